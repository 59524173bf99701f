//! The operations of [`Expanded`]: library functions that are code in place.

use aw_abi::{ELEMENTS_OFFSET, LENGTH_OFFSET, TASK_SIZE, Trap};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64};
use cranelift_codegen::ir::{self, AtomicRmwOp, InstBuilder, MemFlagsData, Value};

use crate::codegen::function::{Lower, MEM};
use crate::codegen::layout::Repr;
use crate::mir::{FuncRef, LocalId, Operand, Unwind};
use crate::mono::intrinsic::Expanded;
use crate::ty::{Ty, TyKind};

impl Lower<'_, '_> {
    pub fn expand(
        &mut self,
        op: Expanded,
        f: &FuncRef,
        args: &[Operand],
        dest: Option<LocalId>,
        unwind: Unwind,
    ) {
        let targ = f.args.last().copied();
        let value = match op {
            Expanded::TypeDesc => self.desc_address(self.needs(targ)),
            Expanded::IsReference => {
                let is = !self.cx.defs.is_value_type(self.needs(targ));
                self.int(I8, is as i64)
            }
            Expanded::HasReferences => {
                let has = !self.lay.value(self.needs(targ)).refs.is_empty();
                self.int(I8, has as i64)
            }
            Expanded::SizeOf => {
                let size = self.lay.size(self.needs(targ));
                self.int(I32, size as i64)
            }
            // Nobody reads the result, e.g. of the array behind a span of which only the length is asked.
            Expanded::UnsafeCast | Expanded::Bits if dest.is_none() => return,
            Expanded::UnsafeCast | Expanded::Bits if self.same_register(args, dest) => self.scalar(&args[0]),
            Expanded::UnsafeCast => crate::bug!(self.span(), "unsafe_cast between values"),
            Expanded::Bits => {
                let value = self.scalar(&args[0]);
                let to = match self.b.func.dfg.value_type(value) {
                    F64 => I64,
                    F32 => I32,
                    I32 => F32,
                    _ => F64,
                };
                self.b.ins().bitcast(to, MemFlagsData::new(), value)
            }
            Expanded::TaskResult => {
                let task = self.scalar(&args[0]);
                if let Some(dest) = dest {
                    self.load_local(dest, task, TASK_SIZE);
                }
                return;
            }
            Expanded::TaskSetResult => {
                let task = self.scalar(&args[0]);
                self.store_operand(&args[1], task, TASK_SIZE);
                return;
            }
            Expanded::ReferenceEquals => {
                let a = self.scalar(&args[0]);
                let b = self.scalar(&args[1]);
                self.b.ins().icmp(IntCC::Equal, a, b)
            }
            Expanded::Length => {
                let object = self.scalar(&args[0]);
                self.load(I32, object, LENGTH_OFFSET)
            }
            Expanded::StringChar => {
                let string = self.scalar(&args[0]);
                let index = self.scalar(&args[1]);
                let len = self.load(I32, string, LENGTH_OFFSET);
                let fails = self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, index, len);
                self.trap_if(fails, Trap::IndexOutOfRange, unwind);
                let index = self.b.ins().uextend(I64, index);
                let offset = self.b.ins().ishl_imm_u(index, 1);
                let at = self.b.ins().iadd(string, offset);
                self.load(I16, at, ELEMENTS_OFFSET)
            }
            Expanded::DescOf => {
                let object = self.scalar(&args[0]);
                self.load(I64, object, 0)
            }
            Expanded::TypeOf => {
                let desc = self.scalar(&args[0]);
                self.load(I64, desc, std::mem::offset_of!(aw_abi::TypeDesc, type_object) as u32)
            }
            Expanded::Sqrt
            | Expanded::Floor
            | Expanded::Ceiling
            | Expanded::Truncate
            | Expanded::Nearest
            | Expanded::LeadingZeros
            | Expanded::TrailingZeros
            | Expanded::PopCount => {
                let value = self.scalar(&args[0]);
                self.one_operand(op, value, dest)
            }
            Expanded::Exchange => {
                let value = self.scalar(&args[1]);
                self.atomic(AtomicRmwOp::Xchg, args, value)
            }
            Expanded::ExchangeAdd => {
                let value = self.scalar(&args[1]);
                self.atomic(AtomicRmwOp::Add, args, value)
            }
            Expanded::CompareExchange => {
                let address = self.scalar(&args[0]);
                let value = self.scalar(&args[1]);
                let comparand = self.scalar(&args[2]);
                let ty = self.b.func.dfg.value_type(value);
                let (value, comparand) = (self.as_bits(value), self.as_bits(comparand));
                let old = self.b.ins().atomic_cas(MEM, address, comparand, value);
                self.of_bits(old, ty)
            }
            Expanded::VolatileRead => {
                let address = self.scalar(&args[0]);
                let ty = self.pointee(&args[0]);
                if ty.is_int() {
                    self.b.ins().atomic_load(ty, MEM, address)
                } else {
                    self.load(ty, address, 0)
                }
            }
            Expanded::VolatileWrite => {
                let address = self.scalar(&args[0]);
                let value = self.scalar(&args[1]);
                if self.b.func.dfg.value_type(value).is_int() {
                    self.b.ins().atomic_store(MEM, value, address);
                } else {
                    self.store(value, address, 0);
                }
                return;
            }
            Expanded::Fence => {
                self.b.ins().fence();
                return;
            }
            Expanded::ElementRef => {
                let array = self.scalar(&args[0]);
                let index = self.as_i64(&args[1]);
                let TyKind::Array { elem, .. } = *self.ty_of(&args[0]).kind() else {
                    crate::bug!(self.span(), "element_ref wants an array")
                };
                let size = self.lay.size(elem) as i64;
                let offset = self.b.ins().imul_imm_s(index, size);
                let element = self.b.ins().iadd(array, offset);
                self.b.ins().iadd_imm_s(element, ELEMENTS_OFFSET as i64)
            }
        };
        if let Some(dest) = dest {
            self.write(dest, value);
        }
    }

    fn needs(&self, targ: Option<Ty>) -> Ty {
        targ.unwrap_or_else(|| crate::bug!(self.span(), "an intrinsic without type argument"))
    }

    /// Both sides are scalars of one register type.
    fn same_register(&self, args: &[Operand], dest: Option<LocalId>) -> bool {
        let from = args.first().map(|a| self.lay.repr(self.ty_of(a)));
        let to = dest.map(|d| self.repr_of(d));
        matches!((from, to), (Some(Repr::Scalar(a)), Some(Repr::Scalar(b))) if a == b)
    }

    fn one_operand(&mut self, op: Expanded, value: Value, dest: Option<LocalId>) -> Value {
        let ins = self.b.ins();
        let result = match op {
            Expanded::Sqrt => return ins.sqrt(value),
            Expanded::Floor => return ins.floor(value),
            Expanded::Ceiling => return ins.ceil(value),
            Expanded::Truncate => return ins.trunc(value),
            Expanded::Nearest => return ins.nearest(value),
            Expanded::LeadingZeros => ins.clz(value),
            Expanded::TrailingZeros => ins.ctz(value),
            _ => ins.popcnt(value),
        };
        // `int` counts of a `long`.
        match dest.map(|d| self.repr_of(d)) {
            Some(Repr::Scalar(t)) => self.resize(result, t, false),
            _ => result,
        }
    }

    fn atomic(&mut self, op: AtomicRmwOp, args: &[Operand], value: Value) -> Value {
        let address = self.scalar(&args[0]);
        let ty = self.b.func.dfg.value_type(value);
        let value = self.as_bits(value);
        let bits = self.b.func.dfg.value_type(value);
        let old = self.b.ins().atomic_rmw(bits, MEM, op, address, value);
        self.of_bits(old, ty)
    }

    /// Atomic operations are for integers.
    fn as_bits(&mut self, value: Value) -> Value {
        match self.b.func.dfg.value_type(value) {
            F64 => self.b.ins().bitcast(I64, MemFlagsData::new(), value),
            F32 => self.b.ins().bitcast(I32, MemFlagsData::new(), value),
            _ => value,
        }
    }

    fn of_bits(&mut self, bits: Value, ty: ir::Type) -> Value {
        if ty.is_int() { bits } else { self.b.ins().bitcast(ty, MemFlagsData::new(), bits) }
    }

    fn pointee(&self, operand: &Operand) -> ir::Type {
        let TyKind::Ref(ty) = self.ty_of(operand).kind() else {
            crate::bug!(self.span(), "a reference to a variable is wanted")
        };
        match self.lay.repr(*ty) {
            Repr::Scalar(t) => t,
            Repr::Void | Repr::Struct => crate::bug!(self.span(), "a volatile access of a struct"),
        }
    }
}
