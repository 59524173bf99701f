//! The contract between compiled code and the runtime: object headers, type descriptors, task and frame layout,
//! the thread context, and the calling convention. The compiler emits these layouts, the runtime reads them;
//! neither writes an offset of its own.
//!
//! # Calling convention
//! Every compiled function and every runtime intrinsic uses the System V convention of its architecture and returns
//! **two registers**: `(value, tag)`, which is [`Ret`].
//! For an ordinary function `tag` is 0 or the thrown exception object. For the `start` and `resume` functions of an
//! async method it is 0 (completed), [`TAG_SUSPENDED`] (value register: the suspended frame), or the exception.
//! Parameters are passed as Cranelift does: `bool` and bytes as `i8`, `char`/`short` as `i16`, `int` as `i32`, `long` and
//! references as `i64`, `float`/`double` as `f32`/`f64`, `ref`/`in`/`out` and structs as a pointer; a struct result is
//! written through a hidden first pointer parameter. An instance method takes `this` first.
//! Where nothing is returned, the value register holds nothing. A `start` always returns its value as a word
//! (integers extended, floats by their bits), because the register may hold a frame instead.
//!
//! The pinned register (r15 on x86-64, x21 on aarch64) holds the [`ThreadContext`]. Compiled code never changes it;
//! `aw_enter` (runtime) sets it on the way in and restores the caller's value on the way out.

#![no_std]

use core::sync::atomic::{AtomicPtr, AtomicU32};

/// Tag of a `start` or `resume` that has suspended. No exception object has this address.
pub const TAG_SUSPENDED: u64 = 1;

/// What every compiled function returns: a value and 0, or an exception.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Ret<T> {
    pub value: T,
    pub tag: u64,
}

impl<T> Ret<T> {
    pub fn ok(value: T) -> Self {
        Ret { value, tag: 0 }
    }
}

impl<T: Default> Ret<T> {
    /// `exception` is the address of a live exception object.
    pub fn throw(exception: *mut Object) -> Self {
        Ret { value: T::default(), tag: exception as u64 }
    }
}

/// The first word of every heap object. Arrays and strings keep their length in word 1 ([`LENGTH_OFFSET`]).
#[repr(C)]
pub struct Object {
    pub desc: *const TypeDesc,
}

/// Size of the header of a plain object: fields start here.
pub const HEADER_SIZE: u32 = 8;
/// Where arrays and strings keep their length (`i32`, zero-extended to a word).
pub const LENGTH_OFFSET: u32 = 8;
/// Where the elements of an array or the UTF-16 units of a string start.
pub const ELEMENTS_OFFSET: u32 = 16;

/// What an object is, as far as the collector and the task machinery care.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ObjectKind {
    /// Fields only: `refs` lists the byte offsets of the reference fields.
    Plain = 0,
    /// Elements of `elem_size` bytes from [`ELEMENTS_OFFSET`]; `refs` are offsets within one element.
    Array = 1,
    /// UTF-16 units, no references.
    String = 2,
    /// A task: [`Task`] header, then a result or saved locals. Scanned by its state.
    Task = 3,
    /// Like `Plain`, and a [`Delegate`].
    Delegate = 4,
    /// A value type in a box: the value starts at [`HEADER_SIZE`] (aligned to 8).
    Boxed = 5,
}

