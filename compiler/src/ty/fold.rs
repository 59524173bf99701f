//! Arithmetic on constants, exactly as the compiled program would do it.
//!
//! Operands have been promoted before: `binary(Add, int, 2147483647, 1)` overflows, as `long` it does not.

use crate::syntax::ast::{BinaryOp, UnaryOp};
use crate::ty::convert::{constant_fits, implicit_numeric};
use crate::ty::defs::{Const, Decimal, Defs};
use crate::ty::{Prim, Ty, TyKind};
use aw_runtime::number::decimal::Rounding;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FoldError {
    /// CS0220: the operation overflows at compile time in checked mode
    Overflow,
    /// CS0463
    DecimalOverflow,
    /// CS0020
    DivisionByZero,
    /// Not a constant operation.
    NotConstant,
}

/// The number type that a constant of `ty` is calculated in: itself, or what is under an enum.
pub fn number_type(defs: &Defs, ty: Ty) -> Option<Prim> {
    match ty.kind() {
        TyKind::Prim(p) => Some(*p),
        TyKind::Named(def, _) => defs.types[*def].underlying,
        _ => None,
    }
}

/// `op value` where `ty` is the operator's type after promotion.
pub fn unary(op: UnaryOp, defs: &Defs, ty: Ty, value: &Const, checked: bool) -> Result<Const, FoldError> {
    let not_constant = Err(FoldError::NotConstant);
    match (op, value) {
        (UnaryOp::Not, Const::Bool(b)) => Ok(Const::Bool(!b)),
        (UnaryOp::Plus, Const::Int(_) | Const::Float(_) | Const::Double(_)) => Ok(value.clone()),
        (UnaryOp::Minus, Const::Float(f)) => Ok(Const::Float(-f)),
        (UnaryOp::Minus, Const::Double(d)) => Ok(Const::Double(-d)),
        (UnaryOp::Plus, Const::Decimal(_)) => Ok(value.clone()),
        (UnaryOp::Minus, Const::Decimal(d)) => Ok(Const::decimal(d.negate())),
        (UnaryOp::Minus, Const::Int(i)) => match number_type(defs, ty) {
            Some(prim) => wrap(-i.get(), prim, checked),
            None => not_constant,
        },
        (UnaryOp::BitNot, Const::Int(i)) => match number_type(defs, ty) {
            Some(prim) => Ok(Const::int(truncate(!i.get(), prim))),
            None => not_constant,
        },
        (
            UnaryOp::Plus
            | UnaryOp::Minus
            | UnaryOp::Not
            | UnaryOp::BitNot
            | UnaryOp::FromEnd
            | UnaryOp::AddressOf
            | UnaryOp::Deref,
            _,
        ) => not_constant,
    }
}

/// `left op right`; `ty` is the operator's type: both operands have it already (shifts: only the left one, the right is
/// `int`). Comparisons give `Const::Bool`. Works on numbers, `bool`, strings, enums (as numbers of what is under them).
pub fn binary(
    op: BinaryOp,
    defs: &Defs,
    ty: Ty,
    left: &Const,
    right: &Const,
    checked: bool,
) -> Result<Const, FoldError> {
    match (left, right) {
        (Const::Bool(a), Const::Bool(b)) => bools(op, *a, *b),
        (Const::Str(_) | Const::Null, Const::Str(_) | Const::Null) => strings(op, left, right),
        (Const::Float(a), Const::Float(b)) => {
            let arith = |x: f32| Ok(Const::Float(x));
            match op {
                BinaryOp::Add => arith(a + b),
                BinaryOp::Sub => arith(a - b),
                BinaryOp::Mul => arith(a * b),
                BinaryOp::Div => arith(a / b),
                BinaryOp::Rem => arith(a % b),
                _ => compare(op, a.partial_cmp(b)),
            }
        }
        (Const::Double(a), Const::Double(b)) => {
            let arith = |x: f64| Ok(Const::Double(x));
            match op {
                BinaryOp::Add => arith(a + b),
                BinaryOp::Sub => arith(a - b),
                BinaryOp::Mul => arith(a * b),
                BinaryOp::Div => arith(a / b),
                BinaryOp::Rem => arith(a % b),
                _ => compare(op, a.partial_cmp(b)),
            }
        }
        (Const::Decimal(a), Const::Decimal(b)) => decimals(op, **a, **b),
        _ => match (as_int(left), as_int(right), number_type(defs, ty)) {
            (Some(a), Some(b), Some(prim)) => integers(op, prim, a, b, checked),
            _ => Err(FoldError::NotConstant),
        },
    }
}

