//! Takes struct locals apart: a local for every field.
//!
//! ```text
//! var _1 p: Vec                         var _7 p.X: double, _8 p.Y: double
//!
//! store _1.X = _3                       _7 = _3
//! _4 = load _1.Y                 →      _4 = _8
//! _2 = _1                               store _2.X = _7; store _2.Y = _8       (_2 stays a struct)
//! ```
//!
//! A struct lives in memory; its fields, as locals of their own, live in registers, and what nobody reads of them `dce`
//! removes. A local can be taken apart when nobody has its address and no frame has a slot of its name. Where the whole struct
//! is needed, as an argument or a result, it is put together in a temporary. So taking apart is worth it only for a
//! local whose fields are used more often than its whole.
//!
//! Structs in structs go one level in each of a few rounds. The algorithm is the aggregate half of LLVM's SROA pass.

use crate::base::{BitSet, IndexVec, Symbol};
use crate::mir::uses::{Access, EdgeKind, Visit, VisitMut};
use crate::mir::*;
use crate::ty::defs::{Const, Defs, TypeDefKind};
use crate::ty::{Ty, TyKind, canonical, members};

/// Structs with more fields stay whole.
const MAX_FIELDS: usize = 8;
const ROUNDS: usize = 3;

pub fn scalar_replacement(body: &mut Body, defs: &Defs) {
    // Later rounds look at what the one before has made of a local, not at the temporaries that it needed.
    let mut open = BitSet::new(body.locals.len());
    body.locals.ids().for_each(|local| {
        open.insert(local);
    });
    for _ in 0..ROUNDS {
        let wanted = candidates(body, defs, &open);
        if wanted.iter().all(Option::is_none) {
            return;
        }
        let mut made = Vec::new();
        let mut split = Split { parts: IndexVec::filled(None, body.locals.len()), defs };
        for (local, fields) in wanted.iter_ids() {
            split.parts[local] = fields.as_ref().map(|fields| {
                fields.iter().map(|&f| (f, part_local(body, defs, local, f))).collect::<Vec<_>>()
            });
            made.extend(split.parts[local].iter().flatten().map(|&(_, part)| part));
        }
        split.run(body);
        open = BitSet::new(body.locals.len());
        for part in made {
            open.insert(part);
        }
    }
}

fn part_local(body: &mut Body, defs: &Defs, of: LocalId, field: FieldRef) -> LocalId {
    let ty = canonical(members::field_type(defs, field.field, field.owner));
    let Local { name, kind, .. } = body.locals[of];
    let name = name.map(|name| Symbol::intern(&format!("{name}.{}", defs.fields[field.field].name)));
    body.new_local(ty, name, kind)
}

/// The fields of a struct that is small enough.
fn fields_of(defs: &Defs, ty: Ty) -> Option<Vec<FieldRef>> {
    let is_struct = match ty.kind() {
        TyKind::Nullable(_) | TyKind::Tuple { .. } => true,
        TyKind::Named(def, _) => defs.types[*def].kind == TypeDefKind::Struct,
        _ => false,
    };
    if !is_struct {
        return None;
    }
    let (def, _) = defs.definition_of(ty)?;
    let fields: Vec<FieldRef> =
        defs.instance_fields(def).map(|field| FieldRef { owner: ty, field }).collect();
    (1..=MAX_FIELDS).contains(&fields.len()).then_some(fields)
}

/// How often a local is used in parts, and as a whole where that means putting it together.
#[derive(Clone, Copy, Default)]
struct Score {
    parts: u32,
    wholes: u32,
    impossible: bool,
}

fn candidates(body: &Body, defs: &Defs, open: &BitSet<LocalId>) -> IndexVec<LocalId, Option<Vec<FieldRef>>> {
    let mut scores = Scores(IndexVec::filled(Score::default(), body.locals.len()));
    body.params.iter().for_each(|&p| scores.0[p].impossible = true);
    for block in body.blocks.iter() {
        for stmt in &block.stmts {
            match &stmt.kind {
                StmtKind::Assign(to, Rvalue::Use(from)) => {
                    scores.0[*to].parts += 1;
                    if let Operand::Local(from) = from {
                        scores.0[*from].parts += 1;
                    }
                }
                StmtKind::Assign(to, Rvalue::Load(place)) => {
                    scores.0[*to].parts += 1;
                    // The box of a `T?` holds a `T`: only as a whole does it become one.
                    let boxed =
                        matches!(place.base, Base::Boxed(_, ty) if matches!(ty.kind(), TyKind::Nullable(_)));
                    scores.0[*to].impossible |= boxed;
                    scores.place(place, Access::Part);
                }
                StmtKind::Assign(to, rvalue) => {
                    scores.rvalue(rvalue);
                    // Some operations write a struct in memory.
                    scores.0[*to].impossible = true;
                }
                StmtKind::Store(place, value) => {
                    if let Operand::Local(value) = value {
                        scores.0[*value].parts += 1;
                    }
                    scores.place(place, Access::Part);
                }
                other => scores.stmt(other),
            }
        }
        scores.terminator(&block.term);
    }
    let mut wanted = IndexVec::with_capacity(body.locals.len());
    for (local, decl) in body.locals.iter_ids() {
        let score = scores.0[local];
        let worth =
            open.contains(local) && !score.impossible && score.parts > 0 && score.parts >= score.wholes;
        wanted.push(if worth { fields_of(defs, decl.ty) } else { None });
    }
    wanted
}

