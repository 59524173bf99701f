//! Allocation: the slow path behind the bump allocation that compiled code does inline.
//!
//! ```text
//! compiled code   p = hole.cursor; hole.cursor += size; hole.cursor > hole.end → aw_alloc_slow
//! aw_alloc_slow   next hole of this thread's block → next block with room → free block → collect → give up
//! ```
//! A thread owns one block of each class at a time and sweeps it as it goes: the block's frontier moves from hole to hole, and a
//! hole is zeroed when it is handed out, a few KiB at a time, so that the memory is in the cache when it is used.

use super::space::{BLOCK, Block, BlockKind, CLASSES, MAX_MEDIUM, NO_BLOCK, Region, Run, SIZES, Space, class_of};
use super::{collect, config};
use crate::thread::{self, Thread};
use aw_abi::{Hole, Object, SIZE_CLASSES, TypeDesc};
use std::cell::{Cell, UnsafeCell};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// The most bytes of a hole handed out at once (more only if one object is larger).
const HOLE: usize = 8 * 1024;

/// Blocks held back, so that an OutOfMemoryException can still be made when the heap is full.
const RESERVE: u32 = 16;

/// The heap of the process.
pub struct Heap {
    pub region: Region,
    /// Which mark bitmap the last finished collection filled.
    pub bitmap: AtomicUsize,
    /// Bytes handed to threads since the last collection, and how many call for the next one.
    pub since_collection: AtomicUsize,
    pub threshold: AtomicUsize,
    space: Mutex<Space>,
    /// What threads that have ended allocated.
    ended: Counters,
    pub collections: AtomicU64,
}

/// Objects and bytes allocated so far.
#[derive(Default)]
struct Counters {
    objects: AtomicU64,
    bytes: AtomicU64,
}

impl Counters {
    fn add(&self, allocated: Allocated) {
        self.objects.fetch_add(allocated.objects, Relaxed);
        self.bytes.fetch_add(allocated.bytes, Relaxed);
    }

    fn get(&self) -> Allocated {
        Allocated { objects: self.objects.load(Relaxed), bytes: self.bytes.load(Relaxed) }
    }
}

/// A count of allocations.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Allocated {
    pub objects: u64,
    pub bytes: u64,
}

impl std::ops::AddAssign for Allocated {
    fn add_assign(&mut self, other: Allocated) {
        self.objects += other.objects;
        self.bytes += other.bytes;
    }
}

impl Heap {
    pub fn space(&self) -> MutexGuard<'_, Space> {
        self.space.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wants_collection(&self) -> bool {
        self.since_collection.load(Relaxed) >= self.threshold.load(Relaxed)
    }
}

static HEAP: OnceLock<Heap> = OnceLock::new();

/// The process's heap, reserved at first use.
pub fn heap() -> &'static Heap {
    HEAP.get_or_init(|| {
        let Some(region) = Region::reserve(config::heap_limit()) else { give_up() };
        let mut space = Space::new(region);
        space.limit = region.blocks() - RESERVE;
        Heap {
            region,
            bitmap: AtomicUsize::new(0),
            since_collection: AtomicUsize::new(0),
            threshold: AtomicUsize::new(config::MIN_THRESHOLD),
            space: Mutex::new(space),
            ended: Counters::default(),
            collections: AtomicU64::new(0),
        }
    })
}

/// The heap if anything has been allocated yet.
pub fn try_heap() -> Option<&'static Heap> {
    HEAP.get()
}

/// Ends the process: not even the exception for "out of memory" can be made.
pub fn give_up() -> ! {
    crate::console::write_stderr_raw(b"Out of memory.\n");
    std::process::exit(134)
}

/// One thread's blocks and holes.
pub struct LocalHeap {
    /// The block of each class that this thread sweeps.
    blocks: [Cell<Block>; CLASSES],
    /// Where each hole started, or was last counted.
    counted: [AtomicPtr<u8>; CLASSES],
    /// Holes of the classes that compiled code does not know.
    medium: [UnsafeCell<Hole>; CLASSES - SIZE_CLASSES],
    counters: Counters,
    /// Allocations until the next forced collection, in stress mode.
    until_stress: Cell<u32>,
}

const EMPTY: Hole = Hole { cursor: null_mut(), end: null_mut() };

impl Default for LocalHeap {
    fn default() -> LocalHeap {
        LocalHeap {
            blocks: [const { Cell::new(NO_BLOCK) }; CLASSES],
            counted: [const { AtomicPtr::new(null_mut()) }; CLASSES],
            medium: [const { UnsafeCell::new(EMPTY) }; CLASSES - SIZE_CLASSES],
            counters: Counters::default(),
            until_stress: Cell::new(0),
        }
    }
}

