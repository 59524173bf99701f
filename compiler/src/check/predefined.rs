//! Predefined operators on operands with user-defined conversions (C# spec 12.4.5, 12.4.8).
//!
//! ```text
//! struct Meters { public static implicit operator double(Meters m) … }
//! m * 2        → (double)m * 2.0: `*` of doubles is the only one that both operands reach
//! m == null    → (double?)m == null
//! ```
//!
//! The predefined operators are candidates like methods; overload resolution picks one, and the operands are converted to
//! its types. From there on they are numbers, strings and the like.

use super::Checker;
use super::args::Args;
use super::lambda::plain_param;
use super::operator::{INTEGRAL, NUMERIC, op_text, strip};
use super::overload::{Callee, Cand, Failure};
use crate::base::{Span, Symbol};
use crate::hir;
use crate::syntax::ast::{BinaryOp, UnaryOp};
use crate::ty::members;
use crate::ty::{Prim, Ty, TyKind};

impl Checker<'_> {
    /// Has the type, or what is in a `T?`, implicit conversions of its own?
    pub fn has_conversions(&self, ty: Ty) -> bool {
        let ty = strip(ty);
        matches!(ty.kind(), TyKind::Named(..) | TyKind::Param(_))
            && self.enum_underlying(ty).is_none()
            && !members::operators(self.defs, ty, Symbol::intern("op_Implicit")).is_empty()
    }

    /// The operands, converted to the types of the predefined operator that overload resolution picks. `Ok(None)`: none
    /// fits.
    pub(super) fn predefined_binary(
        &mut self,
        op: BinaryOp,
        left: hir::ExprId,
        right: hir::ExprId,
        span: Span,
    ) -> Result<Option<(hir::ExprId, hir::ExprId)>, ()> {
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        if !self.has_conversions(lt) && !self.has_conversions(rt) {
            return Ok(None);
        }
        // `x == null` of a `T?` asks whether there is a value, that of a class whether there is an object.
        let may_be_null = |ty: Ty| matches!(ty.kind(), TyKind::Nullable(_)) || self.defs.is_reference(ty);
        let null_test = |a: Ty, b: Ty| may_be_null(a) && matches!(b.kind(), TyKind::Null);
        if matches!(op, BinaryOp::Eq | BinaryOp::Ne) && (null_test(lt, rt) || null_test(rt, lt)) {
            return Ok(None);
        }
        let rows = self.binary_rows(op, lt, rt);
        let Some(i) = self.choose_row(&rows, vec![left, right], op_text(op), span)? else { return Ok(None) };
        let left = self.convert_value(left, rows[i][0], span);
        let right = self.convert_value(right, rows[i][1], span);
        Ok(Some((left, right)))
    }

    pub(super) fn predefined_unary(
        &mut self,
        op: UnaryOp,
        text: &str,
        value: hir::ExprId,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        if !self.has_conversions(self.body[value].ty) {
            return Ok(None);
        }
        let prims: Vec<Prim> = match op {
            UnaryOp::Plus => NUMERIC.to_vec(),
            UnaryOp::Minus => {
                NUMERIC.into_iter().filter(|p| !matches!(p, Prim::ULong | Prim::NUInt)).collect()
            }
            UnaryOp::BitNot => INTEGRAL.to_vec(),
            UnaryOp::Not => vec![Prim::Bool],
            UnaryOp::FromEnd | UnaryOp::AddressOf | UnaryOp::Deref => return Ok(None),
        };
        let mut rows: Vec<Vec<Ty>> = prims.into_iter().map(|p| vec![Ty::prim(p)]).collect();
        if matches!(op, UnaryOp::Plus | UnaryOp::Minus) {
            rows.extend(self.decimal().map(|ty| vec![ty]));
        }
        self.add_lifted(&mut rows);
        match self.choose_row(&rows, vec![value], text, span)? {
            Some(i) => Ok(Some(self.convert_value(value, rows[i][0], span))),
            None => Ok(None),
        }
    }

    /// The operand of `++` or `--`, converted to the type of the predefined operator that is picked.
    pub(super) fn predefined_step(
        &mut self,
        text: &str,
        value: hir::ExprId,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        if !self.has_conversions(self.body[value].ty) {
            return Ok(None);
        }
        let small = [Prim::SByte, Prim::Byte, Prim::Short, Prim::UShort, Prim::Char];
        let mut rows: Vec<Vec<Ty>> = small.into_iter().chain(NUMERIC).map(|p| vec![Ty::prim(p)]).collect();
        rows.extend(self.decimal().map(|ty| vec![ty]));
        self.add_lifted(&mut rows);
        let chosen = self.choose_row(&rows, vec![value], text, span)?;
        Ok(chosen.map(|i| self.convert_value(value, rows[i][0], span)))
    }

    fn choose_row(
        &mut self,
        rows: &[Vec<Ty>],
        operands: Vec<hir::ExprId>,
        text: &str,
        span: Span,
    ) -> Result<Option<usize>, ()> {
        let cands: Vec<Cand> = rows
            .iter()
            .map(|types| Cand {
                callee: Callee::Delegate,
                owner: Ty::object(),
                type_params: Vec::new(),
                params: types.iter().map(|&ty| plain_param(ty, span)).collect(),
                ret: Ty::object(),
                mismatch: false,
            })
            .collect();
        let args = Args::of_values(operands.clone(), span);
        match self.resolve(&cands, &args, &[]) {
            Ok(chosen) => Ok(Some(chosen.index)),
            Err(Failure::None(_)) => Ok(None),
            Err(Failure::Ambiguous(..)) => {
                let shown: Vec<_> =
                    operands.iter().map(|&e| format!("'{}'", self.show(self.body[e].ty))).collect();
                let many = if shown.len() > 1 { "operands" } else { "an operand" };
                let text =
                    format!("Operator '{text}' is ambiguous on {many} of type {}", shown.join(" and "));
                self.error(if shown.len() > 1 { 34 } else { 35 }, span, text);
                Err(())
            }
        }
    }

    fn binary_rows(&self, op: BinaryOp, lt: Ty, rt: Ty) -> Vec<Vec<Ty>> {
        use BinaryOp as B;
        let same = |ty: Ty| vec![ty, ty];
        let mut rows: Vec<Vec<Ty>> = Vec::new();
        match op {
            B::Add | B::Sub | B::Mul | B::Div | B::Rem | B::Lt | B::Le | B::Gt | B::Ge => {
                rows.extend(NUMERIC.map(|p| same(Ty::prim(p))));
                rows.extend(self.decimal().map(same));
            }
            B::And | B::Or | B::Xor => {
                rows.extend(INTEGRAL.map(|p| same(Ty::prim(p))));
                rows.push(same(Ty::bool()));
            }
            B::Shl | B::Shr | B::UShr => {
                rows.extend(INTEGRAL.map(|p| vec![Ty::prim(p), Ty::int()]));
            }
            B::Eq | B::Ne => {
                rows.extend(NUMERIC.map(|p| same(Ty::prim(p))));
                rows.extend(self.decimal().map(same));
                rows.push(same(Ty::bool()));
            }
            B::AndAlso | B::OrElse | B::Coalesce => return rows,
        }
        let mut enums = Vec::new();
        for ty in [strip(lt), strip(rt)] {
            if let Some(under) = self.enum_underlying(ty)
                && !enums.contains(&ty)
            {
                enums.push(ty);
                let number = Ty::prim(under);
                match op {
                    B::Add => rows.extend([vec![ty, number], vec![number, ty]]),
                    B::Sub => rows.extend([same(ty), vec![ty, number]]),
                    B::And | B::Or | B::Xor | B::Eq | B::Ne | B::Lt | B::Le | B::Gt | B::Ge => {
                        rows.push(same(ty));
                    }
                    B::Mul | B::Div | B::Rem | B::Shl | B::Shr | B::UShr => {}
                    B::AndAlso | B::OrElse | B::Coalesce => {}
                }
            }
        }
        self.add_lifted(&mut rows);
        let (string, object) = (Ty::string(), Ty::object());
        match op {
            B::Add => rows.extend([same(string), vec![string, object], vec![object, string]]),
            B::Eq | B::Ne => {
                rows.push(same(string));
                if self.defs.is_reference(lt) && self.defs.is_reference(rt) {
                    rows.push(same(object));
                }
            }
            _ => {}
        }
        rows
    }

    /// `decimal`, whose operators the specification counts among the predefined ones, though the library has them.
    fn decimal(&self) -> Option<Ty> {
        self.defs.lang.decimal.map(|def| Ty::named(def, Vec::new()))
    }

    fn add_lifted(&self, rows: &mut Vec<Vec<Ty>>) {
        let lifted: Vec<Vec<Ty>> =
            rows.iter().map(|row| row.iter().map(|&ty| Ty::nullable(ty)).collect()).collect();
        rows.extend(lifted);
    }
}
