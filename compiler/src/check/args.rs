//! Argument lists: checked once, then matched with many candidates, then built in parameter order.
//!
//! `F(b: B(), a: A())` evaluates `B()` first: arguments that are written in another order than the parameters go into
//! temporaries.

use super::overload::Chosen;
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, LocalId, Stmt, StmtKind};
use crate::syntax::ast::{self, Ident, ParamMode};
use crate::ty::defs::{CallerInfo, Const, ParamDef};
use crate::ty::{Ty, TyKind};

#[derive(Debug)]
pub struct Args {
    pub list: Vec<BoundArg>,
    pub span: Span,
    /// The arguments stand for a delegate's parameters: its result type. A method must take them as they are, without
    /// `params` or defaults, and its result must fit.
    pub group: Option<Ty>,
}

#[derive(Clone, Debug)]
pub struct BoundArg {
    pub name: Option<Ident>,
    pub mode: ParamMode,
    pub op: Operand,
    /// `out var x`, `out _`: typed by the parameter.
    pub out: Option<OutVar>,
    pub span: Span,
}

/// A variable that takes its type from the parameter.
#[derive(Clone, Copy, Debug)]
pub enum OutVar {
    Var(LocalId),
    Discard,
}

impl Args {
    pub fn none(span: Span) -> Args {
        Args { list: Vec::new(), span, group: None }
    }

    /// Arguments that the checker itself makes.
    pub fn of_values(values: Vec<hir::ExprId>, span: Span) -> Args {
        let list = values
            .into_iter()
            .map(|e| BoundArg { name: None, mode: ParamMode::Value, op: Operand::Value(e), out: None, span })
            .collect();
        Args { list, span, group: None }
    }

    pub fn has_error(&self, c: &Checker<'_>) -> bool {
        self.list.iter().any(|a| a.op.is_error(c) && a.out.is_none())
    }
}

