//! Primary expressions: what stands for itself. The first token decides, with look-ahead for `(`, `[` and names.

use super::error::Expected;
use super::expr::{Prec, climb, expr, expr_or_skip};
use super::*;

/// A primary and its postfixes. Lambdas are only read where a whole expression may stand.
pub(super) fn primary(inp: &mut In<'_, '_>, min: Prec) -> PResult<ExprId> {
    let start = here(inp);
    let kind = peek(inp);
    let first = match kind {
        T::LParen => {
            let here = pos(inp);
            if min == Prec::Assign && inp.state().parens_then_arrow(here) {
                return lambda::lambda(inp);
            }
            if inp.state().is_cast(here, min > Prec::Assign) {
                return cast(inp);
            }
            if min == Prec::Assign && typed_lambda_after_tuple(inp) {
                return lambda::lambda(inp);
            }
            paren_or_tuple(inp)?
        }
        T::IntLit | T::RealLit | T::CharLit | T::StrLit => {
            let here = pos(inp);
            let literal = inp.state().literal(here);
            simple(inp, ExprKind::Literal(literal))
        }
        T::InterpStart => interp::interpolated(inp)?,
        T::True => simple(inp, ExprKind::Literal(Literal::Bool(true))),
        T::False => simple(inp, ExprKind::Literal(Literal::Bool(false))),
        T::Null => simple(inp, ExprKind::Literal(Literal::Null)),
        T::This => simple(inp, ExprKind::This),
        T::Base => simple(inp, ExprKind::Base),
        T::New => new::new(inp)?,
        T::Typeof => {
            bump(inp);
            let ty = parens(inp, unbound_ty)?;
            push_expr(inp, start, ExprKind::Typeof(ty))
        }
        T::Sizeof => {
            bump(inp);
            let ty = parens(inp, ty::ty)?;
            push_expr(inp, start, ExprKind::Sizeof(ty))
        }
        T::Default => {
            bump(inp);
            let ty = if at(inp, T::LParen) { Some(parens(inp, ty::ty)?) } else { None };
            push_expr(inp, start, ExprKind::Default(ty))
        }
        T::Checked | T::Unchecked => {
            bump(inp);
            let expr = parens(inp, expr_or_skip)?;
            push_expr(inp, start, ExprKind::Checked { checked: kind == T::Checked, expr })
        }
        T::LBracket => {
            let here = pos(inp);
            let state = inp.state();
            let after = state.skip_attributes(here);
            if min == Prec::Assign && state.is_lambda(after) {
                return lambda::lambda(inp);
            }
            collection(inp)?
        }
        T::Delegate => return lambda::lambda(inp),
        T::Static if min == Prec::Assign || nth(inp, 1) == T::Delegate => return lambda::lambda(inp),
        T::Async if is_async_lambda(inp, min) => return lambda::lambda(inp),
        T::Nameof if nth(inp, 1) == T::LParen && nth(inp, 2) != T::RParen => nameof(inp)?,
        T::Stackalloc => new::stackalloc(inp)?,
        T::Arglist => return refused(inp, "`__arglist`"),
        T::Makeref | T::Reftype | T::Refvalue => return refused(inp, "a typed reference"),
        kind if kind.is_ident() => return name(inp, min),
        kind if kind.is_predef() => return predef(inp, min),
        _ => return fail(inp, Expected::EXPR),
    };
    postfix::postfix(inp, start, first)
}

fn simple(inp: &mut In<'_, '_>, kind: ExprKind) -> ExprId {
    let start = here(inp);
    bump(inp);
    push_expr(inp, start, kind)
}

/// `(` rule `)`
pub(super) fn parens<X>(
    inp: &mut In<'_, '_>,
    rule: impl FnOnce(&mut In<'_, '_>) -> PResult<X>,
) -> PResult<X> {
    if !at(inp, T::LParen) {
        return fail(inp, Expected::LPAREN);
    }
    bracketed(inp, T::RParen, rule)
}

