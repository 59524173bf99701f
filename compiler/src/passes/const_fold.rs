//! Computes what is constant, and drops checks that constants pass.
//!
//! ```text
//! _1 = add 2, 3                _1 = 5
//! check nonzero 8         →    nop
//! _2 = div _0, 8               _2 = div _0, 8       (a shift, once Cranelift sees it)
//! ```
//!
//! Only integers and bools: C#'s arithmetic on them is exact and the same everywhere. A check that a constant fails stays, it
//! throws at run time.

use crate::mir::*;
use crate::ty::defs::Const;
use crate::ty::{Prim, Ty};

pub fn const_fold(body: &mut Body) {
    for block in body.blocks.iter_mut() {
        for stmt in &mut block.stmts {
            match &mut stmt.kind {
                StmtKind::Assign(_, rvalue) => {
                    if let Some(value) = fold(rvalue) {
                        *rvalue = Rvalue::Use(value);
                    }
                }
                StmtKind::Check(check, _) if passes(check) => stmt.kind = StmtKind::Nop,
                StmtKind::Check(..)
                | StmtKind::Store(..)
                | StmtKind::Safepoint
                | StmtKind::FrameStore { .. }
                | StmtKind::Suspend { .. }
                | StmtKind::Trace(_)
                | StmtKind::Nop => {}
            }
        }
        block.stmts.retain(|s| s.kind != StmtKind::Nop);
    }
}

/// An integer constant of a built-in type.
fn int(operand: &Operand) -> Option<(i128, Prim)> {
    let Operand::Const(value, ty) = operand else { return None };
    let prim = ty.as_prim().filter(|p| p.is_integral())?;
    match value {
        Const::Int(n) => Some((n.get(), prim)),
        Const::Char(c) => Some((i128::from(*c), prim)),
        Const::Default => Some((0, prim)),
        Const::Null
        | Const::Bool(_)
        | Const::Float(_)
        | Const::Double(_)
        | Const::Decimal(_)
        | Const::Str(_) => None,
    }
}

fn bool(operand: &Operand) -> Option<bool> {
    match operand {
        Operand::Const(Const::Bool(value), _) => Some(*value),
        Operand::Const(Const::Default, ty) if *ty == Ty::bool() => Some(false),
        Operand::Const(..) | Operand::Local(_) => None,
    }
}

fn int_const(n: i128, prim: Prim) -> Operand {
    let n = wrap(n, prim);
    let value = if prim == Prim::Char { Const::Char(n as u16) } else { Const::int(n) };
    Operand::Const(value, Ty::prim(prim))
}

fn bool_const(value: bool) -> Operand {
    Operand::Const(Const::Bool(value), Ty::bool())
}

/// `n` in the width of `prim`: C#'s unchecked arithmetic.
fn wrap(n: i128, prim: Prim) -> i128 {
    let bits = 8 * prim.size();
    let masked = n & ((1 << bits) - 1);
    if prim.is_signed() && masked >> (bits - 1) != 0 { masked - (1 << bits) } else { masked }
}

fn fold(rvalue: &Rvalue) -> Option<Operand> {
    match rvalue {
        Rvalue::Unary(UnOp::Not, a) => Some(bool_const(!bool(a)?)),
        Rvalue::Unary(UnOp::Neg, a) => int(a).map(|(n, prim)| int_const(-n, prim)),
        Rvalue::Unary(UnOp::BitNot, a) => int(a).map(|(n, prim)| int_const(!n, prim)),
        Rvalue::Binary(op, a, b) => match (int(a), int(b), bool(a), bool(b)) {
            (Some((x, prim)), Some((y, _)), ..) => binary(*op, x, y, prim),
            (.., Some(x), Some(y)) => logic(*op, x, y),
            _ => None,
        },
        // Enums keep their type, which a constant of a built-in type has not.
        Rvalue::Convert { value, from: _, to } => {
            let (n, _) = int(value)?;
            let to = to.as_prim().filter(|p| p.is_integral())?;
            Some(int_const(n, to))
        }
        Rvalue::Use(_)
        | Rvalue::Load(_)
        | Rvalue::AddrOf(_)
        | Rvalue::Length(_)
        | Rvalue::DimLength(..)
        | Rvalue::IsInstance { .. }
        | Rvalue::Box { .. }
        | Rvalue::New(_)
        | Rvalue::NewArray { .. }
        | Rvalue::NewDelegate { .. }
        | Rvalue::CaughtException
        | Rvalue::Typeof(_)
        | Rvalue::FrameNew
        | Rvalue::ForcedSuspend
        | Rvalue::Snapshot { .. }
        | Rvalue::FrameState(_)
        | Rvalue::FrameLoad { .. }
        | Rvalue::TaskFinished { .. }
        | Rvalue::TaskFaulted { .. }
        | Rvalue::TaskOfFrame { .. } => None,
    }
}

