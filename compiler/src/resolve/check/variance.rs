//! `in` and `out` of an interface's or delegate's type parameters: are they used in one direction only? (C# 18.2.3.2)
//!
//! ```text
//! interface I<out T> { T Get(); }            fine: a T only comes out
//! interface I<out T> { void Set(T value); }  CS1961: the T goes in
//! ```

use crate::base::Span;
use crate::diag::Diagnostic;
use crate::resolve::Names;
use crate::syntax::ast::{ParamMode, Variance};
use crate::ty::defs::{MethodKind, TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::members::display_method;
use crate::ty::{Ty, TyKind};

/// Which directions a place has: values come out of it, go into it, or both.
#[derive(Clone, Copy)]
struct Place {
    output: bool,
    input: bool,
}

const OUTPUT: Place = Place { output: true, input: false };
const INPUT: Place = Place { output: false, input: true };
const BOTH: Place = Place { output: true, input: true };

pub(super) fn check(names: &Names, ty: TypeDefId) {
    let defs = &names.defs;
    let t = &defs.types[ty];
    if !matches!(t.kind, TypeDefKind::Interface | TypeDefKind::Delegate)
        || t.params.iter().all(|&p| defs.type_params[p].variance == Variance::None)
    {
        return;
    }
    let shown = defs.display(defs.self_type(ty));
    let check = |used: Ty, place: Place, member: &str, span: Span| {
        if let Some((param, how)) = unsafe_use(names, used, place) {
            report(names, param, how, member, span);
        }
    };
    for &i in &t.interfaces {
        check(i, OUTPUT, &defs.display(i), t.span);
    }
    for &m in &t.methods {
        let method = &defs.methods[m];
        let is_delegate = method.kind == MethodKind::DelegateInvoke;
        if method.is_static || !(is_delegate || method.kind == MethodKind::Ordinary) {
            continue;
        }
        let member = display_method(defs, m);
        check(method.ret, if method.ret_by_ref { BOTH } else { OUTPUT }, &member, method.span);
        for p in &method.params {
            let place = if p.mode == ParamMode::Value { INPUT } else { BOTH };
            check(p.ty, place, &member, p.span);
        }
        for &p in &method.type_params {
            let p = &defs.type_params[p];
            for &bound in &p.types {
                check(bound, INPUT, &member, p.span);
            }
        }
    }
    for &p in &t.props {
        let p = &defs.props[p];
        let place = Place { output: p.getter.is_some(), input: p.setter.is_some() || p.by_ref };
        let name = if p.params.is_empty() { p.name.as_str() } else { "this[]" };
        let member = format!("{shown}.{name}");
        if !p.is_static {
            check(p.ty, place, &member, p.span);
            for q in &p.params {
                check(q.ty, INPUT, &member, q.span);
            }
        }
    }
    for &e in &t.events {
        let e = &defs.events[e];
        if !e.is_static {
            check(e.ty, INPUT, &format!("{shown}.{}", e.name), e.span);
        }
    }
}

/// The type parameter in `ty` that does not fit the place, and how it would have to be.
fn unsafe_use(names: &Names, ty: Ty, place: Place) -> Option<(TypeParamId, &'static str)> {
    let defs = &names.defs;
    match ty.kind() {
        TyKind::Param(p) => {
            let how = match defs.type_params[*p].variance {
                Variance::None => return None,
                Variance::Out if place.output && !place.input => return None,
                Variance::In if place.input && !place.output => return None,
                Variance::Out | Variance::In if place.output && place.input => "invariantly",
                Variance::Out => "contravariantly",
                Variance::In => "covariantly",
            };
            Some((*p, how))
        }
        TyKind::Named(def, args) => {
            let params = &defs.types[*def].params;
            params.iter().zip(args.iter()).find_map(|(&p, &arg)| {
                let place = match defs.type_params[p].variance {
                    Variance::Out => place,
                    Variance::In => Place { output: place.input, input: place.output },
                    Variance::None => BOTH,
                };
                unsafe_use(names, arg, place)
            })
        }
        TyKind::Array { .. } => ty.kind().parts().iter().find_map(|&part| unsafe_use(names, part, place)),
        // The arguments of `T?` and of tuples stand for themselves only.
        _ => ty.kind().parts().iter().find_map(|&part| unsafe_use(names, part, BOTH)),
    }
}

fn report(names: &Names, param: TypeParamId, how: &str, member: &str, span: Span) {
    let p = &names.defs.type_params[param];
    let is = if p.variance == Variance::Out { "covariant" } else { "contravariant" };
    let message = format!(
        "Invalid variance: The type parameter '{}' must be {how} valid on '{member}'. '{}' is {is}.",
        p.name, p.name
    );
    let word =
        if p.variance == Variance::Out { "`out`: it may only come out" } else { "`in`: it may only go in" };
    names.push_diag(Diagnostic::error(1961, span, message).label("does not fit").also(p.span, word));
}
