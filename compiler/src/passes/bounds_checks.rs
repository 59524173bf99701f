//! Removes a bounds check where the index is known to be within.
//!
//! ```text
//! for (int i = 0; i < a.Length; i++) s += a[i];
//!
//!   _3 = len _0
//!   _4 = lt _1, _3
//!   branch _4 then bb2 else bb4        here: _1 < length of _0
//! bb2:
//!   check bounds _0[_1]         →      nop, because 0 ≤ _1, too:
//!   _5 = load _0[_1]
//!   _1 = add _1, 1                     it starts at 0, and below a length `+ 1` does not wrap around
//! ```
//!
//! Three kinds of facts flow forward: a local is not negative; a local is less than the length of an array; a local *is* the length
//! of an array. A second check of the same element follows from the first one in the same way. Writing the index, the
//! array or the length ends the fact. Arrays of one dimension only.

use rustc_hash::FxHashMap;

use crate::base::{BitSet, Idx};
use crate::mir::dataflow::{self, Analysis};
use crate::mir::uses::{Access, Edge};
use crate::mir::*;
use crate::new_id;
use crate::ty::Prim;
use crate::ty::defs::{Const, Int};

new_id!(struct FactId, "fact");

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Known {
    /// `0 ≤ local`
    NotNegative(LocalId),
    /// `local < array.Length`
    Below { index: LocalId, array: LocalId },
    /// `local == array.Length`
    IsLength { local: LocalId, array: LocalId },
}

/// Bodies with more facts times blocks than this are left alone.
const MAX_FACTS: usize = 16_000_000;

pub fn bounds_checks(body: &mut Body) {
    let rules = Rules::find(body);
    if rules.facts.is_empty() || rules.facts.len() * body.blocks.len() > MAX_FACTS {
        return;
    }
    let nothing = Facts(Some(BitSet::new(rules.facts.len())));
    let entries = dataflow::forward(body, &rules, nothing);
    for id in body.blocks.ids() {
        let mut needless = Vec::new();
        let block = &body.blocks[id];
        let entry = entries[id].clone();
        let visit = |index: usize, facts: &Facts| {
            if let Some(Stmt { kind: StmtKind::Check(Check::Bounds { array, indices }, _), .. }) =
                block.stmts.get(index)
                && rules.within(facts, *array, indices)
            {
                needless.push(index);
            }
        };
        dataflow::forward_block(body, &rules, entry, id, visit, |_, _| {});
        let block = &mut body.blocks[id];
        for index in needless {
            block.stmts[index].kind = StmtKind::Nop;
        }
        block.stmts.retain(|s| s.kind != StmtKind::Nop);
    }
}

/// None where nothing has been reached yet: everything holds.
#[derive(Clone, PartialEq)]
struct Facts(Option<BitSet<FactId>>);

struct Rules {
    ids: FxHashMap<Known, FactId>,
    facts: Vec<Known>,
    /// Facts that end when a local is written.
    about: FxHashMap<LocalId, Vec<FactId>>,
    /// `branch (index < length)`: block, the two locals, and where it holds.
    compares: Vec<(BlockId, LocalId, LocalId, BlockId)>,
    shared: BitSet<LocalId>,
}

