//! Expressions: one function per node, and loops down the left spines.

use super::{Checker, Found, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::resolve::scan;
use crate::syntax::ast::{self, Literal};
use crate::ty::defs::Const;
use crate::ty::{Prim, Ty, TyKind};

impl Checker<'_> {
    /// Checks an expression on its own. Its value is wanted, though perhaps not yet read (it may be a place).
    pub fn expr(&mut self, id: ast::ExprId) -> Operand {
        self.check(id, true)
    }

    /// Checks an expression statement: the value is not used.
    pub fn effect(&mut self, id: ast::ExprId) -> Operand {
        self.check(id, false)
    }

    fn check(&mut self, id: ast::ExprId, used: bool) -> Operand {
        let ast = self.ast;
        let span = ast[id].span;
        let value = match &ast[id].kind {
            ast::ExprKind::Literal(l) => self.literal(l, span),
            ast::ExprKind::Interpolated(parts) => self.interpolated(parts, span),
            ast::ExprKind::Name { .. }
            | ast::ExprKind::Member { .. }
            | ast::ExprKind::Call { .. }
            | ast::ExprKind::Index { .. }
            | ast::ExprKind::SuppressNull(_) => return self.postfix(id),
            ast::ExprKind::Predef(p) => return self.predef(*p, span),
            ast::ExprKind::AliasName(written) => {
                return self.alias_name(written.alias, written.name, &written.args, span);
            }
            ast::ExprKind::This => self.this_value(span),
            ast::ExprKind::Base => {
                let d = Diagnostic::error(175, span, "Use of keyword 'base' is not valid in this context")
                    .help("write `base.Member`");
                self.report(d);
                return Operand::Error(span);
            }
            ast::ExprKind::Paren(inner) => {
                return match self.check(*inner, used) {
                    Operand::Value(e) if self.body[e].span != span => Operand::Value(e),
                    op => op,
                };
            }
            ast::ExprKind::Conditional { target, rest } => {
                return self.conditional_access(*target, *rest, used, span);
            }
            ast::ExprKind::ConditionalReceiver => match self.cond_receivers.last() {
                Some(&e) => {
                    // Each use is a node of its own.
                    let (kind, ty) = (self.body[e].kind.local(), self.body[e].ty);
                    match kind {
                        Some(local) => self.mk(ExprKind::Local(local), ty, span),
                        None => e,
                    }
                }
                None => self.error_expr(span),
            },
            ast::ExprKind::Unary { op, expr } => return self.unary(*op, *expr, span),
            ast::ExprKind::IncDec { increment, prefix, expr } => {
                self.inc_dec(*increment, *prefix, *expr, used, span)
            }
            ast::ExprKind::Binary { .. } => return self.binary_chain(id),
            ast::ExprKind::Assign { op, target, value, .. } => {
                return self.assign(*op, *target, *value, used, span);
            }
            ast::ExprKind::Ternary { cond, then, els } => return self.ternary(*cond, *then, *els, span),
            ast::ExprKind::Cast { ty, expr } => self.cast_expr(*ty, *expr, span),
            ast::ExprKind::As { expr, ty } => self.as_expr(*expr, *ty, span),
            ast::ExprKind::Is { expr, pat } => self.is_expr(*expr, *pat, span),
            ast::ExprKind::Await(e) => self.await_expr(*e, span),
            ast::ExprKind::New { ty, args, init, .. } => {
                return self.new_expr(id, *ty, args, init.as_deref(), span);
            }
            ast::ExprKind::NewArray { ty, rank, dims, init } => {
                self.new_array(*ty, *rank, dims, init.as_deref(), span)
            }
            ast::ExprKind::StackAlloc(array) => self.stack_alloc(*array, span),
            ast::ExprKind::NewAnonymous(fields) => {
                if let Some(e) = self.new_anonymous(fields, span) {
                    return Operand::Value(e);
                }
                return Operand::Error(span);
            }
            ast::ExprKind::ArrayInit(init) => {
                let d = Diagnostic::error(
                    622,
                    init.span,
                    "Can only use array initializer expressions to assign to array types. Try using a new expression \
                     instead.",
                )
                .help("write `new[] { … }`");
                self.report(d);
                return Operand::Error(span);
            }
            ast::ExprKind::Collection(elems) => return self.collection(elems, span),
            ast::ExprKind::Lambda(_) => return Operand::Lambda(id),
            ast::ExprKind::Tuple(elems) => return self.tuple(elems, span),
            ast::ExprKind::Declaration { ty, target } => return self.declaration(*ty, target, span),
            ast::ExprKind::Typeof(ty) => self.typeof_expr(*ty, span),
            ast::ExprKind::Sizeof(ty) => self.sizeof_expr(*ty, span),
            ast::ExprKind::Nameof(e) => self.nameof(*e, span),
            ast::ExprKind::Default(None) => return Operand::Default(span),
            ast::ExprKind::Default(Some(ty)) => {
                let ty = self.ty(*ty);
                self.default_value(ty, span)
            }
            ast::ExprKind::Checked { checked, expr } => {
                let before = self.set_checked(*checked);
                let op = self.check(*expr, used);
                self.overflow = before;
                return op;
            }
            ast::ExprKind::Switch { value, arms } => return self.switch_expr(*value, arms, span),
            ast::ExprKind::With { expr, init } => self.with_expr(*expr, init, span),
            ast::ExprKind::Throw(e) => {
                let e = self.thrown(*e);
                self.mk(ExprKind::Throw(e), Ty::never(), span)
            }
            ast::ExprKind::Ref(e) => {
                self.expr(*e);
                self.error(1525, span, "Invalid expression term 'ref'");
                return Operand::Error(span);
            }
            ast::ExprKind::Range { from, to } => self.range_value(*from, *to, span),
            ast::ExprKind::Query(q) => return self.query(q, span),
            ast::ExprKind::Type(ty) => {
                let resolved = self.ty(*ty);
                return Operand::Type(resolved, span);
            }
            ast::ExprKind::Error => return Operand::Error(span),
        };
        Operand::Value(value)
    }

    /// Checks an expression and reads its value, in its own type.
    pub fn expr_value(&mut self, id: ast::ExprId) -> hir::ExprId {
        let op = self.expr(id);
        self.value(op)
    }

    // ---- Names, members, calls: one loop down the spine --------------------------------------------------------

    fn postfix(&mut self, id: ast::ExprId) -> Operand {
        let ast = self.ast;
        let mut nodes = Vec::new();
        let mut cur = id;
        while let ast::ExprKind::Member { target, .. }
        | ast::ExprKind::Call { target, .. }
        | ast::ExprKind::Index { target, .. }
        | ast::ExprKind::SuppressNull(target) = &ast[cur].kind
        {
            nodes.push(cur);
            cur = *target;
        }
        let called =
            |n: Option<&ast::ExprId>| n.is_some_and(|&n| matches!(ast[n].kind, ast::ExprKind::Call { .. }));
        let base_member = |n: Option<&ast::ExprId>| {
            n.is_some_and(|&n| {
                matches!(ast[n].kind, ast::ExprKind::Member { .. } | ast::ExprKind::Index { .. })
            })
        };
        let mut via_base = false;
        let mut op = match &ast[cur].kind {
            ast::ExprKind::Name { name, args } => {
                let invoked = called(nodes.last());
                if args.is_empty()
                    && nodes.last().is_some_and(|&n| matches!(ast[n].kind, ast::ExprKind::Member { .. }))
                    && let Some(ty) = self.color_color(*name)
                {
                    Operand::Type(ty, ast[cur].span)
                } else {
                    self.simple_name(*name, args, invoked, ast[cur].span)
                }
            }
            ast::ExprKind::Base if base_member(nodes.last()) => {
                via_base = true;
                Operand::Value(self.this_value(ast[cur].span))
            }
            _ => self.expr(cur),
        };
        while let Some(node) = nodes.pop() {
            let span = ast[node].span;
            op = match &ast[node].kind {
                ast::ExprKind::Member { target, name, args } => {
                    let invoked = called(nodes.last());
                    let simple = match &ast[*target].kind {
                        ast::ExprKind::Name { name, args } if args.is_empty() => Some(name.name),
                        _ => None,
                    };
                    self.member_access(op, *name, args, invoked, via_base, simple, span)
                }
                ast::ExprKind::Call { args, .. } => self.call(op, args, span),
                ast::ExprKind::Index { args, .. } => self.index(op, args, via_base, span),
                ast::ExprKind::SuppressNull(_) => op,
                _ => op,
            };
            via_base = false;
        }
        op
    }

    fn predef(&mut self, p: ast::Predef, span: Span) -> Operand {
        match self.predef_ty(p, span) {
            Some(ty) => Operand::Type(ty, span),
            None => Operand::Error(span),
        }
    }

    pub fn predef_ty(&mut self, p: ast::Predef, span: Span) -> Option<Ty> {
        let prim = match p {
            ast::Predef::Bool => Prim::Bool,
            ast::Predef::Byte => Prim::Byte,
            ast::Predef::SByte => Prim::SByte,
            ast::Predef::Short => Prim::Short,
            ast::Predef::UShort => Prim::UShort,
            ast::Predef::Int => Prim::Int,
            ast::Predef::UInt => Prim::UInt,
            ast::Predef::Long => Prim::Long,
            ast::Predef::ULong => Prim::ULong,
            ast::Predef::NInt => Prim::NInt,
            ast::Predef::NUInt => Prim::NUInt,
            ast::Predef::Char => Prim::Char,
            ast::Predef::Float => Prim::Float,
            ast::Predef::Double => Prim::Double,
            ast::Predef::String => return Some(Ty::string()),
            ast::Predef::Object => return Some(Ty::object()),
            ast::Predef::Void => return Some(Ty::void()),
            ast::Predef::Decimal => {
                let found = self.system_type("Decimal", &[]);
                if found.is_none() {
                    self.unsupported(span, "`decimal`");
                }
                return found;
            }
            ast::Predef::Dynamic => {
                self.unsupported(span, "`dynamic`");
                return None;
            }
        };
        Some(Ty::prim(prim))
    }

    /// A type of namespace `System`.
    pub fn system_type(&mut self, name: &str, targs: &[Ty]) -> Option<Ty> {
        self.library_type("System", name, targs)
    }

    pub fn library_type(&mut self, namespace: &str, name: &str, targs: &[Ty]) -> Option<Ty> {
        use crate::base::Symbol;
        let found = self.names.lookup_in_namespace(
            &self.lookup,
            Symbol::intern(namespace),
            Symbol::intern(name),
            targs,
        );
        match found {
            crate::resolve::NameRes::Type(ty) => Some(ty),
            _ => None,
        }
    }

    // ---- Literals ----------------------------------------------------------------------------------------------

    fn literal(&mut self, l: &Literal, span: Span) -> hir::ExprId {
        let (c, ty) = match l {
            Literal::Null => (Const::Null, Ty::null()),
            Literal::Bool(b) => (Const::Bool(*b), Ty::bool()),
            Literal::Int(v, suffix) => (Const::int(i128::from(*v)), Ty::prim(int_literal_type(*v, *suffix))),
            Literal::Float(v) => (Const::Float(*v), Ty::prim(Prim::Float)),
            Literal::Double(v) => (Const::Double(*v), Ty::double()),
            Literal::Char(c) => (Const::Char(*c), Ty::char()),
            Literal::Str(s) => (Const::Str(s.clone().into()), Ty::string()),
            Literal::Utf8(_) => {
                self.unsupported(span, "a UTF-8 string literal (`\"…\"u8`)");
                return self.error_expr(span);
            }
            Literal::Decimal(text) => return self.decimal_literal(text.as_str(), span),
        };
        self.mk(ExprKind::Const(c), ty, span)
    }

    /// A `decimal` literal: exact, and the scale is kept.
    fn decimal_literal(&mut self, text: &str, span: Span) -> hir::ExprId {
        let Some(ty) = self.system_type("Decimal", &[]) else {
            self.unsupported(span, "`decimal`");
            return self.error_expr(span);
        };
        let Some(value) = crate::resolve::consts::decimal_literal(text) else {
            self.error(594, span, "Floating-point constant is outside the range of type 'decimal'");
            return self.error_expr(span);
        };
        self.mk(ExprKind::Const(Const::decimal(value)), ty, span)
    }

    // ---- `?:`, casts, `as`, `typeof`, `nameof` -----------------------------------------------------------------

    fn ternary(&mut self, cond: ast::ExprId, then: ast::ExprId, els: ast::ExprId, span: Span) -> Operand {
        let cond = self.cond(cond);
        if let (ast::ExprKind::Ref(a), ast::ExprKind::Ref(b)) = (&self.ast[then].kind, &self.ast[els].kind) {
            let (a, b) = (*a, *b);
            // A read-only one makes the whole read-only.
            let a = self.place_address(a, ast::ParamMode::RefReadonly);
            let b = self.place_address(b, ast::ParamMode::RefReadonly);
            let (Some(a), Some(b)) = (a, b) else { return Operand::Error(span) };
            let ty = self.body[a].ty;
            if !crate::ty::convert::same_type(ty, self.body[b].ty) {
                let text =
                    "The branches of the ref conditional operator refer to variables with incompatible types";
                self.error(8173, span, text);
                return Operand::Error(span);
            }
            let address = self.mk(ExprKind::Ternary { cond, then: a, els: b }, ty, span);
            return Operand::Value(self.deref(address, span));
        }
        let (then_span, els_span) = (self.ast[then].span, self.ast[els].span);
        let then = self.expr(then);
        let els = self.expr(els);
        if then.is_error(self) || els.is_error(self) || self.body[cond].ty.is_error() {
            return Operand::Error(span);
        }
        let (then, els) = (self.branch(then), self.branch(els));
        let (a, b) = (self.natural_ty(&then), self.natural_ty(&els));
        let common = match (a, b) {
            (Some(a), Some(b)) if a == b => Some(a),
            (Some(a), Some(b)) => {
                let to_b = self.converts(&then, b);
                let to_a = self.converts(&els, a);
                match (to_a, to_b) {
                    (true, false) => Some(a),
                    (false, true) => Some(b),
                    (true, true) => crate::ty::convert::wider(self.defs, a, b),
                    (false, false) => None,
                }
            }
            (Some(a), None) if self.converts(&els, a) => Some(a),
            (None, Some(b)) if self.converts(&then, b) => Some(b),
            _ => None,
        };
        let Some(ty) = common else {
            return Operand::Ternary(std::rc::Rc::new(super::operand::PendingTernary {
                cond,
                then,
                els,
                span,
            }));
        };
        let then = self.convert(then, ty, then_span);
        let els = self.convert(els, ty, els_span);
        // `true ? 1 : 2` is a constant.
        if let (Some(Const::Bool(c)), Some(t), Some(e)) =
            (self.const_of(cond), self.const_of(then), self.const_of(els))
        {
            return Operand::Value(self.mk(ExprKind::Const(if c { t } else { e }), ty, span));
        }
        Operand::Value(self.mk(ExprKind::Ternary { cond, then, els }, ty, span))
    }

    /// An operand of `?:` or `??` that is void is no value.
    fn branch(&mut self, op: Operand) -> Operand {
        match op {
            Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } => {
                Operand::Value(self.value(op))
            }
            Operand::Value(e) => Operand::Value(self.value(Operand::Value(e))),
            op => op,
        }
    }

    fn cast_expr(&mut self, ty: ast::TypeId, e: ast::ExprId, span: Span) -> hir::ExprId {
        let to = self.ty(ty);
        let op = self.expr(e);
        let e = self.cast(op, to, span);
        // The cast is a value even where nothing had to be converted: `(int)x = 1` is no assignment.
        if self.body[e].kind.is_place() {
            let ty = self.body[e].ty;
            return self.mk(ExprKind::Convert { kind: hir::ConvKind::Identity, expr: e }, ty, span);
        }
        e
    }

    fn as_expr(&mut self, e: ast::ExprId, ty: ast::TypeId, span: Span) -> hir::ExprId {
        use crate::ty::convert;
        let to = self.ty(ty);
        let op = self.expr(e);
        let value = self.value(op);
        let from = self.body[value].ty;
        if from.is_error() || to.is_error() {
            return self.error_expr(span);
        }
        let nullable = matches!(to.kind(), TyKind::Nullable(_));
        let reference = self.defs.is_reference(to);
        if !nullable && !reference {
            let text = match to.kind() {
                TyKind::Param(_) => {
                    let t = self.show(to);
                    (
                        413,
                        format!(
                            "The type parameter '{t}' cannot be used with the 'as' operator because it does not have a \
                             class type constraint nor a 'class' constraint"
                        ),
                    )
                }
                _ => (
                    77,
                    format!(
                        "The as operator must be used with a reference type or nullable type ('{}' is a non-nullable \
                         value type)",
                        self.show(to)
                    ),
                ),
            };
            self.error(text.0, span, text.1);
            return self.error_expr(span);
        }
        if matches!(from.kind(), TyKind::Null) {
            return self.default_value(to, span);
        }
        if from == to {
            return self.mk(ExprKind::Convert { kind: hir::ConvKind::Identity, expr: value }, to, span);
        }
        match convert::standard_explicit(self.defs, from, None, to) {
            Some(convert::Conv::Identity | convert::Conv::Upcast) => {
                self.mk(ExprKind::Convert { kind: hir::ConvKind::Identity, expr: value }, to, span)
            }
            Some(convert::Conv::Box) => {
                self.mk(ExprKind::Convert { kind: hir::ConvKind::Box, expr: value }, to, span)
            }
            Some(conv @ convert::Conv::Wrap(_)) if matches!(&conv, convert::Conv::Wrap(i) if **i == convert::Conv::Identity) => {
                self.apply(value, &conv, to, span)
            }
            Some(convert::Conv::Cast | convert::Conv::Unbox | convert::Conv::Generic) => {
                self.mk(ExprKind::As { expr: value, ty: to }, to, span)
            }
            Some(convert::Conv::Wrap(_) | convert::Conv::Unwrap(_) | convert::Conv::Lift(_))
                if !self.defs.is_value_type(from) =>
            {
                self.mk(ExprKind::As { expr: value, ty: to }, to, span)
            }
            // With a type parameter only the run time knows.
            Some(_) | None if from.is_generic() || to.is_generic() => {
                let object = Ty::object();
                let value = match convert::standard_implicit(self.defs, from, None, object) {
                    Some(conv) if conv != convert::Conv::Upcast => self.apply(value, &conv, object, span),
                    _ => value,
                };
                self.mk(ExprKind::As { expr: value, ty: to }, to, span)
            }
            Some(_) | None => {
                let (f, t) = (self.show(from), self.show(to));
                let text = format!(
                    "Cannot convert type '{f}' to '{t}' via a reference conversion, boxing conversion, unboxing \
                     conversion, wrapping conversion, or null type conversion"
                );
                self.error(39, span, text);
                self.error_expr(span)
            }
        }
    }

    fn typeof_expr(&mut self, ty: ast::TypeId, span: Span) -> hir::ExprId {
        let of = self.ty(ty);
        let Some(def) = self.defs.lang.system_type else {
            self.missing_library(span, "System.Type");
            return self.error_expr(span);
        };
        if of.is_error() {
            return self.error_expr(span);
        }
        let ty = self.defs.constructed(def, Vec::new());
        self.mk(ExprKind::Typeof(of), ty, span)
    }

    fn sizeof_expr(&mut self, ty: ast::TypeId, span: Span) -> hir::ExprId {
        let of = self.ty(ty);
        let prim = match of.kind() {
            TyKind::Prim(p) => Some(*p),
            TyKind::Named(d, _) => self.defs.types[*d].underlying,
            _ => None,
        };
        match prim {
            Some(p) if !matches!(p, Prim::NInt | Prim::NUInt) => {
                self.mk(ExprKind::Const(Const::int(i128::from(p.size()))), Ty::int(), span)
            }
            _ if of.is_error() => self.error_expr(span),
            _ if of.as_named().is_some_and(|(d, _)| self.defs.lang.decimal == Some(d)) => {
                self.mk(ExprKind::Const(Const::int(16)), Ty::int(), span)
            }
            _ => {
                self.unsupported(span, &format!("`sizeof({})`", self.show(of)));
                self.error_expr(span)
            }
        }
    }

    /// The last name of the operand; the operand must mean something.
    fn nameof(&mut self, e: ast::ExprId, span: Span) -> hir::ExprId {
        let ast = self.ast;
        let name = match &ast[e].kind {
            ast::ExprKind::Name { name, .. } | ast::ExprKind::Member { name, .. } => Some(name.name),
            ast::ExprKind::AliasName(written) => Some(written.name.name),
            ast::ExprKind::Type(t) => match &ast[*t].kind {
                ast::TypeExprKind::Name(parts) => parts.last().map(|p| p.name.name),
                _ => None,
            },
            _ => None,
        };
        let Some(name) = name else {
            self.error(8081, ast[e].span, "Expression does not have a name.");
            return self.error_expr(span);
        };
        if !matches!(ast[e].kind, ast::ExprKind::Type(_)) {
            // Bound for its errors only: an instance member needs no instance here, and nothing is captured.
            let before = self.diags.list.len();
            self.trials += 1;
            let mark = self.mark();
            let op = self.expr(e);
            let failed = op.is_error(self);
            let field = match op {
                Operand::Value(e) => match self.body[e].kind {
                    ExprKind::Field { field, .. } => Some(field),
                    _ => None,
                },
                _ => None,
            };
            let found: Vec<Diagnostic> = self.diags.list.drain(before..).collect();
            self.rollback(mark);
            self.trials -= 1;
            self.body.mentioned.extend(field);
            let allowed = [120, 229, 236, 9038, 26, 176, 154, 27];
            let bad: Vec<_> = found.into_iter().filter(|d| !allowed.contains(&d.code.0)).collect();
            if failed && !bad.is_empty() {
                for d in bad {
                    self.report(d);
                }
                return self.error_expr(span);
            }
        }
        let units: Vec<u16> = name.as_str().encode_utf16().collect();
        self.mk(ExprKind::Const(Const::Str(units.into())), Ty::string(), span)
    }

    // ---- `?.` --------------------------------------------------------------------------------------------------

    /// `a?.b`: the receiver is evaluated once; null gives null, without a look at the rest.
    fn conditional_access(
        &mut self,
        target: ast::ExprId,
        rest: ast::ExprId,
        used: bool,
        span: Span,
    ) -> Operand {
        let Some((target, temp)) = self.conditional_receiver(target, rest) else {
            return Operand::Error(span);
        };
        let op = self.check(rest, used);
        self.cond_receivers.pop();
        if op.is_error(self) {
            return Operand::Error(span);
        }
        let then = match op {
            Operand::Value(e) if self.body[e].ty.is_void() => e,
            op => self.value(op),
        };
        self.finish_conditional(target, temp, then, used, span)
    }

    /// Evaluates the receiver of `?.` and makes it what `ConditionalReceiver` stands for.
    pub fn conditional_receiver(
        &mut self,
        target: ast::ExprId,
        rest: ast::ExprId,
    ) -> Option<(hir::ExprId, hir::LocalId)> {
        let span = self.ast[target].span;
        let op = self.expr(target);
        let value = self.value(op);
        let ty = self.body[value].ty;
        if ty.is_error() {
            return None;
        }
        let inner = match ty.kind() {
            TyKind::Nullable(t) => *t,
            _ if self.defs.is_value_type(ty)
                || ty.is_void()
                || matches!(ty.kind(), TyKind::Null | TyKind::Never) =>
            {
                let shown = self.show(ty);
                let d = Diagnostic::error(
                    23,
                    span,
                    format!("Operator '?' cannot be applied to operand of type '{shown}'"),
                )
                .label("can never be null")
                .help("write `.` instead of `?.`");
                self.report(d);
                return None;
            }
            // What may be a struct is called where it stands, so that it can change.
            TyKind::Param(_) if !self.defs.is_reference(ty) && self.is_variable(value) => {
                let awaits = || scan::facts(self.ast, &[scan::Node::Expr(rest)]).awaits;
                if !self.is_readonly_place(value) && !awaits() {
                    let address = self.address(value, true, span);
                    let temp = self.temp(Ty::reference(ty), span);
                    let receiver = self.local_expr(temp, span);
                    let receiver = self.deref(receiver, span);
                    self.cond_receivers.push(receiver);
                    return Some((address, temp));
                }
                ty
            }
            _ => ty,
        };
        let temp = self.temp(inner, span);
        let receiver = self.local_expr(temp, span);
        self.cond_receivers.push(receiver);
        Some((value, temp))
    }

    pub fn finish_conditional(
        &mut self,
        target: hir::ExprId,
        temp: hir::LocalId,
        then: hir::ExprId,
        used: bool,
        span: Span,
    ) -> Operand {
        let ty = self.body[then].ty;
        if ty.is_error() {
            return Operand::Error(span);
        }
        let value_type = self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_));
        if matches!(ty.kind(), TyKind::Param(_)) && !value_type && !self.defs.is_reference(ty) {
            if !used {
                return Operand::Value(self.mk(ExprKind::NullCond { target, temp, then }, Ty::void(), span));
            }
            let shown = self.show(ty);
            self.error(8978, span, format!("'{shown}' cannot be made nullable."));
            return Operand::Error(span);
        }
        let (then, ty) = if value_type {
            let ty = Ty::nullable(ty);
            (self.mk(ExprKind::Convert { kind: hir::ConvKind::NullableWrap, expr: then }, ty, span), ty)
        } else {
            (then, ty)
        };
        Operand::Value(self.mk(ExprKind::NullCond { target, temp, then }, ty, span))
    }

    /// Is `name` no local, member or type: then `_` is a discard.
    pub fn is_discard(&mut self, id: ast::ExprId) -> bool {
        let ast::ExprKind::Name { name, args } = &self.ast[id].kind else { return false };
        if name.name != self.syms.underscore || !args.is_empty() {
            return false;
        }
        if matches!(self.lookup_local(name.name), Some(Found::Entity(_))) {
            return false;
        }
        let found = self.names.lookup_simple(&self.lookup, name.name, &[], false, false);
        !matches!(
            found,
            crate::resolve::NameRes::Member { .. } | crate::resolve::NameRes::PrimaryParam { .. }
        )
    }
}

/// The first of the types the suffix allows that holds the value.
fn int_literal_type(v: u64, suffix: ast::IntSuffix) -> Prim {
    use ast::IntSuffix;
    match suffix {
        IntSuffix::None if v <= i32::MAX as u64 => Prim::Int,
        IntSuffix::None | IntSuffix::U if v <= u64::from(u32::MAX) => Prim::UInt,
        IntSuffix::None | IntSuffix::L if v <= i64::MAX as u64 => Prim::Long,
        IntSuffix::None | IntSuffix::U | IntSuffix::L | IntSuffix::UL => Prim::ULong,
    }
}

impl ExprKind {
    /// The local that this reads.
    pub fn local(&self) -> Option<hir::LocalId> {
        match self {
            ExprKind::Local(l) => Some(*l),
            _ => None,
        }
    }
}
