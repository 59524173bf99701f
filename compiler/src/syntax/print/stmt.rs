//! Statements and patterns.

use super::ty::{binary_text, designation, type_text};
use super::{Printer, Todo, dotted, prefix};
use crate::syntax::ast::*;

impl<'a> Printer<'a> {
    pub(super) fn stmt(
        &mut self,
        depth: usize,
        role: &'static str,
        id: StmtId,
        children: &mut Vec<Todo<'a>>,
    ) {
        let ast = self.ast;
        let stmt = &ast[id];
        let text = match &stmt.kind {
            StmtKind::Block(block) => {
                children.extend(block.stmts.iter().map(|&id| Todo::Stmt("", id)));
                "Block".into()
            }
            StmtKind::Empty => "Empty".into(),
            StmtKind::Expr(expr) => {
                children.push(Todo::Expr("", *expr));
                "Expr".into()
            }
            StmtKind::Local(local) => {
                children.extend(local.vars.iter().map(Todo::Var));
                let using = match local.using {
                    Some(UsingMode::Sync) => "using ",
                    Some(UsingMode::Await) => "await using ",
                    None => "",
                };
                let constant = if local.is_const { "const " } else { "" };
                let scoped = if local.scoped { "scoped " } else { "" };
                format!("Local {using}{scoped}{constant}{}", type_text(ast, local.ty))
            }
            StmtKind::LocalFn(function) => {
                children.extend(function.attributes.iter().map(Todo::Attribute));
                children.push(Todo::Method(&function.method));
                format!("LocalFn {}", self.method_head(&function.modifiers, &function.method))
            }
            StmtKind::If { cond, then, els } => {
                children.push(Todo::Expr("cond: ", *cond));
                children.push(Todo::Stmt("then: ", *then));
                children.extend(els.map(|els| Todo::Stmt("else: ", els)));
                "If".into()
            }
            StmtKind::While { cond, body } => {
                children.extend([Todo::Expr("cond: ", *cond), Todo::Stmt("", *body)]);
                "While".into()
            }
            StmtKind::Do { body, cond } => {
                children.extend([Todo::Stmt("", *body), Todo::Expr("cond: ", *cond)]);
                "Do".into()
            }
            StmtKind::For { init, cond, step, body } => {
                match init {
                    ForInit::None => {}
                    ForInit::Decl(id) => children.push(Todo::Stmt("init: ", *id)),
                    ForInit::Exprs(list) => children.extend(list.iter().map(|&id| Todo::Expr("init: ", id))),
                }
                children.extend(cond.map(|cond| Todo::Expr("cond: ", cond)));
                children.extend(step.iter().map(|&id| Todo::Expr("step: ", id)));
                children.push(Todo::Stmt("", *body));
                "For".into()
            }
            StmtKind::Foreach { is_await, target, seq, body } => {
                let target = match target {
                    ForeachTarget::Var { ty, name } => format!(" {} {}", type_text(ast, *ty), name.name),
                    ForeachTarget::Deconstruct(target) => {
                        children.push(Todo::Expr("target: ", *target));
                        String::new()
                    }
                };
                children.extend([Todo::Expr("in: ", *seq), Todo::Stmt("", *body)]);
                format!("Foreach{}{target}", if *is_await { " await" } else { "" })
            }
            StmtKind::Switch { value, sections } => {
                children.push(Todo::Expr("", *value));
                children.extend(sections.iter().map(Todo::Section));
                "Switch".into()
            }
            StmtKind::Break => "Break".into(),
            StmtKind::Continue => "Continue".into(),
            StmtKind::Return(value) => {
                children.extend(value.map(|value| Todo::Expr("", value)));
                "Return".into()
            }
            StmtKind::Throw(value) => {
                children.extend(value.map(|value| Todo::Expr("", value)));
                "Throw".into()
            }
            StmtKind::Try { body, catches, finally } => {
                children.push(Todo::Stmt("", *body));
                children.extend(catches.iter().map(Todo::Catch));
                children.extend(finally.map(|finally| Todo::Stmt("finally: ", finally)));
                "Try".into()
            }
            StmtKind::Using { is_await, resource, body } => {
                children.push(match resource {
                    UsingResource::Decl(id) => Todo::Stmt("", *id),
                    UsingResource::Expr(id) => Todo::Expr("", *id),
                });
                children.push(Todo::Stmt("", *body));
                format!("Using{}", if *is_await { " await" } else { "" })
            }
            StmtKind::Lock { value, body } => {
                children.extend([Todo::Expr("", *value), Todo::Stmt("", *body)]);
                "Lock".into()
            }
            StmtKind::Checked { checked, body } => {
                children.push(Todo::Stmt("", *body));
                if *checked { "Checked".into() } else { "Unchecked".into() }
            }
            StmtKind::YieldReturn(value) => {
                children.push(Todo::Expr("", *value));
                "YieldReturn".into()
            }
            StmtKind::YieldBreak => "YieldBreak".into(),
            StmtKind::Goto(target) => match target {
                GotoTarget::Label(label) => format!("Goto {}", label.name),
                GotoTarget::Case(value) => {
                    children.push(Todo::Expr("case: ", *value));
                    "Goto".into()
                }
                GotoTarget::Default => "Goto default".into(),
            },
            StmtKind::Label { label, stmt } => {
                children.push(Todo::Stmt("", *stmt));
                format!("Label {}", label.name)
            }
            StmtKind::Error => "Error".into(),
        };
        self.line(depth, stmt.span, format!("{role}{text}"));
    }

