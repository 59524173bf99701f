//! Conversions: which there are from one type to another, and which of two is better.

mod better;
mod reference;
mod span;
mod user;

use crate::ty::defs::{Const, Defs, Int, MethodRef, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind, fold};

pub use better::{
    Better, best_common_type, best_of, better_conversion, better_target, conditional_type, wider,
};
pub use reference::is_identity_or_reference;
pub use span::{element as span_element, is_span_conversion};

/// A conversion of a typed expression. The checker turns it into `hir::ConvKind` nodes.
#[derive(Clone, PartialEq, Debug)]
pub enum Conv {
    /// Nothing to do: same type, or only tuple names and the like differ.
    Identity,
    /// Between number types (and `char`).
    Numeric,
    /// Between an enum and a number or another enum, also the literal 0 to an enum.
    Enum,
    /// To a base class, an interface (variance too), `object`: same representation.
    Upcast,
    /// `null` or `default` to a reference type.
    Null,
    /// `null` to `T?`
    NullToNullable,
    /// `default` to any other type.
    Default,
    /// Value type to `object`, `ValueType`, `Enum` or an interface.
    Box,
    Unbox,
    /// To a derived class or an interface, checked at run time.
    Cast,
    /// From or to a type parameter: `mono` knows what it is.
    Generic,
    /// `S` to `T?`: the inner conversion, then wrapped.
    Wrap(Box<Conv>),
    /// `S?` to `T?`: null stays null.
    Lift(Box<Conv>),
    /// `S?` to `T`: throws when null, then the inner conversion.
    Unwrap(Box<Conv>),
    /// Element by element.
    Tuple(Vec<Conv>),
    /// Between arrays, strings and spans (C# 14).
    Span,
    User(Box<UserConv>),
    /// `throw` as a value: no value ever arrives.
    Never,
    /// From or to an erroneous type: silent.
    Error,
}

/// `source` of the operand to the operator's parameter, the operator, `target` of its result to the wanted type.
#[derive(Clone, PartialEq, Debug)]
pub struct UserConv {
    pub source: Conv,
    pub method: MethodRef,
    /// Parameter and result type of the operator.
    pub from: Ty,
    pub to: Ty,
    pub target: Conv,
    /// The operand is `T?`: null gives null without a call; `source` converts what is in it, and `target` what the call
    /// gives, made nullable if it is a plain value.
    pub lifted: bool,
}

/// Implicit conversion of a value of type `from` (`Ty::null()` for the literals `null` and, with `Const::Default`,
/// `default`; `Ty::never()` for `throw`). `constant` is its value when it is a constant expression: then it may fit a smaller type, or
/// be the 0 that fits every enum.
pub fn implicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    standard_implicit(defs, from, constant, to)
        .or_else(|| user::conversion(defs, from, constant, to, user::Mode::Implicit))
}

/// Explicit conversion `(to)value`: every implicit one, and more. A cast looks for an operator among all of them: an explicit
/// one to the very type goes before an implicit one to another.
pub fn explicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    standard_explicit(defs, from, constant, to)
        .or_else(|| user::conversion(defs, from, constant, to, user::Mode::Explicit))
        .or_else(|| user::conversion(defs, from, constant, to, user::Mode::Implicit))
}

/// The user-defined conversion of the operand of `switch`, and the type it gives.
pub fn switch_conversion(defs: &Defs, from: Ty) -> Option<(Conv, Ty)> {
    user::governing_type(defs, from)
}

/// Implicit conversion without user-defined operators: what `is`, `as`, `foreach` and constraints ask for.
pub fn standard_implicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    if from == to {
        return Some(Conv::Identity);
    }
    if from.is_error() || to.is_error() {
        return Some(Conv::Error);
    }
    match (from.kind(), to.kind()) {
        (TyKind::Never, _) => Some(Conv::Never),
        (TyKind::Void, _) | (_, TyKind::Void | TyKind::Null | TyKind::Never) => None,
        (TyKind::Null, _) => null_to(defs, constant, to),
        (TyKind::Ref(a), TyKind::Ref(b)) => same_type(*a, *b).then_some(Conv::Identity),
        (TyKind::Prim(a), TyKind::Prim(b)) => {
            (implicit_numeric(*a, *b) || constant_fits(*a, constant, *b)).then_some(Conv::Numeric)
        }
        (TyKind::Nullable(a), TyKind::Nullable(b)) => {
            standard_implicit(defs, *a, None, *b).map(|inner| match inner {
                Conv::Identity => Conv::Identity,
                inner => Conv::Lift(Box::new(inner)),
            })
        }
        (_, TyKind::Nullable(b)) if is_value(defs, from) => {
            standard_implicit(defs, from, constant, *b).map(|inner| Conv::Wrap(Box::new(inner)))
        }
        (TyKind::Tuple { elems: a, .. }, TyKind::Tuple { elems: b, .. }) => {
            tuple(a, b, |a, b| implicit(defs, a, None, b))
        }
        (TyKind::Prim(p), TyKind::Named(def, _))
            if defs.types[*def].kind == TypeDefKind::Enum
                && p.is_integral()
                && constant == Some(&Const::Int(Int::ZERO)) =>
        {
            Some(Conv::Enum)
        }
        _ if same_type(from, to) => Some(Conv::Identity),
        _ => reference::implicit(defs, from, to)
            .or_else(|| is_span_conversion(defs, from, to).then_some(Conv::Span)),
    }
}

