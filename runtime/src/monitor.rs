//! `Monitor`: any object as a lock, with waiting and pulsing.
//!
//! ```text
//! Enter   free → mine; mine → once more; else: spin a little, then wait in `entering` and try again when woken
//! Exit    no longer mine → free, and the first of `entering` is woken
//! Wait    free it, wait in `waiting`, then enter again
//! Pulse   the first of `waiting` goes to `entering`: it is woken by an Exit, when it has a chance
//! ```
//! Objects have no room for this. A locked object has an entry in a table, under its address (objects do not move); the entry
//! goes when nobody holds the lock or waits, so the table is as small as the number of locks in use. The collector keeps what
//! is in it.
//!
//! Whoever is woken may find that another thread was faster, and waits again. A wake-up is not lost by a thread
//! that gives up at the same time: it looks once more, and if another has the lock by then, that one's Exit wakes the next.

use crate::export::exports;
use crate::gc;
use crate::gc::mark::{Marker, Reason, RootSource};
use crate::sched;
use crate::task::blocking::Parked;
use crate::thread::{self, Blocked};
use aw_abi::{Object, Ret};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, Instant};

/// So often does a thread try again before it blocks.
const SPINS: u32 = 60;
const SHARDS: usize = 16;

#[derive(Default)]
struct Lock {
    /// The thread that holds it, or 0.
    owner: i32,
    /// How often it has entered.
    depth: u32,
    entering: VecDeque<Arc<Parked>>,
    waiting: VecDeque<Arc<Parked>>,
}

impl Lock {
    fn is_unused(&self) -> bool {
        self.owner == 0 && self.entering.is_empty() && self.waiting.is_empty()
    }

    fn try_enter(&mut self, me: i32, depth: u32) -> bool {
        if self.owner == 0 {
            self.owner = me;
            self.depth = depth;
            sched::count_lock(true);
            return true;
        }
        if self.owner == me {
            self.depth += depth;
            return true;
        }
        false
    }

    /// Gives the lock free; the result is to be woken.
    fn free(&mut self) -> Option<Arc<Parked>> {
        self.owner = 0;
        self.depth = 0;
        sched::count_lock(false);
        self.entering.pop_front()
    }
}

type Table = HashMap<usize, Lock>;

static TABLES: [Mutex<Option<Table>>; SHARDS] = [const { Mutex::new(None) }; SHARDS];

fn shard(object: usize) -> MutexGuard<'static, Option<Table>> {
    // Objects are multiples of 8 bytes, and most of some 32.
    let at = (object >> 5) ^ (object >> 12);
    TABLES[at % SHARDS].lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `f` on the object's entry, which is made for it and goes when it is of no use afterwards.
fn with<R>(object: usize, f: impl FnOnce(&mut Lock) -> R) -> R {
    let mut shard = shard(object);
    let table = shard.get_or_insert_default();
    let lock = table.entry(object).or_default();
    let result = f(lock);
    if lock.is_unused() {
        table.remove(&object);
    }
    result
}

struct Locked;

impl RootSource for Locked {
    fn visit(&self, marker: &mut Marker) {
        marker.because(Reason::Lock);
        for table in &TABLES {
            let table = table.lock().unwrap_or_else(PoisonError::into_inner);
            for &object in table.iter().flat_map(HashMap::keys) {
                marker.object(std::ptr::with_exposed_provenance_mut(object));
            }
        }
    }
}

/// The thread that holds the lock of `object`, or 0. The world may be stopped.
pub fn owner(object: usize) -> i32 {
    shard(object).as_ref().and_then(|table| table.get(&object)).map_or(0, |lock| lock.owner)
}

/// Shows every lock in use: the object, the thread that holds it (or 0), and the threads in its lists. The world is stopped.
pub fn for_each(f: &mut dyn FnMut(usize, i32, &[i32])) {
    for table in &TABLES {
        let table = table.lock().unwrap_or_else(PoisonError::into_inner);
        for (&object, lock) in table.iter().flatten() {
            let lists = lock.entering.iter().chain(&lock.waiting);
            let ids: Vec<i32> = lists.filter_map(|parked| parked.blocked_thread()).collect();
            f(object, lock.owner, &ids);
        }
    }
}

