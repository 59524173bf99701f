//! Lambdas and anonymous methods: `x => …`, `async (int a, b = 1) => …`, `[A] T (x) => …`, `delegate (int a) { … }`.

use super::error::Expected;
use super::expr::expr;
use super::*;

/// The callers have looked ahead: this is a lambda or an anonymous method.
pub(super) fn lambda(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let attributes = param::attributes(inp)?;
    let (mut is_async, mut is_static) = (false, false);
    loop {
        match peek(inp) {
            T::Static => is_static = true,
            T::Async if nth(inp, 1) != T::Arrow => is_async = true,
            _ => break,
        }
        bump(inp);
    }
    let outer = inp.state().in_async;
    // Like C#: in a plain lambda of an async function `await` still reads as an operator, to be refused later.
    inp.state().in_async = outer || is_async;
    let parsed = if at(inp, T::Delegate) { delegate(inp) } else { arrow(inp) };
    inp.state().in_async = outer;
    let (params, ret, body, arrow) = parsed?;
    let lambda = Lambda { attributes, is_async, is_static, params, ret, body, arrow };
    Ok(push_expr(inp, start, ExprKind::Lambda(Box::new(lambda))))
}

type Parts = (Option<Vec<Param>>, Option<TypeId>, LambdaBody, Span);

/// `delegate (int a) { … }`, `delegate { … }`
fn delegate(inp: &mut In<'_, '_>) -> PResult<Parts> {
    let word = here(inp);
    bump(inp);
    let params = if at(inp, T::LParen) { Some(param::params(inp, T::RParen)?) } else { None };
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    let body = stmt::block(inp)?;
    Ok((params, None, LambdaBody::Block(body), word))
}

fn arrow(inp: &mut In<'_, '_>) -> PResult<Parts> {
    let here = pos(inp);
    let (ret, params) = if peek(inp).is_ident() && nth(inp, 1) == T::Arrow {
        let name = ident(inp)?;
        (None, vec![Param::untyped(name)])
    } else {
        let typed = !inp.state().parens_then_arrow(here);
        let ret = if typed { Some(ty::ref_ty(inp)?) } else { None };
        (ret, param::lambda_params(inp)?)
    };
    let arrow = super::here(inp);
    expect(inp, T::Arrow, Expected::ARROW);
    let body = match peek(inp) {
        T::LBrace => LambdaBody::Block(stmt::block(inp)?),
        _ => LambdaBody::Expr(expr(inp)?),
    };
    Ok((Some(params), ret, body, arrow))
}
