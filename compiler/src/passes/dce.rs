//! Dead code: values that nobody reads.
//!
//! ```text
//! _3 = load _0->x              nop
//! _4 = add _3, 1          →    nop
//! return _0                    return _0
//! ```
//!
//! Backwards, with liveness as one goes: what a dead assignment reads is not read, so a chain of dead values, even around a
//! loop, goes in one pass. Nothing that a check guards is removed together with the check: an exception is an effect.

use crate::base::BitSet;
use crate::mir::dataflow::{self, Analysis};
use crate::mir::uses::Edge;
use crate::mir::*;
use crate::ty::defs::Const;

pub fn dce(body: &mut Body) {
    let rules = Rules { shared: body.address_taken(), locals: body.locals.len() };
    let entries = dataflow::backward(body, &rules);
    for id in body.blocks.ids() {
        let mut dead = Vec::new();
        let block = &body.blocks[id];
        dataflow::backward_block(body, &rules, &entries, id, |index, live| {
            if block.stmts.get(index).is_some_and(|s| rules.is_dead(s, live)) {
                dead.push(index);
            }
        });
        let unread = result_of(&block.term)
            .filter(|&(local, target)| !rules.shared.contains(local) && !entries[target].contains(local));
        let block = &mut body.blocks[id];
        for index in dead {
            block.stmts[index].kind = StmtKind::Nop;
        }
        block.stmts.retain(|s| s.kind != StmtKind::Nop);
        if unread.is_some() {
            drop_result(&mut block.term);
        }
    }
}

struct Rules {
    /// Locals that may be read through a reference.
    shared: BitSet<LocalId>,
    locals: usize,
}

impl Rules {
    /// Does this statement do nothing but write what nobody reads?
    fn is_dead(&self, stmt: &Stmt, live: &BitSet<LocalId>) -> bool {
        let written = match &stmt.kind {
            StmtKind::Assign(_, Rvalue::NewArray { lens, .. }) if !is_small(lens) => return false,
            StmtKind::Assign(local, _) => *local,
            StmtKind::Store(Place { base: Base::Local(local), .. }, _) => *local,
            StmtKind::Store(..)
            | StmtKind::Check(..)
            | StmtKind::Safepoint
            | StmtKind::FrameStore { .. }
            | StmtKind::Suspend { .. }
            | StmtKind::Trace(_)
            | StmtKind::Nop => return false,
        };
        !live.contains(written) && !self.shared.contains(written)
    }
}

/// There is room for an array of this size: to make it has no effect. (To make a larger one may throw.)
fn is_small(lens: &[Operand]) -> bool {
    let len = |operand: &Operand| match operand {
        Operand::Const(Const::Int(n), _) => u32::try_from(n.get()).ok(),
        Operand::Const(..) | Operand::Local(_) => None,
    };
    lens.iter().try_fold(1u32, |all, l| all.checked_mul(len(l)?)).is_some_and(|n| n <= 1 << 16)
}

impl Analysis for Rules {
    type Fact = BitSet<LocalId>;

    fn bottom(&self) -> Self::Fact {
        BitSet::new(self.locals)
    }

    fn join(&self, into: &mut Self::Fact, from: &Self::Fact) {
        into.union_with(from);
    }

    fn stmt(&self, live: &mut Self::Fact, _: BlockId, _: usize, stmt: &Stmt) {
        if self.is_dead(stmt, live) {
            return;
        }
        if let Some(def) = stmt.def() {
            live.remove(def);
        }
        stmt.for_uses(|l| {
            live.insert(l);
        });
    }

    fn terminator(&self, live: &mut Self::Fact, _: BlockId, term: &Terminator) {
        term.for_uses(|l| {
            live.insert(l);
        });
    }

    fn edge(&self, live: &mut Self::Fact, _: BlockId, edge: &Edge) {
        if let Some(def) = edge.def {
            live.remove(def);
        }
    }
}

/// The result of a call or await, and where it is defined.
fn result_of(term: &Terminator) -> Option<(LocalId, BlockId)> {
    match term {
        Terminator::Call { dest: Some(dest), target, .. }
        | Terminator::Await { dest: Some(dest), resume: target, .. }
        | Terminator::StartCall { dest: Some(dest), done: target, .. }
        | Terminator::PollTask { dest: Some(dest), done: target, .. }
        | Terminator::TakeResult { dest: Some(dest), target, .. } => Some((*dest, *target)),
        _ => None,
    }
}

fn drop_result(term: &mut Terminator) {
    match term {
        Terminator::Call { dest, .. }
        | Terminator::Await { dest, .. }
        | Terminator::StartCall { dest, .. }
        | Terminator::PollTask { dest, .. }
        | Terminator::TakeResult { dest, .. } => *dest = None,
        _ => {}
    }
}
