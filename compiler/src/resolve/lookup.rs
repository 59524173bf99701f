//! Where a name of a type or namespace leads, in C#'s order (7.8): type parameters, nested types of the types around,
//! then namespace by namespace outward: what is declared there, then what its `using`s import.

use std::sync::Arc;

use super::{Alias, AliasTarget, Imports, Names, NsId, SpaceId};
use crate::base::{FileId, Idx, Symbol};
use crate::syntax::ast::Ast;
use crate::ty::defs::{Defs, Header, MethodId, TypeDefId, TypeDefKind, TypeParamId};
use crate::ty::members::{From, is_accessible};
use crate::ty::{Subst, Ty};

/// A place in the program as far as names of types and members go; locals are the checker's.
#[derive(Clone, Debug)]
pub struct Scope {
    pub file: FileId,
    pub(super) chunk: u32,
    /// The tree of a body that is not part of its type's.
    pub(super) body: Option<Arc<Ast>>,
    pub(super) ns: NsId,
    /// The innermost type around.
    pub ty: Option<TypeDefId>,
    /// Type parameters of the method, then of generic local functions around the place: later ones hide earlier ones.
    pub type_params: Vec<TypeParamId>,
    /// Inside a `using`, which does not see the others of its kind.
    pub(super) hidden: Hidden,
    pub(super) is_std: bool,
}

