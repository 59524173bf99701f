//! Members of a type by name, as C# looks them up: own ones, inherited ones, those of interfaces, of the bounds of a
//! type parameter; with hiding, accessibility, and the types of a constructed generic filled in.

use crate::base::Symbol;
use crate::syntax::ast::{BinaryOp, OverloadableOp, UnaryOp};
use crate::ty::defs::{
    Access, Defs, EventId, FieldId, MethodDef, MethodId, MethodKind, MethodRef, ParamDef, PropDef, PropId,
    TypeDefId, TypeDefKind,
};
use crate::ty::{Subst, Ty, TyKind};

pub use super::hierarchy::{
    ancestors, as_instance_of, base_of, derives_from, effective_interfaces, implementation, interfaces_of,
    is_interface, most_derived, original, same_signature,
};
pub use super::pattern::{
    AwaiterInfo, EnumeratorInfo, awaiter_of, awaiter_with, dispose_of, enumerator_of, pattern_method,
    pattern_property,
};

/// From where a member is used: decides what is accessible.
#[derive(Clone, Copy, Debug, Default)]
pub struct From {
    /// The innermost type around the place.
    pub ty: Option<TypeDefId>,
    /// The place is in the library, whose `internal` members the program does not see.
    pub is_std: bool,
    /// Written `base.M`: a protected member is accessible whatever the type it is looked up in.
    pub through_base: bool,
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
    /// There is one, protected, but not for a receiver of this type (CS1540).
    WrongQualifier {
        member: String,
        qualifier: String,
        wanted: String,
    },
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
    let methods = Vec::new();
    let mut search = Search {
        defs,
        from,
        receiver: ty,
        name,
        arity,
        invoked,
        methods,
        inaccessible: None,
        qualifier: None,
    };
    if is_interface(defs, ty) {
        return search.interfaces(&[ty]);
    }
    if let TyKind::Param(_) = ty.kind() {
        return search.param(ty);
    }
    search.classes(ty)
}

struct Search<'a> {
    defs: &'a Defs,
    from: From,
    receiver: Ty,
    name: Symbol,
    arity: usize,
    invoked: bool,
    methods: Vec<Candidate>,
    inaccessible: Option<String>,
    /// Owner of a protected member that another receiver would have.
    qualifier: Option<TypeDefId>,
}

