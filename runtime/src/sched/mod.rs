//! The scheduler: N workers take ready frames from queues and run them.
//!
//! ```text
//!            ┌ worker 0 (main thread) ┐  ┌ worker 1 ┐ …      ┌ shared queue ┐   ┌ timers ┐
//! frames ──▶ │ queue, driver          │  │          │        │ from threads │   │ wheel  │
//!            └────────────────────────┘  └──────────┘        │ w/o a worker │   └────────┘
//!                 ▲ steal half ───────────────┘              └──────────────┘
//! ```
//! - [`queue`]: a worker and its queue. [`park`]: who sleeps and who is woken. [`pump`]: a worker's loop.
//! - [`host`]: sleeping and I/O driver. [`ticker`]: the thread that watches long-running frames.
//! - [`spare`]: the threads behind the workers. [`vm`]: what the scheduler needs of heap and compiled code.
//!
//! Nothing starts before it is needed: a program that never suspends has no other thread; worker 1 starts when a frame is
//! ready while worker 0 is busy.
//!
//! While there are timers, some worker sleeps until the next one is due (the keeper), or a worker is awake and will look.
//!
//! Invariants: no lock of the scheduler is held across an allocation or a call of compiled code, so the collector can take
//! them all; every frame is in one place (a queue, a timer's or task's continuation word, a cell, or a thread's hands).

pub mod alarm;
pub mod host;
pub mod park;
pub mod pump;
pub mod queue;
pub mod spare;
pub mod ticker;
pub mod vm;

