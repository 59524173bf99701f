//! The text of `dump hir`: the typed tree as indented, C#-like code in which everything that C# leaves implicit is
//! written out.
//!
//! ```text
//! double Half(int n) => n / 2.0;      double C.Half(int n)
//!                                       return ((double)n / 2d)
//! ```
//! Temporaries are `_7`; a local whose name occurs twice carries its number (`x_7`). Left spines are walked by a loop.

use std::collections::HashSet;
use std::fmt::Write;

use super::*;
use crate::base::Idx;
use crate::syntax::ast::ParamMode;
use crate::ty::TyKind;
use crate::ty::defs::Defs;

/// The whole body: the method, then its local functions and lambdas.
pub fn print(defs: &Defs, body: &Body) -> String {
    let mut seen = HashSet::new();
    let mut twice = HashSet::new();
    for local in body.locals.iter().filter(|l| l.kind != LocalKind::Temp) {
        if !seen.insert(local.name) {
            twice.insert(local.name);
        }
    }
    let mut p = Printer { defs, body, out: String::new(), depth: 0, twice };
    for (id, f) in body.fns.iter_ids() {
        p.function(id, f);
    }
    p.out
}

struct Printer<'a> {
    defs: &'a Defs,
    body: &'a Body,
    out: String,
    depth: usize,
    twice: HashSet<Symbol>,
}

