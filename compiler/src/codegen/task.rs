//! Frames and tasks: what the async lowering has left to native code.
//!
//! ```text
//! v, tag = call F.start(args)          done: dest = v
//! brif tag | ctx.force_suspend         1: child = v, a suspended frame      0: forced; child = a finished task with v
//! ```

use aw_abi::{
    CONTINUATION_DONE, CTX_FORCE_SUSPEND, CTX_PENDING_FRAME, CTX_PENDING_KIND, CTX_PENDING_ON, CTX_TICK,
    PENDING_TASK, PENDING_YIELD, STATUS_RAN_TO_COMPLETION, TAG_SUSPENDED, TASK_AWAITED_OFFSET,
    TASK_CONTINUATION_OFFSET, TASK_SIZE, TASK_STATE_OFFSET, TASK_STATUS_OFFSET, TICK_GC, TICK_HAND_OVER,
    TICK_SLICE,
};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{InstBuilder, Value};

use crate::base::Idx;
use crate::codegen::function::{Lower, MEM};
use crate::codegen::layout::{FrameLayout, Repr};
use crate::mir::{
    BlockId, BodyKind, Callee, Func, FuncRef, LocalId, Operand, Role, StateId, SuspendOn, Unwind,
};
use crate::mono::{Code, Target, TypeKey};
use crate::passes::async_::publishes;
use crate::ty::defs::AsyncKind;
use crate::ty::{Ty, TyKind};

impl Lower<'_, '_> {
    // -- frames

    fn frame_layout(&self) -> &FrameLayout {
        self.frame.get_or_init(|| match &self.body.frame {
            Some(frame) => self.lay.frame(self.body, frame),
            None => crate::bug!(self.body.span, "{} has no frame", self.body.name),
        })
    }

    pub fn frame_new(&mut self) -> Value {
        let args = self.cx.program.instances[self.inst].args.clone();
        let size = self.frame_layout().size;
        self.new_frame_of(FuncRef { func: self.body.func, args }, size)
    }

    /// What a suspension of an inlined function does.
    pub fn snapshot(
        &mut self,
        of: &FuncRef,
        state: StateId,
        saved: &[(LocalId, Operand)],
        on: &SuspendOn,
    ) -> Value {
        let program = self.cx.program;
        let callee = match program.maps.targets.get(of) {
            Some(Target::Inst(start)) => match &program.instances[*start].code {
                Code::Body(body) => body,
                Code::InvokeList(_) => crate::bug!(self.span(), "a list of delegates has no frame"),
            },
            _ => crate::bug!(self.span(), "an inlined function has been lost"),
        };
        let Some(frame) = &callee.frame else { crate::bug!(self.span(), "{} has no frame", callee.name) };
        let layout = self.lay.frame(callee, frame);
        let frame = self.new_frame_of(of.clone(), layout.size);
        for (local, value) in saved {
            match layout.states[state].slots.iter().find(|(l, _)| l == local) {
                Some(&(_, offset)) => self.store_operand(value, frame, offset),
                None => crate::bug!(self.span(), "{state} of {} does not save {local}", callee.name),
            }
        }
        self.suspend(frame, state, on);
        frame
    }

    fn new_frame_of(&mut self, FuncRef { func, args }: FuncRef, size: u32) -> Value {
        let func = Func { role: Role::Resume, ..func };
        let resume = match self.cx.program.maps.targets.get(&FuncRef { func, args }) {
            Some(Target::Inst(resume)) => *resume,
            _ => crate::bug!(self.span(), "an async function without its resume code"),
        };
        let desc = match self.cx.program.maps.types.get(&TypeKey::Frame(resume)) {
            Some(&id) => self.data_address(self.cx.ids.descs[id]),
            None => crate::bug!(self.span(), "a frame without descriptor"),
        };
        self.alloc(desc, size)
    }

    fn slot_offset(&self, state: StateId, local: LocalId) -> u32 {
        let layout = self.frame_layout();
        match layout.states[state].slots.iter().find(|(l, _)| *l == local) {
            Some(&(_, offset)) => offset,
            None => crate::bug!(self.span(), "{state} does not save {local}"),
        }
    }

