//! Types as the tree writes them to types.

use super::lookup::{Found, Scope};
use super::{Alias, AliasTarget, Names, SpaceId, Static};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, Ident, NamePart, Predef, TypeExprKind};
use crate::ty::defs::{TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::{Prim, Ty, TyKind};

/// A generic type with its arguments, somewhere in the program: its constraints are checked when all headers are known.
#[derive(Clone, Debug)]
pub(super) struct Constructed {
    pub def: TypeDefId,
    pub args: Vec<Ty>,
    pub span: Span,
}

/// Resolves types in one scope and gathers what is wrong with them.
pub(super) struct TypeCx<'a> {
    pub names: &'a Names,
    pub scope: &'a Scope,
    pub diags: Vec<Diagnostic>,
    pub constructed: Vec<Constructed>,
    /// Uses of obsolete types: no reason to take a name for something else.
    pub notices: Vec<Diagnostic>,
}

/// What a part of a dotted name has led to.
#[derive(Clone)]
enum Step {
    Space(SpaceId),
    Type(TypeDefId, Vec<Ty>),
    Done(Ty),
}

impl<'a> TypeCx<'a> {
    pub fn new(names: &'a Names, scope: &'a Scope) -> Self {
        TypeCx { names, scope, diags: Vec::new(), constructed: Vec::new(), notices: Vec::new() }
    }

    /// Hands the findings over to the program's.
    pub fn finish(self) {
        let mut state = self.names.state();
        state.diags.extend(self.diags);
        state.diags.extend(self.notices);
        // The library is taken to be right.
        if !self.names.files[&self.scope.file].is_std {
            state.constructed.extend(self.constructed);
        }
    }