/// Describes a type to the runtime. Emitted once per monomorphic type, read-only.
/// The vtable (code addresses, one word each) follows directly behind: slot `i` is at
/// `VTABLE_OFFSET + 8 * i`.
#[repr(C)]
pub struct TypeDesc {
    /// Bytes of an instance with its header; of the fixed part (16) for arrays and strings.
    pub size: u32,
    /// Bytes of an array element, or of the value in a box; else 0.
    pub elem_size: u32,
    pub kind: ObjectKind,
    /// For `Boxed` and arrays of primitives: which primitive ([`Prim`]), else `Prim::None`.
    pub prim: Prim,
    /// Array rank; 0 when not an array.
    pub rank: u8,
    /// The type has type parameters in it, like `List<>`.
    pub is_open: u8,
    /// Number of entries in `refs`.
    pub refs_len: u32,
    /// Byte offsets of references in an instance (or in one array element; of a task without `frame`: in its result,
    /// counted from the object's start).
    pub refs: *const u32,
    /// Number of base classes: `object` has depth 0. Type test: `ancestors[depth(target)] == target`.
    pub depth: u32,
    pub interfaces_len: u32,
    /// `depth + 1` entries: from `object` down to this type itself.
    pub ancestors: *const *const TypeDesc,
    /// All interfaces this type implements, each with its table of methods.
    pub interfaces: *const InterfaceEntry,
    /// Element type of an array; underlying type of a box; result type's descriptor of a task; else null.
    pub element: *const TypeDesc,
    /// Full name in UTF-8 as `Type.ToString()` shows it ("System.Int32").
    pub name: *const u8,
    pub name_len: u32,
    /// Bytes of the namespace and its dot at the start of `name`, so that `Name` is the rest.
    pub name_skip: u32,
    /// For the frames of async methods: how to resume and what each state saves; else null.
    pub frame: *const FrameDesc,
    /// The members of an enum; else null.
    pub members: *const EnumDesc,
    /// The only `System.Type` that describes this type; null in a program that asks for none.
    pub type_object: *const Object,
    /// The type of arrays of this type, where the program makes some by `Type`; else null.
    pub array: *const TypeDesc,
    /// Number of vtable slots behind this struct.
    pub vtable_len: u32,
    /// Number of entries in `parts`.
    pub parts_len: u32,
    /// For a struct that does not override `Equals`: its fields that do not compare as bits.
    pub parts: *const PartDesc,
}

/// A field of a struct that is compared by its type's own `Equals`.
#[repr(C)]
pub struct PartDesc {
    /// From the start of the value.
    pub offset: u32,
    /// Bytes that the field takes, from `offset` on.
    pub size: u32,
    /// Of a `T?`: where the `T` is, from the start of the value; `offset` is where it says whether there is one.
    pub value: u32,
    pub is_nullable: u32,
    /// Of the box that is asked.
    pub desc: *const TypeDesc,
}

// SAFETY: descriptors are immutable data that live as long as the code they belong to.
unsafe impl Sync for TypeDesc {}
// SAFETY: as above.
unsafe impl Send for TypeDesc {}

/// Where the vtable starts behind a [`TypeDesc`].
pub const VTABLE_OFFSET: u32 = size_of::<TypeDesc>() as u32;

/// Slots of `object`'s virtual methods, the same in every vtable.
pub const SLOT_TO_STRING: u32 = 0;
pub const SLOT_EQUALS: u32 = 1;
pub const SLOT_GET_HASH_CODE: u32 = 2;
/// `Exception.Message`'s getter: the first slot of `System.Exception`.
pub const SLOT_EXCEPTION_MESSAGE: u32 = 3;

#[repr(C)]
pub struct InterfaceEntry {
    pub interface: *const TypeDesc,
    /// Code addresses in the order of the interface's methods.
    pub methods: *const *const u8,
}

/// The members of an enum, ascending by their value as an unsigned number; equal values in the order of the declaration.
#[repr(C)]
pub struct EnumDesc {
    pub members: *const EnumMember,
    pub len: u32,
    /// Bit 0: the enum has `[Flags]`.
    pub flags: u32,
}

/// `EnumDesc::flags`: the enum has `[Flags]`.
pub const ENUM_FLAGS: u32 = 1;

#[repr(C)]
pub struct EnumMember {
    /// Sign-extended if the underlying type is signed.
    pub value: u64,
    /// In UTF-8.
    pub name: *const u8,
    pub name_len: u32,
    pub _pad: u32,
}

// SAFETY: immutable data, see TypeDesc.
unsafe impl Sync for EnumDesc {}
// SAFETY: as above.
unsafe impl Sync for EnumMember {}

