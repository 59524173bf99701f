//! Conversions of operands: does one exist ([`Checker::converts`]), and the nodes that do it ([`Checker::convert`],
//! [`Checker::cast`]).

use super::operand::ArmValue;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, Call, ConvKind, ExprKind, LiftedNull};
use crate::syntax::ast;
use crate::ty::convert::{self, Conv, UserConv};
use crate::ty::defs::{Const, MethodRef};
use crate::ty::{Prim, Ty, TyKind, fold};

impl Checker<'_> {
    /// Checks an expression and converts it to `to`.
    pub fn expr_to(&mut self, e: ast::ExprId, to: Ty) -> hir::ExprId {
        let op = self.expr(e);
        let span = self.ast[e].span;
        self.convert(op, to, span)
    }

    /// Is there an implicit conversion? Changes nothing.
    pub fn converts(&mut self, op: &Operand, to: Ty) -> bool {
        if to.is_error() || op.is_error(self) {
            return true;
        }
        match op {
            Operand::Value(e) => {
                let expr = &self.body[*e];
                let constant = match &expr.kind {
                    ExprKind::Const(c) => Some(c),
                    _ => None,
                };
                convert::implicit(self.defs, expr.ty, constant, to).is_some()
            }
            Operand::Lambda(l) => self.lambda_converts(*l, to),
            Operand::Group(_) | Operand::LocalGroup { .. } => self.group_converts(op, to),
            Operand::Default(_) => !to.is_void(),
            Operand::New(n) => self.new_converts(n, to),
            Operand::Ternary(t) => self.converts(&t.then, to) && self.converts(&t.els, to),
            Operand::Switch(s) => {
                let arms: Vec<ArmValue> = s.arms.borrow().iter().map(|a| a.value.clone()).collect();
                arms.iter().all(|a| self.in_arm(a, |c| c.converts(&a.op, to)))
                    || s.natural.is_some_and(|n| convert::implicit(self.defs, n, None, to).is_some())
            }
            Operand::Collection(c) => self.collection_converts(c, to),
            Operand::Tuple(t) => {
                let target = match to.kind() {
                    TyKind::Nullable(t) => *t,
                    _ => to,
                };
                if let TyKind::Tuple { elems, .. } = target.kind() {
                    return elems.len() == t.elems.len()
                        && t.elems.iter().zip(elems.iter()).all(|((_, e), &to)| self.converts(e, to));
                }
                match self.natural_ty(op) {
                    Some(ty) => convert::implicit(self.defs, ty, None, to).is_some(),
                    None => false,
                }
            }
            Operand::Event { event, owner, .. } => {
                let ty = crate::ty::members::event_type(self.defs, *event, *owner);
                convert::implicit(self.defs, ty, None, to).is_some()
            }
            Operand::Type(..) | Operand::Namespace(..) => false,
            Operand::Error(_) => true,
        }
    }

    /// Implicit conversion to `to`; reports if there is none.
    pub fn convert(&mut self, op: Operand, to: Ty, span: Span) -> hir::ExprId {
        if op.is_error(self) {
            return self.error_expr(span);
        }
        match &op {
            Operand::Value(_) | Operand::Event { .. } => {
                let e = self.value(op);
                self.convert_value(e, to, span)
            }
            Operand::Type(..) | Operand::Namespace(..) | Operand::Error(_) => self.value(op),
            // Whatever is wrong with the type, the lambda may have mistakes of its own.
            Operand::Lambda(l) => self.convert_lambda(*l, to, span),
            _ if to.is_error() => self.error_expr(span),
            Operand::Group(_) | Operand::LocalGroup { .. } => self.convert_group(&op, to, span),
            Operand::Default(_) => self.default_value(to, span),
            Operand::New(n) => {
                let n = n.clone();
                self.convert_new(&n, to)
            }
            Operand::Ternary(t) => {
                let then_span = t.then.span(self);
                let els_span = t.els.span(self);
                let then = self.convert(t.then.clone(), to, then_span);
                let els = self.convert(t.els.clone(), to, els_span);
                self.mk(ExprKind::Ternary { cond: t.cond, then, els }, to, t.span)
            }
            Operand::Switch(s) => {
                let s = s.clone();
                self.convert_switch(&s, to, span)
            }
            Operand::Collection(c) => {
                let c = c.clone();
                self.convert_collection(&c, to)
            }
            Operand::Tuple(t) => {
                let t = t.clone();
                self.convert_tuple_literal(&op, &t, to, span)
            }
        }
    }

    /// Implicit conversion of a value.
    pub fn convert_value(&mut self, e: hir::ExprId, to: Ty, span: Span) -> hir::ExprId {
        let from = self.body[e].ty;
        if from.is_error() || to.is_error() {
            return if from.is_error() { e } else { self.error_expr(span) };
        }
        if from == to {
            return e;
        }
        let constant = self.const_of(e);
        match convert::implicit(self.defs, from, constant.as_ref(), to) {
            Some(conv) => self.apply(e, &conv, to, span),
            None => {
                self.no_conversion(from, constant.as_ref(), to, span);
                self.error_expr(span)
            }
        }
    }

    /// CS0266 where a cast would do, else CS0029; for a constant that does not fit CS0031.
    fn no_conversion(&mut self, from: Ty, constant: Option<&Const>, to: Ty, span: Span) {
        let (f, t) = (self.show(from), self.show(to));
        if matches!(from.kind(), TyKind::Null) {
            let generic = matches!(to.kind(), TyKind::Param(_));
            let d = if generic {
                let text = format!(
                    "Cannot convert null to type parameter '{t}' because it could be a non-nullable value type. \
                     Consider using 'default({t})' instead."
                );
                Diagnostic::error(403, span, text)
            } else {
                let text = format!("Cannot convert null to '{t}' because it is a non-nullable value type");
                Diagnostic::error(37, span, text).help(format!("make the type nullable: `{t}?`"))
            };
            self.report(d.label("null"));
            return;
        }
        if from.is_void() {
            let text = format!("Cannot implicitly convert type 'void' to '{t}'");
            self.report(Diagnostic::error(29, span, text).label("this gives no value"));
            return;
        }
        if let (Some(c @ Const::Int(_)), Some(target)) = (constant, to.as_prim())
            && from == Ty::int()
            && target.is_integral()
            && target != Prim::Char
        {
            let text = format!("Constant value '{}' cannot be converted to a '{t}'", show_const(c));
            self.report(Diagnostic::error(31, span, text).label(format!("does not fit `{t}`")));
            return;
        }
        if convert::explicit(self.defs, from, constant, to).is_some() {
            let d = Diagnostic::error(
                266,
                span,
                format!(
                    "Cannot implicitly convert type '{f}' to '{t}'. An explicit conversion exists (are you missing a \
                     cast?)"
                ),
            )
            .label(format!("this is `{f}`, `{t}` is needed"))
            .help(format!("write a cast: `({t})…`"));
            self.report(d);
            return;
        }
        let mut d = Diagnostic::error(29, span, format!("Cannot implicitly convert type '{f}' to '{t}'"))
            .label(format!("this is `{f}`, `{t}` is needed"));
        if to == Ty::string() {
            d = d.help("call `.ToString()`, or put the value into `$\"{…}\"`");
        } else if from == Ty::string() && to.as_prim().is_some_and(Prim::is_numeric) {
            d = d.help(format!("parse the text: `{t}.Parse(…)`"));
        } else if let Some(awaited) = self.awaited_type(from)
            && convert::implicit(self.defs, awaited, None, to).is_some()
        {
            d = d.help("`await` the task to get its value");
        }
        self.report(d);
    }

    /// `(T)e`
    pub fn cast(&mut self, op: Operand, to: Ty, span: Span) -> hir::ExprId {
        if op.is_error(self) || to.is_error() {
            return self.error_expr(span);
        }
        let op = match op {
            Operand::Tuple(ref t) if matches!(to.kind(), TyKind::Tuple { .. }) => {
                let t = t.clone();
                return self.cast_tuple_literal(&t, to, span);
            }
            Operand::Switch(_) if self.natural_ty(&op).is_some() && !self.converts(&op, to) => {
                self.with_natural_type(op)
            }
            Operand::Tuple(_) | Operand::Event { .. } => Operand::Value(self.value(op)),
            op => op,
        };
        let Operand::Value(e) = op else { return self.convert(op, to, span) };
        let e = self.value(Operand::Value(e));
        let from = self.body[e].ty;
        if from.is_error() {
            return e;
        }
        let constant = self.const_of(e);
        match convert::explicit(self.defs, from, constant.as_ref(), to) {
            Some(conv) => self.apply(e, &conv, to, span),
            None => {
                let (f, t) = (self.show(from), self.show(to));
                let d = match (from.kind(), to.kind()) {
                    (TyKind::Null, _) if self.defs.is_value_type(to) => Diagnostic::error(
                        37,
                        span,
                        format!("Cannot convert null to '{t}' because it is a non-nullable value type"),
                    ),
                    _ => Diagnostic::error(30, span, format!("Cannot convert type '{f}' to '{t}'"))
                        .label(format!("this is `{f}`")),
                };
                self.report(d);
                self.error_expr(span)
            }
        }
    }

    /// The nodes of a conversion that is known to exist.
    pub fn apply(&mut self, e: hir::ExprId, conv: &Conv, to: Ty, span: Span) -> hir::ExprId {
        let from = self.body[e].ty;
        let checked = self.checked();
        let kind = match conv {
            Conv::Identity if from == to => return e,
            Conv::Identity | Conv::Upcast => match self.const_of(e) {
                // A constant stays one: `object o = null`, `string s = "a"`.
                Some(c @ Const::Null) => return self.mk(ExprKind::Const(c), to, span),
                _ => ConvKind::Identity,
            },
            Conv::Numeric | Conv::Enum => {
                if let Some(c) = self.const_of(e) {
                    match fold::convert(self.defs, &c, from, to, self.const_checked()) {
                        Some(c) => return self.mk(ExprKind::Const(c), to, span),
                        None if self.const_checked() && is_number(&c) => {
                            let d = Diagnostic::error(
                                221,
                                span,
                                format!(
                                    "Constant value '{}' cannot be converted to a '{}' (use 'unchecked' syntax to \
                                     override)",
                                    show_const(&c),
                                    self.show(to)
                                ),
                            )
                            .label("does not fit");
                            self.report(d);
                            return self.error_expr(span);
                        }
                        None => {}
                    }
                }
                if *conv == Conv::Numeric {
                    ConvKind::Numeric { checked }
                } else {
                    ConvKind::Enum { checked }
                }
            }
            Conv::Null => return self.mk(ExprKind::Const(Const::Null), to, span),
            Conv::NullToNullable | Conv::Default => return self.mk(ExprKind::Default, to, span),
            Conv::Box => ConvKind::Box,
            Conv::Unbox => ConvKind::Unbox,
            Conv::Cast => ConvKind::Cast,
            Conv::Generic => ConvKind::Generic,
            Conv::Wrap(inner) => {
                let TyKind::Nullable(elem) = *to.kind() else { return self.error_expr(span) };
                let e = self.apply(e, inner, elem, span);
                return self.mk(ExprKind::Convert { kind: ConvKind::NullableWrap, expr: e }, to, span);
            }
            Conv::Unwrap(inner) => {
                let TyKind::Nullable(elem) = *from.kind() else { return self.error_expr(span) };
                let e = self.mk(ExprKind::Convert { kind: ConvKind::NullableUnwrap, expr: e }, elem, span);
                return self.apply(e, inner, to, span);
            }
            Conv::Lift(inner) => {
                let (TyKind::Nullable(source), TyKind::Nullable(target)) = (from.kind(), to.kind()) else {
                    return self.error_expr(span);
                };
                let temp = self.temp(*source, span);
                let value = self.local_expr(temp, span);
                let then = self.apply(value, inner, *target, span);
                let then = self.mk(ExprKind::Convert { kind: ConvKind::NullableWrap, expr: then }, to, span);
                let on_null = Box::new(LiftedNull::Null);
                return self.mk(ExprKind::Lifted { operands: vec![(e, temp)], then, on_null }, to, span);
            }
            Conv::Tuple(parts) => {
                let (TyKind::Tuple { elems: from, .. }, TyKind::Tuple { elems: target, .. }) =
                    (from.kind(), to.kind())
                else {
                    return self.error_expr(span);
                };
                let mut list = Vec::new();
                for ((conv, &f), &t) in parts.iter().zip(from).zip(target) {
                    let temp = self.temp(f, span);
                    let value = self.local_expr(temp, span);
                    let value = self.apply(value, conv, t, span);
                    list.push((temp, value));
                }
                ConvKind::Tuple(list)
            }
            Conv::Span => return self.apply_span(e, to, span),
            Conv::User(user) => return self.apply_user(e, user, to, span),
            Conv::Never => {
                if let ExprKind::Throw(inner) = self.body[e].kind {
                    return self.mk(ExprKind::Throw(inner), to, span);
                }
                ConvKind::Identity
            }
            Conv::Error => return self.error_expr(span),
        };
        self.mk(ExprKind::Convert { kind, expr: e }, to, span)
    }

    /// An implicit span conversion: a call of the library's.
    fn apply_span(&mut self, e: hir::ExprId, to: Ty, span: Span) -> hir::ExprId {
        let from = self.body[e].ty;
        if *from.kind() == TyKind::String {
            return self.call_span_core("OfString", Vec::new(), e, span);
        }
        if let Some(elem) = convert::span_element(self.defs, to, false) {
            return self.call_span_core("OfArray", vec![elem], e, span);
        }
        let Some(elem) = convert::span_element(self.defs, to, true) else { return self.error_expr(span) };
        if let TyKind::Array { .. } = from.kind() {
            let array = self.apply(e, &Conv::Upcast, Ty::array(elem), span);
            return self.call_span_core("ReadOnlyOfArray", vec![elem], array, span);
        }
        let (e, source) = match convert::span_element(self.defs, from, false) {
            Some(source) => (self.call_span_core("ReadOnlyOfSpan", vec![source], e, span), source),
            None => (e, convert::span_element(self.defs, from, true).unwrap_or(elem)),
        };
        match convert::same_type(source, elem) {
            true => e,
            false => self.call_span_core("UpSpan", vec![source, elem], e, span),
        }
    }

    /// `SpanCore.name<targs>(arg)`
    pub fn call_span_core(
        &mut self,
        name: &str,
        targs: Vec<Ty>,
        arg: hir::ExprId,
        span: Span,
    ) -> hir::ExprId {
        let name = self.symbol(name);
        let Some(def) = self.defs.lang.span_core else { return self.error_expr(span) };
        let Some(method) = self.defs.types[def].methods_named(self.defs, name).next() else {
            return self.error_expr(span);
        };
        let callee = MethodRef { method, owner: Ty::named(def, []), targs };
        self.call_method(callee, None, vec![arg], span)
    }

    fn apply_user(&mut self, e: hir::ExprId, user: &UserConv, to: Ty, span: Span) -> hir::ExprId {
        let method = self.checked_version(&user.method);
        let call = |c: &mut Self, value: hir::ExprId| {
            let arg = hir::Arg { mode: ast::ParamMode::Value, expr: value };
            let call = Call { callee: method.clone(), target: None, args: vec![arg], virt: false };
            let e = c.mk(ExprKind::Call(Box::new(call)), user.to, span);
            c.fold_decimal(e, span)
        };
        if user.lifted {
            // `S?`: null gives null of the operator's result, made nullable, without a call.
            let source = self.body[e].ty;
            let TyKind::Nullable(elem) = *source.kind() else { return self.error_expr(span) };
            let temp = self.temp(elem, span);
            let value = self.local_expr(temp, span);
            let value = self.apply(value, &user.source, user.from, span);
            let result = call(self, value);
            let nullable =
                if self.defs.is_value_type(user.to) && !matches!(user.to.kind(), TyKind::Nullable(_)) {
                    Ty::nullable(user.to)
                } else {
                    user.to
                };
            let then = if nullable == user.to {
                result
            } else {
                self.mk(ExprKind::Convert { kind: ConvKind::NullableWrap, expr: result }, nullable, span)
            };
            let on_null = Box::new(LiftedNull::Null);
            let lifted =
                self.mk(ExprKind::Lifted { operands: vec![(e, temp)], then, on_null }, nullable, span);
            return self.apply(lifted, &user.target, to, span);
        }
        let value = self.apply(e, &user.source, user.from, span);
        let result = call(self, value);
        self.apply(result, &user.target, to, span)
    }

    /// In a checked context `explicit operator checked` takes the place of its unchecked twin.
    fn checked_version(&self, method: &MethodRef) -> MethodRef {
        let def = &self.defs.methods[method.method];
        if !self.checked() || def.name.as_str() != "op_Explicit" {
            return method.clone();
        }
        let twin = self.defs.types[def.owner].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.name.as_str() == "op_CheckedExplicit"
                && convert::same_type(m.ret, def.ret)
                && m.params.iter().zip(&def.params).all(|(a, b)| convert::same_type(a.ty, b.ty))
        });
        MethodRef { method: twin.unwrap_or(method.method), ..method.clone() }
    }

    /// `default` of a known type.
    pub fn default_value(&mut self, ty: Ty, span: Span) -> hir::ExprId {
        if ty.is_void() {
            self.error(1547, span, "Keyword 'void' cannot be used in this context");
            return self.error_expr(span);
        }
        let kind = match ty.kind() {
            TyKind::Prim(p) => ExprKind::Const(zero(*p)),
            TyKind::Error => ExprKind::Error,
            TyKind::Named(d, _) if self.defs.types[*d].kind == crate::ty::defs::TypeDefKind::Enum => {
                ExprKind::Const(Const::int(0))
            }
            _ if self.defs.is_reference(ty) => ExprKind::Const(Const::Null),
            _ => ExprKind::Default,
        };
        self.mk(kind, ty, span)
    }
}

