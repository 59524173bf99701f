//! From the start of the process to its exit code.
//!
//! ```text
//! executable: main(argc, argv) → aw_main(image, argc, argv) ┐
//! JIT: the driver              → run(image, args, options)  ┴→ main's code → frames until main has ended → flush → exit code
//! ```
//! Other frames that are still running or waiting when main ends die with the process, as in .NET.

use crate::options::{Leaks, Options};
use crate::sched::{self, Sched, vm};
use crate::string::Str;
use crate::{array, console, entry, gc, task, trace};
use aw_abi::{
    ELEMENTS_OFFSET, Object, ProgramImage, Ret, STATUS_RAN_TO_COMPLETION, TAG_SUSPENDED, TASK_SIZE, Task,
};
use std::ffi::{CStr, c_char, c_int};

/// How main ended: its exit code, or the exception that left it.
pub type Outcome = Result<i32, *mut Object>;

/// Wrong settings in the environment.
const USAGE: i32 = 2;

/// Runs a program on the current thread, which becomes its main thread, and returns the exit code. An unhandled exception and
/// a deadlock end the process instead. Other threads may still run the program's code afterwards, so the image must stay;
/// the caller is expected to exit.
///
/// # Safety
/// `image` describes a valid program.
pub unsafe fn run(image: &'static ProgramImage, args: &[String], options: Options) -> i32 {
    entry::set_image(image);
    entry::install_overflow_handler();
    console::prepare();
    trace::install_signal_handlers(&options.dump_tasks);
    if let Some(every) = options.stress.gc {
        gc::config::set_stress(every);
    }
    let _attached = vm::attach(&options);
    let leaks = options.stress.leaks;
    let prints_later = options.dump_tasks.after.is_some();
    let sched = start_scheduler(options);
    if prints_later {
        sched::watch();
    }
    let code = vm::running(|| {
        // SAFETY: the caller's promise; the arguments were made just now.
        let outcome = match unsafe { arguments(args) } {
            Ok(args) => unsafe { call_main(sched, image, args) },
            Err(exception) => Err(exception),
        };
        match outcome {
            Ok(_) if leaks != Leaks::Ignore && crate::leaks::check(sched, leaks) => crate::leaks::EXIT_CODE,
            Ok(code) => code,
            Err(exception) => vm::unhandled(exception),
        }
    });
    console::flush();
    sched.stop();
    code
}

/// The entry of executables, called by their C `main`. Settings come from the environment.
///
/// # Safety
/// `image` describes a valid program, `argv` has `argc` C strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aw_main(image: *const ProgramImage, argc: c_int, argv: *const *const c_char) -> c_int {
    let options = match Options::from_env() {
        Ok(options) => options,
        Err(message) => {
            console::write_error(&format!("error: {message}\n"));
            return USAGE;
        }
    };
    // The first is the name of the program.
    let args: Vec<String> = (1..argc.max(1) as usize)
        // SAFETY: the caller's promise.
        .map(|i| unsafe { CStr::from_ptr(*argv.add(i)) }.to_string_lossy().into_owned())
        .collect();
    // SAFETY: the caller's promise; an image is part of the executable.
    let code = unsafe { run(&*image, &args, options) };
    // Exit handlers must not run while other threads still use what they tear down.
    crate::exception::unhandled::exit(code)
}

/// The scheduler for one run.
pub fn start_scheduler(options: Options) -> &'static Sched {
    let sched: &'static Sched = Box::leak(Box::new(Sched::new(options, trace::end_in_deadlock)));
    sched::install(sched);
    sched
}

/// Calls the program's main and, if it suspends, runs frames until it has ended. The current thread becomes the main thread.
///
/// # Safety
/// `image` describes a valid program, `args` is a live `string[]`; the thread is inside.
pub unsafe fn call_main(sched: &'static Sched, image: &ProgramImage, args: *mut Object) -> Outcome {
    sched.begin();
    // SAFETY: the caller's promise.
    let ret: Ret<u64> = unsafe { entry::enter_on(image.main, vm::context(), args as u64) };
    let outcome = match ret.tag {
        0 => Ok(take_exit_code(image, ret.value)),
        TAG_SUSPENDED => {
            let frame = ret.value as *mut Task;
            // SAFETY: the tag has just come from `start`; the frame is live, and final after `run_main`.
            unsafe {
                task::publish();
                task::blocking::run_main(sched, frame);
                outcome_of(image, frame)
            }
        }
        exception => Err(exception as *mut Object),
    };
    let outcome = outcome.map(|_| {
        task::os_thread::wait_for_foreground();
        crate::process::exit_code()
    });
    sched.end();
    crate::exception::handlers::clear();
    outcome
}

/// What main returned is the exit code, until somebody sets another.
fn take_exit_code(image: &ProgramImage, value: u64) -> i32 {
    if image.returns_code != 0 {
        crate::process::set_exit_code(value as i32);
    }
    crate::process::exit_code()
}

/// # Safety
/// `frame` is the live frame of the image's main, and has ended.
unsafe fn outcome_of(image: &ProgramImage, frame: *mut Task) -> Outcome {
    // SAFETY: the caller's promise.
    unsafe {
        if task::status(frame) == STATUS_RAN_TO_COMPLETION {
            Ok(take_exit_code(image, *frame.cast::<u8>().add(TASK_SIZE as usize).cast::<u64>()))
        } else {
            Err((*frame).awaited)
        }
    }
}

/// Main has ended, but its thread runs another frame that does not come to an end: ends the process from here.
pub(crate) fn end_without_main_thread(sched: &'static Sched, main: *mut Task) {
    let Some(image) = entry::image() else { return };
    if !sched.claim_end() {
        return;
    }
    let _attached = vm::attach(&sched.options);
    vm::running(|| {
        // SAFETY: the main frame has ended and is a root.
        match unsafe { outcome_of(image, main) } {
            Ok(code) => crate::exception::unhandled::exit(code),
            Err(exception) => vm::unhandled(exception),
        }
    })
}

/// `args` as a `string[]`.
///
/// # Safety
/// The program is announced and the thread inside.
unsafe fn arguments(args: &[String]) -> Result<*mut Object, *mut Object> {
    // SAFETY: the image's own descriptor; the elements are within the new array, which is on this stack.
    unsafe {
        let array = array::new(entry::well_known().string_array, args.len() as i64)?;
        for (i, arg) in args.iter().enumerate() {
            let string = Str::new(arg)?.object();
            let element = array.cast::<u8>().add(ELEMENTS_OFFSET as usize).cast::<*mut Object>().add(i);
            gc::store(element, string);
        }
        Ok(array)
    }
}
