//! What follows a primary: `.name`, `(args)`, `[args]`, `++`, `!`, `?.`; a loop over a left spine.

use super::error::{Expected, SyntaxError};
use super::*;

pub(super) fn postfix(inp: &mut In<'_, '_>, start: Span, first: ExprId) -> PResult<ExprId> {
    let mut target = first;
    loop {
        target = match peek(inp) {
            T::Question if conditional_access(inp) => conditional(inp, start, target)?,
            T::PlusPlus | T::MinusMinus => {
                let increment = at(inp, T::PlusPlus);
                bump(inp);
                push_expr(inp, start, ExprKind::IncDec { increment, prefix: false, expr: target })
            }
            _ => match access(inp, start, target)? {
                Some(next) => next,
                None => return Ok(target),
            },
        };
    }
}

/// `target?.a.b?.c`: all accesses that follow belong to the conditional part, further `?.` nest in it.
fn conditional(inp: &mut In<'_, '_>, start: Span, target: ExprId) -> PResult<ExprId> {
    bump(inp);
    let rest = deeper(inp, |inp| {
        let start = here(inp);
        let kind = ExprKind::ConditionalReceiver;
        let mut rest = inp.state().ast.exprs.push(Expr { kind, span: start.start() });
        loop {
            if at(inp, T::Question) && conditional_access(inp) {
                return conditional(inp, start, rest);
            }
            match access(inp, start, rest)? {
                Some(next) => rest = next,
                None => return Ok(rest),
            }
        }
    })?;
    Ok(push_expr(inp, start, ExprKind::Conditional { target, rest }))
}

/// One `.name`, `(args)`, `[args]` or `!` after `target`; None if something else comes.
fn access(inp: &mut In<'_, '_>, start: Span, target: ExprId) -> PResult<Option<ExprId>> {
    let kind = match peek(inp) {
        T::Dot => {
            bump(inp);
            let name = ident(inp)?;
            let args = primary::type_args(inp)?;
            ExprKind::Member { target, name, args: args.into() }
        }
        T::LParen => ExprKind::Call { target, args: arg::args(inp, T::RParen)? },
        T::LBracket => {
            if nth(inp, 1) == T::RBracket {
                bump(inp);
                let error = SyntaxError { at: pos(inp) as u32, expected: Expected::EXPR };
                inp.state().report(error);
                bump(inp);
                return Ok(Some(push_expr(inp, start, ExprKind::Error)));
            }
            ExprKind::Index { target, args: arg::args(inp, T::RBracket)? }
        }
        T::Bang => {
            bump(inp);
            ExprKind::SuppressNull(target)
        }
        T::Deref => {
            bump(inp);
            ty::refuse(inp, start, "member access through a pointer with `->`");
            let name = ident(inp)?;
            ExprKind::Member { target, name, args: Few::new() }
        }
        _ => return Ok(None),
    };
    Ok(Some(push_expr(inp, start, kind)))
}

/// `?.` and `?[` are accesses, except in `a ? [b] : c` and `a ? .5 : c` (where `.5` is a number).
fn conditional_access(inp: &mut In<'_, '_>) -> bool {
    match nth(inp, 1) {
        T::Dot => true,
        T::LBracket => {
            let bracket = pos(inp) + 1;
            let state = inp.state();
            match state.tokens.partner(bracket) {
                // The `:` belongs to a conditional expression that is open already, or makes this one.
                Some(end) => state.kind(end + 1) != T::Colon || state.open_ternaries > 0,
                None => true,
            }
        }
        _ => false,
    }
}
