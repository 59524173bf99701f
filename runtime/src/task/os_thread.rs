//! `Thread.Start`: a thread of its own for one delegate.
//!
//! The library makes a gate, a task that its async method `Run` awaits before it calls the delegate. The new thread opens the
//! gate, and so runs that method itself. It occupies no worker; what it makes ready goes to the shared queue.
//!
//! The program ends when `Main` and all foreground threads have ended.

use super::blocking::Parked;
use crate::export::{VOID, Void, exports};
use crate::handle::{Handle, Purpose};
use crate::sched::{self, vm};
use crate::thread::{self, Blocked};
use aw_abi::{Ret, STATUS_RAN_TO_COMPLETION, Task};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const STACK: usize = 8 << 20;
const MIN_STACK: usize = 256 << 10;

struct Foreground {
    threads: usize,
    /// The main thread, when it waits for them.
    waits: Option<Arc<Parked>>,
}

static FOREGROUND: Mutex<Foreground> = Mutex::new(Foreground { threads: 0, waits: None });

fn foreground() -> MutexGuard<'static, Foreground> {
    FOREGROUND.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Do threads run that the end of the program waits for?
pub fn any_foreground() -> bool {
    foreground().threads > 0
}

fn count_foreground(more: bool) {
    let mut state = foreground();
    if more {
        state.threads += 1;
        return;
    }
    state.threads -= 1;
    let waits = if state.threads == 0 { state.waits.take() } else { None };
    drop(state);
    if let Some(main) = waits {
        main.wake();
    }
}

/// Main has ended: waits for the foreground threads.
pub fn wait_for_foreground() {
    let mut state = foreground();
    if state.threads == 0 {
        return;
    }
    let parked = Parked::new(true);
    state.waits = Some(parked.clone());
    drop(state);
    parked.block(Blocked::Threads, None);
}

/// Starts a thread with number `id` that opens `gate`, a task that the library has made for this. Err: the system gives no more
/// threads.
pub fn start(gate: Handle, id: i32, stack: i32) -> Result<(), Handle> {
    let sched = sched::sched();
    let stack = if stack > 0 { (stack as usize).max(MIN_STACK) } else { STACK };
    // What a closure holds is lost when the thread does not start.
    let gate = Arc::new(Mutex::new(Some(gate)));
    let inside = gate.clone();
    let take = |gate: &Mutex<Option<Handle>>| gate.lock().unwrap_or_else(PoisonError::into_inner).take();
    sched::count_in();
    let started = std::thread::Builder::new().name(format!("aw-thread-{id}")).stack_size(stack).spawn(move || {
        let _attached = vm::attach_as(&sched.options, id);
        vm::running(|| {
            if let Some(gate) = take(&inside) {
                let task = gate.get().cast::<Task>();
                drop(gate);
                // SAFETY: the library has made the task for this, and nobody else ends it.
                unsafe { super::complete(task, STATUS_RAN_TO_COMPLETION, true) };
            }
            sched::count_out();
        });
    });
    if started.is_ok() {
        return Ok(());
    }
    sched::count_out();
    take(&gate).map_or(Ok(()), Err)
}

exports! {
    /// Starts a thread with number `id` that opens `gate`. False: the system gives no more threads.
    fn aw_thread_start(gate: *mut Task, id: i32, stack: i32) -> Ret<bool> {
        let started = start(Handle::new(gate.cast(), Purpose::Start), id, stack);
        Ret { value: started.is_ok(), tag: 0 }
    }

    /// One thread more, or less, that the end of the program waits for.
    fn aw_thread_count_foreground(more: bool) -> Void {
        count_foreground(more);
        VOID
    }

    /// A number for a thread that is to be started.
    fn aw_thread_new_id() -> Ret<i32> {
        Ret::ok(thread::new_id())
    }
}
