//! Operators: user-defined ones by overload resolution, else the built-in ones by promotion, lifted over `T?`.
//!
//! ```text
//! byte + byte      → int          uint + 1   → uint (the constant fits)      uint + int → long
//! int? + int       → int?, null if the left operand is null
//! ```

use super::args::Args;
use super::overload::{Cand, Failure};
use super::string::Concat;
use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, BinOp, ConvKind, ExprKind, LiftedNull};
use crate::syntax::ast::{self, BinaryOp};
use crate::ty::defs::Const;
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
        self.lint_binary(op, left, right, span);
        if !(is_plain(lt) && is_plain(rt)) {
            match self.user_binary(op, left, right, span) {
                Ok(Some(e)) => return Some(e),
                Ok(None) => {}
                Err(()) => return None,
            }
        }
        let (converted_left, converted_right) = match self.predefined_binary(op, left, right, span) {
            Ok(Some((l, r)))
                if !is_plain(self.body[l].ty) && strip(self.body[l].ty) == strip(self.body[r].ty) =>
            {
                match self.user_binary(op, l, r, span) {
                    Ok(Some(e)) => return Some(e),
                    Ok(None) => (l, r),
                    Err(()) => return None,
                }
            }
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

    pub(super) fn bad_binary(&mut self, op: BinaryOp, left: hir::ExprId, right: hir::ExprId, span: Span) {
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
    pub(super) fn user_binary(
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
pub(super) fn is_plain(ty: Ty) -> bool {
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

pub(super) fn operator_of(name: &str) -> Option<BinaryOp> {
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
