//! Removes a null check where every way to it has proved the same before, and decides comparisons with null.
//!
//! ```text
//! check notnull _0             check notnull _0
//! _1 = load _0->x         →    _1 = load _0->x
//! check notnull _0             _2 = load _0->y
//! _2 = load _0->y
//!
//! _1 = box int _0              _1 = box int _0        (which nobody reads any more)
//! _2 = eq _1, null        →    _2 = false
//! branch _2 then A else B      goto B
//! ```
//!
//! The latter is `key == null` in a generic method that was made for `int`.
//!
//! A local is known not to be null behind a check, after `new`, behind `if (x != null)`, as a copy of such a local, and as the
//! `this` of an object's method. A write forgets what was known, and of a local whose address is taken nothing is.

use crate::base::{BitSet, Idx};
use crate::mir::dataflow::{self, Analysis};
use crate::mir::uses::{Access, Edge};
use crate::mir::*;
use crate::ty::defs::{Const, Defs};
use crate::ty::{Ty, TyKind};

pub fn null_checks(body: &mut Body, defs: &Defs) {
    let rules = Rules { shared: body.address_taken(), compares: compares(body) };
    let mut entry = BitSet::new(body.locals.len());
    if let Some(this) = this_of(body, defs) {
        entry.insert(this);
    }
    let entries = dataflow::forward(body, &rules, NotNull(Some(entry)));
    for id in body.blocks.ids() {
        let mut needless = Vec::new();
        let mut decided = Vec::new();
        let block = &body.blocks[id];
        let fact = entries[id].clone();
        dataflow::forward_block(
            body,
            &rules,
            fact,
            id,
            |index, known| match block.stmts.get(index).map(|s| &s.kind) {
                Some(StmtKind::Check(Check::NotNull(local), _)) if known.has(*local) => needless.push(index),
                Some(StmtKind::Assign(cond, rvalue)) => {
                    if let Some((local, is_equal)) = compare(rvalue)
                        && known.has(local)
                    {
                        decided.push((index, *cond, !is_equal));
                    }
                }
                _ => {}
            },
            |_, _| {},
        );
        let block = &mut body.blocks[id];
        for index in needless {
            block.stmts[index].kind = StmtKind::Nop;
        }
        for (index, cond, value) in decided {
            let constant = Operand::Const(Const::Bool(value), Ty::bool());
            block.stmts[index].kind = StmtKind::Assign(cond, Rvalue::Use(constant));
            if let Terminator::Branch { cond: Operand::Local(read), then, els } = block.term
                && read == cond
                && block.stmts[index + 1..].iter().all(|s| s.def() != Some(cond))
            {
                block.term = Terminator::Goto(if value { then } else { els });
            }
        }
        block.stmts.retain(|s| s.kind != StmtKind::Nop);
    }
}

/// The receiver of an instance method of a class: whoever calls it has checked it.
fn this_of(body: &Body, defs: &Defs) -> Option<LocalId> {
    let method = defs.methods.get(body.func.method)?;
    let entered = matches!(body.kind, BodyKind::Plain | BodyKind::Async(_) | BodyKind::AsyncStart);
    let own = body.func.nested.index() == 0 && body.func.role != Role::Thunk;
    let this = *body.params.first()?;
    let is_object = !matches!(body.locals[this].ty.kind(), TyKind::Ref(_));
    (entered && own && !method.is_static && is_object).then_some(this)
}

/// Branches on `x == null` or `x != null`: block, the local, and where it is not null.
fn compares(body: &Body) -> Vec<(BlockId, LocalId, BlockId)> {
    let mut found = Vec::new();
    for (id, block) in body.blocks.iter_ids() {
        let Terminator::Branch { cond: Operand::Local(cond), then, els } = &block.term else { continue };
        // The comparison must be the last write of the condition, and its operand must not be written behind it.
        let Some(at) = block.stmts.iter().rposition(|s| s.def() == Some(*cond)) else { continue };
        let StmtKind::Assign(_, rvalue) = &block.stmts[at].kind else { continue };
        let Some((local, is_equal)) = compare(rvalue) else { continue };
        let target = if is_equal { *els } else { *then };
        if then != els && local != *cond && block.stmts[at..].iter().all(|s| s.def() != Some(local)) {
            found.push((id, local, target));
        }
    }
    found
}

