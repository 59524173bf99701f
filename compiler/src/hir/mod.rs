//! The typed tree of one method with all its lambdas and local functions.
//!
//! Every expression has a type, every name is resolved, every conversion is explicit, overloads are chosen, and
//! operators on built-in types are told apart from user-defined ones. Control structures stay (`build_mir` lowers
//! them). Expressions live in one arena, so left spines are walked by loops.
//!
//! Invariants, checked by `hir::verify` in debug builds:
//! - an operand's type is exactly what its parent needs: conversions are `Convert` nodes;
//! - an argument list is in parameter order and complete (defaults filled in, `params` arrays built); arguments that
//!   were written in another order are evaluated into temporaries by an enclosing `Seq`;
//! - a place (`ExprKind::is_place`) stands only where a place is wanted or where its value is read.

pub mod print;
pub mod verify;

use crate::base::{IndexVec, Span, Symbol};
use crate::new_id;
use crate::syntax::ast::ParamMode;
use crate::ty::Ty;
pub use crate::ty::defs::MethodRef;
use crate::ty::defs::{AsyncKind, Const, EventId, FieldId, MethodId, TypeParamId};

new_id!(pub struct ExprId, "e");
new_id!(pub struct LocalId, "_");
new_id!(pub struct FnId, "fn");
new_id!(pub struct ScopeId, "scope");
new_id!(
    /// A loop or switch that `break` and `continue` name.
    pub struct LoopId,
    "loop"
);
new_id!(pub struct LabelId, "label");

#[derive(Debug)]
pub struct Body {
    pub method: MethodId,
    /// `fns[0]` is the method itself; the rest are its lambdas and local functions, outer before inner.
    pub fns: IndexVec<FnId, Function>,
    pub exprs: IndexVec<ExprId, Expr>,
    pub locals: IndexVec<LocalId, Local>,
    pub scopes: IndexVec<ScopeId, Scope>,
    pub labels: IndexVec<LabelId, Symbol>,
    /// Fields that stand in a `nameof`: used, though nothing reads them.
    pub mentioned: Vec<FieldId>,
}

#[derive(Debug)]
pub struct Function {
    pub kind: FnKind,
    /// As traces and dumps show it: `Main`, `<Main>g__Local`, `<Main>b__0`.
    pub name: Symbol,
    pub parent: Option<FnId>,
    /// Own type parameters of a generic local function.
    pub type_params: Vec<TypeParamId>,
    pub params: Vec<LocalId>,
    /// As declared: `Task<int>` for an async function.
    pub ret: Ty,
    pub is_async: Option<(AsyncKind, Ty)>,
    /// What an async function of kind `Custom` runs on.
    pub builder: Option<Box<TaskBuilder>>,
    /// `yield`: the element type; with `is_async` an async iterator.
    pub yields: Option<Ty>,
    /// Uses `this` of the method (itself or through a nested function).
    pub captures_this: bool,
    /// The scope of the parameters, around `body`.
    pub scope: ScopeId,
    pub body: Vec<Stmt>,
    pub span: Span,
}

