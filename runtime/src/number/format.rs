//! Numbers as text, with .NET's format strings, in the invariant culture.
//!
//! | format | 1234.5678 | |
//! |---|---|---|
//! | `C2` | `¤1,234.57` | currency |
//! | `D6` | `001234` | integers: at least so many digits |
//! | `E3` | `1.235E+003` | |
//! | `F1` | `1234.6` | |
//! | `G`, `G3` | `1234.5678`, `1.23E+03` | the shortest text; so many significant digits |
//! | `N0` | `1,235` | |
//! | `P1` | `123,456.8 %` | |
//! | `R` | `1234.5678` | reads back as the same number |
//! | `X4`, `B8` | `04D2`, `10011010010` | integers: their bits |
//! | `#,##0.0` | `1,234.6` | a picture, see [`super::picture`] |

use super::digits::Digits;
use super::picture;

/// "Format specifier was invalid."
#[derive(Debug, PartialEq, Eq)]
pub struct BadFormat;

/// An integer type's number.
#[derive(Clone, Copy, Debug)]
pub struct Integer {
    pub magnitude: u64,
    pub negative: bool,
    /// The two's complement, in as many bits as the type has: what `X` and `B` show.
    pub bits: u64,
}

impl Integer {
    /// `width` is the number of bits of the type.
    pub fn signed(value: i64, width: u32) -> Integer {
        let mask = u64::MAX >> (64 - width);
        Integer { magnitude: value.unsigned_abs(), negative: value < 0, bits: value as u64 & mask }
    }

    pub fn unsigned(value: u64) -> Integer {
        Integer { magnitude: value, negative: false, bits: value }
    }
}

/// What a format string says.
enum Spec {
    /// A letter, and the number behind it.
    Standard(u8, Option<u32>),
    Picture,
}

fn parse_spec(format: &[u16]) -> Result<Spec, BadFormat> {
    let Some(&first) = format.first().filter(|&&unit| unit != 0) else { return Ok(Spec::Standard(b'G', None)) };
    let Some(letter) = u8::try_from(first).ok().filter(u8::is_ascii_alphabetic) else { return Ok(Spec::Picture) };
    let mut number = 0u32;
    let mut at = 1;
    while let Some(digit) = format.get(at).and_then(|&unit| char::from_u32(unit.into())?.to_digit(10)) {
        if number >= 100_000_000 {
            return Err(BadFormat);
        }
        number = number * 10 + digit;
        at += 1;
    }
    match format.get(at) {
        None | Some(0) => Ok(Spec::Standard(letter, (at > 1).then_some(number))),
        Some(_) => Ok(Spec::Picture),
    }
}

/// `integer.ToString(format)`
pub fn integer(value: Integer, format: &[u16]) -> Result<Vec<u16>, BadFormat> {
    let digits = || Digits::from_integer(value.magnitude, value.negative);
    let text = match parse_spec(format)? {
        Spec::Picture => return Ok(picture::format(digits(), format)),
        Spec::Standard(letter, precision) => {
            let least = precision.unwrap_or(0) as usize;
            match letter.to_ascii_uppercase() {
                b'D' => decimal(value, least),
                b'G' if least == 0 => decimal(value, 0),
                b'X' if letter == b'X' => format!("{:01$X}", value.bits, least),
                b'X' => format!("{:01$x}", value.bits, least),
                b'B' => format!("{:01$b}", value.bits, least),
                b'R' => return Err(BadFormat),
                _ => standard(digits(), letter, precision)?,
            }
        }
    };
    Ok(text.encode_utf16().collect())
}

/// Of a number that has exactly these digits: `decimal.ToString(format)`.
pub fn exact(digits: Digits, format: &[u16]) -> Result<Vec<u16>, BadFormat> {
    match parse_spec(format)? {
        Spec::Picture => Ok(picture::format(digits, format)),
        Spec::Standard(letter, precision) => {
            standard(digits, letter, precision).map(|text| text.encode_utf16().collect())
        }
    }
}

fn decimal(value: Integer, least: usize) -> String {
    let sign = if value.negative { "-" } else { "" };
    format!("{sign}{:01$}", value.magnitude, least)
}

/// `double.ToString(format)` or, if `single`, `float.ToString(format)`.
pub fn floating(value: f64, single: bool, format: &[u16]) -> Result<Vec<u16>, BadFormat> {
    let text = floating_text(value, single, format)?;
    Ok(match text {
        Text::Done(text) => text.encode_utf16().collect(),
        Text::Picture(digits) => picture::format(digits, format),
    })
}

enum Text {
    Done(String),
    Picture(Digits),
}

