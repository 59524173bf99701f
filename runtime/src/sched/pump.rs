//! A worker's loop: run ready frames for a slice, let the driver deliver events, sleep when there is nothing.
//!
//! A slice is at most [`FRAMES`] frames and [`SLICE`] of time, whichever ends first; a frame that computes on and on is asked to
//! yield by the ticker ([`super::ticker`]). Due timers run at the start of a slice, in order of their deadlines, so that `Delay(10)` goes on
//! before `Delay(20)` even when the machine was too busy to look in between.

use super::queue::Worker;
use super::{LOCAL, Local, Sched, vm};
use crate::exception::handlers;
use crate::sched::park::Woken;
use crate::{console, task};
use aw_abi::{TICK_HAND_OVER, TICK_SLICE, ThreadContext};
use std::cell::Cell;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

const FRAMES: u32 = 128;
const SLICE: Duration = Duration::from_micros(200);
/// The clock is read once in so many frames.
const FRAMES_PER_LOOK: u32 = 16;

#[derive(PartialEq, Eq, Debug)]
pub enum Exit {
    /// The scheduler stops, or what this thread waits for has happened.
    Done,
    /// A frame has blocked, and another thread has taken the worker.
    Lost,
}

enum Slice {
    /// Some frames were run; there may be more.
    Worked,
    /// There was nothing.
    Empty,
    Lost,
}

/// Runs frames on the worker that the current thread occupies, until `done`. `searching`: the thread has been woken or
/// started for work that it shall look for.
pub fn pump(
    sched: &'static Sched,
    worker: &'static Worker,
    mut searching: bool,
    done: impl Fn() -> bool,
) -> Exit {
    let ctx = vm::context();
    loop {
        if done() || sched.is_stopping() {
            if searching {
                sched.idle.stop_searching();
            }
            return Exit::Done;
        }
        if searching {
            let found = worker.has_stealable() || steal(sched, worker);
            // If this worker searched alone, others were not woken on its account.
            if sched.idle.stop_searching() && found && sched.has_work() {
                sched.notify();
            }
            searching = false;
            sched.ticker.ensure(sched);
        }
        match slice(sched, worker, ctx) {
            Slice::Lost => return Exit::Lost,
            Slice::Worked => {
                if sched.outside.load(Ordering::Relaxed) > 0 {
                    Local::outside(|| worker.host.visit());
                }
                continue;
            }
            Slice::Empty => {}
        }
        if !steal(sched, worker) {
            searching = sleep(sched, worker, &done);
        }
    }
}

/// Moves frames of others into this worker's queue; false: there were none.
fn steal(sched: &Sched, worker: &Worker) -> bool {
    // SAFETY: this thread occupies the worker.
    unsafe {
        let Some(frame) = worker.steal(&sched.workers, &sched.shared) else { return false };
        worker.push(frame);
    }
    true
}

fn slice(sched: &'static Sched, worker: &'static Worker, ctx: *mut ThreadContext) -> Slice {
    worker.slices.fetch_add(1, Ordering::Relaxed);
    worker.stuck.store(false, Ordering::Relaxed);
    // SAFETY: this thread's context.
    let tick = unsafe { &(*ctx).tick };
    if tick.load(Ordering::Relaxed) & (TICK_SLICE | TICK_HAND_OVER) != 0 {
        tick.fetch_and(!(TICK_SLICE | TICK_HAND_OVER), Ordering::Relaxed);
    }
    if !sched.shared.is_empty() {
        // SAFETY: this thread occupies the worker.
        unsafe { worker.take_shared(&sched.shared) };
    }
    let end = Instant::now() + SLICE;
    LOCAL.with(|local| {
        local.budget.set(FRAMES);
        local.in_pump.set(true);
        let mut worked = false;
        let mut until_look = 0;
        let outcome = loop {
            if until_look == 0 {
                until_look = FRAMES_PER_LOOK;
                while let Some(timer) = sched.take_due_timer() {
                    worked = true;
                    // SAFETY: out of the wheel, so it is ours to end.
                    unsafe { task::end_timer(ctx, timer.cast()) };
                    if local.worker.get().is_none() {
                        break;
                    }
                    if Instant::now() >= end {
                        // Many at once, or slow ones: this need not be one worker's work.
                        if sched.has_work() {
                            sched.notify();
                        }
                        break;
                    }
                }
                if local.worker.get().is_none() {
                    break Slice::Lost;
                }
                if Instant::now() >= end {
                    break Slice::Worked;
                }
            }
            until_look -= 1;
            // SAFETY: this thread occupies the worker.
            let Some(frame) = (unsafe { worker.pop(&sched.shared) }) else {
                break if worked { Slice::Worked } else { Slice::Empty };
            };
            worked = true;
            // SAFETY: a ready frame out of the queue is ours.
            unsafe { task::run(ctx, frame.0) };
            if local.worker.get().is_none() {
                // The frame has blocked in the middle.
                break Slice::Lost;
            }
            if local.budget.get() == 0 || tick.load(Ordering::Relaxed) & TICK_SLICE != 0 {
                break Slice::Worked;
            }
        };
        local.in_pump.set(false);
        outcome
    })
}

/// Sleeps until there may be work; true: woken by somebody who has some.
///
/// Who keeps the time is settled after this worker has announced that it sleeps. Otherwise a thread without a worker could
/// start a timer in between, find nobody to wake, and nobody would wake for the timer.
fn sleep(sched: &'static Sched, worker: &'static Worker, done: &impl Fn() -> bool) -> bool {
    handlers::clear();
    let keeps_until = Cell::new(None);
    let woken = sched.idle.park(
        worker.id,
        || {
            if sched.has_work() || done() {
                return true;
            }
            keeps_until.set(sched.keep_time(worker.id));
            false
        },
        || sched.on_quiet(),
        || {
            let deadline = keeps_until.get().and_then(|tick| sched.instant_of(tick));
            Local::outside(|| {
                console::flush();
                worker.host.sleep(deadline);
            });
        },
    );
    if keeps_until.get().is_some() {
        sched.stop_keeping_time(worker.id);
    }
    sched.ticker.ensure(sched);
    woken == Woken::Claimed
}
