//! `try`: catches, and every `finally` exactly once.
//!
//! ```text
//! try { return F(); }            bb0: _1 = call F() -> bb1, unwind bb2
//! finally { G(); }               bb1: ret = _1 ; completion = 2 ; goto bb3
//!                           landing bb2: e = caught_exception ; completion = 1 ; goto bb3
//!                                bb3: call G() -> bb4
//!                                bb4: switch completion [1: bb5, 2: bb6]
//!                                bb5: throw e (rethrow)
//!                                bb6: return ret
//! ```
//! Whatever leaves the region (`return`, `break`, `goto`, an exception) sets the completion and enters the one body;
//! the switch behind it goes on from there, perhaps into the next outer `finally`.
//!
//! # Filters
//! C# handles an exception in two passes: first it looks outwards for a handler, running filters (`when`), then it runs
//! the `finally` blocks on the way to the one it found. So in
//! ```text
//! try { try { throw e; } finally { F(); } } catch (E) when (G()) { H(); }
//! ```
//! `G` runs before `F`. Where a filter of the same function stands outside a `finally`, the landing of that `finally`
//! therefore searches first ([`Builder::search`]) and then leaves towards the handler it found, as a `goto` would. A `finally`
//! with `await` inside ends the first pass, as in C#, which catches everything there and throws it again.
//! Handlers in the functions around are asked too, in programs where a filter could tell the difference: see
//! `first_pass`, which takes the place of [`Builder::search`] there.
//!
//! An exception inside a filter counts as false.

use super::*;
use crate::hir::{Catch, LoopId};

/// What stands around the current statement, as far as jumps and exceptions care.
pub enum Region<'a> {
    Loop {
        id: LoopId,
        /// Number of `finally` regions around it.
        depth: usize,
        brk: BlockId,
        cont: Option<BlockId>,
    },
    /// The sections of a `switch`, for `goto case`.
    Sections {
        id: LoopId,
        depth: usize,
        entries: Vec<BlockId>,
    },
    Catches(Catches<'a>),
    Finally(Finally),
}

/// A `try` body with handlers.
#[derive(Clone)]
pub struct Catches<'a> {
    list: &'a [Catch],
    handlers: Vec<Handler>,
    /// Number of `finally` regions around the whole statement.
    depth: usize,
    /// Of each clause, in the list of handlers; or none.
    nodes: Vec<LocalId>,
}

#[derive(Clone, Copy)]
struct Handler {
    body: BlockId,
    /// The caught exception.
    caught: LocalId,
}

/// A region whose leaving runs a `finally`.
pub struct Finally {
    completion: LocalId,
    /// The exception to throw on with, if the completion says so.
    exception: LocalId,
    body: BlockId,
    exits: Vec<Exit>,
    /// Contains `await`: exceptions are caught here before an outer filter sees them.
    barrier: bool,
    /// Entered by exceptions that are to be thrown on.
    throws: bool,
}

/// A way out.
#[derive(Clone, Copy, PartialEq)]
pub struct Exit {
    pub to: Goal,
    /// Number of `finally` regions around the goal.
    pub depth: usize,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Goal {
    Block(BlockId),
    /// Returns `ret_local`.
    Return,
    /// Leaves the function with an exception for which no handler in it was found.
    Propagate(LocalId),
}

const NORMAL: i128 = 0;
const THROW: i128 = 1;
/// Number of the first exit.
const EXITS: i128 = 2;

impl<'a> Builder<'a> {
    /// Number of `finally` regions around this place.
    pub(super) fn depth(&self) -> usize {
        self.regions.iter().filter(|r| matches!(r, Region::Finally(_))).count()
    }

