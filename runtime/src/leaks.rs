//! `AW_STRESS=leaks`: at the end of the program, what remains of its waiting must have a reason.
//!
//! ```text
//! leak: a timer of the library that nobody waits for: due in 59990 ms
//! leak: System.Threading.CancellationTokenSource.Follow(CancellationTokenSource other): a handle of the runtime alone keeps it
//! ```
//! A collection finds every task and frame that is alive, and why. A reason is: a static field leads there, or something that is
//! still under way (a timer, an operation of the system, a frame that is ready, a thread in the middle of its code, a lock in
//! use). What else is left has been forgotten by the runtime or the library, and is a leak. `AW_STRESS=leaks=all` lists what has
//! a reason, too.
//!
//! The same look finds what has come loose: a frame that waits for nothing and stands in no queue, one that is unknown to what
//! it waits for, a thread that was never woken, waiters that have ended and still hang on a task.

use crate::gc::collect::{Stopped, collect_and_inspect};
use crate::gc::mark::Reason;
use crate::options::Leaks;
use crate::sched::{self, Sched, vm};
use crate::task::latch::is_latch;
use crate::task::new::INTERNAL_TIMER;
use crate::task::waiters_of;
use crate::thread::Blocked;
use crate::trace::{Awaits, awaits, waiting_frames};
use crate::{console, handle, io, monitor, object};
use aw_abi::{Object, STATUS_PENDING, Task};
use std::collections::HashSet;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Exit code of a program that ended well and left something behind.
pub const EXIT_CODE: i32 = 99;

/// What other threads are just doing looks like a leak for a moment: a finding counts when it stays.
const LOOKS: u32 = 12;

#[derive(Default)]
struct Findings {
    leaks: Vec<String>,
    reasons: Vec<String>,
}

/// Main has ended well. True: something has leaked, and has been reported. The current thread is inside.
pub fn check(sched: &'static Sched, report: Leaks) -> bool {
    let mut findings = Findings::default();
    for look in 0..LOOKS {
        findings = Findings::default();
        vm::blocking(|| {
            std::thread::sleep(Duration::from_micros(if look == 0 { 0 } else { 100 << look }));
            collect_and_inspect(&mut |world| look_at(sched, world, &mut findings));
        });
        if findings.leaks.is_empty() {
            break;
        }
    }
    let mut text: String = findings.leaks.iter().map(|leak| format!("leak: {leak}\n")).collect();
    if report == Leaks::ReportAll {
        text.extend(findings.reasons.iter().map(|reason| format!("remains: {reason}\n")));
    }
    if !text.is_empty() {
        console::write_error(&text);
    }
    !findings.leaks.is_empty()
}

fn look_at(sched: &'static Sched, world: &Stopped, found: &mut Findings) {
    let frames = waiting_frames(world);
    // While other threads run code, frames are in their hands, too.
    let is_quiet = sched.running_threads() <= 1 && world.threads.iter().all(|t| t.blocked.get() == Blocked::No);
    let mut ready = HashSet::new();
    sched.for_each_ready(&mut |task| {
        ready.insert(task.addr());
    });
    for &(task, reason) in &world.tasks {
        // SAFETY: a live task of a stopped world.
        unsafe {
            if (*task).status.load(Ordering::Relaxed) != STATUS_PENDING {
                continue;
            }
            check_waiters(task, found);
            if vm::is_timer(task) || is_latch(task) {
                continue;
            }
            let Some(frame) = frames.get(&task.addr()) else { continue };
            let name = frame.describe();
            match reason_text(reason) {
                Some(text) => found.reasons.push(format!("{name}: {text}")),
                None => found.leaks.push(format!("{name}: a handle of the runtime alone keeps it")),
            }
            if !is_quiet || ready.contains(&task.addr()) {
                continue;
            }
            let awaited = (*task).awaited.cast::<Task>();
            if let Awaits::Turn = frame.awaits {
                found.leaks.push(format!("{name}: it waits for nothing, and stands in no queue"));
            } else if !waiters_of(awaited).contains(&task) {
                found.leaks.push(format!("{name}: what it waits for does not know it"));
            }
        }
    }
    timers(sched, found);
    operations(sched, found);
    threads(world, found);
    if is_quiet {
        for (object, what) in handle::all().into_iter().filter(|&(_, what)| what.is_transient()) {
            found.leaks.push(format!("{}: a handle for {what:?} is left", class(object)));
        }
    }
}