/// The members of an async method builder.
#[derive(Debug)]
pub struct TaskBuilder {
    pub ty: Ty,
    pub create: MethodRef,
    /// Without type arguments, like `on_completed` and `unsafe_on_completed`: the state machine's type comes later.
    pub start: MethodRef,
    pub set_result: MethodRef,
    pub set_exception: MethodRef,
    pub on_completed: MethodRef,
    pub unsafe_on_completed: MethodRef,
    /// The getter of `Task`; `async void` needs none.
    pub task: Option<MethodRef>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FnKind {
    Method,
    LocalFn,
    Lambda,
}

#[derive(Debug)]
pub struct Local {
    pub name: Symbol,
    /// A by-ref parameter or ref local has type `Ref(T)` and is read and written through `Deref`.
    pub ty: Ty,
    pub kind: LocalKind,
    /// Where it lives: one environment object per scope that has captured locals.
    pub scope: ScopeId,
    /// Used by a function other than the one that owns its scope.
    pub captured: bool,
    /// An `out` parameter.
    pub is_out: bool,
    /// A parameter of an async iterator with `[EnumeratorCancellation]`.
    pub is_token: bool,
    /// A `ref readonly` local.
    pub is_readonly: bool,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    Param,
    /// Declared by the programmer.
    Var,
    /// Made by the checker; never captured.
    Temp,
}

#[derive(Debug)]
pub struct Scope {
    pub parent: Option<ScopeId>,
    pub owner: FnId,
}

// ---- Statements ------------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum StmtKind {
    Expr(ExprId),
    /// Initialises a local; without a value it only begins its life (a fresh variable in every iteration).
    Let {
        local: LocalId,
        init: Option<ExprId>,
    },
    /// Enters a scope: its captured locals get a fresh environment each time.
    Block {
        scope: ScopeId,
        stmts: Vec<Stmt>,
    },
    /// Several statements without a scope of their own.
    Group(Vec<Stmt>),
    If {
        cond: ExprId,
        then: Box<Stmt>,
        els: Option<Box<Stmt>>,
    },
    While {
        id: LoopId,
        cond: ExprId,
        body: Box<Stmt>,
    },
    DoWhile {
        id: LoopId,
        body: Box<Stmt>,
        cond: ExprId,
    },
    /// The scope of `init`'s variables lives around the whole loop, that of the condition's in one round.
    For {
        id: LoopId,
        scope: ScopeId,
        round: ScopeId,
        init: Vec<Stmt>,
        cond: Option<ExprId>,
        step: Vec<ExprId>,
        body: Box<Stmt>,
    },
    Foreach(Box<Foreach>),
    Switch {
        id: LoopId,
        scope: ScopeId,
        value: ExprId,
        temp: LocalId,
        sections: Vec<SwitchSection>,
        /// Some label takes each value, null too, without any `default`.
        exhaustive: bool,
    },
    Break(LoopId),
    Continue(LoopId),
    Return(Option<ExprId>),
    /// None: rethrow in a catch, keeping the trace.
    Throw(Option<ExprId>),
    Try {
        body: Box<Stmt>,
        catches: Vec<Catch>,
        finally: Option<Box<Stmt>>,
    },
    /// `try { body } finally { dispose }` with `dispose` as an expression over the resource; build through `Try` where
    /// nothing is special: this node exists for dumps and for async disposal.
    Using {
        scope: ScopeId,
        local: LocalId,
        init: ExprId,
        dispose: Option<ExprId>,
        body: Box<Stmt>,
    },
    Lock {
        value: ExprId,
        temp: LocalId,
        body: Box<Stmt>,
    },
    YieldReturn(ExprId),
    YieldBreak,
    Goto(LabelId),
    Label(LabelId),
    /// `goto case`: index of the section to enter.
    GotoSection {
        switch: LoopId,
        section: usize,
    },
    /// A local function's declaration: nothing runs.
    LocalFn(FnId),
    Empty,
}

#[derive(Debug)]
pub struct Foreach {
    pub id: LoopId,
    /// A fresh scope per iteration, holding the iteration variable.
    pub scope: ScopeId,
    pub local: LocalId,
    pub kind: ForeachKind,
    pub seq: ExprId,
    /// Value of the element (a conversion of `elem`, or a deconstruction) over the temporary `elem`.
    pub elem: LocalId,
    pub elem_value: ExprId,
    /// Statements before the body: the assignments of a deconstruction.
    pub body: Box<Stmt>,
}

#[derive(Debug)]
pub enum ForeachKind {
    /// By index over `Length`; several ranks in row-major order.
    Array {
        rank: u32,
    },
    String,
    /// `enumerator` is a temporary that `get` initialises over `seq`; `move_next`, `current` and `dispose` are
    /// expressions over it (with `Await` inside for `await foreach`).
    Enumerator {
        seq_temp: LocalId,
        enumerator: LocalId,
        get: ExprId,
        move_next: ExprId,
        current: ExprId,
        dispose: Option<ExprId>,
    },
}

