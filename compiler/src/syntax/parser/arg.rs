//! Arguments: `F(a, name: b, ref c, out var d)`, and declarations inside expressions.

use super::expr::{expr, expr_or_skip};
use super::*;

/// The arguments in the bracket that comes next.
pub(super) fn args(inp: &mut In<'_, '_>, close: T) -> PResult<Vec<Arg>> {
    list(inp, close, Commas::Between, arg)
}

fn arg(inp: &mut In<'_, '_>) -> PResult<Arg> {
    let start = here(inp);
    let name = match peek(inp).is_ident() && nth(inp, 1) == T::Colon {
        true => {
            let name = ident(inp)?;
            bump(inp);
            Some(name)
        }
        false => None,
    };
    let mode = match peek(inp) {
        T::Ref if !ref_lambda(inp) => ParamMode::Ref,
        T::Out => ParamMode::Out,
        T::In => ParamMode::In,
        _ => ParamMode::Value,
    };
    if mode != ParamMode::Value {
        bump(inp);
    }
    let declared = match mode {
        ParamMode::Out => declaration(inp, &[])?,
        ParamMode::Value | ParamMode::Ref | ParamMode::In | ParamMode::RefReadonly => None,
    };
    let expr = match declared {
        Some(declared) => declared,
        None => expr_or_skip(inp)?,
    };
    Ok(Arg { name, mode, expr, span: since(inp, start) })
}

fn ref_lambda(inp: &mut In<'_, '_>) -> bool {
    let here = pos(inp);
    inp.state().is_lambda(here)
}

/// `int x`, `var (a, b)` where a value may stand; the token after it must be one of `follow`, if there are any.
pub(super) fn declaration(inp: &mut In<'_, '_>, follow: &[T]) -> PResult<Option<ExprId>> {
    let first = pos(inp);
    let state = inp.state();
    let kind = state.kind(first);
    let may_follow = |kind: T| follow.is_empty() || follow.contains(&kind);
    let found = if kind == T::Var && state.kind(first + 1) == T::LParen {
        // `var (a, b)`; elsewhere `var(a, b)` is a call.
        !follow.is_empty()
            && state.tokens.partner(first + 1).is_some_and(|end| may_follow(state.kind(end + 1)))
    } else if kind.is_ident() || kind.is_predef() || kind == T::LParen {
        state.scan_declaration(first).is_some_and(|name| may_follow(state.kind(name + 1)))
    } else {
        false
    };
    if found { declared(inp).map(Some) } else { Ok(None) }
}

/// A type and what it declares.
pub(super) fn declared(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let ty = ty::ty(inp)?;
    let target = designation(inp)?;
    Ok(push_expr(inp, start, ExprKind::Declaration { ty, target: Box::new(target) }))
}

/// `x`, `_`, `(a, (b, _))`
pub(super) fn designation(inp: &mut In<'_, '_>) -> PResult<Designation> {
    if at(inp, T::LParen) {
        let start = here(inp);
        let parts = deeper(inp, |inp| list(inp, T::RParen, Commas::Between, designation))?;
        return Ok(Designation::Tuple(parts, since(inp, start)));
    }
    let name = ident(inp)?;
    Ok(match is_underscore(inp, name) {
        true => Designation::Discard(name.span),
        false => Designation::Name(name),
    })
}

/// `_`, and not `@_`.
pub(super) fn is_underscore(inp: &mut In<'_, '_>, name: Ident) -> bool {
    let at = (name.span.lo - inp.state().tokens.base) as usize;
    name.span.hi - name.span.lo == 1 && inp.state().text.as_bytes().get(at) == Some(&b'_')
}

/// Comma-separated expressions up to something else: at least one.
pub(super) fn exprs(inp: &mut In<'_, '_>) -> PResult<Vec<ExprId>> {
    let mut list = vec![expr(inp)?];
    while eat(inp, T::Comma) {
        list.push(expr(inp)?);
    }
    Ok(list)
}