/// `a`, `a<T>`, `alias::a`, or a lambda that starts with a name.
fn name(inp: &mut In<'_, '_>, min: Prec) -> PResult<ExprId> {
    let start = here(inp);
    let first = match nth(inp, 1) {
        T::Arrow if min == Prec::Assign => return lambda::lambda(inp),
        T::ColonColon => {
            let alias = ident(inp)?;
            bump(inp);
            let name = ident(inp)?;
            let args = type_args(inp)?;
            push_expr(inp, start, ExprKind::AliasName(Box::new(AliasName { alias, name, args: args.into() })))
        }
        // `List<>` in `nameof`.
        T::Lt if inp.state().allow_unbound && matches!(nth(inp, 2), T::Gt | T::Comma) => {
            let ty = unbound_ty(inp)?;
            push_expr(inp, start, ExprKind::Type(ty))
        }
        T::LBracket if ty::rank_at(inp, 1).is_some() => {
            if min == Prec::Assign && typed_lambda(inp) {
                return lambda::lambda(inp);
            }
            let ty = ty::ty(inp)?;
            push_expr(inp, start, ExprKind::Type(ty))
        }
        next => {
            if matches!(next, T::LParen | T::Lt | T::Question | T::Dot)
                && min == Prec::Assign
                && typed_lambda_after_name(inp, next)
            {
                return lambda::lambda(inp);
            }
            let name = ident(inp)?;
            let args = type_args(inp)?;
            push_expr(inp, start, ExprKind::Name { name, args: args.into() })
        }
    };
    postfix::postfix(inp, start, first)
}

/// `int.Parse`, `int (x) => …`, `int[]`
fn predef(inp: &mut In<'_, '_>, min: Prec) -> PResult<ExprId> {
    let start = here(inp);
    let kind = peek(inp);
    let first = match nth(inp, 1) {
        T::Dot => {
            bump(inp);
            match ty::predef(kind) {
                Some(predef) => push_expr(inp, start, ExprKind::Predef(predef)),
                None => return fail(inp, Expected::EXPR),
            }
        }
        _ if min == Prec::Assign && typed_lambda(inp) => return lambda::lambda(inp),
        T::LBracket | T::Question | T::RParen | T::Comma => {
            // `nameof(int[])`; a plain `int` here is for the checker to refuse.
            let at = pos(inp);
            let known = inp.state().scan_type(at);
            match known {
                Some(scan) if scan.end > at + 1 => {
                    let ty = ty::ty(inp)?;
                    push_expr(inp, start, ExprKind::Type(ty))
                }
                _ => return fail(inp, Expected::EXPR),
            }
        }
        _ => return fail(inp, Expected::EXPR),
    };
    postfix::postfix(inp, start, first)
}

/// The type arguments after a name, if `<` starts some.
pub(super) fn type_args(inp: &mut In<'_, '_>) -> PResult<Vec<TypeId>> {
    if !at(inp, T::Lt) {
        return Ok(Vec::new());
    }
    let here = pos(inp);
    match inp.state().is_type_args(here) {
        true => Ok(ty::type_args(inp)?.0),
        false => Ok(Vec::new()),
    }
}

fn is_async_lambda(inp: &mut In<'_, '_>, min: Prec) -> bool {
    let next = nth(inp, 1);
    let here = pos(inp);
    match next {
        T::Delegate => true,
        T::Static | T::LParen => min == Prec::Assign && inp.state().is_lambda(here),
        kind if kind.is_ident() || kind.is_predef() => min == Prec::Assign && inp.state().is_lambda(here),
        _ => false,
    }
}

/// A return type, parameters and `=>` start here.
fn typed_lambda(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    let state = inp.state();
    state.scan_type(here).is_some_and(|scan| state.parens_then_arrow(scan.end))
}

/// As [`typed_lambda`], for a type that starts with a name: most names are followed by something else, and are not
/// scanned. After `A.B` the last name decides, so only short ones are looked at.
fn typed_lambda_after_name(inp: &mut In<'_, '_>, next: T) -> bool {
    let here = pos(inp);
    let state = inp.state();
    match next {
        T::LParen => state.parens_then_arrow(here + 1),
        T::Dot => {
            let mut at = here + 1;
            while at < here + 16 && state.kind(at) == T::Dot && state.kind(at + 1).is_ident() {
                at += 2;
            }
            matches!(state.kind(at), T::LParen | T::Lt | T::LBracket | T::Question)
                && typed_lambda(inp)
                && !is_condition(inp)
        }
        _ => typed_lambda(inp) && !is_condition(inp),
    }
}

