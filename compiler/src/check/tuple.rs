//! Tuples and deconstruction.
//!
//! ```text
//! (a[i], a[j]) = (a[j], a[i]);    receivers and indices of the left, then the right, then the stores
//! var (x, y) = point;             point.Deconstruct(out x, out y)
//! ```

use std::rc::Rc;

use super::operand::PendingTuple;
use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ConvKind, ExprKind, LocalId, Stmt, StmtKind};
use crate::syntax::ast::{self, Designation};
use crate::ty::convert;
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

/// One target of a deconstruction, its receivers evaluated.
enum Target {
    /// A variable, and the name that the tuple of all that was stored has for it.
    Place(hir::ExprId, Option<Symbol>),
    /// A new variable; `None` takes the value's type.
    Declare(ast::Ident, Option<Ty>),
    Discard(Option<Ty>),
    Nested(Vec<Target>),
}

impl Target {
    fn name(&self) -> Option<Symbol> {
        match self {
            Target::Place(_, name) => *name,
            Target::Declare(..) | Target::Discard(_) | Target::Nested(_) => None,
        }
    }
}

/// What a deconstruction does once its targets are evaluated, in this order.
#[derive(Default)]
struct Steps {
    /// The values that are written out on the right, converted.
    values: Vec<Stmt>,
    /// Calls of `Deconstruct`.
    parts: Vec<Stmt>,
    /// Conversions of what these have given.
    conversions: Vec<Stmt>,
    stores: Vec<Stmt>,
}

