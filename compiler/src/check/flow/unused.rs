//! Variables and local functions that nothing uses.
//!
//! ```text
//! int a;           CS0168: The variable 'a' is declared but never used
//! int b = 5;       CS0219: The variable 'b' is assigned but its value is never used
//! int c = F();     (nothing: the call may be what matters)
//! ```

use super::Flow;
use crate::diag::Diagnostic;
use crate::hir::{ConvKind, ExprId, ExprKind, FnKind, LocalId, LocalKind};
use crate::ty::Ty;
use crate::ty::defs::{BodySource, Const};

impl Flow<'_> {
    /// Does a variable count as used because this was stored in it? Only constants do not.
    pub(super) fn counts_as_use(&self, ty: Option<Ty>, mut value: ExprId) -> bool {
        let is_null = |e: &ExprKind| matches!(e, ExprKind::Const(Const::Null));
        if let Some(ty) = ty
            && self.is_plain_reference(ty)
        {
            while let ExprKind::Convert { kind: ConvKind::Identity, expr } = self.body[value].kind {
                value = expr;
            }
            return !is_null(&self.body[value].kind);
        }
        loop {
            match &self.body[value].kind {
                ExprKind::Const(_) | ExprKind::Default => return false,
                ExprKind::Convert { expr, .. } => value = *expr,
                ExprKind::New { ctor, .. } => {
                    return !matches!(self.defs.methods[ctor.method].body, BodySource::DefaultCtor);
                }
                _ => return true,
            }
        }
    }

    pub(super) fn warn_unused(&mut self) {
        let mut declared: Vec<LocalId> = self.declared.clone();
        declared.sort();
        declared.dedup();
        for l in declared {
            if self.used.contains(l) || self.body.locals[l].kind != LocalKind::Var {
                continue;
            }
            let local = &self.body.locals[l];
            let d = if self.written.contains(l) {
                let text = format!("The variable '{}' is assigned but its value is never used", local.name);
                Diagnostic::warning(219, local.span, text)
            } else {
                let text = format!("The variable '{}' is declared but never used", local.name);
                Diagnostic::warning(168, local.span, text)
            };
            self.found.push(d);
        }
        for f in self.body.fns.ids() {
            let function = &self.body.fns[f];
            if function.kind == FnKind::LocalFn && !self.used_fns.contains(f) {
                let text =
                    format!("The local function '{}' is declared but never used", self.local_fn_name(f));
                self.found.push(Diagnostic::warning(8321, function.span, text));
            }
        }
    }
}
