//! The syntax tree of one file, as C# writes it: nothing is resolved, nothing is desugared.
//!
//! Expressions, statements, types and patterns live in arenas of [`Ast`] and refer to each other by id, so a
//! chain of 100,000 `+` neither overflows the stack when dropped nor when a pass walks its left spine in a loop.

use crate::base::{Few, IndexVec, Span, Symbol};
use crate::new_id;

pub use super::decl::{Modifier, TypeDeclKind, Variance};

new_id!(pub struct ExprId, "e");
new_id!(pub struct StmtId, "s");
new_id!(pub struct TypeId, "t");
new_id!(pub struct PatId, "p");

/// One parsed file.
#[derive(Default, Debug)]
pub struct Ast {
    pub exprs: IndexVec<ExprId, Expr>,
    pub stmts: IndexVec<StmtId, Stmt>,
    pub types: IndexVec<TypeId, TypeExpr>,
    pub pats: IndexVec<PatId, Pat>,
    pub usings: Vec<Using>,
    /// `[assembly: …]` and `[module: …]`
    pub attributes: Vec<Attribute>,
    /// Types and namespaces in source order.
    pub items: Vec<Item>,
    /// Top-level statements: the body of the entry point.
    pub top_level: Vec<StmtId>,
    /// Every `new { … }` and every query, which makes such objects, so that nobody has to look for them.
    pub anonymous: Vec<ExprId>,
    /// Some `catch` has a `when`.
    pub has_filters: bool,
    /// What was parsed, and the byte of the file it begins at: `[CallerArgumentExpression]` shows parts of it.
    pub text: std::sync::Arc<str>,
    pub base: u32,
    /// The file, for `[CallerFilePath]`; empty in trees that no call of a program stands in.
    pub path: String,
}

/// What the names of anonymous types begin with; a number follows.
pub const ANONYMOUS: &str = "<>f__AnonymousType";

impl Ast {
    /// The name of a property of `new { … }`: written, or that of the member that gives its value.
    pub fn anonymous_name(&self, (name, value): &(Option<Ident>, ExprId)) -> Option<Ident> {
        if name.is_some() {
            return *name;
        }
        let mut e = *value;
        loop {
            match &self.exprs[e].kind {
                ExprKind::Name { name, args } if args.is_empty() => return Some(*name),
                ExprKind::Member { name, args, .. } if args.is_empty() => return Some(*name),
                ExprKind::Conditional { rest, .. } => e = *rest,
                ExprKind::SuppressNull(inner) => e = *inner,
                _ => return None,
            }
        }
    }

    /// The property names of an anonymous type; None if they are not as they must be.
    pub fn anonymous_shape(&self, fields: &[(Option<Ident>, ExprId)]) -> Option<Vec<Symbol>> {
        let names: Option<Vec<Symbol>> =
            fields.iter().map(|f| self.anonymous_name(f).map(|n| n.name)).collect();
        names.filter(|names| is_shape(names))
    }

    /// The source of a node; empty if it is not of this tree.
    pub fn source(&self, span: Span) -> &str {
        let at = |offset: u32| offset.checked_sub(self.base).map(|o| o as usize);
        match (at(span.lo), at(span.hi)) {
            (Some(lo), Some(hi)) => self.text.get(lo..hi).unwrap_or(""),
            _ => "",
        }
    }

    /// The line of a place, from 1, if the whole file was parsed.
    pub fn line(&self, span: Span) -> usize {
        let end = (span.lo.saturating_sub(self.base) as usize).min(self.text.len());
        self.text.as_bytes()[..end].iter().filter(|&&b| b == b'\n').count() + 1
    }
}

/// A name with its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    pub name: Symbol,
    pub span: Span,
}

// ---- Files, namespaces, types ----------------------------------------------------------------------------------

#[derive(Debug, Clone)]
pub struct Using {
    pub span: Span,
    pub is_global: bool,
    pub kind: UsingKind,
}

