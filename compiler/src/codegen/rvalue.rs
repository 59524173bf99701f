//! Right-hand sides: objects, boxes, arrays, delegates, type tests. Arithmetic is in `ops`, tasks are in `task`.

use std::mem::offset_of;

use aw_abi::{ELEMENTS_OFFSET, HEADER_SIZE, LENGTH_OFFSET, MAX_SMALL, TypeDesc};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I32, I64};
use cranelift_codegen::ir::{InstBuilder, StackSlotData, StackSlotKind, Value};

use crate::codegen::function::Lower;
use crate::codegen::layout::Repr;
use crate::mir::{LocalId, Operand, Rvalue};
use crate::mono::boxed;
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

impl Lower<'_, '_> {
    pub fn assign(&mut self, dest: LocalId, rvalue: &Rvalue) {
        let value = match rvalue {
            Rvalue::Use(operand) => return self.assign_operand(dest, operand),
            Rvalue::Load(place) => return self.load_place(dest, place),
            Rvalue::Convert { value, .. } if self.repr_of(dest) == Repr::Struct => {
                return self.assign_operand(dest, value);
            }
            Rvalue::FrameLoad { frame, state, local } => {
                return self.frame_load(dest, *frame, *state, *local);
            }
            Rvalue::TaskFinished { ty, value } => return self.task_finished(dest, *ty, value.as_ref()),
            Rvalue::TaskFaulted { ty, exception } => return self.task_faulted(dest, *ty, exception),
            Rvalue::TaskOfFrame { ty, frame } => return self.task_of_frame(dest, *ty, frame),
            Rvalue::Unary(op, value) => self.unary(*op, value),
            Rvalue::Binary(op, left, right) => self.binary(*op, left, right),
            Rvalue::Convert { value, from, to } => self.convert(value, *from, *to),
            Rvalue::AddrOf(place) => self.address_of(place),
            Rvalue::Length(array) => {
                let array = self.read(*array);
                self.load(I32, array, LENGTH_OFFSET)
            }
            Rvalue::DimLength(array, dim) => {
                let is_vector = matches!(self.body.locals[*array].ty.kind(), TyKind::Array { rank: 1, .. });
                let array = self.read(*array);
                let offset = if is_vector { LENGTH_OFFSET } else { ELEMENTS_OFFSET + 4 * dim };
                self.load(I32, array, offset)
            }
            Rvalue::IsInstance { value, ty } => self.type_test(value, *ty),
            Rvalue::Box { value, ty } => self.box_value(value, *ty),
            Rvalue::New(ty) => {
                let size = self.lay.object(*ty).size;
                let size = if self.is_delegate(*ty) { DELEGATE_SIZE } else { size };
                let desc = self.desc_address(*ty);
                self.alloc(desc, size)
            }
            Rvalue::NewArray { elem, lens } => self.new_array(*elem, lens),
            Rvalue::NewDelegate { ty, target, callee } => self.new_delegate(*ty, target.as_ref(), callee),
            Rvalue::CaughtException => self.caught(),
            Rvalue::Typeof(ty) => {
                let desc = self.desc_address(*ty);
                self.load(I64, desc, offset_of!(TypeDesc, type_object) as u32)
            }
            Rvalue::FrameNew => self.frame_new(),
            Rvalue::ForcedSuspend => {
                let forced = self.forced();
                self.b.ins().icmp_imm_s(IntCC::NotEqual, forced, 0)
            }
            Rvalue::Snapshot { of, state, saved, on } => self.snapshot(of, *state, saved, on),
            Rvalue::FrameState(frame) => {
                let frame = self.read(*frame);
                self.load(I32, frame, aw_abi::TASK_STATE_OFFSET)
            }
        };
        self.write(dest, value);
        let is_object = matches!(
            rvalue,
            Rvalue::New(_) | Rvalue::NewArray { .. } | Rvalue::NewDelegate { .. } | Rvalue::CaughtException
        );
        if is_object {
            self.mark_nonnull(dest);
        }
    }

