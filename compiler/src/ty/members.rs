//! Members of a type by name, as C# looks them up: own ones, inherited ones, those of interfaces, of the bounds of a
//! type parameter; with hiding, accessibility, and the types of a constructed generic filled in.

use crate::base::Symbol;
use crate::ty::defs::{Defs, EventId, FieldId, MethodId, MethodKind, MethodRef, ParamDef, PropId, TypeDefId};
use crate::ty::{Subst, Ty};

/// From where a member is used: decides what is accessible.
#[derive(Clone, Copy, Debug, Default)]
pub struct From {
    /// The innermost type around the place.
    pub ty: Option<TypeDefId>,
    /// The place is in the library, whose `internal` members the program does not see.
    pub is_std: bool,
}

/// A member with the constructed type that declares it (whose arguments its signature is to be substituted with).
#[derive(Clone, Debug)]
pub enum Member {
    Field {
        field: FieldId,
        owner: Ty,
    },
    Property {
        prop: PropId,
        owner: Ty,
    },
    Event {
        event: EventId,
        owner: Ty,
    },
    /// All methods of that name that are not hidden or overridden, most derived type first. Never empty.
    Methods(Vec<Candidate>),
    /// A nested type: `outer` are the arguments of the types around it.
    Type {
        def: TypeDefId,
        outer: Vec<Ty>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Candidate {
    pub method: MethodId,
    pub owner: Ty,
}

#[derive(Clone, Debug)]
pub enum Lookup {
    Found(Member),
    NotFound,
    /// There is one, but not for this place (CS0122): its display name.
    Inaccessible(String),
    /// Found in two unrelated interfaces or bounds (CS0229): their display names.
    Ambiguous(String, String),
}

/// What a call needs of a method: the types with the arguments of `owner` and `targs` filled in.
#[derive(Clone, Debug)]
pub struct Signature {
    pub params: Vec<ParamDef>,
    pub ret: Ty,
    pub ret_by_ref: bool,
}

/// Looks `name` up in `ty`. `arity` is the number of type arguments written (0: any methods, as they may be inferred);
/// `invoked` members are called at once, so those that cannot be are passed over.
pub fn lookup(defs: &Defs, from: From, ty: Ty, name: Symbol, arity: usize, invoked: bool) -> Lookup {
    let _ = (defs, from, ty, name, arity, invoked);
    unimplemented!()
}

/// The instance constructors of a class or struct that `from` may call. A struct's implicit `S()` is not among them.
pub fn constructors(defs: &Defs, from: From, ty: Ty) -> Vec<Candidate> {
    let _ = (defs, from, ty);
    unimplemented!()
}

/// The indexers of a type, most derived first.
pub fn indexers(defs: &Defs, from: From, ty: Ty) -> Vec<(PropId, Ty)> {
    let _ = (defs, from, ty);
    unimplemented!()
}

/// User-defined operators `op_…` (see [`operator_name`]) that a type and its bases declare.
pub fn operators(defs: &Defs, ty: Ty, name: Symbol) -> Vec<Candidate> {
    let _ = (defs, ty, name);
    unimplemented!()
}

/// `base` of a constructed type, constructed. None for `object` and interfaces; of a type parameter its class bound.
pub fn base_of(defs: &Defs, ty: Ty) -> Option<Ty> {
    let _ = (defs, ty);
    unimplemented!()
}

/// The type and its base classes, most derived first, up to `object`.
pub fn ancestors(defs: &Defs, ty: Ty) -> Vec<Ty> {
    let _ = (defs, ty);
    unimplemented!()
}

/// All interfaces of a type, of its bases, and those they extend; each once.
pub fn interfaces_of(defs: &Defs, ty: Ty) -> Vec<Ty> {
    let _ = (defs, ty);
    unimplemented!()
}

/// The one construction of generic type `def` that `ty` is, derives from or implements. None if there is none or
/// several.
pub fn as_instance_of(defs: &Defs, ty: Ty, def: TypeDefId) -> Option<Ty> {
    let _ = (defs, ty, def);
    unimplemented!()
}

/// The method that a value of `ty` runs when `method` of `interface` is called: of the type itself, of a base, or the
/// interface's own default. None: not implemented.
pub fn implementation(defs: &Defs, ty: Ty, interface: Ty, method: MethodId) -> Option<MethodRef> {
    let _ = (defs, ty, interface, method);
    unimplemented!()
}

/// The method that runs when `method` is called on an object of class `ty` (vtable dispatch, done at compile time).
pub fn most_derived(defs: &Defs, ty: Ty, method: MethodId) -> MethodRef {
    let _ = (defs, ty, method);
    unimplemented!()
}

/// Parameters and result of a method of a constructed type.
pub fn signature(defs: &Defs, callee: &MethodRef) -> Signature {
    let _ = (defs, callee);
    unimplemented!()
}

/// As [`signature`], while the method's own type arguments are unknown: they stay parameters.
pub fn open_signature(defs: &Defs, candidate: Candidate) -> Signature {
    let _ = (defs, candidate);
    unimplemented!()
}

/// The substitution that [`signature`] applies.
pub fn subst_of(defs: &Defs, callee: &MethodRef) -> Subst {
    let _ = (defs, callee);
    unimplemented!()
}

/// Type of a field, property or event of a constructed type.
pub fn field_type(defs: &Defs, field: FieldId, owner: Ty) -> Ty {
    defs.fields[field].ty.subst(&defs.subst_of(owner))
}
pub fn prop_type(defs: &Defs, prop: PropId, owner: Ty) -> Ty {
    defs.props[prop].ty.subst(&defs.subst_of(owner))
}
pub fn event_type(defs: &Defs, event: EventId, owner: Ty) -> Ty {
    defs.events[event].ty.subst(&defs.subst_of(owner))
}

/// A delegate type's `Invoke`, constructed.
pub fn delegate_invoke(defs: &Defs, ty: Ty) -> Option<MethodRef> {
    let _ = (defs, ty);
    unimplemented!()
}

pub fn is_accessible_method(defs: &Defs, from: From, method: MethodId) -> bool {
    let _ = (defs, from, method);
    unimplemented!()
}

/// `Program.Main(string[])` as messages show a method.
pub fn display_method(defs: &Defs, method: MethodId) -> String {
    let _ = (defs, method);
    unimplemented!()
}

/// A parameterless instance method `name` without type parameters: `GetAwaiter`, `MoveNext`, `Dispose`, …
pub fn pattern_method(defs: &Defs, from: From, ty: Ty, name: &str) -> Option<MethodRef> {
    let _ = (defs, from, ty, name);
    unimplemented!()
}

/// A readable instance property: its getter and its type.
pub fn pattern_property(defs: &Defs, from: From, ty: Ty, name: &str) -> Option<(MethodRef, Ty)> {
    let _ = (defs, from, ty, name);
    unimplemented!()
}

/// How to enumerate `ty`: by the pattern, or through `IEnumerable<T>` or `IEnumerable`.
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
    /// `Dispose` or `DisposeAsync`: None if the enumerator has none (a sealed type or struct without the interface).
    pub dispose: Option<MethodRef>,
}

/// `extension` finds an extension method `GetEnumerator` when the type itself has none.
pub fn enumerator_of(defs: &Defs, from: From, ty: Ty, is_async: bool) -> Option<EnumeratorInfo> {
    let _ = (defs, from, ty, is_async);
    unimplemented!()
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
    /// `UnsafeOnCompleted` if there is one, else `OnCompleted`.
    pub on_completed: MethodRef,
}

pub fn awaiter_of(defs: &Defs, from: From, ty: Ty) -> Option<AwaiterInfo> {
    let _ = (defs, from, ty);
    unimplemented!()
}

/// Methods of that kind and name declared by `def` itself.
pub fn declared(defs: &Defs, def: TypeDefId, kind: MethodKind) -> impl Iterator<Item = MethodId> + '_ {
    defs.types[def].methods.iter().copied().filter(move |&m| defs.methods[m].kind == kind)
}
