//! Fields, methods and constructors.

use super::const_eval::ConstCx;
use super::consts;
use super::header;
use super::lookup::Scope;
use super::members::{At, Build};
use super::modifiers::{self, Item};
use super::scan;
use super::types::TypeCx;
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, FnBody, Member, MemberKind, Modifier, Modifiers, ParamMode, VarDeclarator};
use crate::ty::defs::{
    Access, AstBody, AsyncKind, BodySource, Const, MethodDef, MethodKind, ParamDef, TypeDefKind,
    TypeParamDef, TypeParamId,
};
use crate::ty::{Ty, TyKind};

impl Build<'_> {
    pub fn check_modifiers(&self, m: &Modifiers, item: Item, explicit: bool) {
        if self.t.is_std {
            return;
        }
        let mut diags = Vec::new();
        modifiers::check(m, item, explicit, self.in_interface, &mut diags);
        let of_struct = matches!(item, Item::Method | Item::Property | Item::Indexer | Item::Event);
        if let Some(span) = m.span_of(Modifier::Readonly)
            && of_struct
            && self.t.kind != TypeDefKind::Struct
        {
            let message = "The modifier 'readonly' is not valid for this item";
            diags.push(Diagnostic::error(106, span, message).label("only in a struct"));
        }
        if self.t.kind == TypeDefKind::Struct && of_struct {
            for modifier in [Modifier::Virtual, Modifier::Abstract] {
                if let Some(span) = m.span_of(modifier) {
                    let message =
                        format!("The modifier '{}' is not valid for this item", modifiers::text(modifier));
                    diags.push(Diagnostic::error(106, span, message).label("nothing derives from a struct"));
                }
            }
        }
        if let Some(span) = m.span_of(Modifier::Protected)
            && item != Item::StaticCtor
            && !m.has(Modifier::Override)
        {
            self.check_protected(m, item, span, &mut diags);
        }
        diags.into_iter().for_each(|d| self.report(d));
    }

    /// `protected` where nothing can derive.
    fn check_protected(&self, m: &Modifiers, item: Item, span: Span, diags: &mut Vec<Diagnostic>) {
        let shown = self.names.defs.display(self.names.defs.self_type(self.id));
        let name =
            |diags: &mut Vec<Diagnostic>, d: Diagnostic| diags.push(d.label("nobody can derive from it"));
        if self.t.kind == TypeDefKind::Struct {
            let message = format!("'{shown}': new protected member declared in struct");
            name(diags, Diagnostic::error(666, span, message));
        } else if self.t.is_static {
            let message = format!("'{shown}': static classes cannot contain protected members");
            name(diags, Diagnostic::error(1057, span, message));
        } else if self.t.is_sealed && !m.has(Modifier::Internal) && item != Item::Operator {
            let message = format!("'{shown}': new protected member declared in sealed type");
            name(diags, Diagnostic::warning(628, span, message));
        }
    }

    pub fn field(
        &mut self,
        at: At<'_>,
        index: u32,
        member: &Member,
        ty: ast::TypeId,
        vars: &[VarDeclarator],
    ) {
        let m = &member.modifiers;
        let is_const = m.has(Modifier::Const);
        self.check_modifiers(m, if is_const { Item::Const } else { Item::Field }, false);
        self.attributes(at, &member.attributes, super::attributes::Target::Field);
        let ty_span = at.ast[ty].span;
        if matches!(at.ast[ty].kind, ast::TypeExprKind::Ref { .. }) {
            self.error(9001, ty_span, "`ref` fields are not part of Aw", "left out of the language");
        }
        let ty = self.resolve(at.scope, ty);
        let is_static = is_const || m.has(Modifier::Static);
        if let Some((def, _)) = ty.as_named()
            && self.names.defs.types[def].is_static
        {
            let message =
                format!("Cannot declare a variable of static type '{}'", self.names.defs.display(ty));
            self.error(723, ty_span, message, "a static class has no instances");
        }
        for (i, var) in vars.iter().enumerate() {
            let name = var.name;
            self.check_static(m, name.name, name.span);
            if self.in_interface && !is_static {
                self.error(525, name.span, "Interfaces cannot contain instance fields", "make it a property");
            }
            let mut f = self.new_field(name.name, ty, at.part.file, name.span);
            f.access = self.access(m);
            f.is_static = is_static;
            f.is_readonly = m.has(Modifier::Readonly);
            f.is_volatile = m.has(Modifier::Volatile);
            f.is_required = m.has(Modifier::Required);
            self.check_field(&f, m, name.span);
            if is_const {
                f.is_const = true;
                let key = consts::Key { ty: self.id, part: at.part_index, member: index, var: i as u32 };
                if var.init.is_none() {
                    self.error(
                        145,
                        name.span,
                        "A const field requires a value to be provided",
                        "needs `= value`",
                    );
                }
                let allowed = ty.is_error()
                    || ty.as_prim().is_some()
                    || ty == Ty::string()
                    || crate::ty::fold::is_decimal(&self.names.defs, ty)
                    || self.names.defs.is_reference(ty)
                    || ty.as_named().is_some_and(|(d, _)| self.names.defs.types[d].kind == TypeDefKind::Enum);
                if !allowed {
                    let message =
                        format!("The type '{}' cannot be declared const", self.names.defs.display(ty));
                    self.error(283, ty_span, message, "use `static readonly`");
                }
                self.constant_field(f, key);
            } else {
                f.init = var.init;
                self.static_inits |= is_static && var.init.is_some();
                self.push_field(f);
            }
        }
    }

    fn check_field(&self, f: &crate::ty::defs::FieldDef, m: &Modifiers, span: Span) {
        if f.is_volatile && f.is_readonly {
            let message = format!("'{}': a field cannot be both volatile and readonly", self.shown(f.name));
            self.error(678, span, message, "choose one");
        }
        if f.is_volatile && !f.ty.is_error() {
            let defs = &self.names.defs;
            let small = f.ty.as_prim().is_some_and(|p| {
                p.size() <= 4 || matches!(p, crate::ty::Prim::NInt | crate::ty::Prim::NUInt)
            });
            let is_enum = crate::ty::fold::number_type(defs, f.ty).is_some_and(|p| p.size() <= 4);
            if !small && !is_enum && !defs.is_reference(f.ty) {
                let message = format!(
                    "'{}': a volatile field cannot be of the type '{}'",
                    self.shown(f.name),
                    defs.display(f.ty)
                );
                self.error(677, span, message, "cannot be read in one step");
            }
        }
        if self.t.is_readonly
            && self.t.kind == TypeDefKind::Struct
            && !f.is_static
            && !f.is_readonly
            && !m.has(Modifier::Const)
        {
            let message = "Instance fields of readonly structs must be readonly.";
            self.error(8340, span, message, "needs `readonly`");
        }
    }

    /// Declares type parameters; their constraints follow when their scope is known.
    pub fn type_params(
        &self,
        list: &[ast::TypeParam],
        clauses: &[ast::ConstraintClause],
    ) -> Vec<TypeParamId> {
        let mut ids: Vec<TypeParamId> = Vec::new();
        for p in list {
            if ids.iter().any(|&o| self.names.defs.type_params[o].name == p.name.name) {
                let message = format!("Duplicate type parameter '{}'", p.name.name);
                self.error(692, p.name.span, message, "declared twice");
            }
            let hides = self.t.params.iter().any(|&o| self.names.defs.type_params[o].name == p.name.name);
            if hides && !self.t.is_std {
                let message = format!(
                    "Type parameter '{}' has the same name as the type parameter from outer type '{}'",
                    p.name.name,
                    self.names.defs.display(self.names.defs.self_type(self.id))
                );
                self.report(Diagnostic::warning(693, p.name.span, message).label("hides the type's own"));
            }
            ids.push(self.names.defs.type_params.push(TypeParamDef {
                name: p.name.name,
                variance: p.variance,
                declared_struct: header::says_struct(clauses, p.name.name),
                span: p.name.span,
                bounds: crate::ty::defs::Lazy::later(self.names.source.clone()),
            }));
        }
        for &id in &ids {
            self.names.defs.type_params[id].bounds.bind(id);
        }
        ids
    }

    pub fn ast_method(&mut self, at: At<'_>, member: &Member, method: &ast::Method) {
        let m = &member.modifiers;
        let is_explicit = method.explicit.is_some();
        self.check_modifiers(m, Item::Method, is_explicit);
        let name = method.name;
        let mut def = self.new_method(name.name.as_str(), MethodKind::Ordinary, at.part.file, name.span);
        def.type_params = self.type_params(&method.type_params, &method.constraints);
        let scope = self.scope_with(at, &def.type_params);
        let inherits = m.has(Modifier::Override) || is_explicit;
        if !inherits || !method.constraints.is_empty() {
            let mut cx = TypeCx::new(self.names, &scope);
            let shown = self.shown(name.name);
            let bounds = header::bounds(&mut cx, &def.type_params, &method.constraints, &shown);
            cx.finish();
            for (&p, b) in def.type_params.iter().zip(bounds) {
                self.names.defs.type_params[p].set_bounds(b);
            }
        }
        def.params = self.params(at, &scope, &method.params);
        let (ret, by_ref) = self.return_type(&scope, method.ret);
        (def.ret, def.ret_by_ref) = (ret, by_ref || method.by_ref);
        def.ret_readonly = is_ref_readonly(at.ast, method.ret);
        let shown = crate::ty::members::display_params(&self.names.defs, name.name.as_str(), &def.params);
        def.explicit = self.explicit(at, method.explicit, &shown);
        def.is_extension = def.params.first().is_some_and(|p| p.is_this);
        self.apply_modifiers(&mut def, m, method.body, member);
        if def.is_extension {
            self.check_extension(&def);
        }
        def.body = source(method.body);
        let facts = self.attributes(at, &member.attributes, super::attributes::Target::Method);
        def.intrinsic = facts.intrinsic;
        if !self.t.is_std && !member.attributes.is_empty() {
            let mut cx = TypeCx::new(self.names, &scope);
            def.builder = header::task_builder(&mut cx, &member.attributes);
            cx.finish();
        }
        self.shape(&mut def, at, method.body, m.span_of(Modifier::Async), at.ast[method.ret].span);
        if inherits
            && method.constraints.is_empty()
            && let Some(interface) = def.explicit
        {
            self.explicit_bounds(&def, interface);
        }
        def.is_omitted = facts.is_omitted;
        let inherit = m.has(Modifier::Override) && method.constraints.is_empty();
        if m.has(Modifier::Partial) {
            let has_access = super::modifiers::access_of(m).is_some();
            self.partials.push(super::partial::Partial { def, inherit, has_access });
            return;
        }
        self.place(def, inherit);
    }

    /// What follows from the body: `async` and what awaiting gives, `yield`.
    pub fn shape(
        &self,
        def: &mut MethodDef,
        at: At<'_>,
        body: FnBody,
        is_async: Option<Span>,
        ret_span: Span,
    ) {
        let lang = &self.names.defs.lang;
        let named = def.ret.as_named();
        let is_def = |d: Option<crate::ty::defs::TypeDefId>| d.is_some() && named.map(|(n, _)| n) == d;
        let is_sequence = [lang.enumerable, lang.enumerable_of, lang.enumerator, lang.enumerator_of]
            .into_iter()
            .any(is_def);
        let is_async_sequence = [lang.async_enumerable_of, lang.async_enumerator_of].into_iter().any(is_def);
        if (is_sequence || is_async_sequence)
            && let FnBody::Block(_) = body
        {
            def.is_iterator = scan::facts(at.ast, &scan::body_nodes(body)).yields;
        }
        if def.is_iterator
            && let Some(p) = def.params.iter().find(|p| p.mode != ParamMode::Value)
        {
            let message = "Iterators cannot have ref, in or out parameters";
            self.error(1623, p.span, message, "the iterator runs on after its caller has gone on");
        }
        let Some(span) = is_async else { return };
        let custom = match named {
            Some((d, _)) => {
                def.builder.is_some() || self.names.try_header(d).is_some_and(|h| h.builder.is_some())
            }
            None => def.builder.is_some() && def.ret.is_void(),
        };
        let custom = if custom { self.names.defs.result_of_task_like(def.ret) } else { None };
        let first = || named.and_then(|(_, args)| args.first().copied()).unwrap_or(Ty::error());
        def.is_async = if let Some(result) = custom.filter(|_| !is_async_sequence) {
            Some((AsyncKind::Custom, result))
        } else if def.ret.is_void() {
            Some((AsyncKind::Void, Ty::void()))
        } else if is_def(lang.task) {
            Some((AsyncKind::Task, Ty::void()))
        } else if is_def(lang.task_of) {
            Some((AsyncKind::Task, first()))
        } else if is_def(lang.value_task) {
            Some((AsyncKind::ValueTask, Ty::void()))
        } else if is_def(lang.value_task_of) {
            Some((AsyncKind::ValueTask, first()))
        } else if is_async_sequence {
            // An async iterator: `is_iterator` tells it from an async method.
            Some((AsyncKind::Task, Ty::void()))
        } else {
            if !def.ret.is_error() {
                let message = "The return type of an async method must be void, Task, Task<T>, a task-like type, \
                               IAsyncEnumerable<T>, or IAsyncEnumerator<T>";
                let shown = self.names.defs.display(def.ret);
                self.report(
                    Diagnostic::error(1983, ret_span, message)
                        .label(format!("'{shown}' cannot be awaited"))
                        .help(format!("return `Task<{shown}>`")),
                );
            }
            Some((AsyncKind::Task, Ty::error()))
        };
        if let Some(p) = def.params.iter().find(|p| p.mode != ParamMode::Value) {
            let message = "Async methods cannot have ref, in or out parameters";
            self.error(1988, p.span, message, "the method may run on after its caller has returned");
        }
        if matches!(body, FnBody::None) && def.intrinsic.is_none() {
            let message = "The 'async' modifier can only be used in methods that have a body.";
            self.error(1994, span, message, "no body");
        }
    }

    /// Accessibility and the virtual, static, … flags, with the rules about them.
    pub fn apply_modifiers(&self, def: &mut MethodDef, m: &Modifiers, body: FnBody, member: &Member) {
        let has_body = !matches!(body, FnBody::None);
        def.access = if def.explicit.is_some() { Access::Private } else { self.access(m) };
        def.is_static = m.has(Modifier::Static);
        def.is_override = m.has(Modifier::Override);
        def.is_sealed = m.has(Modifier::Sealed);
        def.is_abstract = m.has(Modifier::Abstract) || (self.in_interface && !has_body && !def.is_static);
        def.is_virtual = m.has(Modifier::Virtual);
        def.is_readonly = m.has(Modifier::Readonly)
            || (self.t.is_readonly && self.t.kind == TypeDefKind::Struct && !def.is_static);
        if !self.t.is_std {
            self.check_flags(def, m, has_body, member);
        }
    }

    fn check_flags(&self, def: &MethodDef, m: &Modifiers, has_body: bool, member: &Member) {
        let span = def.span;
        let name = self.shown(def.name);
        let is_partial = m.has(Modifier::Partial);
        self.check_static(m, def.name, span);
        let virtual_like = m.has(Modifier::Abstract) || def.is_virtual || def.is_override;
        if is_partial && !self.says_partial() {
            let message = "A partial member must be declared within a partial type";
            self.error(751, span, message, "the type is not `partial`");
        }
        if def.is_static && virtual_like && (!self.in_interface || def.is_override) {
            let word = match (def.is_override, def.is_virtual) {
                (true, _) => "override",
                (false, true) => "virtual",
                (false, false) => "abstract",
            };
            self.error(112, span, format!("A static member cannot be marked as '{word}'"), "static");
        }
        if def.is_override && (def.is_virtual || m.has(Modifier::New)) {
            let message = format!("A member '{name}' marked as override cannot be marked as new or virtual");
            self.error(113, span, message, "`override` says it all");
        }
        if def.is_sealed && !def.is_override && !self.in_interface {
            let message = format!("'{name}' cannot be sealed because it is not an override");
            self.error(238, span, message, "no override");
        }
        if virtual_like && def.access == Access::Private && def.explicit.is_none() {
            let message = format!("'{name}': virtual or abstract members cannot be private");
            self.error(621, span, message, "nobody could override it");
        }
        if m.has(Modifier::Abstract) && def.is_virtual {
            let message = format!("The abstract method '{name}' cannot be marked virtual");
            self.error(503, span, message, "abstract methods are virtual");
        }
        let of_struct = self.t.kind == TypeDefKind::Struct;
        if m.has(Modifier::Abstract) && !self.t.is_abstract && !of_struct {
            let shown = self.names.defs.display(self.names.defs.self_type(self.id));
            let message = format!("'{name}' is abstract but it is contained in non-abstract type '{shown}'");
            self.report(
                Diagnostic::error(513, span, message)
                    .label("abstract")
                    .help(format!("write `abstract class {}`", self.t.name)),
            );
        }
        let new_virtual = def.is_virtual && !def.is_override;
        if new_virtual && self.is_sealed_kind() && !self.in_interface && !of_struct {
            let shown = self.names.defs.display(self.names.defs.self_type(self.id));
            let message = format!("'{name}' is a new virtual member in sealed type '{shown}'");
            self.error(549, span, message, "nobody can override it");
        }
        let with_params = match &member.kind {
            MemberKind::Method(_) => {
                let list: Vec<String> = def
                    .params
                    .iter()
                    .map(|p| crate::ty::members::display_param(&self.names.defs, p))
                    .collect();
                format!("{name}({})", list.join(", "))
            }
            _ => name,
        };
        let is_extern = m.has(Modifier::Extern);
        if is_extern {
            self.error(9001, span, "`extern` methods are not part of Aw", "left out of the language");
        } else if m.has(Modifier::Abstract) && has_body && !self.in_interface {
            let message = format!("'{with_params}' cannot declare a body because it is marked abstract");
            self.error(500, span, message, "abstract");
        } else if !has_body && !def.is_abstract && !is_partial {
            let message = format!(
                "'{with_params}' must declare a body because it is not marked abstract, extern, or partial"
            );
            self.error(501, span, message, "no body");
        }
    }

    fn check_extension(&self, def: &MethodDef) {
        let static_class = self.t.is_static && self.t.kind == TypeDefKind::Class;
        if !def.is_static {
            self.error(1105, def.span, "Extension methods must be static", "needs `static`");
        } else if self.t.outer.is_some() && static_class {
            let message = format!(
                "Extension methods must be defined in a top level static class; {} is a nested class",
                self.t.name
            );
            self.error(1109, def.span, message, "in a nested class");
        } else if !static_class || self.t.own_params > 0 {
            let message = "Extension method must be defined in a non-generic static class";
            self.error(1106, def.span, message, "its class is not static, or generic");
        }
    }

    pub fn params(&mut self, at: At<'_>, scope: &Scope, list: &[ast::Param]) -> Vec<ParamDef> {
        let mut params: Vec<ParamDef> = Vec::new();
        for (i, p) in list.iter().enumerate() {
            let ty = match p.ty {
                Some(ty) => self.resolve(scope, ty),
                None => Ty::error(),
            };
            let (ty, mode) = match ty.kind() {
                TyKind::Ref(inner) => (*inner, ParamMode::Ref),
                _ => (ty, p.mode),
            };
            let mut def = ParamDef { mode, ..self.new_param(p.name.name, ty, p.name.span) };
            def.is_this = p.is_this;
            def.is_params = p.is_params;
            if params.iter().any(|q| q.name == p.name.name && p.name.name.as_str() != "_") {
                let message = format!("The parameter name '{}' is a duplicate", p.name.name);
                self.error(100, p.name.span, message, "used twice");
            }
            if let Some(default) = p.default {
                def.default = self.default(at, scope, p, ty, default);
            } else if !p.is_params
                && list[..i].iter().any(|q| q.default.is_some())
                && p.name.name.as_str() != ""
            {
                let message = "Optional parameters must appear after all required parameters";
                self.error(1737, p.name.span, message, "has no default value");
            }
            self.check_param(p, &def, i, list);
            def.caller = super::attributes::caller_info(self.names.ast_at(p.span), p, list);
            params.push(def);
        }
        params
    }

    fn default(&self, at: At<'_>, scope: &Scope, p: &ast::Param, ty: Ty, expr: ast::ExprId) -> Option<Const> {
        // `S s = new S()` of a value type is its default.
        if let ast::ExprKind::New { ty: Some(written), args, init: None, .. } = &at.ast[expr].kind
            && args.is_empty()
            && self.names.defs.is_value_type(ty)
            && self.names.resolve_type(scope, *written, &mut crate::diag::Diagnostics::default()) == ty
        {
            return Some(Const::Default);
        }
        let mut cx = ConstCx::new(self.names, scope);
        let name = p.name.name;
        let value = cx.converted(expr, ty, |span| {
            let message = format!("Default parameter value for '{name}' must be a compile-time constant");
            Diagnostic::error(1736, span, message).label("not a constant")
        });
        // Whatever conversion failed, C# says it about the parameter.
        let span = at.ast[expr].span;
        for d in cx.into_diags() {
            if matches!(d.code.0, 29 | 31 | 37 | 266) && d.span() == span {
                let shown = self.names.defs.display(ty);
                let message = format!(
                    "A value of this type cannot be used as a default parameter because there are no standard conversions to \
                     type '{shown}'"
                );
                self.report(
                    Diagnostic::error(1750, p.name.span, message).label(format!("its type is '{shown}'")),
                );
            } else {
                self.report(d);
            }
        }
        // After an error there is some value, so that calls are not blamed for leaving the argument out.
        Some(value.map_or(Const::Default, |v| v.value))
    }

    /// Spans, `List<T>` and the interfaces that arrays have.
    fn is_params_collection(&self, ty: Ty) -> bool {
        let defs = &self.names.defs;
        let Some((def, [_])) = ty.as_named() else { return false };
        let t = &defs.types[def];
        let is_span = [defs.lang.span, defs.lang.read_only_span].contains(&Some(def));
        let name = t.name.as_str();
        let is_collection = matches!(
            name,
            "List" | "IEnumerable" | "IReadOnlyCollection" | "IReadOnlyList" | "ICollection" | "IList"
        );
        is_span || (is_collection && t.is_std && t.namespace.as_str() == "System.Collections.Generic")
    }

    fn check_param(&self, p: &ast::Param, def: &ParamDef, index: usize, list: &[ast::Param]) {
        let span = p.name.span;
        if p.is_params {
            if index + 1 != list.len() {
                let message = "A params parameter must be the last parameter in a parameter list";
                self.error(231, span, message, "not the last");
            }
            match def.ty.kind() {
                TyKind::Array { rank: 1, .. } | TyKind::Error => {}
                TyKind::Named(..) if self.is_params_collection(def.ty) => {}
                TyKind::Named(..) => {
                    let message = "`params` of this type is not part of Aw";
                    self.error(9001, span, message, "make it an array, a span or a `List`");
                }
                _ => {
                    let message = "The params parameter must have a valid collection type";
                    self.error(225, span, message, "no collection");
                }
            }
            if p.default.is_some() {
                let message = "Cannot specify a default value for a parameter collection";
                self.error(1751, span, message, "`params` may be left out anyway");
            }
        }
        let by_ref = matches!(def.mode, ParamMode::Ref | ParamMode::Out);
        if p.default.is_some() && by_ref {
            let message = "A ref or out parameter cannot have a default value";
            self.error(1741, span, message, "passed by reference");
        }
        if p.is_this && index > 0 {
            let message = "The parameter modifier 'this' should be on the first parameter";
            self.error(1100, span, message, "not the first");
        }
        if let Some((d, _)) = def.ty.as_named()
            && self.names.defs.types[d].is_static
            && !self.t.is_std
        {
            let message =
                format!("'{}': static types cannot be used as parameters", self.names.defs.display(def.ty));
            self.error(721, span, message, "a static class has no instances");
        }
    }

    pub fn ctor(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Ctor { name, params, init, body } = &member.kind else { return };
        let m = &member.modifiers;
        let is_static = m.has(Modifier::Static);
        self.check_modifiers(m, if is_static { Item::StaticCtor } else { Item::Ctor }, false);
        if name.name != self.t.name {
            self.error(1520, name.span, "Method must have a return type", "not the name of the type");
            return;
        }
        if is_static {
            if !params.is_empty() {
                let message =
                    format!("'{}': a static constructor must be parameterless", self.shown(name.name));
                self.error(132, name.span, message, "nobody passes arguments");
            }
            if self.static_ctor.is_some() {
                self.duplicate(name.name, name.span);
            }
            self.static_ctor = Some((*body, name.span, at.part.file));
            return;
        }
        if self.in_interface {
            self.error(
                526,
                name.span,
                "Interfaces cannot contain instance constructors",
                "not in an interface",
            );
            return;
        }
        if self.t.is_static {
            let message = "Static classes cannot have instance constructors";
            self.error(710, name.span, message, "nobody can call it");
        }
        self.has_ctor = true;
        let mut def = self.new_method(".ctor", MethodKind::Ctor, at.part.file, name.span);
        def.access = self.access(m);
        def.params = self.params(at, at.scope, params);
        if matches!(body, FnBody::None) && !self.t.is_std {
            let message = format!(
                "'{}' must declare a body because it is not marked abstract, extern, or partial",
                crate::ty::members::display_params(&self.names.defs, &self.shown(name.name), &def.params)
            );
            self.error(501, name.span, message, "no body");
        }
        let calls_this = init.as_ref().is_some_and(|i| !i.is_base);
        let is_copy = self.t.is_record
            && self.t.kind == TypeDefKind::Class
            && matches!(&def.params[..], [only] if only.ty == self.names.defs.self_type(def.owner));
        if at.decl.params.is_some() && !calls_this && !is_copy {
            let message = "A constructor declared in a type with parameter list must have 'this' constructor initializer.";
            self.error(8862, name.span, message, "needs `: this(…)`");
        }
        let facts = self.attributes(at, &member.attributes, super::attributes::Target::Method);
        def.intrinsic = facts.intrinsic;
        def.sets_required = facts.sets_required;
        def.body = match (body, init) {
            (FnBody::None, None) => BodySource::None,
            _ => BodySource::Ast(AstBody::Ctor { init: init.clone(), body: *body }),
        };
        self.push_method(def);
    }

    fn duplicate(&self, name: Symbol, span: Span) {
        let shown = self.names.defs.display(self.names.defs.self_type(self.id));
        let message =
            format!("Type '{shown}' already defines a member called '{name}' with the same parameter types");
        self.error(111, span, message, "declared again");
    }
}

pub(super) fn source(body: FnBody) -> BodySource {
    match body {
        FnBody::None => BodySource::None,
        FnBody::Block(s) => BodySource::Ast(AstBody::Block(s)),
        FnBody::Expr(e) => BodySource::Ast(AstBody::Expr(e)),
        FnBody::Deferred(span) => BodySource::Ast(AstBody::Deferred(span)),
    }
}

/// `ref readonly T`
pub(super) fn is_ref_readonly(ast: &ast::Ast, ty: ast::TypeId) -> bool {
    matches!(ast[ty].kind, ast::TypeExprKind::Ref { readonly: true, .. })
}
