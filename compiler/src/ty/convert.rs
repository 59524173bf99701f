//! Conversions: which there are from one type to another, and which of two is better.

use crate::ty::Ty;
use crate::ty::defs::{Const, Defs, MethodRef};

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
    /// The operand is `T?`: null gives null without a call.
    pub lifted: bool,
}

/// Implicit conversion of a value of type `from` (`Ty::null()` for the literal, `Ty::never()` for `throw`). `constant` is
/// its value when it is a constant expression: then it may fit a smaller type, or be the 0 that fits every enum.
pub fn implicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    let _ = (defs, from, constant, to);
    unimplemented!()
}

/// Explicit conversion `(to)value`: every implicit one, and more.
pub fn explicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    let _ = (defs, from, constant, to);
    unimplemented!()
}

/// Implicit conversion without user-defined operators: what `is`, `as`, `foreach` and constraints ask for.
pub fn standard_implicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    let _ = (defs, from, constant, to);
    unimplemented!()
}

/// Explicit conversion without user-defined operators.
pub fn standard_explicit(defs: &Defs, from: Ty, constant: Option<&Const>, to: Ty) -> Option<Conv> {
    let _ = (defs, from, constant, to);
    unimplemented!()
}

/// Identity, ignoring tuple names.
pub fn same_type(a: Ty, b: Ty) -> bool {
    let _ = (a, b);
    unimplemented!()
}

/// Identity, reference or boxing conversion: what constraints, variance and `as` want.
pub fn is_identity_or_reference(defs: &Defs, from: Ty, to: Ty) -> bool {
    let _ = (defs, from, to);
    unimplemented!()
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Better {
    First,
    Second,
    Neither,
}

/// Better conversion target (C# spec 12.6.4.7) of `a` and `b`.
pub fn better_target(defs: &Defs, a: Ty, b: Ty) -> Better {
    let _ = (defs, a, b);
    unimplemented!()
}

/// Better conversion from a typed expression (12.6.4.5): an exact match wins, else the better target. Lambdas are up to
/// the checker.
pub fn better_conversion(defs: &Defs, from: Ty, constant: Option<&Const>, a: Ty, b: Ty) -> Better {
    let _ = (defs, from, constant, a, b);
    unimplemented!()
}

/// The best common type of several expressions' types: `new[] { … }`, `?:`, lambda results, switch arms. None if none
/// fits all.
pub fn best_common_type(defs: &Defs, exprs: &[(Ty, Option<&Const>)]) -> Option<Ty> {
    let _ = (defs, exprs);
    unimplemented!()
}
