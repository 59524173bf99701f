//! A collection: stop the world, mark, sort the blocks, go on. Sweeping is left to the allocating threads.

use super::alloc::{self, Heap, heap};
use super::config::MIN_THRESHOLD;
use super::mark::{Marker, Reason, RootSource};
use super::os;
use super::space::{BLOCK, Block, BlockKind, NO_BLOCK, Run, SIZES, Space};
use crate::thread::{self, Handle, WORLD};
use crate::task::unobserved;
use crate::{entry, handle};
use aw_abi::{Object, TICK_GC, Task};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held by the collecting thread.
static COLLECTOR: Mutex<()> = Mutex::new(());
static SOURCES: Mutex<Sources> = Mutex::new(Sources { roots: Vec::new(), continuation: None });
static LIVE_OBJECTS: AtomicU64 = AtomicU64::new(0);
static LIVE_BYTES: AtomicU64 = AtomicU64::new(0);

struct Sources {
    roots: Vec<&'static dyn RootSource>,
    continuation: Option<fn(*mut Object, &mut Marker)>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds a source of roots for good.
pub fn add_root_source(source: &'static dyn RootSource) {
    locked(&SOURCES).roots.push(source);
}

/// Says what to mark for a task's continuation word that points outside the heap (the scheduler's continuation lists).
pub fn set_continuation_visitor(visit: fn(*mut Object, &mut Marker)) {
    locked(&SOURCES).continuation = Some(visit);
}

/// Objects and bytes that the last collection found alive.
pub fn live() -> (u64, u64) {
    (LIVE_OBJECTS.load(Relaxed), LIVE_BYTES.load(Relaxed))
}

/// Collects, or waits for the collection that another thread is just doing. The current thread is inside.
pub fn collect() {
    let heap = heap();
    let before = heap.collections.load(Relaxed);
    thread::blocking(|| {
        let _collector = locked(&COLLECTOR);
        if heap.collections.load(Relaxed) == before {
            stop_and_collect(heap, None);
        }
    });
    unobserved::raise();
}

/// What can be seen of a stopped world, after marking.
pub struct Stopped<'a> {
    /// All live tasks and frames, each with a reason why it is alive.
    pub tasks: Vec<(*mut Task, Reason)>,
    pub threads: &'a [Handle],
}

/// Collects, and shows the world to `inspect` while it is still stopped. The current thread is outside, or not attached.
pub fn collect_and_inspect(inspect: &mut dyn FnMut(&Stopped)) {
    let _collector = locked(&COLLECTOR);
    stop_and_collect(heap(), Some(inspect));
}

fn stop_and_collect(heap: &Heap, inspect: Option<&mut dyn FnMut(&Stopped)>) {
    let threads = thread::threads();
    WORLD.request_stop();
    thread::set_ticks(&threads, TICK_GC, true);
    WORLD.wait_stopped(threads.iter().map(|thread| &thread.mutator));

    for thread in threads.iter() {
        alloc::retire(thread);
    }
    let mut space = heap.space();
    let tasks = mark(heap, &mut space, &threads, inspect.is_some());
    heap.bitmap.store(1 - heap.bitmap.load(Relaxed), Relaxed);
    if let Some(inspect) = inspect {
        inspect(&Stopped { tasks, threads: &threads });
    }
    let live = sort_blocks(heap, &mut space);
    drop(space);
    heap.since_collection.store(0, Relaxed);
    heap.threshold.store(live.max(MIN_THRESHOLD), Relaxed);
    heap.collections.fetch_add(1, Relaxed);

    thread::set_ticks(&threads, TICK_GC, false);
    WORLD.resume();
}

