//! Rules about whole declarations of the program, checked when everything in it is resolved.

mod access;
mod bounds;
mod constraints;
mod inherit;
pub(super) mod layout;
mod names;
mod variance;

pub(super) use bounds::violations;

use super::Names;
use super::modifiers::{self, Item};
use crate::diag::Diagnostic;
use crate::syntax::ast::{Modifier, TypeDeclKind};
use crate::ty::defs::{TypeDefId, TypeDefKind};

impl Names {
    /// Resolves and checks the program's own declarations, and finds the entry point.
    pub(super) fn check_program(&self) {
        let own: Vec<TypeDefId> = self.defs.types.ids().filter(|&t| !self.defs.types[t].is_std).collect();
        if !self.files.values().any(|f| !f.is_std) {
            return;
        }
        for ns in self.scopes.iter() {
            self.force_imports(&ns.imports);
        }
        self.force_imports(&self.globals);
        for &t in &own {
            let def = &self.defs.types[t];
            let header: &crate::ty::defs::Header = def;
            let _ = header.base;
            for &p in &def.params[def.params.len() - def.own_params..] {
                let _ = self.defs.type_params[p].must_be_class;
            }
        }
        for &t in &own {
            for &f in &self.defs.types[t].fields {
                let _ = self.defs.fields[f].constant();
            }
        }
        self.check_types(&own);
        bounds::check_constructed(self);
        super::entry::find(self, &own);
    }

    pub(super) fn check_types(&self, types: &[TypeDefId]) {
        for &t in types {
            self.check_declaration(t);
            names::check(self, t);
            inherit::check(self, t);
            access::check(self, t);
            variance::check(self, t);
            constraints::check(self, t);
            self.check_obsolete_overrides(t);
        }
    }

    fn force_imports(&self, imports: &super::Imports) {
        let is_own = |place: super::UsingPlace| !self.files[&place.file].is_std;
        for alias in imports.aliases.values().filter(|a| is_own(a.place)) {
            self.alias_target(alias);
        }
        for s in imports.statics.iter().filter(|s| is_own(s.place)) {
            self.static_type(s);
        }
    }

    fn check_declaration(&self, ty: TypeDefId) {
        let t = &self.defs.types[ty];
        for (_, decl) in self.parts(ty) {
            let item = match decl.kind {
                TypeDeclKind::Class | TypeDeclKind::Record => Item::Class,
                TypeDeclKind::Struct | TypeDeclKind::RecordStruct => Item::Struct,
                TypeDeclKind::Interface => Item::Interface,
                TypeDeclKind::Enum => Item::Enum,
                TypeDeclKind::Delegate => Item::Delegate,
            };
            let mut diags = Vec::new();
            let m = &decl.modifiers;
            modifiers::check(m, item, false, false, &mut diags);
            diags.into_iter().for_each(|d| self.push_diag(d));
            if m.has(Modifier::Abstract) && (m.has(Modifier::Sealed) || m.has(Modifier::Static)) {
                let shown = t.name;
                let message = format!("'{shown}': an abstract type cannot be sealed or static");
                self.push_diag(
                    Diagnostic::error(418, decl.name.span, message).label("nobody could derive from it"),
                );
            }
            if m.has(Modifier::Static) && m.has(Modifier::Sealed) && decl.kind == TypeDeclKind::Class {
                let message = format!("'{}': a type cannot be both static and sealed", t.name);
                let d = Diagnostic::error(441, decl.name.span, message).label("`static` says it all");
                self.push_diag(d);
            }
            if t.outer.is_none()
                && let Some(&(_, span)) =
                    m.spans.iter().find(|(x, _)| matches!(x, Modifier::Private | Modifier::Protected))
            {
                let message = "Elements defined in a namespace cannot be explicitly declared as private, protected, protected \
                               internal, or private protected";
                self.push_diag(Diagnostic::error(1527, span, message).label("a namespace hides nothing"));
            }
            if let (Some(clause), true) = (decl.constraints.first(), decl.type_params.is_empty()) {
                let message = "Constraints are not allowed on non-generic declarations";
                let d = Diagnostic::error(80, clause.param.span, message).label("no type parameters");
                self.push_diag(d);
            }
            for (i, p) in decl.type_params.iter().enumerate() {
                if decl.type_params[..i].iter().any(|q| q.name.name == p.name.name) {
                    let message = format!("Duplicate type parameter '{}'", p.name.name);
                    self.push_diag(Diagnostic::error(692, p.name.span, message).label("declared twice"));
                }
                let may_vary = matches!(t.kind, TypeDefKind::Interface | TypeDefKind::Delegate);
                if p.variance != crate::syntax::ast::Variance::None && !may_vary {
                    let message = "Invalid variance modifier. Only interface and delegate type parameters can be specified as \
                                   variant.";
                    self.push_diag(Diagnostic::error(1960, p.name.span, message).label("must be exact"));
                }
            }
        }
        layout::transient_fields(self, ty);
        if t.kind == TypeDefKind::Struct {
            layout::check(self, ty);
            self.check_struct_initialisers(ty);
        }
    }

    fn check_struct_initialisers(&self, ty: TypeDefId) {
        let t = &self.defs.types[ty];
        let has_ctor =
            t.methods.iter().any(|&m| self.defs.methods[m].kind == crate::ty::defs::MethodKind::Ctor);
        let init = t.fields.iter().map(|&f| &self.defs.fields[f]).find(|f| !f.is_static && f.init.is_some());
        if let Some(field) = init
            && !has_ctor
        {
            let message =
                "A 'struct' with field initializers must include an explicitly declared constructor.";
            self.push_diag(
                Diagnostic::error(8983, t.span, message)
                    .label("no constructor")
                    .also(field.span, "who would run this initialiser?"),
            );
        }
    }
}
