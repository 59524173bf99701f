//! The first look at all files: namespaces, types and imports get their places; nothing is resolved.

use std::sync::{Arc, Mutex, OnceLock, Weak};

use rustc_hash::FxHashMap;

use super::consts::Consts;
use super::known::{IMPLIED, KNOWN};
use super::{
    Alias, Chunk, Decl, File, Imports, LibraryFile, Names, NsId, NsScope, Part, SourceFile, Space, SpaceId,
    State, Static, UsingPlace,
};
use crate::base::{FileId, Idx, IndexVec, Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{
    Ast, Attribute, Constraint, Ident, Item, MemberKind, Modifier, Modifiers, TypeDecl, TypeDeclKind, Using,
    UsingKind, Variance,
};
use crate::syntax::skim;
use crate::ty::defs::{
    Access, Complete, Defs, Lazy, TypeDef, TypeDefId, TypeDefKind, TypeParamDef, TypeParamId,
};

const GLOBAL: u32 = 0;

pub(super) fn declare(files: Vec<SourceFile>, library: Vec<LibraryFile>) -> Arc<Names> {
    Arc::new_cyclic(|names: &Weak<Names>| {
        let source: Weak<dyn Complete> = names.clone();
        let mut d = Declare {
            source,
            defs: Defs::default(),
            files: FxHashMap::default(),
            scopes: IndexVec::new(),
            spaces: IndexVec::new(),
            decls: IndexVec::new(),
            param_owners: IndexVec::new(),
            globals: Imports::default(),
            std_globals: Imports::default(),
            usings: Vec::new(),
            diags: Vec::new(),
        };
        d.spaces.push(Space::new(Symbol::intern(""), None));
        for name in IMPLIED.iter().chain(KNOWN) {
            d.space_of_path(name);
        }
        for file in &library {
            d.library_file(file);
        }
        let mut program_file = None;
        for file in &files {
            d.file(file);
            if !file.is_std
                && let Some(&first) = file.ast.top_level.first()
            {
                match program_file {
                    None => program_file = Some(file.id),
                    Some(_) => {
                        let message = "Only one compilation unit can have top-level statements.";
                        d.diags.push(
                            Diagnostic::error(8802, file.ast[first].span, message)
                                .label("a second file with top-level statements"),
                        );
                    }
                }
            }
        }
        let program = program_file.map(|file| (d.program_class(file), file));
        for (ns, using) in std::mem::take(&mut d.usings) {
            d.import(ns, using);
        }
        for name in IMPLIED {
            let space = d.space_of_path(name);
            d.globals.namespaces.push(space);
            d.std_globals.namespaces.push(space);
        }
        d.defs.lang = super::known::lang(&d.defs, &d.spaces);
        Names {
            defs: Arc::new(d.defs),
            source: d.source,
            files: d.files,
            scopes: d.scopes,
            spaces: d.spaces,
            decls: d.decls,
            param_owners: d.param_owners,
            globals: d.globals,
            std_globals: d.std_globals,
            program,
            consts: Consts::default(),
            obsolete: OnceLock::new(),
            state: Mutex::new(State { diags: d.diags, ..State::default() }),
            turn: super::Turn::default(),
        }
    })
}

impl Space {
    fn new(name: Symbol, parent: Option<SpaceId>) -> Space {
        Space {
            name,
            parent,
            children: FxHashMap::default(),
            types: FxHashMap::default(),
            extensions: FxHashMap::default(),
            populated: false,
        }
    }
}

struct Declare {
    source: Weak<dyn Complete>,
    defs: Defs,
    files: FxHashMap<FileId, File>,
    scopes: IndexVec<NsId, NsScope>,
    spaces: IndexVec<SpaceId, Space>,
    decls: IndexVec<TypeDefId, Decl>,
    param_owners: IndexVec<TypeParamId, TypeDefId>,
    globals: Imports,
    std_globals: Imports,
    /// Looked at when all namespaces are known.
    usings: Vec<(NsId, Using)>,
    diags: Vec<Diagnostic>,
}

/// Where a type declaration stands.
#[derive(Clone, Copy)]
struct Place {
    file: FileId,
    is_std: bool,
    chunk: u32,
    ns: NsId,
    outer: Option<TypeDefId>,
}

/// A declaration as far as it is looked at now, whether from a tree or from a skimmed text.
struct Outline {
    kind: TypeDeclKind,
    name: Ident,
    /// With whether the parameter must be a struct.
    params: Vec<(Ident, Variance, bool)>,
    modifiers: Modifiers,
    has_flags: bool,
}

impl Outline {
    fn of_tree(decl: &TypeDecl) -> Outline {
        let flags = |a: &Attribute| {
            a.name.last().is_some_and(|n| matches!(n.name.as_str(), "Flags" | "FlagsAttribute"))
        };
        Outline {
            kind: decl.kind,
            name: decl.name,
            params: decl
                .type_params
                .iter()
                .map(|p| (p.name, p.variance, super::header::says_struct(&decl.constraints, p.name.name)))
                .collect(),
            modifiers: decl.modifiers.clone(),
            has_flags: decl.attributes.iter().any(flags),
        }
    }

    fn of_text(o: &skim::Outline<'_>, file: FileId) -> Outline {
        let ident = |w: skim::Word<'_>| Ident {
            name: Symbol::intern(w.text),
            span: Span::new(file, w.start, w.start + w.text.len() as u32),
        };
        Outline {
            kind: o.kind,
            name: ident(o.name),
            params: o.params.iter().map(|&(v, w)| (ident(w), v, o.struct_params.contains(&w.text))).collect(),
            modifiers: Modifiers { set: o.modifiers, spans: Vec::new() },
            has_flags: o.has_flags,
        }
    }
}

