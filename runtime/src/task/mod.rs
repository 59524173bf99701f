//! Tasks: how a frame is armed when it suspends, run when what it waits for has ended, and ended itself.
//!
//! # A suspension, step by step
//! ```text
//! main ── await ──▶ F ── await ──▶ G ── await ──▶ Task.Delay(10) = d
//! G.start   d is pending: allocates frame g, saves locals, ctx.pending = (TASK, g, d), returns (g, SUSPENDED)
//! F.start   allocates frame f, saves locals, g.continuation = f (a plain store: nobody else knows g), returns (f, SUSPENDED)
//! root      a wrapper or the pump: now everything is saved → `arm`: d.continuation = g, by compare-and-swap
//! ```
//! "Publish last": only `arm` makes a frame reachable for other threads, so no state is resumed before it is stored.
//! ```text
//! d ends    finish(d) → g;   resume(g) → (_, 0), the result stands in g
//!           finish(g) → f;   resume(f) → …            a loop, from leaf to root, one step for each frame
//! ```
//!
//! # The words of a task
//! - `status`: written once, by whoever ends the task, with release, after result or exception. Final statuses never change.
//! - `continuation`: the [`handshake`]. Swapped to `DONE` after `status`.
//! - `state` of a task made by [`new`]: [`CLAIMED`] once some thread has won the right to end it.
//! - Everything else belongs to the one thread that runs the frame, or to nobody while it waits.
//!
//! A continuation is always a frame, that is, a task whose descriptor has a `resume` function. The runtime's own waiters (a
//! blocked thread, a countdown) are frames too, whose `resume` is Rust code: see [`latch`].

pub mod blocking;
pub mod handshake;
pub mod latch;
pub mod new;
pub mod os_thread;
pub mod unobserved;

use crate::ambient;
use crate::sched::{self, vm};
use aw_abi::{
    CONTINUATION_DONE, FRAME_LIBRARY, FRAME_VOID, Object, ObjectKind, PENDING_NONE, PENDING_TASK, PENDING_YIELD, Prim, STATUS_CANCELED,
    STATUS_FAULTED, STATUS_PENDING, STATUS_RAN_TO_COMPLETION, TAG_SUSPENDED, Task, ThreadContext, TypeDesc,
};
use handshake::Attached;
use std::ptr::null_mut;
use std::sync::atomic::Ordering;

/// Several waiters of one task: `task.continuation` is the last one to come, `next` a node or the first waiter.
#[repr(C)]
pub struct Node {
    header: Object,
    frame: *mut Task,
    next: *mut Object,
    /// Length of the list from here on.
    len: u32,
    /// Its length when it was last rid of waiters that had ended.
    kept: u32,
}

static NODE_REFS: [u32; 2] = [8, 16];
static NODE_DESC: TypeDesc = TypeDesc {
    size: size_of::<Node>() as u32,
    elem_size: 0,
    kind: ObjectKind::Plain,
    prim: Prim::None,
    rank: 0,
    is_open: 0,
    refs_len: 2,
    refs: NODE_REFS.as_ptr(),
    depth: 0,
    interfaces_len: 0,
    ancestors: &raw const NODE_ANCESTORS as *const *const TypeDesc,
    interfaces: std::ptr::null(),
    element: std::ptr::null(),
    name: b"<waiters>".as_ptr(),
    name_len: 9,
    name_skip: 0,
    frame: std::ptr::null(),
    type_object: std::ptr::null(),
    members: std::ptr::null(),
    vtable_len: 0,
    array: std::ptr::null(),
        parts_len: 0,
    parts: std::ptr::null(),
};

#[repr(transparent)]
struct Ancestors([*const TypeDesc; 1]);
// SAFETY: immutable data.
unsafe impl Sync for Ancestors {}
static NODE_ANCESTORS: Ancestors = Ancestors([&raw const NODE_DESC]);

