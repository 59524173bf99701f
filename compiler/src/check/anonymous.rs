//! `new { A = 1, b.C }`: an object of the class that was written for these property names (C# spec 12.8.17.4).

use super::args::Args;
use super::{Checker, Operand};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir;
use crate::syntax::ast::{self, Ident};
use crate::ty::defs::{PropId, TypeDefId};
use crate::ty::members::{self, Member};
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// None after a report.
    pub fn new_anonymous(
        &mut self,
        fields: &[(Option<Ident>, ast::ExprId)],
        span: Span,
    ) -> Option<hir::ExprId> {
        let ast = self.ast;
        let mut names: Vec<Symbol> = Vec::new();
        let mut values = Vec::new();
        let mut failed = false;
        for field in fields {
            let at = ast[field.1].span;
            match ast.anonymous_name(field) {
                Some(name) => {
                    if names.contains(&name.name) {
                        let text = "An anonymous type cannot have multiple properties with the same name";
                        self.error(833, name.span, text);
                        failed = true;
                    }
                    names.push(name.name);
                }
                None => {
                    let d = Diagnostic::error(
                        746,
                        at,
                        "Invalid anonymous type member declarator. Anonymous type members must be declared with a \
                         member assignment, simple name or member access.",
                    )
                    .help("give it a name: `Name = …`");
                    self.report(d);
                    failed = true;
                }
            }
            match self.anonymous_value(field.1, at) {
                Some(e) => values.push(e),
                None => failed = true,
            }
        }
        if failed {
            return None;
        }
        self.anonymous_object(&names, values, span)
    }

    /// `new { name = value, … }` of values that are checked. None after a report.
    pub fn anonymous_object(
        &mut self,
        names: &[Symbol],
        values: Vec<hir::ExprId>,
        span: Span,
    ) -> Option<hir::ExprId> {
        let Some(def) = self.anonymous_class(names) else {
            self.unsupported(span, "an anonymous type with a property that hides a member of `object`");
            return None;
        };
        let types: Vec<Ty> = values.iter().map(|&e| self.body[e].ty).collect();
        let args = Args::of_values(values, span);
        Some(self.construct(Ty::named(def, types), &args, span))
    }

    fn anonymous_value(&mut self, e: ast::ExprId, at: Span) -> Option<hir::ExprId> {
        let op = self.expr(e);
        if op.is_error(self) {
            return None;
        }
        let untyped = match &op {
            Operand::Lambda(_) => Some("lambda expression".to_owned()),
            Operand::Group(_) | Operand::LocalGroup { .. } => Some("method group".to_owned()),
            _ => None,
        };
        let untyped = match untyped {
            Some(what) => what,
            None => {
                let value = self.value(op);
                match self.body[value].ty.kind() {
                    TyKind::Error => return None,
                    TyKind::Null => "<null>".to_owned(),
                    TyKind::Void => "void".to_owned(),
                    _ => return Some(value),
                }
            }
        };
        let d = Diagnostic::error(828, at, format!("Cannot assign '{untyped}' to anonymous type property"))
            .label("has no type that the property could have");
        self.report(d);
        None
    }

    fn anonymous_class(&self, names: &[Symbol]) -> Option<TypeDefId> {
        self.defs.types.ids().find(|&d| {
            let t = &self.defs.types[d];
            t.is_anonymous()
                && t.params.len() == names.len()
                && t.props.iter().map(|&p| self.defs.props[p].name).eq(names.iter().copied())
        })
    }

    /// `a with { B = 1 }`: a new object with some of the values changed.
    pub fn with_anonymous(
        &mut self,
        value: hir::ExprId,
        def: TypeDefId,
        init: &ast::Initializer,
        span: Span,
    ) -> hir::ExprId {
        let ty = self.body[value].ty;
        let props: Vec<PropId> = self.defs.types[def].props.clone();
        let mut prelude = Vec::new();
        let value = self.spill_into(value, &mut prelude);
        let mut changed: Vec<Option<hir::ExprId>> = vec![None; props.len()];
        let mut failed = false;
        for elem in &init.elems {
            let ast::InitElem::Member { name, value: ast::InitValue::Expr(e) } = elem else {
                self.error(747, init.span, "Invalid initializer member declarator");
                return self.error_expr(span);
            };
            let Some(at) = props.iter().position(|&p| self.defs.props[p].name == name.name) else {
                self.unknown_member(ty, *name, true);
                failed = true;
                continue;
            };
            let wanted = members::prop_type(self.defs, props[at], ty);
            let new = self.expr_to(*e, wanted);
            changed[at] = Some(self.spill_into(new, &mut prelude));
        }
        if failed {
            return self.error_expr(span);
        }
        let values = props
            .iter()
            .zip(changed)
            .map(|(&prop, new)| match new {
                Some(new) => new,
                None => self.anonymous_property(value, prop, span),
            })
            .collect();
        let args = Args::of_values(values, span);
        let e = self.construct(ty, &args, span);
        self.seq(prelude, e)
    }

    fn anonymous_property(&mut self, of: hir::ExprId, prop: PropId, span: Span) -> hir::ExprId {
        let name = Ident { name: self.defs.props[prop].name, span };
        let found = Member::Property { prop, owner: self.body[of].ty };
        let op = self.member(super::member::Recv::Value(of), found, name, Vec::new(), span);
        self.value(op)
    }

    /// What the properties along a path of nested anonymous objects lead to.
    pub fn anonymous_path(&mut self, from: hir::ExprId, path: &[Symbol], span: Span) -> hir::ExprId {
        let mut at = from;
        for name in path {
            let found = self.body[at].ty.as_named().and_then(|(def, _)| {
                let props = &self.defs.types[def].props;
                props.iter().copied().find(|&p| self.defs.props[p].name == *name)
            });
            match found {
                Some(prop) => at = self.anonymous_property(at, prop, span),
                None => return self.error_expr(span),
            }
        }
        at
    }
}
