//! Checks a body against the rules of MIR. This is the specification of the IR.
//!
//! **Structure.** Locals, blocks and states that are named exist. `bb0` is the entry and nothing jumps to it. Parameters are
//! distinct.
//!
//! **Exceptions.** `caught` is the first statement of its block, and only exception edges lead to that block.
//!
//! **Types** (in [`types`]). An operand has the type that its operation needs; a local gets a value of its own type, or, for
//! references, of any reference type: upcasts are free, downcasts have been checked. A whole local is written by an
//! assignment, a part of it by `store`. Calls pass one argument for each parameter, `this` first, structs' `this` as `ref`.
//!
//! **Await.** Before the lowering an async body suspends by `await` only, in the kinds `async fn`. After it there is no
//! `await`:
//!
//! | only in          | operations |
//! |------------------|------------|
//! | start and resume | `poll`, `frame_store`, `suspend`, `suspended`; `start` also in plain wrappers |
//! | start            | `frame_new`, `return` |
//! | resume           | `frame_state`, `frame_load`, `take`, `tick`, `complete` |
//!
//! A `suspend` of a state follows, in its block, one `frame_store` for each local that the state saves and for no other.
//! What is loaded of a state is what it saves, into the local it was saved from: right after the lowering exactly that,
//! later perhaps less. No `ref` local is ever saved.

mod types;

use std::collections::BTreeSet;

use crate::base::{BitSet, IndexVec};
use crate::mir::uses::{Access, EdgeKind, Visit};
use crate::mir::*;
use crate::ty::TyKind;

/// How far a body has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Phase {
    /// With `Await`.
    Built,
    /// Right after the async lowering.
    Lowered,
    /// After passes that run behind the lowering.
    Optimized,
}

/// What is wrong with a body: empty if nothing.
pub fn verify(defs: &Defs, body: &Body, phase: Phase) -> Vec<String> {
    let mut v = Verifier { defs, body, phase, errors: Vec::new(), at: At::Header };
    v.structure();
    // The other rules index by the ids that this has checked.
    if v.errors.is_empty() {
        v.exceptions();
        v.suspension();
        v.frame();
        types::check(&mut v);
    }
    v.errors
}

struct Verifier<'a> {
    defs: &'a Defs,
    body: &'a Body,
    phase: Phase,
    errors: Vec<String>,
    at: At,
}

/// What is looked at. Most bodies have no errors: the text for one is made when there is one.
#[derive(Clone, Copy)]
enum At {
    Header,
    Local(LocalId),
    State(StateId),
    Block(BlockId),
    /// A statement whose ids may not exist.
    Index(BlockId, usize),
    Stmt(BlockId, usize),
    Term(BlockId),
}

impl<'a> Verifier<'a> {
    fn error(&mut self, message: impl std::fmt::Display) {
        let body = self.body;
        let at = match self.at {
            At::Header => "header".to_owned(),
            At::Local(local) => local.to_string(),
            At::State(state) => state.to_string(),
            At::Block(block) => block.to_string(),
            At::Index(block, index) => format!("{block}[{index}]"),
            At::Stmt(block, index) => {
                let text = print::print_stmt(self.defs, body, &body.blocks[block].stmts[index].kind);
                format!("{block}[{index}] `{text}`")
            }
            At::Term(block) => {
                format!("{block} `{}`", print::print_terminator(self.defs, body, &body.blocks[block].term))
            }
        };
        self.errors.push(format!("{at}: {message}"));
    }

    fn structure(&mut self) {
        let body = self.body;
        self.at = At::Header;
        let mut seen = BitSet::new(body.locals.len());
        for &param in &body.params {
            if body.locals.get(param).is_none() {
                self.error(format!("there is no local {param}"));
            } else if !seen.insert(param) {
                self.error(format!("{param} is a parameter twice"));
            }
        }
        if body.blocks.is_empty() {
            self.error("there is no block");
        }
        // Not printed with the operation: printing looks at the locals that are checked here.
        for (id, block) in body.blocks.iter_ids() {
            for (i, stmt) in block.stmts.iter().enumerate() {
                self.at = At::Index(id, i);
                Ids { v: self }.stmt(&stmt.kind);
            }
            self.at = At::Block(id);
            Ids { v: self }.terminator(&block.term);
        }
    }

    fn exceptions(&mut self) {
        let body = self.body;
        let mut normal: BitSet<BlockId> = BitSet::new(body.blocks.len());
        normal.insert(body.entry());
        for block in body.blocks.iter() {
            block.term.edges(|e| {
                if e.kind != EdgeKind::Unwind {
                    normal.insert(e.target);
                }
            });
        }
        for (id, block) in body.blocks.iter_ids() {
            for (i, stmt) in block.stmts.iter().enumerate() {
                if !matches!(stmt.kind, StmtKind::Assign(_, Rvalue::CaughtException)) {
                    continue;
                }
                self.at = At::Stmt(id, i);
                if i > 0 {
                    self.error("only as the first statement");
                }
                if normal.contains(id) {
                    self.error("reached by an edge that carries no exception");
                }
            }
        }
    }