impl Checker<'_> {
    /// Checks the arguments, in the order written.
    pub fn args(&mut self, args: &[ast::Arg], span: Span) -> Args {
        let list = args.iter().map(|a| self.arg(a)).collect();
        Args { list, span, group: None }
    }

    fn arg(&mut self, a: &ast::Arg) -> BoundArg {
        let ast = self.ast;
        let bound = |op, out| BoundArg { name: a.name, mode: a.mode, op, out, span: a.span };
        match a.mode {
            ParamMode::Value => {
                let op = self.expr(a.expr);
                let op = match op {
                    Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } => {
                        Operand::Value(self.value(op))
                    }
                    Operand::Value(e) => {
                        let e = self.value(Operand::Value(e));
                        if self.body[e].ty.is_void() {
                            let text = "Argument: cannot convert from 'void'";
                            self.error(1503, a.span, text);
                            Operand::Error(a.span)
                        } else {
                            Operand::Value(e)
                        }
                    }
                    op => op,
                };
                bound(op, None)
            }
            ParamMode::Out if self.is_discard(a.expr) => bound(Operand::Error(a.span), Some(OutVar::Discard)),
            ParamMode::Out => match &ast[a.expr].kind {
                ast::ExprKind::Declaration { ty, target } => match &**target {
                    ast::Designation::Discard(_) if self.is_var(*ty) => {
                        bound(Operand::Error(a.span), Some(OutVar::Discard))
                    }
                    ast::Designation::Discard(span) => {
                        let ty = self.local_type(*ty);
                        let temp = self.temp(ty, *span);
                        bound(Operand::Value(self.local_expr(temp, *span)), None)
                    }
                    ast::Designation::Name(name) if self.is_var(*ty) => {
                        let local = self.declare(*name, Ty::error());
                        bound(Operand::Error(a.span), Some(OutVar::Var(local)))
                    }
                    ast::Designation::Name(name) => {
                        let ty = self.local_type(*ty);
                        let local = self.declare(*name, ty);
                        bound(Operand::Value(self.local_expr(local, name.span)), None)
                    }
                    ast::Designation::Tuple(_, span) => {
                        self.error(8199, *span, "The syntax 'var (...)' as an lvalue is reserved.");
                        bound(Operand::Error(*span), None)
                    }
                },
                _ => bound(self.ref_arg(a.expr, ParamMode::Out), None),
            },
            ParamMode::Ref | ParamMode::In | ParamMode::RefReadonly => {
                bound(self.ref_arg(a.expr, a.mode), None)
            }
        }
    }

    fn ref_arg(&mut self, e: ast::ExprId, mode: ParamMode) -> Operand {
        let op = self.expr(e);
        let span = self.ast[e].span;
        match op {
            Operand::Value(v) if self.check_ref(v, mode, span) => Operand::Value(v),
            Operand::Value(_) | Operand::Error(_) => Operand::Error(span),
            op => {
                if !op.is_error(self) {
                    self.error(1510, span, "A ref or out value must be an assignable variable");
                }
                Operand::Error(span)
            }
        }
    }

    /// The address of a place for `ref`, of an expression in the tree.
    pub fn place_address(&mut self, e: ast::ExprId, mode: ParamMode) -> Option<hir::ExprId> {
        let span = self.ast[e].span;
        match self.ref_arg(e, mode) {
            Operand::Value(v) => Some(self.address(v, false, span)),
            _ => None,
        }
    }

    // ---- Building ----------------------------------------------------------------------------------------------

    /// The arguments in parameter order. `prelude` receives temporaries if they were written in another order; the
    /// receiver is then one of them.
    pub fn build_args(
        &mut self,
        chosen: &Chosen,
        args: &Args,
        receiver: &mut Option<hir::ExprId>,
        prelude: &mut Vec<Stmt>,
    ) -> Vec<hir::Arg> {
        let params = &chosen.params;
        let in_order = chosen.map.windows(2).all(|w| w[0] <= w[1]);
        if !in_order && let Some(r) = *receiver {
            *receiver = Some(self.spill_into(r, prelude));
        }
        let mut slots: Vec<Option<hir::Arg>> = vec![None; params.len()];
        let mut rest = Vec::new();
        for (arg, &at) in args.list.iter().zip(&chosen.map) {
            let param = &params[at];
            let expanded = chosen.expanded && at + 1 == params.len();
            let ty = if expanded { element_of(param.ty) } else { param.ty };
            let mut value = self.build_arg(arg, ty, if expanded { ParamMode::Value } else { param.mode });
            if !in_order {
                value = self.spill_into(value, prelude);
            }
            if expanded {
                rest.push(value);
            } else {
                slots[at] = Some(hir::Arg { mode: param.mode, expr: value });
            }
        }
        let span = args.span;
        let count = params.len();
        slots
            .into_iter()
            .enumerate()
            .map(|(i, slot)| match slot {
                Some(arg) => arg,
                None if chosen.expanded && i + 1 == count => {
                    let param = &params[i];
                    let elems = std::mem::take(&mut rest);
                    let expr = self.params_array(param.ty, elems, span);
                    hir::Arg { mode: ParamMode::Value, expr }
                }
                None => match self.caller_arg(&params[i], args, &chosen.map, span) {
                    Some(expr) => hir::Arg { mode: ParamMode::Value, expr },
                    None => self.default_arg(&params[i], span),
                },
            })
            .collect()
    }

    fn params_array(&mut self, ty: Ty, elems: Vec<hir::ExprId>, span: Span) -> hir::ExprId {
        if let TyKind::Array { elem, .. } = ty.kind() {
            let dims = vec![elems.len() as u32];
            return self.mk(
                ExprKind::ArrayLit { elem: *elem, dims: dims.into(), elems: elems.into() },
                ty,
                span,
            );
        }
        let elems = elems.into_iter().map(|e| (false, Operand::Value(e))).collect();
        self.convert_collection(&super::operand::PendingCollection { elems, span }, ty)
    }

    fn build_arg(&mut self, arg: &BoundArg, ty: Ty, mode: ParamMode) -> hir::ExprId {
        match arg.out {
            Some(OutVar::Var(local)) => {
                self.body.locals[local].ty = ty;
                let e = self.local_expr(local, arg.span);
                return self.mk(ExprKind::AddrOf(e), Ty::reference(ty), arg.span);
            }
            Some(OutVar::Discard) => {
                let temp = self.temp(ty, arg.span);
                let e = self.local_expr(temp, arg.span);
                return self.mk(ExprKind::AddrOf(e), Ty::reference(ty), arg.span);
            }
            None => {}
        }
        match (mode, arg.mode) {
            (ParamMode::Value, _) => self.convert(arg.op.clone(), ty, arg.span),
            // `in` takes a value too: of a variable of the very type its address, else that of a copy.
            (ParamMode::In | ParamMode::RefReadonly, ParamMode::Value) => {
                let e = self.convert(arg.op.clone(), ty, arg.span);
                self.address(e, false, arg.span)
            }
            (ParamMode::Ref | ParamMode::Out | ParamMode::In | ParamMode::RefReadonly, _) => match arg.op {
                Operand::Value(e) => self.address(e, false, arg.span),
                _ => self.error_expr(arg.span),
            },
        }
    }

    /// Puts a value (or an address) into a temporary.
    pub fn spill_into(&mut self, e: hir::ExprId, prelude: &mut Vec<Stmt>) -> hir::ExprId {
        if matches!(
            self.body[e].kind,
            ExprKind::Const(_) | ExprKind::Lambda(_) | ExprKind::This | ExprKind::Error
        ) || self.is_address_of_local(e)
        {
            return e;
        }
        let (ty, span) = (self.body[e].ty, self.body[e].span);
        let temp = self.temp(ty, span);
        prelude.push(Stmt { kind: StmtKind::Let { local: temp, init: Some(e) }, span });
        self.local_expr(temp, span)
    }

    /// `out x`, `ref x.field`: evaluating it does nothing, now or later.
    fn is_address_of_local(&self, e: hir::ExprId) -> bool {
        let ExprKind::AddrOf(mut place) = self.body[e].kind else { return false };
        loop {
            match self.body[place].kind {
                ExprKind::Local(_) => return true,
                ExprKind::Field { target: Some(t), .. } if self.defs.is_value_type(self.body[t].ty) => {
                    place = t
                }
                _ => return false,
            }
        }
    }

    /// `[CallerMemberName]` and its like.
    fn caller_arg(
        &mut self,
        param: &ParamDef,
        args: &Args,
        map: &[usize],
        span: Span,
    ) -> Option<hir::ExprId> {
        let caller = param.caller?;
        // A constructor calls that of its base, though nobody has written it: there is no caller.
        let method = &self.defs.methods[self.method];
        if method.kind == crate::ty::defs::MethodKind::Ctor && args.list.is_empty() && span == method.span {
            return None;
        }
        let text = match caller {
            CallerInfo::MemberName => self.caller_name(),
            CallerInfo::LineNumber => {
                let line = self.ast.line(span);
                let e = self.int_const(line as i128, span);
                return Some(self.convert_value(e, param.ty, span));
            }
            CallerInfo::Argument(of) => {
                let arg = args.list.get(map.iter().position(|&at| at == of)?)?;
                let text = self.ast.source(arg.span);
                // Without `name:`.
                match (arg.name, text.split_once(':')) {
                    (Some(_), Some((_, value))) => value.trim_start().to_owned(),
                    _ => text.to_owned(),
                }
            }
            CallerInfo::FilePath => self.ast.path.clone(),
            CallerInfo::EnumeratorToken => return None,
        };
        let units: Vec<u16> = text.encode_utf16().collect();
        let e = self.mk(ExprKind::Const(Const::Str(units.into())), Ty::string(), span);
        Some(self.convert_value(e, param.ty, span))
    }

    fn caller_name(&self) -> String {
        use crate::ty::defs::MethodKind;
        if let Some(field) = self.initialized {
            return field.as_str().to_owned();
        }
        let def = &self.defs.methods[self.method];
        let name = def.name.as_str();
        match def.kind {
            MethodKind::Getter | MethodKind::Setter => {
                let own = |p: &crate::ty::defs::PropDef| {
                    p.getter == Some(self.method) || p.setter == Some(self.method)
                };
                let props = &self.defs.types[def.owner].props;
                match props.iter().map(|&p| &self.defs.props[p]).find(|p| own(p)) {
                    Some(p) if !p.params.is_empty() => "Item".to_owned(),
                    Some(p) => p.name.as_str().to_owned(),
                    None => name.to_owned(),
                }
            }
            MethodKind::EventAdd | MethodKind::EventRemove => {
                name.split_once('_').map_or(name, |(_, event)| event).to_owned()
            }
            MethodKind::Ctor => ".ctor".to_owned(),
            MethodKind::StaticCtor => ".cctor".to_owned(),
            MethodKind::Ordinary
            | MethodKind::Operator
            | MethodKind::Conversion
            | MethodKind::DelegateInvoke
            | MethodKind::TopLevel => name.to_owned(),
        }
    }

    /// The default of an optional parameter.
    fn default_arg(&mut self, param: &ParamDef, span: Span) -> hir::Arg {
        let ty = param.ty;
        let expr = match &param.default {
            None | Some(Const::Default) => self.default_value(ty, span),
            Some(Const::Null) => self.default_value(ty, span),
            Some(c) => {
                let c = c.clone();
                match ty.kind() {
                    TyKind::Nullable(inner) => {
                        let e = self.mk(ExprKind::Const(c), *inner, span);
                        let kind = hir::ConvKind::NullableWrap;
                        self.mk(ExprKind::Convert { kind, expr: e }, ty, span)
                    }
                    TyKind::Object => {
                        let natural = natural_const_type(&c);
                        let e = self.mk(ExprKind::Const(c), natural, span);
                        self.convert_value(e, ty, span)
                    }
                    _ => self.mk(ExprKind::Const(c), ty, span),
                }
            }
        };
        match param.mode {
            ParamMode::Value => hir::Arg { mode: ParamMode::Value, expr },
            mode => {
                let expr = self.address(expr, false, span);
                hir::Arg { mode, expr }
            }
        }
    }

    /// Wraps a value behind what must run before it.
    pub fn seq(&mut self, prelude: Vec<Stmt>, value: hir::ExprId) -> hir::ExprId {
        if prelude.is_empty() {
            return value;
        }
        let (ty, span) = (self.body[value].ty, self.body[value].span);
        self.mk(ExprKind::Seq { stmts: prelude, value }, ty, span)
    }

    /// After a failed call: variables that were to get their types stay erroneous, lambdas are looked into for errors
    /// of their own.
    pub fn give_up_on(&mut self, args: &Args) {
        for arg in &args.list {
            if let Operand::Lambda(l) = &arg.op {
                self.check_lambda_alone(*l);
            }
        }
    }

    pub fn arg_type_text(&mut self, arg: &BoundArg) -> String {
        let mode = match arg.mode {
            ParamMode::Value => "",
            ParamMode::Ref => "ref ",
            ParamMode::Out => "out ",
            ParamMode::In | ParamMode::RefReadonly => "in ",
        };
        if arg.out.is_some() {
            return "out var".into();
        }
        format!("{mode}{}", self.show_operand(&arg.op))
    }

    /// Reports names that stand before positional arguments where they may not.
    pub fn check_named_order(&mut self, args: &Args) {
        let mut seen: Vec<crate::base::Symbol> = Vec::new();
        for arg in &args.list {
            if let Some(name) = arg.name {
                if seen.contains(&name.name) {
                    let text = format!("Named argument '{}' cannot be specified multiple times", name.name);
                    self.report(Diagnostic::error(1740, name.span, text));
                }
                seen.push(name.name);
            }
        }
    }
}

/// What a `params` parameter collects.
pub fn element_of(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Array { elem, .. } => *elem,
        TyKind::Named(_, args) if args.len() == 1 => args[0],
        _ => Ty::error(),
    }
}

/// The type a constant has when nothing says otherwise.
pub fn natural_const_type(c: &Const) -> Ty {
    match c {
        Const::Bool(_) => Ty::bool(),
        Const::Char(_) => Ty::char(),
        Const::Int(_) => Ty::int(),
        Const::Float(_) => Ty::prim(crate::ty::Prim::Float),
        Const::Double(_) => Ty::double(),
        Const::Str(_) => Ty::string(),
        Const::Null | Const::Default => Ty::null(),
        // Never without its type.
        Const::Decimal(_) => Ty::error(),
    }
}
