//! What the rest of the runtime and compiled code call of the collector.

use super::{alloc, collect};
use crate::exception;
use crate::export::{VOID, Void, exports, ret};
use crate::thread;
use aw_abi::{Object, Ret, TypeDesc};
use std::sync::atomic::Ordering::Relaxed;

/// Stores a reference into an object (or a static). The one place where a write barrier would go.
///
/// # Safety
/// `field` is a reference field of a live object or a static, `value` null or a live object.
#[inline(always)]
pub unsafe fn store(field: *mut *mut Object, value: *mut Object) {
    // SAFETY: as promised by the caller.
    unsafe { field.write(value) };
}

/// A new object without a value in any field, or the exception "out of memory".
///
/// # Safety
/// `desc` describes a type whose instances take `size` bytes, elements included, and lives for ever.
pub unsafe fn new_object(desc: *const TypeDesc, size: usize) -> Result<*mut Object, *mut Object> {
    // SAFETY: as promised by the caller.
    unsafe { alloc::allocate_object(desc, size) }.ok_or_else(exception::out_of_memory)
}

exports! {
    /// The slow path of an allocation: `size` bytes, zeroed, with the descriptor set.
    fn aw_alloc_slow(desc: *const TypeDesc, size: u64) -> Ret<*mut Object> {
        // SAFETY: compiled code passes a descriptor of its own and the size it computed from it.
        ret(unsafe { new_object(desc, size as usize) })
    }

    /// `GC.Collect()`
    fn aw_gc_collect() -> Void {
        collect::collect();
        VOID
    }

    /// `GC.CollectionCount(generation)`: there is one generation.
    fn aw_gc_collection_count(_generation: i32) -> Ret<i32> {
        Ret::ok(alloc::heap().collections.load(Relaxed) as i32)
    }

    /// `GC.GetTotalAllocatedBytes(precise)`
    fn aw_gc_total_allocated_bytes() -> Ret<i64> {
        Ret::ok(alloc::allocated().bytes as i64)
    }

    /// `GC.GetAllocatedBytesForCurrentThread()`
    fn aw_gc_thread_allocated_bytes() -> Ret<i64> {
        Ret::ok(alloc::allocated_by(thread::current()).bytes as i64)
    }

    /// Objects allocated by all threads so far.
    fn aw_gc_allocated_objects() -> Ret<i64> {
        Ret::ok(alloc::allocated().objects as i64)
    }

    /// `GC.GetTotalMemory(collect)`
    fn aw_gc_total_memory(collect: u8) -> Ret<i64> {
        if collect != 0 {
            collect::collect();
        }
        let heap = alloc::heap();
        let since = heap.since_collection.load(Relaxed) as u64;
        Ret::ok((collect::live().1 + since) as i64)
    }
}
