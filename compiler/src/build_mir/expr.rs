//! Expressions, in C#'s order of evaluation: operands from left to right, each to its end before the next.
//!
//! An operand that only names a variable is not copied (`add _1, _2`, not two temporaries), unless something evaluated
//! after it may change the variable: in `i + i++` the left `i` is copied first ([`Builder::keep`]).
//!
//! Left spines (`a + b + c + …`, `x.M().N().…`) are walked by a loop: [`Builder::first_operand`] says what is evaluated
//! first, [`Builder::combine`] does the rest of a node once that value is there.

use super::place::{Memory, Target};
use super::*;
use crate::hir::{BinOp, ConvKind, ExprKind, UnOp, UpdateResult};
use crate::syntax::ast::ParamMode;
use crate::ty::Prim;

/// An evaluated operand; the address of a place is taken only when all operands are there, because a `ref` must not
/// live across an await.
#[derive(Clone)]
pub enum Pending {
    Value(Operand),
    Address(Place, Ty),
}

impl<'a> Builder<'a> {
    pub(super) fn expr(&mut self, e: ExprId) -> Operand {
        let saved = self.span;
        let mut spine = Vec::new();
        let mut at = e;
        while let Some(first) = self.first_operand(at) {
            spine.push(at);
            at = first;
        }
        self.span = self.hir[at].span;
        let mut value = self.leaf(at);
        while let Some(up) = spine.pop() {
            self.span = self.hir[up].span;
            value = self.combine(up, value);
        }
        self.span = saved;
        value
    }

    /// For an expression statement: the value is not used.
    pub(super) fn discard(&mut self, e: ExprId) {
        let saved = std::mem::replace(&mut self.span, self.hir[e].span);
        let hir = self.hir;
        match &hir[e].kind {
            ExprKind::Assign { target, value } => {
                self.assign_expr(*target, *value, false);
            }
            ExprKind::Update { target, old, new, .. } => {
                self.update(*target, *old, *new, None);
            }
            ExprKind::CoalesceAssign { target, value } => self.coalesce_assign(*target, *value, None),
            ExprKind::NullCond { target, temp, then } => self.null_cond(*target, *temp, *then, None),
            ExprKind::Convert { kind: ConvKind::Identity, expr } => self.discard(*expr),
            ExprKind::Seq { stmts, value } => {
                for s in stmts {
                    self.stmt(s);
                }
                self.discard(*value);
            }
            ExprKind::Ternary { cond, then, els } => {
                let (t, f, join) = (self.new_block(), self.new_block(), self.new_block());
                self.cond(*cond, t, f);
                self.start(t);
                self.discard(*then);
                self.goto(join);
                self.start(f);
                self.discard(*els);
                self.start(join);
            }
            _ => {
                self.expr(e);
            }
        }
        self.span = saved;
    }

    /// `dest = e`; conditional expressions assign in each arm.
    pub(super) fn into(&mut self, mut e: ExprId, dest: LocalId) {
        let join = self.new_block();
        while let ExprKind::Ternary { cond, then, els } = self.hir[e].kind {
            self.span = self.hir[e].span;
            let (t, f) = (self.new_block(), self.new_block());
            self.cond(cond, t, f);
            self.start(t);
            self.into(then, dest);
            self.goto(join);
            self.start(f);
            e = els;
        }
        let value = self.expr(e);
        let value = self.coerce(value, self.hir[e].ty, self.out.locals[dest].ty);
        self.assign_to(dest, value);
        self.start(join);
    }

    // ---- Operands ----------------------------------------------------------------------------------------------

    /// The value, copied if `later` may change the variable it comes from.
    pub(super) fn keep(&mut self, op: Operand, later: Effects) -> Operand {
        let Operand::Local(l) = op else { return op };
        // `this`, environments and temporaries stay what they are.
        let variable = self.bound.contains(l) && self.out.locals[l].kind != LocalKind::Temp;
        let changes = later.assigns || later.calls && self.addr_taken.contains(l);
        if !variable || !changes {
            return op;
        }
        let ty = self.out.locals[l].ty;
        self.def(ty, Rvalue::Use(op))
    }