use crate::gc::mark::Reason;
use crate::options::{Continuations, Options};
use crate::timer::{Timer, Wheel};
use aw_abi::Task;
use crossbeam_deque::Injector;
use park::{Idle, Set};
use queue::{Ready, Worker};
use std::cell::Cell;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Ordering, fence};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What ends the process when nothing can go on any more.
pub type OnDeadlock = fn(&'static Sched);

pub struct Sched {
    workers: Box<[Worker]>,
    shared: Injector<Ready>,
    idle: Idle,
    /// Workers without a thread.
    vacant: Set,
    spare: spare::Spare,
    timers: Mutex<Timers>,
    /// Tick of the next thing to do in `timers`; `u64::MAX` when there is nothing.
    next_timer: AtomicU64,
    /// Operations of the outside world that will wake a frame.
    outside: AtomicUsize,
    ticker: ticker::Ticker,
    start: Instant,
    pub options: Options,
    /// The frame of the program's main method while it is pending.
    main: AtomicPtr<Task>,
    completed: AtomicPtr<Task>,
    /// Somebody has taken it on to end the program.
    ended: AtomicBool,
    /// The pumps shall return.
    stop: AtomicBool,
    on_deadlock: OnDeadlock,
}

#[derive(Default)]
struct Timers {
    wheel: Wheel,
    /// The sleeping worker that wakes for the next timer, and when.
    keeper: Option<(usize, u64)>,
}

impl Sched {
    pub fn new(options: Options, on_deadlock: OnDeadlock) -> Sched {
        let shuffle = options.stress.shuffle;
        let vacant = Set::default();
        let workers: Box<[Worker]> = (0..options.worker_count()).map(|id| Worker::new(id, shuffle)).collect();
        (1..workers.len()).for_each(|id| vacant.insert(id));
        Sched {
            workers,
            shared: Injector::new(),
            idle: Idle::default(),
            vacant,
            spare: spare::Spare::default(),
            timers: Mutex::default(),
            next_timer: AtomicU64::new(u64::MAX),
            outside: AtomicUsize::new(0),
            ticker: ticker::Ticker::default(),
            start: Instant::now(),
            options,
            main: AtomicPtr::new(null_mut()),
            completed: AtomicPtr::new(null_mut()),
            ended: AtomicBool::new(false),
            stop: AtomicBool::new(false),
            on_deadlock,
        }
    }

    pub fn workers(&self) -> &[Worker] {
        &self.workers
    }

    /// The main thread begins: it occupies worker 0.
    pub fn begin(&'static self) {
        self.idle.count_in();
        spare::settle(&self.workers[0]);
    }

    /// The main thread's part is over, and it goes on to end the program. Does not return if the ticker does that already.
    pub fn end(&self) {
        if let Some(worker) = current_worker() {
            spare::leave(worker);
        }
        while !self.claim_end() {
            vm::blocking(|| std::thread::sleep(Duration::from_secs(1)));
        }
    }

    /// True for one caller, who ends the program.
    pub fn claim_end(&self) -> bool {
        !self.ended.swap(true, Ordering::SeqCst)
    }

    /// The main method's frame, if it has suspended and has ended since.
    fn ended_main(&self) -> Option<*mut Task> {
        let main = self.main.load(Ordering::SeqCst);
        // SAFETY: null or the main frame, which the roots keep alive.
        (!main.is_null() && unsafe { crate::task::latch::has_ended(main) }).then_some(main)
    }

    /// The frame whose end ends the program.
    pub fn set_main(&self, frame: *mut Task) {
        self.main.store(frame, Ordering::SeqCst);
    }

    /// Makes all pumps return when they are between frames.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
        for worker in &self.workers {
            worker.host.wake();
        }
        self.spare.wake_all();
        self.ticker.ring();
    }

    /// Threads beside the main one that occupy a worker or wait for one.
    pub fn threads(&self) -> usize {
        self.spare.threads()
    }

    /// Threads that may make work.
    pub fn running_threads(&self) -> usize {
        self.idle.running()
    }

    /// Operations of the outside world that are counted as under way.
    pub fn outside_operations(&self) -> usize {
        self.outside.load(Ordering::SeqCst)
    }

    /// Calls `f` with every timer of the wheel. The world is stopped.
    pub fn for_each_timer(&self, f: &mut dyn FnMut(*mut Task)) {
        self.timers().wheel.for_each(|timer| f(timer.cast()));
    }

    /// Calls `f` with every frame of the queues. The world is stopped.
    pub fn for_each_ready(&self, f: &mut dyn FnMut(*mut Task)) {
        // SAFETY: as the caller promises.
        unsafe {
            for worker in &self.workers {
                worker.for_each(f);
            }
            queue::for_each_shared(&self.shared, f);
        }
    }

    pub fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Acquire)
    }

    /// Time since the start in milliseconds, rounded down.
    fn now_tick(&self) -> u64 {
        self.start.elapsed().as_millis() as u64
    }

    fn instant_of(&self, tick: u64) -> Option<Instant> {
        self.start.checked_add(Duration::from_millis(tick))
    }

    fn timers(&self) -> MutexGuard<'_, Timers> {
        self.timers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Is a frame, a due timer or another reason to be awake in sight?
    pub fn has_work(&self) -> bool {
        !self.shared.is_empty()
            || self.is_stopping()
            || self.next_timer.load(Ordering::SeqCst) <= self.now_tick()
            || self.workers.iter().any(Worker::has_stealable)
    }

    /// Is there something to do, or something outside that nobody looks at, and no worker to come? Under `shuffle` a worker's
    /// frames are hidden from others.
    fn waits_in_vain(&self) -> bool {
        let waits = self.has_work() || self.outside.load(Ordering::SeqCst) > 0;
        let comes = self.idle.is_searched() || self.idle.any_sleeps() || !self.vacant.is_empty();
        waits && !comes || self.options.stress.shuffle.is_some()
    }

    /// A frame has been pushed that others may take: wakes or starts a worker unless enough are awake.
    fn notify(&'static self) {
        if let Some(id) = self.idle.claim(|| self.on_quiet()) {
            self.workers[id].host.wake();
            return;
        }
        if !self.idle.is_searched()
            && let Some(id) = self.take_vacant()
        {
            spare::occupy(self, id);
        }
    }

    /// A worker that was to get a thread does without one.
    fn vacate(&'static self, id: usize) {
        self.vacant.insert(id);
        self.idle.stop_searching();
        // The caller runs and is counted itself.
        self.idle.count_out();
        // Others may have seen this thread search, and relied on it.
        if self.outside.load(Ordering::SeqCst) > 0 && self.vacant.remove(id) {
            self.idle.count_in();
            self.idle.start_searching();
            spare::occupy(self, id);
        } else if self.has_work() || self.lacks_keeper() {
            self.notify();
        }
    }

    /// Are there timers that no sleeping worker waits for?
    fn lacks_keeper(&self) -> bool {
        let timers = self.timers();
        timers.keeper.is_none() && timers.wheel.next_event().is_some()
    }

    /// One sleeper keeps the time for all. Some: it is worker `id` from now on, until this tick.
    fn keep_time(&self, id: usize) -> Option<u64> {
        let mut timers = self.timers();
        let at = timers.wheel.next_event()?;
        if timers.keeper.is_some_and(|(_, keeper)| keeper <= at) {
            return None;
        }
        timers.keeper = Some((id, at));
        Some(at)
    }

    fn stop_keeping_time(&self, id: usize) {
        let mut timers = self.timers();
        if timers.keeper.is_some_and(|(keeper, _)| keeper == id) {
            timers.keeper = None;
        }
    }

    /// Takes a worker without a thread, for one that has none to do.
    fn take_vacant(&self) -> Option<usize> {
        let id = self.vacant.take()?;
        self.idle.count_in();
        self.idle.start_searching();
        Some(id)
    }

    /// Takes the next timer whose time has come, in order.
    fn take_due_timer(&self) -> Option<*mut Timer> {
        if self.next_timer.load(Ordering::Relaxed) == u64::MAX {
            return None;
        }
        let now = self.now_tick();
        if self.next_timer.load(Ordering::Relaxed) > now {
            return None;
        }
        let mut timers = self.timers();
        timers.wheel.advance(now);
        let timer = timers.wheel.take_due();
        self.publish_next_timer(&timers);
        timer
    }

    fn publish_next_timer(&self, timers: &Timers) {
        self.next_timer.store(timers.wheel.next_event().unwrap_or(u64::MAX), Ordering::SeqCst);
    }

    /// Called when the last running thread has gone to sleep.
    fn on_quiet(&'static self) {
        let waits_for_time = !self.timers().wheel.is_empty();
        let waits_for_world = self.outside.load(Ordering::SeqCst) > 0;
        if self.ended_main().is_some() {
            return;
        }
        if waits_for_time
            || waits_for_world
            || self.is_stopping()
            || self.has_work()
            || self.idle.running() > 0
        {
            return;
        }
        (self.on_deadlock)(self);
    }
}

