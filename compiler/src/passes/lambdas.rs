//! Calls a lambda directly where the delegate that holds it is at hand; then it can be inlined.
//!
//! ```text
//! fn Fold(_0 n: int, _1 step: Func<…>)       _2 = new Closure
//!   …                                        _9 = _2                             // what the delegate calls fn3 on
//!   _3 = call delegate(_1, _3, _4)           _3 = delegate Func<…>, Main/fn3 on _2
//!                                      →     _5 = 100                            // Fold, with parameters of its own
//! fn Main()                                  _10 = _9
//!   _2 = new Closure                         _6 = _3
//!   _3 = delegate Func<…>, Main/fn3 on _2    …
//!   _4 = call Fold(100, _3)                  _7 = call Main/fn3(_10, _7, _8)
//! ```
//!
//! A local *holds* a function if whatever is written to it is null, a delegate of that function, or a copy of another local
//! that holds it. Such a local gets a companion that is written whenever the local is, with the target that the delegate has: so
//! the two belong together wherever the local is read, in loops and behind branches too. A call has checked that its delegate
//! is not null, so it knows its callee.
//!
//! A function that receives such a delegate and calls it is inlined if it is of a moderate size, even if it has loops: that is
//! what brings delegate and call together. Delegates that nobody reads any more are not made: `dce` removes them.

use rustc_hash::FxHashMap;

use super::Callees;
use super::inline::{self, MAX_GROWTH};
use crate::base::IndexVec;
use crate::mir::uses::Edge;
use crate::mir::*;
use crate::ty::Ty;
use crate::ty::defs::{Const, Defs};

/// Statements and terminators of a function that is inlined because of what it receives.
const MAX_SIZE: usize = 120;
/// How deep delegates are handed on from one inlined function to the next.
const ROUNDS: usize = 4;

pub fn lambdas(body: &mut Body, defs: &Defs, callees: &dyn Callees) {
    let mut size = inline::size_of(body);
    for _ in 0..ROUNDS {
        let held = Held::find(body, callees);
        if held.is_empty() {
            return;
        }
        let grown = inline_receivers(body, defs, callees, &held, &mut size);
        let held = if grown { Held::find(body, callees) } else { held };
        let direct = call_directly(body, defs, callees, &held);
        if !grown && !direct {
            return;
        }
    }
}

/// A function in a delegate.
#[derive(Clone, PartialEq)]
struct Function {
    f: FuncRef,
    has_target: bool,
}

/// What is known of a local.
#[derive(Clone, PartialEq)]
enum Fact {
    /// Nothing but null has been seen in it.
    Null,
    Holds(Function),
    /// Different functions, or who knows what.
    Any,
}

impl Fact {
    /// Also that. Has anything changed?
    fn join(&mut self, other: &Fact) -> bool {
        let joined = match (&*self, other) {
            (_, Fact::Null) => return false,
            (Fact::Null, other) => other.clone(),
            (Fact::Holds(a), Fact::Holds(b)) if a == b => return false,
            (Fact::Any, _) => return false,
            (Fact::Holds(_), _) => Fact::Any,
        };
        *self = joined;
        true
    }
}

/// The functions that locals hold.
struct Held(FxHashMap<LocalId, Function>);

