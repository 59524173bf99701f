//! Names inside a body: frames of locals, local functions and labels, and who captures what.
//!
//! A [`Frame`] is one declaration space. C# forbids a local to hide another one of the same function, in either
//! order, and forbids to use one above its declaration; nested functions may hide names of outer ones.

use super::by_name::ByName;
use super::operand::ArmValue;
use super::{Checker, FunCtx};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{ExprKind, FnId, LabelId, Local, LocalId, LocalKind, Scope, ScopeId};
use crate::syntax::ast::Ident;
use crate::ty::defs::{Const, TypeParamId};
use crate::ty::{Ty, TyKind};

/// What a name of a frame means.
#[derive(Clone, Debug)]
pub enum Entity {
    Local(LocalId),
    /// A local `const`.
    Const(Const, Ty),
    LocalFn(FnId),
    /// A type parameter of a local function.
    TypeParam(TypeParamId),
    /// A range variable of a query: properties of nested pairs, starting at a local.
    Range(LocalId, Vec<Symbol>),
    /// A local of which only the declaration failed.
    Error,
}

pub struct Frame {
    pub scope: ScopeId,
    pub fun: FnId,
    pub names: ByName<(Symbol, Entity, Span)>,
    /// Declared further below in this block.
    pub upcoming: ByName<(Symbol, Span)>,
    /// Declared in frames inside this one that are closed already.
    pub nested: ByName<(Symbol, Span)>,
    pub labels: Vec<Label>,
}

pub struct Label {
    pub name: Symbol,
    pub id: LabelId,
    pub span: Span,
    pub used: bool,
}

/// The result of looking a simple name up among the locals.
pub enum Found {
    Entity(Entity),
    /// Declared below: the place of the declaration.
    TooEarly(Span),
}

