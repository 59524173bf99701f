//! What a long method asks again and again: which member a name means, and which overload a call without arguments.
//!
//! ```text
//! text.Length … text.Length … "" + i … "" + i        string: Length and int: ToString() are searched for once
//! ```
//! The answers depend on the type, the name and where the method stands. In short methods, which most are, remembering
//! costs more than it saves.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::Checker;
use super::operand::{Group, Receiver};
use super::overload::{Cand, Chosen};
use crate::base::Symbol;
use crate::ty::Ty;
use crate::ty::members::{self, Candidate, Lookup};

/// Bytes of a method that is worth a memory; in debug builds, which are for tests, many are.
pub const LONG: usize = if cfg!(debug_assertions) { 1 << 6 } else { 1 << 14 };

/// Of a type, a name, the number of type arguments written, and whether it is called.
type MemberKey = (Ty, Symbol, usize, bool);

#[derive(Default)]
pub struct Memo {
    members: FxHashMap<MemberKey, Lookup>,
    calls: FxHashMap<(Ty, Symbol), Rc<PlainCall>>,
}

/// A call without arguments: its candidates, and the one that is meant.
pub struct PlainCall {
    methods: Vec<Candidate>,
    pub cands: Vec<Cand>,
    pub chosen: Chosen,
}

impl Checker<'_> {
    /// [`members::lookup`] from where the method stands.
    pub fn member_named(&mut self, ty: Ty, name: Symbol, arity: usize, invoked: bool) -> Lookup {
        let search = || members::lookup(self.defs, self.from, ty, name, arity, invoked);
        let Some(memo) = &mut self.memo else { return search() };
        let key = (ty, name, arity, invoked);
        if let Some(known) = memo.members.get(&key) {
            return known.clone();
        }
        let found = search();
        if let Lookup::Found(_) = found {
            memo.members.insert(key, found.clone());
        }
        found
    }

    /// What such a call of the group meant the last time.
    pub fn known_call(&self, g: &Group) -> Option<Rc<PlainCall>> {
        let call = self.memo.as_ref()?.calls.get(&(g.target_ty, g.name.name))?;
        (is_plain(g) && call.methods == g.methods).then(|| call.clone())
    }

    pub fn remember_call(&mut self, g: &Group, cands: &[Cand], chosen: &Chosen) {
        if let Some(memo) = &mut self.memo
            && is_plain(g)
        {
            let call =
                PlainCall { methods: g.methods.clone(), cands: cands.to_vec(), chosen: chosen.clone() };
            memo.calls.insert((g.target_ty, g.name.name), Rc::new(call));
        }
    }
}

fn is_plain(g: &Group) -> bool {
    g.receiver == Receiver::Value && g.targs.is_empty()
}
