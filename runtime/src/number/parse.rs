//! Text to numbers, as .NET's `Parse` and `TryParse` do it with the invariant culture.

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// "The input string '…' was not in a correct format."
    Format,
    /// "Value was either too large or too small for …"
    Overflow,
}

/// Bits of `System.Globalization.NumberStyles`.
pub mod style {
    pub const LEADING_WHITE: u32 = 1;
    pub const TRAILING_WHITE: u32 = 2;
    pub const LEADING_SIGN: u32 = 4;
    pub const TRAILING_SIGN: u32 = 8;
    pub const PARENTHESES: u32 = 16;
    pub const DECIMAL_POINT: u32 = 32;
    pub const THOUSANDS: u32 = 64;
    pub const EXPONENT: u32 = 128;
    pub const CURRENCY: u32 = 256;
    pub const HEX: u32 = 512;
    pub const BINARY: u32 = 1024;
    pub const INTEGER: u32 = LEADING_WHITE | TRAILING_WHITE | LEADING_SIGN;
    pub const FLOAT: u32 = INTEGER | DECIMAL_POINT | EXPONENT;
}

/// White space of number parsing: not Unicode's, only the ASCII ones.
fn is_white(unit: u16) -> bool {
    unit == 0x20 || (0x09..=0x0d).contains(&unit)
}

fn digit(unit: u16, radix: u32) -> Option<u32> {
    char::from_u32(unit.into())?.to_digit(radix)
}

/// A number as it is written.
pub(super) struct Written {
    /// Digits before and after the point, without leading zeros and without zeros at the end.
    pub digits: Vec<u8>,
    /// `0.digits × 10^scale`
    pub scale: i64,
    /// How many digits stand behind the point, counting zeros, when the exponent has moved it.
    pub places: i64,
    pub negative: bool,
}

/// `bits` of the type, `signed` or not. The result is the two's complement.
pub fn integer(text: &[u16], styles: u32, bits: u32, signed: bool) -> Result<u64, ParseError> {
    if styles & (style::HEX | style::BINARY) != 0 {
        return radix(text, styles, bits);
    }
    let written = number(text, styles)?;
    // Digits behind the point must be zeros.
    let whole = written.scale.max(0).min(written.digits.len() as i64) as usize;
    let (head, tail) = written.digits.split_at(whole);
    if tail.iter().any(|&d| d != b'0') || written.scale > 30 && !written.digits.is_empty() {
        return Err(ParseError::Overflow);
    }
    let mut magnitude: u128 = 0;
    for at in 0..written.scale.max(0) as usize {
        let digit = head.get(at).map_or(0, |d| u128::from(d - b'0'));
        magnitude = magnitude * 10 + digit;
    }
    let limit = match (signed, written.negative) {
        (true, true) => 1u128 << (bits - 1),
        (true, false) => (1 << (bits - 1)) - 1,
        (false, true) => 0,
        (false, false) => (1 << bits) - 1,
    };
    if magnitude > limit {
        return Err(ParseError::Overflow);
    }
    let value = magnitude as u64;
    Ok(if written.negative { value.wrapping_neg() } else { value })
}

/// Hexadecimal or binary digits: the bits of the number.
fn radix(text: &[u16], styles: u32, bits: u32) -> Result<u64, ParseError> {
    let (radix, shift) = if styles & style::HEX != 0 { (16, 4) } else { (2, 1) };
    let mut rest = text;
    while let [first, tail @ ..] = rest
        && styles & style::LEADING_WHITE != 0
        && is_white(*first)
    {
        rest = tail;
    }
    let mut value = 0u64;
    let mut overflow = false;
    let mut any = false;
    while let [first, tail @ ..] = rest
        && let Some(digit) = digit(*first, radix)
    {
        overflow |= value >> (bits - shift) != 0;
        value = value << shift | u64::from(digit);
        any = true;
        rest = tail;
    }
    while let [first, tail @ ..] = rest
        && styles & style::TRAILING_WHITE != 0
        && is_white(*first)
    {
        rest = tail;
    }
    if !any || !rest.iter().all(|&unit| unit == 0) {
        return Err(ParseError::Format);
    }
    if overflow { Err(ParseError::Overflow) } else { Ok(value) }
}

/// `double.Parse`; too large is infinite.
pub fn floating(text: &[u16], styles: u32) -> Result<f64, ParseError> {
    written_text(text, styles).map(|text| text.parse().unwrap_or(f64::NAN))
}

