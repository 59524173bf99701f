//! The Aw runtime: what a compiled program needs while it runs.
//!
//! Compiled code reaches it through the functions that the modules export (see [`symbols`]); the compiler's JIT and the
//! linker resolve them by name.
//!
//! - memory: [`gc`], [`thread`] (who runs compiled code, and how it is stopped), [`handle`]
//! - objects: [`object`], [`string`], [`array`], [`exception`], [`trap`], [`statics`]
//! - tasks: [`task`], [`sched`], [`timer`], [`io`], [`trace`]
//! - the library's foundation: [`number`], [`math`], [`console`], [`process`]
//! - the way in: [`program`], [`entry`], [`options`]
//!
//! Under `--cfg loom` only the protocols are built.

#[macro_use]
mod loom_gate;

not_under_loom! {
    pub mod array;
    pub mod assembly;
    pub mod console;
    pub mod ambient;
    pub mod entry;
    pub mod exception;
    pub mod export;
    pub mod handle;
    pub mod io;
    pub mod leaks;
    pub mod math;
    pub mod monitor;
    pub mod number;
    pub mod object;
    pub mod process;
    pub mod program;
    pub mod sched;
    pub mod statics;
    pub mod string;
    pub mod task;
    pub mod thread;
    pub mod timer;
    pub mod trace;
    pub mod trap;
    pub mod value;
}
pub mod gc;
#[cfg(loom)]
pub mod models;
pub mod options;
pub mod sync;

#[cfg(all(test, not(loom)))]
mod testing;

/// Name and address of every function that compiled code may call.
#[cfg(not(loom))]
pub fn symbols() -> Vec<export::Symbol> {
    let mut out = Vec::new();
    ambient::symbols(&mut out);
    array::symbols(&mut out);
    assembly::symbols(&mut out);
    console::symbols(&mut out);
    entry::symbols(&mut out);
    exception::symbols(&mut out);
    exception::handlers::symbols(&mut out);
    gc::api::symbols(&mut out);
    math::symbols(&mut out);
    monitor::symbols(&mut out);
    number::symbols(&mut out);
    object::symbols(&mut out);
    process::symbols(&mut out);
    statics::symbols(&mut out);
    string::all_symbols(&mut out);
    task::new::symbols(&mut out);
    task::os_thread::symbols(&mut out);
    task::unobserved::symbols(&mut out);
    thread::symbols(&mut out);
    trap::symbols(&mut out);
    value::symbols(&mut out);
    out
}

/// A table that another part of the program image points to; an empty one may have any address.
///
/// # Safety
/// `start` points to `len` values that live for `'a`, unless `len` is 0.
#[cfg(not(loom))]
pub(crate) unsafe fn slice<'a, T>(start: *const T, len: usize) -> &'a [T] {
    if len == 0 {
        return &[];
    }
    // SAFETY: as promised by the caller.
    unsafe { std::slice::from_raw_parts(start, len) }
}

/// A name in the program image.
///
/// # Safety
/// As for [`slice`]; the bytes are UTF-8.
#[cfg(not(loom))]
pub(crate) unsafe fn text<'a>(start: *const u8, len: u32) -> &'a str {
    // SAFETY: as promised by the caller.
    unsafe { std::str::from_utf8_unchecked(slice(start, len as usize)) }
}