impl Search<'_> {
    fn classes(&mut self, ty: Ty) -> Lookup {
        for t in ancestors(self.defs, ty) {
            if let Some(member) = self.declared(t)
                && self.methods.is_empty()
            {
                return Lookup::Found(member);
            }
        }
        self.done()
    }

    /// The members of the class bound and those of the interface bounds; where both have the same, the class's, unless
    /// the class is only `object`.
    fn param(&mut self, param: Ty) -> Lookup {
        let interfaces = effective_interfaces(self.defs, param);
        if base_of(self.defs, param).is_none_or(|base| base == Ty::object()) {
            return self.interfaces(&interfaces);
        }
        let found = self.classes(param);
        if interfaces.is_empty() {
            return found;
        }
        let mut methods = match found {
            Lookup::Found(Member::Methods(methods)) => methods,
            Lookup::NotFound | Lookup::Inaccessible(_) | Lookup::WrongQualifier { .. } => Vec::new(),
            Lookup::Found(_) | Lookup::Ambiguous(..) => return found,
        };
        match self.interfaces(&interfaces) {
            Lookup::Found(Member::Methods(others)) => {
                let new = |c: &Candidate| !methods.contains(c);
                let others: Vec<Candidate> = others.into_iter().filter(new).collect();
                methods.extend(others);
            }
            other if methods.is_empty() => return other,
            Lookup::Found(_)
            | Lookup::NotFound
            | Lookup::Inaccessible(_)
            | Lookup::WrongQualifier { .. }
            | Lookup::Ambiguous(..) => {}
        }
        Lookup::Found(Member::Methods(methods))
    }

    fn done(&mut self) -> Lookup {
        if !self.methods.is_empty() {
            return Lookup::Found(Member::Methods(std::mem::take(&mut self.methods)));
        }
        if let Some(owner) = self.qualifier.take() {
            return wrong_qualifier(self.defs, self.from, owner, self.name.as_str(), self.receiver);
        }
        match self.inaccessible.take() {
            Some(name) => Lookup::Inaccessible(name),
            None => Lookup::NotFound,
        }
    }

    /// Members of several interfaces at once: what one of them declares hides the same in those it extends. Then come
    /// the members of `object`.
    fn interfaces(&mut self, roots: &[Ty]) -> Lookup {
        let mut all = Vec::new();
        for &root in roots {
            for t in std::iter::once(root).chain(interfaces_of(self.defs, root)) {
                if !all.contains(&t) {
                    all.push(t);
                }
            }
        }
        let mut others: Vec<(Ty, Member)> = Vec::new();
        for &t in &all {
            if let Some(member) = self.declared(t) {
                others.push((t, member));
            }
        }
        let hides = |a: Ty, b: Ty| a != b && interfaces_of(self.defs, a).contains(&b);
        let tops: Vec<&(Ty, Member)> =
            others.iter().filter(|(t, _)| !others.iter().any(|(o, _)| hides(*o, *t))).collect();
        let hidden_by_other = |owner: Ty| tops.iter().any(|(t, _)| hides(*t, owner));
        let methods = std::mem::take(&mut self.methods);
        let mut kept: Vec<Candidate> = methods
            .iter()
            .filter(|c| {
                !hidden_by_other(c.owner)
                    && !methods.iter().any(|d| hides(d.owner, c.owner) && self.same_candidate(**c, *d))
            })
            .copied()
            .collect();
        if !kept.is_empty() {
            // Every interface has the members of `object` too.
            if let Lookup::Found(Member::Methods(above)) = self.classes(Ty::object()) {
                let new = |c: &Candidate| !kept.iter().any(|&k| self.same_candidate(k, *c));
                let above: Vec<Candidate> = above.into_iter().filter(new).collect();
                kept.extend(above);
            }
            return Lookup::Found(Member::Methods(kept));
        }
        match tops[..] {
            [] => self.classes(Ty::object()),
            [(_, one)] => Lookup::Found(one.clone()),
            [(a, _), (b, _), ..] => {
                let name = |t: Ty| format!("{}.{}", self.defs.display(t), self.name);
                Lookup::Ambiguous(name(*a), name(*b))
            }
        }
    }

    fn same_candidate(&self, a: Candidate, b: Candidate) -> bool {
        let (a_subst, b_subst) = (self.defs.subst_of(a.owner), self.defs.subst_of(b.owner));
        same_signature(&self.defs.methods[a.method], &a_subst, &self.defs.methods[b.method], &b_subst)
    }

    /// What `ty` itself declares: methods are added to `self.methods`, another member is returned.
    fn declared(&mut self, ty: Ty) -> Option<Member> {
        let defs = self.defs;
        let (def, args) = defs.definition_of(ty)?;
        let t = &defs.types[def];
        let derived = self.methods.len();
        for m in t.methods_named(defs, self.name) {
            self.method(ty, m, &defs.methods[m], derived);
        }
        if !self.methods.is_empty() {
            return None;
        }
        if self.arity == 0 {
            for field in t.fields_named(defs, self.name) {
                let f = &defs.fields[field];
                let is_own = f.backing.is_none() && f.backing_event.is_none();
                if is_own && self.usable(f.ty) && self.check(f.access, def, f.is_static) {
                    return Some(Member::Field { field, owner: ty });
                }
            }
            for prop in t.props_named(defs, self.name) {
                let p = &defs.props[prop];
                let is_named = p.params.is_empty() && p.explicit.is_none();
                if is_named && self.usable(p.ty) && self.check(p.access, def, p.is_static) {
                    return Some(Member::Property {
                        prop: self.original_prop(prop),
                        owner: self.prop_owner(ty, prop),
                    });
                }
            }
            for &event in &t.events {
                let e = &defs.events[event];
                if e.name == self.name && e.explicit.is_none() && self.check(e.access, def, e.is_static) {
                    return Some(Member::Event { event, owner: ty });
                }
            }
        }
        if !self.invoked {
            for &nested in &t.nested {
                let n = &defs.types[nested];
                if n.name == self.name && n.own_params == self.arity && self.check(n.access, def, true) {
                    return Some(Member::Type { def: nested, outer: args });
                }
            }
        }
        None
    }

    /// An overriding property stands for itself: it may add nothing, but its accessors are the overriding ones, and
    /// calls go through the vtable anyway. One that overrides a single accessor misses the other: then the base's is taken.
    fn original_prop(&self, prop: PropId) -> PropId {
        let p = &self.defs.props[prop];
        let accessor = p.getter.or(p.setter);
        let Some(base) = accessor.and_then(|a| self.defs.methods[a].overrides) else { return prop };
        let owner = self.defs.methods[base].owner;
        let found = self.defs.types[owner].props.iter().copied().find(|&b| {
            let b = &self.defs.props[b];
            b.getter == Some(base) || b.setter == Some(base)
        });
        match found {
            // A covariant override has its own type.
            Some(base) if self.defs.props[base].ty == p.ty || self.defs.props[base].ty.is_generic() => {
                self.original_prop(base)
            }
            _ => prop,
        }
    }

    fn prop_owner(&self, ty: Ty, prop: PropId) -> Ty {
        let owner = self.defs.props[self.original_prop(prop)].owner;
        ancestors(self.defs, ty)
            .into_iter()
            .find(|t| self.defs.definition_of(*t).is_some_and(|(d, _)| d == owner))
            .unwrap_or(ty)
    }

    /// The first `derived` methods found so far are those of other types, which may hide this one.
    fn method(&mut self, ty: Ty, id: MethodId, m: &MethodDef, derived: usize) {
        let callable = matches!(m.kind, MethodKind::Ordinary | MethodKind::DelegateInvoke);
        if !callable || m.explicit.is_some() || (self.arity != 0 && m.type_params.len() != self.arity) {
            return;
        }
        // An override is no new member: calls name the method it overrides, unless it refines the result.
        if let Some(base) = m.overrides {
            let base = &self.defs.methods[base];
            if base.ret == m.ret || base.ret.is_generic() {
                return;
            }
        }
        let defs = self.defs;
        let subst = defs.subst_of(ty);
        let hidden = self.methods[..derived].iter().any(|c| {
            c.owner != ty
                && !is_interface(defs, ty)
                && same_signature(&defs.methods[c.method], &defs.subst_of(c.owner), m, &subst)
        });
        if !hidden && self.check(m.access, m.owner, m.is_static) {
            self.methods.push(Candidate { method: id, owner: ty });
        }
    }

    /// A value that is called must be a delegate.
    fn usable(&self, ty: Ty) -> bool {
        let is_delegate =
            |ty: Ty| ty.as_named().is_some_and(|(d, _)| self.defs.types[d].kind == TypeDefKind::Delegate);
        !self.invoked || ty.is_error() || is_delegate(ty) || matches!(ty.kind(), TyKind::Param(_))
    }

    fn check(&mut self, access: Access, owner: TypeDefId, is_static: bool) -> bool {
        let ok = is_accessible(self.defs, self.from, access, owner);
        if ok && !is_static && !is_qualified(self.defs, self.from, access, owner, self.receiver) {
            self.qualifier = self.qualifier.or(Some(owner));
            return false;
        }
        if !ok && self.inaccessible.is_none() {
            self.inaccessible =
                Some(format!("{}.{}", self.defs.display(self.defs.self_type(owner)), self.name));
        }
        ok
    }
}

