//! What a declaration says before its body: base class, interfaces, an enum's underlying type, constraints.

use super::lookup::Scope;
use super::types::TypeCx;
use super::{Names, Part};
use crate::base::{Idx, Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Constraint, ConstraintClause, TypeDecl};
use crate::ty::defs::{Bounds, Header, Lazy, TypeDef, TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::{Prim, Ty, TyKind};

pub(super) fn complete(names: &Names, id: TypeDefId) {
    let t = &names.defs.types[id];
    if t.header.peek().is_some() || names.state().active.contains(&id) {
        return;
    }
    names.state().active.push(id);
    // A class depends on the class around it as on its base (15.2.4.2.3).
    if let Some(outer) = t.outer {
        names.try_header(outer);
    }
    let mut builder = Bases { names, id, base: None, interfaces: Vec::new(), underlying: None };
    for (part, decl) in names.parts(id) {
        builder.part(part, decl);
    }
    let lang = &names.defs.lang;
    let default_base = match t.kind {
        TypeDefKind::Class if Some(id) == lang.object => None,
        TypeDefKind::Class => Some(Ty::object()),
        TypeDefKind::Struct => Some(lang.value_type.map_or(Ty::object(), |d| Ty::named(d, []))),
        TypeDefKind::Enum => Some(lang.enum_.map_or(Ty::object(), |d| Ty::named(d, []))),
        TypeDefKind::Delegate => Some(lang.delegate.map_or(Ty::object(), |d| Ty::named(d, []))),
        TypeDefKind::Interface => None,
    };
    let is_enum = t.kind == TypeDefKind::Enum;
    let members = Lazy::later(names.source.clone());
    members.bind(id);
    let header = Header {
        base: builder.base.or(default_base),
        interfaces: builder.interfaces,
        underlying: builder.underlying.or(is_enum.then_some(Prim::Int)),
        members,
    };
    t.set_header(header);
    names.state().active.retain(|&a| a != id);
}

/// The place of a type's declaration: outside its body, but with its own type parameters.
pub(super) fn header_scope(names: &Names, id: TypeDefId, part: &Part) -> Scope {
    let t = &names.defs.types[id];
    let own = t.params[t.params.len() - t.own_params..].to_vec();
    Scope { type_params: own, ..names.scope(part.file, part.chunk, part.ns, t.outer) }
}

struct Bases<'a> {
    names: &'a Names,
    id: TypeDefId,
    base: Option<Ty>,
    interfaces: Vec<Ty>,
    underlying: Option<Prim>,
}

