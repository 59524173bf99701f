//! What a class owes its bases and interfaces, and what it hides of them.

use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::defs::{Access, BodySource, MethodDef, MethodId, MethodKind, TypeDefId, TypeDefKind};
use crate::ty::hierarchy::{Found, ancestors, implementation, interfaces_of, same_signature};
use crate::ty::members::{display_method, is_accessible};
use crate::ty::{Subst, Ty};

pub(super) fn check(names: &Names, ty: TypeDefId) {
    match names.defs.types[ty].kind {
        TypeDefKind::Class => {
            abstract_members(names, ty);
            interface_members(names, ty);
            hiding(names, ty);
        }
        TypeDefKind::Struct => interface_members(names, ty),
        TypeDefKind::Interface => hiding(names, ty),
        TypeDefKind::Enum | TypeDefKind::Delegate => {}
    }
    explicit_members(names, ty);
}

/// Abstract methods that a class that can be created leaves open (CS0534).
fn abstract_members(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    if t.is_abstract {
        return;
    }
    let mut seen: Vec<String> = Vec::new();
    for &m in &t.vtable {
        let method = &defs.methods[m];
        if !method.is_abstract || method.owner == ty {
            continue;
        }
        let shown = display_method(defs, m);
        if seen.contains(&shown) {
            continue;
        }
        let message = format!(
            "'{}' does not implement inherited abstract member '{shown}'",
            defs.display(defs.self_type(ty))
        );
        let d = Diagnostic::error(534, t.span, message)
            .label(format!("needs `override` of '{shown}', or to be abstract itself"));
        names.push_diag(if defs.types[method.owner].is_std {
            d
        } else {
            d.also(method.span, "the abstract member")
        });
        seen.push(shown);
    }
}

/// The interfaces that the declaration itself lists, with what they extend.
fn listed_interfaces(names: &Names, ty: TypeDefId) -> Vec<Ty> {
    let defs = &names.defs;
    let mut all = Found::default();
    for &i in &defs.types[ty].interfaces {
        for i in std::iter::once(i).chain(interfaces_of(defs, i)) {
            all.add(i);
        }
    }
    all.list
}

fn interface_members(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let own = defs.self_type(ty);
    for interface in listed_interfaces(names, ty) {
        let Some((def, _)) = interface.as_named() else { continue };
        let mut reported: Vec<String> = Vec::new();
        for &m in &defs.types[def].methods {
            let method = &defs.methods[m];
            if method.slot.is_none() || implementation(defs, own, interface, m).is_some() {
                continue;
            }
            let shown = member_name(names, interface, m, own);
            if !reported.contains(&shown) {
                missing(names, ty, interface, m, &shown);
                reported.push(shown);
            }
        }
    }
}

/// `I<int>.P` for a property none of whose accessors is there, `I<int>.P.set` for one that is missing alone, else the
/// method.
pub(super) fn member_name(names: &Names, interface: Ty, method: MethodId, own: Ty) -> String {
    let defs = &names.defs;
    let m = &defs.methods[method];
    let prefix = defs.display(interface);
    match m.kind {
        MethodKind::Getter | MethodKind::Setter => {
            let (what, name) = m.name.as_str().split_once('_').unwrap_or(("", ""));
            let prop = defs.types[m.owner]
                .props
                .iter()
                .map(|&p| &defs.props[p])
                .find(|p| p.getter == Some(method) || p.setter == Some(method));
            let other = prop.and_then(|p| if p.getter == Some(method) { p.setter } else { p.getter });
            let alone = other.is_some_and(|o| implementation(defs, own, interface, o).is_some());
            let name = match prop {
                Some(p) if !p.params.is_empty() => {
                    let subst = defs.subst_of(interface);
                    let list: Vec<String> =
                        p.params.iter().map(|p| defs.display(p.ty.subst(&subst))).collect();
                    format!("this[{}]", list.join(", "))
                }
                _ => name.to_owned(),
            };
            if alone { format!("{prefix}.{name}.{what}") } else { format!("{prefix}.{name}") }
        }
        MethodKind::EventAdd | MethodKind::EventRemove => {
            let name = m.name.as_str().split_once('_').map_or("", |(_, n)| n);
            format!("{prefix}.{name}")
        }
        _ => {
            let subst = defs.subst_of(interface);
            let name = match m.kind {
                MethodKind::Operator => {
                    format!("operator {}", crate::ty::members::operator_text(m.name.as_str()))
                }
                MethodKind::Conversion => {
                    let way = if m.name.as_str() == "op_Implicit" { "implicit" } else { "explicit" };
                    format!("{way} operator {}", defs.display(m.ret.subst(&subst)))
                }
                _ => m.name.to_string(),
            };
            let list: Vec<String> = m
                .params
                .iter()
                .map(|p| {
                    let p = crate::ty::defs::ParamDef { ty: p.ty.subst(&subst), ..p.clone() };
                    crate::ty::members::display_param(defs, &p)
                })
                .collect();
            let targs: Vec<&str> = m.type_params.iter().map(|&p| defs.type_params[p].name.as_str()).collect();
            let targs = if targs.is_empty() { String::new() } else { format!("<{}>", targs.join(", ")) };
            format!("{prefix}.{name}{targs}({})", list.join(", "))
        }
    }
}

