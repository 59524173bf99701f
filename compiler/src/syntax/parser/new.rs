//! `new` in all its forms, and initialisers in braces.

use super::error::Expected;
use super::expr::{expr, expr_or_skip};
use super::scan::Sure;
use super::*;

/// `new T(…) { … }`, `new(…)`, `new T[n]`, `new[] { … }`, `new { A = 1 }`
pub(super) fn new(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    match nth(inp, 1) {
        T::LBrace => {
            bump(inp);
            let fields = anonymous(inp)?;
            let new = push_expr(inp, start, ExprKind::NewAnonymous(fields));
            inp.state().ast.anonymous.push(new);
            Ok(new)
        }
        T::LBracket => {
            bump(inp);
            let Some(rank) = ty::rank_at(inp, 0) else {
                // `new [3] { … }`: sizes need a type.
                return fail(inp, Expected::TYPE);
            };
            let end = pos(inp) + rank as usize + 1;
            advance(inp, end);
            if !at(inp, T::LBrace) {
                return fail(inp, Expected::LBRACE);
            }
            let init = Some(Box::new(array_init(inp)?));
            Ok(push_expr(inp, start, ExprKind::NewArray { ty: None, rank, dims: Few::new(), init }))
        }
        T::LParen if !tuple_array(inp) => {
            bump(inp);
            let args = arg::args(inp, T::RParen)?;
            let init = optional_init(inp)?;
            Ok(push_expr(inp, start, ExprKind::New { ty: None, args: args.into(), has_parens: true, init }))
        }
        _ => {
            bump(inp);
            typed(inp, start)
        }
    }
}

/// `stackalloc T[n]`, `stackalloc T[] { … }`, `stackalloc[] { … }`
pub(super) fn stackalloc(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let (ty, dims) = if at(inp, T::LBracket) {
        let Some(rank) = ty::rank_at(inp, 0) else { return fail(inp, Expected::TYPE) };
        let end = pos(inp) + rank as usize + 1;
        advance(inp, end);
        if !at(inp, T::LBrace) {
            return fail(inp, Expected::LBRACE);
        }
        (None, Vec::new())
    } else {
        let ty = ty::ty_in(inp, ty::Mode::New)?;
        if !at(inp, T::LBracket) {
            let span = since(inp, start);
            let at = pos(inp);
            let d = Diagnostic::error(1575, span, "A stackalloc expression requires [] after type");
            inp.state().report_at(at, d);
        }
        let dims = match ty::rank_at(inp, 0) {
            Some(rank) => {
                let end = pos(inp) + rank as usize + 1;
                advance(inp, end);
                Vec::new()
            }
            None => list(inp, T::RBracket, Commas::Between, expr_or_skip)?,
        };
        (Some(ty), dims)
    };
    let init = if at(inp, T::LBrace) { Some(Box::new(array_init(inp)?)) } else { None };
    if dims.is_empty() && init.is_none() {
        let span = since(inp, start);
        let at = pos(inp);
        let d = Diagnostic::error(1586, span, "Array creation must have array size or array initializer");
        inp.state().report_at(at, d);
    }
    let array = push_expr(inp, start, ExprKind::NewArray { ty, rank: 1, dims: dims.into(), init });
    Ok(push_expr(inp, start, ExprKind::StackAlloc(array)))
}

/// `new (int, string)[3]`
fn tuple_array(inp: &mut In<'_, '_>) -> bool {
    let at = pos(inp) + 1;
    let state = inp.state();
    let Some(end) = state.tokens.partner(at) else { return false };
    matches!(state.kind(end + 1), T::LBracket | T::Question)
        && state.scan_type(at).is_some_and(|scan| scan.sure != Sure::Tuple || scan.end == end + 1)
}

fn typed(inp: &mut In<'_, '_>, start: Span) -> PResult<ExprId> {
    let ty_start = here(inp);
    let ty = ty::ty_in(inp, ty::Mode::New)?;
    match peek(inp) {
        T::LBracket => new_array(inp, start, ty_start, ty),
        T::LParen => {
            let args = arg::args(inp, T::RParen)?.into();
            let init = optional_init(inp)?;
            Ok(push_expr(inp, start, ExprKind::New { ty: Some(ty), args, has_parens: true, init }))
        }
        T::LBrace => {
            let init = Some(Box::new(object_init(inp)?));
            let args = Few::new();
            Ok(push_expr(inp, start, ExprKind::New { ty: Some(ty), args, has_parens: false, init }))
        }
        _ => {
            missing(inp, Expected::NEW_ARGS);
            let kind = ExprKind::New { ty: Some(ty), args: Few::new(), has_parens: false, init: None };
            Ok(push_expr(inp, start, kind))
        }
    }
}