/// Primitive types, for boxes and arrays.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prim {
    None = 0,
    Bool = 1,
    Char = 2,
    SByte = 3,
    Byte = 4,
    Short = 5,
    UShort = 6,
    Int = 7,
    UInt = 8,
    Long = 9,
    ULong = 10,
    NInt = 11,
    NUInt = 12,
    Float = 13,
    Double = 14,
}

/// A delegate: calling it is `code(target, args…)`. A static method is reached through a thunk that ignores `target`.
#[repr(C)]
pub struct Delegate {
    pub header: Object,
    pub target: *mut Object,
    pub code: *const u8,
    /// For `a + b`: an array of delegates called in order; else null.
    pub list: *mut Object,
}

/// The fixed layout of `System.Exception`'s own fields, which derived classes extend.
/// `std/exceptions.aw` declares the same fields in the same order; a test compares the two.
#[repr(C)]
pub struct Exception {
    pub header: Object,
    /// String or null: null shows the default text of the type.
    pub message: *mut Object,
    /// Inner exception or null.
    pub inner: *mut Object,
    /// `long[]` of [`Location`]s and await marks, filled while the exception travels, or null.
    pub trace: *mut Object,
    /// Number of used entries of `trace`.
    pub trace_len: i32,
    pub hresult: i32,
}

// ---------------------------------------------------------------------------------------------------------------
// Tasks and frames

/// The head of every task. The frame of an async method **is** its task: the saved locals follow from [`TASK_SIZE`].
///
/// While it runs or waits, `awaited` is the task this frame waits for. When finished, `status` is final, the
/// result stands at [`TASK_SIZE`] (where the saved locals were), and `exception` is set if it faulted or was cancelled.
#[repr(C)]
pub struct Task {
    pub header: Object,
    /// [`STATUS_PENDING`] …; the release store of a final status publishes the result.
    pub status: AtomicU32,
    /// Resume index of a suspended frame: which await it stands at. 0 before the first suspension.
    pub state: u32,
    /// Who goes on when this task ends. Null: nobody yet. [`CONTINUATION_DONE`]: it has ended. A task: that frame
    /// awaits it. Anything else: a continuation list of the runtime.
    pub continuation: AtomicPtr<Object>,
    /// Pending: the task waited for (or null). Finished: the exception (or null).
    pub awaited: *mut Object,
    /// The number that `Task.Id` shows, given at its first use; 0 before. A waiting timer keeps a link of its list here. (Queues
    /// of the runtime hold frames by address and need no link in them.) The collector does not follow it.
    pub link: *mut Task,
}

/// Saved locals, or the finished task's result, start here.
pub const TASK_SIZE: u32 = size_of::<Task>() as u32;
pub const TASK_STATUS_OFFSET: u32 = 8;
pub const TASK_STATE_OFFSET: u32 = 12;
pub const TASK_CONTINUATION_OFFSET: u32 = 16;
pub const TASK_AWAITED_OFFSET: u32 = 24;
pub const TASK_LINK_OFFSET: u32 = 32;

pub const STATUS_PENDING: u32 = 0;
pub const STATUS_RAN_TO_COMPLETION: u32 = 1;
pub const STATUS_FAULTED: u32 = 2;
pub const STATUS_CANCELED: u32 = 3;

/// Continuation word of a task that has ended.
pub const CONTINUATION_DONE: usize = 1;

/// How the frame of one async method is resumed and scanned.
#[repr(C)]
pub struct FrameDesc {
    /// `resume(frame) -> (_, tag)`: on 0 the result has been stored in the frame.
    pub resume: *const u8,
    /// Entry `i` describes the suspension with resume index `i + 1`.
    pub states: *const FrameState,
    pub states_len: u32,
    /// Byte offsets, from [`TASK_SIZE`], of references in the result.
    pub result_refs_len: u32,
    pub result_refs: *const u32,
    /// Name of the async method in UTF-8, as traces show it.
    pub name: *const u8,
    pub name_len: u32,
    pub file_len: u32,
    /// Path of its source file in UTF-8.
    pub file: *const u8,
    /// Bits [`FRAME_VOID`] …
    pub flags: u64,
}

