//! Local functions: the signature is known in the whole block, the body is checked where it stands.

use super::overload::{Callee, Cand};
use super::{Checker, Entity, FunCtx, Operand, Ret, Yields};
use crate::base::{Idx, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, FnId, FnKind};
use crate::resolve::caller_info;
use crate::syntax::ast::{self, Modifier};
use crate::ty::defs::{AsyncKind, CallerInfo, ParamDef};
use crate::ty::{Ty, TyKind};

/// What is known of a local function before its body is checked.
pub struct LocalFnInfo {
    pub fun: FnId,
    pub name: ast::Ident,
    pub params: Vec<ParamDef>,
    pub ret: Ty,
    pub is_static: bool,
    pub lookup: crate::resolve::Scope,
}

impl Checker<'_> {
    /// Makes the signature known in the whole block.
    pub fn declare_local_fn(&mut self, f: &ast::LocalFn) {
        let m = &f.method;
        let (lookup, type_params) = if m.type_params.is_empty() {
            (self.lookup.clone(), Vec::new())
        } else {
            self.names.declare_type_params(&self.lookup, &m.type_params, &m.constraints, self.diags)
        };
        let outer_lookup = std::mem::replace(&mut self.lookup, lookup);
        let mut params = Vec::new();
        for p in &m.params {
            let ty = match p.ty {
                Some(t) => self.ty(t),
                None => Ty::error(),
            };
            let default = p.default.and_then(|d| self.param_default(d, ty, p.is_params));
            params.push(ParamDef {
                name: p.name.name,
                ty,
                mode: p.mode,
                is_params: p.is_params,
                is_this: false,
                default,
                caller: caller_info(self.ast, p, &m.params),
                span: p.span,
            });
        }
        let ret_ast = match self.ast[m.ret].kind {
            ast::TypeExprKind::Ref { ty, .. } => ty,
            _ => m.ret,
        };
        let ret = self.ty(ret_ast);
        let inner_lookup = std::mem::replace(&mut self.lookup, outer_lookup);
        let asynchronous = f.modifiers.has(Modifier::Async);
        if asynchronous && let Some(p) = params.iter().find(|p| p.mode != ast::ParamMode::Value) {
            let text = "Async methods cannot have ref, in or out parameters";
            let d = Diagnostic::error(1988, p.span, text)
                .label("the method may run on after its caller has returned");
            self.report(d);
        }
        let builder = if asynchronous { self.builder_attribute(&f.attributes) } else { None };
        let builder = builder.filter(|_| self.yield_type(ret, true).is_none());
        let is_async = if asynchronous {
            match self.async_result_with(ret, builder) {
                Some(found) => Some(found),
                None => {
                    if !ret.is_error() && self.yield_type(ret, true).is_none() {
                        let d = Diagnostic::error(
                            1983,
                            self.ast[m.ret].span,
                            "The return type of an async method must be void, Task, Task<T>, a task-like type, \
                             IAsyncEnumerable<T>, or IAsyncEnumerator<T>",
                        );
                        self.report(d);
                    }
                    Some((AsyncKind::Task, Ty::error()))
                }
            }
        } else {
            None
        };
        let is_iterator_async = asynchronous && self.yield_type(ret, true).is_some();
        let outer = self.body.fns[Idx::new(0)].name;
        let parent = self.fun().id;
        let by_ref = m.by_ref || matches!(self.ast[m.ret].kind, ast::TypeExprKind::Ref { .. });
        let fun = self.body.fns.push(hir::Function {
            kind: FnKind::LocalFn,
            name: Symbol::intern(&format!("<{outer}>g__{}", m.name.name)),
            parent: Some(parent),
            type_params,
            params: Vec::new(),
            ret: if by_ref { Ty::reference(ret) } else { ret },
            is_async: if is_iterator_async { Some((AsyncKind::Task, Ty::void())) } else { is_async },
            builder: None,
            yields: None,
            captures_this: false,
            scope: Idx::new(0),
            body: Vec::new(),
            span: m.name.span,
        });
        self.set_builder(fun, builder, m.name.span);
        if asynchronous {
            self.check_async_params(&params);
        }
        self.local_fns.push(LocalFnInfo {
            fun,
            name: m.name,
            params,
            ret,
            is_static: f.modifiers.has(Modifier::Static),
            lookup: inner_lookup,
        });
        self.enter(m.name, Entity::LocalFn(fun));
    }

    /// Checks the body where the function is declared.
    pub fn local_fn(&mut self, f: &ast::LocalFn) -> Option<FnId> {
        let info = self.local_fns.iter().rev().find(|i| i.name == f.method.name)?;
        let fun = info.fun;
        let (params, ret, is_static) = (info.params.clone(), info.ret, info.is_static);
        let lookup = info.lookup.clone();
        let m = &f.method;
        let function = &self.body.fns[fun];
        let (is_async, by_ref) = (function.is_async, matches!(function.ret.kind(), TyKind::Ref(_)));
        let yields = self.yield_type(ret, is_async.is_some());
        let what = match is_async {
            _ if by_ref => Ret::Ref(ret),
            Some((_, t)) => Ret::Known(t),
            None => Ret::Known(ret),
        };
        let mut ctx = FunCtx::new(fun, what, is_async, yields);
        ctx.is_static_fn = is_static;
        self.funs.push(ctx);
        let outer_lookup = std::mem::replace(&mut self.lookup, lookup);
        let scope = self.push_frame();
        let mut list = Vec::new();
        for (i, p) in params.iter().enumerate() {
            if params[..i].iter().any(|q| q.name == p.name) {
                self.error(100, p.span, format!("The parameter name '{}' is a duplicate", p.name));
            }
            let local = self.param(p.name, p.ty, p.mode, p.span);
            self.body.locals[local].is_token = p.caller == Some(CallerInfo::EnumeratorToken);
            list.push(local);
        }
        self.body.fns[fun].params = list;
        self.body.fns[fun].scope = scope;
        // A `checked` block reaches into the local functions that are declared in it.
        let body = match m.body {
            ast::FnBody::Block(b) => self.body_block(b),
            ast::FnBody::Expr(e) => self.expr_body(e),
            ast::FnBody::None | ast::FnBody::Deferred(_) => {
                self.error(
                    8112,
                    m.name.span,
                    format!(
                        "Local function '{}' must declare a body because it is not marked 'static extern'.",
                        m.name.name
                    ),
                );
                Vec::new()
            }
        };
        self.body.fns[fun].body = body;
        self.pop_frame();
        self.lookup = outer_lookup;
        if let Some(ctx) = self.funs.pop() {
            if let Yields::Does(elem) = ctx.yields {
                self.body.fns[fun].yields = Some(elem);
                if is_async.is_some() && self.trials == 0 {
                    self.lint_async_iterator(fun, &params, m.name.span);
                }
                if self.trials == 0
                    && let Some(p) = m.params.iter().find(|p| p.mode != ast::ParamMode::Value)
                {
                    self.error(1623, p.name.span, "Iterators cannot have ref, in or out parameters");
                }
            }
            if is_async.is_some() && !ctx.has_await && self.trials == 0 {
                self.warn_no_await(m.name.span);
            }
        }
        Some(fun)
    }

    fn param_default(&mut self, e: ast::ExprId, ty: Ty, is_params: bool) -> Option<crate::ty::defs::Const> {
        let span = self.ast[e].span;
        if is_params {
            self.error(1751, span, "Cannot specify a default value for a parameter collection");
        }
        let op = self.expr(e);
        if let Operand::Default(_) = op {
            return Some(crate::ty::defs::Const::Default);
        }
        let target = super::operator::strip(ty);
        let value = match &op {
            Operand::Value(v) if self.is_null(*v) => return Some(crate::ty::defs::Const::Null),
            _ => self.convert(op, target, span),
        };
        match &self.body[value].kind {
            ExprKind::Const(c) => Some(c.clone()),
            ExprKind::Default => Some(crate::ty::defs::Const::Default),
            ExprKind::Error => None,
            _ => {
                self.error(1736, span, "Default parameter value must be a compile-time constant");
                None
            }
        }
    }

    pub fn local_cand(&self, fun: FnId) -> Cand {
        let info = self.local_info_of(fun);
        Cand {
            callee: Callee::Local(fun),
            mismatch: false,
            owner: self.self_ty,
            type_params: self.body.fns[fun].type_params.clone(),
            params: info.map_or(Vec::new(), |i| i.params.clone()),
            ret: info.map_or(Ty::error(), |i| i.ret),
        }
    }

    fn local_info_of(&self, fun: FnId) -> Option<&LocalFnInfo> {
        self.local_fns.iter().rev().find(|i| i.fun == fun)
    }

    pub fn local_fn_is_static(&self, fun: FnId) -> bool {
        self.local_info_of(fun).is_some_and(|i| i.is_static)
    }

    pub fn local_fn_name(&self, fun: FnId) -> Symbol {
        self.local_info_of(fun).map_or(self.syms.temp, |i| i.name.name)
    }
}
