//! The threads that run compiled code: their context, their part of the heap, and where their stacks are.
//!
//! A thread registers ([`attach`]) and is *outside* at first: it may not touch objects. [`running`] brings it inside for the time of
//! a closure, [`blocking`] outside again, e.g. while it sleeps. While it is outside, the collector scans its stack from the
//! point where it left.

use crate::ambient::Locals;
use crate::entry;
use crate::gc::alloc::LocalHeap;
use crate::gc::world::{Mutator, World};
use crate::export::exports;
use aw_abi::{Hole, Ret, SIZE_CLASSES, TICK_GC, TICK_HAND_OVER, TICK_SLICE, ThreadContext};
use std::cell::{Cell, UnsafeCell};
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Registers that a callee preserves, and the stack pointer, as [`entry::capture`] stores them.
pub type Saved = [Cell<usize>; entry::SAVED_WORDS];

/// One attached thread. Compiled code knows the first field.
#[repr(C)]
pub struct Thread {
    pub context: UnsafeCell<ThreadContext>,
    pub(crate) mutator: Mutator,
    /// Registers at the point where the thread left; the first word is the stack pointer, from which on the stack is scanned.
    pub(crate) saved: Saved,
    /// First address above the stack.
    pub(crate) stack_base: usize,
    /// Lowest address of the stack, above the guard page.
    pub(crate) stack_low: usize,
    pub(crate) heap: LocalHeap,
    /// `Environment.CurrentManagedThreadId`: 1 is the first thread.
    pub id: i32,
    pub locals: Locals,
    /// Set by the thread before it goes outside to block.
    pub blocked: Cell<Blocked>,
}

/// What a thread waits for that stands still in the middle of its code. Addresses: the thread's stack keeps the objects alive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Blocked {
    No,
    /// The end of a task.
    Task(usize),
    /// A lock that another thread holds.
    Lock(usize),
    /// A pulse of an object.
    Pulse(usize),
    Sleep,
    /// Main has ended and waits for the foreground threads.
    Threads,
}

impl Blocked {
    pub fn name(self) -> &'static str {
        match self {
            Blocked::No => "not at all",
            Blocked::Task(_) => "a task",
            Blocked::Lock(_) => "a lock",
            Blocked::Pulse(_) => "a pulse",
            Blocked::Sleep => "asleep",
            Blocked::Threads => "other threads",
        }
    }
}

impl Thread {
    pub fn context(&self) -> *mut ThreadContext {
        self.context.get()
    }

    /// The tick word, which other threads set bits of.
    pub fn tick(&self) -> &AtomicU32 {
        // SAFETY: the context lives as long as the thread; the field is only accessed atomically.
        unsafe { &(*self.context.get()).tick }
    }

    /// Is the thread outside compiled code, where the collector may look at it?
    pub fn is_outside(&self) -> bool {
        self.mutator.is_safe()
    }
}

pub(crate) static WORLD: World = World::new();

/// All attached threads. Locked by a collector for as long as the world is stopped.
static THREADS: Mutex<Vec<Handle>> = Mutex::new(Vec::new());
static NEXT_ID: AtomicUsize = AtomicUsize::new(1);

#[derive(Clone, Copy)]
pub struct Handle(NonNull<Thread>);

// SAFETY: what other threads reach through a handle is atomic, or read while the world is stopped.
unsafe impl Send for Handle {}

impl std::ops::Deref for Handle {
    type Target = Thread;

    fn deref(&self) -> &Thread {
        // SAFETY: a thread's record is freed only after its handle has been taken from the list, under the list's lock.
        unsafe { self.0.as_ref() }
    }
}

thread_local! {
    static CURRENT: Cell<*mut Thread> = const { Cell::new(null_mut()) };
}

pub(crate) fn threads() -> MutexGuard<'static, Vec<Handle>> {
    THREADS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The current thread's record; None when it is not attached.
pub fn try_current() -> Option<&'static Thread> {
    // SAFETY: the pointer is null or leads to this thread's record, which lives until `detach`.
    CURRENT.try_with(Cell::get).ok().and_then(|thread| unsafe { thread.as_ref() })
}

/// The current thread's record. The thread must be attached: only then does it run compiled code.
pub fn current() -> &'static Thread {
    match try_current() {
        Some(thread) => thread,
        None => panic!("a thread that is not attached to the runtime called into it"),
    }
}

/// Detaches its thread when dropped.
pub struct Attached {
    _not_send: std::marker::PhantomData<*mut ()>,
}

/// Makes the current thread known to the collector. It stays outside until [`running`]. Attaching twice is counted as once: the
/// inner guard does nothing.
pub fn attach() -> Option<Attached> {
    try_current().is_none().then(|| attach_as(new_id()))
}

/// A number for a thread that is to be attached.
pub fn new_id() -> i32 {
    NEXT_ID.fetch_add(1, Relaxed) as i32
}

