//! `await`: which of them need no task object.
//!
//! ```text
//! await F(x)        await call F.start(_1) -> _2        F runs on this stack until it really has to wait
//! await t           check not_null _3                   any other expression is a task object
//!                   await task _3 -> _4
//! ```

use super::call::with_first;
use super::*;
use crate::hir::{Await, AwaitKind, ExprKind, MethodRef};
use crate::ty::defs::{AsyncKind, MethodKind, TypeDefId};

impl<'a> Builder<'a> {
    pub(super) fn await_expr(&mut self, a: &'a Await, ty: Ty) -> Operand {
        if self.machine.is_some() {
            return self.await_by_builder(a);
        }
        match &a.kind {
            AwaitKind::Yield => {
                // What gives the awaitable may do more than that, `Task.Yield()` itself does not.
                if !self.is_task_yield(a.operand) {
                    self.discard(a.operand);
                }
                self.yield_surrounded()
            }
            AwaitKind::Task | AwaitKind::ValueTask if self.ambient.is_some() => self.await_kept(a, ty),
            AwaitKind::Task | AwaitKind::ValueTask => self.await_unkept(a, ty),
            AwaitKind::Pattern { awaiter, get_awaiter, is_completed, get_result, on_completed } => {
                // `operand` is what `get_awaiter` calls, so it is part of that expression.
                let value = self.expr(*get_awaiter);
                self.set_local(*awaiter, value);
                let (wait, done) = (self.new_block(), self.new_block());
                self.cond(*is_completed, done, wait);
                self.start(wait);
                self.await_awaiter(*awaiter, on_completed);
                self.start(done);
                self.expr(*get_result)
            }
        }
    }

    fn is_task_yield(&self, e: ExprId) -> bool {
        let ExprKind::Call(call) = &self.hir[e].kind else { return false };
        // No other static method of `Task` gives such an awaitable.
        call.callee.owner.as_named().is_some_and(|(d, _)| Some(d) == self.defs.lang.task)
    }

    /// `await` on a task or value task in a program that cannot tell what surrounds it.
    fn await_unkept(&mut self, a: &'a Await, ty: Ty) -> Operand {
        let (awaited, flag) = self.configured(a.operand);
        // A flag that could do something is evaluated after the task.
        let flag = flag.filter(|&flag| !matches!(self.hir[flag].kind, ExprKind::Const(_)));
        if flag.is_none()
            && let Some(operand) = self.started(awaited)
        {
            return self.await_on(operand, ty);
        }
        let from = self.hir[awaited].ty;
        let op = self.expr(awaited);
        let value = self.as_local(op, from);
        if let Some(flag) = flag {
            self.bound.insert(value);
            self.expr(flag);
        }
        if matches!(a.kind, AwaitKind::ValueTask) {
            return self.await_value_task(Operand::Local(value), from, bool_const(true), ty);
        }
        if !self.is_nonnull(awaited) {
            self.check(Check::NotNull(value));
        }
        self.await_on(AwaitOperand::Task(value), ty)
    }

    /// `await` on a task or value task that keeps the surroundings.
    fn await_kept(&mut self, a: &'a Await, ty: Ty) -> Operand {
        let (operand, flag) = self.configured(a.operand);
        let op = self.expr(operand);
        let from = self.hir[operand].ty;
        let value = self.as_local(op, from);
        self.bound.insert(value);
        let capture = match flag {
            Some(flag) => self.expr(flag),
            None => bool_const(true),
        };
        if matches!(a.kind, AwaitKind::ValueTask) {
            return self.await_value_task(Operand::Local(value), from, capture, ty);
        }
        if !self.is_nonnull(operand) {
            self.check(Check::NotNull(value));
        }
        self.await_surrounded(value, capture, ty)
    }

