//! The ticker: a thread that wakes every 10 ms while anything runs, and sleeps otherwise.
//!
//! It helps what a long-running frame would starve: asks the frame to yield (loops of async methods poll the bit), lets another
//! worker take the frames queued behind it, or another thread the worker, has overdue timers fired, and writes out what has been
//! printed. It also answers the quit signal, and prints the list of suspended methods when its time has come.

use super::Sched;
use super::alarm::Alarm;
use crate::task::os_thread;
use crate::{console, program, trace};
use super::queue::Worker;
use aw_abi::{TICK_HAND_OVER, TICK_SLICE};
use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::sync::{OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

const PERIOD: Duration = Duration::from_millis(10);
/// A timer that is late by so many milliseconds needs another worker.
const LATE: u64 = 1;
/// When main has ended and its thread has not noticed after so many looks, it is busy with another frame, perhaps for ever.
const LOOKS_BEFORE_END: u32 = 3;
/// After so many looks at a worker that is busy with one frame while others wait in vain, another thread shall take it,
const LOOKS_BEFORE_HAND_OVER: u32 = 20;
/// but only if it is so many since that has happened: .NET's pool adds a thread every half second.
const LOOKS_BETWEEN: u32 = 50;
/// The thread that runs Main is none of .NET's pool.
const LOOKS_BEFORE_MAIN_HANDS_OVER: u32 = 2;

#[derive(Default)]
pub struct Ticker {
    /// None inside: the system has refused one.
    alarm: OnceLock<Option<Alarm>>,
    asleep: AtomicBool,
}

impl Ticker {
    /// Starts the thread, or wakes it if it sleeps. Called when there is something to watch.
    pub fn ensure(&'static self, sched: &'static Sched) {
        let mut is_new = false;
        let alarm = self.alarm.get_or_init(|| {
            is_new = true;
            Alarm::new().ok()
        });
        if is_new && let Some(alarm) = alarm {
            // Without a ticker the program still runs; only starvation goes unnoticed.
            let builder = thread::Builder::new().name("aw-ticker".into()).stack_size(256 * 1024);
            let _ = builder.spawn(move || watch(sched, alarm));
        }
        if self.asleep.load(Ordering::Relaxed) {
            self.ring();
        }
    }

    /// Allowed in a signal handler. False: there is no ticker.
    pub fn ring(&self) -> bool {
        self.alarm.get().and_then(Option::as_ref).inspect(|alarm| alarm.ring()).is_some()
    }
}

fn watch(sched: &'static Sched, alarm: &Alarm) {
    let mut seen = Seen { looks: vec![Look::default(); sched.workers.len()], since_hand_over: LOOKS_BETWEEN };
    let mut was_running = true;
    let mut looks_since_end = 0;
    let mut list_after = sched.options.dump_tasks.after;
    while !sched.is_stopping() {
        let until_list = list_after.map(|time| time.saturating_sub(sched.start.elapsed()));
        if trace::take_quit_request() || until_list == Some(Duration::ZERO) {
            console::write_error(&trace::list());
            list_after = list_after.filter(|_| until_list != Some(Duration::ZERO));
        }
        console::flush_old();
        let running = sched.idle.running() > 0;
        if running || was_running {
            let now = sched.now_tick();
            let next = sched.next_timer.load(Ordering::Relaxed);
            let until_late = Duration::from_millis(next.saturating_add(LATE).saturating_sub(now).max(1));
            alarm.sleep(Some(PERIOD.min(until_late)));
            help(sched, &mut seen);
            if let Some(main) = sched.ended_main()
                && !os_thread::any_foreground()
            {
                looks_since_end += 1;
                if looks_since_end > LOOKS_BEFORE_END {
                    program::end_without_main_thread(sched, main);
                }
            }
        } else {
            sched.ticker.asleep.store(true, Ordering::SeqCst);
            fence(Ordering::SeqCst);
            if sched.idle.running() == 0 && !sched.is_stopping() {
                alarm.sleep(until_list);
            }
            sched.ticker.asleep.store(false, Ordering::SeqCst);
        }
        was_running = running;
    }
}

struct Seen {
    looks: Vec<Look>,
    /// Looks since a worker was last to be handed over.
    since_hand_over: u32,
}

/// What was seen of a worker.
#[derive(Clone, Default)]
struct Look {
    slices: u64,
    /// Looks since it began this slice.
    unchanged: u32,
}

impl Look {
    /// True: still the same slice.
    fn again(&mut self, worker: &Worker) -> bool {
        let now = worker.slices.load(Ordering::Relaxed);
        let same = self.slices == now;
        self.unchanged = if same { self.unchanged + 1 } else { 0 };
        self.slices = now;
        same
    }

    /// Main's own code runs before the first slice of its worker.
    fn is_main(&self, worker: &Worker) -> bool {
        worker.id == 0 && self.slices == 0
    }
}

impl Seen {
    /// Shall the worker have another thread?
    fn hands_over(&mut self, sched: &Sched, worker: &Worker) -> bool {
        let look = &self.looks[worker.id];
        let stuck = match look.is_main(worker) {
            true => look.unchanged >= LOOKS_BEFORE_MAIN_HANDS_OVER,
            false => look.unchanged >= LOOKS_BEFORE_HAND_OVER && self.since_hand_over >= LOOKS_BETWEEN,
        };
        let hands_over = stuck && sched.waits_in_vain();
        if hands_over && !look.is_main(worker) {
            self.since_hand_over = 0;
        }
        hands_over
    }
}

/// One look at every worker.
fn help(sched: &'static Sched, seen: &mut Seen) {
    seen.since_hand_over = seen.since_hand_over.saturating_add(1);
    let late = sched.next_timer.load(Ordering::Relaxed).saturating_add(LATE) <= sched.now_tick();
    if late && sched.idle.running() > 0 {
        sched.notify();
    }
    for worker in &sched.workers {
        if !seen.looks[worker.id].again(worker) {
            continue;
        }
        worker.stuck.store(true, Ordering::Relaxed);
        let hand_over = if seen.hands_over(sched, worker) { TICK_HAND_OVER } else { 0 };
        let thread = worker.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(context) = &*thread {
            // SAFETY: the context is valid while it is registered here, and the lock is held.
            unsafe { (*context.0).tick.fetch_or(TICK_SLICE | hand_over, Ordering::Relaxed) };
        }
        drop(thread);
        if worker.has_stealable() {
            sched.notify();
        }
    }
}