/// May `from` use a member of `owner` with that accessibility?
pub fn is_accessible(defs: &Defs, from: From, access: Access, owner: TypeDefId) -> bool {
    let internal = || from.is_std == defs.types[owner].is_std;
    let protected = || around(defs, from.ty).any(|t| derives_from(defs, t, owner));
    match access {
        Access::Public => true,
        Access::Internal => internal(),
        Access::Private => around(defs, from.ty).any(|t| t == owner),
        Access::Protected => protected(),
        Access::ProtectedInternal => internal() || protected(),
        Access::PrivateProtected => internal() && protected(),
    }
}

/// May an instance member that [`is_accessible`] be used through a `receiver`? A protected one of another class only if
/// the receiver's type is a class around the place, or derives from it.
pub fn is_qualified(defs: &Defs, from: From, access: Access, owner: TypeDefId, receiver: Ty) -> bool {
    match access {
        Access::Public | Access::Internal | Access::Private => return true,
        Access::ProtectedInternal if from.is_std == defs.types[owner].is_std => return true,
        Access::ProtectedInternal | Access::Protected | Access::PrivateProtected => {}
    }
    if from.through_base || defs.types[owner].kind == TypeDefKind::Interface {
        return true;
    }
    let receiver = match receiver.kind() {
        TyKind::Param(_) => base_of(defs, receiver).unwrap_or(receiver),
        _ => receiver,
    };
    let Some((receiver, _)) = defs.definition_of(receiver) else { return true };
    around(defs, from.ty)
        .any(|t| t == owner || derives_from(defs, t, owner) && derives_from(defs, receiver, t))
}

