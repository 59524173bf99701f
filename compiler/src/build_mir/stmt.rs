//! Statements. Every loop polls at its back edge (`safepoint`).

use super::try_::{Exit, Goal, Region};
use super::*;
use crate::hir::{LoopId, StmtKind as Hir};

impl<'a> Builder<'a> {
    pub(super) fn stmt(&mut self, mut s: &'a hir::Stmt) {
        let saved = self.span;
        // Joins of an `else if` chain, which is walked by a loop.
        let mut joins = Vec::new();
        loop {
            self.span = s.span;
            match &s.kind {
                Hir::Block { .. } | Hir::Group(_) | Hir::Try { .. } => {}
                _ => self.step(s.span),
            }
            match &s.kind {
                Hir::If { cond, then, els } => {
                    let (t, join) = (self.new_block(), self.new_block());
                    let f = if els.is_some() { self.new_block() } else { join };
                    self.cond(*cond, t, f);
                    self.start(t);
                    self.stmt(then);
                    match els {
                        Some(els) => {
                            if self.cur.is_some() {
                                self.goto(join);
                            }
                            self.cur = Some(f);
                            joins.push(join);
                            s = els;
                            continue;
                        }
                        None => self.start(join),
                    }
                }
                _ => self.simple_stmt(s),
            }
            break;
        }
        for join in joins.into_iter().rev() {
            self.start(join);
        }
        self.span = saved;
    }

    /// A place that traces tell by the line where it starts.
    pub(super) fn step(&mut self, span: Span) {
        self.out.steps.push(span);
    }

    pub(super) fn step_of(&mut self, e: ExprId) {
        self.step(self.hir[e].span);
    }

    fn simple_stmt(&mut self, s: &'a hir::Stmt) {
        match &s.kind {
            Hir::If { .. } => self.stmt(s),
            Hir::Expr(e) => self.discard(*e),
            Hir::Let { local, init } => match init {
                Some(e) => {
                    let declared = &self.hir.locals[*local];
                    let value = match declared.kind == hir::LocalKind::Var && !declared.is_readonly {
                        true => self.writable(*e),
                        false => self.expr(*e),
                    };
                    self.set_local(*local, value);
                }
                None => self.declare(*local),
            },
            Hir::Block { scope, stmts } => {
                self.enter_scope(*scope);
                for s in stmts {
                    self.stmt(s);
                }
            }
            Hir::Group(stmts) => {
                for s in stmts {
                    self.stmt(s);
                }
            }
            Hir::While { id, cond, body } => {
                let (head, inside, latch, exit) =
                    (self.new_block(), self.new_block(), self.new_block(), self.new_block());
                self.start(head);
                self.cond(*cond, inside, exit);
                self.cur = Some(inside);
                self.in_loop(*id, exit, Some(latch), |b| b.stmt(body));
                self.back_edge(latch, head);
                self.start(exit);
            }
            Hir::DoWhile { id, body, cond } => {
                let (head, test, latch, exit) =
                    (self.new_block(), self.new_block(), self.new_block(), self.new_block());
                self.start(head);
                self.in_loop(*id, exit, Some(test), |b| b.stmt(body));
                self.start(test);
                self.refresh_loose_scopes(*cond);
                self.step_of(*cond);
                self.cond(*cond, latch, exit);
                self.cur = None;
                self.back_edge(latch, head);
                self.start(exit);
            }
            Hir::For { id, scope, round, init, cond, step, body } => {
                self.enter_scope(*scope);
                for s in init {
                    self.stmt(s);
                }
                let (head, latch, exit) = (self.new_block(), self.new_block(), self.new_block());
                self.start(head);
                self.enter_scope(*round);
                if let Some(c) = cond {
                    let inside = self.new_block();
                    self.step_of(*c);
                    self.cond(*c, inside, exit);
                    self.cur = Some(inside);
                }
                self.in_loop(*id, exit, Some(latch), |b| b.stmt(body));
                self.start(latch);
                for &e in step {
                    self.refresh_loose_scopes(e);
                    self.step_of(e);
                    self.discard(e);
                }
                self.emit(StmtKind::Safepoint);
                self.goto(head);
                self.start(exit);
            }
            Hir::Foreach(f) => self.foreach(f),
            Hir::Switch { id, scope, value, temp, sections, exhaustive: _ } => {
                self.switch_stmt(*id, *scope, *value, *temp, sections);
            }
            Hir::Break(id) => self.jump(*id, false),
            Hir::Continue(id) => self.jump(*id, true),
            Hir::Return(value) => self.return_stmt(*value),
            Hir::Throw(Some(e)) => self.throw_expr(*e),
            Hir::Throw(None) => match self.caught.last() {
                Some(&e) => {
                    let unwind = self.unwind;
                    self.terminate(Terminator::Throw { exception: Operand::Local(e), rethrow: true, unwind });
                }
                None => crate::bug!(s.span, "`throw;` outside a catch"),
            },
            Hir::Try { body, catches, finally } => self.try_stmt(body, catches, finally.as_deref()),
            Hir::Using { scope, local, init, dispose, body } => {
                self.enter_scope(*scope);
                let value = self.expr(*init);
                self.set_local(*local, value);
                match dispose {
                    Some(d) => {
                        let barrier = walk::has_await(self.hir, vec![walk::Node::Expr(*d)]);
                        self.try_finally(barrier, |b| b.stmt(body), |b| b.discard(*d));
                    }
                    None => self.stmt(body),
                }
            }
            Hir::Lock { value, temp, body } => self.lock(*value, *temp, body),
            Hir::YieldReturn(value) => self.yield_return(*value),
            Hir::YieldBreak => self.yield_break(),
            Hir::Goto(label) => {
                let target = self.label(*label);
                let depth = self.label_depths[*label];
                // It may lead back.
                self.emit(StmtKind::Safepoint);
                self.leave(Exit { to: Goal::Block(target), depth });
            }
            Hir::Label(label) => {
                let target = self.label(*label);
                // Jumps to it may still come.
                self.start(target);
                self.cur = Some(target);
            }
            Hir::GotoSection { switch, section } => {
                let goal = self.regions.iter().rev().find_map(|r| match r {
                    Region::Sections { id, depth, entries } if id == switch => {
                        entries.get(*section).map(|&b| Exit { to: Goal::Block(b), depth: *depth })
                    }
                    _ => None,
                });
                match goal {
                    Some(exit) => {
                        self.emit(StmtKind::Safepoint);
                        self.leave(exit);
                    }
                    None => crate::bug!(s.span, "`goto case` outside its switch"),
                }
            }
            Hir::LocalFn(_) | Hir::Empty => {}
        }
    }

