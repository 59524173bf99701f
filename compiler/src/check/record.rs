//! The members that a record makes of its parameters and fields.

use super::Checker;
use crate::base::Span;
use crate::hir::Stmt;

impl Checker<'_> {
    pub fn record_member(&mut self, span: Span) -> Option<Vec<Stmt>> {
        self.unsupported(span, "a record");
        None
    }
}