/// What is said about a protected member whose receiver has the wrong type.
pub fn wrong_qualifier(defs: &Defs, from: From, owner: TypeDefId, name: &str, receiver: Ty) -> Lookup {
    let inside = around(defs, from.ty).find(|&t| derives_from(defs, t, owner)).unwrap_or(owner);
    Lookup::WrongQualifier {
        member: format!("{}.{name}", defs.display(defs.self_type(owner))),
        qualifier: defs.display(receiver),
        wanted: defs.display(defs.self_type(inside)),
    }
}

/// A type and those it is nested in.
pub fn around(defs: &Defs, ty: Option<TypeDefId>) -> impl Iterator<Item = TypeDefId> + '_ {
    std::iter::successors(ty, |&t| defs.types[t].outer)
}

pub fn is_accessible_method(defs: &Defs, from: From, method: MethodId) -> bool {
    let m = &defs.methods[method];
    is_accessible(defs, from, m.access, m.owner)
}

/// The instance constructors of a class or struct that `from` may call. A struct's implicit `S()` is not among them.
/// A protected one is for `base(…)` alone (then `from.through_base`), and for the class itself.
pub fn constructors(defs: &Defs, from: From, ty: Ty) -> Vec<Candidate> {
    let Some((def, _)) = defs.definition_of(ty) else { return Vec::new() };
    declared(defs, def, MethodKind::Ctor)
        .filter(|&m| {
            let access = defs.methods[m].access;
            let is_protected = match access {
                Access::Protected | Access::PrivateProtected => true,
                Access::ProtectedInternal => from.is_std != defs.types[def].is_std,
                Access::Public | Access::Internal | Access::Private => false,
            };
            is_accessible_method(defs, from, m)
                && (!is_protected || from.through_base || around(defs, from.ty).any(|t| t == def))
        })
        .map(|method| Candidate { method, owner: ty })
        .collect()
}

/// The indexers of a type, most derived first, without those that are overridden or hidden further down.
pub fn indexers(defs: &Defs, from: From, ty: Ty) -> Vec<(PropId, Ty)> {
    let places = if is_interface(defs, ty) {
        let mut all = vec![ty];
        all.extend(interfaces_of(defs, ty));
        all
    } else {
        let mut all = ancestors(defs, ty);
        if let TyKind::Param(_) = ty.kind() {
            all.extend(interfaces_of(defs, ty));
        }
        all
    };
    let mut found: Vec<(PropId, Ty)> = Vec::new();
    for t in places {
        let Some((def, _)) = defs.definition_of(t) else { continue };
        let subst = defs.subst_of(t);
        for &prop in &defs.types[def].props {
            let p = &defs.props[prop];
            let usable =
                || is_accessible(defs, from, p.access, def) && is_qualified(defs, from, p.access, def, ty);
            if p.params.is_empty() || p.explicit.is_some() || is_plain_override(defs, p) || !usable() {
                continue;
            }
            let hidden = found.iter().any(|(other, owner)| {
                let o = &defs.props[*other];
                let o_subst = defs.subst_of(*owner);
                *owner != t
                    && o.params.len() == p.params.len()
                    && o.params.iter().zip(&p.params).all(|(a, b)| a.ty.subst(&o_subst) == b.ty.subst(&subst))
            });
            if !hidden {
                found.push((prop, t));
            }
        }
    }
    found
}