impl Declare {
    fn child(&mut self, parent: SpaceId, name: Symbol) -> SpaceId {
        if let Some(&child) = self.spaces[parent].children.get(&name) {
            return child;
        }
        let full = match self.spaces[parent].name.as_str() {
            "" => name,
            outer => Symbol::intern(&format!("{outer}.{name}")),
        };
        let child = self.spaces.push(Space::new(full, Some(parent)));
        self.spaces[parent].children.insert(name, child);
        child
    }

    fn space_of_path(&mut self, path: &str) -> SpaceId {
        path.split('.').fold(global(), |space, name| self.child(space, Symbol::intern(name)))
    }

    fn file(&mut self, file: &SourceFile) {
        let root = self.scope(None, file.id, global());
        let tree = OnceLock::from(file.ast.clone());
        let head = OnceLock::new();
        let chunk = Chunk { file: file.id, start: 0, text: "", bodies: Vec::new(), body: None, head, tree };
        self.files.insert(file.id, File { chunks: vec![chunk], is_std: file.is_std, root });
        self.usings.extend(file.ast.usings.iter().map(|u| (root, u.clone())));
        let place = Place { file: file.id, is_std: file.is_std, chunk: 0, ns: root, outer: None };
        self.items(place, &file.ast.items, &mut Vec::new());
    }

    /// Each top-level type of a library file becomes a chunk that is parsed by itself.
    fn library_file(&mut self, file: &LibraryFile) {
        let root = self.scope(None, file.id, global());
        for path in &file.skim.usings {
            let space = self.space_of_path(path);
            self.scopes[root].imports.namespaces.push(space);
        }
        let mut chunks = Vec::new();
        let mut last = ("", root);
        for o in &file.skim.types {
            if last.0 != o.namespace {
                let mut ns = root;
                for part in o.namespace.split('.') {
                    let space = self.child(self.scopes[ns].space, Symbol::intern(part));
                    ns = self.scope(Some(ns), file.id, space);
                }
                last = (&o.namespace, ns);
            }
            let text = &file.text[o.start as usize..o.end as usize];
            let chunk = chunks.len() as u32;
            let bodies = o.bodies.clone();
            chunks.push(Chunk {
                file: file.id,
                start: o.start,
                text,
                bodies,
                body: (o.body != 0).then_some(o.body),
                head: OnceLock::new(),
                tree: OnceLock::new(),
            });
            let place = Place { file: file.id, is_std: true, chunk, ns: last.1, outer: None };
            self.outline(place, o, &mut vec![0]);
        }
        self.files.insert(file.id, File { chunks, is_std: true, root });
    }

