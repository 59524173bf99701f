//! Await meets complete: one word decides who runs the waiting frame.
//!
//! ```text
//!   null ──attach──▶ waiter ──attach──▶ node(waiter, node(…)) ──finish──▶ DONE
//!     └───────────────────────finish────────────────────────────────────▶ DONE
//! ```
//! The awaiting side saves its frame completely, then tries to put it in the word by compare-and-swap. The
//! completing side stores result and status, then swaps `DONE` in. Whoever comes second knows about the other: a
//! late `attach` finds `DONE` and goes on at once, a late `finish` takes all waiters out. So a waiter runs exactly once, and
//! sees the result (release by the swap, acquire by the failed or preceding read).
//!
//! Generic over the word, so that loom can drive the same code.

use crate::sync::atomic::Ordering;
use aw_abi::CONTINUATION_DONE;

/// The continuation word of a task.
pub trait Word {
    fn load(&self, order: Ordering) -> usize;
    fn replace(&self, old: usize, new: usize) -> Result<(), usize>;
    fn swap(&self, new: usize) -> usize;
}

impl<T> Word for crate::sync::atomic::AtomicPtr<T> {
    fn load(&self, order: Ordering) -> usize {
        self.load(order) as usize
    }

    fn replace(&self, old: usize, new: usize) -> Result<(), usize> {
        self.compare_exchange(old as *mut T, new as *mut T, Ordering::AcqRel, Ordering::Acquire)
            .map(|_| ())
            .map_err(|now| now as usize)
    }

    fn swap(&self, new: usize) -> usize {
        self.swap(new as *mut T, Ordering::AcqRel) as usize
    }
}

#[derive(PartialEq, Eq, Debug)]
pub enum Attached {
    /// The waiter is in the word: it will be handed to whoever finishes the task, perhaps already is.
    Waiting,
    /// The task has ended and its result is visible: the caller keeps the waiter.
    Done,
}

/// Registers `waiter` (a non-null address) in `word`. When others wait already, `node(next)` makes a list node that
/// holds the waiter in front of `next`; it may be asked again with another `next` and must then reuse its node.
pub fn attach(word: &impl Word, waiter: usize, mut node: impl FnMut(usize) -> usize) -> Attached {
    let mut now = word.load(Ordering::Acquire);
    loop {
        let new = match now {
            CONTINUATION_DONE => return Attached::Done,
            0 => waiter,
            next => node(next),
        };
        match word.replace(now, new) {
            Ok(()) => return Attached::Waiting,
            Err(other) => now = other,
        }
    }
}

/// Ends the task; result and status are stored already. Returns what waited: 0, a waiter or a node.
pub fn finish(word: &impl Word) -> usize {
    word.swap(CONTINUATION_DONE)
}
