//! One MIR body becomes one Cranelift function.
//!
//! ```text
//! _2 = call F(_0) -> bb1 unwind bb7        v1, v2 = call fn0(v0)
//!                                          brif v2, site7(v2), block9           ; site7 is cold
//!                                        block9:
//!                                          jump block1
//! ```
//!
//! Scalars are Cranelift variables, those of a single block plain values; structs and locals whose address is taken live in
//! stack slots, and so do the scalars of a method so long that variables would cost too much. Every way out of the
//! straight line is a cold *pad*, shared by all places that need the same one, and written after the last block:
//! - `site`: knows one place of the source, and goes to one of the next two with it;
//! - `call pad`: a callee has thrown; adds a line to the trace, then goes where the exception goes;
//! - `trap pad`: makes the exception of a failed check, then the same;
//! - `raw pad`: goes to the handler, or returns `(0, exception)`.

use std::cell::OnceCell;
use std::collections::HashMap;

use aw_abi::{Location, Trap};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F32, F64, I8, I64};
use cranelift_codegen::ir::{
    self, AbiParam, ExtFuncData, ExternalName, Function, GlobalValueData, InstBuilder, MemFlagsData,
    Signature, SourceLoc, StackSlot, StackSlotData, StackSlotKind, UserExternalName, UserFuncName, Value,
};
use cranelift_codegen::isa::{CallConv, TargetIsa};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext, Switch, Variable};
use cranelift_module::{DataId, FuncId};
use rustc_hash::FxHashMap;

use crate::base::{BitSet, Idx, IndexVec, Span, Symbol};
use crate::codegen::abi::{CALL_CONV, signature};
use crate::codegen::layout::{FrameLayout, Layouts, Repr};
use crate::mir::{BlockId, Body, BodyKind, LocalId, Operand, Role, Stmt, StmtKind, Terminator, Unwind};
use crate::mono::{CctorId, Code, DelegateId, DescId, InstId, Program, StaticId, StringId, Target};
use crate::ty::Ty;
use crate::ty::defs::{Const, Defs};

/// Memory of ours: aligned and there.
pub const MEM: MemFlagsData = MemFlagsData::trusted();

/// What all functions of a program are lowered with.
pub struct Shared<'a> {
    pub defs: &'a Defs,
    pub program: &'a Program,
    pub ids: &'a Ids,
    pub isa: &'a dyn TargetIsa,
    /// Line of a place in the source, from 1.
    pub line: &'a (dyn Fn(Span) -> u32 + Sync),
    /// The runtime is linked beside the code, and can be called directly.
    pub near_runtime: bool,
}

/// The numbers that the module gave to everything that can be referred to.
#[derive(Default)]
pub struct Ids {
    pub insts: IndexVec<InstId, Option<FuncId>>,
    pub runtime: FxHashMap<Symbol, FuncId>,
    pub descs: IndexVec<DescId, Option<DataId>>,
    pub strings: IndexVec<StringId, Option<DataId>>,
    pub delegates: IndexVec<DelegateId, Option<DataId>>,
    pub statics: IndexVec<StaticId, Option<DataId>>,
    pub cctors: IndexVec<CctorId, Option<DataId>>,
}

/// Where a local lives.
#[derive(Clone, Copy)]
pub enum Slot {
    Void,
    /// Written and read in one block only: see [`Lower::values`].
    Value(ir::Type),
    Var(Variable, ir::Type),
    Mem(StackSlot, Repr),
}

pub struct Lower<'a, 'f> {
    pub cx: &'a Shared<'a>,
    pub lay: &'a Layouts<'a>,
    pub b: FunctionBuilder<'f>,
    pub body: &'a Body,
    pub inst: InstId,
    slots: IndexVec<LocalId, Slot>,
    /// What the locals of a single block hold at this place.
    values: IndexVec<LocalId, Option<Value>>,
    pub blocks: IndexVec<BlockId, ir::Block>,
    /// The exception on its way into a landing block.
    caught: Slot,
    /// Variables live in memory: see [`is_long`].
    is_long: bool,
    /// Where a struct result goes.
    pub result: Option<Value>,
    pads: Pads,
    pub frame: OnceCell<FrameLayout>,
    /// Locals that have been tested since the start of the MIR block and not been written.
    pub nonnull: BitSet<LocalId>,
    imports: HashMap<(FuncId, Signature), ir::FuncRef>,
    data: FxHashMap<DataId, ir::GlobalValue>,
    span: Span,
}

