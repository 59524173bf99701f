//! Syntax trees to typed trees: one body at a time.
//!
//! ```text
//! int x = 1; x += 2L - 1;        CS0266: Cannot implicitly convert type 'long' to 'int'
//! long y = x + 1;                let long y = (long)(x + 1)
//! ```
//! An expression is checked in two steps, as in C#: first on its own ([`Checker::expr`] gives an [`Operand`], which may
//! have no type yet: a lambda, `default`, a method group, …), then converted to what its place wants
//! ([`Checker::convert`]). Overload resolution asks in between whether a conversion exists ([`Checker::converts`]).
//!
//! A lambda is checked once for every list of parameter types it is tried with; everything such a trial leaves behind is
//! taken back ([`Checker::trial`]), and its outcome is remembered, so that nested lambdas cost no more than their depth.
//!
//! After an error, expressions have [`Ty::error`], which converts to and from everything: one mistake, one message.

mod anonymous;
mod args;
mod array;
mod async_;
mod builder;
mod built_in;
mod by_name;
mod call;
mod call_failure;
mod collection;
mod conversion;
mod ctor;
mod deconstruct;
mod escape;
mod exhaust;
mod expr;
pub mod fields;
pub mod flow;
mod foreach;
mod group;
mod index;
mod init;
mod lambda;
mod local_fn;
mod logic;
mod member;
mod memo;
mod name;
mod obsolete;
mod operand;
mod operator;
mod operator_lint;
mod overload;
mod pattern;
mod pattern_parts;
mod predefined;
mod query;
mod range;
mod record;
mod scope;
mod span;
mod stmt;
mod string;
mod switch;
mod synth;
#[cfg(test)]
mod tests;
mod try_;
mod tuple;
mod unary;
mod update;
mod with;

use std::collections::HashMap;

use crate::base::{Idx, IndexVec, Span, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::hir::{self, ExprKind, FnId, FnKind, LocalId, LoopId};
use crate::resolve::{Names, Scope};
use crate::syntax::ast::{self, Ast};
use crate::ty::Ty;
use crate::ty::defs::{AstBody, AsyncKind, BodySource, CallerInfo, Defs, MethodId, TypeDefId};
use crate::ty::members::From;

use operand::Operand;
use scope::{Entity, Found, Frame, Label};

/// Checks the body of a method, constructor, accessor or of the top-level statements. A body that nobody wrote (of an
/// auto-property, a record's member, a default constructor) is made here too. None for a method without a body.
pub fn check_body(names: &Names, method: MethodId, diags: &mut Diagnostics) -> Option<hir::Body> {
    if let BodySource::None | BodySource::Built = names.defs().methods[method].body {
        return None;
    }
    let (ast, source, scope) = names.method_body(method);
    let mut c = Checker::new(names, method, &ast, scope, diags);
    c.open_method();
    if !c.method_body(&source) {
        return None;
    }
    let mut body = c.close();
    // Many bodies wait for the others.
    let hir::Body { method: _, fns, exprs, locals, scopes, labels, mentioned: _ } = &mut body;
    fns.shrink_to_fit();
    exprs.shrink_to_fit();
    locals.shrink_to_fit();
    scopes.shrink_to_fit();
    labels.shrink_to_fit();
    Some(body)
}

/// How arithmetic treats overflow. Constants are checked unless `unchecked` is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Overflow {
    Default,
    Checked,
    Unchecked,
}