fn binary(op: BinOp, x: i128, y: i128, prim: Prim) -> Option<Operand> {
    let bits = 8 * prim.size();
    let count = (y & i128::from(bits - 1)) as u32;
    // Shifts of small types do not occur: C# promotes them to int.
    let shift = matches!(prim.size(), 4 | 8);
    let value = match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        // 64 by 64 bits fit.
        BinOp::Mul => x.checked_mul(y)?,
        BinOp::Div => x.checked_div(y)?,
        BinOp::Rem => x.checked_rem(y)?,
        BinOp::And => x & y,
        BinOp::Or => x | y,
        BinOp::Xor => x ^ y,
        BinOp::Shl if shift => x << count,
        BinOp::Shr if shift => x >> count,
        BinOp::UShr if shift => (x & ((1 << bits) - 1)) >> count,
        BinOp::Shl | BinOp::Shr | BinOp::UShr => return None,
        BinOp::Eq => return Some(bool_const(x == y)),
        BinOp::Ne => return Some(bool_const(x != y)),
        BinOp::Lt => return Some(bool_const(x < y)),
        BinOp::Le => return Some(bool_const(x <= y)),
        BinOp::Gt => return Some(bool_const(x > y)),
        BinOp::Ge => return Some(bool_const(x >= y)),
    };
    Some(int_const(value, prim))
}

fn logic(op: BinOp, x: bool, y: bool) -> Option<Operand> {
    Some(bool_const(match op {
        BinOp::And => x & y,
        BinOp::Or => x | y,
        BinOp::Xor | BinOp::Ne => x ^ y,
        BinOp::Eq => x == y,
        BinOp::Add
        | BinOp::Sub
        | BinOp::Mul
        | BinOp::Div
        | BinOp::Rem
        | BinOp::Shl
        | BinOp::Shr
        | BinOp::UShr
        | BinOp::Lt
        | BinOp::Le
        | BinOp::Gt
        | BinOp::Ge => return None,
    }))
}

/// Does this check hold whatever the locals are?
fn passes(check: &Check) -> bool {
    let fits = |n: i128, prim| wrap(n, prim) == n;
    match check {
        Check::NonZero(a) => int(a).is_some_and(|(n, _)| n != 0),
        Check::DivOverflow(a, b) => {
            let least = |(n, prim): (i128, Prim)| prim.is_signed() && n == -(1 << (8 * prim.size() - 1));
            int(b).is_some_and(|(n, prim)| n != -1 || !prim.is_signed()) || int(a).is_some_and(|a| !least(a))
        }
        Check::Overflow(op, a, b) => match (op, int(a), int(b)) {
            (BinOp::Add, Some((x, prim)), Some((y, _))) => fits(x + y, prim),
            (BinOp::Sub, Some((x, prim)), Some((y, _))) => fits(x - y, prim),
            (BinOp::Mul, Some((x, prim)), Some((y, _))) => x.checked_mul(y).is_some_and(|n| fits(n, prim)),
            _ => false,
        },
        Check::NegOverflow(a) => int(a).is_some_and(|(n, prim)| fits(-n, prim)),
        Check::ConvOverflow { value, from: _, to } => match (int(value), to.as_prim()) {
            (Some((n, _)), Some(to)) if to.is_integral() => fits(n, to),
            _ => false,
        },
        Check::ArraySize(a) => int(a).is_some_and(|(n, _)| n >= 0),
        Check::NotNull(_)
        | Check::Bounds { .. }
        | Check::Cast { .. }
        | Check::Unbox { .. }
        | Check::ArrayStore { .. }
        | Check::ArrayExact(_) => false,
    }
}
