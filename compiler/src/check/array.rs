//! `new` of arrays, with sizes or with elements.

use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind};
use crate::syntax::ast;
use crate::ty::convert;
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

impl Checker<'_> {
    pub fn new_array(
        &mut self,
        ty: Option<ast::TypeId>,
        rank: u32,
        dims: &[ast::ExprId],
        init: Option<&ast::Initializer>,
        span: Span,
    ) -> hir::ExprId {
        let Some(ty) = ty else {
            return match init {
                Some(init) => self.implicit_array(init, rank, span),
                None => self.error_expr(span),
            };
        };
        let elem = self.local_type(ty);
        if elem.is_error() {
            for &d in dims {
                self.expr(d);
            }
            return self.error_expr(span);
        }
        if elem.as_named().is_some_and(|(d, _)| self.defs.types[d].is_ref_struct) {
            let text = format!("Array elements cannot be of type '{}'", self.show(elem));
            self.report(Diagnostic::error(611, self.ast[ty].span, text).label("may not be kept on the heap"));
        }
        let array = Ty::intern(TyKind::Array { elem, rank });
        let dims: Vec<hir::ExprId> = dims.iter().map(|&d| self.array_size(d)).collect();
        let Some(init) = init else {
            return self.mk(ExprKind::NewArray { elem, dims }, array, span);
        };
        let e = self.array_init(elem, rank, init, array, span);
        if let ExprKind::ArrayLit { dims: lens, .. } = &self.body[e].kind {
            let lens = lens.clone();
            for (&d, len) in dims.iter().zip(lens) {
                match self.const_of(d) {
                    Some(Const::Int(v)) if v.get() == i128::from(len) => {}
                    Some(Const::Int(v)) => {
                        let at = self.body[d].span;
                        self.error(847, at, format!("An array initializer of length '{v}' is expected"));
                    }
                    _ if self.body[d].ty.is_error() => {}
                    _ => self.error(150, self.body[d].span, "A constant value is expected"),
                }
            }
        }
        e
    }

    /// An array's size: `int`, `uint`, `long` or `ulong`.
    fn array_size(&mut self, d: ast::ExprId) -> hir::ExprId {
        use crate::ty::Prim;
        let op = self.expr(d);
        let span = self.ast[d].span;
        let fits = [Prim::Int, Prim::UInt, Prim::Long, Prim::ULong]
            .into_iter()
            .find(|&p| self.converts(&op, Ty::prim(p)));
        let e = self.convert(op, Ty::prim(fits.unwrap_or(Prim::Int)), span);
        if let Some(Const::Int(v)) = self.const_of(e)
            && v.get() < 0
        {
            self.error(248, span, "Cannot create an array with a negative size");
            return self.error_expr(span);
        }
        e
    }

    /// `{ … }` behind an array variable.
    pub fn array_init_for(&mut self, ty: Ty, init: &ast::Initializer) -> hir::ExprId {
        match ty.kind() {
            TyKind::Array { elem, rank } => self.array_init(*elem, *rank, init, ty, init.span),
            TyKind::Error => self.error_expr(init.span),
            _ => {
                let d = Diagnostic::error(
                    622,
                    init.span,
                    "Can only use array initializer expressions to assign to array types. Try using a new expression \
                     instead.",
                )
                .label(format!("`{}` is no array", self.show(ty)));
                self.report(d);
                self.error_expr(init.span)
            }
        }
    }

    fn array_init(
        &mut self,
        elem: Ty,
        rank: u32,
        init: &ast::Initializer,
        array: Ty,
        span: Span,
    ) -> hir::ExprId {
        let mut dims = vec![0; rank as usize];
        let mut elems = Vec::new();
        let ok = self.array_rows(elem, rank, init, &mut dims, 0, true, &mut elems);
        if !ok {
            return self.error_expr(span);
        }
        self.mk(ExprKind::ArrayLit { elem, dims: dims.into(), elems: elems.into() }, array, span)
    }

    #[allow(clippy::too_many_arguments)]
    fn array_rows(
        &mut self,
        elem: Ty,
        rank: u32,
        init: &ast::Initializer,
        dims: &mut [u32],
        depth: usize,
        first: bool,
        out: &mut Vec<hir::ExprId>,
    ) -> bool {
        let len = init.elems.len() as u32;
        if first {
            dims[depth] = len;
        } else if dims[depth] != len {
            let text = format!("An array initializer of length '{}' is expected", dims[depth]);
            self.error(847, init.span, text);
            return false;
        }
        let mut ok = true;
        for (i, e) in init.elems.iter().enumerate() {
            match e {
                ast::InitElem::Nested(inner) if depth + 1 < rank as usize => {
                    ok &= self.array_rows(elem, rank, inner, dims, depth + 1, first && i == 0, out);
                }
                ast::InitElem::Nested(inner) => {
                    let text = "Array initializers can only be used in a variable or field initializer. Try using a new \
                                expression instead.";
                    self.error(623, inner.span, text);
                    ok = false;
                }
                ast::InitElem::Value(e) if depth + 1 == rank as usize => {
                    let v = self.expr_to(*e, elem);
                    ok &= !self.body[v].ty.is_error();
                    out.push(v);
                }
                ast::InitElem::Value(e) => {
                    self.error(846, self.ast[*e].span, "A nested array initializer is expected");
                    ok = false;
                }
                ast::InitElem::Member { name, .. } => {
                    self.error(747, name.span, "Invalid initializer member declarator");
                    ok = false;
                }
                ast::InitElem::Index { span, .. } => {
                    self.error(747, *span, "Invalid initializer member declarator");
                    ok = false;
                }
            }
        }
        ok
    }

    /// `new[] { a, b }`: the best common type of the elements.
    fn implicit_array(&mut self, init: &ast::Initializer, rank: u32, span: Span) -> hir::ExprId {
        let mut dims = vec![0; rank as usize];
        let mut ops = Vec::new();
        if !self.implicit_rows(init, rank, &mut dims, 0, true, &mut ops)
            || ops.iter().any(|o| o.is_error(self))
        {
            return self.error_expr(span);
        }
        let ops: Vec<Operand> = ops
            .into_iter()
            .map(|o| match o {
                Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. } => {
                    self.with_natural_type(o)
                }
                o => o,
            })
            .collect();
        let Some(elem) = self.common_type(&ops) else {
            let d = Diagnostic::error(826, span, "No best type found for implicitly-typed array")
                .help("write the element type: `new T[] { … }`");
            self.report(d);
            return self.error_expr(span);
        };
        let elems: Vec<hir::ExprId> = ops
            .into_iter()
            .map(|o| {
                let at = o.span(self);
                self.convert(o, elem, at)
            })
            .collect();
        if elems.iter().any(|&e| self.body[e].ty.is_error()) {
            return self.error_expr(span);
        }
        let array = Ty::intern(TyKind::Array { elem, rank });
        self.mk(ExprKind::ArrayLit { elem, dims: dims.into(), elems: elems.into() }, array, span)
    }

    /// The type that all operands convert to.
    pub fn common_type(&mut self, ops: &[Operand]) -> Option<Ty> {
        let mut types: Vec<(Ty, Option<Const>)> = Vec::new();
        for op in ops {
            match op {
                Operand::Value(e) => types.push((self.body[*e].ty, self.const_of(*e))),
                op => {
                    if let Some(t) = self.natural_ty(op) {
                        types.push((t, None));
                    }
                }
            }
        }
        let refs: Vec<(Ty, Option<&Const>)> = types.iter().map(|(t, c)| (*t, c.as_ref())).collect();
        let best = convert::best_common_type(self.defs, &refs)?;
        if best.is_void() || matches!(best.kind(), TyKind::Null | TyKind::Never) {
            return None;
        }
        ops.iter().all(|o| self.converts(o, best)).then_some(best)
    }

    fn implicit_rows(
        &mut self,
        init: &ast::Initializer,
        rank: u32,
        dims: &mut [u32],
        depth: usize,
        first: bool,
        out: &mut Vec<Operand>,
    ) -> bool {
        let len = init.elems.len() as u32;
        if first {
            dims[depth] = len;
        } else if dims[depth] != len {
            let text = format!("An array initializer of length '{}' is expected", dims[depth]);
            self.error(847, init.span, text);
            return false;
        }
        let mut ok = true;
        for (i, e) in init.elems.iter().enumerate() {
            match e {
                ast::InitElem::Nested(inner) if depth + 1 < rank as usize => {
                    ok &= self.implicit_rows(inner, rank, dims, depth + 1, first && i == 0, out);
                }
                ast::InitElem::Value(e) if depth + 1 == rank as usize => {
                    let op = self.expr(*e);
                    out.push(op);
                }
                _ => {
                    self.error(846, init.span, "A nested array initializer is expected");
                    ok = false;
                }
            }
        }
        ok
    }
}