    pub fn frame_store(&mut self, frame: LocalId, state: StateId, local: LocalId) {
        let offset = self.slot_offset(state, local);
        let frame = self.read(frame);
        self.store_local(frame, offset, local);
    }

    fn store_local(&mut self, base: Value, offset: u32, local: LocalId) {
        match self.repr_of(local) {
            Repr::Void => {}
            Repr::Scalar(_) => {
                let value = self.read(local);
                self.store(value, base, offset);
            }
            Repr::Struct => {
                let from = self.addr(local);
                let to = self.b.ins().iadd_imm_s(base, offset as i64);
                self.copy(to, from, self.body.locals[local].ty);
            }
        }
    }

    pub fn frame_load(&mut self, dest: LocalId, frame: LocalId, state: StateId, local: LocalId) {
        let offset = self.slot_offset(state, local);
        let frame = self.read(frame);
        self.load_local(dest, frame, offset);
    }

    pub fn load_local(&mut self, dest: LocalId, base: Value, offset: u32) {
        match self.repr_of(dest) {
            Repr::Void => {}
            Repr::Scalar(t) => {
                let value = self.load(t, base, offset);
                self.write(dest, value);
            }
            Repr::Struct => {
                let to = self.addr(dest);
                let from = self.b.ins().iadd_imm_s(base, offset as i64);
                self.copy(to, from, self.body.locals[dest].ty);
            }
        }
    }

    // -- suspension

    /// Resume index, link to what is awaited, and what the runtime shall arm when the whole chain is saved.
    pub fn suspend(&mut self, frame: Value, state: StateId, on: &SuspendOn) {
        let index = self.int(I32, state.index() as i64 + 1);
        self.store(index, frame, TASK_STATE_OFFSET);
        match on {
            SuspendOn::Yield => {
                let none = self.int(I64, 0);
                self.store(none, frame, TASK_AWAITED_OFFSET);
                let kind = self.int(I64, PENDING_YIELD as i64);
                self.pend(kind, frame, none);
            }
            SuspendOn::Task(task) => {
                let task = self.task_of(*task);
                self.store(task, frame, TASK_AWAITED_OFFSET);
                // Under forced suspension it may have ended already.
                let status = self.status(task);
                let (ended, pending) =
                    (self.int(I64, PENDING_YIELD as i64), self.int(I64, PENDING_TASK as i64));
                let kind = self.b.ins().select(status, ended, pending);
                self.pend(kind, frame, task);
            }
            SuspendOn::Call(child) => {
                let child = self.read(*child);
                self.store(child, frame, TASK_AWAITED_OFFSET);
                let (pending, forced, next) = (self.new_block(), self.cold_block(), self.new_block());
                let (link, task) = (self.new_block(), self.cold_block());
                let status = self.status(child);
                self.b.ins().brif(status, forced, [], pending, []);
                self.b.switch_to_block(pending);
                let context = self.context();
                let kind = self.load(I64, context, CTX_PENDING_KIND);
                self.b.ins().brif(kind, link, [], task, []);
                self.b.switch_to_block(link);
                // Nobody else knows the child yet: the chain is published later, as a whole.
                self.store(frame, child, TASK_CONTINUATION_OFFSET);
                self.b.ins().jump(next, []);
                self.b.switch_to_block(task);
                // It has been published: a task like any other.
                let kind = self.int(I64, PENDING_TASK as i64);
                self.pend(kind, frame, child);
                self.b.ins().jump(next, []);
                self.b.switch_to_block(forced);
                let kind = self.int(I64, PENDING_YIELD as i64);
                let none = self.int(I64, 0);
                self.pend(kind, frame, none);
                self.b.ins().jump(next, []);
                self.b.switch_to_block(next);
            }
        }
    }

    fn pend(&mut self, kind: Value, frame: Value, on: Value) {
        let context = self.context();
        self.store(kind, context, CTX_PENDING_KIND);
        self.store(frame, context, CTX_PENDING_FRAME);
        self.store(on, context, CTX_PENDING_ON);
    }

    fn status(&mut self, task: Value) -> Value {
        let address = self.b.ins().iadd_imm_s(task, TASK_STATUS_OFFSET as i64);
        self.b.ins().atomic_load(I32, MEM, address)
    }

