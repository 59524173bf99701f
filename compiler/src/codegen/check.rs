//! Run-time checks: a comparison and a branch to a cold pad. And type tests.

use aw_abi::{ELEMENTS_OFFSET, LENGTH_OFFSET, Trap};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I32, I64};
use cranelift_codegen::ir::{InstBuilder, Value};

use crate::codegen::function::{Lower, Slot};
use crate::codegen::layout::Repr;
use crate::mir::{Check, LocalId, Operand, Unwind};
use crate::mono::{DescId, TypeKey, boxed};
use crate::ty::defs::TypeDefKind;
use crate::ty::{Prim, Ty, TyKind};

impl Lower<'_, '_> {
    pub fn check(&mut self, check: &Check, unwind: Unwind) {
        match check {
            Check::NotNull(local) => self.local_not_null(*local, unwind),
            Check::Bounds { array, indices } => self.bounds(*array, indices, unwind),
            Check::NonZero(value) => {
                let value = self.scalar(value);
                let fails = self.is_zero(value);
                self.trap_if(fails, Trap::DivideByZero, unwind);
            }
            Check::DivOverflow(left, right) => {
                let left = self.scalar(left);
                let right = self.scalar(right);
                let is_min = self.is_min_value(left);
                let is_minus_one = self.b.ins().icmp_imm_s(IntCC::Equal, right, -1);
                let fails = self.b.ins().band(is_min, is_minus_one);
                self.trap_if(fails, Trap::Overflow, unwind);
            }
            Check::Overflow(op, left, right) => {
                let fails = self.overflows(*op, left, right);
                self.trap_if(fails, Trap::Overflow, unwind);
            }
            Check::NegOverflow(value) => {
                let value = self.scalar(value);
                let fails = self.is_min_value(value);
                self.trap_if(fails, Trap::Overflow, unwind);
            }
            Check::ConvOverflow { value, from, to } => {
                if let Some(fails) = self.conversion_overflows(value, *from, *to) {
                    self.trap_if(fails, Trap::Overflow, unwind);
                }
            }
            Check::Cast { value, ty } => self.cast(*value, *ty, true, unwind),
            Check::Unbox { value, ty } => {
                let is_nullable = matches!(ty.kind(), TyKind::Nullable(_));
                if !is_nullable {
                    let object = self.read(*value);
                    self.not_null(object, unwind);
                    if let Some(prim) = self.shared_prim(*ty) {
                        self.unbox_prim(*value, *ty, prim, unwind);
                        return;
                    }
                }
                self.cast_shown(*value, boxed(*ty), *ty, is_nullable, unwind);
            }
            Check::ArrayStore { array, value } => self.array_store(*array, value, unwind),
            Check::ArrayExact(array) => self.array_exact(*array, unwind),
            Check::ArraySize(len) => {
                let len = self.as_i64(len);
                let fails = self.b.ins().icmp_imm_s(IntCC::SignedLessThan, len, 0);
                self.trap_if(fails, Trap::NegativeArraySize, unwind);
            }
        }
    }

    fn local_not_null(&mut self, local: LocalId, unwind: Unwind) {
        if self.nonnull.contains(local) {
            return;
        }
        let value = self.read(local);
        self.not_null(value, unwind);
        self.mark_nonnull(local);
    }

    /// Until it is written. What a reference points to may be written unseen.
    pub fn mark_nonnull(&mut self, local: LocalId) {
        if matches!(self.slot(local), Slot::Var(..) | Slot::Value(_)) {
            self.nonnull.insert(local);
        }
    }

    pub fn not_null(&mut self, value: Value, unwind: Unwind) {
        let fails = self.is_zero(value);
        self.trap_if(fails, Trap::NullReference, unwind);
    }

