//! The protocol of one lock, apart from where its state is kept and how a thread blocks, so that loom can drive it.
//!
//! ```text
//! Enter   free → mine; mine → once more; else: wait in `entering` and try again when woken
//! Exit    no longer mine → free, and the first of `entering` is woken
//! Wait    free it, wait in `waiting`, then enter again
//! Pulse   the first of `waiting` goes to `entering`: it is woken by an Exit, when it has a chance
//! ```
//! Whoever is woken may find that another thread was faster, and waits again. A wake-up is not lost by a thread
//! that gives up at the same time: it looks once more, and if another has the lock by then, that one's Exit wakes the next.

use std::collections::VecDeque;

/// State of a lock, seen by one thread at a time.
pub struct Lock<P> {
    /// The thread that holds it, or 0.
    pub owner: i32,
    /// How often it has entered.
    depth: u32,
    pub entering: VecDeque<P>,
    pub waiting: VecDeque<P>,
}

impl<P> Default for Lock<P> {
    fn default() -> Lock<P> {
        Lock { owner: 0, depth: 0, entering: VecDeque::new(), waiting: VecDeque::new() }
    }
}

/// What a thread waits for in a lock's lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Queue {
    Entering,
    Waiting,
}

/// A lock as one thread reaches it.
pub trait Place {
    /// A thread that is about to block; equal only to itself.
    type Parked: Clone + PartialEq;

    /// Runs `f` on the state, which no other thread sees meanwhile.
    fn with<R>(&self, f: impl FnOnce(&mut Lock<Self::Parked>) -> R) -> R;

    /// The current thread, for one time of blocking.
    fn park(&self) -> Self::Parked;

    /// Blocks until woken (true) or until the time is over (false).
    fn block(&self, parked: &Self::Parked, queue: Queue) -> bool;

    fn wake(&self, parked: Self::Parked);

    /// The current thread holds a lock more, or less.
    fn count(&self, more: bool);
}

impl<P: Clone + PartialEq> Lock<P> {
    pub fn is_unused(&self) -> bool {
        self.owner == 0 && self.entering.is_empty() && self.waiting.is_empty()
    }

    fn try_enter(&mut self, me: i32, depth: u32) -> Entry {
        match self.owner {
            0 => {
                (self.owner, self.depth) = (me, depth);
                Entry::Taken
            }
            owner if owner == me => {
                self.depth += depth;
                Entry::Again
            }
            _ => Entry::Busy,
        }
    }

    /// Gives the lock free; the result is to be woken.
    fn free(&mut self) -> Option<P> {
        (self.owner, self.depth) = (0, 0);
        self.entering.pop_front()
    }
}

#[derive(PartialEq, Eq)]
enum Entry {
    Taken,
    Again,
    Busy,
}

fn entered(place: &impl Place, entry: Entry) -> bool {
    if entry == Entry::Taken {
        place.count(true);
    }
    entry != Entry::Busy
}

fn remove<P: PartialEq>(list: &mut VecDeque<P>, parked: &P) -> bool {
    let at = list.iter().position(|other| other == parked);
    at.and_then(|at| list.remove(at)).is_some()
}

/// Enters `depth` times at once if that needs no waiting.
pub fn try_enter(place: &impl Place, me: i32, depth: u32) -> bool {
    let entry = place.with(|lock| lock.try_enter(me, depth));
    entered(place, entry)
}

/// Enters `depth` times at once. False: the time is over.
pub fn enter(place: &impl Place, me: i32, depth: u32) -> bool {
    loop {
        let parked = place.park();
        let entry = place.with(|lock| {
            let entry = lock.try_enter(me, depth);
            if entry == Entry::Busy {
                lock.entering.push_back(parked.clone());
            }
            entry
        });
        if entered(place, entry) {
            return true;
        }
        if !place.block(&parked, Queue::Entering) {
            // The time is over; or is it that somebody has just woken this thread? Then the lock may be free.
            let entry = place.with(|lock| match remove(&mut lock.entering, &parked) {
                true => Entry::Busy,
                false => lock.try_enter(me, depth),
            });
            return entered(place, entry);
        }
    }
}

/// Gives it back. False: this thread does not hold it.
pub fn exit(place: &impl Place, me: i32) -> bool {
    let (held, freed, next) = place.with(|lock| {
        if lock.owner != me {
            return (false, false, None);
        }
        lock.depth -= 1;
        let freed = lock.depth == 0;
        (true, freed, if freed { lock.free() } else { None })
    });
    if freed {
        place.count(false);
    }
    if let Some(next) = next {
        place.wake(next);
    }
    held
}

/// Gives the lock back, waits to be pulsed, and takes it again; `for_ever` is the same place without a limit of time.
/// None: this thread does not hold the lock. False: the time is over.
pub fn wait(place: &impl Place, for_ever: &impl Place, me: i32) -> Option<bool> {
    let parked = place.park();
    let (depth, next) = place.with(|lock| {
        (lock.owner == me).then(|| {
            let depth = lock.depth;
            lock.waiting.push_back(parked.clone());
            (depth, lock.free())
        })
    })?;
    place.count(false);
    if let Some(next) = next {
        place.wake(next);
    }
    let mut pulsed = place.block(&parked, Queue::Waiting);
    if !pulsed {
        // Pulsed in the meantime, perhaps not woken yet?
        pulsed = place.with(|lock| {
            let pulsed = !remove(&mut lock.waiting, &parked);
            remove(&mut lock.entering, &parked);
            pulsed
        });
    }
    enter(for_ever, me, depth);
    Some(pulsed)
}

/// Lets one thread that waits go on when the lock is free, or `all` of them. False: this thread does not hold the lock.
pub fn pulse(place: &impl Place, me: i32, all: bool) -> bool {
    place.with(|lock| {
        if lock.owner == me {
            let count = if all { lock.waiting.len() } else { lock.waiting.len().min(1) };
            lock.entering.extend(lock.waiting.drain(..count));
        }
        lock.owner == me
    })
}
