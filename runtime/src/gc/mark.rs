//! Marking: from the roots through every reference, with an explicit stack, so that a list of a million nodes is no deeper
//! than any other object.
//!
//! Objects say precisely where their references are: by the descriptor's offsets, for task frames by the state they stand at.
//! Words on native stacks and in registers may be anything; what looks like a pointer into an object keeps that object.

use super::space::Region;
use aw_abi::{
    CONTINUATION_DONE, FrameDesc, LENGTH_OFFSET, Object, ObjectKind, STATUS_PENDING,
    STATUS_RAN_TO_COMPLETION, TASK_SIZE, Task, TypeDesc, elements_offset,
};
use std::sync::atomic::Ordering::Relaxed;

/// Something of the runtime that holds references outside the heap and outside stacks: ready queues, timers, I/O cells.
///
/// It is asked while the world is stopped. It may take its own locks if no thread ever allocates or stops under them.
pub trait RootSource: Sync {
    fn visit(&self, marker: &mut Marker);
}

/// Why something is alive: the kind of root that leads to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    Static,
    /// A timer that has not fired.
    Timer,
    /// An operation of the outside world.
    Operation,
    /// A queue of ready frames.
    Ready,
    /// The scheduler's own tasks, main's among them.
    Scheduler,
    /// A lock in use.
    Lock,
    /// Stack, registers and locals of the thread with this number.
    Thread(i32),
    /// A handle of the runtime.
    Handle,
}

/// Marks what it is shown.
pub struct Marker {
    region: Region,
    /// The bitmap being filled, and the last collection's.
    new: usize,
    old: usize,
    /// Marked, but not scanned yet.
    pending: Vec<*mut Object>,
    /// What a continuation word leads to when it is neither a task nor an object; see [`super::set_continuation_visitor`].
    continuation: Option<fn(*mut Object, &mut Marker)>,
    reason: Reason,
    /// Every task that was found, with the first reason, when somebody wants to know.
    tasks: Option<Vec<(*mut Task, Reason)>>,
}

impl Marker {
    /// The world is stopped for as long as the marker lives.
    pub(super) fn new(
        region: Region,
        old: usize,
        continuation: Option<fn(*mut Object, &mut Marker)>,
        list_tasks: bool,
    ) -> Marker {
        let tasks = list_tasks.then(Vec::new);
        Marker { region, new: 1 - old, old, pending: Vec::new(), continuation, reason: Reason::Static, tasks }
    }

    /// What is shown from now on is alive for this reason, unless another one came first.
    pub fn because(&mut self, reason: Reason) {
        self.drain();
        self.reason = reason;
    }

    /// The tasks that were found, if they were wanted. All has been scanned.
    pub(super) fn into_tasks(self) -> Vec<(*mut Task, Reason)> {
        self.tasks.unwrap_or_default()
    }

    /// A reference: null, an object of the heap, or an object outside it (a literal of the program), which has no references.
    pub fn object(&mut self, object: *mut Object) {
        if !self.region.contains(object.addr()) {
            return;
        }
        debug_assert!(
            // SAFETY: the world is stopped.
            unsafe { self.region.find_object(self.old, object.addr()) } == Some(object),
            "{object:p} is not an object"
        );
        if self.region.mark(self.new, object.cast()) {
            self.pending.push(object);
        }
    }

    /// A task, wherever it is kept.
    pub fn task(&mut self, task: *mut Task) {
        self.object(task.cast());
    }

    /// Has this object of the heap been found alive? Known for certain when everything has been scanned.
    pub fn is_marked(&self, object: *const Object) -> bool {
        self.region.is_marked(self.new, object.cast())
    }

    /// A word that may be anything, e.g. of a stack.
    pub fn word(&mut self, word: usize) {
        // SAFETY: the world is stopped.
        if let Some(object) = unsafe { self.region.find_object(self.old, word) }
            && self.region.mark(self.new, object.cast())
        {
            self.pending.push(object);
        }
    }