    pub fn forced(&mut self) -> Value {
        let context = self.context();
        self.load(I64, context, CTX_FORCE_SUSPEND)
    }

    #[expect(clippy::too_many_arguments, reason = "they are the parts of the terminator")]
    pub fn start_call(
        &mut self,
        callee: &Callee,
        args: &[Operand],
        dest: Option<LocalId>,
        done: BlockId,
        child: LocalId,
        suspended: BlockId,
        unwind: Unwind,
    ) {
        let result = match callee {
            Callee::Direct(f) => match self.cx.program.maps.targets.get(f) {
                Some(&target) => self.cx.program.sig(target).map_or(Ty::void(), |s| s.ret),
                None => crate::bug!(self.span(), "{f:?} has not been collected"),
            },
            _ => crate::bug!(self.span(), "only a known async function can be started"),
        };
        // A struct result needs a place even if nobody wants it: forced suspension keeps it in a task.
        let place = match (self.lay.repr(result), dest) {
            (Repr::Struct, Some(dest)) => Some(self.addr(dest)),
            _ => None,
        };
        let (value, tag) = self.emit_call(callee, args, dest);
        let forced = self.forced();
        let test = self.b.ins().bor(tag, forced);
        let (cold, finished) = (self.cold_block(), self.new_block());
        self.b.ins().brif(test, cold, [], finished, []);

        self.b.switch_to_block(finished);
        if let (Some(dest), Repr::Scalar(t)) = (dest, self.lay.repr(result)) {
            let value = self.value_of_word(value, t);
            self.write(dest, value);
        }
        self.goto(done);

        self.b.switch_to_block(cold);
        let (real, other) = (self.cold_block(), self.cold_block());
        let is_real = self.b.ins().icmp_imm_s(IntCC::Equal, tag, TAG_SUSPENDED as i64);
        self.b.ins().brif(is_real, real, [], other, []);
        self.b.switch_to_block(real);
        self.write(child, value);
        if self.may_publish(callee) {
            let poll = self.cold_block();
            let context = self.context();
            let kind = self.load(I64, context, CTX_PENDING_KIND);
            let suspend = self.blocks[suspended];
            self.b.ins().brif(kind, suspend, [], poll, []);
            self.b.switch_to_block(poll);
            self.poll_task(child, dest, done, suspended, unwind);
        } else {
            self.goto(suspended);
        }

        self.b.switch_to_block(other);
        let pad = self.call_pad(unwind);
        let at = self.at();
        let force = self.cold_block();
        self.b.ins().brif(tag, pad, &[tag.into(), at.into()], force, []);
        self.b.switch_to_block(force);
        let task = self.finished_task(result);
        match (self.lay.repr(result), place) {
            (Repr::Scalar(t), _) => {
                let value = self.value_of_word(value, t);
                self.store(value, task, TASK_SIZE);
            }
            (Repr::Struct, Some(from)) => {
                let to = self.b.ins().iadd_imm_s(task, TASK_SIZE as i64);
                self.copy(to, from, result);
            }
            (Repr::Struct, None) | (Repr::Void, _) => {}
        }
        self.write(child, task);
        self.goto(suspended);
    }

    /// A task of that result type that has ended well, its result still zero.
    fn finished_task(&mut self, result: Ty) -> Value {
        let Some(ty) = self.cx.defs.lang.task_type(AsyncKind::Task, result) else {
            crate::bug!(self.span(), "the library does not declare Task")
        };
        let desc = self.desc_address(ty);
        let size = self.lay.object(ty).size;
        let task = self.alloc(desc, size);
        let status = self.int(I32, STATUS_RAN_TO_COMPLETION as i64);
        self.store(status, task, TASK_STATUS_OFFSET);
        let done = self.int(I64, CONTINUATION_DONE as i64);
        self.store(done, task, TASK_CONTINUATION_OFFSET);
        task
    }

    /// The task object behind a local: itself, or what a `ValueTask` holds (null: it has ended well).
    fn task_of(&mut self, local: LocalId) -> Value {
        let ty = self.body.locals[local].ty;
        if self.lay.is_value_task(ty) {
            let (task, _) = self.lay.value_task(ty);
            let address = self.addr(local);
            self.load(I64, address, task.offset)
        } else {
            self.read(local)
        }
    }