/// An override is no new member, unless it refines the type.
fn is_plain_override(defs: &Defs, p: &PropDef) -> bool {
    let overridden = p.getter.or(p.setter).and_then(|m| defs.methods[m].overrides);
    let Some(base) = overridden else { return false };
    let base = &defs.methods[base];
    base.kind == MethodKind::Setter || base.ret.is_generic() || base.ret == p.ty
}

/// User-defined operators `op_…` (see [`operator_name`]) that a type and its bases declare.
pub fn operators(defs: &Defs, ty: Ty, name: Symbol) -> Vec<Candidate> {
    let inner = match ty.kind() {
        TyKind::Nullable(inner) => *inner,
        _ => ty,
    };
    let mut places = ancestors(defs, inner);
    if is_interface(defs, inner) || matches!(inner.kind(), TyKind::Param(_)) {
        places.extend(interfaces_of(defs, inner));
    }
    let mut found = Vec::new();
    for owner in places {
        let Some((def, _)) = defs.definition_of(owner) else { continue };
        for method in defs.types[def].methods_named(defs, name) {
            let m = &defs.methods[method];
            if matches!(m.kind, MethodKind::Operator | MethodKind::Conversion) && m.explicit.is_none() {
                found.push(Candidate { method, owner });
            }
        }
    }
    found
}

/// Is it a static member of an interface that the types that implement it have, each its own? A reference to such a
/// method has one more type argument than the method has parameters: the type it is called on.
pub fn is_static_virtual(defs: &Defs, method: MethodId) -> bool {
    let m = &defs.methods[method];
    m.is_static && m.slot.is_some()
}

/// The metadata name of a user-defined operator.
pub fn operator_name(op: OverloadableOp, checked: bool) -> Option<&'static str> {
    let pick = |plain, with_check| Some(if checked { with_check } else { plain });
    match op {
        OverloadableOp::Unary(op) => match op {
            UnaryOp::Plus => Some("op_UnaryPlus"),
            UnaryOp::Minus => pick("op_UnaryNegation", "op_CheckedUnaryNegation"),
            UnaryOp::Not => Some("op_LogicalNot"),
            UnaryOp::BitNot => Some("op_OnesComplement"),
            UnaryOp::FromEnd | UnaryOp::AddressOf | UnaryOp::Deref => None,
        },
        OverloadableOp::Binary(op) => match op {
            BinaryOp::Add => pick("op_Addition", "op_CheckedAddition"),
            BinaryOp::Sub => pick("op_Subtraction", "op_CheckedSubtraction"),
            BinaryOp::Mul => pick("op_Multiply", "op_CheckedMultiply"),
            BinaryOp::Div => pick("op_Division", "op_CheckedDivision"),
            BinaryOp::Rem => Some("op_Modulus"),
            BinaryOp::Shl => Some("op_LeftShift"),
            BinaryOp::Shr => Some("op_RightShift"),
            BinaryOp::UShr => Some("op_UnsignedRightShift"),
            BinaryOp::And => Some("op_BitwiseAnd"),
            BinaryOp::Or => Some("op_BitwiseOr"),
            BinaryOp::Xor => Some("op_ExclusiveOr"),
            BinaryOp::Eq => Some("op_Equality"),
            BinaryOp::Ne => Some("op_Inequality"),
            BinaryOp::Lt => Some("op_LessThan"),
            BinaryOp::Le => Some("op_LessThanOrEqual"),
            BinaryOp::Gt => Some("op_GreaterThan"),
            BinaryOp::Ge => Some("op_GreaterThanOrEqual"),
            BinaryOp::AndAlso | BinaryOp::OrElse | BinaryOp::Coalesce => None,
        },
        // User-defined compound assignment changes its receiver in place: not part of Aw.
        OverloadableOp::Compound(_) => None,
        OverloadableOp::Increment => pick("op_Increment", "op_CheckedIncrement"),
        OverloadableOp::Decrement => pick("op_Decrement", "op_CheckedDecrement"),
        OverloadableOp::True => Some("op_True"),
        OverloadableOp::False => Some("op_False"),
    }
}

