//! Formatting and parsing of numbers.
//!
//! - [`digits`]: a number as decimal digits
//! - [`format`]: the standard formats
//! - [`picture`]: custom formats
//! - [`parse`]: the way back

pub mod digits;
pub mod format;
pub mod parse;
pub mod picture;

#[cfg(test)]
mod tests;

use crate::export::{Value, exports, ret};
use crate::string::Str;
use aw_abi::Ret;
use format::{BadFormat, Integer};
use parse::ParseError;

/// The library throws the FormatException where it gets null.
fn formatted(units: Result<Vec<u16>, BadFormat>) -> Ret<Str> {
    match units {
        Ok(units) => ret(Str::from_units(&units)),
        Err(BadFormat) => Ret::ok(Str::NULL),
    }
}

/// Stores the number; the value returned is 0, or why there is none: 1 format, 2 overflow. The library throws.
fn parsed<T: Value>(result: Result<T, ParseError>, target: *mut T) -> Ret<i32> {
    let (value, status) = match result {
        Ok(value) => (value, 0),
        Err(ParseError::Format) => (T::ZERO, 1),
        Err(ParseError::Overflow) => (T::ZERO, 2),
    };
    // SAFETY: the address of an `out` parameter.
    unsafe { target.write(value) };
    Ret::ok(status)
}

exports! {
    /// `int.ToString()`, and of everything that fits.
    fn aw_int_to_string(value: i64) -> Ret<Str> {
        let mut buffer = [0u16; 20];
        let mut at = buffer.len();
        let mut rest = value.unsigned_abs();
        loop {
            at -= 1;
            buffer[at] = u16::from(b'0') + (rest % 10) as u16;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if value < 0 {
            at -= 1;
            buffer[at] = u16::from(b'-');
        }
        ret(Str::from_units(&buffer[at..]))
    }

    /// `ulong.ToString()`
    fn aw_uint_to_string(value: u64) -> Ret<Str> {
        ret(Str::new(&value.to_string()))
    }

    /// `x.ToString(format)` of a signed integer of `width` bits; null when the format is bad.
    fn aw_int_format(value: i64, width: i32, format: Str) -> Ret<Str> {
        formatted(format::integer(Integer::signed(value, width as u32), format.units()))
    }

    /// `x.ToString(format)` of an unsigned integer; null when the format is bad.
    fn aw_uint_format(value: u64, format: Str) -> Ret<Str> {
        formatted(format::integer(Integer::unsigned(value), format.units()))
    }

    /// `double.ToString(format)`; null when the format is bad.
    fn aw_double_format(value: f64, format: Str) -> Ret<Str> {
        formatted(format::floating(value, false, format.units()))
    }

    /// `float.ToString(format)`; null when the format is bad.
    fn aw_float_format(value: f32, format: Str) -> Ret<Str> {
        formatted(format::floating(f64::from(value), true, format.units()))
    }

    /// Parses an integer of `width` bits; see `parsed` for what is returned.
    fn aw_int_parse(text: Str, styles: i32, width: i32, signed: u8, target: *mut i64) -> Ret<i32> {
        let (width, signed) = (width as u32, signed != 0);
        let result = parse::integer(text.units(), styles as u32, width, signed).map(|bits| {
            // Sign-extend what hexadecimal digits gave.
            let unused = 64 - width;
            if signed { ((bits << unused) as i64) >> unused } else { bits as i64 }
        });
        parsed(result, target)
    }

    /// Parses a double; see `parsed` for what is returned.
    fn aw_double_parse(text: Str, styles: i32, target: *mut f64) -> Ret<i32> {
        parsed(parse::floating(text.units(), styles as u32), target)
    }

    /// Parses a float; see `parsed` for what is returned.
    fn aw_float_parse(text: Str, styles: i32, target: *mut f32) -> Ret<i32> {
        parsed(parse::single(text.units(), styles as u32), target)
    }
}
