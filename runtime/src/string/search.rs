//! Finding things in strings. Ranges have been checked by the library; -1 means "not there".

use super::Str;
use crate::array;
use crate::export::exports;
use aw_abi::{Object, Ret};

/// First position at or after `from` where `needle` stands within the first `end` units.
pub(super) fn find(units: &[u16], needle: &[u16], from: usize, end: usize) -> Option<usize> {
    let Some(&first) = needle.first() else { return Some(from) };
    let last = end.checked_sub(needle.len())?;
    (from..=last).find(|&at| units[at] == first && units[at..].starts_with(needle))
}

/// `char.ToUpperInvariant` of one unit: simple case mapping, surrogates untouched.
pub fn upper(unit: u16) -> u16 {
    map_case(unit, |c| {
        let mut mapped = c.to_uppercase();
        (mapped.next(), mapped.next())
    })
}

/// `char.ToLowerInvariant` of one unit.
pub fn lower(unit: u16) -> u16 {
    map_case(unit, |c| {
        let mut mapped = c.to_lowercase();
        (mapped.next(), mapped.next())
    })
}

fn map_case(unit: u16, map: impl Fn(char) -> (Option<char>, Option<char>)) -> u16 {
    match char::from_u32(u32::from(unit)).map(map) {
        // A mapping to several characters is not a simple one: .NET leaves such a character alone.
        Some((Some(mapped), None)) => u16::try_from(u32::from(mapped)).unwrap_or(unit),
        _ => unit,
    }
}

/// Ordinal, ignoring case: by upper case, as .NET.
fn compare_ignoring_case(a: &[u16], b: &[u16]) -> i32 {
    match a.iter().zip(b).map(|(&a, &b)| (upper(a), upper(b))).find(|(a, b)| a != b) {
        Some((a, b)) => i32::from(a) - i32::from(b),
        None => a.len() as i32 - b.len() as i32,
    }
}

fn position(found: Option<usize>) -> Ret<i32> {
    Ret::ok(found.map_or(-1, |at| at as i32))
}

/// The units of a `char[]`.
pub(super) fn chars_of<'a>(chars: *mut Object) -> &'a [u16] {
    if chars.is_null() {
        return &[];
    }
    // SAFETY: a `char[]`, held by the caller.
    unsafe { crate::slice(array::elements(chars).cast::<u16>(), array::length(chars)) }
}

exports! {
    /// `s.IndexOf(c, start, count)`
    fn aw_string_index_of_char(s: Str, c: u16, start: i32, count: i32) -> Ret<i32> {
        let (start, count) = (start as usize, count as usize);
        let found = s.units()[start..start + count].iter().position(|&unit| unit == c);
        position(found.map(|at| at + start))
    }

    /// `s.LastIndexOf(c, start, count)`: backwards from `start`.
    fn aw_string_last_index_of_char(s: Str, c: u16, start: i32, count: i32) -> Ret<i32> {
        let end = (start + 1) as usize;
        let from = end - count as usize;
        let found = s.units()[from..end].iter().rposition(|&unit| unit == c);
        position(found.map(|at| at + from))
    }

    /// `s.IndexOfAny(char[], start, count)`
    fn aw_string_index_of_any(s: Str, any: *mut Object, start: i32, count: i32) -> Ret<i32> {
        let any = chars_of(any);
        let (start, count) = (start as usize, count as usize);
        let found = s.units()[start..start + count].iter().position(|unit| any.contains(unit));
        position(found.map(|at| at + start))
    }

    /// `s.LastIndexOfAny(char[], start, count)`: backwards from `start`.
    fn aw_string_last_index_of_any(s: Str, any: *mut Object, start: i32, count: i32) -> Ret<i32> {
        let any = chars_of(any);
        let end = (start + 1) as usize;
        let from = end - count as usize;
        position(s.units()[from..end].iter().rposition(|unit| any.contains(unit)).map(|at| at + from))
    }

    /// `s.IndexOf(value, start, count)`
    fn aw_string_index_of(s: Str, value: Str, start: i32, count: i32) -> Ret<i32> {
        position(find(s.units(), value.units(), start as usize, (start + count) as usize))
    }

    /// `s.IndexOf(value, start, count, OrdinalIgnoreCase)`
    fn aw_string_index_of_ignoring_case(s: Str, value: Str, start: i32, count: i32) -> Ret<i32> {
        let fold = |units: &[u16]| units.iter().map(|&unit| upper(unit)).collect::<Vec<_>>();
        position(find(&fold(s.units()), &fold(value.units()), start as usize, (start + count) as usize))
    }

    /// `s.LastIndexOf(value)` within the first `end` units.
    fn aw_string_last_index_of(s: Str, value: Str, end: i32) -> Ret<i32> {
        let (units, value) = (&s.units()[..end as usize], value.units());
        let found = units.len().checked_sub(value.len());
        position(found.and_then(|last| (0..=last).rev().find(|&at| units[at..].starts_with(value))))
    }

    /// `s.StartsWith(value)`
    fn aw_string_starts_with(s: Str, value: Str) -> Ret<u8> {
        Ret::ok(u8::from(s.units().starts_with(value.units())))
    }

    /// `s.EndsWith(value)`
    fn aw_string_ends_with(s: Str, value: Str) -> Ret<u8> {
        Ret::ok(u8::from(s.units().ends_with(value.units())))
    }

    /// `string.Compare(a, b, StringComparison.OrdinalIgnoreCase)` of two that are not null.
    fn aw_string_compare_ignoring_case(a: Str, b: Str) -> Ret<i32> {
        Ret::ok(compare_ignoring_case(a.units(), b.units()))
    }

    /// The hash that goes with ignoring case.
    fn aw_string_hash_ignoring_case(s: Str) -> Ret<i32> {
        Ret::ok(super::hash(&s.units().iter().map(|&unit| upper(unit)).collect::<Vec<_>>()))
    }
}
