//! Variables in memory: where a place is, and reading and writing it.

use aw_abi::{ELEMENTS_OFFSET, HEADER_SIZE, elements_offset};
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{InstBuilder, Value};

use crate::codegen::function::{Lower, MEM, Slot};
use crate::codegen::layout::Repr;
use crate::mir::{Base, FieldRef, LocalId, Operand, Place};
use crate::mono::boxed;
use crate::ty::{Ty, TyKind};

/// Where a place is, and what it holds.
pub struct Address {
    pub base: Value,
    pub offset: u32,
    pub ty: Ty,
    volatile: bool,
}

impl Lower<'_, '_> {
    /// Reads a place into a local.
    pub fn load_place(&mut self, dest: LocalId, place: &Place) {
        if let (Base::Local(local), []) = (&place.base, place.path.as_slice()) {
            return self.move_local(dest, *local);
        }
        if let Base::Boxed(object, ty) = place.base
            && matches!(ty.kind(), TyKind::Nullable(_))
        {
            return self.unbox_nullable(dest, object, ty);
        }
        let from = self.place(place);
        match self.lay.repr(from.ty) {
            Repr::Void => {}
            Repr::Scalar(t) => {
                let value = if from.volatile && t.is_int() {
                    let address = self.at_offset(from.base, from.offset);
                    self.b.ins().atomic_load(t, MEM, address)
                } else {
                    self.load(t, from.base, from.offset)
                };
                self.write(dest, value);
            }
            Repr::Struct => {
                let address = self.at_offset(from.base, from.offset);
                let to = self.addr(dest);
                self.copy(to, address, from.ty);
            }
        }
    }

    /// `dest = local`
    pub fn move_local(&mut self, dest: LocalId, local: LocalId) {
        match self.slot(local) {
            Slot::Void => {}
            Slot::Mem(_, Repr::Struct) => {
                let from = self.addr(local);
                let to = self.addr(dest);
                self.copy(to, from, self.body.locals[dest].ty);
            }
            Slot::Mem(..) | Slot::Var(..) | Slot::Value(_) => {
                let value = self.read(local);
                self.write(dest, value);
            }
        }
    }

    pub fn store_place(&mut self, place: &Place, value: &Operand) {
        if let (Base::Local(local), []) = (&place.base, place.path.as_slice()) {
            return self.assign_operand(*local, value);
        }
        let to = self.place(place);
        match self.lay.repr(to.ty) {
            Repr::Void => {}
            Repr::Scalar(t) => {
                let value = self.scalar(value);
                if to.volatile && t.is_int() {
                    let address = self.at_offset(to.base, to.offset);
                    self.b.ins().atomic_store(MEM, value, address);
                } else {
                    self.store(value, to.base, to.offset);
                }
            }
            Repr::Struct => {
                let address = self.at_offset(to.base, to.offset);
                let from = self.address(value);
                self.copy(address, from, to.ty);
            }
        }
    }

    /// The address of a place, as a managed reference.
    pub fn address_of(&mut self, place: &Place) -> Value {
        let at = self.place(place);
        self.at_offset(at.base, at.offset)
    }

    fn at_offset(&mut self, base: Value, offset: u32) -> Value {
        if offset == 0 { base } else { self.b.ins().iadd_imm_s(base, offset as i64) }
    }

