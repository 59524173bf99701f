//! Variables: where a value is read from or written to.
//!
//! C# evaluates the parts of a place first, the value after them, and looks at null and bounds last, at the access:
//! `a[i] = f()` calls `f` even if `a` is null. But the address of a struct that contains the place is taken at once:
//! `o.s.x = f()` and `a[i].x = f()` do not call `f` if `o` is null or `i` out of range. So a place carries the check
//! that is still due, and [`Builder::settle`] does it.

use super::expr::Pending;
use super::*;
use crate::hir::{ExprKind, MethodRef};
use crate::ty::defs::{FieldId, MethodKind};
use crate::ty::members;

/// A place in memory whose parts have been evaluated.
pub struct Memory {
    pub place: Place,
    /// The check that the access still has to do.
    pub pending: Option<Check>,
    pub ty: Ty,
}

/// What an assignment writes to.
pub enum Target<'a> {
    Memory(Memory),
    Property(Property<'a>),
}

/// A property access whose receiver and arguments have been evaluated.
pub struct Property<'a> {
    pub receiver: Option<Pending>,
    pub args: Vec<Operand>,
    pub getter: Option<&'a MethodRef>,
    pub setter: Option<&'a MethodRef>,
    pub virt: bool,
    /// The receiver cannot be null.
    pub nonnull: bool,
    pub ty: Ty,
}

impl<'a> Builder<'a> {
    /// The MIR local of a HIR local that lives in one.
    pub(super) fn local(&mut self, l: hir::LocalId) -> LocalId {
        if let Some(&local) = self.locals.get(&l) {
            return local;
        }
        let (ty, name, kind) = self.declaration(l);
        let local = self.out.new_local(ty, name, kind);
        self.bind_local(l, local);
        local
    }

    pub(super) fn bind_local(&mut self, l: hir::LocalId, local: LocalId) {
        self.locals.insert(l, local);
        self.bound.insert(local);
        if self.info.addr_taken.contains(l) {
            self.addr_taken.insert(local);
        }
    }

    fn local_place(&mut self, l: hir::LocalId) -> Place {
        match self.captured_home(l) {
            Some((env, field)) => field_place(Base::Object(env), field),
            None => Place::local(self.local(l)),
        }
    }

    /// `T x;`: begins the life of a variable.
    ///
    /// C# lets nobody read it before it is assigned, so there is nothing to do, except where its address is taken: an
    /// address counts as a read, and without a definition here the variable would seem alive since the function began.
    pub(super) fn declare(&mut self, l: hir::LocalId) {
        let decl = &self.hir.locals[l];
        if self.info.addr_taken.contains(l) && !self.plan.captured.contains(l) {
            let ty = decl.ty;
            let local = self.local(l);
            self.assign(local, Rvalue::Use(Operand::Const(Const::Default, ty)));
        }
    }

    /// Initialises or assigns a variable with a value that is used nowhere else.
    pub(super) fn set_local(&mut self, l: hir::LocalId, value: Operand) {
        match self.captured_home(l) {
            Some((env, field)) => self.emit(StmtKind::Store(field_place(Base::Object(env), field), value)),
            None => {
                // A variable seen for the first time takes over the temporary that holds its value.
                if !self.locals.contains_key(&l)
                    && let Operand::Local(t) = value
                    && self.is_own(t)
                    // What was done with it so far relies on its own type.
                    && self.out.locals[t].ty == self.hir.locals[l].ty
                {
                    let (ty, name, kind) = self.declaration(l);
                    self.out.locals[t] = Local { name, ty, kind };
                    return self.bind_local(l, t);
                }
                let local = self.local(l);
                self.assign_to(local, value);
            }
        }
    }

    /// Assigns a variable a value that is also used elsewhere.
    pub(super) fn copy_to_local(&mut self, l: hir::LocalId, value: Operand) {
        match self.captured_home(l) {
            Some((env, field)) => self.emit(StmtKind::Store(field_place(Base::Object(env), field), value)),
            None => {
                let local = self.local(l);
                self.assign(local, Rvalue::Use(value));
            }
        }
    }

