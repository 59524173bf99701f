//! Inference of a generic method's type arguments (C# spec 12.6.3).
//!
//! `Select(list, x => x.Length)` with `Select<T, R>(IEnumerable<T>, Func<T, R>)`: the first phase finds the lower bound
//! `string` of `T` in `list`; the second fixes `T`, asks the checker what the lambda returns for a `string`, finds
//! the lower bound `int` of `R` and fixes it.

use crate::syntax::ast::{ParamMode, Variance};
use crate::ty::convert::{best_of, implicit, same_type, span_element};
use crate::ty::defs::{Defs, TypeDefKind, TypeParamId};
use crate::ty::hierarchy::{ancestors, interfaces_of};
use crate::ty::members::{delegate_invoke, signature};
use crate::ty::{Subst, Ty, TyKind};

/// One argument as inference sees it.
#[derive(Clone, Debug)]
pub enum Arg {
    /// An expression with a type.
    Typed(Ty),
    /// `null`, `default`, `throw …`: says nothing.
    Untyped,
    /// A lambda with `count` parameters (None: `delegate { … }` without a list); `params` if their types are written, `ret` if
    /// the return type is.
    Lambda {
        params: Option<Vec<Ty>>,
        count: Option<usize>,
        ret: Option<Ty>,
    },
    MethodGroup,
    /// A tuple literal, with its type if all its elements have one.
    Tuple(Vec<Arg>, Option<Ty>),
    /// `[a, b]`: the elements; of a spread one what it enumerates.
    Collection(Vec<Arg>),
}

/// What inference must ask the checker. `arg` is the path to the argument: index in the list, then in tuple literals.
pub trait Callbacks {
    /// The inferred return type of a lambda whose parameters have these types: for an async one `Task<T>`. `delegate` is the
    /// parameter's delegate type (`Func<…, ValueTask<R>>` asks an async lambda for that). None: no value is returned, or it
    /// has no type.
    fn lambda_return(&mut self, arg: &[usize], delegate: Ty, params: &[Ty]) -> Option<Ty>;
    /// The result type of the method that overload resolution picks with arguments of these types.
    fn group_return(&mut self, arg: &[usize], params: &[Ty]) -> Option<Ty>;
}

/// A parameter that an argument stands at, in its normal or (for `params`) expanded form.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    pub arg: &'a Arg,
    pub param: Ty,
    pub mode: ParamMode,
}

/// The type arguments for `type_params`, or None if some cannot be inferred. Constraints are not checked.
pub fn infer(
    defs: &Defs,
    type_params: &[TypeParamId],
    pairs: &[Pair<'_>],
    callbacks: &mut dyn Callbacks,
) -> Option<Vec<Ty>> {
    let vars = type_params.iter().map(|&param| Var { param, bounds: Vec::new(), fixed: None }).collect();
    let mut inference = Inference { defs, vars, callbacks };
    for (i, pair) in pairs.iter().enumerate() {
        inference.first_phase(&[i], pair.arg, pair.param, pair.mode);
    }
    let mut pending: Vec<Output> = Vec::new();
    for (i, pair) in pairs.iter().enumerate() {
        collect_outputs(vec![i], pair.arg, pair.param, &mut pending);
    }
    inference.second_phase(pending)?;
    inference.vars.iter().map(|v| v.fixed).collect()
}

struct Inference<'a> {
    defs: &'a Defs,
    vars: Vec<Var>,
    callbacks: &'a mut dyn Callbacks,
}

struct Var {
    param: TypeParamId,
    bounds: Vec<(Bound, Ty)>,
    fixed: Option<Ty>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Exact,
    Lower,
    Upper,
}

/// A lambda or method group whose result says something about the parameter's delegate type.
struct Output<'a> {
    path: Vec<usize>,
    arg: &'a Arg,
    param: Ty,
}

