//! Removes blocks that nothing reaches and jumps that lead nowhere new.
//!
//! ```text
//! bb0:                                bb0:
//!   branch true then bb1 else bb2       _1 = 1
//! bb1:                          →       return _1
//!   _1 = 1
//!   goto bb3
//! bb3:
//!   return _1
//! ```

use crate::base::{BitSet, IndexVec};
use crate::mir::uses::EdgeKind;
use crate::mir::*;
use crate::ty::defs::Const;

pub fn simplify_cfg(body: &mut Body) {
    // Each round makes the next one's work visible: a folded branch leaves a block with one predecessor. A few rounds are
    // enough, and a long loop of empty blocks would never be done.
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for id in body.blocks.ids() {
            changed |= fold_terminator(&mut body.blocks[id].term);
        }
        changed |= skip_empty_blocks(body);
        remove_unreachable(body);
        changed |= merge_chains(body);
        if !changed {
            break;
        }
    }
    for block in body.blocks.iter_mut() {
        block.stmts.retain(|s| s.kind != StmtKind::Nop);
    }
    remove_unreachable(body);
}

/// Drops blocks that cannot be reached; the others keep their order.
pub fn remove_unreachable(body: &mut Body) {
    let reachable = body.reachable();
    if reachable.count() == body.blocks.len() {
        return;
    }
    let mut new_ids: IndexVec<BlockId, BlockId> = IndexVec::filled(body.entry(), body.blocks.len());
    let mut kept: IndexVec<BlockId, Block> = IndexVec::new();
    let old = std::mem::take(&mut body.blocks);
    for (i, block) in old.into_raw().into_iter().enumerate() {
        let id: BlockId = crate::base::Idx::new(i);
        if reachable.contains(id) {
            new_ids[id] = kept.push(block);
        }
    }
    for block in kept.iter_mut() {
        block.for_targets_mut(|target, _| *target = new_ids[*target]);
    }
    body.blocks = kept;
}

/// Decides branches on constants and those with one target.
fn fold_terminator(term: &mut Terminator) -> bool {
    let target = match term {
        Terminator::Branch { cond: _, then, els } if then == els => *then,
        Terminator::Branch { cond: Operand::Const(Const::Bool(value), _), then, els } => {
            if *value {
                *then
            } else {
                *els
            }
        }
        Terminator::Switch { value, cases, default } => {
            let known = match value {
                Operand::Const(Const::Int(n), _) => Some(n.get()),
                Operand::Const(Const::Char(c), _) => Some(i128::from(*c)),
                Operand::Const(Const::Bool(b), _) => Some(i128::from(*b)),
                Operand::Const(Const::Default, _) => Some(0),
                Operand::Const(..) | Operand::Local(_) => None,
            };
            match known {
                Some(n) => cases.iter().find(|c| c.0 == n).map_or(*default, |c| c.1),
                None if cases.iter().all(|c| c.1 == *default) => *default,
                None => return false,
            }
        }
        _ => return false,
    };
    *term = Terminator::Goto(target);
    true
}

const MAX_ROUNDS: usize = 16;
const MAX_CHAIN: usize = 32;

/// A jump to a block that only jumps on goes on at once.
fn skip_empty_blocks(body: &mut Body) -> bool {
    let mut ends: IndexVec<BlockId, BlockId> = body.blocks.ids().collect();
    for id in body.blocks.ids() {
        let mut at = id;
        // A loop of empty blocks has no end; long chains go in several rounds.
        for _ in 0..MAX_CHAIN {
            match &body.blocks[at] {
                Block { stmts, term: Terminator::Goto(next), .. }
                    if *next != id && stmts.iter().all(|s| s.kind == StmtKind::Nop) =>
                {
                    at = *next;
                }
                _ => break,
            }
        }
        ends[id] = at;
    }
    // A block behind an exception edge may begin with `caught`, and then no other edge may lead to it.
    let lands = |id: BlockId| {
        matches!(
            body.blocks[id].stmts.first(),
            Some(Stmt { kind: StmtKind::Assign(_, Rvalue::CaughtException), .. })
        )
    };
    let landing: BitSet<BlockId> = body.blocks.ids().filter(|&id| lands(id)).collect();
    let mut changed = false;
    for block in body.blocks.iter_mut() {
        block.for_targets_mut(|target, kind| {
            let end = ends[*target];
            if end != *target && !(kind != EdgeKind::Unwind && landing.contains(end)) {
                *target = end;
                changed = true;
            }
        });
    }
    changed
}

/// `bb1: …; goto bb2`, and nothing else leads to bb2: one block.
fn merge_chains(body: &mut Body) -> bool {
    let mut edges: IndexVec<BlockId, u32> = IndexVec::filled(0, body.blocks.len());
    for block in body.blocks.iter() {
        block.successors(|s| edges[s] += 1);
    }
    let mut changed = false;
    for id in body.blocks.ids() {
        while let Terminator::Goto(next) = body.blocks[id].term {
            if next == id || edges[next] != 1 || body.blocks[next].cold != body.blocks[id].cold {
                break;
            }
            let hollow =
                Block { stmts: Vec::new(), term: Terminator::Unreachable, term_span: body.span, cold: true };
            let tail = std::mem::replace(&mut body.blocks[next], hollow);
            edges[next] = 0;
            let block = &mut body.blocks[id];
            block.stmts.extend(tail.stmts);
            block.term = tail.term;
            block.term_span = tail.term_span;
            changed = true;
        }
    }
    changed
}