    fn label(&mut self, label: hir::LabelId) -> BlockId {
        match self.labels[label] {
            Some(b) => b,
            None => {
                let b = self.new_block();
                self.labels[label] = Some(b);
                b
            }
        }
    }

    /// Lowers the body of a loop or switch that `break` and `continue` name.
    pub(super) fn in_loop(
        &mut self,
        id: LoopId,
        brk: BlockId,
        cont: Option<BlockId>,
        body: impl FnOnce(&mut Self),
    ) {
        let depth = self.depth();
        self.regions.push(Region::Loop { id, depth, brk, cont });
        body(self);
        self.regions.pop();
    }

    /// From `latch`, into which the current block falls, back to the head of a loop.
    pub(super) fn back_edge(&mut self, latch: BlockId, head: BlockId) {
        self.start(latch);
        self.emit(StmtKind::Safepoint);
        self.goto(head);
    }

    fn jump(&mut self, wanted: LoopId, continues: bool) {
        let goal = self.regions.iter().rev().find_map(|r| match r {
            Region::Loop { id, depth, brk, cont } if *id == wanted => {
                let to = if continues { (*cont)? } else { *brk };
                Some(Exit { to: Goal::Block(to), depth: *depth })
            }
            _ => None,
        });
        match goal {
            Some(exit) => self.leave(exit),
            None => crate::bug!(self.span, "{wanted} is not around this jump"),
        }
    }

    fn return_stmt(&mut self, value: Option<ExprId>) {
        let ret = self.out.ret;
        // Behind a `finally` the value is needed: it is evaluated into a local of its own.
        let dest = match (self.depth() > 0 && has_value(ret), self.ret_local) {
            (true, None) => Some(*self.ret_local.insert(self.out.new_local(
                ret,
                Some(Symbol::intern("result")),
                LocalKind::Temp,
            ))),
            (true, local) => local,
            (false, _) => None,
        };
        let value = match value {
            // `return F();` of a lambda without result.
            Some(e) if !has_value(self.hir[e].ty) || !has_value(ret) => {
                self.discard(e);
                None
            }
            Some(e) => {
                let op = self.expr(e);
                Some(self.coerce(op, self.hir[e].ty, ret))
            }
            None => None,
        };
        if self.depth() == 0 {
            return self.terminate(Terminator::Return(value));
        }
        if let (Some(dest), Some(value)) = (dest, value) {
            self.assign_to(dest, value);
        }
        self.leave(Exit { to: Goal::Return, depth: 0 });
    }

    /// `Monitor.Enter(value); try { body } finally { Monitor.Exit(value); }`
    fn lock(&mut self, value: ExprId, temp: hir::LocalId, body: &'a hir::Stmt) {
        let find = |name: &str| {
            self.library_method("System.Threading", "Monitor", 0, |defs, m| {
                let m = &defs.methods[m];
                m.name.as_str() == name && m.params.len() == 1
            })
        };
        let (Some((monitor, enter)), Some((_, exit))) = (find("Enter"), find("Exit")) else {
            let span = self.span;
            self.refuse(span, "`lock` is not part of Aw yet");
            return;
        };
        let owner = Ty::named(monitor, []);
        let method = |method| hir::MethodRef { method, owner, targs: Vec::new() };
        let value = self.expr(value);
        self.set_local(temp, value);
        let object = Operand::Local(self.local(temp));
        self.call_method(&method(enter), None, true, vec![object.clone()], false, Ty::void());
        self.try_finally(
            false,
            |b| b.stmt(body),
            |b| {
                b.call_method(&method(exit), None, true, vec![object], false, Ty::void());
            },
        );
    }
}
