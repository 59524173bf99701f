//! Last step of lowering: drops blocks that nothing reaches and numbers the others in the order in which control gets
//! to them, the cold ones last.
//!
//! Lowering makes blocks freely: the join behind an `if` whose arms both return, the landing of a `try` whose body
//! cannot throw. Here they vanish, and with them everything that only they lead to.

use crate::base::{BitSet, Idx, IndexVec, Span};
use crate::mir::*;

pub fn finish(body: &mut Body) {
    thread_jumps(body);
    let (hot, cold): (Vec<BlockId>, Vec<BlockId>) =
        body.reverse_postorder().into_iter().partition(|&b| !body.blocks[b].cold);
    let mut renumbered: IndexVec<BlockId, BlockId> = IndexVec::filled(body.entry(), body.blocks.len());
    let mut old: Vec<Option<Block>> =
        std::mem::take(&mut body.blocks).into_raw().into_iter().map(Some).collect();
    let mut kept = IndexVec::with_capacity(old.len());
    for id in hot.into_iter().chain(cold) {
        if let Some(block) = old[id.index()].take() {
            renumbered[id] = kept.push(block);
        }
    }
    for block in kept.iter_mut() {
        block.for_targets_mut(|target, _| *target = renumbered[*target]);
    }
    body.blocks = kept;
    body.extent = extent(body);
    body.sort_steps();
}

/// From the first to the last place that the code comes from.
fn extent(body: &Body) -> Span {
    let stmts = body.blocks.iter().flat_map(|b| b.stmts.iter().map(|s| s.span));
    let places = stmts.chain(body.blocks.iter().map(|b| b.term_span));
    places.filter(|s| s.file == body.span.file).fold(body.span, Span::to)
}

/// A jump to an empty block that only jumps on goes there at once, and a block that only one `goto` leads to is joined
/// to the block it comes from.
fn thread_jumps(body: &mut Body) {
    let goal = |blocks: &IndexVec<BlockId, Block>, mut b: BlockId| {
        // Bounded: a loop without statements would never end.
        for _ in 0..32 {
            match blocks[b].term {
                Terminator::Goto(next) if blocks[b].stmts.is_empty() => b = next,
                _ => break,
            }
        }
        b
    };
    let goals: IndexVec<BlockId, BlockId> = body.blocks.ids().map(|b| goal(&body.blocks, b)).collect();
    for block in body.blocks.iter_mut() {
        block.for_targets_mut(|t, _| *t = goals[*t]);
    }
    let mut preds: IndexVec<BlockId, u32> = IndexVec::filled(0, body.blocks.len());
    let mut reached: BitSet<BlockId> = BitSet::new(body.blocks.len());
    let mut work = vec![body.entry()];
    reached.insert(body.entry());
    preds[body.entry()] = 1;
    while let Some(b) = work.pop() {
        body.blocks[b].successors(|t| {
            preds[t] += 1;
            if reached.insert(t) {
                work.push(t);
            }
        });
    }
    for b in body.blocks.ids().filter(|b| reached.contains(*b)) {
        while let Terminator::Goto(next) = body.blocks[b].term
            && preds[next] == 1
            && next != b
        {
            let joined = &mut body.blocks[next];
            let (stmts, span, cold) = (std::mem::take(&mut joined.stmts), joined.term_span, joined.cold);
            let term = std::mem::replace(&mut joined.term, Terminator::Unreachable);
            // Nothing leads there any more.
            preds[next] = 0;
            let block = &mut body.blocks[b];
            block.stmts.extend(stmts);
            block.term = term;
            block.term_span = span;
            block.cold |= cold;
        }
    }
}