    pub(super) fn pat(&mut self, depth: usize, role: &'static str, id: PatId, children: &mut Vec<Todo<'a>>) {
        let ast = self.ast;
        let pat = &ast[id];
        let named = |name: &Option<Designation>| {
            name.as_ref().map_or(String::new(), |n| format!(" {}", designation(n)))
        };
        let text = match &pat.kind {
            PatKind::Discard => "Discard".into(),
            PatKind::Var(name) => format!("Var {}", designation(name)),
            PatKind::Const(value) => {
                children.push(Todo::Expr("", *value));
                "Const".into()
            }
            PatKind::Type { ty, name } => format!("Type {}{}", type_text(ast, *ty), named(name)),
            PatKind::Relational { op, value } => {
                children.push(Todo::Expr("", *value));
                format!("Relational {}", binary_text(*op))
            }
            PatKind::Not(inner) => {
                children.push(Todo::Pat("", *inner));
                "Not".into()
            }
            PatKind::And(left, right) => {
                children.extend([Todo::Pat("", *left), Todo::Pat("", *right)]);
                "And".into()
            }
            PatKind::Or(left, right) => {
                children.extend([Todo::Pat("", *left), Todo::Pat("", *right)]);
                "Or".into()
            }
            PatKind::Recursive { ty, positional, props, name } => {
                for (label, pat) in positional.iter().flatten() {
                    let span = ast[*pat].span;
                    if label.is_some() {
                        children.push(Todo::Line("name: ", *label, span));
                    }
                    children.push(Todo::Pat("", *pat));
                }
                for (path, pat) in props.iter().flatten() {
                    children.push(Todo::Prop(path, *pat));
                }
                let ty = ty.map_or(String::new(), |ty| format!(" {}", type_text(ast, ty)));
                let parens = if positional.is_some() { " ()" } else { "" };
                let braces = if props.is_some() { " {}" } else { "" };
                format!("Recursive{ty}{parens}{braces}{}", named(name))
            }
            PatKind::List { elems, name } => {
                children.extend(elems.iter().map(|&id| Todo::Pat("", id)));
                format!("List{}", named(name))
            }
            PatKind::Slice(inner) => {
                children.extend(inner.map(|inner| Todo::Pat("", inner)));
                "Slice".into()
            }
            PatKind::Paren(inner) => {
                children.push(Todo::Pat("", *inner));
                "Paren".into()
            }
            PatKind::Error => "Error".into(),
        };
        self.line(depth, pat.span, format!("{role}Pat {text}"));
    }

    /// `A.B: pattern`
    pub(super) fn prop(&mut self, depth: usize, path: &'a [Ident], pat: PatId, children: &mut Vec<Todo<'a>>) {
        let span = path.first().map_or(self.ast[pat].span, |first| first.span);
        self.line(depth, span, format!("Prop {}", dotted(path)));
        children.push(Todo::Pat("", pat));
    }

    pub(super) fn clause(&mut self, depth: usize, clause: &'a QueryClause, children: &mut Vec<Todo<'a>>) {
        let ast = self.ast;
        let typed = |ty: &Option<TypeId>| ty.map_or(String::new(), |ty| format!(" {}", type_text(ast, ty)));
        let (span, text) = match clause {
            QueryClause::From { ty, name, seq } => {
                children.push(Todo::Expr("in: ", *seq));
                (name.span, format!("From{} {}", typed(ty), name.name))
            }
            QueryClause::Let { name, value } => {
                children.push(Todo::Expr("", *value));
                (name.span, format!("Let {}", name.name))
            }
            QueryClause::Where(cond) => {
                children.push(Todo::Expr("", *cond));
                (ast[*cond].span, "Where".into())
            }
            QueryClause::Join { ty, name, seq, left, right, into } => {
                children.extend([
                    Todo::Expr("in: ", *seq),
                    Todo::Expr("on: ", *left),
                    Todo::Expr("equals: ", *right),
                ]);
                let into = into.map_or(String::new(), |n| format!(" into {}", n.name));
                (name.span, format!("Join{} {}{into}", typed(ty), name.name))
            }
            QueryClause::OrderBy(keys) => {
                for &(key, descending) in keys {
                    children.push(Todo::Expr(if descending { "descending: " } else { "ascending: " }, key));
                }
                let span = keys.first().map(|&(key, _)| ast[key].span);
                let Some(span) = span else { return };
                (span, "OrderBy".into())
            }
        };
        self.line(depth, span, text);
    }

    pub(super) fn query(&mut self, query: &'a Query, children: &mut Vec<Todo<'a>>) {
        children.extend(query.clauses.iter().map(Todo::Clause));
        match query.end {
            QueryEnd::Select(value) => children.push(Todo::Expr("select: ", value)),
            QueryEnd::GroupBy { value, key } => {
                children.extend([Todo::Expr("group: ", value), Todo::Expr("by: ", key)]);
            }
        }
        if let Some((name, rest)) = &query.into {
            children.push(Todo::Line("into: ", Some(*name), name.span));
            children.push(Todo::Query(rest));
        }
    }

    pub(super) fn named_expr(
        &mut self,
        depth: usize,
        name: Option<Ident>,
        id: ExprId,
        children: &mut Vec<Todo<'a>>,
    ) {
        match name {
            Some(name) => {
                self.line(depth, name.span, prefix(Some(name)).trim_end().to_owned());
                children.push(Todo::Expr("", id));
            }
            None => self.expr(depth, "", id, children),
        }
    }
}