    /// Goes to `exit` through the `finally` blocks in between.
    pub(super) fn leave(&mut self, exit: Exit) {
        if self.depth() > exit.depth {
            let innermost = self.regions.iter_mut().rev().find_map(|r| match r {
                Region::Finally(f) => Some(f),
                Region::Loop { .. } | Region::Sections { .. } | Region::Catches(_) => None,
            });
            if let Some(f) = innermost {
                let index = match f.exits.iter().position(|e| *e == exit) {
                    Some(i) => i,
                    None => {
                        f.exits.push(exit);
                        f.exits.len() - 1
                    }
                };
                let (completion, body) = (f.completion, f.body);
                self.assign(completion, Rvalue::Use(int(EXITS + index as i128)));
                return self.goto(body);
            }
        }
        match exit.to {
            Goal::Block(b) => self.goto(b),
            Goal::Return if self.running.is_some() => self.end_iteration(),
            Goal::Return => {
                let value = self.ret_local.map(Operand::Local);
                self.terminate(Terminator::Return(value));
            }
            Goal::Propagate(e) => self.terminate(Terminator::Throw {
                exception: Operand::Local(e),
                rethrow: true,
                unwind: self.outermost,
            }),
        }
    }

    pub(super) fn try_stmt(
        &mut self,
        body: &'a hir::Stmt,
        catches: &'a [Catch],
        finally: Option<&'a hir::Stmt>,
    ) {
        match finally {
            None => self.try_catch(body, catches),
            Some(f) => {
                let barrier = walk::has_await(self.hir, vec![walk::Node::Stmt(f)]);
                self.try_finally(
                    barrier,
                    |b| if catches.is_empty() { b.stmt(body) } else { b.try_catch(body, catches) },
                    |b| b.stmt(f),
                );
            }
        }
    }

    // ---- finally -----------------------------------------------------------------------------------------------

    /// Lowers `body` with `fin` to run whenever it is left.
    pub(super) fn try_finally(
        &mut self,
        barrier: bool,
        body: impl FnOnce(&mut Self),
        fin: impl FnOnce(&mut Self),
    ) {
        let guard = self.machine.is_some() && !barrier;
        self.region(barrier, !barrier, body, |b| if guard { b.unless_waiting(fin) } else { fin(b) });
    }

    /// In a function with a builder of its own, a `finally` without `await` is skipped while the state says that the function
    /// waits. C# has this test because its `finally` blocks are left at every await; what shows is that they do not run when
    /// the builder's `AwaitOnCompleted` throws, nor behind the `catch` until the next await has been resumed.
    fn unless_waiting(&mut self, fin: impl FnOnce(&mut Self)) {
        let Some(state) = self.out.machine.as_ref().map(|m| m.index.clone()) else { return fin(self) };
        let (run, over) = (self.new_block(), self.new_block());
        let state = self.def(Ty::int(), Rvalue::Load(state));
        let running = self.def(Ty::bool(), Rvalue::Binary(BinOp::Lt, state, int(0)));
        self.branch(running, run, over);
        self.start(run);
        fin(self);
        if self.cur.is_some() {
            self.goto(over);
        }
        self.start(over);
    }

    /// The same for what no program sees: nobody is asked before it runs.
    pub(super) fn bookkeeping(&mut self, body: impl FnOnce(&mut Self), fin: impl FnOnce(&mut Self)) {
        self.region(false, false, body, fin);
    }

    fn region(
        &mut self,
        barrier: bool,
        asks: bool,
        body: impl FnOnce(&mut Self),
        fin: impl FnOnce(&mut Self),
    ) {
        let completion = self.named_temp("completion", Ty::int());
        let exception = self.named_temp("pending", self.exception_ty());
        let (entry, landing) = (self.new_block(), self.cold_block());
        self.regions.push(Region::Finally(Finally {
            completion,
            exception,
            body: entry,
            exits: Vec::new(),
            barrier,
            throws: false,
        }));
        self.with_unwind(Unwind::To(landing), body);
        let falls_through = self.cur.is_some();
        if falls_through {
            self.assign(completion, Rvalue::Use(int(NORMAL)));
            self.goto(entry);
        }
        self.start(landing);
        if self.cur.is_some() {
            self.assign(exception, Rvalue::CaughtException);
            if asks && self.handlers.is_some() {
                self.search_handlers(exception);
                self.enter_finally_throwing(self.regions.len() - 1);
            } else if asks && self.filters_outside() {
                self.search(exception);
            } else {
                self.enter_finally_throwing(self.regions.len() - 1);
            }
        }
        let Some(Region::Finally(region)) = self.regions.pop() else {
            crate::bug!(self.span, "regions do not nest")
        };

        self.start(entry);
        fin(self);
        if self.cur.is_some() {
            self.complete(&region, falls_through);
        }
    }