fn as_int(c: &Const) -> Option<i128> {
    match c {
        Const::Int(i) => Some(i.get()),
        Const::Char(c) => Some(i128::from(*c)),
        Const::Default => Some(0),
        Const::Null
        | Const::Bool(_)
        | Const::Float(_)
        | Const::Double(_)
        | Const::Decimal(_)
        | Const::Str(_) => None,
    }
}

fn decimals(op: BinaryOp, a: Decimal, b: Decimal) -> Result<Const, FoldError> {
    let arith = |d: Result<Decimal, _>| d.map(Const::decimal).map_err(|_| FoldError::DecimalOverflow);
    match op {
        BinaryOp::Div | BinaryOp::Rem if b.mantissa() == 0 => Err(FoldError::DivisionByZero),
        BinaryOp::Add => arith(Decimal::sum(a, b)),
        BinaryOp::Sub => arith(Decimal::sum(a, b.negate())),
        BinaryOp::Mul => arith(Decimal::product(a, b)),
        BinaryOp::Div => arith(Decimal::quotient(a, b)),
        BinaryOp::Rem => Ok(Const::decimal(Decimal::remainder(a, b))),
        _ => compare(op, Some(Decimal::compare(a, b))),
    }
}

/// Conversions of constants from and to `decimal`. None where there is none, or the value does not fit.
fn to_decimal(value: &Const) -> Option<Decimal> {
    match value {
        Const::Decimal(d) => Some(**d),
        Const::Float(f) => Decimal::from_double(f64::from(*f), true).ok(),
        Const::Double(d) => Decimal::from_double(*d, false).ok(),
        Const::Default => Some(Decimal::whole(0)),
        Const::Int(_) | Const::Char(_) => as_int(value).map(Decimal::whole),
        Const::Null | Const::Bool(_) | Const::Str(_) => None,
    }
}

fn decimal_to(value: Decimal, target: Prim) -> Option<Const> {
    match target {
        Prim::Bool => None,
        Prim::Float | Prim::Double => float_to(value.to_double(), target, true),
        _ => {
            let whole = value.round(0, Rounding::ToZero);
            let number = whole.mantissa() as i128;
            integer_to(if whole.negative() { -number } else { number }, target, true)
        }
    }
}

pub fn is_decimal(defs: &Defs, ty: Ty) -> bool {
    ty.as_named().is_some_and(|(d, _)| defs.lang.decimal == Some(d))
}

fn bools(op: BinaryOp, a: bool, b: bool) -> Result<Const, FoldError> {
    let value = match op {
        BinaryOp::And | BinaryOp::AndAlso => a & b,
        BinaryOp::Or | BinaryOp::OrElse => a | b,
        BinaryOp::Xor | BinaryOp::Ne => a != b,
        BinaryOp::Eq => a == b,
        _ => return Err(FoldError::NotConstant),
    };
    Ok(Const::Bool(value))
}

fn strings(op: BinaryOp, a: &Const, b: &Const) -> Result<Const, FoldError> {
    let units = |c: &Const| match c {
        Const::Str(s) => s.to_vec(),
        _ => Vec::new(),
    };
    match op {
        BinaryOp::Add => Ok(Const::Str([units(a), units(b)].concat().into())),
        BinaryOp::Eq => Ok(Const::Bool(a == b)),
        BinaryOp::Ne => Ok(Const::Bool(a != b)),
        _ => Err(FoldError::NotConstant),
    }
}

