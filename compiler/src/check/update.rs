//! Assignments: `=`, `op=`, `??=`, `++`, `--`, and what may stand on their left.

use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, UpdateResult};
use crate::syntax::ast::{self, BinaryOp, ParamMode};
use crate::ty::convert;
use crate::ty::defs::{Const, TypeDefKind};
use crate::ty::members;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    pub fn assign(
        &mut self,
        op: Option<BinaryOp>,
        target: ast::ExprId,
        value: ast::ExprId,
        used: bool,
        span: Span,
    ) -> Operand {
        let ast = self.ast;
        match (&ast[target].kind, op) {
            (ast::ExprKind::Tuple(_), None) => return self.deconstruct_assign(target, value, used, span),
            (ast::ExprKind::Declaration { target: declared, .. }, None)
                if matches!(**declared, ast::Designation::Tuple(..)) =>
            {
                return self.deconstruct_assign(target, value, used, span);
            }
            // `a?.b = c`: nothing happens when `a` is null, `c` is not evaluated.
            (ast::ExprKind::Conditional { target: receiver, rest }, _) => {
                let Some((receiver, temp)) = self.conditional_receiver(*receiver, *rest) else {
                    self.expr(value);
                    return Operand::Error(span);
                };
                let then = self.assign(op, *rest, value, used, span);
                self.cond_receivers.pop();
                if then.is_error(self) {
                    return Operand::Error(span);
                }
                let then = self.value(then);
                return self.finish_conditional(receiver, temp, then, used, span);
            }
            _ => {}
        }
        if op.is_none() && self.is_discard(target) {
            let op = self.expr(value);
            let e = self.var_value(op, ast[value].span);
            return match e {
                Some(e) if self.body[e].kind.is_place() => {
                    let ty = self.body[e].ty;
                    let kind = ExprKind::Convert { kind: hir::ConvKind::Identity, expr: e };
                    Operand::Value(self.mk(kind, ty, span))
                }
                Some(e) => Operand::Value(e),
                None => Operand::Error(span),
            };
        }
        let mut place = self.expr(target);
        if let Operand::Event { target, event, owner, base, span: at } = place {
            match op {
                Some(BinaryOp::Add | BinaryOp::Sub) => {
                    let add = op == Some(BinaryOp::Add);
                    return self.event_update(add, target, event, owner, base, value, span);
                }
                // Inside the class the name also means the field: `E = null`.
                _ => place = Operand::Value(self.event_value(target, event, owner, at)),
            }
        }
        let Some(place) = self.place(place, ast[target].span) else {
            self.expr(value);
            return Operand::Error(span);
        };
        let ty = self.body[place].ty;
        let e = match op {
            None => {
                if let ast::ExprKind::Ref(source) = ast[value].kind {
                    return self.ref_assign(place, source, span);
                }
                let value = self.init_value(value, ty);
                if self.body[value].ty.is_error() {
                    return Operand::Error(span);
                }
                self.check_self_assign(place, value, span);
                self.mk(ExprKind::Assign { target: place, value }, ty, span)
            }
            Some(BinaryOp::Coalesce) => return self.coalesce_assign(place, value, span),
            Some(op) => {
                let readable = self.value(Operand::Value(place));
                if self.body[readable].ty.is_error() {
                    return Operand::Error(span);
                }
                let old = self.temp(ty, ast[target].span);
                let old_value = self.local_expr(old, ast[target].span);
                let rhs = self.expr(value);
                let Some(new) = self.compound(op, old_value, rhs, ty, value, span) else {
                    return Operand::Error(span);
                };
                self.mk(ExprKind::Update { target: place, old, new, result: UpdateResult::New }, ty, span)
            }
        };
        let _ = used;
        Operand::Value(e)
    }

    /// `old op rhs`, converted back to the target's type: implicitly, or explicitly where a predefined operator
    /// widened it and the operand would fit (`b += 1` for a byte).
    fn compound(
        &mut self,
        op: BinaryOp,
        old: hir::ExprId,
        rhs: Operand,
        ty: Ty,
        value: ast::ExprId,
        span: Span,
    ) -> Option<hir::ExprId> {
        if rhs.is_error(self) {
            return None;
        }
        let delegate = ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Delegate);
        let value_span = self.ast[value].span;
        let rhs = if delegate { Operand::Value(self.convert(rhs, ty, value_span)) } else { rhs };
        let fits = match op {
            BinaryOp::Shl | BinaryOp::Shr | BinaryOp::UShr => true,
            _ => self.converts(&rhs, ty),
        };
        let new = self.binary(op, Operand::Value(old), rhs, span)?;
        let from = self.body[new].ty;
        if from == ty {
            return Some(new);
        }
        let predefined = !matches!(&self.body[new].kind, ExprKind::Call(_));
        if convert::implicit(self.defs, from, None, ty).is_none()
            && predefined
            && (fits || ty == Ty::char())
            && let Some(conv) = convert::explicit(self.defs, from, None, ty)
            && fits
        {
            return Some(self.apply(new, &conv, ty, span));
        }
        let e = self.convert_value(new, ty, span);
        (!self.body[e].ty.is_error()).then_some(e)
    }

    fn coalesce_assign(&mut self, place: hir::ExprId, value: ast::ExprId, span: Span) -> Operand {
        let ty = self.body[place].ty;
        let value_span = self.ast[value].span;
        if self.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_)) {
            let rhs = self.expr(value);
            let r = self.show_operand(&rhs);
            let text =
                format!("Operator '??=' cannot be applied to operands of type '{}' and '{r}'", self.show(ty));
            let d = Diagnostic::error(19, span, text).label(format!("`{}` is never null", self.show(ty)));
            self.report(d);
            return Operand::Error(span);
        }
        let rhs = self.expr(value);
        if rhs.is_error(self) {
            return Operand::Error(span);
        }
        self.value(Operand::Value(place));
        // `int? x; x ??= 1` is an `int`.
        if let TyKind::Nullable(inner) = ty.kind()
            && self.converts(&rhs, *inner)
        {
            let (inner, temp) = (*inner, self.temp(*inner, span));
            let value = self.convert(rhs, inner, value_span);
            let (wrapped, _) = self.wrap_nullable(value, value_span);
            let assigned = self.mk(ExprKind::CoalesceAssign { target: place, value: wrapped }, ty, span);
            let _ = temp;
            let kind = ExprKind::Convert { kind: hir::ConvKind::NullableUnwrap, expr: assigned };
            return Operand::Value(self.mk(kind, inner, span));
        }
        let value = self.convert(rhs, ty, value_span);
        if self.body[value].ty.is_error() {
            return Operand::Error(span);
        }
        Operand::Value(self.mk(ExprKind::CoalesceAssign { target: place, value }, ty, span))
    }

    /// `r = ref place`
    fn ref_assign(&mut self, place: hir::ExprId, source: ast::ExprId, span: Span) -> Operand {
        let readonly = match self.body[place].kind {
            ExprKind::Deref(local) => match self.body[local].kind {
                ExprKind::Local(l) => self.local_info(l).is_in,
                _ => false,
            },
            _ => false,
        };
        let mode = if readonly { ParamMode::RefReadonly } else { ParamMode::Ref };
        let Some(address) = self.place_address(source, mode) else { return Operand::Error(span) };
        let ExprKind::Deref(local) = self.body[place].kind else {
            let text = "The left-hand side of a ref assignment must be a ref variable.";
            self.error(8373, self.body[place].span, text);
            return Operand::Error(span);
        };
        let ExprKind::Local(variable) = self.body[local].kind else {
            let text = "The left-hand side of a ref assignment must be a ref variable.";
            self.error(8373, self.body[place].span, text);
            return Operand::Error(span);
        };
        let ty = self.body[local].ty;
        if !convert::same_type(self.body[address].ty, ty) {
            let shown = self.show(self.body[place].ty);
            let text =
                format!("The expression must be of type '{shown}' because it is being assigned by reference");
            self.error(8173, span, text);
            return Operand::Error(span);
        }
        self.check_ref_assign(variable, address, self.ast[source].span, span);
        let e = self.mk(ExprKind::Assign { target: local, value: address }, ty, span);
        Operand::Value(self.deref(e, span))
    }

    /// `E += value`, `E -= value`
    #[allow(clippy::too_many_arguments)]
    fn event_update(
        &mut self,
        add: bool,
        target: Option<hir::ExprId>,
        event: crate::ty::defs::EventId,
        owner: Ty,
        base: bool,
        value: ast::ExprId,
        span: Span,
    ) -> Operand {
        let ty = members::event_type(self.defs, event, owner);
        let value = self.expr_to(value, ty);
        let def = &self.defs.events[event];
        let method = if add { def.add } else { def.remove };
        let mut accessor = hir::MethodRef { method, owner, targs: Vec::new() };
        let (target, virt) = match target {
            Some(t) => {
                let (t, virt) = self.call_receiver(t, &mut accessor, base, span);
                (Some(t), virt)
            }
            None => (None, false),
        };
        let kind = ExprKind::EventUpdate { target, event, accessor: Box::new(accessor), value, virt };
        Operand::Value(self.mk(kind, Ty::void(), span))
    }

    /// `x = x;`
    fn check_self_assign(&mut self, place: hir::ExprId, value: hir::ExprId, span: Span) {
        if self.same_variable(place, value) {
            let d = Diagnostic::warning(
                1717,
                span,
                "Assignment made to same variable; did you mean to assign something else?",
            );
            self.report(d);
        }
    }

    // ---- `++`, `--` --------------------------------------------------------------------------------------------

    pub fn inc_dec(
        &mut self,
        increment: bool,
        prefix: bool,
        e: ast::ExprId,
        used: bool,
        span: Span,
    ) -> hir::ExprId {
        let at = self.ast[e].span;
        let op = self.expr(e);
        let Some(place) = self.inc_place(op, at) else { return self.error_expr(span) };
        self.value(Operand::Value(place));
        let ty = self.body[place].ty;
        if ty.is_error() {
            return self.error_expr(span);
        }
        let old = self.temp(ty, at);
        let old_value = self.local_expr(old, at);
        let Some(new) = self.step_value(increment, old_value, span) else {
            let text = format!(
                "Operator '{}' cannot be applied to operand of type '{}'",
                if increment { "++" } else { "--" },
                self.show(ty)
            );
            self.error(23, span, text);
            return self.error_expr(span);
        };
        let result = if prefix || !used { UpdateResult::New } else { UpdateResult::Old };
        self.mk(ExprKind::Update { target: place, old, new, result }, ty, span)
    }

    fn inc_place(&mut self, op: Operand, span: Span) -> Option<hir::ExprId> {
        if let Operand::Value(e) = op
            && !self.body[e].kind.is_place()
            && !self.body[e].ty.is_error()
        {
            let d = Diagnostic::error(
                1059,
                span,
                "The operand of an increment or decrement operator must be a variable, property or indexer",
            );
            self.report(d);
            return None;
        }
        self.place(op, span)
    }

    // ---- What can be assigned ----------------------------------------------------------------------------------

    /// The place on the left of an assignment; reports what is none.
    pub fn place(&mut self, op: Operand, span: Span) -> Option<hir::ExprId> {
        if op.is_error(self) {
            return None;
        }
        let e = match op {
            Operand::Value(e) => e,
            Operand::Group(g) => {
                let text = format!("Cannot assign to '{}' because it is a 'method group'", g.name.name);
                self.error(1656, span, text);
                return None;
            }
            Operand::LocalGroup { fun, .. } => {
                let name = self.local_fn_name(fun);
                self.error(1656, span, format!("Cannot assign to '{name}' because it is a 'method group'"));
                return None;
            }
            Operand::Type(ty, at) => {
                if !ty.is_error() {
                    let text = format!("'{}' is a type but is used like a variable", self.show(ty));
                    self.report(Diagnostic::error(118, at, text).label("a variable is expected here"));
                }
                return None;
            }
            Operand::Namespace(..) => {
                self.value(op);
                return None;
            }
            _ => {
                self.not_assignable(span);
                return None;
            }
        };
        self.check_assignable(e, span).then_some(e)
    }

    fn writes_range_variable(&mut self, e: hir::ExprId, span: Span) -> bool {
        let Some(name) = self.range_variable(e) else { return false };
        let text = format!("Range variable '{name}' cannot be assigned to -- it is read only");
        self.error(1947, span, text);
        true
    }

    /// The name, if this is a range variable of a query: the parameter of its lambda or a part of it, reached by the name
    /// alone.
    fn range_variable(&self, e: hir::ExprId) -> Option<String> {
        let mut at = e;
        loop {
            match self.body[at].kind {
                ExprKind::Local(l) if self.local_info(l).readonly == Some("range variable") => {
                    return Some(self.ast.source(self.body[e].span).to_owned());
                }
                ExprKind::Property { target: Some(target), .. }
                    if self.body[target].span == self.body[at].span =>
                {
                    at = target;
                }
                _ => return None,
            }
        }
    }

    fn not_assignable(&mut self, span: Span) {
        let d = Diagnostic::error(
            131,
            span,
            "The left-hand side of an assignment must be a variable, property or indexer",
        )
        .label("this is a value");
        self.report(d);
    }

    fn check_assignable(&mut self, e: hir::ExprId, span: Span) -> bool {
        if self.writes_range_variable(e, span) {
            return false;
        }
        match &self.body[e].kind {
            ExprKind::Local(l) => {
                let info = self.local_info(*l);
                let name = self.body.locals[*l].name;
                match info.readonly {
                    None => true,
                    Some(what) => {
                        let text = format!("Cannot assign to '{name}' because it is a '{what}'");
                        self.error(1656, span, text);
                        false
                    }
                }
            }
            ExprKind::Deref(inner) => {
                if let ExprKind::Local(l) = self.body[*inner].kind
                    && self.local_info(l).is_in
                {
                    let name = self.body.locals[l].name;
                    let text = format!(
                        "Cannot assign to variable '{name}' or use it as the right hand side of a ref assignment \
                         because it is a readonly variable"
                    );
                    self.error(8331, span, text);
                    return false;
                }
                if let ExprKind::This = self.body[*inner].kind
                    && self.is_readonly_place(e)
                {
                    self.error(1604, span, "Cannot assign to 'this' because it is read-only");
                    return false;
                }
                true
            }
            ExprKind::This => {
                self.error(1604, span, "Cannot assign to 'this' because it is read-only");
                false
            }
            ExprKind::Elem { .. } => true,
            ExprKind::Field { target, field, .. } => {
                let (target, field) = (*target, *field);
                self.check_field_assignable(target, field, span)
            }
            ExprKind::Property { .. } => self.check_property_assignable(e, span),
            ExprKind::Error => false,
            _ => {
                self.not_assignable(span);
                false
            }
        }
    }

    fn check_field_assignable(
        &mut self,
        target: Option<hir::ExprId>,
        field: crate::ty::defs::FieldId,
        span: Span,
    ) -> bool {
        if self.field_is_readonly_here(field, target) {
            let is_static = self.defs.fields[field].is_static;
            let d = if is_static {
                Diagnostic::error(
                    198,
                    span,
                    "A static readonly field cannot be assigned to (except in a static constructor or a variable \
                     initializer)",
                )
            } else {
                Diagnostic::error(
                    191,
                    span,
                    "A readonly field cannot be assigned to (except in a constructor or init-only setter of the type \
                     in which the field is defined or a variable initializer)",
                )
            };
            self.report(d.label("`readonly`"));
            return false;
        }
        let Some(t) = target else { return true };
        if !self.defs.is_value_type(self.body[t].ty) {
            return true;
        }
        self.check_struct_part(t, span)
    }

    /// The struct whose part is assigned must itself be a variable that may change.
    fn check_struct_part(&mut self, target: hir::ExprId, span: Span) -> bool {
        if self.writes_range_variable(target, span) {
            return false;
        }
        if self.is_variable(target) {
            if let ExprKind::Field { field, target: inner, .. } = self.body[target].kind
                && self.field_is_readonly_here(field, inner)
            {
                let def = &self.defs.fields[field];
                let name = format!("{}.{}", self.show(self.defs.self_type(def.owner)), def.name);
                let (code, text) = if def.is_static {
                    (
                        1650,
                        format!(
                            "Fields of static readonly field '{name}' cannot be assigned to (except in a static \
                             constructor or a variable initializer)"
                        ),
                    )
                } else {
                    (
                        1648,
                        format!(
                            "Members of readonly field '{name}' cannot be modified (except in a constructor or a \
                             variable initializer)"
                        ),
                    )
                };
                self.error(code, span, text);
                return false;
            }
            if let ExprKind::Local(l) = self.body[target].kind
                && let Some(what) = self.local_info(l).readonly
            {
                let name = self.body.locals[l].name;
                let text = format!("Cannot modify members of '{name}' because it is a '{what}'");
                self.error(1654, span, text);
                return false;
            }
            if self.is_readonly_place(target) {
                if let ExprKind::Deref(inner) = self.body[target].kind
                    && let ExprKind::This = self.body[inner].kind
                {
                    self.error(1604, span, "Cannot assign to 'this' because it is read-only");
                } else {
                    let text = "Cannot assign to a member of this variable because it is a readonly variable";
                    self.error(8332, span, text);
                }
                return false;
            }
            if let ExprKind::Field { target: Some(outer), .. } = self.body[target].kind
                && self.defs.is_value_type(self.body[outer].ty)
            {
                return self.check_struct_part(outer, span);
            }
            return true;
        }
        let name = match &self.body[target].kind {
            ExprKind::Property { getter, setter, .. } => match getter.as_ref().or(setter.as_ref()) {
                Some(m) => self.property_name(m.method),
                None => "value".into(),
            },
            ExprKind::Call(c) => members::display_method(self.defs, c.callee.method),
            _ => "expression".into(),
        };
        let d = Diagnostic::error(
            1612,
            span,
            format!("Cannot modify the return value of '{name}' because it is not a variable"),
        )
        .label("changes only a copy")
        .help("copy the struct to a local variable, change that, and store it back");
        self.report(d);
        false
    }

    fn check_property_assignable(&mut self, e: hir::ExprId, span: Span) -> bool {
        let ExprKind::Property { target, getter, setter, .. } = &self.body[e].kind else { return false };
        let (target, getter, setter) = (*target, getter.clone(), setter.clone());
        let Some(setter) = setter else {
            // An auto-property without a setter is written in the constructor, through its field.
            if let Some((field, by_call)) = self.ctor_backing(getter.as_deref(), target) {
                let owner = self.self_ty;
                if let Some(method) = by_call
                    && let ExprKind::Property { getter: Some(g), setter, .. } = &mut self.body.exprs[e].kind
                {
                    *setter = Some(Box::new(hir::MethodRef { method, owner, ..(**g).clone() }));
                    return true;
                }
                let ty = self.body[e].ty;
                let target = target.map(|_| self.this_place(span));
                let span = self.body[e].span;
                self.body.exprs[e] = hir::Expr { kind: ExprKind::Field { target, owner, field }, ty, span };
                return true;
            }
            let name = match getter {
                Some(g) => {
                    let name = self.property_name(g.method);
                    let anonymous =
                        g.owner.as_named().is_some_and(|(d, _)| self.defs.types[d].is_anonymous());
                    match name.rsplit_once('.') {
                        Some((_, own)) if anonymous => format!("{}.{own}", self.show(g.owner)),
                        _ => name,
                    }
                }
                None => "?".into(),
            };
            let d = Diagnostic::error(
                200,
                span,
                format!("Property or indexer '{name}' cannot be assigned to -- it is read only"),
            )
            .label("has no `set`");
            self.report(d);
            return false;
        };
        let name = self.property_name(setter.method);
        if !members::is_accessible_method(self.defs, self.from, setter.method) {
            let text = format!(
                "The property or indexer '{name}' cannot be used in this context because the set accessor is \
                 inaccessible"
            );
            self.error(272, span, text);
            return false;
        }
        if self.is_init_only(setter.method) && !self.may_init(target, setter.method) {
            let text = format!(
                "Init-only property or indexer '{name}' can only be assigned in an object initializer, or on 'this' or \
                 'base' in an instance constructor or an 'init' accessor."
            );
            self.error(8852, span, text);
            return false;
        }
        // A setter on a copy of a struct does nothing that could be seen.
        if let Some(t) = target
            && let ExprKind::AddrOf(place) = self.body[t].kind
        {
            let value = match self.body[place].kind {
                ExprKind::Spill(value) => value,
                _ => place,
            };
            if !matches!(self.body[value].ty.kind(), TyKind::Param(_)) && !self.is_init_temp(t) {
                return self.check_struct_part(value, span);
            }
        }
        true
    }

    pub fn is_init_only(&self, setter: crate::ty::defs::MethodId) -> bool {
        let owner = self.defs.methods[setter].owner;
        self.defs.types[owner]
            .props
            .iter()
            .any(|&p| self.defs.props[p].setter == Some(setter) && self.defs.props[p].setter_is_init)
    }

    fn may_init(&self, target: Option<hir::ExprId>, setter: crate::ty::defs::MethodId) -> bool {
        let owner = self.defs.methods[setter].owner;
        let on_this = target.is_some_and(|t| self.is_this(t));
        if target.is_some_and(|t| self.is_init_temp(t)) {
            return true;
        }
        let here = &self.defs.methods[self.method];
        let in_ctor = here.kind == crate::ty::defs::MethodKind::Ctor
            || (here.kind == crate::ty::defs::MethodKind::Setter && self.is_init_only(self.method));
        let related = self.owner == owner
            || members::ancestors(self.defs, self.self_ty)
                .iter()
                .any(|t| self.defs.definition_of(*t).is_some_and(|(d, _)| d == owner));
        on_this && in_ctor && related && self.funs.len() == 1
    }

    /// The object that an initialiser in braces is about.
    fn is_init_temp(&self, e: hir::ExprId) -> bool {
        match &self.body[e].kind {
            ExprKind::Local(l) => self.init_temps.contains(l),
            ExprKind::AddrOf(inner) => self.is_init_temp(*inner),
            _ => false,
        }
    }

    /// The field behind a get-only auto-property that the constructor being checked may set.
    fn ctor_backing(
        &self,
        getter: Option<&hir::MethodRef>,
        target: Option<hir::ExprId>,
    ) -> Option<(crate::ty::defs::FieldId, Option<crate::ty::defs::MethodId>)> {
        let getter = getter?;
        let def = &self.defs.methods[getter.method];
        if !self.in_ctor_of(self.owner, def.is_static) {
            return None;
        }
        if !def.is_static && !target.is_some_and(|t| self.is_this(t)) {
            return None;
        }
        let prop = self.defs.types[self.owner]
            .props
            .iter()
            .copied()
            .find(|&p| {
                let own = self.defs.props[p].getter;
                own == Some(getter.method)
                    // An override: lookup finds the property that it overrides.
                    || own.is_some_and(|own| {
                        self.defs.methods[own].is_override
                            && members::original(self.defs, own) == members::original(self.defs, getter.method)
                    })
            })?;
        let def = &self.defs.props[prop];
        Some((def.backing?, def.ctor_setter))
    }

    /// Can a place be passed by `ref`, `out` or `in`?
    pub fn check_ref(&mut self, e: hir::ExprId, mode: ParamMode, span: Span) -> bool {
        let writes = matches!(mode, ParamMode::Ref | ParamMode::Out);
        if writes && let Some(name) = self.range_variable(e) {
            let text = format!("Cannot pass the range variable '{name}' as an out or ref parameter");
            self.error(1939, span, text);
            return false;
        }
        let word = if mode == ParamMode::Out { "out" } else { "ref" };
        match &self.body[e].kind {
            ExprKind::Error => false,
            ExprKind::Property { .. } if !writes => true,
            ExprKind::Property { .. } => {
                let d = Diagnostic::error(
                    206,
                    span,
                    "A non ref-returning property or indexer may not be used as an out or ref value",
                )
                .help("copy it to a local variable, and pass that");
                self.report(d);
                false
            }
            ExprKind::Local(l) if writes => {
                if let Some(what) = self.local_info(*l).readonly {
                    let name = self.body.locals[*l].name;
                    let text = format!("Cannot use '{name}' as a ref or out value because it is a '{what}'");
                    self.error(1657, span, text);
                    return false;
                }
                true
            }
            ExprKind::This => {
                self.error(1605, span, "Cannot use 'this' as a ref or out value because it is read-only");
                false
            }
            ExprKind::Field { field, target, .. }
                if writes && self.field_is_readonly_here(*field, *target) =>
            {
                let (code, text) = if self.defs.fields[*field].is_static {
                    (
                        199,
                        "A static readonly field cannot be used as a ref or out value (except in a static \
                         constructor)",
                    )
                } else {
                    (192, "A readonly field cannot be used as a ref or out value (except in a constructor)")
                };
                self.error(code, span, text);
                false
            }
            _ if self.is_variable(e) => {
                if writes && !self.check_ref_part(e, span) {
                    return false;
                }
                if writes && self.is_readonly_place(e) {
                    let text = format!(
                        "Cannot use this variable as a {word} value because it is a readonly variable"
                    );
                    self.error(8329, span, text);
                    return false;
                }
                true
            }
            _ if !writes => true,
            _ => {
                let d = Diagnostic::error(1510, span, "A ref or out value must be an assignable variable")
                    .label("this is a value");
                self.report(d);
                false
            }
        }
    }

    /// A field of a struct is as writable as the variable that holds the struct.
    fn check_ref_part(&mut self, mut e: hir::ExprId, span: Span) -> bool {
        while let ExprKind::Field { target: Some(outer), .. } = self.body[e].kind
            && self.defs.is_value_type(self.body[outer].ty)
        {
            e = outer;
            let (code, text) = match &self.body[e].kind {
                ExprKind::Local(l) => match self.local_info(*l).readonly {
                    Some(what) => {
                        let name = self.body.locals[*l].name;
                        (
                            1655,
                            format!(
                                "Cannot use fields of '{name}' as a ref or out value because it is a '{what}'"
                            ),
                        )
                    }
                    None => continue,
                },
                ExprKind::Field { field, target, .. } if self.field_is_readonly_here(*field, *target) => {
                    let def = &self.defs.fields[*field];
                    let name = format!("{}.{}", self.show(self.defs.self_type(def.owner)), def.name);
                    match def.is_static {
                        true => (
                            1651,
                            format!(
                                "Fields of static readonly field '{name}' cannot be used as a ref or out value (except \
                                 in a static constructor)"
                            ),
                        ),
                        false => (
                            1649,
                            format!(
                                "Members of readonly field '{name}' cannot be used as a ref or out value (except in a \
                                 constructor)"
                            ),
                        ),
                    }
                }
                _ => continue,
            };
            self.error(code, span, text);
            return false;
        }
        true
    }

    /// A constant `true` for synthesised loops.
    pub fn bool_const(&mut self, v: bool, span: Span) -> hir::ExprId {
        self.mk(ExprKind::Const(Const::Bool(v)), Ty::bool(), span)
    }
}
