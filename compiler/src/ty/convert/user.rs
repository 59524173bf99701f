//! User-defined conversions (C# spec 10.5): `implicit operator` and `explicit operator`.

use super::{Conv, UserConv, standard_explicit, standard_implicit};
use crate::base::Symbol;
use crate::ty::defs::{Const, Defs, MethodRef, TypeDefKind};
use crate::ty::fold::{is_decimal, number_type};
use crate::ty::hierarchy::is_interface;
use crate::ty::members::{is_static_virtual, operators, signature};
use crate::ty::{Prim, Ty, TyKind};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Implicit,
    Explicit,
}

struct Operator {
    method: MethodRef,
    /// Parameter and result type as declared.
    param: Ty,
    result: Ty,
    /// What the choice of the most specific types sees: made nullable where the operand or the target is.
    from: Ty,
    to: Ty,
    lifted: bool,
}

pub(super) fn conversion(
    defs: &Defs,
    from: Ty,
    constant: Option<&Const>,
    to: Ty,
    mode: Mode,
) -> Option<Conv> {
    if is_interface(defs, from) || is_interface(defs, to) || from.is_void() || to.is_void() {
        return None;
    }
    if let Some(conv) = enum_and_decimal(defs, from, to, mode) {
        return Some(conv);
    }
    let operators = candidates(defs, from, constant, Some(to), mode);
    let source = most_specific_source(defs, from, constant, &operators, mode)?;
    let target = most_specific_target(defs, to, &operators, mode)?;
    // A plain operator goes before one that is only lifted; two of a kind are ambiguous.
    let of_kind = |lifted: bool| {
        let fits = |o: &&Operator| o.from == source && o.to == target && o.lifted == lifted;
        operators.iter().filter(fits).collect::<Vec<_>>()
    };
    let mut matching = of_kind(false);
    if matching.is_empty() {
        matching = of_kind(true);
    }
    // One whose declared result is the type goes before one that was only seen as nullable.
    if matching.len() > 1 {
        matching.retain(|o| o.result == target);
    }
    let [chosen] = matching[..] else { return None };
    use_operator(defs, from, constant, chosen, to, mode)
}

/// The type that `switch` converts its operand to when exactly one implicit operator leads to a type that C# has always
/// switched on: a number, `bool`, `char`, `string`, an enum, or one of them made nullable.
pub(super) fn governing_type(defs: &Defs, from: Ty) -> Option<(Conv, Ty)> {
    let switchable = |ty: Ty| {
        let inner = match ty.kind() {
            TyKind::Nullable(inner) => *inner,
            _ => ty,
        };
        let is_enum = inner.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Enum);
        let prim = inner.as_prim().is_some_and(|p| !p.is_float() && !matches!(p, Prim::NInt | Prim::NUInt));
        is_enum || prim || inner == Ty::string()
    };
    if is_interface(defs, from) || from.is_void() {
        return None;
    }
    let operators = candidates(defs, from, None, None, Mode::Implicit);
    let mut fits = operators.iter().filter(|o| switchable(o.to));
    let chosen = fits.next()?;
    if fits.next().is_some() {
        return None;
    }
    Some((use_operator(defs, from, None, chosen, chosen.to, Mode::Implicit)?, chosen.to))
}

fn use_operator(
    defs: &Defs,
    from: Ty,
    constant: Option<&Const>,
    chosen: &Operator,
    to: Ty,
    mode: Mode,
) -> Option<Conv> {
    let numbers = both_numbers(defs, from, to);
    let convert = |a, c, b| {
        let plain = match mode {
            Mode::Implicit => standard_implicit(defs, a, c, b),
            Mode::Explicit => standard_explicit(defs, a, c, b),
        };
        plain.or_else(|| if numbers { None } else { decimal(defs, a, b, mode) })
    };
    let (operand, result) = match (chosen.lifted, from.kind()) {
        (true, TyKind::Nullable(inner)) if is_plain_value(defs, chosen.result) => {
            (*inner, Ty::nullable(chosen.result))
        }
        (true, TyKind::Nullable(inner)) => (*inner, chosen.result),
        _ => (from, chosen.result),
    };
    Some(Conv::User(Box::new(UserConv {
        source: convert(operand, constant, chosen.param)?,
        method: chosen.method.clone(),
        from: chosen.param,
        to: chosen.result,
        target: convert(result, None, to)?,
        lifted: chosen.lifted,
    })))
}

fn is_plain_value(defs: &Defs, ty: Ty) -> bool {
    defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_))
}