    /// All words of a range of memory, e.g. a stack.
    ///
    /// # Safety
    /// The range is readable.
    pub unsafe fn words(&mut self, from: usize, to: usize) {
        let mut at = from.next_multiple_of(size_of::<usize>());
        while at + size_of::<usize>() <= to {
            // SAFETY: readable as promised; volatile because its owner may be using it.
            let word = unsafe { std::ptr::with_exposed_provenance::<usize>(at).read_volatile() };
            self.word(word);
            at += size_of::<usize>();
        }
    }

    /// Scans until nothing is left to do.
    pub fn drain(&mut self) {
        while let Some(object) = self.pending.pop() {
            // SAFETY: a marked object is live, and the world is stopped.
            unsafe { self.scan(object) };
        }
    }

    /// Marks what an object refers to.
    unsafe fn scan(&mut self, object: *mut Object) {
        // SAFETY: a live object starts with its descriptor, which describes it.
        unsafe {
            let desc = &*(*object).desc;
            match desc.kind {
                ObjectKind::String => {}
                ObjectKind::Plain | ObjectKind::Delegate | ObjectKind::Boxed => {
                    self.fields(object.cast(), desc);
                }
                ObjectKind::Array => self.elements(object, desc),
                ObjectKind::Task => {
                    if let Some(tasks) = &mut self.tasks {
                        tasks.push((object.cast(), self.reason));
                    }
                    self.scan_task(object.cast(), desc);
                }
            }
        }
    }

    /// The references at the descriptor's offsets from `base`.
    unsafe fn fields(&mut self, base: *mut u8, desc: &TypeDesc) {
        // SAFETY: the offsets are those of reference fields.
        unsafe { self.offsets(base, desc.refs, desc.refs_len) };
    }

    unsafe fn offsets(&mut self, base: *mut u8, offsets: *const u32, len: u32) {
        for i in 0..len as usize {
            // SAFETY: the caller's offsets lead to reference fields.
            let field = unsafe { base.add(*offsets.add(i) as usize).cast::<*mut Object>().read() };
            self.object(field);
        }
    }

    unsafe fn elements(&mut self, array: *mut Object, desc: &TypeDesc) {
        if desc.refs_len == 0 {
            return;
        }
        // SAFETY: an array has its length in word 1 and that many elements.
        unsafe {
            let len = array.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u32>().read() as usize;
            let mut element = array.cast::<u8>().add(elements_offset(u32::from(desc.rank)) as usize);
            for _ in 0..len {
                self.fields(element, desc);
                element = element.add(desc.elem_size as usize);
            }
        }
    }

    unsafe fn scan_task(&mut self, task: *mut Task, desc: &TypeDesc) {
        // SAFETY: the object is a task; its state names a layout of its frame.
        unsafe {
            self.continuation((*task).continuation.load(Relaxed));
            self.object((*task).awaited);
            let saved = task.cast::<u8>().add(TASK_SIZE as usize);
            let status = (*task).status.load(Relaxed);
            match desc.frame.as_ref() {
                // A task that the runtime made: its fields are where the descriptor says, from the start.
                None => self.fields(task.cast(), desc),
                Some(frame) if status == STATUS_PENDING => self.saved((*task).state, saved, frame),
                Some(frame) if status == STATUS_RAN_TO_COMPLETION => {
                    self.offsets(saved, frame.result_refs, frame.result_refs_len);
                }
                Some(_) => {}
            }
        }
    }

    /// What a suspended frame has saved. A frame in state 0 has saved nothing.
    unsafe fn saved(&mut self, state: u32, saved: *mut u8, frame: &FrameDesc) {
        let Some(index) = state.checked_sub(1) else { return };
        debug_assert!(index < frame.states_len, "state {state} of {}", frame.states_len);
        // SAFETY: the index is one of the frame's states.
        unsafe {
            let state = &*frame.states.add(index as usize);
            for i in 0..state.refs as usize {
                self.object(saved.cast::<*mut Object>().add(i).read());
            }
            self.offsets(saved, state.extra_refs, state.extra_refs_len);
        }
    }

    fn continuation(&mut self, word: *mut Object) {
        if word.is_null() || word.addr() == CONTINUATION_DONE {
            return;
        }
        if self.region.contains(word.addr()) {
            self.word(word.addr());
        } else if let Some(visit) = self.continuation {
            visit(word, self);
        }
    }
}
