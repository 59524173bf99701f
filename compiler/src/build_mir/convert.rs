//! Conversions, boxing and casts.
//!
//! Where a type parameter is involved, `mono` decides: of a reference type a `box` is the reference itself, `unbox` a cast
//! and the place `box(_1, T)` the local; of a `T?` they go through null or a box of the `T`.

use super::*;
use crate::hir::{BinOp, ConvKind};

impl<'a> Builder<'a> {
    pub(super) fn convert(&mut self, kind: &'a ConvKind, value: Operand, from: Ty, to: Ty) -> Operand {
        match kind {
            ConvKind::Identity => self.identity(value, to),
            ConvKind::Numeric { checked } => self.numeric(value, from, to, *checked),
            ConvKind::Enum { checked } => {
                let (f, t) = (self.underlying(from), self.underlying(to));
                if !*checked || f == t {
                    return self.def(to, Rvalue::Convert { value, from, to });
                }
                // The check is one of numbers.
                let value =
                    if f == from { value } else { self.def(f, Rvalue::Convert { value, from, to: f }) };
                self.check_conversion(&value, f, t);
                self.def(to, Rvalue::Convert { value, from: f, to })
            }
            ConvKind::Box => self.boxed(value, from),
            ConvKind::Unbox => self.unbox(value, to),
            ConvKind::Cast => self.cast(value, from, to),
            ConvKind::NullableWrap => {
                let TyKind::Nullable(inner) = to.kind() else { crate::bug!(self.span, "wrap to {to:?}") };
                let value = self.identity(value, *inner);
                self.wrap(value, to)
            }
            ConvKind::NullableUnwrap => {
                let (some, none) = (self.new_block(), self.cold_block());
                let has = self.has_value(value.clone(), from);
                self.branch(has, some, none);
                self.start(none);
                self.no_value(value.clone(), from);
                self.start(some);
                self.value_of(value, from)
            }
            ConvKind::NullToNullable => Operand::Const(Const::Default, to),
            ConvKind::Tuple(elems) => {
                let tuple = self.as_local(value, from);
                let mut values = Vec::new();
                let exprs: Vec<ExprId> = elems.iter().map(|(_, e)| *e).collect();
                for (i, (temp, _)) in elems.iter().enumerate() {
                    let place = field_place(Base::Local(tuple), self.tuple_field(from, i));
                    let ty = self.hir.locals[*temp].ty;
                    let part = self.def(ty, Rvalue::Load(place));
                    self.set_local(*temp, part);
                }
                for e in exprs {
                    let v = self.expr(e);
                    values.push(v);
                }
                self.tuple(to, values)
            }
            ConvKind::Generic => {
                let object = self.boxed(value, from);
                if self.defs.is_reference(to) {
                    self.cast(object, Ty::object(), to)
                } else {
                    self.unbox(object, to)
                }
            }
            ConvKind::Error => crate::bug!(self.span, "an erroneous conversion reached lowering"),
        }
    }

    /// The same bits under another type.
    pub(super) fn identity(&mut self, value: Operand, to: Ty) -> Operand {
        match value {
            Operand::Const(c, _) => Operand::Const(c, to),
            local @ Operand::Local(_) => local,
        }
    }

