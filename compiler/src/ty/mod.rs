//! Types. A [`Ty`] is interned: copying it copies a pointer, comparing it compares a pointer.
//!
//! Members of built-in types (`int`, `string`, arrays, `T?`, tuples) are declared in the library (`std/*.aw`) and found
//! through [`defs::Lang`]; the type itself has its own kind, because the compiler knows its layout and operators.

pub mod convert;
pub mod defs;
pub mod fold;
pub mod hierarchy;
pub mod infer;
pub mod members;
pub mod named;
pub mod pattern;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex};

use rustc_hash::FxHashMap;

use crate::base::Symbol;
use crate::new_id;
use defs::{TypeDefId, TypeParamId};

new_id!(pub struct TyId, "ty");

/// An interned type.
#[derive(Clone, Copy)]
pub struct Ty(&'static TyData);

struct TyData {
    id: TyId,
    kind: TyKind,
    /// Mentions a type parameter: must be substituted before layout.
    generic: bool,
    /// Contains [`TyKind::Error`]: silences follow-up diagnostics.
    error: bool,
    /// How deep its parts are nested: 1 for a type without parts.
    depth: u32,
    /// How long it is to write: this type and its parts, counted as often as they occur.
    size: u32,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    Void,
    Prim(Prim),
    String,
    Object,
    /// A class, struct, interface, enum or delegate with the arguments of its own and its outer types' parameters
    /// (outermost first).
    Named(TypeDefId, Box<[Ty]>),
    Array {
        elem: Ty,
        rank: u32,
    },
    /// `T?` of a value type. A nullable annotation on a reference type leaves no trace here.
    Nullable(Ty),
    /// Names do not take part in conversions; `mono` strips them.
    Tuple {
        elems: Box<[Ty]>,
        names: Box<[Option<Symbol>]>,
    },
    Param(TypeParamId),
    /// A managed reference to a variable: `ref`/`in`/`out` parameters, ref locals and `this` of a struct, from HIR on.
    Ref(Ty),
    /// The type of `null` before conversion.
    Null,
    /// The type of `throw e` before conversion, and of calls that cannot return.
    Never,
    /// After an error: converts to and from everything, silently.
    Error,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Prim {
    Bool,
    Char,
    SByte,
    Byte,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    NInt,
    NUInt,
    Float,
    Double,
}

impl Prim {
    pub const ALL: [Prim; 14] = [
        Prim::Bool,
        Prim::Char,
        Prim::SByte,
        Prim::Byte,
        Prim::Short,
        Prim::UShort,
        Prim::Int,
        Prim::UInt,
        Prim::Long,
        Prim::ULong,
        Prim::NInt,
        Prim::NUInt,
        Prim::Float,
        Prim::Double,
    ];

    /// C#'s keyword.
    pub fn keyword(self) -> &'static str {
        match self {
            Prim::Bool => "bool",
            Prim::Char => "char",
            Prim::SByte => "sbyte",
            Prim::Byte => "byte",
            Prim::Short => "short",
            Prim::UShort => "ushort",
            Prim::Int => "int",
            Prim::UInt => "uint",
            Prim::Long => "long",
            Prim::ULong => "ulong",
            Prim::NInt => "nint",
            Prim::NUInt => "nuint",
            Prim::Float => "float",
            Prim::Double => "double",
        }
    }

    /// Name of the library struct that declares its members.
    pub fn struct_name(self) -> &'static str {
        match self {
            Prim::Bool => "Boolean",
            Prim::Char => "Char",
            Prim::SByte => "SByte",
            Prim::Byte => "Byte",
            Prim::Short => "Int16",
            Prim::UShort => "UInt16",
            Prim::Int => "Int32",
            Prim::UInt => "UInt32",
            Prim::Long => "Int64",
            Prim::ULong => "UInt64",
            Prim::NInt => "IntPtr",
            Prim::NUInt => "UIntPtr",
            Prim::Float => "Single",
            Prim::Double => "Double",
        }
    }

    pub fn size(self) -> u32 {
        match self {
            Prim::Bool | Prim::SByte | Prim::Byte => 1,
            Prim::Char | Prim::Short | Prim::UShort => 2,
            Prim::Int | Prim::UInt | Prim::Float => 4,
            Prim::Long | Prim::ULong | Prim::NInt | Prim::NUInt | Prim::Double => 8,
        }
    }

    pub fn is_signed(self) -> bool {
        matches!(self, Prim::SByte | Prim::Short | Prim::Int | Prim::Long | Prim::NInt)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Prim::Float | Prim::Double)
    }

    /// `char` and all integers, not `bool`.
    pub fn is_integral(self) -> bool {
        !self.is_float() && self != Prim::Bool
    }

    pub fn is_numeric(self) -> bool {
        self != Prim::Bool
    }
}

