//! How far a reference may go (C# spec 9.7.2): what a method returns by reference must live longer than its call.
//!
//! ```text
//! ref int F(int[] a, ref int p, int v)
//! {
//!     int x = 0;
//!     ref int r = ref a[1];       return ref a[0];   fine: an element lives as long as its array
//!     ref int s = ref x;          return ref p;      fine: the caller's variable
//!                                 return ref r;      as far as `ref a[1]` goes: fine
//!                                 return ref v;      CS8166: ends with the call, like `x` (CS8168) and `s` (CS8157)
//!                                 return ref G(ref x);   CS8347: G may hand out what it gets
//! ```
//! A place has a depth: 0 if it may be returned, otherwise how many scopes are open where its variable is declared. A ref
//! local has the depth of what it was made from, and is never made to refer to anything deeper.

use super::Checker;
use crate::base::{Idx, Span};
use crate::hir::{self, ExprKind, LocalId, LocalKind};
use crate::syntax::ast::ParamMode;
use crate::ty::TyKind;
use crate::ty::members;

impl Checker<'_> {
    /// Reports what may not be returned by reference. `address` is a value of type `Ref`.
    pub fn check_ref_return(&mut self, address: hir::ExprId) {
        if !self.from.is_std && self.address_depth(address) > 0 {
            self.report_address(address, false);
        }
    }

    /// Reports `r = ref place` of a place that may end before `r`.
    pub fn check_ref_assign(&mut self, local: LocalId, address: hir::ExprId, source: Span, span: Span) {
        if self.from.is_std || self.address_depth(address) <= self.local_info(local).ref_depth {
            return;
        }
        let (to, from) = (self.body.locals[local].name, self.ast.source(source));
        let text = format!(
            "Cannot ref-assign '{from}' to '{to}' because '{from}' has a narrower escape scope than '{to}'."
        );
        self.error(8374, span, text);
    }

    /// A ref local goes as far as what it is made from.
    pub fn set_ref_depth(&mut self, local: LocalId, address: hir::ExprId) {
        self.local_infos[local.index()].ref_depth = self.address_depth(address);
    }

    /// The depth of the variable that a reference refers to.
    fn address_depth(&self, address: hir::ExprId) -> usize {
        match &self.body[address].kind {
            ExprKind::AddrOf(place) => self.place_depth(*place),
            ExprKind::Local(l) => self.local_info(*l).ref_depth,
            // The struct that the method works on may be a temporary one.
            ExprKind::This => 1,
            ExprKind::Ternary { then, els, .. } => self.address_depth(*then).max(self.address_depth(*els)),
            ExprKind::Call(call) => self.args_depth(&call.args),
            ExprKind::Invoke { args, .. } | ExprKind::CallLocal { args, .. } => self.args_depth(args),
            ExprKind::Convert { expr, .. } => self.address_depth(*expr),
            ExprKind::Seq { value, .. } => self.address_depth(*value),
            _ => 0,
        }
    }

    /// A method may return any reference that it gets, but for those to `out` parameters and to the struct it is called on.
    fn args_depth(&self, args: &[hir::Arg]) -> usize {
        args.iter().filter(|a| may_come_back(a)).map(|a| self.address_depth(a.expr)).max().unwrap_or(0)
    }

    fn place_depth(&self, place: hir::ExprId) -> usize {
        match &self.body[place].kind {
            ExprKind::Deref(address) => self.address_depth(*address),
            ExprKind::Local(l) => self.local_info(*l).depth.max(1),
            ExprKind::Spill(_) => self.frames.len().max(1),
            ExprKind::Field { target: Some(target), .. } => {
                let ty = self.body[*target].ty;
                match ty.kind() {
                    TyKind::Ref(_) => self.address_depth(*target),
                    _ if self.defs.is_value_type(ty) => self.place_depth(*target),
                    _ => 0,
                }
            }
            _ => 0,
        }
    }

    /// `of_part`: what is returned is a field of it.
    fn report_address(&mut self, address: hir::ExprId, of_part: bool) {
        let span = self.body[address].span;
        match &self.body[address].kind {
            ExprKind::AddrOf(place) => self.report_place(*place, of_part),
            ExprKind::Local(l) => self.report_ref_local(*l, of_part, span),
            ExprKind::This => {
                let text = "Struct members cannot return 'this' or other instance members by reference";
                self.error(8170, span, text);
            }
            &ExprKind::Ternary { then, els, .. } => {
                for arm in [then, els] {
                    if self.address_depth(arm) > 0 {
                        self.report_address(arm, of_part);
                    }
                }
            }
            ExprKind::Call(call) => {
                let names = self.defs.methods[call.callee.method].params.iter().map(|p| p.name.to_string());
                let (names, args) = (names.collect(), call.args.clone());
                let method = members::display_method(self.defs, call.callee.method);
                self.report_args(&method, names, &args, span);
            }
            ExprKind::CallLocal { fun, args, .. } => {
                let params = self.body.fns[*fun].params.iter().map(|&l| &self.body.locals[l]);
                let (mut names, mut types) = (Vec::new(), Vec::new());
                for (param, arg) in params.zip(args) {
                    names.push(param.name.to_string());
                    types.push(match (param.ty.kind(), arg.mode) {
                        (TyKind::Ref(ty), ParamMode::Out) => format!("out {}", self.show(*ty)),
                        (TyKind::Ref(ty), ParamMode::In) => format!("in {}", self.show(*ty)),
                        (TyKind::Ref(ty), _) => format!("ref {}", self.show(*ty)),
                        _ => self.show(param.ty),
                    });
                }
                let method = format!("{}({})", self.local_fn_name(*fun), types.join(", "));
                let args = args.clone();
                self.report_args(&method, names, &args, span);
            }
            ExprKind::Invoke { delegate, args } => {
                let Some(invoke) = members::delegate_invoke(self.defs, self.body[*delegate].ty) else {
                    return;
                };
                let params = self.defs.methods[invoke.method].params.iter();
                let names = params.map(|p| p.name.to_string()).collect();
                let method = members::display_method(self.defs, invoke.method);
                let args = args.clone();
                self.report_args(&method, names, &args, span);
            }
            &ExprKind::Convert { expr, .. } => self.report_address(expr, of_part),
            &ExprKind::Seq { value, .. } => self.report_address(value, of_part),
            _ => {}
        }
    }

    /// A call that may hand out a variable which does not live long enough.
    fn report_args(&mut self, method: &str, names: Vec<String>, args: &[hir::Arg], span: Span) {
        let Some(i) = args.iter().position(|a| may_come_back(a) && self.address_depth(a.expr) > 0) else {
            return;
        };
        self.report_address(args[i].expr, false);
        let param = names.get(i).map_or("", |n| n);
        let text = format!(
            "Cannot use a result of '{method}' in this context because it may expose variables referenced by parameter \
             '{param}' outside of their declaration scope"
        );
        self.error(8347, span, text);
    }

    fn report_place(&mut self, place: hir::ExprId, of_part: bool) {
        let span = self.body[place].span;
        match self.body[place].kind {
            ExprKind::Deref(address) => self.report_address(address, of_part),
            ExprKind::Field { target: Some(target), .. } => match self.body[target].ty.kind() {
                TyKind::Ref(_) => self.report_address(target, true),
                _ => self.report_place(target, true),
            },
            ExprKind::Local(l) => {
                let local = &self.body.locals[l];
                let name = local.name;
                let (code, text) = match (local.kind == LocalKind::Param, of_part) {
                    (true, false) => (
                        8166,
                        format!(
                            "Cannot return a parameter by reference '{name}' because it is not a ref parameter"
                        ),
                    ),
                    (true, true) => (
                        8167,
                        format!(
                            "Cannot return by reference a member of parameter '{name}' because it is not a ref or out \
                             parameter"
                        ),
                    ),
                    (false, false) => (
                        8168,
                        format!("Cannot return local '{name}' by reference because it is not a ref local"),
                    ),
                    (false, true) => (
                        8169,
                        format!(
                            "Cannot return a member of local '{name}' by reference because it is not a ref local"
                        ),
                    ),
                };
                self.error(code, span, text);
            }
            _ => {
                let text = "An expression cannot be used in this context because it may not be passed or returned by \
                            reference";
                self.error(8156, span, text);
            }
        }
    }

    fn report_ref_local(&mut self, l: LocalId, of_part: bool, span: Span) {
        let local = &self.body.locals[l];
        let name = local.name;
        let (code, text) = match (local.kind == LocalKind::Param, of_part) {
            (true, false) => (
                9075,
                format!(
                    "Cannot return a parameter by reference '{name}' because it is scoped to the current method"
                ),
            ),
            (true, true) => (
                9076,
                format!(
                    "Cannot return by reference a member of parameter '{name}' because it is scoped to the current \
                     method"
                ),
            ),
            (false, false) => (
                8157,
                format!(
                    "Cannot return '{name}' by reference because it was initialized to a value that cannot be returned \
                     by reference"
                ),
            ),
            (false, true) => (
                8158,
                format!(
                    "Cannot return by reference a member of '{name}' because it was initialized to a value that cannot \
                     be returned by reference"
                ),
            ),
        };
        self.error(code, span, text);
    }
}

/// Can what a method returns refer to this argument?
fn may_come_back(arg: &hir::Arg) -> bool {
    match arg.mode {
        ParamMode::Ref | ParamMode::In | ParamMode::RefReadonly => true,
        ParamMode::Value | ParamMode::Out => false,
    }
}