pub struct Checker<'a> {
    pub defs: &'a Defs,
    pub names: &'a Names,
    pub ast: &'a Ast,
    diags: &'a mut Diagnostics,
    pub method: MethodId,
    /// The type that declares the method, and that type seen from inside.
    pub owner: TypeDefId,
    pub self_ty: Ty,
    pub lookup: Scope,
    pub from: From,
    pub body: hir::Body,
    pub frames: Vec<Frame>,
    pub funs: Vec<FunCtx>,
    pub overflow: Overflow,
    /// Inside a field initialiser or the arguments of the base constructor: `this` may not be used.
    pub initializer: Option<Initializer>,
    /// The field or property whose initialiser this is.
    pub initialized: Option<Symbol>,
    next_loop: usize,
    /// How many trials we are in: diagnostics are kept back.
    trials: usize,
    /// Locals and functions marked in this trial.
    captured_log: Vec<LocalId>,
    this_log: Vec<FnId>,
    /// Local functions declared so far, and the lambdas around the place.
    local_fns: Vec<local_fn::LocalFnInfo>,
    lambdas_around: Vec<(ast::ExprId, Vec<Ty>)>,
    /// How many of the body's functions are lambdas.
    lambdas: usize,
    /// What the language says about each local beyond its type.
    local_infos: Vec<LocalInfo>,
    /// Objects being initialised: their init-only properties may be set.
    init_temps: Vec<LocalId>,
    /// The lambdas of query clauses; never taken back, so that their ids mean the same in every trial.
    query_lambdas: Vec<std::rc::Rc<query::QueryLambda>>,
    query_ids: HashMap<(usize, usize, query::Role), ast::ExprId, rustc_hash::FxBuildHasher>,
    /// Outcomes of trials of lambdas.
    lambda_memo: HashMap<lambda::Key, lambda::Outcome, rustc_hash::FxBuildHasher>,
    /// No more trials: reported, though from inside one.
    gave_up: bool,
    held_back: Vec<Diagnostic>,
    /// The local functions that each function calls, for `captures_this`.
    local_calls: Vec<(FnId, FnId)>,
    /// Receivers of the `?.` around the place.
    cond_receivers: Vec<hir::ExprId>,
    /// Of a long method.
    memo: Option<Box<memo::Memo>>,
    pub syms: Syms,
}

#[derive(Clone, Copy, Default, Debug)]
pub struct LocalInfo {
    /// Why it cannot be assigned: `foreach iteration variable`, …
    pub readonly: Option<&'static str>,
    /// An `in` parameter.
    pub is_in: bool,
    /// How many scopes are open where it is declared.
    pub depth: usize,
    /// Of a ref local or parameter: the depth of what it refers to (see [`escape`]).
    pub ref_depth: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Initializer {
    Field,
    CtorArgs,
}

/// Names that the checker itself writes.
pub struct Syms {
    pub temp: Symbol,
    pub underscore: Symbol,
    pub value: Symbol,
    pub field: Symbol,
    pub to_string: Symbol,
    pub length: Symbol,
    pub count: Symbol,
}

/// The function being checked: the method, a local function or a lambda.
pub struct FunCtx {
    pub id: FnId,
    pub is_static_fn: bool,
    /// What a clause of a query becomes, not a lambda of the source.
    pub is_clause: bool,
    /// What `return` gives.
    pub ret: Ret,
    pub is_async: Option<(AsyncKind, Ty)>,
    /// The element type, for a function that may `yield`.
    pub yields: Yields,
    pub loops: Vec<Loop>,
    pub catch_depth: usize,
    /// In a `finally` inside the innermost `catch`.
    pub finally_in_catch: bool,
    /// Frames at each `finally` around the place.
    pub finally_frames: Vec<usize>,
    /// Loops open at each `finally` around the place.
    pub finally_loops: Vec<usize>,
    pub lock_depth: usize,
    pub in_filter: bool,
    /// In a `try` that has a `catch`, in a `catch`: `yield return` is not allowed.
    pub try_catch_depth: usize,
    pub has_await: bool,
}

#[derive(Clone, Debug)]
pub enum Ret {
    /// Converts to this: of an async function, the awaited type.
    Known(Ty),
    /// `return ref`
    Ref(Ty),
    /// A lambda whose return type is being inferred.
    Infer(Vec<Returned>),
}

/// One `return` of a lambda whose type is being inferred.
#[derive(Clone, Debug)]
pub enum Returned {
    Nothing(Span),
    Value(Operand, Span),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Yields {
    /// The return type is no iterator's.
    Cannot,
    Could(Ty),
    Does(Ty),
}

pub struct Loop {
    pub id: LoopId,
    pub is_loop: bool,
    /// Of a switch: the labels of each section, for `goto case`.
    pub sections: Vec<switch::SectionLabels>,
    pub governing: Ty,
}

/// What a trial can take back.
pub struct Mark {
    exprs: usize,
    locals: usize,
    scopes: usize,
    fns: usize,
    lambdas: usize,
    labels: usize,
    diags: usize,
    frames: Vec<(usize, usize, usize, usize)>,
    captured: usize,
    this: usize,
    calls: usize,
    next_loop: usize,
    receivers: usize,
    local_fns: usize,
    fun: FunMark,
}

/// The part of [`FunCtx`] that expressions change.
struct FunMark {
    has_await: bool,
    yields: Yields,
    returned: usize,
}

/// Bytes of a long function.
const LONG: usize = 1 << 14;

impl<'a> Checker<'a> {
    fn new(
        names: &'a Names,
        method: MethodId,
        ast: &'a Ast,
        lookup: Scope,
        diags: &'a mut Diagnostics,
    ) -> Self {
        let defs: &Defs = names.defs();
        let def = &defs.methods[method];
        let from = lookup.from(defs);
        let text = match def.body {
            BodySource::Ast(AstBody::Block(block)) => ast[block].span,
            _ => def.span,
        };
        let length = (text.hi - text.lo) as usize;
        let body = hir::Body {
            method,
            fns: IndexVec::with_capacity(1),
            // The table of a long function is not to be copied again and again while it grows.
            exprs: IndexVec::with_capacity(if length < LONG { 0 } else { length / 4 }),
            locals: IndexVec::new(),
            scopes: IndexVec::new(),
            labels: IndexVec::new(),
            mentioned: Vec::new(),
        };
        Checker {
            defs,
            names,
            ast,
            diags,
            method,
            owner: def.owner,
            self_ty: defs.self_type(def.owner),
            lookup,
            from,
            body,
            frames: Vec::new(),
            funs: Vec::new(),
            overflow: Overflow::Default,
            initializer: None,
            initialized: None,
            next_loop: 0,
            trials: 0,
            captured_log: Vec::new(),
            this_log: Vec::new(),
            local_fns: Vec::new(),
            lambdas_around: Vec::new(),
            lambdas: 0,
            local_infos: Vec::new(),
            init_temps: Vec::new(),
            query_lambdas: Vec::new(),
            query_ids: HashMap::default(),
            lambda_memo: HashMap::default(),
            gave_up: false,
            held_back: Vec::new(),
            local_calls: Vec::new(),
            cond_receivers: Vec::new(),
            memo: (length >= memo::LONG).then(Box::default),
            syms: Syms {
                temp: Symbol::intern(""),
                underscore: Symbol::intern("_"),
                value: Symbol::intern("value"),
                field: Symbol::intern("field"),
                to_string: Symbol::intern("ToString"),
                length: Symbol::intern("Length"),
                count: Symbol::intern("Count"),
            },
        }
    }