    pub(super) fn stable(&mut self, e: ExprId, later: Effects) -> Operand {
        let op = self.expr(e);
        self.keep(op, later)
    }

    /// Several values from left to right; `later` is evaluated after them.
    pub(super) fn operands(&mut self, list: &[ExprId], later: Effects) -> Vec<Operand> {
        let rest = self.rest_effects(list, later);
        list.iter().zip(rest).map(|(&e, later)| self.stable(e, later)).collect()
    }

    /// For each element what is evaluated after it.
    fn rest_effects(&self, list: &[ExprId], later: Effects) -> Vec<Effects> {
        let mut sum = later;
        let mut rest: Vec<Effects> = list
            .iter()
            .rev()
            .map(|&e| {
                let after = sum;
                sum = sum.or(self.effects(e));
                after
            })
            .collect();
        rest.reverse();
        rest
    }

    /// A value or an address.
    pub(super) fn pending(&mut self, e: ExprId, later: Effects) -> Pending {
        match self.hir[e].kind {
            ExprKind::This if let Some(copy) = self.struct_this => {
                Pending::Address(Place::local(copy), self.hir[e].ty)
            }
            ExprKind::AddrOf(place) => {
                let mut memory = self.memory(place, later);
                self.settle(&mut memory);
                Pending::Address(memory.place, self.hir[e].ty)
            }
            _ => Pending::Value(self.stable(e, later)),
        }
    }

    pub(super) fn operand(&mut self, pending: Pending) -> Operand {
        match pending {
            Pending::Value(op) => op,
            Pending::Address(Place { base: Base::Deref(r), path }, _) if path.is_empty() => Operand::Local(r),
            Pending::Address(place, ty) => self.def(ty, Rvalue::AddrOf(place)),
        }
    }

    /// As `expr`, of what somebody may write through: an element of an `object[]` that is a `string[]` may not be had so.
    pub(super) fn writable(&mut self, e: ExprId) -> Operand {
        if !matches!(self.hir[e].kind, ExprKind::AddrOf(_)) {
            return self.expr(e);
        }
        let place = self.pending(e, Effects::NONE);
        self.check_exact(&place);
        self.operand(place)
    }

    fn check_exact(&mut self, pending: &Pending) {
        if let Pending::Address(Place { base: Base::Elem { array, .. }, path }, ty) = pending
            && path.is_empty()
            && matches!(ty.kind(), TyKind::Ref(elem) if self.may_be_covariant(*elem))
        {
            self.check(Check::ArrayExact(*array));
        }
    }

    /// An argument list, from the second on if the first has been evaluated.
    pub(super) fn arguments(&mut self, args: &[hir::Arg], later: Effects) -> Vec<Operand> {
        let exprs: Vec<ExprId> = args.iter().map(|a| a.expr).collect();
        let rest = self.rest_effects(&exprs, later);
        let mut pending = Vec::with_capacity(args.len());
        for (arg, later) in args.iter().zip(rest) {
            let value = self.pending(arg.expr, later);
            if matches!(arg.mode, ParamMode::Ref | ParamMode::Out) {
                self.check_exact(&value);
            }
            pending.push(value);
        }
        pending.into_iter().map(|p| self.operand(p)).collect()
    }

