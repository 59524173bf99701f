//! The heap under load. Under Miri stacks are not scanned, so the tests hold what they need in handles; they pass there too.
//! (The protocol that stops the world is in `tests/loom.rs`.)

use crate::gc::alloc::{allocated, allocated_by, heap};
use crate::gc::collect::{collect, live};
use crate::gc::config::parse_stress;
use crate::gc::space::{BLOCK, MAX_MEDIUM, SIZES, class_of};
use crate::gc::{config, new_object};
use crate::handle::{Handle, Purpose};
use crate::testing::{inside, new_node, types};
use crate::{array, thread};
use aw_abi::Object;
use std::ptr::null_mut;

/// Live objects after a collection.
fn count() -> u64 {
    collect();
    live().0
}

/// Fills a few stack frames with zeros, so that no stale word keeps garbage alive.
#[inline(never)]
fn clear_stack() {
    std::hint::black_box([0u64; 4096]);
}

fn field(node: *mut Object, index: usize) -> *mut Object {
    // SAFETY: a node of the tests.
    unsafe { node.cast::<*mut Object>().add(1 + index).read() }
}

#[test]
fn every_size_has_the_smallest_class_that_holds_it() {
    for size in 1..=MAX_MEDIUM {
        let class = class_of(size);
        assert!(SIZES[class] as usize >= size, "{size}");
        assert!(class == 0 || (SIZES[class - 1] as usize) < size, "{size}");
    }
    assert!(SIZES.iter().all(|size| size % 16 == 0 && *size as usize <= BLOCK / 2));
}

#[test]
fn interior_pointers_find_their_object() {
    inside(|| {
        for &size in SIZES.iter().chain(&[40_000, 100_000]) {
            // SAFETY: a node's descriptor on more memory than it needs.
            let object = unsafe { new_object(types().node, size as usize) }.unwrap_or(null_mut());
            let (region, bitmap) = (heap().region, heap().bitmap.load(std::sync::atomic::Ordering::Relaxed));
            for offset in [0, 1, 8, size as usize / 2, size as usize - 1] {
                // SAFETY: no other thread of the test allocates, which is as good as a stopped world.
                let found = unsafe { region.find_object(bitmap, object.addr() + offset) };
                assert_eq!(found, Some(object), "{size} + {offset}");
            }
        }
    });
}

#[test]
fn a_list_much_deeper_than_any_stack_is_marked() {
    const LENGTH: usize = if cfg!(miri) { 300 } else { 1_000_000 };
    /// In a function of its own, so that no node is left in the test's stack frame.
    #[inline(never)]
    fn build_and_walk(before: u64) {
        let root = Handle::new(null_mut(), Purpose::Test);
        for _ in 0..LENGTH {
            root.set(new_node(root.get(), null_mut()));
        }
        assert!(count() >= before + LENGTH as u64);
        let mut length = 0;
        let mut node = root.get();
        while !node.is_null() {
            length += 1;
            node = field(node, 0);
        }
        assert_eq!(length, LENGTH);
    }
    inside(|| {
        let before = count();
        build_and_walk(before);
        clear_stack();
        assert!(count() < before + LENGTH as u64 / 2, "the list is still alive");
    });
}

#[test]
fn cycles_are_freed() {
    const LOOPS: usize = if cfg!(miri) { 50 } else { 10_000 };
    inside(|| {
        let before = count();
        for _ in 0..LOOPS {
            let a = new_node(null_mut(), null_mut());
            let b = new_node(a, null_mut());
            // SAFETY: a reference field of a node.
            unsafe { crate::gc::store(a.cast::<*mut Object>().add(1), b) };
        }
        clear_stack();
        assert!(count() < before + 100);
    });
}

#[test]
fn memory_is_zero_and_reused() {
    const ROUNDS: usize = if cfg!(miri) { 3 } else { 200 };
    const SIZES: [usize; 7] = [16, 24, 200, 2048, 3000, 16_000, 70_000];
    inside(|| {
        for _ in 0..ROUNDS {
            for size in SIZES {
                // SAFETY: a descriptor without references; the object is as large as said.
                unsafe {
                    let object = new_object(types().known.string, size).unwrap_or(null_mut());
                    let bytes = std::slice::from_raw_parts_mut(object.cast::<u8>().add(8), size - 8);
                    assert!(bytes.iter().all(|&byte| byte == 0), "{size}");
                    bytes.fill(0xff);
                }
            }
            collect();
        }
        let used = heap().space().used();
        assert!(used < 200, "{used} blocks are in use");
    });
}

#[test]
fn arrays_keep_their_elements() {
    inside(|| {
        const LENGTH: usize = if cfg!(miri) { 100 } else { 20_000 };
        // SAFETY: an array of references.
        unsafe {
            let root =
                Handle::new(array::new(types().array, LENGTH as i64).unwrap_or(null_mut()), Purpose::Test);
            for i in 0..LENGTH {
                let node = new_node(null_mut(), null_mut());
                node.cast::<u64>().add(3).write(i as u64);
                crate::gc::store(array::elements(root.get()).cast::<*mut Object>().add(i), node);
            }
            collect();
            // Garbage that would overwrite what was freed by mistake.
            for _ in 0..LENGTH {
                new_node(root.get(), root.get());
            }
            for i in 0..LENGTH {
                let node = array::elements(root.get()).cast::<*mut Object>().add(i).read();
                assert_eq!(node.cast::<u64>().add(3).read(), i as u64);
            }
        }
    });
}