/// The method is `async void`: nobody awaits it, so an exception that leaves it ends the process.
pub const FRAME_VOID: u64 = 1;
/// The method belongs to the library: listings of suspended methods leave it out.
pub const FRAME_LIBRARY: u64 = 2;

// SAFETY: immutable data, see TypeDesc.
unsafe impl Sync for FrameDesc {}
// SAFETY: as above.
unsafe impl Send for FrameDesc {}

/// One suspension of an async method.
#[repr(C)]
pub struct FrameState {
    /// The first `refs` words of the saved area are references; nothing else in it is, except what `extra_refs` lists.
    pub refs: u32,
    /// Source line of the await, from 1.
    pub line: u32,
    /// Byte offsets from [`TASK_SIZE`] of references inside saved structs.
    pub extra_refs: *const u32,
    pub extra_refs_len: u32,
    pub _pad: u32,
}

// SAFETY: immutable data, see TypeDesc.
unsafe impl Sync for FrameState {}
// SAFETY: as above.
unsafe impl Send for FrameState {}

/// What the innermost suspending method waits for, left in the context until the whole chain is saved ("publish last").
pub const PENDING_NONE: u64 = 0;
/// Await a task: `pending_on` is it.
pub const PENDING_TASK: u64 = 1;
/// `Task.Yield()`, or a forced suspension: make the frame ready again.
pub const PENDING_YIELD: u64 = 2;

// ---------------------------------------------------------------------------------------------------------------
// Thread context

/// Number of small size classes; see [`size_class`].
pub const SIZE_CLASSES: usize = 32;

/// Objects above this many bytes are "large" and allocated apart.
pub const MAX_SMALL: u32 = 2048;

/// Object size in bytes of each class: multiples of 16 up to 256, then growing by about a quarter up to [`MAX_SMALL`].
pub const CLASS_SIZES: [u32; SIZE_CLASSES] = [
    16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 432, 480,
    544, 608, 688, 768, 864, 976, 1104, 1248, 1552, 2048,
];

/// The class that holds objects of `size` bytes (1 ..= [`MAX_SMALL`]).
pub const fn size_class(size: u32) -> usize {
    let mut class = 0;
    while CLASS_SIZES[class] < size {
        class += 1;
    }
    class
}

/// A run of free memory of one size class. Allocation is: `p = cursor; cursor += class size; if cursor > end → slow`.
/// Memory in a hole is already zero.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Hole {
    pub cursor: *mut u8,
    pub end: *mut u8,
}

/// Per-thread state that compiled code reaches through the pinned register.
#[repr(C)]
pub struct ThreadContext {
    /// Bits [`TICK_GC`], [`TICK_SLICE`] and [`TICK_HAND_OVER`]. Loop back-edges call `aw_tick` when a bit they poll is set.
    pub tick: AtomicU32,
    pub _pad: u32,
    /// Non-zero under forced suspension: or-ed into the tag test of every await.
    pub force_suspend: u64,
    /// What is awaited by the frame that suspends now: one of the `PENDING_*` kinds.
    pub pending_kind: u64,
    /// The innermost frame of the suspending chain.
    pub pending_frame: *mut Task,
    /// The task it waits for, for [`PENDING_TASK`].
    pub pending_on: *mut Task,
    /// Lowest address the native stack may reach; below it lies the guard page.
    pub stack_limit: *mut u8,
    /// Allocation holes, one per size class.
    pub holes: [Hole; SIZE_CLASSES],
}

/// A collection is wanted: every loop polls this bit.
pub const TICK_GC: u32 = 1;
/// The running frame has had its slice. Only loops in the `resume` code of an async method poll this bit: if
/// `aw_tick() -> i64` then returns 1, the frame suspends with [`PENDING_YIELD`]. A plain function called by the frame must
/// leave the bit for it, so its loops do not test it.
pub const TICK_SLICE: u32 = 2;
/// The thread shall give its worker to another one: it has not come to the scheduler for long, and others wait. Every loop
/// tests this bit.
pub const TICK_HAND_OVER: u32 = 4;

