//! Fills type arguments into a body, and decides what was open as long as a type was a parameter.
//!
//! ```text
//! _1 = box T _0         T = int:     _1 = box int _0
//!                       T = string:  _1 = _0
//! check unbox _0 is T   T = string:  check cast _0 is string
//! check arraystore a, x  T = int:    nothing: an array of values takes any value of its type
//! ```

use crate::mir::{Base, Block, BlockId, Body, Callee, Check, FuncRef, Place, Rvalue, StmtKind, Terminator};
use crate::mono::{canonical, is_on_type, static_virtual};
use crate::ty::defs::Defs;
use crate::ty::{Subst, Ty, TyKind};

/// A copy of `body` with `args` for its type parameters.
pub(super) fn instantiate(defs: &Defs, body: &Body, args: &[Ty]) -> Body {
    let mut body = body.clone();
    let subst = Subst::new(&body.type_params, args);
    let of_param = |block: &Block| match &block.term {
        Terminator::Call { callee: Callee::StaticInit(ty), .. } => matches!(ty.kind(), TyKind::Param(_)),
        _ => false,
    };
    let open: Vec<BlockId> = body.blocks.iter_ids().filter(|(_, b)| of_param(b)).map(|(id, _)| id).collect();
    body.for_types_mut(|ty| *ty = canonical(ty.subst(&subst)));
    open.into_iter().for_each(|block| decide_init(defs, &mut body, block));
    decide_all(defs, &mut body);
    body
}

/// Before a static member of what was a type parameter is called: has the type that the member is from, which may be a
/// base or an interface, a static constructor to run?
fn decide_init(defs: &Defs, body: &mut Body, block: BlockId) {
    let Terminator::Call { callee: Callee::StaticInit(ty), target, .. } = &body.blocks[block].term else {
        return;
    };
    let (ty, target) = (*ty, *target);
    let owner = called_on_type(defs, &body.blocks[target]).map_or(ty, |f| static_virtual(defs, f).owner);
    let is_precise = defs
        .definition_of(owner)
        .is_some_and(|(d, _)| defs.types[d].methods.iter().any(|&m| defs.methods[m].is_precise_cctor()));
    match &mut body.blocks[block].term {
        Terminator::Call { callee: Callee::StaticInit(ty), .. } if is_precise => *ty = canonical(owner),
        term => *term = Terminator::Goto(target),
    }
}

/// The static virtual member that a block calls, or makes a delegate of.
fn called_on_type<'a>(defs: &Defs, block: &'a Block) -> Option<&'a FuncRef> {
    let in_stmts = block.stmts.iter().find_map(|s| match &s.kind {
        StmtKind::Assign(_, Rvalue::NewDelegate { callee, .. }) => match &**callee {
            Callee::Direct(f) => Some(f),
            _ => None,
        },
        _ => None,
    });
    let in_term = match &block.term {
        Terminator::Call { callee: Callee::Direct(f), .. }
        | Terminator::StartCall { callee: Callee::Direct(f), .. } => Some(f),
        _ => None,
    };
    in_stmts.or(in_term).filter(|f| is_on_type(defs, f))
}

/// Makes a body without type parameters its own instance, without the room that it had to grow.
pub fn only_instance(defs: &Defs, body: &mut Body) {
    body.for_types_mut(|ty| *ty = canonical(*ty));
    decide_all(defs, body);
    body.shrink_to_fit();
}

fn decide_all(defs: &Defs, body: &mut Body) {
    let Body { blocks, locals, .. } = body;
    for block in blocks.iter_mut() {
        for stmt in &mut block.stmts {
            decide(defs, &mut stmt.kind);
            if let StmtKind::Check(Check::ArrayStore { array, .. } | Check::ArrayExact(array), _) = stmt.kind
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
