//! What a declaration says before its body: base class, interfaces, an enum's underlying type, constraints.

use std::sync::Arc;

use super::lookup::Scope;
use super::types::TypeCx;
use super::{Names, Part};
use crate::base::{Idx, Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, Constraint, ConstraintClause, TypeDecl};
use crate::ty::defs::{Bounds, BuilderAttr, Header, Lazy, TypeDef, TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::{Prim, Ty, TyKind};

/// A class that derives from more classes than this is refused: each knows all of them, in tables and in its descriptor.
const MAX_BASES: usize = 1000;
const LONG_CHAIN: u16 = 9303;

/// What `[AsyncMethodBuilder(typeof(…))]` among these attributes names.
pub(super) fn task_builder(cx: &mut TypeCx<'_>, list: &[ast::Attribute]) -> Option<BuilderAttr> {
    let ast = cx.names.tree_of(cx.scope);
    let (ty, span) = list.iter().find_map(|a| builder_type(ast, a))?;
    Some(BuilderAttr { ty: cx.ty(ty), span })
}

/// The type in `[AsyncMethodBuilder(typeof(…))]`.
pub fn builder_type(ast: &ast::Ast, a: &ast::Attribute) -> Option<(ast::TypeId, Span)> {
    let named = matches!(a.name.last()?.name.as_str(), "AsyncMethodBuilder" | "AsyncMethodBuilderAttribute");
    match ast[a.args.first().filter(|_| named)?.expr].kind {
        ast::ExprKind::Typeof(ty) => Some((ty, a.span)),
        _ => None,
    }
}

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
    let mut builder = Bases { names, id, base: None, interfaces: Vec::new(), underlying: None, task: None };
    for (part, decl, tree) in names.heads(id) {
        builder.part(part, decl, tree);
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
        builder: builder.task,
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
    task: Option<BuilderAttr>,
}

impl Bases<'_> {
    fn part(&mut self, part: &Part, decl: &TypeDecl, tree: &Arc<Ast>) {
        let names = self.names;
        let scope = Scope { body: Some(tree.clone()), ..header_scope(names, self.id, part) };
        let mut cx = TypeCx::new(names, &scope);
        let t = &names.defs.types[self.id];
        for (i, &base) in decl.bases.iter().enumerate() {
            let span = tree[base].span;
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
        if !t.is_std && !decl.attributes.is_empty() {
            self.task = self.task.or(task_builder(&mut cx, &decl.attributes));
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
            Some(b) if self.is_deep(b) => {
                let message = format!("'{own}' derives from more than {MAX_BASES} classes");
                fail(cx, LONG_CHAIN, message, "the last one too many");
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

    /// Has the base so many bases that a class derived from it would have more than [`MAX_BASES`]?
    fn is_deep(&self, base: TypeDefId) -> bool {
        let defs = &self.names.defs;
        let next = |&t: &TypeDefId| Some(defs.definition_of(defs.types[t].base?)?.0);
        std::iter::successors(Some(base), next).nth(MAX_BASES).is_some()
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
    for (part, decl, tree) in names.heads(owner) {
        // The parts of a partial type repeat the constraints, if they state any.
        let fresh: Vec<ConstraintClause> =
            decl.constraints.iter().filter(|c| !done.contains(&c.param.name)).cloned().collect();
        done.extend(fresh.iter().map(|c| c.param.name));
        let scope = Scope { body: Some(tree.clone()), ..header_scope(names, owner, part) };
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
        may_be_ref_struct: a.may_be_ref_struct || b.may_be_ref_struct,
        types: a.types.into_iter().chain(b.types).collect(),
        type_spans: a.type_spans.into_iter().chain(b.type_spans).collect(),
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
    for (at, clause) in clauses.iter().enumerate() {
        let name = clause.param.name;
        if params.is_empty() {
            let message = "Constraints are not allowed on non-generic declarations";
            cx.diags.push(Diagnostic::error(80, clause.param.span, message).label("no type parameters"));
            break;
        }
        if clauses[..at].iter().any(|c| c.param.name == name) {
            let message = format!(
                "A constraint clause has already been specified for type parameter '{name}'. All of the constraints for a \
                 type parameter must be specified in a single where clause."
            );
            cx.diags.push(Diagnostic::error(409, clause.param.span, message).label("a second clause"));
            continue;
        }
        constraint_order(cx, clause);
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
                Constraint::AllowsRefStruct => all[i].may_be_ref_struct = true,
                Constraint::Default => {}
                Constraint::Type(id) => {
                    if let Some(ty) = bound(cx, *id) {
                        let span = cx.names.tree_of(cx.scope)[*id].span;
                        check_bound(cx, &all[i], ty, name, span);
                        all[i].types.push(ty);
                        all[i].type_spans.push(span);
                    }
                }
            }
        }
    }
    break_circles(cx, params, &mut all);
    all
}

/// `class`, `struct` and their like come first, `new()` last (C# 15.2.5).
fn constraint_order(cx: &mut TypeCx<'_>, clause: &ConstraintClause) {
    let span = clause.param.span;
    let is_struct = |c: &Constraint| matches!(c, Constraint::Struct | Constraint::Unmanaged);
    let mut error = |code: u16, message: &str, label: &str| {
        cx.diags.push(Diagnostic::error(code, span, message).label(label));
    };
    for (i, c) in clause.constraints.iter().enumerate() {
        let rest = &clause.constraints[i + 1..];
        match c {
            Constraint::Class
            | Constraint::NullableClass
            | Constraint::Struct
            | Constraint::Unmanaged
            | Constraint::NotNull
            | Constraint::Default => {
                if i > 0 {
                    let message = "The 'class', 'struct', 'unmanaged', 'notnull', and 'default' constraints cannot be \
                                   combined or duplicated, and must be specified first in the constraints list.";
                    error(449, message, "must come first, alone");
                }
            }
            Constraint::New => {
                if clause.constraints[..i].iter().any(is_struct) {
                    error(
                        451,
                        "The 'new()' constraint cannot be used with the 'struct' constraint",
                        "says it twice",
                    );
                } else if rest.iter().any(|c| !matches!(c, Constraint::AllowsRefStruct)) {
                    let message = "The new() constraint must be the last restrictive constraint specified";
                    error(401, message, "must come last");
                }
            }
            Constraint::AllowsRefStruct | Constraint::Type(_) => {}
        }
    }
}

/// A constraint that is a type, beside those before it.
fn check_bound(cx: &mut TypeCx<'_>, before: &Bounds, ty: Ty, param: Symbol, span: Span) {
    let defs = cx.names.defs.clone();
    let shown = defs.display(ty);
    if before.types.contains(&ty) {
        let message = format!("Duplicate constraint '{shown}' for type parameter '{param}'");
        cx.diags.push(Diagnostic::error(405, span, message).label("a second time"));
        return;
    }
    if let TyKind::Param(p) = ty.kind() {
        let p = &defs.type_params[*p];
        if p.declared_struct {
            let message = format!(
                "Type parameter '{}' has the 'struct' constraint so '{}' cannot be used as a constraint for '{param}'",
                p.name, p.name
            );
            cx.diags.push(Diagnostic::error(456, span, message).label("nothing derives from a struct"));
        }
        return;
    }
    let is_class = |t: Ty| {
        t.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Class) || t == Ty::string()
    };
    if !is_class(ty) {
        return;
    }
    let may_combine =
        ty.as_named().is_some_and(|(d, _)| [defs.lang.enum_, defs.lang.delegate].contains(&Some(d)));
    if (before.must_be_class || before.must_be_struct) && !may_combine {
        let message = format!(
            "'{shown}': cannot specify both a constraint class and the 'class' or 'struct' constraint"
        );
        cx.diags.push(Diagnostic::error(450, span, message).label("says it twice"));
    } else if !before.types.is_empty() {
        let message = format!("The class type constraint '{shown}' must come before any other constraints");
        cx.diags.push(Diagnostic::error(406, span, message).label("must come first"));
    }
}

fn bound(cx: &mut TypeCx<'_>, id: ast::TypeId) -> Option<Ty> {
    let ty = cx.ty(id);
    if ty.is_error() {
        return None;
    }
    let names = cx.names;
    let span = names.tree_of(cx.scope)[id].span;
    let defs = &names.defs;
    let special = [defs.lang.value_type, defs.lang.array];
    if let Some((def, _)) = ty.as_named()
        && special.contains(&Some(def))
    {
        let message = format!("Constraint cannot be special class '{}'", defs.display(ty));
        cx.diags.push(Diagnostic::error(702, span, message).label("cannot be a constraint"));
        return None;
    }
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
    let is_static = ty.as_named().is_some_and(|(d, _)| defs.types[d].is_static);
    let d = if ty == Ty::object() {
        Diagnostic::error(702, span, "Constraint cannot be special class 'object'")
    } else if is_static {
        Diagnostic::error(717, span, format!("'{shown}': static classes cannot be used as constraints"))
    } else if let TyKind::Array { .. } = ty.kind() {
        let message = "Invalid constraint type. A type used as a constraint must be an interface, a non-sealed class or a \
                       type parameter.";
        Diagnostic::error(706, span, message)
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