struct Scores(IndexVec<LocalId, Score>);

impl Visit for Scores {
    fn local(&mut self, local: &LocalId, access: Access) {
        let score = &mut self.0[*local];
        match access {
            Access::Part => score.parts += 1,
            Access::Value | Access::Def => score.wholes += 1,
            Access::Base | Access::Addr | Access::Slot | Access::SlotName => score.impossible = true,
        }
    }
}

struct Split<'a> {
    /// The locals that a local becomes.
    parts: IndexVec<LocalId, Option<Vec<(FieldRef, LocalId)>>>,
    defs: &'a Defs,
}

impl Split<'_> {
    fn run(&mut self, body: &mut Body) {
        // Blocks that are added on the way contain nothing to split.
        for id in body.blocks.ids().collect::<Vec<_>>() {
            let stmts = std::mem::take(&mut body.blocks[id].stmts);
            let mut out = Vec::with_capacity(stmts.len());
            for stmt in stmts {
                self.stmt(body, stmt, &mut out);
            }
            let span = body.blocks[id].term_span;
            let mut term = std::mem::replace(&mut body.blocks[id].term, Terminator::Unreachable);
            self.put_together(body, &mut out, span, |w| w.terminator(&mut term));
            self.take_result(body, &mut term, span);
            body.blocks[id].term = term;
            body.blocks[id].stmts = out;
        }
    }

    fn parts(&self, local: LocalId) -> Option<&[(FieldRef, LocalId)]> {
        self.parts.get(local)?.as_deref()
    }

    fn stmt(&self, body: &mut Body, stmt: Stmt, out: &mut Vec<Stmt>) {
        let span = stmt.span;
        let mut push = |kind| out.push(Stmt { kind, span });
        match stmt.kind {
            StmtKind::Assign(to, Rvalue::Use(from)) => match (self.parts(to), &from) {
                (Some(parts), _) => {
                    for (i, &(field, part)) in parts.iter().enumerate() {
                        push(StmtKind::Assign(part, self.field_of(body, &from, i, field)));
                    }
                }
                (None, Operand::Local(local)) if self.parts(*local).is_some() => {
                    self.clear(body, to).into_iter().for_each(&mut push);
                    for &(field, part) in self.parts(*local).unwrap_or_default() {
                        push(StmtKind::Store(
                            Place { base: Base::Local(to), path: vec![field] },
                            part.into(),
                        ));
                    }
                }
                (None, _) => push(StmtKind::Assign(to, Rvalue::Use(from))),
            },
            StmtKind::Assign(to, Rvalue::Load(place)) => {
                let place = self.within(place);
                match (self.parts(to), place) {
                    (Some(parts), Ok(place)) => {
                        for &(field, part) in parts {
                            push(StmtKind::Assign(part, Rvalue::Load(field_of_place(&place, field))));
                        }
                    }
                    // A struct that is itself a field: this round took the outer one apart.
                    (Some(parts), Err(whole)) => {
                        for &(field, part) in parts {
                            let place = Place { base: Base::Local(whole), path: vec![field] };
                            push(StmtKind::Assign(part, Rvalue::Load(place)));
                        }
                    }
                    (None, Ok(place)) => push(StmtKind::Assign(to, Rvalue::Load(place))),
                    (None, Err(whole)) => push(StmtKind::Assign(to, Rvalue::Use(whole.into()))),
                }
            }
            StmtKind::Store(place, value) => {
                let place = self.within(place);
                let parts = match &value {
                    Operand::Local(local) => self.parts(*local),
                    Operand::Const(..) => None,
                };
                match (parts, place) {
                    (Some(parts), Ok(place)) => {
                        for &(field, part) in parts {
                            push(StmtKind::Store(field_of_place(&place, field), part.into()));
                        }
                    }
                    (Some(parts), Err(whole)) => {
                        for &(field, part) in parts {
                            let place = Place { base: Base::Local(whole), path: vec![field] };
                            push(StmtKind::Store(place, part.into()));
                        }
                    }
                    (None, Ok(place)) => push(StmtKind::Store(place, value)),
                    (None, Err(whole)) => push(StmtKind::Assign(whole, Rvalue::Use(value))),
                }
            }
            mut kind => {
                self.put_together(body, out, span, |w| w.stmt(&mut kind));
                out.push(Stmt { kind, span });
            }
        }
    }

    /// Field `i` of a struct operand of the same type as a local that is taken apart.
    fn field_of(&self, body: &Body, operand: &Operand, i: usize, field: FieldRef) -> Rvalue {
        match operand {
            Operand::Const(..) => {
                let ty = canonical(members::field_type(self.defs, field.field, field.owner));
                Rvalue::Use(Operand::Const(Const::Default, ty))
            }
            Operand::Local(local) => match self.parts(*local) {
                Some(parts) => Rvalue::Use(parts[i].1.into()),
                None => {
                    let owner = body.locals[*local].ty;
                    let path = vec![FieldRef { owner, field: field.field }];
                    Rvalue::Load(Place { base: Base::Local(*local), path })
                }
            },
        }
    }

    /// The place as it is after the split; `Err`: a whole local.
    fn within(&self, mut place: Place) -> Result<Place, LocalId> {
        let Base::Local(local) = place.base else { return Ok(place) };
        let Some((first, parts)) = place.path.first().zip(self.parts(local)) else { return Ok(place) };
        let Some(&(_, part)) = parts.iter().find(|(f, _)| f.field == first.field) else { return Ok(place) };
        place.path.remove(0);
        if place.path.is_empty() {
            return Err(part);
        }
        place.base = Base::Local(part);
        Ok(place)
    }

    /// A struct that is put together is compared byte by byte when it is in a box, so what lies between its fields must
    /// be zero. Nothing lies there if all fields have the same size.
    fn clear(&self, body: &Body, whole: LocalId) -> Option<StmtKind> {
        let ty = body.locals[whole].ty;
        let size = |field: &FieldRef| {
            let ty = members::field_type(self.defs, field.field, field.owner);
            match ty.as_prim() {
                Some(prim) => Some(prim.size()),
                None if self.defs.is_reference(ty) => Some(8),
                None => None,
            }
        };
        let sizes: Vec<_> = fields_of(self.defs, ty)?.iter().map(size).collect();
        let tight = sizes.iter().all(|size| size.is_some() && *size == sizes[0]);
        let zero = Rvalue::Use(Operand::Const(Const::Default, ty));
        (!tight).then_some(StmtKind::Assign(whole, zero))
    }

    /// Lets every operand that was taken apart be read from a temporary that is filled before.
    fn put_together(
        &self,
        body: &mut Body,
        out: &mut Vec<Stmt>,
        span: crate::base::Span,
        walk: impl FnOnce(&mut Wholes),
    ) {
        let mut wholes = Wholes { split: self, body, made: Vec::new() };
        walk(&mut wholes);
        for (local, temp) in std::mem::take(&mut wholes.made) {
            out.extend(self.clear(body, temp).map(|kind| Stmt { kind, span }));
            for &(field, part) in self.parts(local).unwrap_or_default() {
                let place = Place { base: Base::Local(temp), path: vec![field] };
                out.push(Stmt { kind: StmtKind::Store(place, part.into()), span });
            }
        }
    }

    /// A result that was taken apart comes into a temporary, and from there into its parts, on the edge of success.
    fn take_result(&self, body: &mut Body, term: &mut Terminator, span: crate::base::Span) {
        let (dest, target) = match term {
            Terminator::Call { dest: Some(dest), target, .. } => (dest, target),
            Terminator::StartCall { dest: Some(dest), done, .. }
            | Terminator::PollTask { dest: Some(dest), done, .. } => (dest, done),
            Terminator::TakeResult { dest: Some(dest), target, .. } => (dest, target),
            _ => return,
        };
        let Some(parts) = self.parts(*dest) else { return };
        let temp = body.temp(body.locals[*dest].ty);
        let load = |&(field, part): &(FieldRef, LocalId)| {
            let place = Place { base: Base::Local(temp), path: vec![field] };
            Stmt { kind: StmtKind::Assign(part, Rvalue::Load(place)), span }
        };
        let stmts = parts.iter().map(load).collect();
        let block = Block { stmts, term: Terminator::Goto(*target), term_span: span, cold: false };
        *dest = temp;
        *target = body.blocks.push(block);
    }
}

fn field_of_place(place: &Place, field: FieldRef) -> Place {
    let mut place = place.clone();
    place.path.push(field);
    place
}

struct Wholes<'a, 'b> {
    split: &'a Split<'b>,
    body: &'a mut Body,
    /// What was taken apart, and the temporary it is put together in.
    made: Vec<(LocalId, LocalId)>,
}

impl VisitMut for Wholes<'_, '_> {
    fn local(&mut self, local: &mut LocalId, access: Access) {
        if access != Access::Value || self.split.parts(*local).is_none() {
            return;
        }
        let temp = match self.made.iter().find(|(of, _)| of == local) {
            Some(&(_, temp)) => temp,
            None => {
                let temp = self.body.temp(self.body.locals[*local].ty);
                self.made.push((*local, temp));
                temp
            }
        };
        *local = temp;
    }

    fn target(&mut self, _: &mut BlockId, _: EdgeKind) {}
}
