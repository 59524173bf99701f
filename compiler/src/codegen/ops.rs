//! Arithmetic, comparison and conversion of primitives, exactly as C# defines them.
//!
//! Integers wrap around; shift counts are taken modulo the width; `float` to integer saturates and NaN gives 0
//! (as .NET since 9.0); conversions to small integers go through `int`.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{F32, F64, I8, I32, I64};
use cranelift_codegen::ir::{self, InstBuilder, Value};

use crate::codegen::function::Lower;
use crate::codegen::layout::{Repr, prim_type};
use crate::mir::{BinOp, Operand, UnOp};
use crate::ty::defs::Const;
use crate::ty::{Prim, Ty};

impl Lower<'_, '_> {
    pub fn unary(&mut self, op: UnOp, operand: &Operand) -> Value {
        let value = self.scalar(operand);
        let is_float = self.b.func.dfg.value_type(value).is_float();
        match op {
            UnOp::Neg if is_float => self.b.ins().fneg(value),
            UnOp::Neg => self.b.ins().ineg(value),
            UnOp::Not => self.b.ins().bxor_imm_s(value, 1),
            UnOp::BitNot => self.b.ins().bnot(value),
        }
    }

    pub fn binary(&mut self, op: BinOp, left: &Operand, right: &Operand) -> Value {
        let ty = self.ty_of(left);
        if self.lay.repr(ty) == Repr::Struct || self.lay.repr(self.ty_of(right)) == Repr::Struct {
            return self.compare_with_null(op, left, right);
        }
        // `null` has no type of its own: the other side says which.
        let prim = self.lay.prim(ty).or_else(|| self.lay.prim(self.ty_of(right)));
        let a = self.scalar(left);
        let b = self.scalar(right);
        if self.b.func.dfg.value_type(a).is_float() {
            return self.float_binary(op, a, b);
        }
        let signed = prim.is_none_or(Prim::is_signed);
        let ins = self.b.ins();
        match op {
            BinOp::Add => ins.iadd(a, b),
            BinOp::Sub => ins.isub(a, b),
            BinOp::Mul => ins.imul(a, b),
            BinOp::Div if signed => ins.sdiv(a, b),
            BinOp::Div => ins.udiv(a, b),
            BinOp::Rem if signed => ins.srem(a, b),
            BinOp::Rem => ins.urem(a, b),
            BinOp::And => ins.band(a, b),
            BinOp::Or => ins.bor(a, b),
            BinOp::Xor => ins.bxor(a, b),
            BinOp::Shl => ins.ishl(a, b),
            BinOp::Shr if signed => ins.sshr(a, b),
            BinOp::Shr | BinOp::UShr => ins.ushr(a, b),
            BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => {
                ins.icmp(int_condition(op, signed), a, b)
            }
        }
    }

    fn float_binary(&mut self, op: BinOp, a: Value, b: Value) -> Value {
        let ty = self.b.func.dfg.value_type(a);
        let ins = self.b.ins();
        match op {
            BinOp::Add => ins.fadd(a, b),
            BinOp::Sub => ins.fsub(a, b),
            BinOp::Mul => ins.fmul(a, b),
            BinOp::Div => ins.fdiv(a, b),
            BinOp::Rem => self.runtime(if ty == F64 { "fmod" } else { "fmodf" }, &[a, b], ty).0,
            BinOp::Eq => ins.fcmp(FloatCC::Equal, a, b),
            BinOp::Ne => ins.fcmp(FloatCC::NotEqual, a, b),
            BinOp::Lt => ins.fcmp(FloatCC::LessThan, a, b),
            BinOp::Le => ins.fcmp(FloatCC::LessThanOrEqual, a, b),
            BinOp::Gt => ins.fcmp(FloatCC::GreaterThan, a, b),
            BinOp::Ge => ins.fcmp(FloatCC::GreaterThanOrEqual, a, b),
            BinOp::And | BinOp::Or | BinOp::Xor | BinOp::Shl | BinOp::Shr | BinOp::UShr => {
                crate::bug!(self.span(), "{op:?} on floats")
            }
        }
    }