    /// What a node's type asks for beyond its part's: `T` to `T?` and back where the value is known to be there.
    pub(super) fn coerce(&mut self, value: Operand, from: Ty, to: Ty) -> Operand {
        if from == to {
            return value;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Nullable(_), TyKind::Nullable(_)) => value,
            (TyKind::Null, _) => Operand::Const(Const::Default, to),
            (_, TyKind::Nullable(inner)) if self.same_shape(from, *inner) => self.wrap(value, to),
            (TyKind::Nullable(inner), _) if self.same_shape(*inner, to) => self.value_of(value, from),
            _ => self.identity(value, to),
        }
    }

    /// Equal but for the names of tuple elements.
    fn same_shape(&self, a: Ty, b: Ty) -> bool {
        a == b || matches!((a.kind(), b.kind()), (TyKind::Tuple { .. }, TyKind::Tuple { .. }))
    }

    fn underlying(&self, ty: Ty) -> Ty {
        match ty.as_named() {
            Some((def, _)) => Ty::prim(self.defs.types[def].underlying.unwrap_or(Prim::Int)),
            None => ty,
        }
    }

    fn numeric(&mut self, value: Operand, from: Ty, to: Ty, checked: bool) -> Operand {
        if from == to {
            return value;
        }
        if checked {
            self.check_conversion(&value, from, to);
        }
        self.def(to, Rvalue::Convert { value, from, to })
    }

    fn check_conversion(&mut self, value: &Operand, from: Ty, to: Ty) {
        let (Some(f), Some(t)) = (from.as_prim(), to.as_prim()) else { return };
        if !fits(f, t) {
            self.check(Check::ConvOverflow { value: value.clone(), from, to });
        }
    }

    /// As a reference: boxed if it is a value.
    pub(super) fn boxed(&mut self, value: Operand, ty: Ty) -> Operand {
        if self.defs.is_reference(ty) {
            return value;
        }
        let TyKind::Nullable(inner) = ty.kind() else {
            return self.def(Ty::object(), Rvalue::Box { value, ty });
        };
        // `T?` becomes null or a box of `T`.
        let dest = self.temp(Ty::object());
        let (some, none, join) = (self.new_block(), self.new_block(), self.new_block());
        let has = self.has_value(value.clone(), ty);
        self.branch(has, some, none);
        self.start(some);
        let inner_value = self.value_of(value, ty);
        self.assign(dest, Rvalue::Box { value: inner_value, ty: *inner });
        self.goto(join);
        self.start(none);
        self.assign(dest, Rvalue::Use(Operand::Const(Const::Null, Ty::object())));
        self.start(join);
        Operand::Local(dest)
    }

    /// The value of an object that is known to be a `ty`.
    pub(super) fn unboxed(&mut self, object: Operand, ty: Ty) -> Operand {
        if self.defs.is_reference(ty) {
            return self.def(ty, Rvalue::Use(object));
        }
        let object = self.as_local(object, Ty::object());
        self.def(ty, Rvalue::Load(Place { base: Base::Boxed(object, ty), path: Vec::new() }))
    }

    fn unbox(&mut self, value: Operand, to: Ty) -> Operand {
        let object = self.as_local(value, Ty::object());
        let TyKind::Nullable(inner) = to.kind() else {
            self.check(Check::Unbox { value: object, ty: to });
            return self.unboxed(Operand::Local(object), to);
        };
        let dest = self.temp(to);
        let (some, none, join) = (self.new_block(), self.new_block(), self.new_block());
        self.branch_null(Operand::Local(object), Ty::object(), none, some);
        self.start(some);
        self.check(Check::Unbox { value: object, ty: to });
        let value = self.unboxed(Operand::Local(object), *inner);
        let wrapped = self.wrap(value, to);
        self.assign_to(dest, wrapped);
        self.goto(join);
        self.start(none);
        self.assign(dest, Rvalue::Use(Operand::Const(Const::Default, to)));
        self.start(join);
        Operand::Local(dest)
    }

    fn cast(&mut self, value: Operand, from: Ty, to: Ty) -> Operand {
        if let Operand::Const(Const::Null, _) = value {
            return Operand::Const(Const::Null, to);
        }
        if *to.kind() == TyKind::Object {
            return value;
        }
        let local = self.as_local(value, from);
        self.check(Check::Cast { value: local, ty: to });
        self.def(to, Rvalue::Use(Operand::Local(local)))
    }

    pub(super) fn as_type(&mut self, value: Operand, from: Ty, to: Ty) -> Operand {
        let object = self.boxed(value, from);
        let dest = self.temp(to);
        let (yes, no, join) = (self.new_block(), self.new_block(), self.new_block());
        let test = match to.kind() {
            TyKind::Nullable(inner) => *inner,
            _ => to,
        };
        let is = self.def(Ty::bool(), Rvalue::IsInstance { value: object.clone(), ty: test });
        self.branch(is, yes, no);
        self.start(yes);
        let value = self.unboxed(object, test);
        let value = self.coerce(value, test, to);
        self.assign_to(dest, value);
        self.goto(join);
        self.start(no);
        let nothing = if test == to { Const::Null } else { Const::Default };
        self.assign(dest, Rvalue::Use(Operand::Const(nothing, to)));
        self.start(join);
        Operand::Local(dest)
    }

    // ---- `T?` --------------------------------------------------------------------------------------------------

    fn nullable_field(&self, ty: Ty, name: &str) -> FieldRef {
        let fields = self.defs.lang.nullable.map(|d| &self.defs.types[d].fields);
        let field = fields.and_then(|list| {
            list.iter().copied().find(|&f| {
                let f = &self.defs.fields[f];
                !f.is_static && f.name.as_str().trim_start_matches('_').eq_ignore_ascii_case(name)
            })
        });
        match field {
            Some(field) => FieldRef { owner: ty, field },
            None => crate::bug!(self.span, "the library's Nullable<T> has no field `{name}`"),
        }
    }

    pub(super) fn has_value(&mut self, value: Operand, ty: Ty) -> Operand {
        if let Operand::Const(..) = value {
            return bool_const(false);
        }
        let local = self.as_local(value, ty);
        let place = field_place(Base::Local(local), self.nullable_field(ty, "hasValue"));
        self.def(Ty::bool(), Rvalue::Load(place))
    }

    /// The value inside a `T?` that has one.
    pub(super) fn value_of(&mut self, value: Operand, ty: Ty) -> Operand {
        let TyKind::Nullable(inner) = ty.kind() else { return value };
        let local = self.as_local(value, ty);
        let place = field_place(Base::Local(local), self.nullable_field(ty, "value"));
        self.def(*inner, Rvalue::Load(place))
    }

    /// Throws what `Nullable<T>.Value` throws, by calling it.
    fn no_value(&mut self, value: Operand, ty: Ty) {
        let getter = self.defs.lang.nullable.and_then(|d| {
            let mut props = self.defs.types[d].props.iter().map(|&p| &self.defs.props[p]);
            props.find(|p| p.name.as_str() == "Value")?.getter
        });
        let (Some(method), TyKind::Nullable(inner)) = (getter, ty.kind()) else {
            return self.trap(aw_abi::Trap::NoValue);
        };
        let local = self.as_local(value, ty);
        let this = self.def(Ty::reference(ty), Rvalue::AddrOf(Place::local(local)));
        let m = hir::MethodRef { method, owner: ty, targs: Vec::new() };
        self.call_method(&m, Some(this), true, Vec::new(), false, *inner);
        self.terminate(Terminator::Unreachable);
    }

    /// `T` to `T?`.
    pub(super) fn wrap(&mut self, value: Operand, ty: Ty) -> Operand {
        let t = self.temp(ty);
        self.assign(t, Rvalue::Use(Operand::Const(Const::Default, ty)));
        let has = field_place(Base::Local(t), self.nullable_field(ty, "hasValue"));
        let val = field_place(Base::Local(t), self.nullable_field(ty, "value"));
        self.emit(StmtKind::Store(has, bool_const(true)));
        self.emit(StmtKind::Store(val, value));
        Operand::Local(t)
    }

    /// `a == b` of two truth values or references.
    pub(super) fn same(&mut self, a: Operand, b: Operand) -> Operand {
        self.def(Ty::bool(), Rvalue::Binary(BinOp::Eq, a, b))
    }
}

/// Whether every value of `from` is one of `to`.
fn fits(from: Prim, to: Prim) -> bool {
    if to.is_float() {
        return true;
    }
    if from.is_float() {
        return false;
    }
    match (from.is_signed(), to.is_signed()) {
        (true, true) | (false, false) => from.size() <= to.size(),
        (false, true) => from.size() < to.size(),
        (true, false) => false,
    }
}
