//! New strings from old ones, and the properties of single characters.

use super::category::category;
use super::search::{chars_of, find, lower, upper};
use super::{MAX_LENGTH, Str};
use crate::array;
use crate::entry;
use crate::export::{exports, ret, throw};
use crate::gc;
use crate::trap;
use aw_abi::{Object, Ret, Trap};

/// `char.IsWhiteSpace`
pub fn is_white_space(unit: u16) -> bool {
    // U+180E lost the property; U+FEFF and U+200B never had it. Rust's table agrees with .NET's.
    char::from_u32(u32::from(unit)).is_some_and(char::is_whitespace)
}

fn mapped(s: Str, map: impl Fn(u16) -> u16) -> Ret<Str> {
    // The same object when nothing changes, as .NET.
    if s.units().iter().all(|&unit| map(unit) == unit) {
        return Ret::ok(s);
    }
    ret(Str::blank(s.len()).map(|(string, target)| {
        for (new, &old) in target.iter_mut().zip(s.units()) {
            *new = map(old);
        }
        string
    }))
}

/// Replaces every occurrence; None when there is none.
fn replaced(units: &[u16], old: &[u16], new: &[u16]) -> Option<Vec<u16>> {
    let mut result = Vec::new();
    let mut from = 0;
    while let Some(at) = find(units, old, from, units.len()) {
        result.extend_from_slice(&units[from..at]);
        result.extend_from_slice(new);
        from = at + old.len();
    }
    if from == 0 && result.is_empty() {
        return None;
    }
    result.extend_from_slice(&units[from..]);
    Some(result)
}

/// Pieces between separators.
fn pieces<'a>(units: &'a [u16], is_separator: impl Fn(&'a [u16]) -> usize) -> Vec<&'a [u16]> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < units.len() {
        let separator = is_separator(&units[at..]);
        if separator == 0 {
            at += 1;
            continue;
        }
        pieces.push(&units[start..at]);
        at += separator;
        start = at;
    }
    pieces.push(&units[start..]);
    pieces
}

/// Bits of `StringSplitOptions`.
const REMOVE_EMPTY: i32 = 1;
const TRIM: i32 = 2;

fn trimmed(mut units: &[u16]) -> &[u16] {
    while let [first, rest @ ..] = units && is_white_space(*first) {
        units = rest;
    }
    while let [rest @ .., last] = units && is_white_space(*last) {
        units = rest;
    }
    units
}

fn clean(piece: &[u16], options: i32) -> &[u16] {
    if options & TRIM != 0 { trimmed(piece) } else { piece }
}

/// A `string[]` of the pieces of `s`, at most `most` of them (the last one takes the rest).
fn split(s: Str, separator: impl Fn(&[u16]) -> usize, most: i32, options: i32) -> Result<*mut Object, *mut Object> {
    let units = s.units();
    let base = units.as_ptr();
    let keep = |piece: &[u16]| options & REMOVE_EMPTY == 0 || !clean(piece, options).is_empty();
    let all = pieces(units, separator);
    let mut kept: Vec<&[u16]> = Vec::new();
    let most = most as usize;
    for (i, &piece) in all.iter().enumerate() {
        if kept.len() + 1 == most {
            // The last one allowed: everything from here on, separators and all.
            let rest = all[i..].iter().position(|piece| keep(piece));
            if let Some(skip) = rest {
                let start = (all[i + skip].as_ptr().addr() - base.addr()) / 2;
                kept.push(clean(&units[start..], options));
            }
            break;
        }
        if most > 0 && keep(piece) {
            kept.push(clean(piece, options));
        }
    }
    // SAFETY: the array of strings; its elements are set to new strings one by one.
    unsafe {
        let array = array::new(entry::well_known().string_array, kept.len() as i64)?;
        for (i, piece) in kept.iter().enumerate() {
            let piece = Str::from_units(piece)?;
            gc::store(array::elements(array).cast::<*mut Object>().add(i), piece.object());
        }
        std::hint::black_box(s.object());
        Ok(array)
    }
}

