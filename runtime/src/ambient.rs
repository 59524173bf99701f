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
    /// A frame has been resumed since the code that runs was about to suspend.
    pub resumed: Cell<bool>,
}

impl Locals {
    pub const fn none() -> Locals {
        Locals { object: Cell::new(null_mut()), ambient: Cell::new(null_mut()), outer: Cell::new(null_mut()), resumed: Cell::new(false) }
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
    unsafe { locals(ctx) }.ambient.set(null_mut());
}

/// Takes the surroundings away from the frame that runs next.
///
/// # Safety
/// `ctx` is the current thread's context.
pub unsafe fn reset(ctx: *mut ThreadContext) {
    // SAFETY: the caller's promise.
    let locals = unsafe { locals(ctx) };
    locals.outer.set(locals.ambient.replace(null_mut()));
    locals.resumed.set(true);
}

/// Puts the surroundings back when dropped. On the stack, so that the collector sees them.
pub struct Kept {
    ambient: *mut Object,
    outer: *mut Object,
}

impl Kept {
    pub fn keep() -> Kept {
        let locals = &thread::current().locals;
        Kept { ambient: locals.ambient.get(), outer: locals.outer.get() }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let locals = &thread::current().locals;
        locals.ambient.set(self.ambient);
        locals.outer.set(self.outer);
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

    /// Changes those of the code that runs.
    fn aw_ambient_set(ambient: *mut Object) -> Void {
        thread::current().locals.ambient.set(ambient);
        VOID
    }

    /// Like `aw_ambient_set`, for code that is about to suspend: the surroundings that its caller gets back.
    fn aw_ambient_leave(ambient: *mut Object) -> Void {
        let locals = &thread::current().locals;
        locals.ambient.set(ambient);
        locals.resumed.set(false);
        VOID
    }

    /// The same code goes on. True: it has been resumed, so it has no caller any more.
    fn aw_ambient_return(ambient: *mut Object) -> Ret<bool> {
        let locals = &thread::current().locals;
        locals.ambient.set(ambient);
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