/// Memory for an object: zeroed, without a descriptor. None when the heap is full even after a collection.
///
/// The current thread must be inside. The caller writes the descriptor before it allocates or calls anything else.
pub fn allocate(size: usize) -> Option<*mut u8> {
    let thread = thread::current();
    stress(thread);
    if size > MAX_MEDIUM {
        return allocate_large(thread, size);
    }
    let class = class_of(size);
    let mut collected = false;
    loop {
        if let Some(object) = bump(thread, class) {
            return Some(object);
        }
        match refill(thread, class) {
            Refill::Ready => {}
            Refill::Collect | Refill::Full if !collected => {
                collect::collect();
                collected = true;
            }
            Refill::Collect => heap().since_collection.store(0, Relaxed),
            Refill::Full => return None,
        }
    }
}

/// An object of a described type; `size` includes the header and elements.
///
/// # Safety
/// `desc` is a descriptor that lives for ever, and `size` is what its instances need.
pub unsafe fn allocate_object(desc: *const TypeDesc, size: usize) -> Option<*mut Object> {
    let object = allocate(size)?.cast::<Object>();
    // SAFETY: the memory is ours and large enough for a header.
    unsafe { (*object).desc = desc };
    Some(object)
}

/// Like [`allocate`] for a small object, but may use what is held back for this purpose.
pub fn allocate_from_reserve(size: usize) -> Option<*mut u8> {
    if let Some(object) = allocate(size) {
        return Some(object);
    }
    heap().space().limit += RESERVE;
    let object = allocate(size);
    heap().space().limit -= RESERVE;
    object
}

/// Lets everybody use what is held back: the process ends, but a report must be made first.
pub fn release_reserve() {
    let heap = heap();
    heap.space().limit = heap.region.blocks();
}

/// What this thread has allocated so far.
pub fn allocated_by(thread: &Thread) -> Allocated {
    let mut sum = Allocated::default();
    for class in 0..CLASSES {
        // SAFETY: only reads words; of another thread's they may be out of date, which a count that is asked for while others
        // allocate always is.
        unsafe { sum += uncounted(thread, class) };
    }
    sum += thread.heap.counters.get();
    sum
}

/// What all threads have allocated so far. The current thread is inside.
pub fn allocated() -> Allocated {
    // A collector that waits for this thread may hold the list.
    thread::blocking(|| {
        let mut sum = heap().ended.get();
        for thread in thread::threads().iter() {
            sum += allocated_by(thread);
        }
        sum
    })
}

/// Takes all holes and blocks from a thread, with the world stopped.
pub fn retire(thread: &Thread) {
    for class in 0..CLASSES {
        // SAFETY: the thread does not allocate now.
        unsafe {
            thread.heap.counters.add(uncounted(thread, class));
            *hole(thread, class) = EMPTY;
        }
        thread.heap.counted[class].store(null_mut(), Relaxed);
        thread.heap.blocks[class].set(NO_BLOCK);
    }
}

/// A thread ends: its blocks and counts go back to the heap.
pub fn detach(thread: &Thread) {
    let Some(heap) = try_heap() else { return };
    heap.ended.add(allocated_by(thread));
    let mut space = heap.space();
    for class in 0..CLASSES {
        let block = thread.heap.blocks[class].get();
        // SAFETY: the block belongs to the thread, which is the current one.
        if block != NO_BLOCK && usize::from(unsafe { heap.region.meta(block) }.frontier) < BLOCK {
            space.partial[class].push(block);
        }
    }
    drop(space);
    retire(thread);
}

/// The hole of a class, wherever it is kept.
///
/// # Safety
/// The thread is the current one or does not allocate now, or the caller only reads.
unsafe fn hole(thread: &Thread, class: usize) -> *mut Hole {
    match class.checked_sub(SIZE_CLASSES) {
        // SAFETY: the context lives as long as the thread.
        None => unsafe { (&raw mut (*thread.context()).holes).cast::<Hole>().add(class) },
        Some(medium) => thread.heap.medium[medium].get(),
    }
}

/// What was allocated in the current hole and not counted yet.
///
/// # Safety
/// As for [`hole`].
unsafe fn uncounted(thread: &Thread, class: usize) -> Allocated {
    let start = thread.heap.counted[class].load(Relaxed);
    if start.is_null() {
        return Allocated::default();
    }
    // SAFETY: as promised by the caller; volatile because another thread may be moving the cursor.
    let cursor = unsafe { (&raw const (*hole(thread, class)).cursor).read_volatile() };
    let bytes = cursor.addr().saturating_sub(start.addr());
    Allocated { objects: (bytes / SIZES[class] as usize) as u64, bytes: bytes as u64 }
}

