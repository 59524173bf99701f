//! `decimal`: 96 bits and a power of ten, with .NET's rules for the scale of a result.
//!
//! ```text
//! 1.10 + 2.205 = 3.305      the larger scale                 1.10 * 2.0 = 2.200     the sum of the scales
//! 1.00 / 4 = 0.25           the difference, or as many digits as it takes: 1 / 8 = 0.125, 1 / 3 = 0.333… (28 digits)
//! ```
//! What does not fit into 96 bits or 28 places is rounded, half to even, once.

use super::digits::Digits;
use super::format::{self, BadFormat};
use super::parse::{self, ParseError};

/// `System.Decimal` as the library declares it.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Decimal {
    /// The sign in bit 31, the scale in bits 16 to 23.
    flags: u32,
    high: u32,
    low: u64,
}

const MOST_PLACES: i32 = 28;
const LIMIT: u128 = 1 << 96;

const POWERS: [f64; 29] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
];

/// The result has more than 96 bits before the point.
#[derive(Debug, PartialEq, Eq)]
pub struct Overflow;

/// The same number, whatever zeros it ends in.
impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        Decimal::compare(*self, *other).is_eq()
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.format(&[]) {
            Ok(units) => f.write_str(&String::from_utf16_lossy(&units)),
            Err(_) => Ok(()),
        }
    }
}

/// How a digit too much goes away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rounding {
    ToEven,
    AwayFromZero,
    ToZero,
    Down,
    Up,
}

impl Rounding {
    /// From `MidpointRounding`.
    pub fn from_code(code: i32) -> Rounding {
        match code {
            1 => Rounding::AwayFromZero,
            2 => Rounding::ToZero,
            3 => Rounding::Down,
            4 => Rounding::Up,
            _ => Rounding::ToEven,
        }
    }
}

/// 256 bits, the least significant first: two aligned numbers, or a product, before rounding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Wide([u64; 4]);

impl Wide {
    fn new(value: u128) -> Wide {
        Wide([value as u64, (value >> 64) as u64, 0, 0])
    }

    fn times(mut self, factor: u64) -> Wide {
        let mut carry = 0u128;
        for limb in &mut self.0 {
            let product = u128::from(*limb) * u128::from(factor) + carry;
            *limb = product as u64;
            carry = product >> 64;
        }
        self
    }

    fn times_power(mut self, mut places: i32) -> Wide {
        while places > 0 {
            let step = places.min(19);
            self = self.times(10u64.pow(step as u32));
            places -= step;
        }
        self
    }

    fn div_10(mut self) -> (Wide, u64) {
        let mut rest = 0u128;
        for limb in self.0.iter_mut().rev() {
            let part = rest << 64 | u128::from(*limb);
            *limb = (part / 10) as u64;
            rest = part % 10;
        }
        (self, rest as u64)
    }

    fn plus(mut self, other: Wide) -> Wide {
        let mut carry = false;
        for (a, b) in self.0.iter_mut().zip(other.0) {
            let (sum, first) = a.overflowing_add(b);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *a = sum;
            carry = first || second;
        }
        self
    }

    /// `other` is not the larger.
    fn minus(mut self, other: Wide) -> Wide {
        let mut borrow = false;
        for (a, b) in self.0.iter_mut().zip(other.0) {
            let (difference, first) = a.overflowing_sub(b);
            let (difference, second) = difference.overflowing_sub(u64::from(borrow));
            *a = difference;
            borrow = first || second;
        }
        self
    }

    fn cmp(&self, other: &Wide) -> std::cmp::Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }

    fn fits(&self) -> bool {
        self.0[3] == 0 && self.0[2] == 0 && self.0[1] >> 32 == 0
    }

    fn low(&self) -> u128 {
        u128::from(self.0[1]) << 64 | u128::from(self.0[0])
    }
}

impl Decimal {
    fn new(mantissa: u128, scale: i32, negative: bool) -> Decimal {
        debug_assert!(mantissa < LIMIT && (0..=MOST_PLACES).contains(&scale));
        let flags = u32::from(negative) << 31 | (scale as u32) << 16;
        Decimal { flags, high: (mantissa >> 64) as u32, low: mantissa as u64 }
    }

    /// A whole number of at most 96 bits.
    pub fn whole(value: i128) -> Decimal {
        Decimal::new(value.unsigned_abs(), 0, value < 0)
    }

    pub fn mantissa(self) -> u128 {
        u128::from(self.high) << 64 | u128::from(self.low)
    }

    pub fn scale(self) -> i32 {
        (self.flags >> 16 & 0xff) as i32
    }

    pub fn negative(self) -> bool {
        self.flags >> 31 != 0
    }

