//! Built-in operators: what types the operands are promoted to, and what the operator then does.
//!
//! ```text
//! byte + byte → int    uint + int → long    int? < int → bool, false for null    enum | enum → enum
//! ```

use super::operator::{INTEGRAL, NUMERIC, bin_op, operator_of, strip};
use super::string::Concat;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, BinOp, ConvKind, ExprKind, LiftedNull, UnOp};
use crate::syntax::ast::{BinaryOp, UnaryOp};
use crate::ty::convert::{self, Better};
use crate::ty::defs::{Const, Int, MethodKind, TypeDefKind};
use crate::ty::fold::{self, FoldError};
use crate::ty::members;
use crate::ty::{Prim, Ty, TyKind};

impl Checker<'_> {
    /// The outer None: no built-in operator; the inner: reported.
    pub(super) fn built_in_binary(
        &mut self,
        op: BinaryOp,
        left: hir::ExprId,
        right: hir::ExprId,
        span: Span,
    ) -> Option<Option<hir::ExprId>> {
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        let equality = matches!(op, BinaryOp::Eq | BinaryOp::Ne);
        let (l_null, r_null) = (matches!(lt.kind(), TyKind::Null), matches!(rt.kind(), TyKind::Null));
        if lt.is_void() || rt.is_void() {
            return None;
        }
        if op == BinaryOp::Add && (lt == Ty::string() || rt == Ty::string()) {
            let mut concat = Concat::new(span);
            self.concat_push(&mut concat, Operand::Value(left));
            self.concat_push(&mut concat, Operand::Value(right));
            let done = self.concat_finish(concat);
            return Some(Some(self.value(done)));
        }
        if equality && l_null && r_null {
            let e = self.mk(ExprKind::Const(Const::Bool(op == BinaryOp::Eq)), Ty::bool(), span);
            return Some(Some(e));
        }
        if equality && (l_null || r_null) {
            let (value, ty) = if l_null { (right, rt) } else { (left, lt) };
            if let Some(e) = self.compare_null(value, ty, op == BinaryOp::Ne, span) {
                return Some(Some(e));
            }
        }
        if equality && lt == Ty::string() && rt == Ty::string() {
            return Some(Some(self.string_equality(left, right, op == BinaryOp::Ne, span)));
        }
        let nullable = |t: Ty| matches!(t.kind(), TyKind::Nullable(_));
        let lifted = nullable(lt) || nullable(rt) || l_null || r_null;
        let (ln, rn) = (strip(lt), strip(rt));
        if let Some(plan) = self.plan(op, left, right, ln, rn) {
            return Some(self.run_plan(op, &plan, left, right, lifted, span));
        }
        if let Some(e) = self.delegate_arithmetic(op, left, right, span) {
            return Some(Some(e));
        }
        if equality && let Some(e) = self.reference_equality(left, right, op == BinaryOp::Ne, span) {
            return Some(Some(e));
        }
        None
    }

    // ---- Numbers, enums, bool: what type the operator works in ------------------------------------------------

    fn plan(&mut self, op: BinaryOp, left: hir::ExprId, right: hir::ExprId, ln: Ty, rn: Ty) -> Option<Plan> {
        use BinaryOp as B;
        let compare = matches!(op, B::Eq | B::Ne | B::Lt | B::Le | B::Gt | B::Ge);
        let bool_ty = Ty::bool();
        let is_bool = |t: Ty| t == bool_ty || matches!(t.kind(), TyKind::Null);
        if (ln == bool_ty || rn == bool_ty) && is_bool(ln) && is_bool(rn) {
            let fine = matches!(op, B::And | B::Or | B::Xor | B::Eq | B::Ne);
            return fine.then_some(Plan::same(bool_ty, bool_ty));
        }
        if let Some(plan) = self.enum_plan(op, left, right, ln, rn) {
            return Some(plan);
        }
        if self.enum_underlying(ln).is_some() || self.enum_underlying(rn).is_some() {
            return None;
        }
        if matches!(op, B::Shl | B::Shr | B::UShr) {
            let p = match ln.as_prim() {
                Some(own) if INTEGRAL.contains(&own) => own,
                _ => INTEGRAL.into_iter().find(|&p| self.converts_to_prim(left, ln, p))?,
            };
            if !self.converts_to_prim(right, rn, Prim::Int) {
                return None;
            }
            let ty = Ty::prim(p);
            return Some(Plan { left: ty, right: Ty::int(), op: ty, result: ty });
        }
        let only_integral = matches!(op, B::And | B::Or | B::Xor);
        let p = match (ln.as_prim(), rn.as_prim()) {
            (Some(a), Some(b)) if a == b && NUMERIC.contains(&a) => a,
            _ => self.best_numeric(left, right, ln, rn, only_integral)?,
        };
        if only_integral && p.is_float() {
            return None;
        }
        let ty = Ty::prim(p);
        Some(Plan::same(ty, if compare { bool_ty } else { ty }))
    }

    /// The best of the predefined operators, as overload resolution finds it.
    fn best_numeric(
        &mut self,
        left: hir::ExprId,
        right: hir::ExprId,
        ln: Ty,
        rn: Ty,
        only_integral: bool,
    ) -> Option<Prim> {
        let fits: Vec<Prim> = NUMERIC
            .into_iter()
            .filter(|p| !(only_integral && p.is_float()))
            .filter(|&p| self.converts_to_prim(left, ln, p) && self.converts_to_prim(right, rn, p))
            .collect();
        let (lc, rc) = (self.const_of(left), self.const_of(right));
        let better = |a: Prim, b: Prim| {
            let (ta, tb) = (Ty::prim(a), Ty::prim(b));
            let x = convert::better_conversion(self.defs, ln, lc.as_ref(), ta, tb);
            let y = convert::better_conversion(self.defs, rn, rc.as_ref(), ta, tb);
            (x == Better::First || y == Better::First) && x != Better::Second && y != Better::Second
        };
        let best = fits.iter().copied().find(|&a| fits.iter().all(|&b| a == b || better(a, b)))?;
        // `ulong` with a signed type would go to `float`: C# finds `float` and `decimal` equally good.
        let ulong_and_signed = best == Prim::Float
            && ln.as_prim().is_some_and(Prim::is_integral)
            && rn.as_prim().is_some_and(Prim::is_integral);
        (!ulong_and_signed).then_some(best)
    }

    pub(super) fn converts_to_prim(&mut self, e: hir::ExprId, stripped: Ty, p: Prim) -> bool {
        if matches!(stripped.kind(), TyKind::Null) {
            return true;
        }
        let constant = self.const_of(e);
        convert::implicit(self.defs, stripped, constant.as_ref(), Ty::prim(p)).is_some()
    }

    pub fn enum_underlying(&self, ty: Ty) -> Option<Prim> {
        let (d, _) = ty.as_named()?;
        let def = &self.defs.types[d];
        if def.kind == TypeDefKind::Enum { Some(def.underlying.unwrap_or(Prim::Int)) } else { None }
    }

    fn enum_plan(
        &mut self,
        op: BinaryOp,
        left: hir::ExprId,
        right: hir::ExprId,
        ln: Ty,
        rn: Ty,
    ) -> Option<Plan> {
        use BinaryOp as B;
        let (le, re) = (self.enum_underlying(ln), self.enum_underlying(rn));
        let under = le.or(re)?;
        let work = Ty::prim(fold::promote_unary(UnaryOp::Plus, under).unwrap_or(Prim::Int));
        let zero_to = |c: &Self, e: hir::ExprId, t: Ty, to: Ty| {
            matches!(t.kind(), TyKind::Null)
                || convert::implicit(c.defs, t, c.const_of(e).as_ref(), to).is_some()
        };
        let e = if le.is_some() { ln } else { rn };
        let both = ln == rn
            || (le.is_some() && re.is_none() && zero_to(self, right, rn, ln))
            || (re.is_some() && le.is_none() && zero_to(self, left, ln, rn));
        match op {
            B::Eq | B::Ne | B::Lt | B::Le | B::Gt | B::Ge if both => {
                Some(Plan { left: e, right: e, op: work, result: Ty::bool() })
            }
            B::And | B::Or | B::Xor if both => Some(Plan { left: e, right: e, op: work, result: e }),
            B::Sub => {
                // In the order in which C# compilers have always tried them: `E - U` before `E - E` where the number has
                // exactly the underlying type, then `E - E`, `E - U` and `U - E`.
                let number = Ty::prim(under);
                let offset = |left: Ty, right: Ty| Plan { left, right, op: work, result: e };
                let minus_number = le.is_some() && re.is_none() && zero_to(self, right, rn, number);
                if minus_number && rn == number {
                    Some(offset(e, number))
                } else if both {
                    Some(Plan { left: e, right: e, op: work, result: number })
                } else if minus_number {
                    Some(offset(e, number))
                } else if re.is_some() && le.is_none() && zero_to(self, left, ln, number) {
                    Some(offset(number, e))
                } else {
                    None
                }
            }
            B::Add => {
                let number = Ty::prim(under);
                if le.is_some() && re.is_none() && zero_to(self, right, rn, number) {
                    Some(Plan { left: e, right: number, op: work, result: e })
                } else if re.is_some() && le.is_none() && zero_to(self, left, ln, number) {
                    Some(Plan { left: number, right: e, op: work, result: e })
                } else if op == B::Sub && re.is_some() && le.is_none() && zero_to(self, left, ln, number) {
                    // Not in the specification, but in the compilers from the first.
                    Some(Plan { left: number, right: e, op: work, result: e })
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// Applies an operator on numbers, `bool` or enums.
    fn run_plan(
        &mut self,
        op: BinaryOp,
        plan: &Plan,
        left: hir::ExprId,
        right: hir::ExprId,
        lifted: bool,
        span: Span,
    ) -> Option<hir::ExprId> {
        if !lifted {
            let l = self.convert_value(left, plan.left, span);
            let r = self.convert_value(right, plan.right, span);
            return self.apply_binary(op, plan, l, r, span);
        }
        self.lint_lifted(op, (left, right), plan.left, plan.result, span);
        let mut operands = Vec::new();
        let mut values = Vec::new();
        for (e, ty) in [(left, plan.left), (right, plan.right)] {
            let wide = self.convert_value(e, Ty::nullable(ty), span);
            let temp = self.temp(ty, span);
            operands.push((wide, temp));
            values.push(self.local_expr(temp, span));
        }
        let then = self.apply_binary(op, plan, values[0], values[1], span)?;
        let (then, ty, on_null) = match op {
            BinaryOp::Eq => (then, Ty::bool(), LiftedNull::BothNull { negated: false }),
            BinaryOp::Ne => (then, Ty::bool(), LiftedNull::BothNull { negated: true }),
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                (then, Ty::bool(), LiftedNull::Const(Const::Bool(false)))
            }
            _ => {
                let (then, ty) = self.wrap_nullable(then, span);
                let on_null = match op {
                    BinaryOp::And if plan.op == Ty::bool() => LiftedNull::Logic(BinOp::And),
                    BinaryOp::Or if plan.op == Ty::bool() => LiftedNull::Logic(BinOp::Or),
                    _ => LiftedNull::Null,
                };
                (then, ty, on_null)
            }
        };
        Some(self.mk(ExprKind::Lifted { operands, then, on_null: Box::new(on_null) }, ty, span))
    }

    /// Both operands have the types of the plan.
    fn apply_binary(
        &mut self,
        op: BinaryOp,
        plan: &Plan,
        l: hir::ExprId,
        r: hir::ExprId,
        span: Span,
    ) -> Option<hir::ExprId> {
        let shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr | BinaryOp::UShr);
        let l = self.work_operand(l, plan.op, span);
        let r = if shift { r } else { self.work_operand(r, plan.op, span) };
        let compare = matches!(
            op,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        );
        let raw = if compare { Ty::bool() } else { plan.op };
        let (lc, rc) = (self.const_of(l), self.const_of(r));
        if matches!(op, BinaryOp::Div | BinaryOp::Rem)
            && plan.op.as_prim().is_some_and(Prim::is_integral)
            && matches!(rc, Some(Const::Int(Int::ZERO)))
        {
            let d = Diagnostic::error(20, span, "Division by constant zero").label("the divisor is 0");
            self.report(d);
            return None;
        }
        if let (Some(lc), Some(rc)) = (lc, rc) {
            match fold::binary(op, self.defs, plan.op, &lc, &rc, self.const_checked()) {
                Ok(c) => {
                    let e = self.mk(ExprKind::Const(c), raw, span);
                    return Some(self.work_result(e, plan.result, span));
                }
                Err(FoldError::Overflow | FoldError::DecimalOverflow) => {
                    self.overflow_error(span);
                    return None;
                }
                Err(FoldError::DivisionByZero) => {
                    self.error(20, span, "Division by constant zero");
                    return None;
                }
                Err(FoldError::NotConstant) => {}
            }
        }
        let checked = self.checked()
            && matches!(op, BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div)
            && plan.op.as_prim().is_some_and(Prim::is_integral);
        let e = self.mk(ExprKind::Binary { op: bin_op(op), checked, left: l, right: r }, raw, span);
        Some(self.work_result(e, plan.result, span))
    }

    /// A call of one of the library's operators of `decimal` with constants is a constant.
    pub fn fold_decimal(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        let ExprKind::Call(call) = &self.body[e].kind else { return e };
        let def = &self.defs.methods[call.callee.method];
        if Some(def.owner) != self.defs.lang.decimal
            || !matches!(def.kind, MethodKind::Operator | MethodKind::Conversion)
        {
            return e;
        }
        let name = def.name.as_str();
        let args: Vec<(Const, Ty)> = call
            .args
            .iter()
            .map_while(|a| self.const_of(a.expr).map(|c| (c, self.body[a.expr].ty)))
            .collect();
        let to = self.body[e].ty;
        let found = match &args[..] {
            [(c, from)] if def.kind == MethodKind::Conversion => {
                match fold::convert(self.defs, c, *from, to, true) {
                    Some(c) => Ok(c),
                    None => {
                        let text = format!(
                            "Constant value '{}' cannot be converted to a '{}'",
                            super::conversion::show_const(c),
                            self.show(to)
                        );
                        self.report(Diagnostic::error(31, span, text).label("does not fit"));
                        return self.error_expr(span);
                    }
                }
            }
            [(c, ty)] => match name {
                "op_UnaryNegation" => fold::unary(UnaryOp::Minus, self.defs, *ty, c, true),
                "op_UnaryPlus" => fold::unary(UnaryOp::Plus, self.defs, *ty, c, true),
                _ => return e,
            },
            [(a, ty), (b, _)] => match operator_of(name) {
                Some(op) => fold::binary(op, self.defs, *ty, a, b, true),
                None => return e,
            },
            _ => return e,
        };
        match found {
            Ok(c) => self.mk(ExprKind::Const(c), to, span),
            Err(FoldError::DivisionByZero) => {
                self.error(20, span, "Division by constant zero");
                self.error_expr(span)
            }
            Err(FoldError::DecimalOverflow | FoldError::Overflow) => {
                self.error(463, span, "Evaluation of the decimal constant expression failed");
                self.error_expr(span)
            }
            Err(FoldError::NotConstant) => e,
        }
    }

    pub fn overflow_error(&mut self, span: Span) {
        let d = Diagnostic::error(220, span, "The operation overflows at compile time in checked mode")
            .label("the result does not fit the type")
            .help("write `unchecked(…)` to let it wrap around");
        self.report(d);
    }

    /// To the type the machine works in: enums to numbers, small numbers to `int`.
    pub(super) fn work_operand(&mut self, e: hir::ExprId, work: Ty, span: Span) -> hir::ExprId {
        let from = self.body[e].ty;
        if from == work {
            return e;
        }
        if let Some(c) = self.const_of(e)
            && let Some(c) = fold::convert(self.defs, &c, from, work, false)
        {
            return self.mk(ExprKind::Const(c), work, span);
        }
        let kind = if self.enum_underlying(from).is_some() {
            ConvKind::Enum { checked: false }
        } else {
            ConvKind::Numeric { checked: false }
        };
        self.mk(ExprKind::Convert { kind, expr: e }, work, span)
    }

    /// Back from there.
    pub(super) fn work_result(&mut self, e: hir::ExprId, result: Ty, span: Span) -> hir::ExprId {
        let from = self.body[e].ty;
        if from == result {
            return e;
        }
        if let Some(c) = self.const_of(e)
            && let Some(c) = fold::convert(self.defs, &c, from, result, false)
        {
            return self.mk(ExprKind::Const(c), result, span);
        }
        let checked = self.checked();
        let kind = if self.enum_underlying(result).is_some() {
            ConvKind::Enum { checked }
        } else {
            ConvKind::Numeric { checked }
        };
        self.mk(ExprKind::Convert { kind, expr: e }, result, span)
    }

    // ---- Equality of references, strings, null -----------------------------------------------------------------

    /// `value == null`
    fn compare_null(&mut self, value: hir::ExprId, ty: Ty, negated: bool, span: Span) -> Option<hir::ExprId> {
        match ty.kind() {
            TyKind::Nullable(inner) => {
                let temp = self.temp(*inner, span);
                let then = self.mk(ExprKind::Const(Const::Bool(negated)), Ty::bool(), span);
                let on_null = Box::new(LiftedNull::Const(Const::Bool(!negated)));
                Some(self.mk(
                    ExprKind::Lifted { operands: vec![(value, temp)], then, on_null },
                    Ty::bool(),
                    span,
                ))
            }
            TyKind::Param(_) if !self.defs.is_value_type(ty) => {
                let object = Ty::object();
                let left = self.mk(ExprKind::Convert { kind: ConvKind::Generic, expr: value }, object, span);
                let right = self.mk(ExprKind::Const(Const::Null), object, span);
                Some(self.mk(ExprKind::RefEq { negated, left, right }, Ty::bool(), span))
            }
            TyKind::Prim(_) => {
                // Never null; C# allows it with a warning, through the lifted operator.
                self.warn_never_null(ty, negated, span);
                let result = self.mk(ExprKind::Const(Const::Bool(negated)), Ty::bool(), span);
                let stmt = hir::Stmt { kind: hir::StmtKind::Expr(value), span };
                Some(self.seq(vec![stmt], result))
            }
            _ if self.defs.is_reference(ty) => {
                let right = self.mk(ExprKind::Const(Const::Null), ty, span);
                if let Some(c) = self.const_of(value) {
                    let same = c == Const::Null;
                    return Some(self.mk(ExprKind::Const(Const::Bool(same != negated)), Ty::bool(), span));
                }
                Some(self.mk(ExprKind::RefEq { negated, left: value, right }, Ty::bool(), span))
            }
            _ => None,
        }
    }

    fn string_equality(
        &mut self,
        left: hir::ExprId,
        right: hir::ExprId,
        negated: bool,
        span: Span,
    ) -> hir::ExprId {
        if let (Some(Const::Str(a)), Some(Const::Str(b))) = (self.const_of(left), self.const_of(right)) {
            return self.mk(ExprKind::Const(Const::Bool((a == b) != negated)), Ty::bool(), span);
        }
        let equal = self.call_static(Ty::string(), "Equals", vec![left, right], span);
        if !negated {
            return equal;
        }
        self.mk(ExprKind::Unary { op: UnOp::Not, checked: false, expr: equal }, Ty::bool(), span)
    }

    /// By identity: both are references, and one could be the other.
    fn reference_equality(
        &mut self,
        left: hir::ExprId,
        right: hir::ExprId,
        negated: bool,
        span: Span,
    ) -> Option<hir::ExprId> {
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        let is_ref = |c: &Self, t: Ty| c.defs.is_reference(t);
        if !is_ref(self, lt) || !is_ref(self, rt) {
            return None;
        }
        // Of a type parameter its class bound counts.
        let class = |c: &Self, t: Ty| match t.kind() {
            TyKind::Param(_) => members::base_of(c.defs, t).unwrap_or(t),
            _ => t,
        };
        let (lt, rt) = (class(self, lt), class(self, rt));
        self.lint_reference_equality(left, right, negated, span);
        let related = lt == rt
            || convert::standard_explicit(self.defs, lt, None, rt).is_some()
            || convert::standard_explicit(self.defs, rt, None, lt).is_some();
        if !related {
            return None;
        }
        let (mut left, mut right) = (left, right);
        for e in [&mut left, &mut right] {
            if matches!(self.body[*e].ty.kind(), TyKind::Param(_)) {
                *e = self.mk(ExprKind::Convert { kind: ConvKind::Generic, expr: *e }, Ty::object(), span);
            }
        }
        Some(self.mk(ExprKind::RefEq { negated, left, right }, Ty::bool(), span))
    }

    /// `d + e`, `d - e` of delegates.
    fn delegate_arithmetic(
        &mut self,
        op: BinaryOp,
        left: hir::ExprId,
        right: hir::ExprId,
        span: Span,
    ) -> Option<hir::ExprId> {
        let name = match op {
            BinaryOp::Add => "Combine",
            BinaryOp::Sub => "Remove",
            _ => return None,
        };
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        let is_delegate = |c: &Self, t: Ty| {
            t.as_named().is_some_and(|(d, _)| c.defs.types[d].kind == TypeDefKind::Delegate)
        };
        let ty = match (is_delegate(self, lt), is_delegate(self, rt)) {
            (true, true) if lt == rt => lt,
            (true, false) if matches!(rt.kind(), TyKind::Null) => lt,
            (false, true) if matches!(lt.kind(), TyKind::Null) => rt,
            _ => return None,
        };
        let delegate = self.lang_ty(self.defs.lang.delegate);
        let l = self.convert_value(left, ty, span);
        let r = self.convert_value(right, ty, span);
        let l = self.mk(ExprKind::Convert { kind: ConvKind::Identity, expr: l }, delegate, span);
        let r = self.mk(ExprKind::Convert { kind: ConvKind::Identity, expr: r }, delegate, span);
        let both = self.call_static(delegate, name, vec![l, r], span);
        Some(self.mk(ExprKind::Convert { kind: ConvKind::Cast, expr: both }, ty, span))
    }
}

/// The operand types an operator wants, the type it works in, and its result's.
struct Plan {
    left: Ty,
    right: Ty,
    op: Ty,
    result: Ty,
}

impl Plan {
    fn same(ty: Ty, result: Ty) -> Plan {
        Plan { left: ty, right: ty, op: ty, result }
    }
}
