//! Statements with statements in them: loops, `switch`, `try`, `using`, `lock`.

use super::error::Expected;
use super::expr::{expr, expr_or_skip};
use super::stmt::{LocalStart, condition, embedded_or_error};
use super::*;

pub(super) fn keyword(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    match peek(inp) {
        T::While => {
            bump(inp);
            let cond = condition(inp)?;
            let body = embedded_or_error(inp);
            Ok(push_stmt(inp, start, StmtKind::While { cond, body }))
        }
        T::Do => {
            bump(inp);
            let body = embedded_or_error(inp);
            if !expect(inp, T::While, Expected::WHILE) {
                return fail(inp, Expected::SILENT);
            }
            let cond = condition(inp)?;
            semi(inp);
            Ok(push_stmt(inp, start, StmtKind::Do { body, cond }))
        }
        T::Lock => {
            bump(inp);
            let value = condition(inp)?;
            let body = embedded_or_error(inp);
            Ok(push_stmt(inp, start, StmtKind::Lock { value, body }))
        }
        T::For => for_(inp),
        T::Foreach => foreach(inp, start, false),
        T::Switch => switch(inp),
        _ => try_(inp),
    }
}

/// The parts in the head of a `for`.
type ForHead = (ForInit, Option<ExprId>, Vec<ExprId>);

fn for_(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    bump(inp);
    let (init, cond, step) = primary::parens(inp, |inp| {
        for_head(inp).or_else(|error| {
            inp.state().report(error);
            Ok((ForInit::None, None, Vec::new()))
        })
    })?;
    let body = embedded_or_error(inp);
    Ok(push_stmt(inp, start, StmtKind::For { init, cond, step, body }))
}

fn for_head(inp: &mut In<'_, '_>) -> PResult<ForHead> {
    let here = pos(inp);
    let start = super::here(inp);
    let init = match peek(inp) {
        T::Semi => ForInit::None,
        T::Ref => ForInit::Decl(stmt::local_without_semi(inp, start, LocalStart::default())?),
        T::Var if nth(inp, 1) == T::LParen => {
            let target = arg::declared(inp)?;
            let op_span = super::here(inp);
            expect(inp, T::Eq, Expected::EQ);
            let value = expr(inp)?;
            let assign = push_expr(inp, start, ExprKind::Assign { op: None, op_span, target, value });
            ForInit::Exprs(vec![assign])
        }
        _ if inp.state().scan_declaration(here).is_some() => {
            ForInit::Decl(stmt::local_without_semi(inp, start, LocalStart::default())?)
        }
        // C# reads `await t` as a variable `t` of a type `await`.
        T::Await if inp.state().in_async && nth(inp, 1).is_ident() => {
            super::report_await_name(inp);
            ForInit::Exprs(arg::exprs(inp)?)
        }
        _ => ForInit::Exprs(arg::exprs(inp)?),
    };
    semi(inp);
    let cond = if matches!(peek(inp), T::Semi | T::RParen) { None } else { Some(expr(inp)?) };
    semi(inp);
    let step = if at(inp, T::RParen) { Vec::new() } else { arg::exprs(inp)? };
    Ok((init, cond, step))
}

/// `foreach (T x in xs) …`; `start` is at `await` if there is one.
pub(super) fn foreach(inp: &mut In<'_, '_>, start: Span, is_await: bool) -> PResult<StmtId> {
    bump(inp);
    let (target, seq) = primary::parens(inp, |inp| {
        let target = foreach_target(inp)?;
        if !eat(inp, T::In) {
            return fail(inp, Expected::IN);
        }
        Ok((target, expr_or_skip(inp)?))
    })?;
    let body = embedded_or_error(inp);
    Ok(push_stmt(inp, start, StmtKind::Foreach { is_await, target, seq, body }))
}

fn foreach_target(inp: &mut In<'_, '_>) -> PResult<ForeachTarget> {
    let here = pos(inp);
    match peek(inp) {
        T::Ref => {}
        T::Var if nth(inp, 1) == T::LParen => return Ok(ForeachTarget::Deconstruct(arg::declared(inp)?)),
        T::LParen if inp.state().scan_declaration(here).is_none() => {
            return Ok(ForeachTarget::Deconstruct(primary::primary(inp, expr::Prec::Unary)?));
        }
        kind if kind.is_ident() && nth(inp, 1) == T::In => {
            let span = super::here(inp);
            let message = "Type and identifier are both required in a foreach statement";
            let d = Diagnostic::error(230, span, message).help("write `var` before the name");
            inp.state().report_at(here, d);
            let ty = inp.state().ast.types.push(TypeExpr { kind: TypeExprKind::Error, span });
            return Ok(ForeachTarget::Var { ty, name: ident(inp)? });
        }
        _ => {}
    }
    let ty = ty::ref_ty(inp)?;
    Ok(ForeachTarget::Var { ty, name: ident(inp)? })
}

