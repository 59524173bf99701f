//! Tasks as compiled code and the library make and ask them: the exports behind `std/task.aw`.

use super::latch::{countdown, has_ended, tasks_of};
use super::{blocking, unobserved, complete, complete_reversed, fault_status, publish, status};
use crate::ambient;
use crate::export::{VOID, Void, exports, throw};
use crate::sched::{self, vm};
use aw_abi::{
    CONTINUATION_DONE, Object, Ret, STATUS_FAULTED, STATUS_PENDING, STATUS_RAN_TO_COMPLETION, Task, TypeDesc,
};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use std::time::Duration;

/// `state` of a made task that some thread is about to end, or has ended.
pub const CLAIMED: u32 = 1;
/// `state` of a timer that the library uses itself.
pub const INTERNAL_TIMER: u32 = u32::MAX;
/// `state` of an ended task whose exceptions are those of the tasks in the array at `awaited` (`WhenAll`), or those in the
/// `Exception[]` there (`SetException` with several).
pub const MANY: u32 = 2;

exports! {
    /// Arms the chain that a `start` has just reported as suspended. Its root goes on as a task of its own.
    fn aw_task_publish() -> Void {
        // SAFETY: compiled code calls this at once after the tag.
        unsafe { publish() };
        VOID
    }

    /// A pending task of class `desc` (`Task`, `Task<T>`), to be ended with `aw_task_finish`.
    fn aw_task_new(desc: *const TypeDesc) -> Ret<*mut Task> {
        // SAFETY: compiled code passes the descriptor of a task class.
        Ret { value: unsafe { vm::alloc(desc).cast() }, tag: 0 }
    }

    /// The one completed task without result.
    fn aw_task_completed() -> Ret<*mut Task> {
        Ret { value: sched::completed_task(), tag: 0 }
    }

    /// A finished task of class `desc` whose result the caller stores at `TASK_SIZE`, before anyone else sees the task.
    fn aw_task_new_completed(desc: *const TypeDesc) -> Ret<*mut Task> {
        // SAFETY: as above, and a fresh task.
        unsafe {
            let task = vm::alloc(desc).cast::<Task>();
            mark_ended(task, STATUS_RAN_TO_COMPLETION);
            Ret { value: task, tag: 0 }
        }
    }

    /// A task of class `desc` that has ended with `exception`: what an async method returns that threw before its first
    /// suspension. Cancelled if the exception is an `OperationCanceledException`.
    fn aw_task_faulted(desc: *const TypeDesc, exception: *mut Object) -> Ret<*mut Task> {
        // SAFETY: as above, and a fresh task.
        unsafe {
            let task = vm::alloc(desc).cast::<Task>();
            (*task).awaited = exception;
            let status = fault_status(exception);
            if status == STATUS_FAULTED {
                unobserved::note(task);
            }
            mark_ended(task, status);
            Ret { value: task, tag: 0 }
        }
    }

    /// An exception has left an `async void` method before its first suspension: nobody can catch it.
    fn aw_async_void_fault(exception: *mut Object) -> Void {
        vm::unhandled(exception)
    }

    /// The status of a task, one of the `STATUS_*` values; a final one makes the result visible.
    fn aw_task_status(task: *mut Task) -> Ret<i32> {
        // SAFETY: a live task, as all references from compiled code.
        Ret::ok(unsafe { status(task) } as i32)
    }

    /// What `await` and `Result` throw for a faulted or cancelled task: the first exception.
    fn aw_task_exception(task: *mut Task) -> Ret<*mut Object> {
        // SAFETY: a live task that has ended.
        unobserved::observe(task);
        Ret { value: unsafe { first_exception(task) }, tag: 0 }
    }

    /// What a faulted task holds: an exception, a `Task[]` whose tasks hold them, an `Exception[]`, or null.
    fn aw_task_fault(task: *mut Task) -> Ret<*mut Object> {
        unobserved::observe(task);
        // SAFETY: a live task.
        let value = unsafe { if has_ended(task) { (*task).awaited.cast() } else { null_mut() } };
        Ret { value, tag: 0 }
    }

    /// What the library keeps in a made task that has not ended, and may leave there when it ends well.
    fn aw_task_extra(task: *mut Task) -> Ret<*mut Object> {
        // SAFETY: a live made task; the word is written before others know the task, and when it ends.
        Ret { value: unsafe { AtomicPtr::from_ptr(&raw mut (*task).awaited).load(Ordering::Acquire) }, tag: 0 }
    }

    /// Keeps it there.
    fn aw_task_set_extra(task: *mut Task, extra: *mut Object) -> Void {
        // SAFETY: as above.
        unsafe { AtomicPtr::from_ptr(&raw mut (*task).awaited).store(extra, Ordering::Release) };
        VOID
    }

    /// True for one caller only, who then ends the made task with `aw_task_finish`.
    fn aw_task_claim(task: *mut Task) -> Ret<bool> {
        // SAFETY: a live made task, whose `state` is used for nothing else; all accesses are atomic until it has ended.
        let state = unsafe { AtomicU32::from_ptr(&raw mut (*task).state) };
        let claimed = state.compare_exchange(0, CLAIMED, Ordering::AcqRel, Ordering::Relaxed).is_ok();
        Ret { value: claimed, tag: 0 }
    }

    /// Ends a made task that the caller has claimed (or that nobody else can end). `fault` is null, or what
    /// `aw_task_fault` shall return; `many` tells that it is an array. Continuations run here and now if `inline`.
    fn aw_task_finish(task: *mut Task, status: i32, fault: *mut Object, many: bool, inline: bool) -> Void {
        // SAFETY: the caller's right to end the task.
        unsafe {
            (*task).awaited = fault.cast();
            AtomicU32::from_ptr(&raw mut (*task).state).store(if many { MANY } else { CLAIMED }, Ordering::Release);
            if status as u32 == STATUS_FAULTED {
                unobserved::note(task);
                if many {
                    unobserved::pass_on(fault);
                }
            }
            complete(task, status as u32, inline);
        }
        VOID
    }

    /// Ends a task of the library's own, without result, for which a method waits that is to go on here and now, whatever
    /// surrounds the caller.
    fn aw_task_finish_here(task: *mut Task) -> Void {
        let _kept = ambient::Kept::keep();
        // SAFETY: the caller's right to end the task.
        unsafe {
            ambient::open(vm::context());
            complete(task, STATUS_RAN_TO_COMPLETION, true);
        }
        VOID
    }

    /// Ends a claimed task without result. What waits for it runs here and now, latest first: callbacks of a
    /// cancellation run in that order.
    fn aw_task_finish_reversed(task: *mut Task) -> Void {
        // SAFETY: the caller's right to end the task.
        unsafe { complete_reversed(task) };
        VOID
    }

    /// Throws what `await` would throw, if the ended task has not ended well.
    fn aw_task_check(task: *mut Task) -> Void {
        // SAFETY: a live task that has ended.
        unsafe {
            if status(task) == STATUS_RAN_TO_COMPLETION {
                return VOID;
            }
            unobserved::observe(task);
            throw(first_exception(task))
        }
    }

    /// `Task.Delay` for `ms` > 0, or a task that never ends for `ms` < 0.
    fn aw_task_delay(ms: i64) -> Ret<*mut Task> {
        Ret { value: new_timer(ms), tag: 0 }
    }

    /// Like `aw_task_delay`, for a timer that the library uses itself: the program never sees it.
    fn aw_task_timer(ms: i64) -> Ret<*mut Task> {
        let timer = new_timer(ms);
        // SAFETY: nobody knows the timer yet. It has no number, because nobody can ask for it.
        unsafe { (*timer).state = INTERNAL_TIMER };
        Ret { value: timer, tag: 0 }
    }

    /// Nobody waits any longer for a task of `aw_task_any_ended` and its kin, though it has not ended.
    fn aw_task_forget(latch: *mut Task) -> Void {
        // SAFETY: compiled code passes what one of those functions has returned.
        unsafe {
            if super::latch::is_latch(latch) {
                super::latch::forget(latch);
            }
        }
        VOID
    }

    /// Stops a timer before its time, so that it never ends; false: it has fired, or is about to.
    fn aw_task_delay_stop(timer: *mut Task) -> Ret<bool> {
        Ret { value: sched::stop_timer(timer), tag: 0 }
    }

    /// A task that ends, without exception, when `task` has ended.
    fn aw_task_ended(task: *mut Task) -> Ret<*mut Task> {
        Ret { value: countdown([task].into_iter(), 1), tag: 0 }
    }

    /// A task that ends, without exception, when all tasks of the array have ended.
    fn aw_task_all_ended(tasks: *mut Object) -> Ret<*mut Task> {
        // SAFETY: a live array of tasks that the library has made and checked.
        let tasks = unsafe { tasks_of(tasks) };
        let count = tasks.len() as i64;
        Ret { value: countdown(tasks, count), tag: 0 }
    }

    /// A task that ends, without exception, when one task of the array has ended.
    fn aw_task_any_ended(tasks: *mut Object) -> Ret<*mut Task> {
        // SAFETY: as above; the array is not empty.
        Ret { value: countdown(unsafe { tasks_of(tasks) }, 1), tag: 0 }
    }

    /// Blocks until the task has ended or `ms` have passed (for ever if negative). True: it has ended.
    fn aw_task_wait(task: *mut Task, ms: i64) -> Ret<bool> {
        let timeout = u64::try_from(ms).ok().map(Duration::from_millis);
        // SAFETY: a live task that compiled code holds.
        Ret { value: unsafe { blocking::wait(task, timeout) }, tag: 0 }
    }

    /// `Task.Id`: numbers are given in the order in which they are asked for.
    fn aw_task_id(task: *mut Task) -> Ret<i32> {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        // SAFETY: a live task. `link` is used for nothing else, except by timers, which do not use `state`.
        let id = unsafe {
            match vm::is_timer(task) {
                true => AtomicU32::from_ptr(&raw mut (*task).state),
                false => AtomicU32::from_ptr((&raw mut (*task).link).cast()),
            }
        };
        let mut now = id.load(Ordering::Relaxed);
        if now == 0 {
            let new = NEXT.fetch_add(1, Ordering::Relaxed);
            now = match id.compare_exchange(0, new, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => new,
                Err(other) => other,
            };
        }
        Ret::ok(now as i32)
    }

    /// `Thread.Sleep` for `ms` ≥ 0, or for ever.
    fn aw_thread_sleep(ms: i64) -> Void {
        match u64::try_from(ms) {
            Ok(ms) => blocking::sleep(Duration::from_millis(ms)),
            Err(_) => loop {
                blocking::sleep(Duration::from_secs(1 << 30));
            },
        }
        VOID
    }

    /// `Thread.Yield`
    fn aw_thread_yield() -> Ret<bool> {
        // What this thread waits for may stand in its own queue.
        if sched::sched().has_work() {
            sched::hand_over_worker();
        }
        vm::blocking(std::thread::yield_now);
        Ret { value: true, tag: 0 }
    }

    /// `Environment.CurrentManagedThreadId`: 1 is the thread of `Main`.
    fn aw_thread_id() -> Ret<i32> {
        Ret::ok(sched::thread_number())
    }

    /// Number of workers.
    fn aw_worker_count() -> Ret<i32> {
        Ret::ok(sched::sched().workers().len() as i32)
    }
}

