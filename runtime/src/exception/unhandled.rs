//! An exception that nobody catches: .NET's text on standard error, exit code 134.
//! ```text
//! Unhandled exception. System.InvalidOperationException: outer
//!  ---> System.FormatException: inner
//!    at Program.F() in prog.aw:line 2
//!    --- End of inner exception stack trace ---
//!    at Program.<Main>$(String[] args) in prog.aw:line 5
//! ```
//! The text is the exception's own `ToString()`, which a class may override. In a program that never looks at an exception
//! nothing of the kind is compiled: then the text is put together here.

use crate::console;
use crate::entry;
use crate::object;
use crate::string::Str;
use aw_abi::{Object, SLOT_TO_STRING, Trap};

pub const EXIT_CODE: i32 = 134;

/// Reports the exception and ends the process. The current thread is inside.
pub fn report(exception: *mut Object) -> ! {
    console::flush();
    crate::gc::alloc::release_reserve();
    let text = describe(exception);
    console::write_error(&format!("Unhandled exception. {text}\n"));
    exit(EXIT_CODE)
}

/// `exception.ToString()`, or its type where even that throws.
fn describe(exception: *mut Object) -> String {
    // SAFETY: an exception is a live object, and slot 0 of a vtable is `ToString`.
    unsafe {
        let desc = (*exception).desc;
        if (*desc).vtable_len == 0 {
            return known(exception);
        }
        let result = entry::enter(object::vtable_slot(desc, SLOT_TO_STRING), [exception as u64, 0, 0, 0]);
        let text = Str::from_word(result.value);
        if result.tag == 0 && !text.is_null() {
            return text.to_string();
        }
        object::full_name(desc).to_string()
    }
}

/// What `Exception.ToString` makes of an exception of the runtime's own, which has no inner one.
///
/// # Safety
/// It is an exception.
unsafe fn known(exception: *mut Object) -> String {
    // SAFETY: the caller's promise; every exception starts with the fields of `Exception`.
    let (name, message) = unsafe {
        let message = Str::from_word((*super::fields(exception)).message as u64);
        (object::full_name((*exception).desc), message)
    };
    let message = match message.is_null() {
        // The heap was full when it was made.
        true => crate::trap::message(Trap::OutOfMemory).to_owned(),
        false => message.to_string(),
    };
    let trace = super::trace::text(exception).map_or_else(String::new, |trace| format!("\n{trace}"));
    format!("{name}: {message}{trace}")
}

/// `Environment.FailFast`.
pub fn fail_fast(message: Str) -> ! {
    console::flush();
    let text = if message.is_null() { String::new() } else { message.to_string() };
    console::write_error(&format!("Process terminated. {text}\n"));
    exit(EXIT_CODE)
}

/// Ends the process at once: output is flushed, nothing else of the program runs.
pub fn exit(code: i32) -> ! {
    console::flush();
    #[cfg(unix)]
    // SAFETY: ends the process without running exit handlers, which other threads might still depend on.
    unsafe {
        libc::_exit(code)
    }
    #[cfg(not(unix))]
    std::process::exit(code)
}
