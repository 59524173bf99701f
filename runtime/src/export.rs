//! What compiled code can call: one macro makes the exported function and its entry in the symbol table.
//!
//! ```ignore
//! exports! {
//!     /// `string.Length`
//!     fn aw_string_length(s: Str) -> Ret<i32> { … }
//! }
//! ```
//! becomes `#[no_mangle] pub extern "sysv64" fn aw_string_length …` (the C convention of other architectures) and a
//! line in the module's `symbols`, which the JIT resolves names from.
//!
//! A reference that compiled code hands over is null or points to a live object of the declared type; the functions
//! are safe on that ground, as if the caller were safe code.

use aw_abi::{Object, Ret};

/// Name and address of an exported function.
pub type Symbol = (&'static str, *const u8);

macro_rules! exports {
    ($( $(#[$meta:meta])* fn $name:ident ( $($arg:ident : $ty:ty),* $(,)? ) $(-> $ret:ty)? $body:block )*) => {
        $(
            $(#[$meta])*
            #[cfg(target_arch = "x86_64")]
            #[allow(clippy::not_unsafe_ptr_arg_deref, reason = "see the module: compiled code is trusted")]
            #[unsafe(no_mangle)]
            pub extern "sysv64" fn $name($($arg: $ty),*) $(-> $ret)? $body

            $(#[$meta])*
            #[cfg(not(target_arch = "x86_64"))]
            #[allow(clippy::not_unsafe_ptr_arg_deref, reason = "see the module: compiled code is trusted")]
            #[unsafe(no_mangle)]
            pub extern "C" fn $name($($arg: $ty),*) $(-> $ret)? $body
        )*

        /// The functions this module exports.
        pub(crate) fn symbols(out: &mut Vec<$crate::export::Symbol>) {
            $( out.push((stringify!($name), $name as *const u8)); )*
        }
    };
}
pub(crate) use exports;

/// The value part of a [`Ret`] that carries an exception.
pub trait Value: Copy {
    const ZERO: Self;
}

macro_rules! values {
    ($($ty:ty = $zero:expr),* $(,)?) => { $( impl Value for $ty { const ZERO: Self = $zero; } )* };
}
values!(
    u8 = 0,
    i8 = 0,
    u16 = 0,
    i16 = 0,
    u32 = 0,
    i32 = 0,
    u64 = 0,
    i64 = 0,
    f32 = 0.0,
    f64 = 0.0,
    bool = false
);

impl<T> Value for *mut T {
    const ZERO: Self = std::ptr::null_mut();
}

impl<T> Value for *const T {
    const ZERO: Self = std::ptr::null();
}

/// What a `void` function returns: the value register is not looked at, but it must exist, or the tag would be first.
pub type Void = Ret<u64>;

pub const VOID: Void = Ret { value: 0, tag: 0 };

/// Returns with an exception.
pub fn throw<T: Value>(exception: *mut Object) -> Ret<T> {
    Ret { value: T::ZERO, tag: exception as u64 }
}

/// A result whose error is the exception object.
pub fn ret<T: Value>(result: Result<T, *mut Object>) -> Ret<T> {
    match result {
        Ok(value) => Ret::ok(value),
        Err(exception) => throw(exception),
    }
}
