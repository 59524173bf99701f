//! Expressions, their arguments and initialisers.

use super::ty::{
    args_text, binary_text, designation, literal, mode_text, predef_text, type_text, unary_text, units,
};
use super::{Printer, Todo, prefix};
use crate::syntax::ast::*;

impl<'a> Printer<'a> {
    pub(super) fn expr(
        &mut self,
        depth: usize,
        role: &'static str,
        id: ExprId,
        children: &mut Vec<Todo<'a>>,
    ) {
        let expr = &self.ast[id];
        let text = self.expr_text(&expr.kind, children);
        self.line(depth, expr.span, format!("{role}{text}"));
    }

    fn expr_text(&self, kind: &'a ExprKind, children: &mut Vec<Todo<'a>>) -> String {
        let ast = self.ast;
        let optional =
            |ty: &Option<TypeId>| ty.map_or(String::new(), |ty| format!(" {}", type_text(ast, ty)));
        let word = |checked: &bool| if *checked { "Checked" } else { "Unchecked" };
        match kind {
            ExprKind::Literal(value) => literal(value),
            ExprKind::Interpolated(parts) => {
                children.extend(parts.iter().map(Todo::Interp));
                "Interpolated".into()
            }
            ExprKind::Name { name, args } => format!("Name {}{}", name.name, args_text(ast, args)),
            ExprKind::Predef(predef) => format!("Predef {}", predef_text(*predef)),
            ExprKind::AliasName(written) => {
                let AliasName { alias, name, args } = &**written;
                format!("AliasName {}::{}{}", alias.name, name.name, args_text(ast, args))
            }
            ExprKind::This => "This".into(),
            ExprKind::Base => "Base".into(),
            ExprKind::Paren(inner) => {
                children.push(Todo::Expr("", *inner));
                "Paren".into()
            }
            ExprKind::Member { target, name, args } => {
                children.push(Todo::Expr("", *target));
                format!("Member .{}{}", name.name, args_text(ast, args))
            }
            ExprKind::Call { target, args } => {
                children.push(Todo::Expr("", *target));
                children.extend(args.iter().map(|arg| Todo::Arg("", arg)));
                "Call".into()
            }
            ExprKind::Index { target, args } => {
                children.push(Todo::Expr("", *target));
                children.extend(args.iter().map(|arg| Todo::Arg("", arg)));
                "Index".into()
            }
            ExprKind::Conditional { target, rest } => {
                children.extend([Todo::Expr("", *target), Todo::Expr("?", *rest)]);
                "Conditional".into()
            }
            ExprKind::ConditionalReceiver => "Receiver".into(),
            ExprKind::Unary { op, expr } => {
                children.push(Todo::Expr("", *expr));
                format!("Unary {}", unary_text(*op))
            }
            ExprKind::IncDec { increment, prefix, expr } => {
                children.push(Todo::Expr("", *expr));
                let op = if *increment { "++" } else { "--" };
                format!("{} {op}", if *prefix { "Prefix" } else { "Postfix" })
            }
            ExprKind::SuppressNull(expr) => {
                children.push(Todo::Expr("", *expr));
                "SuppressNull".into()
            }
            ExprKind::Binary { op, left, right, .. } => {
                children.extend([Todo::Expr("", *left), Todo::Expr("", *right)]);
                format!("Binary {}", binary_text(*op))
            }
            ExprKind::Assign { op, target, value, .. } => {
                children.extend([Todo::Expr("", *target), Todo::Expr("", *value)]);
                format!("Assign {}=", op.map_or("", binary_text))
            }
            ExprKind::Ternary { cond, then, els } => {
                children.extend([Todo::Expr("", *cond), Todo::Expr("", *then), Todo::Expr("", *els)]);
                "Ternary".into()
            }
            ExprKind::Cast { ty, expr } => {
                children.push(Todo::Expr("", *expr));
                format!("Cast {}", type_text(ast, *ty))
            }
            ExprKind::As { expr, ty } => {
                children.push(Todo::Expr("", *expr));
                format!("As {}", type_text(ast, *ty))
            }
            ExprKind::Is { expr, pat } => {
                children.extend([Todo::Expr("", *expr), Todo::Pat("", *pat)]);
                "Is".into()
            }
            ExprKind::Await(expr) => {
                children.push(Todo::Expr("", *expr));
                "Await".into()
            }
            ExprKind::New { ty, args, has_parens, init } => {
                children.extend(args.iter().map(|arg| Todo::Arg("", arg)));
                children.extend(init.iter().map(|init| Todo::Init("", init)));
                format!("New{}{}", optional(ty), if *has_parens { " ()" } else { "" })
            }
            ExprKind::StackAlloc(array) => {
                children.push(Todo::Expr("", *array));
                "StackAlloc".into()
            }
            ExprKind::NewArray { ty, rank, dims, init } => {
                children.extend(dims.iter().map(|&id| Todo::Expr("size: ", id)));
                children.extend(init.iter().map(|init| Todo::Init("", init)));
                format!("NewArray{} rank {rank}", optional(ty))
            }
            ExprKind::NewAnonymous(fields) => {
                children.extend(fields.iter().map(|&(name, id)| Todo::Named(name, id)));
                "NewAnonymous".into()
            }
            ExprKind::ArrayInit(init) => {
                children.push(Todo::Init("", init));
                "ArrayInit".into()
            }
            ExprKind::Collection(elems) => {
                children.extend(elems.iter().map(|elem| match elem {
                    CollectionElem::Value(id) => Todo::Expr("", *id),
                    CollectionElem::Spread(id) => Todo::Expr("..", *id),
                }));
                "Collection".into()
            }
            ExprKind::Lambda(lambda) => self.lambda(lambda, children),
            ExprKind::Tuple(elems) => {
                children.extend(elems.iter().map(|&(name, id)| Todo::Named(name, id)));
                "Tuple".into()
            }
            ExprKind::Declaration { ty, target } => {
                format!("Declaration {} {}", type_text(ast, *ty), designation(target))
            }
            ExprKind::Typeof(ty) => format!("Typeof {}", type_text(ast, *ty)),
            ExprKind::Sizeof(ty) => format!("Sizeof {}", type_text(ast, *ty)),
            ExprKind::Nameof(expr) => {
                children.push(Todo::Expr("", *expr));
                "Nameof".into()
            }
            ExprKind::Default(ty) => format!("Default{}", optional(ty)),
            ExprKind::Checked { checked, expr } => {
                children.push(Todo::Expr("", *expr));
                word(checked).into()
            }
            ExprKind::Switch { value, arms } => {
                children.push(Todo::Expr("", *value));
                children.extend(arms.iter().map(Todo::Arm));
                "Switch".into()
            }
            ExprKind::With { expr, init } => {
                children.extend([Todo::Expr("", *expr), Todo::Init("", init)]);
                "With".into()
            }
            ExprKind::Throw(expr) => {
                children.push(Todo::Expr("", *expr));
                "Throw".into()
            }
            ExprKind::Ref(expr) => {
                children.push(Todo::Expr("", *expr));
                "Ref".into()
            }
            ExprKind::Range { from, to } => {
                children.extend(from.map(|from| Todo::Expr("from: ", from)));
                children.extend(to.map(|to| Todo::Expr("to: ", to)));
                "Range".into()
            }
            ExprKind::Query(query) => {
                children.push(Todo::Query(query));
                "Query".into()
            }
            ExprKind::Type(ty) => format!("Type {}", type_text(ast, *ty)),
            ExprKind::Error => "Error".into(),
        }
    }