fn collect_outputs<'a>(path: Vec<usize>, arg: &'a Arg, param: Ty, out: &mut Vec<Output<'a>>) {
    match arg {
        Arg::Lambda { .. } | Arg::MethodGroup => out.push(Output { path, arg, param }),
        Arg::Tuple(parts, _) => {
            if let TyKind::Tuple { elems, .. } = param.kind()
                && elems.len() == parts.len()
            {
                for (i, (part, &elem)) in parts.iter().zip(elems).enumerate() {
                    let path = path.iter().copied().chain([i]).collect();
                    collect_outputs(path, part, elem, out);
                }
            }
        }
        Arg::Typed(_) | Arg::Untyped | Arg::Collection(_) => {}
    }
}

impl Inference<'_> {
    fn first_phase(&mut self, path: &[usize], arg: &Arg, param: Ty, mode: ParamMode) {
        match arg {
            Arg::Lambda { params: Some(types), ret, .. } => self.explicit_lambda(types, *ret, param),
            Arg::Lambda { ret: Some(ret), .. } => {
                if let Some((_, wanted)) = self.delegate_parts(param) {
                    self.add(Bound::Exact, *ret, wanted);
                }
            }
            Arg::Lambda { .. } | Arg::MethodGroup | Arg::Untyped => {}
            Arg::Tuple(parts, whole) => match (param.kind(), whole) {
                (TyKind::Tuple { elems, .. }, _) if elems.len() == parts.len() => {
                    for (i, (part, &elem)) in parts.iter().zip(elems).enumerate() {
                        let path: Vec<usize> = path.iter().copied().chain([i]).collect();
                        self.first_phase(&path, part, elem, mode);
                    }
                }
                (_, Some(ty)) => self.add(Bound::Lower, *ty, param),
                (_, None) => {}
            },
            Arg::Collection(elems) => {
                if let Some(ty) = self.element_of(param) {
                    for elem in elems.iter().filter(|e| !matches!(e, Arg::Lambda { .. } | Arg::MethodGroup)) {
                        self.first_phase(path, elem, ty, ParamMode::Value);
                    }
                }
            }
            Arg::Typed(ty) => {
                let bound = match mode {
                    ParamMode::Value | ParamMode::In => Bound::Lower,
                    ParamMode::Ref | ParamMode::Out | ParamMode::RefReadonly => Bound::Exact,
                };
                if !matches!(ty.kind(), TyKind::Null | TyKind::Never | TyKind::Void) {
                    self.add(bound, *ty, param);
                }
            }
        }
    }

    /// What a parameter of this type enumerates.
    fn element_of(&self, param: Ty) -> Option<Ty> {
        if let TyKind::Array { elem, rank: 1 } = param.kind() {
            return Some(*elem);
        }
        let span = [false, true].into_iter().find_map(|read_only| span_element(self.defs, param, read_only));
        if span.is_some() {
            return span;
        }
        let wanted = self.defs.lang.enumerable_of?;
        let mut all = interfaces_of(self.defs, param);
        all.insert(0, param);
        all.into_iter().find_map(|t| match t.as_named() {
            Some((def, [elem])) if def == wanted => Some(*elem),
            _ => None,
        })
    }

    fn explicit_lambda(&mut self, types: &[Ty], ret: Option<Ty>, param: Ty) {
        if let Some((params, wanted)) = self.delegate_parts(param)
            && params.len() == types.len()
        {
            for (&ty, &param) in types.iter().zip(&params) {
                self.add(Bound::Exact, ty, param);
            }
            if let Some(ret) = ret {
                self.add(Bound::Exact, ret, wanted);
            }
        }
    }

    /// Parameter and result types of a delegate type.
    fn delegate_parts(&self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let sig = signature(self.defs, &delegate_invoke(self.defs, ty)?);
        Some((sig.params.iter().map(|p| p.ty).collect(), sig.ret))
    }

    /// Fixes what can be fixed and looks into the lambdas that become ready, until nothing is left to do.
    fn second_phase(&mut self, mut pending: Vec<Output<'_>>) -> Option<()> {
        loop {
            if self.vars.iter().all(|v| v.fixed.is_some()) && pending.is_empty() {
                return Some(());
            }
            let ready: Vec<usize> = self.ready_to_fix(&pending);
            let mut progress = !ready.is_empty();
            for v in ready {
                self.fix(v)?;
            }
            let mut i = 0;
            while i < pending.len() {
                let inputs = self.inputs(&pending[i]);
                let outputs = self.outputs(&pending[i]);
                if inputs.iter().all(|&v| self.vars[v].fixed.is_some()) {
                    let output = pending.remove(i);
                    progress = true;
                    if outputs.iter().any(|&v| self.vars[v].fixed.is_none()) {
                        self.output(&output);
                    }
                } else {
                    i += 1;
                }
            }
            if !progress {
                return None;
            }
        }
    }

    /// Type variables that the lambda's parameters mention: they must be known before its body can be looked at.
    fn inputs(&self, output: &Output<'_>) -> Vec<usize> {
        let needs = match output.arg {
            Arg::Lambda { params: None, count, .. } => *count != Some(0),
            Arg::MethodGroup => true,
            Arg::Lambda { .. } | Arg::Typed(_) | Arg::Untyped | Arg::Tuple(..) | Arg::Collection(_) => false,
        };
        match self.delegate_parts(output.param) {
            Some((params, _)) if needs => params.iter().flat_map(|&p| self.mentioned(p)).collect(),
            Some(_) => Vec::new(),
            // The parameter is a type variable itself.
            None => self.mentioned(output.param),
        }
    }

    fn outputs(&self, output: &Output<'_>) -> Vec<usize> {
        match self.delegate_parts(output.param) {
            Some((_, ret)) => self.mentioned(ret),
            None => Vec::new(),
        }
    }

    fn mentioned(&self, ty: Ty) -> Vec<usize> {
        let mut found = Vec::new();
        let mut todo = vec![ty];
        while let Some(ty) = todo.pop() {
            if !ty.is_generic() {
                continue;
            }
            if let TyKind::Param(p) = ty.kind()
                && let Some(v) = self.vars.iter().position(|v| v.param == *p)
                && !found.contains(&v)
            {
                found.push(v);
            }
            todo.extend(ty.kind().parts());
        }
        found
    }

    /// Unfixed variables with bounds that wait for no other; failing those, any that others wait for.
    fn ready_to_fix(&self, pending: &[Output<'_>]) -> Vec<usize> {
        let depends = self.dependencies(pending);
        let unfixed = |v: usize| self.vars[v].fixed.is_none();
        let all = 0..self.vars.len();
        let free: Vec<usize> = all
            .clone()
            .filter(|&v| unfixed(v) && !self.vars[v].bounds.is_empty())
            .filter(|&v| !all.clone().any(|w| unfixed(w) && depends[v][w]))
            .collect();
        if !free.is_empty() {
            return free;
        }
        all.clone()
            .filter(|&v| unfixed(v) && !self.vars[v].bounds.is_empty())
            .filter(|&v| all.clone().any(|w| unfixed(w) && depends[w][v]))
            .collect()
    }

    /// `depends[v][w]`: v stands in the result of a lambda that has w in its parameters, transitively.
    fn dependencies(&self, pending: &[Output<'_>]) -> Vec<Vec<bool>> {
        let n = self.vars.len();
        let mut depends = vec![vec![false; n]; n];
        for output in pending {
            for v in self.outputs(output) {
                for w in self.inputs(output) {
                    depends[v][w] = true;
                }
            }
        }
        for mid in 0..n {
            for v in 0..n {
                for w in 0..n {
                    depends[v][w] |= depends[v][mid] && depends[mid][w];
                }
            }
        }
        depends
    }

    /// Output type inference (12.6.3.7).
    fn output(&mut self, output: &Output<'_>) {
        let Some((params, ret)) = self.delegate_parts(output.param) else { return };
        let subst = self.solution();
        let params: Vec<Ty> = params.iter().map(|p| p.subst(&subst)).collect();
        let inferred = match output.arg {
            Arg::Lambda { ret: Some(ret), .. } => Some(*ret),
            Arg::Lambda { params: Some(types), .. } => {
                self.callbacks.lambda_return(&output.path, output.param.subst(&subst), types)
            }
            Arg::Lambda { .. } => {
                self.callbacks.lambda_return(&output.path, output.param.subst(&subst), &params)
            }
            Arg::MethodGroup => self.callbacks.group_return(&output.path, &params),
            Arg::Typed(_) | Arg::Untyped | Arg::Tuple(..) | Arg::Collection(_) => None,
        };
        if let Some(inferred) = inferred
            && !inferred.is_void()
        {
            self.add(Bound::Lower, inferred, ret);
        }
    }

    fn solution(&self) -> Subst {
        let mut subst = Subst::default();
        for v in &self.vars {
            if let Some(ty) = v.fixed {
                subst.insert(v.param, ty);
            }
        }
        subst
    }

    /// Lower-bound, upper-bound and exact inference from `from` to `to` (12.6.3.9 to 12.6.3.11).
    fn add(&mut self, bound: Bound, from: Ty, to: Ty) {
        if !to.is_generic() {
            return;
        }
        if let TyKind::Param(p) = to.kind() {
            if let Some(v) = self.vars.iter_mut().find(|v| v.param == *p)
                && v.fixed.is_none()
                && !v.bounds.contains(&(bound, from))
            {
                v.bounds.push((bound, from));
            }
            return;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Nullable(a), TyKind::Nullable(b)) => self.add(bound, *a, *b),
            // `int` to `T?` says that T is int.
            (_, TyKind::Nullable(b)) if bound == Bound::Lower && self.defs.is_value_type(from) => {
                self.add(bound, from, *b);
            }
            (TyKind::Ref(a), TyKind::Ref(b)) => self.add(Bound::Exact, *a, *b),
            (TyKind::Tuple { elems: a, .. }, TyKind::Tuple { elems: b, .. }) if a.len() == b.len() => {
                for (&a, &b) in a.iter().zip(b) {
                    self.add(bound, a, b);
                }
            }
            (TyKind::Array { elem: a, rank: r }, TyKind::Array { elem: b, rank: s }) if r == s => {
                self.add(self.for_reference(bound, *a), *a, *b);
            }
            (TyKind::Array { elem: a, rank: 1 }, TyKind::Named(def, args))
                if bound == Bound::Lower && args.len() == 1 && self.is_array_interface(*def) =>
            {
                self.add(self.for_reference(bound, *a), *a, args[0]);
            }
            (TyKind::Named(def, args), TyKind::Array { elem: b, rank: 1 })
                if bound == Bound::Upper && args.len() == 1 && self.is_array_interface(*def) =>
            {
                self.add(self.for_reference(bound, args[0]), args[0], *b);
            }
            (_, TyKind::Named(..)) if bound != Bound::Upper && self.span(bound, from, to) => {}
            (_, TyKind::Named(..)) => self.named(bound, from, to),
            _ => {}
        }
    }

    /// Lower and exact bounds from arrays and spans to spans (C# 14). False: it is none.
    fn span(&mut self, bound: Bound, from: Ty, to: Ty) -> bool {
        let source = match from.kind() {
            TyKind::Array { elem, rank: 1 } => Some(*elem),
            _ => span_element(self.defs, from, false),
        };
        if let (Some(source), Some(target)) = (source, span_element(self.defs, to, false)) {
            self.add(Bound::Exact, source, target);
            return true;
        }
        let source = source.or_else(|| span_element(self.defs, from, true));
        if let (Some(source), Some(target)) = (source, span_element(self.defs, to, true)) {
            self.add(self.for_reference(bound, source), source, target);
            return true;
        }
        false
    }

    /// Where a value type stands there is no variance: what it is is known exactly.
    fn for_reference(&self, bound: Bound, ty: Ty) -> Bound {
        if self.defs.is_reference(ty) { bound } else { Bound::Exact }
    }

    fn is_array_interface(&self, def: crate::ty::defs::TypeDefId) -> bool {
        if self.defs.types[def].kind != TypeDefKind::Interface {
            return false;
        }
        let sample = Ty::array(Ty::object());
        interfaces_of(self.defs, sample).into_iter().any(|i| i.as_named().is_some_and(|(d, _)| d == def))
    }

    fn named(&mut self, bound: Bound, from: Ty, to: Ty) {
        let Some((def, to_args)) = to.as_named() else { return };
        let defs = self.defs;
        let same = |t: &Ty| t.as_named().is_some_and(|(d, _)| d == def);
        let source = match bound {
            Bound::Exact => Some(from).filter(same),
            Bound::Lower if same(&from) => Some(from),
            Bound::Lower => {
                let mut places = ancestors(defs, from);
                places.extend(interfaces_of(defs, from));
                let mut found = places.into_iter().filter(same);
                let first = found.next();
                // Several constructions of one interface say nothing.
                if found.next().is_some() { None } else { first }
            }
            Bound::Upper => {
                // `from` is above: its arguments are found by going up from `to`.
                if !same(&from) {
                    self.upper(from, to);
                    return;
                }
                Some(from)
            }
        };
        let Some((_, from_args)) = source.and_then(Ty::as_named) else { return };
        let params = &defs.types[def].params;
        for ((&p, &a), &b) in params.iter().zip(from_args).zip(to_args) {
            let variance = defs.type_params[p].variance;
            let inner = match (bound, variance) {
                _ if !defs.is_reference(a) => Bound::Exact,
                (Bound::Exact, _) | (_, Variance::None) => Bound::Exact,
                (Bound::Lower, Variance::Out) | (Bound::Upper, Variance::In) => Bound::Lower,
                (Bound::Lower, Variance::In) | (Bound::Upper, Variance::Out) => Bound::Upper,
            };
            self.add(inner, a, b);
        }
    }

    fn upper(&mut self, from: Ty, to: Ty) {
        let Some((from_def, from_args)) = from.as_named() else { return };
        let mut places = ancestors(self.defs, to);
        places.extend(interfaces_of(self.defs, to));
        let mut found = places.into_iter().filter(|t| t.as_named().is_some_and(|(d, _)| d == from_def));
        let (Some(above), None) = (found.next(), found.next()) else { return };
        let Some((_, above_args)) = above.as_named() else { return };
        for (&a, &b) in from_args.iter().zip(above_args) {
            self.add(self.for_reference(Bound::Upper, a), a, b);
        }
    }

    /// Fixing (12.6.3.12): the one candidate within all bounds that all other candidates convert to.
    fn fix(&mut self, var: usize) -> Option<()> {
        let bounds = &self.vars[var].bounds;
        let mut candidates: Vec<Ty> = Vec::new();
        for &(_, ty) in bounds {
            if !candidates.contains(&ty) {
                candidates.push(ty);
            }
        }
        let defs = self.defs;
        let converts = |a: Ty, b: Ty| implicit(defs, a, None, b).is_some();
        candidates.retain(|&c| {
            bounds.iter().all(|&(bound, ty)| match bound {
                Bound::Exact => same_type(c, ty),
                Bound::Lower => converts(ty, c),
                Bound::Upper => converts(c, ty),
            })
        });
        let best = best_of(defs, &candidates).or_else(|| {
            // With only upper bounds the narrowest is wanted.
            let mut low = candidates.iter().copied().filter(|&c| candidates.iter().all(|&o| converts(c, o)));
            let first = low.next()?;
            low.all(|t| same_type(t, first)).then_some(first)
        })?;
        self.vars[var].fixed = Some(best);
        Some(())
    }
}