    fn ast(&self) -> &'a Ast {
        let names: &'a Names = self.names;
        names.tree_of(self.scope)
    }

    fn error(&mut self, d: Diagnostic) -> Ty {
        self.diags.push(d);
        Ty::error()
    }

    /// A type where a value of it is declared: not `void`, not a static class.
    pub fn value_type(&mut self, id: ast::TypeId) -> Ty {
        let ty = self.ty(id);
        let span = self.ast()[id].span;
        if ty.is_void() {
            return self.error(
                Diagnostic::error(1547, span, "Keyword 'void' cannot be used in this context")
                    .label("only a method can have no value"),
            );
        }
        ty
    }

    pub fn ty(&mut self, id: ast::TypeId) -> Ty {
        let node = &self.ast()[id];
        let span = node.span;
        match &node.kind {
            TypeExprKind::Name(parts) => self.named(None, parts, span),
            TypeExprKind::AliasName { alias, parts } => self.named(Some(*alias), parts, span),
            TypeExprKind::Predef(p) => self.predef(*p, span),
            TypeExprKind::Var => match self.names.type_named_var(self.scope) {
                Some(ty) => ty,
                None => self.error(
                    Diagnostic::error(
                        825,
                        span,
                        "The contextual keyword 'var' may only appear within a local variable declaration or in script code",
                    )
                    .label("write the type here"),
                ),
            },
            TypeExprKind::Array { elem, rank } => {
                let elem_ty = self.value_type(*elem);
                if let Some((def, _)) = elem_ty.as_named()
                    && self.names.defs.types[def].is_ref_struct
                    && !self.scope.is_std
                {
                    let shown = self.names.defs.display(elem_ty);
                    let message = format!("Array elements cannot be of type '{shown}'");
                    let at = self.ast()[*elem].span;
                    self.diags.push(Diagnostic::error(611, at, message).label("may not be kept on the heap"));
                }
                Ty::intern(TyKind::Array { elem: elem_ty, rank: *rank })
            }
            TypeExprKind::Nullable(inner) => {
                let inner_ty = self.value_type(*inner);
                self.nullable(inner_ty)
            }
            TypeExprKind::Tuple(elems) => {
                let types: Vec<Ty> = elems.iter().map(|(t, _)| self.value_type(*t)).collect();
                let names: Vec<Option<crate::base::Symbol>> =
                    elems.iter().map(|(_, n)| n.map(|n| n.name)).collect();
                for (i, (_, name)) in elems.iter().enumerate() {
                    if let Some(name) = name
                        && elems[..i].iter().any(|(_, n)| n.is_some_and(|n| n.name == name.name))
                    {
                        self.diags.push(
                            Diagnostic::error(8127, name.span, "Tuple element names must be unique.")
                                .label("used twice"),
                        );
                    }
                }
                Ty::intern(TyKind::Tuple { elems: types.into(), names: names.into() })
            }
            TypeExprKind::Ref { ty, .. } => {
                let to = self.value_type(*ty);
                Ty::reference(to)
            }
            TypeExprKind::Pointer(_) => self.refuse(span, "pointers"),
            TypeExprKind::Error => Ty::error(),
        }
    }

    fn refuse(&mut self, span: Span, what: &str) -> Ty {
        let be = if what.ends_with('s') { "are" } else { "is" };
        self.error(
            Diagnostic::error(9001, span, format!("{what} {be} not part of Aw"))
                .label("left out of the language"),
        )
    }

    /// `T?` is another type only for value types; of a parameter that may be either it is the parameter.
    fn nullable(&self, inner: Ty) -> Ty {
        let is_value = match inner.kind() {
            TyKind::Prim(_) | TyKind::Tuple { .. } => true,
            TyKind::Named(def, _) => {
                matches!(self.names.defs.types[*def].kind, TypeDefKind::Struct | TypeDefKind::Enum)
            }
            TyKind::Param(p) => self.is_struct_param(*p),
            TyKind::Void
            | TyKind::String
            | TyKind::Object
            | TyKind::Array { .. }
            | TyKind::Nullable(_)
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => false,
        };
        if is_value { Ty::nullable(inner) } else { inner }
    }

    /// Asks only what is written, as the constraints themselves may just be resolved.
    fn is_struct_param(&self, p: TypeParamId) -> bool {
        let p = &self.names.defs.type_params[p];
        p.declared_struct || p.bounds.peek().is_some_and(|b| b.must_be_struct)
    }

    fn predef(&mut self, p: Predef, span: Span) -> Ty {
        let prim = match p {
            Predef::Bool => Prim::Bool,
            Predef::Byte => Prim::Byte,
            Predef::SByte => Prim::SByte,
            Predef::Short => Prim::Short,
            Predef::UShort => Prim::UShort,
            Predef::Int => Prim::Int,
            Predef::UInt => Prim::UInt,
            Predef::Long => Prim::Long,
            Predef::ULong => Prim::ULong,
            Predef::NInt => Prim::NInt,
            Predef::NUInt => Prim::NUInt,
            Predef::Char => Prim::Char,
            Predef::Float => Prim::Float,
            Predef::Double => Prim::Double,
            Predef::String => return Ty::string(),
            Predef::Object => return Ty::object(),
            Predef::Void => return Ty::void(),
            Predef::Decimal => {
                return match self.names.defs.lang.decimal {
                    Some(def) => Ty::named(def, []),
                    None => self.refuse(span, "`decimal`"),
                };
            }
            Predef::Dynamic => return self.refuse(span, "`dynamic`"),
        };
        Ty::prim(prim)
    }

    fn named(&mut self, alias: Option<Ident>, parts: &[NamePart], span: Span) -> Ty {
        let mut step = match alias {
            Some(alias) => match self.alias(alias) {
                Some(step) => step,
                None => return Ty::error(),
            },
            None => match self.first(&parts[0]) {
                Some(step) => step,
                None => return Ty::error(),
            },
        };
        let rest = if alias.is_some() { parts } else { &parts[1..] };
        for part in rest {
            match self.next(step, part) {
                Some(next) => step = next,
                None => return Ty::error(),
            }
        }
        match step {
            Step::Done(ty) => ty,
            Step::Type(def, args) => self.construct(def, args, span),
            Step::Space(space) => {
                let name = self.names.spaces[space].name;
                let message = format!("'{name}' is a namespace but is used like a type");
                self.error(Diagnostic::error(118, span, message).label("a namespace"))
            }
        }
    }

    fn alias(&mut self, alias: Ident) -> Option<Step> {
        if alias.name.as_str() == "global" {
            return Some(Step::Space(self.names.global_space()));
        }
        match self.names.find_alias(self.scope, alias.name) {
            Some(AliasTarget::Space(space)) => Some(Step::Space(space)),
            Some(AliasTarget::Type(_)) => {
                let message = format!(
                    "Cannot use alias '{}' with '::' since the alias references a type. Use '.' instead.",
                    alias.name
                );
                self.diags.push(Diagnostic::error(431, alias.span, message).label("a type"));
                None
            }
            None => {
                let message = format!("Alias '{}' not found", alias.name);
                self.diags.push(Diagnostic::error(432, alias.span, message).label("no such alias"));
                None
            }
        }
    }

    fn arity(part: &NamePart) -> usize {
        part.args.len().max(part.unbound as usize)
    }

    fn first(&mut self, part: &NamePart) -> Option<Step> {
        let found = self.names.find_type(self.scope, part.name.name, Self::arity(part));
        self.step(found, part, super::suggest::missing_type)
    }

    fn next(&mut self, step: Step, part: &NamePart) -> Option<Step> {
        let arity = Self::arity(part);
        match step {
            Step::Space(space) => {
                let found = self.names.in_space(self.scope, space, part.name.name, arity);
                self.step(found, part, |names, _, part| super::suggest::missing_in_space(names, space, part))
            }
            Step::Type(def, args) => {
                let found = self.names.nested(self.scope, def, args, part.name.name, arity);
                self.step(found, part, |names, _, part| super::suggest::missing_nested(names, def, part))
            }
            Step::Done(ty) => {
                let Some((def, args)) = self.names.defs.definition_of(ty) else {
                    if !ty.is_error() {
                        let message = format!(
                            "'{}' is a type parameter, which is not valid in the given context",
                            self.names.defs.display(ty)
                        );
                        self.diags.push(
                            Diagnostic::error(704, part.name.span, message).label("has no nested types"),
                        );
                    }
                    return None;
                };
                self.next(Step::Type(def, args), part)
            }
        }
    }

    fn step(
        &mut self,
        found: Found,
        part: &NamePart,
        missing: impl Fn(&Names, &Scope, &NamePart) -> Diagnostic,
    ) -> Option<Step> {
        match found {
            Found::Param(p) => Some(Step::Done(Ty::param(p))),
            Found::Constructed(ty) => Some(Step::Done(ty)),
            Found::Space(space) => Some(Step::Space(space)),
            Found::Type(def, mut args) => {
                if !self.scope.is_std {
                    self.notices.extend(self.names.obsolete_type(def, part.name.span));
                }
                for &arg in &part.args {
                    let ty = self.value_type(arg);
                    if let Some((d, _)) = ty.as_named()
                        && self.names.defs.types[d].is_static
                    {
                        let message = format!(
                            "'{}': static types cannot be used as type arguments",
                            self.names.defs.display(ty)
                        );
                        let span = self.ast()[arg].span;
                        self.diags.push(Diagnostic::error(718, span, message).label("a static class"));
                    }
                    args.push(ty);
                }
                // `typeof(List<>)`: its own parameters stand for the arguments.
                let params = &self.names.defs.types[def].params;
                args.extend(params[args.len()..].iter().map(|&p| Ty::param(p)));
                Some(Step::Type(def, args))
            }
            failure => {
                let d = super::suggest::failure(self.names, &failure, part)
                    .unwrap_or_else(|| missing(self.names, self.scope, part));
                self.diags.push(d);
                // Errors inside the arguments are worth showing, too.
                for &arg in &part.args {
                    self.ty(arg);
                }
                None
            }
        }
    }

    fn construct(&mut self, def: TypeDefId, args: Vec<Ty>, span: Span) -> Ty {
        if args.iter().any(|a| a.is_error()) {
            return Ty::error();
        }
        if !args.is_empty() {
            self.constructed.push(Constructed { def, args: args.clone(), span });
        }
        self.names.defs.constructed(def, args)
    }
}