    fn declaration(&self, l: hir::LocalId) -> (Ty, Option<Symbol>, LocalKind) {
        let decl = &self.hir.locals[l];
        match decl.kind {
            hir::LocalKind::Temp => (decl.ty, None, LocalKind::Temp),
            hir::LocalKind::Param | hir::LocalKind::Var => (decl.ty, Some(decl.name), LocalKind::Var),
        }
    }

    /// The place that an expression names. `later` is what is evaluated between this and the access. An expression that
    /// is no variable is evaluated into a temporary.
    pub(super) fn memory(&mut self, e: ExprId, later: Effects) -> Memory {
        let saved = std::mem::replace(&mut self.span, self.hir[e].span);
        // The value-type fields on the way from the base to the place, innermost first.
        let mut path = Vec::new();
        let mut at = e;
        let mut memory = loop {
            match &self.hir[at].kind {
                ExprKind::Field { target: Some(t), owner, field } if self.is_inline(*t) => {
                    path.push(FieldRef { owner: *owner, field: *field });
                    at = *t;
                }
                _ => break self.base(at, later),
            }
        };
        if !path.is_empty() {
            self.settle(&mut memory);
        }
        memory.place.path.extend(path.into_iter().rev());
        memory.ty = self.hir[e].ty;
        self.span = saved;
        memory
    }

    /// A value that is stored inside what holds it, not behind a reference.
    fn is_inline(&self, e: ExprId) -> bool {
        self.defs.is_value_type(self.hir[e].ty)
    }

    fn base(&mut self, e: ExprId, later: Effects) -> Memory {
        let expr = &self.hir[e];
        let ty = expr.ty;
        match &expr.kind {
            ExprKind::Local(l) => Memory { place: self.local_place(*l), pending: None, ty },
            ExprKind::Deref(r) => self.deref(*r, later, ty),
            ExprKind::Field { target: None, owner, field } => {
                self.static_init(*owner, Access::Field(*field));
                let field = FieldRef { owner: *owner, field: *field };
                Memory { place: Place { base: Base::Static(field), path: Vec::new() }, pending: None, ty }
            }
            ExprKind::Field { target: Some(t), owner, field } => {
                let op = self.stable(*t, later);
                let object = self.as_local(op, self.hir[*t].ty);
                let pending = (!self.is_nonnull(*t)).then_some(Check::NotNull(object));
                let field = FieldRef { owner: *owner, field: *field };
                Memory { place: field_place(Base::Object(object), field), pending, ty }
            }
            ExprKind::Elem { array, indices } => {
                let rest = self.effects_of(indices.iter().copied()).or(later);
                let op = self.stable(*array, rest);
                let array = self.array_seen_as(op, self.hir[*array].ty);
                let indices = self.operands(indices, later);
                let pending = Some(Check::Bounds { array, indices: indices.clone() });
                Memory { place: Place { base: Base::Elem { array, indices }, path: Vec::new() }, pending, ty }
            }
            ExprKind::Spill(value) => {
                let op = self.expr(*value);
                let t = self.own(op, ty);
                Memory { place: Place::local(t), pending: None, ty }
            }
            _ => {
                let op = self.stable(e, later);
                Memory { place: Place::local(self.as_local(op, ty)), pending: None, ty }
            }
        }
    }

    fn deref(&mut self, r: ExprId, later: Effects, ty: Ty) -> Memory {
        match (&self.hir[r].kind, self.struct_this) {
            (ExprKind::This, Some(copy)) => Memory { place: Place::local(copy), pending: None, ty },
            (ExprKind::AddrOf(place), _) => self.memory(*place, later),
            _ => {
                let op = self.stable(r, later);
                let r = self.as_local(op, Ty::reference(ty));
                Memory { place: Place { base: Base::Deref(r), path: Vec::new() }, pending: None, ty }
            }
        }
    }

