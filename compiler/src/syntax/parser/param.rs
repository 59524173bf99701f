//! Parameters, type parameters, constraints and attributes: what declarations have in common.

use super::error::Expected;
use super::expr::expr;
use super::*;

/// `(int a, ref B b = c)`, in parentheses or, for indexers, in brackets.
pub(super) fn params(inp: &mut In<'_, '_>, close: T) -> PResult<Vec<Param>> {
    match close {
        T::RParen if !at(inp, T::LParen) => fail(inp, Expected::LPAREN),
        _ => list(inp, close, Commas::Between, |inp| param(inp, false)),
    }
}

/// As [`params`], and the types may be left out.
pub(super) fn lambda_params(inp: &mut In<'_, '_>) -> PResult<Vec<Param>> {
    list(inp, T::RParen, Commas::Between, |inp| param(inp, true))
}

/// What stands before the type of a parameter.
#[derive(Clone, Copy)]
struct Marks {
    mode: ParamMode,
    is_this: bool,
    is_params: bool,
    scoped: bool,
}

fn marks(inp: &mut In<'_, '_>) -> PResult<Marks> {
    let start = here(inp);
    let mut marks = Marks { mode: ParamMode::Value, is_this: false, is_params: false, scoped: false };
    loop {
        match peek(inp) {
            T::This => marks.is_this = true,
            T::Params => marks.is_params = true,
            T::Ref if nth(inp, 1) == T::Readonly => {
                bump(inp);
                marks.mode = ParamMode::RefReadonly;
            }
            T::Ref => marks.mode = ParamMode::Ref,
            T::Out => marks.mode = ParamMode::Out,
            T::In => marks.mode = ParamMode::In,
            // `scoped x` alone is a parameter of a type called scoped.
            T::Scoped => match (nth(inp, 1), nth(inp, 2)) {
                (T::Ref | T::In | T::Out, _) => marks.scoped = true,
                (next, T::Comma | T::RParen | T::Eq) if next.is_ident() => return Ok(marks),
                (next, _) if next.is_ident() || next.is_predef() => marks.scoped = true,
                _ => return Ok(marks),
            },
            T::Arglist => {
                bump(inp);
                ty::refuse(inp, start, "`__arglist`");
                return fail(inp, Expected::SILENT);
            }
            _ => return Ok(marks),
        }
        bump(inp);
    }
}

fn param(inp: &mut In<'_, '_>, may_omit_type: bool) -> PResult<Param> {
    let start = here(inp);
    let attributes = attributes(inp)?;
    let Marks { mode, is_this, is_params, scoped } = marks(inp)?;
    let untyped = may_omit_type && matches!(nth(inp, 1), T::Comma | T::RParen | T::Eq);
    let ty = if untyped { None } else { Some(ty::ty(inp)?) };
    let name = ident(inp)?;
    if at(inp, T::LBracket) {
        // C's `int a[]`.
        let span = here(inp);
        let at = pos(inp);
        let d = Diagnostic::error(1552, span, "Array type specifier, [], must appear before parameter name");
        inp.state().report_at(at, d.help("write `T[] name`"));
        recover::skip_bracket(inp);
    }
    let default = if eat(inp, T::Eq) { Some(expr(inp)?) } else { None };
    let span = since(inp, start);
    Ok(Param { attributes, mode, is_this, is_params, scoped, ty, name, default, span })
}

/// `<in T, [A] out U>`, or nothing.
pub(super) fn type_params(inp: &mut In<'_, '_>) -> PResult<Vec<TypeParam>> {
    let mut list = Vec::new();
    if !eat(inp, T::Lt) {
        return Ok(list);
    }
    loop {
        let attributes = attributes(inp)?;
        let variance = match peek(inp) {
            T::In => Variance::In,
            T::Out => Variance::Out,
            _ => Variance::None,
        };
        if variance != Variance::None {
            bump(inp);
        }
        list.push(TypeParam { name: ident(inp)?, variance, attributes });
        if !eat(inp, T::Comma) {
            break;
        }
    }
    ty::close_angle(inp);
    Ok(list)
}

