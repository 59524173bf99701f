//! Bodies of methods and constructors.
//!
//! A constructor is, in C#'s order: field initialisers, the base constructor, its own body; with `: this(…)` only the
//! other constructor and the body.

use super::args::Args;
use super::{Checker, Initializer, Yields};
use crate::base::{Idx, Span};
use crate::hir::{self, Call, ExprKind, Stmt, StmtKind};
use crate::syntax::ast::{self, ParamMode};
use crate::ty::Ty;
use crate::ty::defs::{AstBody, BodySource, FieldId, MethodKind};
use crate::ty::members;

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

    fn ctor(&mut self, init: Option<&ast::CtorInit>, body: ast::FnBody, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        match init {
            Some(init) if !init.is_base => {
                let args = self.ctor_args(&init.args, init.span);
                let ty = self.self_ty;
                self.chain_ctor(ty, args, init.span, &mut out);
            }
            _ => {
                if !self.is_copy_ctor() {
                    self.instance_initializers(&mut out);
                } else if self.base_record().is_some() && init.is_none_or(|i| i.args.len() != 1) {
                    let text = "A copy constructor in a record must call a copy constructor of the base, or a \
                                parameterless object constructor if the record inherits from object.";
                    self.error(8868, span, text);
                    return out;
                }
                self.base_ctor(init.map(|i| (&i.args[..], i.span)), span, &mut out);
            }
        }
        out.extend(self.fn_body(body));
        out
    }

    /// The copy constructor of a record class, which runs no initialisers: the fields have their values from the original
    /// (C# spec 15.16.4).
    fn is_copy_ctor(&self) -> bool {
        let params = &self.defs.methods[self.method].params;
        self.defs.types[self.owner].is_record
            && !self.defs.is_value_type(self.self_ty)
            && matches!(&params[..], [only] if only.mode == ParamMode::Value && only.ty == self.self_ty)
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
}
