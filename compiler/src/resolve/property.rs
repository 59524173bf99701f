//! Properties, indexers and events with their accessors and backing fields.

use rustc_hash::FxHashSet;

use super::attributes::Target;
use super::member::source;
use super::members::{At, Build};
use super::modifiers::{self, Item};
use super::scan;
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Accessor, AccessorKind, FnBody, Member, MemberKind, Modifier, Modifiers};
use crate::ty::defs::{
    Access, BodySource, EventDef, FieldId, MethodDef, MethodId, MethodKind, ParamDef, PropDef, PropId,
    TypeDefKind,
};
use crate::ty::members::display_method;
use crate::ty::{Ty, convert};

/// What a property and an indexer have in common.
struct Parts<'a> {
    member: &'a Member,
    name: Symbol,
    span: Span,
    ty: Ty,
    by_ref: bool,
    params: Vec<ParamDef>,
    explicit: Option<Ty>,
    accessors: &'a [Accessor],
    expr: Option<ast::ExprId>,
    backing: Option<FieldId>,
}

impl Build<'_> {
    pub fn property(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Property { ty, by_ref, explicit, name, accessors, expr, init } = &member.kind else {
            return;
        };
        let m = &member.modifiers;
        self.check_modifiers(m, Item::Property, explicit.is_some());
        self.check_static(m, name.name, name.span);
        self.attributes(at, &member.attributes, Target::Property);
        let (ty, ref_ty) = self.return_type(at.scope, *ty);
        if ty.is_void() {
            self.error(
                547,
                name.span,
                format!("'{}': property or indexer cannot have void type", self.shown(name.name)),
                "void",
            );
        }
        let explicit = self.explicit(at, *explicit, name.name.as_str());
        let is_static = m.has(Modifier::Static);
        let is_auto = self.is_auto(at, m, accessors, *expr, is_static);
        let prop = self.names.defs.props.next_id();
        let backing = is_auto.then(|| {
            let field_name = match explicit {
                Some(interface) => {
                    format!("<{}.{}>k__BackingField", self.names.defs.display(interface), name.name)
                }
                None => format!("<{}>k__BackingField", name.name),
            };
            let mut f = self.new_field(Symbol::intern(&field_name), ty, at.part.file, name.span);
            f.is_static = is_static;
            // An accessor with a body may assign to `field` whenever it runs.
            f.is_readonly = expr.is_none()
                && !accessors.iter().any(|a| {
                    matches!(a.kind, AccessorKind::Set | AccessorKind::Init)
                        || !matches!(a.body, FnBody::None)
                });
            f.init = *init;
            f.backing = Some(prop);
            self.static_inits |= is_static && init.is_some();
            self.push_field(f)
        });
        if !self.t.is_std {
            self.check_property(m, name.name, name.span, accessors, *expr, *init, is_auto);
        }
        if is_auto && (*by_ref || ref_ty) && !self.t.is_std {
            let message = "Auto-implemented properties cannot return by reference";
            self.error(8145, name.span, message, "the field behind it cannot be handed out");
        }
        let parts = Parts {
            member,
            name: name.name,
            span: name.span,
            ty,
            by_ref: *by_ref || ref_ty,
            params: Vec::new(),
            explicit,
            accessors,
            expr: *expr,
            backing,
        };
        self.finish_property(at, parts, prop);
    }

    /// Auto-implemented, wholly or in one accessor, or using `field`.
    fn is_auto(
        &self,
        at: At<'_>,
        m: &Modifiers,
        accessors: &[Accessor],
        expr: Option<ast::ExprId>,
        is_static: bool,
    ) -> bool {
        let abstract_like =
            m.has(Modifier::Abstract) || m.has(Modifier::Extern) || (self.in_interface && !is_static);
        if abstract_like {
            return false;
        }
        let is_intrinsic = |a: &Accessor| {
            a.attributes.iter().any(|a| a.name.last().is_some_and(|n| n.name.as_str() == "Intrinsic"))
        };
        if accessors.iter().any(|a| matches!(a.body, FnBody::None) && !is_intrinsic(a)) {
            return true;
        }
        let mut used = FxHashSet::default();
        for a in accessors {
            scan::simple_names(at.ast, &scan::body_nodes(a.body), &mut used);
        }
        scan::simple_names(at.ast, &expr.map(scan::Node::Expr).into_iter().collect::<Vec<_>>(), &mut used);
        used.contains(&Symbol::intern("field"))
    }

    #[expect(clippy::too_many_arguments)]
    fn check_property(
        &self,
        m: &Modifiers,
        name: Symbol,
        span: Span,
        accessors: &[Accessor],
        expr: Option<ast::ExprId>,
        init: Option<ast::ExprId>,
        is_auto: bool,
    ) {
        let shown = self.shown(name);
        if accessors.is_empty() && expr.is_none() {
            let message = format!("'{shown}': property or indexer must have at least one accessor");
            self.error(548, span, message, "needs `get` or `set`");
        }
        let all_auto = is_auto && accessors.iter().all(|a| matches!(a.body, FnBody::None));
        if all_auto && !accessors.iter().any(|a| a.kind == AccessorKind::Get) && !accessors.is_empty() {
            let message = "Auto-implemented properties must have get accessors.";
            self.error(8051, span, message, "needs `get;`");
        }
        if init.is_some() && self.in_interface && !m.has(Modifier::Static) {
            let message = "Instance properties in interfaces cannot have initializers.";
            self.error(8053, span, message, "an interface has no fields");
        } else if init.is_some() && !is_auto {
            let message = "Only auto-implemented properties, or properties that use the 'field' keyword, can have \
                           initializers.";
            self.error(8050, span, message, "not auto-implemented");
        }
        if is_auto
            && self.t.is_readonly
            && self.t.kind == TypeDefKind::Struct
            && !m.has(Modifier::Static)
            && accessors.iter().any(|a| a.kind == AccessorKind::Set)
        {
            let message = "Auto-implemented instance properties in readonly structs must be readonly.";
            self.error(8341, span, message, "use `init` or leave `set` out");
        }
    }

    pub fn indexer(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Indexer { ty, by_ref, explicit, this_span, params, accessors, expr } = &member.kind
        else {
            return;
        };
        let m = &member.modifiers;
        let name = Symbol::intern("Item");
        self.check_modifiers(m, Item::Indexer, explicit.is_some());
        self.attributes(at, &member.attributes, Target::Property);
        if self.t.is_static {
            let message = format!("'{}': cannot declare indexers in a static class", self.shown("this[]"));
            self.error(720, *this_span, message, "a static class has no instances");
        }
        let (ty, ref_ty) = self.return_type(at.scope, *ty);
        let explicit = self.explicit(at, *explicit, "this[]");
        let params = self.params(at, at.scope, params);
        if params.is_empty() {
            self.error(1551, *this_span, "Indexers must have at least one parameter", "no parameters");
        }
        let prop = self.names.defs.props.next_id();
        let parts = Parts {
            member,
            name,
            span: *this_span,
            ty,
            by_ref: *by_ref || ref_ty,
            params,
            explicit,
            accessors,
            expr: *expr,
            backing: None,
        };
        self.finish_property(at, parts, prop);
    }

    fn finish_property(&mut self, at: At<'_>, p: Parts<'_>, prop: PropId) {
        let m = &p.member.modifiers;
        let is_setter = |a: &&Accessor| matches!(a.kind, AccessorKind::Set | AccessorKind::Init);
        if p.by_ref
            && let Some(a) = p.accessors.iter().find(is_setter)
        {
            let message = "Properties which return by reference cannot have set accessors";
            self.error(8147, a.span, message, "assign through the reference");
        }
        let mut getter = None;
        let mut setter = None;
        let mut setter_is_init = false;
        if let Some(expr) = p.expr {
            let def = self.accessor(at, &p, None, MethodKind::Getter, FnBody::Expr(expr));
            getter = Some(self.place(def, false));
        }
        for a in p.accessors {
            let kind = match a.kind {
                AccessorKind::Get => MethodKind::Getter,
                AccessorKind::Set | AccessorKind::Init => MethodKind::Setter,
                AccessorKind::Add | AccessorKind::Remove => {
                    self.error(1014, a.span, "A get or set accessor expected", "belongs to an event");
                    continue;
                }
            };
            let slot = if kind == MethodKind::Getter { &getter } else { &setter };
            if slot.is_some() {
                self.error(1007, a.span, "Property accessor already defined", "a second one");
                continue;
            }
            let def = self.accessor(at, &p, Some(a), kind, a.body);
            let id = self.place(def, false);
            if kind == MethodKind::Getter {
                getter = Some(id);
            } else {
                setter = Some(id);
                setter_is_init = a.kind == AccessorKind::Init;
            }
        }
        let is_virtual = m.has(Modifier::Virtual) || m.has(Modifier::Override);
        let ctor_setter = match p.backing {
            Some(field) if is_virtual && setter.is_none() => {
                let name = format!("<{}>k__Initialize", p.name);
                let mut def = self.new_method(&name, MethodKind::Ordinary, at.part.file, p.span);
                def.params.push(self.new_param(Symbol::intern("value"), p.ty, p.span));
                def.access = Access::Private;
                def.body = BodySource::AutoSet(field);
                self.shape(&mut def, at, FnBody::None, None, p.span);
                Some(self.place(def, false))
            }
            _ => None,
        };
        let access = if p.explicit.is_some() { Access::Private } else { self.access(m) };
        let def = PropDef {
            name: p.name,
            owner: self.id,
            ty: p.ty,
            params: p.params,
            by_ref: p.by_ref,
            is_static: m.has(Modifier::Static),
            is_required: m.has(Modifier::Required),
            access,
            getter,
            setter,
            setter_is_init,
            backing: p.backing,
            ctor_setter,
            explicit: p.explicit,
            span: p.span,
        };
        if m.has(Modifier::Override) && !self.t.is_std {
            self.check_property_override(&def);
        }
        self.push_prop(def, prop);
    }

    pub fn push_prop(&mut self, def: PropDef, expected: PropId) {
        let id = self.names.defs.props.push(def);
        debug_assert_eq!(id, expected, "nothing else may make properties meanwhile");
        self.members.props.push(id);
    }

    fn accessor(
        &mut self,
        at: At<'_>,
        p: &Parts<'_>,
        a: Option<&Accessor>,
        kind: MethodKind,
        body: FnBody,
    ) -> MethodDef {
        let is_getter = kind == MethodKind::Getter;
        let name = format!("{}_{}", if is_getter { "get" } else { "set" }, p.name);
        let mut def = self.new_method(&name, kind, at.part.file, p.span);
        def.params = p.params.clone();
        def.explicit = p.explicit;
        if is_getter {
            (def.ret, def.ret_by_ref) = (p.ty, p.by_ref);
            def.ret_readonly = match &p.member.kind {
                MemberKind::Property { ty, .. } | MemberKind::Indexer { ty, .. } => {
                    super::member::is_ref_readonly(at.ast, *ty)
                }
                _ => false,
            };
        } else {
            def.params.push(self.new_param(Symbol::intern("value"), p.ty, p.span));
        }
        let none = Modifiers::default();
        let own = a.map_or(&none, |a| &a.modifiers);
        self.accessor_flags(
            &mut def,
            &p.member.modifiers,
            own,
            body,
            a.is_some_and(|a| matches!(a.body, FnBody::None)),
        );
        if let Some(a) = a {
            def.intrinsic = self.attributes(at, &a.attributes, Target::Method).intrinsic;
        }
        def.body = match (body, p.backing) {
            (FnBody::None, Some(field)) if is_getter => BodySource::AutoGet(field),
            (FnBody::None, Some(field)) => BodySource::AutoSet(field),
            _ => source(body),
        };
        let yields_in = if is_getter { body } else { FnBody::None };
        self.shape(&mut def, at, yields_in, None, p.span);
        if !self.t.is_std {
            self.check_accessor(&def, p, own);
        }
        def
    }

    fn accessor_flags(
        &self,
        def: &mut MethodDef,
        outer: &Modifiers,
        own: &Modifiers,
        body: FnBody,
        no_body: bool,
    ) {
        let _ = no_body;
        let has_body = !matches!(body, FnBody::None);
        def.is_static = outer.has(Modifier::Static);
        def.access = match def.explicit {
            Some(_) => Access::Private,
            None => modifiers::access_of(own).unwrap_or_else(|| self.access(outer)),
        };
        def.is_override = outer.has(Modifier::Override);
        def.is_sealed = outer.has(Modifier::Sealed);
        def.is_virtual = outer.has(Modifier::Virtual);
        def.is_abstract = outer.has(Modifier::Abstract) || (self.in_interface && !has_body && !def.is_static);
        let readonly_struct = self.t.is_readonly && self.t.kind == TypeDefKind::Struct;
        // A struct's automatic getter changes nothing.
        let auto_get = self.t.kind == TypeDefKind::Struct && def.kind == MethodKind::Getter && !has_body;
        def.is_readonly = !def.is_static
            && (outer.has(Modifier::Readonly) || own.has(Modifier::Readonly) || readonly_struct || auto_get);
    }

    fn check_accessor(&self, def: &MethodDef, p: &Parts<'_>, own: &Modifiers) {
        let outer = self.access(&p.member.modifiers);
        if let Some(access) = modifiers::access_of(own)
            && access >= outer
            && def.explicit.is_none()
        {
            let what = if def.kind == MethodKind::Getter { "get" } else { "set" };
            let name = self.shown(p.name);
            let message = format!(
                "The accessibility modifier of the '{name}.{what}' accessor must be more restrictive than the property or \
                 indexer '{name}'"
            );
            let span = own.spans.first().map_or(p.span, |s| s.1);
            self.error(273, span, message, "not more restrictive");
        }
        let m = &p.member.modifiers;
        let name = self.shown(p.name);
        if m.has(Modifier::Abstract) && !matches!(def.body, BodySource::None) {
            let message =
                format!("'{}' cannot declare a body because it is marked abstract", self.shown(p.name));
            self.error(500, p.span, message, "abstract");
        }
        if m.has(Modifier::Abstract) && !self.t.is_abstract && def.kind == MethodKind::Getter {
            let shown = self.names.defs.display(self.names.defs.self_type(self.id));
            let message =
                format!("'{name}.get' is abstract but it is contained in non-abstract type '{shown}'");
            self.report(
                Diagnostic::error(513, p.span, message)
                    .label("abstract")
                    .help(format!("write `abstract class {}`", self.t.name)),
            );
        }
        let virtual_like = m.has(Modifier::Abstract) || m.has(Modifier::Virtual) || m.has(Modifier::Override);
        if virtual_like && def.is_static && !self.in_interface {
            let message = "A static member cannot be marked as 'override', 'virtual', or 'abstract'";
            self.error(112, p.span, message, "static");
        }
        if virtual_like && outer == Access::Private && def.explicit.is_none() {
            let message = format!("'{name}': virtual or abstract members cannot be private");
            self.error(621, p.span, message, "nobody could override it");
        }
        let needs_body = !p.params.is_empty() || p.backing.is_none();
        let is_abstract = def.is_abstract || m.has(Modifier::Extern);
        if needs_body && !is_abstract && matches!(def.body, BodySource::None) {
            let what = if def.kind == MethodKind::Getter { "get" } else { "set" };
            let message = format!(
                "'{name}.{what}' must declare a body because it is not marked abstract, extern, or partial"
            );
            self.error(501, p.span, message, "no body");
        }
    }

    /// The overridden property must have the same type and the accessors that are overridden.
    fn check_property_override(&self, p: &PropDef) {
        let defs = &self.names.defs;
        let own = self.shown(p.name);
        for (accessor, code, what) in [(p.getter, 545, "get"), (p.setter, 546, "set")] {
            let Some(accessor) = accessor else { continue };
            let m = &defs.methods[accessor];
            if let Some(base) = m.overrides {
                let base = &defs.methods[base];
                let base_ty =
                    if what == "get" { base.ret } else { base.params.last().map_or(Ty::error(), |p| p.ty) };
                let owner =
                    self.bases.iter().find(|b| defs.definition_of(**b).is_some_and(|(d, _)| d == base.owner));
                let wanted = owner.map_or(base_ty, |&o| base_ty.subst(&defs.subst_of(o)));
                let covariant = what == "get"
                    && p.setter.is_none()
                    && defs.is_reference(p.ty)
                    && convert::is_identity_or_reference(defs, p.ty, wanted);
                if !convert::same_type(p.ty, wanted) && !covariant && !p.ty.is_error() && !wanted.is_error() {
                    let theirs = display_method(defs, m.overrides.unwrap_or(accessor));
                    let theirs = theirs.rsplit_once('.').map_or(theirs.as_str(), |(name, _)| name);
                    let message = format!(
                        "'{own}': type must be '{}' to match overridden member '{theirs}'",
                        defs.display(wanted)
                    );
                    self.error(1715, p.span, message, format!("its type is '{}'", defs.display(p.ty)));
                    return;
                }
                continue;
            }
            // Overriding one accessor means the other is missing below.
            let other =
                [p.getter, p.setter].into_iter().flatten().any(|a| defs.methods[a].overrides.is_some());
            if other {
                let message = format!(
                    "'{own}.{what}': cannot override because '{}' does not have an overridable {what} accessor",
                    p.name
                );
                self.error(code, p.span, message, "the base property lacks it");
            }
        }
    }

    pub fn event(&mut self, at: At<'_>, member: &Member) {
        let MemberKind::Event { ty, explicit, vars, accessors } = &member.kind else { return };
        let m = &member.modifiers;
        self.check_modifiers(m, Item::Event, explicit.is_some());
        self.attributes(at, &member.attributes, Target::Property);
        let ty_span = at.ast[*ty].span;
        let ty = self.resolve(at.scope, *ty);
        let is_delegate =
            ty.as_named().is_some_and(|(d, _)| self.names.defs.types[d].kind == TypeDefKind::Delegate);
        for var in vars {
            let (name, span) = (var.name.name, var.name.span);
            self.check_static(m, name, span);
            if !is_delegate && !ty.is_error() {
                let message = format!("'{}': event must be of a delegate type", self.shown(name));
                self.error(66, ty_span, message, "not a delegate");
            }
            let explicit = self.explicit(at, *explicit, name.as_str());
            let event = self.names.defs.events.next_id();
            let is_abstract = m.has(Modifier::Abstract) || (self.in_interface && !m.has(Modifier::Static));
            let backing = (accessors.is_empty() && !is_abstract).then(|| {
                let mut f = self.new_field(name, ty, at.part.file, span);
                f.is_static = m.has(Modifier::Static);
                f.init = var.init;
                f.backing_event = Some(event);
                self.static_inits |= f.is_static && var.init.is_some();
                self.push_field(f)
            });
            let add = self.event_accessor(
                at,
                member,
                (name, span, ty),
                explicit,
                MethodKind::EventAdd,
                accessors,
                backing,
            );
            let remove = self.event_accessor(
                at,
                member,
                (name, span, ty),
                explicit,
                MethodKind::EventRemove,
                accessors,
                backing,
            );
            let access = if explicit.is_some() { Access::Private } else { self.access(m) };
            let id = self.names.defs.events.push(EventDef {
                name,
                owner: self.id,
                ty,
                is_static: m.has(Modifier::Static),
                access,
                add,
                remove,
                backing,
                explicit,
                span,
            });
            debug_assert_eq!(id, event, "nothing else may make events meanwhile");
            self.members.events.push(id);
        }
    }

    #[expect(clippy::too_many_arguments)]
    fn event_accessor(
        &mut self,
        at: At<'_>,
        member: &Member,
        (name, span, ty): (Symbol, Span, Ty),
        explicit: Option<Ty>,
        kind: MethodKind,
        accessors: &[Accessor],
        backing: Option<FieldId>,
    ) -> MethodId {
        let is_add = kind == MethodKind::EventAdd;
        let wanted = if is_add { AccessorKind::Add } else { AccessorKind::Remove };
        let written = accessors.iter().find(|a| a.kind == wanted);
        if written.is_none() && !accessors.is_empty() {
            let message =
                format!("'{}': event property must have both add and remove accessors", self.shown(name));
            self.error(65, span, message, if is_add { "no `add`" } else { "no `remove`" });
        }
        let full = format!("{}_{name}", if is_add { "add" } else { "remove" });
        let mut def = self.new_method(&full, kind, at.part.file, span);
        def.params = vec![self.new_param(Symbol::intern("value"), ty, span)];
        def.explicit = explicit;
        let body = written.map_or(FnBody::None, |a| a.body);
        let none = Modifiers::default();
        self.accessor_flags(&mut def, &member.modifiers, &none, body, false);
        def.is_readonly = false;
        def.body = match (backing, body) {
            (Some(field), _) if is_add => BodySource::AutoAdd(field),
            (Some(field), _) => BodySource::AutoRemove(field),
            (None, body) => super::member::source(body),
        };
        self.place(def, false)
    }
}
