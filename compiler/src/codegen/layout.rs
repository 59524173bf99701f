//! Sizes, alignments and offsets: of values, of objects, of frames.
//!
//! ```text
//! struct Pair { byte a; string b; }       size 16, align 8, references at 8
//! class Node : object { int n; Node next; }
//!     0 descriptor   8 next   16 n        size 24 (8 bytes of header; within a class large fields stand first)
//! state 1 of a frame, from TASK_SIZE:      references, then structs, then numbers by size
//! ```

use std::cell::RefCell;
use std::rc::Rc;

use aw_abi::{HEADER_SIZE, TASK_SIZE};
use cranelift_codegen::ir;
use cranelift_codegen::ir::types::{F32, F64, I8, I16, I32, I64};
use rustc_hash::FxHashMap;

use crate::base::IndexVec;
use crate::mir::{Body, Frame, LocalId, State, StateId};
use crate::mono::canonical;
use crate::passes::async_::frame::{Slot, pack};
use crate::ty::defs::{Defs, FieldId, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind, members};

/// How a value is held by native code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repr {
    Void,
    /// In a register.
    Scalar(ir::Type),
    /// In memory, handled by address.
    Struct,
}

#[derive(Debug)]
pub struct ValueLayout {
    pub size: u32,
    pub align: u32,
    pub repr: Repr,
    /// Byte offsets of references.
    pub refs: Vec<u32>,
    /// Instance fields of a struct.
    pub fields: Vec<FieldLayout>,
}

#[derive(Debug)]
pub struct ObjectLayout {
    /// With the header; a multiple of 8.
    pub size: u32,
    pub refs: Vec<u32>,
    /// Base classes' fields first.
    pub fields: Vec<FieldLayout>,
}

#[derive(Clone, Copy, Debug)]
pub struct FieldLayout {
    pub field: FieldId,
    pub ty: Ty,
    pub offset: u32,
}

/// Where one suspension keeps its locals.
#[derive(Debug)]
pub struct StateLayout {
    /// Byte offsets from the start of the frame.
    pub slots: Vec<(LocalId, u32)>,
    /// How many words from [`TASK_SIZE`] on are references.
    pub refs: u32,
    /// References inside saved structs, from [`TASK_SIZE`].
    pub extra_refs: Vec<u32>,
    /// End of the last slot.
    pub end: u32,
}

#[derive(Debug)]
pub struct FrameLayout {
    pub size: u32,
    pub states: IndexVec<StateId, StateLayout>,
    /// References in the result, from [`TASK_SIZE`].
    pub result_refs: Vec<u32>,
}

/// Computes layouts and keeps them. One per thread.
pub struct Layouts<'a> {
    pub defs: &'a Defs,
    values: RefCell<FxHashMap<Ty, Rc<ValueLayout>>>,
    objects: RefCell<FxHashMap<Ty, Rc<ObjectLayout>>>,
}

impl<'a> Layouts<'a> {
    pub fn new(defs: &'a Defs) -> Self {
        Layouts { defs, values: RefCell::default(), objects: RefCell::default() }
    }

    pub fn repr(&self, ty: Ty) -> Repr {
        match ty.kind() {
            TyKind::Void | TyKind::Never => Repr::Void,
            TyKind::Prim(p) => Repr::Scalar(prim_type(*p)),
            TyKind::Nullable(_) | TyKind::Tuple { .. } => Repr::Struct,
            TyKind::Named(def, _) => match self.defs.types[*def].kind {
                TypeDefKind::Struct => Repr::Struct,
                TypeDefKind::Enum => Repr::Scalar(prim_type(self.underlying(ty))),
                TypeDefKind::Class | TypeDefKind::Interface | TypeDefKind::Delegate => Repr::Scalar(I64),
            },
            TyKind::String
            | TyKind::Object
            | TyKind::Array { .. }
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Error => Repr::Scalar(I64),
            TyKind::Param(p) => crate::bug!((), "a type parameter {p} has no layout"),
        }
    }

    /// The primitive that an enum or primitive is.
    pub fn prim(&self, ty: Ty) -> Option<Prim> {
        match ty.kind() {
            TyKind::Prim(p) => Some(*p),
            TyKind::Named(def, _) if self.defs.types[*def].kind == TypeDefKind::Enum => {
                Some(self.underlying(ty))
            }
            _ => None,
        }
    }