    /// `dest = operand`
    pub fn assign_operand(&mut self, dest: LocalId, operand: &Operand) {
        match (self.repr_of(dest), operand) {
            (Repr::Void, _) => {}
            (Repr::Struct, Operand::Const(..)) => {
                let to = self.addr(dest);
                self.zero(to, self.body.locals[dest].ty);
            }
            (Repr::Struct, Operand::Local(local)) => self.move_local(dest, *local),
            (Repr::Scalar(_), _) => {
                let value = self.scalar(operand);
                self.write(dest, value);
            }
        }
    }

    // -- allocation

    /// A new object of `size` bytes with its header, all else zero: from this thread's hole, or by the runtime.
    ///
    /// ```text
    /// p = hole.cursor; n = p + size; if n > hole.end goto slow; hole.cursor = n; p.desc = desc
    /// ```
    pub fn alloc(&mut self, desc: Value, size: u32) -> Value {
        let slow = self.cold_block();
        let next = self.new_block();
        self.b.append_block_param(next, I64);
        if size <= MAX_SMALL {
            let class = aw_abi::size_class(size);
            let hole = aw_abi::CTX_HOLES + 16 * class as u32;
            let context = self.context();
            let object = self.load(I64, context, hole);
            let end = self.load(I64, context, hole + 8);
            let cursor = self.b.ins().iadd_imm_s(object, aw_abi::CLASS_SIZES[class] as i64);
            let full = self.b.ins().icmp(IntCC::UnsignedGreaterThan, cursor, end);
            let fast = self.new_block();
            self.b.ins().brif(full, slow, [], fast, []);
            self.b.switch_to_block(fast);
            self.store(cursor, context, hole);
            self.store(desc, object, 0);
            self.b.ins().jump(next, &[object.into()]);
        } else {
            self.b.ins().jump(slow, []);
        }
        self.b.switch_to_block(slow);
        let size = self.int(I64, size as i64);
        let (object, tag) = self.runtime("alloc_slow", &[desc, size], I64);
        self.no_exception(tag);
        self.b.ins().jump(next, &[object.into()]);
        self.b.switch_to_block(next);
        self.b.block_params(next)[0]
    }

    /// Running out of memory ends the process, as does .NET mostly.
    pub fn no_exception(&mut self, tag: Value) {
        let (dead, next) = (self.cold_block(), self.new_block());
        self.b.ins().brif(tag, dead, [], next, []);
        self.b.switch_to_block(dead);
        self.runtime("async_void_fault", &[tag], I64);
        self.b.ins().trap(cranelift_codegen::ir::TrapCode::unwrap_user(2));
        self.b.switch_to_block(next);
    }

    fn new_array(&mut self, elem: Ty, lens: &[Operand]) -> Value {
        let rank = lens.len() as u32;
        let ty = Ty::intern(TyKind::Array { elem, rank });
        let desc = self.desc_address(ty);
        if let [len] = lens {
            return self.new_vector(desc, self.lay.size(elem), len);
        }
        let data = StackSlotData::new(StackSlotKind::ExplicitSlot, 8 * rank, 3);
        let slot = self.b.create_sized_stack_slot(data);
        for (i, len) in lens.iter().enumerate() {
            let len = self.as_i64(len);
            self.b.ins().stack_store(I64, len, slot, 8 * i as i32);
        }
        let lens = self.b.ins().stack_addr(I64, slot, 0);
        let (array, tag) = self.runtime("new_array_rank", &[desc, lens], I64);
        self.no_exception(tag);
        array
    }