    fn outline(&mut self, place: Place, o: &skim::Outline<'_>, path: &mut Vec<u32>) {
        let part = Part { file: place.file, chunk: place.chunk, ns: place.ns, path: path.as_slice().into() };
        let outline = Outline::of_text(o, place.file);
        let id = match self.earlier_std_part(place, &outline) {
            Some(id) => {
                self.decls[id].parts.push(part);
                id
            }
            None => {
                let id = self.new_type(place, &outline);
                self.decls.push(Decl { parts: vec![part] });
                id
            }
        };
        if place.outer.is_none() {
            let space = self.scopes[place.ns].space;
            for name in &o.extensions {
                self.extension(id, space, Symbol::intern(name));
            }
        }
        for (i, inner) in o.nested.iter().enumerate() {
            path.push(i as u32);
            self.outline(Place { outer: Some(id), ..place }, inner, path);
            path.pop();
        }
    }

    /// The library may write a top-level class in parts, so that each file is about one thing.
    fn earlier_std_part(&self, place: Place, outline: &Outline) -> Option<TypeDefId> {
        if place.outer.is_some() || !outline.modifiers.has(Modifier::Partial) {
            return None;
        }
        let same_name = self.spaces[self.scopes[place.ns].space].types.get(&outline.name.name)?;
        same_name.iter().copied().find(|&t| {
            let t = &self.defs.types[t];
            t.is_std && t.own_params == outline.params.len()
        })
    }

    fn scope(&mut self, parent: Option<NsId>, file: FileId, space: SpaceId) -> NsId {
        self.scopes.push(NsScope { parent, file, space, imports: Imports::default() })
    }

    fn items(&mut self, place: Place, items: &[Item], path: &mut Vec<u32>) {
        for (i, item) in items.iter().enumerate() {
            path.push(i as u32);
            match item {
                Item::Namespace(n) => {
                    let mut inner = place.ns;
                    for part in &n.name {
                        let space = self.child(self.scopes[inner].space, part.name);
                        inner = self.scope(Some(inner), place.file, space);
                    }
                    self.usings.extend(n.usings.iter().map(|u| (inner, u.clone())));
                    self.items(Place { ns: inner, ..place }, &n.items, path);
                }
                Item::Type(decl) => self.type_decl(place, decl, path),
            }
            path.pop();
        }
    }

    fn type_decl(&mut self, place: Place, decl: &TypeDecl, path: &mut Vec<u32>) {
        let part = Part { file: place.file, chunk: place.chunk, ns: place.ns, path: path.as_slice().into() };
        let id = match self.earlier_part(place, decl) {
            Some(id) => {
                self.decls[id].parts.push(part);
                self.merge_modifiers(id, decl);
                id
            }
            None => {
                let id = self.new_type(place, &Outline::of_tree(decl));
                self.decls.push(Decl { parts: vec![part] });
                id
            }
        };
        if place.outer.is_none() && decl.modifiers.has(Modifier::Static) {
            self.extensions(id, self.scopes[place.ns].space, decl);
        }
        let nested = decl.members.iter().filter_map(|m| match &m.kind {
            MemberKind::Nested(inner) => Some(inner),
            _ => None,
        });
        for (i, inner) in nested.enumerate() {
            path.push(i as u32);
            self.type_decl(Place { outer: Some(id), ..place }, inner, path);
            path.pop();
        }
    }

