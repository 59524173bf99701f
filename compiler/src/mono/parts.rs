//! What `ValueType.Equals` cannot compare as bits: floating-point numbers, and structs with an `Equals` of their own.
//!
//! ```text
//! struct P { int n; double x; string s; }     n: bits    x: part (boxed, `double.Equals`)    s: reference
//! ```

use aw_abi::SLOT_EQUALS;

use crate::ty::defs::{Defs, TypeDefId, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind, canonical, members};

/// Is the type a struct whose boxes compare by [`ValueType.Equals`](aw_abi::TypeDesc), and some of whose fields need more
/// than their bits?
pub fn has_parts(defs: &Defs, ty: Ty) -> bool {
    match plain_struct(defs, ty) {
        Some(def) => fields(defs, def, ty).any(|t| is_part(defs, t)),
        None => false,
    }
}

/// Types of the instance fields of a struct.
pub fn fields(defs: &Defs, def: TypeDefId, ty: Ty) -> impl Iterator<Item = Ty> {
    defs.instance_fields(def).map(move |f| canonical(members::field_type(defs, f, ty)))
}

/// A field of this type is to be asked, in a box, whether it equals the other.
pub fn is_part(defs: &Defs, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Prim(p) => matches!(p, Prim::Float | Prim::Double),
        TyKind::Nullable(inner) => is_part(defs, *inner),
        TyKind::Tuple { .. } => true,
        TyKind::Named(def, _) if defs.types[*def].kind == TypeDefKind::Struct => {
            plain_struct(defs, ty).is_none() || has_parts(defs, ty)
        }
        _ => false,
    }
}

/// The definition of a struct that does not override `Equals`.
pub fn plain_struct(defs: &Defs, ty: Ty) -> Option<TypeDefId> {
    let (def, _) = ty.as_named().filter(|(d, _)| defs.types[*d].kind == TypeDefKind::Struct)?;
    let equals = defs.types[def].vtable.get(SLOT_EQUALS as usize);
    equals.is_none_or(|&m| defs.methods[m].owner != def).then_some(def)
}