/// `a ? (x) => b : c` begins like a lambda that returns `a?`: as in C#, the `:` behind its body says that it is none.
fn is_condition(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    let state = inp.state();
    state.scan_type(here).is_some_and(|scan| {
        state.kind(scan.end - 1) == T::Question
            && state.tokens.partner(scan.end).is_some_and(|close| state.colon_ends_body(close + 2))
    })
}

/// `(int, int) (x) => …`
fn typed_lambda_after_tuple(inp: &mut In<'_, '_>) -> bool {
    match partner(inp) {
        Some(end) if matches!(inp.state().kind(end + 1), T::LParen | T::LBracket | T::Question) => {
            typed_lambda(inp)
        }
        _ => false,
    }
}

/// `(T)x`
fn cast(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let ty = parens(inp, ty::ty)?;
    let expr = climb(inp, Prec::Unary)?;
    Ok(push_expr(inp, start, ExprKind::Cast { ty, expr }))
}

/// `(a)`, `(a, b: c)`, `(int a, var b)`
fn paren_or_tuple(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let (elems, is_tuple) = bracketed(inp, T::RParen, |inp| {
        let mut elems = Vec::new();
        let mut is_tuple = false;
        loop {
            let name = match peek(inp).is_ident() && nth(inp, 1) == T::Colon {
                true => {
                    let name = ident(inp)?;
                    bump(inp);
                    is_tuple = true;
                    Some(name)
                }
                false => None,
            };
            // `(a < b, c > d)` is two comparisons: the first element cannot be a declaration all alone.
            let follow: &[T] = if is_tuple { &[T::Comma, T::RParen] } else { &[T::Comma] };
            let elem = match arg::declaration(inp, follow)? {
                Some(declaration) => declaration,
                None => expr_or_skip(inp)?,
            };
            elems.push((name, elem));
            if !eat(inp, T::Comma) {
                break;
            }
            is_tuple = true;
        }
        Ok((elems, is_tuple))
    })?;
    match elems.as_slice() {
        [(None, inner)] if !is_tuple => {
            let inner = *inner;
            Ok(push_expr(inp, start, ExprKind::Paren(inner)))
        }
        [_] => {
            let span = since(inp, start);
            let last = pos(inp) - 1;
            let d = Diagnostic::error(8124, span, "Tuple must contain at least two elements.");
            inp.state().report_at(last, d);
            Ok(push_expr(inp, start, ExprKind::Tuple(elems)))
        }
        _ => Ok(push_expr(inp, start, ExprKind::Tuple(elems))),
    }
}

/// `[a, ..b]`
fn collection(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let elems = list(inp, T::RBracket, Commas::Trailing, |inp| {
        let spread = eat(inp, T::DotDot);
        let value = expr_or_skip(inp)?;
        Ok(if spread { CollectionElem::Spread(value) } else { CollectionElem::Value(value) })
    })?;
    Ok(push_expr(inp, start, ExprKind::Collection(elems)))
}

fn nameof(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let outer = std::mem::replace(&mut inp.state().allow_unbound, true);
    let inner = parens(inp, expr_or_skip);
    inp.state().allow_unbound = outer;
    let inner = inner?;
    Ok(push_expr(inp, start, ExprKind::Nameof(inner)))
}

/// A type that may leave its arguments open.
fn unbound_ty(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    let outer = std::mem::replace(&mut inp.state().allow_unbound, true);
    let result = ty::ty(inp);
    inp.state().allow_unbound = outer;
    result
}

/// A construct that is left out: its operand is read over.
fn refused(inp: &mut In<'_, '_>, what: &str) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    ty::refuse(inp, start, what);
    if at(inp, T::LParen) {
        recover::skip_bracket(inp);
    }
    Ok(push_expr(inp, start, ExprKind::Error))
}

/// `= value` after a declarator or property: an expression or an array initialiser.
pub(super) fn initializer(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    if !at(inp, T::LBrace) {
        return expr(inp);
    }
    let start = here(inp);
    let init = new::array_init(inp)?;
    Ok(push_expr(inp, start, ExprKind::ArrayInit(Box::new(init))))
}
