//! Asynchronous code that compiles but will disappoint.
//!
//! ```text
//! async Task F(Task<int> t) { int x = t.Result; }     AW9091: 't.Result' holds a worker until the task ends
//! async void G() { … }                                AW9090: nobody can wait for 'G()' or catch what it throws
//! ```
//! `t.Result` of a task that has been awaited before is fine: it has its result already.

use super::Flow;
use crate::diag::Diagnostic;
use crate::hir::{ExprId, ExprKind, FnId, FnKind, LocalId, LocalKind};
use crate::ty::defs::{AsyncKind, MethodId};
use crate::ty::{Ty, TyKind};

impl Flow<'_> {
    /// Called for every expression in order of evaluation.
    pub(super) fn lint(&mut self, e: ExprId) {
        if self.silent || self.synthetic > 0 {
            return;
        }
        let body = self.body;
        match &body[e].kind {
            ExprKind::Await(a) => self.mark_finished(a.operand),
            ExprKind::EventUpdate { value, .. } => self.mark_handlers(*value),
            ExprKind::Call(c) => self.lint_blocking(e, c.callee.method, c.target),
            ExprKind::Property { target, getter: Some(g), .. } => self.lint_blocking(e, g.method, *target),
            ExprKind::Lambda(f) => self.lint_async_void(*f),
            _ => {}
        }
    }

    /// The variables that hold tasks which have ended when the await of `e` is over.
    fn mark_finished(&mut self, e: ExprId) {
        let mut todo = vec![e];
        while let Some(e) = todo.pop() {
            match &self.body[e].kind {
                ExprKind::Local(l) => {
                    self.finished.insert(*l);
                }
                ExprKind::Convert { expr, .. } | ExprKind::Deref(expr) => todo.push(*expr),
                ExprKind::Elem { array, .. } => todo.push(*array),
                ExprKind::Field { target: Some(t), .. } => todo.push(*t),
                ExprKind::Call(c) => {
                    todo.extend(c.target);
                    todo.extend(c.args.iter().map(|a| a.expr));
                }
                ExprKind::ArrayLit { elems, .. } => todo.extend(elems),
                _ => {}
            }
        }
    }

    /// A variable that is given its value: is that an ended task?
    pub(super) fn lint_value(&mut self, l: LocalId, mut value: ExprId) {
        while let ExprKind::Convert { expr, .. } = self.body[value].kind {
            value = expr;
        }
        if matches!(self.body[value].kind, ExprKind::Await(_)) || self.has_ended(value) {
            self.finished.insert(l);
        }
    }

    /// What a loop over awaited tasks takes from them has been awaited too.
    pub(super) fn lint_foreach(&mut self, seq: ExprId, l: LocalId) {
        if self.has_ended(seq) {
            self.finished.insert(l);
        }
    }

    /// Does the task come from a variable whose tasks have ended, as far as can be seen?
    fn has_ended(&self, mut e: ExprId) -> bool {
        loop {
            match &self.body[e].kind {
                ExprKind::Local(l) => {
                    return self.finished.contains(*l) || self.body.locals[*l].kind == LocalKind::Temp;
                }
                ExprKind::Convert { expr, .. } | ExprKind::Deref(expr) => e = *expr,
                ExprKind::Elem { array, .. } => e = *array,
                ExprKind::Field { target: Some(t), .. } | ExprKind::Property { target: Some(t), .. } => {
                    e = *t
                }
                _ => return false,
            }
        }
    }

    fn lint_blocking(&mut self, e: ExprId, callee: MethodId, target: Option<ExprId>) {
        if self.body.fns[self.fun].is_async.is_none() {
            return;
        }
        let defs = self.defs;
        let def = &defs.methods[callee];
        let owner = &defs.types[def.owner];
        if !owner.is_std {
            return;
        }
        let (call, instead) = match (owner.name.as_str(), def.name.as_str()) {
            ("Task", "get_Result") => ("Result", "await the task: `await …`"),
            ("Task" | "SemaphoreSlim", "Wait") => match owner.name.as_str() {
                "Task" => ("Wait()", "await the task: `await …`"),
                _ => ("Wait()", "write `await ….WaitAsync()`"),
            },
            ("Task", "WaitAll") => ("WaitAll()", "write `await Task.WhenAll(…)`"),
            ("Task", "WaitAny") => ("WaitAny()", "write `await Task.WhenAny(…)`"),
            ("TaskAwaiter", "GetResult") => ("GetAwaiter().GetResult()", "await the task: `await …`"),
            ("Thread", "Sleep") => ("Thread.Sleep()", "write `await Task.Delay(…)`"),
            _ => return,
        };
        let target_task = target.map(|mut t| {
            // `t.GetAwaiter().GetResult()`
            while let ExprKind::AddrOf(inner) | ExprKind::Spill(inner) = self.body[t].kind {
                t = inner;
            }
            match &self.body[t].kind {
                ExprKind::Call(c) => c.target.unwrap_or(t),
                _ => t,
            }
        });
        if target_task.is_some_and(|t| self.has_ended(t)) || !self.linted.insert(e) {
            return;
        }
        let text = format!("'{call}' blocks in an async method: it holds a worker until the wait is over");
        let d = Diagnostic::warning(9091, self.body[e].span, text)
            .label("this worker runs nothing else meanwhile")
            .help(format!(
                "{instead}; while an await waits, its worker runs other tasks, whereas here a spare thread, one of \
                 at most 1,000, has to take the worker over"
            ));
        self.found.push(d);
    }

    /// The lambdas in a value that becomes an event's handler.
    fn mark_handlers(&mut self, mut value: ExprId) {
        while let ExprKind::Convert { expr, .. } = self.body[value].kind {
            value = expr;
        }
        if let ExprKind::Lambda(f) = self.body[value].kind {
            self.handlers.insert(f);
        }
    }

    /// `async void` where no event's handler is made: whoever calls it cannot wait.
    pub(super) fn lint_async_void(&mut self, f: FnId) {
        let function = &self.body.fns[f];
        let is_void = matches!(function.is_async, Some((AsyncKind::Void, _)));
        if !is_void || function.yields.is_some() || self.handlers.contains(f) || self.has_handler_shape(f) {
            return;
        }
        let (what, help) = match function.kind {
            FnKind::Lambda => (
                "this lambda".to_owned(),
                "give it to a parameter of type `Func<Task>` instead of `Action`, and await what it returns",
            ),
            FnKind::Method | FnKind::LocalFn => {
                (format!("'{}'", self.fn_name(f)), "let it return `Task`, and await it where it is called")
            }
        };
        let text =
            format!("Nobody can wait for {what}, or catch what it throws: it is async and returns void");
        self.handlers.insert(f);
        let d = Diagnostic::warning(9090, self.name_span(f), text)
            .label("only handlers of events should be `async void`")
            .help(help);
        self.found.push(d);
    }

    /// `(object sender, EventArgs e)`, or something derived from `EventArgs`.
    fn has_handler_shape(&self, f: FnId) -> bool {
        let [sender, args] = self.body.fns[f].params[..] else { return false };
        let object = self.body.locals[sender].ty == Ty::object();
        let mut ty = Some(self.body.locals[args].ty);
        while let Some(t) = ty {
            let TyKind::Named(def, _) = t.kind() else { return false };
            let def = &self.defs.types[*def];
            if def.name.as_str() == "EventArgs" {
                return object;
            }
            ty = def.base;
        }
        false
    }
}
