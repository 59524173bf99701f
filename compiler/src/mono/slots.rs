//! Numbers the vtable slots of selectors so that no type needs one slot for two.
//!
//! ```text
//!                 Shape.Area   IDrawable.Draw   IComparable.CompareTo
//! Circle              ×              ×
//! Number                                                 ×                 Draw and CompareTo may share a slot
//! ```
//!
//! Whole-program compilation makes this possible: a call through an interface is as cheap as any virtual call, two loads and
//! a jump. Greedy colouring, selectors with many implementations first.

use std::cmp::Reverse;

use crate::base::{BitSet, Idx, IndexVec};
use crate::mono::{DescId, Selector, SelectorId, Target, TypeInfo};
use crate::new_id;

new_id!(struct SlotId, "slot");

/// The first slots belong to methods that the runtime calls, also where none of them is reachable.
const FIXED_SLOTS: u32 = aw_abi::SLOT_EXCEPTION_MESSAGE + 1;

pub(super) fn assign(types: &mut IndexVec<DescId, TypeInfo>, selectors: &mut IndexVec<SelectorId, Selector>) {
    let mut taken: IndexVec<DescId, BitSet<SlotId>> = IndexVec::filled(BitSet::new(32), types.len());
    let mut order: Vec<SelectorId> = selectors.ids().collect();
    order.sort_by_key(|&s| (!selectors[s].fixed, Reverse(selectors[s].impls.len())));
    for id in order {
        let selector = &mut selectors[id];
        if !selector.fixed {
            // A single implementation is called directly and needs no slot.
            if selector.unique().is_some() || selector.impls.is_empty() {
                continue;
            }
            let free = |slot: u32| {
                selector.impls.iter().all(|&(d, _)| !taken[d].contains(SlotId::new(slot as usize)))
            };
            selector.slot = (FIXED_SLOTS..).find(|&slot| free(slot)).unwrap_or(0);
        }
        for &(desc, target) in &selector.impls {
            taken[desc].insert(SlotId::new(selector.slot as usize));
            fill(&mut types[desc].vtable, selector.slot, target);
        }
    }
}

pub(super) fn fill(vtable: &mut Vec<Option<Target>>, slot: u32, target: Target) {
    let slot = slot as usize;
    if vtable.len() <= slot {
        vtable.resize(slot + 1, None);
    }
    vtable[slot] = Some(target);
}
