//! Expressions by precedence climbing: a prefix or primary, then as many operators as bind tightly enough.
//!
//! ```text
//! a + b * c - d      climb(Assign): a; `+`: climb(Mul) reads b * c; `-`: climb(Mul) reads d; ((a + (b * c)) - d)
//! a = b = c          right associative: the value is climb(Assign) again
//! ```
//!
//! Left operands are wrapped in a loop, so a chain of 100,000 `+` costs no stack.

use super::error::Expected;
use super::*;

/// How tightly an operator binds, C#'s table from loose to tight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Prec {
    /// Assignments and lambdas: a whole expression.
    Assign,
    Conditional,
    Coalesce,
    OrElse,
    AndAlso,
    Or,
    Xor,
    And,
    Equality,
    Relational,
    Shift,
    Add,
    Mul,
    /// `x switch { }`, `x with { }`
    Switch,
    Range,
    Unary,
}

impl Prec {
    fn tighter(self) -> Prec {
        match self {
            Prec::Assign => Prec::Conditional,
            Prec::Conditional => Prec::Coalesce,
            Prec::Coalesce => Prec::OrElse,
            Prec::OrElse => Prec::AndAlso,
            Prec::AndAlso => Prec::Or,
            Prec::Or => Prec::Xor,
            Prec::Xor => Prec::And,
            Prec::And => Prec::Equality,
            Prec::Equality => Prec::Relational,
            Prec::Relational => Prec::Shift,
            Prec::Shift => Prec::Add,
            Prec::Add => Prec::Mul,
            Prec::Mul => Prec::Switch,
            Prec::Switch => Prec::Range,
            Prec::Range | Prec::Unary => Prec::Unary,
        }
    }
}

/// A whole expression.
pub(super) fn expr(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    climb(inp, Prec::Assign)
}

/// An expression inside brackets: after an error the rest up to `,` or the bracket is skipped.
pub(super) fn expr_or_skip(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    expr(inp).or_else(|error| {
        recover::element(inp, error);
        Ok(push_expr(inp, start, ExprKind::Error))
    })
}

/// An expression whose operators all bind at least as tightly as `min`.
pub(super) fn climb(inp: &mut In<'_, '_>, min: Prec) -> PResult<ExprId> {
    deeper(inp, |inp| {
        let start = here(inp);
        let left = prefix(inp, min)?;
        operators(inp, start, left, min)
    })
}

/// Unary operators and everything that starts with a word of its own; else a primary with its postfixes.
fn prefix(inp: &mut In<'_, '_>, min: Prec) -> PResult<ExprId> {
    match peek(inp) {
        T::Plus => unary(inp, UnaryOp::Plus),
        T::Minus => unary(inp, UnaryOp::Minus),
        T::Bang => unary(inp, UnaryOp::Not),
        T::Tilde => unary(inp, UnaryOp::BitNot),
        T::Caret => unary(inp, UnaryOp::FromEnd),
        T::Amp => unary(inp, UnaryOp::AddressOf),
        T::Star => unary(inp, UnaryOp::Deref),
        T::PlusPlus => inc_dec(inp, true),
        T::MinusMinus => inc_dec(inp, false),
        T::DotDot => range_to_end(inp),
        T::Await if is_await(inp) => {
            let start = here(inp);
            bump(inp);
            let operand = climb(inp, Prec::Unary)?;
            Ok(push_expr(inp, start, ExprKind::Await(operand)))
        }
        T::Throw => {
            let start = here(inp);
            let may_stand = may_throw(inp);
            bump(inp);
            if !may_stand {
                let message = "A throw expression is not allowed in this context.";
                let d = Diagnostic::error(8115, since(inp, start), message)
                    .help("it may stand right of `??`, behind `=>`, and as an arm of `?:` and `switch`");
                inp.state().diags.push(d);
            }
            let value = climb(inp, Prec::Coalesce)?;
            Ok(push_expr(inp, start, ExprKind::Throw(value)))
        }
        T::Ref => {
            let at = pos(inp);
            if min == Prec::Assign && inp.state().is_lambda(at) {
                return lambda::lambda(inp);
            }
            let start = here(inp);
            bump(inp);
            let value = climb(inp, Prec::Conditional)?;
            Ok(push_expr(inp, start, ExprKind::Ref(value)))
        }
        T::From if scan::at_query(inp) => query::query(inp),
        _ => primary::primary(inp, min),
    }
}

/// May a throw expression begin here (C# spec 12.16)? What is before it tells; a `:` may also be that of an argument's name.
fn may_throw(inp: &mut In<'_, '_>) -> bool {
    let at = pos(inp);
    let before = |n: usize| at.checked_sub(n);
    let state = inp.state();
    match before(1).map(|i| state.kind(i)) {
        // The first token of a body that is parsed by itself.
        None => true,
        Some(T::Question | T::QuestionQuestion | T::Arrow) => true,
        Some(T::Colon) => {
            let is_name = before(2).is_some_and(|i| state.kind(i).is_ident());
            let opens =
                before(3).is_some_and(|i| matches!(state.kind(i), T::LParen | T::LBracket | T::Comma));
            !(is_name && opens)
        }
        Some(_) => false,
    }
}