fn switch(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    bump(inp);
    // `switch (a, b)` switches on a tuple.
    let value = match at(inp, T::LParen) {
        true => {
            let value = primary::primary(inp, expr::Prec::Unary)?;
            match &inp.state().ast.exprs[value].kind {
                ExprKind::Paren(inner) => *inner,
                _ => value,
            }
        }
        false => condition(inp)?,
    };
    if !at(inp, T::LBrace) {
        return fail(inp, Expected::LBRACE);
    }
    let ternaries = std::mem::take(&mut inp.state().open_ternaries);
    bump(inp);
    let mut sections = Vec::new();
    while !matches!(peek(inp), T::RBrace | T::Eof) && !member_after_missing_brace(inp) {
        sections.push(section(inp)?);
    }
    expect(inp, T::RBrace, Expected::RBRACE);
    inp.state().open_ternaries = ternaries;
    Ok(push_stmt(inp, start, StmtKind::Switch { value, sections }))
}

fn section(inp: &mut In<'_, '_>) -> PResult<SwitchSection> {
    let start = here(inp);
    let mut labels = Vec::new();
    let labelled = label_here(inp);
    while label_here(inp) {
        match switch_label(inp) {
            Ok(label) => labels.push(label),
            Err(error) => {
                inp.state().report(error);
                skip_label(inp);
            }
        }
    }
    if !labelled {
        missing(inp, Expected::CASE);
    }
    let mut body = Vec::new();
    while !matches!(peek(inp), T::RBrace | T::Eof) && !label_here(inp) && !member_after_missing_brace(inp) {
        body.push(stmt::statement(inp));
    }
    Ok(SwitchSection { labels, body, span: since(inp, start) })
}

fn member_after_missing_brace(inp: &mut In<'_, '_>) -> bool {
    recover::starts_member(peek(inp)) && stmt::brace_is_missing(inp)
}

fn label_here(inp: &mut In<'_, '_>) -> bool {
    at(inp, T::Case) || at(inp, T::Default) && nth(inp, 1) == T::Colon
}

fn switch_label(inp: &mut In<'_, '_>) -> PResult<SwitchLabel> {
    let start = here(inp);
    if eat(inp, T::Default) {
        bump(inp);
        return Ok(SwitchLabel::Default(start));
    }
    bump(inp);
    let pat = pat::pattern(inp, pat::Place::Case)?;
    let guard = if eat(inp, T::When) { Some(expr(inp)?) } else { None };
    expect(inp, T::Colon, Expected::COLON);
    Ok(SwitchLabel::Case { pat, guard, span: since(inp, start) })
}

/// After an error in a label: to its `:`, or to where a statement may start.
fn skip_label(inp: &mut In<'_, '_>) {
    loop {
        match peek(inp) {
            T::Colon => {
                bump(inp);
                return;
            }
            T::Semi | T::RBrace | T::Eof | T::Case => return,
            kind if kind.is_open() => recover::skip_bracket(inp),
            _ => bump(inp),
        }
    }
}

fn try_(inp: &mut In<'_, '_>) -> PResult<StmtId> {
    let start = here(inp);
    bump(inp);
    let body = stmt::block(inp)?;
    let mut catches = Vec::new();
    while at(inp, T::Catch) {
        catches.push(catch(inp)?);
    }
    let finally = if eat(inp, T::Finally) { Some(stmt::block(inp)?) } else { None };
    if catches.is_empty() && finally.is_none() {
        missing(inp, Expected::CATCH);
    }
    Ok(push_stmt(inp, start, StmtKind::Try { body, catches, finally }))
}

fn catch(inp: &mut In<'_, '_>) -> PResult<Catch> {
    let start = here(inp);
    bump(inp);
    let (ty, name) = match at(inp, T::LParen) {
        true => bracketed(inp, T::RParen, |inp| {
            let ty = ty::ty(inp)?;
            let name = if peek(inp).is_ident() { Some(ident(inp)?) } else { None };
            Ok((Some(ty), name))
        })?,
        false => (None, None),
    };
    let filter = if eat(inp, T::When) { Some(primary::parens(inp, expr_or_skip)?) } else { None };
    inp.state().ast.has_filters |= filter.is_some();
    let body = stmt::block(inp)?;
    Ok(Catch { ty, name, filter, body, span: since(inp, start) })
}

/// `using (…) …` or `using T x = …;`; `await` is consumed.
pub(super) fn using(inp: &mut In<'_, '_>, is_await: bool) -> PResult<StmtId> {
    let start = if is_await { prev(inp) } else { here(inp) };
    bump(inp);
    if !at(inp, T::LParen) {
        let using = Some(if is_await { UsingMode::Await } else { UsingMode::Sync });
        let scoped = at(inp, T::Scoped) && nth(inp, 1) == T::Ref && eat(inp, T::Scoped);
        let id = stmt::local(inp, LocalStart { using, scoped })?;
        let span = since(inp, start);
        inp.state().ast.stmts[id].span = span;
        return Ok(id);
    }
    let resource = bracketed(inp, T::RParen, |inp| {
        let here = pos(inp);
        let start = super::here(inp);
        // `await A(…)` is an expression, whatever `await A` looks like.
        let is_await = at(inp, T::Await) && stmt::is_await(inp);
        match inp.state().scan_declaration(here) {
            Some(_) if !is_await => {
                let local = stmt::local_without_semi(inp, start, LocalStart::default())?;
                Ok(UsingResource::Decl(local))
            }
            _ => Ok(UsingResource::Expr(expr_or_skip(inp)?)),
        }
    })?;
    let body = embedded_or_error(inp);
    Ok(push_stmt(inp, start, StmtKind::Using { is_await, resource, body }))
}
