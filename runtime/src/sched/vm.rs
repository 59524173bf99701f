//! What the scheduler needs of the heap and of compiled code, in one place.

use crate::gc::mark::{Marker, RootSource};
use crate::io::{OPERATION_FRAME, Operation};
use crate::options::Options;
use crate::task::latch::{COUNTDOWN_FRAME, Countdown, WAKER_FRAME, Waker};
use crate::timer::Timer;
use crate::{entry, gc, thread};
use aw_abi::{FrameDesc, Object, Ret, Task, ThreadContext, TypeDesc, VTABLE_OFFSET};
use std::sync::{Once, OnceLock};

/// Functions with the convention of compiled code.
macro_rules! frame_code {
    ($( $(#[$meta:meta])* fn $name:ident ( $arg:ident : $ty:ty ) -> $ret:ty $body:block )*) => {
        $(
            $(#[$meta])*
            #[cfg(target_arch = "x86_64")]
            extern "sysv64" fn $name($arg: $ty) -> $ret $body

            $(#[$meta])*
            #[cfg(not(target_arch = "x86_64"))]
            extern "C" fn $name($arg: $ty) -> $ret $body
        )*
    };
}
pub(crate) use frame_code;

/// Tasks that the runtime makes itself. To the program each is a `Task`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TaskKind {
    Plain,
    Timer,
    Countdown,
    Waker,
    Operation,
}

const KINDS: usize = 5;

/// Descriptors of [`TaskKind`], each a copy of class `Task`'s with its vtable, but another size and frame.
struct Descs([*const TypeDesc; KINDS]);
// SAFETY: immutable data that is never freed.
unsafe impl Sync for Descs {}
// SAFETY: as above.
unsafe impl Send for Descs {}

static DESCS: OnceLock<Descs> = OnceLock::new();

fn descs() -> &'static Descs {
    DESCS.get_or_init(|| {
        let class = entry::well_known().task;
        let make = |size: usize, frame: *const FrameDesc| {
            // SAFETY: the image's descriptor of `Task` with its vtable behind it; the copy is as large and never freed.
            unsafe {
                let bytes = VTABLE_OFFSET as usize + 8 * (*class).vtable_len as usize;
                let copy =
                    Box::leak(vec![0u64; bytes.div_ceil(8)].into_boxed_slice()).as_mut_ptr().cast::<u8>();
                std::ptr::copy_nonoverlapping(class.cast::<u8>(), copy, bytes);
                let copy = copy.cast::<TypeDesc>();
                (*copy).size = size as u32;
                (*copy).frame = frame;
                copy.cast_const()
            }
        };
        Descs([
            class,
            make(size_of::<Timer>(), std::ptr::null()),
            make(size_of::<Countdown>(), &raw const COUNTDOWN_FRAME),
            make(size_of::<Waker>(), &raw const WAKER_FRAME),
            make(size_of::<Operation>(), &raw const OPERATION_FRAME),
        ])
    })
}

pub fn new_task(kind: TaskKind) -> *mut Task {
    // SAFETY: our own descriptors.
    unsafe { alloc(descs().0[kind as usize]).cast() }
}

/// # Safety
/// `task` is live.
pub unsafe fn is_timer(task: *mut Task) -> bool {
    // SAFETY: the caller's promise.
    unsafe { (*task).header.desc == descs().0[TaskKind::Timer as usize] }
}

/// Calls the frame's `resume`.
///
/// # Safety
/// `frame` is suspended and in nobody else's hands; `ctx` is this thread's.
pub unsafe fn resume(ctx: *mut ThreadContext, frame: *mut Task) -> Ret<u64> {
    // SAFETY: a waiting task has a frame descriptor.
    unsafe {
        let code = (*(*(*frame).header.desc).frame).resume;
        entry::enter_on(code, ctx, frame as u64)
    }
}

/// Is the exception an `OperationCanceledException`?
pub(crate) fn is_cancellation(exception: *mut Object) -> bool {
    derives_from(exception, entry::well_known().operation_canceled_exception)
}

/// Is the object an exception (and not a task)?
pub(crate) fn is_exception(object: *mut Object) -> bool {
    // The class below `object` in any exception's line is `System.Exception`.
    let known = entry::well_known().operation_canceled_exception;
    // SAFETY: descriptors of live objects; an exception's depth is at least 1.
    unsafe {
        let desc = (*object).desc;
        (*desc).depth >= 1 && *(*desc).ancestors.add(1) == *(*known).ancestors.add(1)
    }
}

fn derives_from(object: *mut Object, class: *const TypeDesc) -> bool {
    // SAFETY: descriptors of live objects; `ancestors` has `depth + 1` entries.
    unsafe {
        let desc = (*object).desc;
        !class.is_null() && (*desc).depth >= (*class).depth && *(*desc).ancestors.add((*class).depth as usize) == class
    }
}

/// An object as its descriptor says. A full heap ends the process: the scheduler could not go on.
///
/// # Safety
/// The descriptor is of a type of fixed size and lives for ever. The thread is inside.
pub unsafe fn alloc(desc: *const TypeDesc) -> *mut Object {
    // SAFETY: the caller's promise.
    match unsafe { gc::new_object(desc, (*desc).size as usize) } {
        Ok(object) => object,
        Err(_) => gc::alloc::give_up(),
    }
}

/// Attaches the current thread, with what `options` say for every thread.
pub fn attach(options: &Options) -> Option<thread::Attached> {
    let attached = thread::attach();
    // SAFETY: this thread's context.
    unsafe { (*context()).force_suspend = u64::from(options.stress.suspend) };
    attached
}

/// Like [`attach`], for a new thread with the number `id`.
pub fn attach_as(options: &Options, id: i32) -> thread::Attached {
    let attached = thread::attach_as(id);
    // SAFETY: this thread's context.
    unsafe { (*context()).force_suspend = u64::from(options.stress.suspend) };
    attached
}

/// This thread's context.
pub fn context() -> *mut ThreadContext {
    thread::current().context()
}

/// Lowest address of this thread's stack.
pub fn stack_limit() -> usize {
    // SAFETY: this thread's context.
    unsafe { (*context()).stack_limit.addr() }
}

pub use crate::thread::{blocking, running};

pub fn thread_number() -> i32 {
    thread::current().id
}

struct Roots;

impl RootSource for Roots {
    fn visit(&self, marker: &mut Marker) {
        super::visit_roots(&mut |task, reason| {
            marker.because(reason);
            marker.task(task);
        });
    }
}

/// Lets the collector ask the scheduler for its roots.
pub fn add_roots() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| gc::add_root_source(&Roots));
}

/// An exception that nobody can catch: reports it and ends the process.
pub fn unhandled(exception: *mut Object) -> ! {
    crate::exception::unhandled::report(exception)
}

pub fn new_task_canceled() -> *mut Object {
    const HRESULT: u32 = 0x8013_153b;
    crate::exception::new(entry::well_known().task_canceled_exception, "A task was canceled.", HRESULT)
}