impl Rules {
    fn find(body: &Body) -> Rules {
        let mut rules = Rules {
            ids: FxHashMap::default(),
            facts: Vec::new(),
            about: FxHashMap::default(),
            compares: compares(body),
            shared: body.address_taken(),
        };
        let is_int = |l: LocalId| body.locals[l].ty.as_prim() == Some(Prim::Int);
        let mut arrays = Vec::new();
        let mut lengths = Vec::new();
        for stmt in body.blocks.iter().flat_map(|b| &b.stmts) {
            match &stmt.kind {
                StmtKind::Check(Check::Bounds { array, indices }, _) => {
                    if let [Operand::Local(index)] = indices[..]
                        && is_int(index)
                    {
                        rules.add(Known::Below { index, array: *array });
                        rules.add(Known::NotNegative(index));
                    }
                    arrays.push(*array);
                }
                StmtKind::Assign(local, Rvalue::Length(array)) => lengths.push((*local, *array)),
                _ => {}
            }
        }
        for (local, array) in lengths {
            if arrays.contains(&array) {
                rules.add(Known::IsLength { local, array });
            }
        }
        // Copies and steps of an index say something about it: `_7 = add _1, 1; _1 = _7`. A few rounds reach what matters.
        for _ in 0..2 {
            for stmt in body.blocks.iter().flat_map(|b| &b.stmts) {
                let StmtKind::Assign(to, rvalue) = &stmt.kind else { continue };
                if let Rvalue::Use(Operand::Local(from)) | Rvalue::Binary(BinOp::Add, Operand::Local(from), _) =
                    rvalue
                    && is_int(*from)
                    && rules.ids.contains_key(&Known::NotNegative(*to))
                {
                    rules.add(Known::NotNegative(*from));
                }
            }
        }
        rules
    }

    fn add(&mut self, fact: Known) {
        let locals = match fact {
            Known::NotNegative(local) => vec![local],
            Known::Below { index, array } => vec![index, array],
            Known::IsLength { local, array } => vec![local, array],
        };
        if locals.iter().any(|&l| self.shared.contains(l)) || self.ids.contains_key(&fact) {
            return;
        }
        let id: FactId = Idx::new(self.facts.len());
        self.facts.push(fact);
        self.ids.insert(fact, id);
        for local in locals {
            self.about.entry(local).or_default().push(id);
        }
    }

    fn has(&self, facts: &Facts, fact: Known) -> bool {
        match (&facts.0, self.ids.get(&fact)) {
            (Some(set), Some(&id)) => set.contains(id),
            _ => false,
        }
    }

    fn learn(&self, facts: &mut Facts, fact: Known) {
        if let (Some(set), Some(&id)) = (&mut facts.0, self.ids.get(&fact)) {
            set.insert(id);
        }
    }

    fn forget(&self, facts: &mut Facts, local: LocalId) {
        if let (Some(set), Some(ids)) = (&mut facts.0, self.about.get(&local)) {
            for &id in ids {
                set.remove(id);
            }
        }
    }

    fn within(&self, facts: &Facts, array: LocalId, indices: &[Operand]) -> bool {
        let [Operand::Local(index)] = indices[..] else { return false };
        self.has(facts, Known::NotNegative(index)) && self.has(facts, Known::Below { index, array })
    }

    /// `local` is less than some array's length: adding one does not wrap around.
    fn is_below_any(&self, facts: &Facts, local: LocalId) -> bool {
        let about = self.about.get(&local).into_iter().flatten();
        let mut below = about.filter(|id| match self.facts[id.index()] {
            Known::Below { index, .. } => index == local,
            Known::NotNegative(_) | Known::IsLength { .. } => false,
        });
        facts.0.as_ref().is_some_and(|set| below.any(|&id| set.contains(id)))
    }

    /// What the value of an assignment is known to be, before the target is forgotten.
    fn learns(&self, facts: &Facts, to: LocalId, rvalue: &Rvalue) -> Vec<Known> {
        match rvalue {
            Rvalue::Use(Operand::Const(Const::Int(n), _)) if n.get() >= 0 => vec![Known::NotNegative(to)],
            Rvalue::Use(Operand::Const(Const::Default, _)) => vec![Known::NotNegative(to)],
            Rvalue::Use(Operand::Local(from)) => {
                let from = *from;
                if from == to {
                    return Vec::new();
                }
                let mut learnt = Vec::new();
                if self.has(facts, Known::NotNegative(from)) {
                    learnt.push(Known::NotNegative(to));
                }
                for id in self.about.get(&from).into_iter().flatten() {
                    if !facts.0.as_ref().is_some_and(|set| set.contains(*id)) {
                        continue;
                    }
                    match self.facts[id.index()] {
                        Known::Below { index, array } if index == from && array != to => {
                            learnt.push(Known::Below { index: to, array });
                        }
                        Known::IsLength { local, array } if local == from && array != to => {
                            learnt.push(Known::IsLength { local: to, array });
                        }
                        Known::Below { .. } | Known::IsLength { .. } | Known::NotNegative(_) => {}
                    }
                }
                learnt
            }
            Rvalue::Length(array) if *array != to => {
                vec![Known::NotNegative(to), Known::IsLength { local: to, array: *array }]
            }
            Rvalue::Binary(BinOp::Add, Operand::Local(x), Operand::Const(Const::Int(Int::ONE), _))
                if self.has(facts, Known::NotNegative(*x)) && self.is_below_any(facts, *x) =>
            {
                vec![Known::NotNegative(to)]
            }
            _ => Vec::new(),
        }
    }
}

