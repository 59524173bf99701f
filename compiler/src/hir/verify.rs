//! Checks the invariants of the typed tree (see `hir`); a violation is a bug of the checker.

use super::*;
use crate::base::Idx;
use crate::ty::TyKind;
use crate::ty::defs::Defs;

/// Panics with the place of the first violation.
pub fn verify(defs: &Defs, body: &Body) {
    let v = Verifier { defs, body };
    for (id, e) in body.exprs.iter_ids() {
        v.expr(id, e);
    }
    for (id, f) in body.fns.iter_ids() {
        if let Some(parent) = f.parent
            && parent.index() >= id.index()
        {
            crate::bug!(f.span, "function {id} stands before its parent {parent}");
        }
        for &p in &f.params {
            v.local(p, f.span);
        }
    }
}

struct Verifier<'a> {
    defs: &'a Defs,
    body: &'a Body,
}

impl Verifier<'_> {
    fn ty(&self, e: ExprId) -> Ty {
        match self.body.exprs.get(e) {
            Some(e) => e.ty,
            None => Ty::error(),
        }
    }

    fn local(&self, l: LocalId, span: Span) {
        if self.body.locals.get(l).is_none() {
            crate::bug!(span, "local {l} does not exist");
        }
    }

    fn same(&self, id: ExprId, what: &str, a: Ty, b: Ty) {
        if a != b && !a.is_error() && !b.is_error() && !crate::ty::convert::same_type(a, b) {
            let span = self.body[id].span;
            crate::bug!(span, "{id}: {what}: {} is not {}", self.defs.display(a), self.defs.display(b));
        }
    }

    /// Every node on its own: garbage that no statement reaches was well formed when it was made, too.
    fn expr(&self, id: ExprId, e: &Expr) {
        if e.ty.is_error() {
            return;
        }
        match &e.kind {
            ExprKind::Local(l) => {
                self.local(*l, e.span);
                self.same(id, "local", self.body.locals[*l].ty, e.ty);
            }
            ExprKind::Deref(r) => self.same(id, "deref", self.ty(*r), Ty::reference(e.ty)),
            ExprKind::AddrOf(p) => {
                self.same(id, "address", e.ty, Ty::reference(self.ty(*p)));
                if !self.body[*p].kind.is_place() {
                    crate::bug!(e.span, "{id}: the address of no place");
                }
            }
            ExprKind::Spill(p) => self.same(id, "spill", e.ty, self.ty(*p)),
            ExprKind::Assign { target, value } => {
                self.same(id, "assignment", self.ty(*target), self.ty(*value));
                if !self.body[*target].kind.is_place() {
                    crate::bug!(e.span, "{id}: assignment to no place");
                }
            }
            ExprKind::Update { target, old, new, .. } => {
                self.same(id, "old value", self.ty(*target), self.body.locals[*old].ty);
                self.same(id, "new value", self.ty(*target), self.ty(*new));
            }
            ExprKind::Binary { op, left, right, .. } => {
                let shift = matches!(op, BinOp::Shl | BinOp::Shr | BinOp::UShr);
                if !shift {
                    self.same(id, "operands", self.ty(*left), self.ty(*right));
                }
            }
            ExprKind::AndAlso(a, b) | ExprKind::OrElse(a, b) => {
                self.same(id, "condition", self.ty(*a), Ty::bool());
                self.same(id, "condition", self.ty(*b), Ty::bool());
            }
            ExprKind::Ternary { cond, then, els } => {
                self.same(id, "condition", self.ty(*cond), Ty::bool());
                self.same(id, "branch", self.ty(*then), e.ty);
                self.same(id, "branch", self.ty(*els), e.ty);
            }
            ExprKind::Coalesce { then, els, .. } => {
                self.same(id, "branch", self.ty(*then), e.ty);
                self.same(id, "branch", self.ty(*els), e.ty);
            }
            // Where the value is not used, there may be none for null.
            ExprKind::NullCond { then, .. } if !e.ty.is_void() => self.same(id, "then", self.ty(*then), e.ty),
            ExprKind::NullCond { .. } => {}
            ExprKind::Lifted { then, .. } => self.same(id, "then", self.ty(*then), e.ty),
            ExprKind::Convert { kind: ConvKind::NullableWrap, expr } => {
                self.same(id, "wrap", e.ty, Ty::nullable(self.ty(*expr)));
            }
            ExprKind::Convert { kind: ConvKind::NullableUnwrap, expr } => {
                self.same(id, "unwrap", self.ty(*expr), Ty::nullable(e.ty));
            }
            ExprKind::Concat(parts) => {
                for &p in parts {
                    self.same(id, "part of a concatenation", self.ty(p), Ty::string());
                }
            }
            ExprKind::Interpolated(parts) => {
                for p in parts {
                    if let InterpPart::Hole { value, .. } = p {
                        self.same(id, "hole", self.ty(*value), Ty::string());
                    }
                }
            }
            ExprKind::Seq { value, .. } => self.same(id, "value", self.ty(*value), e.ty),
            ExprKind::Call(call) => self.call(id, call, e.ty),
            ExprKind::New { ctor, args } => self.args(id, ctor, args),
            ExprKind::ArrayLit { elem, dims, elems } => {
                let count: u64 = dims.iter().map(|&d| u64::from(d)).product();
                if count != elems.len() as u64 {
                    crate::bug!(e.span, "{id}: {} elements for {dims:?}", elems.len());
                }
                for &x in elems {
                    self.same(id, "element", self.ty(x), *elem);
                }
            }
            ExprKind::Tuple(elems) => {
                if let TyKind::Tuple { elems: tys, .. } = e.ty.kind() {
                    for (&x, &t) in elems.iter().zip(tys) {
                        self.same(id, "element", self.ty(x), t);
                    }
                }
            }
            ExprKind::SwitchExpr { arms, .. } => {
                for a in arms {
                    self.same(id, "arm", self.ty(a.value), e.ty);
                }
            }
            ExprKind::Const(_)
            | ExprKind::Field { .. }
            | ExprKind::Elem { .. }
            | ExprKind::Property { .. }
            | ExprKind::This
            | ExprKind::Invoke { .. }
            | ExprKind::CallLocal { .. }
            | ExprKind::NewParam
            | ExprKind::NewArray { .. }
            | ExprKind::ArrayLength(_)
            | ExprKind::CoalesceAssign { .. }
            | ExprKind::EventUpdate { .. }
            | ExprKind::Unary { .. }
            | ExprKind::RefEq { .. }
            | ExprKind::Convert { .. }
            | ExprKind::Is { .. }
            | ExprKind::As { .. }
            | ExprKind::Await(_)
            | ExprKind::Lambda(_)
            | ExprKind::MethodGroup { .. }
            | ExprKind::LocalFnGroup { .. }
            | ExprKind::Throw(_)
            | ExprKind::Typeof(_)
            | ExprKind::Default
            | ExprKind::Error => {}
        }
    }

    fn call(&self, id: ExprId, call: &Call, ty: Ty) {
        let m = &self.defs.methods[call.callee.method];
        let ctor = m.kind == crate::ty::defs::MethodKind::Ctor;
        if m.is_static && call.target.is_some() || !m.is_static && call.target.is_none() {
            crate::bug!(self.body[id].span, "{id}: call of {} with a wrong receiver", m.name);
        }
        let sig = crate::ty::members::signature(self.defs, &call.callee);
        let ret = match (ctor, sig.ret_by_ref) {
            (true, _) => Ty::void(),
            (false, true) => Ty::reference(sig.ret),
            (false, false) => sig.ret,
        };
        self.same(id, "result", ty, ret);
        self.args(id, &call.callee, &call.args);
    }

    fn args(&self, id: ExprId, callee: &MethodRef, args: &[Arg]) {
        let sig = crate::ty::members::signature(self.defs, callee);
        if sig.params.len() != args.len() {
            let name = self.defs.methods[callee.method].name;
            crate::bug!(
                self.body[id].span,
                "{id}: {} arguments for {} parameters of {name}",
                args.len(),
                sig.params.len()
            );
        }
        for (a, p) in args.iter().zip(&sig.params) {
            let ty = if p.mode == ParamMode::Value { p.ty } else { Ty::reference(p.ty) };
            self.same(id, "argument", self.ty(a.expr), ty);
        }
    }
}
