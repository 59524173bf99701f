//! User-defined conversions (C# spec 10.5): `implicit operator` and `explicit operator`.

use super::{Conv, UserConv, standard_explicit, standard_implicit};
use crate::base::Symbol;
use crate::ty::defs::{Const, Defs, MethodRef};
use crate::ty::hierarchy::is_interface;
use crate::ty::members::{operators, signature};
use crate::ty::{Ty, TyKind};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Implicit,
    Explicit,
}

struct Operator {
    method: MethodRef,
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
    let operators = candidates(defs, from, constant, to, mode);
    let source = most_specific_source(defs, from, constant, &operators, mode)?;
    let target = most_specific_target(defs, to, &operators, mode)?;
    // A plain operator goes before one that is only lifted; two of a kind are ambiguous.
    let of_kind = |lifted: bool| {
        let fits = |o: &&Operator| o.from == source && o.to == target && o.lifted == lifted;
        operators.iter().filter(fits).collect::<Vec<_>>()
    };
    let plain = of_kind(false);
    let matching = if plain.is_empty() { of_kind(true) } else { plain };
    let [chosen] = matching[..] else { return None };
    let convert = |a, c, b| match mode {
        Mode::Implicit => standard_implicit(defs, a, c, b),
        Mode::Explicit => standard_explicit(defs, a, c, b),
    };
    Some(Conv::User(Box::new(UserConv {
        source: convert(from, constant, chosen.from)?,
        method: chosen.method.clone(),
        from: chosen.from,
        to: chosen.to,
        target: convert(chosen.to, None, to)?,
        lifted: chosen.lifted,
    })))
}

/// The operators that the operand can reach and whose result reaches the target.
fn candidates(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty, mode: Mode) -> Vec<Operator> {
    let names: &[&str] = match mode {
        Mode::Implicit => &["op_Implicit"],
        Mode::Explicit => &["op_Implicit", "op_Explicit"],
    };
    let mut found: Vec<Operator> = Vec::new();
    for ty in [from, to] {
        if !may_declare_operators(ty) {
            continue;
        }
        for name in names {
            for candidate in operators(defs, ty, Symbol::intern(name)) {
                let method =
                    MethodRef { method: candidate.method, owner: candidate.owner, targs: Vec::new() };
                let sig = signature(defs, &method);
                let [param] = &sig.params[..] else { continue };
                if found.iter().any(|o| o.method == method) {
                    continue;
                }
                let plain = Operator { from: param.ty, to: sig.ret, lifted: false, method };
                let is_plain_value =
                    |t: Ty| defs.is_value_type(t) && !matches!(t.kind(), TyKind::Nullable(_));
                if applicable(defs, from, constant, to, &plain, mode) {
                    found.push(plain);
                } else if is_plain_value(plain.from) && is_plain_value(plain.to) {
                    let lifted = Operator {
                        from: Ty::nullable(plain.from),
                        to: Ty::nullable(plain.to),
                        lifted: true,
                        method: plain.method,
                    };
                    if matches!(from.kind(), TyKind::Nullable(_))
                        && applicable(defs, from, constant, to, &lifted, mode)
                    {
                        found.push(lifted);
                    }
                }
            }
        }
    }
    found
}

fn may_declare_operators(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Named(..) | TyKind::Nullable(_) | TyKind::Param(_) | TyKind::String => true,
        TyKind::Void
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

fn applicable(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty, op: &Operator, mode: Mode) -> bool {
    let reaches = |a: Ty, c: Option<&Const>, b: Ty| standard_implicit(defs, a, c, b).is_some();
    match mode {
        Mode::Implicit => reaches(from, constant, op.from) && reaches(op.to, None, to),
        Mode::Explicit => {
            (reaches(from, constant, op.from) || standard_explicit(defs, from, constant, op.from).is_some())
                && (reaches(op.to, None, to) || standard_explicit(defs, op.to, None, to).is_some())
        }
    }
}

/// `a` is encompassed by `b`: it converts implicitly, and neither is an interface.
fn encompassed(defs: &Defs, a: Ty, b: Ty) -> bool {
    !is_interface(defs, a) && !is_interface(defs, b) && standard_implicit(defs, a, None, b).is_some()
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
