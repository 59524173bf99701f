//! The threads behind the workers. A thread occupies a worker and pumps; when it blocks inside a frame it leaves the worker to a
//! spare thread (.NET calls them compensation threads), and after its frame it becomes a spare one itself.

use super::pump::{Exit, pump};
use super::queue::{ContextPtr, Worker};
use super::{LOCAL, Sched, vm};
use crate::exception::handlers;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// At most so many threads beside the workers' first ones; beyond that a blocked worker stands still.
const MAX_SPARE: usize = 1000;
/// An unused spare thread ends after this time.
const LINGER: Duration = Duration::from_secs(2);
const STACK: usize = 8 << 20;

#[derive(Default)]
pub struct Spare {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Workers that need a thread; a spare one takes them from here.
    wanted: Vec<usize>,
    waiting: usize,
    threads: usize,
}

impl Spare {
    pub fn wake_all(&self) {
        drop(self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    /// Number of threads started so far and not ended.
    pub fn threads(&self) -> usize {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).threads
    }
}

/// Lets a thread occupy worker `id` and pump, searching. The worker has none now, and is counted as running already.
pub fn occupy(sched: &'static Sched, id: usize) {
    let spare = &sched.spare;
    let mut state = spare.state.lock().unwrap_or_else(PoisonError::into_inner);
    state.wanted.push(id);
    if state.waiting >= state.wanted.len() {
        drop(state);
        spare.changed.notify_one();
        return;
    }
    let mut started = state.threads < MAX_SPARE + sched.workers.len();
    if started {
        let builder = std::thread::Builder::new().name(format!("aw-worker-{id}")).stack_size(STACK);
        started = builder.spawn(move || thread_main(sched)).is_ok();
    }
    if started {
        state.threads += 1;
        return;
    }
    // No more threads, by our limit or the system's: the worker stands still until a blocked thread comes back.
    state.wanted.retain(|&other| other != id);
    drop(state);
    sched.vacant.insert(id);
    sched.idle.stop_searching();
    sched.idle.count_out();
}

/// The current thread occupies `worker` from now on.
pub fn settle(worker: &'static Worker) {
    *worker.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(ContextPtr(vm::context()));
    LOCAL.with(|local| local.worker.set(Some(worker)));
}

/// The current thread occupies `worker` no longer.
pub fn leave(worker: &'static Worker) {
    *worker.thread.lock().unwrap_or_else(PoisonError::into_inner) = None;
    LOCAL.with(|local| local.worker.set(None));
}

fn thread_main(sched: &'static Sched) {
    let _attached = vm::attach(&sched.options);
    while let Some(id) = next_worker(sched) {
        vm::running(|| {
            let worker = &sched.workers[id];
            settle(worker);
            match pump(sched, worker, true, || false) {
                Exit::Done => leave(worker),
                // This thread has run on without a worker until its frame was done; now it does nothing.
                Exit::Lost => super::count_out(),
            }
            handlers::clear();
        });
    }
    sched.spare.state.lock().unwrap_or_else(PoisonError::into_inner).threads -= 1;
}

/// Waits until a worker needs a thread; None: long enough, or the scheduler stops.
fn next_worker(sched: &Sched) -> Option<usize> {
    let mut state = sched.spare.state.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        if sched.is_stopping() {
            return None;
        }
        if let Some(id) = state.wanted.pop() {
            return Some(id);
        }
        if sched.has_work()
            && let Some(id) = sched.take_vacant()
        {
            return Some(id);
        }
        state.waiting += 1;
        let (guard, timeout) =
            sched.spare.changed.wait_timeout(state, LINGER).unwrap_or_else(PoisonError::into_inner);
        state = guard;
        state.waiting -= 1;
        if timeout.timed_out() && state.wanted.is_empty() {
            return None;
        }
    }
}
