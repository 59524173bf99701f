//! Arithmetic on constants, exactly as the compiled program would do it.

use crate::syntax::ast::{BinaryOp, UnaryOp};
use crate::ty::defs::{Const, Defs};
use crate::ty::{Prim, Ty};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FoldError {
    /// CS0220: the operation overflows at compile time in checked mode
    Overflow,
    /// CS0020
    DivisionByZero,
    /// Not a constant operation.
    NotConstant,
}

/// `op value` where `ty` is the operator's type after promotion.
pub fn unary(op: UnaryOp, ty: Ty, value: &Const, checked: bool) -> Result<Const, FoldError> {
    let _ = (op, ty, value, checked);
    unimplemented!()
}

/// `left op right`; `ty` is the operator's type: both operands have it already (shifts: only the left one, the right is
/// `int`). Comparisons give `Const::Bool`. Works on numbers, `bool`, `char`-promoted ints, strings, enums (as integers
/// of `ty`'s underlying type).
pub fn binary(
    op: BinaryOp,
    defs: &Defs,
    ty: Ty,
    left: &Const,
    right: &Const,
    checked: bool,
) -> Result<Const, FoldError> {
    let _ = (op, defs, ty, left, right, checked);
    unimplemented!()
}

/// Converts between number types, `char` and enums. Checked: None if the value does not fit (CS0221).
pub fn convert(defs: &Defs, value: &Const, from: Ty, to: Ty, checked: bool) -> Option<Const> {
    let _ = (defs, value, from, to, checked);
    unimplemented!()
}

/// Does the integral constant fit the type?
pub fn fits(value: i128, prim: Prim) -> bool {
    let _ = (value, prim);
    unimplemented!()
}

/// Type of `-x`, `+x`, `~x`: `int` at least. None for types without that operator.
pub fn promote_unary(op: UnaryOp, ty: Prim) -> Option<Prim> {
    let _ = (op, ty);
    unimplemented!()
}

/// Binary numeric promotion (12.4.7.3): None for `ulong` with a signed type and for `bool`. Constants have been
/// converted before, where that helps.
pub fn promote_binary(left: Prim, right: Prim) -> Option<Prim> {
    let _ = (left, right);
    unimplemented!()
}
