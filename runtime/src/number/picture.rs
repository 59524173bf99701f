//! Format strings that show what the number shall look like: `#,##0.00;(#,##0.00);zero`.
//!
//! `0` a digit or zero, `#` a digit or nothing, `.` the point, `,` groups of three (or, before the point, division by a thousand), `%` and
//! `‰` multiply, `E+0` an exponent, `'…'`, `"…"` and `\c` literal text, `;` sections for positive, negative and zero.

use super::digits::Digits;
use super::format::exponent;

/// What the placeholders of one section amount to.
struct Picture {
    /// Digit placeholders.
    count: i32,
    /// How many of them stand before the point.
    point: i32,
    /// Positions of the first and behind the last `0`.
    first_zero: Option<i32>,
    last_zero: i32,
    scientific: bool,
    groups: bool,
    /// Powers of ten from `%`, `‰` and scaling commas.
    scale: i32,
}

const SEMICOLON: u16 = b';' as u16;
const QUOTE: u16 = b'\'' as u16;
const DOUBLE_QUOTE: u16 = b'"' as u16;
const BACKSLASH: u16 = b'\\' as u16;
const ZERO: u16 = b'0' as u16;
const PER_MILLE: u16 = 0x2030;

fn is(unit: Option<&u16>, c: u8) -> bool {
    unit == Some(&u16::from(c))
}

/// Position behind a quoted text that starts before `at`.
fn skip_quoted(format: &[u16], at: usize, quote: u16) -> usize {
    format[at..].iter().position(|&unit| unit == quote).map_or(format.len(), |len| at + len + 1)
}

/// Where section `number` starts; 0 where it does not exist or is empty.
fn find_section(format: &[u16], mut number: u32) -> usize {
    let mut at = 0;
    while number > 0 {
        let Some(&unit) = format.get(at) else { return 0 };
        at += 1;
        match unit {
            QUOTE | DOUBLE_QUOTE => at = skip_quoted(format, at, unit),
            BACKSLASH => at += 1,
            SEMICOLON => number -= 1,
            _ => {}
        }
    }
    match format.get(at) {
        None | Some(&SEMICOLON) => 0,
        Some(_) => at,
    }
}

/// Does `E0`, `E+0` or `E-0` stand before `at`?
fn is_exponent(format: &[u16], at: usize) -> bool {
    let sign = is(format.get(at), b'+') || is(format.get(at), b'-');
    is(format.get(at + usize::from(sign)), b'0')
}

fn read(format: &[u16], start: usize) -> Picture {
    let mut picture =
        Picture { count: 0, point: -1, first_zero: None, last_zero: 0, scientific: false, groups: false, scale: 0 };
    // Commas at one place: where, and how many.
    let mut commas: Option<(i32, i32)> = None;
    let mut at = start;
    while let Some(&unit) = format.get(at).filter(|&&unit| unit != SEMICOLON) {
        at += 1;
        match u8::try_from(unit).unwrap_or(0) {
            b'#' => picture.count += 1,
            b'0' => {
                picture.first_zero.get_or_insert(picture.count);
                picture.count += 1;
                picture.last_zero = picture.count;
            }
            b'.' if picture.point < 0 => picture.point = picture.count,
            b',' if picture.count > 0 && picture.point < 0 => match &mut commas {
                Some((place, count)) if *place == picture.count => *count += 1,
                commas => {
                    picture.groups |= commas.is_some();
                    *commas = Some((picture.count, 1));
                }
            },
            b'%' => picture.scale += 2,
            b'\'' | b'"' => at = skip_quoted(format, at, unit),
            b'\\' => at += 1,
            b'E' | b'e' if is_exponent(format, at) => {
                at += 1;
                while is(format.get(at), b'0') {
                    at += 1;
                }
                picture.scientific = true;
            }
            _ if unit == PER_MILLE => picture.scale += 3,
            _ => {}
        }
    }
    if picture.point < 0 {
        picture.point = picture.count;
    }
    match commas {
        Some((place, count)) if place == picture.point => picture.scale -= 3 * count,
        Some(_) => picture.groups = true,
        None => {}
    }
    picture
}

/// The number as its picture.
pub fn format(mut number: Digits, format: &[u16]) -> Vec<u16> {
    // A zero character ends a format string.
    let format = format.split(|&unit| unit == 0).next().unwrap_or_default();
    let mut section = find_section(format, if number.is_zero() { 2 } else { u32::from(number.negative) });
    let picture = loop {
        let picture = read(format, section);
        if number.is_zero() {
            number.negative &= number.floating;
            number.scale = 0;
            break picture;
        }
        number.scale += picture.scale;
        let keep = if picture.scientific { picture.count } else { number.scale + picture.count - picture.point };
        number.round(keep, false);
        if !number.is_zero() {
            break picture;
        }
        // It has become zero: the section for zero takes it.
        let zero = find_section(format, 2);
        if zero == section {
            break picture;
        }
        section = zero;
    };
    Writer::new(&number, picture, section == 0).write(&format[section..])
}

