//! A number as decimal digits, the common form that all format strings work on.

use std::fmt::Write;

/// `0.d₁d₂d₃… × 10^scale`. Zero has no digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits {
    /// ASCII digits, without zeros at the end.
    pub digits: Vec<u8>,
    pub scale: i32,
    pub negative: bool,
    /// From a `float` or `double`: there is a negative zero, and digits are rounded already where the format says how many.
    pub floating: bool,
}

impl Digits {
    pub fn from_integer(magnitude: u64, negative: bool) -> Digits {
        let mut digits = if magnitude == 0 { Vec::new() } else { magnitude.to_string().into_bytes() };
        let scale = digits.len() as i32;
        strip_zeros(&mut digits);
        Digits { digits, scale, negative, floating: false }
    }

    /// The fewest digits that give the same number again. `single`: among the floats.
    pub fn shortest(value: f64, single: bool) -> Digits {
        let text = if single { format!("{:e}", value as f32) } else { format!("{value:e}") };
        Digits::from_scientific(&text, value)
    }

    /// `count` digits, rounded to even where the number lies in the middle.
    pub fn significant(value: f64, count: usize) -> Digits {
        // A double has no more than 767 digits.
        Digits::from_scientific(&format!("{:.*e}", count.clamp(1, 780) - 1, value), value)
    }

    /// `count` digits after the point, rounded to even where the number lies in the middle.
    pub fn fractional(value: f64, count: usize) -> Digits {
        // The smallest double has 1074.
        let mut text = String::new();
        // Writing to a String does not fail.
        let _ = write!(text, "{:.*}", count.min(1080), value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut scale = whole.len() as i32;
        let mut digits = [whole.as_bytes(), fraction.as_bytes()].concat();
        let zeros = digits.iter().take_while(|&&d| d == b'0').count();
        digits.drain(..zeros);
        scale -= zeros as i32;
        strip_zeros(&mut digits);
        if digits.is_empty() {
            scale = 0;
        }
        Digits { digits, scale, negative: value.is_sign_negative(), floating: true }
    }

    /// From `d.ddde±n`.
    fn from_scientific(text: &str, value: f64) -> Digits {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        strip_zeros(&mut digits);
        let exponent: i32 = exponent.parse().unwrap_or(0);
        let scale = if digits.is_empty() { 0 } else { exponent + 1 };
        Digits { digits, scale, negative: value.is_sign_negative(), floating: true }
    }

    /// Keeps `count` digits. Half is rounded away from zero, unless the digits have been rounded already.
    pub fn round(&mut self, count: i32, rounded: bool) {
        let keep = usize::try_from(count).unwrap_or(0);
        let up = count >= 0 && !rounded && self.digits.get(keep).is_some_and(|&d| d >= b'5');
        self.digits.truncate(keep);
        if up {
            while self.digits.last() == Some(&b'9') {
                self.digits.pop();
            }
            match self.digits.last_mut() {
                Some(last) => *last += 1,
                None => {
                    self.digits.push(b'1');
                    self.scale += 1;
                }
            }
        }
        strip_zeros(&mut self.digits);
        if self.digits.is_empty() {
            self.negative &= self.floating;
            self.scale = 0;
        }
    }

    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }
}

fn strip_zeros(digits: &mut Vec<u8>) {
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
}
