//! The meeting point of an operation and its wake-up, shared with the outside world by reference count.
//!
//! ```text
//!          ┌────────── reset ──────────┐
//!          ▼                           │
//!   EMPTY ──publish(frame)──▶ frame ──wake: schedules it──▶ NOTIFIED
//!     └──────────wake──────────────────────────────────────▶ ┘ publish fails: poll again
//! ```
//! The one that runs the operation resets the cell, polls, and only when the poll says "pending" publishes the frame. A wake-up
//! that came in between has left `NOTIFIED`, so `publish` fails and the operation is polled again: no wake-up is lost. A
//! frame is handed out by `wake` at most once for each `publish`.
//!
//! Wakers hold the cell, never the frame: they may outlive the operation, and wake from any thread at any time.

use crate::sync::atomic::{AtomicUsize, Ordering};

const EMPTY: usize = 0;
const NOTIFIED: usize = 1;

/// See the module.
#[derive(Debug)]
pub struct Cell {
    word: AtomicUsize,
}

impl Default for Cell {
    fn default() -> Self {
        Cell { word: AtomicUsize::new(EMPTY) }
    }
}

impl Cell {
    /// Before a poll: wake-ups from here on count. The caller runs the operation, so no frame is published.
    pub fn reset(&self) {
        self.word.swap(EMPTY, Ordering::AcqRel);
    }

    /// After a poll that was pending: `frame` (an address above 1) shall be scheduled by the next wake-up. The caller gives it
    /// up, unless the result is false: a wake-up has come already.
    pub fn publish(&self, frame: usize) -> bool {
        self.word.compare_exchange(EMPTY, frame, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }

    /// From any thread. Some: the caller must schedule this frame.
    pub fn wake(&self) -> Option<usize> {
        match self.word.swap(NOTIFIED, Ordering::AcqRel) {
            EMPTY | NOTIFIED => None,
            frame => Some(frame),
        }
    }
}
