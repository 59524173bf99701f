//! A worker: the place in the scheduler that a thread occupies. It has a queue of ready frames, a driver, and no
//! thread of its own: a thread that blocks leaves it to another one.
//!
//! ```text
//! woken frame ──▶ [ next ] ──pushed out──▶ ┌──────────── queue ───────────┐
//! yielded, spawned frame ────────────────▶ │ oldest  …            newest  │
//!                                          └──▲────────────────▲──────────┘
//!                                     this worker takes   others steal half, from the same end
//! ```
//! `next` holds the frame woken last, which likely finds its data in the cache. At most [`NEXT_IN_A_ROW`] are taken from it in
//! succession, so that two frames waking each other do not starve the queue.

use super::host::Host;
use aw_abi::{Task, ThreadContext};
use crossbeam_deque::{Injector, Steal, Stealer};
use std::cell::{Cell, UnsafeCell};
use std::ptr::null_mut;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

/// A frame that is ready to run, and is nowhere else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Ready(pub *mut Task);

// SAFETY: whoever holds it alone may run the frame, on any thread.
unsafe impl Send for Ready {}

const NEXT_IN_A_ROW: u32 = 3;
/// The shared queue gets its turn after this many frames even if the own queue never runs dry.
const SHARED_EVERY: u32 = 61;

#[repr(align(128))]
pub struct Worker {
    pub id: usize,
    pub host: Host,
    next: AtomicPtr<Task>,
    stealer: Stealer<Ready>,
    own: UnsafeCell<Own>,
    /// Context of the thread that occupies this worker, for the ticker.
    pub thread: Mutex<Option<ContextPtr>>,
    /// Counts slices, so that the ticker sees one that lasts.
    pub slices: AtomicU64,
    /// The ticker has found this worker busy with one frame for long: `next` may be stolen.
    pub stuck: AtomicBool,
}

/// What only the occupying thread touches (and the collector, while it is stopped).
struct Own {
    queue: crossbeam_deque::Worker<Ready>,
    in_a_row: u32,
    ticks: u32,
    random: Random,
    /// Under `shuffle`: the frames to choose from.
    bag: Option<Vec<Ready>>,
}

#[derive(Clone, Copy)]
pub struct ContextPtr(pub *mut ThreadContext);
// SAFETY: the ticker uses it for the atomic `tick` word only, under the lock.
unsafe impl Send for ContextPtr {}

// SAFETY: `own` is used by the occupying thread alone, as the functions below demand; the rest is Sync.
unsafe impl Sync for Worker {}

impl Worker {
    pub fn new(id: usize, shuffle: Option<u64>) -> Worker {
        let queue = crossbeam_deque::Worker::new_fifo();
        Worker {
            id,
            host: Host::default(),
            next: AtomicPtr::new(null_mut()),
            stealer: queue.stealer(),
            own: UnsafeCell::new(Own {
                queue,
                in_a_row: 0,
                ticks: 0,
                random: Random::new(shuffle.unwrap_or(0).wrapping_add(id as u64)),
                bag: shuffle.map(|_| Vec::new()),
            }),
            thread: Mutex::new(None),
            slices: AtomicU64::new(0),
            stuck: AtomicBool::new(false),
        }
    }

    /// # Safety
    /// The current thread occupies this worker, or the world is stopped. No reference from here lives yet.
    #[expect(clippy::mut_from_ref, reason = "one thread occupies a worker; see Safety")]
    unsafe fn own(&self) -> &mut Own {
        // SAFETY: the caller's promise.
        unsafe { &mut *self.own.get() }
    }

