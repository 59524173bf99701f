//! Partial members: a declaration in one part of a type, the implementation in another.
//!
//! ```text
//! partial class A { partial void M(int a = 1); void N() { M(); } }
//! partial class A { partial void M(int a) { … } }
//! ```
//!
//! The implementation is the member; callers see the declaration's default values. A method that nobody implements stays as
//! one whose calls are left out. Of properties, indexers, events and constructors only the implementing part is read.

use super::members::Build;
use crate::diag::Diagnostic;
use crate::syntax::ast::{FnBody, Member, MemberKind, Modifier, ParamMode};
use crate::ty::defs::{BodySource, MethodDef};
use crate::ty::hierarchy::same_signature;
use crate::ty::{Subst, Ty};

/// One part of a partial method.
pub(super) struct Partial {
    pub def: MethodDef,
    pub inherit: bool,
    /// An accessibility is written: then there must be an implementation.
    pub has_access: bool,
}

impl Build<'_> {
    /// Does every part of the type say `partial`?
    pub fn says_partial(&self) -> bool {
        self.names.parts(self.id).all(|(_, decl)| decl.modifiers.has(Modifier::Partial))
    }

    /// Joins the parts of partial methods.
    pub fn partial_methods(&mut self) {
        let (bodies, mut declared): (Vec<Partial>, Vec<Partial>) = std::mem::take(&mut self.partials)
            .into_iter()
            .partition(|p| !matches!(p.def.body, BodySource::None));
        for mut p in bodies {
            let same = |d: &Partial| {
                d.def.name == p.def.name
                    && same_signature(&d.def, &Subst::default(), &p.def, &Subst::default())
            };
            match declared.iter().position(same) {
                Some(at) => {
                    let d = declared.remove(at);
                    for (own, theirs) in p.def.params.iter_mut().zip(d.def.params) {
                        own.default = theirs.default;
                        own.is_params |= theirs.is_params;
                        own.caller = own.caller.take().or(theirs.caller);
                    }
                    p.def.is_omitted |= d.def.is_omitted;
                    p.def.is_extension |= d.def.is_extension;
                    self.place(p.def, p.inherit);
                }
                None => {
                    let shown = self.member_shown(&p.def);
                    let message = format!(
                        "No defining declaration found for implementing declaration of partial method '{shown}'"
                    );
                    self.error(759, p.def.span, message, "no declaration without a body");
                    self.place(p.def, p.inherit);
                }
            }
        }
        for mut p in declared {
            let plain = !p.has_access
                && p.def.ret == Ty::void()
                && !p.def.is_virtual
                && !p.def.is_override
                && p.def.params.iter().all(|p| p.mode != ParamMode::Out);
            if !plain {
                let shown = self.member_shown(&p.def);
                let message = format!(
                    "Partial method '{shown}' must have an implementation part because it has accessibility modifiers."
                );
                self.error(8795, p.def.span, message, "nothing implements it");
            }
            p.def.is_omitted = true;
            self.place(p.def, p.inherit);
        }
    }

    fn member_shown(&self, m: &MethodDef) -> String {
        let params: Vec<String> =
            m.params.iter().map(|p| crate::ty::members::display_param(&self.names.defs, p)).collect();
        self.shown(format!("{}({})", m.name, params.join(", ")))
    }

    /// The declaring part of a partial property, indexer, event or constructor: the implementing one says all.
    pub fn is_partial_declaration(&self, member: &Member) -> bool {
        if !is_declaration(member) {
            return false;
        }
        let implemented = self.names.parts(self.id).any(|(_, decl)| {
            decl.members.iter().any(|m| {
                m.modifiers.has(Modifier::Partial) && !is_declaration(m) && same_member(&member.kind, &m.kind)
            })
        });
        if !implemented {
            let (what, name) = match &member.kind {
                MemberKind::Property { name, .. } => ("property", name.name.to_string()),
                MemberKind::Indexer { .. } => ("property", "this[]".to_string()),
                MemberKind::Event { vars, .. } => {
                    ("event", vars.first().map_or_else(String::new, |v| v.name.name.to_string()))
                }
                _ => ("member", self.t.name.to_string()),
            };
            let message = format!("Partial {what} '{}' must have an implementation part.", self.shown(name));
            self.report(Diagnostic::error(9248, member.span, message).label("nothing implements it"));
        }
        true
    }
}

/// `partial` without any body. (Methods are joined by their signatures instead.)
fn is_declaration(member: &Member) -> bool {
    if !member.modifiers.has(Modifier::Partial) || member.modifiers.has(Modifier::Abstract) {
        return false;
    }
    match &member.kind {
        MemberKind::Property { accessors, expr, .. } | MemberKind::Indexer { accessors, expr, .. } => {
            expr.is_none() && accessors.iter().all(|a| matches!(a.body, FnBody::None))
        }
        MemberKind::Event { accessors, .. } => accessors.is_empty(),
        MemberKind::Ctor { body, .. } => matches!(body, FnBody::None),
        _ => false,
    }
}

fn same_member(a: &MemberKind, b: &MemberKind) -> bool {
    match (a, b) {
        (MemberKind::Property { name: a, .. }, MemberKind::Property { name: b, .. }) => a.name == b.name,
        (MemberKind::Indexer { params: a, .. }, MemberKind::Indexer { params: b, .. })
        | (MemberKind::Ctor { params: a, .. }, MemberKind::Ctor { params: b, .. }) => a.len() == b.len(),
        (MemberKind::Event { vars: a, .. }, MemberKind::Event { vars: b, .. }) => {
            a.iter().zip(b).all(|(a, b)| a.name.name == b.name.name)
        }
        _ => false,
    }
}