fn new_timer(ms: i64) -> *mut Task {
    match u64::try_from(ms) {
        Ok(ms) => sched::start_timer(ms),
        Err(_) => vm::new_task(vm::TaskKind::Timer),
    }
}

/// # Safety
/// `task` is fresh.
pub unsafe fn mark_ended(task: *mut Task, status: u32) {
    // SAFETY: nobody else knows the task yet.
    unsafe {
        (*task).continuation.store(CONTINUATION_DONE as *mut Object, Ordering::Relaxed);
        (*task).status.store(status, Ordering::Release);
    }
}

/// # Safety
/// `task` has ended with a fault or cancelled.
unsafe fn first_exception(task: *mut Task) -> *mut Object {
    let mut task = task;
    // SAFETY: the caller's promise; an array of `MANY` holds ended tasks or exceptions, at least one of them at fault.
    unsafe {
        loop {
            let fault = (*task).awaited.cast::<Object>();
            if fault.is_null() {
                return vm::new_task_canceled();
            }
            if (*task).state != MANY {
                return fault;
            }
            // Of several tasks, one at fault goes before one that was cancelled, as .NET's `WhenAll` has it.
            let mut canceled: *mut Task = null_mut();
            let mut at_fault: *mut Task = null_mut();
            for element in tasks_of(fault) {
                if vm::is_exception(element.cast()) {
                    return element.cast();
                }
                match status(element) {
                    STATUS_FAULTED => {
                        at_fault = element;
                        break;
                    }
                    STATUS_PENDING | STATUS_RAN_TO_COMPLETION => {}
                    _ if canceled.is_null() => canceled = element,
                    _ => {}
                }
            }
            task = if at_fault.is_null() { canceled } else { at_fault };
            if task.is_null() {
                return vm::new_task_canceled();
            }
        }
    }
}
