//! The protocols under loom, which tries every interleaving:
//! `RUSTFLAGS="--cfg loom" cargo test -p aw-runtime --release --test loom`

#![cfg(loom)]

use aw_runtime::gc::world::{Mutator, World};
use aw_runtime::models::cell::Cell;
use aw_runtime::models::handshake::{Attached, attach, finish};
use aw_runtime::models::park::{Idle, Woken};
use loom::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread;

/// All interleavings with at most three switches that nothing asks for: where all together take hours, almost every mistake shows
/// with two (Musuvathi and Qadeer 2007).
fn bounded(model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(model);
}

// ---- Await meets complete -------------------------------------------------------------------------------------

/// A task with its continuation word, a result, and a place for list nodes.
struct Task {
    word: AtomicPtr<u8>,
    result: loom::cell::UnsafeCell<u32>,
    runs: AtomicUsize,
}
unsafe impl Sync for Task {}

impl Task {
    fn new() -> Arc<Task> {
        Arc::new(Task {
            word: AtomicPtr::new(std::ptr::null_mut()),
            result: loom::cell::UnsafeCell::new(0),
            runs: AtomicUsize::new(0),
        })
    }

    fn go_on(&self) {
        // SAFETY: the protocol says that the result is visible and final now; loom checks it.
        self.result.with(|r| assert_eq!(unsafe { *r }, 42));
        self.runs.fetch_add(1, Ordering::Relaxed);
    }

    fn complete(&self) -> usize {
        // SAFETY: only the completing thread writes, before `finish`.
        self.result.with_mut(|r| unsafe { *r = 42 });
        finish(&self.word)
    }
}

const FRAME: usize = 0x10;