#[derive(Debug, Clone)]
pub enum UsingKind {
    /// `using A.B;`
    Namespace(Vec<Ident>),
    /// `using static A.B.C;`
    Static(TypeId),
    /// `using X = type;`
    Alias(Ident, TypeId),
}

#[derive(Debug)]
pub enum Item {
    Namespace(Namespace),
    Type(TypeDecl),
}

#[derive(Debug)]
pub struct Namespace {
    pub name: Vec<Ident>,
    /// `namespace N;`
    pub file_scoped: bool,
    pub usings: Vec<Using>,
    pub items: Vec<Item>,
    pub span: Span,
}

#[derive(Debug)]
pub struct TypeDecl {
    pub kind: TypeDeclKind,
    pub attributes: Vec<Attribute>,
    pub modifiers: Modifiers,
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    /// Primary constructor, or a delegate's parameters.
    pub params: Option<Vec<Param>>,
    /// A delegate's return type.
    pub ret: Option<TypeId>,
    /// Base class and interfaces; an enum's underlying type.
    pub bases: Vec<TypeId>,
    /// Arguments of the base class in `class D(int x) : B(x)`.
    pub base_args: Option<Vec<Arg>>,
    pub constraints: Vec<ConstraintClause>,
    pub members: Vec<Member>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Attribute {
    /// `return` in `[return: A]`, `assembly`, `field` …
    pub target: Option<Ident>,
    pub name: Vec<Ident>,
    /// `T` in `[A<T>]`
    pub type_args: Few<TypeId>,
    pub args: Vec<Arg>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct TypeParam {
    pub name: Ident,
    pub variance: Variance,
    pub attributes: Vec<Attribute>,
}

#[derive(Debug, Clone)]
pub struct ConstraintClause {
    pub param: Ident,
    pub constraints: Vec<Constraint>,
}

#[derive(Debug, Clone)]
pub enum Constraint {
    Class,
    NullableClass,
    Struct,
    New,
    NotNull,
    Unmanaged,
    Default,
    AllowsRefStruct,
    Type(TypeId),
}

/// The modifiers of a declaration, as a set; `spans` has the place of each, in source order.
#[derive(Clone, Default, Debug)]
pub struct Modifiers {
    pub set: u32,
    pub spans: Vec<(Modifier, Span)>,
}

impl Modifiers {
    pub fn has(&self, m: Modifier) -> bool {
        self.set & (1 << m as u32) != 0
    }

    pub fn add(&mut self, m: Modifier, span: Span) {
        self.set |= 1 << m as u32;
        // Mostly there are one or two.
        self.spans.reserve_exact(1);
        self.spans.push((m, span));
    }

    pub fn span_of(&self, m: Modifier) -> Option<Span> {
        self.spans.iter().find(|(n, _)| *n == m).map(|&(_, s)| s)
    }
}

// ---- Members ---------------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Member {
    pub attributes: Vec<Attribute>,
    pub modifiers: Modifiers,
    pub kind: MemberKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum MemberKind {
    /// `int a = 1, b;` (also `const`)
    Field {
        ty: TypeId,
        vars: Vec<VarDeclarator>,
    },
    /// `event EventHandler E;` with or without accessors
    Event {
        ty: TypeId,
        explicit: Option<TypeId>,
        vars: Vec<VarDeclarator>,
        accessors: Vec<Accessor>,
    },
    Method(Box<Method>),
    Ctor {
        name: Ident,
        params: Vec<Param>,
        init: Option<CtorInit>,
        body: FnBody,
    },
    /// `~C() { }`
    Finalizer {
        name: Ident,
        body: FnBody,
    },
    Property {
        ty: TypeId,
        by_ref: bool,
        /// `I.` of an explicit interface implementation.
        explicit: Option<TypeId>,
        name: Ident,
        accessors: Vec<Accessor>,
        /// `int P => expr;`: then `accessors` is empty.
        expr: Option<ExprId>,
        /// `{ get; } = expr;`
        init: Option<ExprId>,
    },
    Indexer {
        ty: TypeId,
        by_ref: bool,
        explicit: Option<TypeId>,
        this_span: Span,
        params: Vec<Param>,
        accessors: Vec<Accessor>,
        expr: Option<ExprId>,
    },
    Operator {
        ret: TypeId,
        /// `static T I<T>.operator +(T a, T b)`
        explicit: Option<TypeId>,
        op: OverloadableOp,
        op_span: Span,
        checked: bool,
        params: Vec<Param>,
        body: FnBody,
    },
    Conversion {
        implicit: bool,
        explicit: Option<TypeId>,
        ty: TypeId,
        op_span: Span,
        checked: bool,
        params: Vec<Param>,
        body: FnBody,
    },
    EnumMember {
        name: Ident,
        value: Option<ExprId>,
    },
    Nested(Box<TypeDecl>),
    /// `extension(T receiver) { … }`
    Extension(Box<ExtensionBlock>),
}

#[derive(Debug)]
pub struct ExtensionBlock {
    pub type_params: Vec<TypeParam>,
    pub mode: ParamMode,
    pub receiver_ty: TypeId,
    /// None: only static members.
    pub receiver: Option<Ident>,
    pub constraints: Vec<ConstraintClause>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub struct Method {
    pub ret: TypeId,
    /// `ref` or `ref readonly` before the return type.
    pub by_ref: bool,
    pub explicit: Option<TypeId>,
    pub name: Ident,
    pub type_params: Vec<TypeParam>,
    pub params: Vec<Param>,
    pub constraints: Vec<ConstraintClause>,
    pub body: FnBody,
}

#[derive(Debug, Clone)]
pub struct VarDeclarator {
    pub name: Ident,
    pub init: Option<ExprId>,
}

#[derive(Debug, Clone)]
pub struct CtorInit {
    /// `: base(…)` rather than `: this(…)`
    pub is_base: bool,
    pub args: Vec<Arg>,
    pub span: Span,
}

#[derive(Debug, Clone, Copy)]
pub enum FnBody {
    /// `;`: abstract, extern, partial or interface
    None,
    Block(StmtId),
    Expr(ExprId),
    /// In a type of the library, which is parsed without its bodies: where the body stands.
    Deferred(Span),
}

#[derive(Debug, Clone)]
pub struct Accessor {
    pub kind: AccessorKind,
    pub attributes: Vec<Attribute>,
    pub modifiers: Modifiers,
    pub body: FnBody,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AccessorKind {
    Get,
    Set,
    Init,
    Add,
    Remove,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OverloadableOp {
    Unary(UnaryOp),
    Binary(BinaryOp),
    /// `operator +=(T x)`: an instance operator of its own
    Compound(BinaryOp),
    Increment,
    Decrement,
    True,
    False,
}

#[derive(Debug, Clone)]
pub struct Param {
    pub attributes: Vec<Attribute>,
    pub mode: ParamMode,
    /// `this` of an extension method
    pub is_this: bool,
    /// `params`
    pub is_params: bool,
    pub scoped: bool,
    /// None only for the untyped parameters of a lambda.
    pub ty: Option<TypeId>,
    pub name: Ident,
    pub default: Option<ExprId>,
    pub span: Span,
}

impl Param {
    /// A lambda's parameter without a type.
    pub fn untyped(name: Ident) -> Param {
        Param {
            attributes: Vec::new(),
            mode: ParamMode::Value,
            is_this: false,
            is_params: false,
            scoped: false,
            ty: None,
            name,
            default: None,
            span: name.span,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum ParamMode {
    Value,
    Ref,
    Out,
    In,
    RefReadonly,
}

// ---- Types -----------------------------------------------------------------------------------------------------

#[derive(Debug, Clone)]
pub struct TypeExpr {
    pub kind: TypeExprKind,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum TypeExprKind {
    /// `A.B<int>.C`
    Name(Vec<NamePart>),
    /// `alias::A.B<int>`, `global::A`
    AliasName {
        alias: Ident,
        parts: Few<NamePart>,
    },
    Predef(Predef),
    /// `var`: decided later whether a type of that name exists.
    Var,
    /// `T[]`, `T[,]`: one dimension list each, outermost first.
    Array {
        elem: TypeId,
        rank: u32,
    },
    /// `T?`
    Nullable(TypeId),
    Tuple(Vec<(TypeId, Option<Ident>)>),
    /// `ref T` of a local or return
    Ref {
        readonly: bool,
        ty: TypeId,
    },
    /// `T*`, function pointers: parsed to be refused by name
    Pointer(TypeId),
    /// After a syntax error.
    Error,
}

#[derive(Debug, Clone)]
pub struct NamePart {
    pub name: Ident,
    /// Empty with `unbound > 0` is `List<>` in `typeof`.
    pub args: Few<TypeId>,
    /// Number of arguments left open in `Dictionary<,>`.
    pub unbound: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Predef {
    Bool,
    Byte,
    SByte,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    NInt,
    NUInt,
    Char,
    Float,
    Double,
    Decimal,
    String,
    Object,
    Void,
    Dynamic,
}

// ---- Statements ------------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum StmtKind {
    Block(Block),
    Empty,
    Expr(ExprId),
    /// `T a = 1, b;`, with `const`, `using` or `await using` in front
    Local(LocalDecl),
    LocalFn(Box<LocalFn>),
    If {
        cond: ExprId,
        then: StmtId,
        els: Option<StmtId>,
    },
    While {
        cond: ExprId,
        body: StmtId,
    },
    Do {
        body: StmtId,
        cond: ExprId,
    },
    For {
        init: ForInit,
        cond: Option<ExprId>,
        step: Vec<ExprId>,
        body: StmtId,
    },
    Foreach {
        is_await: bool,
        target: ForeachTarget,
        seq: ExprId,
        body: StmtId,
    },
    Switch {
        value: ExprId,
        sections: Vec<SwitchSection>,
    },
    Break,
    Continue,
    Return(Option<ExprId>),
    Throw(Option<ExprId>),
    Try {
        body: StmtId,
        catches: Vec<Catch>,
        finally: Option<StmtId>,
    },
    Using {
        is_await: bool,
        resource: UsingResource,
        body: StmtId,
    },
    Lock {
        value: ExprId,
        body: StmtId,
    },
    Checked {
        checked: bool,
        body: StmtId,
    },
    YieldReturn(ExprId),
    YieldBreak,
    Goto(GotoTarget),
    Label {
        label: Ident,
        stmt: StmtId,
    },
    /// After a syntax error.
    Error,
}

#[derive(Debug)]
pub struct Block {
    pub stmts: Vec<StmtId>,
    /// The closing brace: where "not all paths return" and fall-through point.
    pub close: Span,
}

#[derive(Debug)]
pub struct LocalDecl {
    pub is_const: bool,
    pub using: Option<UsingMode>,
    pub scoped: bool,
    /// `TypeExprKind::Ref` for ref locals
    pub ty: TypeId,
    pub vars: Vec<VarDeclarator>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UsingMode {
    Sync,
    Await,
}

#[derive(Debug)]
pub struct LocalFn {
    pub attributes: Vec<Attribute>,
    pub modifiers: Modifiers,
    pub method: Method,
}

#[derive(Debug)]
pub enum ForInit {
    None,
    Decl(StmtId),
    Exprs(Vec<ExprId>),
}

#[derive(Debug)]
pub enum ForeachTarget {
    Var {
        ty: TypeId,
        name: Ident,
    },
    /// `foreach (var (a, b) in …)`: a deconstruction target expression
    Deconstruct(ExprId),
}

#[derive(Debug)]
pub enum UsingResource {
    Decl(StmtId),
    Expr(ExprId),
}

#[derive(Debug)]
pub struct SwitchSection {
    pub labels: Vec<SwitchLabel>,
    pub body: Vec<StmtId>,
    pub span: Span,
}

#[derive(Debug)]
pub enum SwitchLabel {
    /// `case pattern when guard:`; a constant is a constant pattern
    Case {
        pat: PatId,
        guard: Option<ExprId>,
        span: Span,
    },
    Default(Span),
}

#[derive(Debug)]
pub struct Catch {
    pub ty: Option<TypeId>,
    pub name: Option<Ident>,
    pub filter: Option<ExprId>,
    pub body: StmtId,
    pub span: Span,
}

#[derive(Debug)]
pub enum GotoTarget {
    Label(Ident),
    Case(ExprId),
    Default,
}

// ---- Expressions -----------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

const _: () = assert!(size_of::<Expr>() <= 48);

/// Every other word of a program is one of these, so that what is large and rare stands in a box.
#[derive(Debug)]
pub enum ExprKind {
    Literal(Literal),
    /// `$"…"`: texts and holes in order
    Interpolated(Vec<InterpPart>),
    /// A simple name, possibly with type arguments; predefined types as receivers are `Predef`.
    Name {
        name: Ident,
        args: Few<TypeId>,
    },
    Predef(Predef),
    /// `global::A`, `alias::A`
    AliasName(Box<AliasName>),
    This,
    Base,
    Paren(ExprId),
    /// `a.b`, `a.b<T>`
    Member {
        target: ExprId,
        name: Ident,
        args: Few<TypeId>,
    },
    Call {
        target: ExprId,
        args: Vec<Arg>,
    },
    Index {
        target: ExprId,
        args: Vec<Arg>,
    },
    /// `target?.rest`: `rest` is an expression whose innermost receiver is `ConditionalReceiver`.
    Conditional {
        target: ExprId,
        rest: ExprId,
    },
    /// Stands for the non-null target inside the `rest` of the nearest enclosing `Conditional`.
    ConditionalReceiver,
    Unary {
        op: UnaryOp,
        expr: ExprId,
    },
    /// `++x`, `x--`
    IncDec {
        increment: bool,
        prefix: bool,
        expr: ExprId,
    },
    /// `x!`
    SuppressNull(ExprId),
    Binary {
        op: BinaryOp,
        op_span: Span,
        left: ExprId,
        right: ExprId,
    },
    /// `a = b`, `a += b` (`op`), `a ??= b` (`Coalesce`)
    Assign {
        op: Option<BinaryOp>,
        op_span: Span,
        target: ExprId,
        value: ExprId,
    },
    Ternary {
        cond: ExprId,
        then: ExprId,
        els: ExprId,
    },
    Cast {
        ty: TypeId,
        expr: ExprId,
    },
    As {
        expr: ExprId,
        ty: TypeId,
    },
    /// `x is pattern` (a plain type is a type pattern)
    Is {
        expr: ExprId,
        pat: PatId,
    },
    Await(ExprId),
    /// `new T(args) { … }`; `ty` None: target-typed `new(…)`
    New {
        ty: Option<TypeId>,
        args: Few<Arg>,
        has_parens: bool,
        init: Option<Box<Initializer>>,
    },
    /// `new T[a, b][] { … }`: `dims` are the given sizes, `rank` the number of dimensions; `ty` is the element type
    /// (with the further `[]`); None: `new[] { … }`
    /// `stackalloc T[n]`, `stackalloc[] { … }`: the array that it would be.
    StackAlloc(ExprId),
    NewArray {
        ty: Option<TypeId>,
        rank: u32,
        dims: Few<ExprId>,
        init: Option<Box<Initializer>>,
    },
    /// `new { A = 1, b }`
    NewAnonymous(Vec<(Option<Ident>, ExprId)>),
    /// `{ 1, 2 }` as the initialiser of an array variable
    ArrayInit(Box<Initializer>),
    /// `[1, 2, ..rest]`
    Collection(Vec<CollectionElem>),
    Lambda(Box<Lambda>),
    Tuple(Vec<(Option<Ident>, ExprId)>),
    /// `var (a, b)` / `int x` as a deconstruction target or `out var x` argument
    Declaration {
        ty: TypeId,
        target: Box<Designation>,
    },
    Typeof(TypeId),
    Sizeof(TypeId),
    Nameof(ExprId),
    /// `default` / `default(T)`
    Default(Option<TypeId>),
    Checked {
        checked: bool,
        expr: ExprId,
    },
    Switch {
        value: ExprId,
        arms: Vec<SwitchArm>,
    },
    With {
        expr: ExprId,
        init: Box<Initializer>,
    },
    Throw(ExprId),
    /// `ref x` as an initialiser, argument value or return value
    Ref(ExprId),
    /// `a..b`
    Range {
        from: Option<ExprId>,
        to: Option<ExprId>,
    },
    Query(Box<Query>),
    /// A type where an expression may stand: `List<int>` in `List<int>.Empty`, `int[]` in `nameof`
    Type(TypeId),
    /// After a syntax error.
    Error,
}

/// `alias::name<args>`
#[derive(Debug)]
pub struct AliasName {
    pub alias: Ident,
    pub name: Ident,
    pub args: Few<TypeId>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    Null,
    Bool(bool),
    /// Value and the suffix that was written.
    Int(u64, IntSuffix),
    Float(f32),
    Double(f64),
    /// Text of a `decimal` literal without its suffix.
    Decimal(Symbol),
    Char(u16),
    /// UTF-16 units: a C# string may hold lone surrogates.
    Str(Box<[u16]>),
    /// `"…"u8`
    Utf8(Box<[u8]>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IntSuffix {
    None,
    U,
    L,
    UL,
}

#[derive(Debug)]
pub enum InterpPart {
    Text(Box<[u16]>),
    Hole { expr: ExprId, align: Option<ExprId>, format: Option<Box<[u16]>>, span: Span },
}

#[derive(Debug, Clone)]
pub struct Arg {
    pub name: Option<Ident>,
    pub mode: ParamMode,
    pub expr: ExprId,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum UnaryOp {
    Plus,
    Minus,
    Not,
    BitNot,
    /// `^1`
    FromEnd,
    /// `&x`, `*x`: parsed to be refused by name
    AddressOf,
    Deref,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    UShr,
    And,
    Or,
    Xor,
    AndAlso,
    OrElse,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Coalesce,
}

#[derive(Debug)]
pub struct Initializer {
    pub elems: Vec<InitElem>,
    pub span: Span,
}

#[derive(Debug)]
pub enum InitElem {
    /// `Name = value`
    Member { name: Ident, value: InitValue },
    /// `[index] = value`
    Index { args: Vec<Arg>, value: InitValue, span: Span },
    /// A collection element
    Value(ExprId),
    /// `{ a, b }`: several arguments of `Add`, or a row of a rectangular array
    Nested(Initializer),
}

#[derive(Debug)]
pub enum InitValue {
    Expr(ExprId),
    Nested(Initializer),
}

#[derive(Debug)]
pub enum CollectionElem {
    Value(ExprId),
    Spread(ExprId),
}

#[derive(Debug)]
pub struct Lambda {
    pub attributes: Vec<Attribute>,
    pub is_async: bool,
    pub is_static: bool,
    /// `delegate { … }` without a parameter list has None.
    pub params: Option<Vec<Param>>,
    pub ret: Option<TypeId>,
    pub body: LambdaBody,
    /// `=>`, or the keyword `delegate`
    pub arrow: Span,
}

#[derive(Debug, Clone, Copy)]
pub enum LambdaBody {
    Expr(ExprId),
    Block(StmtId),
}

#[derive(Debug, Clone)]
pub enum Designation {
    Name(Ident),
    Discard(Span),
    Tuple(Vec<Designation>, Span),
}

#[derive(Debug)]
pub struct SwitchArm {
    pub pat: PatId,
    pub guard: Option<ExprId>,
    pub value: ExprId,
    pub span: Span,
}

#[derive(Debug)]
pub struct Query {
    /// The first is always `From`.
    pub clauses: Vec<QueryClause>,
    pub end: QueryEnd,
    pub into: Option<(Ident, Box<Query>)>,
}

/// Can the properties of an anonymous type have these names?
fn is_shape(names: &[Symbol]) -> bool {
    let taken = |n: &Symbol| {
        matches!(
            n.as_str(),
            "Equals" | "GetHashCode" | "ToString" | "GetType" | "MemberwiseClone" | "Finalize"
        )
    };
    let twice = (1..names.len()).any(|i| names[..i].contains(&names[i]));
    !twice && !names.iter().any(taken)
}

/// What C# compilers call the range variables so far where a query's clause makes pair number `n` of them: the name of a
/// property that programs can print, but not write.
pub fn transparent_identifier(n: usize) -> Symbol {
    Symbol::intern(&format!("<>h__TransparentIdentifier{n}"))
}

impl Query {
    /// The properties of the anonymous objects that keep several range variables (C# spec 12.20.3).
    pub fn pairs(&self) -> Vec<[Symbol; 2]> {
        let mut pairs = Vec::new();
        let mut segment = Some((None, self));
        while let Some((into, query)) = segment {
            let mut first: Option<Symbol> = into;
            for (i, clause) in query.clauses.iter().enumerate() {
                let last = i + 1 == query.clauses.len() && matches!(query.end, QueryEnd::Select(_));
                let (name, is_pair) = match clause {
                    QueryClause::From { name, .. } => (name, !last),
                    QueryClause::Join { name, into, .. } => (into.as_ref().unwrap_or(name), !last),
                    QueryClause::Let { name, .. } => (name, true),
                    QueryClause::Where(_) | QueryClause::OrderBy(_) => continue,
                };
                match first {
                    None => first = Some(name.name),
                    Some(before) if is_pair => {
                        first = Some(transparent_identifier(pairs.len()));
                        pairs.push([before, name.name]);
                    }
                    Some(_) => {}
                }
            }
            segment = query.into.as_ref().map(|(name, rest)| (Some(name.name), &**rest));
        }
        pairs.retain(|names| is_shape(names));
        pairs
    }
}

#[derive(Debug)]
pub enum QueryClause {
    From { ty: Option<TypeId>, name: Ident, seq: ExprId },
    Let { name: Ident, value: ExprId },
    Where(ExprId),
    Join { ty: Option<TypeId>, name: Ident, seq: ExprId, left: ExprId, right: ExprId, into: Option<Ident> },
    OrderBy(Vec<(ExprId, bool)>),
}

#[derive(Debug)]
pub enum QueryEnd {
    Select(ExprId),
    GroupBy { value: ExprId, key: ExprId },
}

// ---- Patterns --------------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Pat {
    pub kind: PatKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum PatKind {
    Discard,
    /// `var x`, `var (a, b)`
    Var(Designation),
    /// A constant, or a name that may turn out to be a type: decided by the checker.
    Const(ExprId),
    /// `T`, `T x`
    Type {
        ty: TypeId,
        name: Option<Designation>,
    },
    Relational {
        op: BinaryOp,
        value: ExprId,
    },
    Not(PatId),
    And(PatId, PatId),
    Or(PatId, PatId),
    /// `T (a, b) { P: p } x`
    Recursive {
        ty: Option<TypeId>,
        positional: Option<Vec<(Option<Ident>, PatId)>>,
        props: Option<Vec<(Vec<Ident>, PatId)>>,
        name: Option<Designation>,
    },
    /// `[a, .., b] x`
    List {
        elems: Vec<PatId>,
        name: Option<Designation>,
    },
    /// `..`, `.. p` inside a list
    Slice(Option<PatId>),
    Paren(PatId),
    Error,
}

impl std::ops::Index<ExprId> for Ast {
    type Output = Expr;
    fn index(&self, id: ExprId) -> &Expr {
        &self.exprs[id]
    }
}

impl std::ops::Index<StmtId> for Ast {
    type Output = Stmt;
    fn index(&self, id: StmtId) -> &Stmt {
        &self.stmts[id]
    }
}

impl std::ops::Index<TypeId> for Ast {
    type Output = TypeExpr;
    fn index(&self, id: TypeId) -> &TypeExpr {
        &self.types[id]
    }
}

impl std::ops::Index<PatId> for Ast {
    type Output = Pat;
    fn index(&self, id: PatId) -> &Pat {
        &self.pats[id]
    }
}
