//! Awaits that keep the surroundings: execution context, synchronisation context and task scheduler.
//!
//! ```text
//! async Task F() { … await t; … }
//!
//! _entry = Ambient.Get()
//! try {
//!     …
//!     if (!Ambient.IsEnded(t)) {
//!         _w = Ambient.Wait(t, capture, Ambient.Get());    // ends when t has, but on the captured context
//!         _a = Ambient.ForResumption(capture);
//!         Ambient.Leave(_entry);                           // what the caller sees when this suspends
//!         await _w;
//!         _entry = Ambient.Resume(_a, _entry);             // _a, for there is no caller any more, if it has suspended
//!     }
//!     Task.Check(t);
//!     …
//! } finally { Ambient.Set(_entry); }
//! ```
//! The library's `Ambient` explains the rest. It costs something, so only programs that name one of the types that make it
//! visible ([`MARKERS`]) are compiled like this, and the library never is: it takes care of itself.

use super::*;
use crate::hir::{ExprKind, MethodRef};
use crate::ty::defs::{AsyncKind, MethodId, TypeDefId};

/// A program whose text has none of these names cannot tell.
const MARKERS: [&str; 4] = ["AsyncLocal", "ExecutionContext", "SynchronizationContext", "TaskScheduler"];

/// Must the awaits of a program with this text keep the surroundings?
pub fn shows_surroundings(text: &str) -> bool {
    let may_wait = text.contains("await") || text.contains("async");
    may_wait && MARKERS.iter().any(|name| text.contains(name))
}

/// The library's `Ambient`.
pub struct Ambient {
    def: TypeDefId,
    get: MethodId,
    set: MethodId,
    is_ended: MethodId,
    leave: MethodId,
    resume: MethodId,
    for_resumption: MethodId,
    wait: MethodId,
    wait_yield: MethodId,
    check: MethodId,
}

impl Ambient {
    /// None for the library's own methods.
    pub fn find(defs: &Defs, of: MethodId) -> Option<Ambient> {
        if defs.types[defs.methods[of].owner].is_std {
            return None;
        }
        let class = |namespace: &str, name: &str| {
            defs.types.iter_ids().find(|(_, t)| {
                t.is_std && t.namespace.as_str() == namespace && t.name.as_str() == name && t.own_params == 0
            })
        };
        let (def, t) = class("System.Threading", "Ambient")?;
        let method = |name: &str| t.methods.iter().copied().find(|&m| defs.methods[m].name.as_str() == name);
        Some(Ambient {
            def,
            get: method("Get")?,
            set: method("Set")?,
            is_ended: method("IsEnded")?,
            leave: method("Leave")?,
            resume: method("Resume")?,
            for_resumption: method("ForResumption")?,
            wait: method("Wait")?,
            wait_yield: method("WaitYield")?,
            check: method("Check")?,
        })
    }

    fn ty(&self) -> Ty {
        Ty::named(self.def, [])
    }
}

impl<'a> Builder<'a> {
    fn ambient_call(&mut self, method: MethodId, args: Vec<Operand>, ty: Ty) -> Operand {
        let Some(a) = self.ambient else { return unit() };
        let m = MethodRef { method, owner: a.ty(), targs: Vec::new() };
        self.call_method(&m, None, true, args, false, ty)
    }

    /// Runs the body of an async function, which leaves the surroundings as it has found them.
    pub(super) fn surrounded(&mut self, body: impl FnOnce(&mut Self)) {
        let (Some(a), BodyKind::Async(_)) = (self.ambient, self.out.kind) else { return body(self) };
        let now = self.ambient_call(a.get, Vec::new(), a.ty());
        let entry = self.named_temp("surroundings", a.ty());
        self.assign_to(entry, now);
        self.bound.insert(entry);
        self.at_entry = Some(entry);
        self.bookkeeping(body, |b| {
            b.ambient_call(a.set, vec![Operand::Local(entry)], Ty::void());
        });
        self.at_entry = None;
    }

    /// Asks for the context of an async void method, which is told that the method begins. Its local, and where the
    /// method's exceptions go.
    pub(super) fn begin_async_void(&mut self) -> Option<(LocalId, BlockId)> {
        if self.ambient.is_none() || !matches!(self.out.kind, BodyKind::Async(AsyncKind::Void)) {
            return None;
        }
        let context = Ty::named(self.library_type("System.Threading", "SynchronizationContext", 0)?, []);
        let begin = self.builder_core("BeginVoid")?;
        let found = self.call_method(&begin, None, true, Vec::new(), false, context);
        let local = self.named_temp("context", context);
        self.assign_to(local, found);
        self.bound.insert(local);
        let caught = self.cold_block();
        self.outermost = Unwind::To(caught);
        self.reached.insert(caught);
        Some((local, caught))
    }

    /// Behind its body: the context gets the exception, and is told that the method has ended.
    pub(super) fn end_async_void(&mut self, told: Option<(LocalId, BlockId)>) {
        let Some((context, caught)) = told else { return };
        self.outermost = Unwind::Propagate;
        let (Some(later), Some(over)) = (self.builder_core("ThrowLater"), self.builder_core("EndVoid"))
        else {
            return;
        };
        let end = self.new_block();
        for block in self.out.blocks.iter_mut() {
            if let Terminator::Return(_) = block.term {
                block.term = Terminator::Goto(end);
            }
        }
        self.cur = Some(caught);
        let ty = self.out.locals[context].ty;
        let exception_ty = self.exception_ty();
        let exception = self.def(exception_ty, Rvalue::CaughtException);
        let exception = self.as_local(exception, exception_ty);
        self.bound.insert(exception);
        let (alone, post) = (self.cold_block(), self.new_block());
        self.branch_null(Operand::Local(context), ty, alone, post);
        self.cur = Some(alone);
        let exception = Operand::Local(exception);
        self.terminate(Terminator::Throw {
            exception: exception.clone(),
            rethrow: true,
            unwind: Unwind::Propagate,
        });
        self.cur = Some(post);
        let args = vec![exception, Operand::Local(context)];
        self.call_method(&later, None, true, args, false, Ty::void());
        self.goto(end);
        self.cur = Some(end);
        self.call_method(&over, None, true, vec![Operand::Local(context)], false, Ty::void());
        self.terminate(Terminator::Return(None));
    }

