//! `[Obsolete]`: which declarations have it, what it says, and whether a use of them is to be reported.
//!
//! ```text
//! [Obsolete("use N")] void M() { }
//! void F() { M(); }                    CS0618: 'C.M()' is obsolete: 'use N'
//! [Obsolete] void G() { M(); }         nothing: what is obsolete itself may use what is obsolete
//! ```
//! The attributes are found in the text, before anybody resolves anything: a declaration is known by where its name stands.

use rustc_hash::FxHashMap;

use super::Names;
use crate::base::{FileId, Span};
use crate::diag::Diagnostic;
use crate::syntax::ast::{
    Ast, Attribute, BinaryOp, ExprId, ExprKind, Item, Literal, Member, MemberKind, StmtKind, TypeDecl,
};
use crate::ty::defs::{Defs, MethodId, MethodKind, TypeDefId};
use crate::ty::members::display_method;

#[derive(Default)]
pub struct Obsolete {
    /// By the place of the declaration's name.
    notices: FxHashMap<(FileId, u32), Notice>,
    /// The obsolete declarations from end to end.
    within: Vec<Span>,
}

/// What the attribute says.
#[derive(Clone)]
struct Notice {
    message: Option<String>,
    is_error: bool,
}

impl Names {
    /// None if the program has nothing obsolete, as most have.
    pub fn obsolete(&self) -> Option<&Obsolete> {
        let found = self.obsolete.get_or_init(|| {
            let mut found = Obsolete::default();
            for chunk in self.files.values().filter(|f| !f.is_std).flat_map(|f| &f.chunks) {
                if chunk.tree().text.contains("Obsolete") {
                    let ast = chunk.tree();
                    found.items(ast, &ast.items);
                    for stmt in ast.stmts.iter() {
                        if let StmtKind::LocalFn(f) = &stmt.kind {
                            found.declared(ast, &f.attributes, stmt.span, &[f.method.name.span]);
                        }
                    }
                }
            }
            (!found.notices.is_empty()).then_some(found)
        });
        found.as_ref()
    }

    /// A type named at `span`.
    pub fn obsolete_type(&self, ty: TypeDefId, span: Span) -> Option<Diagnostic> {
        let def = &self.defs.types[ty];
        if def.is_std {
            return None;
        }
        self.obsolete()?.used(def.span, span, || self.defs.display(self.defs.self_type(ty)))
    }

    /// What overrides something obsolete should be obsolete too, and the other way round (CS0672, CS0809).
    pub(super) fn check_obsolete_overrides(&self, ty: TypeDefId) {
        let Some(obsolete) = self.obsolete() else { return };
        let defs = &self.defs;
        for &m in &defs.types[ty].methods {
            let method = &defs.methods[m];
            let (Some(base), MethodKind::Ordinary) = (method.overrides, method.kind) else { continue };
            let root = first_declared(defs, base);
            let (own, theirs) = (obsolete.has(method.span), obsolete.has(defs.methods[root].span));
            let (shown, base) = (display_method(defs, m), display_method(defs, root));
            if theirs && !own && !obsolete.is_inside(method.span) {
                let message = format!(
                    "Member '{shown}' overrides obsolete member '{base}'. Add the Obsolete attribute to '{shown}'."
                );
                self.push_diag(
                    Diagnostic::warning(672, method.span, message).label("overrides what is obsolete"),
                );
            } else if own && !theirs {
                let message = format!("Obsolete member '{shown}' overrides non-obsolete member '{base}'");
                self.push_diag(
                    Diagnostic::warning(809, method.span, message).label("only the override is obsolete"),
                );
            }
        }
    }
}

/// The method that began the chain of overrides.
pub fn first_declared(defs: &Defs, mut method: MethodId) -> MethodId {
    while let Some(base) = defs.methods[method].overrides {
        method = base;
    }
    method
}

impl Obsolete {
    fn has(&self, name: Span) -> bool {
        self.notices.contains_key(&(name.file, name.lo))
    }