/// Explicit conversion without user-defined operators.
pub fn standard_explicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    if let Some(conv) = standard_implicit(defs, from, constant, to) {
        return Some(conv);
    }
    let number = |ty: Ty| fold::number_type(defs, ty).is_some_and(Prim::is_numeric);
    match (from.kind(), to.kind()) {
        (TyKind::Void | TyKind::Null | TyKind::Never, _)
        | (_, TyKind::Void | TyKind::Null | TyKind::Never) => None,
        (TyKind::Prim(a), TyKind::Prim(b)) => (a.is_numeric() && b.is_numeric()).then_some(Conv::Numeric),
        (TyKind::Nullable(a), TyKind::Nullable(b)) => {
            standard_explicit(defs, *a, None, *b).map(|inner| Conv::Lift(Box::new(inner)))
        }
        (TyKind::Nullable(a), _) if is_value(defs, to) => {
            standard_explicit(defs, *a, None, to).map(|inner| Conv::Unwrap(Box::new(inner)))
        }
        (_, TyKind::Nullable(b)) if is_value(defs, from) => {
            standard_explicit(defs, from, constant, *b).map(|inner| Conv::Wrap(Box::new(inner)))
        }
        (TyKind::Tuple { elems: a, .. }, TyKind::Tuple { elems: b, .. }) => {
            tuple(a, b, |a, b| explicit(defs, a, None, b))
        }
        // At least one is an enum: two number types were met above.
        _ if number(from) && number(to) => Some(Conv::Enum),
        _ => reference::explicit(defs, from, to),
    }
}

fn null_to(defs: &Defs, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    let is_default = constant == Some(&Const::Default);
    match to.kind() {
        TyKind::Nullable(_) => Some(Conv::NullToNullable),
        _ if defs.is_reference(to) => Some(Conv::Null),
        _ if is_default => Some(Conv::Default),
        _ => None,
    }
}

fn tuple(a: &[Ty], b: &[Ty], convert: impl Fn(Ty, Ty) -> Option<Conv>) -> Option<Conv> {
    if a.len() != b.len() {
        return None;
    }
    let parts: Option<Vec<Conv>> = a.iter().zip(b).map(|(&a, &b)| convert(a, b)).collect();
    let parts = parts?;
    Some(if parts.iter().all(|p| *p == Conv::Identity) { Conv::Identity } else { Conv::Tuple(parts) })
}

/// Value types, also `T?` and parameters with a `struct` constraint.
fn is_value(defs: &Defs, ty: Ty) -> bool {
    defs.is_value_type(ty)
}

/// Implicit numeric conversions (10.2.3).
pub fn implicit_numeric(from: Prim, to: Prim) -> bool {
    use Prim::*;
    match from {
        Bool => false,
        SByte => matches!(to, Short | Int | Long | NInt | Float | Double),
        Byte => matches!(to, Short | UShort | Int | UInt | Long | ULong | NInt | NUInt | Float | Double),
        Short => matches!(to, Int | Long | NInt | Float | Double),
        UShort => matches!(to, Int | UInt | Long | ULong | NInt | NUInt | Float | Double),
        Int => matches!(to, Long | NInt | Float | Double),
        UInt => matches!(to, Long | ULong | NUInt | Float | Double),
        Long | ULong => matches!(to, Float | Double),
        Char => matches!(to, UShort | Int | UInt | Long | ULong | NInt | NUInt | Float | Double),
        NInt => matches!(to, Long | Float | Double),
        NUInt => matches!(to, ULong | Float | Double),
        Float => to == Double,
        Double => false,
    }
}

/// Implicit constant conversions (10.2.11): an `int` to whatever it fits, a `long` that is not negative to `ulong`.
pub fn constant_fits(from: Prim, constant: Option<&Const>, to: Prim) -> bool {
    let Some(&Const::Int(value)) = constant else { return false };
    let value = value.get();
    match from {
        Prim::Int => match to {
            Prim::SByte | Prim::Byte | Prim::Short | Prim::UShort | Prim::UInt | Prim::ULong => {
                fold::fits(value, to)
            }
            // The size of nuint is not the compiler's to know.
            Prim::NUInt => fold::fits(value, Prim::UInt),
            _ => false,
        },
        Prim::Long => to == Prim::ULong && value >= 0,
        _ => false,
    }
}

/// Identity, ignoring tuple names.
pub fn same_type(a: Ty, b: Ty) -> bool {
    if a == b {
        return true;
    }
    let all = |a: &[Ty], b: &[Ty]| a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| same_type(a, b));
    match (a.kind(), b.kind()) {
        (TyKind::Named(d, a), TyKind::Named(e, b)) => d == e && all(a, b),
        (TyKind::Array { elem: a, rank: r }, TyKind::Array { elem: b, rank: s }) => {
            r == s && same_type(*a, *b)
        }
        (TyKind::Nullable(a), TyKind::Nullable(b)) | (TyKind::Ref(a), TyKind::Ref(b)) => same_type(*a, *b),
        (TyKind::Tuple { elems: a, .. }, TyKind::Tuple { elems: b, .. }) => all(a, b),
        _ => false,
    }
}
