//! The head of a thread's list of exception handlers (`Handlers` in the library).

use std::cell::OnceCell;

use crate::export::{VOID, Void, exports};
use crate::handle::Handle;
use aw_abi::{Object, Ret};

thread_local! {
    /// Made when a program first uses the list; the collector sees it as a handle.
    static HEAD: OnceCell<Handle> = const { OnceCell::new() };
}

exports! {
    /// The innermost handler, or null.
    fn aw_handlers_get() -> Ret<*mut Object> {
        Ret::ok(HEAD.with(|head| head.get().map_or(std::ptr::null_mut(), Handle::get)))
    }

    /// Makes `innermost`, which may be null, the innermost handler.
    fn aw_handlers_set(innermost: *mut Object) -> Void {
        HEAD.with(|head| head.get_or_init(|| Handle::new(innermost)).set(innermost));
        VOID
    }
}
