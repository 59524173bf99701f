//! Uses the original instead of its copy, and constants where they are known.
//!
//! ```text
//! _3 = _1                      _3 = _1
//! _4 = 5                  →    _4 = 5
//! _5 = add _3, _4              _5 = add _1, 5
//! ```
//!
//! A forward analysis of *available copies*: an assignment `_3 = _1` is available where it stands on every way and neither side
//! has been written since. What is left over without readers, `dce` removes. Before the async lowering this also makes
//! frames smaller: a copy that nobody reads is not saved.

use rustc_hash::FxHashMap;

use crate::base::{BitSet, Idx};
use crate::mir::dataflow::{self, Analysis};
use crate::mir::uses::{Access, Edge, VisitMut};
use crate::mir::*;
use crate::new_id;
use crate::ty::defs::Defs;
use crate::ty::{Ty, TyKind};

new_id!(struct CopyId, "copy");

/// Bodies with more copies times blocks than this are left alone: the sets would take too much memory.
const MAX_FACTS: usize = 16_000_000;

pub fn copy_prop(body: &mut Body, defs: &Defs) {
    let copies = Copies::find(body, defs);
    if copies.list.is_empty() || copies.list.len() * body.blocks.len() > MAX_FACTS {
        return;
    }
    let none = Available(Some(BitSet::new(copies.list.len())));
    let entries = dataflow::forward(body, &copies, none);
    for id in body.blocks.ids() {
        let mut fact = entries[id].clone();
        if fact.0.is_none() {
            continue;
        }
        for index in 0..body.blocks[id].stmts.len() {
            let mut rewrite = Rewrite { copies: &copies, fact: &fact, locals: &body.locals, defs };
            rewrite.stmt(&mut body.blocks[id].stmts[index].kind);
            copies.stmt(&mut fact, id, index, &body.blocks[id].stmts[index]);
        }
        Rewrite { copies: &copies, fact: &fact, locals: &body.locals, defs }
            .terminator(&mut body.blocks[id].term);
    }
}

/// The available copies; None where nothing has been reached yet, which means all of them.
#[derive(Clone, PartialEq)]
struct Available(Option<BitSet<CopyId>>);

struct Copies {
    /// The local and what it is a copy of.
    list: Vec<(LocalId, Operand)>,
    at: FxHashMap<(BlockId, usize), CopyId>,
    /// Copies that end when a local is written.
    ended_by: FxHashMap<LocalId, Vec<CopyId>>,
    /// Copies to a local.
    to: FxHashMap<LocalId, Vec<CopyId>>,
}

impl Copies {
    fn find(body: &Body, defs: &Defs) -> Copies {
        let mut copies = Copies {
            list: Vec::new(),
            at: FxHashMap::default(),
            ended_by: FxHashMap::default(),
            to: FxHashMap::default(),
        };
        // What has an address can be written without being named.
        let shared = body.address_taken();
        let mut known: FxHashMap<(LocalId, LocalId), CopyId> = FxHashMap::default();
        for (block, data) in body.blocks.iter_ids() {
            for (index, stmt) in data.stmts.iter().enumerate() {
                let StmtKind::Assign(to, Rvalue::Use(from)) = &stmt.kind else { continue };
                if shared.contains(*to) || !replaceable(body, defs, *to, from) {
                    continue;
                }
                let id: CopyId = Idx::new(copies.list.len());
                let id = match from {
                    Operand::Local(from) if shared.contains(*from) || from == to => continue,
                    Operand::Local(from) => *known.entry((*to, *from)).or_insert(id),
                    Operand::Const(..) => id,
                };
                copies.at.insert((block, index), id);
                if id.index() < copies.list.len() {
                    continue;
                }
                copies.list.push((*to, from.clone()));
                copies.ended_by.entry(*to).or_default().push(id);
                copies.to.entry(*to).or_default().push(id);
                if let Operand::Local(from) = from {
                    copies.ended_by.entry(*from).or_default().push(id);
                }
            }
        }
        copies
    }

    fn end(&self, fact: &mut Available, local: LocalId) {
        if let (Some(set), Some(ended)) = (&mut fact.0, self.ended_by.get(&local)) {
            ended.iter().for_each(|&id| {
                set.remove(id);
            });
        }
    }
}

/// Reading `from` for `to` may change the type that an operation sees; between references that makes no difference.
fn replaceable(body: &Body, defs: &Defs, to: LocalId, from: &Operand) -> bool {
    let to = body.locals[to].ty;
    let from = match from {
        Operand::Local(from) => body.locals[*from].ty,
        Operand::Const(_, ty) => *ty,
    };
    from == to || defs.is_reference(from) && defs.is_reference(to)
}

impl Analysis for Copies {
    type Fact = Available;

    fn bottom(&self) -> Available {
        Available(None)
    }

    fn join(&self, into: &mut Available, from: &Available) {
        match (&mut into.0, &from.0) {
            (Some(into), Some(from)) => {
                into.intersect_with(from);
            }
            (into @ None, Some(from)) => *into = Some(from.clone()),
            (_, None) => {}
        }
    }

    fn stmt(&self, fact: &mut Available, block: BlockId, index: usize, stmt: &Stmt) {
        // Writing a part of a struct changes the whole.
        stmt.for_locals(|local, access| {
            if matches!(access, Access::Def | Access::Part) {
                self.end(fact, local);
            }
        });
        if let (Some(&id), Some(set)) = (self.at.get(&(block, index)), &mut fact.0) {
            set.insert(id);
        }
    }

    fn terminator(&self, _: &mut Available, _: BlockId, _: &Terminator) {}

    fn edge(&self, fact: &mut Available, _: BlockId, edge: &Edge) {
        if let Some(local) = edge.def {
            self.end(fact, local);
        }
    }
}

struct Rewrite<'a> {
    copies: &'a Copies,
    fact: &'a Available,
    locals: &'a crate::base::IndexVec<LocalId, Local>,
    defs: &'a Defs,
}

impl Rewrite<'_> {
    fn original(&self, local: LocalId) -> Option<&Operand> {
        let set = self.fact.0.as_ref()?;
        let id = self.copies.to.get(&local)?.iter().find(|&&id| set.contains(id))?;
        Some(&self.copies.list[id.index()].1)
    }

    fn is_base_by_type(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Array { .. } => true,
            TyKind::Named(def, _) => Some(*def) == self.defs.lang.task_of,
            _ => false,
        }
    }
}

impl VisitMut for Rewrite<'_> {
    fn operand(&mut self, operand: &mut Operand) {
        // A copy of a copy: at most as many steps as there are locals, should they go in a circle.
        for _ in 0..8 {
            let Operand::Local(local) = operand else { return };
            let Some(original) = self.original(*local) else { return };
            *operand = original.clone();
        }
    }

    fn local(&mut self, local: &mut LocalId, access: Access) {
        if access != Access::Base {
            return;
        }
        for _ in 0..8 {
            let Some(&Operand::Local(from)) = self.original(*local) else { return };
            // What is at a place depends on the type of its base: an array's, for instance, or a task's, which may
            // have a result to wait for or none.
            let (a, b) = (self.locals[*local].ty, self.locals[from].ty);
            if a != b && (self.is_base_by_type(a) || self.is_base_by_type(b) || !self.defs.is_reference(a)) {
                return;
            }
            *local = from;
        }
    }
}