#[derive(Default)]
struct Pads {
    /// One for everything that can fail in the same way at the same place, so that the place, a constant, is made where it is
    /// needed and not in the straight line. Of a trap, or (None) of a call.
    sites: FxHashMap<(Option<Trap>, Unwind, i64), ir::Block>,
    /// The same, in the order they were made in.
    site_list: Vec<(Option<Trap>, Unwind, i64, ir::Block)>,
    calls: Vec<(Unwind, Pad)>,
    raws: Vec<(Unwind, Pad)>,
    traps: Vec<(Trap, Unwind, Pad)>,
}

struct Pad {
    block: ir::Block,
    /// How many places need it.
    places: usize,
}

/// The time that a pad's parameters take in register allocation grows with the square of this.
const MOST_PLACES: usize = 200;

impl Pads {
    fn add_site(&mut self, trap: Option<Trap>, unwind: Unwind, place: i64, block: ir::Block) {
        self.sites.insert((trap, unwind, place), block);
        self.site_list.push((trap, unwind, place, block));
    }
}

impl Pad {
    /// The block for one place more; None if it has enough.
    fn join(&mut self) -> Option<ir::Block> {
        self.places += 1;
        (self.places <= MOST_PLACES).then_some(self.block)
    }
}

/// Lowers an instance.
pub fn lower(cx: &Shared, lay: &Layouts, inst: InstId, fcx: &mut FunctionBuilderContext) -> Function {
    let instance = &cx.program.instances[inst];
    let sig = signature(lay, &instance.sig, false);
    let name = UserFuncName::user(0, inst.index() as u32);
    let mut func = Function::with_name_signature(name, sig);
    match &instance.code {
        Code::Body(body) => {
            let b = FunctionBuilder::new(&mut func, fcx);
            Lower::new(cx, lay, b, body, inst).run(&instance.sig);
        }
        Code::InvokeList(_) => {
            let b = FunctionBuilder::new(&mut func, fcx);
            crate::codegen::delegate::invoke_list(cx, lay, b, &instance.sig);
        }
    }
    func
}

/// Locals that are not both written and read within one block: those that need more than a value. What a call gives is
/// written on the way to another block.
fn shared_by_blocks(body: &Body) -> BitSet<LocalId> {
    let mut shared: BitSet<LocalId> = body.params.iter().copied().collect();
    let mut home: IndexVec<LocalId, Option<BlockId>> = IndexVec::filled(None, body.locals.len());
    for (id, block) in body.blocks.iter_ids() {
        let mut read = |local: LocalId, home: &IndexVec<LocalId, Option<BlockId>>| {
            if home[local] != Some(id) {
                shared.insert(local);
            }
        };
        let mut moved = Vec::new();
        for stmt in &block.stmts {
            stmt.for_uses(|l| read(l, &home));
            if let Some(def) = stmt.def() {
                match home[def] {
                    Some(other) if other != id => moved.push(def),
                    _ => home[def] = Some(id),
                }
            }
        }
        block.term.for_uses(|l| read(l, &home));
        block.term.edges(|edge| moved.extend(edge.def));
        moved.into_iter().for_each(|l| _ = shared.insert(l));
    }
    shared
}

/// Cranelift keeps a table of blocks for every variable: thousands of both would take gigabytes.
const TABLE: usize = 1 << 20;
/// Its register allocator's time grows with the square of a variable's life.
const BLOCKS: usize = 2000;

fn is_long(body: &Body, shared: &BitSet<LocalId>) -> bool {
    body.blocks.len() > BLOCKS || shared.iter().count().saturating_mul(body.blocks.len()) > TABLE
}