/// `order` is None for NaN.
fn compare(op: BinaryOp, order: Option<std::cmp::Ordering>) -> Result<Const, FoldError> {
    let value = match op {
        BinaryOp::Eq => order.is_some_and(|o| o.is_eq()),
        BinaryOp::Ne => order.is_none_or(|o| o.is_ne()),
        BinaryOp::Lt => order.is_some_and(|o| o.is_lt()),
        BinaryOp::Le => order.is_some_and(|o| o.is_le()),
        BinaryOp::Gt => order.is_some_and(|o| o.is_gt()),
        BinaryOp::Ge => order.is_some_and(|o| o.is_ge()),
        _ => return Err(FoldError::NotConstant),
    };
    Ok(Const::Bool(value))
}

fn integers(op: BinaryOp, prim: Prim, a: i128, b: i128, checked: bool) -> Result<Const, FoldError> {
    // The count is taken modulo the width, as the machine does it.
    let count = (b as u32) & (prim.size().max(4) * 8 - 1);
    let value = match op {
        // A product of two 64-bit values always fits 128 bits, save for ulong's upper half squared.
        BinaryOp::Add => a + b,
        BinaryOp::Sub => a - b,
        BinaryOp::Mul => match a.checked_mul(b) {
            Some(product) => product,
            None if checked => return Err(FoldError::Overflow),
            None => a.wrapping_mul(b),
        },
        BinaryOp::Div | BinaryOp::Rem if b == 0 => return Err(FoldError::DivisionByZero),
        // int.MinValue / -1 overflows even unchecked; the remainder is 0.
        BinaryOp::Div => {
            let quotient = a / b;
            return if fits(quotient, prim) { Ok(Const::int(quotient)) } else { Err(FoldError::Overflow) };
        }
        BinaryOp::Rem => a % b,
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        BinaryOp::Shl => return Ok(Const::int(truncate(a << count, prim))),
        BinaryOp::Shr => a >> count,
        BinaryOp::UShr => {
            let bits = a & ((1 << (prim.size() * 8)) - 1);
            return Ok(Const::int(truncate(bits >> count, prim)));
        }
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            return compare(op, Some(a.cmp(&b)));
        }
        BinaryOp::AndAlso | BinaryOp::OrElse | BinaryOp::Coalesce => return Err(FoldError::NotConstant),
    };
    wrap(value, prim, checked)
}

fn wrap(value: i128, prim: Prim, checked: bool) -> Result<Const, FoldError> {
    if fits(value, prim) {
        Ok(Const::int(value))
    } else if checked {
        Err(FoldError::Overflow)
    } else {
        Ok(Const::int(truncate(value, prim)))
    }
}

/// Does the integral constant fit the type?
pub fn fits(value: i128, prim: Prim) -> bool {
    let (lo, hi) = range(prim);
    lo <= value && value <= hi
}

/// Smallest and largest value of an integral type; everything for the others.
pub fn range(prim: Prim) -> (i128, i128) {
    match prim {
        Prim::SByte => (i8::MIN.into(), i8::MAX.into()),
        Prim::Byte => (0, u8::MAX.into()),
        Prim::Short => (i16::MIN.into(), i16::MAX.into()),
        Prim::UShort | Prim::Char => (0, u16::MAX.into()),
        Prim::Int => (i32::MIN.into(), i32::MAX.into()),
        Prim::UInt => (0, u32::MAX.into()),
        Prim::Long | Prim::NInt => (i64::MIN.into(), i64::MAX.into()),
        Prim::ULong | Prim::NUInt => (0, u64::MAX.into()),
        Prim::Bool | Prim::Float | Prim::Double => (i128::MIN, i128::MAX),
    }
}

/// The low bits, sign-extended where the type is signed.
pub fn truncate(value: i128, prim: Prim) -> i128 {
    let bits = prim.size() * 8;
    let unused = 128 - bits;
    if prim.is_signed() {
        (value << unused) >> unused
    } else {
        (((value as u128) << unused) >> unused) as i128
    }
}