    /// May the frame that a start returns be a task already, which others know and which may have ended? To a wrapper that is all
    /// the same: it wants a task.
    fn may_publish(&self, callee: &Callee) -> bool {
        let Callee::Direct(f) = callee else { return false };
        if self.body.kind == BodyKind::Plain {
            return false;
        }
        match self.cx.program.maps.targets.get(f) {
            Some(Target::Inst(inst)) => match &self.cx.program.instances[*inst].code {
                Code::Body(body) => publishes(body),
                Code::InvokeList(_) => false,
            },
            _ => false,
        }
    }

    pub fn poll_task(
        &mut self,
        local: LocalId,
        dest: Option<LocalId>,
        done: BlockId,
        suspended: BlockId,
        unwind: Unwind,
    ) {
        let ty = self.body.locals[local].ty;
        let task = self.task_of(local);
        if self.lay.is_value_task(ty) {
            let (at_once, poll) = (self.new_block(), self.new_block());
            self.b.ins().brif(task, poll, [], at_once, []);
            self.b.switch_to_block(at_once);
            if let (Some(dest), (_, Some(result))) = (dest, self.lay.value_task(ty)) {
                let address = self.addr(local);
                self.load_local(dest, address, result.offset);
            }
            self.goto(done);
            self.b.switch_to_block(poll);
        }
        let status = self.status(task);
        let forced = self.forced();
        let (cold, check, fetch) = (self.cold_block(), self.new_block(), self.new_block());
        let ended_well = self.b.ins().icmp_imm_s(IntCC::Equal, status, STATUS_RAN_TO_COMPLETION as i64);
        self.b.ins().brif(ended_well, check, [], cold, []);
        self.b.switch_to_block(check);
        let (suspend, fault) = (self.blocks[suspended], self.cold_block());
        self.b.ins().brif(forced, suspend, [], fetch, []);
        self.b.switch_to_block(fetch);
        if let Some(dest) = dest {
            self.load_local(dest, task, TASK_SIZE);
        }
        self.goto(done);
        self.b.switch_to_block(cold);
        // Pending, or forced to suspend: the fault is found after resumption.
        let ended = self.b.ins().icmp_imm_s(IntCC::NotEqual, status, 0);
        let free = self.is_zero(forced);
        let now = self.b.ins().band(ended, free);
        self.b.ins().brif(now, fault, [], suspend, []);
        self.b.switch_to_block(fault);
        self.throw_fault(task, unwind);
    }

    /// Throws what `await` throws for a task that has failed.
    fn throw_fault(&mut self, task: Value, unwind: Unwind) {
        let (exception, _) = self.runtime("task_exception", &[task], I64);
        let pad = self.call_pad(unwind);
        let at = self.at();
        self.b.ins().jump(pad, &[exception.into(), at.into()]);
    }

    pub fn take_result(&mut self, frame: LocalId, dest: Option<LocalId>, unwind: Unwind) {
        let frame = self.read(frame);
        let task = self.load(I64, frame, TASK_AWAITED_OFFSET);
        let none = self.int(I64, 0);
        self.store(none, frame, TASK_AWAITED_OFFSET);
        let (some, next) = (self.new_block(), self.new_block());
        self.b.ins().brif(task, some, [], next, []);
        self.b.switch_to_block(some);
        let status = self.status(task);
        let ended_well = self.b.ins().icmp_imm_s(IntCC::Equal, status, STATUS_RAN_TO_COMPLETION as i64);
        let (fault, fetch) = (self.cold_block(), self.new_block());
        self.b.ins().brif(ended_well, fetch, [], fault, []);
        self.b.switch_to_block(fault);
        self.throw_fault(task, unwind);
        self.b.switch_to_block(fetch);
        if let Some(dest) = dest {
            self.load_local(dest, task, TASK_SIZE);
        }
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }

