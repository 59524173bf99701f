//! What a type derives from and implements, with the arguments of constructed types filled in.

use rustc_hash::FxHashSet;

use crate::base::Symbol;
use crate::ty::convert;
use crate::ty::defs::{BodySource, Defs, MethodDef, MethodId, MethodKind, MethodRef, TypeDefId, TypeDefKind};
use crate::ty::{Subst, Ty, TyKind};

/// `base` of a constructed type, constructed. None for `object` and interfaces; of a type parameter its class bound.
pub fn base_of(defs: &Defs, ty: Ty) -> Option<Ty> {
    if let TyKind::Param(_) = ty.kind() {
        return Some(effective_base(defs, ty));
    }
    // Whatever declares its members, an array derives from `System.Array`.
    if let (TyKind::Array { .. }, Some(array)) = (ty.kind(), defs.lang.array) {
        return Some(Ty::named(array, []));
    }
    let (def, args) = defs.definition_of(ty)?;
    let t = &defs.types[def];
    let base = t.base?;
    Some(if base.is_generic() { base.subst(&Subst::new(&t.params, &args)) } else { base })
}

/// The class a type parameter's values certainly have: its class bound (or that of a bound), `ValueType`, `object`.
fn effective_base(defs: &Defs, param: Ty) -> Ty {
    let TyKind::Param(p) = param.kind() else { return param };
    let bounds = &defs.type_params[*p];
    let mut best = match defs.lang.value_type {
        Some(value_type) if bounds.must_be_struct => Ty::named(value_type, []),
        _ => Ty::object(),
    };
    for &bound in &bounds.types {
        let base = match bound.kind() {
            TyKind::Param(_) => effective_base(defs, bound),
            // An override inherits `where U : T` with whatever `T` is there.
            _ if defs.is_value_type(bound) || is_delegate(defs, bound) => {
                base_of(defs, bound).unwrap_or(Ty::object())
            }
            TyKind::Array { .. } => base_of(defs, bound).unwrap_or(bound),
            _ if is_interface(defs, bound) => continue,
            _ => bound,
        };
        // The most derived of them is what is certain.
        if ancestors(defs, base).contains(&best) {
            best = base;
        }
    }
    best
}

fn is_delegate(defs: &Defs, ty: Ty) -> bool {
    ty.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Delegate)
}

pub fn is_interface(defs: &Defs, ty: Ty) -> bool {
    ty.as_named().is_some_and(|(d, _)| defs.types[d].kind == TypeDefKind::Interface)
}

/// The type and its base classes, most derived first, up to `object`. A type parameter begins with its class bound.
pub fn ancestors(defs: &Defs, ty: Ty) -> Vec<Ty> {
    let mut chain = Vec::new();
    let mut next = match ty.kind() {
        TyKind::Param(_) => base_of(defs, ty),
        _ => Some(ty),
    };
    while let Some(t) = next {
        chain.push(t);
        next = base_of(defs, t);
    }
    chain
}

/// All interfaces of a type, of its bases, and those they extend; each once. An interface is not among its own.
pub fn interfaces_of(defs: &Defs, ty: Ty) -> Vec<Ty> {
    let mut found = Found::default();
    if let TyKind::Param(_) = ty.kind() {
        let mut seen = vec![ty];
        collect_bounds(defs, ty, &mut found, &mut seen);
    } else {
        for t in ancestors(defs, ty) {
            collect_declared(defs, t, &mut found);
        }
    }
    found.list
}

/// Types in the order in which they were found, each once.
#[derive(Default)]
pub struct Found {
    pub list: Vec<Ty>,
    /// Those of `list` when it is long.
    seen: FxHashSet<Ty>,
}

impl Found {
    const FEW: usize = 16;

    /// True if the type is new.
    pub fn add(&mut self, ty: Ty) -> bool {
        let is_new = if self.list.len() < Self::FEW {
            !self.list.contains(&ty)
        } else {
            if self.seen.is_empty() {
                self.seen.extend(&self.list);
            }
            self.seen.insert(ty)
        };
        if is_new {
            self.list.push(ty);
        }
        is_new
    }
}

fn collect_bounds(defs: &Defs, param: Ty, found: &mut Found, seen: &mut Vec<Ty>) {
    let TyKind::Param(p) = param.kind() else { return };
    for &bound in &defs.type_params[*p].types {
        if let TyKind::Param(_) = bound.kind() {
            if !seen.contains(&bound) {
                seen.push(bound);
                collect_bounds(defs, bound, found, seen);
            }
        } else if is_interface(defs, bound) {
            found.add(bound);
            collect_declared(defs, bound, found);
        } else {
            for t in ancestors(defs, bound) {
                collect_declared(defs, t, found);
            }
        }
    }
}