/// Frames that have become ready together and run one after the other, in the order in which they began to wait.
/// Made of the heap's own nodes, which the conservative scan of this thread's stack keeps alive.
pub struct Waiters {
    /// Null, a node, or a frame as the last element.
    head: *mut Object,
}

impl Waiters {
    pub const NONE: Waiters = Waiters { head: null_mut() };

    /// Puts what [`handshake::finish`] returned in front. As in .NET, only the first method that waits runs at once; the others
    /// go to the queue, so that none waits for what another one does. The runtime's own waiters all run at once.
    ///
    /// # Safety
    /// `word` came out of a continuation word, and has not been used since.
    unsafe fn push(&mut self, word: *mut Object) {
        let before = self.head;
        // The list has the latest waiter first: turn it round. Usually it is a single frame.
        let mut rest = word;
        // SAFETY: the words are nodes or a frame; the nodes belong to us since they are out of the task.
        unsafe {
            while !rest.is_null() {
                let (frame, next) = first_and_rest(rest);
                self.head = if self.head.is_null() {
                    frame.cast()
                } else {
                    let node = match as_node(rest) {
                        Some(node) => node,
                        None => new_node(frame),
                    };
                    (*node).next = self.head;
                    node.cast()
                };
                rest = next;
            }
            if as_node(word).is_some() {
                self.queue_all_but_first(before);
            }
        }
    }

    /// # Safety
    /// The list up to `end` has just been made by `push`.
    unsafe fn queue_all_but_first(&mut self, end: *mut Object) {
        let mut link = &raw mut self.head;
        let mut seen = false;
        // SAFETY: `link` is `head` or the `next` of a node of the list.
        unsafe {
            while !(*link).is_null() && *link != end {
                let (frame, next) = match as_node(*link) {
                    Some(node) => ((*node).frame, Some(&raw mut (*node).next)),
                    None => ((*link).cast::<Task>(), None),
                };
                if !latch::is_latch(frame) && std::mem::replace(&mut seen, true) {
                    *link = next.map_or(null_mut(), |next| *next);
                    sched::push_ready(frame);
                } else {
                    let Some(next) = next else { break };
                    link = next;
                }
            }
        }
    }

    /// # Safety
    /// The frames are live, waiting and in nobody else's hands.
    unsafe fn pop(&mut self) -> Option<*mut Task> {
        if self.head.is_null() {
            return None;
        }
        // SAFETY: a node or a frame.
        unsafe {
            match as_node(self.head) {
                Some(node) => {
                    self.head = (*node).next;
                    Some((*node).frame)
                }
                None => {
                    let frame = self.head.cast::<Task>();
                    self.head = null_mut();
                    Some(frame)
                }
            }
        }
    }
}

/// # Safety
/// `object` is a live node or task.
unsafe fn as_node(object: *mut Object) -> Option<*mut Node> {
    // SAFETY: the caller's promise.
    unsafe { std::ptr::eq((*object).desc, &raw const NODE_DESC).then_some(object.cast()) }
}

fn new_node(frame: *mut Task) -> *mut Node {
    // SAFETY: our own descriptor, and a fresh object of its layout.
    unsafe {
        let node = vm::alloc(&raw const NODE_DESC).cast::<Node>();
        (*node).frame = frame;
        node
    }
}

/// Runs `frame`, then everything that becomes ready because of it, until all of it waits or has ended.
///
/// # Safety
/// `frame` is suspended, armed no more and in nobody else's hands; `ctx` is this thread's.
pub unsafe fn run(ctx: *mut ThreadContext, frame: *mut Task) {
    // SAFETY: the caller's promise.
    unsafe {
        ambient::clear(ctx);
        run_waiters(ctx, Waiters { head: frame.cast() });
    }
}

