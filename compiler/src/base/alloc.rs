//! The allocator of the `aw` command: fast while it compiles, the system's while the program runs.
//!
//! A compiler makes many small things and lives for milliseconds. On every thread but the first the system's allocator asks
//! the kernel for memory page by page, which was a third of the time of a small program; and the tables of a large one grow
//! in small pages there, which was a third of its time. Here a thread cuts small blocks off a chunk, and chunks and large
//! blocks come off one reserve of address space with huge pages ([`large`]); a freed small block goes to a list of its size.
//!
//! ```text
//! reserve ├─ chunk of thread 1 ─┼─ chunk of thread 2 ─┼─ large block ─┼─ …      while compiling
//!           █ █ ██ █ next→   end                                                afterwards: the system's allocator
//! ```
//!
//! Lists belong to the thread that frees, so a program of threads that hand blocks to each other could pile them up:
//! [`finish`] sends its requests to the system's allocator instead. Blocks of before are then never used again.

mod large;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use large::{Stretches, room};

/// See the module's head.
pub struct Pools;

/// The program starts: from now on blocks come from the system's allocator.
pub fn finish() {
    COMPILING.store(false, Ordering::Relaxed);
}

static COMPILING: AtomicBool = AtomicBool::new(true);

/// Address space, not memory: only what is used of it counts.
const RESERVE: usize = 1 << 36;
const CHUNK: usize = 1 << 20;
/// Of the thread that only starts the one that compiles: so a small program stays within one huge page.
const FIRST_CHUNK: usize = 1 << 17;
/// Blocks are multiples of this up to [`LINEAR`], then there are four sizes to each power of two up to [`LARGEST`].
const STEP: usize = 16;
const LINEAR: usize = 1024;
const LARGEST: usize = 1 << 16;
const CLASSES: usize = LINEAR / STEP + 1 + 4 * (LARGEST / LINEAR).ilog2() as usize;

/// Where the reserve begins: 0 before the first request, 1 if there is none to be had.
static BASE: AtomicUsize = AtomicUsize::new(0);
static STRETCHES: Mutex<Stretches> = Mutex::new(Stretches::new());

fn stretches() -> MutexGuard<'static, Stretches> {
    STRETCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Pool {
    next: usize,
    end: usize,
    /// Heads of lists linked through the blocks.
    free: [*mut u8; CLASSES],
}

thread_local! {
    static POOL: UnsafeCell<Pool> = const { UnsafeCell::new(Pool { next: 0, end: 0, free: [null_mut(); CLASSES] }) };
}

/// Which list, and how large its blocks are.
#[inline]
fn class(size: usize) -> (usize, usize) {
    if size <= LINEAR {
        let steps = size.div_ceil(STEP);
        (steps, steps * STEP)
    } else {
        let below = (size - 1).ilog2();
        let quarter = 1 << (below - 2);
        let quarters = (size - 1 - (1 << below)) / quarter;
        let class = LINEAR / STEP + 1 + 4 * (below - LINEAR.ilog2()) as usize + quarters;
        (class, (1 << below) + (quarters + 1) * quarter)
    }
}

fn is_pooled(layout: Layout) -> bool {
    layout.align() <= STEP && COMPILING.load(Ordering::Relaxed)
}

/// The pool of this thread. Its functions do not allocate.
#[inline]
fn with_pool<R>(f: impl FnOnce(&mut Pool) -> R) -> R {
    // SAFETY: the pool is this thread's, and nobody else is at it: nothing in `f` comes back here.
    POOL.with(|pool| f(unsafe { &mut *pool.get() }))
}

#[inline]
fn is_ours(block: *mut u8) -> bool {
    let base = BASE.load(Ordering::Relaxed);
    base > 1 && (block as usize).wrapping_sub(base) < RESERVE
}

impl Pool {
    /// Null if the reserve is used up.
    #[inline]
    fn take(&mut self, size: usize) -> *mut u8 {
        let (class, size) = class(size);
        let head = self.free[class];
        if !head.is_null() {
            // SAFETY: a block in a list is at least a step long and begins with the next one's address.
            self.free[class] = unsafe { head.cast::<*mut u8>().read() };
            return head;
        }
        if self.end - self.next < size && !self.chunk() {
            return null_mut();
        }
        let block = self.next;
        self.next += size;
        block as *mut u8
    }

    /// # Safety
    /// The block was made by [`Pool::take`] for the same size, and nobody uses it.
    #[inline]
    unsafe fn give(&mut self, block: *mut u8, size: usize) {
        let (class, _) = class(size);
        // SAFETY: the caller's promise; a block is at least a step long.
        unsafe { block.cast::<*mut u8>().write(self.free[class]) };
        self.free[class] = block;
    }

    #[cold]
    fn chunk(&mut self) -> bool {
        let size = match BASE.load(Ordering::Relaxed) {
            0 => FIRST_CHUNK,
            // There is no reserve, and so no need of the lock.
            1 => return false,
            _ => CHUNK,
        };
        let Some(taken) = stretches().take(size) else { return false };
        let start = taken.start;
        // Neighbouring chunks of one thread become one.
        if self.end != start {
            self.next = start;
        }
        self.end = start + size;
        true
    }
}