/// The operators that the operand can reach and whose result reaches the target; every one if there is no target.
fn candidates(defs: &Defs, from: Ty, constant: Option<&Const>, to: Option<Ty>, mode: Mode) -> Vec<Operator> {
    let names: &[&str] = match mode {
        Mode::Implicit => &["op_Implicit"],
        Mode::Explicit => &["op_Implicit", "op_Explicit"],
    };
    let mut found: Vec<Operator> = Vec::new();
    for (ty, other) in [(Some(from), to), (to, Some(from))] {
        let Some(ty) = ty.filter(|&ty| may_declare_conversions(defs, ty, other)) else { continue };
        for name in names {
            for candidate in operators(defs, ty, Symbol::intern(name)) {
                let mut method =
                    MethodRef { method: candidate.method, owner: candidate.owner, targs: Vec::new() };
                if is_static_virtual(defs, candidate.method) {
                    let plain = match ty.kind() {
                        TyKind::Nullable(inner) => *inner,
                        _ => ty,
                    };
                    method.targs.push(plain);
                }
                let sig = signature(defs, &method);
                let [param] = &sig.params[..] else { continue };
                if found.iter().any(|o| o.method == method) {
                    continue;
                }
                found.extend(candidate_for(defs, from, constant, to, mode, method, (param.ty, sig.ret)));
            }
        }
    }
    found
}

/// The operator in its plain form, or lifted: its operand is `S?`, its parameter a plain value, and null can go to the
/// target. (C# lifts where the parameter is a value, whatever the result is.)
fn candidate_for(
    defs: &Defs,
    from: Ty,
    constant: Option<&Const>,
    to: Option<Ty>,
    mode: Mode,
    method: MethodRef,
    (param, result): (Ty, Ty),
) -> Option<Operator> {
    let numbers = to.is_some_and(|to| both_numbers(defs, from, to));
    let reaches = |a: Ty, c: Option<&Const>, b: Ty| {
        let plain = match mode {
            Mode::Implicit => standard_implicit(defs, a, c, b).is_some(),
            Mode::Explicit => reaches_explicitly(defs, a, c, b),
        };
        plain || (!numbers && decimal(defs, a, b, mode).is_some())
    };
    let reaches_target = |a: Ty| to.is_none_or(|to| reaches(a, None, to));
    let nullable = |ty: Ty| if is_plain_value(defs, ty) { Ty::nullable(ty) } else { ty };
    let from_null = matches!(from.kind(), TyKind::Nullable(_)) && is_plain_value(defs, param);
    let to_null =
        to.is_some_and(|to| matches!(to.kind(), TyKind::Nullable(_))) && is_plain_value(defs, result);
    let takes_null = to.is_none_or(|to| matches!(to.kind(), TyKind::Nullable(_)) || defs.is_reference(to));
    let plain_fits = reaches(from, constant, param) && reaches_target(result);
    let lifted = Operator {
        method: method.clone(),
        param,
        result,
        from: nullable(param),
        to: nullable(result),
        lifted: true,
    };
    let lifted_fits =
        from_null && takes_null && reaches(from, constant, lifted.from) && reaches_target(lifted.to);
    match mode {
        Mode::Explicit if lifted_fits => Some(lifted),
        _ if plain_fits => Some(Operator {
            method,
            param,
            result,
            from: if from_null && mode == Mode::Explicit { nullable(param) } else { param },
            to: if to_null { nullable(result) } else { result },
            lifted: false,
        }),
        _ => lifted_fits.then_some(lifted),
    }
}

/// Whether the type must be asked for its conversion operators. A type of the library that has none to or from `other` is not
/// asked, so that a small program does not have it read.
fn may_declare_conversions(defs: &Defs, ty: Ty, other: Option<Ty>) -> bool {
    match ty.kind() {
        // `decimal` converts to and from numbers.
        TyKind::Named(..) if is_decimal(defs, ty) => other.is_none_or(|other| match other.kind() {
            TyKind::String | TyKind::Object | TyKind::Array { .. } | TyKind::Null => false,
            _ => other != Ty::bool(),
        }),
        TyKind::Named(..) | TyKind::Nullable(_) | TyKind::Param(_) => true,
        TyKind::String
        | TyKind::Void
        | TyKind::Prim(_)
        | TyKind::Object
        | TyKind::Array { .. }
        | TyKind::Tuple { .. }
        | TyKind::Ref(_)
        | TyKind::Null
        | TyKind::Never
        | TyKind::Error => false,
    }
}

/// A standard explicit conversion (10.4.3): one for which there is an implicit one that way or back.
fn reaches_explicitly(defs: &Defs, a: Ty, constant: Option<&Const>, b: Ty) -> bool {
    let plain = |t: Ty| match t.kind() {
        TyKind::Nullable(inner) => *inner,
        _ => t,
    };
    standard_implicit(defs, a, constant, b).is_some()
        || (standard_explicit(defs, a, constant, b).is_some()
            && (standard_implicit(defs, b, None, a).is_some()
                || standard_implicit(defs, plain(b), None, plain(a)).is_some()
                || standard_implicit(defs, plain(a), None, plain(b)).is_some()))
}

