//! Look-ahead: what do the tokens from here on look like? Nothing is consumed, nothing is built.
//!
//! The one hard question of C#'s grammar is whether tokens are a type. [`State::scan_type`] answers it with how sure
//! it is; scans of `<…>` and `(…)` are remembered by their first token, so all scans together are linear.

use super::{In, State, nth, pos};
use crate::syntax::token::T;

/// How much a scanned type can only be a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sure {
    /// `A`, `A.B`: may be an expression.
    Name,
    /// `A<B>`: may be two comparisons.
    Generic,
    /// `(A, B)`: may be a tuple of values.
    Tuple,
    /// `A?`: may be the start of a conditional expression.
    Nullable,
    /// `int`, `A[]`: nothing else.
    Type,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Scan {
    /// The token after the type.
    pub(super) end: usize,
    pub(super) sure: Sure,
}

const FAIL: u32 = 1;
const MAX_SCAN_DEPTH: u32 = 200;

impl State<'_> {
    /// The type that starts at token `at`.
    pub(super) fn scan_type(&mut self, at: usize) -> Option<Scan> {
        self.scan_type_in(at, 0)
    }

    fn scan_type_in(&mut self, at: usize, depth: u32) -> Option<Scan> {
        if depth > MAX_SCAN_DEPTH {
            return None;
        }
        let mut scan = match self.kind(at) {
            T::LParen => Scan { end: self.scan_tuple(at, depth)?, sure: Sure::Tuple },
            T::Delegate if self.kind(at + 1) == T::Star => return self.scan_function_pointer(at, depth),
            k if k.is_predef() => Scan { end: at + 1, sure: Sure::Type },
            k if k.is_ident() => self.scan_name(at, depth)?,
            _ => return None,
        };
        loop {
            match self.kind(scan.end) {
                T::Question => {
                    let sure = if scan.sure == Sure::Type { Sure::Type } else { Sure::Nullable };
                    // `a ?? b` has a token of its own; `a ? ? b` is nothing.
                    if self.kind(scan.end - 1) == T::Question {
                        return Some(scan);
                    }
                    scan = Scan { end: scan.end + 1, sure };
                }
                T::LBracket => {
                    let mut end = scan.end + 1;
                    while self.kind(end) == T::Comma {
                        end += 1;
                    }
                    if self.kind(end) != T::RBracket {
                        return Some(scan);
                    }
                    scan = Scan { end: end + 1, sure: Sure::Type };
                }
                T::Star if scan.sure == Sure::Type => scan.end += 1,
                _ => return Some(scan),
            }
        }
    }

    /// `A`, `alias::A.B<C>.D`
    fn scan_name(&mut self, at: usize, depth: u32) -> Option<Scan> {
        let mut end = at + 1;
        let mut sure = Sure::Name;
        if self.kind(end) == T::ColonColon {
            if !self.kind(end + 1).is_ident() {
                return None;
            }
            end += 2;
        }
        loop {
            if self.kind(end) == T::Lt {
                match self.scan_type_args(end, depth) {
                    Some(after) => {
                        end = after;
                        sure = Sure::Generic;
                    }
                    None => return Some(Scan { end, sure }),
                }
            }
            if self.kind(end) != T::Dot || !self.kind(end + 1).is_ident() {
                return Some(Scan { end, sure });
            }
            end += 2;
        }
    }

    /// `<A, B>` from the token `at`: the token after it.
    pub(super) fn scan_args(&mut self, at: usize) -> Option<usize> {
        self.scan_type_args(at, 0)
    }

    fn scan_type_args(&mut self, at: usize, depth: u32) -> Option<usize> {
        self.remembered(at, |state| {
            let mut i = at + 1;
            // `<>` and `<,>` of unbound types.
            while state.kind(i) == T::Comma {
                i += 1;
            }
            if matches!(state.kind(i), T::Gt | T::GtJoined) {
                return Some(i + 1);
            }
            if i > at + 1 {
                return None;
            }
            loop {
                i = state.scan_type_in(i, depth + 1)?.end;
                match state.kind(i) {
                    T::Comma => i += 1,
                    T::Gt | T::GtJoined => return Some(i + 1),
                    _ => return None,
                }
            }
        })
    }

    /// `(A a, B)` from the token `at`: the token after it.
    fn scan_tuple(&mut self, at: usize, depth: u32) -> Option<usize> {
        self.remembered(at, |state| {
            let mut i = at + 1;
            let mut count = 0;
            loop {
                i = state.scan_type_in(i, depth + 1)?.end;
                count += 1;
                if state.kind(i).is_ident() {
                    i += 1;
                }
                match state.kind(i) {
                    T::Comma => i += 1,
                    T::RParen if count > 1 => return Some(i + 1),
                    _ => return None,
                }
            }
        })
    }

    /// `delegate*<…>`, `delegate* unmanaged[Cdecl]<…>`: scanned to be refused.
    fn scan_function_pointer(&mut self, at: usize, depth: u32) -> Option<Scan> {
        let mut i = at + 2;
        if self.kind(i).is_ident() {
            i += 1;
        }
        if self.kind(i) == T::LBracket {
            i = self.tokens.partner(i)? + 1;
        }
        let end = self.scan_type_args(i, depth)?;
        Some(Scan { end, sure: Sure::Type })
    }

    fn remembered(&mut self, at: usize, scan: impl FnOnce(&mut Self) -> Option<usize>) -> Option<usize> {
        match self.scan_memo.get(at) {
            Some(0) => {}
            Some(&FAIL) => return None,
            Some(&end) => return Some(end as usize),
            None => return None,
        }
        let result = scan(self);
        self.scan_memo[at] = result.map_or(FAIL, |end| end as u32);
        result
    }

    /// A type, then the name of a variable: the token of the name. In async code `await a` is an expression.
    pub(super) fn scan_declaration(&mut self, at: usize) -> Option<usize> {
        if self.in_async && self.kind(at) == T::Await {
            return None;
        }
        let scan = self.scan_type(at)?;
        (self.kind(scan.end).is_ident() && !self.is_query_word(scan.end)).then_some(scan.end)
    }

    /// `where`, `select` and their like, inside a query.
    pub(super) fn is_query_word(&self, at: usize) -> bool {
        self.in_query
            && matches!(
                self.kind(at),
                T::From
                    | T::Where
                    | T::Select
                    | T::Group
                    | T::Into
                    | T::Orderby
                    | T::Join
                    | T::Let
                    | T::On
                    | T::Equals
                    | T::By
                    | T::Ascending
                    | T::Descending
            )
    }

    /// A `(` at `at` whose partner is followed by `=>`.
    pub(super) fn parens_then_arrow(&self, at: usize) -> bool {
        self.kind(at) == T::LParen
            && self.tokens.partner(at).is_some_and(|end| self.kind(end + 1) == T::Arrow)
    }

    /// A lambda or an anonymous method starts at `at`; attributes, if any, are before it.
    pub(super) fn is_lambda(&mut self, at: usize) -> bool {
        let mut at = at;
        for _ in 0..3 {
            let modifier = match self.kind(at) {
                T::Static => true,
                T::Async => self.kind(at + 1) != T::Arrow,
                _ => false,
            };
            if !modifier {
                break;
            }
            // `async` alone is a name: what follows must be a lambda by itself.
            at += 1;
        }
        match self.kind(at) {
            T::Delegate => self.kind(at + 1) != T::Star || self.is_typed_lambda(at),
            T::LParen => self.parens_then_arrow(at) || self.is_typed_lambda(at),
            T::Ref => self.is_typed_lambda(at + 1 + usize::from(self.kind(at + 1) == T::Readonly)),
            k if k.is_ident() && self.kind(at + 1) == T::Arrow => true,
            k if k.is_ident() || k.is_predef() => self.is_typed_lambda(at),
            _ => false,
        }
    }

    /// A return type, then parameters and `=>`.
    fn is_typed_lambda(&mut self, at: usize) -> bool {
        self.scan_type(at).is_some_and(|scan| self.parens_then_arrow(scan.end))
    }

    /// A `:` that belongs to no `?` of its own follows the lambda's body that starts at `at`.
    pub(super) fn colon_ends_body(&self, mut at: usize) -> bool {
        let mut open = 0;
        loop {
            match self.kind(at) {
                T::Colon if open == 0 => return true,
                T::Colon => open -= 1,
                // Not in `a?.b`, `a?[b]` and `a as T? : c`.
                T::Question if !matches!(self.kind(at + 1), T::Dot | T::LBracket | T::Colon) => open += 1,
                T::Semi | T::Comma | T::Eof => return false,
                kind if kind.is_close() => return false,
                kind if kind.is_open() => match self.tokens.partner(at) {
                    Some(close) => at = close,
                    None => return false,
                },
                _ => {}
            }
            at += 1;
        }
    }

    /// `[A] [B(1)]` from `at`: the token after them.
    pub(super) fn skip_attributes(&self, mut at: usize) -> usize {
        while self.kind(at) == T::LBracket
            && let Some(end) = self.tokens.partner(at)
        {
            at = end + 1;
        }
        at
    }

    /// Whether the parenthesis at `at` is a cast rather than a value.
    pub(super) fn is_cast(&mut self, at: usize, in_pattern: bool) -> bool {
        let Some(end) = self.tokens.partner(at) else { return false };
        let Some(scan) = self.scan_type(at + 1) else { return false };
        if scan.end != end {
            return false;
        }
        match scan.sure {
            Sure::Type if in_pattern => match self.kind(end + 1) {
                T::And | T::Or | T::When | T::LBracket => false,
                _ => self.starts_expr(end + 1),
            },
            Sure::Type => true,
            // `(List<int>)[1, 2]` is a collection; `(name)[1]` an element.
            Sure::Generic if self.kind(end + 1) == T::LBracket => !in_pattern,
            Sure::Name | Sure::Generic | Sure::Tuple | Sure::Nullable => {
                self.may_follow_cast(end + 1, in_pattern)
            }
        }
    }

    fn may_follow_cast(&self, at: usize, in_pattern: bool) -> bool {
        match self.kind(at) {
            T::Tilde | T::Bang | T::LParen => true,
            T::With => self.kind(at + 1) != T::LBrace,
            T::And | T::Or | T::When if in_pattern => false,
            k if k.is_ident() => !self.is_query_word(at),
            T::IntLit | T::RealLit | T::CharLit | T::StrLit | T::InterpStart => true,
            T::As | T::Is | T::Switch | T::In => false,
            k => k.is_keyword(),
        }
    }

    /// `<` at `at` starts type arguments rather than a comparison, by C#'s rule: the token after `>` decides.
    pub(super) fn is_type_args(&mut self, at: usize) -> bool {
        let Some(end) = self.scan_type_args(at, 0) else { return false };
        match self.kind(end) {
            T::LParen | T::RParen | T::LBracket | T::RBracket | T::RBrace | T::HoleClose | T::HoleFormat => {
                true
            }
            T::Colon | T::Semi | T::Comma | T::Dot | T::Question | T::EqEq | T::BangEq | T::Pipe => true,
            T::Caret | T::AmpAmp | T::PipePipe | T::Amp | T::Lt | T::LtEq | T::GtEq | T::Is | T::As => true,
            T::QuestionQuestion | T::Eof => true,
            _ => self.is_query_word(end),
        }
    }

    /// An expression can start at `at`.
    pub(super) fn starts_expr(&self, at: usize) -> bool {
        match self.kind(at) {
            T::IntLit | T::RealLit | T::CharLit | T::StrLit | T::InterpStart | T::LParen | T::LBracket => {
                true
            }
            T::Plus | T::Minus | T::Bang | T::Tilde | T::Caret | T::PlusPlus | T::MinusMinus | T::DotDot => {
                true
            }
            T::Amp | T::Star => true,
            T::Base | T::Checked | T::Default | T::Delegate | T::False | T::New | T::Null | T::Ref => true,
            T::Sizeof
            | T::Stackalloc
            | T::Static
            | T::This
            | T::Throw
            | T::True
            | T::Typeof
            | T::Unchecked => true,
            T::Arglist | T::Makeref | T::Reftype | T::Refvalue => true,
            k if k.is_predef() => true,
            k if k.is_ident() => !self.is_query_word(at) || self.kind(at) == T::From,
            _ => false,
        }
    }
}

/// `from x in`, `from T x in`: a query, not a variable called `from`.
pub(super) fn at_query(inp: &mut In<'_, '_>) -> bool {
    if nth(inp, 0) != T::From {
        return false;
    }
    if nth(inp, 1).is_ident() && nth(inp, 2) == T::In {
        return true;
    }
    let at = pos(inp) + 1;
    let state = inp.state();
    state.scan_declaration(at).is_some_and(|name| state.kind(name + 1) == T::In)
}
