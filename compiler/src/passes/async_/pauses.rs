//! The other front end of the state-machine split: bodies that pause. An iterator's `MoveNext` pauses at `yield return`, the
//! one of an async function with a builder at each `await`. Their caller holds an object, so the values go there: a field
//! for each local that some pause saves, and another for the resume index.
//!
//! ```text
//! machine _0->`<>state`                      bb0:
//! bb0:                                         _3 = load _0->`<>state`
//!   _1 = load _0->n                            switch _3 [1: bb4] else bb1
//!   goto bb1                                 bb1:
//! bb1:                                         _1 = load _0->n
//!   store _0->`<>current` = _1                 goto bb2
//!   pause 1 -> bb2, resume bb3         =>    bb2:
//! bb2:                                         store _0->`<>current` = _1
//!   return true                                store _0->`<n>_1` = _1; store _0->`<>state` = 1
//! bb3:                                         return true
//!   _1 = add _1, 1                           bb3:
//!   goto bb1                                   _1 = add _1, 1
//!                                              goto bb2
//!                                            bb4:
//!                                              store _0->`<>state` = -1; _1 = load _0->`<n>_1`
//!                                              goto bb3
//! ```
//! Up to here a pause is a branch that may go either way, so the early passes see through it: what they remove is not saved.
//! An async iterator's body also awaits: it is split at its pauses first, and what comes of it is an async body like any other.

use crate::base::IndexVec;
use crate::bug;
use crate::mir::*;
use crate::passes::simplify_cfg::remove_unreachable;
use crate::ty::Ty;
use crate::ty::defs::{Defs, FieldDef, FieldId};

use super::liveness::{self, LivePoint};
use super::points;
use super::split::{Keeper, dispatch, landing, save};

/// Splits a body at its pauses; leaves others alone.
pub fn lower_pauses(defs: &Defs, body: &mut Body) {
    let Some(mut machine) = body.machine.take() else { return };
    remove_unreachable(body);
    let points = points::pauses(body);
    let numbers: Vec<u32> = points.iter().map(|&(number, _)| number).collect();
    let mut live = liveness::analyse(body, points.into_iter().map(|(_, point)| point).collect());
    for point in live.iter_mut() {
        // The caller has the object and comes back with it.
        point.saved.retain(|s| s.local != machine.object);
    }
    let fields = declare_fields(defs, body, &machine, &live);
    let keeper = Keeper::Object { machine: &machine, fields: &fields };
    let mut cases = Vec::new();
    let mut pauses = Vec::new();
    for (&number, (state, live)) in numbers.iter().zip(live.iter_ids()) {
        let point = &live.point;
        let store_index = |index| StmtKind::Store(machine.index.clone(), int(index));
        let stores = save(&keeper, state, live).chain([store_index(i128::from(number))]);
        let span = point.span;
        body.blocks[point.block].stmts.extend(stores.map(|kind| Stmt { kind, span }));
        let loads = std::iter::once(store_index(RUNNING)).chain(landing(&keeper, state, live));
        let stmts = loads.map(|kind| Stmt { kind, span }).collect();
        let term = Terminator::Goto(point.resume);
        let entered = body.blocks.push(Block { stmts, term, term_span: span, cold: false });
        cases.push((i128::from(number), entered));
        let saved = live.saved.iter().filter_map(|s| Some((s.clone(), fields[s.local]?.field))).collect();
        pauses.push(PauseState { number, span, saved });
        if let Terminator::Pause { leave, .. } = body.blocks[point.block].term {
            body.blocks[point.block].term = Terminator::Goto(leave);
        }
    }
    enter(body, &keeper, cases);
    machine.pauses = pauses;
    body.machine = Some(machine);
    remove_unreachable(body);
}

/// A field of the object for each local that is saved somewhere.
fn declare_fields(
    defs: &Defs,
    body: &Body,
    machine: &Machine,
    points: &IndexVec<StateId, LivePoint>,
) -> IndexVec<LocalId, Option<FieldRef>> {
    let owner = body.locals[machine.object].ty;
    let Some((def, _)) = owner.as_named() else { bug!(body.span, "{} pauses in no object", body.name) };
    let mut fields = IndexVec::filled(None, body.locals.len());
    let mut declared: Vec<FieldId> = Vec::new();
    for live in points.iter() {
        for saved in &live.saved {
            let local = &body.locals[saved.local];
            fields[saved.local].get_or_insert_with(|| {
                let name = local
                    .name
                    .map_or_else(|| format!("<>{}", saved.local), |n| format!("<{n}>{}", saved.local));
                let at = (defs.types[def].file, live.point.span);
                let field = defs.fields.push(FieldDef::hidden(&name, def, local.ty, at));
                declared.push(field);
                FieldRef { owner, field }
            });
        }
    }
    if defs.types[def].saved.set(declared).is_err() {
        bug!(body.span, "{} was laid out before its locals were known", body.name);
    }
    fields
}

/// Begins the body with a switch on the resume index. An iterator's own first step is one already.
fn enter(body: &mut Body, keeper: &Keeper, cases: Vec<(i128, BlockId)>) {
    let entry = body.entry();
    if let Block { stmts, term: Terminator::Switch { value, cases: own, .. }, .. } = &mut body.blocks[entry]
        && let [Stmt { kind: StmtKind::Assign(index, read), .. }] = &stmts[..]
        && *value == Operand::Local(*index)
        && *read == keeper.read_index()
    {
        own.extend(cases);
        return;
    }
    if cases.is_empty() {
        return;
    }
    let index = body.temp(Ty::int());
    let first = body.blocks.push(body.blocks[entry].clone());
    body.blocks[entry] = dispatch(keeper, index, cases, first, body.span);
}

fn int(value: i128) -> Operand {
    Operand::Const(crate::ty::defs::Const::int(value), Ty::int())
}
