//! What cannot live across a suspension: references, and structs that may hold one.
//!
//! ```text
//! ref int r = ref xs[0];
//! await F();
//! r = 1;                      CS9217: nobody keeps the place that `r` refers to
//! ```
//! A frame holds values. Liveness knows what it would have to hold, after lowering, so the operands of a half evaluated
//! expression are seen, too.

use super::*;
use crate::mir::liveness::{Live, liveness};

/// Might a body have such a place or struct across a suspension? Then it is lowered when it is checked, to be sure.
pub fn may_lose_places(defs: &Defs, body: &hir::Body) -> bool {
    let suspends = |f: &hir::Function| f.is_async.is_some() || f.yields.is_some() || f.builder.is_some();
    body.fns.iter().any(suspends)
        && body.exprs.iter().any(|e| match e.ty.kind() {
            TyKind::Ref(_) => matches!(
                e.kind,
                hir::ExprKind::Local(_)
                    | hir::ExprKind::Call(_)
                    | hir::ExprKind::CallLocal { .. }
                    | hir::ExprKind::Invoke { .. }
            ),
            TyKind::Named(def, _) => defs.types[*def].is_ref_struct,
            _ => false,
        })
}

impl Builder<'_> {
    /// At each await and pause of a body.
    pub(super) fn check_preserved(&mut self) {
        let is_plain = self.out.kind == BodyKind::Plain && self.out.machine.is_none();
        if is_plain || !self.has_transient() {
            return;
        }
        let live = liveness(&self.out);
        let mut points = Vec::new();
        for block in self.out.blocks.iter() {
            let (resume, dest, unwind) = match &block.term {
                Terminator::Await { dest, resume, unwind, .. } => (resume, *dest, *unwind),
                Terminator::Pause { resume, .. } => (resume, None, Unwind::Propagate),
                _ => continue,
            };
            let mut saved = live.entries[*resume].clone();
            if let Some(dest) = dest {
                saved.remove(dest);
            }
            if let Unwind::To(handler) = unwind {
                saved.union_with(&live.entries[handler]);
            }
            points.push((block.term_span, saved));
        }
        for (span, saved) in points {
            self.refuse_transient(span, &saved);
        }
    }

    fn has_transient(&self) -> bool {
        self.out.locals.iter().any(|l| self.is_transient(l.ty))
    }

    fn is_transient(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(_) => true,
            TyKind::Named(def, _) => self.defs.types[*def].is_ref_struct,
            _ => false,
        }
    }

    fn refuse_transient(&mut self, span: Span, saved: &Live) {
        let Some(local) = saved.iter().find(|&l| self.is_transient(self.out.locals[l].ty)) else { return };
        let local = &self.out.locals[local];
        let is_reported = self.diags.list.iter().any(|d| d.code.0 == 8178);
        if local.name.is_none() && matches!(local.ty.kind(), TyKind::Ref(_)) && is_reported {
            return;
        }
        let (code, message) = match (local.ty.kind(), local.name) {
            (TyKind::Ref(_), Some(name)) => (
                9217,
                format!("A 'ref' local cannot be preserved across 'await' or 'yield' boundary. (`{name}`)"),
            ),
            (TyKind::Ref(_), None) => (
                8178,
                "A reference returned by a call cannot be preserved across 'await' or 'yield' boundary."
                    .to_owned(),
            ),
            _ => {
                let shown = self.defs.display(local.ty);
                (
                    4007,
                    format!(
                        "Instance of type '{shown}' cannot be preserved across 'await' or 'yield' boundary."
                    ),
                )
            }
        };
        let d = Diagnostic::error(code, span, message)
            .label("what is read behind this is saved here, and this cannot be")
            .help("find the place again behind it, or use a variable that holds the value");
        self.diags.push(d);
    }

    /// `G() = await t` with a `G` that returns by reference: the reference comes first.
    pub(super) fn refuse_awaiting_assignment(&mut self, target: ExprId, value: ExprId) {
        let hir::ExprKind::Deref(of) = &self.hir[target].kind else { return };
        let is_call = matches!(
            self.hir[*of].kind,
            hir::ExprKind::Call(_) | hir::ExprKind::CallLocal { .. } | hir::ExprKind::Invoke { .. }
        );
        if is_call && walk::has_await(self.hir, vec![walk::Node::Expr(value)]) {
            let callee = match &self.hir[*of].kind {
                hir::ExprKind::Call(call) => {
                    format!(" to '{}'", crate::ty::members::display_method(self.defs, call.callee.method))
                }
                _ => String::new(),
            };
            let message = format!(
                "A reference returned by a call{callee} cannot be preserved across 'await' or 'yield' boundary."
            );
            let d =
                Diagnostic::error(8178, self.hir[target].span, message).help("await first, into a variable");
            self.diags.push(d);
        }
    }
}