    /// The type that this declaration is a further part of. Reports two types of one name.
    fn earlier_part(&mut self, place: Place, decl: &TypeDecl) -> Option<TypeDefId> {
        let space = self.scopes[place.ns].space;
        let same_name = match place.outer {
            Some(outer) => self.defs.types[outer].nested.clone(),
            None => self.spaces[space].types.get(&decl.name.name).cloned().unwrap_or_default(),
        };
        let earlier = same_name.into_iter().find(|&t| {
            let t = &self.defs.types[t];
            t.name == decl.name.name && t.own_params == decl.type_params.len() && t.is_std == place.is_std
        })?;
        let part = self.decls[earlier].parts.first()?;
        let both_partial = decl.modifiers.has(Modifier::Partial) && self.is_partial(part);
        if both_partial && self.defs.types[earlier].kind == kind_of(decl.kind) {
            return Some(earlier);
        }
        let name = decl.name.name;
        let first = self.defs.types[earlier].span;
        let one_partial = decl.modifiers.has(Modifier::Partial) || self.is_partial(part);
        let d = if one_partial && self.defs.types[earlier].kind == kind_of(decl.kind) {
            let message = format!(
                "Missing partial modifier on declaration of type '{name}'; another partial declaration of this type \
                 exists"
            );
            Diagnostic::error(260, decl.name.span, message).label("needs `partial`, or another name")
        } else {
            let (code, message) = match place.outer {
                Some(outer) => (
                    102,
                    format!(
                        "The type '{}' already contains a definition for '{name}'",
                        self.defs.types[outer].name
                    ),
                ),
                None => {
                    let space = match self.spaces[space].name.as_str() {
                        "" => "<global namespace>",
                        name => name,
                    };
                    (101, format!("The namespace '{space}' already contains a definition for '{name}'"))
                }
            };
            Diagnostic::error(code, decl.name.span, message).label("declared again")
        };
        self.diags.push(d.also(first, "first declared here"));
        None
    }

    fn is_partial(&self, part: &Part) -> bool {
        let chunk = &self.files[&part.file].chunks[part.chunk as usize];
        let tree = chunk.tree.get();
        tree.and_then(|t| find_decl(t, &part.path)).is_some_and(|d| d.modifiers.has(Modifier::Partial))
    }

    /// Any part may say that the whole type is static, sealed, abstract or public.
    fn merge_modifiers(&mut self, id: TypeDefId, decl: &TypeDecl) {
        let t = &mut self.defs.types[id];
        let m = &decl.modifiers;
        t.is_static |= m.has(Modifier::Static);
        t.is_abstract |= m.has(Modifier::Abstract) || m.has(Modifier::Static);
        t.is_sealed |= m.has(Modifier::Sealed) || m.has(Modifier::Static);
        t.is_readonly |= m.has(Modifier::Readonly);
        if let Some(access) = super::modifiers::access_of(m) {
            t.access = access;
        }
    }

    fn new_type(&mut self, place: Place, outline: &Outline) -> TypeDefId {
        let kind = kind_of(outline.kind);
        let m = &outline.modifiers;
        let space = self.scopes[place.ns].space;
        let mut params: Vec<TypeParamId> =
            place.outer.map(|o| self.defs.types[o].params.clone()).unwrap_or_default();
        let id = self.defs.types.next_id();
        for &(name, variance, declared_struct) in &outline.params {
            let bounds = Lazy::later(self.source.clone());
            let param = self.defs.type_params.push(TypeParamDef {
                name: name.name,
                variance,
                declared_struct,
                span: name.span,
                bounds,
            });
            self.defs.type_params[param].bounds.bind(param);
            self.param_owners.push(id);
            params.push(param);
        }
        let default_access = match place.outer {
            None => Access::Internal,
            Some(outer) if self.defs.types[outer].kind == TypeDefKind::Interface => Access::Public,
            Some(_) => Access::Private,
        };
        let is_static = m.has(Modifier::Static);
        self.defs.types.push(TypeDef {
            kind,
            name: outline.name.name,
            namespace: self.spaces[space].name,
            outer: place.outer,
            params,
            own_params: outline.params.len(),
            access: super::modifiers::access_of(m).unwrap_or(default_access),
            is_static,
            is_abstract: is_static || m.has(Modifier::Abstract) || kind == TypeDefKind::Interface,
            is_sealed: is_static
                || m.has(Modifier::Sealed)
                || matches!(kind, TypeDefKind::Struct | TypeDefKind::Enum | TypeDefKind::Delegate),
            is_record: matches!(outline.kind, TypeDeclKind::Record | TypeDeclKind::RecordStruct),
            is_readonly: m.has(Modifier::Readonly),
            is_ref_struct: kind == TypeDefKind::Struct && m.has(Modifier::Ref),
            is_flags: kind == TypeDefKind::Enum && outline.has_flags,
            nested: Vec::new(),
            is_std: place.is_std,
            file: place.file,
            span: outline.name.span,
            header: Lazy::later(self.source.clone()),
        });
        self.defs.types[id].header.bind(id);
        match place.outer {
            Some(outer) => self.defs.types[outer].nested.push(id),
            None => {
                self.populate(space);
                self.spaces[space].types.entry(outline.name.name).or_default().push(id);
            }
        }
        id
    }