impl Checker<'_> {
    pub fn tuple(&mut self, elems: &[(Option<ast::Ident>, ast::ExprId)], span: Span) -> Operand {
        let ast = self.ast;
        let mut list = Vec::new();
        let mut seen: Vec<Symbol> = Vec::new();
        for (name, e) in elems {
            let op = self.expr(*e);
            let op = match op {
                Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } => {
                    Operand::Value(self.value(op))
                }
                Operand::Value(v) => {
                    let v = self.value(Operand::Value(v));
                    if self.body[v].ty.is_void() {
                        self.error(8210, ast[*e].span, "A tuple may not contain a value of type 'void'.");
                        Operand::Error(ast[*e].span)
                    } else {
                        Operand::Value(v)
                    }
                }
                op => op,
            };
            if let Some(n) = name
                && seen.contains(&n.name)
            {
                self.error(8127, n.span, "Tuple element names must be unique.");
            }
            let name = name.map(|n| n.name).or_else(|| inferred_name(ast, *e));
            seen.extend(name);
            list.push((name, op));
        }
        for (i, (name, _)) in list.iter_mut().enumerate() {
            if elems[i].0.is_none() {
                *name = name.filter(|n| may_be_inferred(*n, &seen));
            }
        }
        Operand::Tuple(Rc::new(PendingTuple { elems: list, span }))
    }

    /// A tuple literal element by element.
    pub fn convert_tuple_literal(
        &mut self,
        op: &Operand,
        t: &PendingTuple,
        to: Ty,
        span: Span,
    ) -> hir::ExprId {
        let target = super::operator::strip(to);
        if let TyKind::Tuple { elems, .. } = target.kind()
            && elems.len() == t.elems.len()
        {
            let mut values = Vec::new();
            for ((_, e), &ty) in t.elems.iter().zip(elems) {
                let at = e.span(self);
                values.push(self.convert(e.clone(), ty, at));
            }
            if values.iter().any(|&v| self.body[v].ty.is_error()) {
                return self.error_expr(span);
            }
            let e = self.mk(ExprKind::Tuple(values), target, t.span);
            if to == target {
                return e;
            }
            return self.mk(ExprKind::Convert { kind: ConvKind::NullableWrap, expr: e }, to, span);
        }
        match self.natural_ty(op) {
            Some(natural) if natural != to => {
                let e = self.convert_tuple_literal(op, t, natural, span);
                self.convert_value(e, to, span)
            }
            _ => {
                let shown = self.show_operand(op);
                let text = format!("Cannot implicitly convert type '{shown}' to '{}'", self.show(to));
                self.error(29, span, text);
                self.error_expr(span)
            }
        }
    }

    /// `(T, U)(a, b)`
    pub fn cast_tuple_literal(&mut self, t: &PendingTuple, to: Ty, span: Span) -> hir::ExprId {
        let TyKind::Tuple { elems, .. } = to.kind() else { return self.error_expr(span) };
        if elems.len() != t.elems.len() {
            return self.convert_tuple_literal(
                &Operand::Tuple(Rc::new(PendingTuple { elems: t.elems.clone(), span: t.span })),
                t,
                to,
                span,
            );
        }
        let mut values = Vec::new();
        for ((_, e), &ty) in t.elems.iter().zip(elems) {
            let at = e.span(self);
            values.push(self.cast(e.clone(), ty, at));
        }
        if values.iter().any(|&v| self.body[v].ty.is_error()) {
            return self.error_expr(span);
        }
        self.mk(ExprKind::Tuple(values), to, span)
    }

    /// `(a, b) == (c, d)`: both sides once, then pair by pair while they are equal. Of nullable tuples, two that are null
    /// are equal.
    pub fn tuple_equality(
        &mut self,
        negated: bool,
        left: Operand,
        right: Operand,
        span: Span,
    ) -> Option<hir::ExprId> {
        let mut prelude = Vec::new();
        let (l, l_has) = self.tuple_parts(left, &mut prelude)?;
        let (r, r_has) = self.tuple_parts(right, &mut prelude)?;
        if l.len() != r.len() {
            let text = format!(
                "Tuple types used as operands of an == or != operator must have matching cardinalities. But this \
                 operator has tuple types of cardinality {} on the left and {} on the right.",
                l.len(),
                r.len()
            );
            self.error(8384, span, text);
            return None;
        }
        let op = if negated { ast::BinaryOp::Ne } else { ast::BinaryOp::Eq };
        let mut all: Option<hir::ExprId> = None;
        for (a, b) in l.into_iter().zip(r) {
            let one = self.binary(op, a, b, span)?;
            let one = self.pair_holds(negated, one, span);
            all = Some(self.both(negated, all, one, span));
        }
        let mut e = all?;
        // Null is tested for what decides without a look at the elements: `l == null` for `!=`, else `l != null`.
        let present = |c: &mut Self, local: LocalId, negated: bool| {
            let value = c.local_expr(local, span);
            let null = c.mk(ExprKind::Const(Const::Null), Ty::intern(TyKind::Null), span);
            let op = if negated { ast::BinaryOp::Eq } else { ast::BinaryOp::Ne };
            c.binary(op, Operand::Value(value), Operand::Value(null), span)
        };
        match (l_has, r_has) {
            (None, None) => {}
            (Some(one), None) | (None, Some(one)) => {
                let first = present(self, one, negated)?;
                e = self.both(negated, Some(first), e, span);
            }
            (Some(l), Some(r)) => {
                let first = present(self, l, !negated)?;
                e = self.both(!negated, Some(first), e, span);
                let (l, r) = (present(self, l, false)?, present(self, r, false)?);
                let same = self.binary(op, Operand::Value(l), Operand::Value(r), span)?;
                e = self.both(negated, Some(same), e, span);
            }
        }
        Some(self.seq(prelude, e))
    }

    /// The comparison of one pair as a `bool`: `==` of a type with truth operators asks whether it is false.
    fn pair_holds(&mut self, negated: bool, test: hir::ExprId, span: Span) -> hir::ExprId {
        let ty = super::operator::strip(self.body[test].ty);
        if !negated && !self.converts(&Operand::Value(test), Ty::bool()) {
            let found = self.operators_of(ty, Symbol::intern("op_False"));
            if !found.is_empty()
                && let Ok(Some(e)) = self.call_operator(&found, vec![test], "false", span)
            {
                return self.mk(
                    ExprKind::Unary { op: hir::UnOp::Not, checked: false, expr: e },
                    Ty::bool(),
                    span,
                );
            }
        }
        self.to_bool(Operand::Value(test), span)
    }

    /// `first && then`, or `first || then`.
    fn both(
        &mut self,
        either: bool,
        first: Option<hir::ExprId>,
        then: hir::ExprId,
        span: Span,
    ) -> hir::ExprId {
        match first {
            None => then,
            Some(e) if either => self.mk(ExprKind::OrElse(e, then), Ty::bool(), span),
            Some(e) => self.mk(ExprKind::AndAlso(e, then), Ty::bool(), span),
        }
    }

    /// The elements of a tuple operand, evaluated into temporaries; and the local that may be null.
    fn tuple_parts(
        &mut self,
        op: Operand,
        prelude: &mut Vec<Stmt>,
    ) -> Option<(Vec<Operand>, Option<LocalId>)> {
        if let Operand::Tuple(t) = op {
            let parts = t.elems.iter().map(|(_, e)| self.spill_part(e.clone(), prelude)).collect();
            return Some((parts, None));
        }
        let span = op.span(self);
        let e = self.value(op);
        let ty = self.body[e].ty;
        let temp = self.temp(ty, span);
        prelude.push(Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span });
        let TyKind::Tuple { elems, .. } = super::operator::strip(ty).kind() else { return None };
        let nullable = matches!(ty.kind(), TyKind::Nullable(_));
        let part = |c: &mut Self, i: usize| {
            let mut e = c.local_expr(temp, span);
            if nullable {
                let kind = ExprKind::Convert { kind: ConvKind::NullableUnwrap, expr: e };
                e = c.mk(kind, super::operator::strip(ty), span);
            }
            Operand::Value(c.tuple_item(e, i, span))
        };
        Some(((0..elems.len()).map(|i| part(self, i)).collect(), nullable.then_some(temp)))
    }

    /// An element of a tuple literal, evaluated; what has no value yet stays.
    fn spill_part(&mut self, part: Operand, prelude: &mut Vec<Stmt>) -> Operand {
        match part {
            Operand::Tuple(t) => {
                let elems = t.elems.iter().map(|(n, e)| (*n, self.spill_part(e.clone(), prelude))).collect();
                Operand::Tuple(Rc::new(PendingTuple { elems, span: t.span }))
            }
            Operand::Value(v) if !self.is_null(v) => Operand::Value(self.spill_into(v, prelude)),
            e => e,
        }
    }

    // ---- Deconstruction ----------------------------------------------------------------------------------------

    /// A declaration that stands as an expression on its own: only deconstruction and `out` have a use for it.
    pub fn declaration(&mut self, ty: ast::TypeId, target: &Designation, span: Span) -> Operand {
        let _ = self.ty_or_var(ty);
        self.declare_all(target);
        self.error(8185, span, "A declaration is not allowed in this context.");
        Operand::Error(span)
    }

    fn ty_or_var(&mut self, ty: ast::TypeId) -> Option<Ty> {
        if self.is_var(ty) { None } else { Some(self.local_type(ty)) }
    }

    fn declare_all(&mut self, d: &Designation) {
        match d {
            Designation::Name(n) => {
                self.declare(*n, Ty::error());
            }
            Designation::Discard(_) => {}
            Designation::Tuple(parts, _) => {
                for p in parts {
                    self.declare_all(p);
                }
            }
        }
    }

    /// `(a, b) = value`
    pub fn deconstruct_assign(
        &mut self,
        target: ast::ExprId,
        value: ast::ExprId,
        used: bool,
        span: Span,
    ) -> Operand {
        let mut stmts = Vec::new();
        let Some(targets) = self.target(target, &mut stmts) else {
            self.expr(value);
            return Operand::Error(span);
        };
        let value = self.expr(value);
        if value.is_error(self) {
            self.fail_targets(&targets);
            return Operand::Error(span);
        }
        let Some(result) = self.deconstruct(targets, value, span, &mut stmts) else {
            return Operand::Error(span);
        };
        if used {
            return Operand::Value(self.seq(stmts, result));
        }
        match stmts.pop() {
            Some(Stmt { kind: StmtKind::Expr(e), .. }) => Operand::Value(self.seq(stmts, e)),
            Some(stmt) => {
                let local = match &stmt.kind {
                    StmtKind::Let { local, .. } => Some(*local),
                    _ => None,
                };
                stmts.push(stmt);
                match local {
                    Some(l) => {
                        let e = self.local_expr(l, span);
                        Operand::Value(self.seq(stmts, e))
                    }
                    None => Operand::Value(self.seq(stmts, result)),
                }
            }
            None => Operand::Value(result),
        }
    }

    /// The targets of `foreach (var (a, b) in …)`, set from a value.
    pub fn deconstruct_into(&mut self, target: ast::ExprId, value: Operand, out: &mut Vec<Stmt>) {
        let span = self.ast[target].span;
        let Some(targets) = self.target(target, out) else { return };
        if value.is_error(self) {
            self.fail_targets(&targets);
            return;
        }
        self.deconstruct(targets, value, span, out);
    }

    fn fail_targets(&mut self, t: &Target) {
        match t {
            Target::Declare(name, _) => {
                self.declare(*name, Ty::error());
            }
            Target::Nested(list) => {
                for t in list {
                    self.fail_targets(t);
                }
            }
            Target::Place(..) | Target::Discard(_) => {}
        }
    }

    /// Checks one side of a deconstruction; receivers are evaluated into temporaries.
    fn target(&mut self, e: ast::ExprId, out: &mut Vec<Stmt>) -> Option<Target> {
        let ast = self.ast;
        let span = ast[e].span;
        match &ast[e].kind {
            ast::ExprKind::Tuple(parts) => {
                let list: Vec<Option<Target>> = parts.iter().map(|(_, e)| self.target(*e, out)).collect();
                Some(Target::Nested(list.into_iter().collect::<Option<Vec<_>>>()?))
            }
            ast::ExprKind::Paren(inner) => self.target(*inner, out),
            ast::ExprKind::Declaration { ty, target } => {
                let ty = self.ty_or_var(*ty);
                Some(declared_target(target, ty))
            }
            _ if self.is_discard(e) => Some(Target::Discard(None)),
            _ => {
                let op = self.expr(e);
                let place = self.place(op, span)?;
                Some(Target::Place(self.early_place(place, out), inferred_name(ast, e)))
            }
        }
    }

    /// The place of a target. Elements of arrays and fields of structs are found before the right side is evaluated:
    /// an index out of range is noticed first. No reference lives across an await, so there it is not.
    fn early_place(&mut self, e: hir::ExprId, out: &mut Vec<Stmt>) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        let by_ref = self.fun().is_async.is_none();
        match self.body[e].kind {
            ExprKind::Elem { .. } if self.defs.is_value_type(ty) || ty == Ty::string() => {
                if by_ref {
                    return self.ref_place(e, out);
                }
                let place = self.spill_place(e, out);
                let again = match &self.body[place].kind {
                    ExprKind::Elem { array, indices } => Some((*array, indices.clone())),
                    _ => None,
                };
                if let Some((array, indices)) = again {
                    // Read once, for the checks.
                    let array = self.copy_simple(array);
                    let indices = indices.into_iter().map(|i| self.copy_simple(i)).collect();
                    let read = self.mk(ExprKind::Elem { array, indices }, ty, span);
                    self.spill_into(read, out);
                }
                place
            }
            ExprKind::Field { target: Some(t), owner, field } if self.defs.is_value_type(self.body[t].ty) => {
                let found = match self.body[t].kind {
                    ExprKind::Field { target: Some(outer), .. }
                        if by_ref && !self.defs.is_value_type(self.body[outer].ty) =>
                    {
                        self.ref_place(t, out)
                    }
                    _ => self.early_place(t, out),
                };
                self.mk(ExprKind::Field { target: Some(found), owner, field }, ty, span)
            }
            _ => self.spill_place(e, out),
        }
    }

    /// The same local or constant again.
    fn copy_simple(&mut self, e: hir::ExprId) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        match &self.body[e].kind {
            ExprKind::Local(l) => {
                let l = *l;
                self.mk(ExprKind::Local(l), ty, span)
            }
            ExprKind::Const(c) => {
                let c = c.clone();
                self.mk(ExprKind::Const(c), ty, span)
            }
            ExprKind::This => self.mk(ExprKind::This, ty, span),
            _ => e,
        }
    }

    fn ref_place(&mut self, e: hir::ExprId, out: &mut Vec<Stmt>) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        let address = self.mk(ExprKind::AddrOf(e), Ty::reference(ty), span);
        let address = self.spill_into(address, out);
        self.mk(ExprKind::Deref(address), ty, span)
    }

    /// The same place with its receivers and indices in temporaries.
    pub fn spill_place(&mut self, e: hir::ExprId, out: &mut Vec<Stmt>) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        match &self.body[e].kind {
            ExprKind::Field { target: Some(t), owner, field } => {
                let (t, owner, field) = (*t, *owner, *field);
                let target = if self.defs.is_value_type(self.body[t].ty) {
                    self.spill_place(t, out)
                } else {
                    self.spill_into(t, out)
                };
                self.mk(ExprKind::Field { target: Some(target), owner, field }, ty, span)
            }
            ExprKind::Elem { array, indices } => {
                let (array, indices) = (*array, indices.clone());
                let array = self.spill_into(array, out);
                let indices = indices.into_iter().map(|i| self.spill_into(i, out)).collect();
                self.mk(ExprKind::Elem { array, indices }, ty, span)
            }
            ExprKind::Property { target, getter, setter, args, virt } => {
                let (target, getter, setter, args, virt) =
                    (*target, getter.clone(), setter.clone(), args.clone(), *virt);
                let target = target.map(|t| self.spill_into(t, out));
                let args = args
                    .into_iter()
                    .map(|a| hir::Arg { mode: a.mode, expr: self.spill_into(a.expr, out) })
                    .collect();
                self.mk(ExprKind::Property { target, getter, setter, args, virt }, ty, span)
            }
            ExprKind::Deref(r) if !matches!(self.body[*r].kind, ExprKind::Local(_) | ExprKind::This) => {
                let r = self.spill_into(*r, out);
                self.mk(ExprKind::Deref(r), ty, span)
            }
            _ => e,
        }
    }

    /// Takes the value apart into temporaries, then stores. The result is the tuple of what was stored.
    fn deconstruct(
        &mut self,
        target: Target,
        value: Operand,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Option<hir::ExprId> {
        let mut steps = Steps::default();
        let result = self.take_apart(target, value, span, true, &mut steps)?;
        out.append(&mut steps.values);
        out.append(&mut steps.parts);
        out.append(&mut steps.conversions);
        out.append(&mut steps.stores);
        Some(result)
    }

    fn take_apart(
        &mut self,
        target: Target,
        value: Operand,
        span: Span,
        written: bool,
        steps: &mut Steps,
    ) -> Option<hir::ExprId> {
        let list = match target {
            Target::Nested(list) => list,
            single => return self.store_target(single, value, span, written, steps),
        };
        let mut written = written;
        let parts = match value {
            Operand::Tuple(t) if t.elems.len() == list.len() => {
                t.elems.iter().map(|(_, e)| e.clone()).collect::<Vec<_>>()
            }
            Operand::Tuple(t) => {
                let text = format!(
                    "Cannot deconstruct a tuple of '{}' elements into '{}' variables.",
                    t.elems.len(),
                    list.len()
                );
                self.error(8132, span, text);
                self.fail_targets(&Target::Nested(list));
                return None;
            }
            op => match self.split_value(op, list.len(), span, written, steps) {
                Some(parts) => {
                    written = false;
                    parts
                }
                None => {
                    self.fail_targets(&Target::Nested(list));
                    return None;
                }
            },
        };
        let mut names: Box<[Option<Symbol>]> = list.iter().map(Target::name).collect();
        let seen: Vec<Symbol> = names.iter().flatten().copied().collect();
        for name in &mut names {
            *name = name.filter(|n| may_be_inferred(*n, &seen));
        }
        let mut values = Vec::new();
        let mut ok = true;
        for (t, p) in list.into_iter().zip(parts) {
            match self.take_apart(t, p, span, written, steps) {
                Some(v) => values.push(v),
                None => ok = false,
            }
        }
        if !ok {
            return None;
        }
        let elems: Box<[Ty]> = values.iter().map(|&v| self.body[v].ty).collect();
        let ty = Ty::intern(TyKind::Tuple { elems, names });
        Some(self.mk(ExprKind::Tuple(values), ty, span))
    }

    /// The parts of a value that is no tuple literal.
    fn split_value(
        &mut self,
        op: Operand,
        count: usize,
        span: Span,
        written: bool,
        steps: &mut Steps,
    ) -> Option<Vec<Operand>> {
        let op = self.with_natural_type(op);
        let e = self.value(op);
        let ty = self.body[e].ty;
        if ty.is_error() {
            return None;
        }
        let temp = self.temp(ty, span);
        let is_tuple = matches!(ty.kind(), TyKind::Tuple { .. });
        let bind = Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span };
        if written && !is_tuple { &mut steps.values } else { &mut steps.parts }.push(bind);
        if let TyKind::Tuple { elems, .. } = ty.kind() {
            if elems.len() != count {
                let text = format!(
                    "Cannot deconstruct a tuple of '{}' elements into '{count}' variables.",
                    elems.len()
                );
                self.error(8132, span, text);
                return None;
            }
            return Some(
                (0..count)
                    .map(|i| {
                        let e = self.local_expr(temp, span);
                        Operand::Value(self.tuple_item(e, i, span))
                    })
                    .collect(),
            );
        }
        let receiver = self.local_expr(temp, span);
        let (call, temps) = self.call_deconstruct(receiver, count, span)?;
        steps.parts.push(Stmt { kind: StmtKind::Expr(call), span });
        Some(temps.into_iter().map(|t| Operand::Value(self.local_expr(t, span))).collect())
    }

    /// Converts a part to its target's type; the store comes later.
    fn store_target(
        &mut self,
        target: Target,
        value: Operand,
        span: Span,
        written: bool,
        steps: &mut Steps,
    ) -> Option<hir::ExprId> {
        let at = value.span(self);
        let typed = match &target {
            Target::Place(p, _) => Some(self.body[*p].ty),
            Target::Declare(_, ty) | Target::Discard(ty) => *ty,
            Target::Nested(..) => None,
        };
        let e = match typed {
            Some(ty) => self.convert(value, ty, at),
            None => match self.part_value(value, at, &target) {
                Some(e) => e,
                None => {
                    self.fail_targets(&target);
                    return None;
                }
            },
        };
        let ty = self.body[e].ty;
        if ty.is_error() {
            self.fail_targets(&target);
            return None;
        }
        let out = if written { &mut steps.values } else { &mut steps.conversions };
        let e = self.spill_into(e, out);
        let again = |c: &mut Self| match c.body[e].kind.local() {
            Some(l) => c.local_expr(l, at),
            None => e,
        };
        match target {
            Target::Place(place, _) => {
                let store = self.mk(ExprKind::Assign { target: place, value: e }, ty, span);
                steps.stores.push(Stmt { kind: StmtKind::Expr(store), span });
            }
            Target::Declare(name, _) => {
                let local = self.declare(name, ty);
                steps.stores.push(Stmt { kind: StmtKind::Let { local, init: Some(e) }, span: name.span });
            }
            Target::Discard(_) | Target::Nested(..) => {}
        }
        Some(again(self))
    }

    fn part_value(&mut self, value: Operand, at: Span, target: &Target) -> Option<hir::ExprId> {
        let op = self.with_natural_type(value);
        if self.natural_ty(&op).is_none() {
            let d = match target {
                Target::Declare(name, _) => Diagnostic::error(
                    8130,
                    name.span,
                    format!(
                        "Cannot infer the type of implicitly-typed deconstruction variable '{}'.",
                        name.name
                    ),
                ),
                _ => Diagnostic::error(8183, at, "Cannot infer the type of implicitly-typed discard."),
            };
            self.report(d);
            return None;
        }
        Some(self.value(op))
    }

    /// For messages and joins: do two tuple types differ only in names?
    pub fn same_but_names(&self, a: Ty, b: Ty) -> bool {
        convert::same_type(a, b)
    }
}

/// An inferred name that occurs twice, or looks like a position, is none.
fn may_be_inferred(name: Symbol, seen: &[Symbol]) -> bool {
    let twice = seen.iter().filter(|s| **s == name).count() > 1;
    let position = name.as_str().strip_prefix("Item").is_some_and(|d| d.parse::<usize>().is_ok());
    !twice && !position && !matches!(name.as_str(), "Rest" | "ToString")
}

/// The name that an element takes over: `x`, `a.x`, `a?.x`.
fn inferred_name(ast: &ast::Ast, e: ast::ExprId) -> Option<Symbol> {
    match &ast[e].kind {
        ast::ExprKind::Name { name, .. } | ast::ExprKind::Member { name, .. } => Some(name.name),
        ast::ExprKind::Conditional { rest, .. } => inferred_name(ast, *rest),
        _ => None,
    }
}

fn declared_target(d: &Designation, ty: Option<Ty>) -> Target {
    match d {
        Designation::Name(n) => Target::Declare(*n, ty),
        Designation::Discard(_) => Target::Discard(ty),
        Designation::Tuple(parts, _) => {
            Target::Nested(parts.iter().map(|p| declared_target(p, ty)).collect())
        }
    }
}
