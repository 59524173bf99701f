//! Overload resolution (C# spec 12.6.4): which candidates an argument list fits, and which of those is best.

use super::args::{Args, BoundArg, element_of};
use super::{Checker, Operand};
use crate::base::Span;
use crate::hir::FnId;
use crate::syntax::ast::ParamMode;
use crate::ty::convert::{self, Better};
use crate::ty::defs::{MethodRef, ParamDef, PropId, TypeParamId};
use crate::ty::infer;
use crate::ty::members::{self, Candidate};
use crate::ty::{Subst, Ty, TyKind};

/// Something that can be called.
#[derive(Clone, Debug)]
pub struct Cand {
    pub callee: Callee,
    /// The constructed type that declares it.
    pub owner: Ty,
    pub type_params: Vec<TypeParamId>,
    /// With the arguments of `owner` filled in.
    pub params: Vec<ParamDef>,
    pub ret: Ty,
    /// An instance method where there is no object, a static one named through an object: meant only if nothing else
    /// fits.
    pub mismatch: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    Method(Candidate),
    Local(FnId),
    Indexer(PropId),
    /// A delegate's `Invoke`
    Delegate,
}

/// A candidate that fits, with the parameter each argument goes to.
#[derive(Clone, Debug)]
pub struct Chosen {
    pub index: usize,
    pub targs: Vec<Ty>,
    /// All type arguments filled in.
    pub params: Vec<ParamDef>,
    pub ret: Ty,
    /// `params`: the last arguments are elements of an array.
    pub expanded: bool,
    pub map: Vec<usize>,
}

#[derive(Debug)]
pub enum Failure {
    /// For each candidate, why it does not fit.
    None(Vec<Why>),
    /// Both fit, neither is better.
    Ambiguous(usize, usize),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Why {
    TooMany,
    /// No argument for this parameter.
    Missing(usize),
    /// Index of an argument whose name is no parameter's.
    NoSuchName(usize),
    /// A named argument for a parameter that has a positional one.
    Twice(usize),
    /// A named argument out of position before positional ones.
    OutOfPosition(usize),
    /// Argument and parameter do not agree on `ref`.
    Mode(usize, usize),
    /// Argument and parameter.
    Type(usize, usize, Ty),
    Infer,
    TypeArgs,
    Constraint(Vec<Ty>),
}

impl Checker<'_> {
    pub fn method_cand(&self, c: Candidate) -> Cand {
        let sig = members::open_signature(self.defs, c);
        Cand {
            callee: Callee::Method(c),
            owner: c.owner,
            type_params: self.defs.methods[c.method].type_params.clone(),
            params: sig.params,
            ret: sig.ret,
            mismatch: false,
        }
    }

    /// The best of the candidates.
    pub fn resolve(&mut self, cands: &[Cand], args: &Args, targs: &[Ty]) -> Result<Chosen, Failure> {
        let mut fits = Vec::new();
        let mut why = Vec::new();
        for (i, cand) in cands.iter().enumerate() {
            match self.applicable(i, cand, args, targs, cands.len() > 1) {
                Ok(chosen) => fits.push(chosen),
                Err(w) => why.push(w),
            }
        }
        if fits.is_empty() {
            return Err(Failure::None(why));
        }
        if fits.len() > 1 && fits.iter().any(|f| !cands[f.index].mismatch) {
            fits.retain(|f| !cands[f.index].mismatch);
        }
        if let Some(ret) = args.group
            && fits.iter().any(|f| self.return_fits(f.ret, ret))
        {
            fits.retain(|f| self.return_fits(f.ret, ret));
        }
        if fits.len() > 1 {
            self.drop_hidden(cands, &mut fits);
        }
        if let [only] = &fits[..] {
            return Ok(only.clone());
        }
        // One that is better than each of the others: nobody else can be left after one round.
        let mut best = 0;
        for i in 1..fits.len() {
            if self.better(cands, &fits[best], &fits[i], args) != Better::First {
                best = i;
            }
        }
        let wins = (0..fits.len())
            .all(|i| i == best || self.better(cands, &fits[best], &fits[i], args) == Better::First);
        if wins {
            return Ok(fits.swap_remove(best));
        }
        // The pair to report: two that nobody beats.
        let mut undefeated = Vec::new();
        for i in 0..fits.len() {
            let beaten = (0..fits.len())
                .any(|j| i != j && self.better(cands, &fits[j], &fits[i], args) == Better::First);
            if !beaten {
                undefeated.push(fits[i].index);
            }
            if undefeated.len() == 2 {
                break;
            }
        }
        let first = undefeated.first().copied().unwrap_or(fits[0].index);
        let second = undefeated.get(1).copied().unwrap_or(fits[1].index);
        Err(Failure::Ambiguous(first, second))
    }