/// `where T : class, new()` …, or nothing.
pub(super) fn constraints(inp: &mut In<'_, '_>) -> PResult<Vec<ConstraintClause>> {
    let mut clauses = Vec::new();
    while at(inp, T::Where) {
        bump(inp);
        let param = ident(inp)?;
        expect(inp, T::Colon, Expected::COLON);
        let mut constraints = Vec::new();
        loop {
            constraints.push(constraint(inp)?);
            if !eat(inp, T::Comma) {
                break;
            }
        }
        clauses.push(ConstraintClause { param, constraints });
    }
    Ok(clauses)
}

fn constraint(inp: &mut In<'_, '_>) -> PResult<Constraint> {
    // A contextual word is itself only where the constraint ends after it.
    let alone =
        matches!(nth(inp, 1), T::Comma | T::LBrace | T::Semi | T::Arrow | T::Where | T::Deferred | T::Eof);
    let constraint = match peek(inp) {
        T::Class if nth(inp, 1) == T::Question => {
            bump(inp);
            Constraint::NullableClass
        }
        T::Class => Constraint::Class,
        T::Struct => Constraint::Struct,
        T::Default => Constraint::Default,
        T::Notnull if alone => Constraint::NotNull,
        T::Unmanaged if alone => Constraint::Unmanaged,
        T::New => {
            bump(inp);
            expect(inp, T::LParen, Expected::LPAREN);
            expect(inp, T::RParen, Expected::RPAREN);
            return Ok(Constraint::New);
        }
        T::Allows if nth(inp, 1) == T::Ref && nth(inp, 2) == T::Struct => {
            bump(inp);
            bump(inp);
            Constraint::AllowsRefStruct
        }
        _ => return Ok(Constraint::Type(ty::ty(inp)?)),
    };
    bump(inp);
    Ok(constraint)
}

/// `[A, B(1)] [return: C]` …, or nothing.
pub(super) fn attributes(inp: &mut In<'_, '_>) -> PResult<Vec<Attribute>> {
    let mut all = Vec::new();
    while at(inp, T::LBracket) {
        let target = match (nth(inp, 1), nth(inp, 2)) {
            (kind, T::Colon) if kind.is_ident() || matches!(kind, T::Return | T::Event) => {
                let name = Symbol::intern(nth(inp, 1).text());
                let at = pos(inp) + 1;
                let span = inp.state().tokens.span(at);
                Some(Ident { name: name_at(inp, at).unwrap_or(name), span })
            }
            _ => None,
        };
        all.extend(list(inp, T::RBracket, Commas::Trailing, |inp| attribute(inp, target))?);
    }
    Ok(all)
}

fn attribute(inp: &mut In<'_, '_>, target: Option<Ident>) -> PResult<Attribute> {
    if nth(inp, 1) == T::Colon {
        // The target; it belongs to all attributes of the bracket.
        bump(inp);
        bump(inp);
    }
    let start = here(inp);
    if peek(inp).is_ident() && nth(inp, 1) == T::ColonColon {
        bump(inp);
        bump(inp);
    }
    let mut parts = ty::name_parts(inp)?;
    let type_args = parts.last_mut().map(|last| std::mem::take(&mut last.args)).unwrap_or_default();
    let name = parts.iter().map(|part| part.name).collect();
    let args = if at(inp, T::LParen) { attribute_args(inp)? } else { Vec::new() };
    Ok(Attribute { target, name, type_args, args, span: since(inp, start) })
}

/// `(1, Name = 2, name: 3)`: `Name = 2` is an assignment expression.
fn attribute_args(inp: &mut In<'_, '_>) -> PResult<Vec<Arg>> {
    arg::args(inp, T::RParen)
}
