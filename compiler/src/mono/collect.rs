//! What one body reaches: functions, descriptors, strings, statics.

use crate::base::{Idx, Symbol};
use crate::hir::FnId;
use crate::mir::uses::Visit;
use crate::mir::{
    Body, Callee, Check, FieldRef, Func, FuncRef, Operand, Role, Rvalue, StmtKind, SuspendOn, Terminator,
};
use crate::mono::{
    Code, Collector, DescId, InstId, Instance, SelectorKey, Static, Target, Thunk, TypeInfo, TypeKey,
    canonical, delegate_sig, intrinsic, slots,
};
use crate::ty::defs::{AsyncKind, Const, MethodKind, TypeDefKind};
use crate::ty::{Ty, TyKind, members};

impl Collector<'_> {
    /// Reads an instance for what it reaches.
    pub(super) fn scan(&mut self, inst: InstId) {
        let Code::Body(body) = &mut self.instances[inst].code else { return };
        // Somebody may ask for the frame meanwhile, of which few bodies have one.
        let stand_in = match body.frame {
            Some(_) => Code::Body(Box::new(empty_body(body))),
            None => Code::InvokeList(Ty::void()),
        };
        let Code::Body(mut body) = std::mem::replace(&mut self.instances[inst].code, stand_in) else {
            return;
        };
        self.resolve_constrained(&mut body);
        self.scan_body(inst, &body);
        self.instances[inst].code = Code::Body(body);
    }

    fn scan_body(&mut self, inst: InstId, body: &Body) {
        for block in body.blocks.iter() {
            for stmt in &block.stmts {
                if let StmtKind::Assign(_, Rvalue::CaughtException) = &stmt.kind {
                    self.exceptions_are_seen();
                }
                match &stmt.kind {
                    StmtKind::Assign(_, rvalue) => self.rvalue(inst, body, rvalue),
                    StmtKind::Check(check, _) => self.check(check),
                    StmtKind::Suspend {
                        on: SuspendOn::Call(_) | SuspendOn::Task(_) | SuspendOn::Yield,
                        ..
                    }
                    | StmtKind::Store(..)
                    | StmtKind::Safepoint
                    | StmtKind::FrameStore { .. }
                    | StmtKind::Trace(_)
                    | StmtKind::Nop => {}
                }
                Reach { cx: self }.stmt(&stmt.kind);
            }
            Reach { cx: self }.terminator(&block.term);
            if let Terminator::StartCall { callee: Callee::Direct(f), .. } = &block.term
                && let Some(Target::Inst(started)) = self.target(f.clone())
            {
                // Under forced suspension a finished task holds the result.
                let task = self.task_of(self.instances[started].sig.ret);
                self.live_opt(task);
            }
        }
    }

    fn rvalue(&mut self, inst: InstId, body: &Body, rvalue: &Rvalue) {
        match rvalue {
            Rvalue::New(ty) => {
                self.live(*ty);
            }
            Rvalue::Box { ty, .. } => {
                self.live(boxed(*ty));
            }
            Rvalue::NewArray { elem, lens } => {
                let rank = lens.len() as u32;
                self.live(Ty::intern(TyKind::Array { elem: *elem, rank }));
                // `Array.GetValue(i, j)` boxes the elements.
                if rank > 1 && self.defs.is_value_type(*elem) {
                    self.live(boxed(*elem));
                }
            }
            Rvalue::NewDelegate { ty, target, callee } => {
                self.live(*ty);
                self.delegate(callee, target.is_some());
                if let (None, Callee::Direct(f)) = (target, &**callee) {
                    let key = (*ty, f.clone());
                    if !self.maps.delegates.contains_key(&key) {
                        let id = self.delegates.push(key.clone());
                        self.maps.delegates.insert(key, id);
                    }
                }
            }
            Rvalue::IsInstance { ty, .. } => {
                self.desc(boxed(*ty));
            }
            Rvalue::Typeof(ty) => {
                self.desc(*ty);
                // What `Enum.Parse(Type, string)` puts into a box.
                if ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Enum) {
                    self.live(*ty);
                }
                if self.makes_arrays_of(*ty) && !self.typeofs.contains(ty) {
                    self.typeofs.push(*ty);
                }
                let system_type = self.system_type();
                self.live_opt(system_type);
            }
            Rvalue::FrameNew => {
                let func = Func { role: Role::Resume, ..body.func };
                let args = self.instances[inst].args.clone();
                if let Some(Target::Inst(resume)) = self.target(FuncRef { func, args }) {
                    self.frame(resume);
                }
            }
            Rvalue::TaskFinished { ty, .. } | Rvalue::TaskFaulted { ty, .. } => {
                let task = self.task_behind(*ty);
                self.live_opt(task);
            }
            Rvalue::Use(_)
            | Rvalue::Unary(..)
            | Rvalue::Binary(..)
            | Rvalue::Convert { .. }
            | Rvalue::Load(_)
            | Rvalue::AddrOf(_)
            | Rvalue::Length(_)
            | Rvalue::DimLength(..)
            | Rvalue::CaughtException
            | Rvalue::FrameState(_)
            | Rvalue::FrameLoad { .. }
            // Inlining comes later, and reaches nothing new.
            | Rvalue::ForcedSuspend
            | Rvalue::Snapshot { .. }
            | Rvalue::TaskOfFrame { .. } => {}
        }
    }

    fn check(&mut self, check: &Check) {
        match check {
            Check::Cast { ty, .. } | Check::Unbox { ty, .. } => {
                self.desc(*ty);
                self.desc(boxed(*ty));
            }
            Check::NotNull(_)
            | Check::Bounds { .. }
            | Check::NonZero(_)
            | Check::DivOverflow(..)
            | Check::Overflow(..)
            | Check::NegOverflow(_)
            | Check::ConvOverflow { .. }
            | Check::ArrayStore { .. }
            | Check::ArrayExact(_)
            | Check::ArraySize(_) => {}
        }
    }

    /// The code a new delegate holds.
    fn delegate(&mut self, callee: &Callee, has_target: bool) {
        match callee {
            Callee::Direct(f) => {
                let Some(sig) = self.sig_of(f) else { return };
                let by_ref = sig.params.first().is_some_and(|t| matches!(t.kind(), TyKind::Ref(_)));
                if !has_target {
                    self.thunk(f.clone(), Thunk::Static, &sig);
                } else if by_ref {
                    self.thunk(f.clone(), Thunk::Unbox, &sig);
                } else {
                    self.pointer(f.clone(), &sig);
                }
            }
            // The slot or the only implementation, found when the callee is visited.
            Callee::Virtual { .. } => {}
            Callee::Constrained { .. }
            | Callee::Delegate { .. }
            | Callee::Runtime(_)
            | Callee::StaticInit(_) => {}
        }
    }

    /// The frame type of an async function, by its `Resume` instance.
    fn frame(&mut self, resume: InstId) {
        let key = TypeKey::Frame(resume);
        if self.maps.types.contains_key(&key) {
            return;
        }
        let Code::Body(body) = &self.instances[resume].code else { return };
        let result = body.frame.as_ref().map_or(Ty::void(), |f| match f.kind {
            AsyncKind::Task | AsyncKind::ValueTask => f.result,
            AsyncKind::Void | AsyncKind::Custom => Ty::void(),
        });
        let Some(task) = self.task_of(result) else { return };
        let base = self.desc(task);
        let mut ancestors = self.types[base].ancestors.clone();
        ancestors.push(self.types.next_id());
        let element = self.types[base].element;
        let info = TypeInfo {
            key,
            live: true,
            base: Some(base),
            ancestors,
            also: Vec::new(),
            element,
            vtable: Vec::new(),
        };
        let id = self.types.push(info);
        self.maps.types.insert(key, id);
        self.meet_selectors(id);
    }

    pub(super) fn live_opt(&mut self, ty: Option<Ty>) {
        if let Some(ty) = ty {
            self.live(ty);
        }
    }

    /// Instances (boxes, for a value type) may exist from now on.
    pub(super) fn live(&mut self, ty: Ty) -> DescId {
        let id = self.desc(ty);
        if !self.types[id].live {
            self.types[id].live = true;
            if self.is_exception(ty) {
                self.fixed_selectors();
            }
            self.meet_selectors(id);
            if super::parts::has_parts(self.defs, ty)
                && let Some((def, _)) = ty.as_named()
            {
                let fields: Vec<Ty> = super::parts::fields(self.defs, def, ty).collect();
                for part in fields.into_iter().filter(|&t| super::parts::is_part(self.defs, t)) {
                    self.live(boxed(part));
                }
            }
            if self.is_delegate(ty)
                && let Some(sig) = delegate_sig(self.defs, ty)
            {
                let name = format!("{} (list)", self.defs.display(ty));
                let code = Code::InvokeList(ty);
                let inst = self.instances.push(Instance { sig, code, name, args: Vec::new() });
                let slot = aw_abi::SLOT_DELEGATE_INVOKE_LIST;
                slots::fill(&mut self.types[id].vtable, slot, Target::Inst(inst));
            }
        }
        id
    }

    /// Can there be arrays of the type? (Of open types there is only a `System.Type`.)
    fn makes_arrays_of(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) | TyKind::String | TyKind::Object => true,
            TyKind::Named(def, args) => {
                args.is_empty() && self.defs.types[*def].params.is_empty() && !self.defs.types[*def].is_static
            }
            _ => false,
        }
    }

    fn is_delegate(&self, ty: Ty) -> bool {
        ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Delegate)
    }

    /// The descriptor of a type, without making it live.
    pub(super) fn desc(&mut self, ty: Ty) -> DescId {
        let ty = canonical(ty);
        let key = TypeKey::Type(ty);
        if let Some(&id) = self.maps.types.get(&key) {
            return id;
        }
        let base = self.base_of(ty).map(|base| self.desc(base));
        let mut ancestors = base.map(|b| self.types[b].ancestors.clone()).unwrap_or_default();
        let id = self.types.next_id();
        ancestors.push(id);
        let info = TypeInfo {
            key,
            live: false,
            base,
            ancestors,
            also: Vec::new(),
            element: None,
            vtable: Vec::new(),
        };
        self.types.push(info);
        self.maps.types.insert(key, id);
        let element = match ty.kind() {
            TyKind::Array { elem, .. } => Some(*elem),
            TyKind::Named(def, args) if Some(*def) == self.defs.lang.task_of => args.first().copied(),
            TyKind::Named(def, _) => self.defs.types[*def].underlying.map(Ty::prim),
            _ => None,
        };
        self.types[id].element = element.map(|e| self.desc(e));
        id
    }

    fn base_of(&self, ty: Ty) -> Option<Ty> {
        let is_class = !ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Interface);
        if ty == Ty::object() || !is_class || self.defs.lang.object.is_none() {
            return None;
        }
        members::base_of(self.defs, ty).or(Some(Ty::object()))
    }

    /// `Task<result>`, or `Task`.
    pub(super) fn task_of(&self, result: Ty) -> Option<Ty> {
        self.defs.lang.task_type(AsyncKind::Task, result)
    }

    /// The task class behind `Task`, `Task<T>`, `ValueTask` or `ValueTask<T>`.
    fn task_behind(&self, ty: Ty) -> Option<Ty> {
        let (def, args) = ty.as_named()?;
        let lang = &self.defs.lang;
        if Some(def) == lang.value_task || Some(def) == lang.value_task_of {
            return self.task_of(args.first().copied().unwrap_or(Ty::void()));
        }
        Some(ty)
    }

    fn system_type(&self) -> Option<Ty> {
        self.defs.lang.system_type.map(|d| Ty::named(d, []))
    }

    fn string(&mut self, units: &[u16]) {
        self.live(Ty::string());
        if !self.maps.strings.contains_key(units) {
            let id = self.strings.push(units.into());
            self.maps.strings.insert(units.into(), id);
        }
    }

    fn static_field(&mut self, field: &FieldRef) {
        if !self.maps.statics.contains_key(field) {
            let ty = canonical(members::field_type(self.defs, field.field, field.owner));
            let id = self.statics.push(Static { field: *field, ty });
            self.maps.statics.insert(*field, id);
        }
    }

    fn static_init(&mut self, ty: Ty) {
        if self.maps.cctors.contains_key(&ty) {
            return;
        }
        let Some((def, args)) = self.defs.definition_of(ty) else { return };
        let cctor = members::declared(self.defs, def, MethodKind::StaticCtor).next();
        if cctor.is_some() {
            self.type_initializers_may_fail();
        }
        let id = cctor.and_then(|method| {
            let func = Func { method, nested: FnId::new(0), role: Role::Plain };
            match self.target(FuncRef { func, args })? {
                Target::Inst(inst) => Some(self.cctors.push((ty, inst))),
                Target::Runtime(_) => None,
            }
        });
        self.maps.cctors.insert(ty, id);
        self.desc(ty);
    }

    /// Descriptors that an operation of the code generator refers to.
    fn expanded(&mut self, f: &FuncRef) {
        let Some(name) = self.intrinsic_of(f.func) else { return };
        match intrinsic::Expanded::parse(name) {
            Some(intrinsic::Expanded::TypeDesc) => {
                for &arg in &f.args {
                    self.live(arg);
                }
            }
            Some(intrinsic::Expanded::TypeOf) => {
                let system_type = self.system_type();
                self.live_opt(system_type);
            }
            Some(_) => {}
            // A generic function of the runtime gets the descriptors of its type arguments.
            None => {
                for &arg in &f.args {
                    self.desc(arg);
                }
            }
        }
    }
}

