//! Reference, boxing and type parameter conversions.

use super::{Conv, same_type};
use crate::syntax::ast::Variance;
use crate::ty::defs::{Defs, TypeDefKind};
use crate::ty::hierarchy::{ancestors, interfaces_of, is_interface};
use crate::ty::{Ty, TyKind};

/// Identity or implicit reference conversion: what variance asks for.
pub fn is_identity_or_reference(defs: &Defs, from: Ty, to: Ty) -> bool {
    same_type(from, to) || (defs.is_reference(from) && converts(defs, from, to))
}

/// Implicit reference, boxing and type parameter conversions (10.2.8, 10.2.9, 10.2.12).
pub(super) fn implicit(defs: &Defs, from: Ty, to: Ty) -> Option<Conv> {
    let kind = match from.kind() {
        TyKind::Param(_) if defs.is_reference(from) => Conv::Upcast,
        TyKind::Param(_) => Conv::Generic,
        TyKind::Nullable(inner) => return is_boxing(defs, *inner, to).then_some(Conv::Box),
        TyKind::Void | TyKind::Ref(_) => return None,
        _ if is_ref_struct(defs, from) => return None,
        _ if defs.is_reference(from) => Conv::Upcast,
        _ => Conv::Box,
    };
    converts(defs, from, to).then_some(kind)
}

fn is_boxing(defs: &Defs, value: Ty, to: Ty) -> bool {
    !is_ref_struct(defs, value) && converts(defs, value, to)
}

fn is_ref_struct(defs: &Defs, ty: Ty) -> bool {
    ty.as_named().is_some_and(|(d, _)| defs.types[d].is_ref_struct)
}

/// Is `from` (any type) a subtype of `to` (a reference type)?
fn converts(defs: &Defs, from: Ty, to: Ty) -> bool {
    match to.kind() {
        TyKind::Object => true,
        TyKind::Named(def, _) => match defs.types[*def].kind {
            TypeDefKind::Interface => to_interface(defs, from, to),
            TypeDefKind::Class => ancestors(defs, from).into_iter().any(|t| same_type(t, to)),
            TypeDefKind::Delegate => variant(defs, from, to),
            TypeDefKind::Struct | TypeDefKind::Enum => false,
        },
        TyKind::Array { elem: to_elem, rank } => match from.kind() {
            TyKind::Array { elem, rank: from_rank } => {
                rank == from_rank
                    && defs.is_reference(*elem)
                    && is_identity_or_reference(defs, *elem, *to_elem)
            }
            _ => false,
        },
        TyKind::Param(_) => depends_on(defs, from, to),
        // An override may inherit `where U : string`.
        TyKind::String => matches!(from.kind(), TyKind::Param(_)) && ancestors(defs, from).contains(&to),
        TyKind::Void
        | TyKind::Prim(_)
        | TyKind::Nullable(_)
        | TyKind::Tuple { .. }
        | TyKind::Ref(_)
        | TyKind::Null
        | TyKind::Never
        | TyKind::Error => false,
    }
}

fn to_interface(defs: &Defs, from: Ty, to: Ty) -> bool {
    if variant(defs, from, to) || interfaces_of(defs, from).into_iter().any(|i| variant(defs, i, to)) {
        return true;
    }
    // `string[]` is an `IList<object>`, although `IList` is not variant.
    match (from.kind(), to.kind()) {
        (TyKind::Array { elem, rank: 1 }, TyKind::Named(_, args)) if args.len() == 1 => {
            defs.is_reference(*elem)
                && is_identity_or_reference(defs, *elem, args[0])
                && interfaces_of(defs, from).into_iter().any(|i| same_definition(i, to))
        }
        _ => false,
    }
}

fn same_definition(a: Ty, b: Ty) -> bool {
    matches!((a.as_named(), b.as_named()), (Some((d, _)), Some((e, _))) if d == e)
}

/// Counts how deep questions about variance are nested: `class C : I<I<C>>` with `I<in T>` asks itself for ever.
struct Nested;

