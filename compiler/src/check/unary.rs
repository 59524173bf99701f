//! Operators with one operand, and the step of `++` and `--`.

use super::operator::{NUMERIC, is_plain, strip};
use super::{Checker, Operand, Overflow};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, BinOp, ConvKind, ExprKind, LiftedNull, UnOp};
use crate::syntax::ast::{self, UnaryOp};
use crate::ty::defs::Const;
use crate::ty::fold::{self, FoldError};
use crate::ty::{Prim, Ty, TyKind};

impl Checker<'_> {
    pub fn unary(&mut self, op: UnaryOp, e: ast::ExprId, span: Span) -> Operand {
        let ast = self.ast;
        match op {
            UnaryOp::AddressOf | UnaryOp::Deref => {
                self.unsupported(span, "a pointer");
                return Operand::Error(span);
            }
            UnaryOp::FromEnd => return Operand::Value(self.index_value(e, span)),
            // The smallest `int` and `long` have no positive counterpart.
            UnaryOp::Minus => {
                if let ast::ExprKind::Literal(ast::Literal::Int(v, suffix)) = &ast[e].kind {
                    let smallest = match (v, suffix) {
                        (0x8000_0000, ast::IntSuffix::None) => Some((i128::from(i32::MIN), Ty::int())),
                        (0x8000_0000_0000_0000, ast::IntSuffix::None | ast::IntSuffix::L) => {
                            Some((i128::from(i64::MIN), Ty::long()))
                        }
                        _ => None,
                    };
                    if let Some((v, ty)) = smallest {
                        return Operand::Value(self.mk(ExprKind::Const(Const::int(v)), ty, span));
                    }
                }
            }
            UnaryOp::Plus | UnaryOp::Not | UnaryOp::BitNot => {}
        }
        let operand = self.expr(e);
        if operand.is_error(self) {
            return Operand::Error(span);
        }
        let value = self.value(operand);
        if self.body[value].ty.is_error() {
            return Operand::Error(span);
        }
        match self.unary_value(op, value, span) {
            Ok(Some(e)) => Operand::Value(e),
            Ok(None) => {
                let text = format!(
                    "Operator '{}' cannot be applied to operand of type '{}'",
                    unary_text(op),
                    self.show(self.body[value].ty)
                );
                self.report(Diagnostic::error(23, span, text));
                Operand::Error(span)
            }
            Err(()) => Operand::Error(span),
        }
    }

    fn unary_value(
        &mut self,
        op: UnaryOp,
        value: hir::ExprId,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        let ty = self.body[value].ty;
        let inner = strip(ty);
        if !is_plain(ty) {
            let mut names = Vec::new();
            if self.checked() && op == UnaryOp::Minus {
                names.push("op_CheckedUnaryNegation");
            }
            names.push(unary_name(op));
            for name in names {
                let found = self.operators_of(inner, Symbol::intern(name));
                if !found.is_empty()
                    && let Some(e) = self.call_operator(&found, vec![value], unary_text(op), span)?
                {
                    return Ok(Some(e));
                }
            }
        }
        if let Some(converted) = self.predefined_unary(op, unary_text(op), value, span)? {
            return self.unary_value(op, converted, span);
        }
        let (never_value, lifted) = (self.is_never_value(value), matches!(ty.kind(), TyKind::Nullable(_)));
        let (work, result) = match op {
            UnaryOp::Not if inner == Ty::bool() => (Ty::bool(), Ty::bool()),
            UnaryOp::Not => return Ok(None),
            UnaryOp::BitNot if self.enum_underlying(inner).is_some() => {
                let under = self.enum_underlying(inner).unwrap_or(Prim::Int);
                (Ty::prim(fold::promote_unary(UnaryOp::Plus, under).unwrap_or(Prim::Int)), inner)
            }
            _ => {
                let p = match inner.as_prim() {
                    Some(p) => fold::promote_unary(op, p),
                    None => NUMERIC
                        .into_iter()
                        .filter(|p| op != UnaryOp::BitNot || !p.is_float())
                        .filter(|p| op != UnaryOp::Minus || !matches!(p, Prim::ULong | Prim::NUInt))
                        .find(|&p| self.converts_to_prim(value, inner, p)),
                };
                let Some(p) = p else { return Ok(None) };
                (Ty::prim(p), Ty::prim(p))
            }
        };
        if never_value && lifted && !self.from.is_std {
            self.warn_always_null(result, span);
        }
        let apply = |c: &mut Self, e: hir::ExprId| -> Result<hir::ExprId, ()> {
            let e = if c.enum_underlying(c.body[e].ty).is_some() || c.body[e].ty.as_prim().is_some() {
                c.work_operand(e, work, span)
            } else {
                c.convert_value(e, work, span)
            };
            if let Some(v) = c.const_of(e) {
                match fold::unary(op, c.defs, work, &v, c.const_checked()) {
                    Ok(v) => {
                        let e = c.mk(ExprKind::Const(v), work, span);
                        return Ok(c.work_result(e, result, span));
                    }
                    Err(FoldError::Overflow | FoldError::DecimalOverflow) => {
                        c.overflow_error(span);
                        return Err(());
                    }
                    Err(FoldError::DivisionByZero | FoldError::NotConstant) => {}
                }
            }
            let un = match op {
                UnaryOp::Minus => UnOp::Neg,
                UnaryOp::Not => UnOp::Not,
                UnaryOp::BitNot => UnOp::BitNot,
                _ => {
                    // `+x` is a value, no place.
                    return Ok(c.mk(ExprKind::Convert { kind: ConvKind::Identity, expr: e }, work, span));
                }
            };
            let checked = c.checked() && un == UnOp::Neg && work.as_prim().is_some_and(|p| p.is_integral());
            let e = c.mk(ExprKind::Unary { op: un, checked, expr: e }, work, span);
            // `~x` of an enum never overflows, though the bits above it are set.
            let around = c.overflow;
            if un == UnOp::BitNot {
                c.overflow = Overflow::Unchecked;
            }
            let e = c.work_result(e, result, span);
            c.overflow = around;
            Ok(e)
        };
        if ty == inner {
            return apply(self, value).map(Some);
        }
        let temp = self.temp(inner, span);
        let e = self.local_expr(temp, span);
        let then = apply(self, e)?;
        let (then, ty) = self.wrap_nullable(then, span);
        let kind =
            ExprKind::Lifted { operands: vec![(value, temp)], then, on_null: Box::new(LiftedNull::Null) };
        Ok(Some(self.mk(kind, ty, span)))
    }

    /// `e + 1` or `e - 1` in the operand's own type: the heart of `++` and `--`. None: no such operator.
    pub fn step_value(&mut self, increment: bool, value: hir::ExprId, span: Span) -> Option<hir::ExprId> {
        let ty = self.body[value].ty;
        let inner = strip(ty);
        let text = if increment { "++" } else { "--" };
        if !is_plain(ty) {
            let name = match (increment, self.checked()) {
                (true, true) => ["op_CheckedIncrement", "op_Increment"],
                (false, true) => ["op_CheckedDecrement", "op_Decrement"],
                (true, false) => ["op_Increment", "op_Increment"],
                (false, false) => ["op_Decrement", "op_Decrement"],
            };
            for name in name {
                let found = self.operators_of(inner, Symbol::intern(name));
                if !found.is_empty()
                    && let Ok(Some(e)) = self.call_operator(&found, vec![value], text, span)
                {
                    return Some(self.convert_value(e, ty, span));
                }
            }
        }
        match self.predefined_step(text, value, span) {
            Ok(Some(converted)) => {
                let new = self.step_value(increment, converted, span)?;
                return Some(self.convert_value(new, ty, span));
            }
            Ok(None) => {}
            Err(()) => return Some(self.error_expr(span)),
        }
        let work = match self.enum_underlying(inner) {
            Some(under) => Ty::prim(fold::promote_unary(UnaryOp::Plus, under).unwrap_or(Prim::Int)),
            None => {
                let p = inner.as_prim().filter(|p| p.is_numeric())?;
                Ty::prim(fold::promote_unary(UnaryOp::Plus, p).unwrap_or(p))
            }
        };
        let apply = |c: &mut Self, e: hir::ExprId| {
            let e = c.work_operand(e, work, span);
            let one = match work.as_prim() {
                Some(Prim::Float) => Const::Float(1.0),
                Some(Prim::Double) => Const::Double(1.0),
                _ => Const::int(1),
            };
            let one = c.mk(ExprKind::Const(one), work, span);
            let op = if increment { BinOp::Add } else { BinOp::Sub };
            let checked = c.checked() && work.as_prim().is_some_and(Prim::is_integral);
            let e = c.mk(ExprKind::Binary { op, checked, left: e, right: one }, work, span);
            c.work_result(e, inner, span)
        };
        if ty == inner {
            return Some(apply(self, value));
        }
        let temp = self.temp(inner, span);
        let e = self.local_expr(temp, span);
        let then = apply(self, e);
        let (then, ty) = self.wrap_nullable(then, span);
        let kind =
            ExprKind::Lifted { operands: vec![(value, temp)], then, on_null: Box::new(LiftedNull::Null) };
        Some(self.mk(kind, ty, span))
    }
}

fn unary_text(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "+",
        UnaryOp::Minus => "-",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::FromEnd => "^",
        UnaryOp::AddressOf => "&",
        UnaryOp::Deref => "*",
    }
}

fn unary_name(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Plus => "op_UnaryPlus",
        UnaryOp::Minus => "op_UnaryNegation",
        UnaryOp::Not => "op_LogicalNot",
        UnaryOp::BitNot => "op_OnesComplement",
        UnaryOp::FromEnd | UnaryOp::AddressOf | UnaryOp::Deref => "",
    }
}
