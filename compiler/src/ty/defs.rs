//! Definitions: every type, method, field and property of the program and of the library, with resolved
//! signatures. Bodies are not here: they are checked one at a time, and those of the library only when used.
//!
//! Built by `resolve`, read by every later stage. What a type declares is found out when somebody first asks: its
//! name is known from the start, its bases are a [`Header`], its members are [`Members`]. Both are reached as if they
//! were fields of the [`TypeDef`], through `Deref`:
//!
//! ```ignore
//! defs.types[d].name       // always there
//! defs.types[d].base       // resolves the header of d
//! defs.types[d].methods    // resolves the members of d
//! ```

pub use aw_runtime::number::decimal::Decimal;

use std::ops::Deref;
use std::sync::{OnceLock, Weak};

use crate::base::{Arena, Few, FileId, Span, Symbol};
use crate::new_id;
use crate::syntax::ast::{self, ParamMode, Variance};
use crate::ty::{Prim, Subst, Ty, TyKind};

new_id!(pub struct TypeDefId, "type");
new_id!(pub struct MethodId, "method");
new_id!(pub struct FieldId, "field");
new_id!(pub struct PropId, "prop");
new_id!(pub struct EventId, "event");
new_id!(pub struct TypeParamId, "T");

#[derive(Default)]
pub struct Defs {
    pub types: Arena<TypeDefId, TypeDef>,
    pub methods: Arena<MethodId, MethodDef>,
    pub fields: Arena<FieldId, FieldDef>,
    pub props: Arena<PropId, PropDef>,
    pub events: Arena<EventId, EventDef>,
    pub type_params: Arena<TypeParamId, TypeParamDef>,
    pub lang: Lang,
    /// See [`Defs::entry`].
    pub entry: OnceLock<MethodId>,
    /// Which method of a type implements which interface method; filled by `ty::members::implementation`.
    pub implementations: ImplCache,
}

pub type ImplCache = std::sync::Mutex<
    std::collections::HashMap<(Ty, Ty, MethodId), Option<(MethodId, Ty)>, rustc_hash::FxBuildHasher>,
>;

/// Finds out what was left open when a definition was made. Implemented by `resolve::Names`, which the driver keeps
/// alive as long as the definitions.
pub trait Complete: Send + Sync {
    /// Must call [`TypeDef::set_header`].
    fn complete_header(&self, ty: TypeDefId);
    /// Must call [`Header::set_members`].
    fn complete_members(&self, ty: TypeDefId);
    /// Must call [`TypeParamDef::set_bounds`].
    fn complete_bounds(&self, param: TypeParamId);
    fn constant(&self, field: FieldId) -> Option<Const>;
}

/// Part of a definition that is computed when first asked for.
pub struct Lazy<I, T> {
    cell: OnceLock<T>,
    id: OnceLock<I>,
    source: Option<Weak<dyn Complete>>,
}

impl<I: Copy + std::fmt::Debug, T> Lazy<I, T> {
    /// Filled by `source` on demand; `bind` tells it the id.
    pub fn later(source: Weak<dyn Complete>) -> Self {
        Lazy { cell: OnceLock::new(), id: OnceLock::new(), source: Some(source) }
    }

    pub fn ready(value: T) -> Self {
        Lazy { cell: OnceLock::from(value), id: OnceLock::new(), source: None }
    }

    /// Filled by whoever made it, before anybody asks.
    pub fn unset() -> Self {
        Lazy { cell: OnceLock::new(), id: OnceLock::new(), source: None }
    }

    pub fn bind(&self, id: I) {
        let _ = self.id.set(id);
    }

    /// The value if it is there already.
    pub fn peek(&self) -> Option<&T> {
        self.cell.get()
    }

    fn set(&self, value: T) {
        let _ = self.cell.set(value);
    }

