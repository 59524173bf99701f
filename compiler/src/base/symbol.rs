//! Interned strings: a name is compared and hashed as a `u32`.
//!
//! Texts live as long as the process, so `as_str` borrows nothing.

use std::collections::HashMap;
use std::fmt;
use std::hash::BuildHasherDefault;
use std::sync::{LazyLock, Mutex};

use rustc_hash::FxHasher;

use super::Arena;
use crate::new_id;

new_id!(struct TextId, "text");

/// An interned string. Two symbols are equal exactly when their texts are.
/// The order of symbols is the order in which they were first seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(TextId);

#[derive(Default)]
pub struct Interner {
    ids: HashMap<&'static str, Symbol, BuildHasherDefault<FxHasher>>,
}

static INTERNER: LazyLock<Mutex<Interner>> = LazyLock::new(Mutex::default);

/// Read by several threads all the time, and so without a lock.
static TEXTS: Arena<TextId, &'static str> = Arena::new();

/// Runs `f` with the interner locked once: for loops that intern many names.
pub fn with_interner<R>(f: impl FnOnce(&mut Interner) -> R) -> R {
    let mut guard = INTERNER.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    f(&mut guard)
}

impl Interner {
    pub fn intern(&mut self, text: &str) -> Symbol {
        if let Some(&symbol) = self.ids.get(text) {
            return symbol;
        }
        let text: &'static str = Box::leak(text.into());
        let symbol = Symbol(TEXTS.push(text));
        self.ids.insert(text, symbol);
        symbol
    }
}

impl Symbol {
    pub fn intern(text: &str) -> Symbol {
        with_interner(|i| i.intern(text))
    }

    pub fn as_str(self) -> &'static str {
        TEXTS[self.0]
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
