//! Names that are declared twice, or like something they should not be.

use rustc_hash::FxHashMap;

use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::defs::{BodySource, MethodDef, MethodId, MethodKind, TypeDefId, TypeDefKind};
use crate::ty::hierarchy::same_signature;
use crate::ty::members::operator_text;
use crate::ty::{Subst, canonical};

pub(super) fn check(names: &Names, ty: TypeDefId) {
    duplicates(names, ty);
    signatures(names, ty);
    accessors(names, ty);
    static_results(names, ty);
    operator_pairs(names, ty);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Single,
    /// Methods may share a name, nested types of different arities too (equal ones were reported when they were declared).
    Group,
    /// Reported among themselves elsewhere.
    TypeParam,
}

/// Members other than methods share one space of names with everything else (CS0102); none may be called like the type
/// itself (CS0542).
fn duplicates(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let mut all: Vec<(Symbol, Span, Kind)> = Vec::new();
    for &p in &t.params[t.params.len() - t.own_params..] {
        let p = &defs.type_params[p];
        all.push((p.name, p.span, Kind::TypeParam));
    }
    for &f in &t.fields {
        let f = &defs.fields[f];
        let is_hidden = f.backing.is_some() || f.backing_event.is_some() || f.name.as_str().starts_with('<');
        if !is_hidden {
            all.push((f.name, f.span, Kind::Single));
        }
    }
    for &p in &t.props {
        let p = &defs.props[p];
        if p.params.is_empty() && p.explicit.is_none() {
            all.push((p.name, p.span, Kind::Single));
        }
    }
    for &e in &t.events {
        let e = &defs.events[e];
        if e.explicit.is_none() {
            all.push((e.name, e.span, Kind::Single));
        }
    }
    for &n in &t.nested {
        let n = &defs.types[n];
        all.push((n.name, n.span, Kind::Group));
    }
    for &m in &t.methods {
        let m = &defs.methods[m];
        if m.kind == MethodKind::Ordinary && m.explicit.is_none() && !matches!(m.body, BodySource::Record) {
            all.push((m.name, m.span, Kind::Group));
        }
    }
    all.sort_by_key(|&(_, span, _)| (span.file, span.lo));
    let shown = defs.display(defs.self_type(ty));
    // The first of each kind is enough to tell what came before.
    let mut before: FxHashMap<Symbol, Vec<(Span, Kind)>> = FxHashMap::default();
    for &(name, span, kind) in &all {
        let same = before.entry(name).or_default();
        let earlier = same.iter().find(|&&(_, k)| k != kind || k == Kind::Single).copied();
        if same.iter().all(|&(_, k)| k != kind) {
            same.push((span, kind));
        }
        if let Some((first, _)) = earlier {
            let message = format!("The type '{shown}' already contains a definition for '{name}'");
            names.push_diag(
                Diagnostic::error(102, span, message)
                    .label("declared again")
                    .also(first, "first declared here"),
            );
        }
        let counts = t.kind != TypeDefKind::Enum && t.kind != TypeDefKind::Interface;
        if name == t.name && counts {
            let message = format!("'{name}': member names cannot be the same as their enclosing type");
            names.push_diag(
                Diagnostic::error(542, span, message)
                    .label("called like its type")
                    .help("a constructor has no return type; another member needs another name"),
            );
        }
    }
}

/// A method called like an accessor of a property (CS0082).
fn accessors(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let none = Subst::default();
    let is_accessor = |m: &MethodDef| {
        matches!(
            m.kind,
            MethodKind::Getter | MethodKind::Setter | MethodKind::EventAdd | MethodKind::EventRemove
        )
    };
    let methods: Vec<&MethodDef> =
        t.methods.iter().map(|&m| &defs.methods[m]).filter(|m| m.explicit.is_none()).collect();
    let mut ordinary: FxHashMap<Symbol, Vec<&MethodDef>> = FxHashMap::default();
    for m in methods.iter().filter(|m| m.kind == MethodKind::Ordinary) {
        ordinary.entry(m.name).or_default().push(m);
    }
    for a in methods.iter().filter(|m| is_accessor(m)) {
        let Some(named) = ordinary.get(&a.name) else { continue };
        let Some(m) = named.iter().find(|m| same_signature(m, &none, a, &none)) else { continue };
        let shown = defs.display(defs.self_type(ty));
        let message = format!(
            "Type '{shown}' already reserves a member called '{}' with the same parameter types",
            a.name
        );
        names.push_diag(
            Diagnostic::error(82, a.span, message).label("its accessor").also(m.span, "the method"),
        );
    }
}

/// Nothing of a static class can be returned (CS0722).
fn static_results(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    for &m in &defs.types[ty].methods {
        let m = &defs.methods[m];
        let is_static = m.ret.as_named().is_some_and(|(d, _)| defs.types[d].is_static);
        if is_static
            && matches!(m.kind, MethodKind::Ordinary | MethodKind::DelegateInvoke | MethodKind::Operator)
        {
            let message = format!("'{}': static types cannot be used as return types", defs.display(m.ret));
            names.push_diag(Diagnostic::error(722, m.span, message).label("a static class has no instances"));
        }
    }
}

