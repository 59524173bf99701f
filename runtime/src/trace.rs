//! What is suspended where: the list that a deadlock, the quit signal and `--dump-tasks-on` print.
//!
//! ```text
//! Suspended async methods:
//!    waiting for a timer, due in 1200 ms:
//!    at Program.Inner() in prog.aw:line 12, resume index 1
//!    at Program.<Main>$(String[] args) in prog.aw:line 20, resume index 3
//!
//!    1000 times, waiting for System.Threading.SemaphoreSlim.WaitAsync(): a task that code must end:
//!    at Program.Worker(Int32 id) in prog.aw:line 7, resume index 2
//! Blocked threads:
//!    thread 4 waits for a lock of System.Object that thread 1 holds
//! ```
//! One paragraph for each chain of awaits, from the method that waits for something else than an async method up to the one that
//! nobody awaits. Equal chains are counted. The lines come from the frames themselves: nothing is recorded while the program
//! runs, so the price is one collection, which finds all live frames.

use crate::gc::collect::{Stopped, collect_and_inspect};
use crate::io::OPERATION_FRAME;
use crate::options::DumpTasks;
use crate::sched::{self, Sched, vm};
use crate::task::latch::{Latch, latch};
use crate::thread::Blocked;
use crate::{console, monitor, object};
use aw_abi::{FRAME_LIBRARY, FrameDesc, Object, STATUS_PENDING, Task};
use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;
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
pub(crate) struct Waiting {
    /// Name of its method.
    pub name: &'static str,
    /// Its line of the list; none for the library's own methods.
    line: Option<String>,
    pub awaits: Awaits,
    /// Who waits for it: addresses of tasks.
    waiters: Vec<usize>,
    /// Threads that are blocked until it ends.
    blocks: Vec<i32>,
}

/// What a frame waits for.
#[derive(Clone, Copy)]
pub(crate) enum Awaits {
    /// Nothing: it runs, or will as soon as a worker comes to it.
    Turn,
    /// Another frame.
    Frame(usize),
    /// A timer that fires in so many milliseconds, or never.
    Timer(Option<u64>),
    /// So many tasks of several.
    Tasks(i64),
    /// Something outside the program.
    Operation,
    /// A task that runs a delegate.
    Work,
    /// A task that other code must end.
    Code,
}

impl Waiting {
    /// Method and place.
    pub fn describe(&self) -> String {
        match &self.line {
            Some(line) => line.trim().trim_start_matches("at ").to_owned(),
            None => self.name.to_owned(),
        }
    }
}

impl Awaits {
    /// How a listing says it; without a timer's time, so that equal chains look the same.
    fn text(self, frames: &BTreeMap<usize, Waiting>) -> String {
        match self {
            Awaits::Turn => "nothing: it runs, or is about to".into(),
            Awaits::Frame(address) => match frames.get(&address) {
                Some(frame) => format!("{}, which others wait for, too", frame.name),
                None => "a method that runs".into(),
            },
            Awaits::Timer(Some(_)) => "a timer".into(),
            Awaits::Timer(None) => "a timer that never fires".into(),
            Awaits::Tasks(1) => "the end of a task".into(),
            Awaits::Tasks(n) => format!("the end of {n} tasks"),
            Awaits::Operation => "an operation of the system".into(),
            Awaits::Work => "a task that runs a delegate".into(),
            Awaits::Code => "a task that code must end".into(),
        }
    }

    fn due(self) -> Option<u64> {
        match self {
            Awaits::Timer(due) => due,
            Awaits::Turn | Awaits::Frame(_) | Awaits::Tasks(_) | Awaits::Operation | Awaits::Work | Awaits::Code => None,
        }
    }
}

/// Equal chains.
struct Group {
    count: usize,
    due: Option<RangeInclusive<u64>>,
}