impl Bases<'_> {
    fn part(&mut self, part: &Part, decl: &TypeDecl) {
        let names = self.names;
        let scope = header_scope(names, self.id, part);
        let mut cx = TypeCx::new(names, &scope);
        let t = &names.defs.types[self.id];
        for (i, &base) in decl.bases.iter().enumerate() {
            let span = names.tree(part.file, part.chunk)[base].span;
            let ty = cx.ty(base);
            if ty.is_error() {
                continue;
            }
            match t.kind {
                TypeDefKind::Enum => self.underlying(ty, span, &mut cx),
                _ => self.base(ty, i, span, decl, &mut cx),
            }
        }
        if decl.kind == ast::TypeDeclKind::Record || decl.kind == ast::TypeDeclKind::RecordStruct {
            self.equatable();
        }
        cx.finish();
    }

    /// A record is comparable with its own type.
    fn equatable(&mut self) {
        let defs = &self.names.defs;
        if let Some(equatable) = defs.lang.equatable_of {
            let ty = Ty::named(equatable, [defs.self_type(self.id)]);
            if !self.interfaces.contains(&ty) {
                self.interfaces.push(ty);
            }
        }
    }

    fn underlying(&mut self, ty: Ty, span: Span, cx: &mut TypeCx<'_>) {
        match ty.as_prim() {
            Some(p) if p.is_integral() && !matches!(p, Prim::Char | Prim::NInt | Prim::NUInt) => {
                self.underlying = Some(p);
            }
            _ => cx.diags.push(
                Diagnostic::error(
                    1008,
                    span,
                    "Type byte, sbyte, short, ushort, int, uint, long, or ulong expected",
                )
                .label("not a whole number type"),
            ),
        }
    }

    fn base(&mut self, ty: Ty, index: usize, span: Span, decl: &TypeDecl, cx: &mut TypeCx<'_>) {
        let names = self.names;
        let defs = &names.defs;
        let t = &defs.types[self.id];
        let shown = defs.display(ty);
        let own = t.name;
        let fail = |cx: &mut TypeCx<'_>, code: u16, message: String, label: &str| {
            cx.diags.push(Diagnostic::error(code, span, message).label(label));
        };
        if let TyKind::Param(_) = ty.kind() {
            fail(
                cx,
                689,
                format!("Cannot derive from '{shown}' because it is a type parameter"),
                "a type parameter",
            );
            return;
        }
        let base_def = defs.definition_of(ty).map(|(d, _)| d);
        let base_kind = base_def.map(|d| defs.types[d].kind);
        if base_kind == Some(TypeDefKind::Interface) {
            if t.is_static && t.kind == TypeDefKind::Class {
                fail(
                    cx,
                    714,
                    format!("'{own}': static classes cannot implement interfaces"),
                    "a static class cannot",
                );
                return;
            }
            if self.interfaces.contains(&ty) {
                if decl.modifiers.has(ast::Modifier::Partial) {
                    return;
                }
                fail(cx, 528, format!("'{shown}' is already listed in interface list"), "listed twice");
                return;
            }
            if self.is_circular(base_def) {
                let message = format!(
                    "Inherited interface '{shown}' causes a cycle in the interface hierarchy of '{own}'"
                );
                fail(cx, 529, message, "leads back to this interface");
                return;
            }
            self.interfaces.push(ty);
            return;
        }
        if t.kind != TypeDefKind::Class {
            fail(
                cx,
                527,
                format!("Type '{shown}' in interface list is not an interface"),
                "not an interface",
            );
            return;
        }
        let special = [defs.lang.value_type, defs.lang.enum_, defs.lang.delegate, defs.lang.array];
        let is_special = base_def.is_some() && special.contains(&base_def) && !t.is_std;
        let is_array = matches!(ty.kind(), TyKind::Array { .. }) && !t.is_std;
        if t.is_static && ty == Ty::object() {
            return;
        }
        match base_def {
            _ if is_special || is_array => {
                fail(
                    cx,
                    644,
                    format!("'{own}' cannot derive from special class '{shown}'"),
                    "only the compiler may",
                );
            }
            Some(b) if defs.types[b].is_static => {
                fail(
                    cx,
                    709,
                    format!("'{own}': cannot derive from static class '{shown}'"),
                    "a static class",
                );
            }
            Some(b) if base_kind != Some(TypeDefKind::Class) || defs.types[b].is_sealed => {
                fail(cx, 509, format!("'{own}': cannot derive from sealed type '{shown}'"), "sealed");
            }
            _ if t.is_static => {
                let message = format!(
                    "Static class '{own}' cannot derive from type '{shown}'. Static classes must derive from object."
                );
                fail(cx, 713, message, "a static class has no base");
            }
            Some(_) if self.base.is_some_and(|b| b != ty) => {
                let first = defs.display(self.base.unwrap_or(Ty::object()));
                fail(
                    cx,
                    1721,
                    format!("Class '{own}' cannot have multiple base classes: '{first}' and '{shown}'"),
                    "a second one",
                );
            }
            Some(_) if index > 0 && self.base.is_none() && !decl.modifiers.has(ast::Modifier::Partial) => {
                fail(
                    cx,
                    1722,
                    format!("Base class '{shown}' must come before any interfaces"),
                    "move it to the front",
                );
                self.base = Some(ty);
            }
            Some(b) if t.is_record != defs.types[b].is_record && Some(b) != defs.lang.object => {
                match t.is_record {
                    true => fail(
                        cx,
                        8864,
                        "Records may only inherit from object or another record".into(),
                        "not a record",
                    ),
                    false => fail(cx, 8865, "Only records may inherit from records.".into(), "a record"),
                }
            }
            Some(_) if self.is_circular(base_def) => {
                let message = format!("Circular base type dependency involving '{shown}' and '{own}'");
                fail(cx, 146, message, "derives from this type again");
            }
            Some(_) => self.base = Some(ty),
            None => {
                fail(cx, 509, format!("'{own}': cannot derive from sealed type '{shown}'"), "not a class")
            }
        }
    }

    /// Makes the base's own header first, so that chains of bases always end.
    fn is_circular(&self, base: Option<TypeDefId>) -> bool {
        base.is_some_and(|b| self.names.try_header(b).is_none())
    }
}

/// The constraints of the type parameters that a type declares: all of them together.
pub(super) fn complete_bounds(names: &Names, param: TypeParamId) {
    if param.index() >= names.param_owners.len() {
        return;
    }
    let owner = names.param_owners[param];
    let t = &names.defs.types[owner];
    let own = &t.params[t.params.len() - t.own_params..];
    let mut all: Vec<Bounds> = vec![Bounds::default(); own.len()];
    let mut done: Vec<Symbol> = Vec::new();
    for (part, decl) in names.parts(owner) {
        // The parts of a partial type repeat the constraints, if they state any.
        let fresh: Vec<ConstraintClause> =
            decl.constraints.iter().filter(|c| !done.contains(&c.param.name)).cloned().collect();
        done.extend(fresh.iter().map(|c| c.param.name));
        let scope = header_scope(names, owner, part);
        let mut cx = TypeCx::new(names, &scope);
        let shown = names.defs.types[owner].name;
        for (i, b) in bounds(&mut cx, own, &fresh, &shown.to_string()).into_iter().enumerate() {
            all[i] = merge(std::mem::take(&mut all[i]), b);
        }
        cx.finish();
    }
    for (&p, b) in own.iter().zip(all) {
        names.defs.type_params[p].set_bounds(b);
    }
}