/// Follows operands and callees.
struct Reach<'c, 'a> {
    cx: &'c mut Collector<'a>,
}

impl Visit for Reach<'_, '_> {
    fn operand(&mut self, operand: &Operand) {
        if let Operand::Const(Const::Str(units), _) = operand {
            self.cx.string(units);
        }
    }

    fn field(&mut self, field: &FieldRef) {
        if self.cx.defs.fields[field.field].is_static {
            self.cx.static_field(field);
        }
    }

    fn callee(&mut self, callee: &Callee) {
        match callee {
            Callee::Direct(f) => {
                self.cx.expanded(f);
                self.cx.target(f.clone());
            }
            Callee::Virtual { method, owner, targs } => {
                let key = SelectorKey { owner: *owner, method: *method, targs: targs.clone() };
                self.cx.virtual_call(key);
            }
            Callee::StaticInit(ty) => self.cx.static_init(*ty),
            Callee::Runtime(name) => self.cx.runtime.push(*name),
            Callee::Delegate { .. } => {}
            Callee::Constrained { .. } => crate::bug!((), "a constrained call is left"),
        }
    }
}

/// What a box of a `ty` holds: `T?` boxes as `T`.
pub fn boxed(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Nullable(inner) => *inner,
        _ => ty,
    }
}

/// Stands in an instance while its body is being read.
fn empty_body(body: &Body) -> Body {
    Body {
        func: body.func,
        name: Symbol::intern(""),
        kind: body.kind,
        type_params: Vec::new(),
        params: Vec::new(),
        ret: body.ret,
        locals: Default::default(),
        blocks: Default::default(),
        frame: body.frame.clone(),
        machine: None,
        inlined: Vec::new(),
        steps: Vec::new(),
        extent: body.extent,
        span: body.span,
    }
}
