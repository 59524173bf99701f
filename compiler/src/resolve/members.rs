//! What a type contains. `Build` goes through the members of all parts once, in source order; each kind of member has
//! its file: `member` (fields, methods, constructors, operators), `property` (properties, indexers, events), `record`
//! (what a record gets without asking). `slots` gives virtual methods their places.

use rustc_hash::FxHashSet;

use super::lookup::Scope;
use super::types::TypeCx;
use super::{Names, Part, consts, scan};
use crate::base::{FileId, Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, Member, MemberKind, Modifier, Modifiers, TypeDecl, TypeDeclKind};
use crate::ty::Ty;
use crate::ty::defs::{
    Access, AstBody, BodySource, FieldDef, FieldId, Lazy, Members, MethodDef, MethodId, MethodKind, ParamDef,
    TypeDef, TypeDefId, TypeDefKind,
};
use crate::ty::hierarchy::ancestors;

pub(super) fn complete(names: &Names, id: TypeDefId) {
    let t = &names.defs.types[id];
    let header: &crate::ty::defs::Header = t;
    if header.members.peek().is_some() || names.state().building.contains(&id) {
        return;
    }
    names.state().building.push(id);
    let members = build(names, id);
    header.set_members(members);
    names.state().building.retain(|&b| b != id);
}

pub(super) struct Build<'a> {
    pub names: &'a Names,
    pub id: TypeDefId,
    pub t: &'a TypeDef,
    pub members: Members,
    /// The slots so far; holes are for members the runtime wants at fixed places.
    pub vtable: Vec<Option<MethodId>>,
    /// Base classes, nearest first.
    pub bases: Vec<Ty>,
    pub in_interface: bool,
    /// Static fields or properties with initialisers.
    pub static_inits: bool,
    pub static_ctor: Option<(ast::FnBody, Span, FileId)>,
    pub has_ctor: bool,
    /// Partial methods, declaring and implementing, in the order of the program.
    pub partials: Vec<super::partial::Partial>,
}

/// The part of the type that is being read.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub part: &'a Part,
    pub part_index: u32,
    pub decl: &'a TypeDecl,
    pub ast: &'a Ast,
    pub scope: &'a Scope,
}

fn build(names: &Names, id: TypeDefId) -> Members {
    let t = &names.defs.types[id];
    let self_ty = names.defs.self_type(id);
    let bases = if t.kind == TypeDefKind::Interface { Vec::new() } else { ancestors(&names.defs, self_ty) };
    let mut b = Build {
        names,
        id,
        t,
        members: Members::default(),
        vtable: Vec::new(),
        bases: bases.into_iter().skip(1).collect(),
        in_interface: t.kind == TypeDefKind::Interface,
        static_inits: false,
        static_ctor: None,
        has_ctor: false,
        partials: Vec::new(),
    };
    b.start_vtable();
    for (i, (part, decl)) in names.parts(id).enumerate() {
        let scope = consts::body_scope(names, id, part);
        let ast = names.tree(part.file, part.chunk);
        b.part(At { part, part_index: i as u32, decl, ast, scope: &scope });
    }
    if let Some((program, file)) = names.program
        && program == id
    {
        b.top_level(file);
    }
    b.finish()
}

