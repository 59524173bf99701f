//! What a member shows must be at least as visible as the member (CS0050 to CS0061).

use crate::base::Span;
use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::defs::{Access, MethodKind, TypeDefId, TypeDefKind};
use crate::ty::members::display_method;
use crate::ty::{Ty, TyKind};

pub(super) fn check(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let reach = reach_of_type(names, ty);
    let shown = defs.display(defs.self_type(ty));
    let report = |code: u16, what: &str, kind: &str, span: Span, member: &str, used: Ty| {
        let used_shown = defs.display(used);
        let message = format!(
            "Inconsistent accessibility: {what} '{used_shown}' is less accessible than {kind} '{member}'"
        );
        names.push_diag(
            Diagnostic::error(code, span, message)
                .label(format!("shows '{used_shown}', which is less accessible")),
        );
    };
    if let Some(base) = t.base
        && t.kind == TypeDefKind::Class
        && !visible(names, base, &reach)
    {
        report(60, "base class", "class", t.span, &shown, base);
    }
    if t.kind == TypeDefKind::Interface {
        for &i in &t.interfaces {
            if !visible(names, i, &reach) {
                report(61, "base interface", "interface", t.span, &shown, i);
            }
        }
    }
    let bounds = |params: &[crate::ty::defs::TypeParamId], reach: &Reach, member: &str| {
        let written = params.iter().flat_map(|&p| {
            let p = &defs.type_params[p];
            p.types.iter().copied().zip(p.type_spans.iter().copied())
        });
        for (bound, span) in written {
            if !visible(names, bound, reach) {
                let used = defs.display(bound);
                let message = format!(
                    "Inconsistent accessibility: constraint type '{used}' is less accessible than '{member}'"
                );
                let label = format!("shows '{used}', which is less accessible");
                names.push_diag(Diagnostic::error(703, span, message).label(label));
            }
        }
    };
    bounds(&t.params[t.params.len() - t.own_params..], &reach, &shown);
    for &f in &t.fields {
        let f = &defs.fields[f];
        let is_own = f.backing.is_none() && f.backing_event.is_none();
        if is_own && !visible(names, f.ty, &reach.with(f.access, ty)) {
            report(52, "field type", "field", f.span, &format!("{shown}.{}", f.name), f.ty);
        }
    }
    for &p in &t.props {
        let p = &defs.props[p];
        if p.explicit.is_some() {
            continue;
        }
        let reach = reach.with(p.access, ty);
        let is_indexer = !p.params.is_empty();
        let name = if is_indexer { "this" } else { p.name.as_str() };
        if !visible(names, p.ty, &reach) {
            let (code, what, kind) = if is_indexer {
                (54, "indexer return type", "indexer")
            } else {
                (53, "property type", "property")
            };
            report(code, what, kind, p.span, &format!("{shown}.{name}"), p.ty);
        }
        for q in &p.params {
            if !visible(names, q.ty, &reach) {
                report(55, "parameter type", "indexer", p.span, &format!("{shown}.{name}"), q.ty);
            }
        }
    }
    for &m in &t.methods {
        let method = &defs.methods[m];
        let (ret_code, param_code, what, kind) = match method.kind {
            MethodKind::Ordinary | MethodKind::Ctor => (50, 51, "return type", "method"),
            MethodKind::Operator | MethodKind::Conversion => (56, 57, "return type", "operator"),
            MethodKind::DelegateInvoke => (58, 59, "return type", "delegate"),
            MethodKind::StaticCtor
            | MethodKind::Getter
            | MethodKind::Setter
            | MethodKind::EventAdd
            | MethodKind::EventRemove
            | MethodKind::TopLevel => continue,
        };
        if method.explicit.is_some() {
            continue;
        }
        let reach = reach.with(method.access, ty);
        let member = || match method.kind {
            MethodKind::DelegateInvoke => shown.clone(),
            _ => display_method(defs, m),
        };
        if !method.is_override {
            bounds(&method.type_params, &reach, &member());
        }
        if !visible(names, method.ret, &reach) {
            report(ret_code, what, kind, method.span, &member(), method.ret);
        }
        for p in &method.params {
            if !visible(names, p.ty, &reach) {
                report(param_code, "parameter type", kind, method.span, &member(), p.ty);
            }
        }
    }
}

/// From where something can be reached: the narrowest of all around it.
#[derive(Clone)]
struct Reach {
    /// Accessibilities of the thing and of the types around it, with the type each is declared in.
    limits: Vec<(Access, Option<TypeDefId>)>,
}

impl Reach {
    fn with(&self, access: Access, owner: TypeDefId) -> Reach {
        let mut limits = self.limits.clone();
        limits.push((access, Some(owner)));
        Reach { limits }
    }
}

fn reach_of_type(names: &Names, ty: TypeDefId) -> Reach {
    let mut limits = Vec::new();
    let mut next = Some(ty);
    while let Some(t) = next {
        let def = &names.defs.types[t];
        limits.push((def.access, def.outer));
        next = def.outer;
    }
    Reach { limits }
}

/// Is every type in `ty` reachable from everywhere that `reach` is?
fn visible(names: &Names, ty: Ty, reach: &Reach) -> bool {
    let own = match ty.kind() {
        TyKind::Named(def, _) if !names.defs.types[*def].is_std => {
            let needed = reach_of_type(names, *def);
            needed.limits.iter().all(|&(access, owner)| covers(names, access, owner, reach))
        }
        _ => true,
    };
    own && ty.kind().parts().iter().all(|&part| visible(names, part, reach))
}

/// Is the limit (`access` inside `owner`) no narrower than the reach?
fn covers(names: &Names, access: Access, owner: Option<TypeDefId>, reach: &Reach) -> bool {
    let inside = |place: Option<TypeDefId>| {
        let Some(owner) = owner else { return false };
        let mut next = place;
        while let Some(t) = next {
            if t == owner {
                return true;
            }
            next = names.defs.types[t].outer;
        }
        false
    };
    let derived = |place: Option<TypeDefId>| match (owner, place) {
        (Some(owner), Some(place)) => crate::ty::members::derives_from(&names.defs, place, owner),
        _ => false,
    };
    let any =
        |test: &dyn Fn(Access, Option<TypeDefId>) -> bool| reach.limits.iter().any(|&(a, o)| test(a, o));
    match access {
        Access::Public => true,
        Access::Internal => {
            any(&|a, _| matches!(a, Access::Private | Access::Internal | Access::PrivateProtected))
        }
        Access::Private => any(&|a, o| a == Access::Private && inside(o)),
        Access::Protected => any(&|a, o| match a {
            Access::Private => inside(o) || derived(o),
            Access::Protected | Access::PrivateProtected => derived(o) || inside(o),
            _ => false,
        }),
        Access::ProtectedInternal => any(&|a, o| match a {
            Access::Private | Access::Internal | Access::PrivateProtected => true,
            Access::Protected | Access::ProtectedInternal => derived(o),
            Access::Public => false,
        }),
        Access::PrivateProtected => any(&|a, o| match a {
            Access::Private => inside(o) || derived(o),
            Access::PrivateProtected => derived(o),
            _ => false,
        }),
    }
}
