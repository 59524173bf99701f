//! Formatting and parsing of numbers.
//!
//! - [`digits`]: a number as decimal digits
//! - [`format`]: the standard formats
//! - [`picture`]: custom formats
//! - [`parse`]: the way back
//! - [`decimal`]: the arithmetic of `decimal`

pub mod decimal;
pub mod digits;
pub mod format;
pub mod parse;
pub mod picture;

#[cfg(test)]
mod tests;

use crate::export::{Value, exports, ret};
use crate::string::Str;
use aw_abi::Ret;
use decimal::{Decimal, Overflow, Rounding};
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

/// Stores a decimal; the value returned says whether there is one.
fn stored(result: Result<Decimal, Overflow>, target: *mut Decimal) -> Ret<u8> {
    if let Ok(value) = result {
        // SAFETY: the address of an `out` parameter.
        unsafe { target.write(value) };
    }
    Ret::ok(u8::from(result.is_ok()))
}

/// The decimal that an `in` parameter refers to.
fn at(address: *const Decimal) -> Decimal {
    // SAFETY: the address of an `in` parameter.
    unsafe { *address }
}

exports! {
    /// `a + b`; false when it does not fit.
    fn aw_decimal_add(a: *const Decimal, b: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Decimal::sum(at(a), at(b)), target)
    }

    /// `a - b`; false when it does not fit.
    fn aw_decimal_sub(a: *const Decimal, b: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Decimal::sum(at(a), at(b).negate()), target)
    }

    /// `a * b`; false when it does not fit.
    fn aw_decimal_mul(a: *const Decimal, b: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Decimal::product(at(a), at(b)), target)
    }

    /// `a / b`, `b` not being zero; false when it does not fit.
    fn aw_decimal_div(a: *const Decimal, b: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Decimal::quotient(at(a), at(b)), target)
    }

    /// `a % b`, `b` not being zero.
    fn aw_decimal_rem(a: *const Decimal, b: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Ok(Decimal::remainder(at(a), at(b))), target)
    }

    /// Below, at or above zero, as `a` is less than, equal to or greater than `b`.
    fn aw_decimal_compare(a: *const Decimal, b: *const Decimal) -> Ret<i32> {
        Ret::ok(Decimal::compare(at(a), at(b)) as i32)
    }

    /// `Math.Round(a, places, mode)`
    fn aw_decimal_round(a: *const Decimal, places: i32, mode: i32, target: *mut Decimal) -> Ret<u8> {
        stored(Ok(at(a).round(places, Rounding::from_code(mode))), target)
    }

    /// Without zeros at the end.
    fn aw_decimal_normalize(a: *const Decimal, target: *mut Decimal) -> Ret<u8> {
        stored(Ok(at(a).normalized()), target)
    }

    /// The nearest decimal of a double or float; false when it does not fit.
    fn aw_decimal_from_double(value: f64, single: u8, target: *mut Decimal) -> Ret<u8> {
        stored(Decimal::from_double(value, single != 0), target)
    }

    /// The nearest double.
    fn aw_decimal_to_double(a: *const Decimal) -> Ret<f64> {
        Ret::ok(at(a).to_double())
    }

    /// `decimal.ToString(format)`; null when the format is bad.
    fn aw_decimal_format(a: *const Decimal, format: Str) -> Ret<Str> {
        formatted(at(a).format(format.units()))
    }

    /// Parses a decimal; 0, or why there is none: 1 format, 2 overflow.
    fn aw_decimal_parse(text: Str, styles: i32, target: *mut Decimal) -> Ret<i32> {
        match Decimal::parse(text.units(), styles as u32) {
            Ok(value) => {
                // SAFETY: the address of an `out` parameter.
                unsafe { target.write(value) };
                Ret::ok(0)
            }
            Err(ParseError::Format) => Ret::ok(1),
            Err(ParseError::Overflow) => Ret::ok(2),
        }
    }

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
