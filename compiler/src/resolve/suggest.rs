//! Names that lead nowhere: the diagnostic, and what was probably meant.

use super::lookup::{Found, Scope};
use super::{Names, SpaceId};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::NamePart;
use crate::ty::Ty;
use crate::ty::defs::{Access, TypeDefId};
use crate::ty::members::ancestors;

/// `List<>`, `Dictionary<,>`: a name with its number of arguments.
fn with_arity(name: Symbol, arity: usize) -> String {
    if arity == 0 { name.to_string() } else { format!("{name}<{}>", ",".repeat(arity - 1)) }
}

fn arity(part: &NamePart) -> usize {
    part.args.len().max(part.unbound as usize)
}

/// The diagnostic of a lookup that found something, but nothing that can be used.
pub(super) fn failure(names: &Names, found: &Found, part: &NamePart) -> Option<Diagnostic> {
    let name = part.name.name;
    let span = part.name.span;
    match found {
        Found::WrongArity(def) => Some(wrong_arity(names, *def, arity(part), span)),
        Found::Ambiguous(a, b) => {
            let (a, b) = (names.full_name(*a), names.full_name(*b));
            let message = format!("'{name}' is an ambiguous reference between '{a}' and '{b}'");
            Some(
                Diagnostic::error(104, span, message)
                    .label("two types of this name are imported")
                    .help(format!("write `{a}` or `{b}`")),
            )
        }
        Found::Inaccessible(def) => {
            let shown = names.defs.display(names.defs.self_type(*def));
            let message = format!("'{shown}' is inaccessible due to its protection level");
            Some(
                Diagnostic::error(122, span, message).label("not accessible from here").also_own(names, *def),
            )
        }
        Found::Param(_) | Found::Type(..) | Found::Constructed(_) | Found::Space(_) | Found::Nothing => None,
    }
}

trait AlsoOwn {
    fn also_own(self, names: &Names, def: TypeDefId) -> Self;
}

impl AlsoOwn for Diagnostic {
    /// Points at the declaration, unless it is in the library.
    fn also_own(self, names: &Names, def: TypeDefId) -> Self {
        let t = &names.defs.types[def];
        if t.is_std { self } else { self.also(t.span, "declared here") }
    }
}

/// CS0305 and CS0308.
pub(super) fn wrong_arity(names: &Names, def: TypeDefId, given: usize, span: Span) -> Diagnostic {
    let t = &names.defs.types[def];
    let shown = names.defs.display(names.defs.self_type(def));
    if t.own_params == 0 {
        let message = format!("The non-generic type '{shown}' cannot be used with type arguments");
        return Diagnostic::error(308, span, message).label("takes no type arguments");
    }
    let message = format!("Using the generic type '{shown}' requires {} type arguments", t.own_params);
    let label = match given {
        0 => "type arguments are missing".to_owned(),
        n => format!("{n} given"),
    };
    Diagnostic::error(305, span, message).label(label)
}

/// CS0246 for the first part of a name.
pub(super) fn missing_type(names: &Names, scope: &Scope, part: &NamePart) -> Diagnostic {
    let name = part.name.name;
    let message = format!(
        "The type or namespace name '{}' could not be found (are you missing a using directive or an assembly reference?)",
        with_arity(name, arity(part))
    );
    let d = Diagnostic::error(246, part.name.span, message).label("no such type");
    match hint(names, scope, name, arity(part)) {
        Some(help) => d.help(help),
        None => d,
    }
}

/// What the writer of a type name that is not in scope may have meant.
pub(super) fn hint(names: &Names, scope: &Scope, name: Symbol, arity: usize) -> Option<String> {
    if let Some(ns) = namespace_with(names, scope, name, arity) {
        return Some(format!("add `using {ns};`"));
    }
    let candidates = visible_types(names, scope);
    closest(name.as_str(), candidates.iter().map(|s| s.as_str())).map(|n| format!("did you mean `{n}`?"))
}

/// A namespace not imported here that has a public type of that name.
fn namespace_with(names: &Names, scope: &Scope, name: Symbol, arity: usize) -> Option<Symbol> {
    let is_std = names.files[&scope.file].is_std;
    names.spaces.iter().filter(|s| !s.name.as_str().is_empty()).find_map(|space| {
        let types = space.types.get(&name)?;
        let visible = types.iter().any(|&t| {
            let t = &names.defs.types[t];
            t.own_params == arity && (t.access == Access::Public || t.is_std == is_std)
        });
        visible.then_some(space.name)
    })
}

fn visible_types(names: &Names, scope: &Scope) -> Vec<Symbol> {
    let mut found = Vec::new();
    let mut around = scope.ty;
    while let Some(t) = around {
        let t = &names.defs.types[t];
        found.extend(t.nested.iter().map(|&n| names.defs.types[n].name));
        around = t.outer;
    }
    let is_std = names.files[&scope.file].is_std;
    let mut add_space = |space: SpaceId| {
        for (&name, types) in &names.spaces[space].types {
            if types.iter().any(|&t| {
                names.defs.types[t].is_std == is_std || names.defs.types[t].access == Access::Public
            }) {
                found.push(name);
            }
        }
    };
    let mut next = Some(scope.ns);
    while let Some(ns) = next {
        add_space(names.scopes[ns].space);
        for imports in names.imports(scope, ns) {
            imports.namespaces.iter().for_each(|&s| add_space(s));
        }
        next = names.scopes[ns].parent;
    }
    found
}

