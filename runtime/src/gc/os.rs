//! Address space from the operating system: reserve a range without memory, commit parts of it, give memory back.
//!
//! Linux and the BSDs reserve with `PROT_NONE` and commit with `mprotect`; Windows has `VirtualAlloc` for both. Under Miri
//! the range is an ordinary allocation.

use std::ptr::NonNull;

#[cfg(all(unix, not(miri)))]
mod imp {
    use super::NonNull;
    use std::ptr::null_mut;

    /// Reserves `size` bytes aligned to `align` (a power of two).
    pub fn reserve(size: usize, align: usize) -> Option<NonNull<u8>> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a fresh anonymous mapping at an address of the system's choice.
        let raw = unsafe { libc::mmap(null_mut(), size + align, libc::PROT_NONE, flags, -1, 0) };
        if raw == libc::MAP_FAILED {
            return None;
        }
        let raw = raw.cast::<u8>();
        NonNull::new(raw.wrapping_add(raw.align_offset(align)))
    }

    /// Makes reserved memory readable and writable; it reads as zero.
    pub fn commit(at: *mut u8, size: usize) -> bool {
        // SAFETY: the range lies within a reservation.
        unsafe { libc::mprotect(at.cast(), size, libc::PROT_READ | libc::PROT_WRITE) == 0 }
    }

    /// Gives the memory back but keeps it committed: it reads as zero afterwards. False: it kept its contents.
    pub fn discard(at: *mut u8, size: usize) -> bool {
        if cfg!(not(target_os = "linux")) {
            return false;
        }
        // SAFETY: the range lies within committed memory that holds no object.
        unsafe { libc::madvise(at.cast(), size, libc::MADV_DONTNEED) == 0 }
    }

    /// Bytes of physical memory.
    pub fn physical_memory() -> Option<u64> {
        // SAFETY: sysconf has no preconditions.
        let (pages, page) = unsafe { (libc::sysconf(libc::_SC_PHYS_PAGES), libc::sysconf(libc::_SC_PAGESIZE)) };
        (pages > 0 && page > 0).then(|| pages as u64 * page as u64)
    }
}

#[cfg(all(windows, not(miri)))]
mod imp {
    use super::NonNull;
    use std::ffi::c_void;

    const MEM_COMMIT: u32 = 0x1000;
    const MEM_RESERVE: u32 = 0x2000;
    const PAGE_NOACCESS: u32 = 1;
    const PAGE_READWRITE: u32 = 4;

    unsafe extern "system" {
        fn VirtualAlloc(address: *mut c_void, size: usize, kind: u32, protect: u32) -> *mut c_void;
    }

    /// Reserves `size` bytes aligned to `align` (a power of two).
    pub fn reserve(size: usize, align: usize) -> Option<NonNull<u8>> {
        // SAFETY: a fresh reservation at an address of the system's choice.
        let raw = unsafe { VirtualAlloc(std::ptr::null_mut(), size + align, MEM_RESERVE, PAGE_NOACCESS) };
        let raw = NonNull::new(raw.cast::<u8>())?.as_ptr();
        NonNull::new(raw.wrapping_add(raw.align_offset(align)))
    }

    /// Makes reserved memory readable and writable; it reads as zero.
    pub fn commit(at: *mut u8, size: usize) -> bool {
        // SAFETY: the range lies within a reservation.
        unsafe { !VirtualAlloc(at.cast(), size, MEM_COMMIT, PAGE_READWRITE).is_null() }
    }

    /// Windows keeps the memory.
    pub fn discard(_at: *mut u8, _size: usize) -> bool {
        false
    }

    /// Bytes of physical memory.
    pub fn physical_memory() -> Option<u64> {
        None
    }
}

#[cfg(miri)]
mod imp {
    use super::NonNull;
    use std::alloc::{Layout, alloc_zeroed};

    /// Reserves `size` bytes aligned to `align` (a power of two).
    pub fn reserve(size: usize, align: usize) -> Option<NonNull<u8>> {
        let layout = Layout::from_size_align(size, align).ok()?;
        // SAFETY: `size` is not zero.
        NonNull::new(unsafe { alloc_zeroed(layout) })
    }

    /// The allocation is usable from the start.
    pub fn commit(_at: *mut u8, _size: usize) -> bool {
        true
    }

    /// Miri keeps the memory.
    pub fn discard(_at: *mut u8, _size: usize) -> bool {
        false
    }

    /// Bytes of physical memory.
    pub fn physical_memory() -> Option<u64> {
        None
    }
}

pub use imp::{commit, discard, physical_memory, reserve};