/// The interfaces among a type parameter's bounds and among those of its bounds; not what its class bound implements.
pub fn effective_interfaces(defs: &Defs, param: Ty) -> Vec<Ty> {
    let mut found = Vec::new();
    let mut seen = vec![param];
    let mut next = 0;
    while let Some(&ty) = seen.get(next) {
        next += 1;
        let TyKind::Param(p) = ty.kind() else { continue };
        for &bound in &defs.type_params[*p].types {
            if is_interface(defs, bound) {
                if !found.contains(&bound) {
                    found.push(bound);
                }
            } else if !seen.contains(&bound) {
                seen.push(bound);
            }
        }
    }
    found
}

/// The interfaces that the declaration of `ty` lists, with those they extend.
fn collect_declared(defs: &Defs, ty: Ty, found: &mut Found) {
    // Not by recursion: a chain of interfaces may be long.
    let mut waiting = Vec::new();
    let list = |ty: Ty, waiting: &mut Vec<Ty>| {
        let Some((def, args)) = defs.definition_of(ty) else { return };
        let t = &defs.types[def];
        if !t.interfaces.is_empty() {
            let subst = Subst::new(&t.params, &args);
            waiting.extend(t.interfaces.iter().rev().map(|i| i.subst(&subst)));
        }
    };
    list(ty, &mut waiting);
    while let Some(interface) = waiting.pop() {
        if found.add(interface) {
            list(interface, &mut waiting);
        }
    }
}