/// Types that are asked for all the time.
struct Common {
    void: Ty,
    string: Ty,
    object: Ty,
    null: Ty,
    never: Ty,
    error: Ty,
    prims: [Ty; 14],
}

static TABLE: LazyLock<Mutex<FxHashMap<&'static TyKind, Ty>>> = LazyLock::new(Mutex::default);

static COMMON: LazyLock<Common> = LazyLock::new(|| Common {
    void: Ty::intern(TyKind::Void),
    string: Ty::intern(TyKind::String),
    object: Ty::intern(TyKind::Object),
    null: Ty::intern(TyKind::Null),
    never: Ty::intern(TyKind::Never),
    error: Ty::intern(TyKind::Error),
    prims: Prim::ALL.map(|p| Ty::intern(TyKind::Prim(p))),
});

impl Ty {
    pub fn intern(kind: TyKind) -> Ty {
        let mut table = TABLE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(&ty) = table.get(&kind) {
            return ty;
        }
        let mut generic = matches!(kind, TyKind::Param(_));
        let mut error = matches!(kind, TyKind::Error);
        let (mut depth, mut size) = (1, 1u32);
        for part in kind.parts() {
            generic |= part.0.generic;
            error |= part.0.error;
            depth = depth.max(part.0.depth + 1);
            size = size.saturating_add(part.0.size);
        }
        let id = crate::base::Idx::new(table.len());
        let data: &'static TyData = Box::leak(Box::new(TyData { id, kind, generic, error, depth, size }));
        table.insert(&data.kind, Ty(data));
        Ty(data)
    }

    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    pub fn id(self) -> TyId {
        self.0.id
    }

    pub fn void() -> Ty {
        COMMON.void
    }
    pub fn string() -> Ty {
        COMMON.string
    }
    pub fn object() -> Ty {
        COMMON.object
    }
    pub fn null() -> Ty {
        COMMON.null
    }
    pub fn never() -> Ty {
        COMMON.never
    }
    pub fn error() -> Ty {
        COMMON.error
    }
    pub fn prim(p: Prim) -> Ty {
        COMMON.prims[p as usize]
    }
    pub fn bool() -> Ty {
        Ty::prim(Prim::Bool)
    }
    pub fn char() -> Ty {
        Ty::prim(Prim::Char)
    }
    pub fn int() -> Ty {
        Ty::prim(Prim::Int)
    }
    pub fn long() -> Ty {
        Ty::prim(Prim::Long)
    }
    pub fn double() -> Ty {
        Ty::prim(Prim::Double)
    }
    pub fn array(elem: Ty) -> Ty {
        Ty::intern(TyKind::Array { elem, rank: 1 })
    }
    pub fn nullable(inner: Ty) -> Ty {
        Ty::intern(TyKind::Nullable(inner))
    }
    pub fn reference(to: Ty) -> Ty {
        Ty::intern(TyKind::Ref(to))
    }
    pub fn param(p: TypeParamId) -> Ty {
        Ty::intern(TyKind::Param(p))
    }
    pub fn named(def: TypeDefId, args: impl Into<Box<[Ty]>>) -> Ty {
        Ty::intern(TyKind::Named(def, args.into()))
    }