/// `x == null` (true) or `x != null` (false).
fn compare(rvalue: &Rvalue) -> Option<(LocalId, bool)> {
    let Rvalue::Binary(op, a, b) = rvalue else { return None };
    let local = match (a, b) {
        (Operand::Local(l), null) | (null, Operand::Local(l)) if is_null(null) => *l,
        _ => return None,
    };
    match op {
        BinOp::Eq => Some((local, true)),
        BinOp::Ne => Some((local, false)),
        _ => None,
    }
}

fn is_null(operand: &Operand) -> bool {
    // `default` of a reference type is null, but of a type parameter or number it is not.
    matches!(operand, Operand::Const(Const::Null, _))
}

struct Rules {
    shared: BitSet<LocalId>,
    compares: Vec<(BlockId, LocalId, BlockId)>,
}

/// Locals that are not null; None where nothing has been reached yet.
#[derive(Clone, PartialEq)]
struct NotNull(Option<BitSet<LocalId>>);

impl NotNull {
    fn has(&self, local: LocalId) -> bool {
        self.0.as_ref().is_some_and(|set| set.contains(local))
    }

    fn set(&mut self, local: LocalId, known: bool) {
        let Some(set) = &mut self.0 else { return };
        if known {
            set.insert(local);
        } else {
            set.remove(local);
        }
    }
}

impl Rules {
    fn proves(&self, rvalue: &Rvalue, known: &NotNull) -> bool {
        match rvalue {
            Rvalue::New(_)
            | Rvalue::NewArray { .. }
            | Rvalue::NewDelegate { .. }
            | Rvalue::Typeof(_)
            | Rvalue::CaughtException
            | Rvalue::FrameNew
            | Rvalue::Snapshot { .. }
            | Rvalue::TaskFinished { .. }
            | Rvalue::TaskFaulted { .. }
            | Rvalue::TaskOfFrame { .. }
            | Rvalue::Use(Operand::Const(Const::Str(_), _)) => true,
            // A `T?` without a value becomes null.
            Rvalue::Box { ty, .. } => !matches!(ty.kind(), TyKind::Nullable(_)),
            Rvalue::Use(Operand::Local(local)) => known.has(*local),
            Rvalue::Use(Operand::Const(..))
            | Rvalue::Unary(..)
            | Rvalue::Binary(..)
            | Rvalue::Convert { .. }
            | Rvalue::Load(_)
            | Rvalue::AddrOf(_)
            | Rvalue::Length(_)
            | Rvalue::DimLength(..)
            | Rvalue::IsInstance { .. }
            | Rvalue::FrameState(_)
            | Rvalue::ForcedSuspend
            | Rvalue::FrameLoad { .. } => false,
        }
    }
}

impl Analysis for Rules {
    type Fact = NotNull;

    fn bottom(&self) -> NotNull {
        NotNull(None)
    }

    fn join(&self, into: &mut NotNull, from: &NotNull) {
        match (&mut into.0, &from.0) {
            (Some(into), Some(from)) => {
                into.intersect_with(from);
            }
            (into @ None, Some(from)) => *into = Some(from.clone()),
            (_, None) => {}
        }
    }

    fn stmt(&self, known: &mut NotNull, _: BlockId, _: usize, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Assign(local, rvalue) => {
                let proved = self.proves(rvalue, known) && !self.shared.contains(*local);
                known.set(*local, proved);
            }
            StmtKind::Check(
                Check::NotNull(local)
                | Check::Unbox { value: local, .. }
                | Check::Bounds { array: local, .. },
                _,
            ) => {
                if !self.shared.contains(*local) {
                    known.set(*local, true);
                }
            }
            StmtKind::Check(..)
            | StmtKind::Store(..)
            | StmtKind::Safepoint
            | StmtKind::FrameStore { .. }
            | StmtKind::Suspend { .. }
            | StmtKind::Trace(_)
            | StmtKind::Nop => stmt.for_locals(|local, access| {
                if access == Access::Part {
                    known.set(local, false);
                }
            }),
        }
    }

    fn terminator(&self, _: &mut NotNull, _: BlockId, _: &Terminator) {}

    fn edge(&self, known: &mut NotNull, from: BlockId, edge: &Edge) {
        if let Some(local) = edge.def {
            known.set(local, false);
        }
        for &(block, local, target) in &self.compares {
            if block == from && target == edge.target && !self.shared.contains(local) {
                known.set(local, true);
            }
        }
    }
}