    /// A method of a base class is out when one of a derived class fits.
    fn drop_hidden(&self, cands: &[Cand], fits: &mut Vec<Chosen>) {
        let owners: Vec<Ty> = fits.iter().map(|f| cands[f.index].owner).collect();
        // Of a type parameter the methods of its class bound go before those of its interfaces.
        let is_interface = |t: Ty| members::is_interface(self.defs, t);
        if owners.iter().any(|&o| is_interface(o))
            && owners.iter().any(|&o| o != Ty::object() && !is_interface(o))
        {
            fits.retain(|f| !is_interface(cands[f.index].owner));
        }
        let mut owners: Vec<Ty> = fits.iter().map(|f| cands[f.index].owner).collect();
        owners.sort();
        owners.dedup();
        fits.retain(|f| {
            let mine = cands[f.index].owner;
            !owners.iter().any(|&o| o != mine && self.derives(o, mine))
        });
    }

    fn derives(&self, ty: Ty, base: Ty) -> bool {
        let interface = |t: Ty| {
            t.as_named()
                .is_some_and(|(d, _)| self.defs.types[d].kind == crate::ty::defs::TypeDefKind::Interface)
        };
        if base == Ty::object() && interface(ty) {
            return true;
        }
        if interface(base) {
            return interface(ty) && members::interfaces_of(self.defs, ty).contains(&base);
        }
        members::ancestors(self.defs, ty).into_iter().skip(1).any(|b| b == base)
    }

    // ---- Applicability -----------------------------------------------------------------------------------------

    /// Does the candidate fit, in its normal form or else with `params` expanded?
    pub fn applicable(
        &mut self,
        index: usize,
        cand: &Cand,
        args: &Args,
        targs: &[Ty],
        _many: bool,
    ) -> Result<Chosen, Why> {
        let normal = self.applicable_in(index, cand, args, targs, false);
        let may_expand = args.group.is_none() && cand.params.last().is_some_and(|p| p.is_params);
        if normal.is_ok() || !may_expand {
            return normal;
        }
        match (self.applicable_in(index, cand, args, targs, true), normal) {
            (Ok(chosen), _) => Ok(chosen),
            // A single argument of a wrong type is reported against the array only if nothing else can be said.
            (Err(expanded), Err(normal)) => {
                let count = matches!(normal, Why::TooMany | Why::Missing(_));
                Err(if count || args.list.len() >= cand.params.len() { expanded } else { normal })
            }
            (Err(expanded), Ok(_)) => Err(expanded),
        }
    }

    fn applicable_in(
        &mut self,
        index: usize,
        cand: &Cand,
        args: &Args,
        targs: &[Ty],
        expanded: bool,
    ) -> Result<Chosen, Why> {
        let map = map_args(&cand.params, args, expanded)?;
        let own = &cand.type_params;
        if !targs.is_empty() && targs.len() != own.len() {
            return Err(Why::TypeArgs);
        }
        let param_ty = |params: &[ParamDef], at: usize| {
            if expanded && at + 1 == params.len() { element_of(params[at].ty) } else { params[at].ty }
        };
        let param_mode = |at: usize| {
            if expanded && at + 1 == cand.params.len() { ParamMode::Value } else { cand.params[at].mode }
        };
        for (i, arg) in args.list.iter().enumerate() {
            if !mode_fits(arg.mode, param_mode(map[i])) {
                return Err(Why::Mode(i, map[i]));
            }
        }
        let (targs, params, ret) = if own.is_empty() {
            (Vec::new(), cand.params.clone(), cand.ret)
        } else {
            let targs = if targs.is_empty() {
                let tys: Vec<(Ty, ParamMode)> =
                    map.iter().map(|&at| (param_ty(&cand.params, at), param_mode(at))).collect();
                self.infer_targs(own, args, &tys).ok_or(Why::Infer)?
            } else {
                targs.to_vec()
            };
            let subst = Subst::new(own, &targs);
            let mut params = cand.params.clone();
            for p in &mut params {
                p.ty = p.ty.subst(&subst);
            }
            (targs, params, cand.ret.subst(&subst))
        };
        for (i, arg) in args.list.iter().enumerate() {
            let at = map[i];
            let ty = param_ty(&params, at);
            if !self.arg_fits(arg, ty, param_mode(at)) {
                return Err(Why::Type(i, at, ty));
            }
        }
        if !targs.is_empty() {
            let mut scratch = crate::diag::Diagnostics::default();
            if !self.names.check_constraints(
                &self.defs.subst_of(cand.owner),
                own,
                &targs,
                "",
                args.span,
                &mut scratch,
            ) {
                return Err(Why::Constraint(targs));
            }
        }
        Ok(Chosen { index, targs, params, ret, expanded, map })
    }

