//! Timers: one hierarchical wheel whose nodes are the timer tasks themselves.
//!
//! `Task.Delay(ms)` makes one object of 48 bytes, a [`Task`] followed by its deadline; the links of its list are in words
//! of the task that a timer has no other use for while it waits. Seven levels of 64 slots cover 2^42 ms (139 years). A timer stands at the level
//! of the highest group of six bits in which its deadline differs from the wheel's time:
//!
//! ```text
//! time 0x0_05 (level 1 digit 0, level 0 digit 5)   deadline 0x0_09 → level 0, slot 9
//!                                                   deadline 0x3_00 → level 1, slot 3; falls to level 0 at time 0x3_00
//! ```
//! Since a place is a function of (deadline, time), timers of equal deadline are always in one list, in the order in
//! which they were made; lists fall a level in order. So timers fire by deadline, then by creation.
//!
//! Time is counted in whole milliseconds from the start of the scheduler; a deadline is rounded up, so no timer fires early.

use aw_abi::Task;
use std::ptr::null_mut;

/// A timer task. In the wheel, its `awaited` is the next timer of its list (the collector may follow it: the whole wheel is a
/// root) and its `link` the previous one.
#[repr(C)]
pub struct Timer {
    pub task: Task,
    /// In ticks (milliseconds since the start of the scheduler).
    pub deadline: u64,
}

/// # Safety
/// `t` is a live timer that the caller may link (it holds the wheel).
unsafe fn next(t: *mut Timer) -> *mut Timer {
    // SAFETY: the caller's promise.
    unsafe { (*t).task.awaited.cast() }
}

/// # Safety
/// As for [`next`].
unsafe fn prev(t: *mut Timer) -> *mut Timer {
    // SAFETY: the caller's promise.
    unsafe { (*t).task.link.cast() }
}

/// # Safety
/// As for [`next`].
unsafe fn set_next(t: *mut Timer, to: *mut Timer) {
    // SAFETY: the caller's promise.
    unsafe { (*t).task.awaited = to.cast() }
}

/// # Safety
/// As for [`next`].
unsafe fn set_prev(t: *mut Timer, to: *mut Timer) {
    // SAFETY: the caller's promise.
    unsafe { (*t).task.link = to.cast() }
}

const LEVELS: usize = 7;
const BITS: u32 = 6;
const SLOTS: usize = 1 << BITS;
/// The last tick that the wheel can tell apart.
const LAST: u64 = (1 << (BITS as u64 * LEVELS as u64)) - 1;

#[derive(Clone, Copy)]
struct List {
    head: *mut Timer,
    tail: *mut Timer,
}

impl List {
    const EMPTY: List = List { head: null_mut(), tail: null_mut() };

    /// # Safety
    /// `t` is a live timer that is in no list.
    unsafe fn push_back(&mut self, t: *mut Timer) {
        // SAFETY: the caller's promise, and members of a list are live timers.
        unsafe {
            set_prev(t, self.tail);
            set_next(t, null_mut());
            if self.tail.is_null() {
                self.head = t;
            } else {
                set_next(self.tail, t);
            }
        }
        self.tail = t;
    }

    /// # Safety
    /// `t` is in this list.
    unsafe fn remove(&mut self, t: *mut Timer) {
        // SAFETY: the caller's promise, and members of a list are live timers.
        unsafe {
            let (before, after) = (prev(t), next(t));
            if before.is_null() {
                self.head = after;
            } else {
                set_next(before, after);
            }
            if after.is_null() {
                self.tail = before;
            } else {
                set_prev(after, before);
            }
            set_prev(t, null_mut());
            set_next(t, null_mut());
        }
    }
}

struct Level {
    /// Bit `i`: slot `i` has timers.
    occupied: u64,
    slots: [List; SLOTS],
}

/// Where a timer is.
enum Place {
    /// Its deadline has come and it waits to be taken.
    Due,
    Slot(usize, usize),
}

pub struct Wheel {
    /// Every timer with `deadline <= now` is in `due` or gone.
    now: u64,
    levels: [Level; LEVELS],
    due: List,
    len: usize,
}

// SAFETY: the wheel owns its lists; it is used behind a lock.
unsafe impl Send for Wheel {}

impl Default for Wheel {
    fn default() -> Self {
        Wheel {
            now: 0,
            levels: [const { Level { occupied: 0, slots: [List::EMPTY; SLOTS] } }; LEVELS],
            due: List::EMPTY,
            len: 0,
        }
    }
}