// ---------------------------------------------------------------------------------------------------------------
// The scheduler of this process, and the current thread's place in it

static CURRENT: AtomicPtr<Sched> = AtomicPtr::new(null_mut());

/// Makes `sched` the scheduler of the process. Tests replace it between runs.
pub fn install(sched: &'static Sched) {
    CURRENT.store(std::ptr::from_ref(sched).cast_mut(), Ordering::Release);
    vm::add_roots();
}

/// Makes the ticker look. Allowed in a signal handler; false: there is no ticker.
pub fn wake_ticker() -> bool {
    // SAFETY: null, or stored by `install` from a static reference.
    unsafe { CURRENT.load(Ordering::Acquire).as_ref() }.is_some_and(|sched| sched.ticker.ring())
}

/// There is something for the ticker to watch. Cheap to call again.
pub fn watch() {
    // SAFETY: as above.
    if let Some(sched) = unsafe { CURRENT.load(Ordering::Acquire).as_ref() } {
        sched.ticker.ensure(sched);
    }
}

/// The scheduler. Installed before any compiled code runs.
pub fn sched() -> &'static Sched {
    // SAFETY: null, or stored by `install` from a static reference.
    match unsafe { CURRENT.load(Ordering::Acquire).as_ref() } {
        Some(sched) => sched,
        None => panic!("the scheduler has not been started"),
    }
}

/// The current thread's place.
struct Local {
    /// The worker it occupies.
    worker: Cell<Option<&'static Worker>>,
    /// Completions nested in calls of compiled code.
    depth: Cell<u32>,
    /// The thread is running a frame for the pump.
    in_pump: Cell<bool>,
    /// The thread sleeps, or lets the driver deliver events.
    in_driver: Cell<bool>,
    /// Frames left in this slice.
    budget: Cell<u32>,
    /// Monitors it holds.
    locks: Cell<u32>,
}

impl Local {
    /// Runs `f`, which may block, while the collector need not wait for this thread.
    fn outside(f: impl FnOnce()) {
        LOCAL.with(|local| local.in_driver.set(true));
        vm::blocking(f);
        LOCAL.with(|local| local.in_driver.set(false));
    }
}

thread_local! {
    static LOCAL: Local = const {
        Local {
            worker: Cell::new(None),
            depth: Cell::new(0),
            in_pump: Cell::new(false),
            in_driver: Cell::new(false),
            budget: Cell::new(0),
            locks: Cell::new(0),
        }
    };
}

/// So deep do completions nest before they are queued. .NET looks at the stack only; a chain this long has had
/// its effect on the order of output.
const MAX_DEPTH: u32 = 100;
/// And they need this much stack.
const MIN_STACK: usize = 128 * 1024;

/// A completion that runs continuations inside a call from compiled code.
pub struct Nested(());

