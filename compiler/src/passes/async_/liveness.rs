//! What each suspension must save, and why: for every saved local the nearest place that reads it.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::base::{IndexVec, Span};
use crate::bug;
use crate::mir::liveness::liveness;
use crate::mir::*;
use crate::ty::TyKind;

use super::points::Point;

/// A suspension with what it saves.
#[derive(Debug)]
pub struct LivePoint {
    pub point: Point,
    /// By local, ascending.
    pub saved: Vec<Saved>,
}

pub fn analyse(body: &Body, points: IndexVec<StateId, Point>) -> IndexVec<StateId, LivePoint> {
    let live = liveness(body);
    let mut reads = Reads::new(body);
    let mut result: IndexVec<StateId, LivePoint> = IndexVec::new();
    for point in points.into_raw() {
        let mut resumed = live.entries[point.resume].clone();
        if let Some(dest) = point.dest {
            resumed.remove(dest);
        }
        let mut all = resumed.clone();
        if let Some(handler) = point.handler {
            all.union_with(&live.entries[handler]);
        }
        let by_ref = all.iter().find(|&l| matches!(body.locals[l].ty.kind(), TyKind::Ref(_)));
        if let Some(local) = by_ref {
            if point.on == StateOn::Slice {
                // A reference into memory cannot be saved; the loop goes on without ending its slice.
                continue;
            }
            bug!(point.span, "in {}: the `ref` {local} is alive across an await", body.name);
        }
        let saved = all.iter().map(|local| {
            let why = if resumed.contains(local) {
                Why::ReadAt(reads.nearest(point.resume, local).unwrap_or(point.span))
            } else {
                let read = point.handler.and_then(|h| reads.nearest(h, local));
                Why::ReadByHandlerAt(read.unwrap_or(point.span))
            };
            Saved { local, why }
        });
        let saved = saved.collect();
        result.push(LivePoint { point, saved });
    }
    result
}

/// For each local and block the read that is the fewest blocks away from the block's start, on ways that do not write the
/// local first. Computed for a local when it is first asked for, over the blocks where it is alive.
struct Reads<'a> {
    body: &'a Body,
    preds: IndexVec<BlockId, Vec<BlockId>>,
    /// Blocks that read a local before they write it, with the place.
    exposed: IndexVec<LocalId, Vec<(BlockId, Span)>>,
    /// The first statement of a block that writes a local.
    written: FxHashMap<(BlockId, LocalId), usize>,
    nearest: FxHashMap<LocalId, FxHashMap<BlockId, Span>>,
}

impl<'a> Reads<'a> {
    fn new(body: &'a Body) -> Self {
        let mut exposed = IndexVec::filled(Vec::new(), body.locals.len());
        let mut written = FxHashMap::default();
        for (id, block) in body.blocks.iter_ids() {
            let mut read = |local: LocalId, span, written: &FxHashMap<(BlockId, LocalId), usize>| {
                let list: &mut Vec<(BlockId, Span)> = &mut exposed[local];
                if !written.contains_key(&(id, local)) && list.last().is_none_or(|&(b, _)| b != id) {
                    list.push((id, span));
                }
            };
            for (i, stmt) in block.stmts.iter().enumerate() {
                stmt.for_uses(|l| read(l, stmt.span, &written));
                if let Some(def) = stmt.def() {
                    written.entry((id, def)).or_insert(i);
                }
            }
            block.term.for_uses(|l| read(l, block.term_span, &written));
        }
        Reads { body, preds: body.predecessors(), exposed, written, nearest: FxHashMap::default() }
    }

    fn nearest(&mut self, from: BlockId, local: LocalId) -> Option<Span> {
        if !self.nearest.contains_key(&local) {
            let found = self.search(local);
            self.nearest.insert(local, found);
        }
        self.nearest[&local].get(&from).copied()
    }

    /// Breadth first, backwards from all reads.
    fn search(&self, local: LocalId) -> FxHashMap<BlockId, Span> {
        let mut found: FxHashMap<BlockId, Span> = self.exposed[local].iter().copied().collect();
        let mut queue: VecDeque<BlockId> = self.exposed[local].iter().map(|e| e.0).collect();
        while let Some(block) = queue.pop_front() {
            let span = found[&block];
            for &pred in &self.preds[block] {
                if !found.contains_key(&pred) && self.passes(local, pred, block) {
                    found.insert(pred, span);
                    queue.push_back(pred);
                }
            }
        }
        found
    }

    /// Is there a way through `from` to `to` on which it does not write the local?
    fn passes(&self, local: LocalId, from: BlockId, to: BlockId) -> bool {
        let block = &self.body.blocks[from];
        let written = self.written.get(&(from, local)).copied();
        let unwritten = &block.stmts[..written.unwrap_or(block.stmts.len())];
        if unwritten.iter().any(|s| s.unwind() == Some(to)) {
            return true;
        }
        let mut passes = false;
        block.term.edges(|e| passes |= written.is_none() && e.target == to && e.def != Some(local));
        passes
    }
}
