//! What the scheduler needs of the heap and of compiled code, in one place.

use crate::io::{OPERATION_FRAME, Operation};
use crate::options::Options;
use crate::task::latch::{COUNTDOWN_FRAME, Countdown, WAKER_FRAME, Waker};
use crate::timer::Timer;
use aw_abi::{FrameDesc, Object, Ret, Task, ThreadContext, TypeDesc, VTABLE_OFFSET, WellKnown};
use std::cell::Cell;
use std::ptr::null_mut;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI32, AtomicPtr, Ordering};

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
        let class = well_known().task;
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
    alloc(descs().0[kind as usize]).cast()
}

/// Calls the frame's `resume`.
///
/// # Safety
/// `frame` is suspended and in nobody else's hands; `ctx` is this thread's.
pub unsafe fn resume(ctx: *mut ThreadContext, frame: *mut Task) -> Ret<u64> {
    // SAFETY: a waiting task has a frame descriptor.
    unsafe {
        let code = (*(*(*frame).header.desc).frame).resume;
        enter(code, ctx, frame as u64)
    }
}

/// Is the exception an `OperationCanceledException`?
pub fn is_cancellation(exception: *mut Object) -> bool {
    derives_from(exception, well_known().operation_canceled_exception)
}

/// Is the object an exception (and not a task)?
pub fn is_exception(object: *mut Object) -> bool {
    // The class below `object` in any exception's line is `System.Exception`.
    let known = well_known().operation_canceled_exception;
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
        (*desc).depth >= (*class).depth && *(*desc).ancestors.add((*class).depth as usize) == class
    }
}

// ---- Stand-in until the heap lands -----------------------------------------------------------------------------

static WELL_KNOWN: AtomicPtr<WellKnown> = AtomicPtr::new(null_mut());
static NEXT_THREAD: AtomicI32 = AtomicI32::new(1);

thread_local! {
    static CONTEXT: Cell<*mut ThreadContext> = const { Cell::new(null_mut()) };
    static NUMBER: Cell<i32> = const { Cell::new(0) };
}

pub fn set_well_known(known: *const WellKnown) {
    WELL_KNOWN.store(known.cast_mut(), Ordering::Release);
}

fn well_known() -> &'static WellKnown {
    unsafe { &*WELL_KNOWN.load(Ordering::Acquire) }
}

pub fn attach(options: &Options) {
    let context = Box::leak(Box::new(unsafe { std::mem::zeroed::<ThreadContext>() }));
    context.force_suspend = u64::from(options.stress.suspend);
    CONTEXT.set(context);
    NUMBER.set(NEXT_THREAD.fetch_add(1, Ordering::Relaxed));
}

pub fn context() -> *mut ThreadContext {
    CONTEXT.get()
}

pub fn stack_limit() -> usize {
    0
}

pub fn thread_number() -> i32 {
    NUMBER.get()
}

pub fn running<R>(f: impl FnOnce() -> R) -> R {
    f()
}

pub fn blocking<R>(f: impl FnOnce() -> R) -> R {
    f()
}

pub fn add_roots(_f: fn(&mut dyn FnMut(*mut Object))) {}

pub fn alloc(desc: *const TypeDesc) -> *mut Object {
    let size = unsafe { (*desc).size as usize };
    let object = Box::leak(vec![0u64; size.div_ceil(8)].into_boxed_slice()).as_mut_ptr().cast::<Object>();
    unsafe { (*object).desc = desc };
    object
}

pub fn unhandled(_exception: *mut Object) -> ! {
    eprintln!("Unhandled exception.");
    std::process::exit(134)
}

pub fn new_task_canceled() -> *mut Object {
    alloc(well_known().task_canceled_exception)
}

#[unsafe(naked)]
pub unsafe extern "sysv64" fn enter(code: *const u8, context: *mut ThreadContext, a: u64) -> Ret<u64> {
    std::arch::naked_asm!(
        "push r15",
        "mov rax, rdi",
        "mov r15, rsi",
        "mov rdi, rdx",
        "call rax",
        "pop r15",
        "ret",
    )
}