/// Like [`attach`], for a new thread whose number is known already.
pub fn attach_as(id: i32) -> Attached {
    let (stack_low, stack_base) = entry::stack_bounds();
    let empty = Hole { cursor: null_mut(), end: null_mut() };
    let thread = Box::new(Thread {
        context: UnsafeCell::new(ThreadContext {
            tick: AtomicU32::new(0),
            _pad: 0,
            force_suspend: 0,
            pending_kind: 0,
            pending_frame: null_mut(),
            pending_on: null_mut(),
            stack_limit: std::ptr::without_provenance_mut(stack_low),
            holes: [empty; SIZE_CLASSES],
        }),
        mutator: Mutator::default(),
        saved: [const { Cell::new(0) }; entry::SAVED_WORDS],
        stack_base,
        stack_low,
        heap: LocalHeap::default(),
        id,
        locals: Locals::none(),
        blocked: Cell::new(Blocked::No),
    });
    thread.saved[0].set(stack_base);
    let thread = NonNull::from(Box::leak(thread));
    CURRENT.set(thread.as_ptr());
    threads().push(Handle(thread));
    entry::install_alternate_stack();
    Attached { _not_send: std::marker::PhantomData }
}

impl Drop for Attached {
    fn drop(&mut self) {
        let Some(thread) = NonNull::new(CURRENT.get()) else { return };
        let mut threads = threads();
        // SAFETY: the list is locked, so no collection is running; the thread is outside and will not come back.
        let record = unsafe { thread.as_ref() };
        debug_assert!(record.is_outside(), "a thread detaches from inside compiled code");
        crate::gc::alloc::detach(record);
        threads.retain(|handle| handle.0 != thread);
        drop(threads);
        CURRENT.set(null_mut());
        entry::remove_alternate_stack();
        // SAFETY: made by Box::leak in `attach`; nobody can reach it any more.
        drop(unsafe { Box::from_raw(thread.as_ptr()) });
    }
}

/// The current thread goes inside: it may touch objects and run compiled code until [`leave`].
pub fn enter() {
    WORLD.leave_safe(&current().mutator);
}

/// The current thread goes outside. Must be inlined: the registers of the *caller's* frame count, see [`blocking`].
#[inline(always)]
pub fn leave() {
    let thread = current();
    entry::capture(&thread.saved);
    WORLD.enter_safe(&thread.mutator);
}

/// Runs `f` inside: it may touch objects and call compiled code.
pub fn running<R>(f: impl FnOnce() -> R) -> R {
    /// What was published before: the frames of an outer [`blocking`] still hold references.
    struct Leave([usize; entry::SAVED_WORDS]);
    impl Drop for Leave {
        fn drop(&mut self) {
            let thread = current();
            for (word, &before) in thread.saved.iter().zip(&self.0) {
                word.set(before);
            }
            WORLD.enter_safe(&thread.mutator);
        }
    }
    let _leave = Leave(current().saved.each_ref().map(Cell::get));
    enter();
    f()
}

/// Runs `f` outside, so that collections do not wait for this thread: for everything that may block. `f` touches no object.
/// What the callers hold on the stack and in registers stays alive.
#[inline(never)]
pub fn blocking<R>(f: impl FnOnce() -> R) -> R {
    struct Enter;
    impl Drop for Enter {
        fn drop(&mut self) {
            enter();
        }
    }
    leave();
    let _enter = Enter;
    f()
}

/// Stops here while a collection wants it. Called when `tick` says so.
#[cold]
#[inline(never)]
pub fn safepoint() {
    blocking(|| ());
}

/// Sets or clears a bit of every thread's tick word. The list is locked by the caller.
pub(crate) fn set_ticks(threads: &[Handle], bit: u32, on: bool) {
    for thread in threads {
        if on {
            thread.tick().fetch_or(bit, SeqCst);
        } else {
            thread.tick().fetch_and(!bit, SeqCst);
        }
    }
}

exports! {
    /// A loop found a bit of the tick word set that it polls. Value 1: the frame's time slice is over, and resumed code suspends.
    fn aw_tick() -> Ret<i64> {
        let tick = current().tick();
        if tick.load(Relaxed) & TICK_GC != 0 {
            safepoint();
        }
        if tick.load(Relaxed) & TICK_HAND_OVER != 0 {
            tick.fetch_and(!TICK_HAND_OVER, Relaxed);
            crate::sched::hand_over_stuck_worker();
        }
        // Only resumed code polls this bit. A plain loop that polls the other one comes here too, and must leave it: the scheduler
        // clears it when it takes the next frame.
        let mut slice_over = tick.load(Relaxed) & TICK_SLICE != 0;
        if slice_over && !crate::sched::may_yield() {
            tick.fetch_and(!TICK_SLICE, Relaxed);
            slice_over = false;
        }
        Ret::ok(i64::from(slice_over))
    }
}
