//! `new`, and what stands between the braces behind it: object and collection initialisers.
//!
//! ```text
//! new P { X = 1, Tags = { "a" } }      _1 = new P(); _1.X = 1; _1.Tags.Add("a"); _1
//! ```

use std::rc::Rc;

use super::operand::PendingNew;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, Stmt, StmtKind};
use crate::syntax::ast;
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
            ast::ExprKind::New { init, .. } => init.as_deref(),
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
        let assigns =
            |e: &ast::InitElem| matches!(e, ast::InitElem::Member { .. } | ast::InitElem::Index { .. });
        let sets_members = init.elems.iter().any(assigns);
        for (i, elem) in init.elems.iter().enumerate() {
            // One assignment, and all must be.
            let element = match elem {
                ast::InitElem::Value(e) => Some(ast[*e].span),
                ast::InitElem::Nested(inner) => Some(inner.span),
                ast::InitElem::Member { .. } | ast::InitElem::Index { .. } => None,
            };
            if let (Some(span), true) = (element, sets_members) {
                let d = Diagnostic::error(747, span, "Invalid initializer member declarator");
                self.report(d.label("an element among assignments"));
                continue;
            }
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
}