    fn arg_fits(&mut self, arg: &BoundArg, ty: Ty, mode: ParamMode) -> bool {
        if arg.out.is_some() {
            return true;
        }
        let by_ref = match mode {
            ParamMode::Value => false,
            ParamMode::Ref | ParamMode::Out => true,
            ParamMode::In | ParamMode::RefReadonly => arg.mode != ParamMode::Value,
        };
        match (&arg.op, by_ref) {
            (Operand::Value(e), true) => {
                let from = self.body[*e].ty;
                from.is_error() || ty.is_error() || convert::same_type(from, ty)
            }
            (_, true) => arg.op.is_error(self),
            (op, false) => {
                let op = op.clone();
                self.converts(&op, ty)
            }
        }
    }

    // ---- Type inference ----------------------------------------------------------------------------------------

    fn infer_targs(
        &mut self,
        own: &[TypeParamId],
        args: &Args,
        params: &[(Ty, ParamMode)],
    ) -> Option<Vec<Ty>> {
        let infer_args: Vec<infer::Arg> = args.list.iter().map(|a| self.infer_arg(a)).collect();
        let pairs: Vec<infer::Pair<'_>> = infer_args
            .iter()
            .zip(params)
            .map(|(arg, &(param, mode))| infer::Pair { arg, param, mode })
            .collect();
        let ops: Vec<Operand> = args.list.iter().map(|a| a.op.clone()).collect();
        let defs = self.defs;
        infer::infer(defs, own, &pairs, &mut Inference { checker: self, ops })
    }

    fn infer_arg(&mut self, arg: &BoundArg) -> infer::Arg {
        if arg.out.is_some() {
            return infer::Arg::Untyped;
        }
        self.infer_operand(&arg.op)
    }

    fn infer_operand(&mut self, op: &Operand) -> infer::Arg {
        match op {
            Operand::Value(_) | Operand::Event { .. } | Operand::Switch(_) => match self.natural_ty(op) {
                Some(ty) => infer::Arg::Typed(ty),
                None => infer::Arg::Untyped,
            },
            Operand::Lambda(l) => {
                let (params, count) = self.lambda_shape(*l);
                let ret = self.lambda_written_return(*l);
                infer::Arg::Lambda { params, count, ret }
            }
            Operand::Group(_) | Operand::LocalGroup { .. } => infer::Arg::MethodGroup,
            Operand::Tuple(t) => {
                let parts = t.elems.iter().map(|(_, e)| self.infer_operand(e)).collect();
                infer::Arg::Tuple(parts, self.natural_ty(op))
            }
            Operand::Collection(c) => {
                let elems = c.elems.iter().map(|(spread, e)| match (spread, e) {
                    (false, e) => self.infer_operand(e),
                    (true, Operand::Value(v)) => {
                        let ty = self.body[*v].ty;
                        self.iteration_type(ty).map_or(infer::Arg::Untyped, infer::Arg::Typed)
                    }
                    (true, _) => infer::Arg::Untyped,
                });
                infer::Arg::Collection(elems.collect())
            }
            Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Type(..)
            | Operand::Namespace(..)
            | Operand::Error(_) => infer::Arg::Untyped,
        }
    }

    // ---- Better function member --------------------------------------------------------------------------------

