//! The async lowering: from one body with `await` to three without.
//!
//! # The idea: take the snapshot only when you must
//! An async method runs like any other method, its locals in registers, until it *really* has to wait. Only then is a
//! snapshot of it taken: a heap object, the **frame**, that holds the locals it will need again, and a number that says where
//! it stood. Later somebody calls `resume(frame)`, which loads the locals back and goes on behind that `await`. An `await`
//! whose operand has already ended never takes a snapshot; it costs what a call costs.
//!
//! From this source
//! ```csharp
//! static async Task<int> Sum(int n) {
//!     int a = await Next(n);          // suspension 0
//!     int b = await Next(a);          // suspension 1
//!     return a + b;
//! }
//! ```
//! and its MIR
//! ```text
//! async fn Program.Sum(_0 n: int) -> int {
//!   var _1 a: int
//!   var _2 b: int
//!   tmp _3: int
//!
//!   bb0:
//!     _1 = await call Program.Next(_0) -> bb1
//!   bb1:
//!     _2 = await call Program.Next(_1) -> bb2
//!   bb2:
//!     _3 = add _1, _2
//!     return _3
//! }
//! ```
//! come
//!
//! 1. **start**, which callers that `await Sum(…)` call: the same code, but each `await` of a call becomes a *start* of the
//!    callee with two ways on. Done: its result is in a register, go on. Suspended: the register holds the callee's frame; so
//!    this method must suspend, too.
//!    ```text
//!    start fn Program.Sum(_0 n: int) -> int {
//!      bb0:
//!        _1 = start Program.Next@start(_0) -> bb1, suspended _5 -> bb3
//!      bb1:
//!        _2 = start Program.Next@start(_1) -> bb2, suspended _5 -> bb4
//!      bb2:
//!        _3 = add _1, _2
//!        return _3
//!      bb3 cold:                      // suspension 0: nothing to save. `a` is what we wait for, `n` is not read again
//!        _4 = frame_new
//!        suspend _4 state0 on call _5
//!        suspended _4
//!      bb4 cold:                      // suspension 1: `a` is read behind it
//!        _4 = frame_new
//!        frame_store _4 state1 _1
//!        suspend _4 state1 on call _5
//!        suspended _4
//!    }
//!    ```
//! 2. **resume**, which the scheduler calls when what a frame waits for has ended: dispatch on the frame's number, load,
//!    take the result (or have its exception thrown here), go on. Only what lies behind some `await` is in it; bb0 is gone.
//!    A further suspension uses the frame that is already there.
//!    ```text
//!    resume fn Program.Sum(_4 frame: object) -> int {
//!      bb0:
//!        _6 = frame_state _4
//!        switch _6 [1: bb1, 2: bb2] else bb6
//!      bb1:                           // behind suspension 0
//!        _1 = take _4 -> bb3
//!      bb2:                           // behind suspension 1
//!        _1 = frame_load _4 state1 _1
//!        _2 = take _4 -> bb4
//!      bb3:
//!        _2 = start Program.Next@start(_1) -> bb4, suspended _5 -> bb5
//!      bb4:
//!        _3 = add _1, _2
//!        complete _4, _3
//!      bb5 cold:
//!        frame_store _4 state1 _1
//!        suspend _4 state1 on call _5
//!        suspended _4
//!      bb6 cold:
//!        unreachable
//!    }
//!    ```
//! 3. the **wrapper**, for callers that want a `Task` object (`var t = Sum(1);`): it calls start and makes a task of
//!    whatever comes out: a finished one of the result, a faulted one of the exception, and of a suspended frame the frame
//!    itself, for the frame *is* the task.
//!
//! # What must be saved
//! What may be read behind the suspension and was not written there first. That is liveness:
//! ```text
//! saved(await) = (live at the resume block − the awaited result) ∪ live at the handler
//! ```
//! The handler counts because the awaited task may end with an exception, and the result does not count because it comes
//! with the resumption. In three-address code the temporaries of a half evaluated expression are locals like all others, so
//! `F() + await G()` needs nothing special: the value of `F()` is live across the await.
//!
//! Every suspension has its own saved set, laid out from the same offset, so a frame is as large as its largest
//! suspension, and the collector knows for each number which words are references ([`frame::pack`]).
//!
//! # Awaiters
//! An awaiter that is no task is told by `OnCompleted` how to go on, and may do so at once, inside that call. So the frame is
//! saved first, made a task that waits for a stand-in, and only then is the awaiter told:
//! ```text
//! bb4 cold:
//!   _3 = frame_new
//!   suspend _3 state0 on task _2           // what `OnCompleted` gets ends this task
//!   call runtime task_publish() -> bb3     // before anybody else knows the frame
//! bb3 cold:
//!   call BuilderCore.OnCompleted(…) -> bb2
//! bb2 cold:
//!   suspended _3                           // it may have ended: whoever started it looks
//! ```
//!
//! # The time slice
//! A resumed frame that loops without waiting would keep its thread. At a loop's back-edge (`safepoint`) a **resume** body
//! therefore asks whether its slice is over (`tick`), and if so suspends as if by `Task.Yield()`, in a state of its own. A
//! **start** body must not: C# says that a call runs up to the first real `await` before its caller goes on.
//!
//! # The steps
//! [`points`] finds and numbers the suspensions; [`liveness`] finds what each must save, and why; [`frame`] writes that down
//! and packs it; [`split`] builds the three bodies. None of them knows that a task is what is awaited, except where `split`
//! names the operations: an iterator's `yield` is a suspension with another way of suspending and resuming. [`pauses`] splits
//! such bodies, by the same steps.

pub mod frame;
mod liveness;
mod pauses;
mod points;
mod split;

pub use pauses::lower_pauses;
pub use split::publishes;

use crate::mir::{Body, BodyKind};
use crate::ty::defs::Defs;

/// What one async body becomes.
#[derive(Debug)]
pub struct Lowered {
    pub start: Body,
    pub resume: Body,
    /// The function as callers see it, in the role `Plain`.
    pub wrapper: Body,
}

/// Lowers a body of kind `Async`; hands any other back.
pub fn lower_async(defs: &Defs, mut body: Body) -> Result<Lowered, Box<Body>> {
    let BodyKind::Async(kind) = body.kind else { return Err(Box::new(body)) };
    let points = points::find(&mut body);
    let live = liveness::analyse(&body, points);
    let frame = frame::build(&body, kind, &live);
    Ok(split::split(defs, body, kind, &live, frame))
}
