//! What is suspended where: the list that a deadlock and the quit signal print.
//!
//! ```text
//! Suspended async methods:
//!    at Program.Inner() in prog.aw:line 12
//!    at Program.<Main>$(String[] args) in prog.aw:line 20
//!
//!    1000 times:
//!    at Program.Worker(Int32 id) in prog.aw:line 7
//! ```
//! One paragraph for each chain of awaits, from the method that waits for something else than an async method up to the one that
//! nobody awaits. Equal chains are counted. The lines come from the frames themselves: nothing is recorded while the program
//! runs, so the price is one collection, which finds all live frames.

use crate::sched::{Sched, vm};
use crate::{console, gc};
use aw_abi::{FRAME_LIBRARY, FrameDesc, Object, ObjectKind, STATUS_PENDING, Task};
use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

/// Exit code of a program that can never end.
pub const DEADLOCK: i32 = 134;

/// Nothing can go on any more: says so and ends the process. The current thread is inside.
pub fn end_in_deadlock(_sched: &'static Sched) {
    let list = vm::blocking(list);
    console::write_error(&format!(
        "Deadlock: the program waits, but no task, timer or operation is left that could end the wait.\n{list}"
    ));
    crate::exception::unhandled::exit(DEADLOCK)
}

/// A suspended frame, as found in the heap.
struct Waiting {
    /// Its line of the list; none for the library's own methods.
    line: Option<String>,
    /// What it waits for, and who waits for it: addresses of tasks.
    awaited: usize,
    waiters: Vec<usize>,
}

/// The list as text. The current thread is outside, or not attached.
pub fn list() -> String {
    // Everything is read while the world is stopped, and put together afterwards.
    let mut frames = BTreeMap::new();
    gc::collect::collect_and_visit(&mut |object| {
        // SAFETY: a live object of a stopped world.
        if let Some(waiting) = unsafe { waiting(object) } {
            frames.insert(object.addr(), waiting);
        }
    });
    let mut chains: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen = HashSet::new();
    let is_leaf = |frame: &Waiting| !frames.contains_key(&frame.awaited);
    // First from the leaves up, then what only a second waiter leads to.
    let leaves = frames.iter().filter(|(_, frame)| is_leaf(frame));
    let others = frames.iter().filter(|(_, frame)| !is_leaf(frame));
    for (&start, _) in leaves.chain(others) {
        let mut chain = String::new();
        let mut at = start;
        while let Some(frame) = frames.get(&at)
            && seen.insert(at)
        {
            chain.extend(frame.line.as_deref());
            at = frame.waiters.first().copied().unwrap_or(0);
        }
        if !chain.is_empty() {
            *chains.entry(chain).or_default() += 1;
        }
    }
    if chains.is_empty() {
        return "No async method is suspended.\n".into();
    }
    let mut text = String::from("Suspended async methods:\n");
    for (i, (chain, count)) in chains.into_iter().enumerate() {
        let gap = if i > 0 { "\n" } else { "" };
        let times = if count > 1 { format!("   {count} times:\n") } else { String::new() };
        text.extend([gap, &times, &chain]);
    }
    text
}

/// # Safety
/// `object` is live, and the world is stopped.
unsafe fn waiting(object: *mut Object) -> Option<Waiting> {
    // SAFETY: the caller's promise; only tasks have a frame descriptor.
    unsafe {
        let desc = &*(*object).desc;
        let frame = desc.frame.as_ref().filter(|_| desc.kind == ObjectKind::Task)?;
        let task = object.cast::<Task>();
        if (*task).status.load(Ordering::Relaxed) != STATUS_PENDING || (*task).state == 0 {
            return None;
        }
        let waiters = crate::task::waiters_of(task).into_iter().map(|task| task.addr()).collect();
        Some(Waiting { line: line(frame, (*task).state), awaited: (*task).awaited.addr(), waiters })
    }
}

/// # Safety
/// A descriptor of the program image, and one of its states.
unsafe fn line(frame: &FrameDesc, state: u32) -> Option<String> {
    if frame.flags & FRAME_LIBRARY != 0 || state > frame.states_len {
        return None;
    }
    // SAFETY: the caller's promise.
    unsafe {
        let name = crate::text(frame.name, frame.name_len);
        let file = crate::text(frame.file, frame.file_len);
        let line = (*frame.states.add(state as usize - 1)).line;
        Some(format!("   at {name} in {file}:line {line}\n"))
    }
}

// ---------------------------------------------------------------------------------------------------------------
// The quit signal

static QUIT: AtomicBool = AtomicBool::new(false);

/// Has the quit signal come since the last call?
pub fn take_quit_request() -> bool {
    QUIT.load(Ordering::Relaxed) && QUIT.swap(false, Ordering::SeqCst)
}

/// From now on SIGQUIT (Ctrl-\\) prints the list instead of ending the process.
pub fn install_quit_handler() {
    #[cfg(unix)]
    // SAFETY: the handler does only what is allowed in one.
    unsafe {
        let mut action = std::mem::zeroed::<libc::sigaction>();
        action.sa_sigaction = on_quit as *const () as usize;
        action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK;
        libc::sigemptyset(&mut action.sa_mask);
        libc::sigaction(libc::SIGQUIT, &action, std::ptr::null_mut());
    }
}

#[cfg(unix)]
extern "C" fn on_quit(_signal: libc::c_int) {
    QUIT.store(true, Ordering::SeqCst);
    if !crate::sched::wake_ticker() {
        // Nothing has ever been suspended, or there would be a ticker.
        console::write_stderr_raw(b"No async method is suspended.\n");
        QUIT.store(false, Ordering::SeqCst);
    }
}