#[test]
#[cfg_attr(miri, ignore = "stacks are not scanned under Miri")]
fn what_is_only_on_the_stack_stays() {
    inside(|| {
        let node = new_node(null_mut(), null_mut());
        // SAFETY: a node has a value word.
        unsafe { node.cast::<u64>().add(3).write(42) };
        for _ in 0..10 {
            collect();
            for _ in 0..1000 {
                new_node(null_mut(), null_mut());
            }
        }
        // SAFETY: as above.
        assert_eq!(unsafe { node.cast::<u64>().add(3).read() }, 42);
    });
}

#[test]
fn allocations_are_counted() {
    inside(|| {
        let (mine, all) = (allocated_by(thread::current()), allocated());
        for _ in 0..10 {
            new_node(null_mut(), null_mut());
        }
        // SAFETY: a descriptor without references.
        unsafe { new_object(types().known.string, 50_000).unwrap_or(null_mut()) };
        let (mine_after, all_after) = (allocated_by(thread::current()), allocated());
        assert_eq!(mine_after.objects - mine.objects, 11);
        assert_eq!(mine_after.bytes - mine.bytes, 320 + 50_000);
        assert_eq!(all_after.objects - all.objects, 11);
    });
}

#[test]
fn stress_collects_at_every_nth_allocation() {
    assert_eq!(["", "gc", "suspend,gc=7", "gc=x", "shuffle=3"].map(parse_stress), [0, 1, 7, 0, 0]);
    inside(|| {
        config::set_stress(3);
        // The holes of before are still open.
        collect();
        let before = heap().collections.load(std::sync::atomic::Ordering::Relaxed);
        for _ in 0..30 {
            new_node(null_mut(), null_mut());
        }
        let after = heap().collections.load(std::sync::atomic::Ordering::Relaxed);
        config::set_stress(0);
        assert_eq!(after - before, 10);
    });
}

#[test]
#[cfg_attr(miri, ignore = "too slow")]
fn the_heap_stays_small_when_everything_dies() {
    inside(|| {
        for i in 0..2_000_000u64 {
            let node = new_node(null_mut(), null_mut());
            // SAFETY: a node has a value word.
            unsafe { node.cast::<u64>().add(3).write(i) };
        }
        let used = heap().space().used() as usize * BLOCK;
        assert!(used < 48 << 20, "{used} bytes");
    });
}

#[test]
#[cfg_attr(miri, ignore = "stacks are not scanned under Miri")]
fn several_threads_allocate_and_collect() {
    inside(|| {
        thread::blocking(|| {
            std::thread::scope(|scope| {
                for seed in 0..4u64 {
                    scope.spawn(move || {
                        let _attached = thread::attach();
                        thread::running(|| work(seed));
                    });
                }
            });
        });
    });
}

/// Builds trees and checks that they stay as they were built.
fn work(seed: u64) {
    fn tree(depth: u32, value: u64) -> *mut Object {
        let (left, right) = match depth {
            0 => (null_mut(), null_mut()),
            _ => (tree(depth - 1, value * 2), tree(depth - 1, value * 2 + 1)),
        };
        let node = new_node(left, right);
        // SAFETY: a node has a value word.
        unsafe { node.cast::<u64>().add(3).write(value) };
        node
    }
    fn check(node: *mut Object, depth: u32, value: u64) {
        // SAFETY: a live node.
        assert_eq!(unsafe { node.cast::<u64>().add(3).read() }, value);
        if depth > 0 {
            check(field(node, 0), depth - 1, value * 2);
            check(field(node, 1), depth - 1, value * 2 + 1);
        }
    }
    for round in 0..60 {
        let root = tree(12, seed + 1);
        if round % 16 == seed {
            collect();
        }
        // What compiled loops do.
        if thread::current().tick().load(std::sync::atomic::Ordering::Relaxed) != 0 {
            thread::safepoint();
        }
        check(root, 12, seed + 1);
    }
}

#[test]
fn every_class_fills_whole_blocks() {
    inside(|| {
        let root = Handle::new(null_mut(), Purpose::Test);
        for (class, &size) in SIZES.iter().enumerate() {
            let size = size as usize;
            let count = if cfg!(miri) { 3 } else { 2 * BLOCK / size };
            if size < 32 {
                continue;
            }
            for _ in 0..count {
                // SAFETY: a node's descriptor on at least as much memory as it needs.
                unsafe {
                    let node = new_object(types().node, size).unwrap_or(null_mut());
                    crate::gc::store(node.cast::<*mut Object>().add(1), root.get());
                    root.set(node);
                }
            }
            collect();
            let mut node = root.get();
            let mut length = 0;
            while !node.is_null() {
                length += 1;
                node = field(node, 0);
            }
            assert_eq!(length, count, "class {class}");
            root.set(null_mut());
        }
    });
}