#[derive(Debug)]
pub struct SwitchSection {
    /// Labels in order; `default` is one of them.
    pub labels: Vec<SwitchLabel>,
    /// The last of them as written, `case 1:`.
    pub label_span: Span,
    pub scope: ScopeId,
    pub body: Vec<Stmt>,
    pub span: Span,
}

#[derive(Debug)]
pub enum SwitchLabel {
    Case { pat: Pat, guard: Option<ExprId> },
    Default,
}

#[derive(Debug)]
pub struct Catch {
    /// `Exception` for a bare `catch`.
    pub ty: Ty,
    pub scope: ScopeId,
    pub local: Option<LocalId>,
    pub filter: Option<ExprId>,
    pub body: Box<Stmt>,
    pub span: Span,
}

// ---- Expressions -----------------------------------------------------------------------------------------------

#[derive(Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub ty: Ty,
    pub span: Span,
}

const _: () = assert!(size_of::<Expr>() <= 80);

/// A program has millions of these while it is compiled, so that what is large and rare stands in a box.
#[derive(Debug)]
pub enum ExprKind {
    Const(Const),
    // -- places
    Local(LocalId),
    /// Reads through a `Ref(T)` value.
    Deref(ExprId),
    /// `owner` is the constructed type that declares the field. A struct receiver is itself a place or a value.
    Field {
        target: Option<ExprId>,
        owner: Ty,
        field: FieldId,
    },
    Elem {
        array: ExprId,
        indices: Vec<ExprId>,
    },
    /// Read: calls the getter; written: the setter. `args` are an indexer's. A struct's receiver is a `Ref` (`AddrOf`), as
    /// in [`Call`]. A property that returns by reference is a `Deref` of a plain `Call` of its getter instead.
    Property {
        target: Option<ExprId>,
        getter: Option<Box<MethodRef>>,
        setter: Option<Box<MethodRef>>,
        args: Box<[Arg]>,
        virt: bool,
    },
    // -- values
    /// `this`: an object, or for a struct's method a `Ref` to it (read and written through `Deref`).
    This,
    Call(Box<Call>),
    /// Calls a lambda's or delegate's code.
    Invoke {
        delegate: ExprId,
        args: Vec<Arg>,
    },
    CallLocal {
        fun: FnId,
        targs: Box<[Ty]>,
        args: Vec<Arg>,
    },
    /// Allocates and runs the constructor; of a struct: a value. `: this(…)` and `: base(…)` are a `Call` of the
    /// constructor with `This` as target.
    New {
        ctor: Box<MethodRef>,
        args: Vec<Arg>,
    },
    /// `new T()` of a type parameter.
    NewParam,
    NewArray {
        elem: Ty,
        dims: Vec<ExprId>,
    },
    /// All elements in row-major order; `dims` are the lengths.
    ArrayLit {
        elem: Ty,
        dims: Box<[u32]>,
        elems: Box<[ExprId]>,
    },
    ArrayLength(ExprId),
    /// The value of the assignment is the value assigned.
    Assign {
        target: ExprId,
        value: ExprId,
    },
    /// `x op= v`, `x++`: the target's receivers are evaluated once, `old` is bound to its value, `new` (an expression over
    /// `old`) is stored. The value is the old or the new one.
    Update {
        target: ExprId,
        old: LocalId,
        new: ExprId,
        result: UpdateResult,
    },
    /// `target ??= value`
    CoalesceAssign {
        target: ExprId,
        value: ExprId,
    },
    EventUpdate {
        target: Option<ExprId>,
        event: EventId,
        accessor: Box<MethodRef>,
        value: ExprId,
        virt: bool,
    },
    /// On built-in numeric types, `bool` and `char` only (enums are converted to their underlying type and back);
    /// `checked` for arithmetic that throws on overflow. Both operands have the operator's type
    /// (shifts: the right one is `int`).
    Unary {
        op: UnOp,
        checked: bool,
        expr: ExprId,
    },
    Binary {
        op: BinOp,
        checked: bool,
        left: ExprId,
        right: ExprId,
    },
    /// `==`/`!=` of references by identity.
    RefEq {
        negated: bool,
        left: ExprId,
        right: ExprId,
    },
    AndAlso(ExprId, ExprId),
    OrElse(ExprId, ExprId),
    Ternary {
        cond: ExprId,
        then: ExprId,
        els: ExprId,
    },
    /// `value ?? els`: `temp` is bound to the value (unwrapped for `T?`), `then` is an expression over it.
    Coalesce {
        value: ExprId,
        temp: LocalId,
        then: ExprId,
        els: ExprId,
    },
    /// `target?.…`: `temp` is bound to the non-null target (unwrapped for `T?`); null (or nothing) otherwise.
    NullCond {
        target: ExprId,
        temp: LocalId,
        then: ExprId,
    },
    /// A lifted operator: if any of the `T?` operands is null the result is `null` (or `false` for comparisons, with
    /// C#'s rules for `==` folded in by the checker), else `then` over the unwrapped temporaries.
    Lifted {
        operands: Vec<(ExprId, LocalId)>,
        then: ExprId,
        on_null: Box<LiftedNull>,
    },
    Convert {
        kind: ConvKind,
        expr: ExprId,
    },
    Is {
        expr: ExprId,
        temp: LocalId,
        pat: Box<Pat>,
    },
    /// Reference conversion or null; also `as T?`.
    As {
        expr: ExprId,
        ty: Ty,
    },
    SwitchExpr {
        value: ExprId,
        temp: LocalId,
        arms: Vec<SwitchArm>,
    },
    Await(Box<Await>),
    Lambda(FnId),
    /// A delegate from a method; `virt` looks the method up in the target.
    MethodGroup {
        target: Option<ExprId>,
        method: Box<MethodRef>,
        virt: bool,
    },
    LocalFnGroup {
        fun: FnId,
        targs: Vec<Ty>,
    },
    /// `string + string + …`: all operands are strings (converted with `ToString` at once, null is empty). Never nested.
    Concat(Vec<ExprId>),
    Interpolated(Vec<InterpPart>),
    /// Statements, then a value.
    Seq {
        stmts: Vec<Stmt>,
        value: ExprId,
    },
    /// The address of a place, for `ref`, `out`, `in` and struct receivers; type `Ref(T)`.
    AddrOf(ExprId),
    /// A temporary copy of a value, as a place: for `in` arguments and receivers that are not variables.
    Spill(ExprId),
    Tuple(Vec<ExprId>),
    Throw(ExprId),
    Typeof(Ty),
    Default,
    Error,
}

