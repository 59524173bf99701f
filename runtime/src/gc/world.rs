//! Stopping the world: the protocol between a collector and the threads that run compiled code.
//!
//! ```text
//! thread     Running ──enter_safe──► Safe ──leave_safe──► Running
//!                                        (waits while a stop is wanted)
//! collector  stop = true; wait until every thread is Safe; collect; stop = false; wake all
//! ```
//! `Safe` means: the thread touches no object, and has published which part of its stack and which registers to scan. A thread
//! is safe while it is inside the I/O driver, sleeps or blocks, or waits at a safepoint.
//!
//! Why no thread slips through: a thread that leaves stores `Running`, *then* reads `stop`; the collector stores `stop`, *then*
//! reads the states, each with a full fence in between. So either the thread sees the wish and steps back, or the collector sees it
//! running and waits. A thread that steps back has touched nothing in between. (`tests/loom.rs` tries all orders.)

use crate::sync::atomic::{
    AtomicBool, AtomicU32, Ordering::Acquire, Ordering::Release, Ordering::SeqCst, fence,
};
use crate::sync::{Condvar, Mutex, lock, wait};

const RUNNING: u32 = 0;
const SAFE: u32 = 1;

/// One thread's part of the protocol.
pub struct Mutator {
    state: AtomicU32,
}

impl Default for Mutator {
    /// A thread starts outside compiled code.
    fn default() -> Mutator {
        Mutator { state: AtomicU32::new(SAFE) }
    }
}

impl Mutator {
    pub fn is_safe(&self) -> bool {
        self.state.load(Acquire) == SAFE
    }
}

/// The collectors' part.
pub struct World {
    stop: AtomicBool,
    /// Orders "the wish or a state has changed" with waiting for it.
    lock: Mutex<()>,
    changed: Condvar,
}

#[cfg_attr(
    not(loom),
    expect(clippy::new_without_default, reason = "a static of the runtime is the only one")
)]
impl World {
    #[cfg(not(loom))]
    pub const fn new() -> World {
        World { stop: AtomicBool::new(false), lock: Mutex::new(()), changed: Condvar::new() }
    }

    #[cfg(loom)]
    pub fn new() -> World {
        World { stop: AtomicBool::new(false), lock: Mutex::new(()), changed: Condvar::new() }
    }

    /// The thread stops touching objects. What is to be scanned of it must have been published before.
    pub fn enter_safe(&self, mutator: &Mutator) {
        debug_assert!(!mutator.is_safe());
        mutator.state.store(SAFE, Release);
        fence(SeqCst);
        if self.stop.load(Acquire) {
            drop(lock(&self.lock));
            self.changed.notify_all();
        }
    }

    /// The thread wants to touch objects again; waits while the world is stopped.
    pub fn leave_safe(&self, mutator: &Mutator) {
        debug_assert!(mutator.is_safe());
        loop {
            mutator.state.store(RUNNING, Release);
            fence(SeqCst);
            if !self.stop.load(Acquire) {
                return;
            }
            mutator.state.store(SAFE, Release);
            let mut guard = lock(&self.lock);
            self.changed.notify_all();
            while self.stop.load(Acquire) {
                guard = wait(&self.changed, guard);
            }
        }
    }

    /// Raises the wish to stop. One collector at a time.
    pub fn request_stop(&self) {
        self.stop.store(true, Release);
        fence(SeqCst);
    }

    /// After [`World::request_stop`]: returns when every thread is safe. They stay so until [`World::resume`].
    pub fn wait_stopped<'a>(&self, mutators: impl Iterator<Item = &'a Mutator> + Clone) {
        let mut guard = lock(&self.lock);
        while !mutators.clone().all(Mutator::is_safe) {
            guard = wait(&self.changed, guard);
        }
        drop(guard);
    }

    pub fn resume(&self) {
        self.stop.store(false, Release);
        drop(lock(&self.lock));
        self.changed.notify_all();
    }
}