    /// Makes `fns[0]` with its parameters.
    fn open_method(&mut self) {
        let def = &self.defs.methods[self.method];
        let ret = if def.ret_by_ref { Ty::reference(def.ret) } else { def.ret };
        let id = self.body.fns.push(hir::Function {
            kind: FnKind::Method,
            name: def.name,
            parent: None,
            type_params: def.type_params.clone(),
            params: Vec::new(),
            ret,
            is_async: def.is_async,
            builder: None,
            yields: None,
            captures_this: !def.is_static,
            scope: Idx::new(0),
            body: Vec::new(),
            span: def.span,
        });
        self.set_builder(id, def.builder, def.span);
        if def.is_async.is_some() {
            self.check_async_params(&def.params);
        }
        let what = match def.is_async {
            _ if def.ret_by_ref => Ret::Ref(def.ret),
            Some((_, awaited)) => Ret::Known(awaited),
            None => Ret::Known(def.ret),
        };
        let yields = self.yield_type(def.ret, def.is_async.is_some());
        self.funs.push(FunCtx::new(id, what, def.is_async, yields));
        let scope = self.push_frame();
        self.body.fns[id].scope = scope;
        let params: Vec<_> = def.params.iter().map(|p| self.param(p.name, p.ty, p.mode, p.span)).collect();
        for (&local, p) in params.iter().zip(&def.params) {
            self.body.locals[local].is_token = p.caller == Some(CallerInfo::EnumeratorToken);
        }
        self.body.fns[id].params = params;
    }

    /// `ref readonly T x = ref …`
    pub fn mark_ref_readonly(&mut self, local: LocalId, readonly: bool) {
        self.local_infos[local.index()].is_in = readonly;
        self.body.locals[local].is_readonly = readonly;
    }

    /// Declares a parameter in the innermost frame.
    pub fn param(&mut self, name: Symbol, ty: Ty, mode: ast::ParamMode, span: Span) -> LocalId {
        let ty = if mode == ast::ParamMode::Value { ty } else { Ty::reference(ty) };
        let id = self.new_local(name, ty, hir::LocalKind::Param, span);
        self.body.locals[id].is_out = mode == ast::ParamMode::Out;
        self.local_infos[id.index()].ref_depth = usize::from(mode == ast::ParamMode::Out);
        self.local_infos[id.index()].is_in = matches!(mode, ast::ParamMode::In | ast::ParamMode::RefReadonly);
        if let Some(frame) = self.frames.last_mut() {
            frame.names.push((name, Entity::Local(id), span));
        }
        id
    }

