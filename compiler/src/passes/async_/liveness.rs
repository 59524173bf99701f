//! What each suspension must save, and why: for every saved local the nearest place that reads it.

use std::collections::VecDeque;

use crate::base::{BitSet, IndexVec, Span};
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
                Why::ReadAt(first_read(body, point.resume, local).unwrap_or(point.span))
            } else {
                let read = point.handler.and_then(|h| first_read(body, h, local));
                Why::ReadByHandlerAt(read.unwrap_or(point.span))
            };
            Saved { local, why }
        });
        let saved = saved.collect();
        result.push(LivePoint { point, saved });
    }
    result
}

/// The read of `local` that is the fewest blocks away from the start of `from`, on ways that do not write it first.
fn first_read(body: &Body, from: BlockId, local: LocalId) -> Option<Span> {
    let mut seen = BitSet::new(body.blocks.len());
    seen.insert(from);
    let mut queue = VecDeque::from([from]);
    while let Some(id) = queue.pop_front() {
        let block = &body.blocks[id];
        let mut go = |target| {
            if seen.insert(target) {
                queue.push_back(target);
            }
        };
        let mut written = false;
        for stmt in &block.stmts {
            let mut read = false;
            stmt.for_uses(|l| read |= l == local);
            if read {
                return Some(stmt.span);
            }
            stmt.unwind().into_iter().for_each(&mut go);
            if stmt.def() == Some(local) {
                written = true;
                break;
            }
        }
        if written {
            continue;
        }
        let mut read = false;
        block.term.for_uses(|l| read |= l == local);
        if read {
            return Some(block.term_span);
        }
        block.term.edges(|e| {
            if e.def != Some(local) {
                go(e.target);
            }
        });
    }
    None
}