impl Printer<'_> {
    fn function(&mut self, id: FnId, f: &Function) {
        if id.index() > 0 {
            self.out.push('\n');
        }
        let mut head = String::new();
        if f.is_async.is_some() {
            head.push_str("async ");
        }
        let _ = write!(head, "{} {}", self.ty(f.ret), f.name);
        if !f.type_params.is_empty() {
            let names: Vec<_> =
                f.type_params.iter().map(|&p| self.defs.type_params[p].name.to_string()).collect();
            let _ = write!(head, "<{}>", names.join(", "));
        }
        let params: Vec<_> = f.params.iter().map(|&l| self.declare(l)).collect();
        let _ = write!(head, "({})", params.join(", "));
        if id.index() > 0 {
            let _ = write!(head, " [{id}");
            if let Some(parent) = f.parent {
                let _ = write!(head, " in {parent}");
            }
            if f.captures_this {
                head.push_str(", this");
            }
            head.push(']');
        }
        if let Some(elem) = f.yields {
            let _ = write!(head, " yields {}", self.ty(elem));
        }
        self.line(&head);
        self.nested(&f.body);
    }

    fn line(&mut self, text: &str) {
        self.start();
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn start(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    fn nested(&mut self, stmts: &[Stmt]) {
        self.depth += 1;
        for s in stmts {
            self.stmt(s);
        }
        self.depth -= 1;
    }

    fn nested_one(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Block { scope, stmts } if !self.has_env(*scope) => self.nested(stmts),
            StmtKind::Group(stmts) => self.nested(stmts),
            _ => self.nested(std::slice::from_ref(stmt)),
        }
    }

    /// Scopes with captured locals matter: they are objects.
    fn has_env(&self, scope: ScopeId) -> bool {
        self.body.locals.iter().any(|l| l.scope == scope && l.captured)
    }

    fn ty(&self, ty: Ty) -> String {
        self.defs.display(ty)
    }

    fn local(&self, id: LocalId) -> String {
        let l = &self.body.locals[id];
        match l.kind {
            LocalKind::Temp => id.to_string(),
            LocalKind::Param | LocalKind::Var if self.twice.contains(&l.name) => format!("{}{id}", l.name),
            LocalKind::Param | LocalKind::Var => l.name.to_string(),
        }
    }

    fn declare(&self, id: LocalId) -> String {
        let l = &self.body.locals[id];
        let captured = if l.captured { " [captured]" } else { "" };
        format!("{} {}{captured}", self.ty(l.ty), self.local(id))
    }

    // ---- Statements --------------------------------------------------------------------------------------------

    /// One line that ends with an expression.
    fn line_expr(&mut self, head: &str, e: ExprId) {
        self.start();
        self.out.push_str(head);
        self.expr(e);
        self.out.push('\n');
    }

    fn stmt(&mut self, mut stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(e) => self.line_expr("", *e),
            StmtKind::Let { local, init: None } => self.line(&format!("let {}", self.declare(*local))),
            StmtKind::Let { local, init: Some(e) } => {
                let head = format!("let {} = ", self.declare(*local));
                self.line_expr(&head, *e);
            }
            StmtKind::Block { scope, stmts } => {
                let env = if self.has_env(*scope) { format!("block {scope}") } else { "block".into() };
                self.line(&env);
                self.nested(stmts);
            }
            StmtKind::Group(stmts) => {
                for s in stmts {
                    self.stmt(s);
                }
            }
            StmtKind::If { .. } => {
                let mut head = "if ";
                // `else if` chains are not nesting.
                while let StmtKind::If { cond, then, els } = &stmt.kind {
                    self.line_expr(head, *cond);
                    self.nested_one(then);
                    head = "else if ";
                    match els {
                        Some(els) if matches!(els.kind, StmtKind::If { .. }) => stmt = els,
                        Some(els) => {
                            self.line("else");
                            self.nested_one(els);
                            break;
                        }
                        None => break,
                    }
                }
            }
            StmtKind::While { id, cond, body } => {
                self.line_expr(&format!("{id}: while "), *cond);
                self.nested_one(body);
            }
            StmtKind::DoWhile { id, body, cond } => {
                self.line(&format!("{id}: do"));
                self.nested_one(body);
                self.line_expr("while ", *cond);
            }
            StmtKind::For { id, init, cond, step, body, .. } => {
                self.line(&format!("{id}: for"));
                self.depth += 1;
                self.nested(init);
                match cond {
                    Some(c) => self.line_expr("while ", *c),
                    None => self.line("while true"),
                }
                for s in step {
                    self.line_expr("step ", *s);
                }
                self.depth -= 1;
                self.nested_one(body);
            }
            StmtKind::Foreach(f) => self.foreach(f),
            StmtKind::Switch { id, value, temp, sections, .. } => {
                let head = format!("{id}: switch {} = ", self.local(*temp));
                self.line_expr(&head, *value);
                self.depth += 1;
                for section in sections {
                    for label in &section.labels {
                        self.switch_label(label);
                    }
                    self.nested(&section.body);
                }
                self.depth -= 1;
            }
            StmtKind::Break(id) => self.line(&format!("break {id}")),
            StmtKind::Continue(id) => self.line(&format!("continue {id}")),
            StmtKind::Return(None) => self.line("return"),
            StmtKind::Return(Some(e)) => self.line_expr("return ", *e),
            StmtKind::Throw(None) => self.line("rethrow"),
            StmtKind::Throw(Some(e)) => self.line_expr("throw ", *e),
            StmtKind::Try { body, catches, finally } => {
                self.line("try");
                self.nested_one(body);
                for c in catches {
                    self.start();
                    let _ = write!(self.out, "catch {}", self.ty(c.ty));
                    if let Some(l) = c.local {
                        let _ = write!(self.out, " {}", self.local(l));
                    }
                    if let Some(f) = c.filter {
                        self.out.push_str(" when ");
                        self.expr(f);
                    }
                    self.out.push('\n');
                    self.nested_one(&c.body);
                }
                if let Some(f) = finally {
                    self.line("finally");
                    self.nested_one(f);
                }
            }
            StmtKind::Using { local, init, dispose, body, .. } => {
                let head = format!("using {} = ", self.declare(*local));
                self.line_expr(&head, *init);
                self.nested_one(body);
                if let Some(d) = dispose {
                    self.line_expr("dispose ", *d);
                }
            }
            StmtKind::Lock { value, temp, body } => {
                let head = format!("lock {} = ", self.local(*temp));
                self.line_expr(&head, *value);
                self.nested_one(body);
            }
            StmtKind::YieldReturn(e) => self.line_expr("yield return ", *e),
            StmtKind::YieldBreak => self.line("yield break"),
            StmtKind::Goto(l) => self.line(&format!("goto {}", self.body.labels[*l])),
            StmtKind::Label(l) => self.line(&format!("{}:", self.body.labels[*l])),
            StmtKind::GotoSection { switch, section } => {
                self.line(&format!("goto {switch} section {section}"))
            }
            StmtKind::LocalFn(f) => self.line(&format!("local {f} {}", self.body.fns[*f].name)),
            StmtKind::Empty => self.line(";"),
        }
    }

    fn foreach(&mut self, f: &Foreach) {
        let kind = match &f.kind {
            ForeachKind::Array { rank: 1 } => "array".to_owned(),
            ForeachKind::Array { rank } => format!("array of rank {rank}"),
            ForeachKind::String => "string".to_owned(),
            ForeachKind::Enumerator { .. } => "enumerator".to_owned(),
        };
        let head = format!("{}: foreach {} over {kind} ", f.id, self.declare(f.local));
        self.line_expr(&head, f.seq);
        self.depth += 1;
        if let ForeachKind::Enumerator { seq_temp, enumerator, get, move_next, current, dispose } = &f.kind {
            self.line(&format!("seq {}", self.declare(*seq_temp)));
            let head = format!("get {} = ", self.declare(*enumerator));
            self.line_expr(&head, *get);
            self.line_expr("next ", *move_next);
            self.line_expr("current ", *current);
            if let Some(d) = dispose {
                self.line_expr("dispose ", *d);
            }
        }
        let head = format!("elem {} => ", self.declare(f.elem));
        self.line_expr(&head, f.elem_value);
        self.depth -= 1;
        self.nested_one(&f.body);
    }

    fn switch_label(&mut self, label: &SwitchLabel) {
        match label {
            SwitchLabel::Default => self.line("default"),
            SwitchLabel::Case { pat, guard } => {
                self.start();
                self.out.push_str("case ");
                self.pat(pat);
                if let Some(g) = guard {
                    self.out.push_str(" when ");
                    self.expr(*g);
                }
                self.out.push('\n');
            }
        }
    }

    // ---- Expressions -------------------------------------------------------------------------------------------

    /// Walks down the first operands by a loop, then prints what stands behind each on the way up.
    fn expr(&mut self, mut e: ExprId) {
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

    fn push(&mut self, text: impl AsRef<str>) {
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

    // ---- Patterns ----------------------------------------------------------------------------------------------

    fn pat(&mut self, pat: &Pat) {
        match &pat.kind {
            PatKind::Discard => self.push("_"),
            PatKind::Bind(l) => {
                let text = format!("var {}", self.local(*l));
                self.push(text);
            }
            PatKind::Const { value, ty } => {
                let text = const_text(self.defs, value, *ty);
                self.push(text);
            }
            PatKind::Type { ty, temp, then } => {
                let text = format!("{} {}", self.ty(*ty), self.local(*temp));
                self.push(text);
                self.then(then);
            }
            PatKind::NotNull { temp, then } => {
                let text = temp.map_or("not null".to_owned(), |t| format!("not null {}", self.local(t)));
                self.push(text);
                self.then(then);
            }
            PatKind::Null => self.push("null"),
            PatKind::Relational { op, value, ty } => {
                let text = format!("{} {}", bin_op_text(*op), const_text(self.defs, value, *ty));
                self.push(text);
            }
            PatKind::Not(p) => {
                self.push("not ");
                self.pat(p);
            }
            PatKind::And(ps) => self.pats(ps, " and "),
            PatKind::Or(ps) => self.pats(ps, " or "),
            PatKind::Read { value, temp, then } => {
                let text = format!("{{ {} = ", self.local(*temp));
                self.push(text);
                self.expr(*value);
                self.push(" is ");
                self.pat(then);
                self.push(" }");
            }
            PatKind::Eval { expr, then } => {
                self.push("{ do ");
                self.expr(*expr);
                self.then(then);
                self.push(" }");
            }
            PatKind::Error => self.push("<error>"),
        }
    }

    fn then(&mut self, then: &Pat) {
        if !matches!(then.kind, PatKind::Discard) {
            self.push(" & ");
            self.pat(then);
        }
    }

    fn pats(&mut self, pats: &[Pat], sep: &str) {
        self.push("(");
        for (i, p) in pats.iter().enumerate() {
            if i > 0 {
                self.push(sep);
            }
            self.pat(p);
        }
        self.push(")");
    }
}

pub fn bin_op_text(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Rem => "%",
        BinOp::And => "&",
        BinOp::Or => "|",
        BinOp::Xor => "^",
        BinOp::Shl => "<<",
        BinOp::Shr => ">>",
        BinOp::UShr => ">>>",
        BinOp::Eq => "==",
        BinOp::Ne => "!=",
        BinOp::Lt => "<",
        BinOp::Le => "<=",
        BinOp::Gt => ">",
        BinOp::Ge => ">=",
    }
}

