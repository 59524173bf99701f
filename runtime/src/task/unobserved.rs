//! Tasks whose exception nobody has asked for: `TaskScheduler.UnobservedTaskException`.
//!
//! ```text
//! ends at fault ──▶ faulted ── asked for its exception ──▶ (forgotten)
//!                      └────── a collection finds that nothing leads to it ──▶ found ──▶ the event, on a thread of its own
//! ```
//! `faulted` holds its tasks weakly: a collection moves those that it has not marked to `found`, and so keeps them alive until
//! the program's handlers have seen them. Nothing is noted before the program has subscribed to the event.
//!
//! What raises the event is an async method of the library that awaits a gate ([`aw_task_raise_at`]). When tasks are found, a
//! new thread opens the gate, as one started by `Thread.Start` does; that method takes the tasks one by one and then leaves a
//! gate for the next time.

use super::latch::tasks_of;
use super::os_thread;
use crate::export::{VOID, Void, exports};
use crate::gc::mark::{Marker, Reason, RootSource};
use crate::handle::{Handle, Purpose};
use crate::thread;
use aw_abi::{Object, Ret, Task};
use std::collections::{HashSet, VecDeque};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// Has the program ever subscribed to the event?
static WATCHED: AtomicBool = AtomicBool::new(false);

/// Addresses, not pointers, so that the table may be a static; objects do not move.
#[derive(Default)]
struct Tasks {
    /// Ended at fault, and nobody has asked why yet.
    faulted: HashSet<usize>,
    /// To be shown to the event's handlers.
    found: VecDeque<usize>,
    /// What the library's method waits for.
    gate: Option<Handle>,
    /// That method is running.
    raising: bool,
}

static TASKS: LazyLock<Mutex<Tasks>> = LazyLock::new(Mutex::default);

/// No thread allocates from the collected heap or stops while it holds this, for the collector takes it in a stopped world.
fn tasks() -> MutexGuard<'static, Tasks> {
    TASKS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// `task` is about to end at fault.
pub fn note(task: *mut Task) {
    if WATCHED.load(Relaxed) {
        tasks().faulted.insert(task.expose_provenance());
    }
}

/// The exceptions of `task`, which is about to end at fault, are those of other tasks: who asks for them, asks this one now.
///
/// # Safety
/// `faults` is a live array of tasks and exceptions.
pub unsafe fn pass_on(faults: *mut Object) {
    if WATCHED.load(Relaxed) {
        // SAFETY: the caller's promise. What is no task is not in the table.
        unsafe { tasks_of(faults) }.for_each(observe);
    }
}

/// Somebody asks for what an ended task failed with.
pub fn observe(task: *mut Task) {
    if WATCHED.load(Relaxed) {
        tasks().faulted.remove(&task.addr());
    }
}

struct Found;

impl RootSource for Found {
    fn visit(&self, marker: &mut Marker) {
        marker.because(Reason::Scheduler);
        for &task in &tasks().found {
            marker.task(std::ptr::with_exposed_provenance_mut(task));
        }
    }
}

/// Everything reachable has been marked: what of the faulted tasks has not is found, and marked now.
pub fn find(marker: &mut Marker) {
    if !WATCHED.load(Relaxed) {
        return;
    }
    let mut tasks = tasks();
    let Tasks { faulted, found, .. } = &mut *tasks;
    let is_lost = |&task: &usize| !marker.is_marked(std::ptr::with_exposed_provenance(task));
    let mut lost: Vec<usize> = faulted.iter().copied().filter(is_lost).collect();
    // In the order of their addresses, which is often that of their making.
    lost.sort_unstable();
    for task in lost {
        faulted.remove(&task);
        found.push_back(task);
        marker.task(std::ptr::with_exposed_provenance_mut(task));
    }
    drop(tasks);
    marker.drain();
}

/// After a collection, when the world goes on: lets the event be raised if it found something.
pub fn raise() {
    if !WATCHED.load(Relaxed) {
        return;
    }
    let mut tasks = tasks();
    if tasks.raising || tasks.found.is_empty() {
        return;
    }
    // Without a gate, the library's method is about to leave one, and comes back here.
    let Some(gate) = tasks.gate.take() else { return };
    tasks.raising = true;
    drop(tasks);
    if let Err(gate) = os_thread::start(gate, thread::new_id(), 0) {
        // No thread is to be had now: the next collection tries again.
        let mut tasks = self::tasks();
        tasks.gate = Some(gate);
        tasks.raising = false;
    }
}

exports! {
    /// The program subscribes to the event: tasks are watched from now on. True for the first call.
    fn aw_task_watch() -> Ret<bool> {
        let first = !WATCHED.swap(true, Relaxed);
        if first {
            crate::gc::collect::add_root_source(&Found);
        }
        Ret { value: first, tag: 0 }
    }

    /// Opens `gate` when tasks have been found.
    fn aw_task_raise_at(gate: *mut Task) -> Void {
        tasks().gate = Some(Handle::new(gate.cast(), Purpose::Unobserved));
        raise();
        VOID
    }

    /// The next task for the event's handlers; null when all have been taken: then the event is no longer being raised.
    fn aw_task_unobserved() -> Ret<*mut Object> {
        let mut tasks = tasks();
        let next = tasks.found.pop_front();
        tasks.raising = next.is_some();
        Ret { value: next.map_or(null_mut(), std::ptr::with_exposed_provenance_mut), tag: 0 }
    }

    /// Is there a task that the event is, or will be, raised for?
    fn aw_task_is_raising() -> Ret<bool> {
        let tasks = tasks();
        Ret { value: tasks.raising || !tasks.found.is_empty(), tag: 0 }
    }

    /// The exception of this task has been seen, though nobody has read it.
    fn aw_task_observe(task: *mut Task) -> Void {
        observe(task);
        VOID
    }
}
