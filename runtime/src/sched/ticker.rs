//! The ticker: a thread that wakes every 10 ms while anything runs, and sleeps otherwise.
//!
//! It helps what a long-running frame would starve: asks the frame to yield (loops of async methods poll the bit), lets another
//! worker take the frames queued behind it, has overdue timers fired, and writes out what has been printed. It also answers the
//! quit signal, and prints the list of suspended methods when its time has come.

use super::Sched;
use super::alarm::Alarm;
use crate::task::os_thread;
use crate::{console, program, trace};
use aw_abi::TICK_SLICE;
use std::sync::atomic::{AtomicBool, Ordering, fence};
use std::sync::{OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

const PERIOD: Duration = Duration::from_millis(10);
/// A timer that is late by so many milliseconds needs another worker.
const LATE: u64 = 1;
/// When main has ended and its thread has not noticed after so many looks, it is busy with another frame, perhaps for ever.
const LOOKS_BEFORE_END: u32 = 3;

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
    let mut slices = vec![0; sched.workers.len()];
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
            help(sched, &mut slices);
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

/// One look at every worker.
fn help(sched: &'static Sched, slices: &mut [u64]) {
    let late = sched.next_timer.load(Ordering::Relaxed).saturating_add(LATE) <= sched.now_tick();
    if late && sched.idle.running() > 0 {
        sched.notify();
    }
    for (worker, seen) in sched.workers.iter().zip(slices) {
        let now = worker.slices.load(Ordering::Relaxed);
        if std::mem::replace(seen, now) != now {
            continue;
        }
        let thread = worker.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(context) = &*thread {
            // SAFETY: the context is valid while it is registered here, and the lock is held.
            unsafe { (*context.0).tick.fetch_or(TICK_SLICE, Ordering::Relaxed) };
            worker.stuck.store(true, Ordering::Relaxed);
        }
        drop(thread);
        if worker.has_stealable() {
            sched.notify();
        }
    }
}
