//! Simple names: locals first, then members of the enclosing types, then types and namespaces.

use super::{Checker, Entity, Found, Initializer, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, FnId};
use crate::resolve::NameRes;
use crate::syntax::ast::{self, Ident};
use crate::ty::defs::MethodKind;
use crate::ty::members::{self, Member};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    pub fn simple_name(&mut self, name: Ident, targs: &[ast::TypeId], invoked: bool, span: Span) -> Operand {
        let targs: Vec<Ty> = targs.iter().map(|&t| self.ty(t)).collect();
        match self.lookup_local(name.name) {
            Some(Found::Entity(e)) if targs.is_empty() || matches!(e, Entity::LocalFn(_)) => {
                return self.use_entity(e, targs, span);
            }
            Some(Found::TooEarly(declared)) if targs.is_empty() => {
                self.too_early(name, declared);
                return Operand::Error(span);
            }
            _ => {}
        }
        if name.name == self.syms.field
            && targs.is_empty()
            && let Some(field) = self.accessor_field()
        {
            let owner = self.self_ty;
            let ty = crate::ty::members::field_type(self.defs, field, owner);
            let target = if self.defs.fields[field].is_static { None } else { Some(self.this_place(span)) };
            return Operand::Value(self.mk(ExprKind::Field { target, owner, field }, ty, span));
        }
        let initializer = self.initializer.is_some();
        match self.names.lookup_simple(&self.lookup, name.name, &targs, invoked, initializer) {
            NameRes::Member { this, found } => self.member_of_simple(this, found, name, targs, span),
            NameRes::PrimaryParam { ctor, index, field, .. } => {
                self.primary_param(ctor, index, field, name, span)
            }
            NameRes::TypeParam(p) => Operand::Type(Ty::param(p), span),
            NameRes::Type(ty) => {
                self.check_type_args(ty, span);
                self.report_obsolete_type(ty, name.span);
                Operand::Type(ty, span)
            }
            NameRes::Namespace(n) => Operand::Namespace(n, span),
            NameRes::NotFound => {
                // Of thousands of unknown names only the first are shown, with what is like them.
                let many = self.diags.list.len() > crate::syntax::MAX_ERRORS;
                let locals = if many { Vec::new() } else { self.local_names() };
                let d = self.names.unknown_name(&self.lookup, name, &locals);
                self.report(d);
                Operand::Error(span)
            }
            other @ (NameRes::WrongArity(_) | NameRes::Ambiguous(_) | NameRes::Inaccessible(_)) => {
                self.names.report(&self.lookup, name, targs.len(), &other, self.diags);
                Operand::Error(span)
            }
        }
    }

    /// What the keyword `field` means in an accessor: the field behind the property.
    fn accessor_field(&self) -> Option<crate::ty::defs::FieldId> {
        let m = &self.defs.methods[self.method];
        if !matches!(m.kind, MethodKind::Getter | MethodKind::Setter) {
            return None;
        }
        let props = &self.defs.types[self.owner].props;
        let prop = props
            .iter()
            .map(|&p| &self.defs.props[p])
            .find(|p| p.getter == Some(self.method) || p.setter == Some(self.method))?;
        prop.backing
    }

    pub fn alias_name(&mut self, alias: Ident, name: Ident, targs: &[ast::TypeId], span: Span) -> Operand {
        let targs: Vec<Ty> = targs.iter().map(|&t| self.ty(t)).collect();
        let found = self.names.lookup_alias(&self.lookup, alias.name, name.name, &targs);
        self.named_type(found, name, targs.len(), span)
    }

    /// `C<int>.F()`: a generic type in an expression keeps its constraints like any other.
    fn check_type_args(&mut self, ty: Ty, span: Span) {
        let TyKind::Named(def, args) = ty.kind() else { return };
        if args.is_empty() || self.from.is_std {
            return;
        }
        let shown = self.show(self.defs.self_type(*def));
        let params = &self.defs.types[*def].params;
        self.names.check_constraints(&crate::ty::Subst::default(), params, args, &shown, span, self.diags);
    }

    /// A type or namespace, or the report of why there is none.
    pub fn named_type(&mut self, found: NameRes, name: Ident, arity: usize, span: Span) -> Operand {
        match found {
            NameRes::Type(ty) => {
                self.check_type_args(ty, span);
                self.report_obsolete_type(ty, name.span);
                Operand::Type(ty, span)
            }
            NameRes::Namespace(n) => Operand::Namespace(n, span),
            NameRes::TypeParam(p) => Operand::Type(Ty::param(p), span),
            other => {
                self.names.report(&self.lookup, name, arity, &other, self.diags);
                Operand::Error(span)
            }
        }
    }

    /// The use of something that a frame declares.
    pub fn use_entity(&mut self, entity: Entity, targs: Vec<Ty>, span: Span) -> Operand {
        match entity {
            Entity::Local(l) => {
                self.use_local(l, span);
                Operand::Value(self.local_value(l, span))
            }
            Entity::Const(c, ty) => Operand::Value(self.mk(ExprKind::Const(c), ty, span)),
            Entity::LocalFn(fun) => {
                self.use_local_fn(fun, span);
                Operand::LocalGroup { fun, targs, span }
            }
            Entity::TypeParam(p) => Operand::Type(Ty::param(p), span),
            Entity::Range(l, path) => {
                self.use_local(l, span);
                let value = self.local_expr(l, span);
                Operand::Value(self.anonymous_path(value, &path, span))
            }
            Entity::Error => Operand::Error(span),
        }
    }

    /// A local as a place: what a by-ref one refers to.
    pub fn local_value(&mut self, l: hir::LocalId, span: Span) -> hir::ExprId {
        let e = self.local_expr(l, span);
        if matches!(self.body[e].ty.kind(), TyKind::Ref(_)) { self.deref(e, span) } else { e }
    }

    /// The place that a reference refers to.
    pub fn deref(&mut self, e: hir::ExprId, span: Span) -> hir::ExprId {
        let ty = match self.body[e].ty.kind() {
            TyKind::Ref(t) => *t,
            _ => Ty::error(),
        };
        self.mk(ExprKind::Deref(e), ty, span)
    }

    fn use_local_fn(&mut self, callee: FnId, span: Span) {
        let caller = self.fun().id;
        self.local_calls.push((caller, callee));
        // A static function may call only static ones.
        let parent = self.body.fns[callee].parent;
        let target_static = self.local_fn_is_static(callee);
        if target_static {
            return;
        }
        let between = self
            .funs
            .iter()
            .rev()
            .take_while(|f| Some(f.id) != parent)
            .find(|f| f.is_static_fn && f.id != callee)
            .map(|f| f.id);
        if let Some(f) = between {
            let name = self.body.fns[callee].name;
            let (code, what) = if self.body.fns[f].kind == hir::FnKind::LocalFn {
                (8421, "A static local function")
            } else {
                (8820, "A static anonymous function")
            };
            self.error(code, span, format!("{what} cannot contain a reference to '{name}'."));
        }
    }

    // ---- `this` ------------------------------------------------------------------------------------------------

    /// The keyword `this` as a value (or, in a struct, a place).
    pub fn this_value(&mut self, span: Span) -> hir::ExprId {
        match self.initializer {
            Some(Initializer::Field | Initializer::CtorArgs) => {
                self.error(27, span, "Keyword 'this' is not available in the current context");
                return self.error_expr(span);
            }
            None => {}
        }
        let def = &self.defs.methods[self.method];
        if def.kind == MethodKind::TopLevel {
            self.error(27, span, "Keyword 'this' is not available in the current context");
            return self.error_expr(span);
        }
        if def.is_static {
            let d = Diagnostic::error(
                26,
                span,
                "Keyword 'this' is not valid in a static property, static method, or static field initializer",
            )
            .label("there is no object here");
            self.report(d);
            return self.error_expr(span);
        }
        self.this_place(span)
    }

    /// `this` where there is one.
    pub fn this_place(&mut self, span: Span) -> hir::ExprId {
        let this = self.use_this(span);
        if self.this_is_ref() { self.deref(this, span) } else { this }
    }

    /// Is there a `this` whose members of `of` can be named without it?
    pub fn has_this(&self, of: Ty) -> bool {
        let outer =
            of.as_named().map(|(d, _)| d) != self.self_ty.as_named().map(|(d, _)| d) && of != self.self_ty;
        self.initializer.is_none() && !self.defs.methods[self.method].is_static && !outer
    }

    /// `Color.Red` where there is no object whose property `Color` of type `Color` could be meant: the type.
    pub fn color_color(&mut self, name: Ident) -> Option<Ty> {
        if self.lookup_local(name.name).is_some() {
            return None;
        }
        let initializer = self.initializer.is_some();
        let NameRes::Member { this, found } =
            self.names.lookup_simple(&self.lookup, name.name, &[], false, initializer)
        else {
            return None;
        };
        let (is_static, ty) = match found {
            Member::Field { field, owner } => {
                (self.defs.fields[field].is_static, members::field_type(self.defs, field, owner))
            }
            Member::Property { prop, owner } => {
                (self.defs.props[prop].is_static, members::prop_type(self.defs, prop, owner))
            }
            Member::Event { .. } | Member::Methods(_) | Member::Type { .. } => return None,
        };
        let named = self.defs.definition_of(ty).is_some_and(|(d, _)| self.defs.types[d].name == name.name);
        (named && !is_static && !self.has_this(this)).then_some(ty)
    }

    /// The receiver of a member of `of` that is named without one; `what` is the member as messages name it.
    pub fn implicit_this(&mut self, of: Ty, what: &str, span: Span) -> Option<hir::ExprId> {
        match self.initializer {
            Some(Initializer::Field) => {
                let d = Diagnostic::error(
                    236,
                    span,
                    format!("A field initializer cannot reference the non-static field, method, or property '{what}'"),
                )
                .label("the object is not there yet")
                .help("set the field in a constructor");
                self.report(d);
                return None;
            }
            Some(Initializer::CtorArgs) => {
                self.no_object(what, span);
                return None;
            }
            None => {}
        }
        let is_static = self.defs.methods[self.method].is_static;
        let outer =
            of.as_named().map(|(d, _)| d) != self.self_ty.as_named().map(|(d, _)| d) && of != self.self_ty;
        if is_static || outer {
            self.no_object(what, span);
            return None;
        }
        Some(self.this_place(span))
    }

    pub fn no_object(&mut self, what: &str, span: Span) {
        let d = Diagnostic::error(
            120,
            span,
            format!("An object reference is required for the non-static field, method, or property '{what}'"),
        )
        .label("belongs to an object")
        .help("make the member `static`, or name the object: `object.Member`");
        self.report(d);
    }

    /// A parameter of the primary constructor, seen from another member: the field that keeps it.
    fn primary_param(
        &mut self,
        ctor: crate::ty::defs::MethodId,
        index: usize,
        field: Option<crate::ty::defs::FieldId>,
        name: Ident,
        span: Span,
    ) -> Operand {
        let Some(field) = field else {
            // Only initialisers and base arguments see it, and these are checked with the constructor.
            if self.method == ctor
                && let Some(&l) = self.body.fns[crate::base::Idx::new(0)].params.get(index)
            {
                self.use_local(l, span);
                return Operand::Value(self.local_value(l, span));
            }
            self.no_object(name.name.as_str(), span);
            return Operand::Error(span);
        };
        let owner = self.defs.self_type(self.defs.methods[ctor].owner);
        if self.initializer.is_none()
            && (self.defs.methods[self.method].is_static || self.defs.methods[ctor].owner != self.owner)
        {
            let text = format!("Cannot use primary constructor parameter '{}' in this context.", name.name);
            self.error(9105, span, text);
            return Operand::Error(span);
        }
        let this = self.this_place(span);
        let ty = crate::ty::members::field_type(self.defs, field, owner);
        Operand::Value(self.mk(ExprKind::Field { target: Some(this), owner, field }, ty, span))
    }

    /// `instance`: the receiver is a value, so extension methods were looked for, too.
    pub fn unknown_member(&mut self, ty: Ty, name: Ident, instance: bool) {
        let mut d = self.names.unknown_member(&self.lookup, ty, name);
        if instance {
            let shown = self.show(ty);
            d.code = crate::diag::Code(1061);
            d.message = format!(
                "'{shown}' does not contain a definition for '{0}' and no accessible extension method '{0}' accepting a \
                 first argument of type '{shown}' could be found (are you missing a using directive or an assembly \
                 reference?)",
                name.name
            );
        }
        self.report(d);
    }

    /// Is the method an instance constructor (where readonly fields are written)?
    pub fn in_ctor_of(&self, owner: crate::ty::defs::TypeDefId, is_static: bool) -> bool {
        let m = &self.defs.methods[self.method];
        let kind = if is_static { MethodKind::StaticCtor } else { MethodKind::Ctor };
        m.owner == owner && m.kind == kind && self.funs.len() == 1
    }

    pub fn symbol(&self, text: &str) -> Symbol {
        Symbol::intern(text)
    }
}
