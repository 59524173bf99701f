//! Calls: of methods, extension methods, local functions, delegates and indexers; and what is said when none fits.

use super::args::Args;
use super::operand::{Group, Receiver};
use super::overload::{Callee, Cand, Chosen, Failure, Why};
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, Call, ExprKind, FnId};
use crate::syntax::ast::{self, Ident, ParamMode};
use crate::ty::defs::{MethodRef, TypeDefKind};
use crate::ty::members::{self, Candidate};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// `target(args)`
    pub fn call(&mut self, target: Operand, args: &[ast::Arg], span: Span) -> Operand {
        match target {
            Operand::Group(g) => {
                let args = self.args(args, span);
                self.call_group(&g, args, span)
            }
            Operand::LocalGroup { fun, targs, span: at } => {
                let args = self.args(args, span);
                self.call_local(fun, &targs, args, at, span)
            }
            Operand::Error(_) => {
                let args = self.args(args, span);
                self.give_up_on(&args);
                Operand::Error(span)
            }
            Operand::Type(ty, at) => {
                let args = self.args(args, span);
                self.give_up_on(&args);
                if !ty.is_error() {
                    let text =
                        format!("Non-invocable member '{}' cannot be used like a method.", self.show(ty));
                    let d = Diagnostic::error(1955, at, text).help("to make an object, write `new` in front");
                    self.report(d);
                }
                Operand::Error(span)
            }
            Operand::Value(_) | Operand::Event { .. } | Operand::Lambda(_) | Operand::Switch(_) => {
                if let Operand::Lambda(_) = target {
                    self.error(149, span, "Method name expected");
                    return Operand::Error(span);
                }
                let delegate = self.value(target);
                let args = self.args(args, span);
                self.invoke(delegate, args, span)
            }
            Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Collection(_)
            | Operand::Tuple(_)
            | Operand::Namespace(..) => {
                self.error(149, target.span(self), "Method name expected");
                Operand::Error(span)
            }
        }
    }

    // ---- Methods -----------------------------------------------------------------------------------------------

    fn call_group(&mut self, g: &Group, args: Args, span: Span) -> Operand {
        self.check_named_order(&args);
        if args.has_error(self) {
            self.give_up_on(&args);
            return Operand::Error(span);
        }
        let is_plain = args.list.is_empty() && args.group.is_none();
        if is_plain && let Some(known) = self.known_call(g) {
            return self.finish_call(g, &known.cands, known.chosen.clone(), &args, span);
        }
        let cands = self.group_cands(g);
        let failure = match self.resolve(&cands, &args, &g.targs) {
            Ok(chosen) => {
                if is_plain && !cands[chosen.index].mismatch {
                    self.remember_call(g, &cands, &chosen);
                }
                // `text.Equals(other, how)`, where the type itself only has the static `object.Equals(a, b)`.
                if cands[chosen.index].mismatch
                    && g.receiver == Receiver::Value
                    && let Some(result) = self.call_extension(g, &args, span)
                {
                    return result;
                }
                return self.finish_call(g, &cands, chosen, &args, span);
            }
            Err(failure) => failure,
        };
        if let Some(result) = self.call_extension(g, &args, span) {
            return result;
        }
        self.give_up_on(&args);
        if g.methods.is_empty() {
            // Only extension methods were in question.
            let found = self.extension_cands(g);
            let all: Vec<Cand> = found.into_iter().flatten().collect();
            let args = self.with_receiver(g, &args);
            let failure = match self.resolve(&all, &args, &g.targs) {
                Err(f) => f,
                Ok(_) => return Operand::Error(span),
            };
            if let Failure::None(why) = &failure
                && why.iter().all(|w| matches!(w, Why::Type(0, ..)))
            {
                if !self.not_invocable(g.target_ty, g.name) {
                    self.unknown_member(g.target_ty, g.name, true);
                }
                return Operand::Error(span);
            }
            self.report_failure(failure, &all, &args, g.name, span, true);
            return Operand::Error(span);
        }
        self.report_failure(failure, &cands, &args, g.name, span, false);
        Operand::Error(span)
    }

    /// The candidates of a group. A receiver that is surely an object leaves out what cannot be meant.
    pub fn group_cands(&mut self, g: &Group) -> Vec<Cand> {
        let receiver = match g.receiver {
            Receiver::Base => members::base_of(self.defs, self.self_ty).unwrap_or(g.target_ty),
            Receiver::Value | Receiver::Type | Receiver::Both | Receiver::Implicit => g.target_ty,
        };
        let cand = |&c: &Candidate| {
            let mut cand = self.method_cand(c);
            members::take_override_names(self.defs, receiver, c.method, &mut cand.params);
            cand.mismatch = match (g.receiver, self.defs.methods[c.method].is_static) {
                (Receiver::Value | Receiver::Base, is_static) => is_static,
                (Receiver::Type, is_static) => !is_static,
                (Receiver::Implicit, false) => !self.has_this(g.target_ty),
                (Receiver::Implicit, true) | (Receiver::Both, _) => false,
            };
            cand
        };
        g.methods.iter().map(cand).collect()
    }

    fn finish_call(&mut self, g: &Group, cands: &[Cand], chosen: Chosen, args: &Args, span: Span) -> Operand {
        let cand = &cands[chosen.index];
        let Callee::Method(c) = cand.callee else { return Operand::Error(span) };
        let method = c.method;
        let is_static = self.defs.methods[method].is_static;
        let what = |c: &Self| members::display_method(c.defs, method);
        let target = if is_static {
            if let Receiver::Value | Receiver::Base = g.receiver {
                let what = what(self);
                let d = Diagnostic::error(
                    176,
                    span,
                    format!(
                        "Member '{what}' cannot be accessed with an instance reference; qualify it with a type name \
                         instead"
                    ),
                );
                self.report(d);
                return Operand::Error(span);
            }
            None
        } else {
            match g.receiver {
                Receiver::Value | Receiver::Base | Receiver::Both => g.target,
                Receiver::Type => {
                    let what = what(self);
                    self.no_object(&what, g.name.span);
                    return Operand::Error(span);
                }
                Receiver::Implicit => {
                    let what = what(self);
                    match self.implicit_this(g.target_ty, &what, g.name.span) {
                        Some(t) => Some(t),
                        None => return Operand::Error(span),
                    }
                }
            }
        };
        let base = g.receiver == Receiver::Base;
        if self.defs.methods[c.method].is_omitted
            && let Some(omitted) = self.defs.lang.omitted_call
            && let Some(&method) = self.defs.types[omitted].methods.first()
        {
            let callee = MethodRef { method, owner: Ty::named(omitted, []), targs: Vec::new() };
            return Operand::Value(self.call_method(callee, None, Vec::new(), span));
        }
        let mut callee = MethodRef { method: c.method, owner: c.owner, targs: chosen.targs.clone() };
        if !self.on_type(&mut callee, (g.receiver == Receiver::Type).then_some(g.target_ty), span) {
            return Operand::Error(span);
        }
        let call = self.emit_call(callee, target, base, &chosen, args, span);
        Operand::Value(self.enum_values(call, span))
    }

    /// `Enum.GetValues(typeof(E))` gives an `E[]`, whose type only the compiler can name: it is `Enum.GetValues<E>()`.
    fn enum_values(&mut self, call: hir::ExprId, span: Span) -> hir::ExprId {
        let ExprKind::Call(c) = &self.body[call].kind else { return call };
        let def = &self.defs.methods[c.callee.method];
        if Some(def.owner) != self.defs.lang.enum_ || def.name.as_str() != "GetValues" {
            return call;
        }
        let Some(&ExprKind::Typeof(ty)) = c.args.first().map(|a| &self.body[a.expr].kind) else {
            return call;
        };
        if !ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Enum) {
            return call;
        }
        let (owner, to) = (c.callee.owner, self.body[call].ty);
        let generic = self.defs.types[def.owner].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.name.as_str() == "GetValues" && m.type_params.len() == 1
        });
        let Some(method) = generic else { return call };
        let typed = self.call_method(MethodRef { method, owner, targs: vec![ty] }, None, Vec::new(), span);
        self.convert_value(typed, to, span)
    }

    /// The node of a call whose overload is chosen.
    pub fn emit_call(
        &mut self,
        callee: MethodRef,
        target: Option<hir::ExprId>,
        base: bool,
        chosen: &Chosen,
        args: &Args,
        span: Span,
    ) -> hir::ExprId {
        let mut callee = callee;
        let (mut receiver, virt) = match target {
            Some(t) => {
                let (t, virt) = self.call_receiver(t, &mut callee, base, span);
                (Some(t), virt)
            }
            None => (None, false),
        };
        let mut prelude = Vec::new();
        let list = self.build_args(chosen, args, &mut receiver, &mut prelude);
        let by_ref = self.defs.methods[callee.method].ret_by_ref;
        let call = Call { callee, target: receiver, args: list, virt };
        let call = ExprKind::Call(Box::new(call));
        if by_ref {
            let e = self.mk(call, Ty::reference(chosen.ret), span);
            let e = self.seq(prelude, e);
            return self.deref(e, span);
        }
        let e = self.mk(call, chosen.ret, span);
        self.seq(prelude, e)
    }

    /// Calls a method whose arguments have the right types already.
    pub fn call_method(
        &mut self,
        callee: MethodRef,
        target: Option<hir::ExprId>,
        args: Vec<hir::ExprId>,
        span: Span,
    ) -> hir::ExprId {
        let mut callee = callee;
        let sig = members::signature(self.defs, &callee);
        let (target, virt) = match target {
            Some(t) => {
                let (t, virt) = self.call_receiver(t, &mut callee, false, span);
                (Some(t), virt)
            }
            None => (None, false),
        };
        let mut list = Vec::new();
        for (e, p) in args.into_iter().zip(&sig.params) {
            let expr = match p.mode {
                ParamMode::Value => self.convert_value(e, p.ty, span),
                ParamMode::Ref | ParamMode::Out | ParamMode::In | ParamMode::RefReadonly => {
                    self.address(e, false, span)
                }
            };
            list.push(hir::Arg { mode: p.mode, expr });
        }
        // The rest are optional, or a `params` parameter that gets an empty array.
        let args = Args::none(span);
        let given = list.len();
        if given < sig.params.len() {
            let chosen = Chosen {
                index: 0,
                targs: Vec::new(),
                params: sig.params[given..].to_vec(),
                ret: sig.ret,
                expanded: sig.params.last().is_some_and(|p| p.is_params),
                map: Vec::new(),
            };
            list.extend(self.build_args(&chosen, &args, &mut None, &mut Vec::new()));
        }
        let call = ExprKind::Call(Box::new(Call { callee, target, args: list, virt }));
        if sig.ret_by_ref {
            let e = self.mk(call, Ty::reference(sig.ret), span);
            return self.deref(e, span);
        }
        let e = self.mk(call, sig.ret, span);
        self.fold_decimal(e, span)
    }

    /// Calls a method by name, as if the program had written it.
    pub fn call_named(
        &mut self,
        target: Operand,
        name: &str,
        args: Vec<Operand>,
        targs: Vec<Ty>,
        span: Span,
    ) -> Operand {
        let name = Ident { name: self.symbol(name), span };
        let group = match target {
            Operand::Type(ty, _) => match self.find(ty, name, &targs, true) {
                Some(found) => self.member(super::member::Recv::Type(ty), found, name, targs, span),
                None => return Operand::Error(span),
            },
            op => {
                let e = self.value(op);
                let ty = self.body[e].ty;
                if ty.is_error() {
                    return Operand::Error(span);
                }
                match self.member_named(ty, name.name, targs.len(), true) {
                    members::Lookup::Found(found) => {
                        self.member(super::member::Recv::Value(e), found, name, targs, span)
                    }
                    _ if self.has_extension(name.name) => Operand::Group(std::rc::Rc::new(Group {
                        name,
                        target: Some(e),
                        target_ty: ty,
                        receiver: Receiver::Value,
                        methods: Vec::new(),
                        targs,
                        span,
                    })),
                    _ => {
                        self.unknown_member(ty, name, true);
                        return Operand::Error(span);
                    }
                }
            }
        };
        let list = args
            .into_iter()
            .map(|op| super::args::BoundArg {
                name: None,
                mode: ParamMode::Value,
                span: op.span(self),
                op,
                out: None,
            })
            .collect();
        let args = Args { list, span, group: None };
        match group {
            Operand::Group(g) => self.call_group(&g, args, span),
            Operand::Value(e) => self.invoke(e, args, span),
            _ => Operand::Error(span),
        }
    }

    /// A static method of the library, by name.
    pub fn call_static(&mut self, ty: Ty, name: &str, args: Vec<hir::ExprId>, span: Span) -> hir::ExprId {
        let args = args.into_iter().map(Operand::Value).collect();
        let op = self.call_named(Operand::Type(ty, span), name, args, Vec::new(), span);
        self.value(op)
    }

    // ---- Extension methods -------------------------------------------------------------------------------------

    fn extension_cands(&mut self, g: &Group) -> Vec<Vec<Cand>> {
        let groups = self.names.extension_methods(&self.lookup, g.name.name);
        groups
            .into_iter()
            .map(|group| {
                group
                    .into_iter()
                    .map(|m| {
                        let owner = self.defs.self_type(self.defs.methods[m].owner);
                        self.method_cand(Candidate { method: m, owner })
                    })
                    .collect()
            })
            .collect()
    }

    /// The receiver becomes the first argument.
    fn with_receiver(&mut self, g: &Group, args: &Args) -> Args {
        let mut list = Vec::with_capacity(args.list.len() + 1);
        if let Some(e) = g.target {
            list.push(super::args::BoundArg {
                name: None,
                mode: ParamMode::Value,
                op: Operand::Value(e),
                out: None,
                span: self.body[e].span,
            });
        }
        list.extend(args.list.iter().cloned());
        Args { list, span: args.span, group: args.group }
    }

    /// Tries the extension methods of each namespace, innermost first. None if none fits.
    fn call_extension(&mut self, g: &Group, args: &Args, span: Span) -> Option<Operand> {
        if !matches!(g.receiver, Receiver::Value | Receiver::Both) || g.target.is_none() {
            return None;
        }
        let groups = self.extension_cands(g);
        if groups.is_empty() {
            return None;
        }
        let all = self.with_receiver(g, args);
        for cands in groups {
            let cands: Vec<Cand> = cands.into_iter().filter(|c| self.receiver_fits(c, g)).collect();
            if cands.is_empty() {
                continue;
            }
            match self.resolve_extension(&cands, &all, g) {
                Ok(chosen) => {
                    let callee = self.method_ref(&cands[chosen.index], chosen.targs.clone())?;
                    // `this ref T`: the receiver is passed by address.
                    return Some(Operand::Value(self.emit_call(callee, None, false, &chosen, &all, span)));
                }
                Err(failure @ Failure::Ambiguous(..)) => {
                    self.report_failure(failure, &cands, &all, g.name, span, true);
                    return Some(Operand::Error(span));
                }
                Err(Failure::None(_)) => {}
            }
        }
        None
    }

    fn resolve_extension(&mut self, cands: &[Cand], args: &Args, g: &Group) -> Result<Chosen, Failure> {
        // `this ref` and `this in` take the receiver by reference without a word at the call.
        let mut args = Args { list: args.list.clone(), span: args.span, group: args.group };
        if cands.iter().any(|c| c.params.first().is_some_and(|p| p.mode == ParamMode::Ref)) {
            args.list[0].mode = ParamMode::Ref;
        }
        self.resolve(cands, &args, &g.targs)
    }

    /// An extension method is a candidate only if its `this` takes the receiver without a user-defined conversion.
    fn receiver_fits(&mut self, cand: &Cand, g: &Group) -> bool {
        let Some(first) = cand.params.first() else { return false };
        let (ty, target) = (first.ty, g.target_ty);
        if ty.is_generic() && !cand.type_params.is_empty() {
            // Inference decides.
            return true;
        }
        crate::ty::convert::is_identity_or_reference(self.defs, target, ty)
            || crate::ty::convert::same_type(target, ty)
            || matches!(
                crate::ty::convert::standard_implicit(self.defs, target, None, ty),
                Some(
                    crate::ty::convert::Conv::Box
                        | crate::ty::convert::Conv::Span
                        | crate::ty::convert::Conv::Generic
                        | crate::ty::convert::Conv::Tuple(_)
                )
            )
    }

    // ---- Local functions and delegates -------------------------------------------------------------------------

    fn call_local(&mut self, fun: FnId, targs: &[Ty], args: Args, at: Span, span: Span) -> Operand {
        self.check_named_order(&args);
        if args.has_error(self) {
            self.give_up_on(&args);
            return Operand::Error(span);
        }
        let cand = self.local_cand(fun);
        let cands = [cand];
        match self.resolve(&cands, &args, targs) {
            Ok(chosen) => {
                let mut prelude = Vec::new();
                let list = self.build_args(&chosen, &args, &mut None, &mut prelude);
                let by_ref = matches!(self.body.fns[fun].ret.kind(), TyKind::Ref(_));
                let call = ExprKind::CallLocal { fun, targs: chosen.targs.as_slice().into(), args: list };
                let ty = if by_ref { Ty::reference(chosen.ret) } else { chosen.ret };
                let e = self.mk(call, ty, span);
                let e = self.seq(prelude, e);
                Operand::Value(if by_ref { self.deref(e, span) } else { e })
            }
            Err(failure) => {
                self.give_up_on(&args);
                let name = Ident { name: self.local_fn_name(fun), span: at };
                self.report_failure(failure, &cands, &args, name, span, false);
                Operand::Error(span)
            }
        }
    }

    /// `delegate(args)`
    pub fn invoke(&mut self, delegate: hir::ExprId, args: Args, span: Span) -> Operand {
        let ty = self.body[delegate].ty;
        if ty.is_error() {
            self.give_up_on(&args);
            return Operand::Error(span);
        }
        let Some(callee) = members::delegate_invoke(self.defs, ty) else {
            self.give_up_on(&args);
            let at = self.body[delegate].span;
            let d = match &self.body[delegate].kind {
                ExprKind::Property { getter: Some(g), .. } => {
                    let name = self.property_name(g.method);
                    Diagnostic::error(
                        1955,
                        at,
                        format!("Non-invocable member '{name}' cannot be used like a method."),
                    )
                    .help("drop the `()`")
                }
                ExprKind::Field { field, owner, .. } => {
                    let name = format!("{}.{}", self.show(*owner), self.defs.fields[*field].name);
                    Diagnostic::error(
                        1955,
                        at,
                        format!("Non-invocable member '{name}' cannot be used like a method."),
                    )
                    .help("drop the `()`")
                }
                _ => Diagnostic::error(149, at, "Method name expected")
                    .label(format!("`{}` cannot be called", self.show(ty))),
            };
            self.report(d);
            return Operand::Error(span);
        };
        self.check_named_order(&args);
        if args.has_error(self) {
            self.give_up_on(&args);
            return Operand::Error(span);
        }
        let sig = members::signature(self.defs, &callee);
        let cands = [Cand {
            callee: Callee::Delegate,
            owner: ty,
            type_params: Vec::new(),
            params: sig.params,
            ret: sig.ret,
            mismatch: false,
        }];
        match self.resolve(&cands, &args, &[]) {
            Ok(chosen) => {
                let mut prelude = Vec::new();
                let mut receiver = Some(delegate);
                let list = self.build_args(&chosen, &args, &mut receiver, &mut prelude);
                let delegate = receiver.unwrap_or(delegate);
                let ty = if sig.ret_by_ref { Ty::reference(chosen.ret) } else { chosen.ret };
                let e = self.mk(ExprKind::Invoke { delegate, args: list }, ty, span);
                let e = self.seq(prelude, e);
                Operand::Value(if sig.ret_by_ref { self.deref(e, span) } else { e })
            }
            Err(failure) => {
                self.give_up_on(&args);
                let name = Ident { name: self.symbol(&self.show(ty)), span };
                self.report_failure(failure, &cands, &args, name, span, false);
                Operand::Error(span)
            }
        }
    }

    // ---- `new` -------------------------------------------------------------------------------------------------

    /// Runs a constructor of `ty` with checked arguments.
    pub fn construct(&mut self, ty: Ty, args: &Args, span: Span) -> hir::ExprId {
        self.check_named_order(args);
        if ty.is_error() || args.has_error(self) {
            self.give_up_on(args);
            return self.error_expr(span);
        }
        let shown = self.show(ty);
        match ty.kind() {
            TyKind::Param(p) => {
                let def = &self.defs.type_params[*p];
                let may = def.must_have_new || self.defs.is_value_type(ty);
                if !may {
                    let text = format!(
                        "Cannot create an instance of the variable type '{shown}' because it does not have the new() \
                         constraint"
                    );
                    self.error(304, span, text);
                    return self.error_expr(span);
                }
                if !args.list.is_empty() {
                    let text = format!(
                        "'{shown}': cannot provide arguments when creating an instance of a variable type"
                    );
                    self.error(417, span, text);
                    return self.error_expr(span);
                }
                return self.mk(ExprKind::NewParam, ty, span);
            }
            TyKind::Array { .. } | TyKind::Void | TyKind::Null | TyKind::Never | TyKind::Ref(_) => {
                self.error(8385, span, "The given expression cannot be used in a new expression");
                return self.error_expr(span);
            }
            TyKind::Nullable(inner) => {
                return match &args.list[..] {
                    [] => self.mk(ExprKind::Default, ty, span),
                    _ => {
                        let (inner, arg) = (*inner, args.list[0].clone());
                        let e = self.convert(arg.op, inner, arg.span);
                        self.mk(ExprKind::Convert { kind: hir::ConvKind::NullableWrap, expr: e }, ty, span)
                    }
                };
            }
            TyKind::Named(def, _) => {
                let d = &self.defs.types[*def];
                if d.kind == TypeDefKind::Delegate {
                    let [arg] = &args.list[..] else {
                        self.error(149, span, "Method name expected");
                        return self.error_expr(span);
                    };
                    return self.new_delegate(arg.op.clone(), ty, arg.span);
                }
                if d.is_static {
                    self.error(712, span, format!("Cannot create an instance of the static class '{shown}'"));
                    return self.error_expr(span);
                }
                if d.is_abstract || d.kind == TypeDefKind::Interface {
                    let d = Diagnostic::error(
                        144,
                        span,
                        format!("Cannot create an instance of the abstract type or interface '{shown}'"),
                    )
                    .help("make an object of a class that derives from it");
                    self.report(d);
                    return self.error_expr(span);
                }
                if d.kind == TypeDefKind::Enum {
                    return self.default_value(ty, span);
                }
            }
            TyKind::Prim(_) | TyKind::String | TyKind::Object | TyKind::Tuple { .. } | TyKind::Error => {}
        }
        let cands: Vec<Cand> = members::constructors(self.defs, self.from, ty)
            .into_iter()
            .map(|c| self.method_cand(c))
            .collect();
        let value_type = self.defs.is_value_type(ty);
        let has_plain = cands.iter().any(|c| c.params.is_empty());
        if value_type && args.list.is_empty() && !has_plain {
            return self.default_value(ty, span);
        }
        if cands.is_empty() {
            let d = if args.list.is_empty() {
                Diagnostic::error(
                    122,
                    span,
                    format!("'{shown}.{shown}()' is inaccessible due to its protection level"),
                )
            } else {
                let n = args.list.len();
                Diagnostic::error(
                    1729,
                    span,
                    format!("'{shown}' does not contain a constructor that takes {n} arguments"),
                )
            };
            self.report(d);
            return self.error_expr(span);
        }
        match self.resolve(&cands, args, &[]) {
            Ok(chosen) => {
                let Some(ctor) = self.method_ref(&cands[chosen.index], Vec::new()) else {
                    return self.error_expr(span);
                };
                let mut prelude = Vec::new();
                let list = self.build_args(&chosen, args, &mut None, &mut prelude);
                let e = self.mk(ExprKind::New { ctor: Box::new(ctor), args: list }, ty, span);
                self.seq(prelude, e)
            }
            Err(failure) => {
                self.give_up_on(args);
                let name = Ident { name: self.symbol(&shown), span };
                self.report_failure(failure, &cands, args, name, span, false);
                self.error_expr(span)
            }
        }
    }
}