impl Build<'_> {
    pub fn report(&self, d: Diagnostic) {
        if !self.t.is_std {
            self.names.push_diag(d);
        }
    }

    pub fn error(&self, code: u16, span: Span, message: impl Into<String>, label: impl Into<String>) {
        self.report(Diagnostic::error(code, span, message).label(label));
    }

    /// `C.M` in messages about members.
    pub fn shown(&self, member: impl std::fmt::Display) -> String {
        format!("{}.{member}", self.names.defs.display(self.names.defs.self_type(self.id)))
    }

    fn part(&mut self, at: At<'_>) {
        self.attributes(at, &at.decl.attributes, super::attributes::Target::Type);
        match at.decl.kind {
            TypeDeclKind::Delegate => {
                self.delegate(at);
                return;
            }
            TypeDeclKind::Record
            | TypeDeclKind::RecordStruct
            | TypeDeclKind::Class
            | TypeDeclKind::Struct => {
                if let Some(params) = &at.decl.params {
                    self.primary_ctor(at, params);
                }
            }
            TypeDeclKind::Interface | TypeDeclKind::Enum => {}
        }
        for (i, member) in at.decl.members.iter().enumerate() {
            self.member(at, i as u32, member);
        }
    }

    fn member(&mut self, at: At<'_>, index: u32, member: &Member) {
        if self.is_partial_declaration(member) {
            return;
        }
        match &member.kind {
            MemberKind::Field { ty, vars } => self.field(at, index, member, *ty, vars),
            MemberKind::Event { .. } => self.event(at, member),
            MemberKind::Method(method) => self.ast_method(at, member, method),
            MemberKind::Ctor { .. } => self.ctor(at, member),
            MemberKind::Finalizer { name, .. } => self.error(
                9001,
                name.span,
                "finalizers are not part of Aw",
                "left out of the language: when it would run depends on the collector",
            ),
            MemberKind::Property { .. } => self.property(at, member),
            MemberKind::Indexer { .. } => self.indexer(at, member),
            MemberKind::Operator { .. } => self.operator(at, member),
            MemberKind::Conversion { .. } => self.conversion(at, member),
            MemberKind::EnumMember { name, .. } => {
                let ty = self.names.defs.self_type(self.id);
                let mut f = self.new_field(name.name, ty, at.part.file, name.span);
                f.access = Access::Public;
                f.is_static = true;
                f.is_const = true;
                let key = consts::Key { ty: self.id, part: at.part_index, member: index, var: 0 };
                self.constant_field(f, key);
            }
            MemberKind::Nested(_) => {}
            MemberKind::Extension(_) => self.error(
                9001,
                member.span,
                "extension blocks are not part of Aw",
                "left out of the language",
            ),
        }
    }

    pub fn new_field(&self, name: Symbol, ty: Ty, file: FileId, span: Span) -> FieldDef {
        FieldDef {
            name,
            owner: self.id,
            ty,
            access: Access::Private,
            is_static: false,
            is_readonly: false,
            is_volatile: false,
            is_required: false,
            is_const: false,
            value: Lazy::ready(None),
            init: None,
            backing: None,
            backing_event: None,
            file,
            span,
        }
    }

    pub fn push_field(&mut self, f: FieldDef) -> FieldId {
        let id = self.names.defs.fields.push(f);
        self.members.fields.push(id);
        id
    }

    pub fn constant_field(&mut self, mut f: FieldDef, key: consts::Key) {
        f.value = Lazy::later(self.names.source.clone());
        let id = self.push_field(f);
        self.names.defs.fields[id].value.bind(id);
        consts::remember(self.names, id, key);
    }

    pub fn new_method(&self, name: &str, kind: MethodKind, file: FileId, span: Span) -> MethodDef {
        MethodDef {
            name: Symbol::intern(name),
            owner: self.id,
            kind,
            type_params: Vec::new(),
            params: Vec::new(),
            ret: Ty::void(),
            ret_by_ref: false,
            ret_readonly: false,
            access: Access::Private,
            is_static: false,
            is_virtual: false,
            is_abstract: false,
            is_override: false,
            is_sealed: false,
            is_readonly: false,
            is_extension: false,
            is_omitted: false,
            sets_required: false,
            is_async: None,
            builder: None,
            is_iterator: false,
            intrinsic: None,
            slot: None,
            overrides: None,
            explicit: None,
            body: BodySource::None,
            file,
            span,
        }
    }

    pub fn new_param(&self, name: Symbol, ty: Ty, span: Span) -> ParamDef {
        ParamDef {
            name,
            ty,
            mode: ast::ParamMode::Value,
            is_params: false,
            is_this: false,
            default: None,
            caller: None,
            span,
        }
    }

    /// The accessibility a member has when none is written.
    pub fn access(&self, m: &Modifiers) -> Access {
        let default = if self.in_interface { Access::Public } else { Access::Private };
        super::modifiers::access_of(m).unwrap_or(default)
    }

    /// A member of a static class must be static itself.
    pub fn check_static(&self, m: &Modifiers, name: Symbol, span: Span) {
        let is_const = m.has(Modifier::Const);
        if self.t.is_static && self.t.kind == TypeDefKind::Class && !m.has(Modifier::Static) && !is_const {
            let message =
                format!("'{}': cannot declare instance members in a static class", self.shown(name));
            self.error(708, span, message, "needs `static`");
        }
    }

    /// An explicit implementation names an interface of its type.
    pub fn explicit(&mut self, at: At<'_>, ty: Option<ast::TypeId>, name: &str) -> Option<Ty> {
        let id = ty?;
        let span = at.ast[id].span;
        let ty = self.resolve(at.scope, id);
        if ty.is_error() {
            return Some(ty);
        }
        let defs = &self.names.defs;
        if !crate::ty::hierarchy::is_interface(defs, ty) {
            let shown = defs.display(ty);
            let message = format!("'{shown}' in explicit interface declaration is not an interface");
            self.error(538, span, message, "not an interface");
            return Some(Ty::error());
        }
        let self_ty = defs.self_type(self.id);
        if !crate::ty::hierarchy::interfaces_of(defs, self_ty)
            .iter()
            .any(|&i| crate::ty::convert::same_type(i, ty))
        {
            let member = self.shown(format!("{}.{name}", defs.display(ty)));
            let message =
                format!("'{member}': containing type does not implement interface '{}'", defs.display(ty));
            self.report(
                Diagnostic::error(540, span, message)
                    .label("not an interface of this type")
                    .help(format!("add `{}` to the list after the type's name", defs.display(ty))),
            );
            return Some(Ty::error());
        }
        Some(ty)
    }

    pub fn resolve(&self, scope: &Scope, ty: ast::TypeId) -> Ty {
        let mut cx = TypeCx::new(self.names, scope);
        let ty = cx.value_type(ty);
        cx.finish();
        ty
    }

    pub fn scope_with(&self, at: At<'_>, type_params: &[crate::ty::defs::TypeParamId]) -> Scope {
        Scope {
            type_params: type_params.to_vec(),
            ..self.names.scope(at.part.file, at.part.chunk, at.part.ns, Some(self.id))
        }
    }

    fn delegate(&mut self, at: At<'_>) {
        let Some(params) = &at.decl.params else { return };
        let mut m = self.new_method("Invoke", MethodKind::DelegateInvoke, at.part.file, at.decl.name.span);
        m.access = Access::Public;
        m.params = self.params(at, at.scope, params);
        if let Some(ret) = at.decl.ret {
            (m.ret, m.ret_by_ref) = self.return_type(at.scope, ret);
        }
        let id = self.names.defs.methods.push(m);
        self.members.methods.push(id);
        self.members.invoke = Some(id);
    }

    pub fn return_type(&self, scope: &Scope, ty: ast::TypeId) -> (Ty, bool) {
        let mut cx = TypeCx::new(self.names, scope);
        let ty = cx.ty(ty);
        cx.finish();
        match ty.kind() {
            crate::ty::TyKind::Ref(inner) => (*inner, true),
            _ => (ty, false),
        }
    }

    /// What the class itself needs: a constructor if it has none, a static one for its static initialisers.
    fn finish(mut self) -> Members {
        self.partial_methods();
        let span = self.t.span;
        let file = self.t.file;
        let is_class = self.t.kind == TypeDefKind::Class;
        if is_class && !self.t.is_static && !self.has_ctor {
            let mut m = self.new_method(".ctor", MethodKind::Ctor, file, span);
            m.access = if self.t.is_abstract { Access::Protected } else { Access::Public };
            m.body = BodySource::DefaultCtor;
            self.push_method(m);
        }
        if self.static_inits || self.static_ctor.is_some() {
            let (body, span, file) = match self.static_ctor {
                Some((body, span, file)) => (Some(body), span, file),
                None => (None, span, file),
            };
            let mut m = self.new_method(".cctor", MethodKind::StaticCtor, file, span);
            m.is_static = true;
            m.body = BodySource::Ast(AstBody::StaticCtor(body));
            self.push_method(m);
        }
        if self.t.is_record {
            self.record_members();
        } else {
            self.struct_equality();
        }
        // A hole can only be left by a library that lacks `ToString` or its like.
        if let Some(any) = self.vtable.iter().copied().find_map(|m| m) {
            self.members.vtable = self.vtable.into_iter().map(|m| m.unwrap_or(any)).collect();
        }
        self.members
    }

    pub fn push_method(&mut self, m: MethodDef) -> MethodId {
        let id = self.names.defs.methods.push(m);
        self.members.methods.push(id);
        id
    }

    /// `Program.<Main>$(string[] args)`: what it returns follows from what its statements do.
    fn top_level(&mut self, file: FileId) {
        let ast = self.names.tree(file, 0);
        let roots: Vec<scan::Node> = ast.top_level.iter().map(|&s| scan::Node::Stmt(s)).collect();
        let facts = scan::facts(ast, &roots);
        let span = match (ast.top_level.first(), ast.top_level.last()) {
            (Some(&first), Some(&last)) => ast[first].span.to(ast[last].span),
            _ => Span::new(file, 0, 0),
        };
        let mut m = self.new_method("<Main>$", MethodKind::TopLevel, file, span);
        m.is_static = true;
        m.params = vec![self.new_param(Symbol::intern("args"), Ty::array(Ty::string()), span.start())];
        let result = if facts.returns_value { Ty::int() } else { Ty::void() };
        let lang = &self.names.defs.lang;
        (m.ret, m.is_async) = match (facts.awaits, facts.returns_value) {
            (false, _) => (result, None),
            (true, true) => (
                lang.task_of.map_or(Ty::error(), |t| Ty::named(t, [Ty::int()])),
                Some((crate::ty::defs::AsyncKind::Task, result)),
            ),
            (true, false) => (
                lang.task.map_or(Ty::error(), |t| Ty::named(t, [])),
                Some((crate::ty::defs::AsyncKind::Task, result)),
            ),
        };
        m.body = BodySource::Ast(AstBody::TopLevel);
        self.push_method(m);
    }

    /// The primary constructor, and fields for those of its parameters that other members use.
    fn primary_ctor(&mut self, at: At<'_>, params: &[ast::Param]) {
        if self.members.primary_ctor.is_some() {
            let message = "Only a single partial type declaration may have a parameter list";
            self.error(8863, at.decl.name.span, message, "another part has one");
            return;
        }
        self.has_ctor = true;
        let mut m = self.new_method(".ctor", MethodKind::Ctor, at.part.file, at.decl.name.span);
        m.access = if self.t.is_abstract { Access::Protected } else { Access::Public };
        m.params = self.params(at, at.scope, params);
        m.body = BodySource::Ast(AstBody::PrimaryCtor { base_args: at.decl.base_args.clone() });
        let params = m.params.clone();
        self.members.primary_ctor = Some(self.push_method(m));
        if self.t.is_record {
            self.positional(at, &params);
            return;
        }
        let used = self.names_in_bodies();
        for (i, p) in params.iter().enumerate() {
            if used.contains(&p.name) && p.mode == ast::ParamMode::Value {
                let name = Symbol::intern(&format!("<{}>P", p.name));
                let f = self.new_field(name, p.ty, at.part.file, p.span);
                let field = self.push_field(f);
                self.members.captures.push((i, field));
            }
        }
    }

    /// Simple names that instance members use outside of initialisers. A local of the same name counts, too: the only
    /// harm is a field nobody reads.
    fn names_in_bodies(&self) -> FxHashSet<Symbol> {
        let mut used = FxHashSet::default();
        for (part, decl) in self.names.parts(self.id) {
            let ast = self.names.tree(part.file, part.chunk);
            for member in &decl.members {
                if member.modifiers.has(Modifier::Static) {
                    continue;
                }
                let mut nodes = Vec::new();
                let accessors = |list: &[ast::Accessor], nodes: &mut Vec<scan::Node>| {
                    for a in list {
                        nodes.extend(scan::body_nodes(a.body));
                    }
                };
                match &member.kind {
                    MemberKind::Method(m) => nodes.extend(scan::body_nodes(m.body)),
                    MemberKind::Property { accessors: list, expr, .. }
                    | MemberKind::Indexer { accessors: list, expr, .. } => {
                        accessors(list, &mut nodes);
                        nodes.extend(expr.map(scan::Node::Expr));
                    }
                    MemberKind::Event { accessors: list, .. } => accessors(list, &mut nodes),
                    MemberKind::Ctor { body, init, .. } => {
                        nodes.extend(scan::body_nodes(*body));
                        let args = init.iter().flat_map(|i| &i.args);
                        nodes.extend(args.map(|a| scan::Node::Expr(a.expr)));
                    }
                    MemberKind::Field { .. }
                    | MemberKind::Finalizer { .. }
                    | MemberKind::Operator { .. }
                    | MemberKind::Conversion { .. }
                    | MemberKind::EnumMember { .. }
                    | MemberKind::Nested(_)
                    | MemberKind::Extension(_) => {}
                }
                scan::simple_names(ast, &nodes, &mut used);
            }
        }
        used
    }
}