impl<'a, 'f> Lower<'a, 'f> {
    fn new(
        cx: &'a Shared<'a>,
        lay: &'a Layouts<'a>,
        mut b: FunctionBuilder<'f>,
        body: &'a Body,
        inst: InstId,
    ) -> Self {
        let addressed = body.address_taken();
        let shared = shared_by_blocks(body);
        let is_long = is_long(body, &shared);
        let mut slots = IndexVec::with_capacity(body.locals.len());
        for (id, local) in body.locals.iter_ids() {
            let repr = lay.repr(local.ty);
            slots.push(match repr {
                Repr::Void => Slot::Void,
                Repr::Scalar(t) if !addressed.contains(id) && !shared.contains(id) => Slot::Value(t),
                Repr::Scalar(t) if !addressed.contains(id) && !is_long => Slot::Var(b.declare_var(t), t),
                Repr::Scalar(_) | Repr::Struct => {
                    let size = lay.size(local.ty).next_multiple_of(8);
                    let data = StackSlotData::new(StackSlotKind::ExplicitSlot, size, 3);
                    Slot::Mem(b.create_sized_stack_slot(data), repr)
                }
            });
        }
        let blocks = body.blocks.iter().map(|block| {
            let id = b.create_block();
            if block.cold {
                b.set_cold_block(id);
            }
            id
        });
        let blocks = blocks.collect();
        let caught = if is_long {
            let data = StackSlotData::new(StackSlotKind::ExplicitSlot, 8, 3);
            Slot::Mem(b.create_sized_stack_slot(data), Repr::Scalar(I64))
        } else {
            Slot::Var(b.declare_var(I64), I64)
        };
        Lower {
            cx,
            lay,
            b,
            body,
            inst,
            slots,
            values: IndexVec::filled(None, body.locals.len()),
            blocks,
            caught,
            is_long,
            result: None,
            pads: Pads::default(),
            frame: OnceCell::new(),
            nonnull: BitSet::new(body.locals.len()),
            imports: HashMap::new(),
            data: FxHashMap::default(),
            span: body.span,
        }
    }

    fn run(mut self, sig: &crate::mono::Sig) {
        for (i, id) in self.body.reverse_postorder().into_iter().enumerate() {
            self.b.switch_to_block(self.blocks[id]);
            if i == 0 {
                self.enter(sig);
            }
            let block = &self.body.blocks[id];
            self.nonnull.clear();
            for stmt in &block.stmts {
                self.stmt(stmt);
            }
            self.set_span(block.term_span);
            self.terminator(&block.term);
        }
        self.finish_pads();
        self.b.seal_all_blocks();
        self.b.finalize(self.cx.isa.frontend_config());
    }

    /// Parameters into their locals. Structs are copied: the callee's changes must not be seen outside.
    fn enter(&mut self, sig: &crate::mono::Sig) {
        let entry = self.blocks[self.body.entry()];
        self.b.append_block_params_for_function_params(entry);
        let params: Vec<Value> = self.b.block_params(entry).to_vec();
        let mut params = params.into_iter();
        if self.lay.repr(sig.ret) == Repr::Struct {
            self.result = params.next();
        }
        for (&local, value) in self.body.params.iter().zip(params) {
            match self.slots[local] {
                Slot::Void => {}
                Slot::Value(_) => self.values[local] = Some(value),
                Slot::Var(var, _) => self.b.def_var(var, value),
                Slot::Mem(slot, Repr::Struct) => {
                    let to = self.b.ins().stack_addr(I64, slot, 0);
                    self.copy(to, value, self.body.locals[local].ty);
                }
                Slot::Mem(slot, _) => {
                    self.b.ins().stack_store(I64, value, slot, 0);
                }
            }
        }
        // A frame is scanned precisely: what a suspension saves of a struct must not be whatever the stack held.
        if matches!(self.body.kind, BodyKind::AsyncStart | BodyKind::AsyncResume) {
            for (id, local) in self.body.locals.iter_ids() {
                let is_param = self.body.params.contains(&id);
                match self.slots[id] {
                    Slot::Mem(_, Repr::Struct) if !is_param => {
                        if !self.lay.value(local.ty).refs.is_empty() {
                            let to = self.addr(id);
                            self.zero(to, local.ty);
                        }
                    }
                    Slot::Mem(slot, Repr::Scalar(I64)) if !is_param => {
                        let zero = self.int(I64, 0);
                        self.b.ins().stack_store(I64, zero, slot, 0);
                    }
                    Slot::Mem(..) | Slot::Void | Slot::Value(_) | Slot::Var(..) => {}
                }
            }
        }
    }

    pub fn set_span(&mut self, span: Span) {
        self.span = span;
        let line = (self.cx.line)(self.body.step_of(span));
        self.b.set_srcloc(SourceLoc::new(line));
    }

    /// The current place, for traces.
    pub fn at(&mut self) -> Value {
        let place = self.location();
        self.int(I64, place)
    }

    fn location(&self) -> i64 {
        let line = (self.cx.line)(self.body.step_of(self.span));
        self.inst_at(self.span).map_or(0, |inst| Location::encode(inst.index() as u32, line)) as i64
    }

