//! Strings: UTF-16 units behind a length, immutable, made and compared here. What a C# program can see of them (searching, trimming,
//! case, …) is in [`search`] and [`change`].
//!
//! Comparison is ordinal everywhere: that is what .NET does in its invariant globalization mode.

mod category;
mod change;
mod search;

#[cfg(test)]
mod tests;

use crate::array;
use crate::entry;
use crate::export::{exports, ret, throw};
use crate::gc;
use crate::trap;
use aw_abi::{ELEMENTS_OFFSET, LENGTH_OFFSET, Object, Ret, Trap};
use std::fmt;
use std::ptr::null_mut;

/// The most units a string may have.
const MAX_LENGTH: usize = 0x3fff_ffdf;

/// A reference to a string, or null. Only compiled code and this module make one, so it is never anything else.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Str(*mut Object);

impl Str {
    pub const NULL: Str = Str(null_mut());

    /// # Safety
    /// `object` is null or a string.
    pub unsafe fn from_object(object: *mut Object) -> Str {
        Str(object)
    }

    /// A result register that holds a string or null.
    pub fn from_word(word: u64) -> Str {
        Str(std::ptr::with_exposed_provenance_mut(word as usize))
    }

    pub fn object(self) -> *mut Object {
        self.0
    }

    pub fn is_null(self) -> bool {
        self.0.is_null()
    }

    /// The units; none for null.
    pub fn units<'a>(self) -> &'a [u16] {
        if self.0.is_null() {
            return &[];
        }
        // SAFETY: a string has its length in word 1 and that many units. It does not change once it is shared, and lives for as long as
        // the caller, who holds the reference, uses the units.
        unsafe {
            let start = self.0.cast::<u8>().add(ELEMENTS_OFFSET as usize).cast::<u16>();
            std::slice::from_raw_parts(start, array::length(self.0))
        }
    }

    pub fn len(self) -> usize {
        self.units().len()
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// A new string of zeroed units, to be filled before anybody else sees it.
    fn blank(length: usize) -> Result<(Str, &'static mut [u16]), *mut Object> {
        if length > MAX_LENGTH {
            return Err(trap::exception(Trap::OutOfMemory));
        }
        // SAFETY: the descriptor of strings; the size is that of a string of this length.
        unsafe {
            let object = gc::new_object(entry::well_known().string, ELEMENTS_OFFSET as usize + 2 * length)?;
            object.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u64>().write(length as u64);
            let start = object.cast::<u8>().add(ELEMENTS_OFFSET as usize).cast::<u16>();
            Ok((Str(object), std::slice::from_raw_parts_mut(start, length)))
        }
    }

    /// A new string of these units (not a string's own: those may be collected meanwhile only if nobody holds the string).
    pub fn from_units(units: &[u16]) -> Result<Str, *mut Object> {
        let (string, target) = Str::blank(units.len())?;
        target.copy_from_slice(units);
        Ok(string)
    }

    /// A new string of this text.
    pub fn new(text: &str) -> Result<Str, *mut Object> {
        if text.is_ascii() {
            let (string, target) = Str::blank(text.len())?;
            for (unit, byte) in target.iter_mut().zip(text.bytes()) {
                *unit = u16::from(byte);
            }
            return Ok(string);
        }
        let (string, target) = Str::blank(text.encode_utf16().count())?;
        for (unit, value) in target.iter_mut().zip(text.encode_utf16()) {
            *unit = value;
        }
        Ok(string)
    }

    /// One new string of several parts.
    fn concat(parts: &[Str]) -> Result<Str, *mut Object> {
        let (string, mut target) = Str::blank(parts.iter().map(|part| part.len()).sum())?;
        for part in parts {
            let (head, tail) = target.split_at_mut(part.len());
            head.copy_from_slice(part.units());
            target = tail;
        }
        Ok(string)
    }
}

/// Lone surrogates are shown as U+FFFD.
impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for c in char::decode_utf16(self.units().iter().copied()) {
            f.write_char(c.unwrap_or(char::REPLACEMENT_CHARACTER))?;
        }
        Ok(())
    }
}

/// The strings of a `string[]`, nulls included.
fn strings_of(array: *mut Object) -> Vec<Str> {
    // SAFETY: an array of strings.
    unsafe { crate::slice(array::elements(array).cast::<Str>(), array::length(array)) }.to_vec()
}

