//! `stackalloc`: a span over an array that nobody else has (where it lies in memory, a program cannot tell), and text as a
//! pattern of spans.

use super::{Checker, Operand};
use crate::base::Span;
use crate::hir::{self, LocalId, Pat, PatKind};
use crate::syntax::ast;
use crate::ty::defs::{Const, MethodRef};
use crate::ty::{Ty, TyKind, convert};

impl Checker<'_> {
    /// `stackalloc int[n]` as a value: a `Span<int>`.
    pub fn stack_alloc(&mut self, array: ast::ExprId, span: Span) -> hir::ExprId {
        let op = self.expr(array);
        let Operand::Value(array) = op else { return self.error_expr(span) };
        let TyKind::Array { elem, .. } = *self.body[array].ty.kind() else { return self.error_expr(span) };
        if elem.is_error() {
            return self.error_expr(span);
        }
        if self.defs.is_reference(elem) {
            let shown = self.show(elem);
            let text = format!(
                "Cannot take the address of, get the size of, or declare a pointer to a managed type ('{shown}')"
            );
            self.error(208, span, text);
            return self.error_expr(span);
        }
        self.call_span_core("OfArray", vec![elem], array, span)
    }

    /// `span is "text"`, where the span is one of characters: a call, read as a part of the input.
    pub fn span_pattern(&mut self, op: &Operand, input: LocalId, span: Span) -> Option<Pat> {
        let ty = self.body.locals[input].ty;
        let is_text = [false, true]
            .into_iter()
            .any(|read_only| convert::span_element(self.defs, ty, read_only) == Some(Ty::char()));
        let Operand::Value(text) = *op else { return None };
        if !is_text || !matches!(self.const_of(text), Some(Const::Str(_))) {
            return None;
        }
        let read_only = Ty::named(self.defs.lang.read_only_span?, [Ty::char()]);
        let left = self.local_expr(input, span);
        let left = self.convert_value(left, read_only, span);
        let core = self.defs.lang.span_core?;
        let name = self.symbol("IsText");
        let method = self.defs.types[core].methods_named(self.defs, name).next()?;
        let callee = MethodRef { method, owner: Ty::named(core, []), targs: Vec::new() };
        let test = self.call_method(callee, None, vec![left, text], span);
        let holds = self.temp(Ty::bool(), span);
        let then = Box::new(Pat { kind: PatKind::Const { value: Const::Bool(true), ty: Ty::bool() }, span });
        Some(Pat { kind: PatKind::Read { value: test, temp: holds, then }, span })
    }
}