/// CS0535, or what is wrong with the member that comes near.
fn missing(names: &Names, ty: TypeDefId, interface: Ty, method: MethodId, shown: &str) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let own = defs.display(defs.self_type(ty));
    let wanted = &defs.methods[method];
    let wanted_subst = defs.subst_of(interface);
    // In the class list itself, where C# points, too.
    let span = base_span(names, ty, interface).unwrap_or(t.span);
    let near = ancestors(defs, defs.self_type(ty)).into_iter().find_map(|base| {
        let (def, args) = defs.definition_of(base)?;
        let subst = Subst::new(&defs.types[def].params, &args);
        defs.types[def].methods.iter().copied().find(|&m| {
            let m = &defs.methods[m];
            m.name == wanted.name && m.explicit.is_none() && same_signature(m, &subst, wanted, &wanted_subst)
        })
    });
    let d = match near {
        Some(near) => {
            let m = &defs.methods[near];
            let found = display_method(defs, near);
            let base =
                format!("'{own}' does not implement interface member '{shown}'. '{found}' cannot implement");
            let d = if wanted.is_static && !m.is_static {
                let message = format!(
                    "'{own}' does not implement static interface member '{shown}'. '{found}' cannot implement the interface member because it is not static."
                );
                Diagnostic::error(8928, span, message).label("the method is not static")
            } else if m.is_static != wanted.is_static {
                let message = format!(
                    "'{own}' does not implement instance interface member '{shown}'. '{found}' cannot implement the interface member because it is static."
                );
                Diagnostic::error(736, span, message).label("the method is static")
            } else if m.access != Access::Public {
                let message = format!("{base} an interface member because it is not public.");
                Diagnostic::error(737, span, message).label("the method is not public")
            } else {
                let result = defs.display(wanted.ret.subst(&wanted_subst));
                let message = format!(
                    "{base} '{shown}' because it does not have the matching return type of '{result}'."
                );
                Diagnostic::error(738, span, message).label(format!("the method does not return '{result}'"))
            };
            if defs.types[m.owner].is_std { d } else { d.also(m.span, "this one") }
        }
        None => {
            let message = format!("'{own}' does not implement interface member '{shown}'");
            Diagnostic::error(535, span, message).label(format!("'{shown}' is missing"))
        }
    };
    names.push_diag(d);
}

/// Where the declaration names the interface that `interface` comes from.
fn base_span(names: &Names, ty: TypeDefId, interface: Ty) -> Option<Span> {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let index =
        t.interfaces.iter().position(|&i| i == interface || interfaces_of(defs, i).contains(&interface))?;
    let (part, decl) = names.parts(ty).next()?;
    let has_base = t.base.is_some_and(|b| b != Ty::object()) && t.kind == TypeDefKind::Class;
    let at = *decl.bases.get(index + usize::from(has_base))?;
    Some(names.tree(part.file, part.chunk)[at].span)
}

/// Explicit implementations of members the interface does not have (CS0539).
fn explicit_members(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let mut reported: Vec<Span> = Vec::new();
    for &m in &defs.types[ty].methods {
        let method = &defs.methods[m];
        let Some(interface) = method.explicit else { continue };
        let Some((def, _)) = interface.as_named() else { continue };
        let subst = defs.subst_of(interface);
        let found = defs.types[def].methods.iter().any(|&w| {
            let w = &defs.methods[w];
            w.name == method.name
                && w.slot.is_some()
                && w.is_static == method.is_static
                && same_signature(method, &Subst::default(), w, &subst)
        });
        if !found && !method.params.iter().any(|p| p.ty.is_error()) && !reported.contains(&method.span) {
            reported.push(method.span);
            let name = method.name.as_str();
            let name = match method.kind {
                MethodKind::Ordinary | MethodKind::Operator | MethodKind::Conversion => {
                    // It implements nothing: C# leaves the interface out.
                    let shown = display_method(defs, m);
                    shown.replacen(&format!("{}.", defs.display(interface)), "", 1)
                }
                _ => format!(
                    "{}.{}.{}",
                    defs.display(defs.self_type(ty)),
                    defs.display(interface),
                    name.split_once('_').map_or(name, |(_, n)| n)
                ),
            };
            let message = format!(
                "'{name}' in explicit interface declaration is not found among members of the interface that can be \
                 implemented"
            );
            names.push_diag(
                Diagnostic::error(539, method.span, message)
                    .label(format!("'{}' has no such member", defs.display(interface))),
            );
        }
    }
}