/// # Safety
/// As for [`run`], for each of the waiters.
pub unsafe fn run_waiters(ctx: *mut ThreadContext, mut ready: Waiters) {
    // SAFETY: each frame comes from the list, from a finished task, or from `arm`, and is ours alone.
    unsafe {
        let mut next = ready.pop();
        // What the frame waits for had ended already when it was armed: nobody else runs it.
        let mut goes_on = false;
        while let Some(frame) = next {
            sched::count_frame();
            // The runtime's own waiters are between the code that has ended and the method that waits for it.
            if !latch::is_latch(frame) && !ambient::reset(ctx, is_library(frame)) && !goes_on {
                sched::push_woken(frame);
                next = ready.pop();
                continue;
            }
            let ret = vm::resume(ctx, frame);
            let mut outside = Waiters::NONE;
            let waiters = match is_operation(frame) && sched::queues_continuations() {
                true => &mut outside,
                false => &mut ready,
            };
            next = match ret.tag {
                0 => {
                    (*frame).awaited = null_mut();
                    end(frame, STATUS_RAN_TO_COMPLETION, waiters);
                    ready.pop()
                }
                TAG_SUSPENDED => {
                    let armed = arm(ctx);
                    goes_on = armed.is_some();
                    next = armed.or_else(|| ready.pop());
                    continue;
                }
                exception => {
                    fault(frame, exception as *mut Object, waiters);
                    ready.pop()
                }
            };
            queue_outside(outside);
            goes_on = false;
        }
    }
}

/// Is the frame one of the library's own methods?
///
/// # Safety
/// `frame` is a live frame.
unsafe fn is_library(frame: *mut Task) -> bool {
    // SAFETY: the caller's promise: only frames have a frame descriptor, and all of them do.
    unsafe { (*(*(*frame).header.desc).frame).flags & FRAME_LIBRARY != 0 }
}

/// Is it an operation of the outside world?
///
/// # Safety
/// `frame` is a live frame.
unsafe fn is_operation(frame: *mut Task) -> bool {
    // SAFETY: the caller's promise: only frames have a frame descriptor, and all of them do.
    unsafe { std::ptr::eq((*(*frame).header.desc).frame, &raw const crate::io::OPERATION_FRAME) }
}

/// Gives what waits for an event of the outside world to the pool, in order.
///
/// # Safety
/// As for [`run_waiters`].
unsafe fn queue_outside(mut ready: Waiters) {
    // SAFETY: the caller's promise.
    while let Some(frame) = unsafe { ready.pop() } {
        sched::push_shared(frame);
    }
}

/// Ends a timer whose time has come, and runs what waits for it, or gives it to the pool.
///
/// # Safety
/// `timer` is out of the wheel and pending; `ctx` is this thread's.
pub unsafe fn end_timer(ctx: *mut ThreadContext, timer: *mut Task) {
    let mut ready = Waiters::NONE;
    // SAFETY: the caller's promise.
    unsafe {
        end(timer, STATUS_RAN_TO_COMPLETION, &mut ready);
        if sched::queues_continuations() {
            return queue_outside(ready);
        }
        ambient::clear(ctx);
        run_waiters(ctx, ready);
    }
}

/// Makes the chain of frames that has just been saved reachable for what it waits for. Some: that has already ended, and
/// the returned frame can go on at once.
///
/// # Safety
/// A `start` or `resume` has just returned [`TAG_SUSPENDED`] on this thread.
unsafe fn arm(ctx: *mut ThreadContext) -> Option<*mut Task> {
    // SAFETY: `ctx` is this thread's; its pending words are what the suspending code has left.
    unsafe {
        let frame = (*ctx).pending_frame;
        let on = (*ctx).pending_on;
        let kind = std::mem::replace(&mut (*ctx).pending_kind, PENDING_NONE);
        (*ctx).pending_frame = null_mut();
        (*ctx).pending_on = null_mut();
        match kind {
            PENDING_TASK => await_task(frame, on).then_some(frame),
            PENDING_YIELD => {
                sched::push_yielded(frame);
                None
            }
            // A latch that has been reached, but not for the last time.
            _ => None,
        }
    }
}