fn merge(a: Bounds, b: Bounds) -> Bounds {
    Bounds {
        must_be_class: a.must_be_class || b.must_be_class,
        must_be_struct: a.must_be_struct || b.must_be_struct,
        must_have_new: a.must_have_new || b.must_have_new,
        not_null: a.not_null || b.not_null,
        types: a.types.into_iter().chain(b.types).collect(),
    }
}

/// Resolves the constraint clauses of `params`, in their order.
pub(super) fn bounds(
    cx: &mut TypeCx<'_>,
    params: &[TypeParamId],
    clauses: &[ConstraintClause],
    owner: &str,
) -> Vec<Bounds> {
    let defs = cx.names.defs.clone();
    let mut all: Vec<Bounds> = vec![Bounds::default(); params.len()];
    for clause in clauses {
        let name = clause.param.name;
        let Some(i) = params.iter().position(|&p| defs.type_params[p].name == name) else {
            let message = format!("'{owner}' does not define type parameter '{name}'");
            cx.diags.push(Diagnostic::error(699, clause.param.span, message).label("no such type parameter"));
            continue;
        };
        for constraint in &clause.constraints {
            match constraint {
                Constraint::Class | Constraint::NullableClass => all[i].must_be_class = true,
                Constraint::Struct | Constraint::Unmanaged => {
                    all[i].must_be_struct = true;
                    all[i].must_have_new = true;
                }
                Constraint::New => all[i].must_have_new = true,
                Constraint::NotNull => all[i].not_null = true,
                Constraint::Default | Constraint::AllowsRefStruct => {}
                Constraint::Type(ty) => {
                    if let Some(ty) = bound(cx, *ty) {
                        all[i].types.push(ty);
                    }
                }
            }
        }
    }
    break_circles(cx, params, &mut all);
    all
}

fn bound(cx: &mut TypeCx<'_>, id: ast::TypeId) -> Option<Ty> {
    let ty = cx.ty(id);
    if ty.is_error() {
        return None;
    }
    let names = cx.names;
    let span = names.tree_of(cx.scope)[id].span;
    let defs = &names.defs;
    let is_fine = match ty.kind() {
        TyKind::Param(_) => true,
        TyKind::Named(def, _) => {
            let t: &TypeDef = &defs.types[*def];
            t.kind == TypeDefKind::Interface || (t.kind == TypeDefKind::Class && !t.is_sealed)
        }
        _ => false,
    };
    if is_fine {
        return Some(ty);
    }
    let shown = defs.display(ty);
    let d = if ty == Ty::object() {
        Diagnostic::error(702, span, "Constraint cannot be special class 'object'")
    } else {
        let message = format!(
            "'{shown}' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed class or a \
             type parameter."
        );
        Diagnostic::error(701, span, message)
    };
    cx.diags.push(d.label("cannot be a constraint"));
    None
}

/// `where T : U where U : T` would send every question about `T` round for ever.
fn break_circles(cx: &mut TypeCx<'_>, params: &[TypeParamId], all: &mut [Bounds]) {
    for start in 0..params.len() {
        let mut seen = vec![start];
        let mut next = 0;
        let mut circle = false;
        while let Some(&at) = seen.get(next) {
            next += 1;
            for ty in &all[at].types {
                let TyKind::Param(p) = ty.kind() else { continue };
                let Some(i) = params.iter().position(|q| q == p) else { continue };
                circle |= i == start;
                if !seen.contains(&i) {
                    seen.push(i);
                }
            }
        }
        if circle {
            let p = &cx.names.defs.type_params[params[start]];
            let message = format!("Circular constraint dependency involving '{}' and '{}'", p.name, p.name);
            cx.diags.push(Diagnostic::error(454, p.span, message).label("its constraint leads back to it"));
            all[start].types.retain(|t| !matches!(t.kind(), TyKind::Param(_)));
        }
    }
}

pub(super) fn says_struct(clauses: &[ConstraintClause], param: Symbol) -> bool {
    clauses
        .iter()
        .filter(|c| c.param.name == param)
        .any(|c| c.constraints.iter().any(super::declare::is_struct_constraint))
}