/// CS0234: nothing of that name in a namespace.
pub(super) fn missing_in_space(names: &Names, space: SpaceId, part: &NamePart) -> Diagnostic {
    let space = &names.spaces[space];
    let shown = with_arity(part.name.name, arity(part));
    let d = if space.name.as_str().is_empty() {
        let message = format!(
            "The type or namespace name '{shown}' could not be found in the global namespace (are you missing an assembly reference?)"
        );
        Diagnostic::error(400, part.name.span, message)
    } else {
        let message = format!(
            "The type or namespace name '{shown}' does not exist in the namespace '{}' (are you missing an assembly \
             reference?)",
            space.name
        );
        Diagnostic::error(234, part.name.span, message)
    };
    let d = d.label("no such type or namespace");
    let candidates = space.types.keys().chain(space.children.keys());
    match closest(part.name.name.as_str(), candidates.map(|s| s.as_str())) {
        Some(name) => d.help(format!("did you mean `{name}`?")),
        None if !space.populated => d.note(format!("Aw's library has nothing of '{}'", space.name)),
        None => d,
    }
}

/// CS0426: no nested type of that name.
pub(super) fn missing_nested(names: &Names, def: TypeDefId, part: &NamePart) -> Diagnostic {
    let shown = names.defs.display(names.defs.self_type(def));
    let message = format!(
        "The type name '{}' does not exist in the type '{shown}'",
        with_arity(part.name.name, arity(part))
    );
    let d = Diagnostic::error(426, part.name.span, message).label("no such type");
    let nested = names.defs.types[def].nested.iter().map(|&n| names.defs.types[n].name.as_str());
    match closest(part.name.name.as_str(), nested) {
        Some(name) => d.help(format!("did you mean `{name}`?")),
        None => d,
    }
}

pub(super) fn missing_namespace(name: Symbol, span: Span) -> Diagnostic {
    let message = format!(
        "The type or namespace name '{name}' could not be found (are you missing a using directive or an assembly reference?)"
    );
    Diagnostic::error(246, span, message).label("no such namespace")
}

/// Names of members that `ty` has and `from` may be thinking of.
pub(super) fn member_hint(names: &Names, ty: Ty, name: Symbol) -> Option<String> {
    let defs = &names.defs;
    let mut candidates: Vec<Symbol> = Vec::new();
    let mut places = ancestors(defs, ty);
    places.extend(crate::ty::members::interfaces_of(defs, ty));
    if places.is_empty() {
        places.push(ty);
    }
    for t in places {
        let Some((def, _)) = defs.definition_of(t) else { continue };
        let t = &defs.types[def];
        // A type whose members are just being made has none to offer.
        if t.header.peek().and_then(|h| h.members.peek()).is_none() {
            continue;
        }
        let visible = |access: Access| access == Access::Public || !t.is_std;
        let plain = |name: &Symbol| !name.as_str().contains(['<', '.', '_']);
        candidates.extend(
            t.methods
                .iter()
                .map(|&m| &defs.methods[m])
                .filter(|m| visible(m.access))
                .map(|m| m.name)
                .filter(plain),
        );
        candidates.extend(
            t.fields
                .iter()
                .map(|&f| &defs.fields[f])
                .filter(|f| visible(f.access))
                .map(|f| f.name)
                .filter(plain),
        );
        candidates
            .extend(t.props.iter().map(|&p| &defs.props[p]).filter(|p| visible(p.access)).map(|p| p.name));
        candidates
            .extend(t.events.iter().map(|&e| &defs.events[e]).filter(|e| visible(e.access)).map(|e| e.name));
        candidates.extend(t.nested.iter().map(|&n| defs.types[n].name));
    }
    closest(name.as_str(), candidates.iter().map(|s| s.as_str())).map(|n| format!("did you mean `{n}`?"))
}

/// The candidate most like `name`, if one is like enough. Case alone is the likeliest slip.
pub(super) fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = match name.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    let lower = name.to_lowercase();
    // Most candidates differ too much in length already.
    let may_be = |c: &str| !c.is_ascii() || !name.is_ascii() || c.len().abs_diff(name.len()) <= limit;
    candidates
        .filter(|c| *c != name && may_be(c))
        .filter_map(|c| {
            let distance =
                if c.to_lowercase() == lower { 0 } else { distance(&lower, &c.to_lowercase(), limit)? };
            Some((distance, c))
        })
        .min()
        .map(|(_, c)| c)
}

/// Edit distance with swaps of neighbours, if not above `limit`.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    if limit == 0 || a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (previous[j] + 1).min(row[j - 1] + 1).min(previous[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut previous, row);
    }
    Some(previous[b.len()]).filter(|&d| d <= limit)
}

/// As [`member_hint`], from the syntax alone: the members may not be resolved yet.
pub(super) fn member_hint_in_tree(names: &Names, def: TypeDefId, name: Symbol) -> Option<String> {
    use crate::syntax::ast::MemberKind;
    let mut candidates: Vec<Symbol> = Vec::new();
    for (_, decl) in names.parts(def) {
        for member in &decl.members {
            match &member.kind {
                MemberKind::Field { vars, .. } => candidates.extend(vars.iter().map(|v| v.name.name)),
                MemberKind::EnumMember { name, .. } => candidates.push(name.name),
                _ => {}
            }
        }
    }
    closest(name.as_str(), candidates.iter().map(|s| s.as_str())).map(|n| format!("did you mean `{n}`?"))
}