    /// Does the check that is still due before the first access.
    pub(super) fn settle(&mut self, memory: &mut Memory) {
        if let Some(check) = memory.pending.take() {
            self.check(check);
        }
    }

    /// Reads a place; a plain local is its own value.
    pub(super) fn load(&mut self, memory: &mut Memory) -> Operand {
        self.settle(memory);
        match &memory.place {
            Place { base: Base::Local(l), path } if path.is_empty() => Operand::Local(*l),
            place => {
                let place = place.clone();
                self.def(memory.ty, Rvalue::Load(place))
            }
        }
    }

    /// Writes a place whose value has been evaluated.
    pub(super) fn store(&mut self, memory: &mut Memory, value: Operand) {
        self.settle(memory);
        match memory.place.clone() {
            Place { base: Base::Local(l), path } if path.is_empty() => self.assign_to(l, value),
            place => {
                if let Place { base: Base::Elem { array, .. }, path } = &place
                    && path.is_empty()
                    && self.may_be_covariant(memory.ty)
                {
                    self.check(Check::ArrayStore { array: *array, value: value.clone() });
                }
                self.emit(StmtKind::Store(place, value));
            }
        }
    }

    /// The array as one of its static type: `((object[])strings)[0]` is a variable of type `object`.
    fn array_seen_as(&mut self, op: Operand, ty: Ty) -> LocalId {
        let array = self.as_local(op, ty);
        if self.out.locals[array].ty == ty {
            return array;
        }
        let seen = self.temp(ty);
        self.assign(seen, Rvalue::Use(Operand::Local(array)));
        seen
    }

    /// Whether an array that is seen as one of `elem` may be one of a more derived type, so that a store must look.
    pub(super) fn may_be_covariant(&self, elem: Ty) -> bool {
        match elem.kind() {
            TyKind::Object | TyKind::Array { .. } => true,
            // Decided by `mono`: nothing for a value type.
            TyKind::Param(p) => !self.defs.type_params[*p].must_be_struct,
            TyKind::Named(def, _) => {
                let def = &self.defs.types[*def];
                match def.kind {
                    TypeDefKind::Interface => true,
                    TypeDefKind::Class => !def.is_sealed,
                    TypeDefKind::Delegate => !def.params.is_empty(),
                    TypeDefKind::Struct | TypeDefKind::Enum => false,
                }
            }
            TyKind::Void
            | TyKind::Prim(_)
            | TyKind::String
            | TyKind::Nullable(_)
            | TyKind::Tuple { .. }
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => false,
        }
    }

    /// An expression whose value cannot be null.
    pub(super) fn is_nonnull(&self, e: ExprId) -> bool {
        match &self.hir[e].kind {
            ExprKind::This
            | ExprKind::New { .. }
            | ExprKind::NewArray { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::Lambda(_)
            | ExprKind::LocalFnGroup { .. }
            | ExprKind::MethodGroup { .. }
            | ExprKind::Typeof(_)
            | ExprKind::Concat(_)
            | ExprKind::Interpolated(_) => true,
            ExprKind::Const(c) => *c != Const::Null && *c != Const::Default,
            ExprKind::Convert { kind: hir::ConvKind::Identity, expr } => self.is_nonnull(*expr),
            ExprKind::Convert { kind: hir::ConvKind::Box, expr } => {
                !matches!(self.hir[*expr].ty.kind(), TyKind::Nullable(_) | TyKind::Param(_))
            }
            _ => false,
        }
    }

    // ---- Assignment targets ------------------------------------------------------------------------------------

    pub(super) fn target(&mut self, e: ExprId, later: Effects) -> Target<'a> {
        let hir = self.hir;
        let ExprKind::Property { target, getter, setter, args, virt } = &hir[e].kind else {
            return Target::Memory(self.memory(e, later));
        };
        let rest = self.effects_of(args.iter().map(|a| a.expr)).or(later);
        let receiver = target.map(|t| self.pending(t, rest));
        let args = self.arguments(args, later);
        Target::Property(Property {
            receiver,
            args,
            getter: getter.as_deref(),
            setter: setter.as_deref(),
            virt: *virt,
            nonnull: target.is_some_and(|t| self.is_nonnull(t)),
            ty: hir[e].ty,
        })
    }

