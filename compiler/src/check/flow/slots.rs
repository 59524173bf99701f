//! What can be assigned on its own: variables, and the fields of variables that are structs.
//!
//! ```text
//! Point p; p.X = 1; p.Y = 2; F(p);      p, p.X and p.Y have a slot each; assigning both fields assigns p
//! ```
//! The slots of a variable stand together, each before those of its fields, so "all inside" is a range.

use super::stmt::any_within;
use crate::base::{BitSet, Idx, IndexVec};
use crate::hir::{self, LocalId, LocalKind, StmtKind};
use crate::new_id;
use crate::ty::defs::{Defs, FieldId, TypeDefKind};
use crate::ty::{Ty, TyKind, members};

new_id!(pub struct SlotId, "s");

struct Slot {
    local: LocalId,
    parent: Option<SlotId>,
    field: Option<FieldId>,
    /// One past the last slot inside.
    end: usize,
}

pub struct Slots {
    list: IndexVec<SlotId, Slot>,
    by_local: IndexVec<LocalId, Option<SlotId>>,
    pub has_goto_section: bool,
}

/// Deeper fields are assigned with the struct that holds them.
const MAX_DEPTH: usize = 4;
/// A struct that would take a variable beyond this counts as a whole.
const MAX_SLOTS: usize = 64;

impl Slots {
    pub fn new(defs: &Defs, body: &hir::Body) -> Self {
        let mut slots = Slots { list: IndexVec::new(), by_local: IndexVec::new(), has_goto_section: false };
        for l in body.locals.ids() {
            let local = &body.locals[l];
            let slot = match local.kind {
                LocalKind::Var if is_empty_struct(defs, local.ty) => None,
                LocalKind::Var => Some(slots.add(defs, l, local.ty, None, None, 0)),
                LocalKind::Param if local.is_out => {
                    let ty = match local.ty.kind() {
                        TyKind::Ref(t) => *t,
                        _ => local.ty,
                    };
                    Some(slots.add(defs, l, ty, None, None, 0))
                }
                LocalKind::Param | LocalKind::Temp => None,
            };
            slots.by_local.push(slot);
        }
        slots.has_goto_section = body.fns.iter().any(|f| has_goto_section(&f.body));
        slots
    }

    fn add(
        &mut self,
        defs: &Defs,
        local: LocalId,
        ty: Ty,
        parent: Option<SlotId>,
        field: Option<FieldId>,
        depth: usize,
    ) -> SlotId {
        let id = self.list.push(Slot { local, parent, field, end: 0 });
        let first = self.by_local.iter().rev().flatten().next().map_or(0, |s| self.list[*s].end);
        let fields = if depth < MAX_DEPTH { tracked_fields(defs, ty) } else { Vec::new() };
        if self.list.len() - first + fields.len() <= MAX_SLOTS {
            for f in fields {
                let field_ty = members::field_type(defs, f, ty);
                self.add(defs, local, field_ty, Some(id), Some(f), depth + 1);
            }
        }
        let end = self.list.len();
        self.list[id].end = end;
        id
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn all(&self) -> BitSet<SlotId> {
        self.list.ids().collect()
    }

    pub fn of_local(&self, l: LocalId) -> Option<SlotId> {
        self.by_local.get(l).copied().flatten()
    }

    pub fn local_of(&self, s: SlotId) -> LocalId {
        self.list[s].local
    }

    pub fn field_of(&self, s: SlotId) -> Option<FieldId> {
        self.list[s].field
    }

    /// The slot of a field of the struct in `s`.
    pub fn child(&self, s: SlotId, field: FieldId) -> Option<SlotId> {
        self.children(s).find(|&c| self.list[c].field == Some(field))
    }

    fn children(&self, s: SlotId) -> impl Iterator<Item = SlotId> + '_ {
        let end = self.list[s].end;
        let at = move |i: usize| (i < end).then(|| SlotId::new(i));
        std::iter::successors(at(s.index() + 1), move |&c| at(self.list[c].end))
    }

    pub fn assign(&self, set: &mut BitSet<SlotId>, s: SlotId) {
        for i in s.index()..self.list[s].end {
            set.insert(SlotId::new(i));
        }
        // The last field completes the struct.
        let mut s = s;
        while let Some(p) = self.list[s].parent
            && self.children(p).all(|c| set.contains(c))
        {
            set.insert(p);
            s = p;
        }
    }

    pub fn clear(&self, set: &mut BitSet<SlotId>, s: SlotId) {
        for i in s.index()..self.list[s].end {
            set.remove(SlotId::new(i));
        }
    }

    pub fn is_assigned(&self, set: &BitSet<SlotId>, s: SlotId) -> bool {
        set.contains(s)
    }
}

/// The fields of a struct that the program itself declares, or of a tuple. Others count as a whole.
fn tracked_fields(defs: &Defs, ty: Ty) -> Vec<FieldId> {
    let mut fields = match struct_fields(defs, ty) {
        Some(fields) => fields,
        None => return Vec::new(),
    };
    fields.retain(|&f| !is_empty_struct(defs, members::field_type(defs, f, ty)));
    fields
}

fn struct_fields(defs: &Defs, ty: Ty) -> Option<Vec<FieldId>> {
    let is_tuple = matches!(ty.kind(), TyKind::Tuple { elems, .. } if elems.len() < 8);
    if !is_tuple && !matches!(ty.kind(), TyKind::Named(..)) {
        return None;
    }
    let (def, _) = defs.definition_of(ty)?;
    if defs.types[def].kind != TypeDefKind::Struct || (defs.types[def].is_std && !is_tuple) {
        return None;
    }
    Some(defs.instance_fields(def).collect())
}

/// Nothing of it could be assigned: it always is.
fn is_empty_struct(defs: &Defs, ty: Ty) -> bool {
    struct_fields(defs, ty).is_some_and(|f| f.is_empty())
}

fn has_goto_section(stmts: &[hir::Stmt]) -> bool {
    any_within(stmts, |kind| matches!(kind, StmtKind::GotoSection { .. }))
}