/// The one construction of generic type `def` that `ty` is, derives from or implements. None if there is none or
/// several.
pub fn as_instance_of(defs: &Defs, ty: Ty, def: TypeDefId) -> Option<Ty> {
    let is = |t: &Ty| defs.definition_of(*t).is_some_and(|(d, _)| d == def);
    if defs.types[def].kind != TypeDefKind::Interface {
        return ancestors(defs, ty).into_iter().find(is);
    }
    if is(&ty) {
        return Some(ty);
    }
    let mut all = interfaces_of(defs, ty).into_iter().filter(is);
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Is `derived` the class `base` or one that derives from it, whatever the type arguments?
pub fn derives_from(defs: &Defs, derived: TypeDefId, base: TypeDefId) -> bool {
    let mut next = Some(derived);
    while let Some(d) = next {
        if d == base {
            return true;
        }
        next = defs.types[d].base.and_then(|b| defs.definition_of(b)).map(|(d, _)| d);
    }
    false
}

/// Do the parameter lists agree, when `a`'s types are seen through `a_subst` and `b`'s through `b_subst`, and their own
/// type parameters stand for each other by position?
pub fn same_signature(a: &MethodDef, a_subst: &Subst, b: &MethodDef, b_subst: &Subst) -> bool {
    if a.params.len() != b.params.len() || a.type_params.len() != b.type_params.len() {
        return false;
    }
    let own: Vec<Ty> = a.type_params.iter().map(|&p| Ty::param(p)).collect();
    let mut b_subst = b_subst.clone();
    b_subst.extend(&b.type_params, &own);
    a.params
        .iter()
        .zip(&b.params)
        .all(|(p, q)| p.mode == q.mode && convert::same_type(p.ty.subst(a_subst), q.ty.subst(&b_subst)))
}

/// The method that a value of `ty` runs when `method` of `interface` is called: of the type itself, of a base, or the
/// interface's own default. Its `targs` are the interface method's own parameters. None: not implemented.
pub fn implementation(defs: &Defs, ty: Ty, interface: Ty, method: MethodId) -> Option<MethodRef> {
    let key = (ty, interface, method);
    let cached = lock(defs).get(&key).copied();
    let found = match cached {
        Some(found) => found,
        None => {
            let found = find_implementation(defs, ty, interface, method);
            lock(defs).insert(key, found);
            found
        }
    };
    let (found, owner) = found?;
    let targs = defs.methods[method].type_params.iter().map(|&p| Ty::param(p)).collect();
    Some(MethodRef { method: found, owner, targs })
}

type Impls = std::collections::HashMap<(Ty, Ty, MethodId), Option<(MethodId, Ty)>, rustc_hash::FxBuildHasher>;

fn lock(defs: &Defs) -> std::sync::MutexGuard<'_, Impls> {
    defs.implementations.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn find_implementation(defs: &Defs, ty: Ty, interface: Ty, method: MethodId) -> Option<(MethodId, Ty)> {
    let (chain, interface) = implementing_chain(defs, ty, interface)?;
    // A `sealed` member of an interface is no slot that a class could fill.
    if defs.methods[method].is_sealed {
        return Some((method, interface));
    }
    for &t in &chain {
        if let Some(found) = implements_in(defs, t, interface, method) {
            // A virtual method may be overridden below the class that implements the interface.
            let run = most_derived(defs, ty, found);
            return Some((run.method, run.owner));
        }
    }
    default_implementation(defs, ty, interface, method)
}

/// The classes to search, beginning with the most derived one that lists the interface; and the interface as that class
/// implements it (`IEnumerable<string>` when `IEnumerable<object>` is asked for).
fn implementing_chain(defs: &Defs, ty: Ty, interface: Ty) -> Option<(Vec<Ty>, Ty)> {
    let chain = ancestors(defs, ty);
    let mut declared: Vec<(usize, Ty)> = Vec::new();
    for (i, &t) in chain.iter().enumerate() {
        let mut own = Found::default();
        collect_declared(defs, t, &mut own);
        declared.extend(own.list.into_iter().map(|t| (i, t)));
    }
    let (from, exact) = declared
        .iter()
        .find(|(_, t)| *t == interface)
        .or_else(|| declared.iter().find(|(_, t)| convert::is_identity_or_reference(defs, *t, interface)))
        .copied()?;
    Some((chain[from..].to_vec(), exact))
}

fn implements_in(defs: &Defs, ty: Ty, interface: Ty, method: MethodId) -> Option<MethodId> {
    let (def, args) = defs.definition_of(ty)?;
    let wanted = &defs.methods[method];
    let wanted_subst = defs.subst_of(interface);
    let t = &defs.types[def];
    let subst = Subst::new(&t.params, &args);
    let fits =
        |m: &MethodDef| m.is_static == wanted.is_static && same_signature(m, &subst, wanted, &wanted_subst);
    let methods = || t.methods_named(defs, wanted.name).map(|m| (m, &defs.methods[m]));
    let explicit = methods()
        .find(|(_, m)| m.explicit.is_some_and(|i| convert::same_type(i.subst(&subst), interface)) && fits(m));
    let implicit = || {
        methods().find(|(_, m)| {
            m.explicit.is_none()
                && m.access == crate::ty::defs::Access::Public
                && m.kind != MethodKind::Ctor
                && fits(m)
                && same_result(m, &subst, wanted, &wanted_subst)
        })
    };
    explicit.or_else(implicit).map(|(m, _)| m)
}

fn same_result(a: &MethodDef, a_subst: &Subst, b: &MethodDef, b_subst: &Subst) -> bool {
    let own: Vec<Ty> = a.type_params.iter().map(|&p| Ty::param(p)).collect();
    let mut b_subst = b_subst.clone();
    b_subst.extend(&b.type_params, &own);
    a.ret_by_ref == b.ret_by_ref && convert::same_type(a.ret.subst(a_subst), b.ret.subst(&b_subst))
}

/// The most specific default body among the interfaces of `ty`: the method's own, or an explicit override in an
/// interface that extends its interface.
fn default_implementation(defs: &Defs, ty: Ty, interface: Ty, method: MethodId) -> Option<(MethodId, Ty)> {
    let mut best: Option<(MethodId, Ty)> =
        (!matches!(defs.methods[method].body, BodySource::None)).then_some((method, interface));
    for candidate in interfaces_of(defs, ty) {
        if candidate == interface || !interfaces_of(defs, candidate).contains(&interface) {
            continue;
        }
        let Some(found) = implements_in(defs, candidate, interface, method) else { continue };
        if defs.methods[found].explicit.is_none() {
            continue;
        }
        let more_specific =
            best.is_none_or(|(_, b)| b == interface || interfaces_of(defs, candidate).contains(&b));
        if more_specific {
            best = Some((found, candidate));
        }
    }
    best
}

/// The method that runs when `method` is called on an object of class `ty` (vtable dispatch, done at compile time).
pub fn most_derived(defs: &Defs, ty: Ty, method: MethodId) -> MethodRef {
    let m = &defs.methods[method];
    let targs: Vec<Ty> = m.type_params.iter().map(|&p| Ty::param(p)).collect();
    let owner_of = |method: MethodId| {
        let owner = defs.methods[method].owner;
        ancestors(defs, ty)
            .into_iter()
            .find(|t| defs.definition_of(*t).is_some_and(|(d, _)| d == owner))
            .unwrap_or_else(|| defs.self_type(owner))
    };
    let is_class_slot = defs.types[m.owner].kind != TypeDefKind::Interface;
    let run = match (m.slot, defs.definition_of(ty)) {
        (Some(slot), Some((def, _))) if is_class_slot => {
            defs.types[def].vtable.get(slot as usize).copied().unwrap_or(method)
        }
        _ => method,
    };
    MethodRef { method: run, owner: owner_of(run), targs }
}

/// The method of a base class that `method` overrides in the end: the one that introduced the slot.
pub fn original(defs: &Defs, mut method: MethodId) -> MethodId {
    while let Some(base) = defs.methods[method].overrides {
        method = base;
    }
    method
}

/// The metadata name of an operator: `op_Addition` and so on.
pub fn operator_symbol(name: &str) -> Symbol {
    Symbol::intern(name)
}