/// The hash of .NET is seeded anew in every process; any hash will do.
pub fn hash(units: &[u16]) -> i32 {
    let mut hash = 0x9e37_79b9_7f4a_7c15_u64;
    for &unit in units {
        hash = (hash ^ u64::from(unit)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash ^= hash >> 32;
    }
    (hash >> 16) as i32
}

/// `string.CompareOrdinal`: the difference of the first units that differ, else of the lengths.
pub fn compare(a: Str, b: Str) -> i32 {
    match (a.is_null(), b.is_null()) {
        (true, true) => 0,
        (true, false) => -1,
        (false, true) => 1,
        (false, false) => {
            let (a, b) = (a.units(), b.units());
            match a.iter().zip(b).find(|(a, b)| a != b) {
                Some((&a, &b)) => i32::from(a) - i32::from(b),
                None => a.len() as i32 - b.len() as i32,
            }
        }
    }
}

pub(crate) fn all_symbols(out: &mut Vec<crate::export::Symbol>) {
    symbols(out);
    search::symbols(out);
    change::symbols(out);
}

exports! {
    /// `a + b`; null is empty.
    fn aw_string_concat2(a: Str, b: Str) -> Ret<Str> {
        match (a.len(), b.len()) {
            (_, 0) if !a.is_null() => Ret::ok(a),
            (0, _) if !b.is_null() => Ret::ok(b),
            _ => ret(Str::concat(&[a, b])),
        }
    }

    /// `a + b + c`
    fn aw_string_concat3(a: Str, b: Str, c: Str) -> Ret<Str> {
        ret(Str::concat(&[a, b, c]))
    }

    /// `a + b + c + d`
    fn aw_string_concat4(a: Str, b: Str, c: Str, d: Str) -> Ret<Str> {
        ret(Str::concat(&[a, b, c, d]))
    }

    /// `string.Concat(string[])`
    fn aw_string_concat_array(parts: *mut Object) -> Ret<Str> {
        // The pieces are in a Vec, where the collector does not see them: the array holds them.
        let all = ret(Str::concat(&strings_of(parts)));
        std::hint::black_box(parts);
        all
    }

    /// `string.Join(separator, string[], start, count)`; the library has checked the range.
    fn aw_string_join(separator: Str, parts: *mut Object, start: i32, count: i32) -> Ret<Str> {
        let all = strings_of(parts);
        let chosen = &all[start as usize..(start + count) as usize];
        let mut pieces = Vec::with_capacity(chosen.len() * 2);
        for (i, &part) in chosen.iter().enumerate() {
            if i > 0 {
                pieces.push(separator);
            }
            pieces.push(part);
        }
        // The pieces are in a Vec, where the collector does not see them; the array and the separator hold them.
        let joined = ret(Str::concat(&pieces));
        std::hint::black_box((parts, separator.object()));
        joined
    }

    /// `a == b`
    fn aw_string_equals(a: Str, b: Str) -> Ret<u8> {
        let same = std::ptr::eq(a.object(), b.object())
            || (!a.is_null() && !b.is_null() && a.units() == b.units());
        Ret::ok(u8::from(same))
    }

    /// `string.CompareOrdinal(a, b)`
    fn aw_string_compare(a: Str, b: Str) -> Ret<i32> {
        Ret::ok(compare(a, b))
    }

    /// `s.GetHashCode()`
    fn aw_string_hash(s: Str) -> Ret<i32> {
        Ret::ok(hash(s.units()))
    }

    /// `s.Length`
    fn aw_string_length(s: Str) -> Ret<i32> {
        Ret::ok(s.len() as i32)
    }

    /// `s[index]`
    fn aw_string_char(s: Str, index: i32) -> Ret<u16> {
        match usize::try_from(index).ok().and_then(|index| s.units().get(index)) {
            Some(&unit) => Ret::ok(unit),
            None => throw(trap::exception(Trap::IndexOutOfRange)),
        }
    }

    /// `count` times the character; the count is not negative.
    fn aw_string_repeat(c: u16, count: i32) -> Ret<Str> {
        ret(Str::blank(count as usize).map(|(string, units)| {
            units.fill(c);
            string
        }))
    }

    /// `new string(char[], start, length)`; the library has checked the range.
    fn aw_string_from_chars(chars: *mut Object, start: i32, length: i32) -> Ret<Str> {
        // SAFETY: a `char[]` and a range within it; the array does not move and is held by the caller.
        let units = unsafe {
            let all = crate::slice(array::elements(chars).cast::<u16>(), array::length(chars));
            &all[start as usize..start as usize + length as usize]
        };
        let string = ret(Str::from_units(units));
        std::hint::black_box(chars);
        string
    }

    /// Copies units into a `char[]`; the library has checked both ranges.
    fn aw_string_copy_to(s: Str, start: i32, chars: *mut Object, at: i32, length: i32) -> Ret<u64> {
        let units = &s.units()[start as usize..(start + length) as usize];
        // SAFETY: a `char[]` and a range within it.
        unsafe {
            let target = array::elements(chars).cast::<u16>().add(at as usize);
            target.copy_from_nonoverlapping(units.as_ptr(), units.len());
        }
        Ret::ok(0)
    }

    /// `s.Substring(start, length)` of a range that the library has checked.
    fn aw_string_substring(s: Str, start: i32, length: i32) -> Ret<Str> {
        let (start, length) = (start as usize, length as usize);
        if length == s.len() {
            return Ret::ok(s);
        }
        let result = ret(Str::from_units(&s.units()[start..start + length]));
        std::hint::black_box(s.object());
        result
    }
}