    fn better(&mut self, cands: &[Cand], a: &Chosen, b: &Chosen, args: &Args) -> Better {
        // What one lambda says against another argument counts for nothing where compilers always let it pass.
        let mut result = Better::Neither;
        let mut weak_result = false;
        let mut ignore_weak = false;
        let mut all_same = true;
        for (i, arg) in args.list.iter().enumerate() {
            let pa = arg_param(a, i);
            let pb = arg_param(b, i);
            all_same &= convert::same_type(pa, pb);
            if arg.mode != ParamMode::Value || arg.out.is_some() {
                continue;
            }
            let (better, weak) = self.better_arg_weak(&arg.op, pa, pb);
            if better == Better::Neither {
                continue;
            }
            if result == Better::Neither {
                if !(ignore_weak && weak) {
                    result = better;
                    weak_result = weak;
                }
            } else if result == better {
                weak_result &= weak;
            } else {
                match (weak_result, weak) {
                    (true, true) => {
                        result = Better::Neither;
                        weak_result = false;
                        ignore_weak = true;
                    }
                    (true, false) => {
                        result = better;
                        weak_result = false;
                    }
                    (false, true) => {}
                    (false, false) => {
                        result = Better::Neither;
                        all_same = false;
                        break;
                    }
                }
            }
        }
        if result != Better::Neither {
            return result;
        }
        let (used_a, used_b) = (used_params(a, args), used_params(b, args));
        if !all_same || used_a != used_b {
            // The parameter lists are not equivalent; yet the form that needs neither `params` nor defaults is better.
            if used_a == used_b {
                return Better::Neither;
            }
            return match (a.expanded, b.expanded) {
                (true, false) => Better::Second,
                (false, true) => Better::First,
                _ if used_a == args.list.len() => Better::First,
                _ if used_b == args.list.len() => Better::Second,
                _ => Better::Neither,
            };
        }
        self.tie_break(cands, a, b, args)
    }

    /// The parameter types are the same (12.6.4.3).
    fn tie_break(&mut self, cands: &[Cand], a: &Chosen, b: &Chosen, args: &Args) -> Better {
        let (ca, cb) = (&cands[a.index], &cands[b.index]);
        let pick = |x: bool, y: bool| match (x, y) {
            (true, false) => Some(Better::First),
            (false, true) => Some(Better::Second),
            _ => None,
        };
        if let Some(r) = pick(ca.type_params.is_empty(), cb.type_params.is_empty()) {
            return r;
        }
        if let Some(r) = pick(!a.expanded, !b.expanded) {
            return r;
        }
        if a.expanded && b.expanded && a.params.len() != b.params.len() {
            return if a.params.len() > b.params.len() { Better::First } else { Better::Second };
        }
        // All parameters have an argument, against some that take their default.
        let full = |c: &Chosen| c.expanded || c.params.len() == args.list.len();
        if let Some(r) = pick(full(a), full(b)) {
            return r;
        }
        if let Some(r) = self.more_specific(ca, cb, a, b, args) {
            return r;
        }
        // Of the same elements the better collection: a span before an array.
        if let (true, true, Some(x), Some(y)) = (a.expanded, b.expanded, a.params.last(), b.params.last())
            && !convert::same_type(x.ty, y.ty)
        {
            match self.better_collection(x.ty, y.ty) {
                Better::Neither => {}
                better => return better,
            }
        }
        // A value argument prefers a value parameter over `in`.
        let mut value = None;
        for (i, arg) in args.list.iter().enumerate() {
            if arg.mode != ParamMode::Value {
                continue;
            }
            let (ma, mb) = (a.params[a.map[i]].mode, b.params[b.map[i]].mode);
            value = value.or(pick(ma == ParamMode::Value, mb == ParamMode::Value));
        }
        value.unwrap_or(Better::Neither)
    }

    /// The declared, uninstantiated parameter types decide: `List<T>` is more specific than `T`.
    fn more_specific(&self, ca: &Cand, cb: &Cand, a: &Chosen, b: &Chosen, args: &Args) -> Option<Better> {
        let open = |c: &Cand, chosen: &Chosen, i: usize| {
            let at = chosen.map[i];
            let declared = self.declared_params(c);
            let ty = declared.get(at).copied().unwrap_or(Ty::error());
            if chosen.expanded && at + 1 == chosen.params.len() { element_of(ty) } else { ty }
        };
        let mut first = false;
        let mut second = false;
        for i in 0..args.list.len() {
            match specificity(open(ca, a, i), open(cb, b, i)) {
                Better::First => first = true,
                Better::Second => second = true,
                Better::Neither => {}
            }
        }
        match (first, second) {
            (true, false) => Some(Better::First),
            (false, true) => Some(Better::Second),
            _ => None,
        }
    }

    fn declared_params(&self, c: &Cand) -> Vec<Ty> {
        match c.callee {
            Callee::Method(m) => self.defs.methods[m.method].params.iter().map(|p| p.ty).collect(),
            Callee::Indexer(p) => self.defs.props[p].params.iter().map(|p| p.ty).collect(),
            Callee::Local(_) | Callee::Delegate => c.params.iter().map(|p| p.ty).collect(),
        }
    }

    pub fn better_arg(&mut self, op: &Operand, a: Ty, b: Ty) -> Better {
        self.better_arg_weak(op, a, b).0
    }