/// The list as text. The current thread is outside, or not attached.
pub fn list() -> String {
    // Everything is read while the world is stopped, and put together afterwards.
    let mut frames = BTreeMap::new();
    let mut blocked = String::new();
    collect_and_inspect(&mut |world| {
        frames = waiting_frames(world);
        blocked = blocked_threads(world);
    });
    let text = chains(&frames);
    match text.is_empty() {
        true => format!("{NONE}{blocked}"),
        false => format!("Suspended async methods:\n{text}{blocked}"),
    }
}

const NONE: &str = "No async method is suspended.\n";

fn chains(frames: &BTreeMap<usize, Waiting>) -> String {
    let mut groups: BTreeMap<(String, String), Group> = BTreeMap::new();
    let mut seen = HashSet::new();
    let is_leaf = |frame: &Waiting| !matches!(frame.awaits, Awaits::Frame(address) if frames.contains_key(&address));
    // First from the leaves up, then what only a second waiter leads to.
    let leaves = frames.iter().filter(|(_, frame)| is_leaf(frame));
    let others = frames.iter().filter(|(_, frame)| !is_leaf(frame));
    for (&start, leaf) in leaves.chain(others) {
        let mut lines = String::new();
        // The library's method that the first one of the program has called.
        let mut library = None;
        let mut at = start;
        while let Some(frame) = frames.get(&at)
            && seen.insert(at)
        {
            match &frame.line {
                Some(line) => lines.push_str(line),
                None if lines.is_empty() => library = Some(frame.name),
                None => {}
            }
            if !lines.is_empty() {
                lines.extend(frame.blocks.iter().map(|id| format!("   thread {id} is blocked until it ends\n")));
            }
            at = frame.waiters.first().copied().unwrap_or(0);
        }
        if lines.is_empty() {
            continue;
        }
        let on = leaf.awaits.text(frames);
        let on = library.map_or(on.clone(), |name| format!("{name}: {on}"));
        let group = groups.entry((lines, on)).or_insert(Group { count: 0, due: None });
        group.count += 1;
        if let Some(due) = leaf.awaits.due() {
            group.due = Some(group.due.take().map_or(due..=due, |r| due.min(*r.start())..=due.max(*r.end())));
        }
    }
    let mut text = String::new();
    for (i, ((lines, on), group)) in groups.into_iter().enumerate() {
        let gap = if i > 0 { "\n" } else { "" };
        let times = if group.count > 1 { format!("{} times, ", group.count) } else { String::new() };
        let due = match group.due {
            Some(due) if due.start() == due.end() => format!(", due in {} ms", due.start()),
            Some(due) => format!(", due in {} to {} ms", due.start(), due.end()),
            None => String::new(),
        };
        text.push_str(&format!("{gap}   {times}waiting for {on}{due}:\n{lines}"));
    }
    text
}

/// All suspended frames.
pub(crate) fn waiting_frames(world: &Stopped) -> BTreeMap<usize, Waiting> {
    // SAFETY: live objects of a stopped world.
    world.tasks.iter().filter_map(|&(task, _)| Some((task.addr(), unsafe { waiting(task) }?))).collect()
}

/// # Safety
/// `task` is live, and the world is stopped.
unsafe fn waiting(task: *mut Task) -> Option<Waiting> {
    // SAFETY: the caller's promise; only frames have a frame descriptor.
    unsafe {
        let frame = (*(*task).header.desc).frame.as_ref()?;
        let is_method = (*task).state != 0 && !std::ptr::eq(frame, &raw const OPERATION_FRAME);
        if (*task).status.load(Ordering::Relaxed) != STATUS_PENDING || !is_method {
            return None;
        }
        let mut waiting = Waiting {
            name: crate::text(frame.name, frame.name_len),
            line: line(frame, (*task).state),
            awaits: awaits((*task).awaited.cast()),
            waiters: Vec::new(),
            blocks: Vec::new(),
        };
        for waiter in crate::task::waiters_of(task) {
            match latch(waiter) {
                Some(Latch::Waker(thread)) => waiting.blocks.extend(thread),
                Some(Latch::Countdown(_)) => {}
                None => waiting.waiters.push(waiter.addr()),
            }
        }
        Some(waiting)
    }
}

