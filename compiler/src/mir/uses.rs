//! The one place that knows what an operation reads, writes, and where control goes. Every analysis and every rewriting
//! pass goes through here, so a new operation is described once.
//!
//! ```text
//! check bounds _1[_2] unwind bb7    reads _1 (as a base), _2 (as a value); edge to bb7
//! store _3.x = _2                   reads _2, writes a *part* of _3: that keeps the other part, so it also reads _3
//! _4 = addr _3                      reads _3 and takes its address
//! _5 = call F(_4) -> bb2 unwind bb7 reads _4; the edge to bb2 defines _5, the edge to bb7 does not
//! ```
//!
//! Two things to keep in mind. A definition by a terminator belongs to an **edge**: if the call throws, `_5` keeps its old
//! value in bb7. And a `Check` may leave a block **in the middle**: [`Body::successors`] includes those edges.

use crate::base::{BitSet, IndexVec};
use crate::mir::*;

/// How an operation uses a local.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Read as an operand: any operand of the same value may stand here.
    Value,
    /// Read where only a local may stand: the base of a place, an array whose bounds are checked, a frame.
    Base,
    /// Its address is taken: reads and writes through the reference are not seen as accesses of the local.
    Addr,
    /// A part of it is written. The rest stays, so this is a read, too.
    Part,
    /// Read, and its name is also the name of a slot of the frame.
    Slot,
    /// Only the name of a slot of the frame: neither read nor written.
    SlotName,
    /// Written as a whole.
    Def,
}

