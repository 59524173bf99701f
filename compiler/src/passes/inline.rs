//! Puts the code of small functions where they are called.
//!
//! ```text
//! fn Point.get_X(_0 this: Point)       _1 = call Point.get_X(_5) -> bb2
//!   _1 = load _0->x                           ↓
//!   return _1                          _6 = _5
//!                                      _7 = load _6->x
//!                                      _1 = _7
//!                                      goto bb2
//! ```
//!
//! What the callee throws goes where the call's exceptions go, and counts as thrown on the line of the call, as in an
//! optimised C# program. Only instances are inlined, so all types are known. A callee that was changed by this pass already
//! brings what it has inlined; [`MAX_GROWTH`] bounds the sum.

use crate::base::{Idx, IndexVec, Span};
use crate::mir::uses::{Access, Visit, VisitMut};
use crate::mir::*;
use crate::ty::defs::Const;

use super::Callees;

/// Statements and terminators of a function that is inlined.
const MAX_SIZE: usize = 14;
const MAX_BLOCKS: usize = 8;
/// A function does not get larger than this by inlining.
const MAX_GROWTH: usize = 600;

pub fn inline(body: &mut Body, callees: &dyn Callees) {
    let mut size = size_of(body);
    let own: Vec<BlockId> = body.blocks.ids().collect();
    for id in own {
        let Terminator::Call { callee: Callee::Direct(f), args, .. } = &body.blocks[id].term else {
            continue;
        };
        if f.func == body.func || size > MAX_GROWTH {
            continue;
        }
        let Some(callee) = callees.callee(f) else { continue };
        if callee.params.len() != args.len() || !is_small(callee) {
            continue;
        }
        size += size_of(callee);
        let callee = callee.clone();
        splice(body, id, callee);
    }
}

fn size_of(body: &Body) -> usize {
    body.blocks.iter().map(|b| b.stmts.len() + 1).sum()
}

/// Is inlining this worth it, and can it be done?
fn is_small(callee: &Body) -> bool {
    if callee.kind != BodyKind::Plain || callee.blocks.len() > MAX_BLOCKS || size_of(callee) > MAX_SIZE {
        return false;
    }
    let mut calls = 0;
    for block in callee.blocks.iter() {
        match &block.term {
            // A function that calls itself would be inlined into itself.
            Terminator::Call { callee: Callee::Direct(f), .. } if f.func == callee.func => return false,
            Terminator::Call { .. } => calls += usize::from(!block.cold),
            // Async wrappers stay: they are few, and the frame of what they start would move.
            Terminator::StartCall { .. }
            | Terminator::Await { .. }
            | Terminator::PollTask { .. }
            | Terminator::TakeResult { .. }
            | Terminator::Tick { .. }
            | Terminator::Suspended(_)
            | Terminator::Complete { .. } => return false,
            Terminator::Goto(_)
            | Terminator::Branch { .. }
            | Terminator::Switch { .. }
            | Terminator::Return(_)
            | Terminator::Throw { .. }
            | Terminator::Unreachable => {}
        }
    }
    // Loops and longer work are not dominated by the call itself.
    let loops = callee.blocks.iter().flat_map(|b| &b.stmts).any(|s| s.kind == StmtKind::Safepoint);
    calls <= 2 && !loops
}

/// Replaces the call at the end of `at` by the callee's code.
fn splice(body: &mut Body, at: BlockId, mut callee: Body) {
    let block = &mut body.blocks[at];
    let (span, cold) = (block.term_span, block.cold);
    let term = std::mem::replace(&mut block.term, Terminator::Unreachable);
    let Terminator::Call { args, dest, target, unwind, .. } = term else {
        body.blocks[at].term = term;
        return;
    };
    let first_local = body.locals.len();
    let first_block = body.blocks.len();
    let fresh = must_be_fresh(&callee);
    for local in callee.locals.iter() {
        let kind = if local.kind == LocalKind::Param { LocalKind::Temp } else { local.kind };
        body.locals.push(Local { kind, ..local.clone() });
    }
    let mut shift = Shift { locals: first_local, blocks: first_block, unwind };
    let params: Vec<LocalId> = callee.params.iter().map(|p| Idx::new(p.index() + first_local)).collect();
    let stmts = &mut body.blocks[at].stmts;
    for (param, arg) in params.into_iter().zip(args) {
        stmts.push(Stmt { kind: StmtKind::Assign(param, Rvalue::Use(arg)), span });
    }
    // In a loop, a second call must not see what the first one left.
    for local in fresh {
        let ty = callee.locals[local].ty;
        let local = Idx::new(local.index() + first_local);
        let zero = Rvalue::Use(Operand::Const(Const::Default, ty));
        stmts.push(Stmt { kind: StmtKind::Assign(local, zero), span });
    }
    body.blocks[at].term = Terminator::Goto(Idx::new(first_block));
    for mut block in std::mem::take(&mut callee.blocks).into_raw() {
        shift.block(&mut block, span);
        block.cold |= cold;
        if let Terminator::Return(value) = &mut block.term {
            if let (Some(dest), Some(value)) = (dest, value.take()) {
                block.stmts.push(Stmt { kind: StmtKind::Assign(dest, Rvalue::Use(value)), span });
            }
            block.term = Terminator::Goto(target);
        }
        body.blocks.push(block);
    }
}

/// Locals of the callee that begin as zero: those written in parts or through references, and those read where nothing may
/// have been written yet.
fn must_be_fresh(callee: &Body) -> Vec<LocalId> {
    struct Parts(IndexVec<LocalId, bool>);
    impl Visit for Parts {
        fn local(&mut self, local: &LocalId, access: Access) {
            self.0[*local] |= matches!(access, Access::Addr | Access::Part);
        }
    }
    let mut parts = Parts(IndexVec::filled(false, callee.locals.len()));
    for block in callee.blocks.iter() {
        block.stmts.iter().for_each(|s| parts.stmt(&s.kind));
    }
    for local in liveness::liveness(callee).entries[callee.entry()].iter() {
        parts.0[local] = true;
    }
    parts
        .0
        .iter_ids()
        .filter(|&(id, &fresh)| fresh && !callee.params.contains(&id))
        .map(|(id, _)| id)
        .collect()
}

/// Renumbers the callee's locals and blocks behind the caller's.
struct Shift {
    locals: usize,
    blocks: usize,
    unwind: Unwind,
}

impl Shift {
    fn block(&mut self, block: &mut Block, span: Span) {
        for stmt in &mut block.stmts {
            self.stmt(&mut stmt.kind);
            stmt.span = span;
        }
        self.terminator(&mut block.term);
        block.term_span = span;
    }
}

impl VisitMut for Shift {
    fn local(&mut self, local: &mut LocalId, _: Access) {
        *local = Idx::new(local.index() + self.locals);
    }

    fn unwind(&mut self, unwind: &mut Unwind) {
        *unwind = match *unwind {
            Unwind::Propagate => self.unwind,
            Unwind::To(block) => Unwind::To(Idx::new(block.index() + self.blocks)),
        };
    }

    fn target(&mut self, block: &mut BlockId, _: uses::EdgeKind) {
        *block = Idx::new(block.index() + self.blocks);
    }
}
