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
    let order: Vec<BlockId> = hot.into_iter().chain(cold).collect();
    renumber(body, &order);
    body.extent = extent(body);
    body.sort_steps();
}

/// Puts the blocks into this order and drops those that are not in it. They move within their table: that of a long function
/// is larger than any other.
fn renumber(body: &mut Body, order: &[BlockId]) {
    let mut new: IndexVec<BlockId, Option<BlockId>> = IndexVec::filled(None, body.blocks.len());
    for (i, &id) in order.iter().enumerate() {
        new[id] = Some(BlockId::new(i));
    }
    for block in body.blocks.iter_mut() {
        // Of a block that stays, all targets do.
        block.for_targets_mut(|target, _| *target = new[*target].unwrap_or(*target));
    }
    let mut rest = order.len()..body.blocks.len();
    let mut new: Vec<usize> =
        new.iter().map(|n| n.map(Idx::index).or_else(|| rest.next()).unwrap_or_default()).collect();
    let mut blocks = std::mem::take(&mut body.blocks).into_raw();
    for i in 0..new.len() {
        // Each swap brings one block to its place.
        while new[i] != i {
            let place = new[i];
            blocks.swap(i, place);
            new.swap(i, place);
        }
    }
    blocks.truncate(order.len());
    body.blocks = IndexVec::from_raw(blocks);
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
            block.stmts.reserve_exact(stmts.len());
            block.stmts.extend(stmts);
            block.term = term;
            block.term_span = span;
            block.cold |= cold;
        }
    }
}
