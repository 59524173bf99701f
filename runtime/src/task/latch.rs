//! Frames whose `resume` is Rust code: they stand in continuation words like any frame, so that the task
//! machinery has one kind of waiter only.
//!
//! A *countdown* ends when as many tasks have ended as it was set to, however they ended. `WhenAll` waits for one of all tasks,
//! `WhenAny` for one of one. A *waker* wakes a thread that is blocked in `Wait()`.

use super::blocking::Parked;
use super::{await_task, status};
use crate::export::{VOID, Void};
use crate::sched::vm::{self, TaskKind};
use aw_abi::{FrameDesc, Object, STATUS_PENDING, TAG_SUSPENDED, Task};
use std::sync::Arc;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicI64, AtomicPtr, Ordering};

/// A task that ends when `left` falls to 0.
#[repr(C)]
pub struct Countdown {
    task: Task,
    left: AtomicI64,
}

/// Wakes the blocked thread; gone afterwards.
#[repr(C)]
pub struct Waker {
    task: Task,
    /// From `Arc::into_raw`; taken out by `resume`, or by the thread when it waits no longer.
    parked: AtomicPtr<Parked>,
}

pub static COUNTDOWN_FRAME: FrameDesc = frame(count as *const u8, b"<countdown>");
pub static WAKER_FRAME: FrameDesc = frame(wake as *const u8, b"<waker>");

const fn frame(resume: *const u8, name: &'static [u8]) -> FrameDesc {
    FrameDesc {
        resume,
        states: std::ptr::null(),
        states_len: 0,
        result_refs_len: 0,
        result_refs: std::ptr::null(),
        name: name.as_ptr(),
        name_len: name.len() as u32,
        file_len: 0,
        file: std::ptr::null(),
        flags: aw_abi::FRAME_LIBRARY,
    }
}

const WAITS: Void = Void { value: 0, tag: TAG_SUSPENDED };

crate::sched::vm::frame_code! {
    /// One of the awaited tasks has ended.
    fn count(frame: *mut Task) -> Void {
        // SAFETY: this code belongs to COUNTDOWN_FRAME alone. Several threads may be here at once; one sees 1.
        let left = unsafe { &(*frame.cast::<Countdown>()).left };
        if left.fetch_sub(1, Ordering::AcqRel) == 1 { VOID } else { WAITS }
    }

    /// The awaited task has ended.
    fn wake(frame: *mut Task) -> Void {
        // SAFETY: this code belongs to WAKER_FRAME alone.
        if let Some(parked) = unsafe { take_parked(frame) } {
            parked.wake();
        }
        VOID
    }
}

/// A task that ends when `count` of `tasks` have ended. The tasks are live, and so is what holds them.
pub(crate) fn countdown(tasks: impl Iterator<Item = *mut Task>, count: i64) -> *mut Task {
    let latch = vm::new_task(TaskKind::Countdown);
    // SAFETY: a fresh object of this layout; nobody else knows it before it waits for a task.
    unsafe {
        // One more than needed, so that it does not end while we still register.
        (*latch.cast::<Countdown>()).left = AtomicI64::new(count + 1);
        let mut ended = 1;
        for task in tasks {
            if await_task(latch, task) {
                ended += 1;
            }
        }
        let left = (*latch.cast::<Countdown>()).left.fetch_sub(ended, Ordering::AcqRel);
        if left > 0 && left <= ended {
            super::complete(latch, aw_abi::STATUS_RAN_TO_COMPLETION, true);
        }
    }
    latch
}

/// Lets `parked` be woken when `task` ends. None: it has ended already. Else the waker, for [`forget`].
pub(crate) fn wake_when_ended(task: *mut Task, parked: Arc<Parked>) -> Option<*mut Task> {
    let waker = vm::new_task(TaskKind::Waker);
    // SAFETY: a fresh object of this layout; `task` is live.
    unsafe {
        (*waker.cast::<Waker>()).parked.store(Arc::into_raw(parked).cast_mut(), Ordering::Release);
        if await_task(waker, task) {
            take_parked(waker);
            return None;
        }
    }
    Some(waker)
}

