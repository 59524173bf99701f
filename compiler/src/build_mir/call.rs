//! Calls: receiver, arguments, then the receiver's null check, then the call.

use super::expr::Pending;
use super::place::Access;
use super::*;
use crate::hir::{Call, ExprKind, MethodRef};
use crate::ty::defs::{MethodKind, TypeDefId};

impl<'a> Builder<'a> {
    /// A call, local call or object creation; `first` is its target or first argument if that has been evaluated.
    pub(super) fn call_expr(&mut self, e: ExprId, first: Option<Operand>) -> Operand {
        let hir = self.hir;
        let ty = hir[e].ty;
        match &hir[e].kind {
            ExprKind::Call(call) => {
                let (receiver, args) = self.call_operands(call, first);
                let nonnull = call.target.is_some_and(|t| self.is_nonnull(t));
                if self.defs.methods[call.callee.method].kind == MethodKind::Ctor {
                    // `base(…)` may be the first use of the base class.
                    self.static_init(call.callee.owner, Access::Member);
                    return self.direct(&call.callee, receiver, args, ty);
                }
                self.call_method(&call.callee, receiver, nonnull, args, call.virt, ty)
            }
            ExprKind::CallLocal { fun, targs, args } => {
                let args = self.rest_arguments(args, first);
                let (callee, mut all) = self.nested_callee(*fun, targs, Role::Plain);
                all.extend(args);
                self.call(callee, all, ty)
            }
            ExprKind::New { ctor, args } => {
                let args = self.rest_arguments(args, first);
                self.new_object(ctor, args, ty)
            }
            _ => crate::bug!(self.span, "{:?} is no call", hir[e].kind),
        }
    }

    /// Receiver and arguments of a call, evaluated in order.
    pub(super) fn call_operands(
        &mut self,
        call: &Call,
        first: Option<Operand>,
    ) -> (Option<Operand>, Vec<Operand>) {
        let Some(target) = call.target else {
            return (None, self.rest_arguments(&call.args, first));
        };
        let later = self.effects_of(call.args.iter().map(|a| a.expr));
        let receiver = match first {
            Some(op) => Pending::Value(self.keep(op, later)),
            None => self.pending(target, later),
        };
        let args = self.arguments(&call.args, Effects::NONE);
        (Some(self.operand(receiver)), args)
    }

    /// An argument list whose first value may have been evaluated.
    fn rest_arguments(&mut self, args: &[hir::Arg], first: Option<Operand>) -> Vec<Operand> {
        let (Some(op), [_, rest @ ..]) = (first, args) else { return self.arguments(args, Effects::NONE) };
        let later = self.effects_of(rest.iter().map(|a| a.expr));
        let mut all = vec![self.keep(op, later)];
        all.extend(self.arguments(rest, Effects::NONE));
        all
    }

    /// Calls a method whose operands have been evaluated. `nonnull`: the receiver needs no null check.
    pub(super) fn call_method(
        &mut self,
        m: &MethodRef,
        receiver: Option<Operand>,
        nonnull: bool,
        args: Vec<Operand>,
        virt: bool,
        ty: Ty,
    ) -> Operand {
        let method = &self.defs.methods[m.method];
        let Some(receiver) = receiver else {
            if method.is_static {
                self.static_init_for(m);
            }
            return self.direct(m, None, args, ty);
        };
        let receiver_ty = self.op_ty(&receiver);
        if method.kind == MethodKind::DelegateInvoke {
            return self.invoke(receiver, m.owner, nonnull, args, ty);
        }
        if let TyKind::Ref(of) = receiver_ty.kind()
            && let TyKind::Param(_) = of.kind()
        {
            let callee = Callee::Constrained {
                receiver: *of,
                method: m.method,
                owner: m.owner,
                targs: m.targs.clone(),
            };
            return self.call(callee, with_first(receiver, args), ty);
        }
        let receiver = self.checked_receiver(receiver, receiver_ty, nonnull);
        if virt {
            let callee = Callee::Virtual { method: m.method, owner: m.owner, targs: m.targs.clone() };
            return self.call(callee, with_first(receiver, args), ty);
        }
        self.direct(m, Some(receiver), args, ty)
    }

    pub(super) fn checked_receiver(&mut self, receiver: Operand, ty: Ty, nonnull: bool) -> Operand {
        let constant = matches!(&receiver, Operand::Const(c, _) if *c != Const::Null && *c != Const::Default);
        if nonnull || constant || matches!(ty.kind(), TyKind::Ref(_)) {
            return receiver;
        }
        let local = self.as_local(receiver, ty);
        self.check(Check::NotNull(local));
        Operand::Local(local)
    }

    fn direct(&mut self, m: &MethodRef, receiver: Option<Operand>, args: Vec<Operand>, ty: Ty) -> Operand {
        let callee = Callee::Direct(self.method_ref(m, Role::Plain));
        let args = match receiver {
            Some(r) => with_first(r, args),
            None => args,
        };
        self.call(callee, args, ty)
    }

