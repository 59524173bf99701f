//! Stack traces: places noted while an exception travels, shown as .NET shows them.
//! ```text
//!    at Program.Parse(String text) in /home/me/prog.aw:line 12
//!    at Program.<Main>$(String[] args) in /home/me/prog.aw:line 3
//! ```
//! An async method's line is that of the await the exception came out of, so the lines are the logical chain of awaits.

use super::fields;
use crate::entry;
use crate::gc;
use aw_abi::{ELEMENTS_OFFSET, FunctionInfo, LENGTH_OFFSET, Location, Object};
use std::fmt::Write;
use std::ops::Range;

const FIRST_CAPACITY: usize = 8;

/// Forgets where the exception has been.
pub fn clear(exception: *mut Object) {
    // SAFETY: an exception starts with the fields of `Exception`.
    unsafe { (*fields(exception)).trace_len = 0 };
}

/// Adds a place, encoded as a [`Location`]. Without memory for it, the trace stays shorter.
pub fn push(exception: *mut Object, at: u64) {
    // SAFETY: `trace` is null or a `long[]` whose first `trace_len` elements are used.
    unsafe {
        let fields = fields(exception);
        let mut array = (*fields).trace;
        let capacity = capacity(array);
        // Several tasks may rethrow the same exception at once. Then places may be lost, but never written outside.
        let used = ((*fields).trace_len as usize).min(capacity);
        if used == capacity {
            let wanted = if capacity == 0 { FIRST_CAPACITY } else { capacity * 2 };
            let desc = entry::well_known().long_array;
            let Some(new) = gc::alloc::allocate_object(desc, ELEMENTS_OFFSET as usize + wanted * 8) else { return };
            new.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u64>().write(wanted as u64);
            if used > 0 {
                element(new, 0).copy_from_nonoverlapping(element(array, 0), used);
            }
            array = new;
            gc::store(&raw mut (*fields).trace, array);
        }
        element(array, used).write(at);
        (*fields).trace_len = used as i32 + 1;
    }
}

unsafe fn capacity(array: *mut Object) -> usize {
    if array.is_null() {
        return 0;
    }
    // SAFETY: an array has its length in word 1.
    unsafe { array.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u32>().read() as usize }
}

unsafe fn element(array: *mut Object, index: usize) -> *mut u64 {
    // SAFETY: the caller's index is in bounds.
    unsafe { array.cast::<u8>().add(ELEMENTS_OFFSET as usize).cast::<u64>().add(index) }
}

/// The lines, without a final line break; None if the exception has not been thrown.
pub fn text(exception: *mut Object) -> Option<String> {
    let mut text = String::new();
    // SAFETY: as in `push`.
    let places: Vec<u64> = unsafe {
        let fields = fields(exception);
        let used = ((*fields).trace_len as usize).min(capacity((*fields).trace));
        (0..used).map(|i| element((*fields).trace, i).read()).collect()
    };
    if places.is_empty() {
        return None;
    }
    let functions = functions();
    for place in places {
        let (function, line) = Location::decode(place);
        if let Some(function) = functions.get(function as usize) {
            let separator = if text.is_empty() { "" } else { "\n" };
            // Writing to a String does not fail.
            let _ = write!(text, "{separator}{}", Line { function, line });
        }
    }
    Some(text)
}

/// The functions of the program, ascending by address.
fn functions() -> &'static [FunctionInfo] {
    // SAFETY: the image lists its functions.
    entry::image().map_or(&[], |image| unsafe { crate::slice(image.functions, image.functions_len as usize) })
}

/// The function that a code address lies in.
fn find(address: usize) -> Option<&'static FunctionInfo> {
    let functions = functions();
    let at = functions.partition_point(|f| f.address.addr() <= address).checked_sub(1)?;
    let function = &functions[at];
    (address < function.address.addr() + function.size as usize).then_some(function)
}

struct Line {
    function: &'static FunctionInfo,
    /// From 1; 0 when it is not known.
    line: u32,
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let function = self.function;
        // SAFETY: the image's names have the lengths it gives.
        let (name, file) = unsafe {
            (crate::text(function.name, function.name_len), crate::text(function.file, function.file_len))
        };
        write!(f, "   at {name}")?;
        if !file.is_empty() && self.line > 0 {
            write!(f, " in {file}:line {}", self.line)?;
        }
        Ok(())
    }
}

/// The functions on a native stack that overflowed, from its program counter and frame pointer, written to standard error. Runs in
/// a signal handler: nothing is allocated.
pub fn print_native_frames((pc, fp): (usize, usize), stack: Range<usize>) {
    const SHOWN: usize = 32;
    let mut shown = 0;
    let mut repeated = 0;
    let mut last: *const FunctionInfo = std::ptr::null();
    let mut place = pc;
    let mut frame = fp;
    loop {
        if let Some(function) = find(place) {
            if std::ptr::eq(function, last) {
                repeated += 1;
            } else if shown < SHOWN {
                print_repeats(repeated);
                repeated = 0;
                shown += 1;
                last = function;
                crate::console::write_stderr_raw(b"   at ");
                // SAFETY: the image's names have the lengths it gives.
                crate::console::write_stderr_raw(unsafe { crate::slice(function.name, function.name_len as usize) });
                crate::console::write_stderr_raw(b"\n");
            }
        }
        if !stack.contains(&frame) || frame % 8 != 0 || frame + 16 > stack.end {
            break;
        }
        // SAFETY: two words within the mapped stack.
        let (next, back) = unsafe {
            let words = std::ptr::with_exposed_provenance::<usize>(frame);
            (words.read_volatile(), words.add(1).read_volatile())
        };
        if next <= frame || back == 0 {
            break;
        }
        place = back - 1;
        frame = next;
    }
    print_repeats(repeated);
}

fn print_repeats(mut count: usize) {
    if count == 0 {
        return;
    }
    let mut digits = [0; 20];
    let mut at = digits.len();
    while count > 0 {
        at -= 1;
        digits[at] = b'0' + (count % 10) as u8;
        count /= 10;
    }
    crate::console::write_stderr_raw(b"   (repeated ");
    crate::console::write_stderr_raw(&digits[at..]);
    crate::console::write_stderr_raw(b" more times)\n");
}
