//! Puts the code of small functions where they are called.
//!
//! ```text
//! fn Point.get_X(_0 this: Point)       _1 = call Point.get_X(_5) -> bb2
//!   _1 = load _0->x                           ↓
//!   return _1                          _6 = _5
//!                                      _7 = load _6->x
//!                                      _1 = _7
//!                                      goto bb2
//! ```
//!
//! What the callee throws goes where the call's exceptions go, by way of a pad that adds the call to the trace; what is thrown
//! keeps its own place, and [`Body::inlined`] says whose that is. So traces are those of the program as it was written.
//!
//! An `await` of an async function is a call of its `start`, which has a second way out. Inlined, a method that need not wait
//! costs what its code costs:
//! ```text
//!                                              _8 = add _5, 1                    // F, until it would have returned
//!                                              _1 = _8
//! _1 = start F@start(_5) -> bb2,               _9 = forced_suspend
//!        suspended _7 -> bb5            →      branch _9 then bb8 else bb2
//!                                            bb7 cold:                           // F suspends: its own frame, as ever
//!                                              _7 = snapshot F@start state0 [_0: _5] on task _6
//!                                              goto bb5
//!                                            bb8 cold:                           // stress mode
//!                                              _7 = task_finished Task<int> _1
//!                                              goto bb5
//! ```
//!
//! Only instances are inlined, so all types are known. A callee that was changed by this pass already brings what it has
//! inlined; [`MAX_GROWTH`] bounds the sum.

use crate::base::{Idx, IndexVec, Span};
use crate::mir::uses::{Access, Visit, VisitMut};
use crate::mir::*;
use crate::ty::Ty;
use crate::ty::defs::{AsyncKind, Const, Defs};

use super::Callees;
use super::async_::publishes;

/// Statements and terminators of a function that is inlined, without those that hardly ever run.
const MAX_SIZE: usize = 30;
const MAX_BLOCKS: usize = 12;
/// A function does not get larger than this by inlining.
pub(super) const MAX_GROWTH: usize = 800;

pub fn inline(body: &mut Body, defs: &Defs, callees: &dyn Callees) {
    let mut size = size_of(body);
    let own: Vec<BlockId> = body.blocks.ids().collect();
    for id in own {
        if size > MAX_GROWTH {
            return;
        }
        size += inline_call(body, defs, callees, id, is_small);
    }
}

/// Inlines the call at the end of a block, if there is one, and `fits` says so of the callee. By how much the body has grown.
pub(super) fn inline_call(
    body: &mut Body,
    defs: &Defs,
    callees: &dyn Callees,
    id: BlockId,
    fits: impl Fn(&Body) -> bool,
) -> usize {
    let (f, args) = match &body.blocks[id].term {
        Terminator::Call { callee: Callee::Direct(f), args, .. } => (f, args),
        // A wrapper stays what it is: the one place that makes tasks of frames.
        Terminator::StartCall { callee: Callee::Direct(f), args, .. } if body.kind != BodyKind::Plain => {
            (f, args)
        }
        _ => return 0,
    };
    if is_same(f.func, body.func) {
        return 0;
    }
    let Some(callee) = callees.callee(f) else { return 0 };
    if callee.params.len() != args.len() || !fits(callee) {
        return 0;
    }
    let size = size_of(callee);
    let (f, callee) = (f.clone(), callee.clone());
    splice(body, defs, id, f, callee);
    size
}

/// The same function, in whatever role.
fn is_same(a: Func, b: Func) -> bool {
    a.method == b.method && a.nested == b.nested
}

pub(super) fn size_of(body: &Body) -> usize {
    body.blocks.iter().map(|b| b.stmts.len() + 1).sum()
}

/// Is inlining this worth it, and can it be done?
fn is_small(callee: &Body) -> bool {
    let max_blocks = match callee.kind {
        BodyKind::Plain => MAX_BLOCKS,
        // Each suspension has a block of its own.
        BodyKind::AsyncStart => 2 * MAX_BLOCKS,
        BodyKind::Async(_) | BodyKind::AsyncResume => return false,
    };
    if callee.blocks.len() > max_blocks || hot_size(callee) > MAX_SIZE || !can_be_inlined(callee) {
        return false;
    }
    let is_call = |b: &&Block| matches!(b.term, Terminator::Call { .. } | Terminator::StartCall { .. });
    let calls = callee.blocks.iter().filter(|b| !is_rare(b)).filter(is_call).count();
    // Loops and longer work are not dominated by the call itself.
    let loops = callee.blocks.iter().flat_map(|b| &b.stmts).any(|s| s.kind == StmtKind::Safepoint);
    calls <= 2 && !loops
}

fn is_rare(block: &Block) -> bool {
    block.cold || matches!(block.term, Terminator::Throw { .. })
}

/// Statements and terminators without those that hardly ever run.
pub(super) fn hot_size(body: &Body) -> usize {
    body.blocks.iter().filter(|b| !is_rare(b)).map(|b| b.stmts.len() + 1).sum()
}