impl Names {
    /// `var` means inference unless a type of that name is in scope: that type.
    pub fn type_named_var(&self, scope: &Scope) -> Option<Ty> {
        match self.find_type(scope, crate::base::Symbol::intern("var"), 0) {
            Found::Type(def, args) => Some(self.defs.constructed(def, args)),
            Found::Constructed(ty) => Some(ty),
            Found::Param(p) => Some(Ty::param(p)),
            Found::Space(_)
            | Found::WrongArity(_)
            | Found::Ambiguous(..)
            | Found::Inaccessible(_)
            | Found::Nothing => None,
        }
    }

    pub(super) fn resolve_alias(&self, alias: &Alias) -> AliasTarget {
        let scope = self.using_scope(alias.place);
        let ast = self.tree(alias.place.file, 0);
        // `using Text = System.Text;`
        if let TypeExprKind::Name(parts) = &ast[alias.ty].kind
            && parts.iter().all(|p| p.args.is_empty() && p.unbound == 0)
            && let Some(space) = self.namespace_at(&scope, parts)
        {
            return AliasTarget::Space(space);
        }
        if let TypeExprKind::AliasName { alias: outer, parts } = &ast[alias.ty].kind
            && outer.name.as_str() == "global"
            && let Some(space) = parts
                .iter()
                .try_fold(self.global_space(), |at, p| self.spaces[at].children.get(&p.name.name).copied())
        {
            return AliasTarget::Space(space);
        }
        let mut cx = TypeCx::new(self, &scope);
        let ty = cx.ty(alias.ty);
        cx.finish();
        AliasTarget::Type(ty)
    }

    fn namespace_at(&self, scope: &Scope, parts: &[NamePart]) -> Option<SpaceId> {
        let mut next = Some(scope.ns);
        let mut at = loop {
            let ns = next?;
            if let Some(&space) = self.spaces[self.scopes[ns].space].children.get(&parts[0].name.name) {
                break space;
            }
            next = self.scopes[ns].parent;
        };
        for part in &parts[1..] {
            at = *self.spaces[at].children.get(&part.name.name)?;
        }
        Some(at)
    }

    pub(super) fn resolve_static(&self, s: &Static) -> Ty {
        let scope = self.using_scope(s.place);
        let mut cx = TypeCx::new(self, &scope);
        let ty = cx.ty(s.ty);
        cx.finish();
        ty
    }
}
