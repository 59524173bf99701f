//! Members that the language finds by name: enumerators and awaiters.

use crate::base::Symbol;
use crate::ty::Ty;
use crate::ty::convert::is_identity_or_reference;
use crate::ty::defs::{Defs, MethodKind, MethodRef, TypeDefId, TypeDefKind};
use crate::ty::members::{
    From, Lookup, Member, accessors, as_instance_of, interfaces_of, lookup, prop_type, signature,
};

/// How to enumerate a type: by the pattern, or through `IEnumerable<T>` or `IEnumerable`.
#[derive(Clone, Debug)]
pub struct EnumeratorInfo {
    /// `GetEnumerator` or `GetAsyncEnumerator`.
    pub get: MethodRef,
    pub enumerator: Ty,
    /// `MoveNext` or `MoveNextAsync`.
    pub move_next: MethodRef,
    /// Getter of `Current`.
    pub current: MethodRef,
    pub elem: Ty,
    /// `Dispose` or `DisposeAsync`; None if the enumerator's type has none. Of an enumerator that is only known as
    /// `IEnumerator`, the checker tests for `IDisposable` at run time.
    pub dispose: Option<MethodRef>,
}

/// The `GetAwaiter` pattern of a type.
#[derive(Clone, Debug)]
pub struct AwaiterInfo {
    pub get_awaiter: MethodRef,
    pub awaiter: Ty,
    /// Getter of `IsCompleted`.
    pub is_completed: MethodRef,
    pub get_result: MethodRef,
    pub result: Ty,
    /// Of `ICriticalNotifyCompletion` or `INotifyCompletion`; None if the awaiter has neither.
    pub on_completed: Option<MethodRef>,
}

/// An instance method `name` without type parameters that can be called with no arguments: `GetAwaiter`, `MoveNext`,
/// `Dispose`, …
pub fn pattern_method(defs: &Defs, from: From, ty: Ty, name: &str) -> Option<MethodRef> {
    let Lookup::Found(Member::Methods(found)) = lookup(defs, from, ty, Symbol::intern(name), 0, true) else {
        return None;
    };
    let fits = |exact: bool| {
        found.iter().find(|c| {
            let m = &defs.methods[c.method];
            let callable = m.params.is_empty()
                || (!exact && m.params.iter().all(|p| p.default.is_some() || p.is_params));
            callable && !m.is_static && m.type_params.is_empty()
        })
    };
    let c = fits(true).or_else(|| fits(false))?;
    Some(MethodRef { method: c.method, owner: c.owner, targs: Vec::new() })
}

/// A readable instance property: its getter and its type.
pub fn pattern_property(defs: &Defs, from: From, ty: Ty, name: &str) -> Option<(MethodRef, Ty)> {
    let Lookup::Found(Member::Property { prop, owner }) =
        lookup(defs, from, ty, Symbol::intern(name), 0, false)
    else {
        return None;
    };
    if defs.props[prop].is_static {
        return None;
    }
    let getter = accessors(defs, prop, owner).0?;
    Some((getter, prop_type(defs, prop, owner)))
}

pub fn enumerator_of(defs: &Defs, from: From, ty: Ty, is_async: bool) -> Option<EnumeratorInfo> {
    let name = if is_async { "GetAsyncEnumerator" } else { "GetEnumerator" };
    if let Some(get) = pattern_method(defs, from, ty, name)
        && let Some(info) = enumerator_with(defs, from, get, is_async)
    {
        return Some(info);
    }
    let lang = &defs.lang;
    let generic = if is_async { lang.async_enumerable_of } else { lang.enumerable_of };
    let interface = generic.and_then(|g| as_instance_of(defs, ty, g)).or_else(|| {
        let plain = lang.enumerable.filter(|_| !is_async)?;
        // Not of what is a sequence of two types: which one is meant?
        let of_two = |i: &Ty| i.as_named().is_some_and(|(d, _)| Some(d) == generic);
        if interfaces_of(defs, ty).iter().any(of_two) { None } else { as_instance_of(defs, ty, plain) }
    })?;
    let get = pattern_method(defs, from, interface, name)?;
    enumerator_with(defs, from, get, is_async)
}

