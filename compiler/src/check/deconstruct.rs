//! Which `Deconstruct` takes a value apart, and its call.
//!
//! ```text
//! var (x, y) = point;    point.Deconstruct(out t1, out t2), its own or an extension
//! ```
//! Every parameter is `out` and nothing says its type: a method whose type arguments only these would tell is no candidate.

use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, LocalId};
use crate::syntax::ast::ParamMode;
use crate::ty::Ty;
use crate::ty::members::{self, Member};

impl Checker<'_> {
    /// `value.Deconstruct(out t1, out t2)`: the call, and the temporaries it fills.
    pub fn call_deconstruct(
        &mut self,
        value: hir::ExprId,
        count: usize,
        span: Span,
    ) -> Option<(hir::ExprId, Vec<LocalId>)> {
        let ty = self.body[value].ty;
        if ty.is_error() {
            return None;
        }
        let name = self.symbol("Deconstruct");
        if let members::Lookup::Found(Member::Methods(found)) =
            members::lookup(self.defs, self.from, ty, name, 0, true)
        {
            // Nothing says what the type arguments of a generic one would be.
            let fits = found.into_iter().find(|c| {
                let m = &self.defs.methods[c.method];
                m.params.len() == count
                    && m.params.iter().all(|p| p.mode == ParamMode::Out)
                    && m.type_params.is_empty()
            });
            if let Some(c) = fits {
                let method = &self.defs.methods[c.method];
                if method.is_static || !method.ret.is_void() {
                    self.missing_deconstruct(ty, count, span);
                    return None;
                }
                let callee = hir::MethodRef { method: c.method, owner: c.owner, targs: Vec::new() };
                let sig = members::signature(self.defs, &callee);
                let tys: Vec<Ty> = sig.params.iter().map(|p| p.ty).collect();
                return Some(self.deconstruct_call(callee, Some(value), Vec::new(), &tys, span));
            }
        }
        for group in self.names.extension_methods(&self.lookup, name) {
            for m in group {
                let owner = self.defs.self_type(self.defs.methods[m].owner);
                let cand = self.method_cand(members::Candidate { method: m, owner });
                let outs = cand.params.iter().skip(1).all(|p| p.mode == ParamMode::Out);
                if cand.params.len() != count + 1 || !outs || !self.defs.methods[m].ret.is_void() {
                    continue;
                }
                let mut args = super::args::Args::of_values(vec![value], span);
                for _ in 0..count {
                    args.list.push(super::args::BoundArg {
                        name: None,
                        mode: ParamMode::Out,
                        op: Operand::Error(span),
                        out: Some(super::args::OutVar::Discard),
                        span,
                    });
                }
                if let Ok(chosen) = self.resolve(std::slice::from_ref(&cand), &args, &[]) {
                    let callee = self.method_ref(&cand, chosen.targs.clone())?;
                    let mut first = self.convert_value(value, chosen.params[0].ty, span);
                    let mode = chosen.params[0].mode;
                    if mode != ParamMode::Value {
                        // `this in T`
                        first = self.address(first, false, span);
                    }
                    let tys: Vec<Ty> = chosen.params[1..].iter().map(|p| p.ty).collect();
                    let arg = hir::Arg { mode, expr: first };
                    return Some(self.deconstruct_call(callee, None, vec![arg], &tys, span));
                }
            }
        }
        self.missing_deconstruct(ty, count, span);
        None
    }

    fn missing_deconstruct(&mut self, ty: Ty, count: usize, span: Span) {
        let shown = self.show(ty);
        let d = Diagnostic::error(
            8129,
            span,
            format!(
                "No suitable 'Deconstruct' instance or extension method was found for type '{shown}', with {count} out \
                 parameters and a void return type."
            ),
        )
        .label(format!("`{shown}` cannot be taken apart"));
        self.report(d);
    }

    fn deconstruct_call(
        &mut self,
        callee: hir::MethodRef,
        target: Option<hir::ExprId>,
        mut args: Vec<hir::Arg>,
        tys: &[Ty],
        span: Span,
    ) -> (hir::ExprId, Vec<LocalId>) {
        let mut temps = Vec::new();
        for &ty in tys {
            let temp = self.temp(ty, span);
            temps.push(temp);
            let e = self.local_expr(temp, span);
            let expr = self.mk(ExprKind::AddrOf(e), Ty::reference(ty), span);
            args.push(hir::Arg { mode: ParamMode::Out, expr });
        }
        let mut callee = callee;
        let (target, virt) = match target {
            Some(t) => {
                let (t, virt) = self.call_receiver(t, &mut callee, false, span);
                (Some(t), virt)
            }
            None => (None, false),
        };
        let call = hir::Call { callee, target, args, virt };
        (self.mk(ExprKind::Call(Box::new(call)), Ty::void(), span), temps)
    }
}