    /// A struct beside `null`: a `T?` asks its flag; any other struct is never null.
    fn compare_with_null(&mut self, op: BinOp, left: &Operand, right: &Operand) -> Value {
        let is_null = |o: &Operand| matches!(o, Operand::Const(Const::Null, _));
        let value = if is_null(right) { left } else { right };
        let ty = self.ty_of(value);
        if !is_null(left) && !is_null(right) || !matches!(op, BinOp::Eq | BinOp::Ne) {
            crate::bug!(self.span(), "{op:?} on {}", self.cx.defs.display(ty));
        }
        let has = if matches!(ty.kind(), crate::ty::TyKind::Nullable(_)) {
            let (flag, _) = self.lay.nullable(ty);
            let address = self.address(value);
            self.load(I8, address, flag.offset)
        } else {
            self.int(I8, 1)
        };
        if op == BinOp::Ne { has } else { self.b.ins().bxor_imm_s(has, 1) }
    }

    /// `unchecked((to)value)`
    pub fn convert(&mut self, value: &Operand, from: Ty, to: Ty) -> Value {
        let v = self.scalar(value);
        match (self.lay.prim(from), self.lay.prim(to)) {
            (Some(from), Some(to)) => self.convert_prim(v, from, to),
            // References: the same bits.
            _ => v,
        }
    }

    pub fn convert_prim(&mut self, v: Value, from: Prim, to: Prim) -> Value {
        let (source, target) = (prim_type(from), prim_type(to));
        match (from.is_float(), to.is_float()) {
            (false, false) => self.resize(v, target, from.is_signed()),
            (false, true) => {
                let wide = if source.bits() < 32 { self.resize(v, I32, from.is_signed()) } else { v };
                // Small unsigned integers are positive as `int`, too.
                if from.is_signed() || source.bits() < 32 {
                    self.b.ins().fcvt_from_sint(target, wide)
                } else {
                    self.b.ins().fcvt_from_uint(target, wide)
                }
            }
            (true, true) if source == target => v,
            (true, true) if target == F64 => self.b.ins().fpromote(F64, v),
            (true, true) => self.b.ins().fdemote(F32, v),
            (true, false) if target.bits() < 32 => {
                let int = self.b.ins().fcvt_to_sint_sat(I32, v);
                self.b.ins().ireduce(target, int)
            }
            (true, false) if to.is_signed() => self.b.ins().fcvt_to_sint_sat(target, v),
            (true, false) => self.b.ins().fcvt_to_uint_sat(target, v),
        }
    }

    /// An integer in another width.
    pub fn resize(&mut self, v: Value, to: ir::Type, signed: bool) -> Value {
        let from = self.b.func.dfg.value_type(v);
        if from.bits() < to.bits() {
            if signed { self.b.ins().sextend(to, v) } else { self.b.ins().uextend(to, v) }
        } else if from.bits() > to.bits() {
            self.b.ins().ireduce(to, v)
        } else {
            v
        }
    }

    /// An index or a length as a word.
    pub fn as_i64(&mut self, operand: &Operand) -> Value {
        let signed = self.lay.prim(self.ty_of(operand)).is_none_or(Prim::is_signed);
        let v = self.scalar(operand);
        self.resize(v, I64, signed)
    }

    // -- what checks ask