    fn underlying(&self, ty: Ty) -> Prim {
        ty.as_named().and_then(|(d, _)| self.defs.types[d].underlying).unwrap_or(Prim::Int)
    }

    pub fn value(&self, ty: Ty) -> Rc<ValueLayout> {
        if let Some(layout) = self.values.borrow().get(&ty) {
            return layout.clone();
        }
        let layout = Rc::new(self.compute_value(ty));
        self.values.borrow_mut().insert(ty, layout.clone());
        layout
    }

    pub fn size(&self, ty: Ty) -> u32 {
        match self.repr(ty) {
            Repr::Void => 0,
            Repr::Scalar(t) => t.bytes(),
            Repr::Struct => self.value(ty).size,
        }
    }

    fn compute_value(&self, ty: Ty) -> ValueLayout {
        let repr = self.repr(ty);
        match repr {
            Repr::Void => ValueLayout { size: 0, align: 1, repr, refs: Vec::new(), fields: Vec::new() },
            Repr::Scalar(t) => {
                let refs = if self.defs.is_reference(ty) { vec![0] } else { Vec::new() };
                ValueLayout { size: t.bytes(), align: t.bytes(), repr, refs, fields: Vec::new() }
            }
            Repr::Struct => {
                let mut end = 0;
                let mut align = 1;
                let (mut refs, mut fields) = (Vec::new(), Vec::new());
                for (field, ty) in self.struct_fields(ty) {
                    let part = self.value(ty);
                    let offset = u32::next_multiple_of(end, part.align);
                    refs.extend(part.refs.iter().map(|r| r + offset));
                    fields.push(FieldLayout { field, ty, offset });
                    end = offset + part.size;
                    align = align.max(part.align);
                }
                let size = end.max(1).next_multiple_of(align);
                ValueLayout { size, align, repr, refs, fields }
            }
        }
    }

    fn struct_fields(&self, ty: Ty) -> Vec<(FieldId, Ty)> {
        match self.defs.definition_of(ty) {
            Some((def, _)) => self.own_fields(def, ty),
            None => crate::bug!((), "the library does not declare {ty:?}"),
        }
    }

    /// Instance fields that `def` itself declares, as `owner` has them.
    fn own_fields(&self, def: crate::ty::defs::TypeDefId, owner: Ty) -> Vec<(FieldId, Ty)> {
        let instance = self.defs.instance_fields(def);
        instance.map(|f| (f, canonical(members::field_type(self.defs, f, owner)))).collect()
    }

    /// Fields of a class's instances.
    pub fn object(&self, ty: Ty) -> Rc<ObjectLayout> {
        if let Some(layout) = self.objects.borrow().get(&ty) {
            return layout.clone();
        }
        let layout = Rc::new(self.compute_object(ty));
        self.objects.borrow_mut().insert(ty, layout.clone());
        layout
    }

    fn compute_object(&self, ty: Ty) -> ObjectLayout {
        let lang = &self.defs.lang;
        let def = self.defs.definition_of(ty).map(|(d, _)| d);
        if def.is_some() && def == lang.task {
            return ObjectLayout { size: TASK_SIZE, refs: Vec::new(), fields: Vec::new() };
        }
        let base = if ty == Ty::object() { None } else { members::base_of(self.defs, ty) };
        let mut layout = match base {
            None => ObjectLayout { size: HEADER_SIZE, refs: Vec::new(), fields: Vec::new() },
            Some(base) => {
                let base = self.object(canonical(base));
                ObjectLayout { size: base.size, refs: base.refs.clone(), fields: base.fields.clone() }
            }
        };
        let Some(def) = def else { return layout };
        let mut own = self.own_fields(def, ty);
        // The runtime knows the order of these.
        if Some(def) != lang.exception && Some(def) != lang.delegate {
            own.sort_by_key(|&(_, ty)| std::cmp::Reverse(self.value(ty).align));
        }
        // Small fields of the base may leave room behind them, which the first own fields can use.
        let mut end = layout.fields.iter().map(|f| f.offset + self.size(f.ty)).max().unwrap_or(0);
        end = end.max(if layout.fields.is_empty() { layout.size } else { HEADER_SIZE });
        for (field, ty) in own {
            let part = self.value(ty);
            let offset = end.next_multiple_of(part.align);
            layout.refs.extend(part.refs.iter().map(|r| r + offset));
            layout.fields.push(FieldLayout { field, ty, offset });
            end = offset + part.size;
        }
        layout.size = end.max(layout.size).next_multiple_of(8);
        self.runtime_part(ty, &mut layout);
        layout
    }