fn unary(inp: &mut In<'_, '_>, op: UnaryOp) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let expr = climb(inp, Prec::Unary)?;
    match op {
        UnaryOp::AddressOf => ty::refuse(inp, start, "taking an address with `&`"),
        UnaryOp::Deref => ty::refuse(inp, start, "dereferencing a pointer with `*`"),
        UnaryOp::Plus | UnaryOp::Minus | UnaryOp::Not | UnaryOp::BitNot | UnaryOp::FromEnd => {}
    }
    Ok(push_expr(inp, start, ExprKind::Unary { op, expr }))
}

fn inc_dec(inp: &mut In<'_, '_>, increment: bool) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let expr = climb(inp, Prec::Unary)?;
    Ok(push_expr(inp, start, ExprKind::IncDec { increment, prefix: true, expr }))
}

/// `..b`, `..`
fn range_to_end(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let to = range_operand(inp)?;
    Ok(push_expr(inp, start, ExprKind::Range { from: None, to }))
}

fn range_operand(inp: &mut In<'_, '_>) -> PResult<Option<ExprId>> {
    let next = pos(inp);
    match inp.state().starts_expr(next) {
        true => climb(inp, Prec::Unary).map(Some),
        false => Ok(None),
    }
}

/// `await` is an operator in async code; elsewhere only before what cannot follow a name.
fn is_await(inp: &mut In<'_, '_>) -> bool {
    if inp.state().in_async {
        return true;
    }
    match nth(inp, 1) {
        T::With => nth(inp, 2) != T::LBrace,
        T::New | T::This | T::Base | T::Delegate | T::Typeof | T::Checked | T::Unchecked | T::Default => true,
        T::Sizeof | T::True | T::False | T::Null => true,
        T::StrLit | T::CharLit | T::IntLit | T::RealLit | T::InterpStart => true,
        kind => kind.is_ident(),
    }
}

/// Wraps `left` in the operators that follow it.
fn operators(inp: &mut In<'_, '_>, start: Span, left: ExprId, min: Prec) -> PResult<ExprId> {
    let mut left = left;
    loop {
        let kind = peek(inp);
        if let Some((prec, op, len)) = binary(inp, kind) {
            if prec < min {
                return Ok(left);
            }
            let op_span = operator_span(inp, len);
            // `??` groups to the right, all others to the left.
            let right_min = if op == BinaryOp::Coalesce { prec } else { prec.tighter() };
            let right = climb(inp, right_min)?;
            left = push_expr(inp, start, ExprKind::Binary { op, op_span, left, right });
            continue;
        }
        left = match kind {
            T::Is if min <= Prec::Relational => {
                bump(inp);
                let pat = pat::pattern(inp, pat::Place::Is)?;
                push_expr(inp, start, ExprKind::Is { expr: left, pat })
            }
            T::As if min <= Prec::Relational => {
                bump(inp);
                let ty = ty::ty_in(inp, ty::Mode::MayEnd)?;
                push_expr(inp, start, ExprKind::As { expr: left, ty })
            }
            T::Question if min <= Prec::Conditional => conditional(inp, start, left)?,
            T::DotDot if min <= Prec::Range => {
                bump(inp);
                let to = range_operand(inp)?;
                push_expr(inp, start, ExprKind::Range { from: Some(left), to })
            }
            T::Switch if min <= Prec::Switch && nth(inp, 1) == T::LBrace => switch(inp, start, left)?,
            T::With if min <= Prec::Switch && nth(inp, 1) == T::LBrace => {
                bump(inp);
                let init = new::object_init(inp)?;
                push_expr(inp, start, ExprKind::With { expr: left, init: Box::new(init) })
            }
            _ if min == Prec::Assign => match assignment(inp, kind) {
                Some((op, len)) => {
                    let op_span = operator_span(inp, len);
                    let value = expr(inp)?;
                    push_expr(inp, start, ExprKind::Assign { op, op_span, target: left, value })
                }
                None => return Ok(left),
            },
            _ => return Ok(left),
        };
    }
}

/// Consumes an operator of `len` tokens.
fn operator_span(inp: &mut In<'_, '_>, len: usize) -> Span {
    let start = here(inp);
    for _ in 0..len {
        bump(inp);
    }
    since(inp, start)
}