/// # Safety
/// `task` is null or live, and the world is stopped.
pub(crate) unsafe fn awaits(task: *mut Task) -> Awaits {
    // SAFETY: the caller's promise.
    unsafe {
        if task.is_null() || (*task).status.load(Ordering::Relaxed) != STATUS_PENDING {
            return Awaits::Turn;
        }
        if vm::is_timer(task) {
            return Awaits::Timer(sched::timer_due_in(task));
        }
        let frame = (*(*task).header.desc).frame;
        if frame.is_null() {
            return if is_work((*task).awaited) { Awaits::Work } else { Awaits::Code };
        }
        match latch(task) {
            Some(Latch::Countdown(left)) => Awaits::Tasks(left),
            Some(Latch::Waker(_)) => Awaits::Code,
            None if std::ptr::eq(frame, &raw const OPERATION_FRAME) => Awaits::Operation,
            None => Awaits::Frame(task.addr()),
        }
    }
}

/// What a made task keeps: is it the library's `Work`?
///
/// # Safety
/// Null or live.
unsafe fn is_work(extra: *mut Object) -> bool {
    // SAFETY: the caller's promise.
    !extra.is_null() && unsafe { object::full_name((*extra).desc) } == "System.Threading.Tasks.Work"
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
        Some(format!("   at {name} in {file}:line {line}, resume index {state}\n"))
    }
}

/// Threads that stand still in the middle of their code.
fn blocked_threads(world: &Stopped) -> String {
    // SAFETY: the stacks of the blocked threads keep what they wait for alive.
    let class = |object: usize| unsafe {
        object::full_name((*std::ptr::with_exposed_provenance::<Object>(object)).desc)
    };
    let mut text = String::new();
    for thread in world.threads {
        let what = match thread.blocked.get() {
            Blocked::No => continue,
            Blocked::Task(_) => "waits for a task".into(),
            Blocked::Lock(object) => match monitor::owner(object) {
                0 => format!("waits for a lock of {}", class(object)),
                owner => format!("waits for a lock of {} that thread {owner} holds", class(object)),
            },
            Blocked::Pulse(object) => format!("waits for a pulse of {}", class(object)),
            Blocked::Sleep => "sleeps".into(),
            Blocked::Threads => "has come to the end of Main and waits for other threads".into(),
        };
        text.push_str(&format!("   thread {} {what}\n", thread.id));
    }
    if text.is_empty() { text } else { format!("Blocked threads:\n{text}") }
}

// ---------------------------------------------------------------------------------------------------------------
// Signals

static QUIT: AtomicBool = AtomicBool::new(false);

/// Has the quit signal come since the last call?
pub fn take_quit_request() -> bool {
    QUIT.load(Ordering::Relaxed) && QUIT.swap(false, Ordering::SeqCst)
}

/// From now on SIGQUIT (Ctrl-\\) prints the list instead of ending the process, and so does the signal that was chosen.
pub fn install_signal_handlers(also: &DumpTasks) {
    #[cfg(unix)]
    for signal in [libc::SIGQUIT].into_iter().chain(also.signal) {
        // Who asks for the list by a signal that means "end" has to be able to end the program: the second one does.
        let once = if [libc::SIGINT, libc::SIGTERM].contains(&signal) { libc::SA_RESETHAND } else { 0 };
        // SAFETY: the handler does only what is allowed in one.
        unsafe {
            let mut action = std::mem::zeroed::<libc::sigaction>();
            action.sa_sigaction = on_signal as *const () as usize;
            action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK | once;
            libc::sigemptyset(&mut action.sa_mask);
            libc::sigaction(signal, &action, std::ptr::null_mut());
        }
    }
    #[cfg(not(unix))]
    let _ = also;
}

#[cfg(unix)]
extern "C" fn on_signal(_signal: libc::c_int) {
    QUIT.store(true, Ordering::SeqCst);
    if !crate::sched::wake_ticker() {
        // Nothing has ever been suspended, or there would be a ticker.
        console::write_stderr_raw(NONE.as_bytes());
        QUIT.store(false, Ordering::SeqCst);
    }
}
