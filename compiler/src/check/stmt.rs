//! Statements.
//!
//! Each function takes a node of the syntax tree and returns typed statements; a syntactic statement may become
//! several (`int a = 1, b = 2;`), hence `Vec<Stmt>`. A `using` declaration swallows the statements behind it.

use super::{Checker, Found, Loop, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::Ty;

impl Checker<'_> {
    /// A block body: declares its functions and labels, then checks statement by statement. Opens no frame.
    pub fn stmts(&mut self, ids: &[ast::StmtId]) -> Vec<Stmt> {
        self.declare_labels(ids);
        self.predeclare(ids);
        let out = self.stmts_from(ids);
        self.warn_unused_labels();
        out
    }

    /// The statements of a section of a `switch`, whose block has declared the labels and the local functions.
    pub fn section_stmts(&mut self, ids: &[ast::StmtId]) -> Vec<Stmt> {
        self.note_upcoming(ids);
        self.stmts_from(ids)
    }

    /// The statements of a block whose frame is set up: a `using` declaration takes the rest of them as its body.
    fn stmts_from(&mut self, ids: &[ast::StmtId]) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(ids.len());
        for (i, &id) in ids.iter().enumerate() {
            if let ast::StmtKind::Local(decl) = &self.ast[id].kind
                && let Some(mode) = decl.using
            {
                let span = self.ast[id].span;
                let is_await = mode == ast::UsingMode::Await;
                if is_await {
                    self.await_of_using(span);
                }
                let resources = self.using_locals(decl, span);
                let body = self.stmts_from(&ids[i + 1..]);
                out.extend(self.wrap_using(resources, is_await, body, span));
                return out;
            }
            self.stmt_into(id, &mut out);
        }
        out
    }

    /// A block with a scope of its own.
    pub fn block(&mut self, ids: &[ast::StmtId], span: Span) -> Stmt {
        let scope = self.push_frame();
        let stmts = self.stmts(ids);
        self.pop_frame();
        Stmt { kind: StmtKind::Block { scope, stmts }, span }
    }

    /// A statement that stands alone under `if`, a loop, …: a scope of its own for what its expressions declare.
    pub fn embedded(&mut self, id: ast::StmtId) -> Stmt {
        self.lint_empty(id, false);
        self.in_own_scope(id)
    }

    pub fn loop_body(&mut self, id: ast::StmtId) -> Stmt {
        self.lint_empty(id, true);
        self.in_own_scope(id)
    }

    fn in_own_scope(&mut self, id: ast::StmtId) -> Stmt {
        let ast = self.ast;
        let stmt = &ast[id];
        match &stmt.kind {
            ast::StmtKind::Block(b) => self.block(&b.stmts, stmt.span),
            ast::StmtKind::Local(_) | ast::StmtKind::LocalFn(_) | ast::StmtKind::Label { .. } => {
                self.error(
                    1023,
                    stmt.span,
                    "Embedded statement cannot be a declaration or labeled statement",
                );
                self.block(&[id], stmt.span)
            }
            _ => self.block(&[id], stmt.span),
        }
    }

    fn stmt_into(&mut self, id: ast::StmtId, out: &mut Vec<Stmt>) {
        let ast = self.ast;
        let span = ast[id].span;
        let kind = match &ast[id].kind {
            ast::StmtKind::Block(b) => {
                out.push(self.block(&b.stmts, span));
                return;
            }
            ast::StmtKind::Empty => StmtKind::Empty,
            ast::StmtKind::Error => StmtKind::Empty,
            ast::StmtKind::Expr(e) => match self.expr_stmt(*e) {
                Some(e) => StmtKind::Expr(e),
                None => StmtKind::Empty,
            },
            ast::StmtKind::Local(decl) => {
                self.local_decl(decl, span, out);
                return;
            }
            ast::StmtKind::LocalFn(f) => match self.local_fn(f) {
                Some(f) => StmtKind::LocalFn(f),
                None => StmtKind::Empty,
            },
            ast::StmtKind::If { .. } => {
                out.push(self.if_stmt(id));
                return;
            }
            ast::StmtKind::While { cond, body } => self.while_stmt(*cond, *body, span),
            ast::StmtKind::Do { body, cond } => {
                let id = self.push_loop(true);
                let body = self.embedded(*body);
                self.pop_loop();
                self.push_frame();
                let cond = self.cond(*cond);
                self.pop_frame();
                StmtKind::DoWhile { id, body: Box::new(body), cond }
            }
            ast::StmtKind::For { init, cond, step, body } => self.for_stmt(init, *cond, step, *body),
            ast::StmtKind::Foreach { is_await, target, seq, body } => {
                self.foreach_stmt(*is_await, target, *seq, *body, span)
            }
            ast::StmtKind::Switch { value, sections } => self.switch_stmt(*value, sections, span),
            ast::StmtKind::Break => match self.fun().loops.last() {
                Some(l) => StmtKind::Break(l.id),
                None => self.no_loop(span),
            },
            ast::StmtKind::Continue => match self.fun().loops.iter().rev().find(|l| l.is_loop) {
                Some(l) => StmtKind::Continue(l.id),
                None => self.no_loop(span),
            },
            ast::StmtKind::Return(value) => self.return_stmt(*value, span),
            ast::StmtKind::Throw(value) => self.throw_stmt(*value, span),
            ast::StmtKind::Try { body, catches, finally } => self.try_stmt(*body, catches, *finally),
            ast::StmtKind::Using { is_await, resource, body } => {
                out.extend(self.using_stmt(*is_await, resource, *body, span));
                return;
            }
            ast::StmtKind::Lock { value, body } => self.lock_stmt(*value, *body),
            ast::StmtKind::Checked { checked, body } => {
                let before = self.set_checked(*checked);
                self.stmt_into(*body, out);
                self.overflow = before;
                return;
            }
            ast::StmtKind::YieldReturn(value) => self.yield_return(*value, span),
            ast::StmtKind::YieldBreak => self.yield_break(span),
            ast::StmtKind::Goto(target) => self.goto_stmt(target, span),
            ast::StmtKind::Label { label, stmt } => {
                if let Some(id) = self.find_label(label.name, false) {
                    out.push(Stmt { kind: StmtKind::Label(id), span: label.span });
                }
                self.stmt_into(*stmt, out);
                return;
            }
        };
        out.push(Stmt { kind, span });
    }

    // ---- Expression statements ---------------------------------------------------------------------------------

    /// Only calls, assignments, increments, `await` and `new` may stand alone.
    pub fn expr_stmt(&mut self, id: ast::ExprId) -> Option<hir::ExprId> {
        let ast = self.ast;
        if !self.is_statement_expr(id) {
            let op = self.expr(id);
            if !op.is_error(self) {
                let mut d = Diagnostic::error(
                    201,
                    ast[id].span,
                    "Only assignment, call, increment, decrement, await, and new object expressions can be used as a \
                     statement",
                )
                .label("this has no effect");
                if matches!(ast[id].kind, ast::ExprKind::Binary { op: ast::BinaryOp::Eq, .. }) {
                    d = d.help("to assign, write `=`");
                } else if matches!(op, Operand::Group(_) | Operand::LocalGroup { .. }) {
                    d = d.help("to call the method, add `()`");
                }
                self.report(d);
            }
            return None;
        }
        let op = self.effect(id);
        let e = match op {
            Operand::Value(e) => e,
            op => self.value(op),
        };
        self.warn_not_awaited(id, e);
        Some(e)
    }

    /// `=> expr` where no value is returned: a statement; `throw` is one, too.
    pub fn body_stmt(&mut self, id: ast::ExprId) -> Vec<Stmt> {
        let span = self.ast[id].span;
        let kind = match self.ast[id].kind {
            ast::ExprKind::Throw(e) => StmtKind::Throw(Some(self.thrown(e))),
            _ => match self.expr_stmt(id) {
                Some(e) => StmtKind::Expr(e),
                None => return Vec::new(),
            },
        };
        vec![Stmt { kind, span }]
    }

    fn is_statement_expr(&self, mut id: ast::ExprId) -> bool {
        loop {
            match &self.ast[id].kind {
                ast::ExprKind::Call { .. }
                | ast::ExprKind::Assign { .. }
                | ast::ExprKind::IncDec { .. }
                | ast::ExprKind::Await(_)
                | ast::ExprKind::New { .. }
                | ast::ExprKind::Error => return true,
                ast::ExprKind::Conditional { rest, .. } => id = *rest,
                ast::ExprKind::SuppressNull(e) => id = *e,
                _ => return false,
            }
        }
    }

    // ---- Locals ------------------------------------------------------------------------------------------------

    fn local_decl(&mut self, decl: &ast::LocalDecl, span: Span, out: &mut Vec<Stmt>) {
        if decl.is_const {
            self.const_locals(decl);
            return;
        }
        if let ast::TypeExprKind::Ref { ty, readonly } = self.ast[decl.ty].kind {
            self.ref_locals(ty, readonly, decl, out);
            return;
        }
        if self.is_var(decl.ty) {
            if let [_, second, ..] = &decl.vars[..] {
                self.error(
                    819,
                    second.name.span,
                    "Implicitly-typed variables cannot have multiple declarators",
                );
            }
            for var in &decl.vars {
                let init = self.var_init(var);
                let ty = init.map_or(Ty::error(), |e| self.body[e].ty);
                let local = self.declare(var.name, ty);
                out.push(Stmt { kind: StmtKind::Let { local, init }, span });
            }
            return;
        }
        let ty = self.local_type(decl.ty);
        for var in &decl.vars {
            // The name is in scope, though not assigned, in its own initialiser.
            let local = self.declare(var.name, ty);
            let init = var.init.map(|e| self.init_value(e, ty));
            let span = init.map_or(span, |e| var.name.span.to(self.body[e].span));
            out.push(Stmt { kind: StmtKind::Let { local, init }, span });
        }
    }

    /// A type of which there can be a variable.
    pub fn local_type(&mut self, id: ast::TypeId) -> Ty {
        let ty = self.ty(id);
        if ty.is_void() {
            self.error(1547, self.ast[id].span, "Keyword 'void' cannot be used in this context");
            return Ty::error();
        }
        if self.is_static_class(ty) {
            let text = format!("Cannot declare a variable of static type '{}'", self.show(ty));
            self.error(723, self.ast[id].span, text);
            return Ty::error();
        }
        ty
    }

    /// Initialiser of a variable of a known type; `{ 1, 2 }` may stand for an array.
    pub fn init_value(&mut self, e: ast::ExprId, ty: Ty) -> hir::ExprId {
        let ast = self.ast;
        match &ast[e].kind {
            ast::ExprKind::ArrayInit(init) => self.array_init_for(ty, init),
            _ => self.expr_to(e, ty),
        }
    }

    /// Initialiser of a `var`: must have a type of its own.
    fn var_init(&mut self, var: &ast::VarDeclarator) -> Option<hir::ExprId> {
        let ast = self.ast;
        let Some(e) = var.init else {
            let d = Diagnostic::error(818, var.name.span, "Implicitly-typed variables must be initialized")
                .label("no value to take the type from")
                .help("write the type instead of `var`, or give an initial value");
            self.report(d);
            return None;
        };
        if let ast::ExprKind::ArrayInit(init) = &ast[e].kind {
            let d = Diagnostic::error(
                820,
                init.span,
                "Cannot initialize an implicitly-typed variable with an array initializer",
            )
            .help("write `new[] { … }`, or the type instead of `var`");
            self.report(d);
            return None;
        }
        if let ast::ExprKind::StackAlloc(_) = &ast[e].kind {
            let text = "Pointers and fixed size buffers may only be used in an unsafe context";
            let d = Diagnostic::error(214, ast[e].span, text)
                .label("a pointer, as the initial value of a `var`")
                .help("write `Span<T>` instead of `var`");
            self.report(d);
            return None;
        }
        // `var x = x + 1`: the name is in scope already.
        let op = self.expr(e);
        self.var_value(op, ast[e].span)
    }

    /// The value of an expression that gives an implicitly typed variable its type.
    pub fn var_value(&mut self, op: Operand, span: Span) -> Option<hir::ExprId> {
        if op.is_error(self) {
            return None;
        }
        let op = self.with_natural_type(op);
        let what = match &op {
            Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. } => {
                self.value(op);
                return None;
            }
            Operand::Default(_) => {
                let d = Diagnostic::error(8716, span, "There is no target type for the default literal.")
                    .help("write `default(T)` with the type");
                self.report(d);
                return None;
            }
            Operand::New(_) => {
                let d = Diagnostic::error(8754, span, "There is no target type for 'new(...)'")
                    .help("write the type after `new`");
                self.report(d);
                return None;
            }
            Operand::Collection(_) => {
                let d =
                    Diagnostic::error(9176, span, "There is no target type for the collection expression.")
                        .help("write the type instead of `var`, for instance `int[]`");
                self.report(d);
                return None;
            }
            Operand::Switch(_) => {
                self.error(8506, span, "No best type was found for the switch expression.");
                return None;
            }
            Operand::Ternary(_) => {
                self.value(op);
                return None;
            }
            Operand::Tuple(t) => {
                let parts: Vec<_> = t.elems.iter().map(|(_, e)| self.show_operand(e)).collect();
                format!("({})", parts.join(", "))
            }
            Operand::Value(e) => {
                let ty = self.body[*e].ty;
                match ty.kind() {
                    crate::ty::TyKind::Null => "<null>".to_owned(),
                    crate::ty::TyKind::Void => "void".to_owned(),
                    crate::ty::TyKind::Never => "throw expression".to_owned(),
                    _ => return Some(self.value(op)),
                }
            }
            Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } | Operand::Error(_) => {
                return Some(self.value(op));
            }
        };
        let d = Diagnostic::error(815, span, format!("Cannot assign {what} to an implicitly-typed variable"))
            .label("this has no type of its own")
            .help("write the type instead of `var`");
        self.report(d);
        None
    }

    fn const_locals(&mut self, decl: &ast::LocalDecl) {
        let ty = if self.is_var(decl.ty) {
            let span = self.ast[decl.ty].span;
            let d = Diagnostic::error(822, span, "Implicitly-typed variables cannot be constant")
                .help("write the type instead of `var`");
            self.report(d);
            Ty::error()
        } else {
            self.local_type(decl.ty)
        };
        for var in &decl.vars {
            let Some(init) = var.init else {
                self.error(145, var.name.span, "A const field requires a value to be provided");
                self.enter(var.name, super::Entity::Error);
                continue;
            };
            let value = self.init_value(init, ty);
            let entity = match self.const_of(value) {
                Some(c) if !ty.is_error() => super::Entity::Const(c, ty),
                _ => {
                    if !self.body[value].ty.is_error() && !ty.is_error() {
                        let text =
                            format!("The expression being assigned to '{}' must be constant", var.name.name);
                        let d = Diagnostic::error(133, self.ast[init].span, text)
                            .label("known only when the program runs")
                            .help("drop `const`");
                        self.report(d);
                    }
                    super::Entity::Error
                }
            };
            self.enter(var.name, entity);
        }
    }

    /// `ref T r = ref place;`
    fn ref_locals(&mut self, ty: ast::TypeId, readonly: bool, decl: &ast::LocalDecl, out: &mut Vec<Stmt>) {
        let is_var = self.is_var(ty);
        let declared = if is_var { Ty::error() } else { self.local_type(ty) };
        for var in &decl.vars {
            let Some(init) = var.init else {
                self.error(
                    8174,
                    var.name.span,
                    "A declaration of a by-reference variable must have an initializer",
                );
                self.declare(var.name, Ty::error());
                continue;
            };
            let target = match self.ast[init].kind {
                ast::ExprKind::Ref(e) if readonly => self.place_address(e, ast::ParamMode::RefReadonly),
                ast::ExprKind::Ref(e) => self.place_address(e, ast::ParamMode::Ref),
                _ => {
                    self.expr(init);
                    let d = Diagnostic::error(
                        8172,
                        var.name.span,
                        "Cannot initialize a by-reference variable with a value",
                    )
                    .help("write `ref` before the value");
                    self.report(d);
                    None
                }
            };
            let found = target.map_or(Ty::error(), |e| match self.body[e].ty.kind() {
                crate::ty::TyKind::Ref(t) => *t,
                _ => Ty::error(),
            });
            let ty = if is_var { found } else { declared };
            if !ty.is_error() && !found.is_error() && !crate::ty::convert::same_type(ty, found) {
                let text = format!(
                    "The expression must be of type '{}' because it is being assigned by reference",
                    self.show(ty)
                );
                self.error(8173, self.ast[init].span, text);
            }
            let local = self.declare(var.name, Ty::reference(ty));
            self.mark_ref_readonly(local, readonly);
            if let Some(target) = target {
                self.set_ref_depth(local, target);
            }
            out.push(Stmt { kind: StmtKind::Let { local, init: target }, span: var.name.span });
        }
    }

    // ---- Branches and loops ------------------------------------------------------------------------------------

    /// A condition: converts to `bool`, or has an `operator true`.
    pub fn cond(&mut self, id: ast::ExprId) -> hir::ExprId {
        let ast = self.ast;
        if let ast::ExprKind::Assign { op: None, target, value, .. } = &ast[id].kind
            && matches!(ast[*value].kind, ast::ExprKind::Literal(ast::Literal::Bool(_)))
            && !matches!(ast[*target].kind, ast::ExprKind::Tuple(_))
        {
            let d = Diagnostic::warning(
                665,
                ast[id].span,
                "Assignment in conditional expression is always constant; did you mean to use == instead of = ?",
            );
            self.report(d);
        }
        let op = self.expr(id);
        self.to_bool(op, ast[id].span)
    }

    /// `else if` chains are walked by a loop, and built from their end.
    fn if_stmt(&mut self, id: ast::StmtId) -> Stmt {
        let ast = self.ast;
        let mut arms = Vec::new();
        let mut next = Some(id);
        let mut last = None;
        let mut frames = 0;
        while let Some(id) = next.take() {
            let ast::StmtKind::If { cond, then, els } = &ast[id].kind else { break };
            // What the first condition declares is in scope behind the statement; the others are embedded.
            let scope = if arms.is_empty() {
                None
            } else {
                frames += 1;
                Some(self.push_frame())
            };
            let cond = self.cond(*cond);
            let then = self.embedded(*then);
            // Most conditions declare nothing: a long chain must not nest their frames.
            let mut scope = scope;
            if scope.is_some() && self.frames.last().is_some_and(|f| f.names.is_empty()) {
                self.pop_frame();
                frames -= 1;
                scope = None;
            }
            arms.push((cond, then, scope, ast[id].span));
            match els {
                Some(e) if matches!(ast[*e].kind, ast::StmtKind::If { .. }) => next = Some(*e),
                Some(e) => last = Some(self.embedded(*e)),
                None => {}
            }
        }
        for _ in 0..frames {
            self.pop_frame();
        }
        for (cond, then, scope, span) in arms.into_iter().rev() {
            let els = last.take().map(Box::new);
            let stmt = Stmt { kind: StmtKind::If { cond, then: Box::new(then), els }, span };
            // A scope is kept only if it holds something.
            last = Some(match scope {
                Some(scope) if self.scope_is_used(scope) => {
                    Stmt { kind: StmtKind::Block { scope, stmts: vec![stmt] }, span }
                }
                _ => stmt,
            });
        }
        match last {
            Some(stmt) => stmt,
            None => Stmt { kind: StmtKind::Empty, span: ast[id].span },
        }
    }

    pub fn scope_is_used(&self, scope: hir::ScopeId) -> bool {
        self.body.locals.iter().rev().any(|l| l.scope == scope)
    }

    /// `break` or `continue` without a loop, or with one outside of the `finally` they stand in.
    fn no_loop(&mut self, span: Span) -> StmtKind {
        if self.fun().finally_loops.iter().any(|&hidden| hidden > 0) {
            self.error(157, span, "Control cannot leave the body of a finally clause");
        } else {
            self.error(139, span, "No enclosing loop out of which to break or continue");
        }
        StmtKind::Empty
    }

    pub fn push_loop(&mut self, is_loop: bool) -> hir::LoopId {
        let id = crate::base::Idx::new(self.next_loop);
        self.next_loop += 1;
        self.fun_mut().loops.push(Loop { id, is_loop, sections: Vec::new(), governing: Ty::error() });
        id
    }

    pub fn pop_loop(&mut self) {
        self.fun_mut().loops.pop();
    }

    /// A condition that declares variables gives each round fresh ones:
    /// `while (Next(out var x)) B` becomes `while (true) { if (Next(out var x)) B else break; }`.
    fn while_stmt(&mut self, cond: ast::ExprId, body: ast::StmtId, span: Span) -> StmtKind {
        let id = self.push_loop(true);
        let scope = self.push_frame();
        let cond = self.cond(cond);
        let declares = self.frames.last().is_some_and(|f| !f.names.is_empty());
        let body = self.loop_body(body);
        self.pop_frame();
        self.pop_loop();
        if !declares {
            return StmtKind::While { id, cond, body: Box::new(body) };
        }
        let leave = Stmt { kind: StmtKind::Break(id), span };
        let test =
            Stmt { kind: StmtKind::If { cond, then: Box::new(body), els: Some(Box::new(leave)) }, span };
        let always = self.mk(ExprKind::Const(crate::ty::defs::Const::Bool(true)), Ty::bool(), span.start());
        let body = Stmt { kind: StmtKind::Block { scope, stmts: vec![test] }, span };
        StmtKind::While { id, cond: always, body: Box::new(body) }
    }

    fn for_stmt(
        &mut self,
        init: &ast::ForInit,
        cond: Option<ast::ExprId>,
        step: &[ast::ExprId],
        body: ast::StmtId,
    ) -> StmtKind {
        let scope = self.push_frame();
        let mut first = Vec::new();
        match init {
            ast::ForInit::None => {}
            ast::ForInit::Decl(decl) => self.stmt_into(*decl, &mut first),
            ast::ForInit::Exprs(exprs) => {
                for &e in exprs {
                    let span = self.ast[e].span;
                    if let Some(e) = self.expr_stmt(e) {
                        first.push(Stmt { kind: StmtKind::Expr(e), span });
                    }
                }
            }
        }
        let id = self.push_loop(true);
        let round = self.push_frame();
        let cond = cond.map(|c| self.cond(c));
        // The body comes before the step in the text of the program only for the reader: names do not leak.
        let step: Vec<_> = {
            self.push_frame();
            let step = step.iter().filter_map(|&e| self.expr_stmt(e)).collect();
            self.pop_frame();
            step
        };
        let body = self.loop_body(body);
        self.pop_loop();
        self.pop_frame();
        self.pop_frame();
        StmtKind::For { id, scope, round, init: first, cond, step, body: Box::new(body) }
    }

    // ---- Jumps -------------------------------------------------------------------------------------------------

    fn throw_stmt(&mut self, value: Option<ast::ExprId>, span: Span) -> StmtKind {
        let Some(e) = value else {
            let fun = self.fun();
            if fun.catch_depth == 0 {
                self.error(
                    156,
                    span,
                    "A throw statement with no arguments is not allowed outside of a catch clause",
                );
            } else if fun.finally_in_catch {
                self.error(
                    724,
                    span,
                    "A throw statement with no arguments is not allowed in a finally clause that is nested inside the \
                     nearest enclosing catch clause",
                );
            }
            return StmtKind::Throw(None);
        };
        StmtKind::Throw(Some(self.thrown(e)))
    }

    /// The operand of `throw`: an exception.
    pub fn thrown(&mut self, e: ast::ExprId) -> hir::ExprId {
        let ast = self.ast;
        let op = self.expr(e);
        let span = ast[e].span;
        let ty = self.exception_ty();
        self.convert(op, ty, span)
    }

    fn goto_stmt(&mut self, target: &ast::GotoTarget, span: Span) -> StmtKind {
        match target {
            ast::GotoTarget::Label(label) => match self.find_label(label.name, true) {
                Some(id) => {
                    if self.leaves_finally(label.name) {
                        self.error(157, span, "Control cannot leave the body of a finally clause");
                    }
                    StmtKind::Goto(id)
                }
                None => {
                    let d = Diagnostic::error(
                        159,
                        label.span,
                        format!("No such label '{}' within the scope of the goto statement", label.name),
                    );
                    self.report(d);
                    StmtKind::Empty
                }
            },
            ast::GotoTarget::Case(e) => self.goto_case(Some(*e), span),
            ast::GotoTarget::Default => self.goto_case(None, span),
        }
    }

    // ---- Declarations of a block -------------------------------------------------------------------------------

    /// Notes what a list of statements declares: local functions are in scope in all of it, variables only below
    /// their declaration, but their names are taken from the start.
    fn predeclare(&mut self, ids: &[ast::StmtId]) {
        self.declare_local_fns(ids);
        self.note_upcoming(ids);
    }

    /// The local functions among the statements, with or without labels.
    pub fn declare_local_fns(&mut self, ids: &[ast::StmtId]) {
        let ast = self.ast;
        for &id in ids {
            if let ast::StmtKind::LocalFn(f) = &ast[self.behind_labels(id)].kind {
                self.declare_local_fn(f);
            }
        }
    }

    fn note_upcoming(&mut self, ids: &[ast::StmtId]) {
        let ast = self.ast;
        for &id in ids {
            if let ast::StmtKind::Local(decl) = &ast[self.behind_labels(id)].kind
                && let Some(frame) = self.frames.last_mut()
            {
                frame.upcoming.extend(decl.vars.iter().map(|v| (v.name.name, v.name.span)));
            }
        }
    }

    fn behind_labels(&self, mut id: ast::StmtId) -> ast::StmtId {
        while let ast::StmtKind::Label { stmt, .. } = &self.ast[id].kind {
            id = *stmt;
        }
        id
    }

    pub fn declare_labels(&mut self, ids: &[ast::StmtId]) {
        let ast = self.ast;
        for &id in ids {
            let mut id = id;
            while let ast::StmtKind::Label { label, stmt } = &ast[id].kind {
                self.declare_label(*label);
                id = *stmt;
            }
        }
    }

    fn declare_label(&mut self, label: ast::Ident) {
        let fun = self.fun().id;
        let taken = self.frames.iter().rev().take_while(|f| f.fun == fun);
        let mut taken = taken.flat_map(|f| &f.labels).filter(|l| l.name == label.name);
        if let Some(first) = taken.next().map(|l| l.span) {
            let in_this = self.frames.last().is_some_and(|f| f.labels.iter().any(|l| l.name == label.name));
            let (code, text) = if in_this {
                (140, format!("The label '{}' is a duplicate", label.name))
            } else {
                (
                    158,
                    format!(
                        "The label '{}' shadows another label by the same name in a contained scope",
                        label.name
                    ),
                )
            };
            let d = Diagnostic::error(code, label.span, text).also(first, "first defined here");
            self.report(d);
            return;
        }
        let id = self.body.labels.push(label.name);
        if let Some(frame) = self.frames.last_mut() {
            frame.labels.push(super::Label { name: label.name, id, span: label.span, used: false });
        }
    }

    fn find_label(&mut self, name: crate::base::Symbol, mark: bool) -> Option<hir::LabelId> {
        let fun = self.fun().id;
        for frame in self.frames.iter_mut().rev().take_while(|f| f.fun == fun) {
            if let Some(l) = frame.labels.iter_mut().find(|l| l.name == name) {
                l.used |= mark;
                return Some(l.id);
            }
        }
        None
    }

    /// Is the label outside the innermost `finally`?
    fn leaves_finally(&self, name: crate::base::Symbol) -> bool {
        let Some(&depth) = self.fun().finally_frames.last() else { return false };
        !self.frames[depth..].iter().any(|f| f.labels.iter().any(|l| l.name == name))
    }

    pub fn warn_unused_labels(&mut self) {
        let unused: Vec<Span> = match self.frames.last() {
            Some(f) => f.labels.iter().filter(|l| !l.used).map(|l| l.span).collect(),
            None => Vec::new(),
        };
        for span in unused {
            self.report(Diagnostic::warning(164, span, "This label has not been referenced"));
        }
    }

    /// The name is declared below its use.
    pub fn too_early(&mut self, name: ast::Ident, declared: Span) {
        let d = Diagnostic::error(
            841,
            name.span,
            format!("Cannot use local variable '{}' before it is declared", name.name),
        )
        .label("used here")
        .also(declared, "declared only here");
        self.report(d);
    }

    /// Whether a name of the innermost function's frames is a local (used by deconstruction into existing locals).
    pub fn is_local_name(&mut self, name: crate::base::Symbol) -> bool {
        matches!(self.lookup_local(name), Some(Found::Entity(_)))
    }
}
