//! `a.b`: fields, properties, events, method groups, nested types; and what a receiver must look like.

use std::rc::Rc;

use super::operand::{Group, Receiver};
use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, Call, ConvKind, ExprKind};
use crate::resolve::NameRes;
use crate::syntax::ast::{self, Ident};
use crate::ty::defs::{Const, FieldId, MethodId, MethodRef, PropId, TypeDefKind};
use crate::ty::members::{self, Lookup, Member};
use crate::ty::{Ty, TyKind};

impl Recv {
    /// The type, if one is written.
    fn named_type(self) -> Option<Ty> {
        match self {
            Recv::Type(ty) => Some(ty),
            Recv::Value(_) | Recv::Base(_) | Recv::Both(_) | Recv::Implicit(_) => None,
        }
    }
}

/// What stands before the dot.
#[derive(Clone, Copy)]
pub enum Recv {
    Value(hir::ExprId),
    Base(hir::ExprId),
    Type(Ty),
    /// A value whose name is also that of its type.
    Both(hir::ExprId),
    /// Nothing: a simple name that is a member of this type.
    Implicit(Ty),
}

impl Checker<'_> {
    #[allow(clippy::too_many_arguments)]
    pub fn member_access(
        &mut self,
        op: Operand,
        name: Ident,
        targs: &[ast::TypeId],
        invoked: bool,
        via_base: bool,
        simple: Option<Symbol>,
        span: Span,
    ) -> Operand {
        let targs: Vec<Ty> = targs.iter().map(|&t| self.ty(t)).collect();
        match op {
            Operand::Error(_) => Operand::Error(span),
            Operand::Namespace(ns, _) => {
                let found = self.names.lookup_in_namespace(&self.lookup, ns, name.name, &targs);
                if matches!(found, NameRes::NotFound) {
                    let d = Diagnostic::error(
                        234,
                        name.span,
                        format!(
                            "The type or namespace name '{}' does not exist in the namespace '{ns}'",
                            name.name
                        ),
                    );
                    self.report(d);
                    return Operand::Error(span);
                }
                self.named_type(found, name, targs.len(), span)
            }
            Operand::Type(ty, _) if ty.is_error() => Operand::Error(span),
            Operand::Type(ty, at) if matches!(ty.kind(), TyKind::Param(_)) => {
                match self.static_virtual(ty, name.name, targs.len(), invoked) {
                    Some(found) => self.member(Recv::Type(ty), found, name, targs, span),
                    None => {
                        let shown = self.show(ty);
                        let text = format!(
                            "Cannot do non-virtual member lookup in '{shown}' because it is a type parameter"
                        );
                        self.error(704, at, text);
                        Operand::Error(span)
                    }
                }
            }
            Operand::Type(ty, _) => match self.find(ty, name, &targs, invoked) {
                Some(found) => self.member(Recv::Type(ty), found, name, targs, span),
                None => Operand::Error(span),
            },
            Operand::Group(_) | Operand::LocalGroup { .. } => {
                let text = match &op {
                    Operand::Group(g) => self.group_name(g),
                    _ => self.show_operand(&op),
                };
                let d = Diagnostic::error(
                    119,
                    op.span(self),
                    format!("'{text}' is a method, which is not valid in the given context"),
                )
                .help("to call the method, add `()`");
                self.report(d);
                Operand::Error(span)
            }
            Operand::Lambda(_)
            | Operand::Default(_)
            | Operand::New(_)
            | Operand::Collection(_)
            | Operand::Ternary(_) => {
                let what = self.show_operand(&op);
                let d = Diagnostic::error(
                    23,
                    span,
                    format!("Operator '.' cannot be applied to operand of type '{what}'"),
                );
                self.report(d);
                Operand::Error(span)
            }
            Operand::Value(_) | Operand::Switch(_) | Operand::Tuple(_) | Operand::Event { .. } => {
                let e = self.value(op);
                self.value_member(e, name, targs, invoked, via_base, simple, span)
            }
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn value_member(
        &mut self,
        e: hir::ExprId,
        name: Ident,
        targs: Vec<Ty>,
        invoked: bool,
        via_base: bool,
        simple: Option<Symbol>,
        span: Span,
    ) -> Operand {
        let ty = self.body[e].ty;
        match ty.kind() {
            TyKind::Error => return Operand::Error(span),
            TyKind::Void | TyKind::Null | TyKind::Never => {
                let text = format!("Operator '.' cannot be applied to operand of type '{}'", self.show(ty));
                self.error(23, span, text);
                return Operand::Error(span);
            }
            TyKind::Array { .. } if name.name == self.syms.length => {
                return Operand::Value(self.mk(ExprKind::ArrayLength(e), Ty::int(), span));
            }
            TyKind::Tuple { .. } => {
                if let Some(i) = tuple_index(ty, name.name) {
                    return Operand::Value(self.tuple_item(e, i, span));
                }
            }
            _ => {}
        }
        if via_base {
            let Some(base) = members::base_of(self.defs, self.self_ty) else {
                self.error(1511, span, "Keyword 'base' is not available in the current context");
                return Operand::Error(span);
            };
            let from = members::From { through_base: true, ..self.from };
            return match self.find_from(from, base, name, &targs, invoked) {
                Some(found) => self.member(Recv::Base(e), found, name, targs, span),
                None => Operand::Error(span),
            };
        }
        // `Color.Red` where `Color` is a property of type `Color`.
        let both = simple
            .is_some_and(|s| self.defs.definition_of(ty).is_some_and(|(d, _)| self.defs.types[d].name == s));
        let found = match self.member_named(ty, name.name, targs.len(), invoked) {
            Lookup::Found(found) => found,
            failed => {
                // Extension methods are looked for by the call.
                if self.has_extension(name.name) {
                    return Operand::Group(Rc::new(Group {
                        name,
                        target: Some(e),
                        target_ty: ty,
                        receiver: Receiver::Value,
                        methods: Vec::new(),
                        targs,
                        span,
                    }));
                }
                let missing = matches!(failed, Lookup::NotFound);
                if !(invoked && missing && self.not_invocable(ty, name)) {
                    self.lookup_failed(ty, name, failed, true);
                }
                return Operand::Error(span);
            }
        };
        let recv = if both { Recv::Both(e) } else { Recv::Value(e) };
        self.member(recv, found, name, targs, span)
    }

    pub fn has_extension(&self, name: Symbol) -> bool {
        self.names.extension_methods(&self.lookup, name).iter().any(|g| !g.is_empty())
    }

    /// Looks a member up; reports if there is none.
    pub fn find(&mut self, ty: Ty, name: Ident, targs: &[Ty], invoked: bool) -> Option<Member> {
        self.find_from(self.from, ty, name, targs, invoked)
    }

    fn find_from(
        &mut self,
        from: members::From,
        ty: Ty,
        name: Ident,
        targs: &[Ty],
        invoked: bool,
    ) -> Option<Member> {
        match members::lookup(self.defs, from, ty, name.name, targs.len(), invoked) {
            Lookup::Found(found) => Some(found),
            Lookup::NotFound if invoked && self.not_invocable(ty, name) => None,
            failed => {
                self.lookup_failed(ty, name, failed, false);
                None
            }
        }
    }

    /// `text.Length()`: there is a member of that name, but none that can be called (CS1955). Reports it.
    pub fn not_invocable(&mut self, ty: Ty, name: Ident) -> bool {
        let found = members::lookup(self.defs, self.from, ty, name.name, 0, false);
        if !matches!(found, Lookup::Found(Member::Field { .. } | Member::Property { .. })) {
            return false;
        }
        let shown = self.show(ty);
        let text = format!("Non-invocable member '{shown}.{}' cannot be used like a method.", name.name);
        self.report(Diagnostic::error(1955, name.span, text).help("drop the `()`"));
        true
    }

    fn lookup_failed(&mut self, ty: Ty, name: Ident, failed: Lookup, instance: bool) {
        match failed {
            Lookup::NotFound => self.unknown_member(ty, name, instance),
            Lookup::Inaccessible(what) => {
                let d = Diagnostic::error(
                    122,
                    name.span,
                    format!("'{what}' is inaccessible due to its protection level"),
                )
                .label("not visible from here");
                self.report(d);
            }
            Lookup::WrongQualifier { member, qualifier, wanted } => {
                self.wrong_qualifier(&member, &qualifier, &wanted, name.span);
            }
            Lookup::Ambiguous(a, b) => {
                self.error(229, name.span, format!("Ambiguity between '{a}' and '{b}'"));
            }
            Lookup::Found(_) => {}
        }
    }

    pub fn wrong_qualifier(&mut self, member: &str, qualifier: &str, wanted: &str, span: Span) {
        let text = format!(
            "Cannot access protected member '{member}' via a qualifier of type '{qualifier}'; the qualifier must be of \
             type '{wanted}' (or derived from it)"
        );
        self.report(Diagnostic::error(1540, span, text).label(format!("not known to be of type `{wanted}`")));
    }

    /// A member found through a simple name.
    pub fn member_of_simple(
        &mut self,
        this: Ty,
        found: Member,
        name: Ident,
        targs: Vec<Ty>,
        span: Span,
    ) -> Operand {
        self.member(Recv::Implicit(this), found, name, targs, span)
    }

    /// The use of a member.
    pub fn member(&mut self, recv: Recv, found: Member, name: Ident, targs: Vec<Ty>, span: Span) -> Operand {
        match found {
            Member::Field { field, owner } => {
                let def = &self.defs.fields[field];
                let ty = members::field_type(self.defs, field, owner);
                let what = format!("{}.{}", self.show(owner), def.name);
                if def.is_const {
                    if !self.static_receiver(recv, &what, span) {
                        return Operand::Error(span);
                    }
                    self.report_obsolete_constant(field, span);
                    return match def.constant() {
                        Some(c) => Operand::Value(self.mk(ExprKind::Const(c.clone()), ty, span)),
                        None => Operand::Error(span),
                    };
                }
                let is_static = def.is_static;
                let Ok(target) = self.receiver(recv, is_static, &what, span) else {
                    return Operand::Error(span);
                };
                Operand::Value(self.mk(ExprKind::Field { target, owner, field }, ty, span))
            }
            Member::Property { prop, owner } => {
                let def = &self.defs.props[prop];
                let what = format!("{}.{}", self.show(owner), def.name);
                let is_static = def.is_static;
                let Ok(target) = self.receiver(recv, is_static, &what, span) else {
                    return Operand::Error(span);
                };
                let base = matches!(recv, Recv::Base(_));
                let place = self.property(prop, owner, target, Vec::new(), base, span);
                if let ExprKind::Property { target: None, getter, setter, .. } = &self.body[place].kind {
                    let (mut getter, mut setter) = (getter.clone(), setter.clone());
                    let on = recv.named_type();
                    let mut accessors = getter.iter_mut().chain(&mut setter);
                    if !accessors.all(|accessor| self.on_type(accessor, on, span)) {
                        return Operand::Error(span);
                    }
                    if let ExprKind::Property { getter: g, setter: s, .. } = &mut self.body.exprs[place].kind
                    {
                        (*g, *s) = (getter, setter);
                    }
                }
                Operand::Value(place)
            }
            Member::Event { event, owner } => {
                let def = &self.defs.events[event];
                let what = format!("{}.{}", self.show(owner), def.name);
                let is_static = def.is_static;
                let Ok(target) = self.receiver(recv, is_static, &what, span) else {
                    return Operand::Error(span);
                };
                if members::is_static_virtual(self.defs, def.add) {
                    self.unsupported(span, "a static virtual event");
                    return Operand::Error(span);
                }
                Operand::Event { target, event, owner, base: matches!(recv, Recv::Base(_)), span }
            }
            Member::Methods(methods) => {
                let (target, target_ty, receiver) = match recv {
                    Recv::Value(e) => (Some(e), self.body[e].ty, Receiver::Value),
                    Recv::Base(e) => (Some(e), self.body[e].ty, Receiver::Base),
                    Recv::Type(ty) => (None, ty, Receiver::Type),
                    Recv::Both(e) => (Some(e), self.body[e].ty, Receiver::Both),
                    Recv::Implicit(ty) => (None, ty, Receiver::Implicit),
                };
                Operand::Group(Rc::new(Group { name, target, target_ty, receiver, methods, targs, span }))
            }
            Member::Type { def, outer } => {
                if let Recv::Value(e) = recv {
                    let t = self.show(self.body[e].ty);
                    let text = format!(
                        "'{}': cannot reference a type through an expression; try '{t}.{}' instead",
                        name.name, name.name
                    );
                    self.error(572, span, text);
                    return Operand::Error(span);
                }
                let mut args = outer;
                let own = self.defs.types[def].own_params;
                if own != targs.len() {
                    self.names.report(&self.lookup, name, targs.len(), &NameRes::WrongArity(def), self.diags);
                    return Operand::Error(span);
                }
                args.extend(targs);
                Operand::Type(self.defs.constructed(def, args), span)
            }
        }
    }

    /// `T.name`: what the constraints of a type parameter promise of static members.
    fn static_virtual(&self, ty: Ty, name: Symbol, arity: usize, invoked: bool) -> Option<Member> {
        let is_promised = |m: MethodId| members::is_static_virtual(self.defs, m);
        match members::lookup(self.defs, self.from, ty, name, arity, invoked) {
            Lookup::Found(Member::Methods(mut methods)) => {
                methods.retain(|c| is_promised(c.method));
                (!methods.is_empty()).then_some(Member::Methods(methods))
            }
            Lookup::Found(Member::Property { prop, owner }) => {
                let p = &self.defs.props[prop];
                p.getter.or(p.setter).is_some_and(is_promised).then_some(Member::Property { prop, owner })
            }
            Lookup::Found(Member::Event { event, owner }) => {
                is_promised(self.defs.events[event].add).then_some(Member::Event { event, owner })
            }
            Lookup::Found(Member::Field { .. } | Member::Type { .. })
            | Lookup::NotFound
            | Lookup::Inaccessible(_)
            | Lookup::WrongQualifier { .. }
            | Lookup::Ambiguous(..) => None,
        }
    }

    /// Fills in the type that a static virtual member of an interface is called on, which must be a type parameter. False
    /// after a report. Other methods are left alone.
    pub fn on_type(&mut self, callee: &mut MethodRef, on: Option<Ty>, span: Span) -> bool {
        if !members::is_static_virtual(self.defs, callee.method) {
            return true;
        }
        match on {
            Some(ty) if matches!(ty.kind(), TyKind::Param(_)) => {
                callee.targs.push(ty);
                true
            }
            _ => {
                let text =
                    "A static virtual or abstract interface member can be accessed only on a type parameter.";
                let d = Diagnostic::error(8926, span, text).label("which type's?").help(
                    "write `T.` before it, where `T` is a type parameter with this interface as a constraint",
                );
                self.report(d);
                false
            }
        }
    }

    /// The receiver of a static member is a type, or nothing.
    fn static_receiver(&mut self, recv: Recv, what: &str, span: Span) -> bool {
        match recv {
            Recv::Value(_) | Recv::Base(_) => {
                let d = Diagnostic::error(
                    176,
                    span,
                    format!("Member '{what}' cannot be accessed with an instance reference; qualify it with a type name instead"),
                )
                .label("belongs to the type, not to an object");
                self.report(d);
                false
            }
            Recv::Both(_) | Recv::Type(_) | Recv::Implicit(_) => true,
        }
    }

    /// The receiver expression that a field, property or event needs: `Err` after a report.
    fn receiver(
        &mut self,
        recv: Recv,
        is_static: bool,
        what: &str,
        span: Span,
    ) -> Result<Option<hir::ExprId>, ()> {
        if is_static {
            return if self.static_receiver(recv, what, span) { Ok(None) } else { Err(()) };
        }
        match recv {
            Recv::Value(e) | Recv::Base(e) | Recv::Both(e) => Ok(Some(e)),
            Recv::Type(_) => {
                self.no_object(what, span);
                Err(())
            }
            Recv::Implicit(of) => self.implicit_this(of, what, span).map(Some).ok_or(()),
        }
    }

    // ---- Properties --------------------------------------------------------------------------------------------

    /// A property or indexer as a place. `target` is a value, not yet an address.
    pub fn property(
        &mut self,
        prop: PropId,
        owner: Ty,
        target: Option<hir::ExprId>,
        args: Vec<hir::Arg>,
        base: bool,
        span: Span,
    ) -> hir::ExprId {
        let ty = members::prop_type(self.defs, prop, owner);
        let (mut getter, mut setter) = self.accessors(prop, owner);
        let by_ref = self.defs.props[prop].by_ref;
        if base {
            for accessor in [getter.as_mut(), setter.as_mut()].into_iter().flatten() {
                self.base_version(accessor);
            }
        }
        let (target, virt) = match (target, getter.as_mut().or(setter.as_mut())) {
            (_, None) => return self.error_expr(span),
            (Some(t), Some(any)) => {
                let (t, virt) = self.call_receiver(t, any, base, span);
                if base && !self.defs.is_value_type(self.body[t].ty) {
                    // Of the two accessors `any` was only the first.
                    let ty = self.body[t].ty;
                    getter.iter_mut().chain(&mut setter).for_each(|m| self.nearest_override(ty, m));
                }
                (Some(t), virt)
            }
            (None, Some(_)) => (None, false),
        };
        if by_ref && let Some(callee) = getter {
            let call = Call { callee, target, args, virt };
            let call = self.mk(ExprKind::Call(Box::new(call)), Ty::reference(ty), span);
            return self.mk(ExprKind::Deref(call), ty, span);
        }
        let (getter, setter) = (getter.map(Box::new), setter.map(Box::new));
        self.mk(ExprKind::Property { target, getter, setter, args: args.into(), virt }, ty, span)
    }

    /// Getter and setter; one that an override leaves out is its base's.
    pub fn accessors(&self, prop: PropId, owner: Ty) -> (Option<MethodRef>, Option<MethodRef>) {
        let def = &self.defs.props[prop];
        let make = |m: MethodId, owner: Ty| MethodRef { method: m, owner, targs: Vec::new() };
        let mut getter = def.getter.map(|m| make(m, owner));
        let mut setter = def.setter.map(|m| make(m, owner));
        let overrides = def.getter.or(def.setter).is_some_and(|m| self.defs.methods[m].is_override);
        let mut at = owner;
        while overrides && (getter.is_none() || setter.is_none()) {
            let Some(base) = members::base_of(self.defs, at) else { break };
            at = base;
            let Some((d, _)) = self.defs.definition_of(base) else { break };
            let same = self.defs.types[d].props.iter().copied().find(|&p| {
                let p = &self.defs.props[p];
                p.name == def.name && p.params.len() == def.params.len()
            });
            if let Some(p) = same {
                let p = &self.defs.props[p];
                getter = getter.or(p.getter.map(|m| make(m, base)));
                setter = setter.or(p.setter.map(|m| make(m, base)));
            }
        }
        (getter, setter)
    }

    /// Lookup finds the method that a class of the chain first declared; `base.M()` runs the one the base class has.
    fn nearest_override(&self, this: Ty, callee: &mut MethodRef) {
        let Some(base) = members::base_of(self.defs, this) else { return };
        let run = members::most_derived(self.defs, base, callee.method);
        callee.method = run.method;
        callee.owner = run.owner;
    }

    // ---- Receivers of calls ------------------------------------------------------------------------------------

    /// The receiver as a call wants it, and whether the call is virtual. A struct's is an address, and the method is the
    /// one that the struct has for an inherited or an interface's; only what it has from `object` is called on a box.
    pub fn call_receiver(
        &mut self,
        target: hir::ExprId,
        callee: &mut MethodRef,
        base: bool,
        span: Span,
    ) -> (hir::ExprId, bool) {
        let ty = self.body[target].ty;
        if base && !self.this_is_ref() {
            self.base_version(callee);
            if self.defs.methods[callee.method].is_abstract {
                let what = members::display_method(self.defs, callee.method);
                self.error(205, span, format!("Cannot call an abstract base member: '{what}'"));
            }
            return (target, false);
        }
        let def = &self.defs.methods[callee.method];
        let owner = &self.defs.types[def.owner];
        let in_interface = owner.kind == TypeDefKind::Interface;
        let virt = !base
            && (in_interface
                || ((def.is_virtual || def.is_abstract || def.is_override)
                    && !def.is_sealed
                    && !owner.is_sealed));
        if matches!(ty.kind(), TyKind::Param(_)) {
            return (self.address(target, true, span), virt);
        }
        if !self.defs.is_value_type(ty) {
            if base {
                self.nearest_override(ty, callee);
            }
            return (target, virt);
        }
        if base {
            // `base.ToString()` in a struct: `ValueType`'s own method on a boxed copy.
            let boxed = self.box_value(target, Ty::object(), span);
            return (boxed, false);
        }
        let own = self.defs.definition_of(ty).map(|(d, _)| d);
        if own != Some(def.owner) {
            let found = if in_interface {
                members::implementation(self.defs, ty, callee.owner, callee.method)
            } else {
                Some(members::most_derived(self.defs, ty, callee.method))
            };
            match found {
                Some(found) if Some(self.defs.methods[found.method].owner) == own => {
                    callee.method = found.method;
                    callee.owner = found.owner;
                }
                _ => {
                    let to = if in_interface { callee.owner } else { Ty::object() };
                    return (self.box_value(target, to, span), virt);
                }
            }
        }
        let def = &self.defs.methods[callee.method];
        let readonly = def.is_readonly || self.defs.types[def.owner].is_readonly;
        (self.address(target, !readonly, span), false)
    }

    /// `base.M` is what the base class runs for `M`: its own override, or what it inherits.
    fn base_version(&self, callee: &mut MethodRef) {
        let Some(base) = members::base_of(self.defs, self.self_ty) else { return };
        if members::ancestors(self.defs, base).contains(&callee.owner) {
            let found = members::most_derived(self.defs, base, callee.method);
            callee.method = found.method;
            callee.owner = found.owner;
        }
    }

    fn box_value(&mut self, e: hir::ExprId, to: Ty, span: Span) -> hir::ExprId {
        self.mk(ExprKind::Convert { kind: ConvKind::Box, expr: e }, to, span)
    }

    /// The address of a place; of a copy for what is no variable, or must not change (`mutates` says that it might).
    pub fn address(&mut self, e: hir::ExprId, mutates: bool, span: Span) -> hir::ExprId {
        if let ExprKind::Deref(inner) = self.body[e].kind
            && !(mutates && self.is_readonly_place(e))
        {
            return inner;
        }
        let ty = self.body[e].ty;
        let is_copy = matches!(self.body[e].kind, ExprKind::Spill(_));
        let place = if is_copy || (self.is_variable(e) && !(mutates && self.is_readonly_place(e))) {
            e
        } else {
            self.mk(ExprKind::Spill(e), ty, span)
        };
        self.mk(ExprKind::AddrOf(place), Ty::reference(ty), span)
    }

    /// A place with an address: no property, no value.
    pub fn is_variable(&self, e: hir::ExprId) -> bool {
        let mut e = e;
        loop {
            return match &self.body[e].kind {
                ExprKind::Local(_) | ExprKind::Deref(_) | ExprKind::Elem { .. } => true,
                ExprKind::Field { target: None, .. } => true,
                ExprKind::Field { target: Some(t), .. } => {
                    if !self.defs.is_value_type(self.body[*t].ty) {
                        true
                    } else {
                        e = *t;
                        continue;
                    }
                }
                _ => false,
            };
        }
    }

    /// A readonly field outside the constructor, an `in` parameter, or a part of one.
    pub fn is_readonly_place(&self, e: hir::ExprId) -> bool {
        let mut e = e;
        loop {
            return match &self.body[e].kind {
                ExprKind::Field { target, field, .. } => {
                    if self.field_is_readonly_here(*field, *target) {
                        return true;
                    }
                    match target {
                        Some(t) if self.defs.is_value_type(self.body[*t].ty) => {
                            e = *t;
                            continue;
                        }
                        _ => false,
                    }
                }
                ExprKind::Deref(inner) => match &self.body[*inner].kind {
                    ExprKind::Local(l) => self.local_info(*l).is_in,
                    ExprKind::This => {
                        let def = &self.defs.methods[self.method];
                        def.kind != crate::ty::defs::MethodKind::Ctor
                            && (def.is_readonly || self.defs.types[self.owner].is_readonly)
                    }
                    ExprKind::Call(call) => self.defs.methods[call.callee.method].ret_readonly,
                    ExprKind::Property { getter: Some(g), .. } => self.defs.methods[g.method].ret_readonly,
                    ExprKind::Ternary { then, els, .. } => {
                        [*then, *els].iter().any(|&address| match self.body[address].kind {
                            ExprKind::AddrOf(place) => self.is_readonly_place(place),
                            ExprKind::Local(l) => self.local_info(l).is_in,
                            ExprKind::Call(ref call) => self.defs.methods[call.callee.method].ret_readonly,
                            _ => false,
                        })
                    }
                    _ => false,
                },
                _ => false,
            };
        }
    }

    pub fn field_is_readonly_here(&self, field: FieldId, target: Option<hir::ExprId>) -> bool {
        let def = &self.defs.fields[field];
        if !def.is_readonly {
            return false;
        }
        let mine = match target {
            None => true,
            Some(t) => self.is_this(t),
        };
        let in_init = self.defs.methods[self.method].kind == crate::ty::defs::MethodKind::Setter
            && self.setter_is_init()
            && self.funs.len() == 1
            && self.owner == def.owner
            && !def.is_static;
        !(mine && (self.in_ctor_of(def.owner, def.is_static) || in_init))
    }

    fn setter_is_init(&self) -> bool {
        self.defs.types[self.owner]
            .props
            .iter()
            .any(|&p| self.defs.props[p].setter == Some(self.method) && self.defs.props[p].setter_is_init)
    }

    /// `this`, or in a struct what it refers to.
    pub fn is_this(&self, e: hir::ExprId) -> bool {
        match &self.body[e].kind {
            ExprKind::This => true,
            ExprKind::Deref(inner) | ExprKind::AddrOf(inner) => {
                matches!(self.body[*inner].kind, ExprKind::This)
            }
            _ => false,
        }
    }

    // ---- Events ------------------------------------------------------------------------------------------------

    /// An event read as a delegate: only where its field can be seen.
    pub fn event_value(
        &mut self,
        target: Option<hir::ExprId>,
        event: crate::ty::defs::EventId,
        owner: Ty,
        span: Span,
    ) -> hir::ExprId {
        let def = &self.defs.events[event];
        let ty = members::event_type(self.defs, event, owner);
        let what = format!("{}.{}", self.show(owner), def.name);
        let inside = self.is_inside(def.owner);
        match def.backing {
            Some(field) if inside => self.mk(ExprKind::Field { target, owner, field }, ty, span),
            Some(_) => {
                let text = format!(
                    "The event '{what}' can only appear on the left hand side of += or -= (except when used from \
                     within the type '{}')",
                    self.show(owner)
                );
                self.error(70, span, text);
                self.error_expr(span)
            }
            None => {
                let text = format!("The event '{what}' can only appear on the left hand side of += or -=");
                self.error(79, span, text);
                self.error_expr(span)
            }
        }
    }

    /// Is the body inside of a type (or of one nested in it)?
    fn is_inside(&self, ty: crate::ty::defs::TypeDefId) -> bool {
        let mut at = Some(self.owner);
        while let Some(t) = at {
            if t == ty {
                return true;
            }
            at = self.defs.types[t].outer;
        }
        false
    }

    // ---- Tuples ------------------------------------------------------------------------------------------------

    /// Element `i` of a tuple as a place.
    pub fn tuple_item(&mut self, e: hir::ExprId, i: usize, span: Span) -> hir::ExprId {
        let ty = self.body[e].ty;
        let TyKind::Tuple { elems, .. } = ty.kind() else { return self.error_expr(span) };
        let item = Symbol::intern(&format!("Item{}", i + 1));
        let field = self.defs.definition_of(ty).and_then(|(d, _)| {
            self.defs.types[d].fields.iter().copied().find(|&f| self.defs.fields[f].name == item)
        });
        match field {
            Some(field) => self.mk(ExprKind::Field { target: Some(e), owner: ty, field }, elems[i], span),
            None => {
                self.unsupported(span, &format!("a tuple of {} elements", elems.len()));
                self.error_expr(span)
            }
        }
    }

    // ---- Names for messages ------------------------------------------------------------------------------------

    pub fn group_name(&self, g: &Group) -> String {
        match g.methods.first() {
            Some(c) => members::display_method(self.defs, c.method),
            None => format!("{}.{}", self.show(g.target_ty), g.name.name),
        }
    }

    /// Is the constant the null reference?
    pub fn is_null(&self, e: hir::ExprId) -> bool {
        matches!(self.body[e].kind, ExprKind::Const(Const::Null))
            && matches!(self.body[e].ty.kind(), TyKind::Null)
    }
}

/// `Item2` or the name of an element.
pub fn tuple_index(ty: Ty, name: Symbol) -> Option<usize> {
    let TyKind::Tuple { elems, names } = ty.kind() else { return None };
    if let Some(i) = names.iter().position(|n| *n == Some(name)) {
        return Some(i);
    }
    let i: usize = name.as_str().strip_prefix("Item")?.parse().ok()?;
    (1..=elems.len()).contains(&i).then(|| i - 1)
}