impl Access {
    pub fn is_read(self) -> bool {
        match self {
            Access::Value | Access::Base | Access::Addr | Access::Part | Access::Slot => true,
            Access::SlotName | Access::Def => false,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EdgeKind {
    Normal,
    /// An exception.
    Unwind,
    /// What is awaited has not ended.
    Suspend,
}

/// One way to leave a block at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    pub target: BlockId,
    pub kind: EdgeKind,
    /// The local that is written on this way and on no other.
    pub def: Option<LocalId>,
}

/// Declares a visitor and how it walks; once for reading, once for rewriting.
macro_rules! visitor {
    ($(#[$meta:meta])* $Visit:ident, $iter:ident $(, $m:tt)?) => {
        $(#[$meta])*
        pub trait $Visit {
            fn local(&mut self, _local: &$($m)? LocalId, _access: Access) {}

            fn ty(&mut self, _ty: &$($m)? Ty) {}

            fn target(&mut self, _block: &$($m)? BlockId, _kind: EdgeKind) {}

            fn operand(&mut self, operand: &$($m)? Operand) {
                self.walk_operand(operand);
            }

            fn walk_operand(&mut self, operand: &$($m)? Operand) {
                match operand {
                    Operand::Local(local) => self.local(local, Access::Value),
                    Operand::Const(_, ty) => self.ty(ty),
                }
            }

            fn unwind(&mut self, unwind: &$($m)? Unwind) {
                match unwind {
                    Unwind::Propagate => {}
                    Unwind::To(block) => self.target(block, EdgeKind::Unwind),
                }
            }

            fn field(&mut self, field: &$($m)? FieldRef) {
                self.ty(& $($m)? field.owner);
            }

            /// `access` is how a local that is the base is used.
            fn place(&mut self, place: &$($m)? Place, access: Access) {
                match & $($m)? place.base {
                    Base::Local(local) => self.local(local, access),
                    Base::Deref(local) | Base::Object(local) => self.local(local, Access::Base),
                    Base::Elem { array, indices } => {
                        self.local(array, Access::Base);
                        for index in indices {
                            self.operand(index);
                        }
                    }
                    Base::Static(field) => self.field(field),
                    Base::Boxed(local, ty) => {
                        self.local(local, Access::Base);
                        self.ty(ty);
                    }
                }
                for field in place.path.$iter() {
                    self.field(field);
                }
            }

            fn callee(&mut self, callee: &$($m)? Callee) {
                match callee {
                    Callee::Direct(f) => f.args.$iter().for_each(|t| self.ty(t)),
                    Callee::Virtual { method: _, owner, targs } => {
                        self.ty(owner);
                        targs.$iter().for_each(|t| self.ty(t));
                    }
                    Callee::Constrained { receiver, method: _, owner, targs } => {
                        self.ty(receiver);
                        self.ty(owner);
                        targs.$iter().for_each(|t| self.ty(t));
                    }
                    Callee::Delegate { ty } | Callee::StaticInit(ty) => self.ty(ty),
                    Callee::Runtime(_) => {}
                }
            }

            fn rvalue(&mut self, rvalue: &$($m)? Rvalue) {
                match rvalue {
                    Rvalue::Use(a) | Rvalue::Unary(_, a) => self.operand(a),
                    Rvalue::Binary(_, a, b) => {
                        self.operand(a);
                        self.operand(b);
                    }
                    Rvalue::Convert { value, from, to } => {
                        self.operand(value);
                        self.ty(from);
                        self.ty(to);
                    }
                    Rvalue::Load(place) => self.place(place, Access::Base),
                    Rvalue::AddrOf(place) => self.place(place, Access::Addr),
                    Rvalue::Length(array) | Rvalue::DimLength(array, _) => self.local(array, Access::Base),
                    Rvalue::IsInstance { value, ty } | Rvalue::Box { value, ty } => {
                        self.operand(value);
                        self.ty(ty);
                    }
                    Rvalue::New(ty) | Rvalue::Typeof(ty) => self.ty(ty),
                    Rvalue::NewArray { elem, lens } => {
                        self.ty(elem);
                        lens.$iter().for_each(|n| self.operand(n));
                    }
                    Rvalue::NewDelegate { ty, target, callee } => {
                        self.ty(ty);
                        if let Some(target) = target {
                            self.operand(target);
                        }
                        self.callee(callee);
                    }
                    Rvalue::CaughtException | Rvalue::FrameNew | Rvalue::ForcedSuspend => {}
                    Rvalue::Snapshot { of, state: _, saved, on } => {
                        of.args.$iter().for_each(|t| self.ty(t));
                        for (_, value) in saved {
                            self.operand(value);
                        }
                        self.suspend_on(on);
                    }
                    Rvalue::FrameState(frame) => self.local(frame, Access::Base),
                    Rvalue::FrameLoad { frame, state: _, local } => {
                        self.local(frame, Access::Base);
                        self.local(local, Access::SlotName);
                    }
                    Rvalue::TaskFinished { ty, value } => {
                        self.ty(ty);
                        if let Some(value) = value {
                            self.operand(value);
                        }
                    }
                    Rvalue::TaskFaulted { ty, exception: value } | Rvalue::TaskOfFrame { ty, frame: value } => {
                        self.ty(ty);
                        self.operand(value);
                    }
                }
            }

            fn suspend_on(&mut self, on: &$($m)? SuspendOn) {
                match on {
                    SuspendOn::Call(local) | SuspendOn::Task(local) => self.local(local, Access::Base),
                    SuspendOn::Yield => {}
                }
            }

            fn check(&mut self, check: &$($m)? Check) {
                match check {
                    Check::NotNull(local) => self.local(local, Access::Base),
                    Check::Bounds { array, indices } => {
                        self.local(array, Access::Base);
                        indices.$iter().for_each(|i| self.operand(i));
                    }
                    Check::NonZero(a) | Check::NegOverflow(a) | Check::ArraySize(a) => self.operand(a),
                    Check::DivOverflow(a, b) | Check::Overflow(_, a, b) => {
                        self.operand(a);
                        self.operand(b);
                    }
                    Check::ConvOverflow { value, from, to } => {
                        self.operand(value);
                        self.ty(from);
                        self.ty(to);
                    }
                    Check::Cast { value, ty } | Check::Unbox { value, ty } => {
                        self.local(value, Access::Base);
                        self.ty(ty);
                    }
                    Check::ArrayStore { array, value } => {
                        self.local(array, Access::Base);
                        self.operand(value);
                    }
                    Check::ArrayExact(array) => self.local(array, Access::Base),
                }
            }

            /// Uses first, then the definition.
            fn stmt(&mut self, stmt: &$($m)? StmtKind) {
                match stmt {
                    StmtKind::Assign(local, rvalue) => {
                        self.rvalue(rvalue);
                        self.local(local, Access::Def);
                    }
                    StmtKind::Store(place, value) => {
                        self.operand(value);
                        self.place(place, Access::Part);
                    }
                    StmtKind::Check(check, unwind) => {
                        self.check(check);
                        self.unwind(unwind);
                    }
                    StmtKind::FrameStore { frame, state: _, local } => {
                        self.local(frame, Access::Base);
                        self.local(local, Access::Slot);
                    }
                    StmtKind::Suspend { frame, state: _, on } => {
                        self.local(frame, Access::Base);
                        self.suspend_on(on);
                    }
                    StmtKind::Trace(exception) => self.local(exception, Access::Base),
                    StmtKind::Safepoint | StmtKind::Nop => {}
                }
            }

            /// Definitions are visited with `Access::Def`; on which edge they happen, only [`Terminator::edges`] says.
            fn terminator(&mut self, term: &$($m)? Terminator) {
                match term {
                    Terminator::Goto(block) => self.target(block, EdgeKind::Normal),
                    Terminator::Branch { cond, then, els } => {
                        self.operand(cond);
                        self.target(then, EdgeKind::Normal);
                        self.target(els, EdgeKind::Normal);
                    }
                    Terminator::Switch { value, cases, default } => {
                        self.operand(value);
                        for (_, block) in cases {
                            self.target(block, EdgeKind::Normal);
                        }
                        self.target(default, EdgeKind::Normal);
                    }
                    Terminator::Return(value) => {
                        if let Some(value) = value {
                            self.operand(value);
                        }
                    }
                    Terminator::Throw { exception, rethrow: _, unwind } => {
                        self.operand(exception);
                        self.unwind(unwind);
                    }
                    Terminator::Call { callee, args, dest, target, unwind } => {
                        self.callee(callee);
                        args.$iter().for_each(|a| self.operand(a));
                        if let Some(dest) = dest {
                            self.local(dest, Access::Def);
                        }
                        self.target(target, EdgeKind::Normal);
                        self.unwind(unwind);
                    }
                    Terminator::Unreachable => {}
                    Terminator::Await { operand, dest, resume, unwind } => {
                        match operand {
                            AwaitOperand::Call { callee, args } => {
                                self.callee(callee);
                                args.$iter().for_each(|a| self.operand(a));
                            }
                            AwaitOperand::Task(task) => self.local(task, Access::Base),
                            AwaitOperand::Awaiter { task, callee, args } => {
                                self.local(task, Access::Base);
                                self.callee(callee);
                                args.$iter().for_each(|a| self.operand(a));
                            }
                            AwaitOperand::Yield => {}
                        }
                        if let Some(dest) = dest {
                            self.local(dest, Access::Def);
                        }
                        self.target(resume, EdgeKind::Normal);
                        self.unwind(unwind);
                    }
                    Terminator::StartCall { callee, args, dest, done, child, suspended, unwind } => {
                        self.callee(callee);
                        args.$iter().for_each(|a| self.operand(a));
                        if let Some(dest) = dest {
                            self.local(dest, Access::Def);
                        }
                        self.target(done, EdgeKind::Normal);
                        self.local(child, Access::Def);
                        self.target(suspended, EdgeKind::Suspend);
                        self.unwind(unwind);
                    }
                    Terminator::PollTask { task, dest, done, suspended, unwind } => {
                        self.local(task, Access::Base);
                        if let Some(dest) = dest {
                            self.local(dest, Access::Def);
                        }
                        self.target(done, EdgeKind::Normal);
                        self.target(suspended, EdgeKind::Suspend);
                        self.unwind(unwind);
                    }
                    Terminator::TakeResult { frame, dest, target, unwind } => {
                        self.local(frame, Access::Base);
                        if let Some(dest) = dest {
                            self.local(dest, Access::Def);
                        }
                        self.target(target, EdgeKind::Normal);
                        self.unwind(unwind);
                    }
                    Terminator::Pause { number: _, leave, resume } => {
                        self.target(leave, EdgeKind::Normal);
                        self.target(resume, EdgeKind::Normal);
                    }
                    Terminator::Tick { target, yields } => {
                        self.target(target, EdgeKind::Normal);
                        self.target(yields, EdgeKind::Suspend);
                    }
                    Terminator::Suspended(frame) => self.local(frame, Access::Base),
                    Terminator::Complete { frame, value } => {
                        self.local(frame, Access::Base);
                        if let Some(value) = value {
                            self.operand(value);
                        }
                    }
                }
            }
        }
    };
}

visitor!(
    /// Reads the parts of an operation.
    Visit, iter
);
visitor!(
    /// Rewrites the parts of an operation.
    VisitMut, iter_mut, mut
);

struct Locals<F>(F);

impl<F: FnMut(LocalId, Access)> Visit for Locals<F> {
    fn local(&mut self, local: &LocalId, access: Access) {
        (self.0)(*local, access);
    }
}

struct LocalsMut<F>(F);

impl<F: FnMut(&mut LocalId, Access)> VisitMut for LocalsMut<F> {
    fn local(&mut self, local: &mut LocalId, access: Access) {
        (self.0)(local, access);
    }
}

struct OperandsMut<F>(F);

impl<F: FnMut(&mut Operand)> VisitMut for OperandsMut<F> {
    fn operand(&mut self, operand: &mut Operand) {
        (self.0)(operand);
    }
}

struct TargetsMut<F>(F);

impl<F: FnMut(&mut BlockId, EdgeKind)> VisitMut for TargetsMut<F> {
    fn target(&mut self, block: &mut BlockId, kind: EdgeKind) {
        (self.0)(block, kind);
    }
}

struct TypesMut<F>(F);

impl<F: FnMut(&mut Ty)> VisitMut for TypesMut<F> {
    fn ty(&mut self, ty: &mut Ty) {
        (self.0)(ty);
    }
}

impl Stmt {
    pub fn for_locals(&self, f: impl FnMut(LocalId, Access)) {
        Locals(f).stmt(&self.kind);
    }

    pub fn for_uses(&self, mut f: impl FnMut(LocalId)) {
        self.for_locals(|local, access| {
            if access.is_read() {
                f(local);
            }
        });
    }

    /// The local that this writes as a whole.
    pub fn def(&self) -> Option<LocalId> {
        match self.kind {
            StmtKind::Assign(local, _) => Some(local),
            StmtKind::Store(..)
            | StmtKind::Check(..)
            | StmtKind::Safepoint
            | StmtKind::FrameStore { .. }
            | StmtKind::Suspend { .. }
            | StmtKind::Trace(_)
            | StmtKind::Nop => None,
        }
    }

    /// Where this leaves the block, if it throws to a handler of this body.
    pub fn unwind(&self) -> Option<BlockId> {
        match self.kind {
            StmtKind::Check(_, Unwind::To(block)) => Some(block),
            StmtKind::Check(_, Unwind::Propagate)
            | StmtKind::Assign(..)
            | StmtKind::Store(..)
            | StmtKind::Safepoint
            | StmtKind::FrameStore { .. }
            | StmtKind::Suspend { .. }
            | StmtKind::Trace(_)
            | StmtKind::Nop => None,
        }
    }

    pub fn for_locals_mut(&mut self, f: impl FnMut(&mut LocalId, Access)) {
        LocalsMut(f).stmt(&mut self.kind);
    }

    /// All operands that are read as values.
    pub fn for_operands_mut(&mut self, f: impl FnMut(&mut Operand)) {
        OperandsMut(f).stmt(&mut self.kind);
    }

    pub fn for_targets_mut(&mut self, f: impl FnMut(&mut BlockId, EdgeKind)) {
        TargetsMut(f).stmt(&mut self.kind);
    }

    pub fn for_types_mut(&mut self, f: impl FnMut(&mut Ty)) {
        TypesMut(f).stmt(&mut self.kind);
    }
}

impl Terminator {
    pub fn for_locals(&self, f: impl FnMut(LocalId, Access)) {
        Locals(f).terminator(self);
    }

    pub fn for_uses(&self, mut f: impl FnMut(LocalId)) {
        self.for_locals(|local, access| {
            if access.is_read() {
                f(local);
            }
        });
    }

    pub fn for_locals_mut(&mut self, f: impl FnMut(&mut LocalId, Access)) {
        LocalsMut(f).terminator(self);
    }

    pub fn for_operands_mut(&mut self, f: impl FnMut(&mut Operand)) {
        OperandsMut(f).terminator(self);
    }

    pub fn for_targets_mut(&mut self, f: impl FnMut(&mut BlockId, EdgeKind)) {
        TargetsMut(f).terminator(self);
    }

    pub fn for_types_mut(&mut self, f: impl FnMut(&mut Ty)) {
        TypesMut(f).terminator(self);
    }

    /// The edges out of the end of a block, each with what it defines.
    pub fn edges(&self, mut f: impl FnMut(Edge)) {
        let mut edge = |target: BlockId, kind, def| f(Edge { target, kind, def });
        let normal = EdgeKind::Normal;
        match self {
            Terminator::Goto(target) => edge(*target, normal, None),
            Terminator::Branch { cond: _, then, els } => {
                edge(*then, normal, None);
                edge(*els, normal, None);
            }
            Terminator::Switch { value: _, cases, default } => {
                cases.iter().for_each(|(_, b)| edge(*b, normal, None));
                edge(*default, normal, None);
            }
            Terminator::Call { dest, target, .. } | Terminator::TakeResult { dest, target, .. } => {
                edge(*target, normal, *dest);
            }
            Terminator::Await { dest, resume, .. } => edge(*resume, normal, *dest),
            Terminator::StartCall { dest, done, child, suspended, .. } => {
                edge(*done, normal, *dest);
                edge(*suspended, EdgeKind::Suspend, Some(*child));
            }
            Terminator::PollTask { dest, done, suspended, .. } => {
                edge(*done, normal, *dest);
                edge(*suspended, EdgeKind::Suspend, None);
            }
            Terminator::Pause { number: _, leave, resume } => {
                edge(*leave, normal, None);
                edge(*resume, normal, None);
            }
            Terminator::Tick { target, yields } => {
                edge(*target, normal, None);
                edge(*yields, EdgeKind::Suspend, None);
            }
            Terminator::Throw { .. }
            | Terminator::Return(_)
            | Terminator::Unreachable
            | Terminator::Suspended(_)
            | Terminator::Complete { .. } => {}
        }
        if let Some(Unwind::To(target)) = self.unwind() {
            edge(target, EdgeKind::Unwind, None);
        }
    }

    /// Where an exception of this terminator goes; `None` if it cannot throw.
    pub fn unwind(&self) -> Option<Unwind> {
        match self {
            Terminator::Throw { unwind, .. }
            | Terminator::Call { unwind, .. }
            | Terminator::Await { unwind, .. }
            | Terminator::StartCall { unwind, .. }
            | Terminator::PollTask { unwind, .. }
            | Terminator::TakeResult { unwind, .. } => Some(*unwind),
            Terminator::Goto(_)
            | Terminator::Branch { .. }
            | Terminator::Switch { .. }
            | Terminator::Return(_)
            | Terminator::Unreachable
            | Terminator::Pause { .. }
            | Terminator::Tick { .. }
            | Terminator::Suspended(_)
            | Terminator::Complete { .. } => None,
        }
    }

    /// Can control go on after this block, other than by an exception?
    pub fn is_exit(&self) -> bool {
        match self {
            Terminator::Return(_)
            | Terminator::Unreachable
            | Terminator::Suspended(_)
            | Terminator::Complete { .. }
            | Terminator::Throw { .. } => true,
            Terminator::Goto(_)
            | Terminator::Branch { .. }
            | Terminator::Switch { .. }
            | Terminator::Call { .. }
            | Terminator::Await { .. }
            | Terminator::StartCall { .. }
            | Terminator::PollTask { .. }
            | Terminator::TakeResult { .. }
            | Terminator::Pause { .. }
            | Terminator::Tick { .. } => false,
        }
    }
}

impl Block {
    /// All targets, those of checks in the middle of the block first.
    pub fn successors(&self, mut f: impl FnMut(BlockId)) {
        self.stmts.iter().filter_map(Stmt::unwind).for_each(&mut f);
        self.term.edges(|e| f(e.target));
    }

    pub fn for_targets_mut(&mut self, mut f: impl FnMut(&mut BlockId, EdgeKind)) {
        self.stmts.iter_mut().for_each(|s| s.for_targets_mut(&mut f));
        self.term.for_targets_mut(f);
    }
}

impl Body {
    /// Predecessors of each block, without repetition, in ascending order.
    pub fn predecessors(&self) -> IndexVec<BlockId, Vec<BlockId>> {
        let mut preds = IndexVec::filled(Vec::new(), self.blocks.len());
        for (id, block) in self.blocks.iter_ids() {
            block.successors(|target| {
                let list: &mut Vec<BlockId> = &mut preds[target];
                if list.last() != Some(&id) {
                    list.push(id);
                }
            });
        }
        preds
    }

    /// Blocks that can be reached, each before its successors except along back-edges.
    pub fn reverse_postorder(&self) -> Vec<BlockId> {
        let mut order = Vec::with_capacity(self.blocks.len());
        let mut seen = BitSet::new(self.blocks.len());
        seen.insert(self.entry());
        // Successors still to visit, the last one next; each block on the stack has those from its start to that of the
        // block above it.
        let mut waiting = Vec::new();
        self.blocks[self.entry()].successors(|s| waiting.push(s));
        let mut stack = vec![(self.entry(), 0)];
        while let Some(&(block, start)) = stack.last() {
            if waiting.len() == start {
                order.push(block);
                stack.pop();
            } else if let Some(next) = waiting.pop()
                && seen.insert(next)
            {
                stack.push((next, waiting.len()));
                self.blocks[next].successors(|s| waiting.push(s));
            }
        }
        order.reverse();
        order
    }

    pub fn reachable(&self) -> BitSet<BlockId> {
        self.reverse_postorder().into_iter().collect()
    }

    /// Locals that some `AddrOf` refers to: they can change without being named.
    pub fn address_taken(&self) -> BitSet<LocalId> {
        let mut taken = BitSet::new(self.locals.len());
        for block in self.blocks.iter() {
            for stmt in &block.stmts {
                stmt.for_locals(|local, access| {
                    if access == Access::Addr {
                        taken.insert(local);
                    }
                });
            }
        }
        taken
    }

    /// Replaces type parameters everywhere.
    pub fn subst(&mut self, subst: &crate::ty::Subst) {
        self.for_types_mut(|ty| *ty = ty.subst(subst));
    }

    pub fn for_types_mut(&mut self, mut f: impl FnMut(&mut Ty)) {
        f(&mut self.ret);
        self.locals.iter_mut().for_each(|l| f(&mut l.ty));
        for block in self.blocks.iter_mut() {
            block.stmts.iter_mut().for_each(|s| s.for_types_mut(&mut f));
            block.term.for_types_mut(&mut f);
        }
        if let Some(frame) = &mut self.frame {
            f(&mut frame.result);
        }
    }
}
