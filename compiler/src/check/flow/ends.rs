//! Can control reach the end of a list of statements? C#'s rules (13.2), which look at constants only.
//!
//! Overload resolution needs this: `() => { throw e; }` fits a `Func<T>`, `() => { F(); }` does not.

use super::stmt::any_within;
use crate::check::Checker;
use crate::hir::{self, ExprKind, LoopId, Stmt, StmtKind};
use crate::ty::TyKind;
use crate::ty::defs::Const;

impl Checker<'_> {
    pub fn end_reachable(&self, stmts: &[Stmt]) -> bool {
        // A label that some `goto` names makes what follows reachable.
        let mut reachable = true;
        for s in stmts {
            if matches!(s.kind, StmtKind::Label(_)) {
                reachable = true;
            }
            if reachable {
                reachable = self.stmt_end_reachable(s);
            }
        }
        reachable
    }

    fn constant(&self, e: hir::ExprId) -> Option<bool> {
        match &self.body[e].kind {
            ExprKind::Const(Const::Bool(b)) => Some(*b),
            _ => None,
        }
    }

    fn stmt_end_reachable(&self, mut s: &Stmt) -> bool {
        match &s.kind {
            StmtKind::Expr(e) => !matches!(self.body[*e].ty.kind(), TyKind::Never),
            StmtKind::Let { .. } | StmtKind::LocalFn(_) | StmtKind::Empty | StmtKind::Label(_) => true,
            StmtKind::YieldReturn(_) => true,
            StmtKind::Block { stmts, .. } | StmtKind::Group(stmts) => self.end_reachable(stmts),
            StmtKind::If { .. } => {
                while let StmtKind::If { cond, then, els } = &s.kind {
                    let constant = self.constant(*cond);
                    if constant != Some(false) && self.stmt_end_reachable(then) {
                        return true;
                    }
                    match els {
                        _ if constant == Some(true) => return false,
                        None => return true,
                        Some(els) => s = els,
                    }
                }
                self.stmt_end_reachable(s)
            }
            StmtKind::While { id, cond, body } => {
                self.constant(*cond) != Some(true) || self.breaks(body, *id)
            }
            StmtKind::DoWhile { id, cond, body } => {
                let to_cond = self.stmt_end_reachable(body) || self.continues(body, *id);
                (to_cond && self.constant(*cond) != Some(true)) || self.breaks(body, *id)
            }
            StmtKind::For { id, cond, body, .. } => {
                cond.is_some_and(|c| self.constant(c) != Some(true)) || self.breaks(body, *id)
            }
            StmtKind::Foreach(_) => true,
            StmtKind::Switch { id, sections, exhaustive, .. } => {
                let default = *exhaustive || sections.iter().any(|s| s.labels.iter().any(|l| self.always(l)));
                !default
                    || sections.is_empty()
                    || sections.iter().any(|s| s.body.iter().any(|b| self.breaks(b, *id)))
                    || sections.last().is_some_and(|s| self.end_reachable(&s.body))
            }
            StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Throw(_)
            | StmtKind::YieldBreak
            | StmtKind::Goto(_)
            | StmtKind::GotoSection { .. } => false,
            StmtKind::Try { body, catches, finally } => {
                let inside =
                    self.stmt_end_reachable(body) || catches.iter().any(|c| self.stmt_end_reachable(&c.body));
                inside && finally.as_ref().is_none_or(|f| self.stmt_end_reachable(f))
            }
            StmtKind::Using { body, .. } | StmtKind::Lock { body, .. } => self.stmt_end_reachable(body),
        }
    }

    fn always(&self, label: &hir::SwitchLabel) -> bool {
        match label {
            hir::SwitchLabel::Default => true,
            hir::SwitchLabel::Case { pat, guard: None } => {
                matches!(pat.kind, hir::PatKind::Discard | hir::PatKind::Bind(_))
            }
            hir::SwitchLabel::Case { .. } => false,
        }
    }

    /// Is there a reachable `break` out of this loop or switch? (Unreachable ones count too: the difference shows only
    /// in code that C# warns about.)
    fn breaks(&self, s: &Stmt, id: LoopId) -> bool {
        any_within(std::slice::from_ref(s), |k| matches!(k, StmtKind::Break(l) if *l == id))
    }

    fn continues(&self, s: &Stmt, id: LoopId) -> bool {
        any_within(std::slice::from_ref(s), |k| matches!(k, StmtKind::Continue(l) if *l == id))
    }
}
