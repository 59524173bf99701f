//! What a thread carries with it for the library: its `Thread` object, and the surroundings of the code it runs (execution
//! context, synchronisation context, task scheduler), one object that the library makes and understands.
//!
//! ```text
//! pump ──▶ frame: surroundings are null ──▶ code sets its own ──▶ SetResult ──▶ waiters: null again, and put back afterwards
//! ```
//! A frame starts with none, whatever the frame before it has left: see [`crate::task`]. Who wants others behind an await
//! keeps them in its frame.

use crate::export::{VOID, Void, exports};
use crate::thread;
use aw_abi::{Object, Ret, ThreadContext};
use std::cell::Cell;
use std::ptr::null_mut;

/// References that belong to a thread; the collector sees them.
pub struct Locals {
    /// The library's `Thread`.
    pub object: Cell<*mut Object>,
    pub ambient: Cell<*mut Object>,
    /// The surroundings of the code whose end has made the running frame ready; null for what the pump takes from a queue.
    pub outer: Cell<*mut Object>,
    /// Methods that come back from an await must not run inside `ambient`, or `outer`: these belong to a context or scheduler
    /// that chooses where code runs.
    pub closed: Cell<bool>,
    pub outer_closed: Cell<bool>,
    /// The frame that runs is the library's.
    pub library: Cell<bool>,
    /// A frame has been resumed since the code that runs was about to suspend.
    pub resumed: Cell<bool>,
}

impl Locals {
    pub const fn none() -> Locals {
        Locals {
            object: Cell::new(null_mut()),
            ambient: Cell::new(null_mut()),
            outer: Cell::new(null_mut()),
            closed: Cell::new(false),
            outer_closed: Cell::new(false),
            library: Cell::new(false),
            resumed: Cell::new(false),
        }
    }
}

/// # Safety
/// `ctx` is the current thread's context.
unsafe fn locals<'a>(ctx: *mut ThreadContext) -> &'a Locals {
    // SAFETY: the context is the first field of the thread's record.
    unsafe { &(*ctx.cast::<thread::Thread>()).locals }
}

/// The thread comes from elsewhere to run a frame.
///
/// # Safety
/// `ctx` is the current thread's context.
pub unsafe fn clear(ctx: *mut ThreadContext) {
    // SAFETY: the caller's promise.
    let locals = unsafe { locals(ctx) };
    locals.ambient.set(null_mut());
    locals.closed.set(false);
    locals.library.set(false);
}

/// What the code that runs ends next goes on here, whatever surrounds it.
///
/// # Safety
/// `ctx` is the current thread's context.
pub unsafe fn open(ctx: *mut ThreadContext) {
    // SAFETY: the caller's promise.
    let locals = unsafe { locals(ctx) };
    locals.closed.set(false);
    locals.library.set(false);
}

/// Takes the surroundings away from the frame that runs next, `library` if it is one of the library's own. False: the frame
/// must not run here, where code of a context or scheduler has ended what it waits for, as .NET has it.
///
/// The library's methods are transparent: what they end has been ended by the code that made them ready.
///
/// # Safety
/// `ctx` is the current thread's context.
pub unsafe fn reset(ctx: *mut ThreadContext, library: bool) -> bool {
    // SAFETY: the caller's promise.
    let locals = unsafe { locals(ctx) };
    let ambient = locals.ambient.replace(null_mut());
    let closed = locals.closed.replace(false);
    if !(locals.library.get() && ambient.is_null()) {
        locals.outer.set(ambient);
        locals.outer_closed.set(closed);
    }
    locals.library.set(library);
    locals.resumed.set(true);
    library || !locals.outer_closed.get()
}

/// Puts the surroundings back when dropped. On the stack, so that the collector sees them.
pub struct Kept {
    ambient: *mut Object,
    outer: *mut Object,
    closed: bool,
    outer_closed: bool,
    library: bool,
}

impl Kept {
    pub fn keep() -> Kept {
        let locals = &thread::current().locals;
        Kept {
            ambient: locals.ambient.get(),
            outer: locals.outer.get(),
            closed: locals.closed.get(),
            outer_closed: locals.outer_closed.get(),
            library: locals.library.get(),
        }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let locals = &thread::current().locals;
        locals.ambient.set(self.ambient);
        locals.outer.set(self.outer);
        locals.closed.set(self.closed);
        locals.outer_closed.set(self.outer_closed);
        locals.library.set(self.library);
    }
}

exports! {
    /// The surroundings of the code that runs, or null.
    fn aw_ambient_get() -> Ret<*mut Object> {
        Ret::ok(thread::current().locals.ambient.get())
    }

    /// Those of the code that has made the running frame ready, or null.
    fn aw_ambient_outer() -> Ret<*mut Object> {
        Ret::ok(thread::current().locals.outer.get())
    }

    /// Changes those of the code that runs; `closed`: no method goes on inside them that was not sent here.
    fn aw_ambient_set(ambient: *mut Object, closed: bool) -> Void {
        let locals = &thread::current().locals;
        locals.ambient.set(ambient);
        locals.closed.set(closed);
        VOID
    }

    /// May a method go on here, inside the code that has ended what this method has awaited?
    fn aw_ambient_open() -> Ret<bool> {
        Ret { value: !thread::current().locals.outer_closed.get(), tag: 0 }
    }

    /// Like `aw_ambient_set`, for code that is about to suspend: the surroundings that its caller gets back.
    fn aw_ambient_leave(ambient: *mut Object, closed: bool) -> Void {
        let locals = &thread::current().locals;
        locals.ambient.set(ambient);
        locals.closed.set(closed);
        locals.resumed.set(false);
        VOID
    }

    /// The same code goes on. True: it has been resumed, so it has no caller any more.
    fn aw_ambient_return(ambient: *mut Object, closed: bool) -> Ret<bool> {
        let locals = &thread::current().locals;
        locals.ambient.set(ambient);
        locals.closed.set(closed);
        Ret { value: locals.resumed.get(), tag: 0 }
    }

    /// The current thread's `Thread`, or null if nobody has asked for it yet.
    fn aw_thread_object_get() -> Ret<*mut Object> {
        Ret::ok(thread::current().locals.object.get())
    }

    /// Announces it.
    fn aw_thread_object_set(object: *mut Object) -> Void {
        thread::current().locals.object.set(object);
        VOID
    }
}
