//! Are type arguments within their parameters' constraints?

use crate::base::Span;
use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::convert::{Conv, standard_implicit};
use crate::ty::defs::{Access, Bounds, MethodId, MethodKind, TypeDefKind, TypeParamId};
use crate::ty::hierarchy::{interfaces_of, is_interface};
use crate::ty::members;
use crate::ty::{Subst, Ty, TyKind};

/// The generic types that the program's declarations mention.
pub(super) fn check_constructed(names: &Names) {
    let all = std::mem::take(&mut names.state().constructed);
    for c in all {
        let t = &names.defs.types[c.def];
        let shown = names.defs.display(names.defs.self_type(c.def));
        for d in violations(names, &Subst::default(), &t.params, &c.args, &shown, c.span) {
            names.push_diag(d);
        }
    }
}

/// `outer` holds the arguments of the type that declares a generic method: its constraints may mention them.
pub(in crate::resolve) fn violations(
    names: &Names,
    outer: &Subst,
    params: &[TypeParamId],
    args: &[Ty],
    what: &str,
    span: Span,
) -> Vec<Diagnostic> {
    let defs = &names.defs;
    let mut subst = outer.clone();
    subst.extend(params, args);
    let mut found = Vec::new();
    for (&param, &arg) in params.iter().zip(args) {
        if arg.is_error() || arg == Ty::param(param) {
            continue;
        }
        let p = &defs.type_params[param];
        let bounds: &Bounds = p;
        let shown = defs.display(arg);
        let in_what = format!("in the generic type or method '{what}'");
        if !bounds.may_be_ref_struct
            && !is_of_open_library_type(names, param)
            && arg.as_named().is_some_and(|(d, _)| defs.types[d].is_ref_struct)
        {
            let message = format!(
                "The type '{shown}' may not be a ref struct or a type parameter allowing ref structs in order to use it as \
                 parameter '{}' {in_what}",
                p.name
            );
            found.push(Diagnostic::error(9244, span, message).label(format!("'{shown}' is a ref struct")));
        }
        if bounds.must_be_class && !defs.is_reference(arg) {
            let message = format!(
                "The type '{shown}' must be a reference type in order to use it as parameter '{}' {in_what}",
                p.name
            );
            found
                .push(Diagnostic::error(452, span, message).label(format!("'{shown}' is no reference type")));
        }
        if bounds.must_be_struct && (!defs.is_value_type(arg) || matches!(arg.kind(), TyKind::Nullable(_))) {
            let message = format!(
                "The type '{shown}' must be a non-nullable value type in order to use it as parameter '{}' {in_what}",
                p.name
            );
            found.push(
                Diagnostic::error(453, span, message).label(format!("'{shown}' is no plain value type")),
            );
        } else if bounds.must_have_new && !bounds.must_be_struct && !has_public_new(names, arg) {
            let message = format!(
                "'{shown}' must be a non-abstract type with a public parameterless constructor in order to use it as \
                 parameter '{}' {in_what}",
                p.name
            );
            found.push(
                Diagnostic::error(310, span, message).label(format!("`new {shown}()` is not possible")),
            );
        }
        for &bound in &bounds.types {
            let bound = bound.subst(&subst);
            if !satisfies(names, arg, bound) {
                found.push(violation(names, arg, bound, p.name.as_str(), what, span));
            } else if is_interface(defs, bound)
                && let Some(member) = open_static_member(names, arg)
            {
                let message = format!(
                    "The interface '{shown}' cannot be used as type argument. Static member '{member}' does not have a most \
                     specific implementation in the interface."
                );
                found.push(Diagnostic::error(8920, span, message).label("nobody has the static member"));
                break;
            }
        }
    }
    found
}

/// .NET's delegates and interfaces take ref structs.
fn is_of_open_library_type(names: &Names, param: TypeParamId) -> bool {
    let owner = names.param_owners.get(param).map(|&t| &names.defs.types[t]);
    owner.is_some_and(|t| t.is_std && matches!(t.kind, TypeDefKind::Delegate | TypeDefKind::Interface))
}

fn satisfies(names: &Names, arg: Ty, bound: Ty) -> bool {
    if let TyKind::Param(p) = arg.kind()
        && names.defs.type_params[*p].types.contains(&bound)
    {
        return true;
    }
    let conv = standard_implicit(&names.defs, arg, None, bound);
    matches!(conv, Some(Conv::Identity | Conv::Upcast | Conv::Box | Conv::Generic | Conv::Error))
        // `int?` is boxed to an `IComparable`, but does not satisfy it.
        && !(matches!(arg.kind(), TyKind::Nullable(_)) && is_interface(&names.defs, bound))
}

/// The static virtual member that an interface, as a type argument, has no body for.
fn open_static_member(names: &Names, arg: Ty) -> Option<String> {
    let defs = &names.defs;
    if !is_interface(defs, arg) {
        return None;
    }
    interfaces_of(defs, arg).into_iter().chain([arg]).find_map(|interface| {
        let (def, _) = defs.definition_of(interface)?;
        let is_open = |m: MethodId| {
            members::is_static_virtual(defs, m) && members::implementation(defs, arg, interface, m).is_none()
        };
        let open = defs.types[def].methods.iter().copied().find(|&m| is_open(m))?;
        Some(super::inherit::member_name(names, interface, open, arg))
    })
}

fn violation(names: &Names, arg: Ty, bound: Ty, param: &str, what: &str, span: Span) -> Diagnostic {
    let defs = &names.defs;
    let (shown, bound_shown) = (defs.display(arg), defs.display(bound));
    let start = format!(
        "The type '{shown}' cannot be used as type parameter '{param}' in the generic type or method '{what}'."
    );
    let (code, rest) = match arg.kind() {
        TyKind::Nullable(_) => (
            313,
            format!(
                "The nullable type '{shown}' does not satisfy the constraint of '{bound_shown}'. Nullable types can not satisfy any interface constraints."
            ),
        ),
        TyKind::Param(_) => (
            314,
            format!(
                "There is no boxing conversion or type parameter conversion from '{shown}' to '{bound_shown}'."
            ),
        ),
        _ if defs.is_value_type(arg) => {
            (315, format!("There is no boxing conversion from '{shown}' to '{bound_shown}'."))
        }
        _ => (311, format!("There is no implicit reference conversion from '{shown}' to '{bound_shown}'.")),
    };
    Diagnostic::error(code, span, format!("{start} {rest}")).label(format!("'{shown}' is no '{bound_shown}'"))
}

fn has_public_new(names: &Names, ty: Ty) -> bool {
    let defs = &names.defs;
    match ty.kind() {
        TyKind::Param(p) => {
            let p = &defs.type_params[*p];
            p.must_have_new || p.must_be_struct
        }
        TyKind::Object => true,
        TyKind::Named(def, _) => {
            let t = &defs.types[*def];
            match t.kind {
                TypeDefKind::Struct | TypeDefKind::Enum => true,
                TypeDefKind::Interface | TypeDefKind::Delegate => false,
                TypeDefKind::Class => {
                    !t.is_abstract
                        && t.methods.iter().map(|&m| &defs.methods[m]).any(|m| {
                            m.kind == MethodKind::Ctor && m.params.is_empty() && m.access == Access::Public
                        })
                }
            }
        }
        _ => defs.is_value_type(ty),
    }
}