    fn bounds(&mut self, array: LocalId, indices: &[Operand], unwind: Unwind) {
        self.local_not_null(array, unwind);
        let base = self.read(array);
        for (dim, index) in indices.iter().enumerate() {
            let len = if indices.len() == 1 {
                self.load(I32, base, LENGTH_OFFSET)
            } else {
                self.load(I32, base, ELEMENTS_OFFSET + 4 * dim as u32)
            };
            let wide = self.lay.prim(self.ty_of(index)).is_some_and(|p| p.size() == 8);
            // As unsigned numbers, negative indices are too large.
            let fails = if wide {
                let index = self.scalar(index);
                let len = self.b.ins().uextend(I64, len);
                self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, index, len)
            } else {
                let signed = self.lay.prim(self.ty_of(index)).is_none_or(Prim::is_signed);
                let index = self.scalar(index);
                let index = self.resize(index, I32, signed);
                self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, index, len)
            };
            self.trap_if(fails, Trap::IndexOutOfRange, unwind);
        }
    }

    /// The primitive that decides what can be unboxed as `ty`: an enum and its underlying type stand for each other.
    fn shared_prim(&self, ty: Ty) -> Option<aw_abi::Prim> {
        let is_enum = ty.as_named().is_some_and(|(d, _)| self.cx.defs.types[d].kind == TypeDefKind::Enum);
        let prim = self.lay.prim(ty).filter(|p| is_enum || ty.as_prim() == Some(*p) && p.is_integral())?;
        (prim != crate::ty::Prim::Char).then(|| super::data::abi_prim(Some(prim)))
    }

    /// Throws unless the object is a box of the primitive or of an enum over it.
    fn unbox_prim(&mut self, local: LocalId, ty: Ty, prim: aw_abi::Prim, unwind: Unwind) {
        let object = self.read(local);
        let desc = self.load(I64, object, 0);
        let (kind_at, prim_at) =
            (std::mem::offset_of!(aw_abi::TypeDesc, kind), std::mem::offset_of!(aw_abi::TypeDesc, prim));
        let kind = self.load(I8, desc, kind_at as u32);
        let found = self.load(I8, desc, prim_at as u32);
        let is_box = self.b.ins().icmp_imm_u(IntCC::Equal, kind, aw_abi::ObjectKind::Boxed as i64);
        let is_prim = self.b.ins().icmp_imm_u(IntCC::Equal, found, prim as i64);
        let is = self.b.ins().band(is_box, is_prim);
        self.cast_unless(is, object, ty, unwind);
    }

    fn cast(&mut self, local: LocalId, ty: Ty, null_is_fine: bool, unwind: Unwind) {
        self.cast_shown(local, ty, ty, null_is_fine, unwind);
    }

    /// A cast to `ty`; the exception names `shown`.
    fn cast_shown(&mut self, local: LocalId, ty: Ty, shown: Ty, null_is_fine: bool, unwind: Unwind) {
        if ty == Ty::object() {
            return;
        }
        let object = self.read(local);
        let next = self.new_block();
        let test = self.new_block();
        if null_is_fine {
            self.b.ins().brif(object, test, [], next, []);
        } else {
            self.b.ins().jump(test, []);
        }
        self.b.switch_to_block(test);
        let is = self.is_instance(object, ty);
        self.cast_unless(is, object, shown, unwind);
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }

    /// Throws the exception of a cast that `is` has found wrong.
    fn cast_unless(&mut self, is: Value, object: Value, ty: Ty, unwind: Unwind) {
        let next = self.new_block();
        let fail = self.cold_block();
        self.b.ins().brif(is, next, [], fail, []);
        self.b.switch_to_block(fail);
        let desc = self.desc_address(ty);
        let at = self.at();
        let (exception, _) = self.runtime("trap_cast", &[object, desc, at], I64);
        let pad = self.raw_pad(unwind);
        self.b.ins().jump(pad, &[exception.into()]);
        self.b.switch_to_block(next);
    }

    /// `value is ty`: false for null.
    pub fn type_test(&mut self, value: &Operand, ty: Ty) -> Value {
        let ty = boxed(ty);
        if self.lay.repr(self.ty_of(value)) == Repr::Struct || self.lay.prim(self.ty_of(value)).is_some() {
            return self.int(I8, (self.ty_of(value) == ty) as i64);
        }
        let object = self.scalar(value);
        let next = self.new_block();
        self.b.append_block_param(next, I8);
        let test = self.new_block();
        let no = self.int(I8, 0);
        self.b.ins().brif(object, test, [], next, &[no.into()]);
        self.b.switch_to_block(test);
        let is = if ty == Ty::object() { self.int(I8, 1) } else { self.is_instance(object, ty) };
        self.b.ins().jump(next, &[is.into()]);
        self.b.switch_to_block(next);
        self.b.block_params(next)[0]
    }

    /// Is the object, which is not null, an instance of the type?
    fn is_instance(&mut self, object: Value, ty: Ty) -> Value {
        let Some(target) = self.cx.program.desc(ty) else {
            crate::bug!(self.span(), "{} has no descriptor", self.cx.defs.display(ty));
        };
        let found = self.load(I64, object, 0);
        let wanted = self.desc_address(ty);
        if self.is_lateral(ty) {
            return self.runtime("implements", &[found, wanted], I8).0;
        }
        // All types are known: mostly a class has few live subclasses, and the test is a few comparisons.
        let live: Vec<DescId> = self
            .cx
            .program
            .types
            .iter_ids()
            .filter(|(_, info)| info.live && info.ancestors.contains(&target))
            .map(|(id, _)| id)
            .take(3)
            .collect();
        match live.as_slice() {
            [] => self.int(I8, 0),
            [one] => self.is_desc(found, *one),
            [one, two] => {
                let one = self.is_desc(found, *one);
                let two = self.is_desc(found, *two);
                self.b.ins().bor(one, two)
            }
            _ => self.has_ancestor(found, wanted, target),
        }
    }

    fn is_desc(&mut self, found: Value, id: DescId) -> Value {
        let wanted = self.data_address(self.cx.ids.descs[id]);
        self.b.ins().icmp(IntCC::Equal, found, wanted)
    }

    /// `found.depth >= depth && found.ancestors[depth] == wanted`
    fn has_ancestor(&mut self, found: Value, wanted: Value, target: DescId) -> Value {
        let depth = self.cx.program.types[target].ancestors.len() as u32 - 1;
        let next = self.new_block();
        self.b.append_block_param(next, I8);
        let deep = self.new_block();
        let found_depth = self.load(I32, found, std::mem::offset_of!(aw_abi::TypeDesc, depth) as u32);
        let is_deep = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, found_depth, depth as i64);
        let no = self.int(I8, 0);
        self.b.ins().brif(is_deep, deep, [], next, &[no.into()]);
        self.b.switch_to_block(deep);
        let ancestors = self.load(I64, found, std::mem::offset_of!(aw_abi::TypeDesc, ancestors) as u32);
        let ancestor = self.load(I64, ancestors, 8 * depth);
        let is = self.b.ins().icmp(IntCC::Equal, ancestor, wanted);
        self.b.ins().jump(next, &[is.into()]);
        self.b.switch_to_block(next);
        self.b.block_params(next)[0]
    }

    /// Other types convert to it without deriving from it.
    fn is_lateral(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Array { .. } => true,
            TyKind::Named(def, args) => match self.cx.defs.types[*def].kind {
                TypeDefKind::Interface => true,
                TypeDefKind::Delegate => !args.is_empty(),
                TypeDefKind::Class | TypeDefKind::Struct | TypeDefKind::Enum => false,
            },
            _ => false,
        }
    }

    /// The array's own element type decides: a `string[]` in an `object[]` variable takes only strings.
    fn array_store(&mut self, array: LocalId, value: &Operand, unwind: Unwind) {
        let TyKind::Array { elem, .. } = *self.body.locals[array].ty.kind() else { return };
        if self.always_exact(elem) {
            return;
        }
        let object = self.scalar(value);
        let array = self.read(array);
        let (test, slow, next) = (self.new_block(), self.new_block(), self.new_block());
        self.b.ins().brif(object, test, [], next, []);
        self.b.switch_to_block(test);
        let desc = self.load(I64, array, 0);
        let element = self.load(I64, desc, std::mem::offset_of!(aw_abi::TypeDesc, element) as u32);
        let found = self.load(I64, object, 0);
        let same = self.b.ins().icmp(IntCC::Equal, element, found);
        self.b.ins().brif(same, next, [], slow, []);
        self.b.switch_to_block(slow);
        let (is, _) = self.runtime("implements", &[found, element], I8);
        let fails = self.is_zero(is);
        self.trap_if(fails, Trap::ArrayTypeMismatch, unwind);
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }

    fn array_exact(&mut self, array: LocalId, unwind: Unwind) {
        let TyKind::Array { elem, .. } = *self.body.locals[array].ty.kind() else { return };
        if self.always_exact(elem) {
            return;
        }
        let array = self.read(array);
        let desc = self.load(I64, array, 0);
        let element = self.load(I64, desc, std::mem::offset_of!(aw_abi::TypeDesc, element) as u32);
        // Without a descriptor nobody has made an array of it: this one is another.
        let expected = match self.cx.program.desc(elem) {
            Some(_) => self.desc_address(elem),
            None => self.int(I64, 0),
        };
        let differs = self.b.ins().icmp(IntCC::NotEqual, element, expected);
        self.trap_if(differs, Trap::ArrayTypeMismatch, unwind);
    }

    /// No array of another element type can be seen as an array of `elem`.
    fn always_exact(&self, elem: Ty) -> bool {
        let is_other = |key: TypeKey| match key {
            TypeKey::Type(ty) => {
                matches!(ty.kind(), TyKind::Array { elem: other, .. }
                    if *other != elem && self.cx.defs.is_reference(*other))
            }
            TypeKey::Frame(_) => false,
        };
        let sealed = match elem.kind() {
            TyKind::String => true,
            TyKind::Named(def, _) => self.cx.defs.types[*def].is_sealed,
            _ => false,
        };
        sealed || !self.cx.program.types.iter().any(|info| info.live && is_other(info.key))
    }
}
