//! Exceptions: making them, throwing them, and what happens to one that nobody catches.
//!
//! An exception travels as the second result of a call. What compiled code does about its trace:
//! - `throw e` calls `aw_throw(e, at)`: null becomes a NullReferenceException, the trace starts anew with this place;
//! - wherever a call (or an await) comes back with an exception, the cold edge calls `aw_trace_push(e, at)` once, before it
//!   looks whether a handler of this function takes it: one line of trace for each function that the exception passes;
//! - `throw;` adds nothing: this function is in the trace already.

pub mod handlers;
pub mod trace;
pub mod unhandled;

use crate::entry;
use crate::export::{Void, VOID, exports};
use crate::gc;
use crate::string::Str;
use crate::trap;
use aw_abi::{Exception, Object, Ret, Trap, TypeDesc};
use std::ptr::null_mut;

/// A new exception object. When there is no memory, the exception for that.
pub fn new(desc: *const TypeDesc, message: &str, hresult: u32) -> *mut Object {
    match try_new(desc, message, hresult) {
        Ok(exception) | Err(exception) => exception,
    }
}

fn try_new(desc: *const TypeDesc, message: &str, hresult: u32) -> Result<*mut Object, *mut Object> {
    let message = Str::new(message)?;
    // SAFETY: an exception's descriptor says how large it is.
    let object = unsafe { gc::new_object(desc, (*desc).size as usize) }?;
    // SAFETY: every exception starts with the fields of `Exception`.
    unsafe {
        let exception = object.cast::<Exception>();
        gc::store(&raw mut (*exception).message, message.object());
        (*exception).hresult = hresult as i32;
    }
    Ok(object)
}

/// The exception for a full heap. It is made from memory held back for it; where that is gone too, the process ends.
pub fn out_of_memory() -> *mut Object {
    let desc = entry::well_known().trap_exceptions[Trap::OutOfMemory as usize];
    // SAFETY: descriptors live for ever.
    let size = unsafe { (*desc).size as usize };
    let Some(memory) = gc::alloc::allocate_from_reserve(size) else { gc::alloc::give_up() };
    let object = memory.cast::<Object>();
    // SAFETY: fresh memory of the right size. The message stays null: the class shows its default text.
    unsafe {
        (*object).desc = desc;
        (*object.cast::<Exception>()).hresult = 0x8007_000e_u32 as i32;
    }
    object
}

exports! {
    /// `throw exception`; null throws the exception for null.
    fn aw_throw(exception: *mut Object, at: u64) -> Ret<*mut Object> {
        let exception = if exception.is_null() { trap::exception(Trap::NullReference) } else { exception };
        trace::clear(exception);
        trace::push(exception, at);
        Ret { value: exception, tag: exception as u64 }
    }

    /// A call at this place has come back with the exception.
    fn aw_trace_push(exception: *mut Object, at: u64) -> Ret<*mut Object> {
        // Nothing in the source stands for a thunk.
        if at != 0 {
            trace::push(exception, at);
        }
        Ret { value: exception, tag: exception as u64 }
    }

    /// `Exception.StackTrace`: lines without a final line break, or null if it has not been thrown.
    fn aw_exception_stack_trace(exception: *mut Object) -> Ret<Str> {
        match trace::text(exception) {
            None => Ret::ok(Str::NULL),
            Some(text) => crate::export::ret(Str::new(&text)),
        }
    }

    /// A vtable slot that nothing calls has been called.
    fn aw_unreachable() -> Void {
        panic!("compiled code called a slot that nothing should call");
    }

    /// `Environment.FailFast(message)`
    fn aw_fail_fast(message: Str) -> Void {
        unhandled::fail_fast(message);
        #[expect(unreachable_code, reason = "all exported functions return the two registers")]
        VOID
    }
}

/// The exception's message, inner exception and so on as the layout says.
pub fn fields(exception: *mut Object) -> *mut Exception {
    exception.cast()
}

/// The inner exception, or null.
pub fn inner(exception: *mut Object) -> *mut Object {
    if exception.is_null() {
        return null_mut();
    }
    // SAFETY: every exception starts with the fields of `Exception`.
    unsafe { (*fields(exception)).inner }
}
