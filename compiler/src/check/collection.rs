//! Collection expressions: `[1, 2, ..rest]` as an array, a list, an interface, or anything with `Add`.

use std::rc::Rc;

use super::operand::PendingCollection;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, Foreach, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::convert::{self, Better};
use crate::ty::defs::TypeDefKind;
use crate::ty::members;
use crate::ty::{Ty, TyKind};

/// What a collection expression becomes.
enum Shape {
    Array(Ty),
    /// `List<T>`, then perhaps as an interface.
    List(Ty),
    /// An array, converted to the target (`Span<T>`).
    FromArray(Ty),
    /// `new C()`, then `Add` for each element.
    Add(Ty),
}

impl Checker<'_> {
    pub fn collection(&mut self, elems: &[ast::CollectionElem], span: Span) -> Operand {
        let mut list = Vec::new();
        for e in elems {
            match e {
                ast::CollectionElem::Value(e) => {
                    let op = self.expr(*e);
                    list.push((false, op));
                }
                ast::CollectionElem::Spread(e) => {
                    let op = self.expr(*e);
                    let op = match op {
                        Operand::Collection(_) => op,
                        op => {
                            let op = self.with_natural_type(op);
                            Operand::Value(self.value(op))
                        }
                    };
                    list.push((true, op));
                }
            }
        }
        Operand::Collection(Rc::new(PendingCollection { elems: list, span }))
    }

    fn shape_of(&mut self, to: Ty) -> Option<Shape> {
        match to.kind() {
            TyKind::Array { elem, rank: 1 } => return Some(Shape::Array(*elem)),
            TyKind::Nullable(t) => return self.shape_of(*t),
            _ => {}
        }
        let (def, args) = to.as_named()?;
        let d = &self.defs.types[def];
        let one = if args.len() == 1 { Some(args[0]) } else { None };
        let name = d.name.as_str();
        match (d.kind, name, one) {
            (TypeDefKind::Interface, "IEnumerable" | "IReadOnlyCollection" | "IReadOnlyList", Some(t)) => {
                Some(Shape::FromArray(t))
            }
            (TypeDefKind::Interface, "ICollection" | "IList", Some(t)) => Some(Shape::List(t)),
            (TypeDefKind::Struct, "Span" | "ReadOnlySpan" | "Memory" | "ReadOnlyMemory", Some(t)) => {
                Some(Shape::FromArray(t))
            }
            (TypeDefKind::Class, "List", Some(t)) if d.namespace.as_str() == "System.Collections.Generic" => {
                Some(Shape::List(t))
            }
            (TypeDefKind::Class | TypeDefKind::Struct, ..) => {
                let enumerable = self.lang_ty(self.defs.lang.enumerable);
                if !enumerable.is_error() && !self.is_subtype(to, enumerable) {
                    return None;
                }
                let elem = members::enumerator_of(self.defs, self.from, to, false)?.elem;
                let add = self.symbol("Add");
                let has_add = matches!(
                    members::lookup(self.defs, self.from, to, add, 0, true),
                    members::Lookup::Found(_)
                );
                has_add.then_some(Shape::Add(elem))
            }
            _ => None,
        }
    }

    fn elem_of(shape: &Shape) -> Ty {
        match shape {
            Shape::Array(t) | Shape::List(t) | Shape::FromArray(t) | Shape::Add(t) => *t,
        }
    }

    pub fn collection_converts(&mut self, c: &PendingCollection, to: Ty) -> bool {
        let Some(shape) = self.shape_of(to) else { return false };
        let elem = Self::elem_of(&shape);
        c.elems.iter().all(|(spread, op)| {
            if !spread {
                return self.converts(op, elem);
            }
            match op {
                Operand::Collection(inner) => {
                    let inner = inner.clone();
                    inner.elems.iter().all(|(s, e)| *s || self.converts(e, elem))
                }
                Operand::Value(e) => {
                    let ty = self.body[*e].ty;
                    match self.iteration_type(ty) {
                        Some(t) => convert::implicit(self.defs, t, None, elem).is_some(),
                        None => false,
                    }
                }
                _ => false,
            }
        })
    }

    /// The type of the elements that `foreach` finds.
    pub fn iteration_type(&mut self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Array { elem, .. } => Some(*elem),
            TyKind::String => Some(Ty::char()),
            _ => members::enumerator_of(self.defs, self.from, ty, false).map(|i| i.elem),
        }
    }

    /// Spans are better than arrays and interfaces, else the better element type decides (12.6.4.5).
    pub fn better_collection(&mut self, a: Ty, b: Ty) -> Better {
        let span_like = |c: &Self, t: Ty| {
            t.as_named()
                .is_some_and(|(d, _)| matches!(c.defs.types[d].name.as_str(), "Span" | "ReadOnlySpan"))
        };
        let read_only = |c: &Self, t: Ty| {
            t.as_named().is_some_and(|(d, _)| c.defs.types[d].name.as_str() == "ReadOnlySpan")
        };
        match (span_like(self, a), span_like(self, b)) {
            (true, false) => return Better::First,
            (false, true) => return Better::Second,
            (true, true) => match (read_only(self, a), read_only(self, b)) {
                (true, false) => return Better::First,
                (false, true) => return Better::Second,
                _ => {}
            },
            (false, false) => {}
        }
        convert::better_target(self.defs, a, b)
    }

    pub fn convert_collection(&mut self, c: &PendingCollection, to: Ty) -> hir::ExprId {
        let span = c.span;
        if c.elems.iter().any(|(_, e)| e.is_error(self)) || to.is_error() {
            return self.error_expr(span);
        }
        let Some(shape) = self.shape_of(to) else {
            let text = format!(
                "Cannot initialize type '{}' with a collection expression because the type is not constructible.",
                self.show(to)
            );
            self.report(Diagnostic::error(9174, span, text).label("not a collection type"));
            return self.error_expr(span);
        };
        let target = super::operator::strip(to);
        let e = match shape {
            Shape::Array(elem) => self.collection_array(c, elem),
            Shape::FromArray(elem) => self.collection_array(c, elem),
            Shape::List(elem) => {
                let Some(list) = self.library_type("System.Collections.Generic", "List", &[elem]) else {
                    self.missing_library(span, "System.Collections.Generic.List`1");
                    return self.error_expr(span);
                };
                self.collection_adds(c, list, elem)
            }
            Shape::Add(elem) => self.collection_adds(c, target, elem),
        };
        self.convert_value(e, to, span)
    }

    fn collection_array(&mut self, c: &PendingCollection, elem: Ty) -> hir::ExprId {
        let span = c.span;
        if c.elems.iter().any(|(spread, _)| *spread) {
            let Some(list) = self.library_type("System.Collections.Generic", "List", &[elem]) else {
                self.missing_library(span, "System.Collections.Generic.List`1");
                return self.error_expr(span);
            };
            let list = self.collection_adds(c, list, elem);
            let op = self.call_named(Operand::Value(list), "ToArray", Vec::new(), Vec::new(), span);
            return self.value(op);
        }
        let mut elems = Vec::new();
        for (_, op) in &c.elems {
            let at = op.span(self);
            elems.push(self.convert(op.clone(), elem, at));
        }
        if elems.iter().any(|&e| self.body[e].ty.is_error()) {
            return self.error_expr(span);
        }
        let dims = vec![elems.len() as u32];
        self.mk(ExprKind::ArrayLit { elem, dims: dims.into(), elems: elems.into() }, Ty::array(elem), span)
    }

    /// `t = new C(); t.Add(a); foreach (x in rest) t.Add(x); t`
    fn collection_adds(&mut self, c: &PendingCollection, ty: Ty, elem: Ty) -> hir::ExprId {
        let span = c.span;
        let fresh = self.construct(ty, &super::args::Args::none(span), span);
        let temp = self.temp(ty, span);
        let mut stmts = vec![Stmt { kind: StmtKind::Let { local: temp, init: Some(fresh) }, span }];
        self.add_elems(c, temp, elem, &mut stmts);
        let value = self.local_expr(temp, span);
        self.mk(ExprKind::Seq { stmts, value }, ty, span)
    }

    fn add_elems(&mut self, c: &PendingCollection, list: hir::LocalId, elem: Ty, out: &mut Vec<Stmt>) {
        for (spread, op) in &c.elems {
            let at = op.span(self);
            match (spread, op) {
                (false, op) => {
                    let value = self.convert(op.clone(), elem, at);
                    self.add_one(list, value, at, out);
                }
                (true, Operand::Collection(inner)) => {
                    let inner = inner.clone();
                    self.add_elems(&inner, list, elem, out);
                }
                (true, op) => {
                    let seq = self.value(op.clone());
                    self.spread(seq, list, elem, at, out);
                }
            }
        }
    }

    fn add_one(&mut self, list: hir::LocalId, value: hir::ExprId, span: Span, out: &mut Vec<Stmt>) {
        let receiver = self.local_expr(list, span);
        let args = vec![Operand::Value(value)];
        if let Operand::Value(e) = self.call_named(Operand::Value(receiver), "Add", args, Vec::new(), span) {
            out.push(Stmt { kind: StmtKind::Expr(e), span });
        }
    }

    fn spread(&mut self, seq: hir::ExprId, list: hir::LocalId, elem: Ty, span: Span, out: &mut Vec<Stmt>) {
        let Some((kind, seq, from)) = self.sequence_kind(seq, false, span) else { return };
        let id = self.push_loop(true);
        let scope = self.push_frame();
        let item = self.temp(from, span);
        let elem_value = self.local_expr(item, span);
        let local = self.temp(from, span);
        let value = self.local_expr(local, span);
        let value = self.convert_value(value, elem, span);
        let mut body = Vec::new();
        self.add_one(list, value, span, &mut body);
        self.pop_frame();
        self.pop_loop();
        let body = Box::new(Stmt { kind: StmtKind::Group(body), span });
        let f = Foreach { id, scope, local, kind, seq, elem: item, elem_value, body };
        out.push(Stmt { kind: StmtKind::Foreach(Box::new(f)), span });
    }
}