/// Branches on `index < length`, written either way round.
fn compares(body: &Body) -> Vec<(BlockId, LocalId, LocalId, BlockId)> {
    let mut found = Vec::new();
    for (id, block) in body.blocks.iter_ids() {
        let Terminator::Branch { cond: Operand::Local(cond), then, els } = &block.term else { continue };
        let Some(at) = block.stmts.iter().rposition(|s| s.def() == Some(*cond)) else { continue };
        let StmtKind::Assign(_, Rvalue::Binary(op, Operand::Local(a), Operand::Local(b))) =
            &block.stmts[at].kind
        else {
            continue;
        };
        let (index, length, target) = match op {
            BinOp::Lt => (*a, *b, *then),
            BinOp::Gt => (*b, *a, *then),
            BinOp::Ge => (*a, *b, *els),
            BinOp::Le => (*b, *a, *els),
            _ => continue,
        };
        let unwritten = |l: LocalId| l != *cond && block.stmts[at..].iter().all(|s| s.def() != Some(l));
        if then != els && unwritten(index) && unwritten(length) {
            found.push((id, index, length, target));
        }
    }
    found
}

impl Analysis for Rules {
    type Fact = Facts;

    fn bottom(&self) -> Facts {
        Facts(None)
    }

    fn join(&self, into: &mut Facts, from: &Facts) {
        match (&mut into.0, &from.0) {
            (Some(into), Some(from)) => {
                into.intersect_with(from);
            }
            (into @ None, Some(from)) => *into = Some(from.clone()),
            (_, None) => {}
        }
    }

    fn stmt(&self, facts: &mut Facts, _: BlockId, _: usize, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Assign(to, rvalue) => {
                let learnt = self.learns(facts, *to, rvalue);
                self.forget(facts, *to);
                for fact in learnt {
                    self.learn(facts, fact);
                }
            }
            StmtKind::Check(Check::Bounds { array, indices }, _) => {
                if let [Operand::Local(index)] = indices[..] {
                    self.learn(facts, Known::NotNegative(index));
                    self.learn(facts, Known::Below { index, array: *array });
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
                    self.forget(facts, local);
                }
            }),
        }
    }

    fn terminator(&self, _: &mut Facts, _: BlockId, _: &Terminator) {}

    fn edge(&self, facts: &mut Facts, from: BlockId, edge: &Edge) {
        if let Some(local) = edge.def {
            self.forget(facts, local);
        }
        for &(block, index, length, target) in &self.compares {
            if block != from || target != edge.target {
                continue;
            }
            let about = self.about.get(&length).into_iter().flatten();
            let arrays: Vec<LocalId> = about
                .filter(|id| facts.0.as_ref().is_some_and(|set| set.contains(**id)))
                .filter_map(|id| match self.facts[id.index()] {
                    Known::IsLength { local, array } if local == length => Some(array),
                    Known::IsLength { .. } | Known::NotNegative(_) | Known::Below { .. } => None,
                })
                .collect();
            for array in arrays {
                self.learn(facts, Known::Below { index, array });
            }
        }
    }
}
