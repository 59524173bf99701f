//! The text of `dump hir`: the typed tree as indented, C#-like code in which everything that C# leaves implicit is
//! written out.
//!
//! ```text
//! double Half(int n) => n / 2.0;      double C.Half(int n)
//!                                       return ((double)n / 2d)
//! ```
//! Temporaries are `_7`; a local whose name occurs twice carries its number (`x_7`). Left spines are walked by a loop.

mod expr;

use std::collections::HashSet;
use std::fmt::Write;

use super::*;
use crate::base::Idx;
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

    pub(super) fn start(&mut self) {
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

    pub(super) fn ty(&self, ty: Ty) -> String {
        self.defs.display(ty)
    }

    pub(super) fn local(&self, id: LocalId) -> String {
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
    pub(super) fn line_expr(&mut self, head: &str, e: ExprId) {
        self.start();
        self.out.push_str(head);
        self.expr(e);
        self.out.push('\n');
    }

    pub(super) fn stmt(&mut self, mut stmt: &Stmt) {
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

    // ---- Patterns ----------------------------------------------------------------------------------------------

    pub(super) fn pat(&mut self, pat: &Pat) {
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

pub(super) fn escape(units: &[u16]) -> String {
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
