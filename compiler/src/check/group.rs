//! Method groups: `F` without a call, on its way to a delegate.

use std::rc::Rc;

use super::args::Args;
use super::lambda::{Shape, plain_param};
use super::operand::{Group, Receiver};
use super::overload::{Callee, Cand, Chosen};
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::syntax::ast::ParamMode;
use crate::ty::convert::{self, Better};
use crate::ty::defs::{ParamDef, TypeDefKind};
use crate::ty::members;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// Arguments that stand for the parameters of a delegate.
    fn shape_args(&mut self, shape: &Shape, span: Span) -> Args {
        let list = shape
            .params
            .iter()
            .map(|p| {
                let temp = self.temp(p.ty, span);
                let e = self.local_expr(temp, span);
                super::args::BoundArg { name: None, mode: p.mode, op: Operand::Value(e), out: None, span }
            })
            .collect();
        Args { list, span, group: Some(shape.ret) }
    }

    /// The candidates of a group, and those of extension methods with the receiver in front.
    fn group_choice(&mut self, op: &Operand, shape: &Shape, span: Span) -> Option<(Cand, Chosen, bool)> {
        let (cands, targs, extension_of) = match op {
            Operand::Group(g) => (self.group_cands(g), g.targs.clone(), Some(g.clone())),
            Operand::LocalGroup { fun, targs, .. } => (vec![self.local_cand(*fun)], targs.clone(), None),
            _ => return None,
        };
        let args = self.shape_args(shape, span);
        if let Ok(chosen) = self.resolve(&cands, &args, &targs) {
            return Some((cands[chosen.index].clone(), chosen, false));
        }
        let g = extension_of?;
        let receiver = g.target?;
        if !matches!(g.receiver, Receiver::Value) {
            return None;
        }
        let mut all = Args { list: Vec::new(), span, group: Some(shape.ret) };
        all.list.push(super::args::BoundArg {
            name: None,
            mode: ParamMode::Value,
            op: Operand::Value(receiver),
            out: None,
            span,
        });
        all.list.extend(args.list);
        for group in self.names.extension_methods(&self.lookup, g.name.name) {
            let cands: Vec<Cand> = group
                .into_iter()
                .map(|m| {
                    let owner = self.defs.self_type(self.defs.methods[m].owner);
                    self.method_cand(members::Candidate { method: m, owner })
                })
                .collect();
            if let Ok(chosen) = self.resolve(&cands, &all, &targs) {
                return Some((cands[chosen.index].clone(), chosen, true));
            }
        }
        None
    }

    /// Is there a method in the group that a delegate of type `to` can call?
    pub fn group_converts(&mut self, op: &Operand, to: Ty) -> bool {
        let span = op.span(self);
        let Some(shape) = self.delegate_shape(to) else {
            return self.takes_any_delegate(to) && self.group_natural(op).is_some();
        };
        let (ok, _) = self.trial(|c| match c.group_choice(op, &shape, span) {
            Some((_, chosen, _)) => c.return_fits(chosen.ret, shape.ret),
            None => false,
        });
        ok
    }

    /// The method's result must be the delegate's, or a reference that converts to it.
    pub fn return_fits(&self, from: Ty, to: Ty) -> bool {
        if to.is_error() {
            return true;
        }
        if to.is_void() {
            return from.is_void();
        }
        let to = match to.kind() {
            TyKind::Ref(t) => *t,
            _ => to,
        };
        convert::same_type(from, to)
            || (convert::is_identity_or_reference(self.defs, from, to) && !self.defs.is_value_type(from))
            || from.is_error()
    }

    /// What the delegate is called with must be what the method takes, or a reference that converts to it.
    fn param_fits(&self, from: Ty, to: &ParamDef) -> bool {
        convert::same_type(from, to.ty)
            || from.is_error()
            || to.ty.is_error()
            || (to.mode == ParamMode::Value && convert::is_identity_or_reference(self.defs, from, to.ty))
    }

    pub fn group_return_type(&mut self, op: &Operand, params: &[Ty]) -> Option<Ty> {
        let span = op.span(self);
        let params = params.iter().map(|&t| plain_param(t, span)).collect();
        let shape = Shape { params, ret: Ty::error() };
        let (found, _) = self.trial(|c| c.group_choice(op, &shape, span).map(|(_, chosen, _)| chosen.ret));
        found.filter(|t| !t.is_void())
    }

    pub fn better_group(&mut self, op: &Operand, a: Ty, b: Ty) -> Better {
        let (Some(sa), Some(sb)) = (self.delegate_shape(a), self.delegate_shape(b)) else {
            return Better::Neither;
        };
        let same = sa.params.len() == sb.params.len()
            && sa.params.iter().zip(&sb.params).all(|(x, y)| convert::same_type(x.ty, y.ty));
        if !same {
            return Better::Neither;
        }
        let params: Vec<Ty> = sa.params.iter().map(|p| p.ty).collect();
        let ret = self.group_return_type(op, &params);
        match (sa.ret.is_void(), sb.ret.is_void()) {
            (false, true) => return Better::First,
            (true, false) => return Better::Second,
            _ => {}
        }
        match ret {
            Some(r) => convert::better_conversion(self.defs, r, None, sa.ret, sb.ret),
            None => convert::better_target(self.defs, sa.ret, sb.ret),
        }
    }

    /// `Func<…>` or `Action<…>` of a group with a single method.
    pub fn group_natural(&mut self, op: &Operand) -> Option<Ty> {
        let cand = match op {
            Operand::Group(g) => match &g.methods[..] {
                [only] => {
                    let cand = self.method_cand(*only);
                    if !cand.type_params.is_empty() && g.targs.len() != cand.type_params.len() {
                        return None;
                    }
                    let subst = crate::ty::Subst::new(
                        &cand.type_params[..g.targs.len().min(cand.type_params.len())],
                        &g.targs,
                    );
                    let mut cand = cand;
                    for p in &mut cand.params {
                        p.ty = p.ty.subst(&subst);
                    }
                    cand.ret = cand.ret.subst(&subst);
                    cand
                }
                _ => return None,
            },
            Operand::LocalGroup { fun, targs, .. } => {
                let cand = self.local_cand(*fun);
                if !cand.type_params.is_empty() && targs.is_empty() {
                    return None;
                }
                cand
            }
            _ => return None,
        };
        if cand.params.iter().any(|p| p.mode != ParamMode::Value) {
            return None;
        }
        let params: Vec<Ty> = cand.params.iter().map(|p| p.ty).collect();
        self.delegate_of(&params, cand.ret)
    }

    /// The group as a delegate; reports what does not fit.
    pub fn convert_group(&mut self, op: &Operand, to: Ty, span: Span) -> hir::ExprId {
        let name = match op {
            Operand::Group(g) => g.name.name,
            Operand::LocalGroup { fun, .. } => self.local_fn_name(*fun),
            _ => self.syms.temp,
        };
        let Some(shape) = self.delegate_shape(to) else {
            if self.takes_any_delegate(to)
                && let Some(natural) = self.group_natural(op)
            {
                let e = self.convert_group(op, natural, span);
                return self.convert_value(e, to, span);
            }
            let d = Diagnostic::error(
                428,
                span,
                format!(
                    "Cannot convert method group '{name}' to non-delegate type '{}'. Did you intend to invoke the \
                     method?",
                    self.show(to)
                ),
            )
            .label("a method, not a value")
            .help(format!("write `{name}()`"));
            self.report(d);
            return self.error_expr(span);
        };
        let Some((cand, chosen, extension)) = self.group_choice(op, &shape, span) else {
            let d = Diagnostic::error(
                123,
                span,
                format!("No overload for '{name}' matches delegate '{}'", self.show(to)),
            );
            self.report(d);
            return self.error_expr(span);
        };
        if let Callee::Method(c) = &cand.callee
            && self.defs.methods[c.method].is_omitted
        {
            let shown = self.cand_name(&cand, span);
            let d = if matches!(self.defs.methods[c.method].body, crate::ty::defs::BodySource::None) {
                let text = format!(
                    "Cannot create delegate from method '{shown}' because it is a partial method without an implementing \
                     declaration"
                );
                Diagnostic::error(762, span, text)
            } else {
                let text = format!(
                    "Cannot create delegate with '{shown}' because it or a method it overrides has a Conditional attribute"
                );
                Diagnostic::error(1618, span, text)
            };
            self.report(d.label("its calls are left out"));
            return self.error_expr(span);
        }
        let taken = &chosen.params[usize::from(extension)..];
        if !shape.params.iter().zip(taken).all(|(from, to)| self.param_fits(from.ty, to)) {
            let shown = self.cand_name(&cand, span);
            let text = format!("No overload for '{shown}' matches delegate '{}'", self.show(to));
            let d = Diagnostic::error(123, span, text)
                .label("a parameter would have to be converted")
                .help("write a lambda");
            self.report(d);
            return self.error_expr(span);
        }
        if !self.return_fits(chosen.ret, shape.ret) {
            let shown = self.cand_name(&cand, span);
            let text = format!("'{} {shown}' has the wrong return type", self.show(chosen.ret));
            let d = Diagnostic::error(407, span, text)
                .label(format!("the delegate returns `{}`", self.show(shape.ret)));
            self.report(d);
            return self.error_expr(span);
        }
        // Types that differ need code in between; C# allows references only, which need none.
        match (cand.callee, op) {
            (Callee::Local(fun), _) => {
                self.mk(ExprKind::LocalFnGroup { fun, targs: chosen.targs.clone() }, to, span)
            }
            (Callee::Method(c), Operand::Group(g)) => {
                let mut method =
                    hir::MethodRef { method: c.method, owner: c.owner, targs: chosen.targs.clone() };
                if !self.on_type(&mut method, (g.receiver == Receiver::Type).then_some(g.target_ty), span) {
                    return self.error_expr(span);
                }
                self.method_group(&g.clone(), method, extension, to, span)
            }
            _ => self.error_expr(span),
        }
    }

    fn method_group(
        &mut self,
        g: &Rc<Group>,
        method: hir::MethodRef,
        extension: bool,
        to: Ty,
        span: Span,
    ) -> hir::ExprId {
        if extension {
            // The delegate holds the receiver as its target.
            let Some(target) = g.target else { return self.error_expr(span) };
            let first = members::signature(self.defs, &method).params.first().map(|p| p.ty);
            let target = self.convert_value(target, first.unwrap_or(Ty::error()), span);
            if self.defs.is_value_type(self.body[target].ty) {
                let name = members::display_method(self.defs, method.method);
                let text = format!(
                    "Extension method '{name}' defined on value type '{}' cannot be used to create delegates",
                    self.show(self.body[target].ty)
                );
                self.error(1113, span, text);
                return self.error_expr(span);
            }
            return self.mk(
                ExprKind::MethodGroup { target: Some(target), method: Box::new(method), virt: false },
                to,
                span,
            );
        }
        let what = members::display_method(self.defs, method.method);
        if self.defs.methods[method.method].is_static {
            if let Receiver::Value | Receiver::Base = g.receiver {
                let text = format!(
                    "Member '{what}' cannot be accessed with an instance reference; qualify it with a type name instead"
                );
                self.error(176, span, text);
                return self.error_expr(span);
            }
            return self.mk(
                ExprKind::MethodGroup { target: None, method: Box::new(method), virt: false },
                to,
                span,
            );
        }
        let target = match g.receiver {
            Receiver::Value | Receiver::Base | Receiver::Both => g.target,
            Receiver::Type => {
                self.no_object(&what, span);
                None
            }
            Receiver::Implicit => self.implicit_this(g.target_ty, &what, span),
        };
        let Some(target) = target else { return self.error_expr(span) };
        let base = g.receiver == Receiver::Base;
        let ty = self.body[target].ty;
        // A delegate's target is an object: structs are boxed.
        if self.defs.is_value_type(ty) || matches!(ty.kind(), TyKind::Param(_)) {
            let kind = if self.defs.is_value_type(ty) { hir::ConvKind::Box } else { hir::ConvKind::Generic };
            let boxed = self.mk(ExprKind::Convert { kind, expr: target }, Ty::object(), span);
            let own = self.defs.methods[method.method].owner;
            let virt = self.defs.types[own].kind != TypeDefKind::Struct;
            return self.mk(
                ExprKind::MethodGroup { target: Some(boxed), method: Box::new(method), virt },
                to,
                span,
            );
        }
        let mut method = method;
        let (target, virt) = self.call_receiver(target, &mut method, base, span);
        self.mk(ExprKind::MethodGroup { target: Some(target), method: Box::new(method), virt }, to, span)
    }
}
