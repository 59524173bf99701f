//! Structs that cannot be laid out: those that contain themselves (CS0523), and those that are too large to be values.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::ty::defs::{TypeDefId, TypeDefKind};
use crate::ty::{Ty, TyKind};

/// What is known of structs from the ones checked before.
#[derive(Default)]
pub(in crate::resolve) struct Layouts {
    /// In no circle, nor is anything in them.
    sound: FxHashSet<Ty>,
    /// How many values without parts they consist of.
    leaves: FxHashMap<Ty, u64>,
    circles: usize,
}

/// Nobody reads more errors than this, and a circle of thousands of structs takes as many steps for each.
const ENOUGH: usize = 100;
/// Generic structs may grow without end: what repeats has been seen well before that.
const MAX_TYPE_SIZE: u32 = 200;
/// Values are kept on the stack.
const MAX_LEAVES: u64 = 1 << 17;

const TOO_LARGE: u16 = 9302;

pub(super) fn check(names: &Names, ty: TypeDefId) {
    let mut known = std::mem::take(&mut names.state().layouts);
    circles(names, ty, &mut known);
    if known.circles == 0 {
        size(names, ty, &mut known);
    }
    names.state().layouts = known;
}

/// Ref structs stand in locals and in each other, nowhere else (CS8345).
pub(super) fn transient_fields(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    for &f in &t.fields {
        let field = &defs.fields[f];
        let is_ref_struct = field.ty.as_named().is_some_and(|(d, _)| defs.types[d].is_ref_struct);
        if is_ref_struct && (field.is_static || !t.is_ref_struct) {
            let message = format!(
                "Field or auto-implemented property cannot be of type '{}' unless it is an instance member of a ref struct.",
                defs.display(field.ty)
            );
            names.push_diag(
                Diagnostic::error(8345, field.span, message).label("may outlive what it refers to"),
            );
        }
    }
}

fn circles(names: &Names, ty: TypeDefId, known: &mut Layouts) {
    let defs = &names.defs;
    let own = defs.self_type(ty);
    if known.circles >= ENOUGH || known.sound.contains(&own) {
        return;
    }
    for &f in &defs.types[ty].fields {
        let field = &defs.fields[f];
        if field.is_static {
            continue;
        }
        let mut search =
            Search { names, target: ty, sound: &known.sound, seen: FxHashMap::default(), clean: true };
        if search.contains(field.ty) {
            let (shown, field_ty) = (defs.display(own), defs.display(field.ty));
            let name = match field.backing {
                Some(p) => defs.props[p].name,
                None => field.name,
            };
            let message = format!(
                "Struct member '{shown}.{name}' of type '{field_ty}' causes a cycle in the struct layout"
            );
            names.push_diag(
                Diagnostic::error(523, field.span, message)
                    .label(format!("a '{shown}' would contain itself"))
                    .help("make it a class, or keep a reference"),
            );
            known.circles += 1;
        } else if search.clean {
            let seen = search.seen;
            known.sound.extend(seen.into_keys());
        }
    }
}

/// Looks for a struct in what another consists of.
struct Search<'a> {
    names: &'a Names,
    target: TypeDefId,
    sound: &'a FxHashSet<Ty>,
    /// Structs that were met; true while the search is inside.
    seen: FxHashMap<Ty, bool>,
    /// There is no circle among these either.
    clean: bool,
}

impl Search<'_> {
    /// Goes as deep as structs are nested.
    fn contains(&mut self, ty: Ty) -> bool {
        stacker::maybe_grow(64 << 10, 1 << 20, || match ty.kind() {
            TyKind::Nullable(inner) => self.contains(*inner),
            TyKind::Tuple { elems, .. } => elems.iter().any(|&e| self.contains(e)),
            TyKind::Named(def, _) => self.is_or_contains(ty, *def),
            _ => false,
        })
    }

    fn is_or_contains(&mut self, ty: Ty, def: TypeDefId) -> bool {
        let defs = &self.names.defs;
        if defs.types[def].kind != TypeDefKind::Struct || self.sound.contains(&ty) {
            return false;
        }
        if def == self.target {
            return true;
        }
        if let Some(&open) = self.seen.get(&ty) {
            self.clean &= !open;
            return false;
        }
        if ty.size() > MAX_TYPE_SIZE {
            self.clean = false;
            return false;
        }
        self.seen.insert(ty, true);
        let subst = defs.subst_of(ty);
        let found = defs.types[def].fields.iter().any(|&f| {
            let f = &defs.fields[f];
            !f.is_static && self.contains(f.ty.subst(&subst))
        });
        self.seen.insert(ty, false);
        found
    }
}

fn size(names: &Names, ty: TypeDefId, known: &mut Layouts) {
    let defs = &names.defs;
    let own = defs.self_type(ty);
    if leaves(names, own, &mut known.leaves) <= MAX_LEAVES {
        return;
    }
    // Of structs in structs the innermost is told.
    let parts = defs.types[ty].fields.iter().map(|&f| &defs.fields[f]).filter(|f| !f.is_static);
    if parts.into_iter().all(|f| leaves(names, f.ty, &mut known.leaves) <= MAX_LEAVES) {
        let t = &defs.types[ty];
        let message = format!("'{}' is too large for a struct", defs.display(own));
        names.push_diag(
            Diagnostic::error(TOO_LARGE, t.span, message)
                .label(format!("consists of more than {MAX_LEAVES} values"))
                .help("make it a class, or keep the values in an array"),
        );
    }
}

fn leaves(names: &Names, ty: Ty, known: &mut FxHashMap<Ty, u64>) -> u64 {
    let defs = &names.defs;
    stacker::maybe_grow(64 << 10, 1 << 20, || match ty.kind() {
        TyKind::Nullable(inner) => leaves(names, *inner, known).saturating_add(1),
        TyKind::Tuple { elems, .. } => {
            elems.iter().fold(0u64, |sum, &e| sum.saturating_add(leaves(names, e, known)))
        }
        TyKind::Named(def, _)
            if defs.types[*def].kind == TypeDefKind::Struct && ty.size() <= MAX_TYPE_SIZE =>
        {
            if let Some(&n) = known.get(&ty) {
                return n;
            }
            // A struct that contains itself is reported elsewhere.
            known.insert(ty, 1);
            let subst = defs.subst_of(ty);
            let mut sum = 0u64;
            for &f in &defs.types[*def].fields {
                let f = &defs.fields[f];
                if !f.is_static {
                    sum = sum.saturating_add(leaves(names, f.ty.subst(&subst), known));
                }
            }
            known.insert(ty, sum.max(1));
            sum.max(1)
        }
        _ => 1,
    })
}