thread_local! {
    static DEPTH: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

impl Nested {
    fn enter() -> Option<Nested> {
        DEPTH.with(|d| {
            if d.get() >= 32 {
                return None;
            }
            d.set(d.get() + 1);
            Some(Nested)
        })
    }
}

impl Drop for Nested {
    fn drop(&mut self) {
        DEPTH.with(|d| d.set(d.get() - 1));
    }
}

/// Same type, or constructions of one interface or delegate whose arguments differ as variance allows (18.2.3.3).
pub(super) fn variant(defs: &Defs, from: Ty, to: Ty) -> bool {
    let (Some((def, from_args)), Some((to_def, to_args))) = (from.as_named(), to.as_named()) else {
        return false;
    };
    if def != to_def {
        return false;
    }
    let Some(_guard) = Nested::enter() else { return false };
    let params = &defs.types[def].params;
    params.iter().zip(from_args.iter().zip(to_args)).all(|(&p, (&a, &b))| {
        match defs.type_params[p].variance {
            Variance::None => same_type(a, b),
            Variance::Out => is_identity_or_reference(defs, a, b),
            Variance::In => is_identity_or_reference(defs, b, a),
        }
    })
}

/// Does type parameter `from` have `to`, directly or through others, as a bound?
fn depends_on(defs: &Defs, from: Ty, to: Ty) -> bool {
    let mut seen = vec![from];
    let mut next = 0;
    while let Some(&t) = seen.get(next) {
        next += 1;
        if let TyKind::Param(p) = t.kind() {
            for &bound in &defs.type_params[*p].types {
                if bound == to {
                    return true;
                }
                if !seen.contains(&bound) {
                    seen.push(bound);
                }
            }
        }
    }
    false
}

/// Explicit reference, unboxing and type parameter conversions (10.3.5 to 10.3.8), given that there is no implicit one.
pub(super) fn explicit(defs: &Defs, from: Ty, to: Ty) -> Option<Conv> {
    let from_param = matches!(from.kind(), TyKind::Param(_));
    let to_param = matches!(to.kind(), TyKind::Param(_));
    if from_param || to_param {
        return param_explicit(defs, from, to);
    }
    match (defs.is_reference(from), defs.is_reference(to)) {
        (true, true) => down(defs, from, to).then_some(Conv::Cast),
        (true, false) => {
            let value = match to.kind() {
                TyKind::Nullable(inner) => *inner,
                _ => to,
            };
            (defs.is_value_type(value) && is_boxing(defs, value, from)).then_some(Conv::Unbox)
        }
        (false, _) => None,
    }
}

/// `(T)x` for a `T` is allowed from whatever its values may be seen as, and `(I)t` for every interface.
fn param_explicit(defs: &Defs, from: Ty, to: Ty) -> Option<Conv> {
    let kind = || match defs.is_reference(from) && defs.is_reference(to) {
        true => Conv::Cast,
        false => Conv::Generic,
    };
    let to_interface = matches!(from.kind(), TyKind::Param(_)) && is_interface(defs, to);
    let from_interface = matches!(to.kind(), TyKind::Param(_)) && is_interface(defs, from);
    let upward = matches!(to.kind(), TyKind::Param(_)) && converts(defs, to, from);
    (to_interface || from_interface || upward).then(kind)
}

/// May an object known as `from` be a `to`?
fn down(defs: &Defs, from: Ty, to: Ty) -> bool {
    if converts(defs, to, from) {
        return true;
    }
    let (from_interface, to_interface) = (is_interface(defs, from), is_interface(defs, to));
    match (from.kind(), to.kind()) {
        (TyKind::Array { elem: a, rank: r }, TyKind::Array { elem: b, rank: s }) => {
            let (a_ref, b_ref) = (defs.is_reference(*a), defs.is_reference(*b));
            let param = matches!(a.kind(), TyKind::Param(_)) || matches!(b.kind(), TyKind::Param(_));
            r == s && ((a_ref && b_ref && down(defs, *a, *b)) || (param && explicit(defs, *a, *b).is_some()))
        }
        // `(string[])listOfObject`: the object behind an `IList<object>` may be a `string[]`.
        (TyKind::Named(_, args), TyKind::Array { elem, rank: 1 }) if from_interface && args.len() == 1 => {
            interfaces_of(defs, to).into_iter().any(|i| same_definition(i, from))
                && defs.is_reference(*elem)
                && (is_identity_or_reference(defs, *elem, args[0]) || down(defs, args[0], *elem))
        }
        // `(IEnumerable<string>)arrayOfObject`: it may be a `string[]`.
        (TyKind::Array { elem, rank: 1 }, TyKind::Named(_, args)) if to_interface && args.len() == 1 => {
            interfaces_of(defs, from).into_iter().any(|i| same_definition(i, to))
                && defs.is_reference(*elem)
                && defs.is_reference(args[0])
                && (is_identity_or_reference(defs, args[0], *elem) || down(defs, *elem, args[0]))
        }
        (TyKind::Named(..), TyKind::Named(..)) if same_definition(from, to) && !from_interface => {
            delegate_variance(defs, from, to)
        }
        _ if from_interface && to_interface => true,
        _ if to_interface => !is_sealed(defs, from),
        _ if from_interface => !is_sealed(defs, to),
        _ => false,
    }
}

/// Between constructions of one delegate: where they differ, arguments must be reference types.
fn delegate_variance(defs: &Defs, from: Ty, to: Ty) -> bool {
    let (Some((def, a)), Some((_, b))) = (from.as_named(), to.as_named()) else { return false };
    let d = &defs.types[def];
    d.kind == TypeDefKind::Delegate
        && d.params.iter().zip(a.iter().zip(b)).all(|(&p, (&a, &b))| match defs.type_params[p].variance {
            Variance::None => same_type(a, b),
            Variance::Out => {
                same_type(a, b)
                    || (defs.is_reference(a)
                        && defs.is_reference(b)
                        && (converts(defs, a, b) || down(defs, a, b)))
            }
            Variance::In => same_type(a, b) || (defs.is_reference(a) && defs.is_reference(b)),
        })
}

fn is_sealed(defs: &Defs, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::String | TyKind::Array { .. } => true,
        TyKind::Named(def, _) => {
            let d = &defs.types[*def];
            d.is_sealed || d.kind == TypeDefKind::Delegate
        }
        _ => false,
    }
}
