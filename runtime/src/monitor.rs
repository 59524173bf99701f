//! `Monitor`: any object as a lock, with waiting and pulsing.
//!
//! Objects have no room for this. A locked object has an entry in a table, under its address (objects do not move); the entry
//! goes when nobody holds the lock or waits, so the table is as small as the number of locks in use. The collector keeps what
//! is in it.
//!
//! What happens in an entry: see [`lock`].

pub mod lock;

use crate::export::exports;
use crate::gc;
use crate::gc::mark::{Marker, Reason, RootSource};
use crate::sched;
use crate::task::blocking::Parked;
use crate::thread::{self, Blocked};
use aw_abi::{Object, Ret};
use lock::{Place, Queue};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, Instant};

/// So often does a thread try again before it blocks.
const SPINS: u32 = 60;
const SHARDS: usize = 16;

type Lock = lock::Lock<Me>;

/// A thread that blocks.
#[derive(Clone)]
struct Me(Arc<Parked>);

impl PartialEq for Me {
    fn eq(&self, other: &Me) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The lock of an object, for a thread that waits until some time, or for ever.
struct At {
    object: usize,
    deadline: Option<Instant>,
}

impl Place for At {
    type Parked = Me;

    fn with<R>(&self, f: impl FnOnce(&mut Lock) -> R) -> R {
        with(self.object, f)
    }

    fn park(&self) -> Me {
        Me(Parked::new(self.deadline.is_none()))
    }

    fn block(&self, parked: &Me, queue: Queue) -> bool {
        let why = match queue {
            Queue::Entering => Blocked::Lock(self.object),
            Queue::Waiting => Blocked::Pulse(self.object),
        };
        parked.0.block(why, self.deadline)
    }

    fn wake(&self, parked: Me) {
        parked.0.wake();
    }

    fn count(&self, more: bool) {
        sched::count_lock(more);
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
            let ids: Vec<i32> = lists.filter_map(|parked| parked.0.blocked_thread()).collect();
            f(object, lock.owner, &ids);
        }
    }
}

/// Enters once. False: the time is over.
fn enter(object: usize, timeout: Option<Duration>) -> bool {
    let me = thread::current().id;
    let at = At { object, deadline: None };
    if lock::try_enter(&at, me, 1) {
        return true;
    }
    if timeout.is_some_and(|timeout| timeout.is_zero()) {
        return false;
    }
    for _ in 0..SPINS {
        for _ in 0..20 {
            std::hint::spin_loop();
        }
        if lock::try_enter(&at, me, 1) {
            return true;
        }
    }
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    lock::enter(&At { object, deadline }, me, 1)
}

exports! {
    /// Takes the lock, waiting `ms` milliseconds at most (for ever if negative). False: the time is over.
    fn aw_monitor_enter(object: *mut Object, ms: i64) -> Ret<bool> {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| gc::add_root_source(&Locked));
        let timeout = u64::try_from(ms).ok().map(Duration::from_millis);
        Ret { value: enter(object.expose_provenance(), timeout), tag: 0 }
    }

    /// Gives it back. False: this thread does not hold it.
    fn aw_monitor_exit(object: *mut Object) -> Ret<bool> {
        let at = At { object: object.expose_provenance(), deadline: None };
        let held = lock::exit(&at, thread::current().id);
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
        let object = object.expose_provenance();
        let deadline = u64::try_from(ms).ok().and_then(|ms| Instant::now().checked_add(Duration::from_millis(ms)));
        let waited = lock::wait(&At { object, deadline }, &At { object, deadline: None }, thread::current().id);
        Ret::ok(waited.map_or(-1, i32::from))
    }

    /// Lets one thread that waits go on when the lock is free, or `all` of them. False: this thread does not hold the lock.
    fn aw_monitor_pulse(object: *mut Object, all: bool) -> Ret<bool> {
        let at = At { object: object.expose_provenance(), deadline: None };
        let held = lock::pulse(&at, thread::current().id, all);
        Ret { value: held, tag: 0 }
    }
}
