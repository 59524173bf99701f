//! Lambdas, local functions and method groups.
//!
//! A lambda has no type of its own: it is checked against the parameter types of the delegate it becomes. To find out
//! whether it fits, or what it returns, it is checked on trial; outcomes are remembered by parameter types and by the
//! lambdas around (whose parameter types decide what outer names mean).

use std::rc::Rc;

use super::query::QueryLambda;
use super::{Checker, Entity, FunCtx, Operand, Ret, Returned};
use crate::base::{Idx, Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, FnId, FnKind, Stmt, StmtKind};
use crate::syntax::ast::{self, ParamMode};
use crate::ty::convert::{self, Better};
use crate::ty::defs::{AsyncKind, BuilderAttr, ParamDef};
use crate::ty::members;
use crate::ty::{Ty, TyKind};

/// Trials in one body. Overloads that differ only in the parameter types of their lambdas double the work with every
/// level of nesting.
const MAX_TRIALS: usize = 20_000;

/// A trial of a lambda: which one, inside which others, with what.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    lambda: ast::ExprId,
    around: Vec<(ast::ExprId, Vec<Ty>)>,
    params: Vec<Ty>,
    /// None: the return type is to be inferred.
    ret: Option<Ty>,
}

#[derive(Clone, Debug)]
pub struct Outcome {
    /// No error inside.
    pub ok: bool,
    /// The inferred type of what is returned; None when nothing is, or no type was found.
    pub ret: Option<Ty>,
    /// Has `return value;` or a value as its body.
    pub gives_value: bool,
}

/// Signature of the delegate a lambda becomes.
pub struct Shape {
    pub params: Vec<ParamDef>,
    pub ret: Ty,
}

