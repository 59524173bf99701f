//! Finds the suspensions of an async body and numbers them: awaits in the order of the source, then the loops where a
//! resumed frame may end its slice.

use crate::base::{BitSet, IndexVec, Span};
use crate::mir::*;
use crate::passes::simplify_cfg::remove_unreachable;

/// A place where the body may stop and be resumed.
#[derive(Clone, Debug)]
pub struct Point {
    /// It stops at the end of this block,
    pub block: BlockId,
    /// goes on here,
    pub resume: BlockId,
    /// with this local defined,
    pub dest: Option<LocalId>,
    /// or here, with an exception.
    pub handler: Option<BlockId>,
    pub on: StateOn,
    pub span: Span,
}

/// Ends blocks at safepoints, drops code that cannot run, and returns the suspensions by state.
pub fn find(body: &mut Body) -> IndexVec<StateId, Point> {
    remove_unreachable(body);
    split_at_safepoints(body);
    let mut awaits: Vec<Point> = Vec::new();
    let mut slices: Vec<Point> = Vec::new();
    for (id, block) in body.blocks.iter_ids() {
        match &block.term {
            Terminator::Await { operand, dest, resume, unwind } => {
                let on = match operand {
                    AwaitOperand::Call { .. } => StateOn::Call,
                    AwaitOperand::Task(_) | AwaitOperand::Awaiter { .. } => StateOn::Task,
                    AwaitOperand::Yield => StateOn::Yield,
                };
                let handler = match (on, unwind) {
                    // Nobody ends a yield with an exception.
                    (StateOn::Yield, _) | (_, Unwind::Propagate) => None,
                    (_, Unwind::To(handler)) => Some(*handler),
                };
                let (resume, dest, span) = (*resume, *dest, block.term_span);
                awaits.push(Point { block: id, resume, dest, handler, on, span });
            }
            Terminator::Goto(target) => {
                if let Some(Stmt { kind: StmtKind::Safepoint, span }) = block.stmts.last() {
                    let (resume, on, span) = (*target, StateOn::Slice, *span);
                    slices.push(Point { block: id, resume, dest: None, handler: None, on, span });
                }
            }
            _ => {}
        }
    }
    // The order of the source is what a reader of the state table expects; lowering a `finally` or a loop's condition may
    // have moved blocks.
    awaits.sort_by_key(|p| (p.span.file, p.span.lo, p.span.hi, p.block));
    let resumed = reachable_from(body, awaits.iter().flat_map(|p| [Some(p.resume), p.handler]).flatten());
    slices.retain(|p| resumed.contains(p.block));
    awaits.into_iter().chain(slices).collect()
}

/// The pauses, by the order of their numbers.
pub fn pauses(body: &Body) -> Vec<(u32, Point)> {
    let pause = |(block, b): (BlockId, &Block)| {
        let Terminator::Pause { number, leave: _, resume } = b.term else { return None };
        let (on, span) = (StateOn::Yield, b.term_span);
        Some((number, Point { block, resume, dest: None, handler: None, on, span }))
    };
    let mut found: Vec<_> = body.blocks.iter_ids().filter_map(pause).collect();
    found.sort_by_key(|&(number, _)| number);
    found
}

/// Makes each safepoint the last statement of a block that ends in a jump.
fn split_at_safepoints(body: &mut Body) {
    for id in body.blocks.ids() {
        let mut at = id;
        while let Some(i) = body.blocks[at].stmts.iter().position(|s| s.kind == StmtKind::Safepoint) {
            let block = &mut body.blocks[at];
            let ends_here = i + 1 == block.stmts.len() && matches!(block.term, Terminator::Goto(_));
            if ends_here {
                break;
            }
            let stmts = block.stmts.split_off(i + 1);
            let rest = Block { stmts, ..block.clone() };
            let rest = body.blocks.push(rest);
            let block = &mut body.blocks[at];
            block.term = Terminator::Goto(rest);
            at = rest;
        }
    }
}

fn reachable_from(body: &Body, from: impl Iterator<Item = BlockId>) -> BitSet<BlockId> {
    let mut seen = BitSet::new(body.blocks.len());
    let mut todo: Vec<BlockId> = from.collect();
    while let Some(block) = todo.pop() {
        if seen.insert(block) {
            body.blocks[block].successors(|s| todo.push(s));
        }
    }
    seen
}
