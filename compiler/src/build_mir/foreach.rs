//! `foreach`: by index over arrays and strings, through the enumerator over the rest.

use super::*;
use crate::hir::{BinOp, Foreach, ForeachKind};

impl<'a> Builder<'a> {
    pub(super) fn foreach(&mut self, f: &'a Foreach) {
        self.step_of(f.seq);
        match &f.kind {
            ForeachKind::Array { rank: 1 } | ForeachKind::String => self.foreach_indexed(f),
            ForeachKind::Array { rank } => self.foreach_rectangular(f, *rank),
            ForeachKind::Enumerator { seq_temp, enumerator, get, move_next, current, dispose } => {
                let seq = self.expr(f.seq);
                self.set_local(*seq_temp, seq);
                let e = self.expr(*get);
                self.set_local(*enumerator, e);
                let run = |b: &mut Self| b.enumerate(f, *move_next, *current);
                match dispose {
                    Some(d) => {
                        let barrier = walk::has_await(self.hir, vec![walk::Node::Expr(*d)]);
                        self.try_finally(barrier, run, |b| b.discard(*d));
                    }
                    None => run(self),
                }
            }
        }
    }

    fn enumerate(&mut self, f: &'a Foreach, move_next: ExprId, current: ExprId) {
        let (head, inside, latch, exit) =
            (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.start(head);
        self.cond(move_next, inside, exit);
        self.cur = Some(inside);
        let elem = self.expr(current);
        self.iteration(f, elem, latch, exit);
        self.back_edge(latch, head);
        self.start(exit);
    }

    /// One round: binds the variable and runs the body.
    fn iteration(&mut self, f: &'a Foreach, elem: Operand, latch: BlockId, exit: BlockId) {
        self.enter_scope(f.scope);
        self.set_local(f.elem, elem);
        let value = self.expr(f.elem_value);
        self.set_local(f.local, value);
        self.in_loop(f.id, exit, Some(latch), |b| b.stmt(&f.body));
    }

    /// The sequence in a local that nothing else writes, not null.
    fn sequence(&mut self, f: &Foreach) -> LocalId {
        let ty = self.hir[f.seq].ty;
        let op = self.expr(f.seq);
        let seq = self.own(op, ty);
        if !self.is_nonnull(f.seq) {
            self.check(Check::NotNull(seq));
        }
        seq
    }

    fn counter(&mut self) -> LocalId {
        let i = self.temp(Ty::int());
        self.assign(i, Rvalue::Use(int(0)));
        i
    }

    fn increment(&mut self, i: LocalId) {
        self.assign(i, Rvalue::Binary(BinOp::Add, Operand::Local(i), int(1)));
    }

    /// `array[i]` within the bounds.
    fn element(&mut self, array: LocalId, indices: &[LocalId]) -> Operand {
        let ty = match self.out.locals[array].ty.kind() {
            TyKind::Array { elem, .. } => *elem,
            _ => Ty::char(),
        };
        let indices = indices.iter().map(|&i| Operand::Local(i)).collect();
        self.def(ty, Rvalue::Load(Place { base: Base::Elem { array, indices }, path: Vec::new() }))
    }

    fn foreach_indexed(&mut self, f: &'a Foreach) {
        let seq = self.sequence(f);
        let i = self.counter();
        let (head, inside, latch, exit) =
            (self.new_block(), self.new_block(), self.new_block(), self.new_block());
        self.start(head);
        let len = self.def(Ty::int(), Rvalue::Length(seq));
        let more = self.def(Ty::bool(), Rvalue::Binary(BinOp::Lt, Operand::Local(i), len));
        self.branch(more, inside, exit);
        self.cur = Some(inside);
        let elem = self.element(seq, &[i]);
        self.iteration(f, elem, latch, exit);
        self.start(latch);
        self.increment(i);
        self.emit(StmtKind::Safepoint);
        self.goto(head);
        self.start(exit);
    }

    /// Row by row, the last index fastest.
    fn foreach_rectangular(&mut self, f: &'a Foreach, rank: u32) {
        let seq = self.sequence(f);
        let lens: Vec<Operand> = (0..rank).map(|d| self.def(Ty::int(), Rvalue::DimLength(seq, d))).collect();
        let exit = self.new_block();
        // Where the loop of the dimension outside goes on.
        let mut outer = exit;
        let mut indices = Vec::new();
        let mut latches = Vec::new();
        for len in lens {
            let i = self.counter();
            let (head, inside, latch) = (self.new_block(), self.new_block(), self.new_block());
            self.start(head);
            let more = self.def(Ty::bool(), Rvalue::Binary(BinOp::Lt, Operand::Local(i), len));
            self.branch(more, inside, outer);
            self.cur = Some(inside);
            indices.push(i);
            latches.push((latch, head, i));
            outer = latch;
        }
        let elem = self.element(seq, &indices);
        self.iteration(f, elem, outer, exit);
        if self.cur.is_some() {
            self.goto(outer);
        }
        for (latch, head, i) in latches.into_iter().rev() {
            self.cur = Some(latch);
            self.increment(i);
            self.emit(StmtKind::Safepoint);
            self.goto(head);
        }
        self.start(exit);
    }
}
