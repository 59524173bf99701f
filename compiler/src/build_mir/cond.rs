//! Conditions as jumps: `if (a && !b)` becomes two branches and no boolean value.

use super::*;
use crate::hir::{ConvKind, ExprKind, PatKind, UnOp};

impl Builder<'_> {
    /// Ends the block with a jump to `then` or `els`.
    pub(super) fn cond(&mut self, e: ExprId, mut then: BlockId, mut els: BlockId) {
        let saved = self.span;
        let mut e = e;
        loop {
            self.span = self.hir[e].span;
            match &self.hir[e].kind {
                ExprKind::Unary { op: UnOp::Not, expr, .. } => {
                    e = *expr;
                    std::mem::swap(&mut then, &mut els);
                }
                ExprKind::Convert { kind: ConvKind::Identity, expr } => e = *expr,
                ExprKind::AndAlso(..) => {
                    self.chain(e, true, then, els);
                    break;
                }
                ExprKind::OrElse(..) => {
                    self.chain(e, false, els, then);
                    break;
                }
                ExprKind::Is { expr, temp, pat } => {
                    let value = self.expr(*expr);
                    self.set_local(*temp, value);
                    let input = self.local(*temp);
                    self.share(*temp, std::iter::once(&**pat));
                    self.test_pat(pat, input, els);
                    self.goto(then);
                    break;
                }
                _ => {
                    let value = self.expr(e);
                    self.branch(value, then, els);
                    break;
                }
            }
        }
        self.span = saved;
    }

    /// `a && b && c` (`and`) or `a || b || c`: goes to `stop` at the first operand that decides, to `end` behind the last.
    fn chain(&mut self, e: ExprId, and: bool, end: BlockId, stop: BlockId) {
        let mut rest = Vec::new();
        let mut at = e;
        while let (ExprKind::AndAlso(a, b), true) | (ExprKind::OrElse(a, b), false) =
            (&self.hir[at].kind, and)
        {
            rest.push(*b);
            at = *a;
        }
        loop {
            let next = rest.pop();
            let on = if next.is_some() { self.new_block() } else { end };
            if and {
                self.cond(at, on, stop);
            } else {
                self.cond(at, stop, on);
            }
            match next {
                Some(e) => {
                    self.start(on);
                    at = e;
                }
                None => return,
            }
        }
    }

    /// A condition as a value.
    pub(super) fn bool_value(&mut self, e: ExprId) -> Operand {
        let hir = self.hir;
        match &hir[e].kind {
            ExprKind::Unary { op: UnOp::Not, expr, .. } => {
                let value = self.expr(*expr);
                self.not(value)
            }
            ExprKind::Is { expr, pat, .. }
                if self.defs.is_reference(hir[*expr].ty)
                    && matches!(&pat.kind, PatKind::Type { then, .. } if matches!(then.kind, PatKind::Discard)) =>
            {
                let PatKind::Type { ty, .. } = &pat.kind else { return unit() };
                let value = self.expr(*expr);
                self.def(Ty::bool(), Rvalue::IsInstance { value, ty: *ty })
            }
            ExprKind::AndAlso(a, b) => self.short_circuit(*a, *b, true),
            ExprKind::OrElse(a, b) => self.short_circuit(*a, *b, false),
            _ => {
                let (yes, no, join) = (self.new_block(), self.new_block(), self.new_block());
                let dest = self.temp(Ty::bool());
                self.cond(e, yes, no);
                self.start(yes);
                self.assign(dest, Rvalue::Use(bool_const(true)));
                self.goto(join);
                self.start(no);
                self.assign(dest, Rvalue::Use(bool_const(false)));
                self.start(join);
                Operand::Local(dest)
            }
        }
    }

    /// `a && b`: `b` if `a`, else false. `a || b`: the other way round.
    fn short_circuit(&mut self, a: ExprId, b: ExprId, and: bool) -> Operand {
        let (on, stop, join) = (self.new_block(), self.new_block(), self.new_block());
        let dest = self.temp(Ty::bool());
        if and {
            self.cond(a, on, stop);
        } else {
            self.cond(a, stop, on);
        }
        self.start(on);
        let value = self.expr(b);
        self.assign_to(dest, value);
        self.goto(join);
        self.start(stop);
        self.assign(dest, Rvalue::Use(bool_const(!and)));
        self.start(join);
        Operand::Local(dest)
    }
}