    /// Enters the `finally` of a region, to throw its `pending` exception on behind it.
    fn enter_finally_throwing(&mut self, region: usize) {
        let Some(Region::Finally(f)) = self.regions.get_mut(region) else { return };
        f.throws = true;
        let (completion, body) = (f.completion, f.body);
        self.assign(completion, Rvalue::Use(int(THROW)));
        self.goto(body);
    }

    /// Behind a `finally`: goes on as it was entered.
    fn complete(&mut self, region: &Finally, falls_through: bool) {
        let (throw, normal) = (self.cold_block(), self.new_block());
        let goals: Vec<BlockId> = region.exits.iter().map(|_| self.new_block()).collect();
        let mut cases = Vec::new();
        if falls_through {
            cases.push((NORMAL, normal));
        }
        if region.throws {
            cases.push((THROW, throw));
        }
        cases.extend(goals.iter().enumerate().map(|(i, &b)| (EXITS + i as i128, b)));
        // The first is what is left over when it is none of the others.
        if cases.len() > 1 {
            let (_, default) = cases.remove(0);
            let value = Operand::Local(region.completion);
            self.terminate(Terminator::Switch { value, cases, default });
        } else {
            match cases.pop() {
                Some((_, only)) => self.goto(only),
                None => self.terminate(Terminator::Unreachable),
            }
        }
        self.cur = Some(throw);
        let (exception, unwind) = (Operand::Local(region.exception), self.unwind);
        self.terminate(Terminator::Throw { exception, rethrow: true, unwind });
        for (&exit, &b) in region.exits.iter().zip(&goals) {
            self.cur = Some(b);
            self.leave(exit);
        }
        self.cur = falls_through.then_some(normal);
    }

    // ---- catch -------------------------------------------------------------------------------------------------

    fn try_catch(&mut self, body: &'a hir::Stmt, catches: &'a [Catch]) {
        let nodes = self.register(catches);
        let (Some(&innermost), Some(&outermost)) = (nodes.first(), nodes.last()) else {
            return self.handle(body, catches, Vec::new());
        };
        self.registered.push(innermost);
        self.bookkeeping(|b| b.handle(body, catches, nodes), |b| b.unregister(outermost));
    }

    /// `nodes`: of the clauses, if they are in the list of handlers.
    fn handle(&mut self, body: &'a hir::Stmt, catches: &'a [Catch], nodes: Vec<LocalId>) {
        let ty = self.exception_ty();
        let handlers: Vec<Handler> =
            catches.iter().map(|_| Handler { body: self.new_block(), caught: self.temp(ty) }).collect();
        let landing = self.cold_block();
        let region =
            Catches { list: catches, handlers: handlers.clone(), depth: self.depth(), nodes: nodes.clone() };
        self.regions.push(Region::Catches(region.clone()));
        self.with_unwind(Unwind::To(landing), |b| b.stmt(body));
        self.regions.pop();
        if !nodes.is_empty() {
            self.registered.pop();
        }
        let join = self.new_block();
        if self.cur.is_some() {
            self.goto(join);
        }

        self.cur = Some(landing);
        let e = self.temp(ty);
        self.assign(e, Rvalue::CaughtException);
        if let Some(&outermost) = nodes.last() {
            self.unregister(outermost);
        }
        self.test_catches(&region, e, |b, handler| b.goto(handler.body));
        if self.cur.is_some() {
            let unwind = self.unwind;
            self.terminate(Terminator::Throw { exception: Operand::Local(e), rethrow: true, unwind });
        }

        for (catch, handler) in catches.iter().zip(handlers) {
            self.cur = Some(handler.body);
            self.caught.push(handler.caught);
            self.stmt(&catch.body);
            self.caught.pop();
            if self.cur.is_some() {
                self.goto(join);
            }
        }
        self.start(join);
    }

