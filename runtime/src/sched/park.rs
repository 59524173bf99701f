//! Who sleeps, who searches, who runs: the protocol that never loses a wake-up.
//!
//! ```text
//! worker that finds nothing            whoever makes work
//!   1 announce: set my idle bit          1 push the frame
//!   2 fence                              2 fence
//!   3 look at all queues again           3 read the idle bits
//!   4 nothing → sleep                    4 claim one (clear the bit), wake its owner
//! ```
//! Both write first and read second with a fence between, so at least one sees the other: either the worker finds the
//! frame in step 3, or the pusher finds the bit in step 3. A cleared bit belongs to who cleared it, so a
//! worker is woken once. A wake between 3 and 4 leaves a token in the host's parker, so the sleep returns at once.
//!
//! *Searching* keeps a burst of pushes from waking everyone: while one woken worker still looks for work, pushers wake no
//! other. The searcher that finds some looks whether there is more and wakes the next.
//!
//! *Running* counts the threads that may make work. Whoever wakes a worker counts it in on its behalf, before the worker
//! itself knows; so when the count reaches zero nothing can move any more, except timers and the outside world.

use crate::sync::atomic::{AtomicU64, AtomicUsize, Ordering, fence};

const WORDS: usize = crate::options::MAX_WORKERS / 64;

/// A set of workers.
pub struct Set {
    words: [AtomicU64; WORDS],
}

impl Default for Set {
    fn default() -> Self {
        Set { words: std::array::from_fn(|_| AtomicU64::new(0)) }
    }
}

impl Set {
    pub fn insert(&self, id: usize) {
        self.words[id / 64].fetch_or(1 << (id % 64), Ordering::SeqCst);
    }

    /// True if it was in the set: it is the caller's now.
    pub fn remove(&self, id: usize) -> bool {
        let bit = 1 << (id % 64);
        self.words[id / 64].fetch_and(!bit, Ordering::SeqCst) & bit != 0
    }

    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| word.load(Ordering::SeqCst) == 0)
    }

    /// Takes one out.
    pub fn take(&self) -> Option<usize> {
        for (i, word) in self.words.iter().enumerate() {
            let mut bits = word.load(Ordering::SeqCst);
            while bits != 0 {
                let lowest = bits & bits.wrapping_neg();
                match word.compare_exchange(bits, bits & !lowest, Ordering::SeqCst, Ordering::SeqCst) {
                    Ok(_) => return Some(i * 64 + lowest.trailing_zeros() as usize),
                    Err(now) => bits = now,
                }
            }
        }
        None
    }
}

/// Shared by all workers.
#[derive(Default)]
pub struct Idle {
    /// Workers whose thread sleeps or is about to.
    sleeping: Set,
    searching: AtomicUsize,
    running: AtomicUsize,
}

/// How a worker comes out of [`Idle::park`].
#[derive(PartialEq, Eq, Debug)]
pub enum Woken {
    /// It found work while it looked again, or slept and was not claimed: a timer, an event, or no reason at all.
    Unclaimed,
    /// Somebody has work and counts on this worker, which is *searching* now.
    Claimed,
}

impl Idle {
    /// One more thread that may make work. A woken or started worker is counted by whoever wakes it.
    pub fn count_in(&self) {
        self.running.fetch_add(1, Ordering::SeqCst);
    }

    /// One less; true: it was the last.
    pub fn count_out(&self) -> bool {
        self.running.fetch_sub(1, Ordering::SeqCst) == 1
    }

    pub fn running(&self) -> usize {
        self.running.load(Ordering::SeqCst)
    }

    /// After a push: the sleeping worker to wake, if one should be. It is counted as running and searching.
    /// `None` also while another worker searches: it will find the push. `quiet` is called if nobody runs any more.
    pub fn claim(&self, quiet: impl Fn()) -> Option<usize> {
        fence(Ordering::SeqCst);
        loop {
            if self.searching.load(Ordering::SeqCst) > 0 || self.sleeping.is_empty() {
                return None;
            }
            // Counted before it is taken: a worker that finds itself claimed, and goes to sleep again before this thread
            // has counted it, would take this thread's own count with it and see quiet where there is none.
            self.count_in();
            self.start_searching();
            if let Some(id) = self.sleeping.take() {
                return Some(id);
            }
            // Others may have seen this thread search and relied on it, so it looks once more.
            self.stop_searching();
            if self.count_out() {
                quiet();
            }
        }
    }

    /// Could a wake-up help?
    pub fn any_sleeps(&self) -> bool {
        !self.sleeping.is_empty()
    }

    /// Is another wake-up pointless because somebody searches?
    pub fn is_searched(&self) -> bool {
        self.searching.load(Ordering::SeqCst) > 0
    }

    pub fn start_searching(&self) {
        self.searching.fetch_add(1, Ordering::SeqCst);
    }

    /// The caller has found work, or gives up. True: it was the only one searching, and must look (if it has found work:
    /// for more, to wake another).
    pub fn stop_searching(&self) -> bool {
        let last = self.searching.fetch_sub(1, Ordering::SeqCst) == 1;
        fence(Ordering::SeqCst);
        last
    }

    /// Sleeps unless there is work. The caller is running and not searching. `look` is the last look at all queues, `last`
    /// is called when no running thread is left, `sleep` returns after a wake-up, early or for no reason if it likes.
    pub fn park(
        &self,
        id: usize,
        look: impl FnOnce() -> bool,
        last: impl FnOnce(),
        sleep: impl FnOnce(),
    ) -> Woken {
        self.sleeping.insert(id);
        fence(Ordering::SeqCst);
        if look() {
            if self.sleeping.remove(id) {
                return Woken::Unclaimed;
            }
            // Claimed in the meantime, and so counted twice.
            self.count_out();
            return Woken::Claimed;
        }
        if self.count_out() {
            last();
        }
        sleep();
        if self.sleeping.remove(id) {
            self.count_in();
            return Woken::Unclaimed;
        }
        Woken::Claimed
    }
}
