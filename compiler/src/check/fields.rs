//! Fields and events of the program that nobody uses, or nobody sets.
//!
//! ```text
//! int a;                       CS0169: never used
//! int b = 1;                   CS0414: assigned, but never read
//! public int c;                CS0649: never assigned, if only this program could do it
//! event Action E;              CS0067: never used
//! ```
//! Every body of the program says what it reads and writes; when all are checked, what is left is reported. A constant that
//! is assigned says nothing about whether anybody wants the field; any other value counts as a use.

use rustc_hash::FxHashSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::hir::{self, ConvKind, ExprId, ExprKind};
use crate::resolve::Names;
use crate::ty::defs::{Access, BodySource, Const, Defs, FieldDef, FieldId, TypeDefId, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind};

#[derive(Default)]
pub struct FieldUses {
    read: FxHashSet<FieldId>,
    written: FxHashSet<FieldId>,
}

impl FieldUses {
    pub fn merge(&mut self, other: FieldUses) {
        self.read.extend(other.read);
        self.written.extend(other.written);
    }

    /// What a body does with fields of the program.
    pub fn note(&mut self, defs: &Defs, body: &hir::Body) {
        // What a record has without asking reads all its fields, which says nothing.
        let source = &defs.methods[body.method].body;
        if matches!(source, BodySource::Record | BodySource::AutoAdd(_) | BodySource::AutoRemove(_)) {
            return;
        }
        self.read.extend(body.mentioned.iter().copied());
        let mut targets = FxHashSet::default();
        for e in body.exprs.iter() {
            let (target, value) = match &e.kind {
                ExprKind::Assign { target, value } => (*target, *value),
                // The temporary of an initialiser is written field by field.
                ExprKind::Update { target, .. } | ExprKind::CoalesceAssign { target, .. } => {
                    self.write(defs, body, *target, true);
                    continue;
                }
                ExprKind::AddrOf(place) => {
                    self.write(defs, body, *place, true);
                    continue;
                }
                _ => continue,
            };
            // `f.x = 1` reads neither `x` nor the struct `f`.
            let mut part = target;
            targets.insert(part);
            while let ExprKind::Field { target: Some(t), .. } = body[part].kind
                && defs.is_value_type(body[t].ty)
            {
                targets.insert(t);
                part = t;
            }
            let is_use = is_use(defs, body, body[target].ty, value);
            self.write(defs, body, target, is_use);
        }
        for id in body.exprs.ids() {
            if let ExprKind::Field { field, .. } = body[id].kind
                && !targets.contains(&id)
            {
                self.read.insert(field);
            }
        }
    }

    fn write(&mut self, defs: &Defs, body: &hir::Body, mut place: ExprId, is_use: bool) {
        while let ExprKind::Field { target, field, .. } = &body[place].kind {
            self.written.insert(*field);
            if is_use {
                self.read.insert(*field);
            }
            // Writing a part of a struct writes the struct.
            match target {
                Some(t) if defs.is_value_type(body[*t].ty) => place = *t,
                _ => return,
            }
        }
    }

    /// To be asked when all bodies of a program without errors have been seen.
    pub fn report(&self, names: &Names, types: impl Iterator<Item = TypeDefId>, diags: &mut Diagnostics) {
        let defs = names.defs();
        for ty in types {
            let t = &defs.types[ty];
            if t.kind == TypeDefKind::Enum || t.kind == TypeDefKind::Delegate || names.has_layout(ty) {
                continue;
            }
            let around = effective_access(defs, ty);
            for &f in &t.fields {
                let field = &defs.fields[f];
                let is_written_by_hand =
                    field.name.as_str().starts_with(|c: char| c.is_alphabetic() || c == '_')
                        && field.backing.is_none()
                        && !field.is_const
                        && !t.captures.iter().any(|&(_, captured)| captured == f);
                if is_written_by_hand {
                    diags.list.extend(self.finding(defs, f, field, around));
                }
            }
        }
    }

    fn finding(&self, defs: &Defs, id: FieldId, field: &FieldDef, around: Access) -> Option<Diagnostic> {
        let shown = format!("{}.{}", defs.display(defs.self_type(field.owner)), field.name);
        let is_event = field.backing_event.is_some();
        let is_private = field.access == Access::Private || is_event;
        let is_closed = is_private || around != Access::Public || field.access == Access::Internal;
        let (read, written) = (self.read.contains(&id), self.written.contains(&id));
        if !written && !read && is_private {
            let (code, text) = match is_event {
                true => (67, format!("The event '{shown}' is never used")),
                false => (169, format!("The field '{shown}' is never used")),
            };
            return Some(Diagnostic::warning(code, field.span, text).label("nobody uses it"));
        }
        if !written && is_closed && !is_event {
            let text = format!(
                "Field '{shown}' is never assigned to, and will always have its default value {}",
                default_text(defs, field.ty)
            );
            return Some(Diagnostic::warning(649, field.span, text).label("nobody sets it"));
        }
        if written && !read && is_private {
            let text = format!("The field '{shown}' is assigned but its value is never used");
            return Some(Diagnostic::warning(414, field.span, text).label("nobody reads it"));
        }
        None
    }
}

/// Does storing this value count as a use of the field?
fn is_use(defs: &Defs, body: &hir::Body, ty: Ty, mut value: ExprId) -> bool {
    if defs.is_reference(ty) && ty != Ty::string() {
        while let ExprKind::Convert { kind: ConvKind::Identity, expr } = body[value].kind {
            value = expr;
        }
        return !matches!(body[value].kind, ExprKind::Const(Const::Null) | ExprKind::Default);
    }
    loop {
        match &body[value].kind {
            ExprKind::Const(_) | ExprKind::Default => return false,
            ExprKind::Convert { expr, .. } => value = *expr,
            ExprKind::New { ctor, .. } => {
                return !matches!(defs.methods[ctor.method].body, BodySource::DefaultCtor);
            }
            _ => return true,
        }
    }
}

/// How far the type can be seen, with all types around it.
fn effective_access(defs: &Defs, ty: TypeDefId) -> Access {
    let mut access = Access::Public;
    let mut next = Some(ty);
    while let Some(t) = next {
        let t = &defs.types[t];
        match t.access {
            Access::Private => return Access::Private,
            Access::Internal | Access::PrivateProtected => access = Access::Internal,
            Access::Protected | Access::ProtectedInternal | Access::Public => {}
        }
        next = t.outer;
    }
    access
}

/// The default value as the message shows it: nothing for structs and enums.
fn default_text(defs: &Defs, ty: Ty) -> &'static str {
    match ty.kind() {
        TyKind::Prim(Prim::Bool) => "false",
        TyKind::Prim(Prim::Char) => "'\\0'",
        TyKind::Prim(Prim::NInt | Prim::NUInt) => "",
        TyKind::Prim(_) => "0",
        _ if defs.is_reference(ty) => "null",
        _ if crate::ty::fold::is_decimal(defs, ty) => "0",
        _ => "",
    }
}