    fn populate(&mut self, space: SpaceId) {
        let mut next = Some(space);
        while let Some(s) = next {
            self.spaces[s].populated = true;
            next = self.spaces[s].parent;
        }
    }

    fn extensions(&mut self, id: TypeDefId, space: SpaceId, decl: &TypeDecl) {
        for member in &decl.members {
            if let MemberKind::Method(method) = &member.kind
                && method.params.first().is_some_and(|p| p.is_this)
            {
                self.extension(id, space, method.name.name);
            }
        }
    }

    fn extension(&mut self, class: TypeDefId, space: SpaceId, method: Symbol) {
        let classes = self.spaces[space].extensions.entry(method).or_default();
        if classes.last() != Some(&class) {
            classes.push(class);
        }
    }

    /// The class that the top-level statements are a method of: the program's own `Program`, or a new one.
    fn program_class(&mut self, file: FileId) -> TypeDefId {
        let name = Symbol::intern("Program");
        let own = self.spaces[global()].types.get(&name).and_then(|types| {
            types.iter().copied().find(|&t| {
                let t = &self.defs.types[t];
                !t.is_std && t.own_params == 0 && t.kind == TypeDefKind::Class
            })
        });
        if let Some(own) = own {
            let is_partial = self.decls[own].parts.first().is_some_and(|p| self.is_partial(p));
            if !is_partial {
                let message = "Missing partial modifier on declaration of type 'Program'; another partial declaration of \
                               this type exists";
                self.diags.push(
                    Diagnostic::error(260, self.defs.types[own].span, message)
                        .label("the top-level statements are in a class of this name, too")
                        .help("write `partial class Program`, or choose another name"),
                );
            }
            return own;
        }
        let ast = self.files[&file].chunks[0].tree();
        let span = ast.top_level.first().map_or(Span::new(file, 0, 0), |&s| ast[s].span);
        let id = self.defs.types.push(TypeDef {
            kind: TypeDefKind::Class,
            name,
            namespace: Symbol::intern(""),
            outer: None,
            params: Vec::new(),
            own_params: 0,
            access: Access::Internal,
            is_static: false,
            is_abstract: false,
            is_sealed: false,
            is_record: false,
            is_readonly: false,
            is_ref_struct: false,
            is_flags: false,
            nested: Vec::new(),
            is_std: false,
            file,
            span,
            header: Lazy::later(self.source.clone()),
        });
        self.defs.types[id].header.bind(id);
        self.decls.push(Decl::default());
        self.spaces[global()].types.entry(name).or_default().push(id);
        id
    }