/// Where the reserve begins; None if there is none to be had. Called under the lock of the stretches, and reserves the
/// address space on the first call.
fn base() -> Option<usize> {
    let mut base = BASE.load(Ordering::Relaxed);
    if base == 0 {
        base = map().unwrap_or(1);
        BASE.store(base, Ordering::Relaxed);
    }
    (base > 1).then_some(base)
}

/// Null if the reserve is used up.
#[cold]
fn take_large(size: usize) -> *mut u8 {
    // Rounded up, a size near the largest would be small.
    if size > RESERVE {
        return null_mut();
    }
    stretches().take(room(size)).map_or(null_mut(), |taken| taken.start as *mut u8)
}

/// The same with every byte 0.
#[cold]
fn take_large_zeroed(size: usize) -> *mut u8 {
    if size > RESERVE {
        return null_mut();
    }
    let Some(taken) = stretches().take(room(size)) else { return null_mut() };
    let block = taken.start as *mut u8;
    // SAFETY: the stretch is ours from `start` on, and `fresh` is not behind its end.
    unsafe { block.write_bytes(0, (taken.fresh - taken.start).min(size)) };
    block
}

/// # Safety
/// The block was made by [`take_large`] for the same size, and nobody uses it.
#[cold]
unsafe fn give_large(block: *mut u8, size: usize) {
    // SAFETY: the caller's promise.
    unsafe { stretches().give(block as usize, room(size)) };
}

/// Makes a large block shorter or longer where it stands, if that is possible.
///
/// # Safety
/// The block was made by [`take_large`] for the size `old`, and what is behind `new` is no longer used.
#[cold]
unsafe fn resize_large(block: *mut u8, old: usize, new: usize) -> bool {
    if new > RESERVE {
        return false;
    }
    let (old, new) = (room(old), room(new));
    if new < old {
        // SAFETY: the caller's promise.
        unsafe { stretches().give(block as usize + new, old - new) };
    }
    new <= old || stretches().extend(block as usize, old, new)
}

#[cfg(target_os = "linux")]
fn map() -> Option<usize> {
    const HUGE: usize = 2 << 20;
    let (access, flags) =
        (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE);
    // SAFETY: a new mapping disturbs nothing.
    let at = unsafe { libc::mmap(null_mut(), RESERVE + HUGE, access, flags, -1, 0) };
    if at == libc::MAP_FAILED {
        return None;
    }
    let base = (at as usize).next_multiple_of(HUGE);
    // SAFETY: the advice is about the mapping just made: one fault for two megabytes instead of five hundred.
    unsafe { libc::madvise(base as *mut libc::c_void, RESERVE, libc::MADV_HUGEPAGE) };
    Some(base)
}

#[cfg(not(target_os = "linux"))]
fn map() -> Option<usize> {
    None
}

// SAFETY: blocks come from a chunk of this thread, from a list of blocks that were given back, from the stretches that nobody
// has, or from the system; they are large enough for their class and aligned to a step, and those that need more alignment
// are the system's.
unsafe impl GlobalAlloc for Pools {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_pooled(layout) {
            let size = layout.size();
            let block = if size <= LARGEST { with_pool(|pool| pool.take(size)) } else { take_large(size) };
            if !block.is_null() {
                return block;
            }
        }
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if !is_ours(block) {
            // SAFETY: the caller's promise: it is the system's.
            unsafe { System.dealloc(block, layout) };
        } else if COMPILING.load(Ordering::Relaxed) {
            // SAFETY: the caller's promise.
            unsafe {
                match layout.size() {
                    size if size <= LARGEST => with_pool(|pool| pool.give(block, size)),
                    size => give_large(block, size),
                }
            }
        }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if layout.size() > LARGEST {
            let block = if is_pooled(layout) { take_large_zeroed(layout.size()) } else { null_mut() };
            if !block.is_null() {
                return block;
            }
            // SAFETY: the caller's promise.
            return unsafe { System.alloc_zeroed(layout) };
        }
        // SAFETY: the caller's promise; the block is as long as asked for.
        unsafe {
            let block = self.alloc(layout);
            if !block.is_null() {
                block.write_bytes(0, layout.size());
            }
            block
        }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if !is_ours(block) {
            // SAFETY: the caller's promise: it is the system's.
            return unsafe { System.realloc(block, layout, new_size) };
        }
        let old = layout.size();
        if old <= LARGEST {
            if new_size <= LARGEST && class(new_size) == class(old) {
                return block;
            }
        // SAFETY: the caller's promise.
        } else if new_size > LARGEST && is_pooled(layout) && unsafe { resize_large(block, old, new_size) } {
            return block;
        }
        // SAFETY: the caller's promise; the alignment was valid before.
        unsafe {
            let new = self.alloc(Layout::from_size_align_unchecked(new_size, layout.align()));
            if !new.is_null() {
                new.copy_from_nonoverlapping(block, old.min(new_size));
                self.dealloc(block, layout);
            }
            new
        }
    }
}