    /// An array of one dimension. Small ones come from a hole, like other objects: up to [`SMALL_ARRAY`] bytes the size
    /// classes are the multiples of 16, so the hole is found without a table.
    ///
    /// ```text
    /// bytes = (16 + len * size + 15) & -16       hole = ctx.holes[bytes / 16 - 1]
    /// ```
    fn new_vector(&mut self, desc: Value, size: u32, len: &Operand) -> Value {
        if let Operand::Const(Const::Int(n), _) = len
            && let Some(bytes) = u32::try_from(n.get()).ok().and_then(|n| n.checked_mul(size))
            && bytes <= MAX_SMALL - ELEMENTS_OFFSET
        {
            let array = self.alloc(desc, ELEMENTS_OFFSET + bytes);
            let len = self.int(I64, n.get() as i64);
            self.store(len, array, LENGTH_OFFSET);
            return array;
        }
        let len = self.as_i64(len);
        let most = (SMALL_ARRAY - ELEMENTS_OFFSET) / size;
        let (slow, small, fast, next) =
            (self.cold_block(), self.new_block(), self.new_block(), self.new_block());
        self.b.append_block_param(next, I64);
        let is_large = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThan, len, most as i64);
        self.b.ins().brif(is_large, slow, [], small, []);
        self.b.switch_to_block(small);
        let bytes = self.b.ins().imul_imm_u(len, size as i64);
        let bytes = self.b.ins().iadd_imm_u(bytes, (ELEMENTS_OFFSET + 15) as i64);
        let bytes = self.b.ins().band_imm_s(bytes, -16);
        let context = self.context();
        let hole = self.b.ins().iadd(context, bytes);
        let array = self.load(I64, hole, aw_abi::CTX_HOLES - 16);
        let end = self.load(I64, hole, aw_abi::CTX_HOLES - 8);
        let cursor = self.b.ins().iadd(array, bytes);
        let full = self.b.ins().icmp(IntCC::UnsignedGreaterThan, cursor, end);
        self.b.ins().brif(full, slow, [], fast, []);
        self.b.switch_to_block(fast);
        self.store(cursor, hole, aw_abi::CTX_HOLES - 16);
        self.store(desc, array, 0);
        self.store(len, array, LENGTH_OFFSET);
        self.b.ins().jump(next, &[array.into()]);
        self.b.switch_to_block(slow);
        let (array, tag) = self.runtime("new_array", &[desc, len], I64);
        self.no_exception(tag);
        self.b.ins().jump(next, &[array.into()]);
        self.b.switch_to_block(next);
        self.b.block_params(next)[0]
    }

    fn box_value(&mut self, operand: &Operand, ty: Ty) -> Value {
        let inner = boxed(ty);
        let size = HEADER_SIZE + self.lay.size(inner).next_multiple_of(8);
        if inner == ty {
            let desc = self.desc_address(ty);
            let object = self.alloc(desc, size);
            match self.lay.repr(ty) {
                Repr::Struct => {
                    let from = self.address(operand);
                    let to = self.b.ins().iadd_imm_s(object, HEADER_SIZE as i64);
                    self.copy(to, from, ty);
                }
                Repr::Scalar(_) | Repr::Void => {
                    let value = self.scalar(operand);
                    self.store(value, object, HEADER_SIZE);
                }
            }
            return object;
        }
        // `T?`: null, or a box of the `T`.
        let (flag, value) = self.lay.nullable(ty);
        let from = self.address(operand);
        let has = self.load(I8, from, flag.offset);
        let (full, next) = (self.new_block(), self.new_block());
        self.b.append_block_param(next, I64);
        let null = self.int(I64, 0);
        self.b.ins().brif(has, full, [], next, &[null.into()]);
        self.b.switch_to_block(full);
        let desc = self.desc_address(inner);
        let object = self.alloc(desc, size);
        let from = self.b.ins().iadd_imm_s(from, value.offset as i64);
        let to = self.b.ins().iadd_imm_s(object, HEADER_SIZE as i64);
        self.copy(to, from, inner);
        self.b.ins().jump(next, &[object.into()]);
        self.b.switch_to_block(next);
        self.b.block_params(next)[0]
    }
}

/// Arrays up to this size are allocated in place.
const SMALL_ARRAY: u32 = 256;

const _: () = {
    let mut class = 0;
    while class < SMALL_ARRAY as usize / 16 {
        assert!(aw_abi::CLASS_SIZES[class] == 16 * (class as u32 + 1));
        class += 1;
    }
    assert!(size_of::<aw_abi::Hole>() == 16);
};

/// Bytes of a delegate object.
pub const DELEGATE_SIZE: u32 = size_of::<aw_abi::Delegate>() as u32;
