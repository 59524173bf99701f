//! The frame: what each state saves, and where.
//!
//! ```text
//! offset 0 ┌───────────────────────────┐
//!          │ Task: header, status, …   │
//!      40  ├─────────────┬─────────────┤
//!          │ state0      │ state1      │   every state from the same offset:
//!          │ s  : string │ a : long    │   references first, then by alignment
//!          │ i  : int    │             │
//!          └─────────────┴─────────────┘
//! ```

use crate::base::IndexVec;
use crate::mir::*;
use crate::ty::defs::AsyncKind;

use super::liveness::LivePoint;

pub fn build(body: &Body, kind: AsyncKind, points: &IndexVec<StateId, LivePoint>) -> Frame {
    let state = |p: &LivePoint| State { span: p.point.span, on: p.point.on, saved: p.saved.clone() };
    Frame { kind, result: body.ret, states: points.iter().map(state).collect() }
}

/// What packing must know of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot {
    pub size: u32,
    /// A power of two, at most 8.
    pub align: u32,
    /// One word that the collector follows. A struct with references in it is not one.
    pub is_ref: bool,
}

/// Where one state keeps what it saves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Packed {
    /// For each saved local, in the order of [`State::saved`]: its offset from the start of the saved area
    /// (`aw_abi::TASK_SIZE`).
    pub offsets: Vec<u32>,
    /// The first words of the area that are references.
    pub refs: u32,
    /// Bytes of the area that are used.
    pub size: u32,
}

/// Lays out one state. The only place that decides offsets: the code generator and the dump both ask it.
pub fn pack(state: &State, mut slot_of: impl FnMut(LocalId) -> Slot) -> Packed {
    let slots: Vec<Slot> = state.saved.iter().map(|s| slot_of(s.local)).collect();
    let mut order: Vec<usize> = (0..slots.len()).collect();
    // Stable, so equal ones keep the order of their locals. By falling alignment nothing needs padding, as sizes are
    // multiples of alignments.
    order.sort_by_key(|&i| (!slots[i].is_ref, std::cmp::Reverse(slots[i].align)));
    let mut packed = Packed { offsets: vec![0; slots.len()], refs: 0, size: 0 };
    for i in order {
        let slot = slots[i];
        let offset = packed.size.next_multiple_of(slot.align.max(1));
        packed.offsets[i] = offset;
        packed.size = offset + slot.size;
        packed.refs += u32::from(slot.is_ref);
    }
    packed
}