#[test]
fn a_waiter_runs_once_and_sees_the_result() {
    loom::model(|| {
        let task = Task::new();
        let other = task.clone();
        let completer = thread::spawn(move || {
            if other.complete() == FRAME {
                other.go_on();
            }
        });
        if attach(&task.word, FRAME, |_| unreachable!()) == Attached::Done {
            task.go_on();
        }
        completer.join().unwrap();
        assert_eq!(task.runs.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn several_waiters_each_run_once() {
    loom::model(|| {
        let task = Task::new();
        // A node's address names its waiter; `next` is kept beside it.
        let next = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
        let waiters: Vec<_> = (0..2)
            .map(|i| {
                let (task, next) = (task.clone(), next.clone());
                thread::spawn(move || {
                    let node = |before: usize| {
                        next[i].store(before, Ordering::Relaxed);
                        0x100 + i
                    };
                    if attach(&task.word, FRAME + i, node) == Attached::Done {
                        task.go_on();
                    }
                })
            })
            .collect();
        let mut word = task.complete();
        while word != 0 {
            task.go_on();
            word = if word >= 0x100 { next[word - 0x100].load(Ordering::Relaxed) } else { 0 };
        }
        for waiter in waiters {
            waiter.join().unwrap();
        }
        assert_eq!(task.runs.load(Ordering::Relaxed), 2);
    });
}

// ---- The cell of an operation ------------------------------------------------------------------------------------

/// The operation needs two events. Whoever holds the frame polls.
struct Operation {
    cell: Cell,
    events: AtomicUsize,
    polls: loom::cell::UnsafeCell<u32>,
    done: AtomicUsize,
}
unsafe impl Sync for Operation {}

impl Operation {
    fn run(&self) {
        loop {
            self.cell.reset();
            // SAFETY: only the holder of the frame runs the operation; loom checks that there is one.
            self.polls.with_mut(|p| unsafe { *p += 1 });
            if self.events.load(Ordering::Acquire) == 2 {
                self.done.fetch_add(1, Ordering::Relaxed);
                return;
            }
            if self.cell.publish(FRAME) {
                return;
            }
        }
    }

    fn event(&self) {
        self.events.fetch_add(1, Ordering::AcqRel);
        if self.cell.wake() == Some(FRAME) {
            self.run();
        }
    }
}

#[test]
fn no_event_is_lost() {
    loom::model(|| {
        let operation = Arc::new(Operation {
            cell: Cell::default(),
            events: AtomicUsize::new(0),
            polls: loom::cell::UnsafeCell::new(0),
            done: AtomicUsize::new(0),
        });
        let threads: Vec<_> = (0..2)
            .map(|_| {
                let operation = operation.clone();
                thread::spawn(move || operation.event())
            })
            .collect();
        operation.run();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(operation.done.load(Ordering::Relaxed), 1);
    });
}

// ---- Parking -----------------------------------------------------------------------------------------------------

struct Parker {
    token: Mutex<bool>,
    condvar: Condvar,
}

impl Parker {
    fn sleep(&self) {
        let mut token = self.token.lock().unwrap();
        while !*token {
            token = self.condvar.wait(token).unwrap();
        }
        *token = false;
    }

    fn wake(&self) {
        *self.token.lock().unwrap() = true;
        self.condvar.notify_one();
    }
}

struct Shared {
    idle: Idle,
    work: AtomicUsize,
    parkers: Vec<Parker>,
}

impl Shared {
    fn new(workers: usize) -> Arc<Shared> {
        let parker = || Parker { token: Mutex::new(false), condvar: Condvar::new() };
        Arc::new(Shared {
            idle: Idle::default(),
            work: AtomicUsize::new(0),
            parkers: (0..workers).map(|_| parker()).collect(),
        })
    }

    fn push(&self) {
        self.work.fetch_add(1, Ordering::Relaxed);
        self.notify();
    }

    fn notify(&self) {
        if let Some(id) = self.idle.claim(|| ()) {
            self.parkers[id].wake();
        }
    }

    fn take(&self) -> bool {
        let mut now = self.work.load(Ordering::Relaxed);
        while now > 0 {
            match self.work.compare_exchange(now, now - 1, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return true,
                Err(other) => now = other,
            }
        }
        false
    }

    /// A worker that must get one piece of work. If one is missed, it sleeps for ever and loom reports a deadlock.
    fn work_once(&self, id: usize) {
        let mut searching = false;
        loop {
            let found = self.take();
            if std::mem::take(&mut searching)
                && self.idle.stop_searching()
                && found
                && self.work.load(Ordering::Relaxed) > 0
            {
                self.notify();
            }
            if found {
                self.idle.count_out();
                return;
            }
            let look = || self.work.load(Ordering::Relaxed) > 0;
            let woken = self.idle.park(id, look, || (), || self.parkers[id].sleep());
            searching = woken == Woken::Claimed;
        }
    }
}

#[test]
fn no_wake_up_is_lost_by_one_worker() {
    loom::model(|| {
        let shared = Shared::new(1);
        shared.idle.count_in();
        let other = shared.clone();
        let worker = thread::spawn(move || other.work_once(0));
        shared.push();
        worker.join().unwrap();
        assert_eq!(shared.idle.running(), 0);
    });
}

#[test]
fn no_wake_up_is_lost_by_two_workers() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(|| {
        let shared = Shared::new(2);
        let workers: Vec<_> = (0..2)
            .map(|id| {
                shared.idle.count_in();
                let shared = shared.clone();
                thread::spawn(move || shared.work_once(id))
            })
            .collect();
        shared.push();
        shared.push();
        for worker in workers {
            worker.join().unwrap();
        }
        assert_eq!(shared.idle.running(), 0);
    });
}

/// The last one to sleep is told so exactly when nothing can happen any more.
#[test]
fn quiet_is_seen_once_and_never_early() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(|| {
        let shared = Shared::new(1);
        let quiet = Arc::new(AtomicUsize::new(0));
        // The worker, and this thread.
        shared.idle.count_in();
        shared.idle.count_in();
        let (other, seen) = (shared.clone(), quiet.clone());
        let worker = thread::spawn(move || {
            let mut taken = false;
            while !taken {
                let look = || other.work.load(Ordering::Relaxed) > 0;
                let last = || {
                    seen.fetch_add(1, Ordering::Relaxed);
                };
                if other.idle.park(0, look, last, || other.parkers[0].sleep()) == Woken::Claimed {
                    other.idle.stop_searching();
                }
                taken = other.take();
            }
        });
        shared.push();
        // This thread is running until here, so the worker cannot have been the last.
        assert_eq!(quiet.load(Ordering::Relaxed), 0);
        shared.idle.count_out();
        worker.join().unwrap();
        assert_eq!(shared.idle.running(), 1);
    });
}

/// A worker that is claimed for what it has found already, and goes to sleep again at once, does not make the thread that
/// claims it look quiet.
#[test]
fn a_worker_claimed_in_vain_is_no_quiet() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(4);
    builder.check(|| {
        let shared = Shared::new(1);
        let busy = Arc::new(AtomicBool::new(true));
        let stop = Arc::new(AtomicBool::new(false));
        // The worker, and this thread.
        shared.idle.count_in();
        shared.idle.count_in();
        let (other, runs, stops) = (shared.clone(), busy.clone(), stop.clone());
        let worker = thread::spawn(move || {
            // Finds the frame by itself, is claimed for it all the same, and goes to sleep again.
            for _ in 0..2 {
                let look = || other.work.load(Ordering::SeqCst) > 0 || stops.load(Ordering::SeqCst);
                let last = || assert!(!runs.load(Ordering::SeqCst), "quiet while a thread runs");
                if other.idle.park(0, look, last, || other.parkers[0].sleep()) == Woken::Claimed {
                    other.idle.stop_searching();
                }
                other.take();
            }
            other.idle.count_out();
        });
        shared.push();
        busy.store(false, Ordering::SeqCst);
        stop.store(true, Ordering::SeqCst);
        shared.idle.count_out();
        shared.parkers[0].wake();
        worker.join().unwrap();
    });
}

// ---- Threads meet a collection ----------------------------------------------------------------------------------

struct Stoppable {
    world: World,
    mutators: [Mutator; 2],
    /// Stands for the heap: touched by threads that are inside, and by the collector while all are outside.
    heap: [loom::cell::UnsafeCell<u32>; 2],
}
unsafe impl Sync for Stoppable {}
unsafe impl Send for Stoppable {}

/// Threads go in and out while a collection runs: loom reports a touch of the heap that the protocol does not order.
#[test]
fn nobody_touches_the_heap_while_it_is_collected() {
    bounded(|| {
        let shared = Arc::new(Stoppable {
            world: World::new(),
            mutators: [Mutator::default(), Mutator::default()],
            heap: [loom::cell::UnsafeCell::new(0), loom::cell::UnsafeCell::new(0)],
        });
        let threads: Vec<_> = (0..2)
            .map(|i| {
                let shared = shared.clone();
                thread::spawn(move || {
                    let (world, mutator) = (&shared.world, &shared.mutators[i]);
                    world.leave_safe(mutator);
                    shared.heap[i].with_mut(|value| unsafe { *value += 1 });
                    world.enter_safe(mutator);
                })
            })
            .collect();
        shared.world.request_stop();
        shared.world.wait_stopped(shared.mutators.iter());
        for value in &shared.heap {
            value.with_mut(|value| unsafe { *value += 1 });
        }
        shared.world.resume();
        for thread in threads {
            thread.join().unwrap();
        }
    });
}