    pub(super) fn get(&mut self, target: &mut Target<'a>) -> Operand {
        match target {
            Target::Memory(m) => self.load(m),
            Target::Property(p) => self.get_property(p),
        }
    }

    pub(super) fn set(&mut self, target: &mut Target<'a>, value: Operand) {
        match target {
            Target::Memory(m) => self.store(m, value),
            Target::Property(p) => self.set_property(p, value),
        }
    }

    fn get_property(&mut self, p: &Property<'a>) -> Operand {
        let Some(getter) = p.getter else { crate::bug!(self.span, "a property without getter is read") };
        let receiver = p.receiver.clone().map(|r| self.operand(r));
        self.call_method(getter, receiver, p.nonnull, p.args.clone(), p.virt, p.ty)
    }

    fn set_property(&mut self, p: &Property<'a>, value: Operand) {
        match p.setter {
            Some(setter) => {
                let receiver = p.receiver.clone().map(|r| self.operand(r));
                let mut args = p.args.clone();
                args.push(value);
                self.call_method(setter, receiver, p.nonnull, args, p.virt, Ty::void());
            }
            None => crate::bug!(self.span, "a property without setter is written"),
        }
    }

    // ---- Static constructors -----------------------------------------------------------------------------------

    /// Runs the static constructor of `ty` before an access, if it has one and may not have run.
    ///
    /// A type with a written static constructor is initialised before its first static member or instance is used; one
    /// with field initialisers only, before its first static field is.
    pub(super) fn static_init(&mut self, ty: Ty, access: Access) {
        // Inside: the initialisation has begun, or, if it is precise, whoever called this code has begun it.
        let here = &self.defs.methods[self.hir.method];
        let inside = || {
            let def = &self.defs.types[here.owner];
            def.kind == TypeDefKind::Class
                && ty == self.defs.self_type(here.owner)
                && def.methods.iter().any(|&m| {
                    let m = &self.defs.methods[m];
                    m.kind == MethodKind::StaticCtor && m.is_precise_cctor()
                })
        };
        if !inside() {
            self.static_init_as_caller(ty, access);
        }
    }

    /// Before a static method is called: that of the type that declares it, or of the one that it is called on.
    pub(super) fn static_init_for(&mut self, m: &MethodRef) {
        match m.targs.last() {
            Some(&ty) if members::is_static_virtual(self.defs, m.method) => {
                // Whether the type has anything to run, its instance knows.
                self.call(Callee::StaticInit(ty), Vec::new(), Ty::void());
            }
            _ => self.static_init(m.owner, Access::Member),
        }
    }

    /// As [`Self::static_init`], from outside of the type.
    pub(super) fn static_init_as_caller(&mut self, ty: Ty, access: Access) {
        let Some((def, _)) = self.defs.definition_of(ty) else { return };
        let types = &self.defs.types[def];
        let cctor = types.methods.iter().map(|&m| (m, &self.defs.methods[m]));
        let Some((cctor, method)) = cctor.into_iter().find(|(_, m)| m.kind == MethodKind::StaticCtor) else {
            return;
        };
        match access {
            Access::Field(f) if self.defs.fields[f].is_const => return,
            Access::Field(_) => {}
            Access::Member if method.is_precise_cctor() => {}
            Access::Member => return,
        }
        if self.hir.method == cctor {
            return;
        }
        self.call(Callee::StaticInit(ty), Vec::new(), Ty::void());
    }
}

/// What is about to be used of a type.
#[derive(Clone, Copy)]
pub enum Access {
    Field(FieldId),
    /// A static method or a constructor.
    Member,
}