    /// `mantissa / 10^scale`, rounded to what fits; `sticky`: there is a little more behind it.
    fn fit(mut mantissa: Wide, mut scale: i32, negative: bool, mut sticky: bool) -> Result<Decimal, Overflow> {
        let mut last = 0;
        while !mantissa.fits() || scale > MOST_PLACES {
            if scale == 0 {
                return Err(Overflow);
            }
            sticky |= last != 0;
            (mantissa, last) = mantissa.div_10();
            scale -= 1;
        }
        let value = mantissa.low();
        if last > 5 || last == 5 && (sticky || value % 2 == 1) {
            if value + 1 == LIMIT {
                // 7.9…95 became 8.0…0: one digit less. The digit dropped is 6, as 2^96 ends in it.
                return match scale {
                    0 => Err(Overflow),
                    _ => Ok(Decimal::new(LIMIT / 10 + 1, scale - 1, negative)),
                };
            }
            return Ok(Decimal::new(value + 1, scale, negative));
        }
        Ok(Decimal::new(value, scale, negative))
    }

    fn aligned(a: Decimal, b: Decimal) -> (Wide, Wide, i32) {
        let scale = a.scale().max(b.scale());
        let wide = |d: Decimal| Wide::new(d.mantissa()).times_power(scale - d.scale());
        (wide(a), wide(b), scale)
    }

    pub fn sum(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        let (x, y, scale) = Decimal::aligned(a, b);
        if a.negative() == b.negative() {
            return Decimal::fit(x.plus(y), scale, a.negative(), false);
        }
        match x.cmp(&y).is_ge() {
            true => Decimal::fit(x.minus(y), scale, a.negative(), false),
            false => Decimal::fit(y.minus(x), scale, b.negative(), false),
        }
    }

    pub fn negate(self) -> Decimal {
        Decimal { flags: self.flags ^ 1 << 31, ..self }
    }

    pub fn product(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        let (x, y) = (Wide::new(a.mantissa()), b.mantissa());
        let high = x.times((y >> 64) as u64);
        let high = Wide([0, high.0[0], high.0[1], high.0[2]]);
        let product = x.times(y as u64).plus(high);
        Decimal::fit(product, a.scale() + b.scale(), a.negative() != b.negative(), false)
    }

    /// `b` is not zero.
    pub fn quotient(a: Decimal, b: Decimal) -> Result<Decimal, Overflow> {
        let divisor = b.mantissa();
        let negative = a.negative() != b.negative();
        let mut scale = a.scale() - b.scale();
        let (mut quotient, mut rest) = (a.mantissa() / divisor, a.mantissa() % divisor);
        let inexact = rest != 0;
        while scale < 0 || rest != 0 && scale < MOST_PLACES {
            let next = quotient * 10 + rest * 10 / divisor;
            if next >= LIMIT {
                break;
            }
            (quotient, rest) = (next, rest * 10 % divisor);
            scale += 1;
        }
        if scale < 0 {
            return Err(Overflow);
        }
        if rest * 2 > divisor || rest * 2 == divisor && quotient % 2 == 1 {
            quotient += 1;
            if quotient == LIMIT {
                if scale == 0 {
                    return Err(Overflow);
                }
                (quotient, scale) = (LIMIT / 10 + 1, scale - 1);
            }
        }
        if inexact {
            while scale > 0 && quotient % 10 == 0 {
                quotient /= 10;
                scale -= 1;
            }
        }
        Ok(Decimal::new(quotient, scale, negative))
    }

    /// `b` is not zero. The sign is that of `a`.
    pub fn remainder(a: Decimal, b: Decimal) -> Decimal {
        let (x, y, scale) = Decimal::aligned(a, b);
        if x.cmp(&y).is_lt() {
            return a;
        }
        if a.scale() >= b.scale() {
            // The divisor is not larger than the dividend, so it fits.
            return Decimal::new(x.low() % y.low(), scale, a.negative());
        }
        let mut rest = a.mantissa() % b.mantissa();
        for _ in a.scale()..b.scale() {
            rest = rest * 10 % b.mantissa();
        }
        Decimal::new(rest, scale, a.negative())
    }

    pub fn compare(a: Decimal, b: Decimal) -> std::cmp::Ordering {
        let (x, y, _) = Decimal::aligned(a, b);
        let zero = Wide::new(0);
        let sign = |d: Decimal, w: Wide| if w == zero { 0 } else { 1 - 2 * i32::from(d.negative()) };
        match (sign(a, x), sign(b, y)) {
            (1, 1) => x.cmp(&y),
            (-1, -1) => y.cmp(&x),
            (s, t) => s.cmp(&t),
        }
    }