    /// The function that the place belongs to: this one, or one that was inlined. The innermost that encloses it.
    /// None for a thunk, which nobody wrote and no trace shows.
    fn inst_at(&self, place: Span) -> Option<InstId> {
        let is_thunk = self.body.func.role == Role::Thunk;
        if is_thunk && place == self.body.span {
            return None;
        }
        let encloses = |s: Span| s.file == place.file && s.lo <= place.lo && place.hi <= s.hi;
        let own = encloses(self.body.extent).then_some(self.body.extent.hi - self.body.extent.lo);
        let inlined = self.body.inlined.iter().filter(|(span, _)| encloses(*span));
        match inlined.min_by_key(|(span, _)| span.hi - span.lo) {
            Some((_, f)) if f.func.role == Role::Thunk => None,
            Some((span, f)) if is_thunk || own.is_none_or(|own| span.hi - span.lo < own) => {
                match self.cx.program.maps.targets.get(f) {
                    Some(&Target::Inst(inst)) => Some(inst),
                    _ => Some(self.inst),
                }
            }
            _ => Some(self.inst),
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.set_span(stmt.span);
        match &stmt.kind {
            StmtKind::Assign(local, rvalue) => self.assign(*local, rvalue),
            StmtKind::Store(place, value) => self.store_place(place, value),
            StmtKind::Check(check, unwind) => self.check(check, *unwind),
            StmtKind::Safepoint => self.safepoint(),
            StmtKind::FrameStore { frame, state, local } => self.frame_store(*frame, *state, *local),
            StmtKind::Suspend { frame, state, on } => {
                let frame = self.read(*frame);
                self.suspend(frame, *state, on);
            }
            StmtKind::Trace(exception) => {
                let exception = self.read(*exception);
                let at = self.at();
                self.runtime("trace_push", &[exception, at], I64);
            }
            StmtKind::Nop => {}
        }
    }

    fn terminator(&mut self, term: &Terminator) {
        match term {
            Terminator::Goto(target) => self.goto(*target),
            Terminator::Branch { cond, then, els } => {
                let cond = self.scalar(cond);
                let (then, els) = (self.blocks[*then], self.blocks[*els]);
                self.b.ins().brif(cond, then, [], els, []);
            }
            Terminator::Switch { value, cases, default } => {
                let value = self.scalar(value);
                let bits = self.b.func.dfg.value_type(value).bits();
                let mut switch = Switch::new();
                for &(case, target) in cases {
                    switch.set_entry(case as u128 & ((1 << bits) - 1), self.blocks[target]);
                }
                let default = self.blocks[*default];
                switch.emit(&mut self.b, value, default);
            }
            Terminator::Return(value) => self.return_(value.as_ref()),
            Terminator::Throw { exception, rethrow, unwind } => {
                let mut exception = self.scalar(exception);
                if !rethrow {
                    let at = self.at();
                    exception = self.runtime("throw", &[exception, at], I64).0;
                }
                let pad = self.raw_pad(*unwind);
                self.b.ins().jump(pad, &[exception.into()]);
            }
            Terminator::Call { callee, args, dest, target, unwind } => {
                self.call(callee, args, *dest, *unwind);
                self.goto(*target);
            }
            Terminator::Unreachable => {
                self.runtime("unreachable", &[], I64);
                self.b.ins().trap(ir::TrapCode::unwrap_user(1));
            }
            Terminator::Await { .. } | Terminator::Pause { .. } => {
                crate::bug!(self.span, "a suspension has not been lowered")
            }
            Terminator::StartCall { callee, args, dest, done, child, suspended, unwind } => {
                self.start_call(callee, args, *dest, *done, *child, *suspended, *unwind);
            }
            Terminator::PollTask { task, dest, done, suspended, unwind } => {
                self.poll_task(*task, *dest, *done, *suspended, *unwind);
            }
            Terminator::TakeResult { frame, dest, target, unwind } => {
                self.take_result(*frame, *dest, *unwind);
                self.goto(*target);
            }
            Terminator::Tick { target, yields } => self.tick(*target, *yields),
            Terminator::Suspended(frame) => {
                let frame = self.read(*frame);
                let tag = self.int(I64, aw_abi::TAG_SUSPENDED as i64);
                self.b.ins().return_(&[frame, tag]);
            }
            Terminator::Complete { frame, value } => self.complete(*frame, value.as_ref()),
        }
    }

    pub fn goto(&mut self, target: BlockId) {
        let target = self.blocks[target];
        self.b.ins().jump(target, []);
    }

    fn return_(&mut self, value: Option<&Operand>) {
        let repr = self.lay.repr(self.body.ret);
        let word = match (repr, value) {
            (Repr::Void, _) | (_, None) => self.zero_of_result(),
            (Repr::Struct, Some(value)) => {
                let from = self.address(value);
                match self.result {
                    Some(to) => self.copy(to, from, self.body.ret),
                    None => crate::bug!(self.span, "a struct result has nowhere to go"),
                }
                self.zero_of_result()
            }
            (Repr::Scalar(_), Some(value)) => {
                let value = self.scalar(value);
                if self.is_start() { self.word_of(value) } else { value }
            }
        };
        let tag = self.int(I64, 0);
        self.b.ins().return_(&[word, tag]);
    }

    fn is_start(&self) -> bool {
        matches!(self.body.kind, BodyKind::AsyncStart | BodyKind::AsyncResume)
    }

    /// Fills the value register when there is nothing to return.
    pub fn zero_of_result(&mut self) -> Value {
        let ty = self.b.func.signature.returns[0].value_type;
        self.zero_of(ty)
    }

    pub fn zero_of(&mut self, ty: ir::Type) -> Value {
        if ty == F32 {
            self.b.ins().f32const(0.0)
        } else if ty == F64 {
            self.b.ins().f64const(0.0)
        } else {
            self.int(ty, 0)
        }
    }

    // -- pads

    /// Continues if `tag` is 0, else an exception travels from a callee through this function.
    pub fn test_tag(&mut self, tag: Value, unwind: Unwind) {
        let site = self.call_site(unwind);
        let next = self.new_block();
        self.b.ins().brif(tag, site, &[tag.into()], next, []);
        self.b.switch_to_block(next);
    }

    /// Throws the exception of `trap` if `fails`.
    pub fn trap_if(&mut self, fails: Value, trap: Trap, unwind: Unwind) {
        let site = self.trap_site(trap, unwind);
        let next = self.new_block();
        self.b.ins().brif(fails, site, [], next, []);
        self.b.switch_to_block(next);
    }

    /// Goes to the call pad with the place at hand. Parameter: exception.
    pub fn call_site(&mut self, unwind: Unwind) -> ir::Block {
        let place = self.location();
        if let Some(&block) = self.pads.sites.get(&(None, unwind, place)) {
            return block;
        }
        let block = self.cold_block();
        self.b.append_block_param(block, I64);
        self.pads.add_site(None, unwind, place, block);
        block
    }

    /// Goes to the trap pad with the place at hand.
    fn trap_site(&mut self, trap: Trap, unwind: Unwind) -> ir::Block {
        let place = self.location();
        if let Some(&block) = self.pads.sites.get(&(Some(trap), unwind, place)) {
            return block;
        }
        let block = self.cold_block();
        self.pads.add_site(Some(trap), unwind, place, block);
        block
    }

    /// Parameters: exception, place.
    pub fn call_pad(&mut self, unwind: Unwind) -> ir::Block {
        let known = self.pads.calls.iter_mut().rev().find(|(u, _)| *u == unwind);
        if let Some(pad) = known.and_then(|(_, pad)| pad.join()) {
            return pad;
        }
        let block = self.cold_block();
        self.b.append_block_param(block, I64);
        self.b.append_block_param(block, I64);
        self.pads.calls.push((unwind, Pad { block, places: 1 }));
        block
    }

    /// Parameter: exception, whose trace knows this place already.
    pub fn raw_pad(&mut self, unwind: Unwind) -> ir::Block {
        // Through a common one the parameters of all pads would be connected.
        let known = self.pads.raws.iter_mut().rev().find(|(u, _)| !self.is_long && *u == unwind);
        if let Some(pad) = known.and_then(|(_, pad)| pad.join()) {
            return pad;
        }
        let block = self.cold_block();
        self.b.append_block_param(block, I64);
        self.pads.raws.push((unwind, Pad { block, places: 1 }));
        block
    }

    /// Parameter: place.
    fn trap_pad(&mut self, trap: Trap, unwind: Unwind) -> ir::Block {
        let known = self.pads.traps.iter_mut().rev().find(|(t, u, _)| *t == trap && *u == unwind);
        if let Some(pad) = known.and_then(|(_, _, pad)| pad.join()) {
            return pad;
        }
        let block = self.cold_block();
        self.b.append_block_param(block, I64);
        self.pads.traps.push((trap, unwind, Pad { block, places: 1 }));
        block
    }

    /// A further block of the code at hand: cold if that is.
    pub fn new_block(&mut self) -> ir::Block {
        let here = self.b.current_block();
        let block = self.b.create_block();
        if here.is_some_and(|b| self.b.func.layout.is_cold(b)) {
            self.b.set_cold_block(block);
        }
        block
    }

    pub fn cold_block(&mut self) -> ir::Block {
        let block = self.b.create_block();
        self.b.set_cold_block(block);
        block
    }

    fn finish_pads(&mut self) {
        self.b.set_srcloc(SourceLoc::default());
        for (trap, unwind, place, site) in std::mem::take(&mut self.pads.site_list) {
            self.b.switch_to_block(site);
            let at = self.int(I64, place);
            match trap {
                Some(trap) => {
                    let pad = self.trap_pad(trap, unwind);
                    self.b.ins().jump(pad, &[at.into()]);
                }
                None => {
                    let exception = self.b.block_params(site)[0];
                    let pad = self.call_pad(unwind);
                    self.b.ins().jump(pad, &[exception.into(), at.into()]);
                }
            }
        }
        for (trap, unwind, Pad { block: pad, .. }) in std::mem::take(&mut self.pads.traps) {
            self.b.switch_to_block(pad);
            let at = self.b.block_params(pad)[0];
            let kind = self.int(ir::types::I32, trap as i64);
            let (exception, _) = self.runtime("trap", &[kind, at], I64);
            let raw = self.raw_pad(unwind);
            self.b.ins().jump(raw, &[exception.into()]);
        }
        for (unwind, Pad { block: pad, .. }) in std::mem::take(&mut self.pads.calls) {
            self.b.switch_to_block(pad);
            let [exception, at] = *self.b.block_params(pad) else { unreachable!() };
            self.runtime("trace_push", &[exception, at], I64);
            let raw = self.raw_pad(unwind);
            self.b.ins().jump(raw, &[exception.into()]);
        }
        for (unwind, Pad { block: pad, .. }) in std::mem::take(&mut self.pads.raws) {
            self.b.switch_to_block(pad);
            let exception = self.b.block_params(pad)[0];
            match unwind {
                Unwind::Propagate => {
                    let zero = self.zero_of_result();
                    self.b.ins().return_(&[zero, exception]);
                }
                Unwind::To(block) => {
                    match self.caught {
                        Slot::Var(var, _) => self.b.def_var(var, exception),
                        Slot::Mem(slot, _) => _ = self.b.ins().stack_store(I64, exception, slot, 0),
                        Slot::Void | Slot::Value(_) => {}
                    }
                    self.goto(block);
                }
            }
        }
    }

    pub fn caught(&mut self) -> Value {
        match self.caught {
            Slot::Mem(slot, _) => self.b.ins().stack_load(I64, I64, slot, 0),
            Slot::Var(var, _) => self.b.use_var(var),
            Slot::Void | Slot::Value(_) => self.int(I64, 0),
        }
    }

    // -- locals and operands

    pub fn ty_of(&self, operand: &Operand) -> Ty {
        match operand {
            Operand::Local(local) => self.body.locals[*local].ty,
            Operand::Const(_, ty) => *ty,
        }
    }

    /// The value of a scalar local; 0 for one without value.
    pub fn read(&mut self, local: LocalId) -> Value {
        match self.slots[local] {
            Slot::Void => self.int(I64, 0),
            Slot::Value(_) => match self.values[local] {
                Some(value) => value,
                None => crate::bug!(self.span, "{local} of {} is read before it is written", self.body.name),
            },
            Slot::Var(var, _) => self.b.use_var(var),
            Slot::Mem(slot, Repr::Scalar(t)) => self.b.ins().stack_load(I64, t, slot, 0),
            Slot::Mem(slot, _) => self.b.ins().stack_addr(I64, slot, 0),
        }
    }

    pub fn write(&mut self, local: LocalId, value: Value) {
        self.nonnull.remove(local);
        match self.slots[local] {
            Slot::Void => {}
            Slot::Value(_) => self.values[local] = Some(value),
            Slot::Var(var, _) => self.b.def_var(var, value),
            Slot::Mem(slot, _) => {
                self.b.ins().stack_store(I64, value, slot, 0);
            }
        }
    }

    /// Address of a local that lives in memory.
    pub fn addr(&mut self, local: LocalId) -> Value {
        match self.slots[local] {
            Slot::Mem(slot, _) => self.b.ins().stack_addr(I64, slot, 0),
            Slot::Value(_) | Slot::Var(..) | Slot::Void => {
                crate::bug!(self.span, "{local} of {} has no address", self.body.name)
            }
        }
    }

    pub fn slot(&self, local: LocalId) -> Slot {
        self.slots[local]
    }

    pub fn repr_of(&self, local: LocalId) -> Repr {
        self.lay.repr(self.body.locals[local].ty)
    }

    pub fn scalar(&mut self, operand: &Operand) -> Value {
        match operand {
            Operand::Local(local) => self.read(*local),
            Operand::Const(value, ty) => self.constant(value, *ty),
        }
    }

    /// Where the struct that the operand is stands in memory.
    pub fn address(&mut self, operand: &Operand) -> Value {
        match operand {
            Operand::Local(local) => self.addr(*local),
            Operand::Const(_, ty) => {
                let address = self.scratch(*ty);
                self.zero(address, *ty);
                address
            }
        }
    }

    /// A value to pass: a scalar, or the address of a struct.
    pub fn argument(&mut self, operand: &Operand) -> Value {
        match self.lay.repr(self.ty_of(operand)) {
            Repr::Struct => self.address(operand),
            Repr::Scalar(_) | Repr::Void => self.scalar(operand),
        }
    }

    /// Memory for a struct, until the function returns.
    pub fn scratch(&mut self, ty: Ty) -> Value {
        let size = self.lay.size(ty).next_multiple_of(8);
        let data = StackSlotData::new(StackSlotKind::ExplicitSlot, size, 3);
        let slot = self.b.create_sized_stack_slot(data);
        self.b.ins().stack_addr(I64, slot, 0)
    }

    fn constant(&mut self, value: &Const, ty: Ty) -> Value {
        let t = match self.lay.repr(ty) {
            Repr::Scalar(t) => t,
            Repr::Void | Repr::Struct => I64,
        };
        match value {
            Const::Null | Const::Default => self.zero_of(t),
            Const::Bool(v) => self.int(I8, *v as i64),
            Const::Char(v) => self.int(t, *v as i64),
            Const::Int(v) => self.int(t, v.get() as i64),
            Const::Float(v) => self.b.ins().f32const(*v),
            Const::Double(v) => self.b.ins().f64const(*v),
            Const::Decimal(_) => crate::bug!(self.span, "a `decimal` is made by its constructor"),
            Const::Str(units) => match self.cx.program.maps.strings.get(&**units) {
                Some(&id) => {
                    let data = self.cx.ids.strings[id];
                    self.data_address(data)
                }
                None => crate::bug!(self.span, "a string has not been collected"),
            },
        }
    }

    /// An integer constant; bits above the type's width are dropped.
    pub fn int(&mut self, ty: ir::Type, value: i64) -> Value {
        let value = match ty.bits() {
            64 => value,
            bits => value & ((1 << bits) - 1),
        };
        self.b.ins().iconst(ty, value)
    }

    /// A scalar in the value register of a `start`.
    fn word_of(&mut self, value: Value) -> Value {
        let ty = self.b.func.dfg.value_type(value);
        if ty == F64 {
            self.b.ins().bitcast(I64, MemFlagsData::new(), value)
        } else if ty == F32 {
            let bits = self.b.ins().bitcast(ir::types::I32, MemFlagsData::new(), value);
            self.b.ins().uextend(I64, bits)
        } else if ty == I64 {
            value
        } else {
            self.b.ins().uextend(I64, value)
        }
    }

    pub fn value_of_word(&mut self, word: Value, ty: ir::Type) -> Value {
        if ty == F64 {
            self.b.ins().bitcast(F64, MemFlagsData::new(), word)
        } else if ty == F32 {
            let bits = self.b.ins().ireduce(ir::types::I32, word);
            self.b.ins().bitcast(F32, MemFlagsData::new(), bits)
        } else if ty == I64 {
            word
        } else {
            self.b.ins().ireduce(ty, word)
        }
    }

    // -- memory

    pub fn load(&mut self, ty: ir::Type, base: Value, offset: u32) -> Value {
        self.b.ins().load(ty, MEM, base, offset as i32)
    }

    /// All stores go through here or [`Lower::copy`]; a write barrier would, too.
    pub fn store(&mut self, value: Value, base: Value, offset: u32) {
        self.b.ins().store(MEM, value, base, offset as i32);
    }

    /// Copies a value of type `ty`.
    pub fn copy(&mut self, to: Value, from: Value, ty: Ty) {
        let size = self.lay.size(ty);
        if size > 128 {
            let len = self.int(I64, size as i64);
            self.plain_call("memmove", &[to, from, len]);
            return;
        }
        let parts: Vec<(u32, Value)> =
            parts(size).map(|(offset, t)| (offset, self.load(t, from, offset))).collect();
        for (offset, value) in parts {
            self.store(value, to, offset);
        }
    }

    pub fn zero(&mut self, to: Value, ty: Ty) {
        for (offset, t) in parts(self.lay.size(ty)) {
            let zero = self.int(t, 0);
            self.store(zero, to, offset);
        }
    }

    pub fn context(&mut self) -> Value {
        self.b.ins().get_pinned_reg(I64)
    }

    // -- references to other things

    pub fn data_address(&mut self, id: Option<DataId>) -> Value {
        let Some(id) = id else { crate::bug!(self.span, "data has not been declared") };
        let value = match self.data.get(&id) {
            Some(&value) => value,
            None => {
                let name = UserExternalName { namespace: 1, index: id.as_u32() };
                let name = self.b.func.declare_imported_user_function(name);
                let value = self.b.create_global_value(GlobalValueData::Symbol {
                    name: ExternalName::user(name),
                    offset: 0.into(),
                    colocated: true,
                    tls: false,
                });
                self.data.insert(id, value);
                value
            }
        };
        self.b.ins().symbol_value(I64, value)
    }

    pub fn desc_address(&mut self, ty: Ty) -> Value {
        match self.cx.program.desc(ty) {
            Some(id) => self.data_address(self.cx.ids.descs[id]),
            None => crate::bug!(self.span, "{} has no descriptor", self.cx.defs.display(ty)),
        }
    }

    /// Imports a function of this program or of the runtime.
    pub fn import(&mut self, target: Target, sig: Signature) -> ir::FuncRef {
        let (id, colocated) = match target {
            Target::Inst(inst) => (self.cx.ids.insts[inst], true),
            Target::Runtime(name) => (self.cx.ids.runtime.get(&name).copied(), self.cx.near_runtime),
        };
        let Some(id) = id else { crate::bug!(self.span, "{target:?} has not been declared") };
        let key = (id, sig);
        if let Some(&f) = self.imports.get(&key) {
            return f;
        }
        let (id, sig) = key;
        let name = UserExternalName { namespace: 0, index: id.as_u32() };
        let name = self.b.func.declare_imported_user_function(name);
        let signature = self.b.import_signature(sig.clone());
        let f = self.b.import_function(ExtFuncData {
            name: ExternalName::user(name),
            signature,
            colocated,
            patchable: false,
        });
        self.imports.insert((id, sig), f);
        f
    }

    /// Calls `aw_` + name: (value, tag).
    pub fn runtime(&mut self, name: &str, args: &[Value], ret: ir::Type) -> (Value, Value) {
        let mut sig = Signature::new(CALL_CONV);
        for &arg in args {
            sig.params.push(AbiParam::new(self.b.func.dfg.value_type(arg)));
        }
        sig.returns.extend([AbiParam::new(ret), AbiParam::new(I64)]);
        let f = self.import(Target::Runtime(Symbol::intern(name)), sig);
        let call = self.b.ins().call(f, args);
        let results = self.b.inst_results(call);
        (results[0], results[1])
    }

    /// Calls what a loop calls when its poll asks for it. It preserves every register: nothing that the loop keeps in one
    /// is stored because of a call that hardly ever happens.
    pub fn poll(&mut self) {
        let sig = Signature::new(CallConv::PreserveAll);
        let f = self.import(Target::Runtime(Symbol::intern("poll")), sig);
        self.b.ins().call(f, &[]);
    }

    /// Calls a C function that returns nothing of interest.
    fn plain_call(&mut self, name: &str, args: &[Value]) {
        let mut sig = Signature::new(CALL_CONV);
        for &arg in args {
            sig.params.push(AbiParam::new(self.b.func.dfg.value_type(arg)));
        }
        sig.returns.push(AbiParam::new(I64));
        let f = self.import(Target::Runtime(Symbol::intern(name)), sig);
        self.b.ins().call(f, args);
    }

    /// `value == 0`
    pub fn is_zero(&mut self, value: Value) -> Value {
        self.b.ins().icmp_imm_s(IntCC::Equal, value, 0)
    }

    pub fn span(&self) -> Span {
        self.span
    }
}

/// Offsets and types of the words that `size` bytes are moved in.
pub fn parts(size: u32) -> impl Iterator<Item = (u32, ir::Type)> {
    use ir::types::{I16, I32};
    let mut at = 0;
    std::iter::from_fn(move || {
        let t = match size - at {
            0 => return None,
            1 => I8,
            2..=3 => I16,
            4..=7 => I32,
            _ => I64,
        };
        let offset = at;
        at += t.bytes();
        Some((offset, t))
    })
}