    /// Better conversion from an expression (12.6.4.5), and whether a lambda's word on it may be overruled.
    fn better_arg_weak(&mut self, op: &Operand, a: Ty, b: Ty) -> (Better, bool) {
        match op {
            Operand::Lambda(l) if !convert::same_type(a, b) => self.better_lambda(*l, a, b),
            _ => (self.better_typed_arg(op, a, b), false),
        }
    }

    fn better_typed_arg(&mut self, op: &Operand, a: Ty, b: Ty) -> Better {
        if convert::same_type(a, b) {
            return Better::Neither;
        }
        match op {
            Operand::Value(e) => {
                let expr = &self.body[*e];
                let constant = self.const_of(*e);
                convert::better_conversion(self.defs, expr.ty, constant.as_ref(), a, b)
            }
            Operand::Lambda(l) => self.better_lambda(*l, a, b).0,
            Operand::Tuple(_) => match (self.matches_exactly(op, a), self.matches_exactly(op, b)) {
                (true, false) => Better::First,
                (false, true) => Better::Second,
                (true, true) => Better::Neither,
                (false, false) => convert::better_target(self.defs, a, b),
            },
            Operand::Collection(_) => self.better_collection(a, b),
            Operand::Switch(s) if s.natural.is_some() => {
                let natural = s.natural.unwrap_or(Ty::error());
                convert::better_conversion(self.defs, natural, None, a, b)
            }
            Operand::Group(_) | Operand::LocalGroup { .. } => match convert::better_target(self.defs, a, b) {
                Better::Neither => self.better_group(op, a, b),
                found => found,
            },
            Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Switch(_)
            | Operand::Event { .. }
            | Operand::Type(..)
            | Operand::Namespace(..)
            | Operand::Error(_) => convert::better_target(self.defs, a, b),
        }
    }

    /// Does the expression have this very type? A tuple literal does if its elements do.
    fn matches_exactly(&mut self, op: &Operand, ty: Ty) -> bool {
        match op {
            Operand::Value(e) => convert::same_type(self.body[*e].ty, ty),
            Operand::Tuple(t) => match ty.kind() {
                TyKind::Tuple { elems, .. } if elems.len() == t.elems.len() => {
                    t.elems.iter().zip(elems).all(|((_, e), &ty)| self.matches_exactly(e, ty))
                }
                _ => false,
            },
            Operand::Lambda(l) => self.lambda_matches_exactly(*l, ty),
            Operand::Collection(_)
            | Operand::Switch(_)
            | Operand::Group(_)
            | Operand::LocalGroup { .. }
            | Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Event { .. }
            | Operand::Type(..)
            | Operand::Namespace(..)
            | Operand::Error(_) => false,
        }
    }

    /// The method that a resolved candidate names.
    pub fn method_ref(&self, cand: &Cand, targs: Vec<Ty>) -> Option<MethodRef> {
        match cand.callee {
            Callee::Method(c) => Some(MethodRef { method: c.method, owner: c.owner, targs }),
            Callee::Local(_) | Callee::Indexer(_) | Callee::Delegate => None,
        }
    }

    /// As messages show a candidate.
    pub fn cand_name(&self, cand: &Cand, span: Span) -> String {
        let _ = span;
        match cand.callee {
            Callee::Method(c) => members::display_method(self.defs, c.method),
            Callee::Local(f) => {
                let params: Vec<_> = cand.params.iter().map(|p| self.show(p.ty)).collect();
                let name = self.local_fn_name(f);
                format!("{name}({})", params.join(", "))
            }
            Callee::Indexer(_) => {
                let params: Vec<_> = cand.params.iter().map(|p| self.show(p.ty)).collect();
                format!("{}.this[{}]", self.show(cand.owner), params.join(", "))
            }
            Callee::Delegate => self.show(cand.owner),
        }
    }
}

/// Answers inference's questions about lambdas and method groups.
struct Inference<'c, 'a> {
    checker: &'c mut Checker<'a>,
    ops: Vec<Operand>,
}

impl Inference<'_, '_> {
    fn operand(&self, path: &[usize]) -> Option<Operand> {
        let (&first, rest) = path.split_first()?;
        let mut op = self.ops.get(first)?.clone();
        for &i in rest {
            let Operand::Tuple(t) = &op else { return None };
            op = t.elems.get(i)?.1.clone();
        }
        Some(op)
    }
}

