//! The members that a record makes of its parameters and fields.
//!
//! ```text
//! record P(int X, string Y);     ToString()      "P { X = 1, Y = a }"
//!                                Equals(P other) same type, and all fields equal by EqualityComparer<T>.Default
//! ```

use super::{Checker, Operand};
use crate::base::{Idx, Span, Symbol};
use crate::hir::{self, BinOp, Call, ConvKind, ExprKind, MethodRef, Stmt, StmtKind, UnOp};
use crate::syntax::ast::ParamMode;
use crate::ty::defs::{Access, Const, FieldId, PropId, TypeDefKind};
use crate::ty::members::{self, Member};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// The body of a `BodySource::Record` method, which its name and parameters tell apart.
    pub fn record_member(&mut self, span: Span) -> Option<Vec<Stmt>> {
        let def = &self.defs.methods[self.method];
        let is_class = self.defs.types[self.owner].kind == TypeDefKind::Class;
        let own = self.self_ty;
        let first = def.params.first().map(|p| p.ty);
        Some(match (def.name.as_str(), first) {
            ("ToString", _) => self.record_to_string(span),
            ("PrintMembers", _) => self.record_print(span),
            ("op_Equality", _) => {
                let (a, b) = (self.param_at(0, span), self.param_at(1, span));
                let e = self.record_equality(a, b, is_class, span);
                vec![self.ret(e, span)]
            }
            ("op_Inequality", _) => {
                let (a, b) = (self.param_at(0, span), self.param_at(1, span));
                let e = self.record_equality(a, b, is_class, span);
                let e = self.mk(ExprKind::Unary { op: UnOp::Not, checked: false, expr: e }, Ty::bool(), span);
                vec![self.ret(e, span)]
            }
            ("GetHashCode", _) => self.record_hash(span),
            ("Equals", Some(ty)) if ty == Ty::object() => self.equals_object(is_class, span),
            ("Equals", Some(ty)) if ty == own => self.equals_own(is_class, span),
            // The base record's `Equals`: asks the one that knows the real type.
            ("Equals", _) => {
                let other = self.param_at(0, span);
                let other = self.convert_value(other, Ty::object(), span);
                let this = self.this_place(span);
                let e = self.call_by_name(this, "Equals", vec![other], span);
                vec![self.ret(e, span)]
            }
            (".ctor", _) => self.copy_ctor(span),
            ("<Clone>$", _) => {
                let this = self.this_place(span);
                let ctor = self.own_method(".ctor", own)?;
                let args = vec![hir::Arg { mode: ParamMode::Value, expr: this }];
                let e = self.mk(ExprKind::New { ctor: Box::new(ctor), args }, own, span);
                let ret = def.ret;
                let e = self.convert_value(e, ret, span);
                vec![self.ret(e, span)]
            }
            ("Deconstruct", _) => self.record_deconstruct(span),
            (name, _) => crate::bug!(span, "a record has no member {name}"),
        })
    }

    fn ret(&self, e: hir::ExprId, span: Span) -> Stmt {
        Stmt { kind: StmtKind::Return(Some(e)), span }
    }

    fn param_at(&mut self, i: usize, span: Span) -> hir::ExprId {
        let p = self.body.fns[Idx::new(0)].params[i];
        self.local_value(p, span)
    }

    fn own_method(&self, name: &str, param: Ty) -> Option<MethodRef> {
        let method = self.defs.types[self.owner].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.name.as_str() == name && m.params.len() == 1 && m.params[0].ty == param
        })?;
        Some(MethodRef { method, owner: self.self_ty, targs: Vec::new() })
    }

    fn call_by_name(
        &mut self,
        target: hir::ExprId,
        name: &str,
        args: Vec<hir::ExprId>,
        span: Span,
    ) -> hir::ExprId {
        let args = args.into_iter().map(Operand::Value).collect();
        let op = self.call_named(Operand::Value(target), name, args, Vec::new(), span);
        self.value(op)
    }

    fn text(&mut self, s: &str, span: Span) -> hir::ExprId {
        let units: Vec<u16> = s.encode_utf16().collect();
        self.mk(ExprKind::Const(Const::Str(units.into())), Ty::string(), span)
    }

    /// The instance fields the record declares itself, those of auto-properties included.
    fn record_fields(&self) -> Vec<FieldId> {
        self.defs.instance_fields(self.owner).collect()
    }

    fn field_of(&mut self, target: hir::ExprId, field: FieldId, span: Span) -> hir::ExprId {
        let owner = self.self_ty;
        let ty = members::field_type(self.defs, field, owner);
        self.mk(ExprKind::Field { target: Some(target), owner, field }, ty, span)
    }

    /// The base class if it is a record, too.
    pub fn base_record(&self) -> Option<Ty> {
        let base = members::base_of(self.defs, self.self_ty)?;
        self.defs.definition_of(base).is_some_and(|(d, _)| self.defs.types[d].is_record).then_some(base)
    }

    /// A call of the base record's own version.
    fn call_base(&mut self, base: Ty, name: &str, args: Vec<hir::ExprId>, span: Span) -> Option<hir::ExprId> {
        let (d, _) = self.defs.definition_of(base)?;
        let count = args.len();
        let subst = self.defs.subst_of(base);
        let method = self.defs.types[d].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            // `Equals(Base)`, neither `Equals(object)` nor the override for the base's own base.
            m.name.as_str() == name
                && m.params.len() == count
                && (name != "Equals" || m.params.iter().all(|p| p.ty.subst(&subst) == base))
        })?;
        let callee = MethodRef { method, owner: base, targs: Vec::new() };
        let sig = members::signature(self.defs, &callee);
        let args = args
            .into_iter()
            .zip(&sig.params)
            .map(|(e, p)| hir::Arg { mode: ParamMode::Value, expr: self.convert_value(e, p.ty, span) })
            .collect();
        let this = self.use_this(span);
        let call = Call { callee, target: Some(this), args, virt: false };
        Some(self.mk(ExprKind::Call(Box::new(call)), sig.ret, span))
    }

    // ---- Text --------------------------------------------------------------------------------------------------

    fn record_to_string(&mut self, span: Span) -> Vec<Stmt> {
        let Some(builder) = self.library_type("System.Text", "StringBuilder", &[]) else {
            self.missing_library(span, "System.Text.StringBuilder");
            return Vec::new();
        };
        let fresh = self.construct(builder, &super::args::Args::none(span), span);
        let sb = self.temp(builder, span);
        let mut out = vec![Stmt { kind: StmtKind::Let { local: sb, init: Some(fresh) }, span }];
        let name = format!("{} {{ ", self.defs.types[self.owner].name);
        let name = self.text(&name, span);
        self.append(sb, name, span, &mut out);
        let this = self.this_place(span);
        let builder = self.local_expr(sb, span);
        let any = self.call_by_name(this, "PrintMembers", vec![builder], span);
        let mut then = Vec::new();
        let blank = self.text(" ", span);
        self.append(sb, blank, span, &mut then);
        let then = Box::new(Stmt { kind: StmtKind::Group(then), span });
        out.push(Stmt { kind: StmtKind::If { cond: any, then, els: None }, span });
        let close = self.text("}", span);
        self.append(sb, close, span, &mut out);
        let builder = self.local_expr(sb, span);
        let e = self.call_by_name(builder, "ToString", Vec::new(), span);
        out.push(self.ret(e, span));
        out
    }

    fn append(&mut self, sb: hir::LocalId, text: hir::ExprId, span: Span, out: &mut Vec<Stmt>) {
        let builder = self.local_expr(sb, span);
        let e = self.call_by_name(builder, "Append", vec![text], span);
        out.push(Stmt { kind: StmtKind::Expr(e), span });
    }

    /// Public fields and readable properties, in the order of the program.
    fn printable(&self) -> Vec<(Symbol, Member, u32)> {
        let owner = self.self_ty;
        let def = &self.defs.types[self.owner];
        let mut found = Vec::new();
        for &field in &def.fields {
            let f = &self.defs.fields[field];
            if f.access == Access::Public && !f.is_static && !f.is_const && f.backing.is_none() {
                found.push((f.name, Member::Field { field, owner }, f.span.lo));
            }
        }
        for &prop in &def.props {
            let p = &self.defs.props[prop];
            let overrides = p.getter.is_some_and(|g| self.defs.methods[g].is_override);
            if p.access == Access::Public
                && !p.is_static
                && p.params.is_empty()
                && p.getter.is_some()
                && !overrides
            {
                found.push((p.name, Member::Property { prop, owner }, p.span.lo));
            }
        }
        found.sort_by_key(|&(.., at)| at);
        found
    }

    fn record_print(&mut self, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        let sb = self.body.fns[Idx::new(0)].params[0];
        let members = self.printable();
        let mut first = true;
        if let Some(base) = self.base_record() {
            let builder = self.local_expr(sb, span);
            let Some(printed) = self.call_base(base, "PrintMembers", vec![builder], span) else { return out };
            if members.is_empty() {
                return vec![self.ret(printed, span)];
            }
            let mut then = Vec::new();
            let comma = self.text(", ", span);
            self.append(sb, comma, span, &mut then);
            let then = Box::new(Stmt { kind: StmtKind::Group(then), span });
            out.push(Stmt { kind: StmtKind::If { cond: printed, then, els: None }, span });
        }
        let any = !members.is_empty();
        for (name, member, _) in members {
            let label = format!("{}{name} = ", if first { "" } else { ", " });
            first = false;
            let label = self.text(&label, span);
            self.append(sb, label, span, &mut out);
            let this = self.this_place(span);
            let ident = crate::syntax::ast::Ident { name, span };
            let op = self.member(super::member::Recv::Value(this), member, ident, Vec::new(), span);
            let value = self.value(op);
            let text = self.as_text(value, span);
            self.append(sb, text, span, &mut out);
        }
        let result = self.bool_const(any, span);
        out.push(self.ret(result, span));
        out
    }

    // ---- Equality ----------------------------------------------------------------------------------------------

    /// `EqualityComparer<T>.Default`
    fn comparer(&mut self, ty: Ty, span: Span) -> hir::ExprId {
        let Some(comparer) = self.library_type("System.Collections.Generic", "EqualityComparer", &[ty])
        else {
            self.missing_library(span, "System.Collections.Generic.EqualityComparer`1");
            return self.error_expr(span);
        };
        let name = crate::syntax::ast::Ident { name: self.symbol("Default"), span };
        match self.find(comparer, name, &[], false) {
            Some(found) => {
                let op = self.member(super::member::Recv::Type(comparer), found, name, Vec::new(), span);
                self.value(op)
            }
            None => self.error_expr(span),
        }
    }

    /// `left == right`
    fn record_equality(&mut self, a: hir::ExprId, b: hir::ExprId, is_class: bool, span: Span) -> hir::ExprId {
        let own = self.self_ty;
        let Some(equals) = self.own_method("Equals", own) else { return self.error_expr(span) };
        if !is_class {
            return self.call_method(equals, Some(a), vec![b], span);
        }
        let same = self.mk(ExprKind::RefEq { negated: false, left: a, right: b }, Ty::bool(), span);
        let a = self.param_at(0, span);
        let null = self.mk(ExprKind::Const(Const::Null), own, span);
        let there = self.mk(ExprKind::RefEq { negated: true, left: a, right: null }, Ty::bool(), span);
        let (a, b) = (self.param_at(0, span), self.param_at(1, span));
        let equal = self.call_method(equals, Some(a), vec![b], span);
        let both = self.mk(ExprKind::AndAlso(there, equal), Ty::bool(), span);
        self.mk(ExprKind::OrElse(same, both), Ty::bool(), span)
    }

    fn equals_object(&mut self, is_class: bool, span: Span) -> Vec<Stmt> {
        let own = self.self_ty;
        let is_record = self.defs.types[self.owner].is_record;
        let equals = self.own_method("Equals", own);
        let obj = self.param_at(0, span);
        if is_class {
            let Some(equals) = equals else { return Vec::new() };
            let other = self.mk(ExprKind::As { expr: obj, ty: own }, own, span);
            let this = self.this_place(span);
            let e = self.call_method(equals, Some(this), vec![other], span);
            return vec![self.ret(e, span)];
        }
        let subject = self.temp(Ty::object(), span);
        let tested = self.temp(own, span);
        let other = self.temp(own, span);
        let bind = hir::Pat { kind: hir::PatKind::Bind(other), span };
        let pat = hir::Pat { kind: hir::PatKind::Type { ty: own, temp: tested, then: Box::new(bind) }, span };
        let is = self.mk(ExprKind::Is { expr: obj, temp: subject, pat: Box::new(pat) }, Ty::bool(), span);
        let e = match equals {
            Some(equals) if is_record => {
                let this = self.this_place(span);
                let other = self.local_expr(other, span);
                let equal = self.call_method(equals, Some(this), vec![other], span);
                self.mk(ExprKind::AndAlso(is, equal), Ty::bool(), span)
            }
            _ => self.fields_equal(is, other, span),
        };
        vec![self.ret(e, span)]
    }

    /// `first`, and every field equals that of `other`: what `ValueType.Equals` finds.
    fn fields_equal(&mut self, first: hir::ExprId, other: hir::LocalId, span: Span) -> hir::ExprId {
        let mut all = first;
        for field in self.record_fields() {
            let this = self.this_place(span);
            let a = self.field_of(this, field, span);
            let other = self.local_expr(other, span);
            let b = self.field_of(other, field, span);
            let equal = if self.body[a].ty.as_prim().is_some() {
                let comparer = self.comparer(self.body[a].ty, span);
                self.call_by_name(comparer, "Equals", vec![a, b], span)
            } else {
                let a = self.convert_value(a, Ty::object(), span);
                let b = self.convert_value(b, Ty::object(), span);
                self.call_static(Ty::object(), "Equals", vec![a, b], span)
            };
            all = self.mk(ExprKind::AndAlso(all, equal), Ty::bool(), span);
        }
        all
    }

    fn equals_own(&mut self, is_class: bool, span: Span) -> Vec<Stmt> {
        let own = self.self_ty;
        let mut all: Option<hir::ExprId> = None;
        let and = |c: &mut Self, all: &mut Option<hir::ExprId>, e: hir::ExprId| {
            *all = Some(match *all {
                Some(a) => c.mk(ExprKind::AndAlso(a, e), Ty::bool(), span),
                None => e,
            });
        };
        if is_class {
            let other = self.param_at(0, span);
            match self.base_record() {
                Some(base) => {
                    if let Some(e) = self.call_base(base, "Equals", vec![other], span) {
                        and(self, &mut all, e);
                    }
                }
                None => {
                    let null = self.mk(ExprKind::Const(Const::Null), own, span);
                    let there = self.mk(
                        ExprKind::RefEq { negated: true, left: other, right: null },
                        Ty::bool(),
                        span,
                    );
                    and(self, &mut all, there);
                    // The real types agree.
                    let this = self.this_place(span);
                    let mine = self.call_by_name(this, "GetType", Vec::new(), span);
                    let other = self.param_at(0, span);
                    let theirs = self.call_by_name(other, "GetType", Vec::new(), span);
                    // There may be several objects for one type.
                    let same = self.call_by_name(mine, "Equals", vec![theirs], span);
                    and(self, &mut all, same);
                }
            }
        }
        for field in self.record_fields() {
            let this = self.this_place(span);
            let a = self.field_of(this, field, span);
            let other = self.param_at(0, span);
            let b = self.field_of(other, field, span);
            let comparer = self.comparer(self.body[a].ty, span);
            let e = self.call_by_name(comparer, "Equals", vec![a, b], span);
            and(self, &mut all, e);
        }
        let mut e = match all {
            Some(e) => e,
            None => self.bool_const(true, span),
        };
        if is_class {
            let (this, other) = (self.this_place(span), self.param_at(0, span));
            let same =
                self.mk(ExprKind::RefEq { negated: false, left: this, right: other }, Ty::bool(), span);
            e = self.mk(ExprKind::OrElse(same, e), Ty::bool(), span);
        }
        vec![self.ret(e, span)]
    }

    /// The hash of the base (or of the type), then field by field `h * -1521134295 + hash`, as Roslyn does.
    fn record_hash(&mut self, span: Span) -> Vec<Stmt> {
        let is_class = self.defs.types[self.owner].kind == TypeDefKind::Class;
        let mut hash = None;
        if is_class {
            hash = match self.base_record() {
                Some(base) => self.call_base(base, "GetHashCode", Vec::new(), span),
                None => {
                    let this = self.this_place(span);
                    let ty = self.call_by_name(this, "GetType", Vec::new(), span);
                    Some(self.call_by_name(ty, "GetHashCode", Vec::new(), span))
                }
            };
        }
        for field in self.record_fields() {
            let this = self.this_place(span);
            let value = self.field_of(this, field, span);
            let comparer = self.comparer(self.body[value].ty, span);
            let one = self.call_by_name(comparer, "GetHashCode", vec![value], span);
            hash = Some(match hash {
                None => one,
                Some(h) => {
                    let factor = self.int_const(-1_521_134_295, span);
                    let int = Ty::int();
                    let kind = ExprKind::Binary { op: BinOp::Mul, checked: false, left: h, right: factor };
                    let product = self.mk(kind, int, span);
                    let kind = ExprKind::Binary { op: BinOp::Add, checked: false, left: product, right: one };
                    self.mk(kind, int, span)
                }
            });
        }
        let e = match hash {
            Some(e) => e,
            None => self.int_const(0, span),
        };
        vec![self.ret(e, span)]
    }

    // ---- Copies ------------------------------------------------------------------------------------------------

    fn copy_ctor(&mut self, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        if let Some(base) = self.base_record() {
            let original = self.param_at(0, span);
            if let Some(e) = self.call_base_ctor(base, original, span) {
                out.push(Stmt { kind: StmtKind::Expr(e), span });
            }
        }
        for field in self.record_fields() {
            let this = self.this_place(span);
            let target = self.field_of(this, field, span);
            let original = self.param_at(0, span);
            let value = self.field_of(original, field, span);
            let ty = self.body[target].ty;
            let e = self.mk(ExprKind::Assign { target, value }, ty, span);
            out.push(Stmt { kind: StmtKind::Expr(e), span });
        }
        out
    }

    fn call_base_ctor(&mut self, base: Ty, original: hir::ExprId, span: Span) -> Option<hir::ExprId> {
        let (d, _) = self.defs.definition_of(base)?;
        let subst = self.defs.subst_of(base);
        let method = self.defs.types[d].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.name.as_str() == ".ctor" && m.params.len() == 1 && m.params[0].ty.subst(&subst) == base
        })?;
        let callee = MethodRef { method, owner: base, targs: Vec::new() };
        let expr = self.mk(ExprKind::Convert { kind: ConvKind::Identity, expr: original }, base, span);
        let args = vec![hir::Arg { mode: ParamMode::Value, expr }];
        let this = self.use_this(span);
        let call = Call { callee, target: Some(this), args, virt: false };
        Some(self.mk(ExprKind::Call(Box::new(call)), Ty::void(), span))
    }

    fn record_deconstruct(&mut self, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        let names: Vec<Symbol> = self.defs.methods[self.method].params.iter().map(|p| p.name).collect();
        for (i, name) in names.into_iter().enumerate() {
            let this = self.this_place(span);
            let ident = crate::syntax::ast::Ident { name, span };
            let owner = self.self_ty;
            let Some(found) = self.find(owner, ident, &[], false) else { continue };
            let op = self.member(super::member::Recv::Value(this), found, ident, Vec::new(), span);
            let value = self.value(op);
            let target = self.param_at(i, span);
            let ty = self.body[target].ty;
            let value = self.convert_value(value, ty, span);
            let e = self.mk(ExprKind::Assign { target, value }, ty, span);
            out.push(Stmt { kind: StmtKind::Expr(e), span });
        }
        out
    }

    /// The property that a record made of a parameter.
    pub fn made_property(&self, index: usize) -> Option<PropId> {
        self.defs.types[self.owner].positional.iter().find(|(i, _)| *i == index).map(|&(_, p)| p)
    }

    pub fn is_tuple_type(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Tuple { .. })
    }
}