fn remove(list: &mut VecDeque<Arc<Parked>>, parked: &Arc<Parked>) -> bool {
    let at = list.iter().position(|other| Arc::ptr_eq(other, parked));
    at.and_then(|at| list.remove(at)).is_some()
}

/// Enters `depth` times at once. False: the time is over.
fn enter(object: usize, depth: u32, timeout: Option<Duration>) -> bool {
    let me = thread::current().id;
    if with(object, |lock| lock.try_enter(me, depth)) {
        return true;
    }
    if timeout.is_some_and(|timeout| timeout.is_zero()) {
        return false;
    }
    for _ in 0..SPINS {
        for _ in 0..20 {
            std::hint::spin_loop();
        }
        if with(object, |lock| lock.try_enter(me, depth)) {
            return true;
        }
    }
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    loop {
        let parked = Parked::new(deadline.is_none());
        let entered = with(object, |lock| {
            let entered = lock.try_enter(me, depth);
            if !entered {
                lock.entering.push_back(parked.clone());
            }
            entered
        });
        if entered {
            return true;
        }
        if !parked.block(Blocked::Lock(object), deadline) {
            // The time is over; or is it that somebody has just woken this thread? Then the lock may be free.
            return with(object, |lock| !remove(&mut lock.entering, &parked) && lock.try_enter(me, depth));
        }
    }
}

exports! {
    /// Takes the lock, waiting `ms` milliseconds at most (for ever if negative). False: the time is over.
    fn aw_monitor_enter(object: *mut Object, ms: i64) -> Ret<bool> {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| gc::add_root_source(&Locked));
        let timeout = u64::try_from(ms).ok().map(Duration::from_millis);
        Ret { value: enter(object.expose_provenance(), 1, timeout), tag: 0 }
    }

    /// Gives it back. False: this thread does not hold it.
    fn aw_monitor_exit(object: *mut Object) -> Ret<bool> {
        let me = thread::current().id;
        let (held, next) = with(object.expose_provenance(), |lock| {
            if lock.owner != me {
                return (false, None);
            }
            lock.depth -= 1;
            (true, if lock.depth == 0 { lock.free() } else { None })
        });
        if let Some(next) = next {
            next.wake();
        }
        Ret { value: held, tag: 0 }
    }

    /// Does this thread hold the lock?
    fn aw_monitor_is_entered(object: *mut Object) -> Ret<bool> {
        let me = thread::current().id;
        Ret { value: with(object.expose_provenance(), |lock| lock.owner == me), tag: 0 }
    }

    /// Gives the lock back, waits to be pulsed (for `ms` milliseconds at most, for ever if negative), and takes it again. 1: pulsed;
    /// 0: the time is over; -1: this thread does not hold the lock.
    fn aw_monitor_wait(object: *mut Object, ms: i64) -> Ret<i32> {
        let key = object.expose_provenance();
        let me = thread::current().id;
        let deadline = u64::try_from(ms).ok().and_then(|ms| Instant::now().checked_add(Duration::from_millis(ms)));
        let parked = Parked::new(deadline.is_none());
        let freed = with(key, |lock| {
            (lock.owner == me).then(|| {
                let depth = lock.depth;
                lock.waiting.push_back(parked.clone());
                (depth, lock.free())
            })
        });
        let Some((depth, next)) = freed else { return Ret::ok(-1) };
        if let Some(next) = next {
            next.wake();
        }
        let mut pulsed = parked.block(Blocked::Pulse(key), deadline);
        if !pulsed {
            // Pulsed in the meantime, perhaps not woken yet?
            pulsed = with(key, |lock| !remove(&mut lock.waiting, &parked));
            with(key, |lock| remove(&mut lock.entering, &parked));
        }
        enter(key, depth, None);
        Ret::ok(i32::from(pulsed))
    }

    /// Lets one thread that waits go on when the lock is free, or `all` of them. False: this thread does not hold the lock.
    fn aw_monitor_pulse(object: *mut Object, all: bool) -> Ret<bool> {
        let me = thread::current().id;
        let held = with(object.expose_provenance(), |lock| {
            if lock.owner == me {
                let count = if all { lock.waiting.len() } else { lock.waiting.len().min(1) };
                lock.entering.extend(lock.waiting.drain(..count));
            }
            lock.owner == me
        });
        Ret { value: held, tag: 0 }
    }
}