    /// Ends the block with an await and goes on behind it.
    pub(super) fn await_on(&mut self, operand: AwaitOperand, ty: Ty) -> Operand {
        let dest = has_value(ty).then(|| self.temp(ty));
        let resume = self.new_block();
        let pred = self.here();
        let unwind = self.unwind;
        self.terminate(Terminator::Await { operand, dest, resume, unwind });
        self.cur = Some(resume);
        match dest {
            Some(d) => {
                self.last_call = Some((pred, resume));
                self.restore_handlers();
                Operand::Local(d)
            }
            None => {
                self.restore_handlers();
                unit()
            }
        }
    }

    /// A direct call of an async function, to be started without a task. The operands are evaluated.
    fn started(&mut self, e: ExprId) -> Option<AwaitOperand> {
        let hir = self.hir;
        match &hir[e].kind {
            ExprKind::CallLocal { fun, targs, args }
                if hir.fns[*fun].is_async.is_some()
                    && hir.fns[*fun].builder.is_none()
                    && hir.fns[*fun].yields.is_none() =>
            {
                let args = self.arguments(args, Effects::NONE);
                let (callee, mut all) = self.nested_callee(*fun, targs, Role::Start);
                all.extend(args);
                Some(AwaitOperand::Call { callee, args: all })
            }
            ExprKind::Call(call) if !call.virt && self.starts(&call.callee) => {
                let (receiver, args) = self.call_operands(call, None);
                let args = match receiver {
                    Some(r) => {
                        let ty = self.op_ty(&r);
                        let nonnull = call.target.is_some_and(|t| self.is_nonnull(t));
                        let r = self.checked_receiver(r, ty, nonnull);
                        with_first(r, args)
                    }
                    None => {
                        self.static_init(call.callee.owner, super::place::Access::Member);
                        args
                    }
                };
                let callee = Callee::Direct(self.method_ref(&call.callee, Role::Start));
                Some(AwaitOperand::Call { callee, args })
            }
            _ => None,
        }
    }

    fn starts(&self, m: &MethodRef) -> bool {
        let method = &self.defs.methods[m.method];
        method.is_async.is_some_and(|(kind, _)| kind != AsyncKind::Custom)
            && !method.is_iterator
            && method.intrinsic.is_none()
            && !method.is_abstract
            // On a type parameter `mono` finds the method.
            && !matches!(m.owner.kind(), TyKind::Param(_))
    }

    /// A `ValueTask` is a task or, without one, its value.
    fn await_value_task(&mut self, op: Operand, from: Ty, capture: Operand, ty: Ty) -> Operand {
        let struct_local = self.as_local(op, from);
        let Some((def, _)) = self.defs.definition_of(from) else {
            crate::bug!(self.span, "{from:?} is no ValueTask")
        };
        let (task, value) = self.value_task_fields(def, from);
        let task_ty = self.defs.fields[task.field].ty.subst(&self.defs.subst_of(from));
        let task = self.def(task_ty, Rvalue::Load(field_place(Base::Local(struct_local), task)));
        let dest = has_value(ty).then(|| self.temp(ty));
        let (waits, ready, join) = (self.new_block(), self.new_block(), self.new_block());
        self.branch_null(task.clone(), task_ty, ready, waits);
        self.start(waits);
        let task = self.as_local(task, task_ty);
        let result = self.await_surrounded(task, capture, ty);
        if let Some(d) = dest {
            self.assign_to(d, result);
        }
        self.goto(join);
        self.start(ready);
        if let (Some(d), Some(value)) = (dest, value) {
            self.assign(d, Rvalue::Load(field_place(Base::Local(struct_local), value)));
        }
        self.start(join);
        dest.map_or_else(unit, Operand::Local)
    }

    /// The field that holds the task, and the one that holds the value.
    fn value_task_fields(&self, def: TypeDefId, owner: Ty) -> (FieldRef, Option<FieldRef>) {
        let lang = &self.defs.lang;
        let (mut task, mut value) = (None, None);
        for &field in self.defs.types[def].fields.iter().filter(|&&f| !self.defs.fields[f].is_static) {
            let ty = self.defs.fields[field].ty;
            match ty.kind() {
                TyKind::Named(d, _) if Some(*d) == lang.task || Some(*d) == lang.task_of => {
                    task = Some(FieldRef { owner, field });
                }
                TyKind::Param(_) => value = Some(FieldRef { owner, field }),
                _ => {}
            }
        }
        match task {
            Some(task) => (task, value),
            None => crate::bug!(self.span, "the library's ValueTask has no task"),
        }
    }

