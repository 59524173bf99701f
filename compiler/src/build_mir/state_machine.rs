//! Async functions with a builder of the program: a class whose `MoveNext` goes on behind the last `await`, as C#'s
//! compiler writes it.
//!
//! ```text
//! async MyTask<int> F(int n) {          MoveNext(machine):
//!   return n + await G();                 switch machine.state [1: resume] else start
//! }                                       start:   n = machine.n; t = G().GetAwaiter()
//! F(n): machine = new <F>d__0;                     if (t.IsCompleted) goto done
//!       machine.builder = B.Create();              machine.state = 1; machine.<n> = n; machine.<t> = t
//!       machine.n = n;                             machine.builder.AwaitOnCompleted(ref t, ref machine); return
//!       machine.builder.Start(            resume:  machine.state = -1; n = machine.<n>; t = machine.<t>
//!         ref machine);                   done:    r = n + t.GetResult()
//!       return machine.builder.Task                machine.state = -2; machine.builder.SetResult(r); return
//!                                         caught:  machine.state = -2; machine.builder.SetException(e); return
//! ```
//! The builder decides everything: when the body starts, what a continuation is, what the caller gets. So every await goes
//! by the awaiter pattern, also those on tasks, and what surrounds the code (contexts) is the builder's business.
//! Nothing of this is an async body: to the passes these are plain functions.

use super::iterator::inputs_of;
use super::*;
use crate::hir::{Await, AwaitKind, MethodRef, TaskBuilder};
use crate::mir::RUNNING;
use crate::ty::defs::*;

const ENDED: i128 = -2;

/// The class of one function.
struct Machine {
    ty: Ty,
    state: FieldId,
    /// Holds the builder.
    own: FieldId,
    inputs: Vec<FieldId>,
    fields: Vec<FieldId>,
    move_next: MethodId,
    set_machine: MethodId,
}

/// The state of a builder that lowers such a body.
pub struct Running<'a> {
    this: LocalId,
    ty: Ty,
    own: Place,
    builder: &'a TaskBuilder,
    /// How many `await`s there were.
    awaits: u32,
    /// Returns to the builder, not of the function's value.
    leaves: BitSet<BlockId>,
}

pub(super) fn build(cx: Context<'_>, diags: &mut Diagnostics, f: FnId, builder: &TaskBuilder) -> Vec<Body> {
    let Some((machine, interface)) = declare(cx, f, builder) else {
        let span = cx.hir.fns[f].span;
        diags.push(Diagnostic::error(9300, span, "the library has no IAsyncStateMachine"));
        return Vec::new();
    };
    let start = Builder::new(cx, diags, f).start_machine(&machine, builder);
    let move_next = Builder::new(cx, diags, f).run_machine(&machine, builder);
    let set = Builder::new(cx, diags, f).set_machine(&machine);
    let vtable = cx.defs.lang.object.map(|o| cx.defs.types[o].vtable.clone()).unwrap_or_default();
    let methods = vec![machine.move_next, machine.set_machine];
    let members = Members { fields: machine.fields, methods, vtable, ..Members::default() };
    if let Some((def, _)) = machine.ty.as_named() {
        cx.defs.types[def].set_header(Header {
            base: Some(Ty::object()),
            interfaces: vec![interface],
            underlying: None,
            builder: None,
            members: Lazy::ready(members),
        });
    }
    vec![start, move_next, set]
}

/// The class without its header, and the interface that it implements.
fn declare(cx: Context<'_>, f: FnId, builder: &TaskBuilder) -> Option<(Machine, Ty)> {
    let Context { defs, hir, plan, .. } = cx;
    let fun = &hir.fns[f];
    let outer = defs.methods[hir.method].owner;
    let (file, span) = (defs.methods[hir.method].file, fun.span);
    let (idef, _) = defs.types.iter_ids().find(|(_, t)| {
        t.name.as_str() == "IAsyncStateMachine" && t.namespace.as_str() == "System.Runtime.CompilerServices"
    })?;
    let params = plan.type_params(hir, defs, f);
    let def = defs.types.push(TypeDef {
        kind: TypeDefKind::Class,
        name: Symbol::intern(&format!("<{}>d__{}", fun.name, f.index())),
        namespace: Symbol::intern(""),
        outer: Some(outer),
        own_params: params.len() - defs.types[outer].params.len(),
        params: params.clone(),
        access: Access::Private,
        is_static: false,
        is_abstract: false,
        is_sealed: true,
        is_record: false,
        is_readonly: false,
        is_ref_struct: false,
        is_flags: false,
        nested: Vec::new(),
        is_std: defs.types[outer].is_std,
        file,
        span,
        header: Lazy::unset(),
    });
    let mut fields = Vec::new();
    let mut field = |name: &str, ty: Ty| {
        let f = defs.fields.push(FieldDef::hidden(name, def, ty, (file, span)));
        fields.push(f);
        f
    };
    let state = field("<>state", Ty::int());
    let own = field("<>builder", builder.ty);
    let (inputs, _) = inputs_of(hir, plan, f, defs, &mut field);
    let interface = Ty::named(idef, []);
    let implement = |name: &str| {
        let &wanted = defs.types[idef].methods.iter().find(|&&m| defs.methods[m].name.as_str() == name)?;
        let m = &defs.methods[wanted];
        Some(defs.methods.push(MethodDef {
            name: m.name,
            owner: def,
            kind: m.kind,
            type_params: Vec::new(),
            params: m.params.clone(),
            ret: m.ret,
            ret_by_ref: false,
            ret_readonly: false,
            access: Access::Private,
            is_static: false,
            is_virtual: false,
            is_abstract: false,
            is_override: false,
            is_sealed: false,
            is_readonly: false,
            is_extension: false,
            is_omitted: false,
            sets_required: false,
            is_async: None,
            builder: None,
            is_iterator: false,
            intrinsic: None,
            slot: None,
            overrides: None,
            explicit: Some(interface),
            body: BodySource::Built,
            file,
            span,
        }))
    };
    let (move_next, set_machine) = (implement("MoveNext")?, implement("SetStateMachine")?);
    let ty = Ty::named(def, params.iter().map(|&p| Ty::param(p)).collect::<Vec<_>>());
    Some((Machine { ty, state, own, inputs, fields, move_next, set_machine }, interface))
}