    /// Tests the handlers in order; at the first that fits binds the exception and calls `found`. Goes on where none
    /// fits; there is no current block then, if one always does.
    fn test_catches(&mut self, region: &Catches<'a>, e: LocalId, mut found: impl FnMut(&mut Self, Handler)) {
        let any = self.exception_ty();
        for (i, (catch, &handler)) in region.list.iter().zip(&region.handlers).enumerate() {
            let saved = std::mem::replace(&mut self.span, catch.span);
            let next = self.new_block();
            // Its scope has been entered when it was registered, and its variable is captured.
            let asked = region.nodes.get(i).copied().filter(|_| self.filter_of(catch).is_some());
            let chosen = self.new_block();
            if let Some(node) = asked {
                self.answered(node, e, chosen, next);
            }
            if catch.ty != any && catch.ty != Ty::object() {
                let is = self.def(Ty::bool(), Rvalue::IsInstance { value: Operand::Local(e), ty: catch.ty });
                let fits = self.new_block();
                self.branch(is, fits, next);
                self.start(fits);
            }
            if asked.is_none() {
                self.enter_scope(catch.scope);
            }
            let late = asked.is_some() && catch.local.is_some_and(|l| !self.plan.captured.contains(l));
            if let Some(l) = catch.local
                && !late
            {
                self.copy_to_local(l, Operand::Local(e));
            }
            self.step(catch.span);
            if let Some(filter) = catch.filter {
                self.step_of(filter);
                let (holds, landing) = (self.new_block(), self.cold_block());
                self.with_unwind(Unwind::To(landing), |b| b.cond(filter, holds, next));
                self.cur = Some(landing);
                let swallowed = self.temp(any);
                self.assign(swallowed, Rvalue::CaughtException);
                self.goto(next);
                self.cur = Some(holds);
            }
            if asked.is_some() {
                self.start(chosen);
            }
            // A filter that uses the variable has bound it, here or in its own function, and may have assigned to it:
            // the handler sees what it left there.
            if let Some(l) = catch.local
                && self.filter_of(catch).is_some_and(|f| asked.is_some() && !f.binds)
            {
                self.copy_to_local(l, Operand::Local(e));
            }
            self.assign(handler.caught, Rvalue::Use(Operand::Local(e)));
            found(self, handler);
            self.span = saved;
            let certain = catch.filter.is_none() && (catch.ty == any || catch.ty == Ty::object());
            if certain {
                self.cur = None;
                return;
            }
            self.cur = Some(next);
        }
    }

    // ---- The first pass ----------------------------------------------------------------------------------------

    /// Whether the first pass from here meets a filter.
    fn filters_outside(&self) -> bool {
        // The innermost region is the `finally` that asks.
        for region in self.regions.iter().rev().skip(1) {
            match region {
                Region::Catches(c) if c.list.iter().any(|c| c.filter.is_some()) => return true,
                Region::Finally(f) if f.barrier => return false,
                Region::Catches(_) | Region::Finally(_) | Region::Loop { .. } | Region::Sections { .. } => {}
            }
        }
        false
    }

    /// Looks for the handler of `e` in the regions outside the innermost one, then leaves towards it.
    fn search(&mut self, e: LocalId) {
        for i in (0..self.regions.len().saturating_sub(1)).rev() {
            match &self.regions[i] {
                Region::Catches(region) => {
                    let region = region.clone();
                    let depth = region.depth;
                    self.test_catches(&region, e, |b, handler| {
                        b.leave(Exit { to: Goal::Block(handler.body), depth });
                    });
                    if self.cur.is_none() {
                        return;
                    }
                }
                Region::Finally(f) if f.barrier => {
                    let exception = f.exception;
                    let depth = self.regions[..=i].iter().filter(|r| matches!(r, Region::Finally(_))).count();
                    let from = self.cur.take();
                    let stop = self.new_block();
                    self.cur = Some(stop);
                    self.assign(exception, Rvalue::Use(Operand::Local(e)));
                    self.enter_finally_throwing(i);
                    self.cur = from;
                    return self.leave(Exit { to: Goal::Block(stop), depth });
                }
                Region::Finally(_) | Region::Loop { .. } | Region::Sections { .. } => {}
            }
        }
        self.leave(Exit { to: Goal::Propagate(e), depth: 0 });
    }
}