#[derive(Debug)]
pub struct Call {
    pub callee: MethodRef,
    /// For a struct's method a `Ref` (`AddrOf`); for a type parameter's, too (a constrained call).
    pub target: Option<ExprId>,
    pub args: Vec<Arg>,
    /// Dispatch through the vtable or interface; false for `base.M()`, non-virtual and sealed.
    pub virt: bool,
}

#[derive(Clone, Debug)]
pub struct Arg {
    /// `Value`, or an `AddrOf` for the others.
    pub mode: ParamMode,
    pub expr: ExprId,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UpdateResult {
    Old,
    New,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnOp {
    Neg,
    Not,
    BitNot,
}

/// Typed by its operands: signedness, width and float-ness follow from their type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    /// `>>>`
    UShr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Debug)]
pub enum LiftedNull {
    /// `null` of the result type
    Null,
    Const(Const),
    /// `==`/`!=`: the result is whether both are null (negated for `!=`).
    BothNull {
        negated: bool,
    },
    /// `bool? & bool?` and `|`
    Logic(BinOp),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ConvKind {
    /// Same representation: upcast, tuple names, `null` to a reference.
    Identity,
    Numeric {
        checked: bool,
    },
    /// Enum to and from numbers, between enums.
    Enum {
        checked: bool,
    },
    Box,
    /// Throws `InvalidCastException` or `NullReferenceException`.
    Unbox,
    /// Reference downcast, checked at run time.
    Cast,
    NullableWrap,
    /// `(T)nullable`: throws when null.
    NullableUnwrap,
    NullToNullable,
    /// Element-wise conversion of a tuple: `then` of each element over its temporary.
    Tuple(Vec<(LocalId, ExprId)>),
    /// From or to a type parameter: decided by `mono`.
    Generic,
    Error,
}

#[derive(Debug)]
pub struct SwitchArm {
    pub pat: Pat,
    pub scope: ScopeId,
    pub guard: Option<ExprId>,
    pub value: ExprId,
    pub span: Span,
}

#[derive(Debug)]
pub enum InterpPart {
    Text(Box<[u16]>),
    /// `value` is a string already (null is empty): the checker has applied `ToString`, with the format if there is one;
    /// `format` stays for dumps only. `align` in characters, negative = left.
    Hole {
        value: ExprId,
        align: Option<i32>,
        format: Option<Box<[u16]>>,
    },
}

#[derive(Debug)]
pub struct Await {
    pub operand: ExprId,
    pub kind: AwaitKind,
}

#[derive(Debug)]
pub enum AwaitKind {
    /// `Task`, `Task<T>`: natively. A direct call of an async method is started without a task object.
    Task,
    ValueTask,
    /// `Task.Yield()`
    Yield,
    /// The `GetAwaiter` pattern: expressions over the temporary `awaiter`.
    Pattern {
        awaiter: LocalId,
        get_awaiter: ExprId,
        is_completed: ExprId,
        get_result: ExprId,
        on_completed: MethodRef,
    },
}

// ---- Patterns --------------------------------------------------------------------------------------------------

/// A pattern over a value in a local (the `temp` of the node it belongs to, or of the pattern around it). Sub-values are bound to temporaries by `Read`.
#[derive(Debug)]
pub struct Pat {
    pub kind: PatKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum PatKind {
    Discard,
    /// Binds the input (already of the right type).
    Bind(LocalId),
    Const {
        value: Const,
        ty: Ty,
    },
    /// Type test; the matched value, converted, goes to `temp`, on which `then` is tested.
    Type {
        ty: Ty,
        temp: LocalId,
        then: Box<Pat>,
    },
    NotNull {
        temp: Option<LocalId>,
        then: Box<Pat>,
    },
    Null,
    Relational {
        op: BinOp,
        value: Const,
        ty: Ty,
    },
    Not(Box<Pat>),
    And(Vec<Pat>),
    Or(Vec<Pat>),
    /// Evaluates `value` (an expression over the input local: a property, an element, a length) into `temp` and tests it.
    Read {
        value: ExprId,
        temp: LocalId,
        then: Box<Pat>,
    },
    /// Runs an expression that assigns the temporaries (a `Deconstruct` call), then tests them.
    Eval {
        expr: ExprId,
        then: Box<Pat>,
    },
    Error,
}

/// A chain of 100,000 `else if` is no nesting, so it is taken apart by a loop.
impl Drop for Stmt {
    fn drop(&mut self) {
        let rest = |kind: &mut StmtKind| match kind {
            StmtKind::If { els, .. } => els.take(),
            _ => None,
        };
        let mut next = rest(&mut self.kind);
        while let Some(mut stmt) = next {
            next = rest(&mut stmt.kind);
        }
    }
}

impl ExprKind {
    pub fn is_place(&self) -> bool {
        matches!(
            self,
            ExprKind::Local(_)
                | ExprKind::Deref(_)
                | ExprKind::Field { .. }
                | ExprKind::Elem { .. }
                | ExprKind::Property { .. }
                | ExprKind::Spill(_)
        )
    }
}

impl std::ops::Index<ExprId> for Body {
    type Output = Expr;
    fn index(&self, id: ExprId) -> &Expr {
        &self.exprs[id]
    }
}