/// Marks everything reachable in the bitmap that is not current. The result is empty unless `list_tasks`.
fn mark(heap: &Heap, space: &mut Space, threads: &[Handle], list_tasks: bool) -> Vec<(*mut Task, Reason)> {
    let old = heap.bitmap.load(Relaxed);
    // SAFETY: the world is stopped.
    unsafe { heap.region.mark_words(1 - old, 0, space.top) }.fill(0);
    let sources = locked(&SOURCES);
    let mut marker = Marker::new(heap.region, old, sources.continuation, list_tasks);
    if let Some(image) = entry::image() {
        for i in 0..image.statics_len as usize {
            // SAFETY: the image lists the addresses of its static reference fields.
            marker.object(unsafe { **image.statics.add(i) });
        }
    }
    for source in &sources.roots {
        source.visit(&mut marker);
    }
    for thread in threads {
        marker.because(Reason::Thread(thread.id));
        for word in &thread.saved[1..] {
            marker.word(word.get());
        }
        marker.object(thread.locals.object.get());
        marker.object(thread.locals.ambient.get());
        marker.object(thread.locals.outer.get());
        // What the context itself holds while a chain of frames is being saved.
        // SAFETY: the thread is stopped; the stack above the published pointer is mapped.
        unsafe {
            let context = thread.context();
            marker.word((*context).pending_frame.addr());
            marker.word((*context).pending_on.addr());
            marker.words(thread.saved[0].get(), thread.stack_base);
        }
    }
    // Last, so that what is alive for this reason only can be told.
    marker.because(Reason::Handle);
    handle::visit(&mut marker);
    marker.drain();
    unobserved::find(&mut marker);
    marker.into_tasks()
}

/// Rebuilds the lists of free and partly free blocks from the fresh marks. Returns the bytes alive.
fn sort_blocks(heap: &Heap, space: &mut Space) -> usize {
    let region = heap.region;
    let bitmap = heap.bitmap.load(Relaxed);
    space.clear();
    let mut free = Run { start: NO_BLOCK, len: 0 };
    let mut runs = Vec::new();
    let (mut objects, mut bytes) = (0u64, 0usize);
    let mut block: Block = 0;
    while block < space.top {
        // SAFETY: the world is stopped; the reference ends before the next call.
        let meta = unsafe { region.meta(block) };
        let len = if meta.kind == BlockKind::Large { meta.extent } else { 1 };
        let live = match meta.kind {
            BlockKind::Free => false,
            BlockKind::Large => {
                let marked = region.is_marked(bitmap, region.start_of(block));
                objects += u64::from(marked);
                bytes += if marked { len as usize * BLOCK } else { 0 };
                marked
            }
            BlockKind::Small => {
                // SAFETY: the world is stopped.
                let words = unsafe { region.mark_words(bitmap, block, 1) };
                let count: u32 = words.iter().map(|word| word.count_ones()).sum();
                let size = SIZES[usize::from(meta.class)] as usize;
                meta.frontier = 0;
                meta.zeroed = false;
                if count > 0 && (count as usize) < BLOCK / size {
                    space.partial[usize::from(meta.class)].push(block);
                }
                objects += u64::from(count);
                bytes += count as usize * size;
                count > 0
            }
            BlockKind::Tail => unreachable!("a tail without its head"),
        };
        if live {
            runs.extend((free.len > 0).then_some(free));
            free = Run { start: NO_BLOCK, len: 0 };
        } else {
            for at in block..block + len {
                // SAFETY: the world is stopped.
                let meta = unsafe { region.meta(at) };
                if meta.kind != BlockKind::Free {
                    meta.kind = BlockKind::Free;
                    meta.zeroed = false;
                }
            }
            if free.len == 0 {
                free.start = block;
            }
            free.len += len;
        }
        block += len;
    }
    runs.extend((free.len > 0).then_some(free));
    give_back_memory(heap, &runs, bytes);
    // From high to low, so that the low runs of a length are taken first.
    for &run in runs.iter().rev() {
        space.give_run(run);
    }
    LIVE_OBJECTS.store(objects, Relaxed);
    LIVE_BYTES.store(bytes as u64, Relaxed);
    bytes
}

/// Long free runs go back to the system when there is much more of them than the heap will use before the next collection.
fn give_back_memory(heap: &Heap, runs: &[Run], live: usize) {
    const LONG: u32 = 64;
    let free: usize = runs.iter().map(|run| run.len as usize * BLOCK).sum();
    if free <= 2 * live.max(MIN_THRESHOLD) {
        return;
    }
    for run in runs.iter().filter(|run| run.len >= LONG) {
        // SAFETY: the world is stopped and the blocks are free.
        let dirty = |at: Block| unsafe { !heap.region.meta(at).zeroed };
        if (run.start..run.start + run.len).any(dirty)
            && os::discard(heap.region.start_of(run.start), run.len as usize * BLOCK)
        {
            for at in run.start..run.start + run.len {
                // SAFETY: as above.
                unsafe { heap.region.meta(at) }.zeroed = true;
            }
        }
    }
}
