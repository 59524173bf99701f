//! Expressions, in the text of `dump hir`.

use std::fmt::Write;

use super::super::*;
use super::{Printer, bin_op_text, const_text, escape};
use crate::syntax::ast::ParamMode;

impl Printer<'_> {
    /// Walks down the first operands by a loop, then prints what stands behind each on the way up.
    pub(super) fn expr(&mut self, mut e: ExprId) {
        let mut spine = Vec::new();
        while let Some(first) = self.before(e) {
            spine.push(e);
            e = first;
        }
        while let Some(e) = spine.pop() {
            self.after(e);
        }
    }

    fn list(&mut self, exprs: &[ExprId]) {
        for (i, &e) in exprs.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.expr(e);
        }
    }

    fn args(&mut self, args: &[Arg]) {
        for (i, a) in args.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            match a.mode {
                ParamMode::Value | ParamMode::Ref => {}
                ParamMode::Out => self.out.push_str("out "),
                ParamMode::In | ParamMode::RefReadonly => self.out.push_str("in "),
            }
            self.expr(a.expr);
        }
    }

    pub(super) fn push(&mut self, text: impl AsRef<str>) {
        self.out.push_str(text.as_ref());
    }

    fn method(&self, m: &MethodRef) -> String {
        let mut text = format!("{}.{}", self.ty(m.owner), self.defs.methods[m.method].name);
        if !m.targs.is_empty() {
            let targs: Vec<_> = m.targs.iter().map(|t| self.ty(*t)).collect();
            let _ = write!(text, "<{}>", targs.join(", "));
        }
        text
    }

    /// Prints what stands before the first operand and returns that operand; prints all of a leaf.
    fn before(&mut self, e: ExprId) -> Option<ExprId> {
        let body = self.body;
        let expr = &body.exprs[e];
        match &expr.kind {
            ExprKind::Const(c) => {
                let text = const_text(self.defs, c, expr.ty);
                self.push(text);
                None
            }
            ExprKind::Local(l) => {
                let text = self.local(*l);
                self.push(text);
                None
            }
            ExprKind::Deref(inner) => {
                self.push("*");
                Some(*inner)
            }
            ExprKind::Field { target: None, owner, field } => {
                let text = format!("{}.{}", self.ty(*owner), self.defs.fields[*field].name);
                self.push(text);
                None
            }
            ExprKind::Field { target: Some(t), .. } => Some(*t),
            ExprKind::Elem { array, .. } => Some(*array),
            ExprKind::Property { target: Some(t), .. } => Some(*t),
            ExprKind::Property { target: None, .. } => {
                self.after(e);
                None
            }
            ExprKind::This => {
                self.push("this");
                None
            }
            ExprKind::Call(call) => match call.target {
                Some(t) => Some(t),
                None => {
                    let text = self.method(&call.callee);
                    self.push(text + "(");
                    self.args(&call.args);
                    self.push(")");
                    None
                }
            },
            ExprKind::Invoke { delegate, .. } => Some(*delegate),
            ExprKind::CallLocal { fun, args, .. } => {
                self.push(format!("{}(", body.fns[*fun].name));
                self.args(args);
                self.push(")");
                None
            }
            ExprKind::New { ctor, args } => {
                let text = format!("new {}(", self.ty(ctor.owner));
                self.push(text);
                self.args(args);
                self.push(")");
                None
            }
            ExprKind::NewParam => {
                let text = format!("new {}()", self.ty(expr.ty));
                self.push(text);
                None
            }
            ExprKind::NewArray { elem, dims } => {
                let text = format!("new {}[", self.ty(*elem));
                self.push(text);
                self.list(dims);
                self.push("]");
                None
            }
            ExprKind::ArrayLit { elem, dims, elems } => {
                let dims: Vec<_> = dims.iter().map(u32::to_string).collect();
                let text = format!("new {}[{}] {{ ", self.ty(*elem), dims.join(", "));
                self.push(text);
                self.list(elems);
                self.push(" }");
                None
            }
            ExprKind::ArrayLength(a) => Some(*a),
            ExprKind::Assign { target, .. } => {
                self.push("(");
                Some(*target)
            }
            ExprKind::Update { target, old, new, result } => {
                self.push(match result {
                    UpdateResult::Old => "(update old ",
                    UpdateResult::New => "(update ",
                });
                self.expr(*target);
                let text = format!(": {} => ", self.local(*old));
                self.push(text);
                self.expr(*new);
                self.push(")");
                None
            }
            ExprKind::CoalesceAssign { target, .. } => {
                self.push("(");
                Some(*target)
            }
            ExprKind::EventUpdate { target: Some(t), .. } => Some(*t),
            ExprKind::EventUpdate { target: None, .. } => {
                self.after(e);
                None
            }
            ExprKind::Unary { op, checked, expr: inner } => {
                self.push(match op {
                    UnOp::Neg => "-",
                    UnOp::Not => "!",
                    UnOp::BitNot => "~",
                });
                if *checked {
                    self.push("checked ");
                }
                Some(*inner)
            }
            ExprKind::Binary { left, .. }
            | ExprKind::RefEq { left, .. }
            | ExprKind::AndAlso(left, _)
            | ExprKind::OrElse(left, _) => {
                self.push("(");
                Some(*left)
            }
            ExprKind::Ternary { cond, .. } => {
                self.push("(");
                Some(*cond)
            }
            ExprKind::Coalesce { value, .. } => {
                self.push("(");
                Some(*value)
            }
            ExprKind::NullCond { target, .. } => {
                self.push("(");
                Some(*target)
            }
            ExprKind::Lifted { operands, then, on_null } => {
                self.push("lifted(");
                for (i, (value, temp)) in operands.iter().enumerate() {
                    let text = format!("{}{} = ", if i > 0 { ", " } else { "" }, self.local(*temp));
                    self.push(text);
                    self.expr(*value);
                }
                self.push(" => ");
                self.expr(*then);
                let text = match &**on_null {
                    LiftedNull::Null => " else null)".to_owned(),
                    LiftedNull::Const(c) => format!(" else {})", const_text(self.defs, c, expr.ty)),
                    LiftedNull::BothNull { negated: false } => " else both null)".to_owned(),
                    LiftedNull::BothNull { negated: true } => " else not both null)".to_owned(),
                    LiftedNull::Logic(op) => format!(" else {} logic)", bin_op_text(*op)),
                };
                self.push(text);
                None
            }
            ExprKind::Convert { kind, expr: inner } => {
                let how = match kind {
                    ConvKind::Numeric { checked: true } | ConvKind::Enum { checked: true } => " checked",
                    ConvKind::Box => " box",
                    ConvKind::Unbox => " unbox",
                    ConvKind::Cast => " cast",
                    ConvKind::Generic => " generic",
                    ConvKind::Identity
                    | ConvKind::Numeric { .. }
                    | ConvKind::Enum { .. }
                    | ConvKind::NullableWrap
                    | ConvKind::NullableUnwrap
                    | ConvKind::NullToNullable
                    | ConvKind::Tuple(_)
                    | ConvKind::Error => "",
                };
                let text = format!("({}{how})", self.ty(expr.ty));
                self.push(text);
                Some(*inner)
            }
            ExprKind::Is { expr: inner, .. } => {
                self.push("(");
                Some(*inner)
            }
            ExprKind::As { expr: inner, .. } => {
                self.push("(");
                Some(*inner)
            }
            ExprKind::SwitchExpr { value, .. } => {
                self.push("(");
                Some(*value)
            }
            ExprKind::Await(a) => {
                self.push(match a.kind {
                    AwaitKind::Task => "(await ",
                    AwaitKind::ValueTask => "(await value ",
                    AwaitKind::Yield => "(await yield ",
                    AwaitKind::Pattern { .. } => "(await pattern ",
                });
                Some(a.operand)
            }
            ExprKind::Lambda(f) => {
                self.push(format!("lambda {f}"));
                None
            }
            ExprKind::MethodGroup { target: Some(t), .. } => Some(*t),
            ExprKind::MethodGroup { target: None, method, .. } => {
                let text = format!("&{}", self.method(method));
                self.push(text);
                None
            }
            ExprKind::LocalFnGroup { fun, .. } => {
                self.push(format!("&{}", body.fns[*fun].name));
                None
            }
            ExprKind::Concat(parts) => {
                self.push("concat(");
                self.list(parts);
                self.push(")");
                None
            }
            ExprKind::Interpolated(parts) => {
                self.interpolated(parts);
                None
            }
            ExprKind::Seq { stmts, value } => {
                self.push("seq {\n");
                self.depth += 2;
                for s in stmts {
                    self.stmt(s);
                }
                self.line_expr("=> ", *value);
                self.depth -= 1;
                self.start();
                self.depth -= 1;
                self.push("}");
                None
            }
            ExprKind::AddrOf(inner) => {
                self.push("ref ");
                Some(*inner)
            }
            ExprKind::Spill(inner) => {
                self.push("spill(");
                Some(*inner)
            }
            ExprKind::Tuple(elems) => {
                self.push("(");
                self.list(elems);
                self.push(")");
                None
            }
            ExprKind::Throw(inner) => {
                self.push("(throw ");
                Some(*inner)
            }
            ExprKind::Typeof(ty) => {
                let text = format!("typeof({})", self.ty(*ty));
                self.push(text);
                None
            }
            ExprKind::Default => {
                let text = format!("default({})", self.ty(expr.ty));
                self.push(text);
                None
            }
            ExprKind::Error => {
                self.push("<error>");
                None
            }
        }
    }

    /// Prints what stands behind the first operand.
    fn after(&mut self, e: ExprId) {
        let body = self.body;
        let expr = &body.exprs[e];
        match &expr.kind {
            ExprKind::Field { field, .. } => self.push(format!(".{}", self.defs.fields[*field].name)),
            ExprKind::Elem { indices, .. } => {
                self.push("[");
                self.list(indices);
                self.push("]");
            }
            ExprKind::Property { target, getter, setter, args, virt } => {
                let accessor = getter.as_ref().or(setter.as_ref());
                if let (None, Some(m)) = (target, accessor) {
                    let text = self.ty(m.owner);
                    self.push(text);
                }
                let name = accessor.map_or("?".into(), |m| self.defs.methods[m.method].name.to_string());
                let name =
                    name.strip_prefix("get_").or(name.strip_prefix("set_")).unwrap_or(&name).to_owned();
                self.push(format!("{}{name}", if *virt { ".virt " } else { "." }));
                if !args.is_empty() {
                    self.push("[");
                    self.args(args);
                    self.push("]");
                }
            }
            ExprKind::Call(call) => {
                let text = self.method(&call.callee);
                self.push(format!(".{}{text}(", if call.virt { "virt " } else { "" }));
                self.args(&call.args);
                self.push(")");
            }
            ExprKind::Invoke { args, .. } => {
                self.push(".Invoke(");
                self.args(args);
                self.push(")");
            }
            ExprKind::ArrayLength(_) => self.push(".length"),
            ExprKind::Assign { value, .. } => {
                self.push(" = ");
                self.expr(*value);
                self.push(")");
            }
            ExprKind::CoalesceAssign { value, .. } => {
                self.push(" ??= ");
                self.expr(*value);
                self.push(")");
            }
            ExprKind::EventUpdate { accessor, value, .. } => {
                let text = self.method(accessor);
                self.push(format!(".{text}("));
                self.expr(*value);
                self.push(")");
            }
            ExprKind::Binary { op, checked, right, .. } => {
                self.push(format!(" {}{} ", if *checked { "checked " } else { "" }, bin_op_text(*op)));
                self.expr(*right);
                self.push(")");
            }
            ExprKind::RefEq { negated, right, .. } => {
                self.push(if *negated { " !== " } else { " === " });
                self.expr(*right);
                self.push(")");
            }
            ExprKind::AndAlso(_, right) => {
                self.push(" && ");
                self.expr(*right);
                self.push(")");
            }
            ExprKind::OrElse(_, right) => {
                self.push(" || ");
                self.expr(*right);
                self.push(")");
            }
            ExprKind::Ternary { then, els, .. } => {
                self.push(" ? ");
                self.expr(*then);
                self.push(" : ");
                self.expr(*els);
                self.push(")");
            }
            ExprKind::Coalesce { temp, then, els, .. } => {
                let text = format!(" as {} ?? ", self.local(*temp));
                self.push(text);
                self.expr(*then);
                self.push(" : ");
                self.expr(*els);
                self.push(")");
            }
            ExprKind::NullCond { temp, then, .. } => {
                let text = format!(" as {} ?. ", self.local(*temp));
                self.push(text);
                self.expr(*then);
                self.push(")");
            }
            ExprKind::Convert { kind: ConvKind::Tuple(parts), .. } => {
                self.push(" by (");
                for (i, (temp, then)) in parts.iter().enumerate() {
                    let text = format!("{}{} => ", if i > 0 { ", " } else { "" }, self.local(*temp));
                    self.push(text);
                    self.expr(*then);
                }
                self.push(")");
            }
            ExprKind::Is { temp, pat, .. } => {
                let text = format!(" as {} is ", self.local(*temp));
                self.push(text);
                self.pat(pat);
                self.push(")");
            }
            ExprKind::As { ty, .. } => {
                let text = format!(" as {})", self.ty(*ty));
                self.push(text);
            }
            ExprKind::SwitchExpr { temp, arms, .. } => {
                let text = format!(" as {} switch {{\n", self.local(*temp));
                self.push(text);
                self.depth += 2;
                for arm in arms {
                    self.start();
                    self.pat(&arm.pat);
                    if let Some(g) = arm.guard {
                        self.push(" when ");
                        self.expr(g);
                    }
                    self.push(" => ");
                    self.expr(arm.value);
                    self.push("\n");
                }
                self.depth -= 1;
                self.start();
                self.depth -= 1;
                self.push("})");
            }
            ExprKind::Await(a) => {
                if let AwaitKind::Pattern { awaiter, get_awaiter, is_completed, get_result, on_completed } =
                    &a.kind
                {
                    let text = format!(" with {} = ", self.local(*awaiter));
                    self.push(text);
                    self.expr(*get_awaiter);
                    self.push("; ");
                    self.expr(*is_completed);
                    let text = format!("; {}; ", self.method(on_completed));
                    self.push(text);
                    self.expr(*get_result);
                }
                self.push(")");
            }
            ExprKind::MethodGroup { method, virt, .. } => {
                let text = format!(".&{}{}", if *virt { "virt " } else { "" }, self.method(method));
                self.push(text);
            }
            ExprKind::Spill(_) | ExprKind::Throw(_) => self.push(")"),
            ExprKind::Deref(_)
            | ExprKind::Unary { .. }
            | ExprKind::Convert { .. }
            | ExprKind::AddrOf(_)
            | ExprKind::Const(_)
            | ExprKind::Local(_)
            | ExprKind::This
            | ExprKind::CallLocal { .. }
            | ExprKind::New { .. }
            | ExprKind::NewParam
            | ExprKind::NewArray { .. }
            | ExprKind::ArrayLit { .. }
            | ExprKind::Update { .. }
            | ExprKind::Lifted { .. }
            | ExprKind::Lambda(_)
            | ExprKind::LocalFnGroup { .. }
            | ExprKind::Concat(_)
            | ExprKind::Interpolated(_)
            | ExprKind::Seq { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Typeof(_)
            | ExprKind::Default
            | ExprKind::Error => {}
        }
    }

    fn interpolated(&mut self, parts: &[InterpPart]) {
        self.push("$\"");
        for part in parts {
            match part {
                InterpPart::Text(t) => {
                    let text = escape(t).replace('{', "{{").replace('}', "}}");
                    self.push(text);
                }
                InterpPart::Hole { value, align, format } => {
                    self.push("{");
                    self.expr(*value);
                    if let Some(a) = align {
                        self.push(format!(",{a}"));
                    }
                    if let Some(f) = format {
                        self.push(format!(":{}", escape(f)));
                    }
                    self.push("}");
                }
            }
        }
        self.push("\"");
    }
}
