//! Operators: user-defined ones by overload resolution, else the built-in ones by promotion, lifted over `T?`.
//!
//! ```text
//! byte + byte      → int          uint + 1   → uint (the constant fits)      uint + int → long
//! int? + int       → int?, null if the left operand is null
//! ```

use super::args::Args;
use super::overload::{Cand, Failure};
use super::string::Concat;
use super::{Checker, Operand, Overflow};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, BinOp, ConvKind, ExprKind, LiftedNull, UnOp};
use crate::syntax::ast::{self, BinaryOp, UnaryOp};
use crate::ty::convert::{self, Better};
use crate::ty::defs::{Const, MethodKind, TypeDefKind};
use crate::ty::fold::{self, FoldError};
use crate::ty::members;
use crate::ty::{Prim, Ty, TyKind};

/// The types that arithmetic is done in.
pub const NUMERIC: [Prim; 8] =
    [Prim::Int, Prim::UInt, Prim::Long, Prim::ULong, Prim::NInt, Prim::NUInt, Prim::Float, Prim::Double];
pub const INTEGRAL: [Prim; 6] = [Prim::Int, Prim::UInt, Prim::Long, Prim::ULong, Prim::NInt, Prim::NUInt];

impl Checker<'_> {
    // ---- Chains ------------------------------------------------------------------------------------------------

    /// `a + b + c …`: the left spine by a loop.
    pub fn binary_chain(&mut self, id: ast::ExprId) -> Operand {
        let ast = self.ast;
        let mut nodes = Vec::new();
        let mut cur = id;
        while let ast::ExprKind::Binary { left, .. } = &ast[cur].kind {
            nodes.push(cur);
            cur = *left;
        }
        let mut left = self.expr(cur);
        // A run of `+` with a string in it is one concatenation.
        let mut concat: Option<Concat> = None;
        while let Some(node) = nodes.pop() {
            let ast::ExprKind::Binary { op: BinaryOp::Add, right, .. } = ast[node].kind else {
                if let Some(done) = concat.take() {
                    left = self.concat_finish(done);
                }
                left = self.binary_node(left, node);
                continue;
            };
            let rhs = self.expr(right);
            if let Some(run) = &mut concat
                && self.continues_concat(&rhs)
            {
                run.span = ast[node].span;
                self.concat_push(run, rhs);
                continue;
            }
            if let Some(done) = concat.take() {
                left = self.concat_finish(done);
            }
            if self.starts_concat(&left, &rhs) {
                let first = std::mem::replace(&mut left, Operand::Error(ast[node].span));
                let mut run = Concat::new(ast[node].span);
                self.concat_push(&mut run, first);
                self.concat_push(&mut run, rhs);
                concat = Some(run);
                continue;
            }
            left = self.binary_operands(BinaryOp::Add, left, rhs, node);
        }
        match concat {
            Some(done) => self.concat_finish(done),
            None => left,
        }
    }

    fn binary_node(&mut self, left: Operand, node: ast::ExprId) -> Operand {
        let ast = self.ast;
        let ast::ExprKind::Binary { op, right, .. } = &ast[node].kind else { return left };
        let span = ast[node].span;
        match op {
            BinaryOp::Coalesce => self.coalesce(left, *right, span),
            BinaryOp::AndAlso | BinaryOp::OrElse => {
                let right = self.expr(*right);
                self.short_circuit(*op, left, right, span)
            }
            _ => {
                let right = self.expr(*right);
                self.binary_operands(*op, left, right, node)
            }
        }
    }

    fn binary_operands(&mut self, op: BinaryOp, left: Operand, right: Operand, node: ast::ExprId) -> Operand {
        let span = self.ast[node].span;
        match self.binary(op, left, right, span) {
            Some(e) => Operand::Value(e),
            None => Operand::Error(span),
        }
    }

    // ---- Binary ------------------------------------------------------------------------------------------------

    /// `left op right` for all but `??`, `&&` and `||`. None after a report.
    pub fn binary(&mut self, op: BinaryOp, left: Operand, right: Operand, span: Span) -> Option<hir::ExprId> {
        if left.is_error(self) || right.is_error(self) {
            return None;
        }
        let equality = matches!(op, BinaryOp::Eq | BinaryOp::Ne);
        let (left, right) = match (left, right) {
            (Operand::Default(s), r) if equality && is_tuple(self, &r) => {
                (Operand::Value(self.operand_value(op, Operand::Default(s), &r, span)?), r)
            }
            (l, Operand::Default(s)) if equality && is_tuple(self, &l) => {
                let r = self.operand_value(op, Operand::Default(s), &l, span)?;
                (l, Operand::Value(r))
            }
            both => both,
        };
        if equality && (is_tuple(self, &left) && is_tuple(self, &right)) {
            return self.tuple_equality(op == BinaryOp::Ne, left, right, span);
        }
        let left = self.operand_value(op, left, &right, span)?;
        let right = {
            let l = Operand::Value(left);
            self.operand_value(op, right, &l, span)?
        };
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        if lt.is_error() || rt.is_error() {
            return None;
        }
        if !(is_plain(lt) && is_plain(rt)) {
            match self.user_binary(op, left, right, span) {
                Ok(Some(e)) => return Some(e),
                Ok(None) => {}
                Err(()) => return None,
            }
        }
        let (converted_left, converted_right) = match self.predefined_binary(op, left, right, span) {
            Ok(Some(converted)) => converted,
            Ok(None) => (left, right),
            Err(()) => return None,
        };
        if let Some(e) = self.built_in_binary(op, converted_left, converted_right, span) {
            return e;
        }
        self.bad_binary(op, left, right, span);
        None
    }

    /// An operand as a typed value: `default` and method groups take the other side's type.
    fn operand_value(
        &mut self,
        op: BinaryOp,
        op_: Operand,
        other: &Operand,
        span: Span,
    ) -> Option<hir::ExprId> {
        match &op_ {
            Operand::Default(s) => match self.natural_ty(other) {
                Some(ty) if matches!(op, BinaryOp::Eq | BinaryOp::Ne) => Some(self.default_value(ty, *s)),
                _ => {
                    let text = format!("Operator '{}' cannot be applied to operand 'default'", op_text(op));
                    self.error(8310, span, text);
                    None
                }
            },
            Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. } => {
                let target =
                    self.natural_ty(other).filter(|t| members::delegate_invoke(self.defs, *t).is_some());
                match target {
                    Some(ty) => Some(self.convert(op_, ty, span)),
                    None => {
                        let (a, b) = (self.show_operand(&op_), self.show_operand(other));
                        let text = format!(
                            "Operator '{}' cannot be applied to operands of type '{a}' and '{b}'",
                            op_text(op)
                        );
                        self.error(19, span, text);
                        None
                    }
                }
            }
            _ => {
                let e = self.value(op_);
                (!self.body[e].ty.is_error()).then_some(e)
            }
        }
    }

    fn bad_binary(&mut self, op: BinaryOp, left: hir::ExprId, right: hir::ExprId, span: Span) {
        let (lt, rt) = (self.body[left].ty, self.body[right].ty);
        let (l, r) = (self.show(lt), self.show(rt));
        let text = op_text(op);
        let numeric = |t: Ty| strip(t).as_prim().is_some_and(Prim::is_numeric);
        if numeric(lt)
            && numeric(rt)
            && !matches!(
                op,
                BinaryOp::And | BinaryOp::Or | BinaryOp::Xor | BinaryOp::Shl | BinaryOp::Shr | BinaryOp::UShr
            )
        {
            let d = Diagnostic::error(
                34,
                span,
                format!("Operator '{text}' is ambiguous on operands of type '{l}' and '{r}'"),
            )
            .label("signed and unsigned")
            .help("convert one side with a cast");
            self.report(d);
            return;
        }
        let d = Diagnostic::error(
            19,
            span,
            format!("Operator '{text}' cannot be applied to operands of type '{l}' and '{r}'"),
        )
        .label(format!("`{l}` {text} `{r}`"));
        self.report(d);
    }

    /// User-defined operators of either operand's type. `Ok(None)`: none fits.
    fn user_binary(
        &mut self,
        op: BinaryOp,
        left: hir::ExprId,
        right: hir::ExprId,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        let name = Symbol::intern(binary_name(op, self.checked()));
        let mut names = vec![name];
        if self.checked() && binary_name(op, true) != binary_name(op, false) {
            names.push(Symbol::intern(binary_name(op, false)));
        }
        let (lt, rt) = (strip(self.body[left].ty), strip(self.body[right].ty));
        for name in names {
            let mut found = self.operators_of(lt, name);
            if rt != lt {
                for c in self.operators_of(rt, name) {
                    if !found.contains(&c) {
                        found.push(c);
                    }
                }
            }
            if found.is_empty() {
                continue;
            }
            if let Some(done) = self.call_operator(&found, vec![left, right], op_text(op), span)? {
                return Ok(Some(done));
            }
        }
        Ok(None)
    }

    pub fn operators_of(&self, ty: Ty, name: Symbol) -> Vec<members::Candidate> {
        match ty.kind() {
            TyKind::Named(..) | TyKind::String | TyKind::Param(_) => members::operators(self.defs, ty, name),
            _ => Vec::new(),
        }
    }

    /// Overload resolution among operators and their lifted forms.
    pub(super) fn call_operator(
        &mut self,
        found: &[members::Candidate],
        operands: Vec<hir::ExprId>,
        text: &str,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        let mut cands: Vec<Cand> = found.iter().map(|&c| self.method_cand(c)).collect();
        cands.retain(|c| c.params.len() == operands.len());
        let plain = cands.len();
        let any_nullable =
            operands.iter().any(|&e| matches!(self.body[e].ty.kind(), TyKind::Nullable(_) | TyKind::Null));
        if any_nullable || operands.iter().any(|&e| self.has_conversions(self.body[e].ty)) {
            for i in 0..plain {
                let mut lifted = cands[i].clone();
                let compares = matches!(text, "==" | "!=" | "<" | ">" | "<=" | ">=");
                let can = lifted.params.iter().all(|p| self.is_plain_value_type(p.ty))
                    && if compares { lifted.ret == Ty::bool() } else { self.is_plain_value_type(lifted.ret) };
                if can {
                    for p in &mut lifted.params {
                        p.ty = Ty::nullable(p.ty);
                    }
                    cands.push(lifted);
                }
            }
        }
        let args = Args::of_values(operands.clone(), span);
        match self.resolve(&cands, &args, &[]) {
            Ok(chosen) => {
                let is_lifted = chosen.index >= plain;
                let original = &found_ref(&cands, chosen.index, plain);
                let Some(mut callee) = self.method_ref(&cands[*original], Vec::new()) else { return Err(()) };
                let on = operands.iter().map(|&e| strip(self.body[e].ty)).find(|&ty| {
                    matches!(ty.kind(), TyKind::Param(_))
                        && members::interfaces_of(self.defs, ty).contains(&callee.owner)
                });
                if !self.on_type(&mut callee, on, span) {
                    return Err(());
                }
                let ret = chosen.ret;
                if !is_lifted {
                    let list = self.build_args(&chosen, &args, &mut None, &mut Vec::new());
                    let call = hir::Call { callee, target: None, args: list, virt: false };
                    let e = self.mk(ExprKind::Call(Box::new(call)), ret, span);
                    return Ok(Some(self.fold_decimal(e, span)));
                }
                let mut bound = Vec::new();
                let mut list = Vec::new();
                for (&e, p) in operands.iter().zip(&chosen.params) {
                    let inner = strip(p.ty);
                    let e = self.convert_value(e, p.ty, span);
                    let temp = self.temp(inner, span);
                    bound.push((e, temp));
                    let expr = self.local_expr(temp, span);
                    list.push(hir::Arg { mode: ast::ParamMode::Value, expr });
                }
                let call = hir::Call { callee, target: None, args: list, virt: false };
                let then = self.mk(ExprKind::Call(Box::new(call)), ret, span);
                let compare = matches!(text, "==" | "!=" | "<" | ">" | "<=" | ">=") && ret == Ty::bool();
                let (then, ty, on_null) = if compare {
                    let on_null = match text {
                        "==" => LiftedNull::BothNull { negated: false },
                        "!=" => LiftedNull::BothNull { negated: true },
                        _ => LiftedNull::Const(Const::Bool(false)),
                    };
                    (then, ret, on_null)
                } else {
                    let (then, ty) = self.wrap_nullable(then, span);
                    (then, ty, LiftedNull::Null)
                };
                let kind = ExprKind::Lifted { operands: bound, then, on_null: Box::new(on_null) };
                Ok(Some(self.mk(kind, ty, span)))
            }
            Err(Failure::Ambiguous(..)) => {
                let tys: Vec<_> =
                    operands.iter().map(|&e| format!("'{}'", self.show(self.body[e].ty))).collect();
                self.error(
                    34,
                    span,
                    format!("Operator '{text}' is ambiguous on operands of type {}", tys.join(" and ")),
                );
                Err(())
            }
            Err(Failure::None(_)) => Ok(None),
        }
    }

    fn is_plain_value_type(&self, ty: Ty) -> bool {
        self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_))
    }

    /// Wraps a value type's value into `T?`.
    pub fn wrap_nullable(&mut self, e: hir::ExprId, span: Span) -> (hir::ExprId, Ty) {
        let ty = self.body[e].ty;
        if !self.is_plain_value_type(ty) {
            return (e, ty);
        }
        let ty = Ty::nullable(ty);
        (self.mk(ExprKind::Convert { kind: ConvKind::NullableWrap, expr: e }, ty, span), ty)
    }

    /// The outer None: no built-in operator; the inner: reported.
    fn built_in_binary(
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

    fn converts_to_prim(&mut self, e: hir::ExprId, stripped: Ty, p: Prim) -> bool {
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
            && matches!(rc, Some(Const::Int(0)))
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
    fn work_operand(&mut self, e: hir::ExprId, work: Ty, span: Span) -> hir::ExprId {
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
    fn work_result(&mut self, e: hir::ExprId, result: Ty, span: Span) -> hir::ExprId {
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
                let shown = self.show(ty);
                let word = if negated { "true" } else { "false" };
                let d = Diagnostic::warning(
                    472,
                    span,
                    format!(
                        "The result of the expression is always '{word}' since a value of type '{shown}' is never \
                         equal to 'null' of type '{shown}?'"
                    ),
                );
                self.report(d);
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

    // ---- `&&`, `||`, `??` --------------------------------------------------------------------------------------

    fn short_circuit(&mut self, op: BinaryOp, left: Operand, right: Operand, span: Span) -> Operand {
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
    fn coalesce(&mut self, left: Operand, right: ast::ExprId, span: Span) -> Operand {
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

    // ---- Unary -------------------------------------------------------------------------------------------------

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
                        return Operand::Value(self.mk(ExprKind::Const(Const::Int(v)), ty, span));
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
        if !is_plain(ty) {
            let name = match (increment, self.checked()) {
                (true, true) => ["op_CheckedIncrement", "op_Increment"],
                (false, true) => ["op_CheckedDecrement", "op_Decrement"],
                (true, false) => ["op_Increment", "op_Increment"],
                (false, false) => ["op_Decrement", "op_Decrement"],
            };
            for name in name {
                let found = self.operators_of(inner, Symbol::intern(name));
                let text = if increment { "++" } else { "--" };
                if !found.is_empty()
                    && let Ok(Some(e)) = self.call_operator(&found, vec![value], text, span)
                {
                    return Some(self.convert_value(e, ty, span));
                }
            }
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
                _ => Const::Int(1),
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

/// The unlifted candidate that a lifted one was made of.
fn found_ref(cands: &[Cand], index: usize, plain: usize) -> usize {
    if index < plain {
        return index;
    }
    let callee = cands[index].callee;
    cands[..plain].iter().position(|c| c.callee == callee).unwrap_or(0)
}

fn is_tuple(c: &Checker<'_>, op: &Operand) -> bool {
    match op {
        Operand::Tuple(_) => true,
        Operand::Value(e) => matches!(strip(c.body[*e].ty).kind(), TyKind::Tuple { .. }),
        _ => false,
    }
}

/// Types whose operators are all built in.
fn is_plain(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Prim(_) | TyKind::Null | TyKind::Object | TyKind::Array { .. } => true,
        TyKind::Nullable(t) => is_plain(*t),
        // Only `==`, which is built in too.
        TyKind::String => true,
        _ => false,
    }
}

/// Without the `?`.
pub fn strip(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Nullable(t) => *t,
        _ => ty,
    }
}

pub fn bin_op(op: BinaryOp) -> BinOp {
    match op {
        BinaryOp::Add => BinOp::Add,
        BinaryOp::Sub => BinOp::Sub,
        BinaryOp::Mul => BinOp::Mul,
        BinaryOp::Div => BinOp::Div,
        BinaryOp::Rem => BinOp::Rem,
        BinaryOp::Shl => BinOp::Shl,
        BinaryOp::Shr => BinOp::Shr,
        BinaryOp::UShr => BinOp::UShr,
        BinaryOp::And | BinaryOp::AndAlso => BinOp::And,
        BinaryOp::Or | BinaryOp::OrElse | BinaryOp::Coalesce => BinOp::Or,
        BinaryOp::Xor => BinOp::Xor,
        BinaryOp::Eq => BinOp::Eq,
        BinaryOp::Ne => BinOp::Ne,
        BinaryOp::Lt => BinOp::Lt,
        BinaryOp::Le => BinOp::Le,
        BinaryOp::Gt => BinOp::Gt,
        BinaryOp::Ge => BinOp::Ge,
    }
}

pub fn op_text(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::AndAlso => "&&",
        BinaryOp::OrElse => "||",
        BinaryOp::Coalesce => "??",
        _ => hir::print::bin_op_text(bin_op(op)),
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

fn binary_name(op: BinaryOp, checked: bool) -> &'static str {
    match op {
        BinaryOp::Add if checked => "op_CheckedAddition",
        BinaryOp::Sub if checked => "op_CheckedSubtraction",
        BinaryOp::Mul if checked => "op_CheckedMultiply",
        BinaryOp::Div if checked => "op_CheckedDivision",
        BinaryOp::Add => "op_Addition",
        BinaryOp::Sub => "op_Subtraction",
        BinaryOp::Mul => "op_Multiply",
        BinaryOp::Div => "op_Division",
        BinaryOp::Rem => "op_Modulus",
        BinaryOp::Shl => "op_LeftShift",
        BinaryOp::Shr => "op_RightShift",
        BinaryOp::UShr => "op_UnsignedRightShift",
        BinaryOp::And | BinaryOp::AndAlso => "op_BitwiseAnd",
        BinaryOp::Or | BinaryOp::OrElse => "op_BitwiseOr",
        BinaryOp::Xor => "op_ExclusiveOr",
        BinaryOp::Eq => "op_Equality",
        BinaryOp::Ne => "op_Inequality",
        BinaryOp::Lt => "op_LessThan",
        BinaryOp::Le => "op_LessThanOrEqual",
        BinaryOp::Gt => "op_GreaterThan",
        BinaryOp::Ge => "op_GreaterThanOrEqual",
        BinaryOp::Coalesce => "",
    }
}

fn operator_of(name: &str) -> Option<BinaryOp> {
    Some(match name {
        "op_Addition" => BinaryOp::Add,
        "op_Subtraction" => BinaryOp::Sub,
        "op_Multiply" => BinaryOp::Mul,
        "op_Division" => BinaryOp::Div,
        "op_Modulus" => BinaryOp::Rem,
        "op_Equality" => BinaryOp::Eq,
        "op_Inequality" => BinaryOp::Ne,
        "op_LessThan" => BinaryOp::Lt,
        "op_LessThanOrEqual" => BinaryOp::Le,
        "op_GreaterThan" => BinaryOp::Gt,
        "op_GreaterThanOrEqual" => BinaryOp::Ge,
        _ => return None,
    })
}
