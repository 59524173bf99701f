//! Run-time checks of compiled code that failed: each becomes an exception of C#'s type with .NET's message.
//!
//! The functions return the exception as value *and* as tag, so a call of a trap looks like any call that has thrown. They begin
//! the exception's trace with the place they are given.

use crate::exception::{self, trace};
use crate::export::{exports, throw};
use crate::object;
use crate::string::Str;
use aw_abi::{Object, Ret, Trap, TypeDesc};

/// The message .NET gives the exception of a trap.
pub fn message(trap: Trap) -> &'static str {
    match trap {
        Trap::NullReference => "Object reference not set to an instance of an object.",
        Trap::IndexOutOfRange => "Index was outside the bounds of the array.",
        Trap::DivideByZero => "Attempted to divide by zero.",
        Trap::Overflow | Trap::NegativeArraySize => "Arithmetic operation resulted in an overflow.",
        Trap::InvalidCast => "Specified cast is not valid.",
        Trap::ArrayTypeMismatch => "Attempted to access an element as a type incompatible with the array.",
        Trap::OutOfMemory => "Insufficient memory to continue the execution of the program.",
        Trap::SwitchExpression => "Non-exhaustive switch expression failed to match its input.",
        Trap::NoValue => "Nullable object must have a value.",
    }
}

/// `Exception.HResult` of a trap's exception.
fn hresult(trap: Trap) -> u32 {
    match trap {
        Trap::NullReference => 0x8000_4003,
        Trap::IndexOutOfRange => 0x8013_1508,
        Trap::DivideByZero => 0x8002_0012,
        Trap::Overflow | Trap::NegativeArraySize => 0x8013_1516,
        Trap::InvalidCast => 0x8000_4002,
        Trap::ArrayTypeMismatch => 0x8013_1503,
        Trap::OutOfMemory => 0x8007_000e,
        Trap::SwitchExpression | Trap::NoValue => 0x8013_1509,
    }
}

/// The number of a trap as compiled code passes it.
fn from_number(kind: i32) -> Trap {
    const ALL: [Trap; aw_abi::TRAPS] = [
        Trap::NullReference,
        Trap::IndexOutOfRange,
        Trap::DivideByZero,
        Trap::Overflow,
        Trap::InvalidCast,
        Trap::ArrayTypeMismatch,
        Trap::OutOfMemory,
        Trap::NegativeArraySize,
        Trap::SwitchExpression,
        Trap::NoValue,
    ];
    match usize::try_from(kind).ok().and_then(|kind| ALL.get(kind)) {
        Some(&trap) => trap,
        None => panic!("compiled code raised trap {kind}, which does not exist"),
    }
}

/// A new exception with the trap's own message.
pub fn exception(trap: Trap) -> *mut Object {
    exception_with(trap, message(trap))
}

/// A new exception of the trap's type with another message.
pub fn exception_with(trap: Trap, message: &str) -> *mut Object {
    exception::new(crate::entry::well_known().trap_exceptions[trap as usize], message, hresult(trap))
}

fn raise(exception: *mut Object, at: u64) -> Ret<*mut Object> {
    trace::push(exception, at);
    Ret { value: exception, tag: exception as u64 }
}

/// "Unable to cast object of type 'A' to type 'B'."
fn cast(object: *mut Object, target: *const TypeDesc) -> *mut Object {
    // SAFETY: the object is not null, and descriptors live for ever.
    let (from, to) = unsafe { (object::full_name((*object).desc), object::full_name(target)) };
    exception_with(Trap::InvalidCast, &format!("Unable to cast object of type '{from}' to type '{to}'."))
}

exports! {
    /// A failed check of kind [`Trap`].
    fn aw_trap(kind: i32, at: u64) -> Ret<*mut Object> {
        raise(exception(from_number(kind)), at)
    }

    /// A failed check of kind [`Trap`], where the caller notes its own place.
    fn aw_throw_trap(kind: i32) -> Ret<*mut Object> {
        throw(exception(from_number(kind)))
    }

    /// A failed cast of an object that is not null.
    fn aw_trap_cast(object: *mut Object, target: *const TypeDesc, at: u64) -> Ret<*mut Object> {
        let exception = if object.is_null() { exception(Trap::NullReference) } else { cast(object, target) };
        raise(exception, at)
    }

    /// A switch expression without an arm for a value; `text` is the value as a string, or null when there is none to show.
    fn aw_trap_switch(text: Str, at: u64) -> Ret<*mut Object> {
        let message = message(Trap::SwitchExpression);
        let exception = if text.is_null() {
            exception(Trap::SwitchExpression)
        } else {
            exception_with(Trap::SwitchExpression, &format!("{message}\nUnmatched value was {text}."))
        };
        raise(exception, at)
    }
}
