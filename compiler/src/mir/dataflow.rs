//! Facts that flow along the edges of a body, to a fixed point.
//!
//! An analysis says what a fact is, how two facts join and what each operation does to one; the worklist does the rest.
//! Both directions know that an edge may define a local, and that a check may leave its block in the middle:
//!
//! ```text
//! backward: before(check … unwind bb7) = after ∪ entry(bb7), then what the check reads
//! forward:  entry(bb7) ⊇ before(check … unwind bb7)
//! ```

use crate::base::{BitSet, IndexVec};
use crate::mir::uses::Edge;
use crate::mir::{BlockId, Body, Stmt, Terminator};

/// What a forward or backward analysis is about.
pub trait Analysis {
    type Fact: Clone + PartialEq;

    /// The fact of a block that nothing has reached yet: the neutral element of `join`.
    fn bottom(&self) -> Self::Fact;

    fn join(&self, into: &mut Self::Fact, from: &Self::Fact);

    fn stmt(&self, fact: &mut Self::Fact, block: BlockId, index: usize, stmt: &Stmt);

    fn terminator(&self, fact: &mut Self::Fact, block: BlockId, term: &Terminator);

    /// What passing along an edge does: its definition.
    fn edge(&self, fact: &mut Self::Fact, from: BlockId, edge: &Edge);
}

/// The fact at the entry of each block; facts come from where control goes to.
pub fn backward<A: Analysis>(body: &Body, analysis: &A) -> IndexVec<BlockId, A::Fact> {
    let mut entries = IndexVec::filled(analysis.bottom(), body.blocks.len());
    let preds = body.predecessors();
    let mut order = body.reverse_postorder();
    order.reverse();
    worklist(body, order, |block, push| {
        let fact = backward_block(body, analysis, &entries, block, |_, _| {});
        if fact != entries[block] {
            entries[block] = fact;
            preds[block].iter().for_each(|&p| push(p));
        }
    });
    entries
}

/// Walks a block from its end and shows the fact *behind* each statement (its index), last one first; the first call,
/// with the number of statements, is for the terminator: the fact on its way out, without the terminator's own reads.
/// Returns the fact at the block's entry.
pub fn backward_block<A: Analysis>(
    body: &Body,
    analysis: &A,
    entries: &IndexVec<BlockId, A::Fact>,
    block: BlockId,
    mut visit: impl FnMut(usize, &A::Fact),
) -> A::Fact {
    let data = &body.blocks[block];
    let mut fact = analysis.bottom();
    data.term.edges(|edge| {
        let mut there = entries[edge.target].clone();
        analysis.edge(&mut there, block, &edge);
        analysis.join(&mut fact, &there);
    });
    visit(data.stmts.len(), &fact);
    analysis.terminator(&mut fact, block, &data.term);
    for (index, stmt) in data.stmts.iter().enumerate().rev() {
        visit(index, &fact);
        if let Some(target) = stmt.unwind() {
            analysis.join(&mut fact, &entries[target]);
        }
        analysis.stmt(&mut fact, block, index, stmt);
    }
    fact
}

/// The fact at the entry of each block that can be reached, starting from `entry` at `bb0`.
pub fn forward<A: Analysis>(body: &Body, analysis: &A, entry: A::Fact) -> IndexVec<BlockId, A::Fact> {
    let mut entries = IndexVec::filled(analysis.bottom(), body.blocks.len());
    entries[body.entry()] = entry;
    worklist(body, body.reverse_postorder(), |block, push| {
        let mut out: Vec<(BlockId, A::Fact)> = Vec::new();
        let fact = entries[block].clone();
        forward_block(body, analysis, fact, block, |_, _| {}, |target, fact| out.push((target, fact)));
        for (target, fact) in out {
            let mut joined = entries[target].clone();
            analysis.join(&mut joined, &fact);
            if joined != entries[target] {
                entries[target] = joined;
                push(target);
            }
        }
    });
    entries
}

/// Walks a block from its start and shows the fact in front of each statement, and, with the number of statements, of
/// the terminator; then the facts on the ways out.
pub fn forward_block<A: Analysis>(
    body: &Body,
    analysis: &A,
    mut fact: A::Fact,
    block: BlockId,
    mut visit: impl FnMut(usize, &A::Fact),
    mut leave: impl FnMut(BlockId, A::Fact),
) {
    let data = &body.blocks[block];
    for (index, stmt) in data.stmts.iter().enumerate() {
        visit(index, &fact);
        if let Some(target) = stmt.unwind() {
            leave(target, fact.clone());
        }
        analysis.stmt(&mut fact, block, index, stmt);
    }
    visit(data.stmts.len(), &fact);
    analysis.terminator(&mut fact, block, &data.term);
    data.term.edges(|edge| {
        let mut there = fact.clone();
        analysis.edge(&mut there, block, &edge);
        leave(edge.target, there);
    });
}

/// Takes blocks in the given order, again and again, until `step` pushes no more.
fn worklist(body: &Body, order: Vec<BlockId>, mut step: impl FnMut(BlockId, &mut dyn FnMut(BlockId))) {
    let mut position = IndexVec::filled(None, body.blocks.len());
    for (i, &block) in order.iter().enumerate() {
        position[block] = Some(i);
    }
    let mut waiting: BitSet<BlockId> = order.iter().copied().collect();
    while !waiting.is_empty() {
        for &block in &order {
            if waiting.remove(block) {
                step(block, &mut |b| {
                    // Blocks that cannot be reached have no position and no fact.
                    if position[b].is_some() {
                        waiting.insert(b);
                    }
                });
            }
        }
    }
}