    pub(super) fn method_ref(&self, m: &MethodRef, role: Role) -> FuncRef {
        let mut args = match self.defs.definition_of(m.owner) {
            Some((_, args)) => args,
            None => Vec::new(),
        };
        args.extend(&m.targs);
        FuncRef { func: Func { method: m.method, nested: walk::first(), role }, args }
    }

    /// Calls a delegate.
    pub(super) fn invoke(
        &mut self,
        delegate: Operand,
        delegate_ty: Ty,
        nonnull: bool,
        args: Vec<Operand>,
        ty: Ty,
    ) -> Operand {
        let d = self.checked_receiver(delegate, delegate_ty, nonnull);
        self.call(Callee::Delegate { ty: delegate_ty }, with_first(d, args), ty)
    }

    /// `new C(args)`: the arguments have been evaluated, the object is made after them.
    pub(super) fn new_object(&mut self, ctor: &MethodRef, args: Vec<Operand>, ty: Ty) -> Operand {
        self.static_init(ctor.owner, Access::Member);
        if *ty.kind() == TyKind::String {
            // Strings have no fields to fill: a static method `Ctor` with the constructor's parameters makes the string.
            let maker = MethodRef { method: self.string_maker(ctor.method), ..ctor.clone() };
            return self.direct(&maker, None, args, ty);
        }
        if self.defs.is_value_type(ty) {
            let value = self.temp(ty);
            self.assign(value, Rvalue::Use(Operand::Const(Const::Default, ty)));
            let this = self.def(Ty::reference(ty), Rvalue::AddrOf(Place::local(value)));
            self.direct(ctor, Some(this), args, Ty::void());
            return Operand::Local(value);
        }
        let object = self.def(ty, Rvalue::New(ty));
        self.direct(ctor, Some(object.clone()), args, Ty::void());
        object
    }

    /// A `decimal` is made of its parts; other constants are operands.
    pub(super) fn constant(&mut self, c: &Const, ty: Ty) -> Operand {
        let Const::Decimal(d) = c else { return Operand::Const(c.clone(), ty) };
        let ctor = self.library_method("System", "Decimal", 0, |defs, m| {
            defs.methods[m].kind == MethodKind::Ctor && defs.methods[m].params.len() == 5
        });
        let Some((def, method)) = ctor else {
            crate::bug!(self.span, "the library has no constructor for decimal constants");
        };
        let int = |bits: u128| Operand::Const(Const::int(i128::from(bits as u32 as i32)), Ty::int());
        let mantissa = d.mantissa();
        let parts = vec![
            int(mantissa),
            int(mantissa >> 32),
            int(mantissa >> 64),
            Operand::Const(Const::Bool(d.negative()), Ty::bool()),
            Operand::Const(Const::int(d.scale().into()), Ty::prim(crate::ty::Prim::Byte)),
        ];
        let ctor = MethodRef { method, owner: Ty::named(def, []), targs: Vec::new() };
        self.new_object(&ctor, parts, ty)
    }

    /// `value op constant` of decimals.
    pub(super) fn compare_decimals(&mut self, op: BinOp, value: Operand, c: &Const, ty: Ty) -> Operand {
        let name = match op {
            BinOp::Lt => "op_LessThan",
            BinOp::Le => "op_LessThanOrEqual",
            BinOp::Gt => "op_GreaterThan",
            BinOp::Ge => "op_GreaterThanOrEqual",
            _ => "op_Equality",
        };
        let found =
            self.library_method("System", "Decimal", 0, |defs, m| defs.methods[m].name.as_str() == name);
        let Some((def, method)) = found else {
            crate::bug!(self.span, "the library has no {name} for decimals");
        };
        let constant = self.constant(c, ty);
        let operator = MethodRef { method, owner: Ty::named(def, []), targs: Vec::new() };
        self.direct(&operator, None, vec![value, constant], Ty::bool())
    }

    /// `new T()`: `Activator.CreateInstance<T>()`, which `mono` knows.
    pub(super) fn new_param(&mut self, ty: Ty) -> Operand {
        match self.library_method("System", "Activator", 0, |defs, m| {
            defs.methods[m].name.as_str() == "CreateInstance"
                && defs.methods[m].type_params.len() == 1
                && defs.methods[m].params.is_empty()
        }) {
            Some((def, method)) => {
                let m = MethodRef { method, owner: Ty::named(def, []), targs: vec![ty] };
                self.direct(&m, None, Vec::new(), ty)
            }
            None => {
                self.refuse(self.span, "`new T()` of a type parameter is not part of Aw yet");
                Operand::Const(Const::Default, ty)
            }
        }
    }

