//! Files, types and members.

use super::ty::{constraint, mode_text, modifiers_text, operator_text, type_text, using};
use super::{Printer, Todo, dotted};
use crate::syntax::ast::*;

impl<'a> Printer<'a> {
    pub(super) fn file(&mut self) {
        let ast = self.ast;
        let mut roots: Vec<Todo<'a>> = Vec::new();
        roots.extend(ast.usings.iter().map(Todo::Using));
        roots.extend(ast.attributes.iter().map(Todo::Attribute));
        roots.extend(ast.top_level.iter().map(|&id| Todo::Stmt("", id)));
        roots.extend(ast.items.iter().map(Todo::Item));
        self.todo.extend(roots.into_iter().rev().map(|root| (0, root)));
    }

    pub(super) fn using(&mut self, depth: usize, using: &'a Using) {
        let text = self::using(self.ast, using);
        self.line(depth, using.span, text);
    }

    pub(super) fn item(&mut self, depth: usize, item: &'a Item, children: &mut Vec<Todo<'a>>) {
        match item {
            Item::Namespace(space) => {
                let whole = if space.file_scoped { " (to the end of the file)" } else { "" };
                self.line(depth, space.span, format!("Namespace {}{whole}", dotted(&space.name)));
                children.extend(space.usings.iter().map(Todo::Using));
                children.extend(space.items.iter().map(Todo::Item));
            }
            Item::Type(decl) => self.type_decl(depth, decl, children),
        }
    }

    pub(super) fn type_decl(&mut self, depth: usize, decl: &'a TypeDecl, children: &mut Vec<Todo<'a>>) {
        let kind = match decl.kind {
            TypeDeclKind::Class => "class",
            TypeDeclKind::Struct => "struct",
            TypeDeclKind::Interface => "interface",
            TypeDeclKind::Enum => "enum",
            TypeDeclKind::Record => "record",
            TypeDeclKind::RecordStruct => "record struct",
            TypeDeclKind::Delegate => "delegate",
        };
        let ret = decl.ret.map_or(String::new(), |ty| format!("{} ", type_text(self.ast, ty)));
        let modifiers = modifiers_text(&decl.modifiers);
        self.line(depth, decl.span, format!("TypeDecl {modifiers}{kind} {ret}{}", decl.name.name));
        children.extend(decl.attributes.iter().map(Todo::Attribute));
        children.extend(decl.type_params.iter().map(Todo::TypeParam));
        children.extend(decl.params.iter().flatten().map(Todo::Param));
        children.extend(decl.bases.iter().map(|&ty| Todo::Type("base: ", ty)));
        children.extend(decl.base_args.iter().flatten().map(|arg| Todo::Arg("base: ", arg)));
        children.extend(decl.constraints.iter().map(Todo::Constraint));
        children.extend(decl.members.iter().map(Todo::Member));
    }

    pub(super) fn attribute(&mut self, depth: usize, attribute: &'a Attribute, children: &mut Vec<Todo<'a>>) {
        let target = attribute.target.map_or(String::new(), |t| format!("{}: ", t.name));
        let args = super::ty::args_text(self.ast, &attribute.type_args);
        self.line(depth, attribute.span, format!("Attribute {target}{}{args}", dotted(&attribute.name)));
        children.extend(attribute.args.iter().map(|arg| Todo::Arg("", arg)));
    }

    pub(super) fn type_param(&mut self, depth: usize, param: &'a TypeParam, children: &mut Vec<Todo<'a>>) {
        let variance = match param.variance {
            Variance::None => "",
            Variance::In => "in ",
            Variance::Out => "out ",
        };
        self.line(depth, param.name.span, format!("TypeParam {variance}{}", param.name.name));
        children.extend(param.attributes.iter().map(Todo::Attribute));
    }

    pub(super) fn constraint(&mut self, depth: usize, clause: &'a ConstraintClause) {
        let parts: Vec<String> = clause.constraints.iter().map(|c| constraint(self.ast, c)).collect();
        let text = format!("Where {} : {}", clause.param.name, parts.join(", "));
        self.line(depth, clause.param.span, text);
    }

    pub(super) fn param(&mut self, depth: usize, param: &'a Param, children: &mut Vec<Todo<'a>>) {
        let mut text = String::from("Param ");
        text.push_str(if param.is_this { "this " } else { "" });
        text.push_str(if param.is_params { "params " } else { "" });
        text.push_str(if param.scoped { "scoped " } else { "" });
        text.push_str(mode_text(param.mode));
        if let Some(ty) = param.ty {
            text.push_str(&format!("{} ", type_text(self.ast, ty)));
        }
        text.push_str(param.name.name.as_str());
        self.line(depth, param.span, text);
        children.extend(param.attributes.iter().map(Todo::Attribute));
        children.extend(param.default.map(|value| Todo::Expr("default: ", value)));
    }

    pub(super) fn accessor(&mut self, depth: usize, accessor: &'a Accessor, children: &mut Vec<Todo<'a>>) {
        let kind = match accessor.kind {
            AccessorKind::Get => "get",
            AccessorKind::Set => "set",
            AccessorKind::Init => "init",
            AccessorKind::Add => "add",
            AccessorKind::Remove => "remove",
        };
        let modifiers = modifiers_text(&accessor.modifiers);
        self.line(depth, accessor.span, format!("Accessor {modifiers}{kind}"));
        children.extend(accessor.attributes.iter().map(Todo::Attribute));
        body(accessor.body, children);
    }