/// # Safety
/// `waker` is a live waker.
unsafe fn take_parked(waker: *mut Task) -> Option<Arc<Parked>> {
    // SAFETY: the caller's promise; who swaps the pointer out has what `Arc::into_raw` gave.
    unsafe {
        let parked = (*waker.cast::<Waker>()).parked.swap(null_mut(), Ordering::AcqRel);
        (!parked.is_null()).then(|| Arc::from_raw(parked))
    }
}

/// Nobody needs this frame of the module any more, though what it waits for has not ended: the next who waits for the same drops
/// it from the list. Only its status tells: another thread may end it in the ordinary way at the same time.
///
/// # Safety
/// `latch` is one of this module's frames, and live.
pub(crate) unsafe fn forget(latch: *mut Task) {
    // SAFETY: the caller's promise.
    unsafe {
        if std::ptr::eq((*(*latch).header.desc).frame, &raw const WAKER_FRAME) {
            take_parked(latch);
        }
        (*latch).status.store(aw_abi::STATUS_RAN_TO_COMPLETION, Ordering::Release);
    }
}

/// Is the frame one of this module's?
///
/// # Safety
/// `frame` is live.
pub unsafe fn is_latch(frame: *mut Task) -> bool {
    // SAFETY: the caller's promise.
    let desc = unsafe { (*(*frame).header.desc).frame };
    std::ptr::eq(desc, &raw const COUNTDOWN_FRAME) || std::ptr::eq(desc, &raw const WAKER_FRAME)
}

/// What one of this module's frames is, to people who ask.
pub enum Latch {
    /// So many tasks must still end.
    Countdown(i64),
    /// The number of the thread that is blocked until the task has ended; None: the main thread, which runs frames.
    Waker(Option<i32>),
}

/// None: the frame is none of this module's.
///
/// # Safety
/// `frame` is live and the world is stopped.
pub unsafe fn latch(frame: *mut Task) -> Option<Latch> {
    // SAFETY: the caller's promise; the descriptor tells the layout. A waker has its `parked` or null.
    unsafe {
        let desc = (*(*frame).header.desc).frame;
        if std::ptr::eq(desc, &raw const COUNTDOWN_FRAME) {
            Some(Latch::Countdown((*frame.cast::<Countdown>()).left.load(Ordering::Relaxed)))
        } else if std::ptr::eq(desc, &raw const WAKER_FRAME) {
            let parked = (*frame.cast::<Waker>()).parked.load(Ordering::Acquire);
            Some(Latch::Waker(parked.as_ref().and_then(Parked::blocked_thread)))
        } else {
            None
        }
    }
}

/// The tasks of a `Task[]` (or of an array of a derived type).
///
/// # Safety
/// `array` is a live array of references to tasks, none null.
pub unsafe fn tasks_of(array: *mut Object) -> impl ExactSizeIterator<Item = *mut Task> {
    // SAFETY: the caller's promise, and the layout of arrays.
    let (len, first) = unsafe {
        let bytes = array.cast::<u8>();
        let len = *bytes.add(aw_abi::LENGTH_OFFSET as usize).cast::<u32>() as usize;
        (len, bytes.add(aw_abi::ELEMENTS_OFFSET as usize).cast::<*mut Task>())
    };
    // SAFETY: within the array, which the caller keeps alive and unchanged.
    (0..len).map(move |i| unsafe { *first.add(i) })
}

/// Whether a task has ended, in whatever way.
///
/// # Safety
/// `task` is live.
pub unsafe fn has_ended(task: *mut Task) -> bool {
    // SAFETY: the caller's promise.
    unsafe { status(task) != STATUS_PENDING }
}