impl Nested {
    /// None: too deep, queue them.
    pub fn enter() -> Option<Nested> {
        let here = 0u8;
        let stack = std::ptr::from_ref(&here).addr().saturating_sub(vm::stack_limit());
        LOCAL.with(|local| {
            let depth = local.depth.get();
            (depth < MAX_DEPTH && stack > MIN_STACK).then(|| {
                local.depth.set(depth + 1);
                Nested(())
            })
        })
    }
}

impl Drop for Nested {
    fn drop(&mut self) {
        LOCAL.with(|local| local.depth.set(local.depth.get() - 1));
    }
}

/// A frame runs: one of the slice's budget.
pub fn count_frame() {
    LOCAL.with(|local| local.budget.set(local.budget.get().saturating_sub(1)));
}

/// A frame has yielded: it waits behind all that are ready.
pub fn push_yielded(frame: *mut Task) {
    LOCAL.with(|local| match local.worker.get() {
        // SAFETY: this thread occupies it.
        Some(worker) => unsafe { worker.push(Ready(frame)) },
        None => {
            let sched = sched();
            sched.shared.push(Ready(frame));
            sched.notify();
        }
    });
}

/// A frame is ready that anybody may run, behind all that were ready before.
pub fn push_ready(frame: *mut Task) {
    push_yielded(frame);
    sched().notify();
}

/// A frame is ready that any worker may run, this one when its turn comes.
pub fn push_shared(frame: *mut Task) {
    let sched = sched();
    sched.shared.push(Ready(frame));
    sched.notify();
}

/// See [`Continuations`].
pub fn queues_continuations() -> bool {
    sched().options.continuations == Continuations::Queued
}

/// A frame is ready that is not run here and now.
pub fn push_woken(frame: *mut Task) {
    let sched = sched();
    LOCAL.with(|local| match local.worker.get() {
        // The pump comes to `next` soon: nobody else needs to know.
        // SAFETY: this thread occupies the worker.
        Some(worker) if local.in_pump.get() => unsafe {
            if worker.push_next(Ready(frame)) {
                sched.notify();
            }
        },
        // SAFETY: as above.
        Some(worker) => unsafe {
            worker.push(Ready(frame));
            sched.notify();
        },
        None => {
            sched.shared.push(Ready(frame));
            sched.notify();
        }
    });
}

/// See [`Sched::notify`]. Also makes sure that somebody watches: the caller goes on with other code.
pub fn notify() {
    let sched = sched();
    sched.ticker.ensure(sched);
    sched.notify();
}

/// The worker that the current thread occupies.
pub fn current_worker() -> Option<&'static Worker> {
    LOCAL.with(|local| local.worker.get())
}

pub fn count_in() {
    sched().idle.count_in();
}

pub fn count_out() {
    let sched = sched();
    if sched.idle.count_out() {
        sched.on_quiet();
    }
}

/// The current thread is about to block in the middle of a frame: another thread takes its worker.
pub fn hand_over_worker() {
    let Some(worker) = LOCAL.with(|local| local.worker.get()) else { return };
    let sched = sched();
    // SAFETY: this thread still occupies the worker.
    unsafe { worker.expose() };
    spare::leave(worker);
    sched.idle.count_in();
    sched.idle.start_searching();
    let waits = !sched.timers().wheel.is_empty() || sched.outside.load(Ordering::SeqCst) > 0;
    if waits || sched.has_work() {
        spare::occupy(sched, worker.id);
    } else {
        // Nothing to do at present: a thread comes when there is.
        sched.vacate(worker.id);
    }
}

/// The current thread has not come to the scheduler for long: it loops in one frame, or in code that Main called. If others
/// wait for its worker, another thread takes that, and this one goes on without.
pub fn hand_over_stuck_worker() {
    if sched().waits_in_vain() {
        hand_over_worker();
    }
}

/// A frame has been woken from the outside world, perhaps by a thread that is no worker's, perhaps while the world is stopped:
/// it goes to the shared queue, which any thread may use at any time.
pub fn push_from_outside(frame: *mut Task) {
    let sched = sched();
    sched.shared.push(Ready(frame));
    match LOCAL.try_with(|local| local.worker.get().filter(|_| local.in_driver.get())) {
        // The driver of this worker has seen the event: its own thread goes on with it.
        Ok(Some(worker)) => worker.host.wake(),
        _ => sched.notify(),
    }
}

/// One operation of the outside world more, or less, will wake a frame.
pub fn count_outside(more: bool) {
    let outside = &sched().outside;
    if more {
        outside.fetch_add(1, Ordering::SeqCst);
    } else {
        outside.fetch_sub(1, Ordering::SeqCst);
    }
}