    pub fn is_void(self) -> bool {
        self == Ty::void()
    }
    /// Mentions a type parameter.
    pub fn is_generic(self) -> bool {
        self.0.generic
    }
    /// Is or contains the error type.
    pub fn is_error(self) -> bool {
        self.0.error
    }
    /// How deep its parts are nested: 1 for `int`, 2 for `List<int>`.
    pub fn depth(self) -> u32 {
        self.0.depth
    }
    /// How many types it names, each as often as it occurs: 3 for `(int, int)`.
    pub fn size(self) -> u32 {
        self.0.size
    }
    pub fn as_prim(self) -> Option<Prim> {
        match self.kind() {
            TyKind::Prim(p) => Some(*p),
            _ => None,
        }
    }
    pub fn as_named(self) -> Option<(TypeDefId, &'static [Ty])> {
        match self.kind() {
            TyKind::Named(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// Replaces type parameters: `subst` maps those it knows, the others stay.
    pub fn subst(self, subst: &Subst) -> Ty {
        if !self.is_generic() {
            return self;
        }
        match self.kind() {
            TyKind::Param(p) => subst.get(*p).unwrap_or(self),
            _ => self.map_parts(|part| part.subst(subst)),
        }
    }

    /// The same type with each of its [`TyKind::parts`] replaced by what `f` makes of it.
    fn map_parts(self, f: impl Fn(Ty) -> Ty) -> Ty {
        let all = |tys: &[Ty]| tys.iter().map(|&t| f(t)).collect::<Box<[Ty]>>();
        match self.kind() {
            TyKind::Named(_, args) if args.is_empty() => self,
            TyKind::Named(def, args) => Ty::named(*def, all(args)),
            TyKind::Array { elem, rank } => Ty::intern(TyKind::Array { elem: f(*elem), rank: *rank }),
            TyKind::Nullable(t) => Ty::nullable(f(*t)),
            TyKind::Tuple { elems, names } => {
                Ty::intern(TyKind::Tuple { elems: all(elems), names: names.clone() })
            }
            TyKind::Ref(t) => Ty::reference(f(*t)),
            TyKind::Param(_)
            | TyKind::Void
            | TyKind::Prim(_)
            | TyKind::String
            | TyKind::Object
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => self,
        }
    }
}

impl TyKind {
    /// The types this one is made of, one level deep.
    pub fn parts(&self) -> &[Ty] {
        match self {
            TyKind::Named(_, args) => args,
            TyKind::Tuple { elems, .. } => elems,
            TyKind::Array { elem, .. } => std::slice::from_ref(elem),
            TyKind::Nullable(t) | TyKind::Ref(t) => std::slice::from_ref(t),
            TyKind::Void
            | TyKind::Prim(_)
            | TyKind::String
            | TyKind::Object
            | TyKind::Param(_)
            | TyKind::Null
            | TyKind::Never
            | TyKind::Error => &[],
        }
    }
}

/// A map from type parameters to types.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Subst {
    pairs: Vec<(TypeParamId, Ty)>,
}

impl Subst {
    pub fn new(params: &[TypeParamId], args: &[Ty]) -> Subst {
        debug_assert_eq!(params.len(), args.len());
        Subst { pairs: params.iter().copied().zip(args.iter().copied()).collect() }
    }

    pub fn get(&self, param: TypeParamId) -> Option<Ty> {
        self.pairs.iter().find(|(p, _)| *p == param).map(|&(_, t)| t)
    }

    pub fn insert(&mut self, param: TypeParamId, ty: Ty) {
        match self.pairs.iter_mut().find(|(p, _)| *p == param) {
            Some(pair) => pair.1 = ty,
            None => self.pairs.push((param, ty)),
        }
    }

    pub fn extend(&mut self, params: &[TypeParamId], args: &[Ty]) {
        for (&p, &t) in params.iter().zip(args) {
            self.insert(p, t);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl PartialOrd for Ty {
    fn partial_cmp(&self, other: &Ty) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ty {
    fn cmp(&self, other: &Ty) -> std::cmp::Ordering {
        self.0.id.cmp(&other.0.id)
    }
}

/// For internal errors and tests; people see [`defs::Defs::display`], which knows the names of definitions.
impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            TyKind::Void => f.write_str("void"),
            TyKind::Prim(p) => f.write_str(p.keyword()),
            TyKind::String => f.write_str("string"),
            TyKind::Object => f.write_str("object"),
            TyKind::Named(def, args) if args.is_empty() => write!(f, "{def}"),
            TyKind::Named(def, args) => {
                write!(f, "{def}<")?;
                for (i, arg) in args.iter().enumerate() {
                    write!(f, "{}{arg:?}", if i > 0 { ", " } else { "" })?;
                }
                f.write_str(">")
            }
            TyKind::Array { elem, rank } => write!(f, "{elem:?}[{}]", ",".repeat(*rank as usize - 1)),
            TyKind::Nullable(t) => write!(f, "{t:?}?"),
            TyKind::Tuple { elems, .. } => f.debug_list().entries(elems.iter()).finish(),
            TyKind::Param(p) => write!(f, "{p}"),
            TyKind::Ref(t) => write!(f, "ref {t:?}"),
            TyKind::Null => f.write_str("<null>"),
            TyKind::Never => f.write_str("<never>"),
            TyKind::Error => f.write_str("<error>"),
        }
    }
}

/// Without tuple names, which make no difference to code.
pub fn canonical(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Tuple { elems, .. } => {
            let names = vec![None; elems.len()].into_boxed_slice();
            let elems = elems.iter().map(|&t| canonical(t)).collect();
            Ty::intern(TyKind::Tuple { elems, names })
        }
        _ => ty.map_parts(canonical),
    }
}
