//! Fills type arguments into a body, and decides what was open as long as a type was a parameter.
//!
//! ```text
//! _1 = box T _0         T = int:     _1 = box int _0
//!                       T = string:  _1 = _0
//! check unbox _0 is T   T = string:  check cast _0 is string
//! check arraystore a, x  T = int:    nothing: an array of values takes any value of its type
//! ```

use crate::mir::{Base, Body, Check, Place, Rvalue, StmtKind};
use crate::mono::canonical;
use crate::ty::defs::Defs;
use crate::ty::{Subst, Ty, TyKind};

/// A copy of `body` with `args` for its type parameters.
pub(super) fn instantiate(defs: &Defs, body: &Body, args: &[Ty]) -> Body {
    let mut body = body.clone();
    let subst = Subst::new(&body.type_params, args);
    body.for_types_mut(|ty| *ty = canonical(ty.subst(&subst)));
    decide_all(defs, &mut body);
    body
}

/// A body without type parameters itself, without the room that it had to grow.
pub(super) fn only_instance(defs: &Defs, mut body: Body) -> Body {
    body.for_types_mut(|ty| *ty = canonical(*ty));
    decide_all(defs, &mut body);
    body.blocks.iter_mut().for_each(|b| b.stmts.shrink_to_fit());
    body.blocks.shrink_to_fit();
    body.locals.shrink_to_fit();
    body.steps.shrink_to_fit();
    body
}

fn decide_all(defs: &Defs, body: &mut Body) {
    let Body { blocks, locals, .. } = body;
    for block in blocks.iter_mut() {
        for stmt in &mut block.stmts {
            decide(defs, &mut stmt.kind);
            if let StmtKind::Check(Check::ArrayStore { array, .. }, _) = stmt.kind
                && let TyKind::Array { elem, .. } = *locals[array].ty.kind()
                && defs.is_value_type(elem)
            {
                stmt.kind = StmtKind::Nop;
            }
        }
    }
}

/// Boxing and unboxing do nothing to references.
fn decide(defs: &Defs, stmt: &mut StmtKind) {
    let is_value = |ty: Ty| defs.is_value_type(ty);
    match stmt {
        StmtKind::Assign(_, rvalue) => match rvalue {
            Rvalue::Box { value, ty } if !is_value(*ty) => *rvalue = Rvalue::Use(value.clone()),
            Rvalue::Load(place) | Rvalue::AddrOf(place) => decide_place(defs, place),
            _ => {}
        },
        StmtKind::Store(place, _) => decide_place(defs, place),
        StmtKind::Check(check, _) => {
            if let Check::Unbox { value, ty } = *check
                && !is_value(ty)
            {
                *check = Check::Cast { value, ty };
            }
        }
        StmtKind::Safepoint
        | StmtKind::FrameStore { .. }
        | StmtKind::Suspend { .. }
        | StmtKind::Trace(_)
        | StmtKind::Nop => {}
    }
}

fn decide_place(defs: &Defs, place: &mut Place) {
    if let Base::Boxed(local, ty) = place.base
        && !defs.is_value_type(ty)
    {
        place.base = Base::Local(local);
    }
}
