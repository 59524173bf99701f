//! Element access: of arrays, and by indexers.

use super::args::Args;
use super::overload::{Callee, Cand};
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::syntax::ast::{self, Ident};
use crate::ty::defs::ParamDef;
use crate::ty::members;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    /// `target[args]`
    pub fn index(&mut self, target: Operand, args: &[ast::Arg], via_base: bool, span: Span) -> Operand {
        if let Operand::Error(_) = target {
            self.args(args, span);
            return Operand::Error(span);
        }
        let target = self.value(target);
        let ty = self.body[target].ty;
        match ty.kind() {
            TyKind::Error => {
                self.args(args, span);
                return Operand::Error(span);
            }
            TyKind::Array { elem, rank } => return self.array_element(target, *elem, *rank, args, span),
            _ => {}
        }
        if let [only] = args
            && let Some(done) = self.index_from_end(target, only, span)
        {
            return done;
        }
        let args = self.args(args, span);
        if let [only] = &args.list[..]
            && let Operand::Value(index) = only.op
            && let Some(done) = self.index_by_value(target, index, span)
        {
            return done;
        }
        self.indexer(target, args, via_base, span)
    }

    fn array_element(
        &mut self,
        array: hir::ExprId,
        elem: Ty,
        rank: u32,
        args: &[ast::Arg],
        span: Span,
    ) -> Operand {
        if args.len() != rank as usize {
            self.args(args, span);
            self.error(22, span, format!("Wrong number of indices inside []; expected {rank}"));
            return Operand::Error(span);
        }
        if let [only] = args
            && let Some(done) = self.index_from_end(array, only, span)
        {
            return done;
        }
        if let [only] = args {
            let op = self.expr(only.expr);
            let index = match op {
                Operand::Value(index) => match self.index_by_value(array, index, span) {
                    Some(done) => return done,
                    None => self.array_index(Operand::Value(index), self.ast[only.expr].span),
                },
                op => self.array_index(op, self.ast[only.expr].span),
            };
            return self.array_place(array, elem, vec![index], span);
        }
        let mut indices = Vec::new();
        for a in args {
            let op = self.expr(a.expr);
            indices.push(self.array_index(op, self.ast[a.expr].span));
        }
        self.array_place(array, elem, indices, span)
    }

    fn array_place(
        &mut self,
        array: hir::ExprId,
        elem: Ty,
        indices: Vec<hir::ExprId>,
        span: Span,
    ) -> Operand {
        if indices.iter().any(|&i| self.body[i].ty.is_error()) {
            return Operand::Error(span);
        }
        for &i in &indices {
            if let Some(crate::ty::defs::Const::Int(v)) = self.const_of(i)
                && v.get() < 0
            {
                let text = "Indexing an array with a negative index (array indices always start at zero)";
                self.report(Diagnostic::warning(251, self.body[i].span, text));
            }
        }
        Operand::Value(self.mk(ExprKind::Elem { array, indices }, elem, span))
    }

    /// An array index converts to `int`, `uint`, `long` or `ulong`, the first that will do.
    fn array_index(&mut self, op: Operand, span: Span) -> hir::ExprId {
        use crate::ty::Prim;
        for p in [Prim::Int, Prim::UInt, Prim::Long, Prim::ULong, Prim::NInt, Prim::NUInt] {
            if self.converts(&op, Ty::prim(p)) {
                return self.convert(op, Ty::prim(p), span);
            }
        }
        self.convert(op, Ty::int(), span)
    }

    /// An indexer of a class or struct.
    pub fn indexer(&mut self, target: hir::ExprId, args: Args, via_base: bool, span: Span) -> Operand {
        let ty = if via_base {
            members::base_of(self.defs, self.self_ty).unwrap_or(self.body[target].ty)
        } else {
            self.body[target].ty
        };
        let from = members::From { through_base: via_base, ..self.from };
        let found = members::indexers(self.defs, from, ty);
        if found.is_empty() {
            self.give_up_on(&args);
            let shown = self.show(ty);
            let d = Diagnostic::error(
                21,
                span,
                format!("Cannot apply indexing with [] to an expression of type '{shown}'"),
            )
            .label(format!("`{shown}` has no indexer"));
            self.report(d);
            return Operand::Error(span);
        }
        if args.has_error(self) {
            self.give_up_on(&args);
            return Operand::Error(span);
        }
        let cands: Vec<Cand> = found
            .into_iter()
            .map(|(prop, owner)| {
                let subst = self.defs.subst_of(owner);
                let def = &self.defs.props[prop];
                let mut params: Vec<ParamDef> =
                    def.params.iter().map(|p| ParamDef { ty: p.ty.subst(&subst), ..p.clone() }).collect();
                if let Some(accessor) = def.getter.or(def.setter) {
                    members::take_override_names(self.defs, ty, accessor, &mut params);
                }
                Cand {
                    callee: Callee::Indexer(prop),
                    owner,
                    type_params: Vec::new(),
                    params,
                    ret: def.ty.subst(&subst),
                    mismatch: false,
                }
            })
            .collect();
        match self.resolve(&cands, &args, &[]) {
            Ok(chosen) => {
                let cand = &cands[chosen.index];
                let Callee::Indexer(prop) = cand.callee else { return Operand::Error(span) };
                let owner = cand.owner;
                let mut prelude = Vec::new();
                let mut receiver = Some(target);
                let list = self.build_args(&chosen, &args, &mut receiver, &mut prelude);
                // Arguments out of order: the receiver runs first, in the first of the places that is evaluated.
                let target = match (receiver, prelude.is_empty()) {
                    (Some(t), true) => t,
                    (Some(t), false) => self.seq(prelude, t),
                    (None, _) => target,
                };
                Operand::Value(self.property(prop, owner, Some(target), list, via_base, span))
            }
            Err(failure) => {
                self.give_up_on(&args);
                let name = Ident { name: self.symbol("this"), span };
                self.report_failure(failure, &cands, &args, name, span, false);
                Operand::Error(span)
            }
        }
    }
}
