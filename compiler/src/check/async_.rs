//! `await`, and what async functions return.

use super::Checker;
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, Await, AwaitKind, ExprKind};
use crate::syntax::ast;
use crate::ty::defs::{AsyncKind, CallerInfo, ParamDef};
use crate::ty::members;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// How an async function with this return type looks from outside, and what it returns inside.
    pub fn async_result(&self, ret: Ty) -> Option<(AsyncKind, Ty)> {
        if ret.is_void() {
            return Some((AsyncKind::Void, Ty::void()));
        }
        let (def, args) = ret.as_named()?;
        let lang = &self.defs.lang;
        let def = Some(def);
        let arg = args.first().copied();
        if def == lang.task {
            Some((AsyncKind::Task, Ty::void()))
        } else if def == lang.task_of {
            Some((AsyncKind::Task, arg?))
        } else if def == lang.value_task {
            Some((AsyncKind::ValueTask, Ty::void()))
        } else if def == lang.value_task_of {
            Some((AsyncKind::ValueTask, arg?))
        } else {
            self.defs.types[def?].builder?;
            Some((AsyncKind::Custom, self.defs.result_of_task_like(ret)?))
        }
    }

    /// `T` of `Task<T>` or `ValueTask<T>`.
    pub fn awaited_type(&self, ty: Ty) -> Option<Ty> {
        match self.async_result(ty) {
            Some((AsyncKind::Task | AsyncKind::ValueTask, t)) => Some(t),
            _ => None,
        }
    }

    pub fn await_expr(&mut self, e: ast::ExprId, span: Span) -> hir::ExprId {
        let allowed = self.await_allowed(span);
        self.fun_mut().has_await = true;
        let op = self.expr(e);
        let op = self.with_natural_type(op);
        let value = self.value(op);
        if !allowed {
            return self.error_expr(span);
        }
        self.await_value(value, span)
    }

    /// Waits for a value that has been checked.
    pub fn await_value(&mut self, value: hir::ExprId, span: Span) -> hir::ExprId {
        self.fun_mut().has_await = true;
        // `await t.ConfigureAwait(…)` waits for `t`.
        let custom = self.fun().is_async.is_some_and(|(kind, _)| kind == AsyncKind::Custom);
        let ty = match self.configured_operand(value).filter(|_| !custom) {
            Some(task) => self.body[task].ty,
            None => self.body[value].ty,
        };
        let lang = &self.defs.lang;
        let (def, arg) = match ty.as_named() {
            Some((d, args)) => (Some(d), args.first().copied()),
            None => (None, None),
        };
        // A builder is shown every awaiter.
        let def = if custom { None } else { def };
        let (kind, result) = match ty.kind() {
            TyKind::Error => return self.error_expr(span),
            TyKind::Void => {
                let d = Diagnostic::error(4008, self.body[value].span, "Cannot await 'void'")
                    .label("gives nothing to wait for")
                    .help("let the method return `Task` instead of `void`");
                self.report(d);
                return self.error_expr(span);
            }
            _ if def.is_some() && def == lang.task => (AwaitKind::Task, Ty::void()),
            _ if def.is_some() && def == lang.task_of => (AwaitKind::Task, arg.unwrap_or(Ty::error())),
            _ if def.is_some() && def == lang.value_task => (AwaitKind::ValueTask, Ty::void()),
            _ if def.is_some() && def == lang.value_task_of => {
                (AwaitKind::ValueTask, arg.unwrap_or(Ty::error()))
            }
            _ if def.is_some() && def == lang.yield_awaitable => (AwaitKind::Yield, Ty::void()),
            _ => match self.awaiter_pattern(value, span) {
                Some(found) => found,
                None => return self.error_expr(span),
            },
        };
        self.mk(ExprKind::Await(Box::new(Await { operand: value, kind })), result, span)
    }

    /// `t` of a call of the library's `t.ConfigureAwait(bool)`.
    fn configured_operand(&self, value: hir::ExprId) -> Option<hir::ExprId> {
        let ExprKind::Call(call) = &self.body[value].kind else { return None };
        let target = call.target?;
        let m = &self.defs.methods[call.callee.method];
        let takes_bool = m.params.first().is_some_and(|p| p.ty == Ty::bool());
        (m.name.as_str() == "ConfigureAwait"
            && self.defs.types[m.owner].is_std
            && takes_bool
            && self.awaited_type(self.body[target].ty).is_some())
        .then_some(target)
    }

    fn awaiter_pattern(&mut self, value: hir::ExprId, span: Span) -> Option<(AwaitKind, Ty)> {
        let ty = self.body[value].ty;
        let Some(info) = members::awaiter_of(self.defs, self.from, ty) else {
            if let Some(found) = self.awaiter_extension(value, span) {
                return Some(found);
            }
            let shown = self.show(ty);
            if let Some(get) = members::pattern_method(self.defs, self.from, ty, "GetAwaiter") {
                self.bad_awaiter(&get, ty, span);
                return None;
            }
            let d = match ty.kind() {
                TyKind::Null => Diagnostic::error(4001, span, "Cannot await '<null>'"),
                _ => Diagnostic::error(
                    1061,
                    self.body[value].span,
                    format!(
                        "'{shown}' does not contain a definition for 'GetAwaiter' and no accessible extension method \
                         'GetAwaiter' accepting a first argument of type '{shown}' could be found (are you missing a \
                         using directive or an assembly reference?)"
                    ),
                )
                .label("cannot be awaited"),
            };
            self.report(d);
            return None;
        };
        let Some(on_completed) = info.on_completed else {
            self.bad_awaiter(&info.get_awaiter, ty, span);
            return None;
        };
        // The operand is evaluated into a temporary, over which `GetAwaiter` is called.
        let get_awaiter = self.call_method(info.get_awaiter, Some(value), Vec::new(), span);
        let awaiter = self.temp(info.awaiter, span);
        let a = self.local_expr(awaiter, span);
        let is_completed = self.call_method(info.is_completed, Some(a), Vec::new(), span);
        let a = self.local_expr(awaiter, span);
        let get_result = self.call_method(info.get_result, Some(a), Vec::new(), span);
        let kind = AwaitKind::Pattern { awaiter, get_awaiter, is_completed, get_result, on_completed };
        Some((kind, info.result))
    }

    /// `GetAwaiter` as an extension method.
    fn has_awaiter_extension(&mut self, ty: Ty, span: Span) -> bool {
        if !self.has_extension(self.symbol("GetAwaiter")) {
            return false;
        }
        let (ok, _) = self.trial(|c| {
            let temp = c.temp(ty, span);
            let e = c.local_expr(temp, span);
            let op = c.call_named(super::Operand::Value(e), "GetAwaiter", Vec::new(), Vec::new(), span);
            !op.is_error(c)
        });
        ok
    }

    fn awaiter_extension(&mut self, value: hir::ExprId, span: Span) -> Option<(AwaitKind, Ty)> {
        let ty = self.body[value].ty;
        if !self.has_awaiter_extension(ty, span) {
            return None;
        }
        let op = self.call_named(super::Operand::Value(value), "GetAwaiter", Vec::new(), Vec::new(), span);
        let get_awaiter = self.value(op);
        let awaiter_ty = self.body[get_awaiter].ty;
        let of = match &self.body[get_awaiter].kind {
            ExprKind::Call(call) => call.callee.clone(),
            _ => return None,
        };
        let info = members::awaiter_with(self.defs, self.from, of.clone());
        let Some((info, on_completed)) = info.and_then(|i| i.on_completed.clone().map(|o| (i, o))) else {
            self.bad_awaiter(&of, ty, span);
            return None;
        };
        let (is_completed, result) = (info.is_completed, info.get_result);
        let awaiter = self.temp(awaiter_ty, span);
        let a = self.local_expr(awaiter, span);
        let is_completed = self.call_method(is_completed, Some(a), Vec::new(), span);
        let a = self.local_expr(awaiter, span);
        let get_result = self.call_method(result, Some(a), Vec::new(), span);
        let ty = self.body[get_result].ty;
        Some((AwaitKind::Pattern { awaiter, get_awaiter, is_completed, get_result, on_completed }, ty))
    }

    /// Says what is wrong with what `GetAwaiter` returns.
    fn bad_awaiter(&mut self, get: &hir::MethodRef, of: Ty, span: Span) {
        let awaiter = members::signature(self.defs, get).ret;
        let (shown, of) = (self.show(awaiter), self.show(of));
        if awaiter.is_void() || awaiter.is_error() || !self.defs.methods[get.method].params.is_empty() {
            let text = format!("'await' requires that the type '{of}' have a suitable 'GetAwaiter' method");
            return self.error(1986, span, text);
        }
        let lacks = |name: &str| format!("'{shown}' does not contain a definition for '{name}'");
        match members::pattern_property(self.defs, self.from, awaiter, "IsCompleted") {
            None => return self.error(117, span, lacks("IsCompleted")),
            Some((_, flag)) if flag != Ty::bool() => {
                let text = format!(
                    "'await' requires that the return type '{shown}' of '{of}.GetAwaiter()' have suitable \
                     'IsCompleted', 'OnCompleted', and 'GetResult' members, and implement 'INotifyCompletion' or \
                     'ICriticalNotifyCompletion'"
                );
                return self.error(4011, span, text);
            }
            Some(_) => {}
        }
        if members::pattern_method(self.defs, self.from, awaiter, "GetResult").is_none() {
            return self.error(117, span, lacks("GetResult"));
        }
        let text =
            format!("'{shown}' does not implement 'System.Runtime.CompilerServices.INotifyCompletion'");
        self.error(4027, span, text);
    }

    /// May `await` stand here? Reports if not.
    pub fn await_allowed(&mut self, span: Span) -> bool {
        let fun = self.fun();
        if fun.lock_depth > 0 {
            let d = Diagnostic::error(1996, span, "Cannot await in the body of a lock statement")
                .label("the lock would be held while waiting")
                .help("use a `SemaphoreSlim` with `WaitAsync` instead of `lock`");
            self.report(d);
            return false;
        }
        if fun.in_filter {
            self.error(7094, span, "Cannot await in the filter expression of a catch clause");
            return false;
        }
        if self.initializer.is_some() {
            self.error(
                1992,
                span,
                "The 'await' operator can only be used when contained within a method or lambda expression marked with \
                 the 'async' modifier",
            );
            return false;
        }
        if fun.is_async.is_some() {
            return true;
        }
        let kind = self.body.fns[fun.id].kind;
        let ret = self.body.fns[fun.id].ret;
        let d = match kind {
            hir::FnKind::Lambda if fun.is_clause => Diagnostic::error(
                1995,
                span,
                "The 'await' operator may only be used in a query expression within the first collection expression of \
                 the initial 'from' clause or within the collection expression of a 'join' clause",
            ),
            hir::FnKind::Lambda => Diagnostic::error(
                4034,
                span,
                "The 'await' operator can only be used within an async lambda expression. Consider marking this lambda \
                 expression with the 'async' modifier.",
            )
            .help("write `async` before the lambda"),
            _ if ret.is_void() => Diagnostic::error(
                4033,
                span,
                "The 'await' operator can only be used within an async method. Consider marking this method with the \
                 'async' modifier and changing its return type to 'Task'.",
            )
            .help("make the method `async Task`"),
            _ => {
                let shown = self.show(ret);
                Diagnostic::error(
                    4032,
                    span,
                    format!(
                        "The 'await' operator can only be used within an async method. Consider marking this method \
                         with the 'async' modifier and changing its return type to 'Task<{shown}>'."
                    ),
                )
                .help(format!("make the method `async Task<{shown}>`"))
            }
        };
        self.report(d);
        false
    }

    /// CS4014: a call whose result nobody waits for. Of an async function of the program, wherever it stands; in an async function,
    /// of whatever can be awaited. As in C#, other expressions are nobody's concern (`t = F();`, `c?.F();`).
    pub fn warn_not_awaited(&mut self, at: ast::ExprId, e: hir::ExprId) {
        let ty = self.body[e].ty;
        // `_ = F();` says that this is meant.
        let discarded = matches!(self.ast[at].kind, ast::ExprKind::Assign { .. });
        if discarded || ty.is_void() || ty.is_error() || self.from.is_std {
            return;
        }
        let calls_async = match &self.body[e].kind {
            ExprKind::Call(call) => {
                let m = &self.defs.methods[call.callee.method];
                m.is_async.is_some() && !self.defs.types[m.owner].is_std
            }
            ExprKind::CallLocal { fun, .. } => self.body.fns[*fun].is_async.is_some(),
            ExprKind::Invoke { .. } => false,
            _ => return,
        };
        // In a `lock` it could not be awaited.
        let here = self.fun().is_async.is_some() && self.fun().lock_depth == 0;
        let is_meant = !calls_async && (!here || !self.can_be_awaited(e, self.ast[at].span));
        if is_meant {
            return;
        }
        let d = Diagnostic::warning(
            4014,
            self.ast[at].span,
            "Because this call is not awaited, execution of the current method continues before the call is completed. \
             Consider applying the 'await' operator to the result of the call.",
        )
        .label("not awaited")
        .help("write `await`, or `_ = …` if this is meant");
        self.report(d);
    }

    fn can_be_awaited(&mut self, e: hir::ExprId, span: Span) -> bool {
        let ty = self.body[e].ty;
        self.awaited_type(ty).is_some()
            || members::awaiter_of(self.defs, self.from, ty).is_some()
            || self.has_awaiter_extension(ty, span)
    }

    /// CS1998: `async` without `await`.
    pub fn warn_no_await(&mut self, span: Span) {
        let d = Diagnostic::warning(
            1998,
            span,
            "This async method lacks 'await' operators and will run synchronously. Consider using the 'await' operator \
             to await non-blocking API calls, or 'await Task.Run(...)' to do CPU-bound work on a background thread.",
        );
        self.report(d);
    }

    /// CS4012: a frame cannot hold them.
    pub fn check_async_params(&mut self, params: &[ParamDef]) {
        for p in params {
            let is_transient = p.ty.as_named().is_some_and(|(d, _)| self.defs.types[d].is_ref_struct);
            if is_transient {
                let shown = self.show(p.ty);
                let text = format!(
                    "Parameters of type '{shown}' cannot be declared in async methods or async lambda expressions."
                );
                self.error(4012, p.span, text);
            }
        }
    }

    /// What an async iterator does with tokens, and that it waits for something.
    pub fn lint_async_iterator(&mut self, fun: hir::FnId, params: &[ParamDef], span: Span) {
        let makes_sequence = self.body.fns[fun]
            .ret
            .as_named()
            .is_some_and(|(d, _)| Some(d) == self.defs.lang.async_enumerable_of);
        let is_token = |p: &ParamDef| {
            p.ty.as_named().is_some_and(|(d, _)| {
                let t = &self.defs.types[d];
                t.is_std && t.name.as_str() == "CancellationToken"
            })
        };
        let marked = |p: &&ParamDef| p.caller == Some(CallerInfo::EnumeratorToken);
        let mut found = Vec::new();
        for p in params.iter().filter(marked).filter(|p| !is_token(p) || !makes_sequence) {
            let text = format!(
                "The EnumeratorCancellationAttribute applied to parameter '{}' will have no effect. The attribute is \
                 only effective on a parameter of type CancellationToken in an async-iterator method returning \
                 IAsyncEnumerable",
                p.name
            );
            found.push(Diagnostic::warning(8424, p.span, text));
        }
        if let Some(second) = params.iter().filter(marked).nth(1) {
            let text = "The attribute [EnumeratorCancellation] cannot be used on multiple parameters";
            found.push(
                Diagnostic::error(8426, second.span, text).label("only one can get the caller's token"),
            );
        }
        if makes_sequence && params.iter().any(is_token) && !params.iter().any(|p| marked(&p)) {
            let name = self.body.fns[fun].name;
            let text = format!(
                "Async-iterator '{name}' has one or more parameters of type 'CancellationToken' but none of them is \
                 decorated with the 'EnumeratorCancellation' attribute, so the cancellation token parameter from the \
                 generated 'IAsyncEnumerable<>.GetAsyncEnumerator' will be unconsumed"
            );
            found.push(Diagnostic::warning(8425, span, text));
        }
        for d in found {
            self.report(d);
        }
    }
}
