//! Uses of obsolete members in a body (`resolve/obsolete.rs` knows what is obsolete).

use super::Checker;
use crate::base::Span;
use crate::hir::ExprKind;
use crate::resolve::{Obsolete, first_declared};
use crate::ty::defs::{MethodId, MethodKind, PropDef};
use crate::ty::members::display_method;

impl Checker<'_> {
    /// Called when the body is complete.
    pub(super) fn report_obsolete(&mut self) {
        let Some(obsolete) = self.names.obsolete() else { return };
        if self.from.is_std {
            return;
        }
        let mut written = rustc_hash::FxHashSet::default();
        for e in self.body.exprs.iter() {
            if let ExprKind::Assign { target, .. } = e.kind {
                written.insert(target);
            }
        }
        let mut found = Vec::new();
        for id in self.body.exprs.ids() {
            let expr = &self.body[id];
            let span = expr.span;
            let mut method = |m: MethodId| found.extend(self.obsolete_method(obsolete, m, span));
            match &expr.kind {
                ExprKind::Call(c) => method(c.callee.method),
                ExprKind::New { ctor, .. } => method(ctor.method),
                ExprKind::MethodGroup { method: m, .. } => method(m.method),
                ExprKind::Property { getter, setter, .. } => {
                    // The accessors that are run, and the property once.
                    let (reads, writes) = match written.contains(&id) {
                        true => (None, setter.as_ref()),
                        false => (getter.as_ref(), None),
                    };
                    for accessor in [reads, writes].into_iter().flatten() {
                        method(accessor.method);
                    }
                }
                ExprKind::CallLocal { fun, .. } => {
                    let f = &self.body.fns[*fun];
                    let ast = self.ast;
                    let shown = || {
                        let params: Vec<String> =
                            f.params.iter().map(|&p| self.show(self.body.locals[p].ty)).collect();
                        let declared = (f.span.lo - ast.base) as usize..(f.span.hi - ast.base) as usize;
                        format!("{}({})", ast.text.get(declared).unwrap_or(""), params.join(", "))
                    };
                    found.extend(obsolete.used(f.span, span, shown));
                }
                ExprKind::Field { field, .. } => {
                    let f = &self.defs.fields[*field];
                    let shown = || format!("{}.{}", self.show(self.defs.self_type(f.owner)), f.name);
                    if f.backing.is_none() && !self.defs.types[f.owner].is_std {
                        found.extend(obsolete.used(f.span, span, shown));
                    }
                }
                ExprKind::EventUpdate { event, .. } => {
                    let e = &self.defs.events[*event];
                    let shown = || format!("{}.{}", self.show(self.defs.self_type(e.owner)), e.name);
                    found.extend(obsolete.used(e.span, span, shown));
                }
                _ => {}
            }
        }
        let mut seen = rustc_hash::FxHashSet::default();
        for d in found {
            if seen.insert((d.span().lo, d.message.clone())) {
                self.report(d);
            }
        }
    }

    fn obsolete_method(
        &self,
        obsolete: &Obsolete,
        method: MethodId,
        span: Span,
    ) -> Vec<crate::diag::Diagnostic> {
        let defs = self.defs;
        // What is called is the method that the chain of overrides began with.
        let method = first_declared(defs, method);
        let m = &defs.methods[method];
        let owner = &defs.types[m.owner];
        if owner.is_std {
            return Vec::new();
        }
        let mut found = Vec::new();
        if matches!(m.kind, MethodKind::Getter | MethodKind::Setter) {
            let is_own = |p: &&PropDef| p.getter == Some(method) || p.setter == Some(method);
            if let Some(p) = owner.props.iter().map(|&p| &defs.props[p]).find(is_own) {
                found.extend(obsolete.used(p.span, span, || match p.params.is_empty() {
                    true => format!("{}.{}", self.show(defs.self_type(m.owner)), p.name),
                    false => {
                        let name = format!("{}.this", self.show(defs.self_type(m.owner)));
                        let shown = crate::ty::members::display_params(defs, &name, &p.params);
                        shown.replacen('(', "[", 1).trim_end_matches(')').to_owned() + "]"
                    }
                }));
            }
            return found;
        }
        // A constructor that nobody wrote stands where the type does.
        if m.span != owner.span {
            found.extend(obsolete.used(m.span, span, || display_method(defs, method)));
        }
        found
    }

    /// A constant has become its value by now, so that its use is reported where it is found.
    pub(super) fn report_obsolete_constant(&mut self, field: crate::ty::defs::FieldId, span: Span) {
        let Some(obsolete) = self.names.obsolete() else { return };
        let f = &self.defs.fields[field];
        if self.from.is_std || self.defs.types[f.owner].is_std {
            return;
        }
        let shown = || format!("{}.{}", self.show(self.defs.self_type(f.owner)), f.name);
        if let Some(d) = obsolete.used(f.span, span, shown) {
            self.report(d);
        }
    }

    pub(super) fn report_obsolete_type(&mut self, ty: crate::ty::Ty, span: Span) {
        if let Some((def, _)) = ty.as_named()
            && !self.from.is_std
            && let Some(d) = self.names.obsolete_type(def, span)
        {
            self.report(d);
        }
    }
}