    /// Puts a frame at the end of the queue.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn push(&self, frame: Ready) {
        // SAFETY: the caller's promise.
        unsafe { self.own() }.queue.push(frame);
    }

    /// Puts a frame where it is taken next. True: there was one already, which is in the queue now.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn push_next(&self, frame: Ready) -> bool {
        let before = self.next.swap(frame.0, Ordering::AcqRel);
        if before.is_null() {
            return false;
        }
        // SAFETY: the caller's promise.
        unsafe { self.push(Ready(before)) };
        true
    }

    /// The next frame of this worker's own, or, now and then, of the shared queue.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn pop(&self, shared: &Injector<Ready>) -> Option<Ready> {
        // SAFETY: the caller's promise.
        let own = unsafe { self.own() };
        if own.bag.is_some() {
            return self.pop_any(own);
        }
        own.ticks = own.ticks.wrapping_add(1);
        if own.ticks.is_multiple_of(SHARED_EVERY)
            && let Some(frame) = take(|| shared.steal())
        {
            return Some(frame);
        }
        if !self.next.load(Ordering::Relaxed).is_null() && own.in_a_row < NEXT_IN_A_ROW {
            let next = self.next.swap(null_mut(), Ordering::AcqRel);
            if !next.is_null() {
                own.in_a_row += 1;
                return Some(Ready(next));
            }
        }
        own.in_a_row = 0;
        if let Some(frame) = own.queue.pop() {
            return Some(frame);
        }
        if self.next.load(Ordering::Relaxed).is_null() {
            return None;
        }
        let next = self.next.swap(null_mut(), Ordering::AcqRel);
        (!next.is_null()).then_some(Ready(next))
    }

    /// Under `shuffle`: any of this worker's frames.
    fn pop_any(&self, own: &mut Own) -> Option<Ready> {
        let bag = own.bag.as_mut()?;
        let next = self.next.swap(null_mut(), Ordering::AcqRel);
        bag.extend((!next.is_null()).then_some(Ready(next)));
        while let Some(frame) = own.queue.pop() {
            bag.push(frame);
        }
        if bag.is_empty() {
            return None;
        }
        let i = own.random.below(bag.len());
        Some(bag.swap_remove(i))
    }

    /// Takes a batch from the shared queue into the own one.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn take_shared(&self, shared: &Injector<Ready>) {
        // SAFETY: the caller's promise.
        let own = unsafe { self.own() };
        while shared.steal_batch(&own.queue).is_retry() {}
    }

    /// Takes half of another worker's queue, beginning with a random one, and returns one frame.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn steal(&self, workers: &[Worker], shared: &Injector<Ready>) -> Option<Ready> {
        // SAFETY: the caller's promise.
        let own = unsafe { self.own() };
        if let Some(frame) = take(|| shared.steal_batch_and_pop(&own.queue)) {
            return Some(frame);
        }
        let start = own.random.below(workers.len());
        for i in 0..workers.len() {
            let victim = &workers[(start + i) % workers.len()];
            if victim.id == self.id {
                continue;
            }
            if let Some(frame) = take(|| victim.stealer.steal_batch_and_pop(&own.queue)) {
                return Some(frame);
            }
            if victim.stuck.load(Ordering::Relaxed) {
                let next = victim.next.swap(null_mut(), Ordering::AcqRel);
                if !next.is_null() {
                    return Some(Ready(next));
                }
            }
        }
        None
    }

    /// Is there something another worker could take?
    pub fn has_stealable(&self) -> bool {
        !self.stealer.is_empty()
            || (self.stuck.load(Ordering::Relaxed) && !self.next.load(Ordering::Relaxed).is_null())
    }

    /// Puts everything where others can steal it: the thread is about to block.
    ///
    /// # Safety
    /// The current thread occupies this worker.
    pub unsafe fn expose(&self) {
        // SAFETY: the caller's promise.
        let own = unsafe { self.own() };
        for frame in own.bag.iter_mut().flat_map(|bag| bag.drain(..)) {
            own.queue.push(frame);
        }
        let next = self.next.swap(null_mut(), Ordering::AcqRel);
        if !next.is_null() {
            own.queue.push(Ready(next));
        }
    }

    /// Calls `f` with every frame of this worker.
    ///
    /// # Safety
    /// The world is stopped.
    pub unsafe fn for_each(&self, f: &mut dyn FnMut(*mut Task)) {
        // SAFETY: every thread that could occupy the worker stands still, and never does so in the middle of these functions.
        let own = unsafe { self.own() };
        let next = self.next.load(Ordering::Relaxed);
        if !next.is_null() {
            f(next);
        }
        for frame in own.bag.iter().flatten() {
            f(frame.0);
        }
        // The deque cannot be walked: take everything out and put it back, in order.
        for _ in 0..own.queue.len() {
            if let Some(frame) = own.queue.pop() {
                f(frame.0);
                own.queue.push(frame);
            }
        }
    }
}

/// Calls `f` with every frame of the shared queue.
///
/// # Safety
/// The world is stopped.
pub unsafe fn for_each_shared(shared: &Injector<Ready>, f: &mut dyn FnMut(*mut Task)) {
    for _ in 0..shared.len() {
        if let Some(frame) = take(|| shared.steal()) {
            f(frame.0);
            shared.push(frame);
        }
    }
}

fn take(mut steal: impl FnMut() -> Steal<Ready>) -> Option<Ready> {
    loop {
        match steal() {
            Steal::Success(frame) => return Some(frame),
            Steal::Empty => return None,
            Steal::Retry => {}
        }
    }
}

/// SplitMix64: small, and the same on every machine for a seed.
pub struct Random(Cell<u64>);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(Cell::new(seed))
    }

    /// A number below `n` (which is not 0).
    pub fn below(&self, n: usize) -> usize {
        let state = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(state);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (((z ^ (z >> 31)) as u128 * n as u128) >> 64) as usize
    }
}