    /// The table in the head comment.
    fn suspension(&mut self) {
        let kind = self.body.kind;
        let start = kind == BodyKind::AsyncStart;
        let resume = kind == BodyKind::AsyncResume;
        match kind {
            BodyKind::Async(_) if self.phase > Phase::Built => {
                self.at = At::Header;
                self.error("the async lowering has not run");
            }
            BodyKind::Plain | BodyKind::Async(_) if self.body.frame.is_some() => {
                self.at = At::Header;
                self.error("only start and resume bodies have a frame");
            }
            BodyKind::AsyncStart | BodyKind::AsyncResume if self.body.frame.is_none() => {
                self.at = At::Header;
                self.error("start and resume bodies have a frame");
            }
            BodyKind::Plain | BodyKind::Async(_) | BodyKind::AsyncStart | BodyKind::AsyncResume => {}
        }
        for (id, block) in self.body.blocks.iter_ids() {
            for (i, stmt) in block.stmts.iter().enumerate() {
                let allowed = match &stmt.kind {
                    StmtKind::FrameStore { .. } | StmtKind::Suspend { .. } => start || resume,
                    StmtKind::Assign(_, Rvalue::FrameNew) => start,
                    StmtKind::Assign(_, Rvalue::Snapshot { .. }) => start || resume,
                    StmtKind::Assign(_, Rvalue::FrameState(_) | Rvalue::FrameLoad { .. }) => resume,
                    StmtKind::Assign(..)
                    | StmtKind::Store(..)
                    | StmtKind::Check(..)
                    | StmtKind::Safepoint
                    | StmtKind::Trace(_)
                    | StmtKind::Nop => true,
                };
                if !allowed {
                    self.at = At::Stmt(id, i);
                    self.error("not in a body of this kind");
                }
            }
            let allowed = match &block.term {
                Terminator::Await { .. } => matches!(kind, BodyKind::Async(_)),
                Terminator::Pause { .. } => self.body.machine.is_some() && self.phase == Phase::Built,
                Terminator::StartCall { .. } => start || resume || kind == BodyKind::Plain,
                Terminator::PollTask { .. } | Terminator::Suspended(_) => start || resume,
                Terminator::TakeResult { .. } | Terminator::Tick { .. } | Terminator::Complete { .. } => {
                    resume
                }
                Terminator::Return(_) => !resume,
                Terminator::Goto(_)
                | Terminator::Branch { .. }
                | Terminator::Switch { .. }
                | Terminator::Throw { .. }
                | Terminator::Call { .. }
                | Terminator::Unreachable => true,
            };
            if !allowed {
                self.at = At::Term(id);
                self.error("not in a body of this kind");
            }
        }
    }

    fn frame(&mut self) {
        let Some(frame) = &self.body.frame else { return };
        let saved: IndexVec<StateId, BTreeSet<LocalId>> =
            frame.states.iter().map(|s| s.saved.iter().map(|x| x.local).collect()).collect();
        for (id, state) in frame.states.iter_ids() {
            self.at = At::State(id);
            if saved[id].len() != state.saved.len() {
                self.error("a local is saved twice");
            }
            for &local in &saved[id] {
                match self.body.locals.get(local) {
                    None => self.error(format!("there is no local {local}")),
                    Some(l) if matches!(l.ty.kind(), TyKind::Ref(_)) => {
                        self.error(format!("{local} is a `ref`, which cannot be saved"));
                    }
                    Some(_) => {}
                }
            }
        }
        for (id, block) in self.body.blocks.iter_ids() {
            let mut stores: BTreeSet<LocalId> = BTreeSet::new();
            let mut loads: BTreeSet<(StateId, LocalId)> = BTreeSet::new();
            for (i, stmt) in block.stmts.iter().enumerate() {
                match stmt.kind {
                    StmtKind::FrameStore { state, local, .. } => {
                        stores.insert(local);
                        if !saved.get(state).is_some_and(|s| s.contains(&local)) {
                            self.at = At::Stmt(id, i);
                            self.error("this state does not save this local");
                        }
                    }
                    StmtKind::Suspend { state, .. } if saved.get(state) != Some(&stores) => {
                        self.at = At::Stmt(id, i);
                        self.error("the locals stored before are not those that the state saves");
                    }
                    StmtKind::Assign(to, Rvalue::FrameLoad { state, local, .. }) => {
                        loads.insert((state, local));
                        if to != local || !saved.get(state).is_some_and(|s| s.contains(&local)) {
                            self.at = At::Stmt(id, i);
                            self.error("this state does not save this local");
                        }
                    }
                    _ => {}
                }
            }
            let Some(&(state, _)) = loads.first() else { continue };
            if self.phase == Phase::Lowered
                && !loads.iter().map(|(_, l)| l).eq(saved.get(state).into_iter().flatten())
            {
                self.at = At::Block(id);
                self.error(format!("the locals loaded are not those that {state} saves"));
            }
        }
    }
}

/// Reports ids that do not exist.
struct Ids<'v, 'a> {
    v: &'v mut Verifier<'a>,
}

impl Visit for Ids<'_, '_> {
    fn local(&mut self, local: &LocalId, _: Access) {
        if self.v.body.locals.get(*local).is_none() {
            self.v.error(format!("there is no local {local}"));
        }
    }

    fn target(&mut self, block: &BlockId, _: EdgeKind) {
        if *block == self.v.body.entry() {
            self.v.error("a jump to the entry");
        } else if self.v.body.blocks.get(*block).is_none() {
            self.v.error(format!("there is no block {block}"));
        }
    }
}
