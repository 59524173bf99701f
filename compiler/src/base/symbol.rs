//! Interned strings: a name is compared and hashed as a `u32`.
//!
//! Texts live as long as the process, so `as_str` borrows nothing.

use std::collections::HashMap;
use std::fmt;
use std::hash::BuildHasherDefault;
use std::sync::{LazyLock, Mutex};

use rustc_hash::FxHasher;

/// An interned string. Two symbols are equal exactly when their texts are.
/// The order of symbols is the order in which they were first seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(u32);

#[derive(Default)]
pub struct Interner {
    ids: HashMap<&'static str, Symbol, BuildHasherDefault<FxHasher>>,
    texts: Vec<&'static str>,
}

static INTERNER: LazyLock<Mutex<Interner>> = LazyLock::new(Mutex::default);

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
        let symbol = Symbol(u32::try_from(self.texts.len()).expect("more than 2^32 names"));
        self.texts.push(text);
        self.ids.insert(text, symbol);
        symbol
    }

    pub fn text(&self, symbol: Symbol) -> &'static str {
        self.texts[symbol.0 as usize]
    }
}

impl Symbol {
    pub fn intern(text: &str) -> Symbol {
        with_interner(|i| i.intern(text))
    }

    pub fn as_str(self) -> &'static str {
        with_interner(|i| i.text(self))
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
