//! What names mean inside bodies: the part of [`Names`] that the checker uses.

use std::borrow::Cow;
use std::sync::Arc;

use super::const_eval::ConstCx;
use super::lookup::Found;
use super::types::TypeCx;
use super::{AliasTarget, Names, header, suggest};
use crate::base::{Few, FileId, Span, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::syntax::ast::{Ast, Ident, NamePart};
use crate::syntax::{self, ast};
use crate::ty::defs::{
    AstBody, BodySource, Const, Defs, FieldId, Lazy, MethodId, TypeDefId, TypeParamDef, TypeParamId,
};
use crate::ty::members::{self, Lookup, Member};
use crate::ty::{Subst, Ty, convert};

pub use super::lookup::Scope;

/// What a simple name (that is no local) stands for, in C#'s order of looking.
#[derive(Clone, Debug)]
pub enum NameRes {
    /// A member of an enclosing type (`this` is that type seen from inside) or of a `using static` type.
    Member {
        this: Ty,
        found: Member,
    },
    /// A parameter of the primary constructor of an enclosing type; `field` keeps it when members use it (then initialisers
    /// read the field, too).
    PrimaryParam {
        ty: TypeDefId,
        ctor: MethodId,
        index: usize,
        field: Option<FieldId>,
    },
    TypeParam(TypeParamId),
    /// A type, constructed with the arguments given.
    Type(Ty),
    /// A type of that name has another number of type parameters (CS0305).
    WrongArity(TypeDefId),
    Namespace(Symbol),
    /// Several types or members of that name are imported (CS0104): their full names.
    Ambiguous(Vec<String>),
    /// There is one, but not for this place (CS0122).
    Inaccessible(String),
    NotFound,
}

impl Names {
    pub fn defs(&self) -> &Arc<Defs> {
        &self.defs
    }

    /// The tree that something at this place is in.
    pub fn ast_at(&self, span: Span) -> &Arc<Ast> {
        let file = &self.files[&span.file];
        file.chunks[self.chunk_at(span) as usize].tree()
    }

    /// The tree of a method's body, the body in it, and its scope.
    pub fn method_body(&self, method: MethodId) -> (Arc<Ast>, Cow<'_, BodySource>, Scope) {
        let def = &self.defs.methods[method];
        let mut scope = self.method_scope(method);
        let BodySource::Ast(AstBody::Deferred(span)) = def.body else {
            return (self.ast_at(def.span).clone(), Cow::Borrowed(&def.body), scope);
        };
        let text = self.files[&span.file].chunks[self.chunk_at(span) as usize].part(span);
        let mut diags = Diagnostics::default();
        let (ast, body) = syntax::parse_body(span.file, text, span.lo, def.is_async.is_some(), &mut diags);
        assert!(!diags.has_errors(), "the library does not parse: {:?}", diags.list);
        let ast = Arc::new(ast);
        scope.body = Some(ast.clone());
        (ast, Cow::Owned(super::member::source(body)), scope)
    }

    fn chunk_at(&self, span: Span) -> u32 {
        let chunks = &self.files[&span.file].chunks;
        chunks.partition_point(|c| c.start <= span.lo).saturating_sub(1) as u32
    }

    /// Findings of definitions that were resolved late, since the last call.
    /// Has anything been found wrong since [`Names::take_diagnostics`]?
    pub fn has_diagnostics(&self) -> bool {
        !self.state().diags.is_empty()
    }

    pub fn take_diagnostics(&self) -> Vec<Diagnostic> {
        let mut list = std::mem::take(&mut self.state().diags);
        // Two accessors, say, may have found the same fault.
        let mut seen = rustc_hash::FxHashSet::default();
        list.retain(|d| seen.insert((d.code, d.span(), d.message.clone())));
        list
    }

    /// The scope of a method's body and of its signature.
    pub fn method_scope(&self, method: MethodId) -> Scope {
        let m = &self.defs.methods[method];
        let mut scope = self.place_in(m.owner, m.file, m.span);
        scope.type_params = m.type_params.clone();
        scope
    }

    /// The scope of a field's initialiser.
    pub fn field_scope(&self, field: FieldId) -> Scope {
        let f = &self.defs.fields[field];
        self.place_in(f.owner, f.file, f.span)
    }

    /// The scope of a type's body (of its first part).
    pub fn type_scope(&self, ty: TypeDefId) -> Scope {
        let t = &self.defs.types[ty];
        self.place_in(ty, t.file, t.span)
    }

    fn place_in(&self, ty: TypeDefId, file: FileId, span: Span) -> Scope {
        let parts = &self.decls[ty].parts;
        let inside = |p: &&super::Part| {
            let decl = self.decl(p);
            p.file == file && decl.span.lo <= span.lo && span.hi <= decl.span.hi
        };
        // Nearly always there is one part: then its tree need not be asked.
        let part = match &parts[..] {
            [one] if one.file == file => Some(one),
            _ => parts.iter().find(inside).or_else(|| parts.iter().find(|p| p.file == file)),
        };
        match part {
            Some(p) => self.scope(file, p.chunk, p.ns, Some(ty)),
            None => self.scope(file, self.chunk_at(span), self.files[&file].root, Some(ty)),
        }
    }

    /// Adds the type parameters of a local function to a scope.
    pub fn declare_type_params(
        &self,
        scope: &Scope,
        params: &[ast::TypeParam],
        constraints: &[ast::ConstraintClause],
        diags: &mut Diagnostics,
    ) -> (Scope, Vec<TypeParamId>) {
        let ids: Vec<TypeParamId> = params
            .iter()
            .map(|p| {
                self.defs.type_params.push(TypeParamDef {
                    name: p.name.name,
                    variance: p.variance,
                    declared_struct: header::says_struct(constraints, p.name.name),
                    span: p.name.span,
                    bounds: Lazy::later(self.source.clone()),
                })
            })
            .collect();
        let mut inner = scope.clone();
        inner.type_params.extend(&ids);
        let mut cx = TypeCx::new(self, &inner);
        let bounds = header::bounds(&mut cx, &ids, constraints, "");
        let (found, constructed) = (cx.diags, cx.constructed);
        for (&id, b) in ids.iter().zip(bounds) {
            self.defs.type_params[id].bounds.bind(id);
            self.defs.type_params[id].set_bounds(b);
        }
        diags.list.extend(found);
        self.check_now(constructed, diags);
        (inner, ids)
    }

    fn check_now(&self, constructed: Vec<super::types::Constructed>, diags: &mut Diagnostics) {
        for c in constructed {
            let shown = self.defs.display(self.defs.self_type(c.def));
            self.check_constraints(
                &Subst::default(),
                &self.defs.types[c.def].params,
                &c.args,
                &shown,
                c.span,
                diags,
            );
        }
    }

    /// The type an expression of the tree names; reports CS0246 and the like. `var` is the caller's.
    pub fn resolve_type(&self, scope: &Scope, ty: ast::TypeId, diags: &mut Diagnostics) -> Ty {
        let mut cx = TypeCx::new(self, scope);
        let ty = cx.ty(ty);
        let (found, constructed, notices) = (cx.diags, cx.constructed, cx.notices);
        diags.list.extend(found);
        diags.list.extend(notices);
        if !self.files[&scope.file].is_std {
            self.check_now(constructed, diags);
        }
        ty
    }

    /// As `resolve_type`, but None instead of a report: for names that may be a type or a value.
    pub fn try_type(&self, scope: &Scope, ty: ast::TypeId) -> Option<Ty> {
        let mut cx = TypeCx::new(self, scope);
        let ty = cx.ty(ty);
        (cx.diags.is_empty() && !ty.is_error()).then_some(ty)
    }

    /// A simple name with its type arguments. In an `initializer` (of a field or property, or the arguments of the base
    /// class) primary constructor parameters come before members.
    pub fn lookup_simple(
        &self,
        scope: &Scope,
        name: Symbol,
        targs: &[Ty],
        invoked: bool,
        initializer: bool,
    ) -> NameRes {
        let defs = &self.defs;
        let arity = targs.len();
        let from = self.from(scope);
        if arity == 0
            && let Some(&p) = scope.type_params.iter().rev().find(|&&p| defs.type_params[p].name == name)
        {
            return NameRes::TypeParam(p);
        }
        let mut failure = NameRes::NotFound;
        let mut around = scope.ty;
        while let Some(t) = around {
            let def = &defs.types[t];
            let own = &def.params[def.params.len() - def.own_params..];
            if arity == 0
                && let Some(&p) = own.iter().find(|&&p| defs.type_params[p].name == name)
            {
                return NameRes::TypeParam(p);
            }
            let primary = || if arity == 0 { self.primary_param(t, name) } else { None };
            if initializer
                && scope.ty == Some(t)
                && let Some(param) = primary()
            {
                return param;
            }
            let this = defs.self_type(t);
            match members::lookup(defs, from, this, name, arity, invoked) {
                Lookup::Found(Member::Type { def, mut outer }) => {
                    outer.extend_from_slice(targs);
                    return NameRes::Type(defs.constructed(def, outer));
                }
                Lookup::Found(found) => return NameRes::Member { this, found },
                Lookup::Ambiguous(a, b) => return NameRes::Ambiguous(vec![a, b]),
                Lookup::Inaccessible(shown) => failure = NameRes::Inaccessible(shown),
                // Through `this`, every protected member is.
                Lookup::WrongQualifier { member, .. } => failure = NameRes::Inaccessible(member),
                Lookup::NotFound => {}
            }
            if let Some(param) = primary() {
                return param;
            }
            around = def.outer;
        }
        match self.outside_types(scope, name, targs, invoked) {
            NameRes::NotFound => failure,
            found => found,
        }
    }

    fn primary_param(&self, ty: TypeDefId, name: Symbol) -> Option<NameRes> {
        let t = &self.defs.types[ty];
        let ctor = t.primary_ctor?;
        let index = self.defs.methods[ctor].params.iter().position(|p| p.name == name)?;
        let field = t.captures.iter().find(|(i, _)| *i == index).map(|&(_, f)| f);
        Some(NameRes::PrimaryParam { ty, ctor, index, field })
    }

    /// Namespace by namespace outward: types and namespaces, then members of `using static` types. A type cannot be invoked: for
    /// `Range(1, 9)` it is only what is left when nothing else has the name.
    fn outside_types(&self, scope: &Scope, name: Symbol, targs: &[Ty], invoked: bool) -> NameRes {
        let mut failure = NameRes::NotFound;
        let mut not_invocable = None;
        let mut next = Some(scope.ns);
        while let Some(ns) = next {
            let found = self.in_block(scope, ns, name, targs.len());
            match self.to_res(found, targs) {
                NameRes::NotFound => {}
                res @ (NameRes::WrongArity(_) | NameRes::Inaccessible(_)) => failure = res,
                res @ NameRes::Type(_) if invoked => not_invocable = not_invocable.or(Some(res)),
                res => return res,
            }
            if let Some(res) = self.static_member(scope, ns, name, targs.len(), invoked) {
                return res;
            }
            next = self.scopes[ns].parent;
        }
        not_invocable.unwrap_or(failure)
    }

    fn static_member(
        &self,
        scope: &Scope,
        ns: super::NsId,
        name: Symbol,
        arity: usize,
        invoked: bool,
    ) -> Option<NameRes> {
        let defs = &self.defs;
        let from = self.from(scope);
        let mut found: Option<(Ty, Member)> = None;
        for imports in self.imports(scope, ns) {
            for s in &imports.statics {
                let Some(ty) = self.static_type(s) else { continue };
                let Lookup::Found(member) = members::lookup(defs, from, ty, name, arity, invoked) else {
                    continue;
                };
                let Some(member) = self.only_static(member) else { continue };
                found = match (found, member) {
                    (None, member) => Some((ty, member)),
                    (Some((first, Member::Methods(mut all))), Member::Methods(more)) => {
                        all.extend(more);
                        Some((first, Member::Methods(all)))
                    }
                    (Some((first, earlier)), _) if first == ty => Some((first, earlier)),
                    (Some((first, _)), _) => {
                        let shown = |t: Ty| format!("{}.{name}", defs.display(t));
                        return Some(NameRes::Ambiguous(vec![shown(first), shown(ty)]));
                    }
                };
            }
        }
        found.map(|(this, found)| NameRes::Member { this, found })
    }

    /// `using static` imports static members; extension methods only as such.
    fn only_static(&self, member: Member) -> Option<Member> {
        let defs = &self.defs;
        match member {
            Member::Field { field, .. } => defs.fields[field].is_static.then_some(member),
            Member::Property { prop, .. } => defs.props[prop].is_static.then_some(member),
            Member::Event { event, .. } => defs.events[event].is_static.then_some(member),
            Member::Methods(mut all) => {
                all.retain(|c| defs.methods[c.method].is_static && !defs.methods[c.method].is_extension);
                (!all.is_empty()).then_some(Member::Methods(all))
            }
            // Nested types were found with the other types.
            Member::Type { .. } => None,
        }
    }

    fn to_res(&self, found: Found, targs: &[Ty]) -> NameRes {
        match found {
            Found::Param(p) => NameRes::TypeParam(p),
            Found::Type(def, mut args) => {
                args.extend_from_slice(targs);
                NameRes::Type(self.defs.constructed(def, args))
            }
            Found::Constructed(ty) => NameRes::Type(ty),
            Found::Space(space) => NameRes::Namespace(self.spaces[space].name),
            Found::WrongArity(def) => NameRes::WrongArity(def),
            Found::Ambiguous(a, b) => NameRes::Ambiguous(vec![self.full_name(a), self.full_name(b)]),
            Found::Inaccessible(def) => NameRes::Inaccessible(self.defs.display(self.defs.self_type(def))),
            Found::Nothing => NameRes::NotFound,
        }
    }

    /// `namespace.name<targs>`: a type or a namespace.
    pub fn lookup_in_namespace(
        &self,
        scope: &Scope,
        namespace: Symbol,
        name: Symbol,
        targs: &[Ty],
    ) -> NameRes {
        match self.space_named(namespace) {
            Some(space) => self.to_res(self.in_space(scope, space, name, targs.len()), targs),
            None => NameRes::NotFound,
        }
    }

    /// `alias::name<targs>`; `global` is an alias too.
    pub fn lookup_alias(&self, scope: &Scope, alias: Symbol, name: Symbol, targs: &[Ty]) -> NameRes {
        let space = match alias.as_str() {
            "global" => Some(self.global_space()),
            _ => match self.find_alias(scope, alias) {
                Some(AliasTarget::Space(space)) => Some(space),
                Some(AliasTarget::Type(_)) | None => None,
            },
        };
        match space {
            Some(space) => self.to_res(self.in_space(scope, space, name, targs.len()), targs),
            None => NameRes::NotFound,
        }
    }

    /// A namespace or type alias as the first part of a name, found by `lookup_simple` too.
    pub fn is_alias(&self, scope: &Scope, alias: Symbol) -> bool {
        alias.as_str() == "global" || self.find_alias(scope, alias).is_some()
    }

    /// The extension methods of that name, in groups: innermost namespace first. A call takes the first group in which
    /// one is applicable.
    pub fn extension_methods(&self, scope: &Scope, name: Symbol) -> Vec<Vec<MethodId>> {
        self.extension_groups(scope, name)
    }

    /// "The name 'x' does not exist in the current context" with what may have been meant. `locals` are the names in
    /// scope that only the checker knows.
    pub fn unknown_name(&self, scope: &Scope, name: Ident, locals: &[Symbol]) -> Diagnostic {
        let message = format!("The name '{}' does not exist in the current context", name.name);
        let d = Diagnostic::error(103, name.span, message).label("not declared");
        let text = name.name.as_str();
        if let Some(close) = suggest::closest(text, locals.iter().map(|s| s.as_str())) {
            return d.help(format!("did you mean `{close}`?"));
        }
        let mut around = scope.ty;
        while let Some(t) = around {
            if let Some(help) = suggest::member_hint(self, self.defs.self_type(t), name.name) {
                return d.help(help);
            }
            around = self.defs.types[t].outer;
        }
        match suggest::hint(self, scope, name.name, 0) {
            Some(help) => d.help(help),
            None => d,
        }
    }

    /// "'T' does not contain a definition for 'x'" with what may have been meant.
    pub fn unknown_member(&self, scope: &Scope, ty: Ty, name: Ident) -> Diagnostic {
        let _ = scope;
        let shown = self.defs.display(ty);
        let message = format!("'{shown}' does not contain a definition for '{}'", name.name);
        let d = Diagnostic::error(117, name.span, message).label("no such member");
        match suggest::member_hint(self, ty, name.name) {
            Some(help) => d.help(help),
            None => d,
        }
    }

    /// As [`Names::unknown_member`] for a value, where an extension method might have helped (CS1061).
    pub fn unknown_value_member(&self, scope: &Scope, ty: Ty, name: Ident) -> Diagnostic {
        let _ = scope;
        let shown = self.defs.display(ty);
        let message = format!(
            "'{shown}' does not contain a definition for '{0}' and no accessible extension method '{0}' accepting a first \
             argument of type '{shown}' could be found (are you missing a using directive or an assembly reference?)",
            name.name
        );
        let d = Diagnostic::error(1061, name.span, message).label("no such member");
        let elsewhere = self.spaces.iter().find(|s| s.extensions.contains_key(&name.name));
        match suggest::member_hint(self, ty, name.name) {
            Some(help) => d.help(help),
            None => match elsewhere {
                Some(space) if !self.sees(scope, space.name) => {
                    d.help(format!("add `using {};`", space.name))
                }
                _ => d,
            },
        }
    }

    fn sees(&self, scope: &Scope, namespace: Symbol) -> bool {
        let mut next = Some(scope.ns);
        while let Some(ns) = next {
            let own = self.spaces[self.scopes[ns].space].name == namespace;
            if own
                || self
                    .imports(scope, ns)
                    .any(|i| i.namespaces.iter().any(|&s| self.spaces[s].name == namespace))
            {
                return true;
            }
            next = self.scopes[ns].parent;
        }
        false
    }

    /// Turns a failed [`NameRes`] (not `Member`, `Type`, …) for a name in a type's place into its diagnostic.
    pub fn report(&self, scope: &Scope, name: Ident, arity: usize, res: &NameRes, diags: &mut Diagnostics) {
        let d = match res {
            NameRes::WrongArity(def) => suggest::wrong_arity(self, *def, arity, name.span),
            NameRes::Ambiguous(all) => {
                let message = format!(
                    "'{}' is an ambiguous reference between '{}' and '{}'",
                    name.name,
                    all.first().map_or("", |s| s),
                    all.get(1).map_or("", |s| s)
                );
                Diagnostic::error(104, name.span, message).label("there are several of this name")
            }
            NameRes::Inaccessible(shown) => {
                let message = format!("'{shown}' is inaccessible due to its protection level");
                Diagnostic::error(122, name.span, message).label("not accessible from here")
            }
            NameRes::NotFound
            | NameRes::Member { .. }
            | NameRes::PrimaryParam { .. }
            | NameRes::TypeParam(_)
            | NameRes::Type(_)
            | NameRes::Namespace(_) => {
                let args = Vec::new();
                suggest::missing_type(
                    self,
                    scope,
                    &NamePart { name, args: args.into(), unbound: arity as u32 },
                )
            }
        };
        diags.push(d);
    }

    /// "The type or namespace name 'x' does not exist in the namespace 'N'".
    pub fn unknown_in_namespace(&self, namespace: Symbol, name: Ident, arity: usize) -> Diagnostic {
        let part = NamePart { name, args: Few::new(), unbound: arity as u32 };
        match self.space_named(namespace) {
            Some(space) => suggest::missing_in_space(self, space, &part),
            None => suggest::missing_namespace(namespace, name.span),
        }
    }

    /// Value of a constant expression outside of bodies, converted to `ty`. None after a report.
    pub fn eval_const(
        &self,
        scope: &Scope,
        expr: ast::ExprId,
        ty: Ty,
        diags: &mut Diagnostics,
    ) -> Option<Const> {
        self.turn.take(|| {
            let mut cx = ConstCx::new(self, scope);
            let value = cx.converted(expr, ty, |span| {
                Diagnostic::error(150, span, "A constant value is expected").label("not a constant")
            });
            diags.list.extend(cx.into_diags());
            value.map(|v| v.value)
        })
    }

    /// Are the arguments within the constraints of the parameters? Reports CS0310, CS0311, CS0314, CS0452, CS0453.
    /// `outer` holds the arguments of the type that declares a generic method.
    pub fn check_constraints(
        &self,
        outer: &Subst,
        params: &[TypeParamId],
        args: &[Ty],
        what: &str,
        span: Span,
        diags: &mut Diagnostics,
    ) -> bool {
        let found = super::check::violations(self, outer, params, args, what, span);
        let is_fine = found.is_empty();
        diags.list.extend(found);
        is_fine
    }

    /// Do two types differ only in tuple names?
    pub fn same_type(&self, a: Ty, b: Ty) -> bool {
        convert::same_type(a, b)
    }
}