impl Machine {
    fn place(&self, object: LocalId, field: FieldId) -> Place {
        field_place(Base::Object(object), FieldRef { owner: self.ty, field })
    }
}

impl<'a> Builder<'a> {
    /// The function itself.
    fn start_machine(mut self, machine: &Machine, b: &'a TaskBuilder) -> Body {
        let f = &self.hir.fns[self.fun];
        self.out.kind = BodyKind::Plain;
        self.out.ret = f.ret;
        let entry = self.new_block();
        self.cur = Some(entry);
        let inputs = self.received_inputs(f);
        self.init_own_type();
        let object = self.temp(machine.ty);
        self.bound.insert(object);
        self.assign(object, Rvalue::New(machine.ty));
        let made = self.call_method(&b.create, None, true, Vec::new(), false, b.ty);
        let own = machine.place(object, machine.own);
        self.emit(StmtKind::Store(own.clone(), made));
        for (&field, value) in machine.inputs.iter().zip(inputs) {
            self.emit(StmtKind::Store(machine.place(object, field), value));
        }
        self.emit(StmtKind::Store(machine.place(object, machine.state), int(RUNNING)));
        let reference = self.machine_ref(object, machine.ty);
        let start = MethodRef { targs: vec![machine.ty], ..b.start.clone() };
        self.call_builder(&start, &own, b.ty, vec![reference], Ty::void());
        let value = b.task.as_ref().map(|task| self.call_builder(task, &own, b.ty, Vec::new(), f.ret));
        self.terminate(Terminator::Return(value));
        finish::finish(&mut self.out);
        self.out
    }

    /// `ref` to a variable that holds the machine.
    fn machine_ref(&mut self, object: LocalId, ty: Ty) -> Operand {
        let copy = self.temp(ty);
        self.bound.insert(copy);
        self.assign(copy, Rvalue::Use(Operand::Local(object)));
        self.def(Ty::reference(ty), Rvalue::AddrOf(Place::local(copy)))
    }

    /// Calls a method of the builder, which `own` holds.
    fn call_builder(&mut self, m: &MethodRef, own: &Place, ty: Ty, args: Vec<Operand>, ret: Ty) -> Operand {
        let is_object = self.defs.is_reference(ty);
        let receiver = if is_object {
            self.def(ty, Rvalue::Load(own.clone()))
        } else {
            self.def(Ty::reference(ty), Rvalue::AddrOf(own.clone()))
        };
        let virt = is_object && self.defs.methods[m.method].slot.is_some();
        self.call_method(m, Some(receiver), false, args, virt, ret)
    }

    fn run_machine(mut self, machine: &Machine, builder: &'a TaskBuilder) -> Body {
        let f = &self.hir.fns[self.fun];
        let this = self.begin_machine_member(machine, machine.move_next);
        let entry = self.here();
        let (start, caught, end) = (self.new_block(), self.cold_block(), self.new_block());
        let (state, own) = (machine.place(this, machine.state), machine.place(this, machine.own));
        let leaves = BitSet::new(0);
        let running = Running { this, ty: machine.ty, own: own.clone(), builder, awaits: 0, leaves };
        self.machine = Some(running);
        self.out.machine =
            Some(crate::mir::Machine { object: this, index: state.clone(), pauses: Vec::new() });

        // While the body is lowered, `return` gives the function's value.
        let result = f.is_async.map_or(Ty::void(), |(_, result)| result);
        self.out.ret = result;
        self.cur = Some(start);
        self.outermost = Unwind::To(caught);
        let outermost = self.outermost;
        self.with_unwind(outermost, |b| {
            b.open_inputs(machine.ty, &machine.inputs, this, f);
            for s in &f.body {
                b.stmt(s);
            }
        });
        self.outermost = Unwind::Propagate;
        if self.cur.is_some() {
            let end = if result.is_void() { Terminator::Return(None) } else { Terminator::Unreachable };
            self.terminate(end);
        }
        let Some(running) = self.machine.take() else { crate::bug!(self.span, "no state machine") };
        let value = has_value(result).then(|| self.temp(result));
        value.inspect(|&v| {
            self.bound.insert(v);
        });
        self.return_to(end, value, &running);

        self.cur = Some(end);
        self.emit(StmtKind::Store(state.clone(), int(ENDED)));
        let args = value.map(Operand::Local).into_iter().collect();
        self.call_builder(&builder.set_result, &own, builder.ty, args, Ty::void());
        self.terminate(Terminator::Return(None));

        self.cur = Some(caught);
        let exception_ty = self.exception_ty();
        let exception = self.def(exception_ty, Rvalue::CaughtException);
        self.emit(StmtKind::Store(state.clone(), int(ENDED)));
        self.call_builder(&builder.set_exception, &own, builder.ty, vec![exception], Ty::void());
        self.terminate(Terminator::Return(None));

        self.cur = Some(entry);
        self.terminate(Terminator::Goto(start));
        self.out.ret = Ty::void();
        finish::finish(&mut self.out);
        self.check_preserved();
        self.out
    }