    /// What the runtime keeps in an object is there even if the library (of a test) declares no fields for it.
    fn runtime_part(&self, ty: Ty, layout: &mut ObjectLayout) {
        let lang = &self.defs.lang;
        let Some((def, args)) = ty.as_named() else { return };
        if !layout.fields.is_empty() {
            return;
        }
        if Some(def) == lang.exception {
            use std::mem::offset_of;
            layout.size = size_of::<aw_abi::Exception>() as u32;
            layout.refs = vec![
                offset_of!(aw_abi::Exception, message) as u32,
                offset_of!(aw_abi::Exception, inner) as u32,
                offset_of!(aw_abi::Exception, trace) as u32,
            ];
        } else if let ([result], true) = (args, Some(def) == lang.task_of) {
            let result = self.value(*result);
            layout.size = TASK_SIZE + result.size.next_multiple_of(8);
            layout.refs = result.refs.iter().map(|r| r + TASK_SIZE).collect();
        }
    }

    /// Flag and value of a `T?`.
    pub fn nullable(&self, ty: Ty) -> (FieldLayout, FieldLayout) {
        let layout = self.value(ty);
        let TyKind::Nullable(inner) = ty.kind() else { crate::bug!((), "{ty:?} is not nullable") };
        match layout.fields.as_slice() {
            [a, b] if a.ty == Ty::bool() && b.ty == *inner => (*a, *b),
            [a, b] if b.ty == Ty::bool() && a.ty == *inner => (*b, *a),
            _ => crate::bug!((), "Nullable<T> must have a bool and a T"),
        }
    }

    /// Task and result of a `ValueTask`.
    pub fn value_task(&self, ty: Ty) -> (FieldLayout, Option<FieldLayout>) {
        match self.value(ty).fields.as_slice() {
            [task] => (*task, None),
            [task, result] => (*task, Some(*result)),
            _ => crate::bug!((), "ValueTask must have a task and a result"),
        }
    }

    pub fn is_value_task(&self, ty: Ty) -> bool {
        let lang = &self.defs.lang;
        ty.as_named().is_some_and(|(d, _)| Some(d) == lang.value_task || Some(d) == lang.value_task_of)
    }

    /// Packs the saved locals of every state. All states start at the same offset, so the frame is as large as the largest.
    pub fn frame(&self, body: &Body, frame: &Frame) -> FrameLayout {
        let result = self.value(frame.result);
        let mut size = TASK_SIZE + result.size;
        let states = frame.states.iter().map(|state| {
            let layout = self.state(body, state);
            size = size.max(layout.end);
            layout
        });
        let states = states.collect();
        FrameLayout { size: size.next_multiple_of(8), states, result_refs: result.refs.clone() }
    }

    fn state(&self, body: &Body, state: &State) -> StateLayout {
        let layout = |l: LocalId| self.value(body.locals[l].ty);
        let packed = pack(state, |l| Slot {
            size: layout(l).size,
            align: layout(l).align,
            is_ref: self.defs.is_reference(body.locals[l].ty),
        });
        let mut extra_refs = Vec::new();
        let mut slots = Vec::with_capacity(state.saved.len());
        for (saved, &offset) in state.saved.iter().zip(&packed.offsets) {
            if !self.defs.is_reference(body.locals[saved.local].ty) {
                extra_refs.extend(layout(saved.local).refs.iter().map(|r| r + offset));
            }
            slots.push((saved.local, TASK_SIZE + offset));
        }
        StateLayout { slots, refs: packed.refs, extra_refs, end: TASK_SIZE + packed.size }
    }
}

pub fn prim_type(p: Prim) -> ir::Type {
    match p {
        Prim::Bool | Prim::SByte | Prim::Byte => I8,
        Prim::Char | Prim::Short | Prim::UShort => I16,
        Prim::Int | Prim::UInt => I32,
        Prim::Long | Prim::ULong | Prim::NInt | Prim::NUInt => I64,
        Prim::Float => F32,
        Prim::Double => F64,
    }
}