pub(super) fn can_be_inlined(callee: &Body) -> bool {
    let is_self_made = callee.kind == BodyKind::AsyncStart && publishes(callee);
    !is_self_made
        && callee.blocks.iter().all(|block| match &block.term {
            // A function that calls itself would be inlined into itself.
            Terminator::Call { callee: Callee::Direct(f), .. }
            | Terminator::StartCall { callee: Callee::Direct(f), .. }
                if is_same(f.func, callee.func) =>
            {
                false
            }
            // The wrapper of an async function.
            Terminator::StartCall { .. } => callee.kind != BodyKind::Plain,
            Terminator::Await { .. }
            | Terminator::TakeResult { .. }
            | Terminator::Pause { .. }
            | Terminator::Tick { .. }
            | Terminator::Complete { .. } => false,
            Terminator::Call { .. }
            | Terminator::Goto(_)
            | Terminator::Branch { .. }
            | Terminator::Switch { .. }
            | Terminator::Return(_)
            | Terminator::Throw { .. }
            | Terminator::PollTask { .. }
            | Terminator::Suspended(_)
            | Terminator::Unreachable => true,
        })
}

/// Where the callee's ways out lead.
struct Exits {
    dest: Option<LocalId>,
    done: BlockId,
    /// Of an async function: where its frame goes, and what is done then.
    suspended: Option<(LocalId, BlockId)>,
    unwind: Unwind,
}

/// Replaces the call at the end of `at` by the callee's code.
fn splice(body: &mut Body, defs: &Defs, at: BlockId, f: FuncRef, mut callee: Body) {
    let block = &mut body.blocks[at];
    let (span, cold) = (block.term_span, block.cold);
    let (args, mut exits) = match std::mem::replace(&mut block.term, Terminator::Unreachable) {
        Terminator::Call { args, dest, target, unwind, .. } => {
            (args, Exits { dest, done: target, suspended: None, unwind })
        }
        Terminator::StartCall { args, dest, done, child, suspended, unwind, .. } => {
            (args, Exits { dest, done, suspended: Some((child, suspended)), unwind })
        }
        other => {
            block.term = other;
            return;
        }
    };
    let first_local = body.locals.len();
    let fresh = must_be_fresh(&callee);
    for local in callee.locals.iter() {
        let kind = if local.kind == LocalKind::Param { LocalKind::Temp } else { local.kind };
        body.locals.push(Local { kind, ..local.clone() });
    }
    let params: Vec<LocalId> = callee.params.iter().map(|p| Idx::new(p.index() + first_local)).collect();
    let stmts = &mut body.blocks[at].stmts;
    for (param, arg) in params.into_iter().zip(args) {
        stmts.push(Stmt { kind: StmtKind::Assign(param, Rvalue::Use(arg)), span });
    }
    // In a loop, a second call must not see what the first one left.
    for local in fresh {
        let ty = callee.locals[local].ty;
        let local = Idx::new(local.index() + first_local);
        let zero = Rvalue::Use(Operand::Const(Const::Default, ty));
        stmts.push(Stmt { kind: StmtKind::Assign(local, zero), span });
    }
    body.inlined.append(&mut callee.inlined);
    body.steps.append(&mut callee.steps);
    body.sort_steps();
    body.inlined.push((callee.extent, f.clone()));
    if let Some(suspended) = exits.suspended {
        exits.done = forced_exit(body, defs, &callee, &mut exits, suspended, span);
    }
    if throws(&callee) {
        exits.unwind = Unwind::To(trace_pad(body, defs, exits.unwind, span));
    }
    let first_block = body.blocks.len();
    let mut shift = Shift { locals: first_local, blocks: first_block, unwind: exits.unwind };
    body.blocks[at].term = Terminator::Goto(Idx::new(first_block));
    for mut block in std::mem::take(&mut callee.blocks).into_raw() {
        shift.block(&mut block);
        block.cold |= cold;
        match &mut block.term {
            Terminator::Return(value) => {
                if let (Some(dest), Some(value)) = (exits.dest, value.take()) {
                    let kind = StmtKind::Assign(dest, Rvalue::Use(value));
                    block.stmts.push(Stmt { kind, span: block.term_span });
                }
                block.term = Terminator::Goto(exits.done);
            }
            Terminator::Suspended(frame) => {
                if let Some((child, suspended)) = exits.suspended {
                    take_snapshot(&mut block.stmts, *frame, child, &f, first_local);
                    block.term = Terminator::Goto(suspended);
                }
            }
            _ => {}
        }
        body.blocks.push(block);
    }
}

/// Does an exception leave this function?
fn throws(callee: &Body) -> bool {
    struct Leaves(bool);
    impl Visit for Leaves {
        fn unwind(&mut self, unwind: &Unwind) {
            self.0 |= *unwind == Unwind::Propagate;
        }
    }
    let mut leaves = Leaves(false);
    for block in callee.blocks.iter() {
        block.stmts.iter().for_each(|s| leaves.stmt(&s.kind));
        leaves.terminator(&block.term);
    }
    leaves.0
}