impl Checker<'_> {
    // ---- Frames ------------------------------------------------------------------------------------------------

    pub fn new_scope(&mut self) -> ScopeId {
        let parent = self.frames.last().map(|f| f.scope);
        let owner = self.fun().id;
        self.body.scopes.push(Scope { parent, owner })
    }

    /// Opens a declaration space with a scope of its own.
    pub fn push_frame(&mut self) -> ScopeId {
        let scope = self.new_scope();
        let fun = self.fun().id;
        self.frames.push(Frame {
            scope,
            fun,
            names: ByName::default(),
            upcoming: ByName::default(),
            nested: ByName::default(),
            labels: Vec::new(),
        });
        scope
    }

    pub fn pop_frame(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let Some(outer) = self.frames.last_mut() else { return };
        if outer.fun != frame.fun {
            return;
        }
        outer.nested.extend(frame.nested.iter().copied());
        outer.nested.extend(
            frame
                .names
                .iter()
                .filter(|(_, e, _)| !matches!(e, Entity::TypeParam(_) | Entity::Range(..)))
                .map(|&(n, _, s)| (n, s)),
        );
    }

    /// Works where the variables of an arm's pattern are known, again.
    pub fn in_arm<R>(&mut self, arm: &ArmValue, work: impl FnOnce(&mut Self) -> R) -> R {
        if arm.names.is_empty() {
            return work(self);
        }
        let mut names = ByName::default();
        names.extend(arm.names.iter().cloned());
        let (fun, upcoming, nested, labels) =
            (self.fun().id, ByName::default(), ByName::default(), Vec::new());
        self.frames.push(Frame { scope: arm.scope, fun, names, upcoming, nested, labels });
        let result = work(self);
        self.frames.pop();
        result
    }

    /// The scope that a local declared here belongs to.
    pub fn scope(&self) -> ScopeId {
        match self.frames.last() {
            Some(f) => f.scope,
            None => crate::base::Idx::new(0),
        }
    }

    // ---- Declarations ------------------------------------------------------------------------------------------

    pub fn new_local(&mut self, name: Symbol, ty: Ty, kind: LocalKind, span: Span) -> LocalId {
        let scope = self.scope();
        let depth = self.frames.len();
        self.local_infos.push(super::LocalInfo { depth, ..super::LocalInfo::default() });
        self.body.locals.push(Local {
            name,
            ty,
            kind,
            scope,
            captured: false,
            is_out: false,
            is_token: false,
            is_readonly: false,
            span,
        })
    }

    /// A temporary of the checker, never captured.
    pub fn temp(&mut self, ty: Ty, span: Span) -> LocalId {
        let name = self.syms.temp;
        self.new_local(name, ty, LocalKind::Temp, span)
    }

    /// Declares a variable of the programmer; reports a clash of names.
    pub fn declare(&mut self, name: Ident, ty: Ty) -> LocalId {
        let id = self.new_local(name.name, ty, LocalKind::Var, name.span);
        self.enter(name, Entity::Local(id));
        id
    }

    /// Puts a name into the innermost frame.
    pub fn enter(&mut self, name: Ident, entity: Entity) {
        self.check_clash(name);
        if let Some(frame) = self.frames.last_mut() {
            frame.upcoming.forget(name.name, |&(n, s)| n == name.name && s == name.span);
            frame.names.push((name.name, entity, name.span));
        }
    }

    fn check_clash(&mut self, name: Ident) {
        let Some(frame) = self.frames.last() else { return };
        let fun = frame.fun;
        if let Some(&(_, _, first)) = frame.names.first(name.name) {
            let d = Diagnostic::error(
                128,
                name.span,
                format!(
                    "A local variable or function named '{}' is already defined in this scope",
                    name.name
                ),
            )
            .label("defined again")
            .also(first, "first defined here");
            self.report(d);
            return;
        }
        // Where this declaration was announced, the inner one has been reported already.
        let announced = || frame.upcoming.iter().any(|&(n, s)| n == name.name && s == name.span);
        if let Some(&(_, inner)) = frame.nested.first(name.name)
            && !announced()
        {
            self.clash(name, inner, name.span);
            return;
        }
        for outer in self.frames.iter().rev().skip(1).take_while(|f| f.fun == fun) {
            let taken = outer
                .names
                .first(name.name)
                .filter(|(_, e, _)| !matches!(e, Entity::TypeParam(_)))
                .map(|&(_, _, s)| s)
                .or_else(|| outer.upcoming.first(name.name).map(|&(_, s)| s));
            if let Some(first) = taken {
                self.clash(name, name.span, first);
                return;
            }
        }
    }

    fn clash(&mut self, name: Ident, inner: Span, outer: Span) {
        let d = Diagnostic::error(
            136,
            inner,
            format!(
                "A local or parameter named '{}' cannot be declared in this scope because that name is used in an \
                 enclosing local scope to define a local or parameter",
                name.name
            ),
        )
        .label("this name is taken")
        .also(outer, "by this declaration")
        .help("choose another name");
        self.report(d);
    }

    // ---- Look-up -----------------------------------------------------------------------------------------------

    /// A local, local constant, local function or range variable. Marks it as captured where that is what the use
    /// does.
    pub fn lookup_local(&mut self, name: Symbol) -> Option<Found> {
        for i in (0..self.frames.len()).rev() {
            let frame = &self.frames[i];
            if let Some((_, entity, _)) = frame.names.last(name) {
                return Some(Found::Entity(entity.clone()));
            }
            // A nested function may stand above the declaration it hides nothing of.
            if let Some(&(_, span)) = frame.upcoming.first(name) {
                return Some(Found::TooEarly(span));
            }
        }
        None
    }

    /// All names in scope, for "did you mean".
    pub fn local_names(&self) -> Vec<Symbol> {
        self.frames.iter().flat_map(|f| f.names.iter().map(|&(n, ..)| n)).collect()
    }

    /// Notes the use of a local by the current function.
    pub fn use_local(&mut self, id: LocalId, span: Span) {
        let local = &self.body.locals[id];
        let owner = self.body.scopes[local.scope].owner;
        let here = self.fun().id;
        if owner == here {
            return;
        }
        let name = local.name;
        let is_ref = matches!(local.ty.kind(), TyKind::Ref(_));
        let is_ref_struct = local.ty.as_named().is_some_and(|(d, _)| self.defs.types[d].is_ref_struct);
        let kind = local.kind;
        if !local.captured {
            self.body.locals[id].captured = true;
            self.captured_log.push(id);
        }
        if let Some(f) = self.static_between(owner) {
            self.static_capture(f, &format!("'{name}'"), span);
            return;
        }
        if is_ref && kind == LocalKind::Param {
            self.error(
                1628,
                span,
                format!(
                    "Cannot use ref, out, or in parameter '{name}' inside an anonymous method, lambda expression, \
                     query expression, or local function"
                ),
            );
        } else if is_ref_struct && kind == LocalKind::Param {
            self.error(
                9108,
                span,
                format!(
                    "Cannot use parameter '{name}' that has ref-like type inside an anonymous method, lambda \
                     expression, query expression, or local function"
                ),
            );
        } else if is_ref || (is_ref_struct && kind == LocalKind::Var) {
            self.error(
                8175,
                span,
                format!(
                    "Cannot use ref local '{name}' inside an anonymous method, lambda expression, or query \
                     expression"
                ),
            );
        }
    }

    /// The outermost `static` function between the current one and `owner`.
    fn static_between(&self, owner: FnId) -> Option<FnId> {
        self.funs.iter().rev().take_while(|f| f.id != owner).filter(|f| f.is_static_fn).last().map(|f| f.id)
    }

    fn static_capture(&mut self, f: FnId, what: &str, span: Span) {
        let local_fn = self.body.fns[f].kind == crate::hir::FnKind::LocalFn;
        let (code, text) = if local_fn {
            (8421, "A static local function cannot contain a reference to")
        } else {
            (8820, "A static anonymous function cannot contain a reference to")
        };
        let d = Diagnostic::error(code, span, format!("{text} {what}."))
            .help("remove `static`, or pass the value in");
        self.report(d);
    }

    /// `this` as a value node, typed `Ref` in a struct. The caller has made sure that there is one.
    pub fn use_this(&mut self, span: Span) -> crate::hir::ExprId {
        let outer = self.funs.first().map(|f| f.id);
        if let Some(outer) = outer
            && let Some(f) = self.static_between(outer)
        {
            let local_fn = self.body.fns[f].kind == crate::hir::FnKind::LocalFn;
            let (code, text) = if local_fn {
                (8422, "A static local function cannot contain a reference to 'this' or 'base'.")
            } else {
                (8821, "A static anonymous function cannot contain a reference to 'this' or 'base'.")
            };
            self.error(code, span, text);
        }
        if self.funs.len() > 1 && self.this_is_ref() {
            let d = Diagnostic::error(
                1673,
                span,
                "Anonymous methods, lambda expressions, query expressions, and local functions inside structs cannot \
                 access instance members of 'this'",
            )
            .help("copy `this` to a local variable outside and use the local instead");
            self.report(d);
        }
        for i in (1..self.funs.len()).rev() {
            let id = self.funs[i].id;
            if !self.body.fns[id].captures_this {
                self.body.fns[id].captures_this = true;
                self.this_log.push(id);
            }
        }
        let ty = if self.this_is_ref() { Ty::reference(self.self_ty) } else { self.self_ty };
        self.mk(ExprKind::This, ty, span)
    }

    /// `this` of a struct is a reference to it.
    pub fn this_is_ref(&self) -> bool {
        !self.defs.is_reference(self.self_ty)
            && !matches!(self.defs.types[self.owner].kind, crate::ty::defs::TypeDefKind::Interface)
    }

    pub fn fun(&self) -> &FunCtx {
        match self.funs.last() {
            Some(f) => f,
            None => crate::bug!(self.method, "no function is being checked"),
        }
    }

    pub fn fun_mut(&mut self) -> &mut FunCtx {
        match self.funs.last_mut() {
            Some(f) => f,
            None => crate::bug!(self.method, "no function is being checked"),
        }
    }
}