/// Two methods with the same parameter types (CS0111).
fn signatures(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    let none = Subst::default();
    let shown = defs.display(defs.self_type(ty));
    // Methods can only clash with those of the same name and the same number of parameters; of many overloads those whose
    // first parameter has another type are passed over, too.
    let first = |m: &MethodDef| m.params.first().map(|p| canonical(p.ty)).filter(|t| !t.is_generic());
    let key = |m: &MethodDef| (m.name, m.params.len(), first(m));
    let mut before: FxHashMap<_, Vec<&MethodDef>> = FxHashMap::default();
    for &m in &t.methods {
        let m = &defs.methods[m];
        let alike = before.entry(key(m)).or_default();
        alike.push(m);
        let earlier = &alike[..alike.len() - 1];
        if matches!(m.kind, MethodKind::StaticCtor | MethodKind::DelegateInvoke | MethodKind::TopLevel) {
            continue;
        }
        // Accessors collide where their properties do; those of indexers have no other check.
        let is_accessor = matches!(
            m.kind,
            MethodKind::Getter | MethodKind::Setter | MethodKind::EventAdd | MethodKind::EventRemove
        );
        let is_indexer = m.name.as_str() == "get_Item" && !m.params.is_empty();
        if is_accessor && !is_indexer {
            continue;
        }
        let same = earlier.iter().find(|o| {
            o.kind == m.kind
                && o.explicit == m.explicit
                && signature_clash(m, o, &none)
                && (m.kind != MethodKind::Conversion || o.ret == m.ret)
        });
        let Some(same) = same else { continue };
        let name = match m.kind {
            MethodKind::Ctor => t.name.to_string(),
            MethodKind::Getter => "this".to_owned(),
            MethodKind::Operator | MethodKind::Conversion => {
                format!("operator {}", operator_text(m.name.as_str()))
            }
            _ => m.name.to_string(),
        };
        let message =
            format!("Type '{shown}' already defines a member called '{name}' with the same parameter types");
        let (later, first) =
            if m.span.lo >= same.span.lo { (m.span, same.span) } else { (same.span, m.span) };
        names.push_diag(
            Diagnostic::error(111, later, message).label("declared again").also(first, "first declared here"),
        );
    }
}

/// `ref`, `out` and `in` alone do not tell two methods apart.
fn signature_clash(a: &MethodDef, b: &MethodDef, none: &Subst) -> bool {
    use crate::syntax::ast::ParamMode;
    if same_signature(a, none, b, none) {
        return true;
    }
    let by_ref = |m: ParamMode| m != ParamMode::Value;
    a.params.len() == b.params.len()
        && a.type_params.len() == b.type_params.len()
        && a.params.iter().zip(&b.params).all(|(p, q)| p.ty == q.ty && by_ref(p.mode) == by_ref(q.mode))
}

/// `==` comes with `!=`, `<` with `>`, `<=` with `>=`, `true` with `false` (CS0216).
fn operator_pairs(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    const PAIRS: [(&str, &str); 8] = [
        ("op_Equality", "op_Inequality"),
        ("op_Inequality", "op_Equality"),
        ("op_LessThan", "op_GreaterThan"),
        ("op_GreaterThan", "op_LessThan"),
        ("op_LessThanOrEqual", "op_GreaterThanOrEqual"),
        ("op_GreaterThanOrEqual", "op_LessThanOrEqual"),
        ("op_True", "op_False"),
        ("op_False", "op_True"),
    ];
    let none = Subst::default();
    let operators: Vec<MethodId> =
        t.methods.iter().copied().filter(|&m| defs.methods[m].kind == MethodKind::Operator).collect();
    for &id in &operators {
        let m = &defs.methods[id];
        let Some(&(_, other)) = PAIRS.iter().find(|(name, _)| *name == m.name.as_str()) else { continue };
        let has_pair = operators.iter().any(|&o| {
            let o = &defs.methods[o];
            o.name.as_str() == other && same_signature(m, &none, o, &none)
        });
        if !has_pair {
            let shown = crate::ty::members::display_method(defs, id);
            let message = format!(
                "The operator '{shown}' requires a matching operator '{}' to also be defined",
                operator_text(other)
            );
            names.push_diag(Diagnostic::error(216, m.span, message).label("alone"));
        }
    }
    let own = |name: &str, params: usize| {
        t.methods.iter().any(|&m| {
            let m = &defs.methods[m];
            m.is_override && m.name.as_str() == name && m.params.len() == params
        })
    };
    if !t.is_record && own("Equals", 1) && !own("GetHashCode", 0) && t.kind != TypeDefKind::Interface {
        let shown = defs.display(defs.self_type(ty));
        let message =
            format!("'{shown}' overrides Object.Equals(object o) but does not override Object.GetHashCode()");
        names.push_diag(Diagnostic::warning(659, t.span, message).label("does not override GetHashCode"));
    }
    let is_equality = |m: &MethodDef| m.name.as_str() == "op_Equality" && m.explicit.is_none();
    let compares = operators.iter().find(|&&m| is_equality(&defs.methods[m]));
    if let Some(&op) = compares
        && !t.is_record
        && t.kind != TypeDefKind::Interface
    {
        let overrides = |name: &str, params: usize| {
            t.methods.iter().any(|&m| {
                let m = &defs.methods[m];
                m.is_override
                    && m.name.as_str() == name
                    && m.params.len() == params
                    && !matches!(m.body, BodySource::Record)
            })
        };
        let shown = defs.display(defs.self_type(ty));
        for (code, name, params, full) in
            [(660, "Equals", 1, "Object.Equals(object o)"), (661, "GetHashCode", 0, "Object.GetHashCode()")]
        {
            if !overrides(name, params) {
                let message =
                    format!("'{shown}' defines operator == or operator != but does not override {full}");
                names.push_diag(
                    Diagnostic::warning(code, t.span, message)
                        .label(format!("does not override {name}"))
                        .also(defs.methods[op].span, "the operator"),
                );
            }
        }
    }
}
