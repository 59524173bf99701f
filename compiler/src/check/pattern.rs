//! Patterns: what is tested, in what type, and what gets bound.
//!
//! ```text
//! o is Point { X: > 0 } p      Type Point _1 & ({ _2 = _1.X is > 0 } and var p)
//! n is 1 or 2   (n: int?)      NotNull _1 & (1 or 2)
//! ```
//! A pattern is checked against the local that holds its input; parts of the input are read into temporaries.

use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, LocalId, Pat, PatKind};
use crate::syntax::ast::{self, Designation};
use crate::ty::convert::{self, Conv};
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// `e is pattern`
    pub fn is_expr(&mut self, e: ast::ExprId, pat: ast::PatId, span: Span) -> hir::ExprId {
        let op = self.expr(e);
        if matches!(op, Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. }) {
            let text = "The first operand of an 'is' or 'as' operator may not be a lambda expression, anonymous method, \
                        or method group.";
            self.error(837, span, text);
            return self.error_expr(span);
        }
        let value = self.value(op);
        let ty = self.body[value].ty;
        let ty = if matches!(ty.kind(), TyKind::Null) { Ty::object() } else { ty };
        if ty.is_void() {
            let text = "Operator 'is' cannot be applied to operand of type 'void'";
            self.error(23, span, text);
            return self.error_expr(span);
        }
        let value = self.convert_value(value, ty, span);
        let temp = self.temp(ty, span);
        let ast = self.ast;
        let at = ast[pat].span;
        let is_pattern =
            !matches!(&ast[pat].kind, ast::PatKind::Type { name: None, .. } | ast::PatKind::Const(_));
        let pat = match &ast[pat].kind {
            ast::PatKind::Type { ty: to, name: None } => {
                let to = self.ty(*to);
                self.is_type(to, temp, at, span)
            }
            ast::PatKind::Const(e) => match self.expr(*e) {
                Operand::Type(to, _) => self.is_type(to, temp, at, span),
                op => self.const_pattern(op, temp, at),
            },
            _ => self.pattern(pat, temp),
        };
        if ty.is_error() {
            return self.error_expr(span);
        }
        if is_pattern {
            self.check_is(&pat, temp, ty, span);
        }
        self.mk(ExprKind::Is { expr: value, temp, pat: Box::new(pat) }, Ty::bool(), span)
    }

    /// A pattern that no value matches (CS8518), or that all do (CS8794).
    fn check_is(&mut self, pat: &Pat, input: LocalId, ty: Ty, span: Span) {
        let mut kind = &pat.kind;
        if let PatKind::NotNull { then, .. } | PatKind::Type { then, .. } = kind {
            kind = &then.kind;
        }
        let is_compound =
            matches!(kind, PatKind::And(_) | PatKind::Or(_) | PatKind::Not(_) | PatKind::Relational { .. });
        if !is_compound || self.from.is_std {
            return;
        }
        let mut parts = super::exhaust::Parts::new(input, ty);
        let cond = self.condition(&mut parts, pat, 0);
        if !self.is_reached(&parts, &[], &cond) {
            let text =
                format!("An expression of type '{}' can never match the provided pattern.", self.show(ty));
            self.report(Diagnostic::error(8518, span, text).label("always false"));
        } else if self.always_holds(&parts, &cond) {
            let text =
                format!("An expression of type '{}' always matches the provided pattern.", self.show(ty));
            self.report(Diagnostic::warning(8794, span, text).label("always true"));
        }
    }

    /// `e is T` is older than patterns: `T` may be nullable, and what can never be is no error.
    fn is_type(&mut self, to: Ty, input: LocalId, span: Span, whole: Span) -> Pat {
        let to = super::operator::strip(to);
        let from = self.body.locals[input].ty;
        let known = !to.is_error() && !from.is_error() && !to.is_void() && !self.is_static_class(to);
        if known && !self.may_be(from, to) {
            let text = format!("The given expression is never of the provided ('{}') type", self.show(to));
            self.report(Diagnostic::warning(184, whole, text).label("always false"));
            let never = Pat { kind: PatKind::Discard, span };
            return Pat { kind: PatKind::Not(Box::new(never)), span };
        }
        let is_value = self.defs.is_value_type(from)
            && !matches!(from.kind(), TyKind::Nullable(_) | TyKind::Param(_))
            && !matches!(to.kind(), TyKind::Param(_));
        if known && is_value && !self.from.is_std {
            let text = format!("The given expression is always of the provided ('{}') type", self.show(to));
            self.report(Diagnostic::warning(183, whole, text).label("always true"));
        }
        self.type_pattern(to, input, None, span)
    }

    /// Can a value of static type `from` be a `to`?
    fn may_be(&self, from: Ty, to: Ty) -> bool {
        let same = |c: Conv| !numeric(&c);
        convert::same_type(super::operator::strip(from), to)
            || from.is_generic()
            || to.is_generic()
            || convert::standard_explicit(self.defs, from, None, to).is_some_and(same)
            || convert::standard_explicit(self.defs, to, None, from).is_some_and(same)
    }

    /// Checks a pattern whose input is in a local.
    pub fn pattern(&mut self, id: ast::PatId, input: LocalId) -> Pat {
        let ast = self.ast;
        let span = ast[id].span;
        let ty = self.body.locals[input].ty;
        match &ast[id].kind {
            ast::PatKind::Discard => Pat { kind: PatKind::Discard, span },
            ast::PatKind::Error => Pat { kind: PatKind::Error, span },
            ast::PatKind::Paren(inner) => self.pattern(*inner, input),
            ast::PatKind::Var(d) => self.designation(d, input, span),
            ast::PatKind::Const(e) => self.const_or_type(*e, input, span),
            ast::PatKind::Type { ty: t, name } => {
                let to = self.ty(*t);
                self.type_pattern(to, input, name.as_ref(), span)
            }
            ast::PatKind::Relational { op, value } => {
                let e = self.expr(*value);
                let at = ast[*value].span;
                if self.is_decimal_test(&e, ty) {
                    return self.decimal_pattern(*op, e, input, at);
                }
                let Some((c, to)) = self.pattern_const(e, ty, at) else {
                    return Pat { kind: PatKind::Error, span };
                };
                let numeric = to.as_prim().is_some_and(|p| p.is_numeric())
                    || self.enum_underlying(to).is_some()
                    || crate::ty::fold::is_decimal(self.defs, to);
                if !numeric {
                    let text = format!(
                        "Relational patterns may not be used for a value of type '{}'.",
                        self.show(to)
                    );
                    self.error(8781, span, text);
                    return Pat { kind: PatKind::Error, span };
                }
                let op = super::operator::bin_op(*op);
                let test = PatKind::Relational { op, value: c, ty: to };
                self.in_type(to, input, span, test)
            }
            ast::PatKind::Not(inner) => {
                let p = self.pattern(*inner, input);
                if let PatKind::Null = p.kind {
                    let then = Box::new(Pat { kind: PatKind::Discard, span });
                    return Pat { kind: PatKind::NotNull { temp: None, then }, span };
                }
                Pat { kind: PatKind::Not(Box::new(p)), span }
            }
            ast::PatKind::And(a, b) => {
                let left = self.pattern(*a, input);
                self.and_then(left, input, |c, at| c.pattern(*b, at), span)
            }
            ast::PatKind::Or(..) => self.or_pattern(id, input, span),
            ast::PatKind::Recursive { ty: t, positional, props, name } => {
                let to = match t {
                    Some(t) => self.ty(*t),
                    None => super::operator::strip(ty),
                };
                self.recursive(
                    to,
                    t.is_some(),
                    input,
                    positional.as_deref(),
                    props.as_deref(),
                    name.as_ref(),
                    span,
                )
            }
            ast::PatKind::List { elems, name } => self.list_pattern(elems, name.as_ref(), input, span),
            ast::PatKind::Slice(_) => {
                self.error(
                    8980,
                    span,
                    "Slice patterns may only be used once and directly inside a list pattern.",
                );
                Pat { kind: PatKind::Error, span }
            }
        }
    }

    /// `a or b or …`, whose alternatives may bind nothing.
    fn or_pattern(&mut self, id: ast::PatId, input: LocalId, span: Span) -> Pat {
        let ast = self.ast;
        let mut spine = Vec::new();
        let mut cur = id;
        while let ast::PatKind::Or(a, b) = &ast[cur].kind {
            spine.push(*b);
            cur = *a;
        }
        let names = self.frames.last().map_or(0, |f| f.names.len());
        let mut list = vec![self.pattern(cur, input)];
        while let Some(next) = spine.pop() {
            list.push(self.pattern(next, input));
        }
        let declared = self.frames.last().and_then(|f| f.names.get(names)).map(|&(_, _, s)| s);
        if let Some(at) = declared {
            let d =
                Diagnostic::error(8780, at, "A variable may not be declared within a 'not' or 'or' pattern.");
            self.report(d);
        }
        Pat { kind: PatKind::Or(list), span }
    }

    /// `left and right`: the right side sees the type that the left side has found.
    fn and_then(
        &mut self,
        left: Pat,
        input: LocalId,
        right: impl FnOnce(&mut Self, LocalId) -> Pat,
        span: Span,
    ) -> Pat {
        match left.kind {
            PatKind::Type { ty, temp, then } => {
                let right = right(self, temp);
                let then = Box::new(all(vec![*then, right], span));
                Pat { kind: PatKind::Type { ty, temp, then }, span }
            }
            PatKind::NotNull { temp: Some(temp), then } => {
                let right = right(self, temp);
                let then = Box::new(all(vec![*then, right], span));
                Pat { kind: PatKind::NotNull { temp: Some(temp), then }, span }
            }
            kind => {
                let right = right(self, input);
                all(vec![Pat { kind, span: left.span }, right], span)
            }
        }
    }

    // ---- Constants ---------------------------------------------------------------------------------------------

    /// A name may be a constant or a type.
    fn const_or_type(&mut self, e: ast::ExprId, input: LocalId, span: Span) -> Pat {
        match self.expr(e) {
            Operand::Type(to, _) => self.type_pattern(to, input, None, span),
            op => self.const_pattern(op, input, span),
        }
    }

    fn const_pattern(&mut self, op: Operand, input: LocalId, span: Span) -> Pat {
        let ty = self.body.locals[input].ty;
        if op.is_error(self) {
            return Pat { kind: PatKind::Error, span };
        }
        if let Operand::Value(v) = op
            && self.is_null(v)
        {
            return self.null_pattern(ty, span);
        }
        if self.is_decimal_test(&op, ty) {
            return self.decimal_pattern(ast::BinaryOp::Eq, op, input, span);
        }
        if let Some(pat) = self.span_pattern(&op, input, span) {
            return pat;
        }
        match self.pattern_const(op, ty, span) {
            Some((Const::Null, _)) => self.null_pattern(ty, span),
            Some((value, to)) => self.in_type(to, input, span, PatKind::Const { value, ty: to }),
            None => Pat { kind: PatKind::Error, span },
        }
    }

    fn null_pattern(&mut self, ty: Ty, span: Span) -> Pat {
        if self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_)) {
            let text =
                format!("Cannot convert null to '{}' because it is a non-nullable value type", self.show(ty));
            self.error(37, span, text);
            return Pat { kind: PatKind::Error, span };
        }
        Pat { kind: PatKind::Null, span }
    }

    /// The constant, converted to the input's type where that has values of its own.
    fn pattern_const(&mut self, op: Operand, input: Ty, span: Span) -> Option<(Const, Ty)> {
        if op.is_error(self) || input.is_error() {
            return None;
        }
        let target = super::operator::strip(input);
        let open = target == Ty::object()
            || matches!(target.kind(), TyKind::Param(_))
            || (matches!(target.kind(), TyKind::Named(..))
                && self.enum_underlying(target).is_none()
                && !crate::ty::fold::is_decimal(self.defs, target));
        let value = if open {
            let e = self.value(op);
            let from = self.body[e].ty;
            if from.is_error() {
                return None;
            }
            let open = matches!(target.kind(), TyKind::Param(_));
            if !open && convert::standard_explicit(self.defs, from, None, target).is_none() && target != from
            {
                self.cannot_match(target, from, span);
                return None;
            }
            e
        } else {
            // The value of a constant is converted, nothing is called.
            if let Operand::Value(e) = op
                && !crate::ty::fold::is_decimal(self.defs, target)
                && let Some(Conv::User(_)) = convert::implicit(self.defs, self.body[e].ty, None, target)
            {
                self.cannot_match(input, self.body[e].ty, span);
                return None;
            }
            self.convert(op, target, span)
        };
        let ty = self.body[value].ty;
        if ty.is_error() {
            return None;
        }
        match self.const_of(value) {
            Some(c) => Some((c, ty)),
            None => {
                let d = match &self.body[value].kind {
                    _ if ty.is_void() => return None,
                    _ => Diagnostic::error(
                        9135,
                        span,
                        format!("A constant value of type '{}' is expected", self.show(target)),
                    )
                    .label("known only when the program runs"),
                };
                self.report(d);
                None
            }
        }
    }

    /// Is a constant compared as a `decimal`? To the compiler these are objects made by a constructor.
    fn is_decimal_test(&mut self, op: &Operand, input: Ty) -> bool {
        let Operand::Value(e) = *op else { return false };
        let Some(decimal) = self.system_type("Decimal", &[]) else { return false };
        let ty = self.body[e].ty;
        ty == decimal || (super::operator::strip(input) == decimal && ty.as_prim().is_some())
    }

    /// `< 1.5m`: the comparison itself, read as a part of the input.
    fn decimal_pattern(&mut self, op: ast::BinaryOp, value: Operand, input: LocalId, span: Span) -> Pat {
        let failed = Pat { kind: PatKind::Error, span };
        let Some(decimal) = self.system_type("Decimal", &[]) else { return failed };
        let value = self.convert(value, decimal, span);
        if self.body[value].ty.is_error() {
            return failed;
        }
        if !self.is_decimal_constant(value) {
            let text = "A constant value of type 'decimal' is expected";
            self.report(Diagnostic::error(9135, span, text).label("known only when the program runs"));
            return failed;
        }
        let Some((wrap, temp)) = self.test_type(decimal, input, span) else { return failed };
        let left = Operand::Value(self.local_expr(temp, span));
        let Some(test) = self.binary(op, left, Operand::Value(value), span) else { return failed };
        let holds = self.temp(Ty::bool(), span);
        let then = PatKind::Const { value: Const::Bool(true), ty: Ty::bool() };
        let then = Box::new(Pat { kind: then, span });
        wrap.around(Pat { kind: PatKind::Read { value: test, temp: holds, then }, span }, span)
    }

    /// A literal, a constant converted, or either with a sign.
    fn is_decimal_constant(&self, e: hir::ExprId) -> bool {
        match &self.body[e].kind {
            ExprKind::Const(_) => true,
            ExprKind::New { args, .. } => args.iter().all(|a| self.is_decimal_constant(a.expr)),
            ExprKind::Convert { expr, .. } => self.is_decimal_constant(*expr),
            ExprKind::Call(call) => {
                let owner = self.defs.methods[call.callee.method].owner;
                self.defs.types[owner].name.as_str() == "Decimal"
                    && call.args.iter().all(|a| self.is_decimal_constant(a.expr))
            }
            ExprKind::Field { target: None, field, .. } => self.defs.fields[*field].is_const,
            _ => false,
        }
    }

    /// Wraps a test of a value of type `to` into what gets from the input to such a value.
    fn in_type(&mut self, to: Ty, input: LocalId, span: Span, test: PatKind) -> Pat {
        let from = self.body.locals[input].ty;
        let then = |kind| Box::new(Pat { kind, span });
        if from == to {
            return Pat { kind: test, span };
        }
        let temp = self.temp(to, span);
        let test = self.rebase(test);
        if let TyKind::Nullable(inner) = from.kind()
            && *inner == to
        {
            return Pat { kind: PatKind::NotNull { temp: Some(temp), then: then(test) }, span };
        }
        Pat { kind: PatKind::Type { ty: to, temp, then: then(test) }, span }
    }

    fn rebase(&self, test: PatKind) -> PatKind {
        test
    }

    fn cannot_match(&mut self, input: Ty, pattern: Ty, span: Span) {
        let text = format!(
            "An expression of type '{}' cannot be handled by a pattern of type '{}'.",
            self.show(input),
            self.show(pattern)
        );
        self.report(Diagnostic::error(8121, span, text).label("can never match"));
    }

    // ---- Types -------------------------------------------------------------------------------------------------

    /// `T`, `T x`
    fn type_pattern(&mut self, to: Ty, input: LocalId, name: Option<&Designation>, span: Span) -> Pat {
        let Some((wrap, temp)) = self.test_type(to, input, span) else {
            if let Some(d) = name {
                self.declare_failed(d);
            }
            return Pat { kind: PatKind::Error, span };
        };
        let then = match name {
            Some(d) => self.designation(d, temp, span),
            None => Pat { kind: PatKind::Discard, span },
        };
        wrap.around(then, span)
    }

    /// The test that the input is a `to`, and the local that then holds it as one.
    pub(super) fn test_type(&mut self, to: Ty, input: LocalId, span: Span) -> Option<(Wrap, LocalId)> {
        let from = self.body.locals[input].ty;
        if to.is_error() || from.is_error() {
            return None;
        }
        if let TyKind::Nullable(inner) = to.kind() {
            let (a, b) = (self.show(to), self.show(*inner));
            let d = Diagnostic::error(
                8116,
                span,
                format!(
                    "It is not legal to use nullable type '{a}' in a pattern; use the underlying type '{b}' instead."
                ),
            );
            self.report(d);
            return None;
        }
        if to.is_void() || self.is_static_class(to) {
            self.ty_is_static(to, span);
            return None;
        }
        if from == to {
            if self.defs.is_value_type(to) {
                return Some((Wrap::None, input));
            }
            let temp = self.temp(to, span);
            return Some((Wrap::NotNull(temp), temp));
        }
        if let TyKind::Nullable(inner) = from.kind()
            && convert::same_type(*inner, to)
        {
            let temp = self.temp(to, span);
            return Some((Wrap::NotNull(temp), temp));
        }
        // An upcast always succeeds, but for null.
        if self.defs.is_reference(from)
            && matches!(
                convert::standard_implicit(self.defs, from, None, to),
                Some(Conv::Identity | Conv::Upcast)
            )
        {
            let temp = self.temp(to, span);
            return Some((Wrap::NotNull(temp), temp));
        }
        if !self.may_be(from, to) {
            self.cannot_match(from, to, span);
            return None;
        }
        let temp = self.temp(to, span);
        Some((Wrap::Type(to, temp), temp))
    }

    fn ty_is_static(&mut self, to: Ty, span: Span) {
        let text = format!("'{}': static types cannot be used as type arguments", self.show(to));
        let _ = text;
        self.error(7023, span, "The second operand of an 'is' or 'as' operator may not be static type");
    }

    // ---- What is bound -----------------------------------------------------------------------------------------

    /// `x`, `_`, `(a, b)` behind a type or `var`.
    pub(super) fn designation(&mut self, d: &Designation, input: LocalId, span: Span) -> Pat {
        let ty = self.body.locals[input].ty;
        match d {
            Designation::Discard(_) => Pat { kind: PatKind::Discard, span },
            Designation::Name(name) => {
                let local = self.declare(*name, ty);
                Pat { kind: PatKind::Bind(local), span }
            }
            Designation::Tuple(parts, at) => {
                let target = super::operator::strip(ty);
                let tested = match self.any_tuple(target) {
                    Some(any) => self.test_type(any, input, *at),
                    None => self.not_null(target, input, *at),
                };
                let Some((wrap, temp)) = tested else {
                    self.declare_failed(d);
                    return Pat { kind: PatKind::Error, span };
                };
                let Some((prefix, inputs)) = self.positional_inputs(temp, parts.len(), *at) else {
                    self.declare_failed(d);
                    return Pat { kind: PatKind::Error, span };
                };
                let subs = parts
                    .iter()
                    .zip(inputs)
                    .map(|(p, i)| i.wrap(self.designation(p, i.local, span)))
                    .collect();
                let then = prefix.around(all(subs, span), span);
                wrap.around(then, span)
            }
        }
    }

    pub(super) fn declare_failed(&mut self, d: &Designation) {
        match d {
            Designation::Name(n) => {
                self.declare(*n, Ty::error());
            }
            Designation::Discard(_) => {}
            Designation::Tuple(parts, _) => {
                for p in parts {
                    self.declare_failed(p);
                }
            }
        }
    }

    /// The input without null.
    pub(super) fn not_null(&mut self, to: Ty, input: LocalId, span: Span) -> Option<(Wrap, LocalId)> {
        let from = self.body.locals[input].ty;
        if from.is_error() {
            return None;
        }
        if from == to && self.defs.is_value_type(from) {
            return Some((Wrap::None, input));
        }
        let temp = self.temp(to, span);
        Some((Wrap::NotNull(temp), temp))
    }

    pub fn intern(&self, text: &str) -> Symbol {
        Symbol::intern(text)
    }
}