    fn force(&self, complete: impl FnOnce(&dyn Complete, I)) -> &T {
        if let Some(value) = self.cell.get() {
            return value;
        }
        if let (Some(source), Some(&id)) = (self.source.as_ref().and_then(Weak::upgrade), self.id.get()) {
            complete(&*source, id);
        }
        match self.cell.get() {
            Some(value) => value,
            None => panic!("a definition was asked for while it was being made: {:?}", self.id.get()),
        }
    }
}

impl<I: std::fmt::Debug, T: std::fmt::Debug> std::fmt::Debug for Lazy<I, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.cell.get() {
            Some(value) => value.fmt(f),
            None => f.write_str("…"),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TypeDefKind {
    Class,
    Struct,
    Interface,
    Enum,
    Delegate,
}

#[derive(Debug)]
pub struct TypeDef {
    pub kind: TypeDefKind,
    pub name: Symbol,
    /// Dotted, empty for the global namespace.
    pub namespace: Symbol,
    pub outer: Option<TypeDefId>,
    /// Outer types' parameters first: the order of `TyKind::Named`'s arguments.
    pub params: Vec<TypeParamId>,
    /// How many of `params` are this type's own.
    pub own_params: usize,
    pub access: Access,
    pub is_static: bool,
    pub is_abstract: bool,
    pub is_sealed: bool,
    pub is_record: bool,
    pub is_readonly: bool,
    pub is_ref_struct: bool,
    /// An enum with `[Flags]`.
    pub is_flags: bool,
    pub nested: Vec<TypeDefId>,
    pub is_std: bool,
    pub file: FileId,
    pub span: Span,
    pub header: Lazy<TypeDefId, Header>,
}

/// What a type's declaration says before its body.
#[derive(Debug)]
pub struct Header {
    /// None only for `object` and interfaces.
    pub base: Option<Ty>,
    /// Declared interfaces (of a class, without those of its base); of an interface, those it extends.
    pub interfaces: Vec<Ty>,
    /// Underlying type of an enum.
    pub underlying: Option<Prim>,
    /// A task-like type has one.
    pub builder: Option<BuilderAttr>,
    pub members: Lazy<TypeDefId, Members>,
}

#[derive(Debug, Default)]
pub struct Members {
    /// Fields in declaration order, static ones too.
    pub fields: Vec<FieldId>,
    pub methods: Vec<MethodId>,
    pub props: Vec<PropId>,
    pub events: Vec<EventId>,
    /// A delegate's `Invoke`.
    pub invoke: Option<MethodId>,
    /// Vtable of a class: for each slot the most derived method, inherited ones included. Slot numbers are
    /// `aw_abi::SLOT_*` for the first ones. Of an interface: its methods in table order.
    pub vtable: Vec<MethodId>,
    /// The primary constructor, whose parameters are in scope in the whole body.
    pub primary_ctor: Option<MethodId>,
    /// Parameters of the primary constructor that members use: the field each is kept in.
    pub captures: Vec<(usize, FieldId)>,
    /// The properties a record has for parameters of its primary constructor, by the parameters' indices.
    pub positional: Vec<(usize, PropId)>,
    /// Fields of a state machine for the locals that it saves: known when its body has been lowered.
    pub saved: OnceLock<Vec<FieldId>>,
    /// Finds members by name: see `TypeDef::methods_named`.
    pub index: crate::ty::named::Index,
}

impl Deref for TypeDef {
    type Target = Header;
    fn deref(&self) -> &Header {
        self.header.force(|source, id| source.complete_header(id))
    }
}

impl Deref for Header {
    type Target = Members;
    fn deref(&self) -> &Members {
        self.members.force(|source, id| source.complete_members(id))
    }
}

impl TypeDef {
    /// Was the class written for `new { … }`?
    pub fn is_anonymous(&self) -> bool {
        self.is_std && self.name.as_str().starts_with(crate::syntax::ast::ANONYMOUS)
    }

