//! `foreach` and `await foreach`: over arrays and strings by index, over the rest through the enumerator.

use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, Foreach, ForeachKind, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::convert;
use crate::ty::members::{self, EnumeratorInfo};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    pub fn foreach_stmt(
        &mut self,
        is_await: bool,
        target: &ast::ForeachTarget,
        seq: ast::ExprId,
        body: ast::StmtId,
        span: Span,
    ) -> StmtKind {
        let ast = self.ast;
        let seq_span = ast[seq].span;
        // What the sequence's expression declares lives around the loop.
        let outer = self.push_frame();
        let op = self.expr(seq);
        let op = self.with_natural_type(op);
        let seq = self.value(op);
        if is_await {
            self.await_allowed(span);
            self.fun_mut().has_await = true;
        }
        let found = self.sequence_kind(seq, is_await, seq_span);
        let (mut kind, seq, elem_ty) = match found {
            Some(found) => found,
            None => (ForeachKind::String, self.error_expr(seq_span), Ty::error()),
        };
        let id = self.push_loop(true);
        let scope = self.push_frame();
        let mut elem = self.temp(elem_ty, seq_span);
        let value = self.local_expr(elem, seq_span);
        let mut first = Vec::new();
        let (local, elem_value) = match target {
            ast::ForeachTarget::Var { ty, name } => {
                let (declared, by_ref) = match ast[*ty].kind {
                    ast::TypeExprKind::Ref { ty, .. } => (ty, true),
                    _ => (*ty, false),
                };
                let ty = if self.is_var(declared) { elem_ty } else { self.local_type(declared) };
                if by_ref && let Some(reference) = self.element_by_ref(&mut kind, ty, name.span) {
                    elem = self.temp(reference, seq_span);
                    let local = self.declare(*name, reference);
                    (local, self.local_expr(elem, seq_span))
                } else {
                    let value = self.explicit_element(value, ty, seq_span);
                    let local = self.declare(*name, ty);
                    self.set_readonly(local, "foreach iteration variable");
                    (local, value)
                }
            }
            ast::ForeachTarget::Deconstruct(targets) => {
                let local = self.temp(elem_ty, seq_span);
                let from = self.local_expr(local, seq_span);
                self.deconstruct_into(*targets, Operand::Value(from), &mut first);
                (local, value)
            }
        };
        let inner = self.loop_body(body);
        self.pop_frame();
        self.pop_loop();
        self.pop_frame();
        let body = if first.is_empty() {
            inner
        } else {
            first.push(inner);
            Stmt { kind: StmtKind::Group(first), span }
        };
        let body = Box::new(body);
        let f = Foreach { id, scope, local, kind, seq, elem, elem_value, body };
        let stmt = StmtKind::Foreach(Box::new(f));
        if self.scope_is_used(outer) {
            return StmtKind::Block { scope: outer, stmts: vec![Stmt { kind: stmt, span }] };
        }
        stmt
    }

    /// `foreach (ref T x in …)`: the loop takes what `Current` refers to. The type of that reference.
    fn element_by_ref(&mut self, kind: &mut ForeachKind, ty: Ty, span: Span) -> Option<Ty> {
        let reference = match kind {
            ForeachKind::Enumerator { current, .. } => match self.body[*current].kind {
                ExprKind::Deref(r) => {
                    *current = r;
                    Some(self.body[r].ty)
                }
                _ => None,
            },
            ForeachKind::Array { .. } | ForeachKind::String => None,
        };
        match reference.map(|r| (r, r.kind())) {
            Some((r, TyKind::Ref(inner))) => {
                if !convert::same_type(*inner, ty) && !ty.is_error() {
                    let text = format!(
                        "The expression must be of type '{}' because it is being assigned by reference",
                        self.show(ty)
                    );
                    self.error(8173, span, text);
                }
                Some(r)
            }
            _ => {
                let text =
                    "A ref or out value must be an assignable variable: the sequence has no `ref` elements";
                self.error(1510, span, text);
                None
            }
        }
    }

    /// The element converts explicitly to the variable's type.
    fn explicit_element(&mut self, value: hir::ExprId, to: Ty, span: Span) -> hir::ExprId {
        let from = self.body[value].ty;
        if from == to || from.is_error() || to.is_error() {
            return value;
        }
        match convert::explicit(self.defs, from, None, to) {
            Some(conv) => self.apply(value, &conv, to, span),
            None => {
                let text = format!("Cannot convert type '{}' to '{}'", self.show(from), self.show(to));
                self.report(
                    Diagnostic::error(30, span, text)
                        .label(format!("has elements of type `{}`", self.show(from))),
                );
                self.error_expr(span)
            }
        }
    }

    /// How to go through a sequence: the kind of loop, the sequence as it needs it, the element type.
    pub fn sequence_kind(
        &mut self,
        seq: hir::ExprId,
        is_await: bool,
        span: Span,
    ) -> Option<(ForeachKind, hir::ExprId, Ty)> {
        let ty = self.body[seq].ty;
        if !is_await {
            match ty.kind() {
                TyKind::Error => return None,
                TyKind::Array { elem, rank } => {
                    return Some((ForeachKind::Array { rank: *rank }, seq, *elem));
                }
                TyKind::String => return Some((ForeachKind::String, seq, Ty::char())),
                TyKind::Null => {
                    self.error(186, span, "Use of null is not valid in this context");
                    return None;
                }
                _ => {}
            }
        } else if ty.is_error() {
            return None;
        }
        // Of a `T?` the value is gone through.
        if let TyKind::Nullable(inner) = *ty.kind() {
            let kind = hir::ConvKind::NullableUnwrap;
            let value = self.mk(ExprKind::Convert { kind, expr: seq }, inner, span);
            return self.sequence_kind(value, is_await, span);
        }
        match members::enumerator_of(self.defs, self.from, ty, is_await) {
            Some(info) => self.enumerate(seq, info, is_await, span),
            None => match self.enumerator_extension(seq, is_await, span) {
                Some(found) => Some(found),
                None => {
                    self.no_enumerator(ty, is_await, span);
                    None
                }
            },
        }
    }

    fn no_enumerator(&mut self, ty: Ty, is_await: bool, span: Span) {
        let shown = self.show(ty);
        let other = members::enumerator_of(self.defs, self.from, ty, !is_await).is_some();
        if let Some(d) = self.unsuitable_enumerator(ty, is_await, span) {
            self.report(d);
            return;
        }
        let d = if other && is_await {
            let text = format!(
                "Asynchronous foreach statement cannot operate on variables of type '{shown}' because '{shown}' does \
                 not contain a public instance or extension definition for 'GetAsyncEnumerator'. Did you mean 'foreach' \
                 rather than 'await foreach'?"
            );
            Diagnostic::error(8415, span, text).help("write `foreach` without `await`")
        } else if other {
            let text = format!(
                "foreach statement cannot operate on variables of type '{shown}' because '{shown}' does not contain a \
                 public instance or extension definition for 'GetEnumerator'. Did you mean 'await foreach' rather than \
                 'foreach'?"
            );
            Diagnostic::error(8414, span, text).help("write `await foreach`")
        } else if is_await {
            Diagnostic::error(
                8411,
                span,
                format!(
                    "Asynchronous foreach statement cannot operate on variables of type '{shown}' because '{shown}' \
                     does not contain a suitable public instance or extension definition for 'GetAsyncEnumerator'"
                ),
            )
        } else {
            Diagnostic::error(
                1579,
                span,
                format!(
                    "foreach statement cannot operate on variables of type '{shown}' because '{shown}' does not contain \
                     a public instance or extension definition for 'GetEnumerator'"
                ),
            )
        };
        self.report(d.label(format!("`{shown}` is no sequence")));
    }

    /// Where there is a sequence, but more than one or an incomplete one: CS1640 and CS8413, CS0202 and CS8412.
    fn unsuitable_enumerator(&mut self, ty: Ty, is_await: bool, span: Span) -> Option<Diagnostic> {
        let lang = &self.defs.lang;
        let generic = if is_await { lang.async_enumerable_of } else { lang.enumerable_of };
        let interfaces = members::interfaces_of(self.defs, ty);
        let sequences =
            interfaces.iter().filter(|i| i.as_named().is_some_and(|(d, _)| Some(d) == generic)).count();
        let shown = self.show(ty);
        let (keyword, interface) = if is_await {
            ("Asynchronous foreach", "IAsyncEnumerable<T>")
        } else {
            ("foreach", "IEnumerable<T>")
        };
        if sequences > 1 {
            let text = format!(
                "{keyword} statement cannot operate on variables of type '{shown}' because it implements multiple \
                 instantiations of '{interface}'; try casting to a specific interface instantiation"
            );
            let d = Diagnostic::error(if is_await { 8413 } else { 1640 }, span, text);
            return Some(d.label(format!("`{shown}` is more than one sequence")));
        }
        let (get, next) =
            if is_await { ("GetAsyncEnumerator", "MoveNextAsync") } else { ("GetEnumerator", "MoveNext") };
        let found = members::pattern_method(self.defs, self.from, ty, get)?;
        let enumerator = crate::ty::members::signature(self.defs, &found).ret;
        let enumerator = self.show(enumerator);
        let text = if is_await {
            format!(
                "Asynchronous foreach requires that the return type '{enumerator}' of '{shown}.{get}()' must have a \
                 suitable public '{next}' method and public 'Current' property"
            )
        } else {
            format!(
                "foreach requires that the return type '{enumerator}' of '{shown}.{get}()' must have a suitable public \
                 '{next}' method and public 'Current' property"
            )
        };
        Some(Diagnostic::error(if is_await { 8412 } else { 202 }, span, text).label("not what a loop needs"))
    }

    fn enumerate(
        &mut self,
        seq: hir::ExprId,
        info: EnumeratorInfo,
        is_await: bool,
        span: Span,
    ) -> Option<(ForeachKind, hir::ExprId, Ty)> {
        // Through the interface: the sequence as that interface.
        let owner = info.get.owner;
        let ty = self.body[seq].ty;
        let interface = owner
            .as_named()
            .is_some_and(|(d, _)| self.defs.types[d].kind == crate::ty::defs::TypeDefKind::Interface);
        let seq = if interface && ty != owner && !matches!(ty.kind(), TyKind::Param(_)) {
            self.convert_value(seq, owner, span)
        } else {
            seq
        };
        let seq_ty = self.body[seq].ty;
        let seq_temp = self.temp(seq_ty, span);
        let receiver = self.local_expr(seq_temp, span);
        let get = self.call_method(info.get, Some(receiver), Vec::new(), span);
        let get_ty = self.body[get].ty;
        let enumerator = self.temp(get_ty, span);
        let move_next = self.enumerator_call(enumerator, info.move_next, is_await, span);
        let e = self.local_expr(enumerator, span);
        let current = self.call_method(info.current, Some(e), Vec::new(), span);
        let dispose = match info.dispose {
            Some(d) => self.dispose_enumerator(enumerator, d, is_await, span),
            None => None,
        };
        let kind = ForeachKind::Enumerator { seq_temp, enumerator, get, move_next, current, dispose };
        Some((kind, seq, info.elem))
    }

    /// `e.MoveNext()`, awaited for `await foreach`: a `bool`.
    fn enumerator_call(
        &mut self,
        enumerator: hir::LocalId,
        method: hir::MethodRef,
        is_await: bool,
        span: Span,
    ) -> hir::ExprId {
        let e = self.local_expr(enumerator, span);
        let call = self.call_method(method, Some(e), Vec::new(), span);
        let call = if is_await { self.await_value(call, span) } else { call };
        self.convert_value(call, Ty::bool(), span)
    }

    /// `e.Dispose()` of an enumerator: of a class that may not have it, after a test.
    fn dispose_enumerator(
        &mut self,
        enumerator: hir::LocalId,
        method: hir::MethodRef,
        is_await: bool,
        span: Span,
    ) -> Option<hir::ExprId> {
        let ty = self.body.locals[enumerator].ty;
        let call = |c: &mut Self, receiver: hir::ExprId| {
            let e = c.call_method(method.clone(), Some(receiver), Vec::new(), span);
            if is_await { c.await_value(e, span) } else { e }
        };
        let value = self.local_expr(enumerator, span);
        if self.defs.is_value_type(ty) {
            return Some(call(self, value));
        }
        let owner = method.owner;
        let known = convert::is_identity_or_reference(self.defs, ty, owner)
            || members::interfaces_of(self.defs, ty).contains(&owner);
        // `(e as IDisposable)?.Dispose()`
        let target =
            if known { value } else { self.mk(ExprKind::As { expr: value, ty: owner }, owner, span) };
        let inner = self.body[target].ty;
        let temp = self.temp(inner, span);
        let receiver = self.local_expr(temp, span);
        let then = call(self, receiver);
        let ty = self.body[then].ty;
        Some(self.mk(ExprKind::NullCond { target, temp, then }, ty, span))
    }

    /// `GetEnumerator` as an extension method.
    fn enumerator_extension(
        &mut self,
        seq: hir::ExprId,
        is_await: bool,
        span: Span,
    ) -> Option<(ForeachKind, hir::ExprId, Ty)> {
        let name = if is_await { "GetAsyncEnumerator" } else { "GetEnumerator" };
        if !self.has_extension(self.symbol(name)) {
            return None;
        }
        let ty = self.body[seq].ty;
        let (ok, _) = self.trial(|c| {
            let temp = c.temp(ty, span);
            let e = c.local_expr(temp, span);
            let op = c.call_named(Operand::Value(e), name, Vec::new(), Vec::new(), span);
            !op.is_error(c)
        });
        if !ok {
            return None;
        }
        let seq_temp = self.temp(ty, span);
        let e = self.local_expr(seq_temp, span);
        let op = self.call_named(Operand::Value(e), name, Vec::new(), Vec::new(), span);
        let get = self.value(op);
        let enumerator_ty = self.body[get].ty;
        let next = if is_await { "MoveNextAsync" } else { "MoveNext" };
        let move_next = members::pattern_method(self.defs, self.from, enumerator_ty, next)?;
        let (current, elem) = members::pattern_property(self.defs, self.from, enumerator_ty, "Current")?;
        let enumerator = self.temp(enumerator_ty, span);
        let move_next = self.enumerator_call(enumerator, move_next, is_await, span);
        let e = self.local_expr(enumerator, span);
        let current = self.call_method(current, Some(e), Vec::new(), span);
        let dispose = match members::dispose_of(self.defs, self.from, enumerator_ty, is_await) {
            Some(m) => self.dispose_enumerator(enumerator, m, is_await, span),
            None => None,
        };
        let kind = ForeachKind::Enumerator { seq_temp, enumerator, get, move_next, current, dispose };
        Some((kind, seq, elem))
    }
}
