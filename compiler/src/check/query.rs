//! Query syntax.

use super::{Checker, Operand};
use crate::base::Span;
use crate::syntax::ast;

impl Checker<'_> {
    pub fn query(&mut self, q: &ast::Query, span: Span) -> Operand {
        let _ = q;
        self.unsupported(span, "a query expression (`from … select …`)");
        Operand::Error(span)
    }
}