/// Where the exceptions of inlined code go first: the call is the next place of their trace.
fn trace_pad(body: &mut Body, defs: &Defs, unwind: Unwind, span: Span) -> BlockId {
    let exception = body.temp(defs.lang.exception.map_or(Ty::object(), |e| Ty::named(e, [])));
    let stmts = [StmtKind::Assign(exception, Rvalue::CaughtException), StmtKind::Trace(exception)];
    let stmts = stmts.into_iter().map(|kind| Stmt { kind, span }).collect();
    let term = Terminator::Throw { exception: exception.into(), rethrow: true, unwind };
    body.blocks.push(Block { stmts, term, term_span: span, cold: true })
}

/// Where an inlined async function goes when it has ended: on, unless a suspension is wanted all the same.
fn forced_exit(
    body: &mut Body,
    defs: &Defs,
    callee: &Body,
    exits: &mut Exits,
    (child, suspended): (LocalId, BlockId),
    span: Span,
) -> BlockId {
    let task = defs.lang.task_type(AsyncKind::Task, callee.ret);
    let value = (!callee.ret.is_void()).then(|| *exits.dest.get_or_insert_with(|| body.temp(callee.ret)));
    let finished = Rvalue::TaskFinished { ty: task.unwrap_or(Ty::error()), value: value.map(Operand::Local) };
    let block = |kind, term, cold| Block { stmts: vec![Stmt { kind, span }], term, term_span: span, cold };
    let finish = StmtKind::Assign(child, finished);
    let forced = body.blocks.push(block(finish, Terminator::Goto(suspended), true));
    let wanted = body.temp(Ty::bool());
    let test = StmtKind::Assign(wanted, Rvalue::ForcedSuspend);
    let branch = Terminator::Branch { cond: wanted.into(), then: forced, els: exits.done };
    body.blocks.push(block(test, branch, false))
}

/// `frame = frame_new; frame_store …; suspend` of the callee becomes one snapshot. Its locals have their new numbers, but those
/// that name the frame's slots keep theirs.
fn take_snapshot(stmts: &mut Vec<Stmt>, frame: LocalId, child: LocalId, of: &FuncRef, first_local: usize) {
    let mut saved = Vec::new();
    stmts.retain_mut(|stmt| match &mut stmt.kind {
        StmtKind::Assign(local, Rvalue::FrameNew) if *local == frame => false,
        StmtKind::FrameStore { frame: to, local, .. } if *to == frame => {
            saved.push((Idx::new(local.index() - first_local), Operand::Local(*local)));
            false
        }
        StmtKind::Suspend { frame: of_frame, state, on } if *of_frame == frame => {
            let saved = std::mem::take(&mut saved);
            let of = Box::new(of.clone());
            let snapshot = Rvalue::Snapshot { of, state: *state, saved, on: on.clone() };
            stmt.kind = StmtKind::Assign(child, snapshot);
            true
        }
        _ => true,
    });
}

/// Locals of the callee that begin as zero: those written in parts or through references, and those read where nothing may
/// have been written yet.
fn must_be_fresh(callee: &Body) -> Vec<LocalId> {
    struct Parts(IndexVec<LocalId, bool>);
    impl Visit for Parts {
        fn local(&mut self, local: &LocalId, access: Access) {
            self.0[*local] |= matches!(access, Access::Addr | Access::Part);
        }
    }
    let mut parts = Parts(IndexVec::filled(false, callee.locals.len()));
    for block in callee.blocks.iter() {
        block.stmts.iter().for_each(|s| parts.stmt(&s.kind));
    }
    for local in liveness::liveness(callee).entries[callee.entry()].iter() {
        parts.0[local] = true;
    }
    parts
        .0
        .iter_ids()
        .filter(|&(id, &fresh)| fresh && !callee.params.contains(&id))
        .map(|(id, _)| id)
        .collect()
}

/// Renumbers the callee's locals and blocks behind the caller's.
struct Shift {
    locals: usize,
    blocks: usize,
    unwind: Unwind,
}

impl Shift {
    fn block(&mut self, block: &mut Block) {
        for stmt in &mut block.stmts {
            self.stmt(&mut stmt.kind);
        }
        self.terminator(&mut block.term);
    }
}

impl VisitMut for Shift {
    fn local(&mut self, local: &mut LocalId, _: Access) {
        *local = Idx::new(local.index() + self.locals);
    }

    fn unwind(&mut self, unwind: &mut Unwind) {
        *unwind = match *unwind {
            Unwind::Propagate => self.unwind,
            Unwind::To(block) => Unwind::To(Idx::new(block.index() + self.blocks)),
        };
    }

    fn target(&mut self, block: &mut BlockId, _: uses::EdgeKind) {
        *block = Idx::new(block.index() + self.blocks);
    }
}
