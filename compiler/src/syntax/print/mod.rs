//! What people look at: tokens one a line, and the tree one node a line, indented, each with its line and column.
//!
//! ```text
//! 1:1   Expr
//! 1:1     Call
//! 1:1       Member .WriteLine
//! 1:1         Name Console
//! 1:19      Arg
//! 1:19        Int 42
//! ```
//!
//! The tree is walked with a stack of its own, so a left spine of any length prints.

mod expr;
mod item;
mod stmt;
mod ty;

use super::ast::*;
use super::token::{Payload, T, Tokens};
use crate::base::Span;

/// Deeper nodes are not indented further; they tell their depth.
const MAX_INDENT: usize = 60;

/// Tokens, one a line: place, kind, text.
pub fn tokens(tokens: &Tokens, text: &str) -> String {
    let lines = Lines::new(text);
    let mut out = String::new();
    for i in 0..tokens.len() {
        let span = tokens.span(i);
        let kind = tokens.kinds[i];
        let source = text.get(span.lo as usize..span.hi as usize).unwrap_or_default();
        out.push_str(&format!("{:<9}{:<19}{}", lines.place(span), kind_name(kind), source.escape_debug()));
        match tokens.payloads[i] {
            Payload::Literal(n) => {
                if let Some(literal) = tokens.literals.get(n as usize) {
                    out.push_str(&format!("  = {}", ty::literal(literal)));
                }
            }
            Payload::Name(name) if name.as_str() != source => out.push_str(&format!("  = {name}")),
            Payload::Name(_) | Payload::Partner(_) | Payload::None => {}
        }
        while out.ends_with(' ') {
            out.pop();
        }
        out.push('\n');
    }
    out
}

fn kind_name(kind: T) -> String {
    if kind.is_ident() { "Ident".into() } else { format!("{kind:?}") }
}

/// The tree of a file.
pub fn ast(ast: &Ast, text: &str) -> String {
    let mut printer = Printer { ast, lines: Lines::new(text), out: String::new(), todo: Vec::new() };
    printer.file();
    printer.run();
    printer.out
}

/// The tree without places.
pub fn shape(ast: &Ast) -> String {
    let mut printer = Printer { ast, lines: Lines::none(), out: String::new(), todo: Vec::new() };
    printer.file();
    printer.run();
    printer.out
}

/// Byte offsets of line starts.
struct Lines {
    starts: Vec<u32>,
}

impl Lines {
    fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1);
        Self { starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// No places are printed.
    fn none() -> Self {
        Self { starts: Vec::new() }
    }

    /// `line:column`, both from 1, the column in bytes.
    fn place(&self, span: Span) -> String {
        let line = self.starts.partition_point(|&s| s <= span.lo);
        let start = line.checked_sub(1).map_or(0, |n| self.starts[n]);
        format!("{line}:{}", span.lo - start + 1)
    }
}