    /// `resume` has reached its end: the runtime finds the result in the frame and finishes the task.
    pub fn complete(&mut self, frame: LocalId, value: Option<&Operand>) {
        let frame = self.read(frame);
        // The saved locals are overwritten: nothing of them may be scanned any more.
        let zero = self.int(I32, 0);
        self.store(zero, frame, TASK_STATE_OFFSET);
        if let Some(value) = value {
            let ty = self.ty_of(value);
            match self.lay.repr(ty) {
                Repr::Void => {}
                Repr::Scalar(_) => {
                    let value = self.scalar(value);
                    self.store(value, frame, TASK_SIZE);
                }
                Repr::Struct => {
                    let from = self.address(value);
                    let to = self.b.ins().iadd_imm_s(frame, TASK_SIZE as i64);
                    self.copy(to, from, ty);
                }
            }
        }
        let zero = self.int(I64, 0);
        self.b.ins().return_(&[frame, zero]);
    }

    // -- what a wrapper returns

    pub fn task_finished(&mut self, dest: LocalId, ty: Ty, value: Option<&Operand>) {
        if self.lay.is_value_task(ty) {
            let to = self.addr(dest);
            self.zero(to, ty);
            if let (Some(value), (_, Some(result))) = (value, self.lay.value_task(ty)) {
                self.store_operand(value, to, result.offset);
            }
            return;
        }
        let result = value.map_or(Ty::void(), |v| self.result_of(ty).unwrap_or_else(|| self.ty_of(v)));
        let task = self.finished_task(result);
        if let Some(value) = value {
            self.store_operand(value, task, TASK_SIZE);
        }
        self.write(dest, task);
    }

    /// `T` of `Task<T>`.
    fn result_of(&self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Named(_, args) => args.first().copied(),
            _ => None,
        }
    }

    pub fn store_operand(&mut self, value: &Operand, base: Value, offset: u32) {
        let ty = self.ty_of(value);
        match self.lay.repr(ty) {
            Repr::Void => {}
            Repr::Scalar(_) => {
                let value = self.scalar(value);
                self.store(value, base, offset);
            }
            Repr::Struct => {
                let from = self.address(value);
                let to = self.b.ins().iadd_imm_s(base, offset as i64);
                self.copy(to, from, ty);
            }
        }
    }

    pub fn task_faulted(&mut self, dest: LocalId, ty: Ty, exception: &Operand) {
        let exception = self.scalar(exception);
        let class = match self.lay.is_value_task(ty) {
            true => self.lay.value_task(ty).0.ty,
            false => ty,
        };
        let desc = self.desc_address(class);
        let (task, tag) = self.runtime("task_faulted", &[desc, exception], I64);
        self.no_exception(tag);
        self.store_task(dest, ty, task);
    }

    /// The chain of frames is complete: arms what its leaf waits for, and hands the frame out as a task.
    pub fn task_of_frame(&mut self, dest: LocalId, ty: Ty, frame: &Operand) {
        let frame = self.scalar(frame);
        self.runtime("task_publish", &[], I64);
        self.store_task(dest, ty, frame);
    }

    fn store_task(&mut self, dest: LocalId, ty: Ty, task: Value) {
        if self.lay.is_value_task(ty) {
            let to = self.addr(dest);
            self.zero(to, ty);
            let (field, _) = self.lay.value_task(ty);
            self.store(task, to, field.offset);
        } else {
            self.write(dest, task);
        }
    }

    // -- polls

    /// A loop back-edge of code that cannot suspend here.
    pub fn safepoint(&mut self) {
        let context = self.context();
        let tick = self.load(I32, context, CTX_TICK);
        let wanted = self.b.ins().band_imm_s(tick, (TICK_GC | TICK_HAND_OVER) as i64);
        let (cold, next) = (self.cold_block(), self.new_block());
        self.b.ins().brif(wanted, cold, [], next, []);
        self.b.switch_to_block(cold);
        self.poll();
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }

    pub fn tick(&mut self, target: BlockId, yields: BlockId) {
        let context = self.context();
        let tick = self.load(I32, context, CTX_TICK);
        let wanted = self.b.ins().band_imm_s(tick, (TICK_GC | TICK_HAND_OVER | TICK_SLICE) as i64);
        let cold = self.cold_block();
        let (target, yields) = (self.blocks[target], self.blocks[yields]);
        self.b.ins().brif(wanted, cold, [], target, []);
        self.b.switch_to_block(cold);
        let (over, _) = self.runtime("tick", &[], I64);
        self.b.ins().brif(over, yields, [], target, []);
    }
}
