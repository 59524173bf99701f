//! What is suspended where: the list that a deadlock and the quit signal print.

use crate::sched::Sched;
use std::sync::atomic::{AtomicBool, Ordering};

static QUIT: AtomicBool = AtomicBool::new(false);

/// Has the quit signal come since the last call?
pub fn take_quit_request() -> bool {
    QUIT.load(Ordering::Relaxed) && QUIT.swap(false, Ordering::SeqCst)
}

pub fn print_suspended(_sched: &'static Sched) {}

/// Nothing can go on any more: says so and ends the process.
pub fn end_in_deadlock(sched: &'static Sched) {
    eprintln!("Deadlock: nothing can run any more.");
    print_suspended(sched);
    std::process::exit(134);
}
