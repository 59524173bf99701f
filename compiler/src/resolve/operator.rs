//! User-defined operators and conversions: how they are declared.

use super::member::source;
use super::members::{At, Build};
use super::modifiers::Item;
use crate::base::Span;
use crate::syntax::ast::{self, FnBody, Member, MemberKind, Modifier, OverloadableOp};
use crate::ty::defs::{Access, MethodDef, MethodKind};
use crate::ty::members::operator_name;
use crate::ty::{Ty, TyKind, convert};

impl Build<'_> {
    pub fn operator(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Operator { ret, explicit, op, op_span, checked, params, body } = &member.kind else {
            return;
        };
        let is_instance = matches!(op, OverloadableOp::Increment | OverloadableOp::Decrement)
            && params.is_empty()
            && !member.modifiers.has(Modifier::Static);
        let name = operator_name(*op, *checked).filter(|_| !is_instance);
        let Some(name) = name else {
            let what = match op {
                OverloadableOp::Compound(_) => "user-defined compound assignment operators are",
                _ if is_instance => "instance operators are",
                _ => "this operator is",
            };
            self.error(9001, *op_span, format!("{what} not part of Aw"), "left out of the language");
            return;
        };
        // `-x` and `x - y` share a token.
        let name = match (op, params.len()) {
            (OverloadableOp::Binary(ast::BinaryOp::Sub), 1) => {
                operator_name(OverloadableOp::Unary(ast::UnaryOp::Minus), *checked).unwrap_or(name)
            }
            (OverloadableOp::Binary(ast::BinaryOp::Add), 1) => {
                operator_name(OverloadableOp::Unary(ast::UnaryOp::Plus), *checked).unwrap_or(name)
            }
            _ => name,
        };
        let mut def = self.new_method(name, MethodKind::Operator, at.part.file, *op_span);
        (def.ret, def.ret_by_ref) = self.return_type(at.scope, *ret);
        let text = format!("operator {}", crate::ty::members::operator_text(name));
        def.explicit = self.explicit(at, *explicit, &text);
        self.finish_operator(at, member, def, params, *body);
    }

    pub fn conversion(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Conversion { implicit, explicit, ty, op_span, checked, params, body } = &member.kind
        else {
            return;
        };
        let name = match (*implicit, *checked) {
            (true, _) => "op_Implicit",
            (false, false) => "op_Explicit",
            (false, true) => "op_CheckedExplicit",
        };
        let mut def = self.new_method(name, MethodKind::Conversion, at.part.file, *op_span);
        def.ret = self.resolve(at.scope, *ty);
        def.explicit = self.explicit(at, *explicit, "operator");
        self.finish_operator(at, member, def, params, *body);
    }

    fn finish_operator(
        &mut self,
        at: At<'_>,
        member: &Member,
        mut def: MethodDef,
        params: &[ast::Param],
        body: FnBody,
    ) {
        let m = &member.modifiers;
        self.check_modifiers(m, Item::Operator, def.explicit.is_some());
        def.access = if def.explicit.is_some() { Access::Private } else { self.access(m) };
        def.is_static = m.has(Modifier::Static);
        def.is_abstract = m.has(Modifier::Abstract) && self.in_interface;
        def.is_virtual = m.has(Modifier::Virtual) && self.in_interface;
        def.params = self.params(at, at.scope, params);
        def.body = source(body);
        def.intrinsic = self.attributes(at, &member.attributes, super::attributes::Target::Method).intrinsic;
        if !self.t.is_std {
            self.check_operator(&def, body);
        }
        self.place(def, false);
    }

    fn check_operator(&self, def: &MethodDef, body: FnBody) {
        let defs = &self.names.defs;
        let text = match def.kind {
            MethodKind::Conversion => {
                let way = if def.name.as_str() == "op_Implicit" { "implicit" } else { "explicit" };
                format!("{way} operator {}", defs.display(def.ret))
            }
            _ => format!("operator {}", crate::ty::members::operator_text(def.name.as_str())),
        };
        let shown = crate::ty::members::display_params(defs, &self.shown(text), &def.params);
        if def.explicit.is_some() {
            if !def.is_static {
                let message = format!(
                    "Explicit implementation of a user-defined operator '{shown}' must be declared static"
                );
                self.error(8930, def.span, message, "needs `static`");
            }
        } else if !def.is_static || def.access != Access::Public {
            let message = format!("User-defined operator '{shown}' must be declared static and public");
            self.error(558, def.span, message, "needs `public static`");
        }
        if !def.is_abstract && matches!(body, FnBody::None) {
            let message = format!(
                "'{shown}' must declare a body because it is not marked abstract, extern, or partial"
            );
            self.error(501, def.span, message, "no body");
        } else if def.is_abstract && !matches!(body, FnBody::None) {
            let message = format!("'{shown}' cannot declare a body because it is marked abstract");
            self.error(500, def.span, message, "abstract");
        }
        // What an explicit implementation may look like, its interface says.
        if def.explicit.is_some() {
            return;
        }
        if self.in_interface {
            self.check_interface_operator(def);
            return;
        }
        let own = defs.self_type(self.id);
        let is_own = |ty: Ty| match ty.kind() {
            TyKind::Nullable(inner) => convert::same_type(*inner, own),
            _ => convert::same_type(ty, own) || ty.is_error(),
        };
        let any_param = def.params.iter().any(|p| is_own(p.ty));
        if def.kind == MethodKind::Conversion {
            if any_param && is_own(def.ret) && !def.ret.is_error() && def.params[0].ty == def.ret {
                let message = "User-defined operator cannot convert a type to itself";
                self.error(555, def.span, message, "there is always one");
                return;
            }
            let one_side = any_param != is_own(def.ret) || def.ret.is_error();
            if !one_side {
                let message = "User-defined conversion must convert to or from the enclosing type";
                self.error(556, def.span, message, format!("neither side is '{}'", defs.display(own)));
            } else if let Some(p) = def.params.first() {
                let other = if is_own(p.ty) { def.ret } else { p.ty };
                self.check_other_side(own, other, &shown, def.span);
            }
            return;
        }
        if !any_param {
            let (code, message) = match def.params.len() {
                1 => (562, "The parameter of a unary operator must be the containing type"),
                _ => (563, "One of the parameters of a binary operator must be the containing type"),
            };
            self.error(code, def.span, message, format!("no '{}' among them", defs.display(own)));
        }
        self.check_result(def);
    }

    /// Conversions that the language has already cannot be declared.
    fn check_other_side(&self, own: Ty, other: Ty, shown: &str, span: Span) {
        let defs = &self.names.defs;
        let derives = |a: Ty, b: Ty| {
            a != b && crate::ty::hierarchy::ancestors(defs, a).iter().any(|&t| convert::same_type(t, b))
        };
        let (code, what) = if crate::ty::hierarchy::is_interface(defs, other) {
            (552, "an interface")
        } else if other == Ty::object() || derives(own, other) {
            (553, "a base type")
        } else if derives(other, own) {
            (554, "a derived type")
        } else {
            return;
        };
        let message = format!("'{shown}': user-defined conversions to or from {what} are not allowed");
        self.error(code, span, message, "there is always one");
    }

    /// The operands of an operator in an interface: what implements it stands for the interface, so its type parameter does,
    /// too.
    ///
    /// ```text
    /// interface IAdd<T> where T : IAdd<T> { static abstract T operator +(T left, T right); }
    /// ```
    fn check_interface_operator(&self, def: &MethodDef) {
        let name = def.name.as_str();
        let is_virtual = def.is_abstract || def.is_virtual;
        let is_equality = matches!(name, "op_Equality" | "op_Inequality");
        if !is_virtual && (def.kind == MethodKind::Conversion || is_equality) {
            let message = "Conversion, equality, or inequality operators declared in interfaces must be abstract or \
                           virtual";
            self.error(567, def.span, message, "needs `abstract` or `virtual`");
            return;
        }
        let first = def.params.first().is_none_or(|p| self.stands_for_own(p.ty, is_virtual));
        let any = def.params.iter().any(|p| self.stands_for_own(p.ty, is_virtual));
        if def.kind == MethodKind::Conversion {
            if !any && !self.stands_for_own(def.ret, is_virtual) {
                let message = "User-defined conversion in an interface must convert to or from a type parameter on the \
                               enclosing type constrained to the enclosing type";
                self.error(8931, def.span, message, "neither side is such a parameter");
            }
            return;
        }
        if is_equality {
            // `T == int` would not be found where `T` stands for something else.
            let is_own_param =
                |ty: Ty| matches!(ty.kind(), TyKind::Param(_)) && self.stands_for_own(ty, true);
            if !def.params.iter().any(|p| is_own_param(p.ty)) {
                let shown = self.names.defs.display(self.names.defs.self_type(self.id));
                let message = format!(
                    "One of the parameters of an equality, or inequality operator declared in interface '{shown}' must be a \
                     type parameter on '{shown}' constrained to '{shown}'"
                );
                self.error(9046, def.span, message, "neither is such a parameter");
            }
            self.check_result(def);
            return;
        }
        let (fits, of_virtual, of_plain, what) = match name {
            "op_Increment" | "op_Decrement" | "op_CheckedIncrement" | "op_CheckedDecrement" => {
                (first, 8922, 559, "The parameter type for ++ or -- operator must be the containing type")
            }
            "op_LeftShift" | "op_RightShift" | "op_UnsignedRightShift" => (
                first,
                8925,
                564,
                "The first operand of an overloaded shift operator must have the same type as the containing type",
            ),
            _ if def.params.len() == 1 => {
                (first, 8921, 562, "The parameter of a unary operator must be the containing type")
            }
            _ => (any, 8924, 563, "One of the parameters of a binary operator must be the containing type"),
        };
        if !fits {
            let shown = self.names.defs.display(self.names.defs.self_type(self.id));
            let (code, message) = match is_virtual {
                true if of_virtual == 8925 => {
                    (of_virtual, format!("{what} or its type parameter constrained to it"))
                }
                true => (of_virtual, format!("{what}, or its type parameter constrained to it.")),
                false => (of_plain, what.to_owned()),
            };
            self.error(code, def.span, message, format!("no '{shown}' among them"));
        }
        self.check_result(def);
    }

    /// Is it the interface, or (for a virtual operator) a type parameter of it that implements it?
    fn stands_for_own(&self, ty: Ty, is_virtual: bool) -> bool {
        let defs = &self.names.defs;
        let own = defs.self_type(self.id);
        match ty.kind() {
            TyKind::Nullable(inner) => self.stands_for_own(*inner, is_virtual),
            TyKind::Param(p) => {
                is_virtual
                    && self.t.params.contains(p)
                    && defs.type_params[*p].types.iter().any(|&t| convert::same_type(t, own))
            }
            _ => convert::same_type(ty, own) || ty.is_error(),
        }
    }

    fn check_result(&self, def: &MethodDef) {
        if def.ret.is_void() {
            self.error(590, def.span, "User-defined operators cannot return void", "returns nothing");
        }
        let wants_bool = matches!(def.name.as_str(), "op_True" | "op_False");
        if wants_bool && def.ret != Ty::bool() && !def.ret.is_error() {
            let message = "The return type of operator True or False must be bool";
            self.error(215, def.span, message, "not bool");
        }
    }
}
