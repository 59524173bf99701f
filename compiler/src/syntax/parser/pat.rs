//! Patterns: `> 0 and < 10`, `T { P: var x } y`, `(a, _)`, `[1, .., var last]`, `not null`.
//!
//! A name may be a type or a constant; it stays [`PatKind::Const`] until the checker knows, unless what follows it
//! (a designation, `{`, `(`) can only follow a type.

use super::error::Expected;
use super::expr::{Prec, climb};
use super::scan::Sure;
use super::*;

/// Where a pattern stands: how far a constant in it may reach, and whether `when` ends it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// After `is`.
    Is,
    /// `case pattern when guard:`
    Case,
    /// An arm of a switch expression.
    Arm,
    /// Inside another pattern.
    Inner,
}

impl Place {
    fn constant(self) -> Prec {
        match self {
            Place::Is => Prec::Shift,
            Place::Arm => Prec::Coalesce,
            Place::Case | Place::Inner => Prec::Conditional,
        }
    }

    fn when_ends(self) -> bool {
        matches!(self, Place::Case | Place::Arm)
    }
}

/// `a or b`, `a and b`; `or` binds loosest.
pub(super) fn pattern(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    deeper(inp, |inp| {
        let start = here(inp);
        let mut left = and(inp, place)?;
        while eat(inp, T::Or) {
            let right = and(inp, place)?;
            left = push_pat(inp, start, PatKind::Or(left, right));
        }
        Ok(left)
    })
}

fn and(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    let start = here(inp);
    let mut left = not(inp, place)?;
    while eat(inp, T::And) {
        let right = not(inp, place)?;
        left = push_pat(inp, start, PatKind::And(left, right));
    }
    Ok(left)
}

fn not(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    if !(at(inp, T::Not) && starts_pattern_after_not(inp)) {
        return primary(inp, place);
    }
    let start = here(inp);
    bump(inp);
    let inner = deeper(inp, |inp| not(inp, place))?;
    Ok(push_pat(inp, start, PatKind::Not(inner)))
}

/// `not` is a name if no pattern can follow it.
fn starts_pattern_after_not(inp: &mut In<'_, '_>) -> bool {
    let next = pos(inp) + 1;
    let state = inp.state();
    match state.kind(next) {
        T::And | T::Or | T::When | T::Dot => false,
        T::LBrace | T::Lt | T::LtEq | T::Gt | T::GtEq => true,
        _ => state.starts_expr(next),
    }
}

fn primary(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    let start = here(inp);
    match peek(inp) {
        T::LBracket => list_pattern(inp, place),
        T::DotDot => {
            bump(inp);
            let next = pos(inp);
            let inner = match inp.state().kind(next) {
                T::Comma | T::RBracket | T::Eof => None,
                _ => Some(pattern(inp, place)?),
            };
            Ok(push_pat(inp, start, PatKind::Slice(inner)))
        }
        T::Lt => relational(inp, BinaryOp::Lt),
        T::LtEq => relational(inp, BinaryOp::Le),
        T::Gt => relational(inp, BinaryOp::Gt),
        T::GtEq => relational(inp, BinaryOp::Ge),
        T::Var if nth(inp, 1) == T::LParen || is_designation(inp, 1, place) => {
            bump(inp);
            let designation = arg::designation(inp)?;
            Ok(push_pat(inp, start, PatKind::Var(designation)))
        }
        T::LBrace => recursive(inp, start, None, place),
        T::LParen => {
            let here = pos(inp);
            match inp.state().is_cast(here, true) {
                true => constant(inp, place),
                false => recursive(inp, start, None, place),
            }
        }
        T::Nameof if nth(inp, 1) == T::LParen => constant(inp, place),
        kind if kind.is_ident() || kind.is_predef() || kind == T::Delegate => type_or_constant(inp, place),
        T::Arrow | T::Colon | T::Comma | T::RParen | T::RBrace | T::RBracket => fail(inp, Expected::PATTERN),
        _ => constant(inp, place),
    }
}

fn constant(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    let start = here(inp);
    let value = climb(inp, place.constant())?;
    Ok(push_pat(inp, start, PatKind::Const(value)))
}

fn relational(inp: &mut In<'_, '_>, op: BinaryOp) -> PResult<PatId> {
    let start = here(inp);
    bump(inp);
    let value = climb(inp, Prec::Shift)?;
    Ok(push_pat(inp, start, PatKind::Relational { op, value }))
}

/// A name `n` tokens from here that can name what a pattern matched.
fn is_designation(inp: &mut In<'_, '_>, n: usize, place: Place) -> bool {
    let index = pos(inp) + n;
    let state = inp.state();
    match state.kind(index) {
        T::And | T::Or => false,
        T::When if place.when_ends() => false,
        kind => kind.is_ident() && !state.is_query_word(index),
    }
}