/// Lets `frame` wait for `on`; true when `on` has already ended and the frame is still the caller's.
///
/// # Safety
/// Both are live; `frame` is saved completely.
pub unsafe fn await_task(frame: *mut Task, on: *mut Task) -> bool {
    let mut node: *mut Node = null_mut();
    // SAFETY: the caller's promise; a node is ours until the exchange has succeeded.
    unsafe {
        let attached = handshake::attach(&(*on).continuation, frame as usize, |next| {
            let mut next = without_ended(next as *mut Object);
            let (mut len, mut kept) = lengths(next);
            if len > 2 * kept + 32 {
                next = live_copy(next);
                len = lengths(next).0;
                kept = len;
            }
            if next.is_null() {
                return frame as usize;
            }
            if node.is_null() {
                node = new_node(frame);
            }
            (*node).next = next;
            ((*node).len, (*node).kept) = (len + 1, kept);
            node as usize
        });
        attached == Attached::Done
    }
}

/// Drops waiters from the front of a list that have ended in the meantime: `Task.WhenAny` in a loop leaves one
/// behind in each slow task at every turn. Null: nobody is left.
///
/// # Safety
/// `list` is a node or frame from a continuation word.
unsafe fn without_ended(mut list: *mut Object) -> *mut Object {
    // SAFETY: nodes do not change while they are in a list, and the collector keeps them.
    unsafe {
        while !list.is_null() {
            let (frame, next) = first_and_rest(list);
            if status(frame) == STATUS_PENDING {
                break;
            }
            list = next;
        }
    }
    list
}

/// Length of a list of waiters, and what it was after it was last rid of those that had ended.
///
/// # Safety
/// As for [`without_ended`], or null.
unsafe fn lengths(list: *mut Object) -> (u32, u32) {
    if list.is_null() {
        return (0, 0);
    }
    // SAFETY: the caller's promise.
    unsafe { as_node(list).map_or((1, 1), |node| ((*node).len, (*node).kept)) }
}

/// A list of those that still wait, in the same order. Made each time the list has doubled, so that waiters that have ended behind
/// one that waits on (two loops that use one cancellation token, say) take no room for ever.
///
/// # Safety
/// As for [`without_ended`], or null.
unsafe fn live_copy(mut list: *mut Object) -> *mut Object {
    let mut first: *mut Node = null_mut();
    let mut last: *mut Node = null_mut();
    let mut len = 0;
    // SAFETY: the caller's promise. The old list is on this stack while its rest is copied, the new one by its first node.
    unsafe {
        while !list.is_null() {
            let (frame, next) = first_and_rest(list);
            if status(frame) == STATUS_PENDING {
                let node = new_node(frame);
                match last.is_null() {
                    true => first = node,
                    false => (*last).next = node.cast(),
                }
                last = node;
                len += 1;
            }
            list = next;
        }
        let mut node = first;
        while !node.is_null() {
            ((*node).len, (*node).kept) = (len, len);
            len -= 1;
            node = (*node).next.cast();
        }
    }
    first.cast()
}

/// # Safety
/// `list` is a node or a frame.
unsafe fn first_and_rest(list: *mut Object) -> (*mut Task, *mut Object) {
    // SAFETY: the caller's promise.
    unsafe {
        match as_node(list) {
            Some(node) => ((*node).frame, (*node).next),
            None => (list.cast(), null_mut()),
        }
    }
}

/// Who waits for `task`, in the order in which they came.
///
/// # Safety
/// `task` is live, and the world is stopped.
pub unsafe fn waiters_of(task: *mut Task) -> Vec<*mut Task> {
    let mut waiters = Vec::new();
    // SAFETY: the caller's promise.
    unsafe {
        let mut rest = (*task).continuation.load(Ordering::Relaxed);
        if rest as usize == CONTINUATION_DONE {
            return waiters;
        }
        while !rest.is_null() {
            let (frame, next) = first_and_rest(rest);
            waiters.push(frame);
            rest = next;
        }
    }
    waiters.reverse();
    waiters
}