    /// What is evaluated first in `e`, as a value; None for leaves and for what is lowered by a method of its own.
    fn first_operand(&self, e: ExprId) -> Option<ExprId> {
        let value = |e: ExprId| match self.hir[e].kind {
            ExprKind::AddrOf(_) => None,
            ExprKind::This if self.struct_this.is_some() => None,
            _ => Some(e),
        };
        match &self.hir[e].kind {
            ExprKind::Binary { left, .. } | ExprKind::RefEq { left, .. } => Some(*left),
            ExprKind::Unary { op: UnOp::Neg | UnOp::BitNot, expr, .. }
            | ExprKind::Convert { expr, .. }
            | ExprKind::As { expr, .. }
            | ExprKind::ArrayLength(expr) => Some(*expr),
            ExprKind::Coalesce { value, .. } | ExprKind::SwitchExpr { value, .. } => Some(*value),
            ExprKind::Call(call) => match call.target {
                Some(t) => value(t),
                None => call.args.first().and_then(|a| value(a.expr)),
            },
            ExprKind::CallLocal { args, .. } | ExprKind::New { args, .. } => {
                args.first().and_then(|a| value(a.expr))
            }
            ExprKind::Invoke { delegate, .. } => Some(*delegate),
            ExprKind::Property { target: Some(t), .. } | ExprKind::MethodGroup { target: Some(t), .. } => {
                value(*t)
            }
            ExprKind::Field { target: Some(t), .. } if !self.defs.is_value_type(self.hir[*t].ty) => Some(*t),
            ExprKind::Elem { array, .. } => Some(*array),
            ExprKind::EventUpdate { target: Some(t), .. } => value(*t),
            ExprKind::Const(_)
            | ExprKind::Local(_)
            | ExprKind::Deref(_)
            | ExprKind::Field { .. }
            | ExprKind::Property { .. }
            | ExprKind::This
            | ExprKind::NewParam
            | ExprKind::NewArray { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::Assign { .. }
            | ExprKind::Update { .. }
            | ExprKind::CoalesceAssign { .. }
            | ExprKind::EventUpdate { .. }
            | ExprKind::Unary { op: UnOp::Not, .. }
            | ExprKind::AndAlso(..)
            | ExprKind::OrElse(..)
            | ExprKind::Ternary { .. }
            | ExprKind::NullCond { .. }
            | ExprKind::Lifted { .. }
            | ExprKind::Is { .. }
            | ExprKind::Await(_)
            | ExprKind::Lambda(_)
            | ExprKind::MethodGroup { .. }
            | ExprKind::LocalFnGroup { .. }
            | ExprKind::Concat(_)
            | ExprKind::Interpolated(_)
            | ExprKind::Seq { .. }
            | ExprKind::AddrOf(_)
            | ExprKind::Spill(_)
            | ExprKind::Tuple(_)
            | ExprKind::Throw(_)
            | ExprKind::Typeof(_)
            | ExprKind::Default
            | ExprKind::Error => None,
        }
    }

    // ---- Nodes -------------------------------------------------------------------------------------------------

    /// An expression without a first operand.
    fn leaf(&mut self, e: ExprId) -> Operand {
        let hir = self.hir;
        let ty = hir[e].ty;
        match &hir[e].kind {
            ExprKind::Const(c) => self.constant(c, ty),
            ExprKind::Default => Operand::Const(Const::Default, ty),
            ExprKind::Local(_) | ExprKind::Deref(_) | ExprKind::Spill(_) => {
                let mut memory = self.memory(e, Effects::NONE);
                self.load(&mut memory)
            }
            ExprKind::Field { field, .. } => match self.defs.fields[*field].constant().cloned() {
                Some(c) => self.constant(&c, ty),
                None => {
                    let mut memory = self.memory(e, Effects::NONE);
                    self.load(&mut memory)
                }
            },
            ExprKind::This => self.this_value(),
            ExprKind::Property { .. } => {
                let mut target = self.target(e, Effects::NONE);
                self.get(&mut target)
            }
            ExprKind::Call(_) | ExprKind::CallLocal { .. } | ExprKind::New { .. } => self.call_expr(e, None),
            ExprKind::NewParam => self.new_param(ty),
            ExprKind::NewArray { elem, dims } => self.new_array(*elem, dims, ty),
            ExprKind::ArrayLit { elem, dims, elems } => self.array_literal(*elem, dims, elems, ty),
            ExprKind::Assign { target, value } => self.assign_expr(*target, *value, true),
            ExprKind::Update { target, old, new, result } => {
                self.update(*target, *old, *new, Some(*result)).unwrap_or_else(unit)
            }
            ExprKind::CoalesceAssign { target, value } => {
                let result = self.temp(ty);
                self.coalesce_assign(*target, *value, Some(result));
                Operand::Local(result)
            }
            ExprKind::EventUpdate { .. } => self.event_update(e, None),
            ExprKind::Unary { .. } | ExprKind::AndAlso(..) | ExprKind::OrElse(..) | ExprKind::Is { .. } => {
                self.bool_value(e)
            }
            ExprKind::Ternary { .. } => {
                if !has_value(ty) {
                    self.discard(e);
                    return unit();
                }
                let dest = self.temp(ty);
                self.into(e, dest);
                Operand::Local(dest)
            }
            ExprKind::NullCond { target, temp, then } => {
                let dest = has_value(ty).then(|| self.temp(ty));
                self.null_cond(*target, *temp, *then, dest);
                dest.map_or_else(unit, Operand::Local)
            }
            ExprKind::Lifted { operands, then, on_null } => self.lifted(operands, *then, on_null, ty),
            ExprKind::Await(a) => self.await_expr(a, ty),
            ExprKind::Lambda(f) => self.closure(*f, &[], ty),
            ExprKind::LocalFnGroup { fun, targs } => self.closure(*fun, targs, ty),
            ExprKind::MethodGroup { .. } => self.method_group(e, None),
            ExprKind::Concat(list) => self.concat(list),
            ExprKind::Interpolated(parts) => self.interpolated(parts),
            ExprKind::Seq { stmts, value } => {
                for s in stmts {
                    self.stmt(s);
                }
                self.expr(*value)
            }
            ExprKind::AddrOf(_) => {
                let pending = self.pending(e, Effects::NONE);
                self.operand(pending)
            }
            ExprKind::Tuple(elems) => {
                let values = self.operands(elems, Effects::NONE);
                self.tuple(ty, values)
            }
            ExprKind::Throw(exception) => {
                self.throw_expr(*exception);
                Operand::Const(Const::Default, ty)
            }
            ExprKind::Typeof(t) => self.def(ty, Rvalue::Typeof(*t)),
            ExprKind::Binary { .. }
            | ExprKind::RefEq { .. }
            | ExprKind::Convert { .. }
            | ExprKind::As { .. }
            | ExprKind::ArrayLength(_)
            | ExprKind::Coalesce { .. }
            | ExprKind::SwitchExpr { .. }
            | ExprKind::Invoke { .. }
            | ExprKind::Elem { .. }
            | ExprKind::Error => crate::bug!(self.span, "{:?} is not a leaf", hir[e].kind),
        }
    }

    /// The rest of an expression whose first operand has the value `first`.
    fn combine(&mut self, e: ExprId, first: Operand) -> Operand {
        let hir = self.hir;
        let ty = hir[e].ty;
        match &hir[e].kind {
            ExprKind::Binary { op, checked, left, right } => {
                let left_ty = hir[*left].ty;
                let l = self.keep(first, self.effects(*right));
                let r = self.expr(*right);
                self.binary(*op, *checked, l, r, left_ty, ty)
            }
            ExprKind::RefEq { negated, right, .. } => {
                let l = self.keep(first, self.effects(*right));
                let r = self.expr(*right);
                let op = if *negated { BinOp::Ne } else { BinOp::Eq };
                self.def(Ty::bool(), Rvalue::Binary(op, l, r))
            }
            ExprKind::Unary { op, checked, .. } => {
                if *checked && *op == UnOp::Neg && ty.as_prim().is_some_and(Prim::is_integral) {
                    self.check(Check::NegOverflow(first.clone()));
                }
                self.def(ty, Rvalue::Unary(*op, first))
            }
            ExprKind::Convert { kind, expr } => self.convert(kind, first, hir[*expr].ty, ty),
            ExprKind::As { expr, ty: to } => self.as_type(first, hir[*expr].ty, *to),
            ExprKind::ArrayLength(array) => {
                let l = self.as_local(first, hir[*array].ty);
                if !self.is_nonnull(*array) {
                    self.check(Check::NotNull(l));
                }
                self.def(ty, Rvalue::Length(l))
            }
            ExprKind::Coalesce { value, temp, then, els } => {
                let from = hir[*value].ty;
                self.coalesce(first, from, *temp, *then, *els, ty)
            }
            ExprKind::SwitchExpr { temp, arms, .. } => self.switch_expr(first, *temp, arms, ty),
            ExprKind::Call(_) | ExprKind::CallLocal { .. } | ExprKind::New { .. } => {
                self.call_expr(e, Some(first))
            }
            ExprKind::Invoke { delegate, args } => {
                let later = self.effects_of(args.iter().map(|a| a.expr));
                let d = self.keep(first, later);
                let args = self.arguments(args, Effects::NONE);
                self.invoke(d, hir[*delegate].ty, self.is_nonnull(*delegate), args, ty)
            }
            ExprKind::Property { target, getter, args, virt, .. } => {
                let later = self.effects_of(args.iter().map(|a| a.expr));
                let receiver = self.keep(first, later);
                let args = self.arguments(args, Effects::NONE);
                let Some(getter) = getter else {
                    crate::bug!(self.span, "a property without getter is read")
                };
                let nonnull = target.is_some_and(|t| self.is_nonnull(t));
                self.call_method(getter, Some(receiver), nonnull, args, *virt, ty)
            }
            ExprKind::Field { target, owner, field } => {
                let from = target.map_or(*owner, |t| hir[t].ty);
                let object = self.as_local(first, from);
                if !target.is_some_and(|t| self.is_nonnull(t)) {
                    self.check(Check::NotNull(object));
                }
                let field = FieldRef { owner: *owner, field: *field };
                self.def(ty, Rvalue::Load(field_place(Base::Object(object), field)))
            }
            ExprKind::Elem { array, indices } => {
                let first = self.keep(first, self.effects_of(indices.iter().copied()));
                let array = self.as_local(first, hir[*array].ty);
                let indices = self.operands(indices, Effects::NONE);
                self.check(Check::Bounds { array, indices: indices.clone() });
                let place = Place { base: Base::Elem { array, indices }, path: Vec::new() };
                self.def(ty, Rvalue::Load(place))
            }
            ExprKind::MethodGroup { .. } => self.method_group(e, Some(first)),
            ExprKind::EventUpdate { .. } => self.event_update(e, Some(first)),
            _ => crate::bug!(self.span, "{:?} has no first operand", hir[e].kind),
        }
    }

    fn this_value(&mut self) -> Operand {
        match (self.struct_this, self.this) {
            (Some(copy), _) => {
                let ty = Ty::reference(self.out.locals[copy].ty);
                self.def(ty, Rvalue::AddrOf(Place::local(copy)))
            }
            (None, Some(this)) => Operand::Local(this),
            (None, None) => crate::bug!(self.span, "`this` in a static method"),
        }
    }

    /// An async method of a struct works on a copy of `this`: the caller's variable may be gone when it goes on.
    pub(super) fn copy_struct_this(&mut self) {
        if let BodyKind::Async(_) = self.out.kind
            && let Some(this) = self.this
            && let TyKind::Ref(ty) = self.out.locals[this].ty.kind()
        {
            let copy = self.out.new_local(*ty, Some(Symbol::intern("this")), LocalKind::Var);
            let place = Place { base: Base::Deref(this), path: Vec::new() };
            self.assign(copy, Rvalue::Load(place));
            self.set_struct_this(copy);
        }
    }

    /// `local` is the struct whose method this is.
    pub(super) fn set_struct_this(&mut self, local: LocalId) {
        self.bound.insert(local);
        self.addr_taken.insert(local);
        self.struct_this = Some(local);
    }

    // ---- Operators ---------------------------------------------------------------------------------------------

    pub(super) fn binary(
        &mut self,
        op: BinOp,
        checked: bool,
        l: Operand,
        r: Operand,
        operand_ty: Ty,
        ty: Ty,
    ) -> Operand {
        if *operand_ty.kind() == TyKind::String && matches!(op, BinOp::Eq | BinOp::Ne) {
            let equal = self.string_equals(l, r);
            return if op == BinOp::Eq { equal } else { self.not(equal) };
        }
        let integral = operand_ty.as_prim().is_some_and(Prim::is_integral);
        match op {
            BinOp::Div | BinOp::Rem if integral => self.division_checks(&l, &r, operand_ty),
            BinOp::Add | BinOp::Sub | BinOp::Mul if checked && integral => {
                self.check(Check::Overflow(op, l.clone(), r.clone()));
            }
            _ => {}
        }
        self.def(ty, Rvalue::Binary(op, l, r))
    }

    fn division_checks(&mut self, l: &Operand, r: &Operand, ty: Ty) {
        let divisor = match r {
            Operand::Const(Const::Int(n), _) => Some(n.get()),
            Operand::Const(..) | Operand::Local(_) => None,
        };
        if divisor.is_none_or(|n| n == 0) {
            self.check(Check::NonZero(r.clone()));
        }
        if divisor.is_none_or(|n| n == -1) && ty.as_prim().is_some_and(Prim::is_signed) {
            self.check(Check::DivOverflow(l.clone(), r.clone()));
        }
    }

    pub(super) fn not(&mut self, op: Operand) -> Operand {
        match op {
            Operand::Const(Const::Bool(b), _) => bool_const(!b),
            op => self.def(Ty::bool(), Rvalue::Unary(UnOp::Not, op)),
        }
    }

    // ---- Assignments -------------------------------------------------------------------------------------------

    /// The value assigned, if `wanted`.
    fn assign_expr(&mut self, target: ExprId, value: ExprId, wanted: bool) -> Operand {
        self.refuse_awaiting_assignment(target, value);
        // `r = ref place`
        let is_writable = match self.hir[target].kind {
            ExprKind::Local(l) => !self.hir.locals[l].is_readonly,
            _ => false,
        };
        let mut target = self.target(target, self.effects(value));
        let value = if is_writable { self.writable(value) } else { self.expr(value) };
        self.set_and_yield(&mut target, value, wanted)
    }

    /// Writes, and gives back the value written, if `wanted`.
    fn set_and_yield(&mut self, target: &mut Target<'a>, value: Operand, wanted: bool) -> Operand {
        if let Target::Memory(Memory { place: Place { base: Base::Local(l), path }, .. }) = target
            && path.is_empty()
        {
            let l = *l;
            self.assign_to(l, value);
            return Operand::Local(l);
        }
        // A property may change what the value was read from.
        let value = match target {
            Target::Property(_) if wanted => self.keep(value, Effects { assigns: false, calls: true }),
            Target::Memory(_) | Target::Property(_) => value,
        };
        self.set(target, value.clone());
        if wanted { value } else { unit() }
    }

    fn update(
        &mut self,
        target: ExprId,
        old: hir::LocalId,
        new: ExprId,
        result: Option<UpdateResult>,
    ) -> Option<Operand> {
        let effects = self.effects(new);
        let mut place = self.target(target, effects);
        let value = self.get(&mut place);
        let value = match (result, &value) {
            // The old value must outlive the write.
            (Some(UpdateResult::Old), Operand::Local(l)) if self.bound.contains(*l) => {
                let ty = self.out.locals[*l].ty;
                self.def(ty, Rvalue::Use(value))
            }
            _ => self.keep(value, effects),
        };
        match &value {
            // `old` is only a name for a value that stays as it is.
            Operand::Local(l) => self.bind_local(old, *l),
            Operand::Const(..) => self.set_local(old, value.clone()),
        }
        let stored = self.expr(new);
        match result {
            Some(UpdateResult::Old) => {
                self.set_and_yield(&mut place, stored, false);
                Some(value)
            }
            Some(UpdateResult::New) => Some(self.set_and_yield(&mut place, stored, true)),
            None => {
                self.set_and_yield(&mut place, stored, false);
                None
            }
        }
    }

    fn coalesce_assign(&mut self, target: ExprId, value: ExprId, dest: Option<LocalId>) {
        let ty = self.hir[target].ty;
        let mut place = self.target(target, self.effects(value));
        let old = self.get(&mut place);
        let (present, absent, join) = (self.new_block(), self.new_block(), self.new_block());
        self.branch_null(old.clone(), ty, absent, present);
        self.start(present);
        if let Some(d) = dest {
            let v = self.coerce(old, ty, self.out.locals[d].ty);
            self.assign_to(d, v);
        }
        self.goto(join);
        self.start(absent);
        let new = self.expr(value);
        let new_ty = self.hir[value].ty;
        let stored = self.coerce(new.clone(), new_ty, ty);
        let stored = self.set_and_yield(&mut place, stored, dest.is_some());
        if let Some(d) = dest {
            let v = self.coerce(stored, ty, self.out.locals[d].ty);
            self.assign_to(d, v);
        }
        self.start(join);
    }

    fn event_update(&mut self, e: ExprId, first: Option<Operand>) -> Operand {
        let hir = self.hir;
        let ExprKind::EventUpdate { target, accessor, value, virt, .. } = &hir[e].kind else {
            crate::bug!(self.span, "not an event")
        };
        let later = self.effects(*value);
        let receiver = match (first, target) {
            (Some(op), _) => Some(Pending::Value(self.keep(op, later))),
            (None, Some(t)) => Some(self.pending(*t, later)),
            (None, None) => None,
        };
        let value = self.expr(*value);
        let receiver = receiver.map(|r| self.operand(r));
        let nonnull = target.is_some_and(|t| self.is_nonnull(t));
        self.call_method(accessor, receiver, nonnull, vec![value], *virt, Ty::void())
    }

    // ---- Arrays and tuples -------------------------------------------------------------------------------------

    fn new_array(&mut self, elem: Ty, dims: &[ExprId], ty: Ty) -> Operand {
        let lens = self.operands(dims, Effects::NONE);
        for len in &lens {
            if !matches!(len, Operand::Const(Const::Int(n), _) if n.get() >= 0) {
                self.check(Check::ArraySize(len.clone()));
            }
        }
        self.def(ty, Rvalue::NewArray { elem, lens })
    }

    fn array_literal(&mut self, elem: Ty, dims: &[u32], elems: &[ExprId], ty: Ty) -> Operand {
        let lens = dims.iter().map(|&d| int(d.into())).collect();
        let array = self.temp(ty);
        self.assign(array, Rvalue::NewArray { elem, lens });
        for (i, &e) in elems.iter().enumerate() {
            let value = self.expr(e);
            // The array is new and exactly of this type, the indices are within: nothing to check.
            let mut rest = i;
            let mut indices: Vec<Operand> = dims
                .iter()
                .rev()
                .map(|&d| {
                    let index = rest % d.max(1) as usize;
                    rest /= d.max(1) as usize;
                    int(index as i128)
                })
                .collect();
            indices.reverse();
            self.emit(StmtKind::Store(
                Place { base: Base::Elem { array, indices }, path: Vec::new() },
                value,
            ));
        }
        Operand::Local(array)
    }

    /// A tuple of these values.
    pub(super) fn tuple(&mut self, ty: Ty, values: Vec<Operand>) -> Operand {
        let t = self.temp(ty);
        self.assign(t, Rvalue::Use(Operand::Const(Const::Default, ty)));
        for (i, v) in values.into_iter().enumerate() {
            let place = field_place(Base::Local(t), self.tuple_field(ty, i));
            self.emit(StmtKind::Store(place, v));
        }
        Operand::Local(t)
    }

    pub(super) fn tuple_field(&self, ty: Ty, index: usize) -> FieldRef {
        let fields = self.defs.definition_of(ty).map(|(def, _)| &self.defs.types[def].fields);
        let field = fields
            .and_then(|list| list.iter().filter(|&&f| !self.defs.fields[f].is_static).nth(index).copied());
        match field {
            Some(field) => FieldRef { owner: ty, field },
            None => crate::bug!(self.span, "{ty:?} has no element {index}"),
        }
    }
}
