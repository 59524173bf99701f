//! Blocking on a task: `Wait()`, `Result` of an unfinished task, `Thread.Sleep`.
//!
//! The thread gives its worker (queue, driver) to a spare thread before it blocks, so other frames go on; see
//! [`crate::sched::spare`]. When it wakes, it goes on without a worker until its frame is done.

use super::latch::{forget, has_ended, wake_when_ended};
use crate::console;
use crate::sched::host::Host;
use crate::sched::pump::{Exit, pump};
use crate::sched::{self, Sched, vm};
use crate::thread::{self, Blocked};
use aw_abi::Task;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A blocked thread.
#[derive(Default)]
pub struct Parked {
    woken: Mutex<bool>,
    condvar: Condvar,
    /// The thread has left the count of running threads; who wakes it puts it back.
    counted_out: bool,
    /// The thread may also sleep as this worker.
    host: Option<&'static Host>,
    /// The number of the thread.
    thread: i32,
}

impl Parked {
    /// For the current thread, about to wait for another one. `for_ever`: without a timeout, so that it leaves the count of running
    /// threads, and a deadlock can be seen.
    pub fn new(for_ever: bool) -> Arc<Parked> {
        Arc::new(Parked { counted_out: for_ever, thread: thread::current().id, ..Parked::default() })
    }

    /// Gives the worker away and blocks until [`Parked::wake`], or the deadline. True: woken.
    pub fn block(&self, why: Blocked, deadline: Option<Instant>) -> bool {
        let blocked = &thread::current().blocked;
        blocked.set(why);
        sched::hand_over_worker();
        if self.counted_out {
            sched::count_out();
        }
        let woken = vm::blocking(|| {
            console::flush();
            self.park(deadline)
        });
        blocked.set(Blocked::No);
        woken
    }

    /// The number of the thread, if it stands still until it is woken.
    pub fn blocked_thread(&self) -> Option<i32> {
        self.host.is_none().then_some(self.thread)
    }

    pub fn wake(&self) {
        let mut woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        if self.counted_out && !*woken {
            sched::count_in();
        }
        *woken = true;
        drop(woken);
        self.condvar.notify_one();
        if let Some(host) = self.host {
            host.wake();
        }
    }

    /// True: woken.
    fn park(&self, deadline: Option<Instant>) -> bool {
        let mut woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        while !*woken {
            woken = match deadline {
                None => self.condvar.wait(woken).unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return false;
                    }
                    self.condvar.wait_timeout(woken, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        true
    }
}

/// Blocks until `task` has ended, or until `timeout` is over (None: for ever). True: it has ended.
///
/// # Safety
/// `task` is live, and a reference to it is on this thread's stack.
pub unsafe fn wait(task: *mut Task, timeout: Option<Duration>) -> bool {
    // SAFETY: the caller's promise.
    unsafe {
        if has_ended(task) || timeout.is_some_and(|t| t.is_zero()) {
            return has_ended(task);
        }
        // A wait with a timeout ends by itself, so it is no sign of a deadlock.
        let parked = Parked::new(timeout.is_none());
        let Some(waker) = wake_when_ended(task, parked.clone()) else { return true };
        if !parked.block(Blocked::Task(task.addr()), timeout.and_then(|t| Instant::now().checked_add(t))) {
            forget(waker);
        }
        has_ended(task)
    }
}

/// Runs frames on the main thread until `main` has ended.
///
/// # Safety
/// `main` is the live frame of the program's main method; the thread is the main thread, inside.
pub unsafe fn run_main(sched: &'static Sched, main: *mut Task) {
    sched.set_main(main);
    let worker = sched::current_worker();
    let parked = Arc::new(Parked { host: worker.map(|worker| &worker.host), ..Parked::default() });
    if wake_when_ended(main, parked.clone()).is_none() {
        return;
    }
    // SAFETY: the caller's promise.
    let done = || unsafe { has_ended(main) };
    if let Some(worker) = worker
        && pump(sched, worker, false, done) == Exit::Done
    {
        return;
    }
    // The worker has another thread: nothing is left to do here but wait.
    sched::count_out();
    vm::blocking(|| {
        parked.park(None);
    });
}

/// `Thread.Sleep`.
pub fn sleep(time: Duration) {
    if time.is_zero() {
        std::thread::yield_now();
        return;
    }
    let blocked = &thread::current().blocked;
    blocked.set(Blocked::Sleep);
    sched::hand_over_worker();
    vm::blocking(|| {
        console::flush();
        std::thread::sleep(time);
    });
    blocked.set(Blocked::No);
}
