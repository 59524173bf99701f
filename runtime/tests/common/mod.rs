//! Async methods without a compiler: a frame whose code is a Rust closure, driven through the real scheduler.
//!
//! ```ignore
//! let main = method(|_| match step() { 0 => Step::Await(delay(10)), _ => Step::Return(42) });
//! ```
//! A closure is called once for the start and once for each resumption, and says what it does next.

use aw_abi::*;
use aw_runtime::handle::{Handle, Purpose};
use aw_runtime::options::Options;
use aw_runtime::program::{call_main, start_scheduler};
use aw_runtime::sched::{Sched, vm};
use aw_runtime::{entry, export::Void, task};
use std::ptr::{null, null_mut};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

pub enum Step {
    Return(u64),
    Throw(*mut Object),
    Await(*mut Task),
    Yield,
}

type Code = Box<dyn FnMut(*mut Task) -> Step>;

/// A frame: the result word, then the closure.
#[repr(C)]
pub struct Frame {
    task: Task,
    result: u64,
    code: *mut Code,
}

pub struct Types {
    pub known: WellKnown,
    pub frame: *const TypeDesc,
}
unsafe impl Sync for Types {}
unsafe impl Send for Types {}

fn leak<T>(value: T) -> *const T {
    Box::leak(Box::new(value))
}

fn desc(
    kind: ObjectKind,
    size: usize,
    base: *const TypeDesc,
    frame: *const FrameDesc,
    name: &'static str,
) -> *const TypeDesc {
    let depth = if base.is_null() { 0 } else { unsafe { (*base).depth + 1 } };
    let desc = Box::leak(Box::new(TypeDesc {
        size: size as u32,
        elem_size: 0,
        kind,
        prim: Prim::None,
        rank: 0,
        is_open: 0,
        refs_len: 0,
        refs: null(),
        depth,
        interfaces_len: 0,
        ancestors: null(),
        interfaces: null(),
        element: null(),
        name: name.as_ptr(),
        name_len: name.len() as u32,
        name_skip: 0,
        frame,
        members: null(),
        type_object: null(),
        vtable_len: 0,
        array: std::ptr::null(),
        parts_len: 0,
        parts: std::ptr::null(),
    }));
    let mut line = Vec::new();
    if !base.is_null() {
        line.extend((0..depth).map(|i| unsafe { *(*base).ancestors.add(i as usize) }));
    }
    line.push(&raw const *desc);
    desc.ancestors = line.leak().as_ptr();
    desc
}

pub fn types() -> &'static Types {
    static TYPES: OnceLock<Types> = OnceLock::new();
    TYPES.get_or_init(|| {
        let object = desc(ObjectKind::Plain, 8, null(), null(), "System.Object");
        let task = desc(ObjectKind::Task, TASK_SIZE as usize, object, null(), "System.Threading.Tasks.Task");
        let exception = desc(ObjectKind::Plain, size_of::<Exception>(), object, null(), "System.Exception");
        let canceled = desc(
            ObjectKind::Plain,
            size_of::<Exception>(),
            exception,
            null(),
            "System.OperationCanceledException",
        );
        let frame = leak(FrameDesc {
            resume: resume as *const u8,
            states: leak(FrameState { refs: 0, line: 7, extra_refs: null(), extra_refs_len: 0, _pad: 0 }),
            states_len: 1,
            result_refs_len: 0,
            result_refs: null(),
            name: "Test.Method()".as_ptr(),
            name_len: 13,
            file_len: 7,
            file: "test.aw".as_ptr(),
            flags: 0,
        });
        Types {
            known: WellKnown {
                string: desc(ObjectKind::String, 16, object, null(), "System.String"),
                object,
                task,
                long_array: object,
                string_array: object,
                trap_exceptions: [exception; TRAPS],
                aggregate_exception: exception,
                operation_canceled_exception: canceled,
                task_canceled_exception: desc(
                    ObjectKind::Plain,
                    size_of::<Exception>(),
                    canceled,
                    null(),
                    "System.Threading.Tasks.TaskCanceledException",
                ),
                type_initialization_exception: exception,
            },
            frame: desc(ObjectKind::Task, size_of::<Frame>(), task, frame, "frame"),
        }
    })
}

extern "sysv64" fn resume(frame: *mut Task) -> Void {
    unsafe { step(frame) }
}

