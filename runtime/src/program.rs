//! From the start of the process to its exit code.

use crate::options::Options;
use crate::sched::{self, Sched, vm};
use crate::task;
use aw_abi::{Object, ProgramImage, Ret, STATUS_RAN_TO_COMPLETION, TAG_SUSPENDED, TASK_SIZE, Task};

/// How main ended: its exit code, or the exception that left it.
pub type Outcome = Result<i32, *mut Object>;

/// Calls the program's main and, if it suspends, runs frames until it has ended. The current thread becomes the main thread.
///
/// # Safety
/// `image` describes a valid program, `args` is a live `string[]`; the thread is inside.
pub unsafe fn call_main(sched: &'static Sched, image: &ProgramImage, args: *mut Object) -> Outcome {
    sched.begin();
    // SAFETY: the caller's promise.
    let ret: Ret<u64> = unsafe { vm::enter(image.main, vm::context(), args as u64) };
    let code = |value: u64| if image.returns_code != 0 { value as i32 } else { 0 };
    match ret.tag {
        0 => Ok(code(ret.value)),
        TAG_SUSPENDED => {
            let frame = ret.value as *mut Task;
            // SAFETY: the tag has just come from `start`; the frame is live, and final after `run_main`.
            unsafe {
                task::publish();
                task::blocking::run_main(sched, frame);
                if task::status(frame) == STATUS_RAN_TO_COMPLETION {
                    Ok(code(*frame.cast::<u8>().add(TASK_SIZE as usize).cast::<u64>()))
                } else {
                    Err((*frame).awaited.cast())
                }
            }
        }
        exception => Err(exception as *mut Object),
    }
}

/// The scheduler for one run.
pub fn start_scheduler(options: Options) -> &'static Sched {
    let sched: &'static Sched = Box::leak(Box::new(Sched::new(options, crate::trace::end_in_deadlock)));
    sched::install(sched);
    sched
}