impl Wheel {
    /// Number of timers, those that are due included.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// # Safety
    /// `t` is a live timer with its deadline set, in no wheel, and stays alive while it is in this one (the wheel is a root).
    pub unsafe fn insert(&mut self, t: *mut Timer) {
        self.len += 1;
        // SAFETY: the caller's promise.
        unsafe { self.place(t) }
    }

    /// Takes `t` out before its time; false when it is not in the wheel (it has fired).
    ///
    /// # Safety
    /// `t` is a live timer that was inserted into this wheel.
    pub unsafe fn cancel(&mut self, t: *mut Timer) -> bool {
        // SAFETY: the caller's promise.
        unsafe {
            let place = self.find((*t).deadline);
            let list = match place {
                Place::Due => &mut self.due,
                Place::Slot(level, slot) => &mut self.levels[level].slots[slot],
            };
            if prev(t).is_null() && list.head != t {
                return false;
            }
            list.remove(t);
            if list.head.is_null()
                && let Place::Slot(level, slot) = place
            {
                self.levels[level].occupied &= !(1 << slot);
            }
        }
        self.len -= 1;
        true
    }

    /// Moves the wheel's time to `now`. Timers whose deadline has come can then be taken with [`Wheel::take_due`].
    pub fn advance(&mut self, now: u64) {
        while let Some((level, slot, at)) = self.next_slot() {
            if at > now {
                break;
            }
            self.now = at;
            let mut list = std::mem::replace(&mut self.levels[level].slots[slot], List::EMPTY);
            self.levels[level].occupied &= !(1 << slot);
            while !list.head.is_null() {
                let t = list.head;
                // SAFETY: `t` is in `list`, and then in no list.
                unsafe {
                    list.remove(t);
                    self.place(t);
                }
            }
        }
        self.now = self.now.max(now);
    }

    /// The next timer whose deadline has come, in order.
    pub fn take_due(&mut self) -> Option<*mut Timer> {
        let t = self.due.head;
        if t.is_null() {
            return None;
        }
        // SAFETY: `t` is in `due`.
        unsafe { self.due.remove(t) };
        self.len -= 1;
        Some(t)
    }

    /// The tick before which nothing needs doing: the nearest deadline, or the moment when a slot of a higher level falls
    /// (never later than a deadline in it). None: no timers.
    pub fn next_event(&self) -> Option<u64> {
        if !self.due.head.is_null() {
            return Some(self.now);
        }
        self.next_slot().map(|(_, _, at)| at)
    }

    /// Calls `f` with every timer.
    pub fn for_each(&self, mut f: impl FnMut(*mut Timer)) {
        let slots = self.levels.iter().flat_map(|level| &level.slots);
        for list in slots.chain([&self.due]) {
            let mut t = list.head;
            while !t.is_null() {
                f(t);
                // SAFETY: `t` is in the list.
                t = unsafe { next(t) };
            }
        }
    }

    /// # Safety
    /// `t` is a live timer in no list.
    unsafe fn place(&mut self, t: *mut Timer) {
        // SAFETY: the caller's promise.
        unsafe {
            match self.find((*t).deadline) {
                Place::Due => self.due.push_back(t),
                Place::Slot(level, slot) => {
                    self.levels[level].slots[slot].push_back(t);
                    self.levels[level].occupied |= 1 << slot;
                }
            }
        }
    }

    fn find(&self, deadline: u64) -> Place {
        if deadline <= self.now {
            return Place::Due;
        }
        let deadline = deadline.min(LAST);
        let level = ((63 - (deadline ^ self.now).leading_zeros()) / BITS) as usize;
        Place::Slot(level, (deadline >> (BITS * level as u32)) as usize % SLOTS)
    }

    /// The nearest slot with timers, and the time at which it starts.
    fn next_slot(&self) -> Option<(usize, usize, u64)> {
        for (level, l) in self.levels.iter().enumerate() {
            if l.occupied == 0 {
                continue;
            }
            // A slot holds only times ahead in the current turn of its level: lower levels come first, and within
            // a level the lowest set bit.
            let slot = l.occupied.trailing_zeros() as usize;
            let shift = BITS * level as u32;
            let turn = self.now >> (shift + BITS) << (shift + BITS);
            return Some((level, slot, turn + ((slot as u64) << shift)));
        }
        None
    }
}
