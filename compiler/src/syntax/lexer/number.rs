//! Values of number literals: `1_000`, `0xFFul`, `0b1010`, `1e-3f`, `0.1m`.

use super::Lexer;
use crate::syntax::ast::{IntSuffix, Literal};
use crate::syntax::token::T;

impl Lexer<'_> {
    pub(super) fn int(&mut self, start: usize, end: usize) {
        let text = &self.text[start..end];
        let digits_end = text.find(['u', 'U', 'l', 'L']).unwrap_or(text.len());
        let (body, suffix) = text.split_at(digits_end);
        let suffix = match suffix {
            "" => Some(IntSuffix::None),
            "u" | "U" => Some(IntSuffix::U),
            "l" | "L" => Some(IntSuffix::L),
            "ul" | "uL" | "Ul" | "UL" | "lu" | "lU" | "Lu" | "LU" => Some(IntSuffix::UL),
            _ => None,
        };
        let (radix, digits) = match body.as_bytes() {
            [b'0', b'x' | b'X', ..] => (16, &body[2..]),
            [b'0', b'b' | b'B', ..] => (2, &body[2..]),
            _ => (10, body),
        };
        let valid = digits.bytes().any(|b| b != b'_')
            && !digits.ends_with('_')
            && digits.bytes().all(|b| b == b'_' || (b as char).is_digit(radix));
        let Some(suffix) = suffix.filter(|_| valid) else {
            let d = self.error(1013, start, end, "Invalid number");
            self.report(d.label(format!("not a number of base {radix}")));
            self.push_literal(T::IntLit, start, end, Literal::Int(0, IntSuffix::None));
            return;
        };
        let mut value = Some(0u64);
        for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
            value = value.and_then(|v| v.checked_mul(radix.into())?.checked_add(digit.into()));
        }
        if value.is_none() {
            let d = self.error(1021, start, end, "Integral constant is too large");
            self.report(d.label("does not fit in 64 bits"));
        }
        self.push_literal(T::IntLit, start, end, Literal::Int(value.unwrap_or(0), suffix));
    }

    pub(super) fn real(&mut self, start: usize, end: usize) {
        let text = &self.text[start..end];
        let body = text.trim_end_matches(['f', 'F', 'd', 'D', 'm', 'M']);
        let suffix = text.as_bytes()[text.len() - 1];
        let bytes = body.as_bytes();
        let bad_underscore = bytes
            .iter()
            .enumerate()
            .any(|(i, &b)| b == b'_' && !bytes.get(i + 1).is_some_and(|&n| n == b'_' || n.is_ascii_digit()));
        if bad_underscore {
            let d = self.error(1013, start, end, "Invalid number");
            self.report(d.label("an underscore must stand between digits"));
        }
        let digits: String = body.chars().filter(|&c| c != '_').collect();
        let (literal, ty) = match suffix {
            b'm' | b'M' => {
                let symbol = self.interner.intern(&digits);
                self.push_literal(T::RealLit, start, end, Literal::Decimal(symbol));
                return;
            }
            b'f' | b'F' => {
                let value: f32 = digits.parse().unwrap_or(f32::INFINITY);
                (value.is_finite().then_some(Literal::Float(value)), "float")
            }
            _ => {
                let value: f64 = digits.parse().unwrap_or(f64::INFINITY);
                (value.is_finite().then_some(Literal::Double(value)), "double")
            }
        };
        let literal = literal.unwrap_or_else(|| {
            let message = format!("Floating-point constant is outside the range of type '{ty}'");
            let d = self.error(594, start, end, message);
            self.report(d);
            Literal::Double(0.0)
        });
        self.push_literal(T::RealLit, start, end, literal);
    }
}