/// Status with acquire: a final one makes the result visible.
///
/// # Safety
/// `task` is live.
pub unsafe fn status(task: *mut Task) -> u32 {
    // SAFETY: the caller's promise.
    unsafe { (*task).status.load(Ordering::Acquire) }
}

/// Ends `task`, whose result or exception is stored, and puts its waiters in front of `ready`.
///
/// # Safety
/// `task` is pending and the caller has the right to end it.
unsafe fn end(task: *mut Task, status: u32, ready: &mut Waiters) {
    // SAFETY: the caller's promise.
    unsafe {
        (*task).status.store(status, Ordering::Release);
        let word = handshake::finish(&(*task).continuation);
        if word != 0 {
            ready.push(word as *mut Object);
        }
    }
}

/// Ends `frame` with an exception that left its code.
///
/// # Safety
/// As for [`end`]; `exception` is a live exception object.
unsafe fn fault(frame: *mut Task, exception: *mut Object, ready: &mut Waiters) {
    // SAFETY: the caller's promise.
    unsafe {
        let desc = (*(*frame).header.desc).frame;
        if !desc.is_null() && (*desc).flags & FRAME_VOID != 0 {
            vm::unhandled(exception);
        }
        (*frame).state = 0;
        (*frame).awaited = exception.cast();
        let status = fault_status(exception);
        if status == STATUS_FAULTED {
            unobserved::note(frame);
        }
        end(frame, status, ready);
    }
}

/// How a task ends that an exception has left.
fn fault_status(exception: *mut Object) -> u32 {
    if vm::is_cancellation(exception) { STATUS_CANCELED } else { STATUS_FAULTED }
}

/// Ends a task that code has made (`TaskCompletionSource`, a timer) and runs its continuations here and now, or, when
/// this nests too deep or the caller asks for it, hands them to the pool.
///
/// # Safety
/// As for [`end`]; for a status other than success the exception is in `awaited`.
pub unsafe fn complete(task: *mut Task, status: u32, inline: bool) {
    let mut ready = Waiters::NONE;
    // SAFETY: the caller's promise; the waiters are ours since `end` took them out.
    unsafe {
        end(task, status, &mut ready);
        run_or_queue(ready, inline);
    }
}

/// Like [`complete`] with success, but the latest waiter runs first.
///
/// # Safety
/// As for [`end`].
pub unsafe fn complete_reversed(task: *mut Task) {
    // SAFETY: the caller's promise; the word of a finished task is a list with the latest waiter first.
    unsafe {
        (*task).status.store(STATUS_RAN_TO_COMPLETION, Ordering::Release);
        let ready = Waiters { head: handshake::finish(&(*task).continuation) as *mut Object };
        run_or_queue(ready, true);
    }
}

/// # Safety
/// As for [`run_waiters`].
unsafe fn run_or_queue(mut ready: Waiters, inline: bool) {
    if ready.head.is_null() {
        return;
    }
    // SAFETY: the caller's promise.
    unsafe {
        match inline.then(sched::Nested::enter).flatten() {
            Some(_nested) => {
                let _kept = ambient::Kept::keep();
                run_waiters(vm::context(), ready);
            }
            None => {
                let first = ready.pop();
                let one = ready.head.is_null();
                for frame in first.into_iter().chain(std::iter::from_fn(|| ready.pop())) {
                    if one { sched::push_woken(frame) } else { sched::push_ready(frame) }
                }
            }
        }
    }
}

/// A wrapper's `start` has returned [`TAG_SUSPENDED`]: arms the chain. Its root is now a task like any other.
///
/// # Safety
/// Called by the code that received the tag, before it does anything else.
pub unsafe fn publish() {
    // SAFETY: the caller's promise.
    unsafe {
        let ctx = vm::context();
        let yields = (*ctx).pending_kind == PENDING_YIELD;
        if let Some(frame) = arm(ctx) {
            sched::push_woken(frame);
        } else if yields {
            // Unlike a frame of the pump, this one has a caller that goes on: another worker may take it.
            sched::notify();
        }
    }
}