/// Converts between number types, `char` and enums. None if the value does not fit in checked mode (CS0221), or there is no
/// such conversion.
pub fn convert(defs: &Defs, value: &Const, from: Ty, to: Ty, checked: bool) -> Option<Const> {
    if from == to {
        return Some(value.clone());
    }
    if is_decimal(defs, to) {
        return to_decimal(value).map(Const::decimal);
    }
    let Some(target) = number_type(defs, to) else {
        return match value {
            // To a reference or nullable type, or to object: the value is kept as it is.
            Const::Null | Const::Default | Const::Str(_) => Some(value.clone()),
            _ => None,
        };
    };
    match (value, target) {
        (Const::Bool(_), Prim::Bool) | (Const::Default, _) => Some(value.clone()),
        (Const::Int(_) | Const::Char(_), _) => integer_to(as_int(value)?, target, checked),
        (Const::Float(f), Prim::Float) => Some(Const::Float(*f)),
        (Const::Float(f), _) => float_to(f64::from(*f), target, checked),
        (Const::Double(d), _) => float_to(*d, target, checked),
        (Const::Decimal(d), _) => decimal_to(**d, target),
        (Const::Bool(_) | Const::Null | Const::Str(_), _) => None,
    }
}

fn integer_to(value: i128, target: Prim, checked: bool) -> Option<Const> {
    match target {
        Prim::Bool => None,
        Prim::Float => Some(Const::Float(value as f32)),
        Prim::Double => Some(Const::Double(value as f64)),
        _ if checked && !fits(value, target) => None,
        Prim::Char => Some(Const::Char(value as u16)),
        _ => Some(Const::int(truncate(value, target))),
    }
}

fn float_to(value: f64, target: Prim, checked: bool) -> Option<Const> {
    match target {
        Prim::Bool => None,
        Prim::Float => Some(Const::Float(value as f32)),
        Prim::Double => Some(Const::Double(value)),
        _ => {
            let whole = value.trunc();
            let inside = whole.is_finite() && whole.abs() < 2e19 && fits(whole as i128, target);
            if checked && !inside {
                return None;
            }
            // Out of range without a check, C# leaves the result open: saturate, as the compiled program does.
            let (lo, hi) = range(target);
            integer_to((value as i128).clamp(lo, hi), target, false)
        }
    }
}

/// Type of `-x`, `+x`, `~x`: `int` at least. None for types without that operator.
pub fn promote_unary(op: UnaryOp, ty: Prim) -> Option<Prim> {
    let small = matches!(ty, Prim::SByte | Prim::Byte | Prim::Short | Prim::UShort | Prim::Char);
    match op {
        UnaryOp::Plus if small => Some(Prim::Int),
        UnaryOp::Plus => ty.is_numeric().then_some(ty),
        UnaryOp::Minus => match ty {
            Prim::UInt => Some(Prim::Long),
            Prim::ULong | Prim::NUInt | Prim::Bool => None,
            _ if small => Some(Prim::Int),
            _ => Some(ty),
        },
        UnaryOp::BitNot if small => Some(Prim::Int),
        UnaryOp::BitNot => ty.is_integral().then_some(ty),
        UnaryOp::Not => (ty == Prim::Bool).then_some(ty),
        UnaryOp::FromEnd | UnaryOp::AddressOf | UnaryOp::Deref => None,
    }
}

/// Binary numeric promotion (12.4.7.3) of operands that are no constants. None for `ulong` with a signed type.
pub fn promote_binary(left: Prim, right: Prim) -> Option<Prim> {
    promote_operands(left, None, right, None)
}

/// The type an arithmetic or comparison operator works in, as overload resolution among the predefined ones picks it
/// (12.4.7): the first in this order that both operands convert to implicitly. A constant `int` converts to what it fits, so
/// `u + 1` stays `uint`.
pub fn promote_operands(
    left: Prim,
    left_const: Option<&Const>,
    right: Prim,
    right_const: Option<&Const>,
) -> Option<Prim> {
    if !left.is_numeric() || !right.is_numeric() {
        return None;
    }
    let converts = |from: Prim, constant: Option<&Const>, to: Prim| {
        from == to || implicit_numeric(from, to) || constant_fits(from, constant, to)
    };
    let order: &[Prim] = match left.is_float() || right.is_float() {
        true => &[Prim::Float, Prim::Double],
        false => &[Prim::Int, Prim::UInt, Prim::NInt, Prim::NUInt, Prim::Long, Prim::ULong],
    };
    order.iter().copied().find(|&to| converts(left, left_const, to) && converts(right, right_const, to))
}
