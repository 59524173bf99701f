//! Names to definitions: what every file declares, and what every name outside of bodies means.
//!
//! Names of types are declared at once, for the program and the library alike (`declare`). What a declaration says
//! before its body (`header`), what it contains (`members`, `property`, `record`, `slots`), and the values of constants
//! (`consts`) are worked out when somebody asks, so a program pays only for the part of the library it touches. Everything
//! in the program's own files is asked for at once and then checked against the rules (`check`).

mod attributes;
pub use attributes::caller_info;
mod check;
mod const_eval;
pub mod consts;
mod declare;
mod entry;
mod header;
mod known;
mod lookup;
mod member;
mod members;
mod modifiers;
pub mod names;
mod obsolete;
mod operator;
mod partial;
pub mod print;
mod property;
mod record;
pub mod scan;
mod slots;
mod suggest;
#[cfg(test)]
mod tests;
mod types;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::ThreadId;

use rustc_hash::FxHashMap;

use crate::base::{FileId, IndexVec, Span, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::new_id;
use crate::syntax::ast::{self, Ast, TypeDecl};
use crate::syntax::skim::Skim;
use crate::ty::Ty;
use crate::ty::defs::{Complete, Const, Defs, FieldId, TypeDefId, TypeParamId};

pub use header::builder_type;
pub use names::{NameRes, Scope};
pub use obsolete::{Obsolete, first_declared};

pub struct SourceFile {
    pub id: FileId,
    pub ast: Arc<Ast>,
    /// Part of Aw's own library: its members are resolved only when somebody asks for them.
    pub is_std: bool,
}

/// The definitions, and the names that bodies are checked with. `names` must live as long as `defs` is used.
pub struct Program {
    pub defs: Arc<Defs>,
    pub names: Arc<Names>,
}

/// A file of the library by its text and what it declares: its types are parsed when somebody asks what they contain, and
/// bodies of methods when somebody checks them.
pub struct LibraryFile {
    pub id: FileId,
    pub text: &'static str,
    pub skim: Skim<'static>,
}

/// Declares everything; resolves and checks the declarations of the program's own files.
pub fn resolve(files: Vec<SourceFile>, diags: &mut Diagnostics) -> Program {
    resolve_with(files, Vec::new(), diags)
}

/// As [`resolve`], with a library that is parsed as far as it is used.
pub fn resolve_with(files: Vec<SourceFile>, library: Vec<LibraryFile>, diags: &mut Diagnostics) -> Program {
    let names = declare::declare(files, library);
    names.check_program();
    diags.list.append(&mut names.take_diagnostics());
    Program { defs: names.defs.clone(), names }
}

new_id!(
    /// A namespace, all its declarations together.
    struct SpaceId,
    "space"
);
new_id!(
    /// One `namespace N { … }` block, or a whole file: what its `using`s import.
    pub struct NsId,
    "ns"
);

/// All names of the program. Definitions are completed by whoever asks first, one thread at a time.
pub struct Names {
    defs: Arc<Defs>,
    /// Itself, for definitions that are to be completed later.
    source: Weak<dyn Complete>,
    files: FxHashMap<FileId, File>,
    scopes: IndexVec<NsId, NsScope>,
    spaces: IndexVec<SpaceId, Space>,
    decls: IndexVec<TypeDefId, Decl>,
    /// Of the type parameters that types declare; those of methods are made later.
    param_owners: IndexVec<TypeParamId, TypeDefId>,
    /// What every file imports: `global using`s and the implied ones, of the program.
    globals: Imports,
    /// Of the library.
    std_globals: Imports,
    /// The class of the top-level statements and the file they are in.
    program: Option<(TypeDefId, FileId)>,
    consts: consts::Consts,
    obsolete: OnceLock<Option<Obsolete>>,
    state: Mutex<State>,
    turn: Turn,
}

struct File {
    /// The whole file, or for the library each type of its own, in the order of the text.
    chunks: Vec<Chunk>,
    is_std: bool,
    root: NsId,
}

/// A piece of a file with a tree of its own.
struct Chunk {
    file: FileId,
    start: u32,
    text: &'static str,
    /// Bodies that the tree leaves out.
    bodies: Vec<(u32, u32)>,
    /// Where the `{` of the type itself stands, if it is of the library and has one.
    body: Option<u32>,
    /// The type without its body: most types of the library are only asked what they derive from.
    head: OnceLock<Arc<Ast>>,
    tree: OnceLock<Arc<Ast>>,
}

impl Chunk {
    fn tree(&self) -> &Arc<Ast> {
        self.tree.get_or_init(|| self.parse(self.text, &self.bodies))
    }

    /// The tree as far as heads of types go.
    fn head(&self) -> &Arc<Ast> {
        match self.body {
            Some(body) if self.tree.get().is_none() => self.head.get_or_init(|| {
                let brace = body + 1;
                self.parse(&self.text[..(brace - self.start) as usize], &[(body, brace)])
            }),
            _ => self.tree(),
        }
    }

    fn parse(&self, text: &str, without: &[(u32, u32)]) -> Arc<Ast> {
        let mut diags = Diagnostics::default();
        let ast = crate::syntax::parse_without_bodies(self.file, text, self.start, without, &mut diags);
        assert!(!diags.has_errors(), "the library does not parse: {:?}", diags.list);
        Arc::new(ast)
    }

    fn part(&self, span: Span) -> &'static str {
        &self.text[(span.lo - self.start) as usize..(span.hi - self.start) as usize]
    }
}

