//! The head of a thread's list of exception handlers (`Handlers` in the library).

use std::cell::OnceCell;

use crate::export::{VOID, Void, exports};
use crate::handle::{Handle, Purpose};
use aw_abi::{Object, Ret};

thread_local! {
    /// Made when a program first uses the list; the collector sees it as a handle.
    static HEAD: OnceCell<Handle> = const { OnceCell::new() };
}

/// The thread has come to the end of all code: what its last frame has left in the list is of no use.
pub fn clear() {
    HEAD.with(|head| {
        if let Some(head) = head.get() {
            head.set(std::ptr::null_mut());
        }
    });
}

exports! {
    /// The innermost handler, or null.
    fn aw_handlers_get() -> Ret<*mut Object> {
        Ret::ok(HEAD.with(|head| head.get().map_or(std::ptr::null_mut(), Handle::get)))
    }

    /// Makes `innermost`, which may be null, the innermost handler.
    fn aw_handlers_set(innermost: *mut Object) -> Void {
        HEAD.with(|head| head.get_or_init(|| Handle::new(innermost, Purpose::Handlers)).set(innermost));
        VOID
    }
}
