//! Matching brackets: `( [ {`, holes and interpolated strings, each with the index of its partner.
//!
//! The parser looks ahead and recovers by jumping from a bracket to its partner, so a wrong bracket must not spoil
//! the table: `{ ( }` pairs the braces and leaves the parenthesis alone, `{ ) }` likewise.

use super::{Lexer, MAX_NESTING};
use crate::syntax::token::{Payload, T};

impl Lexer<'_> {
    pub(super) fn open_bracket(&mut self, kind: T, start: usize, end: usize) {
        if self.open.len() >= MAX_NESTING {
            let d = self
                .error(8078, start, end, "An expression is too long or complex to compile")
                .label(format!("more than {MAX_NESTING} brackets are open here"))
                .help("move inner parts into methods or variables of their own");
            self.report(d);
            self.out.fatal = true;
            return;
        }
        self.open.push(self.out.kinds.len() as u32);
        self.push(kind, start, end, Payload::None);
    }

    pub(super) fn close_bracket(&mut self, kind: T, start: usize, end: usize) {
        let index = self.out.kinds.len();
        self.push(kind, start, end, Payload::None);
        if let Some(depth) = self.partner_depth(kind) {
            let partner = self.open[depth];
            self.open.truncate(depth);
            self.out.payloads[partner as usize] = Payload::Partner(index as u32);
            self.out.payloads[index] = Payload::Partner(partner);
        }
    }

    /// The place on the stack of the bracket that `kind` closes. Stronger brackets may be closed over weaker ones
    /// that were left open, not the other way round: interpolated string > hole > brace > parenthesis, bracket.
    fn partner_depth(&self, kind: T) -> Option<usize> {
        let wanted = opener(kind);
        for (depth, &index) in self.open.iter().enumerate().rev() {
            let open = self.out.kinds[index as usize];
            if open == wanted {
                return Some(depth);
            }
            if strength(open) > strength(wanted) {
                return None;
            }
        }
        None
    }

    /// A `}` here ends a hole: no block is open inside it.
    pub(super) fn at_hole_end(&self) -> bool {
        !self.interps.is_empty()
            && self.open.iter().rev().map(|&i| self.out.kinds[i as usize]).find(|k| strength(*k) >= 1)
                == Some(T::HoleOpen)
    }

    /// In a hole and in no bracket inside it: a `:` here starts the format.
    pub(super) fn directly_in_hole(&self) -> bool {
        !self.interps.is_empty()
            && self.open.last().is_some_and(|&i| self.out.kinds[i as usize] == T::HoleOpen)
    }
}

fn opener(close: T) -> T {
    match close {
        T::RParen => T::LParen,
        T::RBracket => T::LBracket,
        T::HoleClose => T::HoleOpen,
        T::InterpEnd => T::InterpStart,
        _ => T::LBrace,
    }
}

fn strength(open: T) -> u8 {
    match open {
        T::InterpStart => 3,
        T::HoleOpen => 2,
        T::LBrace => 1,
        _ => 0,
    }
}
