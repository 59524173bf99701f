//! MIR: three-address code on a control-flow graph.
//!
//! A body is a list of basic blocks over typed locals (not SSA: Cranelift makes SSA). Whatever can throw says where the
//! exception goes ([`Unwind`]), so exceptions are control flow and every analysis sees them. `await` is a terminator;
//! the async lowering (`passes::async_`) replaces it. Bodies stay generic until `mono`.
//!
//! ```text
//! async fn Program.Add(_0 x: int) -> int {
//!   bb0:
//!     await task _1 -> _2, resume bb1, unwind propagate
//!   bb1:
//!     _3 = add _2, _0
//!     return _3
//! }
//! ```

pub mod dataflow;
pub mod dominators;
pub mod liveness;
pub mod parse;
pub mod print;
pub mod uses;
pub mod verify;

use crate::base::{IndexVec, Span, Symbol};
use crate::hir;
use crate::new_id;
use crate::ty::defs::{AsyncKind, Const, Defs, FieldId, MethodId, TypeParamId};
use crate::ty::{Subst, Ty};

pub use crate::hir::{BinOp, UnOp};

new_id!(pub struct LocalId, "_");
new_id!(pub struct BlockId, "bb");

/// Which function: a method or one of its nested functions, in one of its roles.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Func {
    pub method: MethodId,
    /// Index of the lambda or local function in `hir::Body::fns`; 0 is the method itself.
    pub nested: hir::FnId,
    pub role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// What callers see. For an async function: the wrapper that calls `Start` and returns a task.
    Plain,
    /// Runs an async function until its first real suspension: `(args…) -> (value, tag)`.
    Start,
    /// Goes on from a frame: `(frame) -> (_, tag)`.
    Resume,
    /// Called through a delegate or vtable: takes the target or box and forwards to `Plain`.
    Thunk,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub func: Func,
    /// `Program.F`, as dumps and traces show it.
    pub name: Symbol,
    pub kind: BodyKind,
    /// What `mono` substitutes, in the order of a [`FuncRef`]'s arguments.
    pub type_params: Vec<TypeParamId>,
    pub params: Vec<LocalId>,
    /// Type of the value register: for async bodies the awaited result (`int` of `Task<int>`).
    pub ret: Ty,
    pub locals: IndexVec<LocalId, Local>,
    /// `bb0` is the entry and has no predecessors.
    pub blocks: IndexVec<BlockId, Block>,
    /// Set by the async lowering, equal on `Start` and `Resume`.
    pub frame: Option<Frame>,
    /// Of a body that pauses: where it does.
    pub machine: Option<Machine>,
    /// Functions whose code has been put into this one, by where their source stands: a trace names them.
    pub inlined: Vec<(Span, FuncRef)>,
    /// Statements and other steps of the source, inlined ones too, ascending: a trace gives the line where the innermost
    /// of them starts.
    pub steps: Vec<Span>,
    /// The stretch of source that the code comes from.
    pub extent: Span,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BodyKind {
    Plain,
    /// Before the lowering: contains `Await`.
    Async(AsyncKind),
    AsyncStart,
    AsyncResume,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Local {
    /// The programmer's name, for dumps.
    pub name: Option<Symbol>,
    pub ty: Ty,
    pub kind: LocalKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    Param,
    Var,
    Temp,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub term: Terminator,
    pub term_span: Span,
    /// Not expected to run: laid out at the end.
    pub cold: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

const _: () = assert!(size_of::<Stmt>() <= 104);

/// As of [`crate::hir::ExprKind`]s, there are millions of these.
#[derive(Clone, PartialEq, Debug)]
pub enum StmtKind {
    /// Defines the whole local.
    Assign(LocalId, Rvalue),
    /// Writes to memory, or to a part of a struct local. `Place`'s base has been checked for null and bounds.
    Store(Place, Operand),
    /// Throws `check`'s exception unless it holds.
    Check(Check, Unwind),
    /// Polled at loop back-edges: a collection may be wanted. In a resumed body [`Terminator::Tick`] takes its place, which
    /// may also end the frame's slice.
    Safepoint,
    // -- after the async lowering
    /// `frame.slot(state, local) = local`
    FrameStore {
        frame: LocalId,
        state: StateId,
        local: LocalId,
    },
    /// Sets resume index and what is awaited; the runtime arms it when the whole chain is saved.
    Suspend {
        frame: LocalId,
        state: StateId,
        on: SuspendOn,
    },
    /// The exception has come out of inlined code: this place, the call, is the next of its trace.
    Trace(LocalId),
    Nop,
}

new_id!(
    /// A suspension of an async body. The resume index in the frame is this number plus 1.
    pub struct StateId, "state"
);

#[derive(Clone, PartialEq, Debug)]
pub enum Operand {
    Local(LocalId),
    Const(Const, Ty),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Rvalue {
    Use(Operand),
    Unary(UnOp, Operand),
    /// Wraps around. `Div` and `Rem` of integers have been checked before; shift counts are masked here. Also `Eq`/`Ne`
    /// of references and bools.
    Binary(BinOp, Operand, Operand),
    /// Numeric or enum conversion, unchecked, as C#'s `unchecked((T)x)`.
    Convert {
        value: Operand,
        from: Ty,
        to: Ty,
    },
    /// Reads memory or a part of a struct local.
    Load(Place),
    /// A managed reference to a place.
    AddrOf(Place),
    /// `Length` of an array or string that is not null.
    Length(LocalId),
    /// `GetLength(dim)` of a rectangular array.
    DimLength(LocalId, u32),
    /// True if the value (a reference, may be null) is an instance of `ty`.
    IsInstance {
        value: Operand,
        ty: Ty,
    },
    Box {
        value: Operand,
        ty: Ty,
    },
    /// A zeroed object; no constructor is called.
    New(Ty),
    /// Zeroed; lengths have been checked.
    NewArray {
        elem: Ty,
        lens: Vec<Operand>,
    },
    NewDelegate {
        ty: Ty,
        target: Option<Operand>,
        callee: Box<Callee>,
    },
    /// The exception that the unwind edge into this block carries: only as the first statement of a landing block.
    CaughtException,
    Typeof(Ty),
    // -- after the async lowering
    /// A new frame of this function, every word zero.
    FrameNew,
    /// The resume index of a frame, as `int`.
    FrameState(LocalId),
    FrameLoad {
        frame: LocalId,
        state: StateId,
        local: LocalId,
    },
    /// Does the stress mode want a suspension although what is awaited has ended?
    ForcedSuspend,
    /// The frame of an inlined async function, which suspends: a new one with these locals of it saved, and
    /// [`StmtKind::Suspend`].
    Snapshot {
        /// In the role `Start`.
        of: Box<FuncRef>,
        state: StateId,
        /// A local of that function, and what it holds.
        saved: Vec<(LocalId, Operand)>,
        on: SuspendOn,
    },
    /// A finished task (or `ValueTask`) of type `ty` with a value: what an async method that never suspended returns.
    TaskFinished {
        ty: Ty,
        value: Option<Operand>,
    },
    /// A faulted (or cancelled) task.
    TaskFaulted {
        ty: Ty,
        exception: Operand,
    },
    /// The task (or `ValueTask`) of type `ty` that a suspended frame is.
    TaskOfFrame {
        ty: Ty,
        frame: Operand,
    },
}

/// A variable: a base and a path of value-type fields into it.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    pub base: Base,
    pub path: Vec<FieldRef>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Base {
    Local(LocalId),
    /// The variable a `Ref(T)` local refers to.
    Deref(LocalId),
    /// The object's fields: `path[0]` is a field of its class.
    Object(LocalId),
    Elem {
        array: LocalId,
        indices: Vec<Operand>,
    },
    Static(FieldRef),
    /// The value inside a box of `ty`.
    Boxed(LocalId, Ty),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FieldRef {
    /// The constructed type that declares it.
    pub owner: Ty,
    pub field: FieldId,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Check {
    NotNull(LocalId),
    /// Every index is within its dimension; the array or string is not null.
    Bounds {
        array: LocalId,
        indices: Vec<Operand>,
    },
    NonZero(Operand),
    /// Not `MinValue / -1`.
    DivOverflow(Operand, Operand),
    /// `op` on these operands does not overflow.
    Overflow(BinOp, Operand, Operand),
    NegOverflow(Operand),
    ConvOverflow {
        value: Operand,
        from: Ty,
        to: Ty,
    },
    /// Null or an instance of `ty`; else `InvalidCastException`.
    Cast {
        value: LocalId,
        ty: Ty,
    },
    /// A box of exactly `ty`: null is a `NullReferenceException`.
    Unbox {
        value: LocalId,
        ty: Ty,
    },
    /// Covariant array store.
    ArrayStore {
        array: LocalId,
        value: Operand,
    },
    /// The array's own element type is the one that its static type tells: a reference to an element is to be written through.
    ArrayExact(LocalId),
    /// Not negative.
    ArraySize(Operand),
}

/// Where an exception goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unwind {
    /// To the caller.
    Propagate,
    To(BlockId),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Terminator {
    Goto(BlockId),
    Branch {
        cond: Operand,
        then: BlockId,
        els: BlockId,
    },
    /// On an integral, `char` or `bool` local.
    Switch {
        value: Operand,
        cases: Vec<(i128, BlockId)>,
        default: BlockId,
    },
    Return(Option<Operand>),
    /// `rethrow` keeps the trace that the exception has.
    Throw {
        exception: Operand,
        rethrow: bool,
        unwind: Unwind,
    },
    Call {
        callee: Callee,
        args: Vec<Operand>,
        dest: Option<LocalId>,
        target: BlockId,
        unwind: Unwind,
    },
    Unreachable,
    // -- before the async lowering
    Await {
        operand: AwaitOperand,
        dest: Option<LocalId>,
        resume: BlockId,
        unwind: Unwind,
    },
    /// Leaves for `leave`, which returns to whoever called; called again, the body goes on at `resume`. Needs a
    /// [`Body::machine`].
    Pause {
        /// The resume index.
        number: u32,
        leave: BlockId,
        resume: BlockId,
    },
    // -- after it
    /// Calls the `Start` role of an async function. Not completed: its frame is in `child`.
    StartCall {
        callee: Callee,
        args: Vec<Operand>,
        dest: Option<LocalId>,
        done: BlockId,
        child: LocalId,
        suspended: BlockId,
        unwind: Unwind,
    },
    /// Looks at a task: its result, its exception, or not finished.
    PollTask {
        task: LocalId,
        dest: Option<LocalId>,
        done: BlockId,
        suspended: BlockId,
        unwind: Unwind,
    },
    /// After a suspension: the result or exception of the task that the frame awaited.
    TakeResult {
        frame: LocalId,
        dest: Option<LocalId>,
        target: BlockId,
        unwind: Unwind,
    },
    /// A loop back-edge of a resumed body: polls both tick bits; cold: calls the runtime's `tick`, and if that says that the
    /// slice of this frame is over, goes to `yields` (which saves and suspends on `Yield`), else to `target`.
    Tick {
        target: BlockId,
        yields: BlockId,
    },
    /// Leaves `start` or `resume`: `(frame, TAG_SUSPENDED)`.
    Suspended(LocalId),
    /// Leaves `resume`: the result goes into the frame.
    Complete {
        frame: LocalId,
        value: Option<Operand>,
    },
}

#[derive(Clone, PartialEq, Debug)]
pub enum AwaitOperand {
    /// A direct call of an async function's `Start`: no task object unless it suspends.
    Call { callee: Callee, args: Vec<Operand> },
    /// A task that is not null.
    Task(LocalId),
    /// A pending task that stands in for an awaiter. It suspends in any case, and then calls `OnCompleted`: the frame may have
    /// been resumed, and have ended, when that returns.
    Awaiter { task: LocalId, callee: Callee, args: Vec<Operand> },
    /// `Task.Yield()`
    Yield,
}

#[derive(Clone, PartialEq, Debug)]
pub enum SuspendOn {
    /// The frame of a started callee.
    Call(LocalId),
    Task(LocalId),
    Yield,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FuncRef {
    pub func: Func,
    /// One for each of the callee body's `type_params`.
    pub args: Vec<Ty>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Callee {
    Direct(FuncRef),
    /// Through the vtable, or the interface table if `owner` is an interface. `args[0]` is the receiver, not null.
    Virtual {
        method: MethodId,
        owner: Ty,
        targs: Vec<Ty>,
    },
    /// On a receiver of type-parameter type, by reference: `mono` picks the method.
    Constrained {
        receiver: Ty,
        method: MethodId,
        owner: Ty,
        targs: Vec<Ty>,
    },
    /// `args[0]` is the delegate, not null.
    Delegate {
        ty: Ty,
    },
    /// A function of the runtime: `aw_` + name.
    Runtime(Symbol),
    /// Runs the type's static constructor unless it has run.
    StaticInit(Ty),
}

/// The frame of an async function: what each suspension saves. Offsets follow from the types, in `codegen::layout`.
#[derive(Clone, PartialEq, Debug)]
pub struct Frame {
    pub kind: AsyncKind,
    pub result: Ty,
    pub states: IndexVec<StateId, State>,
}

/// The object that a body pauses in: an iterator, or the state machine of an async function with a builder. It takes the
/// place of the frame.
#[derive(Clone, PartialEq, Debug)]
pub struct Machine {
    /// The object: a parameter.
    pub object: LocalId,
    /// Its field for the resume index.
    pub index: Place,
    /// Filled in by the lowering.
    pub pauses: Vec<PauseState>,
}

/// What one `Pause` saves, and in which field.
#[derive(Clone, PartialEq, Debug)]
pub struct PauseState {
    pub number: u32,
    pub span: Span,
    pub saved: Vec<(Saved, FieldId)>,
}

/// The resume index of a [`Machine`] that is running, or over.
pub const RUNNING: i128 = -1;

#[derive(Clone, PartialEq, Debug)]
pub struct State {
    /// The `await`, or the loop of a `Slice`.
    pub span: Span,
    pub on: StateOn,
    pub saved: Vec<Saved>,
}

/// What a suspension waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StateOn {
    /// An async function that this await called.
    Call,
    /// A task object.
    Task,
    /// `Task.Yield()`; or a `Pause`, of which only the object's class keeps a list.
    Yield,
    /// The end of the frame's time slice, at a loop back-edge.
    Slice,
}

/// A local that one suspension saves, and why it is live there.
#[derive(Clone, PartialEq, Debug)]
pub struct Saved {
    pub local: LocalId,
    pub why: Why,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Read at this place after the await, without being written before.
    ReadAt(Span),
    /// Read by a handler or `finally` that an exception of the await leads to.
    ReadByHandlerAt(Span),
}

impl Body {
    pub fn entry(&self) -> BlockId {
        crate::base::Idx::new(0)
    }

    pub fn new_local(&mut self, ty: Ty, name: Option<Symbol>, kind: LocalKind) -> LocalId {
        self.locals.push(Local { name, ty, kind })
    }

    pub fn temp(&mut self, ty: Ty) -> LocalId {
        self.new_local(ty, None, LocalKind::Temp)
    }

    /// Gives back the room that it had to grow: many bodies wait for the others.
    pub fn shrink_to_fit(&mut self) {
        self.blocks.iter_mut().for_each(|b| b.stmts.shrink_to_fit());
        self.blocks.shrink_to_fit();
        self.locals.shrink_to_fit();
        self.steps.shrink_to_fit();
    }

    /// Brings the steps into order.
    pub fn sort_steps(&mut self) {
        self.steps.sort_unstable_by_key(|s| (s.file, s.lo, std::cmp::Reverse(s.hi)));
        self.steps.dedup();
    }

    /// The innermost step that a place is part of; the place itself if there is none.
    pub fn step_of(&self, place: Span) -> Span {
        let before = self.steps.partition_point(|s| (s.file, s.lo) <= (place.file, place.lo));
        let around = self.steps[..before].iter().rev().take_while(|s| s.file == place.file);
        around.copied().find(|s| s.hi >= place.hi).unwrap_or(place)
    }
}

impl Place {
    pub fn local(local: LocalId) -> Place {
        Place { base: Base::Local(local), path: Vec::new() }
    }
}

impl From<LocalId> for Operand {
    fn from(local: LocalId) -> Operand {
        Operand::Local(local)
    }
}

/// The type of a field of a constructed type.
pub fn field_ty(defs: &Defs, field: &FieldRef) -> Option<Ty> {
    let (def, args) = defs.definition_of(field.owner)?;
    let params = &defs.types[def].params;
    let subst = Subst::new(params, args.get(..params.len())?);
    Some(defs.fields.get(field.field)?.ty.subst(&subst))
}
