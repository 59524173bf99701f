//! `^1`, `a..b`, and element access with them.
//!
//! ```text
//! a[^1]      t = a ; t[t.Length - 1]
//! s[2..^1]   t = s ; t.Substring(2, t.Length - 1 - 2)
//! ```

use super::{Checker, Operand};
use crate::base::Span;
use crate::hir::{self, BinOp, ExprKind, Stmt, StmtKind};
use crate::syntax::ast::{self, UnaryOp};
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

/// One end of a range, or an index.
enum End {
    FromStart(hir::ExprId),
    FromEnd(hir::ExprId),
}

impl Checker<'_> {
    /// `^e` as a value: a `System.Index`.
    pub fn index_value(&mut self, e: ast::ExprId, span: Span) -> hir::ExprId {
        let value = self.expr_to(e, Ty::int());
        let Some(index) = self.system_type("Index", &[]) else {
            self.unsupported(span, "an index from the end (`^`) outside of `[…]`");
            return self.error_expr(span);
        };
        let from_end = self.bool_const(true, span);
        let args = super::args::Args::of_values(vec![value, from_end], span);
        self.construct(index, &args, span)
    }

    /// `a..b` as a value: a `System.Range`.
    pub fn range_value(
        &mut self,
        from: Option<ast::ExprId>,
        to: Option<ast::ExprId>,
        span: Span,
    ) -> hir::ExprId {
        let (Some(index), Some(range)) = (self.system_type("Index", &[]), self.system_type("Range", &[]))
        else {
            for e in [from, to].into_iter().flatten() {
                self.expr(e);
            }
            self.unsupported(span, "a range (`..`) outside of `[…]`");
            return self.error_expr(span);
        };
        let end = |c: &mut Self, e: Option<ast::ExprId>, from_end: bool| match e {
            Some(e) => c.expr_to(e, index),
            None => {
                let zero = c.int_const(0, span);
                let flag = c.bool_const(from_end, span);
                let args = super::args::Args::of_values(vec![zero, flag], span);
                c.construct(index, &args, span)
            }
        };
        let a = end(self, from, false);
        let b = end(self, to, true);
        let args = super::args::Args::of_values(vec![a, b], span);
        self.construct(range, &args, span)
    }

    pub fn int_const(&mut self, v: i128, span: Span) -> hir::ExprId {
        self.mk(ExprKind::Const(Const::Int(v)), Ty::int(), span)
    }

    /// `target[^i]`, `target[a..b]`, and the same with values of `Index` and `Range`. None for an ordinary index.
    pub fn index_from_end(&mut self, target: hir::ExprId, arg: &ast::Arg, span: Span) -> Option<Operand> {
        let ast = self.ast;
        let mut e = arg.expr;
        while let ast::ExprKind::Paren(inner) = &ast[e].kind {
            e = *inner;
        }
        match &ast[e].kind {
            ast::ExprKind::Unary { op: UnaryOp::FromEnd, expr } => {
                if !self.can_count(target, span) {
                    return None;
                }
                let (target, bind) = self.count_target(target, span);
                let n = self.expr_to(*expr, Ty::int());
                let index = self.offset(target, End::FromEnd(n), span)?;
                Some(self.finish_index(target, bind, index, span))
            }
            ast::ExprKind::Range { from, to } => {
                if !self.can_count(target, span) {
                    return None;
                }
                let (target, bind) = self.count_target(target, span);
                let mut prelude = bind;
                let start = match from {
                    Some(f) => self.end(*f),
                    None => End::FromStart(self.int_const(0, span)),
                };
                let start = self.offset(target, start, span)?;
                let start = self.spill_into(start, &mut prelude);
                let stop = match to {
                    Some(t) => self.end(*t),
                    None => End::FromEnd(self.int_const(0, span)),
                };
                let stop = self.offset(target, stop, span)?;
                let stop = self.spill_into(stop, &mut prelude);
                let receiver = self.again(target, span);
                match self.slice_value(receiver, start, stop, span) {
                    Some(e) => Some(Operand::Value(self.seq(prelude, e))),
                    None => {
                        let shown = self.show(self.body[target].ty);
                        let text =
                            format!("Cannot apply indexing with [] to an expression of type '{shown}'");
                        self.error(21, span, text);
                        Some(Operand::Error(span))
                    }
                }
            }
            _ => None,
        }
    }

    /// Has the value a length and an indexer by `int`?
    fn can_count(&mut self, target: hir::ExprId, span: Span) -> bool {
        let ty = self.body[target].ty;
        match ty.kind() {
            TyKind::Array { rank: 1, .. } | TyKind::String => true,
            _ => self.trial(|c| c.length_of(target, span).is_some()).0,
        }
    }

    /// The target in a temporary that the first use binds.
    fn count_target(&mut self, target: hir::ExprId, span: Span) -> (hir::ExprId, Vec<Stmt>) {
        let mut bind = Vec::new();
        let ty = self.body[target].ty;
        if self.defs.is_value_type(ty) && self.is_variable(target) {
            let place = self.spill_place(target, &mut bind);
            return (place, bind);
        }
        let temp = self.temp(ty, span);
        bind.push(Stmt { kind: StmtKind::Let { local: temp, init: Some(target) }, span });
        (self.local_expr(temp, span), bind)
    }

    fn again(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        match self.body[e].kind.local() {
            Some(l) => self.local_expr(l, span),
            None => e,
        }
    }

    fn end(&mut self, e: ast::ExprId) -> End {
        let mut at = e;
        while let ast::ExprKind::Paren(inner) = &self.ast[at].kind {
            at = *inner;
        }
        match self.ast[at].kind {
            ast::ExprKind::Unary { op: UnaryOp::FromEnd, expr } => {
                End::FromEnd(self.expr_to(expr, Ty::int()))
            }
            _ => End::FromStart(self.expr_to(at, Ty::int())),
        }
    }

    /// The index as counted from the start.
    fn offset(&mut self, target: hir::ExprId, end: End, span: Span) -> Option<hir::ExprId> {
        match end {
            End::FromStart(e) => Some(e),
            End::FromEnd(n) => {
                let receiver = self.again(target, span);
                let length = self.length_of(receiver, span)?;
                if let Some(Const::Int(0)) = self.const_of(n) {
                    return Some(length);
                }
                let kind = ExprKind::Binary { op: BinOp::Sub, checked: false, left: length, right: n };
                Some(self.mk(kind, Ty::int(), span))
            }
        }
    }

    /// `target[index]`; the statement that binds the target runs first, as part of it.
    fn finish_index(
        &mut self,
        target: hir::ExprId,
        bind: Vec<Stmt>,
        index: hir::ExprId,
        span: Span,
    ) -> Operand {
        let receiver = self.again(target, span);
        let receiver = self.seq(bind, receiver);
        match self.element_at(receiver, index, span) {
            Some(e) => Operand::Value(e),
            None => Operand::Error(span),
        }
    }

    /// The part of a value from `start` up to `stop`.
    pub fn slice_value(
        &mut self,
        value: hir::ExprId,
        start: hir::ExprId,
        stop: hir::ExprId,
        span: Span,
    ) -> Option<hir::ExprId> {
        let ty = self.body[value].ty;
        let again = self.again(start, span);
        let length = match self.const_of(start) {
            Some(Const::Int(0)) => stop,
            _ => {
                let kind = ExprKind::Binary { op: BinOp::Sub, checked: false, left: stop, right: again };
                self.mk(kind, Ty::int(), span)
            }
        };
        match ty.kind() {
            TyKind::String => {
                let args = vec![Operand::Value(start), Operand::Value(length)];
                let op = self.call_named(Operand::Value(value), "Substring", args, Vec::new(), span);
                Some(self.value(op))
            }
            TyKind::Array { elem, rank: 1 } => Some(self.copy_part(value, *elem, start, length, span)),
            _ => {
                let name = ast::Ident { name: self.symbol("Slice"), span };
                if !matches!(
                    crate::ty::members::lookup(self.defs, self.from, ty, name.name, 0, true),
                    crate::ty::members::Lookup::Found(_)
                ) {
                    return None;
                }
                let args = vec![Operand::Value(start), Operand::Value(length)];
                let op = self.call_named(Operand::Value(value), "Slice", args, Vec::new(), span);
                Some(self.value(op))
            }
        }
    }

    /// `r = new T[length]; Array.Copy(a, start, r, 0, length)`
    fn copy_part(
        &mut self,
        array: hir::ExprId,
        elem: Ty,
        start: hir::ExprId,
        length: hir::ExprId,
        span: Span,
    ) -> hir::ExprId {
        let ty = self.body[array].ty;
        let mut stmts = Vec::new();
        let length = self.spill_into(length, &mut stmts);
        let fresh = self.mk(ExprKind::NewArray { elem, dims: vec![length] }, ty, span);
        let fresh = self.spill_into(fresh, &mut stmts);
        let zero = self.int_const(0, span);
        let length = self.again(length, span);
        let owner = self.lang_ty(self.defs.lang.array);
        let target = self.again(fresh, span);
        let copy = self.call_static(owner, "Copy", vec![array, start, target, zero, length], span);
        stmts.push(Stmt { kind: StmtKind::Expr(copy), span });
        let value = self.again(fresh, span);
        self.seq(stmts, value)
    }
}