/// `float.Parse`: rounded once, not by way of double.
pub fn single(text: &[u16], styles: u32) -> Result<f32, ParseError> {
    written_text(text, styles).map(|text| text.parse().unwrap_or(f32::NAN))
}

/// The number in the form that Rust reads.
fn written_text(text: &[u16], styles: u32) -> Result<String, ParseError> {
    match number(text, styles) {
        Ok(written) => {
            let sign = if written.negative { "-" } else { "" };
            let digits: String = written.digits.iter().map(|&d| char::from(d)).collect();
            if digits.is_empty() {
                return Ok(format!("{sign}0"));
            }
            Ok(format!("{sign}0.{digits}e{}", written.scale))
        }
        Err(error) => {
            let text = String::from_utf16_lossy(text);
            let name = text.trim().to_ascii_lowercase();
            match name.as_str() {
                "infinity" | "+infinity" => Ok("inf".to_string()),
                "-infinity" => Ok("-inf".to_string()),
                "nan" | "+nan" | "-nan" => Ok("NaN".to_string()),
                _ => Err(error),
            }
        }
    }
}

/// Sign, digits, point, exponent, white space, parentheses and currency sign, as far as the styles allow.
pub(super) fn number(text: &[u16], styles: u32) -> Result<Written, ParseError> {
    let allows = |what: u32| styles & what != 0;
    let at = |i: usize| text.get(i).copied().unwrap_or(0);
    let mut i = 0;
    let (mut sign, mut parenthesis, mut currency) = (false, false, false);
    let mut negative = false;
    // What may stand before the digits, in any order, each once.
    loop {
        let unit = at(i);
        let after_sign = sign && !(currency && allows(style::CURRENCY));
        if is_white(unit) && allows(style::LEADING_WHITE) && (!sign || !after_sign || parenthesis) {
            i += 1;
        } else if !sign && allows(style::LEADING_SIGN) && (unit == 0x2b || unit == 0x2d) {
            sign = true;
            negative = unit == 0x2d;
            i += 1;
        } else if !sign && allows(style::PARENTHESES) && unit == 0x28 {
            sign = true;
            parenthesis = true;
            negative = true;
            i += 1;
        } else if !currency && allows(style::CURRENCY) && unit == 0xa4 {
            currency = true;
            i += 1;
        } else {
            break;
        }
    }
    let mut digits = Vec::new();
    let mut scale = 0i64;
    let mut places = 0i64;
    let mut any = false;
    let mut point = false;
    loop {
        let unit = at(i);
        if let Some(value) = digit(unit, 10) {
            any = true;
            places += i64::from(point);
            if value != 0 || !digits.is_empty() {
                digits.push(b'0' + value as u8);
                scale += i64::from(!point);
            } else if point {
                scale -= 1;
            }
        } else if unit == 0x2e && allows(style::DECIMAL_POINT) && !point {
            point = true;
        } else if unit == 0x2c && allows(style::THOUSANDS) && any && !point {
            // Groups may be of any size.
        } else {
            break;
        }
        i += 1;
    }
    if !any {
        return Err(ParseError::Format);
    }
    if allows(style::EXPONENT) && (at(i) | 0x20) == 0x65 {
        let signed = at(i + 1) == 0x2b || at(i + 1) == 0x2d;
        let first = i + 1 + usize::from(signed);
        if digit(at(first), 10).is_some() {
            let mut exponent = 0i64;
            let mut end = first;
            while let Some(value) = digit(at(end), 10) {
                exponent = (exponent * 10 + i64::from(value)).min(1_000_000);
                end += 1;
            }
            let exponent = if at(i + 1) == 0x2d { -exponent } else { exponent };
            scale += exponent;
            places -= exponent;
            i = end;
        }
    }
    // What may stand behind.
    loop {
        let unit = at(i);
        if is_white(unit) && allows(style::TRAILING_WHITE) {
            i += 1;
        } else if !sign && allows(style::TRAILING_SIGN) && (unit == 0x2b || unit == 0x2d) {
            sign = true;
            negative = unit == 0x2d;
            i += 1;
        } else if parenthesis && unit == 0x29 {
            parenthesis = false;
            i += 1;
        } else if !currency && allows(style::CURRENCY) && unit == 0xa4 {
            currency = true;
            i += 1;
        } else {
            break;
        }
    }
    // Zero characters at the end are ignored.
    if parenthesis || !text[i.min(text.len())..].iter().all(|&unit| unit == 0) {
        return Err(ParseError::Format);
    }
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits.is_empty() {
        scale = 0;
    }
    Ok(Written { digits, scale, places, negative })
}