    fn lambda(&self, lambda: &'a Lambda, children: &mut Vec<Todo<'a>>) -> String {
        children.extend(lambda.attributes.iter().map(Todo::Attribute));
        children.extend(lambda.params.iter().flatten().map(Todo::Param));
        children.push(match lambda.body {
            LambdaBody::Expr(id) => Todo::Expr("", id),
            LambdaBody::Block(id) => Todo::Stmt("", id),
        });
        let is_static = if lambda.is_static { " static" } else { "" };
        let is_async = if lambda.is_async { " async" } else { "" };
        let ret = lambda.ret.map_or(String::new(), |ty| format!(" {}", type_text(self.ast, ty)));
        let bare = if lambda.params.is_none() { " without parameters" } else { "" };
        format!("Lambda{is_static}{is_async}{ret}{bare}")
    }

    /// A plain argument is its expression; a named or passed one has a line of its own.
    pub(super) fn arg(
        &mut self,
        depth: usize,
        role: &'static str,
        arg: &'a Arg,
        children: &mut Vec<Todo<'a>>,
    ) {
        if arg.name.is_none() && arg.mode == ParamMode::Value {
            self.expr(depth, role, arg.expr, children);
            return;
        }
        let text = format!("{role}Arg {}{}", prefix(arg.name), mode_text(arg.mode));
        self.line(depth, arg.span, text.trim_end().to_owned());
        children.push(Todo::Expr("", arg.expr));
    }

    pub(super) fn interp(&mut self, depth: usize, part: &'a InterpPart, children: &mut Vec<Todo<'a>>) {
        match part {
            InterpPart::Text(text) => {
                // Texts have no place of their own.
                self.unplaced(depth, format!("Text \"{}\"", units(text)));
            }
            InterpPart::Hole { expr, align, format, span } => {
                let format = format.as_ref().map_or(String::new(), |f| format!(" :{}", units(f)));
                self.line(depth, *span, format!("Hole{format}"));
                children.push(Todo::Expr("", *expr));
                children.extend(align.map(|align| Todo::Expr("align: ", align)));
            }
        }
    }

    pub(super) fn elem(&mut self, depth: usize, elem: &'a InitElem, children: &mut Vec<Todo<'a>>) {
        let value = |value: &'a InitValue| match value {
            InitValue::Expr(id) => Todo::Expr("", *id),
            InitValue::Nested(init) => Todo::Init("", init),
        };
        match elem {
            InitElem::Member { name, value: v } => {
                self.line(depth, name.span, format!("Set .{}", name.name));
                children.push(value(v));
            }
            InitElem::Index { args, value: v, span } => {
                self.line(depth, *span, "Set []".into());
                children.extend(args.iter().map(|arg| Todo::Arg("key: ", arg)));
                children.push(value(v));
            }
            InitElem::Value(id) => self.expr(depth, "", *id, children),
            InitElem::Nested(init) => {
                self.line(depth, init.span, "Nested".into());
                children.extend(init.elems.iter().map(Todo::Elem));
            }
        }
    }
}
