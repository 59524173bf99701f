//! Which of two conversions, and which of several types, is best.

use super::{implicit, is_span_conversion, same_type, span_element};
use crate::ty::defs::{Const, Defs};
use crate::ty::members::{delegate_invoke, signature};
use crate::ty::{Prim, Ty, TyKind};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Better {
    First,
    Second,
    Neither,
}

/// Better conversion target (C# spec 12.6.4.7) of `a` and `b`.
pub fn better_target(defs: &Defs, a: Ty, b: Ty) -> Better {
    if same_type(a, b) {
        return Better::Neither;
    }
    // C# 14: a `ReadOnlySpan` is better than a `Span`, which converts to it.
    let is_better_span = |a: Ty, b: Ty| {
        let (Some(x), Some(y)) = (span_element(defs, a, true), span_element(defs, b, false)) else {
            return false;
        };
        same_type(x, y)
    };
    match (is_better_span(a, b), is_better_span(b, a)) {
        (true, _) => return Better::First,
        (_, true) => return Better::Second,
        _ => {}
    }
    match (implicit(defs, a, None, b).is_some(), implicit(defs, b, None, a).is_some()) {
        (true, false) => return Better::First,
        (false, true) => return Better::Second,
        _ => {}
    }
    if let (Some(x), Some(y)) = (task_result(defs, a), task_result(defs, b)) {
        return better_target(defs, x, y);
    }
    // Of two delegate types the one with a result, or with the better result.
    if let (Some(x), Some(y)) = (delegate_invoke(defs, a), delegate_invoke(defs, b)) {
        let (x, y) = (signature(defs, &x).ret, signature(defs, &y).ret);
        return match (x.is_void(), y.is_void()) {
            (false, true) => Better::First,
            (true, false) => Better::Second,
            (true, true) => Better::Neither,
            (false, false) => better_target(defs, x, y),
        };
    }
    let plain = |ty: Ty| match ty.kind() {
        TyKind::Nullable(inner) => inner.as_prim(),
        _ => ty.as_prim(),
    };
    match (plain(a), plain(b)) {
        (Some(x), Some(y)) if signed_beats(x, y) => Better::First,
        (Some(x), Some(y)) if signed_beats(y, x) => Better::Second,
        _ => Better::Neither,
    }
}

fn task_result(defs: &Defs, ty: Ty) -> Option<Ty> {
    let (def, args) = ty.as_named()?;
    let is_task = Some(def) == defs.lang.task_of || Some(def) == defs.lang.value_task_of;
    is_task.then(|| args.first().copied()).flatten()
}

/// A signed type is a better target than an unsigned one of at least its size.
fn signed_beats(signed: Prim, unsigned: Prim) -> bool {
    let is_unsigned = matches!(unsigned, Prim::Byte | Prim::UShort | Prim::UInt | Prim::ULong | Prim::NUInt);
    signed.is_signed() && is_unsigned && signed.size() <= unsigned.size()
}

/// Better conversion from a typed expression (12.6.4.5): an exact match wins, else the better target. Lambdas are up to
/// the checker.
pub fn better_conversion(defs: &Defs, from: Ty, constant: Option<&Const>, a: Ty, b: Ty) -> Better {
    let _ = constant;
    match (same_type(from, a), same_type(from, b)) {
        (true, false) => Better::First,
        (false, true) => Better::Second,
        (true, true) => better_target(defs, a, b),
        (false, false) => match (is_span_conversion(defs, from, a), is_span_conversion(defs, from, b)) {
            (true, false) => Better::First,
            (false, true) => Better::Second,
            _ => better_target(defs, a, b),
        },
    }
}

/// The best common type of several expressions' types: `new[] { … }`, `?:`, lambda results, switch arms. None if none
/// fits all. Types alone decide (a constant counts as its type), as type inference does.
pub fn best_common_type(defs: &Defs, exprs: &[(Ty, Option<&Const>)]) -> Option<Ty> {
    let mut candidates: Vec<Ty> = Vec::new();
    for &(ty, _) in exprs {
        let says_something = !matches!(ty.kind(), TyKind::Null | TyKind::Never | TyKind::Void);
        if says_something && !candidates.contains(&ty) {
            candidates.push(ty);
        }
    }
    if let Some(&error) = candidates.iter().find(|t| t.is_error()) {
        return Some(error);
    }
    let best = best_of(defs, &candidates)?;
    exprs.iter().all(|&(ty, constant)| implicit(defs, ty, constant, best).is_some()).then_some(best)
}

/// The type of `c ? x : y` where a constant `x` fits the type of `y` and the other way round: the one that the other
/// converts to as a type. Of types that differ only in tuple names the first.
pub fn wider(defs: &Defs, a: Ty, b: Ty) -> Option<Ty> {
    match (implicit(defs, a, None, b).is_some(), implicit(defs, b, None, a).is_some()) {
        (true, false) => Some(b),
        (false, true) => Some(a),
        (true, true) => same_type(a, b).then_some(a),
        (false, false) => None,
    }
}

/// The type of `c ? x : y` with two typed operands.
pub fn conditional_type(defs: &Defs, x: (Ty, Option<&Const>), y: (Ty, Option<&Const>)) -> Option<Ty> {
    if x.0 == y.0 {
        return Some(x.0);
    }
    let converts = |from: (Ty, Option<&Const>), to: Ty| implicit(defs, from.0, from.1, to).is_some();
    match (converts(x, y.0), converts(y, x.0)) {
        (true, false) => Some(y.0),
        (false, true) => Some(x.0),
        (true, true) => wider(defs, x.0, y.0),
        (false, false) => None,
    }
}

/// The candidate that all others convert to. Of types that differ only in tuple names the first, without names.
pub fn best_of(defs: &Defs, candidates: &[Ty]) -> Option<Ty> {
    let reached = |t: Ty| candidates.iter().all(|&o| implicit(defs, o, None, t).is_some());
    let mut found = candidates.iter().copied().filter(|&t| reached(t));
    let first = found.next()?;
    found.all(|t| same_type(t, first)).then_some(first)
}
