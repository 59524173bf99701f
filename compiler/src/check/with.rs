//! `r with { A = 1 }`: a copy, changed.

use super::Checker;
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::syntax::ast;
use crate::ty::TyKind;
use crate::ty::members::{self, Lookup, Member};

impl Checker<'_> {
    pub fn with_expr(&mut self, e: ast::ExprId, init: &ast::Initializer, span: Span) -> hir::ExprId {
        let value = self.expr_value(e);
        let ty = self.body[value].ty;
        if ty.is_error() {
            return value;
        }
        if self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_)) {
            return self.with_initializer(value, init, span);
        }
        if let Some((def, _)) = ty.as_named()
            && self.defs.types[def].is_anonymous()
        {
            return self.with_anonymous(value, def, init, span);
        }
        // A record class copies itself, as what it really is.
        let clone = self.symbol("<Clone>$");
        match members::lookup(self.defs, members::From { is_std: true, ..self.from }, ty, clone, 0, true) {
            Lookup::Found(Member::Methods(found)) => {
                let c = found[0];
                let callee = hir::MethodRef { method: c.method, owner: c.owner, targs: Vec::new() };
                let copy = self.call_method(callee, Some(value), Vec::new(), span);
                let copy = if self.body[copy].ty == ty {
                    copy
                } else {
                    self.mk(ExprKind::Convert { kind: hir::ConvKind::Cast, expr: copy }, ty, span)
                };
                self.with_initializer(copy, init, span)
            }
            _ => {
                let shown = self.show(ty);
                let d = Diagnostic::error(
                    8858,
                    self.ast[e].span,
                    format!(
                        "The receiver type '{shown}' is not a valid record type and is not a struct type."
                    ),
                )
                .label("cannot be copied with `with`");
                self.report(d);
                self.error_expr(span)
            }
        }
    }
}
