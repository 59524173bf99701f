//! Operators that may leave their right operand out: `&&`, `||` and `??`; and what counts as a condition.

use super::operator::strip;
use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::syntax::ast::{self, BinaryOp};
use crate::ty::convert;
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    pub(super) fn short_circuit(
        &mut self,
        op: BinaryOp,
        left: Operand,
        right: Operand,
        span: Span,
    ) -> Operand {
        if left.is_error(self) || right.is_error(self) {
            return Operand::Error(span);
        }
        let bool_ty = Ty::bool();
        if self.converts(&left, bool_ty) && self.converts(&right, bool_ty) {
            let (ls, rs) = (left.span(self), right.span(self));
            let l = self.convert(left, bool_ty, ls);
            let r = self.convert(right, bool_ty, rs);
            if let (Some(Const::Bool(a)), Some(Const::Bool(b))) = (self.const_of(l), self.const_of(r)) {
                let v = if op == BinaryOp::AndAlso { a && b } else { a || b };
                return Operand::Value(self.mk(ExprKind::Const(Const::Bool(v)), bool_ty, span));
            }
            let kind = if op == BinaryOp::AndAlso { ExprKind::AndAlso(l, r) } else { ExprKind::OrElse(l, r) };
            return Operand::Value(self.mk(kind, bool_ty, span));
        }
        // `x && y` is `T.false(x) ? x : x & y`.
        let l = self.value(left);
        let r = self.value(right);
        let ty = self.body[l].ty;
        if ty.is_error() || self.body[r].ty.is_error() {
            return Operand::Error(span);
        }
        let (decide, combine) =
            if op == BinaryOp::AndAlso { ("op_False", BinaryOp::And) } else { ("op_True", BinaryOp::Or) };
        let tests = self.operators_of(ty, Symbol::intern(decide));
        if !tests.is_empty() {
            let temp = self.temp(ty, span);
            let first = self.local_expr(temp, span);
            if let Ok(Some(test)) = self.call_operator(&tests, vec![first], decide, span) {
                let again = self.local_expr(temp, span);
                if let Ok(Some(both)) = self.user_binary(combine, again, r, span)
                    && self.body[both].ty == ty
                {
                    let short = self.local_expr(temp, span);
                    let value = self.mk(ExprKind::Ternary { cond: test, then: short, els: both }, ty, span);
                    let bind = hir::Stmt { kind: hir::StmtKind::Let { local: temp, init: Some(l) }, span };
                    return Operand::Value(self.seq(vec![bind], value));
                }
            }
        }
        self.bad_binary(op, l, r, span);
        Operand::Error(span)
    }

    /// `a ?? b`
    pub(super) fn coalesce(&mut self, left: Operand, right: ast::ExprId, span: Span) -> Operand {
        let rspan = self.ast[right].span;
        let right = self.expr(right);
        if left.is_error(self) || right.is_error(self) {
            return Operand::Error(span);
        }
        let left = self.value(left);
        let lt = self.body[left].ty;
        if lt.is_error() {
            return Operand::Error(span);
        }
        let (inner, nullable) = match lt.kind() {
            TyKind::Nullable(t) => (*t, true),
            TyKind::Null => {
                // `null ?? x` is `x`.
                return right;
            }
            _ if self.defs.is_value_type(lt) || lt.is_void() => {
                let r = self.show_operand(&right);
                let text = format!(
                    "Operator '??' cannot be applied to operands of type '{}' and '{r}'",
                    self.show(lt)
                );
                let d = Diagnostic::error(19, span, text)
                    .label(format!("`{}` is never null", self.show(lt)))
                    .help("drop the `?? …`");
                self.report(d);
                return Operand::Error(span);
            }
            _ => (lt, false),
        };
        // The result is the left type without `?`, the left type, or the right type: the first that both reach.
        let right_natural = self.natural_ty(&right);
        let mut targets = Vec::new();
        if nullable && self.converts(&right, inner) {
            targets.push(inner);
        }
        targets.push(lt);
        if let Some(r) = right_natural {
            targets.push(r);
        }
        for ty in targets {
            if ty.is_void() || !self.converts(&right, ty) {
                continue;
            }
            let temp = self.temp(inner, span);
            let value = self.local_expr(temp, span);
            if convert::implicit(self.defs, inner, None, ty).is_none() {
                continue;
            }
            let then = self.convert_value(value, ty, span);
            let els = self.convert(right, ty, rspan);
            return Operand::Value(self.mk(ExprKind::Coalesce { value: left, temp, then, els }, ty, span));
        }
        let r = self.show_operand(&right);
        let text =
            format!("Operator '??' cannot be applied to operands of type '{}' and '{r}'", self.show(lt));
        self.error(19, span, text);
        Operand::Error(span)
    }

    /// A condition: `bool`, or a type with `operator true`.
    pub fn to_bool(&mut self, op: Operand, span: Span) -> hir::ExprId {
        if op.is_error(self) || self.converts(&op, Ty::bool()) {
            return self.convert(op, Ty::bool(), span);
        }
        if let Operand::Value(e) = op {
            let found = self.operators_of(strip(self.body[e].ty), Symbol::intern("op_True"));
            if !found.is_empty()
                && let Ok(Some(e)) = self.call_operator(&found, vec![e], "true", span)
            {
                return e;
            }
        }
        self.convert(op, Ty::bool(), span)
    }
}