/// Something that starts like a type: what follows tells whether it is one.
fn type_or_constant(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    let start = here(inp);
    let first = pos(inp);
    if at(inp, T::Ident) && is_discard(inp) {
        bump(inp);
        return Ok(push_pat(inp, start, PatKind::Discard));
    }
    let Some(scan) = inp.state().scan_type(first) else { return constant(inp, place) };
    // The type as it would be read after `is`: without a `?` that starts a conditional expression.
    let mut end = scan.end;
    let mut sure = scan.sure;
    if inp.state().kind(end - 1) == T::Question && inp.state().starts_expr(end) {
        end -= 1;
        sure = match inp.state().kind(end - 1) {
            kind if kind.is_ident() => Sure::Name,
            _ => Sure::Type,
        };
    }
    let after = inp.state().kind(end);
    let n = end - first;
    if matches!(after, T::LBrace | T::LParen) {
        let ty = ty::ty_in(inp, ty::Mode::MayEnd)?;
        return recursive(inp, start, Some(ty), place);
    }
    if is_designation(inp, n, place) {
        let ty = ty::ty_in(inp, ty::Mode::MayEnd)?;
        let name = Some(arg::designation(inp)?);
        return Ok(push_pat(inp, start, PatKind::Type { ty, name }));
    }
    // `int.MaxValue` and names are left to be expressions, `G<int>.Max` too.
    let is_member = {
        let state = inp.state();
        state.kind(end - 1).is_ident() && end >= first + 2 && state.kind(end - 2) == T::Dot
    };
    if after == T::Dot || is_member || matches!(sure, Sure::Name) {
        return constant(inp, place);
    }
    let ty = ty::ty_in(inp, ty::Mode::MayEnd)?;
    Ok(push_pat(inp, start, PatKind::Type { ty, name: None }))
}

/// `_` by itself.
fn is_discard(inp: &mut In<'_, '_>) -> bool {
    let span = here(inp);
    let at = (span.lo - inp.state().tokens.base) as usize;
    let underscore = span.hi - span.lo == 1 && inp.state().text.as_bytes().get(at) == Some(&b'_');
    underscore && !matches!(nth(inp, 1), T::Dot | T::LParen | T::LBrace | T::Lt)
}

/// `T (a, b) { P: p } x`, any part of it but at least one; `(p)` alone is a parenthesised pattern.
fn recursive(inp: &mut In<'_, '_>, start: Span, ty: Option<TypeId>, place: Place) -> PResult<PatId> {
    let positional = if at(inp, T::LParen) { Some(positional(inp)?) } else { None };
    let props = if at(inp, T::LBrace) { Some(properties(inp)?) } else { None };
    let name = if is_designation(inp, 0, place) { Some(arg::designation(inp)?) } else { None };
    if let (None, Some([(None, inner)]), None, None) = (ty, positional.as_deref(), &props, &name) {
        let inner = *inner;
        return Ok(push_pat(inp, start, PatKind::Paren(inner)));
    }
    Ok(push_pat(inp, start, PatKind::Recursive { ty, positional, props, name }))
}

fn positional(inp: &mut In<'_, '_>) -> PResult<Vec<(Option<Ident>, PatId)>> {
    list(inp, T::RParen, Commas::Between, |inp| {
        let name = match peek(inp).is_ident() && nth(inp, 1) == T::Colon {
            true => {
                let name = ident(inp)?;
                bump(inp);
                Some(name)
            }
            false => None,
        };
        Ok((name, inner(inp)?))
    })
}

/// `{ A: p, B.C: q }`
fn properties(inp: &mut In<'_, '_>) -> PResult<Vec<(Vec<Ident>, PatId)>> {
    list(inp, T::RBrace, Commas::Trailing, property)
}

fn property(inp: &mut In<'_, '_>) -> PResult<(Vec<Ident>, PatId)> {
    let mut path = vec![ident(inp)?];
    while eat(inp, T::Dot) {
        path.push(ident(inp)?);
    }
    expect(inp, T::Colon, Expected::COLON);
    Ok((path, pattern(inp, Place::Inner)?))
}

/// `[a, .., b] x`
fn list_pattern(inp: &mut In<'_, '_>, place: Place) -> PResult<PatId> {
    let start = here(inp);
    let elems = list(inp, T::RBracket, Commas::Trailing, inner)?;
    let name = if is_designation(inp, 0, place) { Some(arg::designation(inp)?) } else { None };
    Ok(push_pat(inp, start, PatKind::List { elems, name }))
}

/// A pattern inside brackets: after an error the rest up to `,` or the bracket is skipped.
fn inner(inp: &mut In<'_, '_>) -> PResult<PatId> {
    let start = here(inp);
    pattern(inp, Place::Inner).or_else(|error| {
        recover::element(inp, error);
        Ok(push_pat(inp, start, PatKind::Error))
    })
}