    fn place(&mut self, place: &Place) -> Address {
        let mut path = place.path.as_slice();
        let mut at = match &place.base {
            Base::Local(local) => {
                let ty = self.body.locals[*local].ty;
                Address { base: self.addr(*local), offset: 0, ty, volatile: false }
            }
            Base::Deref(local) => {
                let ty = match self.body.locals[*local].ty.kind() {
                    TyKind::Ref(ty) => *ty,
                    other => crate::bug!(self.span(), "{local} is no reference: {other:?}"),
                };
                Address { base: self.read(*local), offset: 0, ty, volatile: false }
            }
            Base::Object(local) => {
                let Some((first, rest)) = path.split_first() else {
                    crate::bug!(self.span(), "an object is no variable: a field is missing");
                };
                path = rest;
                let base = self.read(*local);
                let (offset, ty) = self.object_field(first);
                Address { base, offset, ty, volatile: self.is_volatile(first) }
            }
            Base::Elem { array, indices } => self.element(*array, indices),
            Base::Static(field) => match self.cx.program.maps.statics.get(field) {
                Some(&id) => {
                    let base = self.data_address(self.cx.ids.statics[id]);
                    let ty = self.cx.program.statics[id].ty;
                    Address { base, offset: 0, ty, volatile: self.is_volatile(field) }
                }
                None => crate::bug!(self.span(), "a static field has not been collected"),
            },
            Base::Boxed(local, ty) => {
                Address { base: self.read(*local), offset: HEADER_SIZE, ty: *ty, volatile: false }
            }
        };
        for field in path {
            let layout = self.lay.value(field.owner);
            let Some(found) = layout.fields.iter().find(|f| f.field == field.field) else {
                crate::bug!(self.span(), "{} has no such field", self.cx.defs.display(field.owner));
            };
            at.offset += found.offset;
            at.ty = found.ty;
            at.volatile |= self.is_volatile(field);
        }
        at
    }

    fn is_volatile(&self, field: &FieldRef) -> bool {
        self.cx.defs.fields[field.field].is_volatile
    }

    fn object_field(&mut self, field: &FieldRef) -> (u32, Ty) {
        let layout = self.lay.object(field.owner);
        match layout.fields.iter().find(|f| f.field == field.field) {
            Some(found) => (found.offset, found.ty),
            None => crate::bug!(self.span(), "{} has no such field", self.cx.defs.display(field.owner)),
        }
    }

    /// Indices have been checked.
    fn element(&mut self, array: LocalId, indices: &[Operand]) -> Address {
        let (elem, rank) = match self.body.locals[array].ty.kind() {
            TyKind::Array { elem, rank } => (*elem, *rank),
            TyKind::String => (Ty::char(), 1),
            other => crate::bug!(self.span(), "{other:?} has no elements"),
        };
        let base = self.read(array);
        let mut index = match indices.first() {
            Some(first) => self.as_i64(first),
            None => crate::bug!(self.span(), "an element without index"),
        };
        for (dim, operand) in indices.iter().enumerate().skip(1) {
            let len = self.load(I32, base, ELEMENTS_OFFSET + 4 * dim as u32);
            let len = self.b.ins().uextend(I64, len);
            let next = self.as_i64(operand);
            index = self.b.ins().imul(index, len);
            index = self.b.ins().iadd(index, next);
        }
        let size = self.lay.size(elem) as i64;
        let scaled = match size {
            1 => index,
            _ if (size as u64).is_power_of_two() => {
                self.b.ins().ishl_imm_u(index, size.trailing_zeros() as i64)
            }
            _ => self.b.ins().imul_imm_s(index, size),
        };
        let address = self.b.ins().iadd(base, scaled);
        Address { base: address, offset: elements_offset(rank), ty: elem, volatile: false }
    }

    /// `null` gives a `T?` without value.
    fn unbox_nullable(&mut self, dest: LocalId, object: LocalId, ty: Ty) {
        let (flag, value) = self.lay.nullable(ty);
        let to = self.addr(dest);
        self.zero(to, ty);
        let object = self.read(object);
        let (full, next) = (self.new_block(), self.new_block());
        self.b.ins().brif(object, full, [], next, []);
        self.b.switch_to_block(full);
        let one = self.int(cranelift_codegen::ir::types::I8, 1);
        self.store(one, to, flag.offset);
        let from = self.at_offset(object, HEADER_SIZE);
        let inside = self.at_offset(to, value.offset);
        self.copy(inside, from, boxed(ty));
        self.b.ins().jump(next, []);
        self.b.switch_to_block(next);
    }
}