    pub fn set_header(&self, header: Header) {
        self.header.set(header);
    }
}

impl Header {
    pub fn set_members(&self, members: Members) {
        self.members.set(members);
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Access {
    Private,
    PrivateProtected,
    Protected,
    Internal,
    ProtectedInternal,
    Public,
}

#[derive(Debug)]
pub struct TypeParamDef {
    pub name: Symbol,
    pub variance: Variance,
    /// `struct` or `unmanaged` stands in its own constraints (an override inherits them: see `Bounds`).
    pub declared_struct: bool,
    pub span: Span,
    pub bounds: Lazy<TypeParamId, Bounds>,
}

/// The constraints of a type parameter.
#[derive(Clone, Debug, Default)]
pub struct Bounds {
    pub must_be_class: bool,
    pub must_be_struct: bool,
    pub must_have_new: bool,
    pub not_null: bool,
    /// `allows ref struct`
    pub may_be_ref_struct: bool,
    /// Classes, interfaces and other type parameters.
    pub types: Vec<Ty>,
    /// Where they are written; empty if they are inherited.
    pub type_spans: Vec<Span>,
}

impl Deref for TypeParamDef {
    type Target = Bounds;
    fn deref(&self) -> &Bounds {
        self.bounds.force(|source, id| source.complete_bounds(id))
    }
}

impl TypeParamDef {
    pub fn set_bounds(&self, bounds: Bounds) {
        self.bounds.set(bounds);
    }
}

#[derive(Debug)]
pub struct FieldDef {
    pub name: Symbol,
    pub owner: TypeDefId,
    pub ty: Ty,
    pub access: Access,
    pub is_static: bool,
    pub is_readonly: bool,
    pub is_volatile: bool,
    pub is_required: bool,
    /// A `const` or an enum member: see [`FieldDef::constant`].
    pub is_const: bool,
    pub value: Lazy<FieldId, Option<Const>>,
    /// Initialiser in the tree of `file`; that of an auto-property stands at its backing field. None for constants.
    pub init: Option<ast::ExprId>,
    /// Behind this auto-property.
    pub backing: Option<PropId>,
    /// Behind this field-like event.
    pub backing_event: Option<EventId>,
    pub file: FileId,
    pub span: Span,
}

impl FieldDef {
    /// A field that the compiler adds.
    pub fn hidden(name: &str, owner: TypeDefId, ty: Ty, (file, span): (FileId, Span)) -> FieldDef {
        FieldDef {
            name: Symbol::intern(name),
            owner,
            ty,
            access: Access::Internal,
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

    /// Value of a `const` or an enum member; None for other fields, and after an error.
    pub fn constant(&self) -> Option<&Const> {
        if !self.is_const {
            return None;
        }
        if let Some(value) = self.value.peek() {
            return value.as_ref();
        }
        let value = match (self.value.source.as_ref().and_then(Weak::upgrade), self.value.id.get()) {
            (Some(source), Some(&id)) => source.constant(id),
            _ => None,
        };
        self.value.set(value);
        self.value.peek()?.as_ref()
    }
}

#[derive(Debug)]
pub struct PropDef {
    pub name: Symbol,
    pub owner: TypeDefId,
    pub ty: Ty,
    /// Parameters of an indexer.
    pub params: Vec<ParamDef>,
    pub by_ref: bool,
    pub is_static: bool,
    pub is_required: bool,
    pub access: Access,
    pub getter: Option<MethodId>,
    pub setter: Option<MethodId>,
    pub setter_is_init: bool,
    /// The field of an auto-property: accesses from inside need no call. It is also what `field` means in accessors.
    pub backing: Option<FieldId>,
    /// Writes the field of a virtual property without `set`: what a constructor's `P += 1` calls after the getter,
    /// which a derived class may override.
    pub ctor_setter: Option<MethodId>,
    pub explicit: Option<Ty>,
    pub span: Span,
}

#[derive(Debug)]
pub struct EventDef {
    pub name: Symbol,
    pub owner: TypeDefId,
    pub ty: Ty,
    pub is_static: bool,
    pub access: Access,
    pub add: MethodId,
    pub remove: MethodId,
    pub backing: Option<FieldId>,
    pub explicit: Option<Ty>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct ParamDef {
    pub name: Symbol,
    /// Without the `Ref`: that is in `mode`.
    pub ty: Ty,
    pub mode: ParamMode,
    pub is_params: bool,
    pub is_this: bool,
    pub default: Option<Const>,
    /// `[CallerMemberName]` and its like: what a call fills in.
    pub caller: Option<CallerInfo>,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CallerInfo {
    MemberName,
    FilePath,
    LineNumber,
    /// The text of the argument for the parameter with that index.
    Argument(usize),
    /// `[EnumeratorCancellation]`: nothing at the call; `GetAsyncEnumerator` hands its token over.
    EnumeratorToken,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum MethodKind {
    Ordinary,
    Ctor,
    /// Runs static field initialisers and the static constructor.
    StaticCtor,
    Getter,
    Setter,
    EventAdd,
    EventRemove,
    Operator,
    Conversion,
    DelegateInvoke,
    /// The top-level statements.
    TopLevel,
}

/// How a call of an async method looks from outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum AsyncKind {
    Task,
    ValueTask,
    Void,
    /// With a builder of the program: `build_mir` makes a state machine of it, and it is no async body any more.
    Custom,
}

impl AsyncKind {
    /// What a method without a result returns.
    pub fn type_name(self) -> &'static str {
        match self {
            AsyncKind::Task => "Task",
            AsyncKind::ValueTask => "ValueTask",
            AsyncKind::Void => "void",
            AsyncKind::Custom => "task-like type",
        }
    }
}

/// `[AsyncMethodBuilder(typeof(B))]` on a type, or on a method in place of the one that its return type has.
#[derive(Clone, Copy, Debug)]
pub struct BuilderAttr {
    /// Of `typeof(B<>)` the type with its own parameters as arguments.
    pub ty: Ty,
    pub span: Span,
}

#[derive(Debug)]
pub struct MethodDef {
    pub name: Symbol,
    pub owner: TypeDefId,
    pub kind: MethodKind,
    pub type_params: Vec<TypeParamId>,
    pub params: Vec<ParamDef>,
    /// As declared: `Task<int>` for an async method.
    pub ret: Ty,
    pub ret_by_ref: bool,
    /// `ref readonly`: what is returned is not to be written to.
    pub ret_readonly: bool,
    pub access: Access,
    pub is_static: bool,
    pub is_virtual: bool,
    pub is_abstract: bool,
    pub is_override: bool,
    pub is_sealed: bool,
    pub is_readonly: bool,
    pub is_extension: bool,
    /// Calls are left out with their arguments: a partial method that nobody implements, `[Conditional]` of a symbol that
    /// is not defined.
    pub is_omitted: bool,
    /// `[SetsRequiredMembers]` on a constructor.
    pub sets_required: bool,
    /// `async` with the awaited result type (`void` for `Task`).
    pub is_async: Option<(AsyncKind, Ty)>,
    /// Takes the place of the builder of the return type.
    pub builder: Option<BuilderAttr>,
    /// Contains `yield`.
    pub is_iterator: bool,
    /// `[Intrinsic("name")] extern`: the runtime's `aw_name`, or an operation that codegen expands.
    pub intrinsic: Option<Symbol>,
    /// Vtable slot of virtual and interface methods.
    pub slot: Option<u32>,
    /// The method of the base class this one overrides.
    pub overrides: Option<MethodId>,
    /// Explicit interface implementation of this interface type.
    pub explicit: Option<Ty>,
    pub body: BodySource,
    pub file: FileId,
    pub span: Span,
}

impl MethodDef {
    /// A written static constructor runs before anything else of its type does; initialisers alone only before a static
    /// field is used.
    pub fn is_precise_cctor(&self) -> bool {
        matches!(self.body, BodySource::Ast(AstBody::StaticCtor(Some(_))))
    }
}

/// Where a method's body comes from.
#[derive(Clone, Debug)]
pub enum BodySource {
    None,
    Ast(AstBody),
    /// Getter or setter of an auto-property.
    AutoGet(FieldId),
    AutoSet(FieldId),
    AutoAdd(FieldId),
    AutoRemove(FieldId),
    /// A constructor nobody wrote.
    DefaultCtor,
    /// Members of a record, `ToString` and so on: which, by the method's name.
    Record,
    /// Members of an iterator's class: `build_mir` makes them together with the iterator.
    Built,
}

/// A body in the syntax tree of `MethodDef::file`.
#[derive(Clone, Debug)]
pub enum AstBody {
    Block(ast::StmtId),
    Expr(ast::ExprId),
    /// In the library, not parsed yet.
    Deferred(Span),
    TopLevel,
    Ctor {
        init: Option<ast::CtorInit>,
        body: ast::FnBody,
    },
    PrimaryCtor {
        base_args: Option<Vec<ast::Arg>>,
    },
    /// Static field initialisers, then the written static constructor, if any.
    StaticCtor(Option<ast::FnBody>),
}

/// A compile-time constant: two words, because trees and graphs are full of them.
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    Null,
    Bool(bool),
    Char(u16),
    /// Any integral type: the value fits the type of the expression it belongs to.
    Int(Int),
    Float(f32),
    Double(f64),
    Decimal(Box<Decimal>),
    Str(Few<u16>),
    /// `default(T)`: all bits zero.
    Default,
}

const _: () = assert!(size_of::<Const>() <= 16);

impl Const {
    pub const fn int(value: i128) -> Const {
        Const::Int(Int::new(value))
    }

    pub fn decimal(value: Decimal) -> Const {
        Const::Decimal(Box::new(value))
    }
}

/// A value of some integral type, from the least `long` to the greatest `ulong`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Int {
    bits: u64,
    is_negative: bool,
}

impl Int {
    pub const ZERO: Int = Int::new(0);
    pub const ONE: Int = Int::new(1);

    pub const fn new(value: i128) -> Int {
        debug_assert!(value >= i64::MIN as i128 && value <= u64::MAX as i128);
        Int { bits: value as u64, is_negative: value < 0 }
    }

    pub const fn get(self) -> i128 {
        if self.is_negative { self.bits as i64 as i128 } else { self.bits as i128 }
    }
}

impl std::fmt::Display for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(f)
    }
}

impl std::fmt::Debug for Int {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(f)
    }
}

/// Definitions in the library that the compiler itself refers to.
#[derive(Default, Debug)]
pub struct Lang {
    pub prims: Vec<TypeDefId>,
    pub object: Option<TypeDefId>,
    pub string: Option<TypeDefId>,
    /// `System.Array`
    pub array: Option<TypeDefId>,
    /// `System.Array<T>`, internal to the library: in its body `this` is a `T[]`. It declares what `T[]` implements.
    pub array_of: Option<TypeDefId>,
    /// `System.Grid<T>`: the same for arrays of more dimensions.
    pub grid_of: Option<TypeDefId>,
    pub value_type: Option<TypeDefId>,
    pub enum_: Option<TypeDefId>,
    pub delegate: Option<TypeDefId>,
    pub nullable: Option<TypeDefId>,
    /// `ValueTuple` by arity: index 2 is `ValueTuple<T1, T2>`.
    pub value_tuples: Vec<Option<TypeDefId>>,
    pub exception: Option<TypeDefId>,
    pub task: Option<TypeDefId>,
    pub task_of: Option<TypeDefId>,
    pub value_task: Option<TypeDefId>,
    pub value_task_of: Option<TypeDefId>,
    pub yield_awaitable: Option<TypeDefId>,
    pub notify_completion: Option<TypeDefId>,
    pub critical_notify_completion: Option<TypeDefId>,
    pub disposable: Option<TypeDefId>,
    pub async_disposable: Option<TypeDefId>,
    pub enumerable: Option<TypeDefId>,
    pub enumerable_of: Option<TypeDefId>,
    pub enumerator: Option<TypeDefId>,
    pub enumerator_of: Option<TypeDefId>,
    pub async_enumerable_of: Option<TypeDefId>,
    pub async_enumerator_of: Option<TypeDefId>,
    pub system_type: Option<TypeDefId>,
    pub equatable_of: Option<TypeDefId>,
    pub span: Option<TypeDefId>,
    pub read_only_span: Option<TypeDefId>,
    /// What span conversions call.
    pub span_core: Option<TypeDefId>,
    pub decimal: Option<TypeDefId>,
    pub string_builder: Option<TypeDefId>,
    /// What is called where C# leaves a call out.
    pub omitted_call: Option<TypeDefId>,
}

/// A method of a constructed type, with its own type arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodRef {
    pub method: MethodId,
    /// The constructed type that declares it.
    pub owner: Ty,
    /// Its own type arguments.
    pub targs: Vec<Ty>,
}

