//! The ticker: a thread that wakes every 10 ms while anything runs, and sleeps otherwise.
//!
//! It helps what a long-running frame would starve: asks the frame to yield (loops of async methods poll the bit), lets another
//! worker take the frames queued behind it, and has overdue timers fired. It also answers the quit signal.

use super::Sched;
use crate::trace;
use aw_abi::TICK_SLICE;
use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::sync::{Mutex, Once, PoisonError};
use std::thread::{self, Thread};
use std::time::Duration;

const PERIOD: Duration = Duration::from_millis(10);
/// A timer that is late by so much needs another worker.
const LATE: u64 = 1;

pub struct Ticker {
    once: Once,
    thread: Mutex<Option<Thread>>,
    asleep: AtomicBool,
}

impl Default for Ticker {
    fn default() -> Self {
        Ticker { once: Once::new(), thread: Mutex::new(None), asleep: AtomicBool::new(false) }
    }
}

impl Ticker {
    /// Starts the thread, or wakes it if it sleeps. Called when there is something to watch.
    pub fn ensure(&self, sched: &'static Sched) {
        self.once.call_once(|| {
            let builder = thread::Builder::new().name("aw-ticker".into()).stack_size(256 * 1024);
            // Without it the program still runs; only starvation goes unnoticed.
            if let Ok(handle) = builder.spawn(move || watch(sched)) {
                *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(handle.thread().clone());
            }
        });
        if self.asleep.load(Ordering::Relaxed) {
            self.wake();
        }
    }

    pub fn wake(&self) {
        if let Some(thread) = &*self.thread.lock().unwrap_or_else(PoisonError::into_inner) {
            thread.unpark();
        }
    }
}

fn watch(sched: &'static Sched) {
    let mut slices = vec![0; sched.workers.len()];
    let mut was_running = true;
    while !sched.is_stopping() {
        if trace::take_quit_request() {
            trace::print_suspended(sched);
        }
        let running = sched.idle.running() > 0;
        if !running && !was_running {
            sched.ticker.asleep.store(true, Ordering::SeqCst);
            fence(Ordering::SeqCst);
            if sched.idle.running() == 0 && !sched.is_stopping() {
                thread::park();
            }
            sched.ticker.asleep.store(false, Ordering::SeqCst);
        }
        was_running = running;
        let now = sched.now_tick();
        let next = sched.next_timer.load(Ordering::Relaxed);
        let until_late = Duration::from_millis(next.saturating_add(LATE).saturating_sub(now).max(1));
        thread::park_timeout(PERIOD.min(until_late));
        help(sched, &mut slices);
    }
}

/// One look at every worker.
fn help(sched: &'static Sched, slices: &mut [u64]) {
    let late = sched.next_timer.load(Ordering::Relaxed).saturating_add(LATE) <= sched.now_tick();
    if late && sched.idle.running() > 0 {
        sched.notify();
    }
    for (worker, seen) in sched.workers.iter().zip(slices) {
        let now = worker.slices.load(Ordering::Relaxed);
        if std::mem::replace(seen, now) != now {
            continue;
        }
        let thread = worker.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(context) = &*thread {
            // SAFETY: the context is valid while it is registered here, and the lock is held.
            unsafe { (*context.0).tick.fetch_or(TICK_SLICE, Ordering::Relaxed) };
            worker.stuck.store(true, Ordering::Relaxed);
        }
        drop(thread);
        if worker.has_stealable() {
            sched.notify();
        }
    }
}