    /// Does `left op right` overflow?
    pub fn overflows(&mut self, op: BinOp, left: &Operand, right: &Operand) -> Value {
        let signed = self.lay.prim(self.ty_of(left)).is_none_or(Prim::is_signed);
        let a = self.scalar(left);
        let b = self.scalar(right);
        let ins = self.b.ins();
        let (_, overflow) = match (op, signed) {
            (BinOp::Add, true) => ins.sadd_overflow(a, b),
            (BinOp::Add, false) => ins.uadd_overflow(a, b),
            (BinOp::Sub, true) => ins.ssub_overflow(a, b),
            (BinOp::Sub, false) => ins.usub_overflow(a, b),
            (BinOp::Mul, true) => ins.smul_overflow(a, b),
            (BinOp::Mul, false) => ins.umul_overflow(a, b),
            _ => crate::bug!(self.span(), "{op:?} does not overflow"),
        };
        overflow
    }

    pub fn is_min_value(&mut self, v: Value) -> Value {
        let ty = self.b.func.dfg.value_type(v);
        let min = self.int(ty, i64::MIN >> (64 - ty.bits()));
        self.b.ins().icmp(IntCC::Equal, v, min)
    }

    /// Is `value` outside of what `to` can hold? For floats: after truncation.
    pub fn conversion_overflows(&mut self, value: &Operand, from: Ty, to: Ty) -> Option<Value> {
        let v = self.scalar(value);
        let (from, to) = (self.lay.prim(from)?, self.lay.prim(to)?);
        if to.is_float() {
            return None;
        }
        let (low, high) = range(to);
        if from.is_float() {
            let v = if from == Prim::Float { self.b.ins().fpromote(F64, v) } else { v };
            // The bounds that are not included are exact in double, except below `long`, whose minimum is exact itself.
            let (above, condition) = if (low - 1) as f64 as i128 == low - 1 {
                ((low - 1) as f64, FloatCC::GreaterThan)
            } else {
                (low as f64, FloatCC::GreaterThanOrEqual)
            };
            let above = self.b.ins().f64const(above);
            let below = self.b.ins().f64const((high + 1) as f64);
            let fits_low = self.b.ins().fcmp(condition, v, above);
            let fits_high = self.b.ins().fcmp(FloatCC::LessThan, v, below);
            let fits = self.b.ins().band(fits_low, fits_high);
            return Some(self.b.ins().bxor_imm_s(fits, 1));
        }
        let (from_low, from_high) = range(from);
        let ty = prim_type(from);
        let mut fails = None;
        let mut add = |this: &mut Self, bound: i128, signed: IntCC, unsigned: IntCC| {
            let bound = this.int(ty, bound as i64);
            let fail = this.b.ins().icmp(if from.is_signed() { signed } else { unsigned }, v, bound);
            fails = Some(match fails {
                Some(other) => this.b.ins().bor(other, fail),
                None => fail,
            });
        };
        if low > from_low {
            add(self, low, IntCC::SignedLessThan, IntCC::UnsignedLessThan);
        }
        if high < from_high {
            add(self, high, IntCC::SignedGreaterThan, IntCC::UnsignedGreaterThan);
        }
        fails
    }
}

fn int_condition(op: BinOp, signed: bool) -> IntCC {
    match (op, signed) {
        (BinOp::Eq, _) => IntCC::Equal,
        (BinOp::Ne, _) => IntCC::NotEqual,
        (BinOp::Lt, true) => IntCC::SignedLessThan,
        (BinOp::Le, true) => IntCC::SignedLessThanOrEqual,
        (BinOp::Gt, true) => IntCC::SignedGreaterThan,
        (BinOp::Ge, true) => IntCC::SignedGreaterThanOrEqual,
        (BinOp::Lt, false) => IntCC::UnsignedLessThan,
        (BinOp::Le, false) => IntCC::UnsignedLessThanOrEqual,
        (BinOp::Gt, false) => IntCC::UnsignedGreaterThan,
        (BinOp::Ge, false) => IntCC::UnsignedGreaterThanOrEqual,
        _ => IntCC::Equal,
    }
}

/// Smallest and largest value of an integer type.
fn range(p: Prim) -> (i128, i128) {
    let bits = p.size() * 8;
    if p.is_signed() { (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) } else { (0, (1 << bits) - 1) }
}