/// Members that take the name of an inherited one without saying `new` (CS0108, CS0114).
fn hiding(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let own = defs.self_type(ty);
    let bases: Vec<Ty> = match t.kind {
        TypeDefKind::Interface => interfaces_of(defs, own),
        _ => ancestors(defs, own).into_iter().skip(1).collect(),
    };
    let with_new = new_members(names, ty);
    for &m in &t.methods {
        let method = &defs.methods[m];
        let counts = method.kind == MethodKind::Ordinary
            && !method.is_override
            && method.explicit.is_none()
            && !matches!(method.body, BodySource::Record);
        if !counts {
            continue;
        }
        let hidden = bases.iter().find_map(|&b| hidden_by_method(names, ty, method, b));
        let says_new = with_new.contains(&method.span);
        found(names, &display_method(defs, m), hidden, says_new, (method.access, ty), method.span);
    }
    let mut others: Vec<(Symbol, Access, Span)> = Vec::new();
    others.extend(
        t.fields
            .iter()
            .map(|&f| &defs.fields[f])
            .filter(|f| f.backing.is_none() && f.backing_event.is_none())
            .map(|f| (f.name, f.access, f.span)),
    );
    others.extend(
        t.props
            .iter()
            .map(|&p| &defs.props[p])
            .filter(|p| p.params.is_empty() && p.explicit.is_none())
            .filter(|p| !p.getter.or(p.setter).is_some_and(|a| defs.methods[a].is_override))
            .map(|p| (p.name, p.access, p.span)),
    );
    others.extend(
        t.events
            .iter()
            .map(|&e| &defs.events[e])
            .filter(|e| e.explicit.is_none() && !defs.methods[e.add].is_override)
            .map(|e| (e.name, e.access, e.span)),
    );
    others.extend(t.nested.iter().map(|&n| &defs.types[n]).map(|n| (n.name, n.access, n.span)));
    for (name, access, span) in others {
        let hidden = bases.iter().find_map(|&b| hidden_by_name(names, ty, name, b));
        let shown = format!("{}.{name}", defs.display(own));
        found(names, &shown, hidden, with_new.contains(&span), (access, ty), span);
    }
}

/// Says what follows from hiding something, with `new` or without.
fn found(
    names: &Names,
    own: &str,
    hidden: Option<Hidden>,
    says_new: bool,
    (access, ty): (Access, TypeDefId),
    span: Span,
) {
    let Some(hidden) = hidden else {
        if says_new {
            let message = format!(
                "The member '{own}' does not hide an accessible member. The new keyword is not required."
            );
            names.push_diag(
                Diagnostic::warning(109, span, message).label("hides nothing").help("leave `new` out"),
            );
        }
        return;
    };
    // Whoever derives from it could never implement the abstract member.
    if hidden.is_abstract && names.defs.types[ty].is_abstract && access != Access::Private {
        let message = format!("'{own}' hides inherited abstract member '{}'", hidden.shown);
        let d = Diagnostic::error(533, span, message).label("nobody could implement that any more");
        names.push_diag(d.help("write `override`"));
    }
    if !says_new {
        warn_hidden(names, own, hidden, span);
    }
}

/// Where the names of members declared with `new` stand.
fn new_members(names: &Names, ty: TypeDefId) -> Vec<Span> {
    use crate::syntax::ast::{MemberKind, Modifier};
    let mut found = Vec::new();
    for (_, decl) in names.parts(ty) {
        for m in decl.members.iter() {
            match &m.kind {
                MemberKind::Nested(n) if n.modifiers.has(Modifier::New) => found.push(n.name.span),
                _ if !m.modifiers.has(Modifier::New) => {}
                MemberKind::Field { vars, .. } | MemberKind::Event { vars, .. } => {
                    found.extend(vars.iter().map(|v| v.name.span));
                }
                MemberKind::Method(method) => found.push(method.name.span),
                MemberKind::Property { name, .. } => found.push(name.span),
                MemberKind::Ctor { .. }
                | MemberKind::Finalizer { .. }
                | MemberKind::Indexer { .. }
                | MemberKind::Operator { .. }
                | MemberKind::Conversion { .. }
                | MemberKind::EnumMember { .. }
                | MemberKind::Nested(_)
                | MemberKind::Extension(_) => {}
            }
        }
    }
    found
}

struct Hidden {
    shown: String,
    is_virtual: bool,
    is_abstract: bool,
}

