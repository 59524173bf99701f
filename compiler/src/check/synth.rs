//! Bodies that nobody wrote: accessors of auto-properties and of field-like events.

use super::{Checker, Operand};
use crate::base::{Idx, Span};
use crate::hir::{self, ExprKind, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::Ty;
use crate::ty::defs::FieldId;
use crate::ty::members;

impl Checker<'_> {
    fn own_field(&mut self, field: FieldId, span: Span) -> hir::ExprId {
        let owner = self.self_ty;
        let ty = members::field_type(self.defs, field, owner);
        let target = if self.defs.fields[field].is_static { None } else { Some(self.this_place(span)) };
        self.mk(ExprKind::Field { target, owner, field }, ty, span)
    }

    fn param_value(&mut self, index: usize, span: Span) -> hir::ExprId {
        match self.body.fns[Idx::new(0)].params.get(index) {
            Some(&p) => self.local_value(p, span),
            None => self.error_expr(span),
        }
    }

    /// `get => field;`
    pub fn auto_get(&mut self, field: FieldId, span: Span) -> Vec<Stmt> {
        let e = self.own_field(field, span);
        vec![Stmt { kind: StmtKind::Return(Some(e)), span }]
    }

    /// `set => field = value;`
    pub fn auto_set(&mut self, field: FieldId, span: Span) -> Vec<Stmt> {
        let target = self.own_field(field, span);
        let value = self.param_value(0, span);
        let ty = self.body[target].ty;
        let e = self.mk(ExprKind::Assign { target, value }, ty, span);
        vec![Stmt { kind: StmtKind::Expr(e), span }]
    }

    /// `add => field += value;`
    ///
    /// C# swaps the field by compare-and-exchange; a library with `Interlocked` gets the same.
    pub fn auto_event(&mut self, field: FieldId, add: bool, span: Span) -> Vec<Stmt> {
        let target = self.own_field(field, span);
        let ty = self.body[target].ty;
        let value = self.param_value(0, span);
        if let Some(stmts) = self.exchange_loop(field, ty, value, add, span) {
            return stmts;
        }
        let old = self.temp(ty, span);
        let old_value = self.local_expr(old, span);
        let op = if add { ast::BinaryOp::Add } else { ast::BinaryOp::Sub };
        let Some(new) = self.binary(op, Operand::Value(old_value), Operand::Value(value), span) else {
            return Vec::new();
        };
        let result = hir::UpdateResult::New;
        let e = self.mk(ExprKind::Update { target, old, new, result }, ty, span);
        vec![Stmt { kind: StmtKind::Expr(e), span }]
    }

    /// ```text
    /// D seen = field;
    /// while (true) { D old = seen; seen = Interlocked.CompareExchange(ref field, old ± value, old); if (seen == old) return; }
    /// ```
    fn exchange_loop(
        &mut self,
        field: FieldId,
        ty: Ty,
        value: hir::ExprId,
        add: bool,
        span: Span,
    ) -> Option<Vec<Stmt>> {
        let interlocked = self.library_type("System.Threading", "Interlocked", &[])?;
        let name = self.symbol("CompareExchange");
        let members::Lookup::Found(members::Member::Methods(found)) =
            members::lookup(self.defs, self.from, interlocked, name, 1, true)
        else {
            return None;
        };
        let exchange = found.into_iter().find(|c| self.defs.methods[c.method].type_params.len() == 1)?;
        let stmt = |kind| Stmt { kind, span };
        let seen = self.temp(ty, span);
        let old = self.temp(ty, span);
        let first = self.own_field(field, span);
        let seen_value = self.local_expr(seen, span);
        let old_value = self.local_expr(old, span);
        let op = if add { ast::BinaryOp::Add } else { ast::BinaryOp::Sub };
        let new = self.binary(op, Operand::Value(old_value), Operand::Value(value), span)?;
        let callee = hir::MethodRef { method: exchange.method, owner: exchange.owner, targs: vec![ty] };
        let place = self.own_field(field, span);
        let comparand = self.local_expr(old, span);
        let call = self.call_method(callee, None, vec![place, new, comparand], span);
        let target = self.local_expr(seen, span);
        let store = self.mk(ExprKind::Assign { target, value: call }, ty, span);
        let (left, right) = (self.local_expr(seen, span), self.local_expr(old, span));
        let same = self.mk(ExprKind::RefEq { negated: false, left, right }, Ty::bool(), span);
        let done = stmt(StmtKind::If { cond: same, then: Box::new(stmt(StmtKind::Return(None))), els: None });
        let body = vec![
            stmt(StmtKind::Let { local: old, init: Some(seen_value) }),
            stmt(StmtKind::Expr(store)),
            done,
        ];
        let id = self.push_loop(true);
        self.pop_loop();
        let always = self.bool_const(true, span);
        Some(vec![
            stmt(StmtKind::Let { local: seen, init: Some(first) }),
            stmt(StmtKind::While { id, cond: always, body: Box::new(stmt(StmtKind::Group(body))) }),
        ])
    }
}