fn bump(thread: &Thread, class: usize) -> Option<*mut u8> {
    // SAFETY: the thread is the current one; nobody else holds a reference to the hole.
    let hole = unsafe { &mut *hole(thread, class) };
    let object = hole.cursor;
    if hole.end.addr() - object.addr() < SIZES[class] as usize {
        return None;
    }
    hole.cursor = object.wrapping_add(SIZES[class] as usize);
    Some(object)
}

enum Refill {
    Ready,
    /// Enough has been allocated for a collection.
    Collect,
    /// There is no free block.
    Full,
}

/// Finds the next hole of a class.
fn refill(thread: &Thread, class: usize) -> Refill {
    let heap = heap();
    let local = &thread.heap;
    let most = if config::stress() > 0 { SIZES[class] as usize } else { HOLE };
    loop {
        let block = local.blocks[class].get();
        if block != NO_BLOCK {
            if let Some((start, end)) = next_hole(heap, block, most) {
                // SAFETY: the thread is the current one.
                unsafe {
                    local.counters.add(uncounted(thread, class));
                    *hole(thread, class) = Hole { cursor: start, end };
                }
                local.counted[class].store(start, Relaxed);
                heap.since_collection.fetch_add(end.addr() - start.addr(), Relaxed);
                return Refill::Ready;
            }
            local.blocks[class].set(NO_BLOCK);
        }
        if heap.wants_collection() {
            return Refill::Collect;
        }
        let mut space = heap.space();
        let block = match space.partial[class].pop() {
            Some(block) => block,
            None => {
                let Some(block) = space.take_run(1) else { return Refill::Full };
                // SAFETY: the block was free and the lock is held.
                let meta = unsafe { heap.region.meta(block) };
                meta.kind = BlockKind::Small;
                meta.class = class as u8;
                meta.frontier = 0;
                block
            }
        };
        local.blocks[class].set(block);
    }
}

/// Sweeps on from the block's frontier to the next run of free slots, at most about `most` bytes of it, and zeroes it.
fn next_hole(heap: &Heap, block: Block, most: usize) -> Option<(*mut u8, *mut u8)> {
    let region = &heap.region;
    // SAFETY: the block belongs to the current thread.
    let meta = unsafe { region.meta(block) };
    let size = SIZES[usize::from(meta.class)] as usize;
    let start_of_block = region.start_of(block);
    let bitmap = heap.bitmap.load(Relaxed);
    let marked = |offset: usize| region.is_marked(bitmap, start_of_block.wrapping_add(offset));

    let mut start = usize::from(meta.frontier);
    while start + size <= BLOCK && marked(start) {
        start += size;
    }
    if start + size > BLOCK {
        meta.frontier = BLOCK as u16;
        return None;
    }
    let mut end = start + size;
    while end + size <= BLOCK && end - start + size <= most && !marked(end) {
        end += size;
    }
    meta.frontier = end as u16;
    let hole = start_of_block.wrapping_add(start);
    if !meta.zeroed {
        // SAFETY: the slots are free and belong to the current thread.
        unsafe { hole.write_bytes(0, end - start) };
    }
    Some((hole, start_of_block.wrapping_add(end)))
}

/// A large object gets whole blocks.
fn allocate_large(thread: &Thread, size: usize) -> Option<*mut u8> {
    let heap = heap();
    let len = u32::try_from(size.div_ceil(BLOCK)).ok()?;
    if heap.wants_collection() {
        collect::collect();
    }
    let first = heap.space().take_run(len);
    let block = match first {
        Some(block) => block,
        None => {
            collect::collect();
            heap.space().take_run(len)?
        }
    };
    let region = &heap.region;
    let mut dirty: Option<Run> = None;
    let zero = |run: Run| {
        // SAFETY: the blocks were free and belong to the current thread now.
        unsafe { region.start_of(run.start).write_bytes(0, run.len as usize * BLOCK) };
    };
    for at in 0..len {
        // SAFETY: as above.
        let meta = unsafe { region.meta(block + at) };
        meta.kind = if at == 0 { BlockKind::Large } else { BlockKind::Tail };
        meta.extent = if at == 0 { len } else { at };
        match (&mut dirty, meta.zeroed) {
            (Some(run), false) => run.len += 1,
            (None, false) => dirty = Some(Run { start: block + at, len: 1 }),
            (_, true) => dirty.take().into_iter().for_each(zero),
        }
        meta.zeroed = false;
    }
    dirty.take().into_iter().for_each(zero);
    heap.since_collection.fetch_add(len as usize * BLOCK, Relaxed);
    thread.heap.counters.add(Allocated { objects: 1, bytes: size as u64 });
    Some(region.start_of(block))
}

/// Counts towards the next forced collection.
fn stress(thread: &Thread) {
    let every = config::stress();
    if every == 0 {
        return;
    }
    let left = thread.heap.until_stress.get().saturating_sub(1);
    thread.heap.until_stress.set(if left == 0 { every } else { left });
    if left == 0 {
        collect::collect();
    }
}