fn hidden_by_method(names: &Names, ty: TypeDefId, method: &MethodDef, base: Ty) -> Option<Hidden> {
    let defs = &names.defs;
    let (def, args) = defs.definition_of(base)?;
    let t = &defs.types[def];
    let subst = Subst::new(&t.params, &args);
    let from = crate::ty::members::From { ty: Some(ty), ..Default::default() };
    let found = t.methods.iter().copied().find(|&m| {
        let m = &defs.methods[m];
        m.name == method.name
            && m.kind == MethodKind::Ordinary
            && m.explicit.is_none()
            && !m.is_override
            && is_accessible(defs, from, m.access, def)
            && same_signature(method, &Subst::default(), m, &subst)
    });
    match found {
        Some(m) => Some(Hidden {
            shown: display_method(defs, m),
            is_virtual: (defs.methods[m].is_virtual || defs.methods[m].is_abstract)
                && t.kind != TypeDefKind::Interface,
            is_abstract: defs.methods[m].is_abstract && t.kind != TypeDefKind::Interface,
        }),
        None => value_member(names, from, method.name, base),
    }
}

fn hidden_by_name(names: &Names, ty: TypeDefId, name: Symbol, base: Ty) -> Option<Hidden> {
    let defs = &names.defs;
    let from = crate::ty::members::From { ty: Some(ty), ..Default::default() };
    if let Some(found) = value_member(names, from, name, base) {
        return Some(found);
    }
    let (def, _) = defs.definition_of(base)?;
    let nested = defs.types[def].nested.iter().map(|&n| &defs.types[n]).find(|n| n.name == name);
    if nested.is_some_and(|n| is_accessible(defs, from, n.access, def)) {
        let shown = format!("{}.{name}", defs.display(base));
        return Some(Hidden { shown, is_virtual: false, is_abstract: false });
    }
    let m = defs.types[def].methods.iter().copied().find(|&m| {
        let m = &defs.methods[m];
        m.name == name && m.kind == MethodKind::Ordinary && is_accessible(defs, from, m.access, def)
    })?;
    Some(Hidden { shown: display_method(defs, m), is_virtual: false, is_abstract: false })
}

/// A field, property or event of that name.
fn value_member(names: &Names, from: crate::ty::members::From, name: Symbol, base: Ty) -> Option<Hidden> {
    let defs = &names.defs;
    let (def, _) = defs.definition_of(base)?;
    let t = &defs.types[def];
    let shown = || format!("{}.{name}", defs.display(base));
    let field = t
        .fields
        .iter()
        .map(|&f| &defs.fields[f])
        .any(|f| f.name == name && f.backing_event.is_none() && is_accessible(defs, from, f.access, def));
    if field {
        return Some(Hidden { shown: shown(), is_virtual: false, is_abstract: false });
    }
    let prop = t.props.iter().map(|&p| &defs.props[p]).find(|p| {
        p.name == name
            && p.params.is_empty()
            && p.explicit.is_none()
            && is_accessible(defs, from, p.access, def)
    });
    if let Some(p) = prop {
        let accessor = p.getter.or(p.setter).map(|a| &defs.methods[a]);
        let is_virtual = accessor.is_some_and(|a| a.is_virtual || a.is_abstract || a.is_override);
        let in_class = t.kind != TypeDefKind::Interface;
        let is_abstract = in_class && accessor.is_some_and(|a| a.is_abstract);
        return Some(Hidden { shown: shown(), is_virtual: is_virtual && in_class, is_abstract });
    }
    t.events
        .iter()
        .map(|&e| &defs.events[e])
        .find(|e| e.name == name && is_accessible(defs, from, e.access, def))
        .map(|e| {
            let add = &defs.methods[e.add];
            let in_class = t.kind != TypeDefKind::Interface;
            Hidden {
                shown: shown(),
                is_virtual: in_class && (add.is_virtual || add.is_abstract || add.is_override),
                is_abstract: in_class && add.is_abstract,
            }
        })
}

fn warn_hidden(names: &Names, own: &str, hidden: Hidden, span: Span) {
    let theirs = &hidden.shown;
    let d = if hidden.is_virtual {
        let message = format!(
            "'{own}' hides inherited member '{theirs}'. To make the current member override that implementation, add the \
             override keyword. Otherwise add the new keyword."
        );
        Diagnostic::warning(114, span, message)
            .label("hides a virtual member")
            .help("write `override` (or `new`)")
    } else {
        let message =
            format!("'{own}' hides inherited member '{theirs}'. Use the new keyword if hiding was intended.");
        Diagnostic::warning(108, span, message)
            .label("hides an inherited member")
            .help("write `new` if that is meant")
    };
    names.push_diag(d);
}