/// Parameters and result of a method of a constructed type.
pub fn signature(defs: &Defs, callee: &MethodRef) -> Signature {
    substituted(defs, callee.method, &subst_of(defs, callee))
}

/// Gives the parameters of a virtual method the names and defaults that its most derived override has, as seen from the
/// static type of the receiver (C# spec 12.6.2.2).
pub fn take_override_names(defs: &Defs, receiver: Ty, method: MethodId, params: &mut [ParamDef]) {
    if defs.methods[method].slot.is_none() {
        return;
    }
    let receiver = match receiver.kind() {
        TyKind::Param(_) => base_of(defs, receiver).unwrap_or(receiver),
        _ => receiver,
    };
    let run = most_derived(defs, receiver, method).method;
    if run == method || !defs.methods[run].is_override {
        return;
    }
    for (p, shown) in params.iter_mut().zip(&defs.methods[run].params) {
        p.name = shown.name;
        // `params` is inherited, and goes before a default.
        if !p.is_params {
            p.default.clone_from(&shown.default);
        }
        p.caller = shown.caller;
    }
}

/// As [`signature`], while the method's own type arguments are unknown: they stay parameters.
pub fn open_signature(defs: &Defs, candidate: Candidate) -> Signature {
    substituted(defs, candidate.method, &defs.subst_of(candidate.owner))
}

fn substituted(defs: &Defs, method: MethodId, subst: &Subst) -> Signature {
    let m = &defs.methods[method];
    let params = m.params.iter().map(|p| ParamDef { ty: p.ty.subst(subst), ..p.clone() }).collect();
    Signature { params, ret: m.ret.subst(subst), ret_by_ref: m.ret_by_ref }
}

/// The substitution that [`signature`] applies.
pub fn subst_of(defs: &Defs, callee: &MethodRef) -> Subst {
    let mut subst = defs.subst_of(callee.owner);
    subst.extend(&defs.methods[callee.method].type_params, &callee.targs);
    subst
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
    let (def, _) = ty.as_named()?;
    if defs.types[def].kind != TypeDefKind::Delegate {
        return None;
    }
    Some(MethodRef { method: defs.types[def].invoke?, owner: ty, targs: Vec::new() })
}

/// A property's accessor as seen from `ty`, where an override may declare only one of the two.
pub fn accessors(defs: &Defs, prop: PropId, owner: Ty) -> (Option<MethodRef>, Option<MethodRef>) {
    let p = &defs.props[prop];
    let make = |m: MethodId, owner: Ty| MethodRef { method: m, owner, targs: Vec::new() };
    let own = (p.getter.map(|m| make(m, owner)), p.setter.map(|m| make(m, owner)));
    match own {
        (Some(getter), Some(setter)) => (Some(getter), Some(setter)),
        (getter, setter) => {
            // The other half comes from the property this one overrides.
            let base = p.getter.or(p.setter).and_then(|m| defs.methods[m].overrides);
            let inherited = base.and_then(|base| {
                let base_def = defs.methods[base].owner;
                let base_prop =
                    defs.types[base_def].props.iter().copied().find(|&q| {
                        defs.props[q].getter == Some(base) || defs.props[q].setter == Some(base)
                    })?;
                let base_owner = as_instance_of(defs, owner, base_def)?;
                Some(accessors(defs, base_prop, base_owner))
            });
            match inherited {
                Some((base_getter, base_setter)) => (getter.or(base_getter), setter.or(base_setter)),
                None => (getter, setter),
            }
        }
    }
}