    fn close(mut self) -> hir::Body {
        self.report_obsolete();
        self.propagate_this();
        self.diags.list.append(&mut self.held_back);
        let diags = self.names.take_diagnostics();
        for d in diags {
            self.diags.push(d);
        }
        #[cfg(debug_assertions)]
        if !self.diags.has_errors() {
            hir::verify::verify(self.defs, &self.body);
        }
        self.body
    }

    /// Who calls a local function that uses `this` needs `this`.
    fn propagate_this(&mut self) {
        loop {
            let mut changed = false;
            for &(caller, callee) in &self.local_calls {
                if !self.body.fns[callee].captures_this {
                    continue;
                }
                let mut f = Some(caller);
                while let Some(id) = f {
                    if id.index() > 0 && !self.body.fns[id].captures_this {
                        self.body.fns[id].captures_this = true;
                        changed = true;
                    }
                    f = self.body.fns[id].parent;
                }
            }
            if !changed {
                return;
            }
        }
    }

    // ---- Trials ------------------------------------------------------------------------------------------------

    /// Runs `f` and takes back everything it added. True beside the result if it reported no error.
    pub fn trial<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> (R, bool) {
        let mark = self.mark();
        self.trials += 1;
        let result = f(self);
        self.trials -= 1;
        let ok = !self.diags.list[mark.diags..].iter().any(|d| d.severity == crate::diag::Severity::Error);
        self.rollback(mark);
        (result, ok)
    }

    pub fn mark(&self) -> Mark {
        let fun = self.fun();
        Mark {
            exprs: self.body.exprs.len(),
            locals: self.body.locals.len(),
            scopes: self.body.scopes.len(),
            fns: self.body.fns.len(),
            lambdas: self.lambdas,
            labels: self.body.labels.len(),
            diags: self.diags.list.len(),
            frames: self
                .frames
                .iter()
                .map(|f| (f.names.len(), f.upcoming.len(), f.nested.len(), f.labels.len()))
                .collect(),
            captured: self.captured_log.len(),
            this: self.this_log.len(),
            calls: self.local_calls.len(),
            next_loop: self.next_loop,
            receivers: self.cond_receivers.len(),
            local_fns: self.local_fns.len(),
            fun: FunMark {
                has_await: fun.has_await,
                yields: fun.yields,
                returned: match &fun.ret {
                    Ret::Infer(list) => list.len(),
                    Ret::Known(_) | Ret::Ref(_) => 0,
                },
            },
        }
    }

    pub fn rollback(&mut self, mark: Mark) {
        for l in self.captured_log.split_off(mark.captured) {
            if let Some(local) = self.body.locals.get(l)
                && local.captured
            {
                self.body.locals[l].captured = false;
            }
        }
        for f in self.this_log.split_off(mark.this) {
            if self.body.fns.get(f).is_some() {
                self.body.fns[f].captures_this = false;
            }
        }
        self.body.exprs.truncate(mark.exprs);
        self.body.locals.truncate(mark.locals);
        self.body.scopes.truncate(mark.scopes);
        self.body.fns.truncate(mark.fns);
        self.lambdas = mark.lambdas;
        self.body.labels.truncate(mark.labels);
        self.diags.list.truncate(mark.diags);
        self.frames.truncate(mark.frames.len());
        for (frame, (names, upcoming, nested, labels)) in self.frames.iter_mut().zip(mark.frames) {
            frame.names.truncate(names);
            frame.upcoming.truncate(upcoming);
            frame.nested.truncate(nested);
            frame.labels.truncate(labels);
        }
        self.local_calls.truncate(mark.calls);
        self.next_loop = mark.next_loop;
        self.cond_receivers.truncate(mark.receivers);
        self.local_fns.truncate(mark.local_fns);
        self.local_infos.truncate(mark.locals);
        let fun = self.fun_mut();
        fun.has_await = mark.fun.has_await;
        fun.yields = mark.fun.yields;
        if let Ret::Infer(list) = &mut fun.ret {
            list.truncate(mark.fun.returned);
        }
    }

    // ---- Building blocks ---------------------------------------------------------------------------------------

