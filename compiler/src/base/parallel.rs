//! The same work for many things on all processors, with the results in the order of the things.
//!
//! ```text
//! items       ├─0─┼─1─┼─2─┼─3─┼─4─┼─5─┤    stretches; whoever is free takes the next
//! this thread   0   1       3   4
//! a helper              2           5      results: 0 1 2 3 4 5
//! ```
//! Nothing that the work puts into its results may depend on which stretch is done first: ids of things that are made on
//! demand (types, names, definitions of the library) may, and so nothing that is shown does.

use std::sync::{Mutex, PoisonError};

/// Of threads that compile: they recurse over what the parser lets nest. Only what is used of it counts.
pub const STACK: usize = 256 << 20;

/// Stretches for each thread: so that no thread has long to wait for the last one.
const STRETCHES: usize = 16;
const MOST_THREADS: usize = 8;

/// Does `work` for all items, in stretches. With fewer than `per_thread` items for each, starting threads costs more than it
/// saves: then there is one stretch.
pub fn in_stretches<T: Send, R: Send>(
    mut items: Vec<T>,
    per_thread: usize,
    work: impl Fn(Vec<T>) -> R + Sync,
) -> Vec<R> {
    let threads = match items.len() / per_thread.max(1) {
        0 | 1 => 1,
        many => std::thread::available_parallelism().map_or(1, |n| n.get().min(many).min(MOST_THREADS)),
    };
    if threads == 1 {
        return vec![work(items)];
    }
    let length = items.len().div_ceil(threads * STRETCHES);
    let mut stretches = Vec::new();
    while !items.is_empty() {
        stretches.push(items.split_off((items.len() - 1) / length * length));
    }
    stretches.reverse();
    let queue = Mutex::new(stretches.into_iter().enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let take = || {
        let mut done = Vec::new();
        while let Some((index, stretch)) = next() {
            done.push((index, work(stretch)));
        }
        done
    };
    let mut all = std::thread::scope(|scope| {
        // Where no thread is to be had, this one does everything.
        let start = |_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take).ok();
        let helpers: Vec<_> = (1..threads).filter_map(start).collect();
        let mut all = take();
        for helper in helpers {
            all.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    });
    all.sort_unstable_by_key(|&(index, _)| index);
    all.into_iter().map(|(_, result)| result).collect()
}

/// Does both at once, `there` on a thread of its own. Where none is to be had, one after the other.
pub fn both<R>(here: impl FnOnce() -> R, there: impl FnOnce() + Send) -> R {
    let mut waiting = Some(there);
    let result = std::thread::scope(|scope| {
        let take = || {
            if let Some(work) = waiting.take() {
                work();
            }
        };
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take);
        let result = here();
        if let Ok(thread) = thread {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        result
    });
    if let Some(work) = waiting {
        work();
    }
    result
}

#[cfg(test)]
mod tests {
    use super::{both, in_stretches};

    #[test]
    fn both_are_done() {
        let mut there = 0;
        assert_eq!((both(|| 1, || there = 2), there), (1, 2));
    }

    #[test]
    fn results_are_in_order_however_many_threads_there_are() {
        let items: Vec<u32> = (0..1000).collect();
        for per_thread in [1, 100, 999, 5000] {
            let parts = in_stretches(items.clone(), per_thread, |part| part);
            assert_eq!(parts.concat(), items, "{per_thread} items for each thread");
        }
        assert_eq!(in_stretches(vec![0; 0], 1, |part| part.len()), [0]);
    }
}