/// Precedence, meaning and number of tokens of the binary operator `kind` starts.
#[inline]
fn binary(inp: &mut In<'_, '_>, kind: T) -> Option<(Prec, BinaryOp, usize)> {
    Some(match kind {
        T::Star => (Prec::Mul, BinaryOp::Mul, 1),
        T::Slash => (Prec::Mul, BinaryOp::Div, 1),
        T::Percent => (Prec::Mul, BinaryOp::Rem, 1),
        T::Plus => (Prec::Add, BinaryOp::Add, 1),
        T::Minus => (Prec::Add, BinaryOp::Sub, 1),
        T::Shl => (Prec::Shift, BinaryOp::Shl, 1),
        T::GtJoined => match (nth(inp, 1), nth(inp, 2)) {
            (T::Gt, _) => (Prec::Shift, BinaryOp::Shr, 2),
            (T::GtJoined, T::Gt | T::GtJoined) => (Prec::Shift, BinaryOp::UShr, 3),
            _ => return None,
        },
        T::Lt => (Prec::Relational, BinaryOp::Lt, 1),
        T::LtEq => (Prec::Relational, BinaryOp::Le, 1),
        T::Gt => (Prec::Relational, BinaryOp::Gt, 1),
        T::GtEq => (Prec::Relational, BinaryOp::Ge, 1),
        T::EqEq => (Prec::Equality, BinaryOp::Eq, 1),
        T::BangEq => (Prec::Equality, BinaryOp::Ne, 1),
        T::Amp => (Prec::And, BinaryOp::And, 1),
        T::Caret => (Prec::Xor, BinaryOp::Xor, 1),
        T::Pipe => (Prec::Or, BinaryOp::Or, 1),
        T::AmpAmp => (Prec::AndAlso, BinaryOp::AndAlso, 1),
        T::PipePipe => (Prec::OrElse, BinaryOp::OrElse, 1),
        T::QuestionQuestion => (Prec::Coalesce, BinaryOp::Coalesce, 1),
        _ => return None,
    })
}

/// The operator of a compound assignment, None for `=`; and its number of tokens.
fn assignment(inp: &mut In<'_, '_>, kind: T) -> Option<(Option<BinaryOp>, usize)> {
    Some(match kind {
        T::Eq => (None, 1),
        T::GtJoined => match (nth(inp, 1), nth(inp, 2)) {
            (T::GtEq, _) => (Some(BinaryOp::Shr), 2),
            (T::GtJoined, T::GtEq) => (Some(BinaryOp::UShr), 3),
            _ => return None,
        },
        kind => (Some(compound(kind)?), 1),
    })
}

/// The operator of `+=` and its like, of one token.
pub(super) fn compound(kind: T) -> Option<BinaryOp> {
    Some(match kind {
        T::PlusEq => BinaryOp::Add,
        T::MinusEq => BinaryOp::Sub,
        T::StarEq => BinaryOp::Mul,
        T::SlashEq => BinaryOp::Div,
        T::PercentEq => BinaryOp::Rem,
        T::AmpEq => BinaryOp::And,
        T::PipeEq => BinaryOp::Or,
        T::CaretEq => BinaryOp::Xor,
        T::ShlEq => BinaryOp::Shl,
        T::QuestionQuestionEq => BinaryOp::Coalesce,
        _ => return None,
    })
}

/// `cond ? then : els`
fn conditional(inp: &mut In<'_, '_>, start: Span, cond: ExprId) -> PResult<ExprId> {
    let question = pos(inp);
    bump(inp);
    inp.state().open_ternaries += 1;
    let then = expr(inp);
    inp.state().open_ternaries -= 1;
    let then = then?;
    if at(inp, T::HoleFormat) {
        let span = since(inp, start);
        let message = "A conditional expression cannot be used directly in a string interpolation because the ':' \
                       ends the interpolation. Parenthesize the conditional expression.";
        let d = Diagnostic::error(8361, span, message);
        inp.state().report_at(question, d.help("write `{(a ? b : c)}`"));
        return fail(inp, Expected::SILENT);
    }
    expect(inp, T::Colon, Expected::COLON);
    let els = expr(inp)?;
    Ok(push_expr(inp, start, ExprKind::Ternary { cond, then, els }))
}

/// `value switch { pattern when guard => value, … }`
fn switch(inp: &mut In<'_, '_>, start: Span, value: ExprId) -> PResult<ExprId> {
    bump(inp);
    let arms = list(inp, T::RBrace, Commas::Trailing, switch_arm)?;
    Ok(push_expr(inp, start, ExprKind::Switch { value, arms }))
}

fn switch_arm(inp: &mut In<'_, '_>) -> PResult<SwitchArm> {
    let start = here(inp);
    let pat = pat::pattern(inp, pat::Place::Arm)?;
    // In a guard `x => 1` is no lambda: operators bind tighter than one.
    let guard = if eat(inp, T::When) { Some(climb(inp, Prec::Coalesce)?) } else { None };
    expect(inp, T::Arrow, Expected::ARROW);
    let value = expr(inp)?;
    Ok(SwitchArm { pat, guard, value, span: since(inp, start) })
}