/// A node that is still to be printed; the text goes before its name: `cond: `, `left: `.
#[derive(Clone, Copy)]
enum Todo<'a> {
    Expr(&'static str, ExprId),
    Stmt(&'static str, StmtId),
    Pat(&'static str, PatId),
    Type(&'static str, TypeId),
    Item(&'a Item),
    Member(&'a Member),
    Using(&'a Using),
    Arg(&'static str, &'a Arg),
    Param(&'a Param),
    Attribute(&'a Attribute),
    TypeParam(&'a TypeParam),
    Constraint(&'a ConstraintClause),
    Accessor(&'a Accessor),
    Var(&'a VarDeclarator),
    Body(FnBody),
    CtorInit(&'a CtorInit),
    Section(&'a SwitchSection),
    Label(&'a SwitchLabel),
    Catch(&'a Catch),
    Arm(&'a SwitchArm),
    Interp(&'a InterpPart),
    Init(&'static str, &'a Initializer),
    Elem(&'a InitElem),
    Clause(&'a QueryClause),
    Query(&'a Query),
    Method(&'a Method),
    Prop(&'a [Ident], PatId),
    Named(Option<Ident>, ExprId),
    /// A line of text with a place.
    Line(&'static str, Option<Ident>, Span),
}

struct Printer<'a> {
    ast: &'a Ast,
    lines: Lines,
    out: String,
    /// What is left to print, the next last; with its depth.
    todo: Vec<(usize, Todo<'a>)>,
}

impl<'a> Printer<'a> {
    fn run(&mut self) {
        while let Some((depth, todo)) = self.todo.pop() {
            let mut children = Vec::new();
            // Queries and methods have no line of their own: their parts take their place.
            let deeper = match todo {
                Todo::Query(query) => {
                    self.query(query, &mut children);
                    depth
                }
                Todo::Method(method) => {
                    self.method_parts(method, &mut children);
                    depth
                }
                _ => {
                    self.node(depth, todo, &mut children);
                    depth + 1
                }
            };
            self.todo.extend(children.into_iter().rev().map(|child| (deeper, child)));
        }
    }

    fn node(&mut self, depth: usize, todo: Todo<'a>, children: &mut Vec<Todo<'a>>) {
        match todo {
            Todo::Expr(role, id) => self.expr(depth, role, id, children),
            Todo::Stmt(role, id) => self.stmt(depth, role, id, children),
            Todo::Pat(role, id) => self.pat(depth, role, id, children),
            Todo::Type(role, id) => {
                let ty = &self.ast[id];
                let text = ty::type_text(self.ast, id);
                self.line(depth, ty.span, format!("{role}Type {text}"));
            }
            Todo::Item(item) => self.item(depth, item, children),
            Todo::Member(member) => self.member(depth, member, children),
            Todo::Using(using) => self.using(depth, using),
            Todo::Arg(role, arg) => self.arg(depth, role, arg, children),
            Todo::Param(param) => self.param(depth, param, children),
            Todo::Attribute(attribute) => self.attribute(depth, attribute, children),
            Todo::TypeParam(param) => self.type_param(depth, param, children),
            Todo::Constraint(clause) => self.constraint(depth, clause),
            Todo::Accessor(accessor) => self.accessor(depth, accessor, children),
            Todo::Var(var) => {
                self.line(depth, var.name.span, format!("Var {}", var.name.name));
                children.extend(var.init.map(|init| Todo::Expr("", init)));
            }
            Todo::Body(body) => match body {
                // The block or expression takes the place of the body.
                FnBody::None | FnBody::Deferred(_) => {}
                FnBody::Block(id) => self.stmt(depth, "body: ", id, children),
                FnBody::Expr(id) => self.expr(depth, "body: ", id, children),
            },
            Todo::CtorInit(init) => {
                let what = if init.is_base { "base" } else { "this" };
                self.line(depth, init.span, format!("CtorInit {what}"));
                children.extend(init.args.iter().map(|arg| Todo::Arg("", arg)));
            }
            Todo::Section(section) => {
                self.line(depth, section.span, "Section".into());
                children.extend(section.labels.iter().map(Todo::Label));
                children.extend(section.body.iter().map(|&id| Todo::Stmt("", id)));
            }
            Todo::Label(label) => match label {
                SwitchLabel::Case { pat, guard, span } => {
                    self.line(depth, *span, "Case".into());
                    children.push(Todo::Pat("", *pat));
                    children.extend(guard.map(|guard| Todo::Expr("when: ", guard)));
                }
                SwitchLabel::Default(span) => self.line(depth, *span, "Default".into()),
            },
            Todo::Catch(catch) => {
                let name = catch.name.map_or(String::new(), |n| format!(" {}", n.name));
                self.line(depth, catch.span, format!("Catch{name}"));
                children.extend(catch.ty.map(|ty| Todo::Type("", ty)));
                children.extend(catch.filter.map(|filter| Todo::Expr("when: ", filter)));
                children.push(Todo::Stmt("", catch.body));
            }
            Todo::Arm(arm) => {
                self.line(depth, arm.span, "Arm".into());
                children.push(Todo::Pat("", arm.pat));
                children.extend(arm.guard.map(|guard| Todo::Expr("when: ", guard)));
                children.push(Todo::Expr("", arm.value));
            }
            Todo::Interp(part) => self.interp(depth, part, children),
            Todo::Init(role, init) => {
                self.line(depth, init.span, format!("{role}Initializer"));
                children.extend(init.elems.iter().map(Todo::Elem));
            }
            Todo::Elem(elem) => self.elem(depth, elem, children),
            Todo::Clause(clause) => self.clause(depth, clause, children),
            Todo::Query(_) | Todo::Method(_) => {}
            Todo::Prop(path, pat) => self.prop(depth, path, pat, children),
            Todo::Named(name, id) => self.named_expr(depth, name, id, children),
            Todo::Line(text, name, span) => {
                let name = name.map_or(String::new(), |n| n.name.to_string());
                self.line(depth, span, format!("{text}{name}"));
            }
        }
    }

    fn line(&mut self, depth: usize, span: Span, text: String) {
        if !self.lines.starts.is_empty() {
            self.out.push_str(&format!("{:<8}", self.lines.place(span)));
        }
        self.indented(depth, &text);
    }

    /// A line for what has no place of its own.
    fn unplaced(&mut self, depth: usize, text: String) {
        if !self.lines.starts.is_empty() {
            self.out.push_str("        ");
        }
        self.indented(depth, &text);
    }

    fn indented(&mut self, depth: usize, text: &str) {
        for _ in 0..depth.min(MAX_INDENT) {
            self.out.push_str("  ");
        }
        if depth > MAX_INDENT {
            self.out.push_str(&format!("…{depth} "));
        }
        self.out.push_str(text);
        self.out.push('\n');
    }
}

fn dotted(names: &[Ident]) -> String {
    names.iter().map(|n| n.name.as_str()).collect::<Vec<_>>().join(".")
}

/// `name: `, for parts that may have one.
fn prefix(name: Option<Ident>) -> String {
    name.map_or(String::new(), |n| format!("{}: ", n.name))
}