    /// A delegate from a method; `first` is its target if that has been evaluated.
    pub(super) fn method_group(&mut self, e: ExprId, first: Option<Operand>) -> Operand {
        let hir = self.hir;
        let ty = hir[e].ty;
        let ExprKind::MethodGroup { target, method, virt } = &hir[e].kind else {
            crate::bug!(self.span, "not a method group")
        };
        let Some(t) = *target else {
            self.static_init_for(method);
            let callee = Callee::Direct(self.method_ref(method, Role::Plain));
            return self.def(ty, Rvalue::NewDelegate { ty, target: None, callee: Box::new(callee) });
        };
        let value = match first {
            Some(op) => op,
            None => self.expr(t),
        };
        // A struct's method is bound to a boxed copy.
        let from = self.op_ty(&value);
        let target = match from.kind() {
            TyKind::Ref(of) => {
                let r = self.as_local(value, from);
                let place = Place { base: Base::Deref(r), path: Vec::new() };
                let copy = self.def(*of, Rvalue::Load(place));
                self.boxed(copy, *of)
            }
            _ if self.defs.is_reference(from) => {
                let is_static = self.defs.methods[method.method].is_static;
                let nonnull = self.is_nonnull(t) || is_static;
                if !nonnull && !self.is_looked_up(method.method) {
                    self.delegate_target(value, from)
                } else {
                    self.checked_receiver(value, from, nonnull)
                }
            }
            _ => self.boxed(value, from),
        };
        let callee = if *virt {
            Callee::Virtual { method: method.method, owner: method.owner, targs: method.targs.clone() }
        } else {
            Callee::Direct(self.method_ref(method, Role::Plain))
        };
        self.def(ty, Rvalue::NewDelegate { ty, target: Some(target), callee: Box::new(callee) })
    }

    /// Is the method found through the object?
    fn is_looked_up(&self, method: MethodId) -> bool {
        let m = &self.defs.methods[method];
        m.slot.is_some() || m.is_virtual || m.is_abstract || m.is_override
    }

    /// The target of a delegate to a method that needs no look at it: that it is null, the delegate's constructor says.
    fn delegate_target(&mut self, value: Operand, ty: Ty) -> Operand {
        let found = self.library_method("System", "ArgumentException", 0, |defs, m| {
            let m = &defs.methods[m];
            m.kind == MethodKind::Ctor && matches!(&m.params[..], [p] if p.ty == Ty::string())
        });
        let Some((def, ctor)) = found else { return self.checked_receiver(value, ty, false) };
        let (null, present) = (self.cold_block(), self.new_block());
        self.branch_null(value.clone(), ty, null, present);
        self.start(null);
        let message: Vec<u16> =
            "Delegate to an instance method cannot have null 'this'.".encode_utf16().collect();
        let message = Operand::Const(Const::Str(message.into()), Ty::string());
        let owner = Ty::named(def, []);
        let ctor = MethodRef { method: ctor, owner, targs: Vec::new() };
        let exception = self.new_object(&ctor, vec![message], owner);
        let unwind = self.unwind;
        self.terminate(Terminator::Throw { exception, rethrow: false, unwind });
        self.start(present);
        value
    }

    pub(super) fn throw_expr(&mut self, exception: ExprId) {
        let value = self.expr(exception);
        let local = self.as_local(value, self.hir[exception].ty);
        if !self.is_nonnull(exception) {
            self.check(Check::NotNull(local));
        }
        let unwind = self.unwind;
        self.terminate(Terminator::Throw { exception: Operand::Local(local), rethrow: false, unwind });
    }

    /// `String.Ctor` with the same parameters as a constructor of `String`.
    fn string_maker(&self, ctor: MethodId) -> MethodId {
        let wanted = &self.defs.methods[ctor];
        let found = self.defs.types[wanted.owner].methods.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.is_static
                && m.name.as_str() == "Ctor"
                && m.params.len() == wanted.params.len()
                && m.params.iter().zip(&wanted.params).all(|(a, b)| a.ty == b.ty)
        });
        found.unwrap_or_else(|| {
            crate::bug!(self.span, "the library's String has no `Ctor` for this constructor")
        })
    }

    // ---- Things of the library that the lowering itself calls --------------------------------------------------

    pub(super) fn library_type(&self, namespace: &str, name: &str, arity: usize) -> Option<TypeDefId> {
        let (namespace, name) = (Symbol::intern(namespace), Symbol::intern(name));
        self.defs
            .types
            .iter_ids()
            .find(|(_, d)| {
                d.name == name && d.namespace == namespace && d.outer.is_none() && d.params.len() == arity
            })
            .map(|(id, _)| id)
    }

    pub(super) fn library_method(
        &self,
        namespace: &str,
        name: &str,
        arity: usize,
        wanted: impl Fn(&Defs, MethodId) -> bool,
    ) -> Option<(TypeDefId, MethodId)> {
        let def = self.library_type(namespace, name, arity)?;
        let method = self.defs.types[def].methods.iter().copied().find(|&m| wanted(self.defs, m))?;
        Some((def, method))
    }
}

pub(super) fn with_first(first: Operand, mut rest: Vec<Operand>) -> Vec<Operand> {
    rest.insert(0, first);
    rest
}