    pub(super) fn builder_core(&self, name: &str) -> Option<MethodRef> {
        let (def, method) =
            self.library_method("System.Runtime.CompilerServices", "BuilderCore", 0, |defs, m| {
                defs.methods[m].name.as_str() == name
            })?;
        Some(MethodRef { method, owner: Ty::named(def, []), targs: Vec::new() })
    }

    /// `await` on a task that has been evaluated and is not null. `capture`: does it come back to the context?
    pub(super) fn await_surrounded(&mut self, task: LocalId, capture: Operand, ty: Ty) -> Operand {
        let Some(a) = self.ambient else { return self.await_on(AwaitOperand::Task(task), ty) };
        self.bound.insert(task);
        let (wait, done) = (self.new_block(), self.new_block());
        let ended = self.ambient_call(a.is_ended, vec![Operand::Local(task)], Ty::bool());
        self.branch(ended, done, wait);
        self.start(wait);
        let flag = capture.clone();
        self.keeping(flag, |b, now, entry| {
            let ended = b.ambient_call(a.wait, vec![Operand::Local(task), capture, now], b.task_ty());
            b.leaving(ended, entry)
        });
        self.goto(done);
        self.start(done);
        self.ambient_call(a.check, vec![Operand::Local(task)], Ty::void());
        if !has_value(ty) {
            return unit();
        }
        let owner = self.out.locals[task].ty;
        match self.task_result_field(owner) {
            Some(field) => self.def(ty, Rvalue::Load(field_place(Base::Object(task), field))),
            None => crate::bug!(self.span, "{owner:?} has no result"),
        }
    }

    pub(super) fn yield_surrounded(&mut self) -> Operand {
        let Some(a) = self.ambient else { return self.await_on(AwaitOperand::Yield, Ty::void()) };
        self.keeping(bool_const(true), |b, now, entry| {
            let arrival = b.ambient_call(a.wait_yield, vec![now], b.task_ty());
            b.leaving(arrival, entry)
        });
        unit()
    }

    /// Awaits a task that never fails, after the surroundings that were there `entry` are back.
    fn leaving(&mut self, task: Operand, entry: Option<Operand>) -> AwaitOperand {
        let task = self.as_local(task, self.task_ty());
        if let (Some(a), Some(entry)) = (self.ambient, entry) {
            self.ambient_call(a.leave, vec![entry], Ty::void());
        }
        AwaitOperand::Task(task)
    }

    /// Awaits what `wait` gives, and has the same surroundings afterwards. `wait` is told those of now, and those to leave in.
    pub(super) fn keeping(
        &mut self,
        capture: Operand,
        wait: impl FnOnce(&mut Self, Operand, Option<Operand>) -> AwaitOperand,
    ) {
        let Some(a) = self.ambient else { return };
        let next = self.ambient_call(a.for_resumption, vec![capture], a.ty());
        let next = self.as_local(next, a.ty());
        self.bound.insert(next);
        let now = self.ambient_call(a.get, Vec::new(), a.ty());
        let entry = self.at_entry.map(Operand::Local);
        let operand = wait(self, now, entry.clone());
        self.await_on(operand, Ty::void());
        match (self.at_entry, entry) {
            (Some(local), Some(entry)) => {
                let entry = self.ambient_call(a.resume, vec![Operand::Local(next), entry], a.ty());
                self.assign_to(local, entry);
            }
            _ => {
                self.ambient_call(a.set, vec![Operand::Local(next)], Ty::void());
            }
        }
    }

    fn task_ty(&self) -> Ty {
        match self.defs.lang.task {
            Some(task) => Ty::named(task, []),
            None => crate::bug!(self.span, "the library has no Task"),
        }
    }

    /// `_result` of the `Task<T>` that `ty` is or derives from.
    fn task_result_field(&self, ty: Ty) -> Option<FieldRef> {
        let mut owner = Some(ty);
        while let Some(ty) = owner {
            let (def, _) = self.defs.definition_of(ty)?;
            if Some(def) == self.defs.lang.task_of {
                let field = self.defs.types[def]
                    .fields
                    .iter()
                    .copied()
                    .find(|&f| self.defs.fields[f].name.as_str() == "_result")?;
                return Some(FieldRef { owner: ty, field });
            }
            owner = crate::ty::members::base_of(self.defs, ty);
        }
        None
    }

    /// What `await t.ConfigureAwait(flag)` waits for, and the flag. Otherwise the operand itself: it comes back.
    pub(super) fn configured(&self, e: ExprId) -> (ExprId, Option<ExprId>) {
        if let ExprKind::Call(call) = &self.hir[e].kind
            && let m = &self.defs.methods[call.callee.method]
            && m.name.as_str() == "ConfigureAwait"
            && self.defs.types[m.owner].is_std
            && let (Some(target), [arg]) = (call.target, &call.args[..])
        {
            return (target, Some(arg.expr));
        }
        (e, None)
    }
}