impl Held {
    fn find(body: &Body, callees: &dyn Callees) -> Held {
        let mut facts: IndexVec<LocalId, Fact> = IndexVec::filled(Fact::Null, body.locals.len());
        let mut copies: Vec<(LocalId, LocalId)> = Vec::new();
        let mut any = false;
        for block in body.blocks.iter() {
            for stmt in &block.stmts {
                let StmtKind::Assign(local, rvalue) = &stmt.kind else { continue };
                let fact = match rvalue {
                    Rvalue::Use(Operand::Const(Const::Null | Const::Default, _)) => Fact::Null,
                    Rvalue::Use(Operand::Local(from)) => {
                        copies.push((*local, *from));
                        Fact::Null
                    }
                    Rvalue::NewDelegate { target, callee, .. } => match &**callee {
                        Callee::Direct(f) if callees.callee(f).is_some() => {
                            any = true;
                            Fact::Holds(Function { f: f.clone(), has_target: target.is_some() })
                        }
                        _ => Fact::Any,
                    },
                    _ => Fact::Any,
                };
                facts[*local].join(&fact);
            }
            block.term.edges(|Edge { def, .. }| {
                if let Some(local) = def {
                    facts[local] = Fact::Any;
                }
            });
        }
        if !any {
            return Held(FxHashMap::default());
        }
        let shared = body.address_taken();
        body.params.iter().copied().chain(shared.iter()).for_each(|local| facts[local] = Fact::Any);
        while copies.iter().fold(false, |changed, &(to, from)| {
            let fact = facts[from].clone();
            facts[to].join(&fact) || changed
        }) {}
        let held = facts.iter_ids().filter_map(|(local, fact)| match fact {
            Fact::Holds(function) => Some((local, function.clone())),
            Fact::Null | Fact::Any => None,
        });
        Held(held.collect())
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn get(&self, operand: &Operand) -> Option<(LocalId, &Function)> {
        let Operand::Local(local) = *operand else { return None };
        Some((local, self.0.get(&local)?))
    }
}

/// Inlines what calls a delegate that is at hand here, or hands it on.
fn inline_receivers(
    body: &mut Body,
    defs: &Defs,
    callees: &dyn Callees,
    held: &Held,
    size: &mut usize,
) -> bool {
    let mut grown = false;
    let own: Vec<BlockId> = body.blocks.ids().collect();
    for id in own {
        let Terminator::Call { callee: Callee::Direct(_), args, .. } = &body.blocks[id].term else {
            continue;
        };
        if body.blocks[id].cold || *size > MAX_GROWTH {
            continue;
        }
        let received: Vec<usize> = (0..args.len()).filter(|&i| held.get(&args[i]).is_some()).collect();
        if received.is_empty() {
            continue;
        }
        let added = inline::inline_call(body, defs, callees, id, |callee| {
            callee.kind == BodyKind::Plain
                && inline::hot_size(callee) <= MAX_SIZE
                && inline::can_be_inlined(callee)
                && received.iter().any(|&i| uses_delegate(callee, callee.params[i]))
        });
        *size += added;
        grown |= added > 0;
    }
    grown
}

/// Is the parameter called, or handed on to somebody who may call it?
fn uses_delegate(body: &Body, param: LocalId) -> bool {
    body.blocks.iter().any(|block| match &block.term {
        Terminator::Call { callee: Callee::Delegate { .. }, args, .. } => {
            args.first() == Some(&Operand::Local(param))
        }
        Terminator::Call { callee: Callee::Direct(_), args, .. } => args.contains(&Operand::Local(param)),
        _ => false,
    })
}

/// Replaces the calls of delegates that are at hand.
fn call_directly(body: &mut Body, defs: &Defs, callees: &dyn Callees, held: &Held) -> bool {
    let mut called = Vec::new();
    for (id, block) in body.blocks.iter_ids() {
        if let Terminator::Call { callee: Callee::Delegate { .. }, args, dest, .. } = &block.term
            && let Some((delegate, function)) = args.first().and_then(|d| held.get(d))
            && let Some(callee) = callees.callee(&function.f)
            && let Some(target) = fits(body, defs, callee, function, &args[1..], *dest)
        {
            called.push((id, delegate, function.clone(), target));
        }
    }
    let mut companions = FxHashMap::default();
    for (_, delegate, _, target) in &called {
        if let Some(ty) = *target {
            give_companion(body, *delegate, ty, &mut companions);
        }
    }
    write_companions(body, &companions);
    let any = !called.is_empty();
    for (id, delegate, function, _) in called {
        let Terminator::Call { callee, args, .. } = &mut body.blocks[id].term else { continue };
        *callee = Callee::Direct(function.f);
        match companions.get(&delegate) {
            Some(&target) => args[0] = target.into(),
            None => {
                args.remove(0);
            }
        }
    }
    any
}

/// Can the function be called with these arguments as they are? With the type of its target, None if it has none. What a
/// delegate's type converts by variance, references, is the same in memory; the `this` of a struct is not.
fn fits(
    body: &Body,
    defs: &Defs,
    callee: &Body,
    function: &Function,
    args: &[Operand],
    dest: Option<LocalId>,
) -> Option<Option<Ty>> {
    let same = |a: Ty, b: Ty| a == b || defs.is_reference(a) && defs.is_reference(b);
    let mut params = callee.params.iter().map(|&p| callee.locals[p].ty);
    let target = match function.has_target {
        true => Some(params.next().filter(|&ty| defs.is_reference(ty))?),
        false => None,
    };
    let given = args.iter().map(|arg| match arg {
        Operand::Local(local) => body.locals[*local].ty,
        Operand::Const(_, ty) => *ty,
    });
    let fit = params.len() == args.len()
        && params.zip(given).all(|(param, arg)| same(param, arg))
        && dest.is_none_or(|dest| same(body.locals[dest].ty, callee.ret));
    fit.then_some(target)
}

/// A companion for this local and for those that it is a copy of.
fn give_companion(body: &mut Body, delegate: LocalId, ty: Ty, companions: &mut FxHashMap<LocalId, LocalId>) {
    let mut waiting = vec![delegate];
    while let Some(local) = waiting.pop() {
        if companions.contains_key(&local) {
            continue;
        }
        companions.insert(local, body.temp(ty));
        for stmt in body.blocks.iter().flat_map(|b| &b.stmts) {
            match stmt.kind {
                StmtKind::Assign(to, Rvalue::Use(Operand::Local(from))) if to == local => waiting.push(from),
                _ => {}
            }
        }
    }
}

/// Writes companions before the locals that they belong to.
fn write_companions(body: &mut Body, companions: &FxHashMap<LocalId, LocalId>) {
    if companions.is_empty() {
        return;
    }
    for block in body.blocks.iter_mut() {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for stmt in std::mem::take(&mut block.stmts) {
            if let StmtKind::Assign(local, rvalue) = &stmt.kind
                && let Some(&companion) = companions.get(local)
                && let Some(target) = target_of(rvalue, companions)
            {
                let kind = StmtKind::Assign(companion, Rvalue::Use(target));
                stmts.push(Stmt { kind, span: stmt.span });
            }
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }
}

/// The target of what is written to a local; None of null.
fn target_of(rvalue: &Rvalue, companions: &FxHashMap<LocalId, LocalId>) -> Option<Operand> {
    match rvalue {
        Rvalue::NewDelegate { target, .. } => target.clone(),
        Rvalue::Use(Operand::Local(from)) => companions.get(from).map(|&c| c.into()),
        _ => None,
    }
}