/// # Safety
/// `task` is live and pending, and the world is stopped.
unsafe fn check_waiters(task: *mut Task, found: &mut Findings) {
    // SAFETY: the caller's promise; waiters are live tasks.
    let (all, ended) = unsafe {
        let waiters = waiters_of(task);
        let is_over = |w: &&*mut Task| (***w).status.load(Ordering::Relaxed) != STATUS_PENDING;
        (waiters.len(), waiters.iter().filter(is_over).count())
    };
    // Lists are rid of them when they have doubled.
    if ended > 64 && ended * 4 > all * 3 {
        found.leaks.push(format!("{}: {ended} waiters that have ended hang on it", class(task.addr())));
    }
}

fn timers(sched: &Sched, found: &mut Findings) {
    sched.for_each_timer(&mut |timer| {
        let due = sched::timer_due_in(timer).map_or("never".into(), |ms| format!("in {ms} ms"));
        // SAFETY: timers of the wheel are live, and so are their waiters.
        unsafe {
            if (*timer).status.load(Ordering::Relaxed) != STATUS_PENDING {
                found.leaks.push(format!("a timer that has ended is still in the wheel: due {due}"));
                return;
            }
            let waited_for = waiters_of(timer).iter().any(|&w| (*w).status.load(Ordering::Relaxed) == STATUS_PENDING);
            if (*timer).state == INTERNAL_TIMER && !waited_for {
                found.leaks.push(format!("a timer of the library that nobody waits for: due {due}"));
            } else {
                found.reasons.push(format!("a timer: due {due}"));
            }
        }
    });
}

fn operations(sched: &Sched, found: &mut Findings) {
    let mut pending = 0;
    io::visit_pending(&mut |task| {
        pending += 1;
        // SAFETY: the table keeps them alive.
        match unsafe { awaits(task) } {
            Awaits::Operation => found.reasons.push("an operation of the system that is under way".into()),
            _ => found.leaks.push("an operation of the system that has ended is still in the table".into()),
        }
    });
    if pending != sched.outside_operations() {
        found.leaks.push(format!("{} operations are counted, {pending} are there", sched.outside_operations()));
    }
}

fn threads(world: &Stopped, found: &mut Findings) {
    let mut alive = HashSet::new();
    for thread in world.threads {
        alive.insert(thread.id);
        let task_has_ended = |task: usize| {
            let task = std::ptr::with_exposed_provenance_mut::<Task>(task);
            // SAFETY: the thread's stack keeps what it waits for alive.
            unsafe { (*task).status.load(Ordering::Relaxed) != STATUS_PENDING }
        };
        let id = thread.id;
        match thread.blocked.get() {
            Blocked::No => {}
            Blocked::Task(task) if task_has_ended(task) => {
                found.leaks.push(format!("thread {id}: the task it waits for has ended"));
            }
            Blocked::Lock(object) if monitor::owner(object) == 0 => {
                found.leaks.push(format!("thread {id}: the lock it waits for is free"));
            }
            why => found.reasons.push(format!("thread {id}: blocked ({})", why.name())),
        }
    }
    let blocked: HashSet<i32> =
        world.threads.iter().filter(|t| t.blocked.get() != Blocked::No).map(|t| t.id).collect();
    monitor::for_each(&mut |object, owner, waiters| {
        let what = class(object);
        match owner {
            0 => {}
            owner if alive.contains(&owner) => found.reasons.push(format!("a lock of {what}: thread {owner} holds it")),
            owner => found.leaks.push(format!("a lock of {what}: thread {owner} has ended and held it")),
        }
        for id in waiters.iter().filter(|id| !blocked.contains(id)) {
            found.leaks.push(format!("a lock of {what}: thread {id} stands in its list, and does not wait"));
        }
    });
}

/// None: that is no reason.
fn reason_text(reason: Reason) -> Option<String> {
    match reason {
        Reason::Static => Some("a static field leads to it".into()),
        Reason::Timer => Some("a timer will wake it".into()),
        Reason::Operation => Some("an operation of the system will wake it".into()),
        Reason::Ready => Some("it was ready to run".into()),
        Reason::Scheduler => Some("main's task leads to it".into()),
        Reason::Lock => Some("a lock in use leads to it".into()),
        Reason::Thread(id) => Some(format!("thread {id} leads to it")),
        Reason::Handle => None,
    }
}

fn class(object: usize) -> &'static str {
    // SAFETY: the callers' objects are live, the world is stopped.
    unsafe { object::full_name((*std::ptr::with_exposed_provenance::<Object>(object)).desc) }
}