impl Lang {
    /// What an async method of `kind` returns when the awaited type is `result`.
    pub fn task_type(&self, kind: AsyncKind, result: Ty) -> Option<Ty> {
        let (plain, of) = match kind {
            AsyncKind::Void => return Some(Ty::void()),
            AsyncKind::Task => (self.task, self.task_of),
            AsyncKind::ValueTask => (self.value_task, self.value_task_of),
            AsyncKind::Custom => return None,
        };
        if result.is_void() { Some(Ty::named(plain?, [])) } else { Some(Ty::named(of?, [result])) }
    }
}

impl Defs {
    /// What awaiting a task-like type of this shape gives: nothing, or its one type argument.
    pub fn result_of_task_like(&self, ret: Ty) -> Option<Ty> {
        if ret.is_void() {
            return Some(ret);
        }
        let (def, args) = ret.as_named()?;
        match self.types[def].own_params {
            0 => Some(Ty::void()),
            1 => args.last().copied(),
            _ => None,
        }
    }

    /// The fields of an instance that the type itself declares, those of auto-properties included.
    pub fn instance_fields(&self, def: TypeDefId) -> impl Iterator<Item = FieldId> + '_ {
        let members: &Members = &self.types[def];
        let fields = members.fields.iter().chain(members.saved.get_or_init(Vec::new)).copied();
        fields.filter(|&f| !self.fields[f].is_static && !self.fields[f].is_const)
    }

    /// The entry point: the synthesised method that holds the top-level statements, or `Main`.
    pub fn entry(&self) -> Option<MethodId> {
        self.entry.get().copied()
    }

    /// The type as seen from inside: with its own parameters as arguments. `int` for `System.Int32`, and so on.
    pub fn self_type(&self, def: TypeDefId) -> Ty {
        let lang = &self.lang;
        let args: Vec<Ty> = self.types[def].params.iter().map(|&p| Ty::param(p)).collect();
        if Some(def) == lang.object {
            Ty::object()
        } else if Some(def) == lang.string {
            Ty::string()
        } else if let Some(i) = lang.prims.iter().position(|&d| d == def) {
            Ty::prim(Prim::ALL[i])
        } else {
            self.constructed(def, args)
        }
    }

    /// `def<args>`, with the types that have a kind of their own (`T?`, tuples, `int`) in that form.
    pub fn constructed(&self, def: TypeDefId, args: Vec<Ty>) -> Ty {
        let lang = &self.lang;
        if args.is_empty() {
            if Some(def) == lang.object {
                return Ty::object();
            }
            if Some(def) == lang.string {
                return Ty::string();
            }
            if let Some(i) = lang.prims.iter().position(|&d| d == def) {
                return Ty::prim(Prim::ALL[i]);
            }
        } else if Some(def) == lang.array_of {
            return Ty::array(args[0]);
        } else if Some(def) == lang.nullable {
            return Ty::nullable(args[0]);
        } else if args.len() >= 2 && lang.value_tuples.get(args.len()).copied().flatten() == Some(def) {
            let names = vec![None; args.len()].into();
            return Ty::intern(TyKind::Tuple { elems: args.into(), names });
        }
        Ty::named(def, args)
    }

    /// The library type that declares the members of `ty`, with its arguments.
    pub fn definition_of(&self, ty: Ty) -> Option<(TypeDefId, Vec<Ty>)> {
        let lang = &self.lang;
        match ty.kind() {
            TyKind::Named(def, args) => Some((*def, args.to_vec())),
            TyKind::Prim(p) => lang.prims.get(*p as usize).map(|&d| (d, Vec::new())),
            TyKind::String => lang.string.map(|d| (d, Vec::new())),
            TyKind::Object => lang.object.map(|d| (d, Vec::new())),
            TyKind::Array { elem, rank: 1 } if lang.array_of.is_some() => {
                lang.array_of.map(|d| (d, vec![*elem]))
            }
            TyKind::Array { elem, .. } if lang.grid_of.is_some() => lang.grid_of.map(|d| (d, vec![*elem])),
            TyKind::Array { .. } => lang.array.map(|d| (d, Vec::new())),
            TyKind::Nullable(t) => lang.nullable.map(|d| (d, vec![*t])),
            TyKind::Tuple { elems, .. } => {
                lang.value_tuples.get(elems.len()).copied().flatten().map(|d| (d, elems.to_vec()))
            }
            TyKind::Ref(t) => self.definition_of(*t),
            TyKind::Void | TyKind::Param(_) | TyKind::Null | TyKind::Never | TyKind::Error => None,
        }
    }

    /// The substitution of a type's parameters by its arguments.
    pub fn subst_of(&self, ty: Ty) -> Subst {
        match self.definition_of(ty) {
            Some((def, args)) => Subst::new(&self.types[def].params, &args),
            None => Subst::default(),
        }
    }

    /// All type parameters a method's body may mention: its types', then its own.
    pub fn all_params(&self, method: MethodId) -> Vec<TypeParamId> {
        let m = &self.methods[method];
        self.types[m.owner].params.iter().chain(&m.type_params).copied().collect()
    }

    /// Reference types are one word that the collector follows. A type parameter counts as one only with a
    /// `class` constraint or a class bound.
    pub fn is_reference(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::String | TyKind::Object | TyKind::Array { .. } | TyKind::Null => true,
            TyKind::Named(def, _) => {
                matches!(
                    self.types[*def].kind,
                    TypeDefKind::Class | TypeDefKind::Interface | TypeDefKind::Delegate
                )
            }
            TyKind::Param(p) => {
                self.type_params[*p].must_be_class || self.bounds_say(ty, |b| self.is_reference_bound(b))
            }
            TyKind::Void
            | TyKind::Prim(_)
            | TyKind::Nullable(_)
            | TyKind::Tuple { .. }
            | TyKind::Ref(_)
            | TyKind::Never
            | TyKind::Error => false,
        }
    }

    /// Does a bound, or a bound of a bound, say this?
    fn bounds_say(&self, param: Ty, says: impl Fn(Ty) -> bool) -> bool {
        let mut seen = vec![param];
        let mut next = 0;
        while let Some(&ty) = seen.get(next) {
            next += 1;
            if let TyKind::Param(p) = ty.kind() {
                for &bound in &self.type_params[*p].types {
                    if !seen.contains(&bound) {
                        seen.push(bound);
                    }
                }
            } else if says(ty) {
                return true;
            }
        }
        false
    }

    /// Whatever has this bound is a reference type: `object`, `ValueType`, `Enum` and interfaces are above values too.
    fn is_reference_bound(&self, bound: Ty) -> bool {
        match bound.kind() {
            TyKind::String | TyKind::Array { .. } => true,
            TyKind::Named(def, _) => match self.types[*def].kind {
                TypeDefKind::Class => Some(*def) != self.lang.value_type && Some(*def) != self.lang.enum_,
                TypeDefKind::Delegate => true,
                TypeDefKind::Interface | TypeDefKind::Struct | TypeDefKind::Enum => false,
            },
            TyKind::Void
            | TyKind::Prim(_)
            | TyKind::Object
            | TyKind::Nullable(_)
            | TyKind::Tuple { .. }
            | TyKind::Param(_)
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => false,
        }
    }

    /// Value types; a type parameter counts as one only with a `struct` constraint or, where an override inherits
    /// `where U : T` for a `T` that is `int`, a value type as bound.
    pub fn is_value_type(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(_) | TyKind::Nullable(_) | TyKind::Tuple { .. } => true,
            TyKind::Named(def, _) => matches!(self.types[*def].kind, TypeDefKind::Struct | TypeDefKind::Enum),
            TyKind::Param(p) => {
                self.type_params[*p].must_be_struct || self.bounds_say(ty, |b| self.is_value_type(b))
            }
            TyKind::Void
            | TyKind::String
            | TyKind::Object
            | TyKind::Array { .. }
            | TyKind::Ref(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => false,
        }
    }

    /// The type as C# writes it in messages.
    pub fn display(&self, ty: Ty) -> String {
        match ty.kind() {
            TyKind::Void => "void".into(),
            TyKind::Prim(p) => p.keyword().into(),
            TyKind::String => "string".into(),
            TyKind::Object => "object".into(),
            TyKind::Named(def, args) => self.display_named(*def, args),
            TyKind::Array { .. } => self.display_array(ty),
            TyKind::Nullable(t) => format!("{}?", self.display(*t)),
            TyKind::Tuple { elems, names } => {
                let parts: Vec<String> = elems
                    .iter()
                    .zip(names)
                    .map(|(t, n)| match n {
                        Some(n) => format!("{} {n}", self.display(*t)),
                        None => self.display(*t),
                    })
                    .collect();
                format!("({})", parts.join(", "))
            }
            TyKind::Param(p) => self.type_params[*p].name.to_string(),
            TyKind::Ref(t) => format!("ref {}", self.display(*t)),
            TyKind::Null => "<null>".into(),
            TyKind::Never => "<throw expression>".into(),
            TyKind::Error => "?".into(),
        }
    }

    fn display_named(&self, def: TypeDefId, args: &[Ty]) -> String {
        if self.lang.decimal == Some(def) {
            return "decimal".into();
        }
        let d = &self.types[def];
        if d.is_anonymous() {
            let prop = |(&p, t): (&PropId, &Ty)| format!("{} {}", self.display(*t), self.props[p].name);
            let props: Vec<String> = d.props.iter().zip(args).map(prop).collect();
            return format!("<anonymous type: {}>", props.join(", "));
        }
        let split = args.len().min(d.params.len() - d.own_params.min(d.params.len()));
        let (outer_args, own) = args.split_at(split);
        let mut text = match d.outer {
            Some(outer) => format!("{}.", self.display_named(outer, outer_args)),
            None => String::new(),
        };
        text.push_str(d.name.as_str());
        if !own.is_empty() {
            let own: Vec<String> = own.iter().map(|t| self.display(*t)).collect();
            text.push_str(&format!("<{}>", own.join(", ")));
        }
        text
    }

    /// C# writes the outermost dimension first: `int[][,]` is an array of `int[,]`.
    fn display_array(&self, mut ty: Ty) -> String {
        let mut dims = String::new();
        while let TyKind::Array { elem, rank } = ty.kind() {
            dims.push('[');
            dims.push_str(&",".repeat(*rank as usize - 1));
            dims.push(']');
            ty = *elem;
        }
        self.display(ty) + &dims
    }
}