impl Checker<'_> {
    fn lambda_ast(&self, id: ast::ExprId) -> &ast::Lambda {
        if let Some(q) = self.query_lambda(id) {
            return &q.lambda;
        }
        match &self.ast[id].kind {
            ast::ExprKind::Lambda(l) => l,
            _ => crate::bug!(self.ast[id].span, "not a lambda"),
        }
    }

    /// The lambda that a clause of a query stands for: its id lies behind those of the tree.
    fn query_lambda(&self, id: ast::ExprId) -> Option<&Rc<QueryLambda>> {
        let index = id.index().checked_sub(self.ast.exprs.len())?;
        self.query_lambdas.get(index)
    }

    pub fn lambda_span(&self, id: ast::ExprId) -> Span {
        match self.query_lambda(id) {
            Some(q) => q.span,
            None => self.ast[id].span,
        }
    }

    /// Types of the parameters if they are written, and their number (None for `delegate { … }`).
    pub fn lambda_shape(&mut self, id: ast::ExprId) -> (Option<Vec<Ty>>, Option<usize>) {
        let Some(params) = self.lambda_ast(id).params.clone() else { return (None, None) };
        let count = params.len();
        if params.iter().any(|p| p.ty.is_none()) {
            return (None, Some(count));
        }
        let (tys, _) =
            self.trial(|c| params.iter().filter_map(|p| p.ty.map(|t| c.ty(t))).collect::<Vec<_>>());
        (Some(tys), Some(count))
    }

    /// The return type if it is written: `int (x) => …`.
    pub fn lambda_written_return(&mut self, id: ast::ExprId) -> Option<Ty> {
        let ret = self.lambda_ast(id).ret?;
        Some(self.trial(|c| c.ty(ret)).0)
    }

    pub fn delegate_shape(&self, ty: Ty) -> Option<Shape> {
        let invoke = members::delegate_invoke(self.defs, ty)?;
        let sig = members::signature(self.defs, &invoke);
        let ret = if sig.ret_by_ref { Ty::reference(sig.ret) } else { sig.ret };
        Some(Shape { params: sig.params, ret })
    }

    /// Does the parameter list fit the delegate's?
    fn params_fit(&mut self, id: ast::ExprId, shape: &Shape) -> bool {
        let (tys, count) = self.lambda_shape(id);
        let Some(count) = count else {
            return shape.params.iter().all(|p| p.mode != ParamMode::Out);
        };
        if count != shape.params.len() {
            return false;
        }
        match tys {
            Some(tys) => {
                let modes: Vec<ParamMode> = match &self.lambda_ast(id).params {
                    Some(ps) => ps.iter().map(|p| p.mode).collect(),
                    None => Vec::new(),
                };
                tys.iter()
                    .zip(&shape.params)
                    .zip(modes)
                    .all(|((&t, p), m)| (t.is_error() || convert::same_type(t, p.ty)) && m == p.mode)
            }
            None => {
                // Without types a parameter may still say `ref` (C# 14).
                let modes: Vec<ParamMode> = match &self.lambda_ast(id).params {
                    Some(ps) => ps.iter().map(|p| p.mode).collect(),
                    None => Vec::new(),
                };
                shape.params.iter().zip(modes).all(|(p, m)| p.mode == m)
            }
        }
    }

    // ---- Trials ------------------------------------------------------------------------------------------------

    fn lambda_trial(&mut self, id: ast::ExprId, params: &[ParamDef], ret: Option<Ty>) -> Outcome {
        let key = Key {
            lambda: id,
            around: self.lambdas_around.clone(),
            params: params.iter().map(|p| p.ty).collect(),
            ret,
        };
        if let Some(known) = self.lambda_memo.get(&key) {
            return known.clone();
        }
        if self.lambda_memo.len() >= MAX_TRIALS {
            self.too_many_trials(self.lambda_span(id));
            return Outcome { ok: true, ret: Some(Ty::error()), gives_value: true };
        }
        let ((found, gives_value), ok) = self.trial(|c| {
            let what = match ret {
                Some(r) => c.lambda_ret(id, r),
                None => Ret::Infer(Vec::new()),
            };
            let f = c.lambda_body(id, params, what, ret.unwrap_or(Ty::error()));
            c.inferred_return(&f)
        });
        let outcome = Outcome { ok, ret: found, gives_value };
        self.lambda_memo.insert(key, outcome.clone());
        outcome
    }

    fn too_many_trials(&mut self, span: Span) {
        if !self.gave_up {
            self.gave_up = true;
            let d = Diagnostic::error(9002, span, "These nested lambdas can be understood in too many ways")
                .label("too many combinations of overloads")
                .help("write the types of the lambdas' parameters: `(int x) => …`");
            self.held_back.push(d);
        }
    }

    /// What `return` must give, when the delegate returns `declared`.
    fn lambda_ret(&mut self, id: ast::ExprId, declared: Ty) -> Ret {
        let over = self.lambda_builder(id);
        if !self.lambda_ast(id).is_async {
            return match declared.kind() {
                TyKind::Ref(t) => Ret::Ref(*t),
                _ => Ret::Known(declared),
            };
        }
        Ret::Known(self.async_result_with(declared, over).map_or(Ty::error(), |(_, t)| t))
    }

    /// `[AsyncMethodBuilder(typeof(B))] async Task () => …`
    fn lambda_builder(&mut self, id: ast::ExprId) -> Option<BuilderAttr> {
        let ast = self.ast;
        match ast.exprs.get(id).map(|e| &e.kind) {
            Some(ast::ExprKind::Lambda(l)) if l.is_async && l.ret.is_some() => {
                self.builder_attribute(&l.attributes)
            }
            _ => None,
        }
    }

    /// The type that all returns of a finished body have in common, and whether there is any value.
    fn inferred_return(&mut self, f: &Finished) -> (Option<Ty>, bool) {
        let mut values = Vec::new();
        for r in &f.returned {
            if let Returned::Value(op, _) = r {
                values.push(op.clone());
            }
        }
        if values.is_empty() {
            return (None, f.gives_value);
        }
        let mut list: Vec<(Ty, Option<crate::ty::defs::Const>)> = Vec::new();
        for op in values {
            let op = match op {
                Operand::Lambda(_) | Operand::Group(_) | Operand::LocalGroup { .. } => {
                    self.with_natural_type(op)
                }
                op => op,
            };
            match &op {
                Operand::Value(e) => list.push((self.body[*e].ty, self.const_of(*e))),
                op => {
                    if let Some(ty) = self.natural_ty(op) {
                        list.push((ty, None));
                    }
                }
            }
        }
        // A void body is no value.
        if list.iter().all(|(t, _)| t.is_void()) {
            return (None, false);
        }
        let refs: Vec<(Ty, Option<&crate::ty::defs::Const>)> =
            list.iter().map(|(t, c)| (*t, c.as_ref())).collect();
        (convert::best_common_type(self.defs, &refs), true)
    }

    /// Can the lambda become a delegate of type `to`?
    pub fn lambda_converts(&mut self, id: ast::ExprId, to: Ty) -> bool {
        let Some(shape) = self.delegate_shape(to) else {
            // `Delegate` and `object` take the natural type.
            return self.takes_any_delegate(to) && self.lambda_natural(id).is_some();
        };
        if !self.params_fit(id, &shape) {
            return false;
        }
        let written = self.lambda_written_return(id);
        if written.is_some_and(|ty| !ty.is_error() && !convert::same_type(ty, shape.ret)) {
            return false;
        }
        let over = self.lambda_builder(id);
        if self.lambda_ast(id).is_async && self.async_result_with(shape.ret, over).is_none() {
            return false;
        }
        self.lambda_trial(id, &shape.params, Some(shape.ret)).ok
    }

    pub fn takes_any_delegate(&self, to: Ty) -> bool {
        to == Ty::object()
            || to == self.lang_ty(self.defs.lang.delegate)
            || members::base_of(self.defs, self.lang_ty(self.defs.lang.delegate)) == Some(to)
    }

    /// For inference: the return type with these parameter types; of an async lambda the task's.
    pub fn lambda_return_type(&mut self, id: ast::ExprId, delegate: Ty, params: &[Ty]) -> Option<Ty> {
        let shape = self.delegate_shape(delegate)?;
        let mut list = shape.params;
        let own = self.lambda_shape(id).1;
        if list.len() != params.len() || own.is_some_and(|n| n != params.len()) {
            return None;
        }
        for (p, &ty) in list.iter_mut().zip(params) {
            p.ty = ty;
        }
        if let Some(ret) = self.lambda_ast(id).ret {
            return Some(self.trial(|c| c.ty(ret)).0);
        }
        let outcome = self.lambda_trial(id, &list, None);
        self.delegate_return(id, &outcome, shape.ret)
    }

    /// The return type of the delegate that an outcome asks for.
    /// `wanted` tells an async lambda whether a `ValueTask` is asked for.
    fn delegate_return(&mut self, id: ast::ExprId, outcome: &Outcome, wanted: Ty) -> Option<Ty> {
        if !self.lambda_ast(id).is_async {
            return outcome.ret;
        }
        let lang = &self.defs.lang;
        if let (Some((AsyncKind::Custom, _)), Some((def, args))) =
            (self.async_result(wanted), wanted.as_named())
            && outcome.ret.is_some() != args.is_empty()
        {
            return match outcome.ret {
                Some(t) => Some(self.defs.constructed(def, vec![t])),
                None => (!outcome.gives_value).then_some(wanted),
            };
        }
        let by_value = matches!(self.async_result(wanted), Some((AsyncKind::ValueTask, _)));
        let (plain, of) =
            if by_value { (lang.value_task, lang.value_task_of) } else { (lang.task, lang.task_of) };
        match (outcome.ret, outcome.gives_value) {
            (Some(t), _) => of.map(|d| self.defs.constructed(d, vec![t])),
            (None, false) => plain.map(|d| self.defs.constructed(d, Vec::new())),
            (None, true) => None,
        }
    }

    /// `Func<int, int>` for `(int x) => x + 1`: when all parameter types are known and the result has a type.
    pub fn lambda_natural(&mut self, id: ast::ExprId) -> Option<Ty> {
        let (tys, count) = self.lambda_shape(id);
        let tys = match (tys, count) {
            (Some(tys), _) => tys,
            (None, Some(0)) => Vec::new(),
            _ => return None,
        };
        let modes: Vec<ParamMode> = self.lambda_ast(id).params.iter().flatten().map(|p| p.mode).collect();
        if modes.iter().any(|&m| m != ParamMode::Value) {
            return None;
        }
        let params: Vec<ParamDef> = tys.iter().map(|&ty| plain_param(ty, self.lambda_span(id))).collect();
        let ret = match self.lambda_ast(id).ret {
            Some(r) => self.trial(|c| c.ty(r)).0,
            None => {
                let outcome = self.lambda_trial(id, &params, None);
                match self.delegate_return(id, &outcome, Ty::void()) {
                    Some(t) => t,
                    None if !outcome.gives_value => Ty::void(),
                    None => return None,
                }
            }
        };
        self.delegate_of(&tys, ret)
    }

    /// `Func<…>` or `Action<…>`
    pub fn delegate_of(&mut self, params: &[Ty], ret: Ty) -> Option<Ty> {
        if params.iter().any(|t| t.is_error()) || ret.is_error() {
            return None;
        }
        if ret.is_void() {
            return self.system_type("Action", params);
        }
        let mut args = params.to_vec();
        args.push(ret);
        self.system_type("Func", &args)
    }

    /// Which of two delegate types suits a lambda better (12.6.4.5), and whether that gives way to what another argument
    /// says: compilers have never let the types alone of lambda parameters decide against it.
    pub fn better_lambda(&mut self, id: ast::ExprId, a: Ty, b: Ty) -> (Better, bool) {
        let (Some(sa), Some(sb)) = (self.delegate_shape(a), self.delegate_shape(b)) else {
            return (convert::better_target(self.defs, a, b), false);
        };
        let same = sa.params.len() == sb.params.len()
            && sa
                .params
                .iter()
                .zip(&sb.params)
                .all(|(x, y)| x.mode == y.mode && convert::same_type(x.ty, y.ty));
        if !same {
            return match (self.lambda_matches_exactly(id, a), self.lambda_matches_exactly(id, b)) {
                (true, false) => (Better::First, true),
                (false, true) => (Better::Second, true),
                (true, true) => (Better::Neither, true),
                (false, false) => (convert::better_target(self.defs, a, b), true),
            };
        }
        match (sa.ret.is_void(), sb.ret.is_void()) {
            (false, true) => return (Better::First, false),
            (true, false) => return (Better::Second, false),
            (true, true) => return (Better::Neither, true),
            (false, false) => {}
        }
        let outcome = self.lambda_trial(id, &sa.params, None);
        let is_async = self.lambda_ast(id).is_async;
        let weak = outcome.ret.is_none();
        if let Some(x) = outcome.ret {
            let (ya, yb) = (self.lambda_result(id, sa.ret), self.lambda_result(id, sb.ret));
            match (convert::same_type(x, ya), convert::same_type(x, yb)) {
                (true, false) => return (Better::First, false),
                (false, true) => return (Better::Second, false),
                _ => {}
            }
            if is_async && ya != yb {
                return (convert::better_target(self.defs, ya, yb), false);
            }
        }
        (convert::better_target(self.defs, sa.ret, sb.ret), weak)
    }

    /// The type of what a lambda returns to a delegate with this result.
    fn lambda_result(&mut self, id: ast::ExprId, ret: Ty) -> Ty {
        if self.lambda_ast(id).is_async { self.async_result(ret).map_or(ret, |(_, r)| r) } else { ret }
    }

    /// Is the type inferred for the lambda's result that of the delegate?
    pub fn lambda_matches_exactly(&mut self, id: ast::ExprId, to: Ty) -> bool {
        let Some(shape) = self.delegate_shape(to) else { return false };
        if shape.ret.is_void() {
            return false;
        }
        let wanted = self.lambda_result(id, shape.ret);
        self.lambda_trial(id, &shape.params, None).ret.is_some_and(|x| convert::same_type(x, wanted))
    }

    // ---- The conversion ----------------------------------------------------------------------------------------

    /// The lambda as a delegate; reports what does not fit.
    pub fn convert_lambda(&mut self, id: ast::ExprId, to: Ty, span: Span) -> hir::ExprId {
        let what = {
            let op = Operand::Lambda(id);
            self.show_operand(&op)
        };
        if to.is_error() {
            // Inference may have known the parameters, and the mistake is in the body.
            let count = self.lambda_shape(id).1;
            let known = self.delegate_shape(to).filter(|s| count == Some(s.params.len())).map(|s| s.params);
            self.check_lambda_with(id, known);
            return self.error_expr(span);
        }
        let Some(shape) = self.delegate_shape(to) else {
            if self.takes_any_delegate(to)
                && let Some(natural) = self.lambda_natural(id)
            {
                let e = self.convert_lambda(id, natural, span);
                return self.convert_value(e, to, span);
            }
            if to.as_named().is_some_and(|(d, _)| self.defs.types[d].name.as_str() == "Expression") {
                self.unsupported(span, "an expression tree");
                return self.error_expr(span);
            }
            let text = format!(
                "Cannot convert {what} to type '{}' because it is not a delegate type",
                self.show(to)
            );
            self.report(Diagnostic::error(1660, span, text));
            return self.error_expr(span);
        };
        let shown = self.show(to);
        let (tys, count) = self.lambda_shape(id);
        if let Some(count) = count
            && count != shape.params.len()
        {
            let d =
                Diagnostic::error(1593, span, format!("Delegate '{shown}' does not take {count} arguments"))
                    .label(format!("{} parameters are expected", shape.params.len()));
            self.report(d);
            return self.error_expr(span);
        }
        if count.is_none() && shape.params.iter().any(|p| p.mode == ParamMode::Out) {
            let text = format!(
                "Cannot convert anonymous method block without a parameter list to delegate type '{shown}' because it \
                 has one or more out parameters"
            );
            self.error(1688, span, text);
            return self.error_expr(span);
        }
        if let Some(tys) = &tys {
            let written = self.lambda_ast(id).params.clone().unwrap_or_default();
            for (i, ((&ty, p), w)) in tys.iter().zip(&shape.params).zip(&written).enumerate() {
                if ty.is_error() {
                    self.ty(w.ty.unwrap_or(Idx::new(0)));
                    return self.error_expr(span);
                }
                if !convert::same_type(ty, p.ty) {
                    let (a, b) = (self.show(ty), self.show(p.ty));
                    let d = Diagnostic::error(
                        1661,
                        span,
                        format!(
                            "Cannot convert {what} to type '{shown}' because the parameter types do not match the \
                             delegate parameter types"
                        ),
                    )
                    .also(w.span, format!("parameter {} is `{a}` but should be `{b}`", i + 1));
                    self.report(d);
                    return self.error_expr(span);
                }
                if w.mode != p.mode {
                    let n = i + 1;
                    let d = match mode_word(p.mode) {
                        "" => Diagnostic::error(
                            1677,
                            w.span,
                            format!(
                                "Parameter {n} should not be declared with the '{}' keyword",
                                mode_word(w.mode)
                            ),
                        ),
                        word => Diagnostic::error(
                            1676,
                            w.span,
                            format!("Parameter {n} must be declared with the '{word}' keyword"),
                        ),
                    };
                    self.report(d);
                    return self.error_expr(span);
                }
            }
        } else if count.is_some() {
            let written = self.lambda_ast(id).params.clone().unwrap_or_default();
            for (i, (p, w)) in shape.params.iter().zip(&written).enumerate() {
                if p.mode != w.mode {
                    let word = mode_word(p.mode);
                    let text = format!("Parameter {} must be declared with the '{word}' keyword", i + 1);
                    self.error(1676, w.span, text);
                    return self.error_expr(span);
                }
            }
        }
        let is_async = self.lambda_ast(id).is_async;
        if is_async {
            let params = shape.params.clone();
            self.check_async_params(&params);
        }
        if is_async && self.lambda_ast(id).ret.is_none() {
            let list = &self.lambda_ast(id).attributes;
            if let Some((_, at)) = list.iter().find_map(|a| crate::resolve::builder_type(self.ast, a)) {
                let text = "The AsyncMethodBuilder attribute is disallowed on anonymous methods without an explicit \
                            return type.";
                self.error(8935, at, text);
            }
        }
        if is_async && shape.params.iter().any(|p| p.mode != ast::ParamMode::Value) {
            self.error(1988, span, "Async methods cannot have ref, in or out parameters");
            return self.error_expr(span);
        }
        let over = self.lambda_builder(id);
        if is_async && self.async_result_with(shape.ret, over).is_none() {
            let text = format!(
                "Cannot convert async lambda expression to delegate type '{shown}'. An async lambda expression may \
                 return void, Task or Task<T>, none of which are convertible to '{shown}'."
            );
            self.error(4010, span, text);
            return self.error_expr(span);
        }
        if let Some(written) = self.lambda_ast(id).ret {
            let written = self.ty(written);
            if !written.is_error() && !convert::same_type(written, shape.ret) {
                let text = format!(
                    "Cannot convert lambda expression to type '{shown}' because the return type does not match the \
                     delegate return type"
                );
                self.error(8934, span, text);
                return self.error_expr(span);
            }
        }
        let what = self.lambda_ret(id, shape.ret);
        let f = self.lambda_body(id, &shape.params, what, shape.ret);
        self.mk(ExprKind::Lambda(f.id), to, span)
    }

    /// `new D(x => …)`, `new D(M)`, `new D(otherDelegate)`
    pub fn new_delegate(&mut self, op: Operand, ty: Ty, span: Span) -> hir::ExprId {
        match op {
            Operand::Value(e) => {
                let from = self.body[e].ty;
                if members::delegate_invoke(self.defs, from).is_none() {
                    if !from.is_error() {
                        self.error(149, span, "Method name expected");
                    }
                    return self.error_expr(span);
                }
                let invoke = self.symbol("Invoke");
                let name = ast::Ident { name: invoke, span };
                match self.find(from, name, &[], true) {
                    Some(found) => {
                        let op = self.member(super::member::Recv::Value(e), found, name, Vec::new(), span);
                        self.convert(op, ty, span)
                    }
                    None => self.error_expr(span),
                }
            }
            op => {
                let made = self.convert(op, ty, span);
                self.another_delegate(made, ty, span)
            }
        }
    }

    /// The delegate of a static method is kept for all conversions, but `new` makes one each time.
    fn another_delegate(&mut self, made: hir::ExprId, ty: Ty, span: Span) -> hir::ExprId {
        let is_kept = match &self.body[made].kind {
            ExprKind::MethodGroup { target, .. } => target.is_none(),
            ExprKind::LocalFnGroup { .. } => true,
            _ => false,
        };
        if !is_kept {
            return made;
        }
        let clone = self.call_named(Operand::Value(made), "Clone", Vec::new(), Vec::new(), span);
        let other = self.value(clone);
        self.mk(ExprKind::Convert { kind: hir::ConvKind::Cast, expr: other }, ty, span)
    }

    /// For its own mistakes only, after the call around it failed.
    pub fn check_lambda_alone(&mut self, id: ast::ExprId) {
        self.check_lambda_with(id, None);
    }

    fn check_lambda_with(&mut self, id: ast::ExprId, params: Option<Vec<ParamDef>>) {
        let (tys, count) = self.lambda_shape(id);
        let span = self.lambda_span(id);
        let params: Vec<ParamDef> = params.unwrap_or_else(|| {
            let tys = tys.unwrap_or_else(|| vec![Ty::error(); count.unwrap_or(0)]);
            tys.into_iter().map(|t| plain_param(t, span)).collect()
        });
        let before = self.diags.list.len();
        let mark = self.mark();
        self.lambda_body(id, &params, Ret::Infer(Vec::new()), Ty::error());
        let found: Vec<Diagnostic> = self.diags.list.drain(before..).collect();
        self.rollback(mark);
        for d in found {
            self.report(d);
        }
    }

    // ---- Bodies ------------------------------------------------------------------------------------------------

    /// Checks the body of a lambda and adds its function.
    fn lambda_body(&mut self, id: ast::ExprId, params: &[ParamDef], ret: Ret, declared: Ty) -> Finished {
        let ast = self.ast;
        let query = self.query_lambda(id).cloned();
        let lambda = match (&query, ast.exprs.get(id).map(|e| &e.kind)) {
            (Some(q), _) => &q.lambda,
            (None, Some(ast::ExprKind::Lambda(l))) => l,
            (None, _) => crate::bug!(self.method, "not a lambda"),
        };
        let span = self.lambda_span(id);
        let parent = self.fun().id;
        let over = self.lambda_builder(id);
        let is_async = if lambda.is_async {
            match (&ret, self.async_result_with(declared, over)) {
                (_, Some((kind, t))) => Some((kind, t)),
                _ => Some((AsyncKind::Task, Ty::error())),
            }
        } else {
            None
        };
        let outer = self.body.fns[Idx::new(0)].name;
        let count = self.lambdas;
        self.lambdas += 1;
        let fun = self.body.fns.push(hir::Function {
            kind: FnKind::Lambda,
            name: Symbol::intern(&format!("<{outer}>b__{count}")),
            parent: Some(parent),
            type_params: Vec::new(),
            params: Vec::new(),
            ret: declared,
            is_async,
            builder: None,
            yields: None,
            captures_this: false,
            scope: Idx::new(0),
            body: Vec::new(),
            span,
        });
        self.set_builder(fun, over, span);
        let inferring = matches!(ret, Ret::Infer(_));
        let known = match &ret {
            Ret::Known(t) | Ret::Ref(t) => Some(*t),
            Ret::Infer(_) => None,
        };
        let mut ctx = FunCtx::new(fun, ret, is_async, None);
        ctx.is_static_fn = lambda.is_static;
        ctx.is_clause = query.is_some();
        self.funs.push(ctx);
        let around = (id, params.iter().map(|p| p.ty).collect());
        self.lambdas_around.push(around);
        let scope = self.push_frame();
        let written = lambda.params.as_deref().unwrap_or(&[]);
        let mut list = Vec::new();
        for (i, p) in params.iter().enumerate() {
            let (name, at) = match written.get(i) {
                Some(w) => (w.name.name, w.name.span),
                None => (self.syms.temp, span),
            };
            let discard = name == self.syms.underscore
                && written.iter().filter(|w| w.name.name == self.syms.underscore).count() > 1;
            // The parameters that a query makes have no names.
            if query.is_none() && written.iter().take(i).any(|w| w.name.name == name) && !discard {
                self.error(100, at, format!("The parameter name '{name}' is a duplicate"));
            }
            let name = if discard { self.syms.temp } else { name };
            list.push(self.param(name, p.ty, p.mode, at));
        }
        if let Some(q) = &query {
            for (name, param, path) in &q.binds {
                let entity = Entity::Range(list[*param], path.clone());
                if let Some(frame) = self.frames.last_mut() {
                    frame.names.push((*name, entity, span));
                }
            }
            for &p in &list {
                self.set_readonly(p, "range variable");
            }
        }
        self.body.fns[fun].params = list;
        self.body.fns[fun].scope = scope;
        let before = self.overflow;
        let mut gives_value = false;
        let pair = query.as_ref().and_then(|q| q.pair);
        let body = match (pair, lambda.body) {
            (Some(pair), _) => self.pair_body(fun, pair, known, span),
            (None, ast::LambdaBody::Block(b)) => {
                let stmts = self.body_block(b);
                let end = self.end_reachable(&stmts);
                if let Some(t) = known
                    && !t.is_void()
                    && !t.is_error()
                    && end
                {
                    let shown = self.show(declared);
                    let d = Diagnostic::error(
                        1643,
                        lambda.arrow,
                        format!("Not all code paths return a value in lambda expression of type '{shown}'"),
                    );
                    self.report(d);
                }
                if inferring && end {
                    // A body whose end is reached gives no value.
                    let has_value = match &self.fun().ret {
                        Ret::Infer(list) => list.iter().any(|r| matches!(r, Returned::Value(..))),
                        Ret::Known(_) | Ret::Ref(_) => false,
                    };
                    gives_value = has_value;
                }
                stmts
            }
            (None, ast::LambdaBody::Expr(e)) => match query.as_ref().and_then(|q| q.cast) {
                Some(ty) => self.cast_body(e, ty, known),
                None => self.lambda_expr_body(e, known),
            },
        };
        self.overflow = before;
        self.body.fns[fun].body = body;
        self.pop_frame();
        self.lambdas_around.pop();
        let ctx = self.funs.pop();
        let returned = match ctx.map(|c| (c.ret, c.has_await)) {
            Some((ret, has_await)) => {
                if lambda.is_async && !has_await && self.trials == 0 && !inferring {
                    self.warn_no_await(lambda.arrow);
                }
                match ret {
                    Ret::Infer(list) => list,
                    Ret::Known(_) | Ret::Ref(_) => Vec::new(),
                }
            }
            None => Vec::new(),
        };
        Finished { id: fun, returned, gives_value }
    }

    /// `x => expr`: a value, or a statement if nothing is to be returned.
    fn lambda_expr_body(&mut self, e: ast::ExprId, known: Option<Ty>) -> Vec<Stmt> {
        let span = self.ast[e].span;
        match known {
            Some(t) if t.is_void() => self.body_stmt(e),
            Some(t) => {
                let value = match &self.fun().ret {
                    Ret::Ref(_) => self.return_ref(e, t),
                    Ret::Known(_) | Ret::Infer(_) => {
                        let before = self.diags.list.len();
                        let value = self.expr_to(e, t);
                        self.explain_lambda_return(before, span);
                        value
                    }
                };
                vec![Stmt { kind: StmtKind::Return(Some(value)), span }]
            }
            None => {
                let op = self.expr(e);
                let op = match op {
                    Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } => {
                        Operand::Value(self.value(op))
                    }
                    op => op,
                };
                if let Ret::Infer(list) = &mut self.fun_mut().ret {
                    list.push(Returned::Value(op, span));
                }
                Vec::new()
            }
        }
    }

    /// Adds to a failed conversion that it was a lambda's result.
    pub fn explain_lambda_return(&mut self, before: usize, span: Span) {
        for d in &mut self.diags.list[before..] {
            if matches!(d.code.0, 29 | 266) && d.span() == span {
                d.notes.push("this is what the lambda returns to its delegate".into());
            }
        }
    }

    /// The statements of a body in braces, whose parameters' frame is open.
    pub fn body_block(&mut self, id: ast::StmtId) -> Vec<Stmt> {
        let ast = self.ast;
        match &ast[id].kind {
            ast::StmtKind::Block(b) => self.stmts(&b.stmts),
            _ => self.stmts(&[id]),
        }
    }
}

/// A checked lambda body.
struct Finished {
    id: FnId,
    returned: Vec<Returned>,
    gives_value: bool,
}

pub fn plain_param(ty: Ty, span: Span) -> ParamDef {
    ParamDef {
        name: Symbol::intern(""),
        ty,
        mode: ParamMode::Value,
        is_params: false,
        is_this: false,
        default: None,
        caller: None,
        span,
    }
}

fn mode_word(m: ParamMode) -> &'static str {
    match m {
        ParamMode::Value => "",
        ParamMode::Ref => "ref",
        ParamMode::Out => "out",
        ParamMode::In => "in",
        ParamMode::RefReadonly => "ref readonly",
    }
}