/// Runs the method to its next suspension, as compiled code does.
unsafe fn step(task: *mut Task) -> Void {
    unsafe {
        let frame = task.cast::<Frame>();
        let ctx = vm::context();
        match (*(*frame).code)(task) {
            Step::Return(value) => {
                drop(Box::from_raw((*frame).code));
                (*frame).result = value;
                Void { value, tag: 0 }
            }
            Step::Throw(exception) => {
                drop(Box::from_raw((*frame).code));
                Void { value: 0, tag: exception as u64 }
            }
            Step::Await(on) => {
                (*task).state = 1;
                (*task).awaited = on.cast();
                ((*ctx).pending_kind, (*ctx).pending_frame, (*ctx).pending_on) = (PENDING_TASK, task, on);
                Void { value: task as u64, tag: TAG_SUSPENDED }
            }
            Step::Yield => {
                (*task).state = 1;
                ((*ctx).pending_kind, (*ctx).pending_frame) = (PENDING_YIELD, task);
                Void { value: task as u64, tag: TAG_SUSPENDED }
            }
        }
    }
}

/// Calls an async method: runs it to its first suspension, like `var t = F();`.
pub fn call(code: impl FnMut(*mut Task) -> Step + 'static) -> *mut Task {
    let task = kept(new_frame());
    unsafe {
        (*task.cast::<Frame>()).code = Box::into_raw(Box::new(Box::new(code) as Code));
        let ret = step(task);
        match ret.tag {
            0 => task::new::mark_ended(task, STATUS_RAN_TO_COMPLETION),
            TAG_SUSPENDED => task::publish(),
            exception => {
                (*task).awaited = exception as *mut Object;
                task::new::mark_ended(task, STATUS_FAULTED);
            }
        }
    }
    task
}

fn new_frame() -> *mut Task {
    // SAFETY: our own descriptor.
    unsafe { vm::alloc(types().frame).cast() }
}

pub fn result(task: *mut Task) -> u64 {
    unsafe {
        assert_eq!(task::status(task), STATUS_RAN_TO_COMPLETION);
        (*task.cast::<Frame>()).result
    }
}

pub fn is_done(task: *mut Task) -> bool {
    unsafe { task::status(task) != STATUS_PENDING }
}

pub fn delay(ms: u64) -> *mut Task {
    kept(task::new::aw_task_delay(ms as i64).value)
}

/// A task for `finish` to end.
pub fn promise() -> *mut Task {
    kept(task::new::aw_task_new(types().known.task).value)
}

/// Ends a promise; what waits for it runs inside the call.
pub fn finish(promise: *mut Task) {
    task::new::aw_task_finish(promise, 1, null_mut(), false, true);
}

/// Closures hold tasks where the collector does not look.
static KEPT: Mutex<Vec<Handle>> = Mutex::new(Vec::new());

pub fn kept(task: *mut Task) -> *mut Task {
    lock(&KEPT).push(Handle::new(task.cast(), Purpose::Test));
    task
}

pub fn exception() -> *mut Object {
    // SAFETY: our own descriptor.
    unsafe { vm::alloc(types().known.trap_exceptions[0]) }
}

pub fn cancellation() -> *mut Object {
    // SAFETY: our own descriptor.
    unsafe { vm::alloc(types().known.operation_canceled_exception) }
}

pub fn options(workers: usize) -> Options {
    Options { workers: Some(workers), ..Options::default() }
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
type MainCode = Box<dyn FnMut(*mut Task) -> Step>;
static MAIN: Mutex<usize> = Mutex::new(0);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

extern "sysv64" fn main_start(_args: *mut Object) -> Void {
    let code = unsafe { *Box::from_raw(*lock(&MAIN) as *mut MainCode) };
    let task = new_frame();
    unsafe {
        (*task.cast::<Frame>()).code = Box::into_raw(Box::new(code));
        step(task)
    }
}

fn image() -> &'static ProgramImage {
    Box::leak(Box::new(ProgramImage {
        main: main_start as *const u8,
        is_async: 1,
        returns_code: 1,
        _pad: [0; 6],
        well_known: &types().known,
        statics: null(),
        statics_len: 0,
        functions: null(),
        functions_len: 0,
    }))
}

/// Runs `main` as an async main method to its end on a scheduler of its own.
pub fn run(options: Options, main: impl FnMut(*mut Task) -> Step + 'static) -> Result<i32, *mut Object> {
    run_on(options, main, |_| ())
}

pub fn run_on(
    options: Options,
    main: impl FnMut(*mut Task) -> Step + 'static,
    with: impl FnOnce(&'static Sched),
) -> Result<i32, *mut Object> {
    let _one = lock(&ONE_AT_A_TIME);
    *lock(&MAIN) = Box::into_raw(Box::new(Box::new(main) as MainCode)) as usize;
    let image = image();
    entry::set_image(image);
    let _attached = vm::attach(&options);
    let sched = start_scheduler(options);
    with(sched);
    let outcome = vm::running(|| unsafe { call_main(sched, image, null_mut()) });
    sched.stop();
    while sched.threads() > 0 {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    lock(&KEPT).clear();
    outcome
}