    /// Waits for an awaiter of another kind: a task stands in for it, which what its `OnCompleted` gets completes.
    fn await_awaiter(&mut self, awaiter: hir::LocalId, on_completed: &'a MethodRef) {
        let Some((task, complete)) = self.stand_in() else {
            self.refuse(self.span, "awaiting something other than a task is not part of Aw yet");
            return self.terminate(Terminator::Unreachable);
        };
        let is_critical =
            Some(on_completed.owner) == self.defs.lang.critical_notify_completion.map(|d| Ty::named(d, []));
        let name = if is_critical { "UnsafeOnCompleted" } else { "OnCompleted" };
        let ty = self.hir.locals[awaiter].ty;
        let tell = |b: &mut Self, name: &str, args| {
            let Some(helper) = b.builder_core(name) else {
                crate::bug!(b.span, "the library's BuilderCore has no {name}")
            };
            let helper = MethodRef { targs: vec![ty], ..helper };
            let callee = Callee::Direct(b.method_ref(&helper, Role::Plain));
            AwaitOperand::Awaiter { task, callee, args }
        };
        // The awaiter that gives the result is the one from before: a struct cannot change itself here.
        let copy = self.temp(ty);
        self.bound.insert(copy);
        let local = self.local(awaiter);
        self.assign(copy, Rvalue::Use(Operand::Local(local)));
        let reference = self.def(Ty::reference(ty), Rvalue::AddrOf(Place::local(copy)));
        let mut args = vec![reference, complete];
        if self.ambient.is_none() {
            let operand = tell(self, name, args);
            self.await_on(operand, Ty::void());
            return;
        }
        self.bound.insert(task);
        self.keeping(bool_const(true), |b, _, entry| match entry {
            // It is told in the surroundings of the method, and those of its caller are back afterwards.
            Some(entry) => {
                args.push(entry);
                tell(b, &format!("{name}AndLeave"), args)
            }
            None => tell(b, name, args),
        });
    }

    /// A new `TaskCompletionSource`'s task, and an `Action` that completes it.
    fn stand_in(&mut self) -> Option<(LocalId, Operand)> {
        let source = self.library_type("System.Threading.Tasks", "TaskCompletionSource", 0)?;
        let action = self.library_type("System", "Action", 0)?;
        let task_ty = Ty::named(self.defs.lang.task?, []);
        let owner = Ty::named(source, []);
        let methods = &self.defs.types[source].methods;
        let find = |kind, name: &str| {
            methods.iter().copied().find(|&m| {
                let m = &self.defs.methods[m];
                m.kind == kind && m.params.is_empty() && (name.is_empty() || m.name.as_str() == name)
            })
        };
        let ctor = find(MethodKind::Ctor, "")?;
        let set = find(MethodKind::Ordinary, "Continue")?;
        let props = &self.defs.types[source].props;
        let getter = props
            .iter()
            .map(|&p| &self.defs.props[p])
            .find(|p| p.name.as_str() == "Task")
            .and_then(|p| p.getter)?;
        let method = |method| MethodRef { method, owner, targs: Vec::new() };
        let tcs = self.new_object(&method(ctor), Vec::new(), owner);
        let callee = Callee::Direct(self.method_ref(&method(set), Role::Plain));
        let action = Ty::named(action, []);
        let complete = self.def(
            action,
            Rvalue::NewDelegate { ty: action, target: Some(tcs.clone()), callee: Box::new(callee) },
        );
        let task = self.call_method(&method(getter), Some(tcs), true, Vec::new(), false, task_ty);
        Some((self.as_local(task, task_ty), complete))
    }
}