exports! {
    /// `s.ToUpperInvariant()`
    fn aw_string_to_upper(s: Str) -> Ret<Str> {
        mapped(s, upper)
    }

    /// `s.ToLowerInvariant()`
    fn aw_string_to_lower(s: Str) -> Ret<Str> {
        mapped(s, lower)
    }

    /// `s.Replace(old, new)` of chars.
    fn aw_string_replace_char(s: Str, old: u16, new: u16) -> Ret<Str> {
        mapped(s, |unit| if unit == old { new } else { unit })
    }

    /// `s.Replace(old, new)`; `old` is not empty, a null `new` is.
    fn aw_string_replace(s: Str, old: Str, new: Str) -> Ret<Str> {
        match replaced(s.units(), old.units(), new.units()) {
            None => Ret::ok(s),
            Some(units) if units.len() > MAX_LENGTH => throw(trap::exception(Trap::OutOfMemory)),
            Some(units) => ret(Str::from_units(&units)),
        }
    }

    /// `s.Trim(chars)` at the start (1), the end (2) or both (3); without chars, white space.
    fn aw_string_trim(s: Str, chars: *mut Object, ends: i32) -> Ret<Str> {
        let chars = chars_of(chars);
        let cut = |unit: u16| if chars.is_empty() { is_white_space(unit) } else { chars.contains(&unit) };
        let units = s.units();
        let mut range = 0..units.len();
        while ends & 1 != 0 && !range.is_empty() && cut(units[range.start]) {
            range.start += 1;
        }
        while ends & 2 != 0 && !range.is_empty() && cut(units[range.end - 1]) {
            range.end -= 1;
        }
        if range.len() == units.len() {
            return Ret::ok(s);
        }
        let result = ret(Str::from_units(&units[range]));
        std::hint::black_box(s.object());
        result
    }

    /// `s.PadLeft(total, c)` (left is not 0) or `s.PadRight(total, c)`; `total` is not negative. Null is empty.
    fn aw_string_pad(s: Str, total: i32, c: u16, left: u8) -> Ret<Str> {
        let missing = (total as usize).saturating_sub(s.len());
        if missing == 0 && !s.is_null() {
            return Ret::ok(s);
        }
        ret(Str::blank(s.len() + missing).map(|(string, target)| {
            target.fill(c);
            let at = if left != 0 { missing } else { 0 };
            target[at..at + s.len()].copy_from_slice(s.units());
            string
        }))
    }

    /// `s.Insert(at, value)` at a checked position.
    fn aw_string_insert(s: Str, at: i32, value: Str) -> Ret<Str> {
        ret(Str::blank(s.len() + value.len()).map(|(string, target)| {
            let (head, tail) = s.units().split_at(at as usize);
            target[..head.len()].copy_from_slice(head);
            target[head.len()..head.len() + value.len()].copy_from_slice(value.units());
            target[head.len() + value.len()..].copy_from_slice(tail);
            string
        }))
    }

    /// `s.Remove(start, count)` of a checked range.
    fn aw_string_remove(s: Str, start: i32, count: i32) -> Ret<Str> {
        ret(Str::blank(s.len() - count as usize).map(|(string, target)| {
            let (head, tail) = (&s.units()[..start as usize], &s.units()[(start + count) as usize..]);
            target[..head.len()].copy_from_slice(head);
            target[head.len()..].copy_from_slice(tail);
            string
        }))
    }

    /// `s.Split(char[], most, options)`; no chars: white space.
    fn aw_string_split_chars(s: Str, separators: *mut Object, most: i32, options: i32) -> Ret<*mut Object> {
        let chars = chars_of(separators);
        let is_separator = |rest: &[u16]| {
            let unit = rest[0];
            usize::from(if chars.is_empty() { is_white_space(unit) } else { chars.contains(&unit) })
        };
        let array = ret(split(s, is_separator, most, options));
        // Slices point into these; only the objects themselves keep them alive.
        std::hint::black_box((s.object(), separators));
        array
    }

    /// `s.Split(string[], most, options)`; null and empty separators never match, of several the first counts.
    fn aw_string_split(s: Str, separators: *mut Object, most: i32, options: i32) -> Ret<*mut Object> {
        let all = super::strings_of(separators);
        let is_separator = |rest: &[u16]| {
            let matching = |separator: &&Str| !separator.is_empty() && rest.starts_with(separator.units());
            all.iter().find(matching).map_or(0, |separator| separator.len())
        };
        let array = ret(split(s, is_separator, most, options));
        // The separators' strings are in a Vec, where the collector does not see them, and slices point into `s`.
        std::hint::black_box((s.object(), separators));
        array
    }

    /// `char.ToUpperInvariant(c)`
    fn aw_char_to_upper(c: u16) -> Ret<u16> {
        Ret::ok(upper(c))
    }

    /// `char.ToLowerInvariant(c)`
    fn aw_char_to_lower(c: u16) -> Ret<u16> {
        Ret::ok(lower(c))
    }

    /// `char.IsWhiteSpace(c)`
    fn aw_char_is_white_space(c: u16) -> Ret<u8> {
        Ret::ok(u8::from(is_white_space(c)))
    }

    /// `char.GetUnicodeCategory(c)`
    fn aw_char_category(c: u16) -> Ret<i32> {
        Ret::ok(i32::from(category(c)))
    }
}