fn floating_text(value: f64, single: bool, format: &[u16]) -> Result<Text, BadFormat> {
    if value.is_nan() {
        return Ok(Text::Done("NaN".to_string()));
    }
    if value.is_infinite() {
        return Ok(Text::Done(if value > 0.0 { "Infinity" } else { "-Infinity" }.to_string()));
    }
    let Spec::Standard(letter, precision) = parse_spec(format)? else {
        // Pictures see no more digits than the oldest .NET showed.
        return Ok(Text::Picture(Digits::significant(value, if single { 7 } else { 15 })));
    };
    let count = |default: u32| precision.unwrap_or(default) as usize;
    let (digits, precision) = match letter.to_ascii_uppercase() {
        b'C' | b'F' | b'N' => (Digits::fractional(value, count(2)), precision),
        b'P' => (Digits::fractional(value, count(2) + 2), precision),
        b'E' => (Digits::significant(value, count(6) + 1), precision),
        b'G' if count(0) > 0 => (Digits::significant(value, count(0)), precision),
        b'G' | b'R' => {
            let digits = Digits::shortest(value, single);
            // With all digits shown, exponents start where a number of the type's precision would end in zeros.
            let most = (digits.digits.len() as u32).max(if single { 9 } else { 17 });
            (digits, Some(most))
        }
        _ => return Err(BadFormat),
    };
    let letter = match letter {
        b'R' => b'G',
        b'r' => b'g',
        letter => letter,
    };
    standard(digits, letter, precision).map(Text::Done)
}

/// The formats that integers and floating-point numbers share.
fn standard(mut number: Digits, letter: u8, precision: Option<u32>) -> Result<String, BadFormat> {
    let rounded = number.floating;
    let places = |default: u32| precision.unwrap_or(default) as i32;
    let mut out = String::new();
    match letter.to_ascii_uppercase() {
        b'C' => {
            number.round(number.scale.saturating_add(places(2)), rounded);
            out.push_str(if number.negative { "(¤" } else { "¤" });
            fixed(&mut out, &number, places(2), true);
            out.push_str(if number.negative { ")" } else { "" });
        }
        b'F' | b'N' => {
            number.round(number.scale.saturating_add(places(2)), rounded);
            sign(&mut out, &number);
            fixed(&mut out, &number, places(2), letter.eq_ignore_ascii_case(&b'N'));
        }
        b'P' => {
            number.scale += if number.is_zero() { 0 } else { 2 };
            number.round(number.scale.saturating_add(places(2)), rounded);
            sign(&mut out, &number);
            fixed(&mut out, &number, places(2), true);
            out.push_str(" %");
        }
        b'E' => {
            let count = places(6).saturating_add(1);
            number.round(count, rounded);
            sign(&mut out, &number);
            scientific(&mut out, &number, count, letter);
        }
        b'G' => {
            let count = match places(0) {
                0 => number.digits.len() as i32,
                count => count,
            };
            number.round(count, rounded);
            sign(&mut out, &number);
            general(&mut out, &number, count, letter - 2);
        }
        _ => return Err(BadFormat),
    }
    Ok(out)
}

fn sign(out: &mut String, number: &Digits) {
    if number.negative {
        out.push('-');
    }
}

/// `ddd.ddd` with `places` digits behind the point.
fn fixed(out: &mut String, number: &Digits, places: i32, groups: bool) {
    let mut digits = number.digits.iter().map(|&d| char::from(d));
    let whole = number.scale.max(0);
    if whole == 0 {
        out.push('0');
    }
    for left in (0..whole).rev() {
        out.push(digits.next().unwrap_or('0'));
        if groups && left > 0 && left % 3 == 0 {
            out.push(',');
        }
    }
    if places > 0 {
        out.push('.');
        let zeros = (-number.scale).clamp(0, places);
        out.extend((0..zeros).map(|_| '0'));
        out.extend((zeros..places).map(|_| digits.next().unwrap_or('0')));
    }
}

/// `d.ddde+nnn` with `count` digits.
fn scientific(out: &mut String, number: &Digits, count: i32, letter: u8) {
    let mut digits = number.digits.iter().map(|&d| char::from(d));
    out.push(digits.next().unwrap_or('0'));
    if count != 1 {
        out.push('.');
    }
    out.extend((1..count).map(|_| digits.next().unwrap_or('0')));
    let value = if number.is_zero() { 0 } else { number.scale - 1 };
    out.push_str(&exponent(value, char::from(letter), 3, true));
}

/// Fixed or scientific, whichever suits `count` digits.
fn general(out: &mut String, number: &Digits, count: i32, letter: u8) {
    let scientific = number.scale > count || number.scale < -3;
    let point = if scientific { 1 } else { number.scale };
    let mut digits = number.digits.iter().map(|&d| char::from(d));
    if point > 0 {
        out.extend((0..point).map(|_| digits.next().unwrap_or('0')));
    } else {
        out.push('0');
    }
    if digits.len() > 0 || point < 0 {
        out.push('.');
        out.extend((point..0).map(|_| '0'));
        out.extend(digits);
    }
    if scientific {
        out.push_str(&exponent(number.scale - 1, char::from(letter), 2, true));
    }
}

/// `E+007`
pub(super) fn exponent(value: i32, letter: char, least: usize, plus: bool) -> String {
    let sign = match (value < 0, plus) {
        (true, _) => "-",
        (false, true) => "+",
        (false, false) => "",
    };
    format!("{letter}{sign}{:01$}", value.unsigned_abs(), least)
}
