//! Patterns that look inside a value: at its properties, its positions and its elements.
//!
//! ```text
//! is { X: 1, Y.Z: > 2 }      is (1, var y)      is [1, .., 9]
//! ```

use super::pattern::all;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, LocalId, Pat, PatKind};
use crate::syntax::ast::{self, Designation};
use crate::ty::defs::Const;
use crate::ty::members::{self, Member};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn recursive(
        &mut self,
        to: Ty,
        typed: bool,
        input: LocalId,
        positional: Option<&[(Option<ast::Ident>, ast::PatId)]>,
        props: Option<&[(Vec<ast::Ident>, ast::PatId)]>,
        name: Option<&Designation>,
        span: Span,
    ) -> Pat {
        let any = if typed || positional.is_none() { None } else { self.any_tuple(to) };
        let tested = match any {
            Some(any) => self.test_type(any, input, span),
            None if typed => self.test_type(to, input, span),
            None => self.not_null(to, input, span),
        };
        let Some((wrap, temp)) = tested else {
            if let Some(d) = name {
                self.declare_failed(d);
            }
            return Pat { kind: PatKind::Error, span };
        };
        let mut parts = Vec::new();
        let mut prefix = Prefix::None;
        if let Some(list) = positional {
            match self.positional_inputs(temp, list.len(), span) {
                Some((p, inputs)) => {
                    self.check_part_names(list, temp, &p);
                    prefix = p;
                    for ((_, p), i) in list.iter().zip(inputs) {
                        let sub = self.pattern(*p, i.local);
                        parts.push(i.wrap(sub));
                    }
                }
                None => return Pat { kind: PatKind::Error, span },
            }
        }
        for (path, p) in props.unwrap_or(&[]) {
            parts.push(self.property_pattern(path, *p, temp, span));
        }
        if let Some(d) = name {
            parts.push(self.designation(d, temp, span));
        }
        let then = prefix.around(all(parts, span), span);
        wrap.around(then, span)
    }

    /// `(X: p, Y: q)`: what the parts are called where they come from.
    fn check_part_names(&mut self, list: &[(Option<ast::Ident>, ast::PatId)], input: LocalId, from: &Prefix) {
        let call = match from {
            Prefix::Eval(call) => match &self.body[*call].kind {
                ExprKind::Call(call) => Some(call.callee.method),
                _ => None,
            },
            Prefix::None | Prefix::Test(_) => None,
        };
        for (i, (name, _)) in list.iter().enumerate() {
            let Some(name) = name else { continue };
            let text = match (self.body.locals[input].ty.kind(), call) {
                (TyKind::Tuple { names, .. }, _) => {
                    let plain = format!("Item{}", i + 1);
                    let known = names.get(i).copied().flatten();
                    if known == Some(name.name) || name.name.as_str() == plain {
                        continue;
                    }
                    (8516, format!("The name '{}' does not identify tuple element '{plain}'.", name.name))
                }
                (_, Some(method)) => {
                    let params = &self.defs.methods[method].params;
                    let Some(p) = params.get(i + params.len() - list.len()) else { continue };
                    if p.name == name.name {
                        continue;
                    }
                    let text = format!(
                        "The name '{}' does not match the corresponding 'Deconstruct' parameter '{}'.",
                        name.name, p.name
                    );
                    (8517, text)
                }
                _ => continue,
            };
            self.report(Diagnostic::error(text.0, name.span, text.1).label("another name"));
        }
    }

    /// `{ A.B: p }` is `{ A: { B: p } }`.
    fn property_pattern(&mut self, path: &[ast::Ident], pat: ast::PatId, input: LocalId, span: Span) -> Pat {
        let Some((&name, rest)) = path.split_first() else { return self.pattern(pat, input) };
        let value = self.local_expr(input, name.span);
        let op = self.member_access(Operand::Value(value), name, &[], false, false, None, name.span);
        let op = match op {
            Operand::Value(e) => Operand::Value(e),
            Operand::Event { .. } => op,
            Operand::Error(_) => op,
            _ => {
                let text = format!("The property pattern needs a field or property, '{}' is none", name.name);
                self.error(154, name.span, text);
                Operand::Error(name.span)
            }
        };
        let value = self.value(op);
        let ty = self.body[value].ty;
        let temp = self.temp(ty, name.span);
        let then = if rest.is_empty() {
            self.pattern(pat, temp)
        } else {
            match self.not_null(super::operator::strip(ty), temp, span) {
                Some((wrap, inner)) => {
                    let sub = self.property_pattern(rest, pat, inner, span);
                    wrap.around(sub, span)
                }
                None => Pat { kind: PatKind::Error, span },
            }
        };
        if ty.is_error() {
            return Pat { kind: PatKind::Error, span };
        }
        Pat { kind: PatKind::Read { value, temp, then: Box::new(then) }, span }
    }

    /// The parts of a value by position: elements of a tuple, or what `Deconstruct` gives.
    pub(super) fn positional_inputs(
        &mut self,
        input: LocalId,
        count: usize,
        span: Span,
    ) -> Option<(Prefix, Vec<Part>)> {
        let ty = self.body.locals[input].ty;
        if let TyKind::Tuple { elems, .. } = ty.kind() {
            if elems.len() != count {
                let text = format!(
                    "Matching the tuple type '{}' requires '{}' subpatterns, but '{count}' subpatterns are present.",
                    self.show(ty),
                    elems.len()
                );
                self.error(8502, span, text);
                return None;
            }
            let parts = (0..count)
                .map(|i| {
                    let value = self.local_expr(input, span);
                    let value = self.tuple_item(value, i, span);
                    let local = self.temp(self.body[value].ty, span);
                    Part { local, value, span }
                })
                .collect();
            return Some((Prefix::None, parts));
        }
        if self.tuple_interface() == Some(ty) {
            return self.any_tuple_inputs(input, count, span);
        }
        let value = self.local_expr(input, span);
        let (call, temps) = self.call_deconstruct(value, count, span)?;
        let parts = temps
            .into_iter()
            .map(|t| {
                let value = self.local_expr(t, span);
                let local = self.temp(self.body.locals[t].ty, span);
                Part { local, value, span }
            })
            .collect();
        Some((Prefix::Eval(call), parts))
    }

    fn tuple_interface(&mut self) -> Option<Ty> {
        self.library_type("System.Runtime.CompilerServices", "ITuple", &[])
    }

    /// A positional pattern on `object` asks for a tuple of any kind.
    pub(super) fn any_tuple(&mut self, ty: Ty) -> Option<Ty> {
        if ty == Ty::object() { self.tuple_interface() } else { None }
    }

    /// `Length` and the elements of an `ITuple`.
    fn any_tuple_inputs(&mut self, input: LocalId, count: usize, span: Span) -> Option<(Prefix, Vec<Part>)> {
        let value = self.local_expr(input, span);
        let length = self.length_of(value, span)?;
        let temp = self.temp(Ty::int(), span);
        let want = PatKind::Const { value: Const::int(count as i128), ty: Ty::int() };
        let then = Box::new(Pat { kind: want, span });
        let test = Pat { kind: PatKind::Read { value: length, temp, then }, span };
        let mut parts = Vec::new();
        for i in 0..count {
            let value = self.local_expr(input, span);
            let index = self.mk(ExprKind::Const(Const::int(i as i128)), Ty::int(), span);
            let value = self.element_at(value, index, span)?;
            let local = self.temp(self.body[value].ty, span);
            parts.push(Part { local, value, span });
        }
        Some((Prefix::Test(test), parts))
    }

    // ---- Lists -------------------------------------------------------------------------------------------------

    pub(super) fn list_pattern(
        &mut self,
        elems: &[ast::PatId],
        name: Option<&Designation>,
        input: LocalId,
        span: Span,
    ) -> Pat {
        let ast = self.ast;
        let ty = super::operator::strip(self.body.locals[input].ty);
        let failed = Pat { kind: PatKind::Error, span };
        let Some((wrap, temp)) = self.not_null(ty, input, span) else { return failed };
        let value = self.local_expr(temp, span);
        let Some(length) = self.length_of(value, span) else {
            let shown = self.show(ty);
            let text = format!(
                "List patterns may not be used for a value of type '{shown}'. No suitable 'Length' or 'Count' property \
                 was found."
            );
            self.error(8985, span, text);
            return failed;
        };
        let slice = elems.iter().position(|&p| matches!(ast[p].kind, ast::PatKind::Slice(_)));
        let fixed = elems.len() - usize::from(slice.is_some());
        let count = self.temp(Ty::int(), span);
        let want = Const::int(fixed as i128);
        let test = if slice.is_some() {
            PatKind::Relational { op: hir::BinOp::Ge, value: want, ty: Ty::int() }
        } else {
            PatKind::Const { value: want, ty: Ty::int() }
        };
        let test = if fixed == 0 && slice.is_some() { PatKind::Discard } else { test };
        let then = Box::new(Pat { kind: test, span });
        let mut parts = vec![Pat { kind: PatKind::Read { value: length, temp: count, then }, span }];
        for (i, &p) in elems.iter().enumerate() {
            let at = ast[p].span;
            if let ast::PatKind::Slice(inner) = &ast[p].kind {
                if slice != Some(i) {
                    let text = "Slice patterns may only be used once and directly inside a list pattern.";
                    self.error(8980, at, text);
                    continue;
                }
                let Some(inner) = inner else { continue };
                let after = elems.len() - i - 1;
                let from = self.mk(ExprKind::Const(Const::int(i as i128)), Ty::int(), at);
                let to = self.end_index(count, after, at);
                let value = self.local_expr(temp, at);
                let Some(part) = self.slice_value(value, from, to, at) else { return failed };
                let local = self.temp(self.body[part].ty, at);
                let sub = self.pattern(*inner, local);
                parts.push(Pat {
                    kind: PatKind::Read { value: part, temp: local, then: Box::new(sub) },
                    span: at,
                });
                continue;
            }
            let index = match slice {
                Some(s) if i > s => self.end_index(count, elems.len() - i, at),
                _ => self.mk(ExprKind::Const(Const::int(i as i128)), Ty::int(), at),
            };
            let value = self.local_expr(temp, at);
            let Some(elem) = self.element_at(value, index, at) else { return failed };
            let local = self.temp(self.body[elem].ty, at);
            let sub = self.pattern(p, local);
            if let PatKind::Discard = sub.kind {
                continue;
            }
            parts.push(Pat {
                kind: PatKind::Read { value: elem, temp: local, then: Box::new(sub) },
                span: at,
            });
        }
        if let Some(d) = name {
            parts.push(self.designation(d, temp, span));
        }
        wrap.around(all(parts, span), span)
    }

    /// `count - n`
    fn end_index(&mut self, count: LocalId, n: usize, span: Span) -> hir::ExprId {
        let left = self.local_expr(count, span);
        let right = self.mk(ExprKind::Const(Const::int(n as i128)), Ty::int(), span);
        let op = hir::BinOp::Sub;
        self.mk(ExprKind::Binary { op, checked: false, left, right }, Ty::int(), span)
    }

    /// `Length` or `Count` of a value.
    pub fn length_of(&mut self, e: hir::ExprId, span: Span) -> Option<hir::ExprId> {
        let ty = self.body[e].ty;
        if let TyKind::Array { rank: 1, .. } = ty.kind() {
            return Some(self.mk(ExprKind::ArrayLength(e), Ty::int(), span));
        }
        for name in [self.syms.length, self.syms.count] {
            if let members::Lookup::Found(found @ Member::Property { .. }) =
                members::lookup(self.defs, self.from, ty, name, 0, false)
            {
                let ident = ast::Ident { name, span };
                let op = self.member(super::member::Recv::Value(e), found, ident, Vec::new(), span);
                let value = self.value(op);
                if self.body[value].ty == Ty::int() {
                    return Some(value);
                }
            }
        }
        None
    }

    /// `e[index]` for an `int` index.
    pub fn element_at(&mut self, e: hir::ExprId, index: hir::ExprId, span: Span) -> Option<hir::ExprId> {
        let ty = self.body[e].ty;
        if let TyKind::Array { elem, rank: 1 } = ty.kind() {
            return Some(self.mk(ExprKind::Elem { array: e, indices: vec![index] }, *elem, span));
        }
        let args = super::args::Args::of_values(vec![index], span);
        match self.indexer(e, args, false, span) {
            Operand::Value(e) => Some(e),
            _ => None,
        }
    }
}

/// What must happen before the parts are there.
pub(super) enum Prefix {
    None,
    /// A call of `Deconstruct`.
    Eval(hir::ExprId),
    /// A test of how many there are.
    Test(Pat),
}

impl Prefix {
    pub(super) fn around(self, then: Pat, span: Span) -> Pat {
        match self {
            Prefix::Eval(expr) => Pat { kind: PatKind::Eval { expr, then: Box::new(then) }, span },
            Prefix::Test(test) => all(vec![test, then], span),
            Prefix::None => then,
        }
    }
}

pub(super) struct Part {
    pub(super) local: LocalId,
    value: hir::ExprId,
    span: Span,
}

impl Part {
    pub(super) fn wrap(&self, sub: Pat) -> Pat {
        if let PatKind::Discard = sub.kind {
            return sub;
        }
        Pat {
            kind: PatKind::Read { value: self.value, temp: self.local, then: Box::new(sub) },
            span: self.span,
        }
    }
}
