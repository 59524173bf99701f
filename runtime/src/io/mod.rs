//! The bridge to the outside world: any Rust future becomes a task that Aw code can await.
//!
//! ```text
//! aw_read(socket, buffer) ──▶ operation(future) = Task ◀── await ── frame
//!                                 │ poll: pending, the waker keeps the cell
//!   driver sees the event ──▶ cell.wake() ──▶ shared queue ──▶ a worker polls again ──▶ result, task ends, frame goes on
//! ```
//! An operation is a frame whose `resume` polls the future. While it is pending, the table of operations keeps it (and the
//! buffer it was given) alive for the collector, whoever holds it otherwise.

pub mod cell;

use crate::export::{VOID, Void};
use crate::sched::{self, vm};
use crate::task;
use aw_abi::{FRAME_LIBRARY, FrameDesc, FrameState, Object, STATUS_PENDING, TAG_SUSPENDED, TASK_SIZE, Task};
use cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::ptr::null_mut;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// What an operation ends with: the result word, or an exception made on the thread that runs the operation (which is
/// inside, so it may allocate).
pub type Outcome = Result<u64, Box<dyn FnOnce() -> *mut Object + Send>>;

type Work = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// The task of an operation.
#[repr(C)]
pub struct Operation {
    task: Task,
    /// Kept alive while the operation is pending: the buffer it fills, say. Then the result.
    keep: *mut Object,
    /// `Box<Running>` while pending.
    running: *mut Running,
}

struct Running {
    work: Work,
    waker: Waker,
    wake: Arc<WakeUp>,
    /// Place in the table of operations.
    slot: usize,
}

#[derive(Default)]
struct WakeUp {
    cell: Cell,
}

impl Wake for WakeUp {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if let Some(frame) = self.cell.wake() {
            sched::push_from_outside(frame as *mut Task);
        }
    }
}

static STATES: [FrameState; 1] =
    [FrameState { refs: 1, line: 0, extra_refs: std::ptr::null(), extra_refs_len: 0, _pad: 0 }];

pub static OPERATION_FRAME: FrameDesc = FrameDesc {
    resume: poll as *const u8,
    states: STATES.as_ptr(),
    states_len: 1,
    result_refs_len: 0,
    result_refs: std::ptr::null(),
    name: b"<operation>".as_ptr(),
    name_len: 11,
    file_len: 0,
    file: std::ptr::null(),
    flags: FRAME_LIBRARY,
};

/// Operations that are pending. Addresses, so that the table can be a static.
static PENDING: Mutex<Table> = Mutex::new(Table { tasks: Vec::new(), free: Vec::new() });

struct Table {
    tasks: Vec<usize>,
    free: Vec<usize>,
}

fn pending() -> MutexGuard<'static, Table> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls `f` with every pending operation: they are roots.
pub fn visit_pending(f: &mut dyn FnMut(*mut Task)) {
    for &task in pending().tasks.iter().filter(|&&task| task != 0) {
        f(task as *mut Task);
    }
}

/// Starts an operation: polls it once, and returns its task, which may have ended already. `keep` (or null) stays alive while
/// it is pending. The thread is inside.
pub fn start(work: impl Future<Output = Outcome> + Send + 'static, keep: *mut Object) -> *mut Task {
    let task = vm::new_task(vm::TaskKind::Operation);
    let operation = task.cast::<Operation>();
    let wake = Arc::new(WakeUp::default());
    let mut table = pending();
    let slot = match table.free.pop() {
        Some(slot) => slot,
        None => {
            table.tasks.push(0);
            table.tasks.len() - 1
        }
    };
    table.tasks[slot] = task as usize;
    drop(table);
    let running = Running { work: Box::pin(work), waker: Waker::from(wake.clone()), wake, slot };
    // SAFETY: a fresh object of this layout.
    unsafe {
        (*operation).keep = keep;
        (*operation).running = Box::into_raw(Box::new(running));
        (*task).state = 1;
    }
    sched::count_outside(true);
    // As a frame that has just become ready. It runs alone: nobody waits for it yet.
    // SAFETY: fresh, and published nowhere but in the table.
    unsafe { task::run(vm::context(), task) };
    task
}

vm::frame_code! {
    /// `resume` of an operation.
    fn poll(task: *mut Task) -> Void {
        let operation = task.cast::<Operation>();
        // SAFETY: the operation is pending and this thread alone runs it, so `running` is there and ours.
        unsafe {
            debug_assert_eq!(task::status(task), STATUS_PENDING);
            let running = &mut *(*operation).running;
            let wake = running.wake.clone();
            loop {
                wake.cell.reset();
                let mut context = Context::from_waker(&running.waker);
                let _driver = sched::enter_driver();
                match running.work.as_mut().poll(&mut context) {
                    Poll::Ready(outcome) => {
                        return end(operation, outcome);
                    }
                    // From a successful publication on another thread may run the operation: touch nothing.
                    Poll::Pending if wake.cell.publish(task as usize) => {
                        return Void { value: 0, tag: TAG_SUSPENDED };
                    }
                    Poll::Pending => {}
                }
            }
        }
    }
}

/// # Safety
/// The operation has just ended and is this thread's.
unsafe fn end(operation: *mut Operation, outcome: Outcome) -> Void {
    // SAFETY: the caller's promise. `running` goes before the result takes the place of `keep`.
    unsafe {
        let running = Box::from_raw(std::mem::replace(&mut (*operation).running, null_mut()));
        let slot = running.slot;
        drop(running);
        let ret = match outcome {
            Ok(value) => {
                operation.cast::<u8>().add(TASK_SIZE as usize).cast::<u64>().write(value);
                VOID
            }
            Err(exception) => Void { value: 0, tag: exception() as u64 },
        };
        sched::count_outside(false);
        let mut table = pending();
        table.tasks[slot] = 0;
        table.free.push(slot);
        ret
    }
}
