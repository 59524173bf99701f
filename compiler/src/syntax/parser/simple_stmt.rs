//! Statements without parts that are statements, or nearly: jumps, `yield`, `checked`, what is refused.

use super::error::Expected;
use super::expr::expr;
use super::*;

/// `break; continue; return x; throw x; goto l;`
pub(super) fn jump(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let kind = peek(inp);
    bump(inp);
    let kind = match kind {
        T::Break => StmtKind::Break,
        T::Continue => StmtKind::Continue,
        T::Return => StmtKind::Return(value(inp)?),
        T::Throw => StmtKind::Throw(value(inp)?),
        _ => StmtKind::Goto(goto_target(inp)?),
    };
    semi(inp);
    Ok(push_stmt(inp, start, kind))
}

/// The value of `return` or `throw`, if there is one. On the next line after a forgotten `;` there is none.
fn value(inp: &mut In<'_, '_>) -> PResult<Option<ExprId>> {
    match peek(inp) {
        T::Semi | T::RBrace | T::Eof => Ok(None),
        kind if recover::starts_unit(kind) && kind != T::Switch && kind != T::Throw => Ok(None),
        _ => expr(inp).map(Some),
    }
}

fn goto_target(inp: &mut In<'_, '_>) -> PResult<GotoTarget> {
    match peek(inp) {
        T::Case => {
            bump(inp);
            Ok(GotoTarget::Case(expr(inp)?))
        }
        T::Default => {
            bump(inp);
            Ok(GotoTarget::Default)
        }
        _ => Ok(GotoTarget::Label(ident(inp)?)),
    }
}

/// `yield return x;`, `yield break;`
pub(super) fn yield_(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    bump(inp);
    let kind = if eat(inp, T::Break) {
        StmtKind::YieldBreak
    } else {
        bump(inp);
        if at(inp, T::Semi) {
            let span = here(inp);
            let at = pos(inp);
            let d = Diagnostic::error(1627, span, "Expression expected after yield return");
            inp.state().report_at(at, d);
            return fail(inp, Expected::SILENT);
        }
        StmtKind::YieldReturn(expr(inp)?)
    };
    semi(inp);
    Ok(push_stmt(inp, start, kind))
}

/// `checked { … }`
pub(super) fn checked(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    let checked = at(inp, T::Checked);
    bump(inp);
    let body = stmt::block(inp)?;
    Ok(push_stmt(inp, start, StmtKind::Checked { checked, body }))
}

/// `fixed (T* p = a) …` is left out: its body is read as if it stood alone.
pub(super) fn fixed(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    bump(inp);
    ty::refuse(inp, start, "the `fixed` statement");
    if at(inp, T::LParen) {
        recover::skip_bracket(inp);
    }
    stmt::embedded(inp)
}