    pub(super) fn method_head(&self, modifiers: &Modifiers, method: &Method) -> String {
        let explicit = self.explicit(method.explicit);
        let ret = type_text(self.ast, method.ret);
        format!("{}{ret} {explicit}{}", modifiers_text(modifiers), method.name.name)
    }

    pub(super) fn method_parts(&self, method: &'a Method, children: &mut Vec<Todo<'a>>) {
        children.extend(method.type_params.iter().map(Todo::TypeParam));
        children.extend(method.params.iter().map(Todo::Param));
        children.extend(method.constraints.iter().map(Todo::Constraint));
        body(method.body, children);
    }

    fn explicit(&self, explicit: Option<TypeId>) -> String {
        explicit.map_or(String::new(), |ty| format!("{}.", type_text(self.ast, ty)))
    }

    pub(super) fn member(&mut self, depth: usize, member: &'a Member, children: &mut Vec<Todo<'a>>) {
        let ast = self.ast;
        children.extend(member.attributes.iter().map(Todo::Attribute));
        let modifiers = modifiers_text(&member.modifiers);
        let text = match &member.kind {
            MemberKind::Field { ty, vars } => {
                children.extend(vars.iter().map(Todo::Var));
                format!("Field {modifiers}{}", type_text(ast, *ty))
            }
            MemberKind::Event { ty, explicit, vars, accessors } => {
                children.extend(vars.iter().map(Todo::Var));
                children.extend(accessors.iter().map(Todo::Accessor));
                format!("Event {modifiers}{} {}", type_text(ast, *ty), self.explicit(*explicit))
            }
            MemberKind::Method(method) => {
                self.method_parts(method, children);
                format!("Method {}", self.method_head(&member.modifiers, method))
            }
            MemberKind::Ctor { name, params, init, body: code } => {
                children.extend(params.iter().map(Todo::Param));
                children.extend(init.iter().map(Todo::CtorInit));
                body(*code, children);
                format!("Ctor {modifiers}{}", name.name)
            }
            MemberKind::Finalizer { name, body: code } => {
                body(*code, children);
                format!("Finalizer {}", name.name)
            }
            MemberKind::Property { ty, explicit, name, accessors, expr, init, .. } => {
                children.extend(accessors.iter().map(Todo::Accessor));
                children.extend(expr.map(|id| Todo::Expr("=> ", id)));
                children.extend(init.map(|id| Todo::Expr("= ", id)));
                let explicit = self.explicit(*explicit);
                format!("Property {modifiers}{} {explicit}{}", type_text(ast, *ty), name.name)
            }
            MemberKind::Indexer { ty, explicit, params, accessors, expr, .. } => {
                children.extend(params.iter().map(Todo::Param));
                children.extend(accessors.iter().map(Todo::Accessor));
                children.extend(expr.map(|id| Todo::Expr("=> ", id)));
                format!("Indexer {modifiers}{} {}this", type_text(ast, *ty), self.explicit(*explicit))
            }
            MemberKind::Operator { ret, explicit, op, checked, params, body: code, .. } => {
                children.extend(params.iter().map(Todo::Param));
                body(*code, children);
                let checked = if *checked { "checked " } else { "" };
                let explicit = self.explicit(*explicit);
                format!(
                    "Operator {modifiers}{} {explicit}{checked}{}",
                    type_text(ast, *ret),
                    operator_text(*op)
                )
            }
            MemberKind::Conversion { implicit, explicit, ty, checked, params, body: code, .. } => {
                children.extend(params.iter().map(Todo::Param));
                body(*code, children);
                let checked = if *checked { "checked " } else { "" };
                let kind = if *implicit { "implicit" } else { "explicit" };
                let explicit = self.explicit(*explicit);
                format!("Conversion {modifiers}{kind} {explicit}{checked}{}", type_text(ast, *ty))
            }
            MemberKind::EnumMember { name, value } => {
                children.extend(value.map(|id| Todo::Expr("= ", id)));
                format!("EnumMember {}", name.name)
            }
            MemberKind::Nested(decl) => return self.type_decl(depth, decl, children),
            MemberKind::Extension(block) => {
                children.extend(block.type_params.iter().map(Todo::TypeParam));
                children.extend(block.constraints.iter().map(Todo::Constraint));
                children.extend(block.members.iter().map(Todo::Member));
                let name = block.receiver.map_or(String::new(), |n| format!(" {}", n.name));
                format!("Extension {}{}{name}", mode_text(block.mode), type_text(ast, block.receiver_ty))
            }
        };
        self.line(depth, member.span, text.trim_end().to_owned());
    }
}

/// A body, if there is one.
fn body<'a>(body: FnBody, children: &mut Vec<Todo<'a>>) {
    match body {
        FnBody::None | FnBody::Deferred(_) => {}
        FnBody::Block(_) | FnBody::Expr(_) => children.push(Todo::Body(body)),
    }
}
