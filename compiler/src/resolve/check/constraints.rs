//! Constraints of generic methods against those of the interface they implement, and interfaces that may become one.
//!
//! ```text
//! interface I { void M<T>() where T : class; }
//! class C : I { public void M<T>() { } }        CS0425: the constraints for 'T' must match
//! class D<T, U> : I<T>, I<U> { }                CS0695: D<int, int> would implement I<int> twice
//! ```

use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::convert::same_type;
use crate::ty::defs::{MethodId, TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::hierarchy::{implementation, interfaces_of};
use crate::ty::members::display_method;
use crate::ty::{Subst, Ty, TyKind};

pub(super) fn check(names: &Names, ty: TypeDefId) {
    match names.defs.types[ty].kind {
        TypeDefKind::Class | TypeDefKind::Struct => {
            methods(names, ty);
            unifiable(names, ty);
        }
        TypeDefKind::Interface => unifiable(names, ty),
        TypeDefKind::Enum | TypeDefKind::Delegate => {}
    }
}

fn methods(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let own = defs.self_type(ty);
    if !defs.types[ty].methods.iter().any(|&m| !defs.methods[m].type_params.is_empty()) {
        return;
    }
    for interface in interfaces_of(defs, own) {
        let Some((def, _)) = interface.as_named() else { continue };
        for &wanted in &defs.types[def].methods {
            let w = &defs.methods[wanted];
            if w.type_params.is_empty() || w.slot.is_none() {
                continue;
            }
            let Some(found) = implementation(defs, own, interface, wanted) else { continue };
            let m = &defs.methods[found.method];
            // An explicit implementation inherits the constraints.
            if m.owner == ty && m.explicit.is_none() && !m.is_override {
                compare(names, found.method, wanted, interface);
            }
        }
    }
}

fn compare(names: &Names, method: MethodId, wanted: MethodId, interface: Ty) {
    let defs = &names.defs;
    let (m, w) = (&defs.methods[method], &defs.methods[wanted]);
    let own: Vec<Ty> = m.type_params.iter().map(|&p| Ty::param(p)).collect();
    let mut subst = defs.subst_of(interface);
    subst.extend(&w.type_params, &own);
    for (&p, &q) in m.type_params.iter().zip(&w.type_params) {
        if same_bounds(names, p, q, &subst) {
            continue;
        }
        let (p, q) = (&defs.type_params[p], &defs.type_params[q]);
        let (shown, theirs) = (display_method(defs, method), display_method(defs, wanted));
        let message = format!(
            "The constraints for type parameter '{}' of method '{shown}' must match the constraints for type parameter '{}' of \
             interface method '{theirs}'. Consider using an explicit interface implementation instead.",
            p.name, q.name
        );
        let d = Diagnostic::error(425, m.span, message).label("other constraints than the interface's");
        names.push_diag(if defs.types[w.owner].is_std {
            d
        } else {
            d.also(w.span, "the interface's method")
        });
    }
}

fn same_bounds(names: &Names, p: TypeParamId, q: TypeParamId, subst: &Subst) -> bool {
    let (p, q) = (&names.defs.type_params[p], &names.defs.type_params[q]);
    let theirs: Vec<Ty> = q.types.iter().map(|t| t.subst(subst)).collect();
    let covers = |a: &[Ty], b: &[Ty]| {
        a.iter().all(|&x| x == Ty::object() || x.is_error() || b.iter().any(|&y| same_type(x, y)))
    };
    p.must_be_class == q.must_be_class
        && p.must_be_struct == q.must_be_struct
        && (p.must_have_new || p.must_be_struct) == (q.must_have_new || q.must_be_struct)
        && covers(&p.types, &theirs)
        && covers(&theirs, &p.types)
}

fn unifiable(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    if t.params.is_empty() {
        return;
    }
    let own = defs.self_type(ty);
    let all = interfaces_of(defs, own);
    for (i, &b) in all.iter().enumerate() {
        for &a in &all[..i] {
            let (Some((x, _)), Some((y, _))) = (a.as_named(), b.as_named()) else { continue };
            if x == y && a != b && unify(a, b, &mut Vec::new()) {
                let message = format!(
                    "'{}' cannot implement both '{}' and '{}' because they may unify for some type parameter substitutions",
                    defs.display(own),
                    defs.display(a),
                    defs.display(b)
                );
                let d = Diagnostic::error(695, t.span, message).label("may become the same interface");
                names.push_diag(d);
                return;
            }
        }
    }
}

/// Is there a choice of type arguments that makes both types one?
fn unify(a: Ty, b: Ty, chosen: &mut Vec<(TypeParamId, Ty)>) -> bool {
    let (a, b) = (resolved(a, chosen), resolved(b, chosen));
    if same_type(a, b) {
        return true;
    }
    match (a.kind(), b.kind()) {
        (TyKind::Param(p), _) => {
            !mentions(b, *p, chosen) && {
                chosen.push((*p, b));
                true
            }
        }
        (_, TyKind::Param(_)) => unify(b, a, chosen),
        (TyKind::Named(x, xs), TyKind::Named(y, ys)) => {
            x == y && xs.iter().zip(ys.iter()).all(|(&x, &y)| unify(x, y, chosen))
        }
        (TyKind::Array { elem: x, rank: r }, TyKind::Array { elem: y, rank: s }) => {
            r == s && unify(*x, *y, chosen)
        }
        (TyKind::Nullable(x), TyKind::Nullable(y)) => unify(*x, *y, chosen),
        (TyKind::Tuple { elems: xs, .. }, TyKind::Tuple { elems: ys, .. }) => {
            xs.len() == ys.len() && xs.iter().zip(ys.iter()).all(|(&x, &y)| unify(x, y, chosen))
        }
        _ => false,
    }
}

fn resolved(mut ty: Ty, chosen: &[(TypeParamId, Ty)]) -> Ty {
    while let TyKind::Param(p) = ty.kind()
        && let Some((_, to)) = chosen.iter().find(|(q, _)| q == p)
    {
        ty = *to;
    }
    ty
}

fn mentions(ty: Ty, p: TypeParamId, chosen: &[(TypeParamId, Ty)]) -> bool {
    let ty = resolved(ty, chosen);
    match ty.kind() {
        TyKind::Param(q) => *q == p,
        _ => ty.kind().parts().iter().any(|&part| mentions(part, p, chosen)),
    }
}