/// The rest of the pattern, given `GetEnumerator` (which may be an extension method that the checker found).
pub fn enumerator_with(defs: &Defs, from: From, get: MethodRef, is_async: bool) -> Option<EnumeratorInfo> {
    let enumerator = signature(defs, &get).ret;
    let move_next =
        pattern_method(defs, from, enumerator, if is_async { "MoveNextAsync" } else { "MoveNext" })?;
    let (current, elem) = pattern_property(defs, from, enumerator, "Current")?;
    let dispose = dispose_of(defs, from, enumerator, is_async);
    Some(EnumeratorInfo { get, enumerator, move_next, current, elem, dispose })
}

/// `Dispose` of a type that implements `IDisposable` (or `DisposeAsync`, also by pattern).
pub fn dispose_of(defs: &Defs, from: From, ty: Ty, is_async: bool) -> Option<MethodRef> {
    let (interface, name) = match is_async {
        false => (defs.lang.disposable, "Dispose"),
        true => (defs.lang.async_disposable, "DisposeAsync"),
    };
    let method_of = |interface: TypeDefId| {
        let method = crate::ty::members::declared(defs, interface, MethodKind::Ordinary).next()?;
        Some(MethodRef { method, owner: Ty::named(interface, []), targs: Vec::new() })
    };
    if let Some(interface) = interface
        && is_identity_or_boxing(defs, ty, Ty::named(interface, []))
    {
        return method_of(interface);
    }
    let (d, _) = ty.as_named()?;
    let def = &defs.types[d];
    if is_async || def.is_ref_struct {
        return pattern_method(defs, from, ty, name);
    }
    match def.kind {
        // What derives from it may implement the interface.
        TypeDefKind::Class if !def.is_sealed => interface.and_then(method_of),
        TypeDefKind::Interface => interface.and_then(method_of),
        TypeDefKind::Class | TypeDefKind::Struct | TypeDefKind::Enum | TypeDefKind::Delegate => None,
    }
}

fn is_identity_or_boxing(defs: &Defs, ty: Ty, interface: Ty) -> bool {
    is_identity_or_reference(defs, ty, interface) || interfaces_of(defs, ty).contains(&interface)
}

pub fn awaiter_of(defs: &Defs, from: From, ty: Ty) -> Option<AwaiterInfo> {
    let get = pattern_method(defs, from, ty, "GetAwaiter")?;
    // No optional parameters here.
    if defs.methods[get.method].params.is_empty() { awaiter_with(defs, from, get) } else { None }
}

/// The rest of the pattern, given `GetAwaiter` (which may be an extension method that the checker found).
pub fn awaiter_with(defs: &Defs, from: From, get_awaiter: MethodRef) -> Option<AwaiterInfo> {
    let awaiter = signature(defs, &get_awaiter).ret;
    let (is_completed, flag) = pattern_property(defs, from, awaiter, "IsCompleted")?;
    if flag != Ty::bool() {
        return None;
    }
    let get_result = pattern_method(defs, from, awaiter, "GetResult")?;
    let result = signature(defs, &get_result).ret;
    let on_completed = continuation_method(defs, awaiter);
    Some(AwaiterInfo { get_awaiter, awaiter, is_completed, get_result, result, on_completed })
}

/// `ICriticalNotifyCompletion.UnsafeOnCompleted` or `INotifyCompletion.OnCompleted`, if the awaiter has one of the two.
fn continuation_method(defs: &Defs, awaiter: Ty) -> Option<MethodRef> {
    let known = crate::ty::members::interfaces_of(defs, awaiter);
    let lang = &defs.lang;
    [lang.critical_notify_completion, lang.notify_completion].into_iter().flatten().find_map(|interface| {
        let owner = Ty::named(interface, []);
        if awaiter != owner && !known.contains(&owner) {
            return None;
        }
        let method = crate::ty::members::declared(defs, interface, MethodKind::Ordinary).next()?;
        Some(MethodRef { method, owner, targs: Vec::new() })
    })
}