/// What stands around the test of a value: nothing, a null test, a type test.
pub(super) enum Wrap {
    None,
    NotNull(LocalId),
    Type(Ty, LocalId),
}

impl Wrap {
    pub(super) fn around(self, then: Pat, span: Span) -> Pat {
        match self {
            Wrap::None => then,
            Wrap::NotNull(temp) => {
                Pat { kind: PatKind::NotNull { temp: Some(temp), then: Box::new(then) }, span }
            }
            Wrap::Type(ty, temp) => Pat { kind: PatKind::Type { ty, temp, then: Box::new(then) }, span },
        }
    }
}

/// All of several patterns; discards fall away.
pub fn all(list: Vec<Pat>, span: Span) -> Pat {
    let mut flat = Vec::new();
    for p in list {
        match p.kind {
            PatKind::Discard => {}
            PatKind::And(inner) => flat.extend(inner),
            _ => flat.push(p),
        }
    }
    match flat.len() {
        0 => Pat { kind: PatKind::Discard, span },
        1 => flat.swap_remove(0),
        _ => Pat { kind: PatKind::And(flat), span },
    }
}

/// A conversion that changes the value is no type test.
fn numeric(c: &Conv) -> bool {
    match c {
        Conv::Numeric | Conv::Enum | Conv::User(_) => true,
        Conv::Wrap(i) | Conv::Lift(i) | Conv::Unwrap(i) => numeric(i),
        Conv::Tuple(parts) => parts.iter().any(numeric),
        _ => false,
    }
}
