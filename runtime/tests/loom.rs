//! The protocols under loom, which tries every interleaving:
//! `RUSTFLAGS="--cfg loom" cargo test -p aw-runtime --release --test loom`

#![cfg(loom)]

use aw_runtime::gc::world::{Mutator, World};
use aw_runtime::models::cell::Cell;
use aw_runtime::models::handshake::{Attached, attach, finish};
use aw_runtime::models::lock::{self, Lock, Place, Queue};
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

// ---- Locks ------------------------------------------------------------------------------------------------------

/// A thread that blocks until it is woken.
#[derive(Clone)]
struct Parked(Arc<(Mutex<bool>, Condvar)>);

impl PartialEq for Parked {
    fn eq(&self, other: &Parked) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A lock and what it guards. With `patience` a thread that blocks gives up as soon as it would have to wait.
struct Guarded {
    lock: Mutex<Lock<Parked>>,
    value: loom::cell::UnsafeCell<u32>,
}
unsafe impl Sync for Guarded {}

struct Here<'a> {
    of: &'a Guarded,
    is_patient: bool,
}

impl Place for Here<'_> {
    type Parked = Parked;

    fn with<R>(&self, f: impl FnOnce(&mut Lock<Parked>) -> R) -> R {
        f(&mut self.of.lock.lock().unwrap())
    }

    fn park(&self) -> Parked {
        Parked(Arc::new((Mutex::new(false), Condvar::new())))
    }

    fn block(&self, parked: &Parked, _queue: Queue) -> bool {
        let (woken, condvar) = &*parked.0;
        let mut woken = woken.lock().unwrap();
        while !*woken && self.is_patient {
            woken = condvar.wait(woken).unwrap();
        }
        *woken
    }

    fn wake(&self, parked: Parked) {
        let (woken, condvar) = &*parked.0;
        *woken.lock().unwrap() = true;
        condvar.notify_one();
    }

    fn count(&self, _more: bool) {}
}

impl Guarded {
    fn new() -> Arc<Guarded> {
        Arc::new(Guarded { lock: Mutex::default(), value: loom::cell::UnsafeCell::new(0) })
    }

    fn patient(&self) -> Here<'_> {
        Here { of: self, is_patient: true }
    }

    fn add(&self) -> u32 {
        // SAFETY: the caller holds the lock; loom checks that it orders the accesses.
        self.value.with_mut(|value| unsafe {
            *value += 1;
            *value
        })
    }
}

/// Three threads take the lock in turn; none sleeps for ever, not even when one gives up.
#[test]
fn a_lock_is_held_by_one_and_handed_on() {
    bounded(|| {
        let guarded = Guarded::new();
        let threads: Vec<_> = [true, false]
            .into_iter()
            .zip(2..)
            .map(|(is_patient, me)| {
                let guarded = guarded.clone();
                thread::spawn(move || {
                    let here = Here { of: &guarded, is_patient };
                    let entered = lock::enter(&here, me, 1);
                    assert!(entered || !is_patient);
                    if entered {
                        guarded.add();
                        assert!(lock::exit(&here, me));
                    }
                    u32::from(entered)
                })
            })
            .collect();
        let here = guarded.patient();
        assert!(lock::enter(&here, 1, 1) && lock::enter(&here, 1, 1));
        guarded.add();
        assert!(lock::exit(&here, 1) && lock::exit(&here, 1) && !lock::exit(&here, 1));
        let entered: u32 = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
        assert!(lock::enter(&here, 1, 1));
        assert_eq!(guarded.add(), entered + 2);
        assert!(lock::exit(&here, 1));
        here.with(|lock| assert!(lock.is_unused()));
    });
}

/// A thread waits until another one has done something, and is pulsed by it, however the two meet.
#[test]
fn a_pulse_reaches_who_waits() {
    bounded(|| {
        let guarded = Guarded::new();
        let other = guarded.clone();
        let waiter = thread::spawn(move || {
            let here = other.patient();
            lock::enter(&here, 2, 1);
            // SAFETY: the lock is held.
            while other.value.with(|value| unsafe { *value }) == 0 {
                assert_eq!(lock::wait(&here, &here, 2), Some(true));
            }
            lock::exit(&here, 2);
        });
        let here = guarded.patient();
        lock::enter(&here, 1, 1);
        guarded.add();
        assert!(lock::pulse(&here, 1, false));
        lock::exit(&here, 1);
        assert!(!lock::pulse(&here, 1, true));
        waiter.join().unwrap();
        here.with(|lock| assert!(lock.is_unused()));
    });
}

/// Who waits for a limited time takes the lock again, pulsed or not, and stays in no list.
#[test]
fn a_wait_that_gives_up_leaves_nothing_behind() {
    bounded(|| {
        let guarded = Guarded::new();
        let other = guarded.clone();
        let waiter = thread::spawn(move || {
            let here = Here { of: &other, is_patient: false };
            if lock::enter(&other.patient(), 2, 1) {
                assert!(lock::wait(&here, &other.patient(), 2).is_some());
                other.add();
                assert!(lock::exit(&here, 2));
            }
        });
        let here = guarded.patient();
        lock::enter(&here, 1, 1);
        guarded.add();
        lock::pulse(&here, 1, true);
        lock::exit(&here, 1);
        waiter.join().unwrap();
        here.with(|lock| assert!(lock.is_unused()));
    });
}