/// `Program.Main(string[])` as messages show a method.
pub fn display_method(defs: &Defs, method: MethodId) -> String {
    let m = &defs.methods[method];
    let owner = defs.display(defs.self_type(m.owner));
    let accessor = |kind: &str| {
        let text = m.name.as_str();
        format!("{owner}.{}.{kind}", text.split_once('_').map_or(text, |(_, rest)| rest))
    };
    let params = || {
        let list: Vec<String> = m.params.iter().map(|p| display_param(defs, p)).collect();
        list.join(", ")
    };
    let explicit = match m.explicit {
        Some(interface) => format!("{}.", defs.display(interface)),
        None => String::new(),
    };
    match m.kind {
        MethodKind::Ordinary | MethodKind::DelegateInvoke | MethodKind::TopLevel => {
            let own: Vec<&str> = m.type_params.iter().map(|&p| defs.type_params[p].name.as_str()).collect();
            let own = if own.is_empty() { String::new() } else { format!("<{}>", own.join(", ")) };
            format!("{owner}.{explicit}{}{own}({})", m.name, params())
        }
        MethodKind::Ctor | MethodKind::StaticCtor => {
            format!("{owner}.{}({})", defs.types[m.owner].name, params())
        }
        MethodKind::Getter => accessor("get"),
        MethodKind::Setter => accessor("set"),
        MethodKind::EventAdd => accessor("add"),
        MethodKind::EventRemove => accessor("remove"),
        MethodKind::Operator => {
            format!("{owner}.{explicit}operator {}({})", operator_text(m.name.as_str()), params())
        }
        MethodKind::Conversion => {
            let way = if m.name.as_str() == "op_Implicit" { "implicit" } else { "explicit" };
            format!("{owner}.{way} {explicit}operator {}({})", defs.display(m.ret), params())
        }
    }
}

pub fn display_param(defs: &Defs, p: &ParamDef) -> String {
    use crate::syntax::ast::ParamMode;
    let mode = match p.mode {
        ParamMode::Value if p.is_params => "params ",
        ParamMode::Value => "",
        ParamMode::Ref => "ref ",
        ParamMode::Out => "out ",
        ParamMode::In => "in ",
        ParamMode::RefReadonly => "ref readonly ",
    };
    format!("{mode}{}", defs.display(p.ty))
}

/// `name(int, ref string)`
pub fn display_params(defs: &Defs, name: &str, params: &[ParamDef]) -> String {
    let list: Vec<String> = params.iter().map(|p| display_param(defs, p)).collect();
    format!("{name}({})", list.join(", "))
}

/// `+` of `op_Addition`.
pub fn operator_text(name: &str) -> &str {
    match name {
        "op_UnaryPlus" | "op_Addition" | "op_CheckedAddition" => "+",
        "op_UnaryNegation" | "op_CheckedUnaryNegation" | "op_Subtraction" | "op_CheckedSubtraction" => "-",
        "op_LogicalNot" => "!",
        "op_OnesComplement" => "~",
        "op_Multiply" | "op_CheckedMultiply" => "*",
        "op_Division" | "op_CheckedDivision" => "/",
        "op_Modulus" => "%",
        "op_LeftShift" => "<<",
        "op_RightShift" => ">>",
        "op_UnsignedRightShift" => ">>>",
        "op_BitwiseAnd" => "&",
        "op_BitwiseOr" => "|",
        "op_ExclusiveOr" => "^",
        "op_Equality" => "==",
        "op_Inequality" => "!=",
        "op_LessThan" => "<",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThan" => ">",
        "op_GreaterThanOrEqual" => ">=",
        "op_Increment" | "op_CheckedIncrement" => "++",
        "op_Decrement" | "op_CheckedDecrement" => "--",
        "op_True" => "true",
        "op_False" => "false",
        other => other,
    }
}

/// Methods of that kind declared by `def` itself.
pub fn declared(defs: &Defs, def: TypeDefId, kind: MethodKind) -> impl Iterator<Item = MethodId> + '_ {
    defs.types[def].methods.iter().copied().filter(move |&m| defs.methods[m].kind == kind)
}
