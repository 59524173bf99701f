//! Which blocks every way to a block passes, and the loops that follow from it.
//!
//! Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm" (2001). An edge into the middle of a handler counts like
//! any other: a block with a check that may throw to bb7 is a predecessor of bb7, though not all of it has run then.
//! Facts about single statements need `dataflow`.

use crate::base::{BitSet, IndexVec};
use crate::mir::{BlockId, Body};

pub struct Dominators {
    /// The closest dominator; None for the entry and for blocks that cannot be reached.
    idom: IndexVec<BlockId, Option<BlockId>>,
    /// Position in reverse postorder.
    order: IndexVec<BlockId, usize>,
}

pub fn dominators(body: &Body) -> Dominators {
    let rpo = body.reverse_postorder();
    let mut order = IndexVec::filled(usize::MAX, body.blocks.len());
    for (i, &block) in rpo.iter().enumerate() {
        order[block] = i;
    }
    let preds = body.predecessors();
    let entry = body.entry();
    let mut idom: IndexVec<BlockId, Option<BlockId>> = IndexVec::filled(None, body.blocks.len());
    idom[entry] = Some(entry);
    let mut changed = true;
    while changed {
        changed = false;
        for &block in rpo.iter().skip(1) {
            let done = preds[block].iter().copied().filter(|&p| idom[p].is_some());
            let new = done.reduce(|a, b| intersect(&idom, &order, a, b));
            if new != idom[block] {
                idom[block] = new;
                changed = true;
            }
        }
    }
    idom[entry] = None;
    Dominators { idom, order }
}

/// The closest block that dominates both.
fn intersect(
    idom: &IndexVec<BlockId, Option<BlockId>>,
    order: &IndexVec<BlockId, usize>,
    mut a: BlockId,
    mut b: BlockId,
) -> BlockId {
    while a != b {
        let later = if order[a] > order[b] { &mut a } else { &mut b };
        match idom[*later] {
            Some(up) => *later = up,
            None => break,
        }
    }
    a
}

impl Dominators {
    pub fn idom(&self, block: BlockId) -> Option<BlockId> {
        self.idom[block]
    }

    pub fn is_reachable(&self, block: BlockId) -> bool {
        self.order[block] != usize::MAX
    }

    /// Does every way to `b` pass `a`? Each block dominates itself.
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        // A block stands behind its dominators in the order.
        let mut block = Some(b);
        while let Some(at) = block
            && self.order[at] >= self.order[a]
        {
            if at == a {
                return true;
            }
            block = self.idom[at];
        }
        false
    }
}

/// A natural loop: all back-edges to one header together.
#[derive(Debug)]
pub struct Loop {
    pub header: BlockId,
    /// Blocks with an edge back to the header.
    pub latches: Vec<BlockId>,
    pub blocks: BitSet<BlockId>,
}

/// The loops of a body, by header in reverse postorder: outer ones before inner ones.
pub fn loops(body: &Body, dom: &Dominators) -> Vec<Loop> {
    let preds = body.predecessors();
    let mut loops = Vec::new();
    for header in body.reverse_postorder() {
        let latches: Vec<BlockId> = preds[header]
            .iter()
            .copied()
            .filter(|&p| dom.is_reachable(p) && dom.dominates(header, p))
            .collect();
        if latches.is_empty() {
            continue;
        }
        let mut blocks: BitSet<BlockId> = BitSet::new(body.blocks.len());
        blocks.insert(header);
        let mut todo = latches.clone();
        while let Some(block) = todo.pop() {
            if blocks.insert(block) {
                todo.extend(preds[block].iter().copied().filter(|&p| dom.is_reachable(p)));
            }
        }
        loops.push(Loop { header, latches, blocks });
    }
    loops
}
