//! What happens when a value may be missing: `??`, `?.` and operators on `T?`.

use super::*;
use crate::hir::{BinOp, LiftedNull};

impl Builder<'_> {
    /// `value ?? els`, with `then` over the value in `temp`.
    pub(super) fn coalesce(
        &mut self,
        value: Operand,
        from: Ty,
        temp: hir::LocalId,
        then: ExprId,
        els: ExprId,
        ty: Ty,
    ) -> Operand {
        let dest = self.temp(ty);
        let (some, none, join) = (self.new_block(), self.new_block(), self.new_block());
        // Read twice, and nothing is evaluated between: no copy.
        self.branch_null(value.clone(), from, none, some);
        self.start(some);
        let present = self.coerce(value, from, self.hir.locals[temp].ty);
        self.set_local(temp, present);
        self.into(then, dest);
        self.goto(join);
        self.start(none);
        self.into(els, dest);
        self.start(join);
        Operand::Local(dest)
    }

    /// `target?.then`, with the result in `dest` if it is wanted.
    pub(super) fn null_cond(
        &mut self,
        target: ExprId,
        temp: hir::LocalId,
        then: ExprId,
        dest: Option<LocalId>,
    ) {
        let from = self.hir[target].ty;
        let value = self.expr(target);
        let (some, none, join) = (self.new_block(), self.new_block(), self.new_block());
        match from.kind() {
            // The address of a variable.
            TyKind::Ref(of) => {
                let local = self.as_local(value.clone(), from);
                let place = Place { base: Base::Deref(local), path: Vec::new() };
                let now = self.def(*of, Rvalue::Load(place));
                self.branch_null(now, *of, none, some);
            }
            _ => self.branch_null(value.clone(), from, none, some),
        }
        self.start(some);
        let present = self.coerce(value, from, self.hir.locals[temp].ty);
        self.set_local(temp, present);
        match dest {
            Some(d) => self.into(then, d),
            None => self.discard(then),
        }
        self.goto(join);
        self.start(none);
        if let Some(d) = dest {
            let ty = self.out.locals[d].ty;
            self.assign(d, Rvalue::Use(nothing(self.defs, ty)));
        }
        self.start(join);
    }

    /// An operator whose operands may be null.
    pub(super) fn lifted(
        &mut self,
        operands: &[(ExprId, hir::LocalId)],
        then: ExprId,
        on_null: &LiftedNull,
        ty: Ty,
    ) -> Operand {
        let exprs: Vec<ExprId> = operands.iter().map(|(e, _)| *e).collect();
        let types: Vec<Ty> = exprs.iter().map(|&e| self.hir[e].ty).collect();
        let values = self.operands(&exprs, Effects::NONE);
        let dest = self.temp(ty);
        let (none, join) = (self.new_block(), self.new_block());
        for (value, &ty) in values.iter().zip(&types) {
            if let TyKind::Nullable(_) = ty.kind() {
                let some = self.new_block();
                self.branch_null(value.clone(), ty, none, some);
                self.start(some);
            }
        }
        for ((value, &ty), &(_, temp)) in values.iter().zip(&types).zip(operands) {
            let present = self.coerce(value.clone(), ty, self.hir.locals[temp].ty);
            self.set_local(temp, present);
        }
        self.into(then, dest);
        self.goto(join);
        self.start(none);
        self.lifted_null(&values, &types, on_null, dest);
        self.start(join);
        Operand::Local(dest)
    }

    /// The result when at least one operand is null.
    fn lifted_null(&mut self, values: &[Operand], types: &[Ty], on_null: &LiftedNull, dest: LocalId) {
        let ty = self.out.locals[dest].ty;
        match on_null {
            LiftedNull::Null => self.assign(dest, Rvalue::Use(nothing(self.defs, ty))),
            LiftedNull::Const(c) => self.assign(dest, Rvalue::Use(Operand::Const(c.clone(), ty))),
            LiftedNull::BothNull { negated } => {
                let mut has = Vec::new();
                for (value, &ty) in values.iter().zip(types) {
                    has.push(match ty.kind() {
                        TyKind::Nullable(_) => self.has_value(value.clone(), ty),
                        _ => bool_const(true),
                    });
                }
                let [a, b] = <[Operand; 2]>::try_from(has).unwrap_or([unit(), unit()]);
                // At least one is null: both are exactly if they are alike.
                let both = self.same(a, b);
                let result = self.negate_if(both, *negated);
                self.assign_to(dest, result);
            }
            LiftedNull::Logic(op) => self.logic_null(*op, values, types, dest),
        }
    }

    /// `bool? & bool?`: false if either is false, else null; `|`: true if either is true, else null.
    fn logic_null(&mut self, op: BinOp, values: &[Operand], types: &[Ty], dest: LocalId) {
        let decides = op == BinOp::Or;
        let ty = self.out.locals[dest].ty;
        let (known, unknown, join) = (self.new_block(), self.new_block(), self.new_block());
        for (value, &ty) in values.iter().zip(types) {
            let next = self.new_block();
            let mut value = value.clone();
            if let TyKind::Nullable(_) = ty.kind() {
                let some = self.new_block();
                self.branch_null(value.clone(), ty, next, some);
                self.start(some);
                value = self.value_of(value, ty);
            }
            if decides {
                self.branch(value, known, next);
            } else {
                self.branch(value, next, known);
            }
            self.start(next);
        }
        self.goto(unknown);
        self.start(known);
        let result = self.coerce(bool_const(decides), Ty::bool(), ty);
        self.assign_to(dest, result);
        self.goto(join);
        self.start(unknown);
        self.assign(dest, Rvalue::Use(nothing(self.defs, ty)));
        self.start(join);
    }
}

/// `null` or `default` of a type.
fn nothing(defs: &Defs, ty: Ty) -> Operand {
    let null = if defs.is_reference(ty) { Const::Null } else { Const::Default };
    Operand::Const(null, ty)
}