impl Scope {
    /// From where this place looks at members.
    pub fn from(&self, _defs: &Defs) -> From {
        From { ty: self.ty, is_std: self.is_std, through_base: false }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hidden {
    Nothing,
    OwnImports(NsId),
    /// Of a `global using`: also the global ones.
    AllImports,
}

#[derive(Clone, Debug)]
pub(super) enum Found {
    Param(TypeParamId),
    /// A type and the arguments of the types around it.
    Type(TypeDefId, Vec<Ty>),
    /// By an alias: complete.
    Constructed(Ty),
    Space(SpaceId),
    WrongArity(TypeDefId),
    Ambiguous(TypeDefId, TypeDefId),
    Inaccessible(TypeDefId),
    Nothing,
}

impl Found {
    fn is_something(&self) -> bool {
        match self {
            Found::Param(_)
            | Found::Type(..)
            | Found::Constructed(_)
            | Found::Space(_)
            | Found::Ambiguous(..) => true,
            Found::WrongArity(_) | Found::Inaccessible(_) | Found::Nothing => false,
        }
    }

    /// Of two failures the more telling one.
    fn or(self, other: Found) -> Found {
        if matches!(self, Found::Nothing) { other } else { self }
    }
}

impl Names {
    pub(super) fn from(&self, scope: &Scope) -> From {
        scope.from(&self.defs)
    }

    /// The tree that nodes at a place belong to.
    pub(super) fn tree_of<'a>(&'a self, scope: &'a Scope) -> &'a Ast {
        scope.body.as_deref().unwrap_or_else(|| self.tree(scope.file, scope.chunk))
    }

    pub(super) fn scope(&self, file: FileId, chunk: u32, ns: NsId, ty: Option<TypeDefId>) -> Scope {
        let is_std = self.files[&file].is_std;
        Scope { file, chunk, body: None, ns, ty, type_params: Vec::new(), hidden: Hidden::Nothing, is_std }
    }

    /// The place of a `using` itself.
    pub(super) fn using_scope(&self, place: super::UsingPlace) -> Scope {
        let hidden = if place.is_global { Hidden::AllImports } else { Hidden::OwnImports(place.ns) };
        Scope { hidden, ..self.scope(place.file, 0, place.ns, None) }
    }

    pub(super) fn find_type(&self, scope: &Scope, name: Symbol, arity: usize) -> Found {
        let mut failure = Found::Nothing;
        if arity == 0 {
            let defs = &self.defs;
            if let Some(&p) = scope.type_params.iter().rev().find(|&&p| defs.type_params[p].name == name) {
                return Found::Param(p);
            }
        }
        let mut around = scope.ty;
        while let Some(t) = around {
            let found = self.in_enclosing(scope, t, name, arity);
            if found.is_something() {
                return found;
            }
            failure = failure.or(found);
            around = self.defs.types[t].outer;
        }
        let found = self.in_namespaces(scope, name, arity);
        if found.is_something() { found } else { failure.or(found) }
    }

    /// `name` as a type parameter or nested type of `ty`, seen from inside.
    fn in_enclosing(&self, scope: &Scope, ty: TypeDefId, name: Symbol, arity: usize) -> Found {
        let t = &self.defs.types[ty];
        if arity == 0 {
            let own = &t.params[t.params.len() - t.own_params..];
            if let Some(&p) = own.iter().find(|&&p| self.defs.type_params[p].name == name) {
                return Found::Param(p);
            }
        }
        let args = t.params.iter().map(|&p| Ty::param(p)).collect();
        self.nested(scope, ty, args, name, arity)
    }

    /// A nested type of `ty` or of a class it derives from.
    pub(super) fn nested(
        &self,
        scope: &Scope,
        ty: TypeDefId,
        args: Vec<Ty>,
        name: Symbol,
        arity: usize,
    ) -> Found {
        let from = self.from(scope);
        let mut failure = Found::Nothing;
        let (mut ty, mut args) = (ty, args);
        loop {
            let t = &self.defs.types[ty];
            for &nested in &t.nested {
                let n = &self.defs.types[nested];
                if n.name != name {
                    continue;
                }
                if n.own_params != arity {
                    failure = failure.or(Found::WrongArity(nested));
                } else if is_accessible(&self.defs, from, n.access, ty) {
                    return Found::Type(nested, args);
                } else {
                    failure = failure.or(Found::Inaccessible(nested));
                }
            }
            let base = self.try_header(ty).and_then(|h| h.base);
            let Some((base_def, base_args)) = base.and_then(|b| self.defs.definition_of(b)) else {
                return failure;
            };
            let subst = Subst::new(&t.params, &args);
            args = base_args.into_iter().map(|a| a.subst(&subst)).collect();
            ty = base_def;
        }
    }

    /// The header, unless this thread is making it at the moment; for another one that does, whoever reads it waits.
    pub(super) fn try_header(&self, ty: TypeDefId) -> Option<&Header> {
        let t = &self.defs.types[ty];
        let is_being_made = || self.turn.is_mine() && self.state().active.contains(&ty);
        if t.header.peek().is_none() && is_being_made() {
            return None;
        }
        Some(t)
    }

    /// From the innermost namespace block outward, each with its imports.
    fn in_namespaces(&self, scope: &Scope, name: Symbol, arity: usize) -> Found {
        let mut failure = Found::Nothing;
        let mut next = Some(scope.ns);
        while let Some(ns) = next {
            let found = self.in_block(scope, ns, name, arity);
            if found.is_something() {
                return found;
            }
            failure = failure.or(found);
            next = self.scopes[ns].parent;
        }
        failure
    }

    /// What one namespace block and its imports give.
    pub(super) fn in_block(&self, scope: &Scope, ns: NsId, name: Symbol, arity: usize) -> Found {
        let block = &self.scopes[ns];
        let found = self.in_space(scope, block.space, name, arity);
        if found.is_something() {
            return found;
        }
        let mut failure = found;
        for imports in self.imports(scope, ns) {
            if arity == 0
                && let Some(alias) = imports.aliases.get(&name)
            {
                return match self.alias_target(alias) {
                    AliasTarget::Space(space) => Found::Space(space),
                    AliasTarget::Type(ty) => Found::Constructed(ty),
                };
            }
        }
        let mut found: Option<(TypeDefId, Vec<Ty>)> = None;
        for imports in self.imports(scope, ns) {
            let spaces = imports.namespaces.iter().map(|&s| self.types_in(scope, s, name, arity));
            let statics = imports.statics.iter().map(|s| {
                match self.static_type(s).and_then(|t| self.defs.definition_of(t)) {
                    Some((def, args)) => self.nested(scope, def, args, name, arity),
                    None => Found::Nothing,
                }
            });
            for one in spaces.chain(statics) {
                match (one, &found) {
                    (Found::Type(def, args), None) => found = Some((def, args)),
                    (Found::Type(def, _), Some((first, _))) if def != *first => {
                        return Found::Ambiguous(*first, def);
                    }
                    (Found::Type(..), Some(_)) => {}
                    (other, _) => failure = failure.or(other),
                }
            }
        }
        match found {
            Some((def, args)) => Found::Type(def, args),
            None => failure,
        }
    }

    /// A namespace's own imports; of a file's outermost block also the global ones.
    pub(super) fn imports(&self, scope: &Scope, ns: NsId) -> impl Iterator<Item = &Imports> {
        let block = &self.scopes[ns];
        let file = &self.files[&block.file];
        let (own, globals) = match scope.hidden {
            Hidden::Nothing => (true, true),
            Hidden::OwnImports(hidden) => (hidden != ns, true),
            Hidden::AllImports => (false, false),
        };
        let global = if file.is_std { &self.std_globals } else { &self.globals };
        let own = own.then_some(&block.imports);
        own.into_iter().chain((globals && file.root == ns).then_some(global))
    }

    /// A namespace or type declared in a namespace.
    pub(super) fn in_space(&self, scope: &Scope, space: SpaceId, name: Symbol, arity: usize) -> Found {
        if arity == 0
            && let Some(&child) = self.spaces[space].children.get(&name)
        {
            return Found::Space(child);
        }
        self.types_in(scope, space, name, arity)
    }

    fn types_in(&self, scope: &Scope, space: SpaceId, name: Symbol, arity: usize) -> Found {
        let Some(types) = self.spaces[space].types.get(&name) else { return Found::Nothing };
        let is_std = self.files[&scope.file].is_std;
        let mut failure = Found::Nothing;
        let mut found = None;
        for &t in types {
            let def = &self.defs.types[t];
            if def.own_params != arity {
                failure = failure.or(Found::WrongArity(t));
            } else if def.is_std != is_std && (is_std || def.access != crate::ty::defs::Access::Public) {
                if !is_std {
                    failure = Found::Inaccessible(t);
                }
            } else if found.is_none() || def.is_std == is_std {
                // The program's own type goes before the library's of the same name.
                found = Some(t);
            }
        }
        match found {
            Some(t) => Found::Type(t, Vec::new()),
            None => failure,
        }
    }

    pub(super) fn alias_target(&self, alias: &Alias) -> AliasTarget {
        if let Some(&target) = alias.resolved.get() {
            return target;
        }
        let target = self.resolve_alias(alias);
        *alias.resolved.get_or_init(|| target)
    }

    /// Of an alias by name, in the blocks around a place.
    pub(super) fn find_alias(&self, scope: &Scope, name: Symbol) -> Option<AliasTarget> {
        let mut next = Some(scope.ns);
        while let Some(ns) = next {
            for imports in self.imports(scope, ns) {
                if let Some(alias) = imports.aliases.get(&name) {
                    return Some(self.alias_target(alias));
                }
            }
            next = self.scopes[ns].parent;
        }
        None
    }

    pub(super) fn static_type(&self, s: &super::Static) -> Option<Ty> {
        if let Some(&ty) = s.resolved.get() {
            return Some(ty);
        }
        let ty = self.resolve_static(s);
        Some(*s.resolved.get_or_init(|| ty))
    }

    pub(super) fn global_space(&self) -> SpaceId {
        SpaceId::new(0)
    }

    pub(super) fn space_named(&self, name: Symbol) -> Option<SpaceId> {
        let text = name.as_str();
        let mut at = self.global_space();
        if !text.is_empty() {
            for part in text.split('.') {
                at = *self.spaces[at].children.get(&Symbol::intern(part))?;
            }
        }
        Some(at)
    }

    /// Full name of a type as messages show it where the short one is ambiguous.
    pub(super) fn full_name(&self, def: TypeDefId) -> String {
        let t = &self.defs.types[def];
        let short = self.defs.display(self.defs.self_type(def));
        match t.namespace.as_str() {
            "" => short,
            ns => format!("{ns}.{short}"),
        }
    }

    pub(super) fn extension_groups(&self, scope: &Scope, name: Symbol) -> Vec<Vec<MethodId>> {
        let mut groups = Vec::new();
        let mut next = Some(scope.ns);
        while let Some(ns) = next {
            let mut own = Vec::new();
            self.extensions_in(scope, self.scopes[ns].space, name, &mut own);
            let mut imported = Vec::new();
            for imports in self.imports(scope, ns) {
                for &space in &imports.namespaces {
                    self.extensions_in(scope, space, name, &mut imported);
                }
                for s in &imports.statics {
                    if let Some((def, _)) = self.static_type(s).and_then(|t| self.defs.definition_of(t)) {
                        self.extensions_of(scope, def, name, &mut imported);
                    }
                }
            }
            groups.extend([own, imported].into_iter().filter(|g| !g.is_empty()));
            next = self.scopes[ns].parent;
        }
        groups
    }

    fn extensions_in(&self, scope: &Scope, space: SpaceId, name: Symbol, out: &mut Vec<MethodId>) {
        for &class in self.spaces[space].extensions.get(&name).into_iter().flatten() {
            self.extensions_of(scope, class, name, out);
        }
    }

    fn extensions_of(&self, scope: &Scope, class: TypeDefId, name: Symbol, out: &mut Vec<MethodId>) {
        let from = self.from(scope);
        let t = &self.defs.types[class];
        let own_std = self.files[&scope.file].is_std;
        if t.kind != TypeDefKind::Class
            || !t.is_static
            || (t.is_std && !own_std && t.access != crate::ty::defs::Access::Public)
        {
            return;
        }
        for &m in &t.methods {
            let method = &self.defs.methods[m];
            if method.is_extension
                && method.name == name
                && is_accessible(&self.defs, from, method.access, class)
                && !out.contains(&m)
            {
                out.push(m);
            }
        }
    }
}