/// `a` is encompassed by `b`: it converts implicitly, and neither is an interface.
fn encompassed(defs: &Defs, a: Ty, b: Ty) -> bool {
    let converts =
        || standard_implicit(defs, a, None, b).is_some() || decimal(defs, a, b, Mode::Implicit).is_some();
    !is_interface(defs, a) && !is_interface(defs, b) && converts()
}

/// A number, an enum or `decimal`, also made nullable.
fn is_number(defs: &Defs, ty: Ty) -> bool {
    let plain = match ty.kind() {
        TyKind::Nullable(inner) => *inner,
        _ => ty,
    };
    is_decimal(defs, plain) || number_type(defs, plain).is_some()
}

fn both_numbers(defs: &Defs, from: Ty, to: Ty) -> bool {
    is_number(defs, from) && is_number(defs, to)
}

/// Conversions between `decimal` and the other number types are standard ones, although the library declares them as
/// operators: they may go before and after an operator of the program.
fn decimal(defs: &Defs, from: Ty, to: Ty, mode: Mode) -> Option<Conv> {
    // Between `float` or `double` and `decimal` there is no implicit conversion either way.
    let number = |ty: Ty| ty.as_prim().is_some_and(|p| p.is_numeric() && !p.is_float());
    let involved = (is_decimal(defs, from) && number(to)) || (number(from) && is_decimal(defs, to));
    involved.then(|| conversion(defs, from, None, to, mode)).flatten()
}

/// Between an enum and `decimal`: by way of the number under the enum.
fn enum_and_decimal(defs: &Defs, from: Ty, to: Ty, mode: Mode) -> Option<Conv> {
    let inner = |from: Ty, to: Ty| enum_and_decimal(defs, from, to, mode).map(Box::new);
    match (from.kind(), to.kind()) {
        (TyKind::Nullable(a), TyKind::Nullable(b)) => return inner(*a, *b).map(Conv::Lift),
        (TyKind::Nullable(a), _) => return inner(*a, to).map(Conv::Unwrap),
        (_, TyKind::Nullable(b)) => return inner(from, *b).map(Conv::Wrap),
        _ => {}
    }
    let under = |ty: Ty| {
        let is_enum = ty.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Enum);
        is_enum.then(|| number_type(defs, ty).map(Ty::prim)).flatten()
    };
    let (a, b) = match (under(from), under(to)) {
        (Some(number), None) if is_decimal(defs, to) => (number, to),
        (None, Some(number)) if is_decimal(defs, from) => (from, number),
        _ => return None,
    };
    if mode == Mode::Implicit {
        return None;
    }
    let Some(Conv::User(mut conv)) = conversion(defs, a, None, b, mode) else { return None };
    if a == from {
        conv.target = standard_explicit(defs, conv.to, None, to)?;
    } else {
        conv.source = standard_explicit(defs, from, None, conv.from)?;
    }
    Some(Conv::User(conv))
}

/// The type that all others encompass.
fn most_encompassed(defs: &Defs, types: &[Ty]) -> Option<Ty> {
    unique(types, |t| types.iter().all(|&o| encompassed(defs, t, o)))
}

fn most_encompassing(defs: &Defs, types: &[Ty]) -> Option<Ty> {
    unique(types, |t| types.iter().all(|&o| encompassed(defs, o, t)))
}

fn unique(types: &[Ty], fits: impl Fn(Ty) -> bool) -> Option<Ty> {
    let mut found = types.iter().copied().filter(|&t| fits(t));
    let first = found.next()?;
    found.all(|t| t == first).then_some(first)
}

fn most_specific_source(
    defs: &Defs,
    from: Ty,
    constant: Option<&Const>,
    operators: &[Operator],
    mode: Mode,
) -> Option<Ty> {
    let sources: Vec<Ty> = operators.iter().map(|o| o.from).collect();
    if sources.contains(&from) {
        return Some(from);
    }
    let above: Vec<Ty> = match mode {
        Mode::Implicit => sources.clone(),
        Mode::Explicit => sources
            .iter()
            .copied()
            .filter(|&s| standard_implicit(defs, from, constant, s).is_some())
            .collect(),
    };
    if above.is_empty() { most_encompassing(defs, &sources) } else { most_encompassed(defs, &above) }
}

fn most_specific_target(defs: &Defs, to: Ty, operators: &[Operator], mode: Mode) -> Option<Ty> {
    let targets: Vec<Ty> = operators.iter().map(|o| o.to).collect();
    if targets.contains(&to) {
        return Some(to);
    }
    let below: Vec<Ty> = match mode {
        Mode::Implicit => targets.clone(),
        Mode::Explicit => targets.iter().copied().filter(|&t| encompassed(defs, t, to)).collect(),
    };
    if below.is_empty() { most_encompassed(defs, &targets) } else { most_encompassing(defs, &below) }
}