    fn import(&mut self, ns: NsId, using: Using) {
        let file = self.scopes[ns].file;
        let is_std = self.files[&file].is_std;
        let space = match &using.kind {
            UsingKind::Namespace(path) => match self.find_namespace(ns, path) {
                Ok(space) => Some(space),
                Err(d) => {
                    self.diags.push(d);
                    return;
                }
            },
            UsingKind::Static(_) | UsingKind::Alias(..) => None,
        };
        let place = UsingPlace { file, ns, is_global: using.is_global };
        let imports = match (using.is_global, is_std) {
            (true, false) => &mut self.globals,
            (true, true) => &mut self.std_globals,
            (false, _) => &mut self.scopes[ns].imports,
        };
        match using.kind {
            UsingKind::Namespace(_) => imports.namespaces.extend(space),
            UsingKind::Static(ty) => {
                imports.statics.push(Static { place, ty, resolved: OnceLock::new() });
            }
            UsingKind::Alias(name, ty) => {
                let alias = Alias { place, name, ty, resolved: OnceLock::new() };
                if let Some(earlier) = imports.aliases.insert(name.name, alias) {
                    let message =
                        format!("The using alias '{}' appeared previously in this namespace", name.name);
                    let first = earlier.name.span;
                    self.diags.push(
                        Diagnostic::error(1537, name.span, message)
                            .label("declared again")
                            .also(first, "first declared here"),
                    );
                }
            }
        }
    }

    /// The namespace of a `using`, seen from the namespaces around it.
    fn find_namespace(&self, ns: NsId, path: &[Ident]) -> Result<SpaceId, Diagnostic> {
        let mut around = Some(self.scopes[ns].space);
        let first = &path[0];
        let mut space = loop {
            let Some(outer) = around else {
                let d = super::suggest::missing_namespace(first.name, first.span);
                let known = self.spaces[global()].children.keys().map(|s| s.as_str());
                return Err(match super::suggest::closest(first.name.as_str(), known) {
                    Some(name) => d.help(format!("did you mean `{name}`?")),
                    None => d,
                });
            };
            match self.spaces[outer].children.get(&first.name) {
                Some(&found) => break found,
                None => around = self.spaces[outer].parent,
            }
        };
        for part in &path[1..] {
            match self.spaces[space].children.get(&part.name) {
                Some(&found) => space = found,
                None => {
                    let message = format!(
                        "The type or namespace name '{}' does not exist in the namespace '{}' (are you missing an assembly \
                         reference?)",
                        part.name, self.spaces[space].name
                    );
                    let is_type = self.spaces[space].types.contains_key(&part.name);
                    let d = Diagnostic::error(234, part.span, message).label("no such namespace");
                    let known = self.spaces[space].children.keys().map(|s| s.as_str());
                    if let Some(name) = super::suggest::closest(part.name.as_str(), known) {
                        return Err(d.help(format!("did you mean `{name}`?")));
                    }
                    return Err(if is_type {
                        d.help("to import the members of a type, write `using static`")
                    } else {
                        d
                    });
                }
            }
        }
        Ok(space)
    }
}

fn global() -> SpaceId {
    SpaceId::new(GLOBAL as usize)
}

pub(super) fn find_decl<'a>(ast: &'a Ast, path: &[u32]) -> Option<&'a TypeDecl> {
    let mut items = &ast.items;
    let mut path = path.iter().map(|&i| i as usize);
    let mut decl = loop {
        match items.get(path.next()?)? {
            Item::Namespace(ns) => items = &ns.items,
            Item::Type(decl) => break decl,
        }
    };
    for i in path {
        let mut nested = decl.members.iter().filter_map(|m| match &m.kind {
            MemberKind::Nested(inner) => Some(inner),
            _ => None,
        });
        decl = nested.nth(i)?;
    }
    Some(decl)
}

fn kind_of(kind: TypeDeclKind) -> TypeDefKind {
    match kind {
        TypeDeclKind::Class | TypeDeclKind::Record => TypeDefKind::Class,
        TypeDeclKind::Struct | TypeDeclKind::RecordStruct => TypeDefKind::Struct,
        TypeDeclKind::Interface => TypeDefKind::Interface,
        TypeDeclKind::Enum => TypeDefKind::Enum,
        TypeDeclKind::Delegate => TypeDefKind::Delegate,
    }
}

pub(super) fn is_struct_constraint(c: &Constraint) -> bool {
    matches!(c, Constraint::Struct | Constraint::Unmanaged)
}