    /// A new expression.
    pub fn mk(&mut self, kind: ExprKind, ty: Ty, span: Span) -> hir::ExprId {
        self.body.exprs.push(hir::Expr { kind, ty, span })
    }

    pub fn error_expr(&mut self, span: Span) -> hir::ExprId {
        self.mk(ExprKind::Error, Ty::error(), span)
    }

    pub fn local_expr(&mut self, local: LocalId, span: Span) -> hir::ExprId {
        let ty = self.body.locals[local].ty;
        self.mk(ExprKind::Local(local), ty, span)
    }

    pub fn ty_of(&self, e: hir::ExprId) -> Ty {
        self.body[e].ty
    }

    pub fn span_of(&self, e: ast::ExprId) -> Span {
        self.ast[e].span
    }

    pub fn local_info(&self, local: LocalId) -> LocalInfo {
        self.local_infos.get(local.index()).copied().unwrap_or_default()
    }

    pub fn set_readonly(&mut self, local: LocalId, what: &'static str) {
        self.local_infos[local.index()].readonly = Some(what);
    }

    /// The value of a constant expression.
    pub fn const_of(&self, e: hir::ExprId) -> Option<crate::ty::defs::Const> {
        match &self.body[e].kind {
            ExprKind::Const(c) => Some(c.clone()),
            _ => None,
        }
    }

    pub fn report(&mut self, d: Diagnostic) {
        self.diags.push(d);
    }

    pub fn error(&mut self, code: u16, span: Span, message: impl Into<String>) {
        self.diags.push(Diagnostic::error(code, span, message));
    }

    /// A construct of C# that Aw does not have.
    pub fn unsupported(&mut self, span: Span, what: &str) {
        let d = Diagnostic::error(9001, span, format!("{what} is not part of Aw"))
            .label("left out of the language");
        self.report(d);
    }

    /// The library does not have what a construct needs.
    pub fn missing_library(&mut self, span: Span, what: &str) {
        let d = Diagnostic::error(656, span, format!("Missing compiler required member '{what}'"));
        self.report(d);
    }

    pub fn show(&self, ty: Ty) -> String {
        self.defs.display(ty)
    }

    /// The type that a node of the tree names.
    pub fn ty(&mut self, id: ast::TypeId) -> Ty {
        self.names.resolve_type(&self.lookup, id, self.diags)
    }

    /// `var`, where no type of that name is in scope.
    pub fn is_var(&self, id: ast::TypeId) -> bool {
        matches!(self.ast[id].kind, ast::TypeExprKind::Var)
            && self.names.type_named_var(&self.lookup).is_none()
    }

    pub fn set_checked(&mut self, checked: bool) -> Overflow {
        let before = self.overflow;
        self.overflow = if checked { Overflow::Checked } else { Overflow::Unchecked };
        before
    }

    /// Arithmetic at run time throws on overflow.
    pub fn checked(&self) -> bool {
        self.overflow == Overflow::Checked
    }

    /// Overflow of a constant is an error.
    pub fn const_checked(&self) -> bool {
        self.overflow != Overflow::Unchecked
    }

    pub fn exception_ty(&self) -> Ty {
        self.lang_ty(self.defs.lang.exception)
    }

    /// A non-generic library type.
    pub fn lang_ty(&self, def: Option<TypeDefId>) -> Ty {
        def.map_or(Ty::error(), |d| self.defs.constructed(d, Vec::new()))
    }

    /// Same or derived class, or implemented interface.
    pub fn is_subtype(&self, ty: Ty, base: Ty) -> bool {
        ty.is_error() || base.is_error() || crate::ty::convert::is_identity_or_reference(self.defs, ty, base)
    }

    pub fn is_static_class(&self, ty: Ty) -> bool {
        ty.as_named().is_some_and(|(d, _)| self.defs.types[d].is_static)
    }
}

impl FunCtx {
    pub fn new(id: FnId, ret: Ret, is_async: Option<(AsyncKind, Ty)>, yields: Option<Ty>) -> Self {
        FunCtx {
            id,
            is_static_fn: false,
            is_clause: false,
            ret,
            is_async,
            yields: yields.map_or(Yields::Cannot, Yields::Could),
            loops: Vec::new(),
            catch_depth: 0,
            finally_in_catch: false,
            finally_frames: Vec::new(),
            finally_loops: Vec::new(),
            lock_depth: 0,
            in_filter: false,
            try_catch_depth: 0,
            has_await: false,
        }
    }
}