    pub fn round(self, places: i32, rounding: Rounding) -> Decimal {
        let drop = self.scale() - places;
        if drop <= 0 {
            return self;
        }
        let power = 10u128.pow(drop as u32);
        let (mut value, rest) = (self.mantissa() / power, self.mantissa() % power);
        let up = match rounding {
            Rounding::ToEven => rest * 2 > power || rest * 2 == power && value % 2 == 1,
            Rounding::AwayFromZero => rest * 2 >= power,
            Rounding::ToZero => false,
            Rounding::Down => rest != 0 && self.negative(),
            Rounding::Up => rest != 0 && !self.negative(),
        };
        value += u128::from(up);
        Decimal::new(value, places, self.negative())
    }

    /// Without zeros at the end: equal numbers have equal bits then.
    pub fn normalized(self) -> Decimal {
        let (mut value, mut scale) = (self.mantissa(), self.scale());
        if value == 0 {
            return Decimal::new(0, 0, false);
        }
        while scale > 0 && value % 10 == 0 {
            value /= 10;
            scale -= 1;
        }
        Decimal::new(value, scale, self.negative())
    }

    /// The nearest with 15 significant digits (7, if it was a float).
    pub fn from_double(value: f64, single: bool) -> Result<Decimal, Overflow> {
        if !value.is_finite() {
            return Err(Overflow);
        }
        let digits = Digits::significant(value, if single { 7 } else { 15 });
        let mantissa = digits.digits.iter().fold(0u128, |m, d| m * 10 + u128::from(d - b'0'));
        if mantissa == 0 {
            return Ok(Decimal::new(0, 0, false));
        }
        let places = digits.digits.len() as i32 - digits.scale;
        if places > 60 {
            return Ok(Decimal::new(0, 0, false));
        }
        if places < -30 {
            return Err(Overflow);
        }
        let wide = Wide::new(mantissa).times_power(-places);
        let found = Decimal::fit(wide, places.max(0), digits.negative, false)?;
        Ok(if found.mantissa() == 0 { Decimal::new(0, 0, false) } else { found.normalized() })
    }

    pub fn to_double(self) -> f64 {
        let value = self.low as f64 + f64::from(self.high) * 18_446_744_073_709_551_616.0;
        let value = value / POWERS[self.scale() as usize];
        if self.negative() { -value } else { value }
    }

    pub fn parse(text: &[u16], styles: u32) -> Result<Decimal, ParseError> {
        let written = parse::number(text, styles)?;
        if written.digits.is_empty() {
            let places = written.places.clamp(0, MOST_PLACES.into()) as i32;
            return Ok(Decimal::new(0, places, written.negative));
        }
        if written.scale > 30 {
            return Err(ParseError::Overflow);
        }
        // More digits than these only matter by being there.
        const MOST_DIGITS: usize = 62;
        let kept = &written.digits[..written.digits.len().min(MOST_DIGITS)];
        let sticky = kept.len() < written.digits.len();
        let mantissa = kept.iter().fold(Wide::new(0), |m, d| m.times(10).plus(Wide::new(u128::from(d - b'0'))));
        let needed = kept.len() as i64 - written.scale;
        if needed > 62 + i64::from(MOST_PLACES) {
            return Ok(Decimal::new(0, MOST_PLACES, written.negative));
        }
        let needed = needed as i32;
        let places = written.places.clamp(0, MOST_PLACES.into()) as i32;
        // Zeros that are written are kept.
        let padding = if sticky { 0 } else { places.max(0) - needed };
        let (mantissa, places) = match padding > 0 {
            true => (mantissa.times_power(padding), places),
            false => (mantissa, needed),
        };
        Decimal::fit(mantissa, places, written.negative, sticky).map_err(|Overflow| ParseError::Overflow)
    }

    pub fn format(self, format: &[u16]) -> Result<Vec<u16>, BadFormat> {
        let text = self.mantissa().to_string();
        let zero = self.mantissa() == 0;
        if format.is_empty() || matches!(format, [letter] if *letter == 0x47 || *letter == 0x67) {
            return Ok(self.plain(&text).encode_utf16().collect());
        }
        let mut digits = if zero { Vec::new() } else { text.into_bytes() };
        let scale = if zero { 0 } else { digits.len() as i32 - self.scale() };
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let negative = self.negative() && !zero;
        format::exact(Digits { digits, scale, negative, floating: false }, format)
    }

    /// All digits, with the zeros at the end.
    fn plain(self, text: &str) -> String {
        let scale = self.scale() as usize;
        let padded = format!("{text:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        let sign = if self.negative() && self.mantissa() != 0 { "-" } else { "" };
        let point = if scale > 0 { "." } else { "" };
        format!("{sign}{whole}{point}{fraction}")
    }
}
