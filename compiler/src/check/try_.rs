//! Statements that guard or leave: `return`, `try`, `using`, `lock`, `yield`.

use super::{Checker, Entity, Operand, Ret, Returned, Yields};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, Catch, ExprKind, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::convert;
use crate::ty::defs::AsyncKind;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    // ---- return ------------------------------------------------------------------------------------------------

    pub fn return_stmt(&mut self, value: Option<ast::ExprId>, span: Span) -> StmtKind {
        if !self.fun().finally_frames.is_empty() {
            self.error(157, span, "Control cannot leave the body of a finally clause");
        }
        if let Yields::Does(_) | Yields::Could(_) = self.fun().yields
            && self.is_iterator_here()
        {
            let d = Diagnostic::error(
                1622,
                span,
                "Cannot return a value from an iterator. Use the yield return statement to return a value, or yield \
                 break to end the iteration.",
            );
            self.report(d);
            return StmtKind::Return(None);
        }
        match self.fun().ret.clone() {
            Ret::Infer(_) => {
                let entry = match value {
                    None => Returned::Nothing(span),
                    Some(e) => {
                        let op = self.expr(e);
                        Returned::Value(op, self.ast[e].span)
                    }
                };
                if let Ret::Infer(list) = &mut self.fun_mut().ret {
                    list.push(entry);
                }
                StmtKind::Return(None)
            }
            Ret::Ref(ty) => match value {
                Some(e) => {
                    let e = self.return_ref(e, ty);
                    StmtKind::Return(Some(e))
                }
                None => {
                    let text = format!("An object of a type convertible to '{}' is required", self.show(ty));
                    self.error(126, span, text);
                    StmtKind::Return(None)
                }
            },
            Ret::Known(ty) => self.return_value(value, ty, span),
        }
    }

    fn return_value(&mut self, value: Option<ast::ExprId>, ty: Ty, span: Span) -> StmtKind {
        let lambda = self.body.fns[self.fun().id].kind == hir::FnKind::Lambda;
        match (value, ty.is_void()) {
            (None, true) => StmtKind::Return(None),
            (None, false) => {
                if !ty.is_error() {
                    let d = Diagnostic::error(
                        126,
                        span,
                        format!("An object of a type convertible to '{}' is required", self.show(ty)),
                    )
                    .label("returns nothing");
                    self.report(d);
                }
                StmtKind::Return(None)
            }
            (Some(e), true) => {
                let op = self.expr(e);
                if op.is_error(self) {
                    return StmtKind::Return(None);
                }
                let d = match (self.fun().is_async, lambda) {
                    (
                        Some((kind @ (AsyncKind::Task | AsyncKind::ValueTask | AsyncKind::Custom), _)),
                        true,
                    ) => Diagnostic::error(
                        8031,
                        span,
                        format!(
                            "Async lambda expression converted to a '{}' returning delegate cannot return a value",
                            self.task_name(kind)
                        ),
                    ),
                    (
                        Some((kind @ (AsyncKind::Task | AsyncKind::ValueTask | AsyncKind::Custom), _)),
                        false,
                    ) => {
                        let (name, task) = (self.fun_display_name(), self.task_name(kind));
                        Diagnostic::error(
                            1997,
                            span,
                            format!(
                                "Since '{name}' is an async method that returns '{task}', a return keyword must not \
                                 be followed by an object expression"
                            ),
                        )
                        .label("waiting for the method gives no value")
                        .help(format!("did you mean to return `{task}<T>`?"))
                    }
                    (_, true) => Diagnostic::error(
                        8030,
                        span,
                        "Anonymous function converted to a void returning delegate cannot return a value",
                    ),
                    _ if self.defs.methods[self.method].kind == crate::ty::defs::MethodKind::TopLevel
                        && self.funs.len() == 1 =>
                    {
                        // `return 3;` of the top-level statements is the exit code: resolve gives them `int`.
                        Diagnostic::error(
                            127,
                            span,
                            "Since the top-level statements return void, a return keyword must not be followed by an object expression",
                        )
                    }
                    _ => {
                        let name = self.fun_display_name();
                        Diagnostic::error(
                            127,
                            span,
                            format!(
                                "Since '{name}' returns void, a return keyword must not be followed by an object \
                                 expression"
                            ),
                        )
                        .label("nothing may be returned here")
                    }
                };
                self.report(d);
                StmtKind::Return(None)
            }
            (Some(e), false) => {
                if let ast::ExprKind::Ref(_) = self.ast[e].kind {
                    self.error(
                        8149,
                        span,
                        "By-reference returns may only be used in methods that return by reference",
                    );
                    return StmtKind::Return(None);
                }
                let before = self.diags.list.len();
                let at = self.ast[e].span;
                let value = self.expr_to(e, ty);
                self.explain_async_return(before, at, ty);
                if lambda {
                    self.explain_lambda_return(before, at);
                }
                StmtKind::Return(Some(value))
            }
        }
    }

    /// CS4016: the task itself is returned, instead of what it gives.
    fn explain_async_return(&mut self, before: usize, at: Span, ty: Ty) {
        let fun = self.fun();
        if fun.is_async.is_none() {
            return;
        }
        let whole = self.show(self.body.fns[fun.id].ret);
        let wanted = self.show(ty);
        let shown = format!("Cannot implicitly convert type '{whole}' to '{wanted}'");
        for d in &mut self.diags.list[before..] {
            if d.code.0 == 29 && d.span() == at && d.message == shown {
                *d = Diagnostic::error(
                    4016,
                    at,
                    format!(
                        "Since this is an async method, the return expression must be of type '{wanted}' rather than \
                         '{whole}'"
                    ),
                )
                .help("write `return await …`");
            }
        }
    }

    /// What the async function around returns.
    fn task_name(&self, kind: AsyncKind) -> String {
        match kind {
            AsyncKind::Custom => self.show(self.body.fns[self.fun().id].ret),
            AsyncKind::Task | AsyncKind::ValueTask | AsyncKind::Void => kind.type_name().into(),
        }
    }

    fn fun_display_name(&self) -> String {
        let fun = self.fun();
        let kind = self.body.fns[fun.id].kind;
        match kind {
            hir::FnKind::Method => crate::ty::members::display_method(self.defs, self.method),
            hir::FnKind::LocalFn => {
                let params: Vec<_> =
                    self.body.fns[fun.id].params.iter().map(|&l| self.show(self.body.locals[l].ty)).collect();
                format!("{}({})", self.local_fn_name(fun.id), params.join(", "))
            }
            hir::FnKind::Lambda => "lambda expression".into(),
        }
    }

    /// `return ref place` (or the body of an expression-bodied ref member).
    pub fn return_ref(&mut self, e: ast::ExprId, ty: Ty) -> hir::ExprId {
        let span = self.ast[e].span;
        let ast::ExprKind::Ref(inner) = self.ast[e].kind else {
            let op = self.expr(e);
            let throws = matches!(self.ast[e].kind, ast::ExprKind::Throw(_));
            if let (Operand::Value(value), true) = (&op, throws) {
                return self.convert_value(*value, Ty::reference(ty), span);
            }
            if !op.is_error(self) {
                let d = Diagnostic::error(
                    8150,
                    span,
                    "By-value returns may only be used in methods that return by value",
                )
                .help("write `ref` before the value");
                self.report(d);
            }
            return self.error_expr(span);
        };
        // A `ref readonly` return takes any variable.
        match self.place_address(inner, ast::ParamMode::In) {
            Some(a) => {
                let found = self.body[a].ty;
                if !convert::same_type(found, Ty::reference(ty)) && !ty.is_error() {
                    let text = format!(
                        "The return expression must be of type '{}' because this method returns by reference",
                        self.show(ty)
                    );
                    self.error(8151, span, text);
                }
                self.check_ref_return(a);
                a
            }
            None => self.error_expr(span),
        }
    }

    /// `=> expr` of a method: a value, or a statement where nothing is returned.
    pub fn expr_body(&mut self, e: ast::ExprId) -> Vec<Stmt> {
        let span = self.ast[e].span;
        match self.fun().ret.clone() {
            Ret::Known(t) if t.is_void() => self.body_stmt(e),
            Ret::Ref(t) => {
                let value = self.return_ref(e, t);
                vec![Stmt { kind: StmtKind::Return(Some(value)), span }]
            }
            Ret::Known(t) => {
                let value = self.expr_to(e, t);
                vec![Stmt { kind: StmtKind::Return(Some(value)), span }]
            }
            Ret::Infer(_) => Vec::new(),
        }
    }

    // ---- try ---------------------------------------------------------------------------------------------------

    pub fn try_stmt(
        &mut self,
        body: ast::StmtId,
        catches: &[ast::Catch],
        finally: Option<ast::StmtId>,
    ) -> StmtKind {
        let has_catch = usize::from(!catches.is_empty());
        self.fun_mut().try_catch_depth += has_catch;
        let body = self.embedded(body);
        let mut list: Vec<Catch> = Vec::new();
        for (i, c) in catches.iter().enumerate() {
            let caught = self.catch_clause(c, &list, i + 1 == catches.len());
            list.push(caught);
        }
        self.fun_mut().try_catch_depth -= has_catch;
        let finally = finally.map(|f| {
            let frames = self.frames.len();
            let fun = self.fun_mut();
            fun.finally_frames.push(frames);
            let loops = std::mem::take(&mut fun.loops);
            let in_catch = fun.finally_in_catch;
            fun.finally_in_catch = fun.catch_depth > 0;
            fun.finally_loops.push(loops.len());
            let s = self.embedded(f);
            let fun = self.fun_mut();
            fun.finally_frames.pop();
            fun.finally_loops.pop();
            fun.finally_in_catch = in_catch;
            fun.loops = loops;
            Box::new(s)
        });
        StmtKind::Try { body: Box::new(body), catches: list, finally }
    }

    fn catch_clause(&mut self, c: &ast::Catch, before: &[Catch], _last: bool) -> Catch {
        let exception = self.exception_ty();
        let ty = match c.ty {
            None => exception,
            Some(t) => {
                let ty = self.ty(t);
                if !self.is_subtype(ty, exception) {
                    let span = self.ast[t].span;
                    let d = Diagnostic::error(
                        155,
                        span,
                        "The type caught or thrown must be derived from System.Exception",
                    )
                    .label(format!("this is `{}`", self.show(ty)));
                    self.report(d);
                    Ty::error()
                } else {
                    ty
                }
            }
        };
        if !ty.is_error() {
            for earlier in before.iter().filter(|e| e.filter.is_none()) {
                if self.is_subtype(ty, earlier.ty) && !earlier.ty.is_error() {
                    let span = c.ty.map_or(c.span, |t| self.ast[t].span);
                    let text = if c.ty.is_none() {
                        "A previous catch clause already catches all exceptions".to_owned()
                    } else {
                        format!(
                            "A previous catch clause already catches all exceptions of this or of a super type ('{}')",
                            self.show(earlier.ty)
                        )
                    };
                    let d = match c.ty {
                        None => Diagnostic::warning(1058, span, text),
                        Some(_) => Diagnostic::error(160, span, text),
                    };
                    self.report(d.also(earlier.span, "caught here already"));
                    break;
                }
            }
        }
        let scope = self.push_frame();
        let local = c.name.map(|n| self.declare(n, ty));
        let filter = c.filter.map(|f| {
            let outer = std::mem::replace(&mut self.fun_mut().in_filter, true);
            let e = self.cond(f);
            self.fun_mut().in_filter = outer;
            e
        });
        let fun = self.fun_mut();
        fun.catch_depth += 1;
        let in_catch = std::mem::replace(&mut fun.finally_in_catch, false);
        let body = self.embedded(c.body);
        let fun = self.fun_mut();
        fun.catch_depth -= 1;
        fun.finally_in_catch = in_catch;
        self.pop_frame();
        Catch { ty, scope, local, filter, body: Box::new(body), span: c.span }
    }

    // ---- using -------------------------------------------------------------------------------------------------

    /// The resources of `using T a = x, b = y;` as locals with their values.
    pub fn using_locals(&mut self, decl: &ast::LocalDecl, span: Span) -> Vec<(hir::LocalId, hir::ExprId)> {
        let mut out = Vec::new();
        let is_var = self.is_var(decl.ty);
        let declared = if is_var { Ty::error() } else { self.local_type(decl.ty) };
        for var in &decl.vars {
            let Some(init) = var.init else {
                let text = "You must provide an initializer in a fixed or using statement declaration";
                self.error(210, var.name.span, text);
                self.enter(var.name, Entity::Error);
                continue;
            };
            let value = if is_var {
                let op = self.expr(init);
                let at = self.ast[init].span;
                self.var_value(op, at).unwrap_or_else(|| self.error_expr(span))
            } else {
                self.init_value(init, declared)
            };
            let ty = if is_var { self.body[value].ty } else { declared };
            let local = self.declare(var.name, ty);
            self.set_readonly(local, "using variable");
            out.push((local, value));
        }
        out
    }

    /// `using` resources around the statements that follow them, innermost last.
    pub fn wrap_using(
        &mut self,
        resources: Vec<(hir::LocalId, hir::ExprId)>,
        is_await: bool,
        body: Vec<Stmt>,
        span: Span,
    ) -> Vec<Stmt> {
        let mut body = body;
        for (local, init) in resources.into_iter().rev() {
            let dispose = self.dispose(local, is_await, span);
            let scope = self.new_scope();
            let inner = Stmt { kind: StmtKind::Group(body), span };
            let kind = StmtKind::Using { scope, local, init, dispose, body: Box::new(inner) };
            body = vec![Stmt { kind, span }];
        }
        body
    }

    pub fn using_stmt(
        &mut self,
        is_await: bool,
        resource: &ast::UsingResource,
        body: ast::StmtId,
        span: Span,
    ) -> Vec<Stmt> {
        let ast = self.ast;
        if is_await {
            self.await_of_using(span);
        }
        let scope = self.push_frame();
        let resources = match resource {
            ast::UsingResource::Decl(id) => match &ast[*id].kind {
                ast::StmtKind::Local(decl) => self.using_locals(decl, span),
                _ => Vec::new(),
            },
            ast::UsingResource::Expr(e) => {
                let op = self.expr(*e);
                let op = self.with_natural_type(op);
                let value = self.value(op);
                let ty = self.body[value].ty;
                if matches!(ty.kind(), TyKind::Null) {
                    // `using (null)` guards nothing.
                    Vec::new()
                } else {
                    let temp = self.temp(ty, ast[*e].span);
                    vec![(temp, value)]
                }
            }
        };
        let body = self.embedded(body);
        let stmts = self.wrap_using(resources, is_await, vec![body], span);
        self.pop_frame();
        vec![Stmt { kind: StmtKind::Block { scope, stmts }, span }]
    }

    /// An `await using` awaits, whatever it disposes of.
    pub fn await_of_using(&mut self, span: Span) {
        self.await_allowed(span);
        self.fun_mut().has_await = true;
    }

    /// `resource?.Dispose()`, or `await resource?.DisposeAsync()`.
    fn dispose(&mut self, local: hir::LocalId, is_await: bool, span: Span) -> Option<hir::ExprId> {
        let ty = self.body.locals[local].ty;
        if ty.is_error() {
            return None;
        }
        let (name, interface, shown) = if is_await {
            ("DisposeAsync", self.defs.lang.async_disposable, "System.IAsyncDisposable")
        } else {
            ("Dispose", self.defs.lang.disposable, "System.IDisposable")
        };
        let interface = self.lang_ty(interface);
        let inner = super::operator::strip(ty);
        let implements = convert::standard_implicit(self.defs, inner, None, interface).is_some();
        let pattern = crate::ty::members::pattern_method(self.defs, self.from, inner, name);
        let ref_struct = inner.as_named().is_some_and(|(d, _)| self.defs.types[d].is_ref_struct);
        let callee = match (implements, pattern) {
            // The interface's method runs, whatever else is called `Dispose`.
            (false, Some(m)) if is_await || ref_struct => m,
            (true, _) if !interface.is_error() => {
                match crate::ty::members::pattern_method(self.defs, self.from, interface, name) {
                    Some(m) => m,
                    None => {
                        self.missing_library(span, shown);
                        return None;
                    }
                }
            }
            _ => {
                let at = self.body.locals[local].span;
                let t = self.show(ty);
                let other = crate::ty::members::dispose_of(self.defs, self.from, inner, !is_await)
                    .is_some_and(|m| {
                        !is_await || crate::ty::members::interfaces_of(self.defs, inner).contains(&m.owner)
                    });
                let (code, text) = match (is_await, other) {
                    (true, false) => (
                        8410,
                        format!(
                            "'{t}': type used in an asynchronous using statement must implement '{shown}' or implement \
                             a suitable 'DisposeAsync' method."
                        ),
                    ),
                    (true, true) => (
                        8417,
                        format!(
                            "'{t}': type used in an asynchronous using statement must implement '{shown}' or implement \
                             a suitable 'DisposeAsync' method. Did you mean 'using' rather than 'await using'?"
                        ),
                    ),
                    (false, false) => {
                        (1674, format!("'{t}': type used in a using statement must implement '{shown}'."))
                    }
                    (false, true) => (
                        8418,
                        format!(
                            "'{t}': type used in a using statement must implement '{shown}'. Did you mean 'await using' \
                             rather than 'using'?"
                        ),
                    ),
                };
                let d = Diagnostic::error(code, at, text);
                let d = match (is_await, other) {
                    (_, false) => d,
                    (true, true) => d.help("write `using` without `await`"),
                    (false, true) => d.help("write `await using`"),
                };
                self.report(d);
                return None;
            }
        };
        let call = |c: &mut Self, receiver: hir::ExprId| {
            let e = c.call_method(callee.clone(), Some(receiver), Vec::new(), span);
            if is_await { c.await_value(e, span) } else { e }
        };
        let value = self.local_value(local, span);
        if self.defs.is_value_type(ty) && inner == ty {
            return Some(call(self, value));
        }
        let temp = self.temp(inner, span);
        let receiver = self.local_expr(temp, span);
        let then = call(self, receiver);
        let ty = self.body[then].ty;
        Some(self.mk(ExprKind::NullCond { target: value, temp, then }, ty, span))
    }

    // ---- lock --------------------------------------------------------------------------------------------------

    pub fn lock_stmt(&mut self, value: ast::ExprId, body: ast::StmtId) -> StmtKind {
        let span = self.ast[value].span;
        let scope = self.push_frame();
        let mut value = self.expr_value(value);
        if matches!(self.body[value].ty.kind(), TyKind::Null) {
            value = self.convert_value(value, Ty::object(), span);
        }
        let ty = self.body[value].ty;
        if !ty.is_error() && !self.defs.is_reference(ty) && !matches!(ty.kind(), TyKind::Param(_)) {
            let text =
                format!("'{}' is not a reference type as required by the lock statement", self.show(ty));
            self.error(185, span, text);
        }
        let temp = self.temp(ty, span);
        self.fun_mut().lock_depth += 1;
        let body = self.embedded(body);
        self.fun_mut().lock_depth -= 1;
        self.pop_frame();
        let lock = Stmt { kind: StmtKind::Lock { value, temp, body: Box::new(body) }, span };
        StmtKind::Block { scope, stmts: vec![lock] }
    }

    // ---- yield -------------------------------------------------------------------------------------------------

    /// The element type if `ret` is an iterator's return type.
    pub fn yield_type(&self, ret: Ty, is_async: bool) -> Option<Ty> {
        let (def, args) = ret.as_named()?;
        let lang = &self.defs.lang;
        let is = |d: Option<crate::ty::defs::TypeDefId>| d == Some(def);
        if is_async {
            return if is(lang.async_enumerable_of) || is(lang.async_enumerator_of) {
                args.first().copied()
            } else {
                None
            };
        }
        if is(lang.enumerable_of) || is(lang.enumerator_of) {
            args.first().copied()
        } else if is(lang.enumerable) || is(lang.enumerator) {
            Some(Ty::object())
        } else {
            None
        }
    }

    /// Does the function contain `yield`? For the method itself, resolve has looked.
    fn is_iterator_here(&self) -> bool {
        match self.fun().yields {
            Yields::Does(_) => true,
            Yields::Could(_) => self.funs.len() == 1 && self.defs.methods[self.method].is_iterator,
            Yields::Cannot => false,
        }
    }

    fn begin_yield(&mut self, span: Span) -> Option<Ty> {
        match self.fun().yields {
            Yields::Does(t) => Some(t),
            Yields::Could(t) => {
                self.fun_mut().yields = Yields::Does(t);
                let id = self.fun().id;
                self.body.fns[id].yields = Some(t);
                Some(t)
            }
            Yields::Cannot => {
                let lambda = self.body.fns[self.fun().id].kind == hir::FnKind::Lambda;
                let d = if lambda {
                    let text =
                        "The yield statement cannot be used inside an anonymous method or lambda expression";
                    Diagnostic::error(1621, span, text)
                } else if let ret = self.body.fns[self.fun().id].ret
                    && self.yield_type(ret, true).is_some()
                {
                    let (name, ret) = (self.fun_display_name(), self.show(ret));
                    let text =
                        format!("Method '{name}' with an iterator block must be 'async' to return '{ret}'");
                    Diagnostic::error(8403, span, text).help("write `async` before the return type")
                } else {
                    let ret = self.body.fns[self.fun().id].ret;
                    let text = format!(
                        "The body of '{}' cannot be an iterator block because '{}' is not an iterator interface type",
                        self.fun_display_name(),
                        self.show(ret)
                    );
                    Diagnostic::error(1624, span, text).help("return `IEnumerable<T>`")
                };
                self.report(d);
                None
            }
        }
    }

    pub fn yield_return(&mut self, value: ast::ExprId, span: Span) -> StmtKind {
        if !self.fun().finally_frames.is_empty() {
            self.error(1625, span, "Cannot yield in the body of a finally clause");
        } else if self.fun().catch_depth > 0 {
            self.error(1631, span, "Cannot yield a value in the body of a catch clause");
        } else if self.fun().try_catch_depth > 0 {
            self.error(1626, span, "Cannot yield a value in the body of a try block with a catch clause");
        }
        match self.begin_yield(span) {
            Some(ty) => {
                let e = self.expr_to(value, ty);
                StmtKind::YieldReturn(e)
            }
            None => {
                self.expr(value);
                StmtKind::Empty
            }
        }
    }

    pub fn yield_break(&mut self, span: Span) -> StmtKind {
        if !self.fun().finally_frames.is_empty() {
            self.error(1625, span, "Cannot yield in the body of a finally clause");
        }
        match self.begin_yield(span) {
            Some(_) => StmtKind::YieldBreak,
            None => StmtKind::Empty,
        }
    }

    /// For a lambda's operand list: an operand without a value.
    pub fn is_void_operand(&self, op: &Operand) -> bool {
        matches!(op, Operand::Value(e) if self.body[*e].ty.is_void())
    }
}