/// A constant with the suffix that gives it its type: `1`, `1L`, `(byte)1`, `'a'`, `"text"`.
pub fn const_text(defs: &Defs, c: &Const, ty: Ty) -> String {
    use crate::ty::Prim;
    match c {
        Const::Null => "null".into(),
        Const::Bool(b) => b.to_string(),
        Const::Char(c) => format!("'{}'", escape(&[*c])),
        Const::Int(v) => match ty.kind() {
            TyKind::Prim(Prim::Int) => v.to_string(),
            TyKind::Prim(Prim::Long) => format!("{v}L"),
            TyKind::Prim(Prim::UInt) => format!("{v}u"),
            TyKind::Prim(Prim::ULong) => format!("{v}ul"),
            _ => format!("({}){v}", defs.display(ty)),
        },
        Const::Float(v) => format!("{v}f"),
        Const::Double(v) => format!("{v}d"),
        Const::Decimal(v) => format!("{v}m"),
        Const::Str(s) => format!("\"{}\"", escape(s)),
        Const::Default => format!("default({})", defs.display(ty)),
    }
}

fn escape(units: &[u16]) -> String {
    let mut out = String::new();
    for c in char::decode_utf16(units.iter().copied()) {
        match c {
            Ok('\n') => out.push_str("\\n"),
            Ok('\r') => out.push_str("\\r"),
            Ok('\t') => out.push_str("\\t"),
            Ok('"') => out.push_str("\\\""),
            Ok('\\') => out.push_str("\\\\"),
            Ok(c) if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            Ok(c) => out.push(c),
            Err(e) => {
                let _ = write!(out, "\\u{:04x}", e.unpaired_surrogate());
            }
        }
    }
    out
}