pub const CTX_TICK: u32 = 0;
pub const CTX_FORCE_SUSPEND: u32 = 8;
pub const CTX_PENDING_KIND: u32 = 16;
pub const CTX_PENDING_FRAME: u32 = 24;
pub const CTX_PENDING_ON: u32 = 32;
pub const CTX_STACK_LIMIT: u32 = 40;
pub const CTX_HOLES: u32 = 48;

const _: () = {
    use core::mem::offset_of;
    assert!(offset_of!(Task, status) == TASK_STATUS_OFFSET as usize);
    assert!(offset_of!(Task, state) == TASK_STATE_OFFSET as usize);
    assert!(offset_of!(Task, continuation) == TASK_CONTINUATION_OFFSET as usize);
    assert!(offset_of!(Task, awaited) == TASK_AWAITED_OFFSET as usize);
    assert!(offset_of!(Task, link) == TASK_LINK_OFFSET as usize);
    assert!(TASK_SIZE == 40);
    assert!(offset_of!(ThreadContext, tick) == CTX_TICK as usize);
    assert!(offset_of!(ThreadContext, force_suspend) == CTX_FORCE_SUSPEND as usize);
    assert!(offset_of!(ThreadContext, pending_kind) == CTX_PENDING_KIND as usize);
    assert!(offset_of!(ThreadContext, pending_frame) == CTX_PENDING_FRAME as usize);
    assert!(offset_of!(ThreadContext, pending_on) == CTX_PENDING_ON as usize);
    assert!(offset_of!(ThreadContext, stack_limit) == CTX_STACK_LIMIT as usize);
    assert!(offset_of!(ThreadContext, holes) == CTX_HOLES as usize);
};

// ---------------------------------------------------------------------------------------------------------------
// Program image

/// What an executable (or the JIT) hands to `aw_main`.
#[repr(C)]
pub struct ProgramImage {
    /// `main(args: string[]) -> Ret<i64>`: a plain function, or, if `is_async`, the `start` function whose frame's result is
    /// an `int` or nothing.
    pub main: *const u8,
    pub is_async: u8,
    /// 1: the result is the exit code.
    pub returns_code: u8,
    pub _pad: [u8; 6],
    /// Descriptors and functions that the runtime needs by name; see [`WellKnown`].
    pub well_known: *const WellKnown,
    /// Addresses of static reference fields (each one word): roots of the collector.
    pub statics: *const *mut *mut Object,
    pub statics_len: u64,
    /// Functions of the program, ascending by address, for traces.
    pub functions: *const FunctionInfo,
    pub functions_len: u64,
}

// SAFETY: immutable data.
unsafe impl Sync for ProgramImage {}

/// Types that the runtime itself makes instances of, and library code it calls.
#[repr(C)]
pub struct WellKnown {
    pub string: *const TypeDesc,
    pub object: *const TypeDesc,
    /// A finished or runtime-made task without result.
    pub task: *const TypeDesc,
    pub long_array: *const TypeDesc,
    pub string_array: *const TypeDesc,
    /// Exceptions thrown by checks, indexed by [`Trap`].
    pub trap_exceptions: [*const TypeDesc; TRAPS],
    pub aggregate_exception: *const TypeDesc,
    pub operation_canceled_exception: *const TypeDesc,
    pub task_canceled_exception: *const TypeDesc,
    pub type_initialization_exception: *const TypeDesc,
}

/// Run-time checks of compiled code. Each makes an exception of C#'s type with C#'s message.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Trap {
    NullReference = 0,
    IndexOutOfRange = 1,
    DivideByZero = 2,
    Overflow = 3,
    InvalidCast = 4,
    ArrayTypeMismatch = 5,
    OutOfMemory = 6,
    NegativeArraySize = 7,
    /// A switch expression without a matching arm.
    SwitchExpression = 8,
    /// `Nullable<T>.Value` without a value.
    NoValue = 9,
}

