//! Uses a variable itself where code uses a reference to it. Inlined methods of structs are full of these: `this` is one.
//!
//! ```text
//! _4 = addr _1                          (nothing: nobody reads _4 any more)
//! _5 = _4                               (nothing)
//! store (*_5).X = 1.0            →      store _1.X = 1.0
//! _6 = load *_5                         _6 = _1
//! ```
//!
//! A reference that is written once, with the address of (a part of) a local, always means that variable. When the last
//! use is gone the address is not taken any more, and the variable is open to the passes that follow.

use crate::base::IndexVec;
use crate::mir::uses::{Access, Visit, VisitMut};
use crate::mir::*;

pub fn forward_refs(body: &mut Body) {
    let targets = find(body);
    if targets.iter().all(Option::is_none) {
        return;
    }
    for block in body.blocks.iter_mut() {
        for stmt in &mut block.stmts {
            Forward { targets: &targets }.stmt(&mut stmt.kind);
            whole_local(&mut stmt.kind);
        }
    }
    drop_unused(body, &targets);
}

/// What each reference refers to: a place with a local as its base.
type Targets = IndexVec<LocalId, Option<Place>>;

fn find(body: &Body) -> Targets {
    let mut defs: IndexVec<LocalId, u32> = IndexVec::filled(0, body.locals.len());
    body.params.iter().for_each(|&p| defs[p] += 1);
    struct Count<'a>(&'a mut IndexVec<LocalId, u32>);
    impl Visit for Count<'_> {
        fn local(&mut self, local: &LocalId, access: Access) {
            self.0[*local] += u32::from(matches!(access, Access::Def | Access::SlotName | Access::Addr));
        }
    }
    for block in body.blocks.iter() {
        block.stmts.iter().for_each(|s| Count(&mut defs).stmt(&s.kind));
        Count(&mut defs).terminator(&block.term);
    }
    let mut targets: Targets = IndexVec::filled(None, body.locals.len());
    // Copies of references may stand before what they copy, in the order of blocks: until nothing is found any more.
    loop {
        let mut found = false;
        for stmt in body.blocks.iter().flat_map(|b| &b.stmts) {
            let StmtKind::Assign(local, rvalue) = &stmt.kind else { continue };
            if defs[*local] != 1 || targets[*local].is_some() {
                continue;
            }
            let target = match rvalue {
                Rvalue::AddrOf(place) => match place.base {
                    Base::Local(_) => Some(place.clone()),
                    Base::Deref(of) => targets[of].as_ref().map(|target| part(target, &place.path)),
                    _ => None,
                },
                Rvalue::Use(Operand::Local(from)) => targets[*from].clone(),
                _ => None,
            };
            found |= target.is_some();
            targets[*local] = target;
        }
        if !found {
            return targets;
        }
    }
}

fn part(of: &Place, path: &[FieldRef]) -> Place {
    Place { base: of.base.clone(), path: of.path.iter().chain(path).copied().collect() }
}

struct Forward<'a> {
    targets: &'a Targets,
}

impl VisitMut for Forward<'_> {
    fn place(&mut self, place: &mut Place, _: Access) {
        if let Base::Deref(reference) = place.base
            && let Some(target) = &self.targets[reference]
        {
            *place = part(target, &place.path);
        }
    }
}

/// A place that is a whole local is read and written by name.
fn whole_local(stmt: &mut StmtKind) {
    let whole = |place: &Place| match place.base {
        Base::Local(local) if place.path.is_empty() => Some(local),
        _ => None,
    };
    match stmt {
        StmtKind::Assign(_, rvalue) => {
            if let Rvalue::Load(place) = rvalue
                && let Some(local) = whole(place)
            {
                *rvalue = Rvalue::Use(local.into());
            }
        }
        StmtKind::Store(place, value) => {
            if let Some(local) = whole(place) {
                *stmt = StmtKind::Assign(local, Rvalue::Use(value.clone()));
            }
        }
        _ => {}
    }
}

/// Removes the references that nobody reads any more.
fn drop_unused(body: &mut Body, targets: &Targets) {
    struct Reads<'a>(&'a mut IndexVec<LocalId, u32>);
    impl Visit for Reads<'_> {
        fn local(&mut self, local: &LocalId, access: Access) {
            self.0[*local] += u32::from(access.is_read());
        }
    }
    loop {
        let mut reads: IndexVec<LocalId, u32> = IndexVec::filled(0, body.locals.len());
        for block in body.blocks.iter() {
            block.stmts.iter().for_each(|s| Reads(&mut reads).stmt(&s.kind));
            Reads(&mut reads).terminator(&block.term);
        }
        let mut removed = false;
        for block in body.blocks.iter_mut() {
            block.stmts.retain(|stmt| {
                let unused = matches!(&stmt.kind, StmtKind::Assign(local, Rvalue::AddrOf(_) | Rvalue::Use(_))
                    if targets[*local].is_some() && reads[*local] == 0);
                removed |= unused;
                !unused
            });
        }
        if !removed {
            return;
        }
    }
}
