//! Strings: concatenation and interpolation.
//!
//! ```text
//! "a" + 1 + x + 'c'    concat("a", 1.ToString(), x?.ToString(), "c")
//! $"{n,5:F2}|{o}"      each hole is evaluated and formatted before the next one
//! ```
//! With an `await` in a hole C# evaluates all holes first and formats them afterwards; so do we.

use super::{Checker, Operand};
use crate::base::Span;
use crate::hir::{self, ConvKind, ExprKind, InterpPart, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::convert::{self, Conv};
use crate::ty::defs::{Const, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind, members};

/// A concatenation in the making: neighbouring constants have been joined.
pub struct Concat {
    parts: Vec<Part>,
    pub span: Span,
    failed: bool,
}

enum Part {
    Text(Vec<u16>),
    Value(hir::ExprId),
}

impl Concat {
    pub fn new(span: Span) -> Concat {
        Concat { parts: Vec::new(), span, failed: false }
    }

    fn text(&mut self, units: &[u16]) {
        match self.parts.last_mut() {
            Some(Part::Text(t)) => t.extend_from_slice(units),
            _ => self.parts.push(Part::Text(units.to_vec())),
        }
    }
}

impl Checker<'_> {
    /// Is `left + right` a concatenation?
    pub fn starts_concat(&mut self, left: &Operand, right: &Operand) -> bool {
        if left.is_error(self) || right.is_error(self) {
            return false;
        }
        let string =
            |c: &Self, op: &Operand| matches!(op, Operand::Value(e) if c.body[*e].ty == Ty::string());
        (string(self, left) && self.continues_concat(right))
            || (string(self, right) && self.continues_concat(left))
    }

    /// Can the operand be added to a string without an operator of its own?
    pub fn continues_concat(&mut self, op: &Operand) -> bool {
        match op {
            Operand::Value(e) => {
                let ty = super::operator::strip(self.body[*e].ty);
                if ty.is_void() || ty.is_error() || matches!(ty.kind(), TyKind::Never) {
                    return false;
                }
                if !matches!(ty.kind(), TyKind::Named(..)) {
                    return true;
                }
                let name = crate::base::Symbol::intern("op_Addition");
                members::operators(self.defs, ty, name).is_empty()
            }
            Operand::Tuple(_) | Operand::Switch(_) => self.natural_ty(op).is_some(),
            _ => false,
        }
    }

    pub fn concat_push(&mut self, concat: &mut Concat, op: Operand) {
        let span = op.span(self);
        let e = self.value(op);
        if self.body[e].ty.is_error() {
            concat.failed = true;
            return;
        }
        // An operator that gives a string goes before the addition of an object.
        let ty = self.body[e].ty;
        let e = if self.has_conversions(ty)
            && matches!(convert::implicit(self.defs, ty, None, Ty::string()), Some(Conv::User(_)))
        {
            self.convert_value(e, Ty::string(), span)
        } else {
            e
        };
        match &self.body[e].kind {
            ExprKind::Const(Const::Str(s)) => {
                let s = s.clone();
                concat.text(&s);
            }
            ExprKind::Const(Const::Null) => concat.text(&[]),
            // Parts of an inner concatenation are evaluated in the same order.
            ExprKind::Concat(parts) => {
                for p in parts.clone() {
                    match &self.body[p].kind {
                        ExprKind::Const(Const::Str(s)) => {
                            let s = s.clone();
                            concat.text(&s);
                        }
                        _ => concat.parts.push(Part::Value(p)),
                    }
                }
            }
            _ => match self.text_of(e, span) {
                Text::Const(units) => {
                    // No constant in C#, but known: it must not make the whole a constant.
                    let s = self.mk(ExprKind::Const(Const::Str(units.into())), Ty::string(), span);
                    concat.parts.push(Part::Value(s));
                }
                Text::Value(e) => concat.parts.push(Part::Value(e)),
            },
        }
    }

    pub fn concat_finish(&mut self, concat: Concat) -> Operand {
        let span = concat.span;
        if concat.failed {
            return Operand::Error(span);
        }
        if let [Part::Text(units)] = &concat.parts[..] {
            let c = Const::Str(units.clone().into());
            return Operand::Value(self.mk(ExprKind::Const(c), Ty::string(), span));
        }
        let mut parts = Vec::new();
        for p in concat.parts {
            match p {
                Part::Text(t) if t.is_empty() => {}
                Part::Text(t) => {
                    parts.push(self.mk(ExprKind::Const(Const::Str(t.into())), Ty::string(), span))
                }
                Part::Value(e) => parts.push(e),
            }
        }
        Operand::Value(self.mk(ExprKind::Concat(parts), Ty::string(), span))
    }

    // ---- ToString ----------------------------------------------------------------------------------------------

    /// A value as text, as `+` and `$"{…}"` show it: null is empty.
    fn text_of(&mut self, e: hir::ExprId, span: Span) -> Text {
        let ty = self.body[e].ty;
        if let Some(c) = self.const_of(e)
            && let Some(text) = const_text(&c, ty)
        {
            return Text::Const(text.encode_utf16().collect());
        }
        if ty == Ty::string() {
            return Text::Value(e);
        }
        if matches!(ty.kind(), TyKind::Null) {
            return Text::Const(Vec::new());
        }
        let value_type = self.defs.is_value_type(ty);
        if value_type && !matches!(ty.kind(), TyKind::Nullable(_)) {
            let e = self.copy_of_struct(e, span);
            return Text::Value(self.call_to_string(e, span));
        }
        // `x?.ToString()`
        let inner = super::operator::strip(ty);
        let temp = self.temp(inner, span);
        let value = self.local_expr(temp, span);
        let then = self.call_to_string(value, span);
        Text::Value(self.mk(ExprKind::NullCond { target: e, temp, then }, Ty::string(), span))
    }

    /// The text of a value, as an expression.
    pub fn as_text(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        match self.text_of(e, span) {
            Text::Const(units) => self.mk(ExprKind::Const(Const::Str(units.into())), Ty::string(), span),
            Text::Value(e) => e,
        }
    }

    /// What a variable's own `ToString` changes must not show in the variable: it is called for a copy.
    fn copy_of_struct(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        let ty = self.body[e].ty;
        let may_change = match ty.kind() {
            TyKind::Named(d, _) => {
                let def = &self.defs.types[*d];
                def.kind == TypeDefKind::Struct && !def.is_readonly && !def.is_std
            }
            TyKind::Tuple { .. } | TyKind::Param(_) => true,
            _ => false,
        };
        if may_change && self.is_variable(e) { self.mk(ExprKind::Spill(e), ty, span) } else { e }
    }

    /// `e.ToString()`
    fn call_to_string(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        let op = self.call_named(Operand::Value(e), "ToString", Vec::new(), Vec::new(), span);
        self.value(op)
    }

    /// A value as text with or without a format: through `IFormattable`, where the value has it.
    fn format_text(&mut self, e: hir::ExprId, format: Option<&[u16]>, span: Span) -> hir::ExprId {
        let ty = self.body[e].ty;
        let inner = super::operator::strip(ty);
        if ty == Ty::string() {
            return e;
        }
        if ty != inner {
            let temp = self.temp(inner, span);
            let value = self.local_expr(temp, span);
            let then = self.format_text(value, format, span);
            return self.mk(ExprKind::NullCond { target: e, temp, then }, Ty::string(), span);
        }
        let text = match format {
            Some(format) => self.mk(ExprKind::Const(Const::Str(format.into())), Ty::string(), span),
            None => self.mk(ExprKind::Const(Const::Null), Ty::string(), span),
        };
        // Enums and numbers have a method of their own.
        let direct = match ty.kind() {
            TyKind::Prim(Prim::Bool) => return self.call_to_string(e, span),
            TyKind::Prim(Prim::Char) => return self.call_to_string(e, span),
            TyKind::Prim(_) => true,
            TyKind::Named(d, _) => matches!(self.defs.types[*d].kind, TypeDefKind::Enum),
            _ => false,
        };
        if direct {
            let op =
                self.call_named(Operand::Value(e), "ToString", vec![Operand::Value(text)], Vec::new(), span);
            return self.value(op);
        }
        let Some(formattable) = self.system_type("IFormattable", &[]) else {
            return self.as_text(e, span);
        };
        let provider = self.mk(ExprKind::Const(Const::Null), Ty::null(), span);
        let is_formattable =
            self.is_subtype(ty, formattable) || members::interfaces_of(self.defs, ty).contains(&formattable);
        if is_formattable && self.defs.is_value_type(ty) {
            let e = self.mk(ExprKind::Convert { kind: ConvKind::Box, expr: e }, formattable, span);
            return self.call_format(e, text, provider, span);
        }
        let sealed = match ty.kind() {
            TyKind::Named(d, _) => self.defs.is_value_type(ty) || self.defs.types[*d].is_sealed,
            TyKind::Prim(_) | TyKind::Tuple { .. } => true,
            _ => false,
        };
        if !is_formattable && sealed {
            return self.as_text(e, span);
        }
        // `x is IFormattable f ? f.ToString(format, null) : x?.ToString()`
        let temp = self.temp(ty, span);
        let matched = self.temp(formattable, span);
        let subject = self.temp(ty, span);
        let value = self.local_expr(temp, span);
        let tested = self.temp(formattable, span);
        let bind = hir::Pat { kind: hir::PatKind::Bind(matched), span };
        let pat = hir::Pat {
            kind: hir::PatKind::Type { ty: formattable, temp: tested, then: Box::new(bind) },
            span,
        };
        let cond = self.mk(ExprKind::Is { expr: value, temp: subject, pat: Box::new(pat) }, Ty::bool(), span);
        let receiver = self.local_expr(matched, span);
        let then = self.call_format(receiver, text, provider, span);
        let value = self.local_expr(temp, span);
        let els = self.as_text(value, span);
        let value = self.mk(ExprKind::Ternary { cond, then, els }, Ty::string(), span);
        self.seq(vec![Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span }], value)
    }

    /// Does `$"{e}"` have to look for `IFormattable`? The library's simple types print the same without.
    fn may_format_itself(&self, e: hir::ExprId) -> bool {
        let ty = super::operator::strip(self.body[e].ty);
        match ty.kind() {
            TyKind::Named(d, _) => match self.defs.types[*d].kind {
                TypeDefKind::Class | TypeDefKind::Struct | TypeDefKind::Interface => true,
                TypeDefKind::Enum | TypeDefKind::Delegate => false,
            },
            TyKind::Object | TyKind::Param(_) => true,
            TyKind::Void
            | TyKind::Prim(_)
            | TyKind::String
            | TyKind::Array { .. }
            | TyKind::Nullable(_)
            | TyKind::Tuple { .. }
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => false,
        }
    }

    fn call_format(
        &mut self,
        receiver: hir::ExprId,
        format: hir::ExprId,
        provider: hir::ExprId,
        span: Span,
    ) -> hir::ExprId {
        let args = vec![Operand::Value(format), Operand::Value(provider)];
        let op = self.call_named(Operand::Value(receiver), "ToString", args, Vec::new(), span);
        self.value(op)
    }

    // ---- Interpolation -----------------------------------------------------------------------------------------

    pub fn interpolated(&mut self, parts: &[ast::InterpPart], span: Span) -> hir::ExprId {
        // Holes first, to see whether one of them waits.
        let waited = std::mem::replace(&mut self.fun_mut().has_await, false);
        let mut values = Vec::new();
        let mut failed = false;
        for part in parts {
            if let ast::InterpPart::Hole { expr, .. } = part {
                let op = self.expr(*expr);
                let e = self.value(op);
                let ty = self.body[e].ty;
                if ty.is_void() {
                    let at = self.ast[*expr].span;
                    self.error(1503, at, "Argument 1: cannot convert from 'void' to 'object'");
                    failed = true;
                }
                failed |= ty.is_error();
                values.push(e);
            }
        }
        let waits = self.fun().has_await;
        self.fun_mut().has_await |= waited;
        if failed {
            return self.error_expr(span);
        }
        let mut prelude = Vec::new();
        if waits {
            for e in &mut values {
                *e = self.spill_into(*e, &mut prelude);
            }
        }
        let mut values = values.into_iter();
        let mut out: Vec<InterpPart> = Vec::new();
        let mut constant = Some(Vec::new());
        for part in parts {
            match part {
                ast::InterpPart::Text(t) => {
                    if let Some(c) = &mut constant {
                        c.extend_from_slice(t);
                    }
                    match out.last_mut() {
                        Some(InterpPart::Text(last)) => {
                            let mut joined = last.to_vec();
                            joined.extend_from_slice(t);
                            *last = joined.into();
                        }
                        _ => out.push(InterpPart::Text(t.clone())),
                    }
                }
                ast::InterpPart::Hole { align, format, span: at, .. } => {
                    let Some(e) = values.next() else { continue };
                    let align = align.and_then(|a| self.alignment(a));
                    match self.const_of(e) {
                        Some(Const::Str(s)) if align.is_none() && format.is_none() => {
                            if let Some(c) = &mut constant {
                                c.extend_from_slice(&s);
                            }
                        }
                        _ => constant = None,
                    }
                    let value = match format {
                        Some(f) if !f.is_empty() => self.format_text(e, Some(f), *at),
                        _ if self.may_format_itself(e) => self.format_text(e, None, *at),
                        _ => self.as_text(e, *at),
                    };
                    out.push(InterpPart::Hole { value, align, format: format.clone() });
                }
            }
        }
        if let Some(c) = constant {
            return self.mk(ExprKind::Const(Const::Str(c.into())), Ty::string(), span);
        }
        let e = self.mk(ExprKind::Interpolated(out), Ty::string(), span);
        self.seq(prelude, e)
    }

    /// `{x,align}`: a constant `int`.
    fn alignment(&mut self, e: ast::ExprId) -> Option<i32> {
        let span = self.ast[e].span;
        let value = self.expr_to(e, Ty::int());
        match self.const_of(value) {
            Some(Const::Int(v)) => i32::try_from(v.get()).ok().filter(|&v| v != 0),
            _ => {
                if !self.body[value].ty.is_error() {
                    self.error(150, span, "A constant value is expected");
                }
                None
            }
        }
    }
}

enum Text {
    Const(Vec<u16>),
    Value(hir::ExprId),
}

/// Text of a constant that every .NET gives alike; floating point is left to the library.
fn const_text(c: &Const, ty: Ty) -> Option<String> {
    match (c, ty.kind()) {
        (Const::Str(_), _) => None,
        (Const::Int(v), TyKind::Prim(_)) => Some(v.to_string()),
        (Const::Bool(b), TyKind::Prim(_)) => Some(if *b { "True" } else { "False" }.into()),
        (Const::Char(c), TyKind::Prim(_)) => String::from_utf16(&[*c]).ok(),
        _ => None,
    }
}