pub const TRAPS: usize = 10;

/// One compiled function, for stack traces.
#[repr(C)]
pub struct FunctionInfo {
    pub address: *const u8,
    pub size: u32,
    pub name_len: u32,
    /// As C#'s traces show it: `Program.<Main>$(String[] args)`.
    pub name: *const u8,
    pub file: *const u8,
    pub file_len: u32,
    pub lines_len: u32,
    /// Pairs (code offset, line), ascending by offset.
    pub lines: *const LineEntry,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct LineEntry {
    pub offset: u32,
    pub line: u32,
}

// ---------------------------------------------------------------------------------------------------------------
// What compiled code calls by itself

/// The runtime functions that the code generator calls without being asked by a library declaration. All follow the calling
/// convention above (they return [`Ret`]; a tag is looked at only where it says so).
///
/// ```text
/// aw_alloc_slow(desc, size: u64) -> object       the hole is used up; header set, rest zero. A tag ends the process
/// aw_new_array(desc, len: i64) -> array          zeroed, length set, `len >= 0`. Tag as above
/// aw_new_array_rank(desc, lens: *i64) -> array   `desc.rank` lengths; see `elements_offset`. Tag as above
/// aw_tick() -> i64                               a polled bit of `ctx.tick` is set; 1: suspend (resume code only)
/// aw_poll()                                      `aw_tick` for plain code; preserves every register
/// aw_trap(kind: i32, at) -> exception            a new exception of `Trap` kind with its trace begun
/// aw_trap_cast(object, desc, at) -> exception    InvalidCast with the two type names
/// aw_throw(exception or null, at) -> exception   `throw e`: begins its trace anew; null gives a NullReferenceException
/// aw_trace_push(exception, at)                   a call on line `at` has thrown: one more line of the trace
/// aw_async_void_fault(exception)                 does not return
/// aw_implements(desc, target) -> bool            `target` is `desc`, an ancestor of it, or in `desc.interfaces`
/// aw_static_init(state: *i32, code, desc)        runs a static constructor once (state 0 → 1 → 2); tag: its exception
/// aw_task_publish()                              arms the chain that a `start` has just reported as suspended
/// aw_task_faulted(desc, exception) -> task
/// aw_task_exception(task) -> exception           of a faulted or cancelled task, as `await` throws it
/// aw_fmod(f64, f64) -> f64, aw_fmodf(f32, f32)   C#'s `%`
/// aw_unreachable()                               does not return: a vtable slot that nothing calls
/// aw_main(image, argc: i32, argv) -> i32         called by the executable's C `main`; a plain C function
/// ```
///
/// `at` is a [`Location`]: where in the program.
pub struct Location;

impl Location {
    /// `index` in `ProgramImage::functions` and a line.
    pub const fn encode(function: u32, line: u32) -> u64 {
        (function as u64) << 32 | line as u64
    }

    /// (function, line)
    pub const fn decode(at: u64) -> (u32, u32) {
        ((at >> 32) as u32, at as u32)
    }
}

/// States of a static constructor.
pub const STATIC_NEW: u32 = 0;
pub const STATIC_RUNNING: u32 = 1;
pub const STATIC_DONE: u32 = 2;

/// Where the elements of an array of `rank` dimensions start. With more than one, the lengths of the dimensions (`i32` each)
/// stand before them, and the length word has the number of all elements.
pub const fn elements_offset(rank: u32) -> u32 {
    if rank <= 1 { ELEMENTS_OFFSET } else { ELEMENTS_OFFSET + (4 * rank).next_multiple_of(8) }
}

/// In a delegate's vtable: the code that calls every delegate of `list` in order and returns the last result. A combined
/// delegate has itself as `target` and this as `code`, so a call need not tell them apart.
pub const SLOT_DELEGATE_INVOKE_LIST: u32 = 3;