/// While the result lives, futures find the driver of the current worker.
pub fn enter_driver() -> Option<tokio::runtime::EnterGuard<'static>> {
    if let Some(worker) = current_worker() {
        return worker.host.driver().ok().map(|handle| handle.enter());
    }
    // A thread that has given its worker away: it borrows the driver of the first one, which must have a thread then.
    let sched = sched();
    let handle = sched.workers[0].host.driver().ok()?;
    if sched.vacant.remove(0) {
        sched.idle.count_in();
        sched.idle.start_searching();
        spare::occupy(sched, 0);
    } else {
        sched.workers[0].host.wake();
    }
    Some(handle.enter())
}

/// A timer task that ends in `ms` milliseconds, not before.
pub fn start_timer(ms: u64) -> *mut Task {
    let sched = sched();
    let timer = vm::new_task(vm::TaskKind::Timer).cast::<Timer>();
    let now = sched.start.elapsed();
    let deadline = (now + Duration::from_millis(ms)).as_nanos().div_ceil(1_000_000) as u64;
    let mut timers = sched.timers();
    // SAFETY: a fresh timer; the wheel is a root of the collector.
    unsafe {
        (*timer).deadline = deadline;
        timers.wheel.insert(timer);
    }
    if deadline < sched.next_timer.load(Ordering::Relaxed) {
        sched.publish_next_timer(&timers);
    }
    let keeper = timers.keeper;
    drop(timers);
    match keeper {
        Some((id, at)) if deadline < at => sched.workers[id].host.wake(),
        Some(_) => {}
        // A thread with a worker looks at the timers before it sleeps. This one has none, so somebody else must.
        None if current_worker().is_none() => sched.notify(),
        None => {}
    }
    sched.ticker.ensure(sched);
    timer.cast()
}

/// Takes a timer out of the wheel; false: it has fired.
pub fn stop_timer(timer: *mut Task) -> bool {
    let sched = sched();
    let mut timers = sched.timers();
    // SAFETY: made by `start_timer`.
    let stopped = unsafe { timers.wheel.cancel(timer.cast()) };
    sched.publish_next_timer(&timers);
    stopped
}

/// `Task.CompletedTask`.
pub fn completed_task() -> *mut Task {
    let sched = sched();
    let task = sched.completed.load(Ordering::Acquire);
    if !task.is_null() {
        return task;
    }
    let new = vm::new_task(vm::TaskKind::Plain);
    // SAFETY: fresh.
    unsafe { crate::task::new::mark_ended(new, aw_abi::STATUS_RAN_TO_COMPLETION) };
    match sched.completed.compare_exchange(null_mut(), new, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => new,
        Err(other) => other,
    }
}

/// May the running frame give up its slice here? Not inside a call of `SetResult`, which must not return before what it
/// has resumed waits of its own accord; and not with a lock or surroundings,
/// which belong to the thread.
pub fn may_yield() -> bool {
    LOCAL.with(|local| local.in_pump.get() && local.depth.get() == 0 && local.locks.get() == 0)
        && crate::thread::current().locals.ambient.get().is_null()
}

/// The current thread holds one monitor more, or less.
pub fn count_lock(more: bool) {
    LOCAL.with(|local| {
        let locks = local.locks.get();
        local.locks.set(if more { locks + 1 } else { locks - 1 });
    });
}

/// `Environment.CurrentManagedThreadId`.
pub fn thread_number() -> i32 {
    vm::thread_number()
}

/// What only the scheduler holds. Called by the collector with the world stopped.
fn visit_roots(f: &mut dyn FnMut(*mut Task, Reason)) {
    let sched = sched();
    let mut with = |task: *mut Task, reason| {
        if !task.is_null() {
            f(task, reason);
        }
    };
    sched.timers().wheel.for_each(|timer| with(timer.cast(), Reason::Timer));
    crate::io::visit_pending(&mut |task| with(task, Reason::Operation));
    sched.for_each_ready(&mut |task| with(task, Reason::Ready));
    with(sched.main.load(Ordering::Acquire), Reason::Scheduler);
    with(sched.completed.load(Ordering::Acquire), Reason::Scheduler);
    fence(Ordering::SeqCst);
}

/// In how many milliseconds the timer fires; None: never. The world is stopped.
pub fn timer_due_in(timer: *mut Task) -> Option<u64> {
    // SAFETY: a live timer.
    let deadline = unsafe { (*timer.cast::<Timer>()).deadline };
    (deadline > 0).then(|| deadline.saturating_sub(sched().now_tick()))
}