impl infer::Callbacks for Inference<'_, '_> {
    fn lambda_return(&mut self, arg: &[usize], delegate: Ty, params: &[Ty]) -> Option<Ty> {
        match self.operand(arg)? {
            Operand::Lambda(l) => self.checker.lambda_return_type(l, delegate, params),
            _ => None,
        }
    }

    fn group_return(&mut self, arg: &[usize], params: &[Ty]) -> Option<Ty> {
        let op = self.operand(arg)?;
        self.checker.group_return_type(&op, params)
    }
}

/// How many parameters take part: those with arguments or defaults; of `params` as many as there are elements.
fn used_params(c: &Chosen, args: &Args) -> usize {
    let declared = c.params.len();
    if !c.expanded {
        declared
    } else if args.list.len() < declared {
        if c.map.contains(&(declared - 1)) { declared } else { declared - 1 }
    } else {
        args.list.len()
    }
}

/// The parameter type that argument `i` meets.
fn arg_param(c: &Chosen, i: usize) -> Ty {
    let at = c.map[i];
    if c.expanded && at + 1 == c.params.len() { element_of(c.params[at].ty) } else { c.params[at].ty }
}

/// The parameter of each argument.
fn map_args(params: &[ParamDef], args: &Args, expanded: bool) -> Result<Vec<usize>, Why> {
    let mut map = Vec::with_capacity(args.list.len());
    let mut taken = vec![false; params.len()];
    let mut out_of_position = None;
    for (i, arg) in args.list.iter().enumerate() {
        let at = match arg.name {
            None => {
                if let Some(named) = out_of_position {
                    return Err(Why::OutOfPosition(named));
                }
                if expanded { i.min(params.len().saturating_sub(1)) } else { i }
            }
            Some(name) => {
                let Some(at) = params.iter().position(|p| p.name == name.name) else {
                    return Err(Why::NoSuchName(i));
                };
                if at != i {
                    out_of_position = Some(i);
                }
                at
            }
        };
        if at >= params.len() {
            return Err(Why::TooMany);
        }
        let collects = expanded && at + 1 == params.len();
        if taken[at] && !(collects && arg.name.is_none()) {
            return Err(if arg.name.is_some() { Why::Twice(i) } else { Why::TooMany });
        }
        taken[at] = true;
        map.push(at);
    }
    for (at, param) in params.iter().enumerate() {
        let collects = expanded && at + 1 == params.len();
        let optional = param.default.is_some() && args.group.is_none();
        if !taken[at] && !optional && !collects {
            return Err(Why::Missing(at));
        }
    }
    Ok(map)
}

fn mode_fits(arg: ParamMode, param: ParamMode) -> bool {
    match param {
        ParamMode::Value => arg == ParamMode::Value,
        ParamMode::Ref => arg == ParamMode::Ref,
        ParamMode::Out => arg == ParamMode::Out,
        ParamMode::In => matches!(arg, ParamMode::Value | ParamMode::In | ParamMode::Ref),
        ParamMode::RefReadonly => matches!(arg, ParamMode::Value | ParamMode::In | ParamMode::Ref),
    }
}

/// A type parameter is less specific than anything else; constructed types compare by their arguments.
fn specificity(a: Ty, b: Ty) -> Better {
    if a == b {
        return Better::Neither;
    }
    match (a.kind(), b.kind()) {
        (TyKind::Param(_), TyKind::Param(_)) => Better::Neither,
        (TyKind::Param(_), _) => Better::Second,
        (_, TyKind::Param(_)) => Better::First,
        (TyKind::Named(da, aa), TyKind::Named(db, ab)) if da == db => lists(aa, ab),
        (TyKind::Array { elem: ea, rank: ra }, TyKind::Array { elem: eb, rank: rb }) if ra == rb => {
            specificity(*ea, *eb)
        }
        (TyKind::Nullable(ta), TyKind::Nullable(tb)) => specificity(*ta, *tb),
        (TyKind::Tuple { elems: ea, .. }, TyKind::Tuple { elems: eb, .. }) if ea.len() == eb.len() => {
            lists(ea, eb)
        }
        _ => Better::Neither,
    }
}

fn lists(a: &[Ty], b: &[Ty]) -> Better {
    let mut first = false;
    let mut second = false;
    for (&x, &y) in a.iter().zip(b) {
        match specificity(x, y) {
            Better::First => first = true,
            Better::Second => second = true,
            Better::Neither => {}
        }
    }
    match (first, second) {
        (true, false) => Better::First,
        (false, true) => Better::Second,
        _ => Better::Neither,
    }
}