struct Space {
    /// Dotted; empty for the global namespace.
    name: Symbol,
    parent: Option<SpaceId>,
    children: FxHashMap<Symbol, SpaceId>,
    types: FxHashMap<Symbol, Vec<TypeDefId>>,
    /// Static classes with extension methods, by the methods' names.
    extensions: FxHashMap<Symbol, Vec<TypeDefId>>,
    /// Something is declared in it: not only a namespace of .NET that the library has nothing of.
    populated: bool,
}

struct NsScope {
    parent: Option<NsId>,
    file: FileId,
    space: SpaceId,
    imports: Imports,
}

#[derive(Default)]
struct Imports {
    namespaces: Vec<SpaceId>,
    statics: Vec<Static>,
    aliases: FxHashMap<Symbol, Alias>,
}

/// `using static T;`, resolved when first asked for.
struct Static {
    place: UsingPlace,
    ty: ast::TypeId,
    resolved: OnceLock<Ty>,
}

/// `using A = T;`
struct Alias {
    place: UsingPlace,
    name: ast::Ident,
    ty: ast::TypeId,
    resolved: OnceLock<AliasTarget>,
}

#[derive(Clone, Copy)]
struct UsingPlace {
    file: FileId,
    ns: NsId,
    is_global: bool,
}

#[derive(Clone, Copy, Debug)]
enum AliasTarget {
    Space(SpaceId),
    Type(Ty),
}

/// Where a type is declared: several places when it is partial, none for the class of the top-level statements.
#[derive(Default)]
struct Decl {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    file: FileId,
    /// Index in [`File::chunks`].
    chunk: u32,
    ns: NsId,
    /// Indices of items (of the file, then of namespaces), then among the nested types of enclosing types.
    path: Box<[u32]>,
}

#[derive(Default)]
struct State {
    diags: Vec<Diagnostic>,
    /// Structs that have been laid out on paper.
    layouts: check::layout::Layouts,
    /// Types whose headers are being made, to find circles.
    active: Vec<TypeDefId>,
    /// Types whose members are being made.
    building: Vec<TypeDefId>,
    /// Constructed types of the program's declarations whose constraints are still to be checked.
    constructed: Vec<types::Constructed>,
}

impl Names {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn push_diag(&self, diagnostic: Diagnostic) {
        self.state().diags.push(diagnostic);
    }

    fn decl(&self, part: &Part) -> &TypeDecl {
        match declare::find_decl(self.tree(part.file, part.chunk), &part.path) {
            Some(decl) => decl,
            None => panic!("{:?} leads to no type", part.path),
        }
    }

    /// As `parts`, when nothing is asked about members, with the tree that the declaration is in.
    fn heads(&self, ty: TypeDefId) -> impl Iterator<Item = (&Part, &TypeDecl, &Arc<Ast>)> {
        self.decls[ty].parts.iter().map(|part| {
            let chunk = &self.files[&part.file].chunks[part.chunk as usize];
            // A nested type stands in the body of another one.
            let tree = if part.path.len() == 1 { chunk.head() } else { chunk.tree() };
            match declare::find_decl(tree, &part.path) {
                Some(decl) => (part, decl, tree),
                None => panic!("{:?} leads to no type", part.path),
            }
        })
    }

    fn tree(&self, file: FileId, chunk: u32) -> &Ast {
        self.files[&file].chunks[chunk as usize].tree()
    }

    /// The declarations of a type with their places.
    fn parts(&self, ty: TypeDefId) -> impl Iterator<Item = (&Part, &TypeDecl)> {
        self.decls[ty].parts.iter().map(|part| (part, self.decl(part)))
    }
}

impl Complete for Names {
    fn complete_header(&self, ty: TypeDefId) {
        self.turn.take(|| header::complete(self, ty));
    }

    fn complete_members(&self, ty: TypeDefId) {
        self.turn.take(|| members::complete(self, ty));
    }

    fn complete_bounds(&self, param: TypeParamId) {
        self.turn.take(|| header::complete_bounds(self, param));
    }

    fn constant(&self, field: FieldId) -> Option<Const> {
        self.turn.take(|| consts::of_field(self, field))
    }
}

/// Lets one thread at a time complete definitions, as deeply as it needs: several check bodies and generate code, and any of them may
/// be the first to ask a type for its members.
#[derive(Default)]
struct Turn {
    holder: Mutex<Holder>,
    changed: Condvar,
}

#[derive(Default)]
struct Holder {
    thread: Option<ThreadId>,
    depth: u32,
    /// Threads that wait for their turn: mostly none, and nobody need be told of its end.
    waiting: u32,
}

impl Turn {
    fn take<R>(&self, f: impl FnOnce() -> R) -> R {
        struct End<'a>(&'a Turn);
        impl Drop for End<'_> {
            fn drop(&mut self) {
                let mut holder = self.0.holder();
                holder.depth -= 1;
                if holder.depth == 0 {
                    holder.thread = None;
                    let waiting = holder.waiting;
                    drop(holder);
                    if waiting > 0 {
                        self.0.changed.notify_one();
                    }
                }
            }
        }
        let me = std::thread::current().id();
        let mut holder = self.holder();
        while holder.thread.is_some_and(|other| other != me) {
            holder.waiting += 1;
            holder = self.changed.wait(holder).unwrap_or_else(PoisonError::into_inner);
            holder.waiting -= 1;
        }
        holder.thread = Some(me);
        holder.depth += 1;
        drop(holder);
        let _end = End(self);
        f()
    }

    fn is_mine(&self) -> bool {
        self.holder().thread == Some(std::thread::current().id())
    }

    fn holder(&self) -> MutexGuard<'_, Holder> {
        self.holder.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
