//! Bodies of methods and constructors, and everything between braces behind `new`: object, collection and array
//! initialisers.
//!
//! A constructor is, in C#'s order: field initialisers, the base constructor, its own body; with `: this(…)` only the
//! other constructor and the body.

use std::rc::Rc;

use super::args::Args;
use super::operand::PendingNew;
use super::{Checker, Initializer, Operand, Yields};
use crate::base::{Idx, Span};
use crate::diag::Diagnostic;
use crate::hir::{self, Call, ExprKind, Stmt, StmtKind};
use crate::syntax::ast;
use crate::ty::convert;
use crate::ty::defs::{AstBody, BodySource, Const, FieldId, MethodKind};
use crate::ty::members::{self, Member};
use crate::ty::{Ty, TyKind};

/// What an object or collection initialiser fills.
#[derive(Clone, Copy)]
enum Filled {
    /// A new object, or what one access gave.
    Local(hir::LocalId),
    /// A member, accessed for each element again as C# does it.
    Again(hir::ExprId),
}

impl Checker<'_> {
    /// Fills `fns[0]`; false if the method has no body.
    pub fn method_body(&mut self, source: &BodySource) -> bool {
        let span = self.defs.methods[self.method].span;
        let ast = self.ast;
        let stmts = match source {
            BodySource::None | BodySource::Built | BodySource::Ast(AstBody::Deferred(_)) => return false,
            BodySource::Ast(AstBody::Block(b)) => self.body_block(*b),
            BodySource::Ast(AstBody::Expr(e)) => self.expr_body(*e),
            BodySource::Ast(AstBody::TopLevel) => self.stmts(&ast.top_level),
            BodySource::Ast(AstBody::Ctor { init, body }) => self.ctor(init.as_ref(), *body, span),
            BodySource::Ast(AstBody::PrimaryCtor { base_args }) => {
                self.primary_ctor(base_args.as_deref(), span)
            }
            BodySource::Ast(AstBody::StaticCtor(body)) => self.static_ctor(*body),
            BodySource::AutoGet(f) => self.auto_get(*f, span),
            BodySource::AutoSet(f) => self.auto_set(*f, span),
            BodySource::AutoAdd(f) => self.auto_event(*f, true, span),
            BodySource::AutoRemove(f) => self.auto_event(*f, false, span),
            BodySource::DefaultCtor => self.ctor(None, ast::FnBody::None, span),
            BodySource::Record => match self.record_member(span) {
                Some(stmts) => stmts,
                None => return false,
            },
        };
        let id = Idx::new(0);
        self.body.fns[id].body = stmts;
        let fun = self.fun();
        let (yields, waits, is_async) = (fun.yields, fun.has_await, fun.is_async.is_some());
        if let Yields::Does(t) = yields {
            self.body.fns[id].yields = Some(t);
            if is_async && !self.from.is_std {
                let def = &self.defs.methods[self.method];
                self.lint_async_iterator(id, &def.params, span);
            }
        }
        if is_async && !waits && !self.from.is_std {
            self.warn_no_await(span);
        }
        true
    }

    fn fn_body(&mut self, body: ast::FnBody) -> Vec<Stmt> {
        match body {
            ast::FnBody::None | ast::FnBody::Deferred(_) => Vec::new(),
            ast::FnBody::Block(b) => self.body_block(b),
            ast::FnBody::Expr(e) => self.expr_body(e),
        }
    }

    // ---- Constructors ------------------------------------------------------------------------------------------

    fn ctor(&mut self, init: Option<&ast::CtorInit>, body: ast::FnBody, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        match init {
            Some(init) if !init.is_base => {
                let args = self.ctor_args(&init.args, init.span);
                let ty = self.self_ty;
                self.chain_ctor(ty, args, init.span, &mut out);
            }
            _ => {
                self.instance_initializers(&mut out);
                self.base_ctor(init.map(|i| (&i.args[..], i.span)), span, &mut out);
            }
        }
        out.extend(self.fn_body(body));
        out
    }

    fn ctor_args(&mut self, args: &[ast::Arg], span: Span) -> Args {
        let before = self.initializer.replace(Initializer::CtorArgs);
        let args = self.args(args, span);
        self.initializer = before;
        args
    }

    fn base_ctor(&mut self, init: Option<(&[ast::Arg], Span)>, span: Span, out: &mut Vec<Stmt>) {
        let Some(base) = self.defs.types[self.owner].base else { return };
        let (args, at) = match init {
            Some((args, at)) => (self.ctor_args(args, at), at),
            None => (Args::none(span), span),
        };
        if self.this_is_ref() || (base == Ty::object() && args.list.is_empty()) {
            return;
        }
        self.chain_ctor(base, args, at, out);
    }

    /// Runs a constructor of `ty` on `this`.
    fn chain_ctor(&mut self, ty: Ty, args: Args, span: Span, out: &mut Vec<Stmt>) {
        if ty.is_error() {
            return;
        }
        if args.has_error(self) {
            self.give_up_on(&args);
            return;
        }
        let from = members::From { through_base: true, ..self.from };
        let cands: Vec<_> =
            members::constructors(self.defs, from, ty).into_iter().map(|c| self.method_cand(c)).collect();
        if args.list.is_empty()
            && (cands.is_empty() || self.defs.is_value_type(ty))
            && !cands.iter().any(|c| c.params.is_empty())
        {
            if cands.is_empty() && !self.defs.is_value_type(ty) {
                let shown = self.show(ty);
                let text = format!("'{shown}.{shown}()' is inaccessible due to its protection level");
                self.error(122, span, text);
            } else if self.defs.is_value_type(ty) {
                // `: this()` of a struct without such a constructor: all zero.
                let this = self.this_place(span);
                let zero = self.default_value(ty, span);
                let e = self.mk(ExprKind::Assign { target: this, value: zero }, ty, span);
                out.push(Stmt { kind: StmtKind::Expr(e), span });
            }
            if cands.is_empty() {
                return;
            }
            if self.defs.is_value_type(ty) {
                return;
            }
        }
        self.check_named_order(&args);
        match self.resolve(&cands, &args, &[]) {
            Ok(chosen) => {
                let Some(callee) = self.method_ref(&cands[chosen.index], Vec::new()) else { return };
                if callee.method == self.method {
                    let shown = members::display_method(self.defs, self.method);
                    self.error(516, span, format!("Constructor '{shown}' cannot call itself"));
                    return;
                }
                let this = self.use_this(span);
                let mut receiver = Some(this);
                let mut prelude = Vec::new();
                let list = self.build_args(&chosen, &args, &mut receiver, &mut prelude);
                let call = Call { callee, target: receiver, args: list, virt: false };
                let e = self.mk(ExprKind::Call(Box::new(call)), Ty::void(), span);
                let e = self.seq(prelude, e);
                out.push(Stmt { kind: StmtKind::Expr(e), span });
            }
            Err(failure) => {
                self.give_up_on(&args);
                let name = ast::Ident { name: self.symbol(&self.show(ty)), span };
                self.report_failure(failure, &cands, &args, name, span, false);
            }
        }
    }

    /// `class C(int x) : B(x)`, and a record's positional properties.
    fn primary_ctor(&mut self, base_args: Option<&[ast::Arg]>, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        let params = self.body.fns[Idx::new(0)].params.clone();
        let captures = self.defs.types[self.owner].captures.clone();
        for &(index, field) in &captures {
            let Some(&param) = params.get(index) else { continue };
            self.set_field_to_param(field, param, span, &mut out);
            // From here on the name means the field.
            let name = self.body.locals[param].name;
            if let Some(frame) = self.frames.last_mut() {
                frame.names.retain(|(n, ..)| *n != name);
            }
        }
        for (i, &param) in params.iter().enumerate() {
            if let Some(field) = self.positional_field(i) {
                self.set_field_to_param(field, param, span, &mut out);
            }
        }
        self.instance_initializers(&mut out);
        self.base_ctor(base_args.map(|a| (a, span)), span, &mut out);
        out
    }

    fn set_field_to_param(&mut self, field: FieldId, param: hir::LocalId, span: Span, out: &mut Vec<Stmt>) {
        let owner = self.self_ty;
        let ty = members::field_type(self.defs, field, owner);
        let this = self.this_place(span);
        let target = self.mk(ExprKind::Field { target: Some(this), owner, field }, ty, span);
        let value = self.local_value(param, span);
        let e = self.mk(ExprKind::Assign { target, value }, ty, span);
        out.push(Stmt { kind: StmtKind::Expr(e), span });
    }

    /// The field behind the property that a record makes of its `i`-th parameter.
    fn positional_field(&self, i: usize) -> Option<FieldId> {
        let def = &self.defs.types[self.owner];
        if !def.is_record {
            return None;
        }
        let prop = self.made_property(i)?;
        self.defs.props[prop].backing
    }

    fn static_ctor(&mut self, body: Option<ast::FnBody>) -> Vec<Stmt> {
        let mut out = Vec::new();
        self.initializers(true, &mut out);
        if let Some(body) = body {
            out.extend(self.fn_body(body));
        }
        out
    }

    fn instance_initializers(&mut self, out: &mut Vec<Stmt>) {
        // Checked once for every constructor; what is wrong is said once.
        let first = members::declared(self.defs, self.owner, MethodKind::Ctor).find(|&m| {
            !matches!(&self.defs.methods[m].body,
                BodySource::Ast(AstBody::Ctor { init: Some(i), .. }) if !i.is_base)
        });
        let before = self.diags.list.len();
        self.initializers(false, out);
        if first.is_some_and(|f| f != self.method) {
            self.diags.list.truncate(before);
        }
    }

    /// `field = initialiser;` for all fields that have one, in the order of the program.
    fn initializers(&mut self, is_static: bool, out: &mut Vec<Stmt>) {
        let fields = self.defs.types[self.owner].fields.clone();
        let before = self.initializer.replace(Initializer::Field);
        let overflow = std::mem::replace(&mut self.overflow, super::Overflow::Default);
        for field in fields {
            let def = &self.defs.fields[field];
            let Some(init) = def.init else { continue };
            if def.is_static != is_static || def.is_const {
                continue;
            }
            let outer = self.ast;
            self.ast = self.names.ast_at(def.span);
            let owner = self.self_ty;
            let ty = members::field_type(self.defs, field, owner);
            let scope = self.push_frame();
            self.initialized = Some(match def.backing {
                Some(prop) => self.defs.props[prop].name,
                None => def.name,
            });
            let value = self.init_value(init, ty);
            self.initialized = None;
            self.pop_frame();
            let span = match def.backing {
                Some(_) => self.ast[init].span,
                None => def.span.to(self.ast[init].span),
            };
            self.ast = outer;
            let target = if is_static {
                None
            } else {
                self.initializer = None;
                let this = self.this_place(span);
                self.initializer = Some(Initializer::Field);
                Some(this)
            };
            let target = self.mk(ExprKind::Field { target, owner, field }, ty, span);
            let e = self.mk(ExprKind::Assign { target, value }, ty, span);
            let stmt = Stmt { kind: StmtKind::Expr(e), span };
            if self.scope_is_used(scope) {
                out.push(Stmt { kind: StmtKind::Block { scope, stmts: vec![stmt] }, span });
            } else {
                out.push(stmt);
            }
        }
        self.initializer = before;
        self.overflow = overflow;
    }

    // ---- `new` -------------------------------------------------------------------------------------------------

    pub fn new_expr(
        &mut self,
        id: ast::ExprId,
        ty: Option<ast::TypeId>,
        args: &[ast::Arg],
        init: Option<&ast::Initializer>,
        span: Span,
    ) -> Operand {
        let Some(ty) = ty else {
            let args = self.args(args, span);
            if args.has_error(self) {
                self.give_up_on(&args);
                return Operand::Error(span);
            }
            return Operand::New(Rc::new(PendingNew { args, expr: id, span }));
        };
        let resolved = self.ty(ty);
        let args = self.args(args, span);
        let e = self.construct(resolved, &args, span);
        Operand::Value(self.finish_new(e, resolved, init, span))
    }

    /// `new(…)` for a known type.
    pub fn convert_new(&mut self, n: &PendingNew, to: Ty) -> hir::ExprId {
        let ast = self.ast;
        let target = super::operator::strip(to);
        let init = match &ast[n.expr].kind {
            ast::ExprKind::New { init, .. } => init.as_ref(),
            _ => None,
        };
        if let TyKind::Tuple { .. } = target.kind() {
            self.error(
                8181,
                n.span,
                "'new' cannot be used with tuple type. Use a tuple literal expression instead.",
            );
            return self.error_expr(n.span);
        }
        let e = self.construct(target, &n.args, n.span);
        let e = self.finish_new(e, target, init, n.span);
        self.convert_value(e, to, n.span)
    }

    pub fn new_converts(&mut self, n: &PendingNew, to: Ty) -> bool {
        let _ = n;
        let target = super::operator::strip(to);
        match target.kind() {
            TyKind::Named(d, _) => {
                let d = &self.defs.types[*d];
                d.kind != crate::ty::defs::TypeDefKind::Interface
            }
            TyKind::Prim(_) | TyKind::String | TyKind::Object | TyKind::Param(_) | TyKind::Error => true,
            _ => false,
        }
    }

    fn finish_new(
        &mut self,
        e: hir::ExprId,
        ty: Ty,
        init: Option<&ast::Initializer>,
        span: Span,
    ) -> hir::ExprId {
        if self.body[e].ty.is_error() {
            return e;
        }
        let sets_all = match &self.body[e].kind {
            ExprKind::New { ctor, .. } => self.defs.methods[ctor.method].sets_required,
            _ => false,
        };
        if !sets_all {
            self.check_required(ty, init, span);
        }
        match init {
            Some(init) => self.with_initializer(e, init, span),
            None => e,
        }
    }

    /// CS9035: a `required` member that no initialiser sets.
    fn check_required(&mut self, ty: Ty, init: Option<&ast::Initializer>, span: Span) {
        let set: Vec<crate::base::Symbol> = init
            .iter()
            .flat_map(|i| &i.elems)
            .filter_map(|e| match e {
                ast::InitElem::Member { name, .. } => Some(name.name),
                _ => None,
            })
            .collect();
        let mut missing = Vec::new();
        for t in members::ancestors(self.defs, ty) {
            let Some((d, _)) = t.as_named() else { continue };
            let def = &self.defs.types[d];
            let fields =
                def.fields.iter().map(|&f| &self.defs.fields[f]).filter(|f| f.is_required).map(|f| f.name);
            let props =
                def.props.iter().map(|&p| &self.defs.props[p]).filter(|p| p.is_required).map(|p| p.name);
            for name in fields.chain(props) {
                if !set.contains(&name) && !missing.contains(&(t, name)) {
                    missing.push((t, name));
                }
            }
        }
        for (t, name) in missing {
            let text = format!(
                "Required member '{}.{name}' must be set in the object initializer or attribute constructor.",
                self.show(t)
            );
            let d = Diagnostic::error(9035, span, text).help(format!("write `{{ {name} = … }}`"));
            self.report(d);
        }
    }

    /// `new T(…) { … }`: the object in a temporary, then what the braces say.
    pub fn with_initializer(&mut self, e: hir::ExprId, init: &ast::Initializer, span: Span) -> hir::ExprId {
        let ty = self.body[e].ty;
        let temp = self.temp(ty, span);
        let mut stmts = vec![Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span }];
        self.init_temps.push(temp);
        self.initialize(Filled::Local(temp), init, &mut stmts);
        self.init_temps.pop();
        let value = self.local_expr(temp, span);
        self.mk(ExprKind::Seq { stmts, value }, ty, span)
    }

    /// What an initialiser fills, evaluated once more.
    fn filled(&mut self, target: Filled, span: Span) -> hir::ExprId {
        match target {
            Filled::Local(local) => self.local_expr(local, span),
            Filled::Again(e) => self.copy_access(e).unwrap_or(e),
        }
    }

    /// The same access to a member once more; its receiver and arguments are shared.
    fn copy_access(&mut self, e: hir::ExprId) -> Option<hir::ExprId> {
        let kind = match &self.body[e].kind {
            &ExprKind::Field { target, owner, field } => ExprKind::Field { target, owner, field },
            ExprKind::Elem { array, indices } => ExprKind::Elem { array: *array, indices: indices.clone() },
            ExprKind::Property { target, getter, setter, args, virt } => ExprKind::Property {
                target: *target,
                getter: getter.clone(),
                setter: setter.clone(),
                args: args.clone(),
                virt: *virt,
            },
            _ => return None,
        };
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        Some(self.mk(kind, ty, span))
    }

    fn filled_ty(&self, target: Filled) -> Ty {
        match target {
            Filled::Local(local) => self.body.locals[local].ty,
            Filled::Again(e) => self.body[e].ty,
        }
    }

    /// Prepares a member that `P = { … }` fills: the arguments of an indexer are evaluated now, the member for each element.
    fn fill_again(&mut self, e: hir::ExprId, span: Span, out: &mut Vec<Stmt>) -> Filled {
        let Some(access) = self.copy_access(e) else {
            let temp = self.temp(self.body[e].ty, span);
            out.push(Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span });
            return Filled::Local(temp);
        };
        let given: Vec<hir::ExprId> = match &self.body[access].kind {
            ExprKind::Elem { indices, .. } => indices.clone(),
            ExprKind::Property { args, .. } => args.iter().map(|a| a.expr).collect(),
            _ => Vec::new(),
        };
        let kept: Vec<hir::ExprId> = given.into_iter().map(|e| self.spill_into(e, out)).collect();
        match &mut self.body.exprs[access].kind {
            ExprKind::Elem { indices, .. } => *indices = kept,
            ExprKind::Property { args, .. } => args.iter_mut().zip(kept).for_each(|(a, e)| a.expr = e),
            _ => {}
        }
        Filled::Again(access)
    }

    /// Applies an object or collection initialiser to what a local or a member holds.
    fn initialize(&mut self, target: Filled, init: &ast::Initializer, out: &mut Vec<Stmt>) {
        let ast = self.ast;
        for (i, elem) in init.elems.iter().enumerate() {
            if let ast::InitElem::Member { name, .. } = elem {
                let same = |e: &ast::InitElem| matches!(e, ast::InitElem::Member { name: n, .. } if n.name == name.name);
                if init.elems[..i].iter().any(same) {
                    self.error(
                        1912,
                        name.span,
                        format!("Duplicate initialization of member '{}'", name.name),
                    );
                }
            }
            match elem {
                ast::InitElem::Member { name, value } => self.init_member(target, *name, value, out),
                ast::InitElem::Index { args, value, span } => {
                    let receiver = self.filled(target, *span);
                    let op = self.index(Operand::Value(receiver), args, false, *span);
                    self.init_place(op, value, *span, out);
                }
                ast::InitElem::Value(e) => {
                    let span = ast[*e].span;
                    // `new C { x = 1 }` without braces of its own may look like an element.
                    let op = self.expr(*e);
                    self.call_add(target, vec![op], span, out);
                }
                ast::InitElem::Nested(inner) => {
                    let ops = inner
                        .elems
                        .iter()
                        .filter_map(|e| match e {
                            ast::InitElem::Value(e) => Some(self.expr(*e)),
                            _ => {
                                self.error(1525, inner.span, "Invalid expression term '{'");
                                None
                            }
                        })
                        .collect();
                    self.call_add(target, ops, inner.span, out);
                }
            }
        }
    }

    fn call_add(&mut self, target: Filled, ops: Vec<Operand>, span: Span, out: &mut Vec<Stmt>) {
        if ops.iter().any(|o| o.is_error(self)) {
            return;
        }
        let ty = self.filled_ty(target);
        let enumerable = self.lang_ty(self.defs.lang.enumerable);
        if !enumerable.is_error() && !self.is_subtype(ty, enumerable) {
            let text = format!(
                "Cannot initialize type '{}' with a collection initializer because it does not implement \
                 'System.Collections.IEnumerable'",
                self.show(ty)
            );
            self.error(1922, span, text);
            return;
        }
        let receiver = self.filled(target, span);
        let op = self.call_named(Operand::Value(receiver), "Add", ops, Vec::new(), span);
        if let Operand::Value(e) = op {
            out.push(Stmt { kind: StmtKind::Expr(e), span });
        }
    }

    fn init_member(&mut self, target: Filled, name: ast::Ident, value: &ast::InitValue, out: &mut Vec<Stmt>) {
        let ty = self.filled_ty(target);
        if ty.is_error() {
            return;
        }
        let found = match members::lookup(self.defs, self.from, ty, name.name, 0, false) {
            members::Lookup::Found(
                found @ (Member::Field { .. } | Member::Property { .. } | Member::Event { .. }),
            ) => found,
            members::Lookup::NotFound => {
                let text = format!("'{}' does not contain a definition for '{}'", self.show(ty), name.name);
                let mut d = self.names.unknown_member(&self.lookup, ty, name);
                d.code = crate::diag::Code(117);
                d.message = text;
                self.report(d);
                if let ast::InitValue::Expr(e) = value {
                    self.expr(*e);
                }
                return;
            }
            members::Lookup::Found(_) => {
                let text =
                    format!("Member '{}' cannot be initialized. It is not a field or property.", name.name);
                self.error(1913, name.span, text);
                return;
            }
            _ => {
                self.find(ty, name, &[], false);
                return;
            }
        };
        let receiver = self.filled(target, name.span);
        let op = self.member(super::member::Recv::Value(receiver), found, name, Vec::new(), name.span);
        self.init_place(op, value, name.span, out);
    }

    fn init_place(&mut self, op: Operand, value: &ast::InitValue, span: Span, out: &mut Vec<Stmt>) {
        match value {
            ast::InitValue::Expr(e) => {
                let op = match op {
                    Operand::Event { target, event, owner, span, .. } => {
                        Operand::Value(self.event_value(target, event, owner, span))
                    }
                    op => op,
                };
                let Some(place) = self.place(op, span) else {
                    self.expr(*e);
                    return;
                };
                let ty = self.body[place].ty;
                let value = self.init_value(*e, ty);
                let e = self.mk(ExprKind::Assign { target: place, value }, ty, span);
                out.push(Stmt { kind: StmtKind::Expr(e), span });
            }
            // `P = { … }` fills what is there already, and asks for it anew for every element.
            ast::InitValue::Nested(inner) => {
                let e = self.value(op);
                let ty = self.body[e].ty;
                if ty.is_error() {
                    return;
                }
                if self.defs.is_value_type(ty) {
                    // A struct in a field is filled in place.
                    if self.is_plain_field(e) {
                        let temp = self.temp(ty, span);
                        out.push(Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span });
                        self.initialize(Filled::Local(temp), inner, out);
                        let target = self.copy_of_field(e);
                        let value = self.local_expr(temp, span);
                        let e = self.mk(ExprKind::Assign { target, value }, ty, span);
                        out.push(Stmt { kind: StmtKind::Expr(e), span });
                        return;
                    }
                    let text = format!(
                        "Members of property of type '{}' cannot be assigned with an object initializer because it is of \
                         a value type",
                        self.show(ty)
                    );
                    self.error(1918, span, text);
                    return;
                }
                let target = self.fill_again(e, span, out);
                self.initialize(target, inner, out);
            }
        }
    }

    /// A field of a local, or of such a field.
    fn is_plain_field(&self, e: hir::ExprId) -> bool {
        match &self.body[e].kind {
            ExprKind::Field { target: Some(t), field, .. } => {
                !self.defs.fields[*field].is_readonly
                    && (matches!(self.body[*t].kind, ExprKind::Local(_)) || self.is_plain_field(*t))
            }
            _ => false,
        }
    }

    /// The nodes of such a field once more.
    fn copy_of_field(&mut self, e: hir::ExprId) -> hir::ExprId {
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        let kind = match self.body[e].kind {
            ExprKind::Field { target: Some(t), owner, field } => {
                ExprKind::Field { target: Some(self.copy_of_field(t)), owner, field }
            }
            ExprKind::Local(local) => ExprKind::Local(local),
            _ => ExprKind::Error,
        };
        self.mk(kind, ty, span)
    }

    // ---- Arrays ------------------------------------------------------------------------------------------------

    pub fn new_array(
        &mut self,
        ty: Option<ast::TypeId>,
        rank: u32,
        dims: &[ast::ExprId],
        init: Option<&ast::Initializer>,
        span: Span,
    ) -> hir::ExprId {
        let Some(ty) = ty else {
            return match init {
                Some(init) => self.implicit_array(init, rank, span),
                None => self.error_expr(span),
            };
        };
        let elem = self.local_type(ty);
        if elem.is_error() {
            for &d in dims {
                self.expr(d);
            }
            return self.error_expr(span);
        }
        let array = Ty::intern(TyKind::Array { elem, rank });
        let dims: Vec<hir::ExprId> = dims.iter().map(|&d| self.array_size(d)).collect();
        let Some(init) = init else {
            return self.mk(ExprKind::NewArray { elem, dims }, array, span);
        };
        let e = self.array_init(elem, rank, init, array, span);
        if let ExprKind::ArrayLit { dims: lens, .. } = &self.body[e].kind {
            let lens = lens.clone();
            for (&d, len) in dims.iter().zip(lens) {
                match self.const_of(d) {
                    Some(Const::Int(v)) if v == i128::from(len) => {}
                    Some(Const::Int(v)) => {
                        let at = self.body[d].span;
                        self.error(847, at, format!("An array initializer of length '{v}' is expected"));
                    }
                    _ if self.body[d].ty.is_error() => {}
                    _ => self.error(150, self.body[d].span, "A constant value is expected"),
                }
            }
        }
        e
    }

    /// An array's size: `int`, `uint`, `long` or `ulong`.
    fn array_size(&mut self, d: ast::ExprId) -> hir::ExprId {
        use crate::ty::Prim;
        let op = self.expr(d);
        let span = self.ast[d].span;
        let fits = [Prim::Int, Prim::UInt, Prim::Long, Prim::ULong]
            .into_iter()
            .find(|&p| self.converts(&op, Ty::prim(p)));
        let e = self.convert(op, Ty::prim(fits.unwrap_or(Prim::Int)), span);
        if let Some(Const::Int(v)) = self.const_of(e)
            && v < 0
        {
            self.error(248, span, "Cannot create an array with a negative size");
            return self.error_expr(span);
        }
        e
    }

    /// `{ … }` behind an array variable.
    pub fn array_init_for(&mut self, ty: Ty, init: &ast::Initializer) -> hir::ExprId {
        match ty.kind() {
            TyKind::Array { elem, rank } => self.array_init(*elem, *rank, init, ty, init.span),
            TyKind::Error => self.error_expr(init.span),
            _ => {
                let d = Diagnostic::error(
                    622,
                    init.span,
                    "Can only use array initializer expressions to assign to array types. Try using a new expression \
                     instead.",
                )
                .label(format!("`{}` is no array", self.show(ty)));
                self.report(d);
                self.error_expr(init.span)
            }
        }
    }

    fn array_init(
        &mut self,
        elem: Ty,
        rank: u32,
        init: &ast::Initializer,
        array: Ty,
        span: Span,
    ) -> hir::ExprId {
        let mut dims = vec![0; rank as usize];
        let mut elems = Vec::new();
        let ok = self.array_rows(elem, rank, init, &mut dims, 0, true, &mut elems);
        if !ok {
            return self.error_expr(span);
        }
        self.mk(ExprKind::ArrayLit { elem, dims: dims.into(), elems: elems.into() }, array, span)
    }

    #[allow(clippy::too_many_arguments)]
    fn array_rows(
        &mut self,
        elem: Ty,
        rank: u32,
        init: &ast::Initializer,
        dims: &mut [u32],
        depth: usize,
        first: bool,
        out: &mut Vec<hir::ExprId>,
    ) -> bool {
        let len = init.elems.len() as u32;
        if first {
            dims[depth] = len;
        } else if dims[depth] != len {
            let text = format!("An array initializer of length '{}' is expected", dims[depth]);
            self.error(847, init.span, text);
            return false;
        }
        let mut ok = true;
        for (i, e) in init.elems.iter().enumerate() {
            match e {
                ast::InitElem::Nested(inner) if depth + 1 < rank as usize => {
                    ok &= self.array_rows(elem, rank, inner, dims, depth + 1, first && i == 0, out);
                }
                ast::InitElem::Nested(inner) => {
                    let text = "Array initializers can only be used in a variable or field initializer. Try using a new \
                                expression instead.";
                    self.error(623, inner.span, text);
                    ok = false;
                }
                ast::InitElem::Value(e) if depth + 1 == rank as usize => {
                    let v = self.expr_to(*e, elem);
                    ok &= !self.body[v].ty.is_error();
                    out.push(v);
                }
                ast::InitElem::Value(e) => {
                    self.error(846, self.ast[*e].span, "A nested array initializer is expected");
                    ok = false;
                }
                ast::InitElem::Member { name, .. } => {
                    self.error(747, name.span, "Invalid initializer member declarator");
                    ok = false;
                }
                ast::InitElem::Index { span, .. } => {
                    self.error(747, *span, "Invalid initializer member declarator");
                    ok = false;
                }
            }
        }
        ok
    }

    /// `new[] { a, b }`: the best common type of the elements.
    fn implicit_array(&mut self, init: &ast::Initializer, rank: u32, span: Span) -> hir::ExprId {
        let mut dims = vec![0; rank as usize];
        let mut ops = Vec::new();
        if !self.implicit_rows(init, rank, &mut dims, 0, true, &mut ops)
            || ops.iter().any(|o| o.is_error(self))
        {
            return self.error_expr(span);
        }
        let ops: Vec<Operand> = ops
            .into_iter()
            .map(|o| match o {
                Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. } => {
                    self.with_natural_type(o)
                }
                o => o,
            })
            .collect();
        let Some(elem) = self.common_type(&ops) else {
            let d = Diagnostic::error(826, span, "No best type found for implicitly-typed array")
                .help("write the element type: `new T[] { … }`");
            self.report(d);
            return self.error_expr(span);
        };
        let elems: Vec<hir::ExprId> = ops
            .into_iter()
            .map(|o| {
                let at = o.span(self);
                self.convert(o, elem, at)
            })
            .collect();
        if elems.iter().any(|&e| self.body[e].ty.is_error()) {
            return self.error_expr(span);
        }
        let array = Ty::intern(TyKind::Array { elem, rank });
        self.mk(ExprKind::ArrayLit { elem, dims: dims.into(), elems: elems.into() }, array, span)
    }

    /// The type that all operands convert to.
    pub fn common_type(&mut self, ops: &[Operand]) -> Option<Ty> {
        let mut types: Vec<(Ty, Option<Const>)> = Vec::new();
        for op in ops {
            match op {
                Operand::Value(e) => types.push((self.body[*e].ty, self.const_of(*e))),
                op => {
                    if let Some(t) = self.natural_ty(op) {
                        types.push((t, None));
                    }
                }
            }
        }
        let refs: Vec<(Ty, Option<&Const>)> = types.iter().map(|(t, c)| (*t, c.as_ref())).collect();
        let best = convert::best_common_type(self.defs, &refs)?;
        if best.is_void() || matches!(best.kind(), TyKind::Null | TyKind::Never) {
            return None;
        }
        ops.iter().all(|o| self.converts(o, best)).then_some(best)
    }

    fn implicit_rows(
        &mut self,
        init: &ast::Initializer,
        rank: u32,
        dims: &mut [u32],
        depth: usize,
        first: bool,
        out: &mut Vec<Operand>,
    ) -> bool {
        let len = init.elems.len() as u32;
        if first {
            dims[depth] = len;
        } else if dims[depth] != len {
            let text = format!("An array initializer of length '{}' is expected", dims[depth]);
            self.error(847, init.span, text);
            return false;
        }
        let mut ok = true;
        for (i, e) in init.elems.iter().enumerate() {
            match e {
                ast::InitElem::Nested(inner) if depth + 1 < rank as usize => {
                    ok &= self.implicit_rows(inner, rank, dims, depth + 1, first && i == 0, out);
                }
                ast::InitElem::Value(e) if depth + 1 == rank as usize => {
                    let op = self.expr(*e);
                    out.push(op);
                }
                _ => {
                    self.error(846, init.span, "A nested array initializer is expected");
                    ok = false;
                }
            }
        }
        ok
    }
}
