//! Patterns as code that jumps away when the value does not match and falls through when it does.
//!
//! ```text
//! o is Point { X: > 0 } p      _3 = is_instance o, Point ; branch _3, bb1, no
//!                         bb1: _4 = o ; _5 = call get_X(_4) ; _6 = gt _5, 0 ; branch _6, bb2, no
//!                         bb2: p = _4
//! ```

use super::*;
use crate::hir::{BinOp, Pat, PatKind, UnOp};

impl<'a> Builder<'a> {
    /// Goes on if `input` matches, jumps to `fail` if not.
    pub(super) fn test_pat(&mut self, pat: &'a Pat, input: LocalId, fail: BlockId) {
        let saved = std::mem::replace(&mut self.span, pat.span);
        match &pat.kind {
            PatKind::Discard => {}
            PatKind::Bind(l) => {
                let value = self.retype(Operand::Local(input), self.hir.locals[*l].ty);
                self.set_local(*l, value);
            }
            PatKind::Const { value, ty } => self.test_const(BinOp::Eq, value, *ty, input, fail),
            PatKind::Relational { op, value, ty } => self.test_const(*op, value, *ty, input, fail),
            PatKind::Type { ty, temp, then } => {
                self.test_type(*ty, input, fail);
                if !matches!(then.kind, PatKind::Discard) {
                    let value = self.unpack(input, *ty);
                    self.set_local(*temp, value);
                    let inner = self.local(*temp);
                    self.test_pat(then, inner, fail);
                }
            }
            PatKind::NotNull { temp, then } => {
                let ty = self.out.locals[input].ty;
                let present = self.new_block();
                self.branch_null(Operand::Local(input), ty, fail, present);
                self.start(present);
                let inner = match temp {
                    Some(t) => {
                        let value = self.coerce(Operand::Local(input), ty, self.hir.locals[*t].ty);
                        self.set_local(*t, value);
                        self.local(*t)
                    }
                    None => input,
                };
                self.test_pat(then, inner, fail);
            }
            PatKind::Null => {
                let ty = self.out.locals[input].ty;
                let null = self.new_block();
                self.branch_null(Operand::Local(input), ty, null, fail);
                self.start(null);
            }
            PatKind::Not(inner) => {
                let ok = self.new_block();
                self.test_pat(inner, input, ok);
                self.goto(fail);
                self.start(ok);
            }
            PatKind::And(list) => {
                for p in list {
                    self.test_pat(p, input, fail);
                }
            }
            PatKind::Or(list) => {
                let ok = self.new_block();
                for (i, p) in list.iter().enumerate() {
                    if i + 1 == list.len() {
                        self.test_pat(p, input, fail);
                    } else {
                        let next = self.new_block();
                        self.test_pat(p, input, next);
                        self.goto(ok);
                        self.start(next);
                    }
                }
                self.start(ok);
            }
            PatKind::Read { value, temp, then } => {
                self.read_once(&[*temp], |b| {
                    let value = b.expr(*value);
                    b.set_local(*temp, value);
                });
                let inner = self.local(*temp);
                self.test_pat(then, inner, fail);
            }
            PatKind::Eval { expr, then } => {
                let temps = self.out_temps(*expr);
                self.read_once(&temps, |b| b.discard(*expr));
                self.test_pat(then, input, fail);
            }
            PatKind::Error => crate::bug!(pat.span, "an erroneous pattern reached lowering"),
        }
        self.span = saved;
    }

    /// Jumps to `null` or `present`.
    pub(super) fn branch_null(&mut self, value: Operand, ty: Ty, null: BlockId, present: BlockId) {
        match ty.kind() {
            TyKind::Nullable(_) => {
                let has = self.has_value(value, ty);
                self.branch(has, present, null);
            }
            // Of a type parameter: what it is boxed to.
            TyKind::Param(_) if !self.defs.is_reference(ty) => {
                let object = self.def(Ty::object(), Rvalue::Box { value, ty });
                self.branch_null(object, Ty::object(), null, present);
            }
            _ if self.defs.is_value_type(ty) => self.goto(present),
            _ => {
                let nothing = Operand::Const(Const::Null, ty);
                let is_null = self.def(Ty::bool(), Rvalue::Binary(BinOp::Eq, value, nothing));
                self.branch(is_null, null, present);
            }
        }
    }

    /// Goes on if `input` is a `ty`.
    fn test_type(&mut self, ty: Ty, input: LocalId, fail: BlockId) {
        let from = self.out.locals[input].ty;
        if from == ty && self.defs.is_value_type(ty) {
            return;
        }
        if *from.kind() == TyKind::Nullable(ty) {
            let ok = self.new_block();
            self.branch_null(Operand::Local(input), from, fail, ok);
            return self.start(ok);
        }
        let value = self.boxed(Operand::Local(input), from);
        let is = self.def(Ty::bool(), Rvalue::IsInstance { value, ty });
        let ok = self.new_block();
        self.branch(is, ok, fail);
        self.start(ok);
    }

    /// The value of `input`, which is a `ty`, as one.
    fn unpack(&mut self, input: LocalId, ty: Ty) -> Operand {
        let from = self.out.locals[input].ty;
        if from == ty || *from.kind() == TyKind::Nullable(ty) {
            return self.coerce(Operand::Local(input), from, ty);
        }
        let object = self.boxed(Operand::Local(input), from);
        self.unboxed(object, ty)
    }

    /// Goes on if `input op value`; false for what is no `ty`.
    fn test_const(&mut self, op: BinOp, value: &Const, ty: Ty, input: LocalId, fail: BlockId) {
        let from = self.out.locals[input].ty;
        if *value == Const::Null {
            let null = self.new_block();
            self.branch_null(Operand::Local(input), from, null, fail);
            return self.start(null);
        }
        let subject = if from == ty || *ty.kind() == TyKind::String && *from.kind() == TyKind::String {
            Operand::Local(input)
        } else {
            self.test_type(ty, input, fail);
            self.unpack(input, ty)
        };
        let ok = self.new_block();
        let nan = match value {
            Const::Float(f) => f.is_nan(),
            Const::Double(d) => d.is_nan(),
            _ => false,
        };
        let holds = if nan && op == BinOp::Eq {
            // A constant pattern compares as `Equals` does: NaN matches NaN.
            self.def(Ty::bool(), Rvalue::Binary(BinOp::Ne, subject.clone(), subject))
        } else if let Const::Decimal(_) = value {
            self.compare_decimals(op, subject, value, ty)
        } else {
            self.binary(op, false, subject, Operand::Const(value.clone(), ty), ty, Ty::bool())
        };
        self.branch(holds, ok, fail);
        self.start(ok);
    }

    fn retype(&mut self, value: Operand, to: Ty) -> Operand {
        let from = self.op_ty(&value);
        self.coerce(value, from, to)
    }

    /// `UnOp::Not` as a value; kept here because only decisions want it.
    pub(super) fn negate_if(&mut self, value: Operand, negate: bool) -> Operand {
        if negate { self.def(Ty::bool(), Rvalue::Unary(UnOp::Not, value)) } else { value }
    }
}