/// `[a, b][] { … }` after the element type.
fn new_array(inp: &mut In<'_, '_>, start: Span, ty_start: Span, elem: TypeId) -> PResult<ExprId> {
    let (mut rank, dims) = match ty::rank_at(inp, 0) {
        Some(rank) => {
            let end = pos(inp) + rank as usize + 1;
            advance(inp, end);
            (rank, Vec::new())
        }
        None => {
            let dims = list(inp, T::RBracket, Commas::Between, expr_or_skip)?;
            (dims.len() as u32, dims)
        }
    };
    // In `new T[3][]` the further brackets belong to the element.
    let mut elem = ty::arrays(inp, ty_start, elem, &mut 0)?;
    // `new T[]?[] { … }`: what stands before the `?` is the element.
    while dims.is_empty()
        && at(inp, T::Question)
        && nth(inp, 1) == T::LBracket
        && let Some(next) = ty::rank_at(inp, 1)
    {
        let array = push_type(inp, ty_start, TypeExprKind::Array { elem, rank });
        bump(inp);
        elem = push_type(inp, ty_start, TypeExprKind::Nullable(array));
        rank = next;
        let end = pos(inp) + rank as usize + 1;
        advance(inp, end);
        elem = ty::arrays(inp, ty_start, elem, &mut 0)?;
    }
    let init = if at(inp, T::LBrace) { Some(Box::new(array_init(inp)?)) } else { None };
    if dims.is_empty() && init.is_none() {
        let span = since(inp, start);
        let at = pos(inp);
        let d = Diagnostic::error(1586, span, "Array creation must have array size or array initializer");
        inp.state().report_at(at, d);
    }
    Ok(push_expr(inp, start, ExprKind::NewArray { ty: Some(elem), rank, dims: dims.into(), init }))
}

fn optional_init(inp: &mut In<'_, '_>) -> PResult<Option<Box<Initializer>>> {
    if at(inp, T::LBrace) { object_init(inp).map(|init| Some(Box::new(init))) } else { Ok(None) }
}

/// `{ A = 1, b.C }` after `new`
fn anonymous(inp: &mut In<'_, '_>) -> PResult<Vec<(Option<Ident>, ExprId)>> {
    list(inp, T::RBrace, Commas::Trailing, |inp| {
        let name = match peek(inp).is_ident() && nth(inp, 1) == T::Eq {
            true => {
                let name = ident(inp)?;
                bump(inp);
                Some(name)
            }
            false => None,
        };
        Ok((name, expr_or_skip(inp)?))
    })
}

/// `{ A = 1, [k] = v, x, { a, b } }` of an object or collection.
pub(super) fn object_init(inp: &mut In<'_, '_>) -> PResult<Initializer> {
    braces(inp, |inp| match peek(inp) {
        T::LBrace => Ok(InitElem::Nested(array_init(inp)?)),
        T::LBracket if index_assignment(inp) => {
            let start = here(inp);
            let args = arg::args(inp, T::RBracket)?;
            expect(inp, T::Eq, Expected::EQ);
            let value = init_value(inp)?;
            Ok(InitElem::Index { args, value, span: since(inp, start) })
        }
        kind if kind.is_ident() && nth(inp, 1) == T::Eq => {
            let name = ident(inp)?;
            bump(inp);
            Ok(InitElem::Member { name, value: init_value(inp)? })
        }
        _ => Ok(InitElem::Value(expr(inp)?)),
    })
}

fn index_assignment(inp: &mut In<'_, '_>) -> bool {
    partner(inp).is_some_and(|end| inp.state().kind(end + 1) == T::Eq)
}

fn init_value(inp: &mut In<'_, '_>) -> PResult<InitValue> {
    match peek(inp) {
        T::LBrace => Ok(InitValue::Nested(deeper(inp, object_init)?)),
        _ => Ok(InitValue::Expr(expr(inp)?)),
    }
}

/// `{ 1, { 2, 3 } }` of an array, or the arguments of one `Add`.
pub(super) fn array_init(inp: &mut In<'_, '_>) -> PResult<Initializer> {
    deeper(inp, |inp| {
        braces(inp, |inp| match peek(inp) {
            T::LBrace => Ok(InitElem::Nested(array_init(inp)?)),
            _ => Ok(InitElem::Value(expr(inp)?)),
        })
    })
}

fn braces(inp: &mut In<'_, '_>, elem: impl Fn(&mut In<'_, '_>) -> PResult<InitElem>) -> PResult<Initializer> {
    let start = here(inp);
    let elems = list(inp, T::RBrace, Commas::Trailing, elem)?;
    Ok(Initializer { elems, span: since(inp, start) })
}
