//! Operators whose result is known before the program runs, and which were hardly meant so.
//!
//! ```text
//! b == 256       CS0652: useless, a byte is never that large        x == x      CS1718: compared with itself
//! n > null       CS0464: always false                               n + null    CS0458: always null
//! o == "text"    CS0252: compares references, since o is an object
//! ```

use super::Checker;
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ConvKind, ExprKind};
use crate::syntax::ast::{self, BinaryOp};
use crate::ty::defs::Const;
use crate::ty::fold;
use crate::ty::{Prim, Ty, TyKind};

impl Checker<'_> {
    /// A built-in operator on operands as they are written, before they are promoted.
    pub(super) fn lint_binary(&mut self, op: BinaryOp, left: hir::ExprId, right: hir::ExprId, span: Span) {
        let compares = matches!(
            op,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
        );
        if !compares || self.from.is_std {
            return;
        }
        match (self.const_of(left), self.const_of(right)) {
            (Some(c), None) => self.lint_range(&c, right, span),
            (None, Some(c)) => self.lint_range(&c, left, span),
            _ => {}
        }
        if self.same_variable(left, right) {
            let text = "Comparison made to same variable; did you mean to compare something else?";
            self.report(Diagnostic::warning(1718, span, text).label("compared with itself"));
        }
    }

    /// A comparison of `e` with a constant that its type cannot have.
    fn lint_range(&mut self, c: &Const, e: hir::ExprId, span: Span) {
        let ty = self.body[e].ty;
        let (Const::Int(value), Some(prim)) = (c, ty.as_prim()) else { return };
        if prim == Prim::Char || !prim.is_numeric() || prim.is_float() || fold::fits(value.get(), prim) {
            return;
        }
        let text = format!(
            "Comparison to integral constant is useless; the constant is outside the range of type '{}'",
            self.show(ty)
        );
        self.report(Diagnostic::warning(652, span, text).label("always has the same result"));
    }

    /// The same local, or the same field of the same object.
    pub(super) fn same_variable(&self, a: hir::ExprId, b: hir::ExprId) -> bool {
        let (mut a, mut b) = (a, b);
        loop {
            match (&self.body[a].kind, &self.body[b].kind) {
                (ExprKind::Local(x), ExprKind::Local(y)) => return x == y,
                (ExprKind::This, ExprKind::This) => return true,
                (ExprKind::Deref(x), ExprKind::Deref(y)) => (a, b) = (*x, *y),
                (
                    ExprKind::Field { target: s, field: x, owner: o },
                    ExprKind::Field { target: t, field: y, owner: p },
                ) if x == y && o == p => match (s, t) {
                    (None, None) => return true,
                    (Some(s), Some(t)) => (a, b) = (*s, *t),
                    _ => return false,
                },
                _ => return false,
            }
        }
    }

    /// An operator lifted over `T?`, whose operands would be of type `operand`.
    pub(super) fn lint_lifted(
        &mut self,
        op: BinaryOp,
        (left, right): (hir::ExprId, hir::ExprId),
        operand: Ty,
        result: Ty,
        span: Span,
    ) {
        if self.from.is_std {
            return;
        }
        let (l, r) = (self.is_never_value(left), self.is_never_value(right));
        let is_bool = operand == Ty::bool();
        match op {
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge if l || r => {
                let text =
                    format!("Comparing with null of type '{}?' always produces 'false'", self.show(operand));
                self.report(Diagnostic::warning(464, span, text).label("always false"));
            }
            BinaryOp::Eq | BinaryOp::Ne => {
                let other = match (l, r) {
                    (true, false) => right,
                    (false, true) => left,
                    _ => return,
                };
                let ty = self.body[other].ty;
                if self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_)) {
                    self.warn_never_null(operand, op == BinaryOp::Ne, span);
                }
            }
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {}
            BinaryOp::And | BinaryOp::Or if is_bool => {}
            _ if l || r => self.warn_always_null(result, span),
            _ => {}
        }
    }

    pub(super) fn warn_always_null(&mut self, result: Ty, span: Span) {
        let text = format!("The result of the expression is always 'null' of type '{}?'", self.show(result));
        self.report(Diagnostic::warning(458, span, text).label("always null"));
    }

    pub(super) fn warn_never_null(&mut self, ty: Ty, negated: bool, span: Span) {
        let shown = self.show(ty);
        let word = if negated { "true" } else { "false" };
        let text = format!(
            "The result of the expression is always '{word}' since a value of type '{shown}' is never equal to 'null' of type \
             '{shown}?'"
        );
        self.report(Diagnostic::warning(472, span, text).label(format!("always {word}")));
    }

    /// `null`, `(T?)null`, `default(T?)`
    pub(super) fn is_never_value(&self, e: hir::ExprId) -> bool {
        let expr = &self.body[e];
        match &expr.kind {
            ExprKind::Const(Const::Null) => true,
            ExprKind::Convert { kind: ConvKind::NullToNullable, .. } => true,
            ExprKind::Default => matches!(expr.ty.kind(), TyKind::Nullable(_)),
            _ => false,
        }
    }

    /// `==` of an `object` with something that has an `==` of its own: it compares references.
    pub(super) fn lint_reference_equality(
        &mut self,
        left: hir::ExprId,
        right: hir::ExprId,
        negated: bool,
        span: Span,
    ) {
        if self.from.is_std {
            return;
        }
        let name = Symbol::intern(if negated { "op_Inequality" } else { "op_Equality" });
        // A cast says that references are meant.
        let is_object = |c: &Self, e: hir::ExprId| {
            c.body[e].ty == Ty::object()
                && !matches!(c.body[e].kind, ExprKind::Convert { .. } | ExprKind::Const(Const::Null))
        };
        for (object, other, code, side) in [(left, right, 252, "left"), (right, left, 253, "right")] {
            let ty = self.body[other].ty;
            let is_class = self.defs.is_reference(ty) && !matches!(ty.kind(), TyKind::Param(_));
            if is_object(self, object)
                && is_class
                && !matches!(self.body[other].kind, ExprKind::Convert { .. })
                && (ty == Ty::string() || !self.operators_of(ty, name).is_empty())
            {
                let text = format!(
                    "Possible unintended reference comparison; to get a value comparison, cast the {side} hand side to type '{}'",
                    self.show(ty)
                );
                self.report(Diagnostic::warning(code, span, text).label("compares references"));
                return;
            }
        }
    }

    /// `if (c) ;` and `while (c) ; { … }`
    pub(super) fn lint_empty(&mut self, body: ast::StmtId, is_loop: bool) {
        let stmt = &self.ast[body];
        if !matches!(stmt.kind, ast::StmtKind::Empty) || self.from.is_std {
            return;
        }
        // Behind a loop only if a block follows, which looks as if it were its body.
        let rest = self.ast.text.get((stmt.span.hi - self.ast.base) as usize..).unwrap_or("");
        if !is_loop || code(rest).starts_with('{') {
            let text = "Possible mistaken empty statement";
            self.report(Diagnostic::warning(642, stmt.span, text).label("this is the whole statement"));
        }
    }
}

/// The text from its first token on.
fn code(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        let end = match text.as_bytes() {
            [b'/', b'/', ..] => text.find('\n'),
            [b'/', b'*', ..] => text.find("*/").map(|end| end + 2),
            _ => return text,
        };
        text = end.map_or("", |end| &text[end..]);
    }
}