    fn is_inside(&self, at: Span) -> bool {
        self.within.iter().any(|s| s.file == at.file && s.lo <= at.lo && at.hi <= s.hi)
    }

    /// The report of a use at `span` of what is declared at `name`, if there is one.
    pub fn used(&self, name: Span, span: Span, shown: impl FnOnce() -> String) -> Option<Diagnostic> {
        let notice = self.notices.get(&(name.file, name.lo))?;
        if self.is_inside(span) {
            return None;
        }
        let shown = shown();
        let text = match &notice.message {
            Some(message) => format!("'{shown}' is obsolete: '{message}'"),
            None => format!("'{shown}' is obsolete"),
        };
        let d = match (&notice.message, notice.is_error) {
            (_, true) => Diagnostic::error(619, span, text),
            (Some(_), false) => Diagnostic::warning(618, span, text),
            (None, false) => Diagnostic::warning(612, span, text),
        };
        Some(d.label("marked [Obsolete]"))
    }

    fn items(&mut self, ast: &Ast, items: &[Item]) {
        for item in items {
            match item {
                Item::Namespace(ns) => self.items(ast, &ns.items),
                Item::Type(decl) => self.type_decl(ast, decl),
            }
        }
    }

    fn type_decl(&mut self, ast: &Ast, decl: &TypeDecl) {
        self.declared(ast, &decl.attributes, decl.span, &[decl.name.span]);
        for member in &decl.members {
            self.member(ast, member);
        }
    }

    fn member(&mut self, ast: &Ast, member: &Member) {
        let names: Vec<Span> = match &member.kind {
            MemberKind::Field { vars, .. } | MemberKind::Event { vars, .. } => {
                vars.iter().map(|v| v.name.span).collect()
            }
            MemberKind::Method(m) => vec![m.name.span],
            MemberKind::Ctor { name, .. } | MemberKind::EnumMember { name, .. } => vec![name.span],
            MemberKind::Property { name, .. } => vec![name.span],
            MemberKind::Indexer { this_span, .. } => vec![*this_span],
            MemberKind::Operator { op_span, .. } | MemberKind::Conversion { op_span, .. } => vec![*op_span],
            MemberKind::Nested(decl) => {
                self.type_decl(ast, decl);
                return;
            }
            MemberKind::Finalizer { .. } | MemberKind::Extension(_) => return,
        };
        self.declared(ast, &member.attributes, member.span, &names);
    }

    fn declared(&mut self, ast: &Ast, attributes: &[Attribute], whole: Span, names: &[Span]) {
        for a in attributes {
            let is_obsolete = a.target.is_none()
                && a.name.last().is_some_and(|n| matches!(n.name.as_str(), "Obsolete" | "ObsoleteAttribute"));
            if !is_obsolete {
                continue;
            }
            let given = a.args.iter().filter(|arg| arg.name.is_none()).map(|arg| arg.expr);
            let mut notice = Notice { message: None, is_error: false };
            for e in given {
                match &ast[e].kind {
                    ExprKind::Literal(Literal::Bool(b)) => notice.is_error = *b,
                    _ => notice.message = text(ast, e),
                }
            }
            for name in names {
                self.notices.insert((name.file, name.lo), notice.clone());
            }
            self.within.push(a.span.to(whole));
        }
    }
}

/// The text of a constant string that is written in place.
fn text(ast: &Ast, e: ExprId) -> Option<String> {
    match &ast[e].kind {
        ExprKind::Literal(Literal::Str(units)) => Some(String::from_utf16_lossy(units)),
        ExprKind::Nameof(inner) => super::consts::last_name(ast, *inner).map(|s| s.to_string()),
        ExprKind::Paren(inner) => text(ast, *inner),
        ExprKind::Binary { op: BinaryOp::Add, left, right, .. } => {
            Some(text(ast, *left)? + &text(ast, *right)?)
        }
        _ => None,
    }
}