    /// Makes every `return` of the body a jump to `end`, with its value in `value`.
    fn return_to(&mut self, end: BlockId, value: Option<LocalId>, running: &Running<'a>) {
        for id in self.out.blocks.ids() {
            let block = &mut self.out.blocks[id];
            if running.leaves.contains(id) {
                continue;
            }
            let Terminator::Return(given) = &mut block.term else { continue };
            if let (Some(local), Some(op)) = (value, given.take()) {
                let span = block.term_span;
                block.stmts.push(Stmt { kind: StmtKind::Assign(local, Rvalue::Use(op)), span });
            }
            block.term = Terminator::Goto(end);
        }
    }

    fn begin_machine_member(&mut self, machine: &Machine, method: MethodId) -> LocalId {
        self.out.func = Func { method, nested: walk::first(), role: Role::Plain };
        self.out.kind = BodyKind::Plain;
        self.out.ret = Ty::void();
        let this = self.out.new_local(machine.ty, Some(Symbol::intern("machine")), LocalKind::Param);
        self.out.params.push(this);
        for p in &self.defs.methods[method].params {
            let local = self.out.new_local(p.ty, Some(p.name), LocalKind::Param);
            self.out.params.push(local);
        }
        let entry = self.new_block();
        self.cur = Some(entry);
        this
    }

    /// A machine that is an object is never copied, so it has nothing to be told.
    fn set_machine(mut self, machine: &Machine) -> Body {
        self.begin_machine_member(machine, machine.set_machine);
        self.terminate(Terminator::Return(None));
        finish::finish(&mut self.out);
        self.out
    }

    /// `await` in such a function.
    pub(super) fn await_by_builder(&mut self, a: &'a Await) -> Operand {
        let AwaitKind::Pattern { awaiter, get_awaiter, is_completed, get_result, .. } = &a.kind else {
            crate::bug!(self.span, "an await that no builder sees")
        };
        let value = self.expr(*get_awaiter);
        self.set_local(*awaiter, value);
        let (wait, done) = (self.new_block(), self.new_block());
        self.cond(*is_completed, done, wait);
        self.start(wait);
        let local = self.local(*awaiter);
        let (leave, resume) = (self.new_block(), self.new_block());
        let Some(m) = &mut self.machine else { crate::bug!(self.span, "no state machine") };
        let number = m.awaits;
        m.awaits += 1;
        let (this, ty, own, builder) = (m.this, m.ty, m.own.clone(), m.builder);
        self.terminate(Terminator::Pause { number, leave, resume });
        self.start(leave);
        let awaiter_ty = self.out.locals[local].ty;
        let copy = self.temp(awaiter_ty);
        self.bound.insert(copy);
        self.assign(copy, Rvalue::Use(Operand::Local(local)));
        let reference = self.def(Ty::reference(awaiter_ty), Rvalue::AddrOf(Place::local(copy)));
        let machine = self.machine_ref(this, ty);
        let m =
            if self.is_critical(awaiter_ty) { &builder.unsafe_on_completed } else { &builder.on_completed };
        let m = MethodRef { targs: vec![awaiter_ty, ty], ..m.clone() };
        self.call_builder(&m, &own, builder.ty, vec![reference, machine], Ty::void());
        let last = self.here();
        if let Some(m) = &mut self.machine {
            m.leaves.insert(last);
        }
        self.terminate(Terminator::Return(None));
        self.cur = Some(resume);
        self.restore_handlers();
        self.goto(done);
        self.start(done);
        self.expr(*get_result)
    }

    /// Is the awaiter an `ICriticalNotifyCompletion`?
    fn is_critical(&self, awaiter: Ty) -> bool {
        self.defs.lang.critical_notify_completion.is_some_and(|def| {
            let interface = Ty::named(def, []);
            awaiter == interface || crate::ty::members::interfaces_of(self.defs, awaiter).contains(&interface)
        })
    }
}