struct Writer<'a> {
    number: &'a Digits,
    picture: Picture,
    digits: std::iter::Peekable<std::iter::Copied<std::slice::Iter<'a, u8>>>,
    /// Digits left before the point (negative: behind it).
    position: i32,
    /// Digits of the number before the first placeholder; negative: placeholders before the first digit.
    excess: i32,
    /// Positions from which on zeros are written.
    first: i32,
    last: i32,
    /// Digits still to be written before the point, where groups matter.
    grouped: i32,
    in_main_section: bool,
    out: Vec<u16>,
}

impl<'a> Writer<'a> {
    fn new(number: &'a Digits, picture: Picture, in_main_section: bool) -> Writer<'a> {
        let point = picture.point;
        let first = picture.first_zero.map_or(0, |zero| (point - zero).max(0));
        let last = (point - picture.last_zero).min(0);
        let (position, excess) =
            if picture.scientific { (point, 0) } else { (number.scale.max(point), number.scale - point) };
        let whole = position + excess.min(0);
        let digits = number.digits.iter().copied().peekable();
        let grouped = if picture.groups { first.max(whole) } else { 0 };
        Writer { number, picture, digits, position, excess, first, last, grouped, in_main_section, out: Vec::new() }
    }

    fn push(&mut self, c: char) {
        self.out.extend(c.encode_utf16(&mut [0; 2]).iter());
    }

    /// Writes a digit at the current position, and a comma if a group ends with it.
    fn push_digit(&mut self, digit: u8) {
        self.push(char::from(digit));
        if self.position > 1 && (self.position - 1) % 3 == 0 && self.position - 1 < self.grouped {
            self.push(',');
        }
    }

    /// The digits for which there is no placeholder come before the first one.
    fn push_excess(&mut self) {
        while self.excess > 0 {
            let digit = self.digits.next().unwrap_or(b'0');
            self.push_digit(digit);
            self.position -= 1;
            self.excess -= 1;
        }
    }

    fn placeholder(&mut self) {
        let digit = if self.excess < 0 {
            self.excess += 1;
            (self.position <= self.first).then_some(b'0')
        } else {
            self.digits.next().or((self.position > self.last).then_some(b'0'))
        };
        if let Some(digit) = digit {
            self.push_digit(digit);
        }
        self.position -= 1;
    }

    fn write(mut self, section: &[u16]) -> Vec<u16> {
        let minus = self.number.negative && self.in_main_section;
        if minus && self.number.scale != 0 {
            self.push('-');
        }
        let mut scientific = self.picture.scientific;
        let mut point_written = false;
        let mut at = 0;
        while let Some(&unit) = section.get(at).filter(|&&unit| unit != SEMICOLON) {
            at += 1;
            match u8::try_from(unit).unwrap_or(0) {
                b'#' | b'0' => {
                    self.push_excess();
                    self.placeholder();
                }
                b'.' => {
                    self.push_excess();
                    let more = self.picture.point < self.picture.count && self.digits.peek().is_some();
                    if self.position == 0 && !point_written && (self.last < 0 || more) {
                        self.push('.');
                        point_written = true;
                    }
                }
                b',' => {}
                b'\'' | b'"' => {
                    let end = skip_quoted(section, at, unit);
                    let closed = end > at && section[end - 1] == unit;
                    self.out.extend_from_slice(&section[at..end - usize::from(closed)]);
                    at = end;
                }
                b'\\' => {
                    self.out.extend(section.get(at));
                    at += 1;
                }
                b'E' | b'e' if scientific && is_exponent(section, at) => {
                    let plus = is(section.get(at), b'+');
                    let signed = plus || is(section.get(at), b'-');
                    at += usize::from(signed);
                    let zeros = section[at..].iter().take_while(|&&unit| unit == ZERO).count();
                    at += zeros;
                    let value = if self.number.is_zero() { 0 } else { self.number.scale - self.picture.point };
                    let letter = if unit == u16::from(b'E') { 'E' } else { 'e' };
                    self.out.extend(exponent(value, letter, zeros.min(10), plus).encode_utf16());
                    scientific = false;
                }
                b'E' | b'e' => {
                    self.out.push(unit);
                    // After the exponent, the zeros of another one are text.
                    if !scientific {
                        if is(section.get(at), b'+') || is(section.get(at), b'-') {
                            self.out.push(section[at]);
                            at += 1;
                        }
                        while is(section.get(at), b'0') {
                            self.out.push(ZERO);
                            at += 1;
                        }
                    }
                }
                _ => self.out.push(unit),
            }
        }
        if minus && self.number.scale == 0 && !self.out.is_empty() {
            self.out.insert(0, u16::from(b'-'));
        }
        self.out
    }
}
