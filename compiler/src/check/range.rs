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
use crate::ty::defs::{Const, Int};
use crate::ty::members;
use crate::ty::{Ty, TyKind};

/// One end of a range, or an index.
enum End {
    /// Counted from the start.
    Start(hir::ExprId),
    /// Counted from the end.
    Tail(hir::ExprId),
    /// A value of `System.Index`.
    Index(hir::ExprId),
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
        self.mk(ExprKind::Const(Const::int(v)), Ty::int(), span)
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
                if self.has_indexer_by(target, "Index") || !self.can_count(target, span) {
                    return None;
                }
                let (target, bind) = self.count_target(target, span);
                let mut bind = bind;
                let n = self.expr_to(*expr, Ty::int());
                let n = if self.is_array(target) { n } else { self.spill_into(n, &mut bind) };
                let receiver = self.again(target, span);
                let length = self.length_of(receiver, span)?;
                let index = match self.const_of(n) {
                    Some(Const::Int(Int::ZERO)) => length,
                    _ => {
                        let kind =
                            ExprKind::Binary { op: BinOp::Sub, checked: false, left: length, right: n };
                        self.mk(kind, Ty::int(), span)
                    }
                };
                Some(self.finish_index(target, bind, index, span))
            }
            ast::ExprKind::Range { from, to } => {
                if let TyKind::Array { rank: 1, .. } = self.body[target].ty.kind() {
                    let range = self.range_value(*from, *to, ast[e].span);
                    return Some(Operand::Value(self.sub_array(target, range, span)));
                }
                if self.has_indexer_by(target, "Range") || !self.can_count(target, span) {
                    return None;
                }
                let (target, bind) = self.count_target(target, span);
                let mut prelude = bind;
                let start = match from {
                    Some(f) => self.end(*f, &mut prelude),
                    None => End::Start(self.int_const(0, span)),
                };
                let stop = match to {
                    Some(t) => self.end(*t, &mut prelude),
                    None => End::Tail(self.int_const(0, span)),
                };
                // Both ends are evaluated before the length is asked for, and that once.
                let mut length = None;
                let start = self.offset(target, start, &mut length, &mut prelude, span)?;
                let start = self.spill_into(start, &mut prelude);
                let stop = self.offset(target, stop, &mut length, &mut prelude, span)?;
                let stop = self.spill_into(stop, &mut prelude);
                let receiver = self.again(target, span);
                match self.slice_value(receiver, start, stop, span) {
                    Some(e) => Some(Operand::Value(self.seq_place(prelude, e))),
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

    /// `target[i]` where `i` is a value of `Index` or `Range` and no indexer takes it. None for an ordinary index.
    pub fn index_by_value(&mut self, target: hir::ExprId, index: hir::ExprId, span: Span) -> Option<Operand> {
        let ty = self.body[index].ty;
        let kind = ["Index", "Range"].into_iter().find(|name| self.is_system_type(ty, name))?;
        let array = matches!(self.body[target].ty.kind(), TyKind::Array { rank: 1, .. });
        if array && kind == "Range" {
            return Some(Operand::Value(self.sub_array(target, index, span)));
        }
        if !array && (self.has_indexer_by(target, kind) || !self.can_count(target, span)) {
            return None;
        }
        let (target, mut bind) = self.count_target(target, span);
        let index = self.spill_into(index, &mut bind);
        let receiver = self.again(target, span);
        let length = self.length_of(receiver, span)?;
        let length = self.spill_into(length, &mut bind);
        if kind == "Index" {
            let index = self.offset_of(index, length, span);
            return Some(self.finish_index(target, bind, index, span));
        }
        let end = |c: &mut Self, name: &str, bind: &mut Vec<Stmt>| {
            let range = c.again(index, span);
            let ident = ast::Ident { name: c.symbol(name), span };
            let end = c.member_access(Operand::Value(range), ident, &[], false, false, None, span);
            let end = c.value(end);
            let end = c.spill_into(end, bind);
            let length = c.again(length, span);
            let offset = c.offset_of(end, length, span);
            c.spill_into(offset, bind)
        };
        let start = end(self, "Start", &mut bind);
        let stop = end(self, "End", &mut bind);
        let receiver = self.again(target, span);
        let part = self.slice_value(receiver, start, stop, span)?;
        Some(Operand::Value(self.seq_place(bind, part)))
    }

    /// `stmts` and then `e`, which stays a place where a `ref` came back.
    fn seq_place(&mut self, stmts: Vec<Stmt>, e: hir::ExprId) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        match self.body[e].kind {
            ExprKind::Deref(r) => {
                let r = self.seq(stmts, r);
                self.mk(ExprKind::Deref(r), ty, span)
            }
            _ => self.seq(stmts, e),
        }
    }

    /// `index.GetOffset(length)`
    fn offset_of(&mut self, index: hir::ExprId, length: hir::ExprId, span: Span) -> hir::ExprId {
        let args = vec![Operand::Value(length)];
        let op = self.call_named(Operand::Value(index), "GetOffset", args, Vec::new(), span);
        self.value(op)
    }

    fn is_system_type(&mut self, ty: Ty, name: &str) -> bool {
        matches!(ty.kind(), TyKind::Named(def, args) if args.is_empty() && self.defs.types[*def].name.as_str() == name)
            && self.system_type(name, &[]) == Some(ty)
    }

    /// Has the type an indexer of its own by `System.Index` or `System.Range`?
    fn has_indexer_by(&mut self, target: hir::ExprId, name: &str) -> bool {
        let ty = self.body[target].ty;
        if !matches!(ty.kind(), TyKind::Named(..) | TyKind::Param(_)) {
            return false;
        }
        let Some(by) = self.system_type(name, &[]) else { return false };
        members::indexers(self.defs, self.from, ty).into_iter().any(|(prop, _)| {
            let params = &self.defs.props[prop].params;
            params.len() == 1 && params[0].ty == by
        })
    }

    /// `RuntimeHelpers.GetSubArray(array, range)`
    fn sub_array(&mut self, array: hir::ExprId, range: hir::ExprId, span: Span) -> hir::ExprId {
        match self.library_type("System.Runtime.CompilerServices", "RuntimeHelpers", &[]) {
            Some(helpers) => self.call_static(helpers, "GetSubArray", vec![array, range], span),
            None => self.error_expr(span),
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

    fn is_array(&self, target: hir::ExprId) -> bool {
        matches!(self.body[target].ty.kind(), TyKind::Array { .. } | TyKind::String)
    }

    fn end(&mut self, e: ast::ExprId, out: &mut Vec<Stmt>) -> End {
        let mut at = e;
        while let ast::ExprKind::Paren(inner) = &self.ast[at].kind {
            at = *inner;
        }
        match self.ast[at].kind {
            ast::ExprKind::Unary { op: UnaryOp::FromEnd, expr } => {
                let n = self.expr_to(expr, Ty::int());
                End::Tail(self.spill_into(n, out))
            }
            _ => {
                let n = self.expr(at);
                if let Operand::Value(v) = n
                    && self.is_system_type(self.body[v].ty, "Index")
                {
                    return End::Index(self.spill_into(v, out));
                }
                let n = self.convert(n, Ty::int(), self.ast[at].span);
                End::Start(self.spill_into(n, out))
            }
        }
    }

    /// The index as counted from the start. The target's length is kept for the other end.
    fn offset(
        &mut self,
        target: hir::ExprId,
        end: End,
        kept: &mut Option<hir::ExprId>,
        out: &mut Vec<Stmt>,
        span: Span,
    ) -> Option<hir::ExprId> {
        if let End::Start(e) = end {
            return Some(e);
        }
        let length = match *kept {
            Some(l) => l,
            None => {
                let receiver = self.again(target, span);
                let length = self.length_of(receiver, span)?;
                *kept.insert(self.spill_into(length, out))
            }
        };
        let length = self.again(length, span);
        match end {
            End::Start(e) => Some(e),
            End::Tail(n) if matches!(self.const_of(n), Some(Const::Int(Int::ZERO))) => Some(length),
            End::Tail(n) => {
                let kind = ExprKind::Binary { op: BinOp::Sub, checked: false, left: length, right: n };
                Some(self.mk(kind, Ty::int(), span))
            }
            End::Index(i) => Some(self.offset_of(i, length, span)),
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
            Some(Const::Int(Int::ZERO)) => stop,
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
                    members::lookup(self.defs, self.from, ty, name.name, 0, true),
                    members::Lookup::Found(_)
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
