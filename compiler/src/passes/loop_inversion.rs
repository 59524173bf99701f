//! Tests a loop's condition at its end instead of its start: one jump less in every round.
//!
//! ```text
//! bb1:                                bb1:
//!   _3 = lt _2, _0                      _3 = lt _2, _0
//!   branch _3 then bb2 else bb3         branch _3 then bb2 else bb3
//! bb2:                           →    bb2:
//!   …                                   …
//!   goto bb1                            goto bb4
//!                                     bb4:
//!                                       _3 = lt _2, _0
//!                                       branch _3 then bb2 else bb3
//! ```
//!
//! The header is copied, which is right without further thought: MIR is not in SSA form.

use crate::mir::dominators::{dominators, loops};
use crate::mir::uses::EdgeKind;
use crate::mir::*;

/// Longer headers are not worth a copy.
const MAX_STMTS: usize = 12;

pub fn loop_inversion(body: &mut Body) {
    let dom = dominators(body);
    for l in loops(body, &dom) {
        let header = &body.blocks[l.header];
        let Terminator::Branch { then, els, .. } = &header.term else { continue };
        // One way stays in the loop, the other leaves it: then the copy replaces a jump.
        let leaves = l.blocks.contains(*then) != l.blocks.contains(*els);
        let lands = matches!(
            header.stmts.first(),
            Some(Stmt { kind: StmtKind::Assign(_, Rvalue::CaughtException), .. })
        );
        if !leaves || lands || header.stmts.len() > MAX_STMTS {
            continue;
        }
        // A latch that ends in a test of its own is one jump already.
        let latches: Vec<BlockId> = l
            .latches
            .iter()
            .copied()
            .filter(|&b| b != l.header && matches!(body.blocks[b].term, Terminator::Goto(t) if t == l.header))
            .collect();
        if latches.is_empty() {
            continue;
        }
        let copy = body.blocks[l.header].clone();
        let copy = body.blocks.push(copy);
        for latch in latches {
            body.blocks[latch].term.for_targets_mut(|target, kind| {
                if kind == EdgeKind::Normal && *target == l.header {
                    *target = copy;
                }
            });
        }
    }
}