fn is_number(c: &Const) -> bool {
    matches!(c, Const::Int(_) | Const::Char(_) | Const::Float(_) | Const::Double(_) | Const::Decimal(_))
}

/// The zero of a built-in type.
pub fn zero(p: Prim) -> Const {
    match p {
        Prim::Bool => Const::Bool(false),
        Prim::Char => Const::Char(0),
        Prim::Float => Const::Float(0.0),
        Prim::Double => Const::Double(0.0),
        Prim::SByte
        | Prim::Byte
        | Prim::Short
        | Prim::UShort
        | Prim::Int
        | Prim::UInt
        | Prim::Long
        | Prim::ULong
        | Prim::NInt
        | Prim::NUInt => Const::int(0),
    }
}

/// As messages show a constant.
pub fn show_const(c: &Const) -> String {
    match c {
        Const::Null => "null".into(),
        Const::Bool(b) => if *b { "True" } else { "False" }.into(),
        Const::Char(c) => String::from_utf16_lossy(&[*c]),
        Const::Int(v) => v.to_string(),
        Const::Float(v) => v.to_string(),
        Const::Double(v) => v.to_string(),
        Const::Decimal(v) => v.to_string(),
        Const::Str(s) => String::from_utf16_lossy(s),
        Const::Default => "default".into(),
    }
}
