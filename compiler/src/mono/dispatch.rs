//! Virtual, interface and constrained calls: which implementation meets which call.

use crate::mir::{
    AwaitOperand, Base, Body, Callee, Check, FuncRef, LocalKind, Operand, Place, Rvalue, Stmt, StmtKind,
    Terminator, Unwind,
};
use crate::mono::{
    Collector, DescId, Dispatch, Selector, SelectorId, SelectorKey, Sig, Thunk, TypeKey, canonical,
    method_func,
};
use crate::ty::convert::is_identity_or_reference;
use crate::ty::defs::{MethodRef, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind, members};

impl Collector<'_> {
    /// The virtual methods that the runtime calls by their slot, once something reaches such a call.
    pub(super) fn fixed_selectors(&mut self) {
        if std::mem::replace(&mut self.seen.fixed_slots, true) {
            return;
        }
        let defs = self.defs;
        let mut fixed = |owner: Ty, def, slots: std::ops::Range<u32>| {
            for slot in slots {
                let Some(&method) = defs.types[def].vtable.get(slot as usize) else { continue };
                let key = SelectorKey { owner, method, targs: Vec::new() };
                let id = self.selector(key, Some(slot));
                self.selectors[id].fixed = true;
            }
        };
        if let Some(object) = defs.lang.object {
            fixed(Ty::object(), object, aw_abi::SLOT_TO_STRING..aw_abi::SLOT_GET_HASH_CODE + 1);
        }
        if let Some(exception) = defs.lang.exception {
            let slot = aw_abi::SLOT_EXCEPTION_MESSAGE;
            fixed(Ty::named(exception, []), exception, slot..slot + 1);
        }
    }

    /// Decides how a virtual call is carried out.
    pub(super) fn virtual_call(&mut self, call: SelectorKey) {
        if self.maps.calls.contains_key(&call) {
            return;
        }
        let m = &self.defs.methods[call.method];
        let is_virtual = m.is_virtual || m.is_abstract || m.is_override || self.is_interface(call.owner);
        let dispatch = if is_virtual {
            let key = self.root(call.clone());
            Some(Dispatch::Slot(self.selector(key, None)))
        } else {
            let r = MethodRef { method: call.method, owner: call.owner, targs: call.targs.clone() };
            self.target(method_func(self.defs, &r)).map(Dispatch::Direct)
        };
        if let Some(dispatch) = dispatch {
            self.maps.calls.insert(call, dispatch);
        }
    }

    fn is_interface(&self, ty: Ty) -> bool {
        ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Interface)
    }

    /// The first declaration of the method that the call names.
    fn root(&self, mut key: SelectorKey) -> SelectorKey {
        while let Some(base) = self.defs.methods[key.method].overrides {
            key.method = base;
        }
        if !self.is_interface(key.owner) {
            let declares = self.defs.methods[key.method].owner;
            let is_it = |&t: &Ty| self.defs.definition_of(t).is_some_and(|(d, _)| d == declares);
            if let Some(owner) = members::ancestors(self.defs, key.owner).into_iter().find(is_it) {
                key.owner = canonical(owner);
            }
        }
        key
    }

    fn selector(&mut self, key: SelectorKey, slot: Option<u32>) -> SelectorId {
        if let Some(&id) = self.maps.selectors.get(&key) {
            if let Some(slot) = slot {
                self.selectors[id].slot = slot;
            }
            return id;
        }
        let selector = Selector {
            key: key.clone(),
            impls: Vec::new(),
            slot: slot.unwrap_or(u32::MAX),
            fixed: slot.is_some(),
        };
        let id = self.selectors.push(selector);
        self.maps.selectors.insert(key, id);
        for desc in self.types.ids() {
            if self.types[desc].live {
                self.meet(desc, id);
            }
        }
        id
    }

    pub(super) fn meet_selectors(&mut self, desc: DescId) {
        for id in self.selectors.ids() {
            self.meet(desc, id);
        }
    }

    /// If the live type implements the selector, its implementation is reachable.
    fn meet(&mut self, desc: DescId, id: SelectorId) {
        let ty = match self.types[desc].key {
            TypeKey::Type(ty) => ty,
            // A frame behaves as the task class it extends.
            TypeKey::Frame(_) => match self.types[desc].base.map(|b| self.types[b].key) {
                Some(TypeKey::Type(ty)) => ty,
                _ => return,
            },
        };
        let key = &self.selectors[id].key;
        let (owner, method) = (key.owner, key.method);
        let ty = self.array_behind(ty, owner);
        let found = if self.is_interface(owner) {
            self.interface_of(ty, owner)
                .and_then(|interface| members::implementation(self.defs, ty, interface, method))
        } else if members::ancestors(self.defs, ty).into_iter().any(|t| canonical(t) == owner) {
            Some(members::most_derived(self.defs, ty, method))
        } else {
            None
        };
        let Some(found) = found else { return };
        if self.defs.methods[found.method].is_abstract {
            return;
        }
        let targs = self.selectors[id].key.targs.clone();
        let implementation = MethodRef { owner: canonical(found.owner), targs, ..found };
        let func = method_func(self.defs, &implementation);
        let sig = self.method_sig(&implementation);
        let takes_ref = sig.params.first().is_some_and(|t| matches!(t.kind(), TyKind::Ref(_)));
        let target = if takes_ref { self.thunk(func, Thunk::Unbox, &sig) } else { self.pointer(func, &sig) };
        if let Some(target) = target {
            self.selectors[id].impls.push((desc, target));
        }
    }

    /// A `B[]` is an `IList<A>` as the `A[]` that it also is, and an `int[]` an `IList<uint>` as the `uint[]` that it is
    /// behind an `object`.
    fn array_behind(&self, ty: Ty, interface: Ty) -> Ty {
        if let TyKind::Array { elem, rank: 1 } = ty.kind()
            && let Some((_, [wanted])) = interface.as_named()
            && wanted != elem
            && (!self.defs.is_value_type(*elem) && is_identity_or_reference(self.defs, *elem, *wanted)
                || self.same_reduced(*elem, *wanted))
        {
            return Ty::array(*wanted);
        }
        ty
    }

    /// Are two value types the same but for sign and for being an enum (ECMA-335 I.8.7.1)? The runtime has the same rule
    /// for arrays of them; here it decides for the interfaces of such arrays.
    fn same_reduced(&self, a: Ty, b: Ty) -> bool {
        let reduced = |ty: Ty| {
            let prim = ty.as_prim().or_else(|| {
                let (def, _) = ty.as_named()?;
                let def = &self.defs.types[def];
                (def.kind == TypeDefKind::Enum).then_some(def.underlying.unwrap_or(Prim::Int))
            })?;
            Some(match prim {
                Prim::Byte => Prim::SByte,
                Prim::UShort => Prim::Short,
                Prim::UInt => Prim::Int,
                Prim::ULong => Prim::Long,
                Prim::NUInt => Prim::NInt,
                other => other,
            })
        };
        reduced(a).is_some_and(|a| reduced(b) == Some(a))
    }

    /// The interface type, equal to `wanted` or convertible to it by variance, that `ty` implements.
    fn interface_of(&self, ty: Ty, wanted: Ty) -> Option<Ty> {
        let all = members::interfaces_of(self.defs, ty);
        if let Some(&same) = all.iter().find(|&&i| canonical(i) == wanted) {
            return Some(same);
        }
        let (def, _) = wanted.as_named()?;
        all.into_iter().find(|&i| {
            i.as_named().is_some_and(|(d, _)| d == def) && is_identity_or_reference(self.defs, i, wanted)
        })
    }

    /// Lists for every live type the described types that a test must find besides its base classes.
    pub(super) fn interfaces(&mut self) {
        // `Type.IsAssignableFrom` asks about types without instances too.
        let question = crate::base::Symbol::intern("type_assignable");
        let asks = self
            .maps
            .targets
            .values()
            .any(|t| matches!(t, super::Target::Runtime(name) if *name == question));
        let wanted: Vec<(DescId, Ty)> = self
            .types
            .iter_ids()
            .filter_map(|(id, info)| match info.key {
                TypeKey::Type(ty) if self.is_lateral(ty) => Some((id, ty)),
                TypeKey::Type(ty)
                    if asks && (ty == Ty::object() || matches!(ty.kind(), TyKind::Nullable(_))) =>
                {
                    Some((id, ty))
                }
                _ => None,
            })
            .collect();
        for id in self.types.ids() {
            if !self.types[id].live && !asks {
                continue;
            }
            let TypeKey::Type(ty) = self.types[id].key else { continue };
            let also = wanted
                .iter()
                .filter(|&&(other, t)| other != id && self.object_is(ty, t))
                .map(|&(other, _)| other)
                .collect();
            self.types[id].also = also;
        }
        // Frames convert to what their task class converts to.
        for id in self.types.ids() {
            if let (TypeKey::Frame(_), Some(base)) = (self.types[id].key, self.types[id].base) {
                let TypeKey::Type(ty) = self.types[base].key else { continue };
                self.types[id].also = wanted
                    .iter()
                    .filter(|&&(_, t)| is_identity_or_reference(self.defs, ty, t))
                    .map(|&(other, _)| other)
                    .collect();
            }
        }
    }

    /// Is an object of this type, in a box if it is a value type, also a `wanted`?
    pub(super) fn object_is(&self, ty: Ty, wanted: Ty) -> bool {
        if self.defs.is_value_type(ty) {
            if let TyKind::Nullable(inner) = wanted.kind() {
                return *inner == ty;
            }
            return self.is_interface(wanted) && self.interface_of(ty, wanted).is_some();
        }
        let behind = self.array_behind(ty, wanted);
        is_identity_or_reference(self.defs, behind, wanted)
    }

    /// Types that others convert to without deriving from them.
    fn is_lateral(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Array { .. } => true,
            TyKind::Named(def, args) => match self.defs.types[*def].kind {
                TypeDefKind::Interface => true,
                TypeDefKind::Delegate => !args.is_empty(),
                TypeDefKind::Class | TypeDefKind::Struct | TypeDefKind::Enum => false,
            },
            _ => false,
        }
    }

    /// Signature of a function that a body names.
    pub(super) fn sig_of(&mut self, f: &FuncRef) -> Option<Sig> {
        match self.target(f.clone())? {
            super::Target::Inst(inst) => Some(self.instances[inst].sig.clone()),
            super::Target::Runtime(_) => Some(self.method_sig(&super::method_ref(self.defs, f))),
        }
    }

    // -- constrained calls

    /// Replaces calls on receivers of what was a type parameter by calls of the method that they mean.
    pub(super) fn resolve_constrained(&mut self, body: &mut Body) {
        for id in body.blocks.ids() {
            let block = &body.blocks[id];
            let (callee, unwind) = match &block.term {
                Terminator::Call { callee, unwind, .. }
                | Terminator::StartCall { callee, unwind, .. }
                | Terminator::Await { operand: AwaitOperand::Call { callee, .. }, unwind, .. } => {
                    (callee, *unwind)
                }
                _ => continue,
            };
            let Callee::Constrained { receiver, method, owner, targs } = callee.clone() else { continue };
            let method = MethodRef { method, owner, targs };
            self.resolve_call(body, id, receiver, method, unwind);
        }
    }

    fn resolve_call(
        &mut self,
        body: &mut Body,
        block: crate::mir::BlockId,
        receiver: Ty,
        method: MethodRef,
        unwind: Unwind,
    ) {
        let span = body.blocks[block].term_span;
        let Some(Operand::Local(this)) =
            call_args(&mut body.blocks[block].term).and_then(|a| a.first().cloned())
        else {
            crate::bug!(span, "a constrained call has no receiver");
        };
        let load = Rvalue::Load(Place { base: Base::Deref(this), path: Vec::new() });
        let assign = |body: &mut Body, ty: Ty, rvalue: Rvalue| {
            let local = body.new_local(ty, None, LocalKind::Temp);
            body.blocks[block].stmts.push(Stmt { kind: StmtKind::Assign(local, rvalue), span });
            local
        };
        let (receiver_arg, callee) = if !self.defs.is_value_type(receiver) {
            let object = assign(body, receiver, load);
            let check = StmtKind::Check(Check::NotNull(object), unwind);
            body.blocks[block].stmts.push(Stmt { kind: check, span });
            let MethodRef { method, owner, targs } = method;
            (object, Callee::Virtual { method, owner, targs })
        } else {
            let found = if self.is_interface(method.owner) {
                members::implementation(self.defs, receiver, method.owner, method.method)
            } else {
                Some(members::most_derived(self.defs, receiver, method.method))
            };
            let Some(found) = found else {
                crate::bug!(span, "{} does not implement the method", self.defs.display(receiver));
            };
            let found = MethodRef { owner: canonical(found.owner), targs: method.targs, ..found };
            let direct = Callee::Direct(method_func(self.defs, &found));
            if self.defs.is_value_type(found.owner) {
                (this, direct)
            } else {
                let value = assign(body, receiver, load);
                let boxed = Rvalue::Box { value: value.into(), ty: receiver };
                (assign(body, Ty::object(), boxed), direct)
            }
        };
        let term = &mut body.blocks[block].term;
        if let Some(args) = call_args(term) {
            args[0] = receiver_arg.into();
        }
        match term {
            Terminator::Call { callee: c, .. }
            | Terminator::StartCall { callee: c, .. }
            | Terminator::Await { operand: AwaitOperand::Call { callee: c, .. }, .. } => *c = callee,
            _ => {}
        }
    }
}

fn call_args(term: &mut Terminator) -> Option<&mut Vec<Operand>> {
    match term {
        Terminator::Call { args, .. }
        | Terminator::StartCall { args, .. }
        | Terminator::Await { operand: AwaitOperand::Call { args, .. }, .. } => Some(args),
        _ => None,
    }
}
