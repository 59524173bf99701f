//! The heap's address range: blocks, their metadata and the free blocks.
//!
//! One range is reserved at the start and divided into blocks of 32 KiB. A block is free, holds small objects of one size
//! class, or is part of a large object. "Is this word a pointer into the heap?" is a compare; which object it points into
//! follows from the block's metadata:
//! ```text
//! region │ 16 16 16 … │ 48 48 48 … │ large ───────────► │ free │ 2048 2048 … │ (not yet used) …
//! meta   │ Small(16)  │ Small(48)  │ Large(2) │ Tail(1) │ Free │ Small(2048)  │
//! marks  │ one bit for every 16 bytes, twice: this collection's and the last one's
//! ```
//! Two mark bitmaps let sweeping be lazy: below a block's `frontier` the block has been swept and a slot is an object iff its
//! descriptor word is not null; from the frontier on, a slot is an object iff the last collection marked it.
//!
//! Metadata is plain memory: a block belongs to one thread at a time, and the collector looks only while the world is
//! stopped. The lists are under the heap's lock.

use super::os;
use aw_abi::{CLASS_SIZES, MAX_SMALL, Object, SIZE_CLASSES};

pub const BLOCK: usize = 32 * 1024;
const BLOCK_SHIFT: u32 = BLOCK.trailing_zeros();
pub const GRANULE: usize = 16;
/// Mark words of one block.
pub const MARK_WORDS: usize = BLOCK / GRANULE / 64;

/// Size classes between [`MAX_SMALL`] and the large objects, each an even part of a block. Compiled code never sees them.
const MEDIUM_SIZES: [u32; 8] = [2720, 3264, 4096, 5456, 6544, 8192, 10912, 16384];
pub const CLASSES: usize = SIZE_CLASSES + MEDIUM_SIZES.len();
/// Objects above this many bytes get blocks of their own.
pub const MAX_MEDIUM: usize = 16384;

/// Object size of every class, medium ones included.
pub const SIZES: [u32; CLASSES] = {
    let mut sizes = [0; CLASSES];
    let mut i = 0;
    while i < CLASSES {
        sizes[i] = if i < SIZE_CLASSES { CLASS_SIZES[i] } else { MEDIUM_SIZES[i - SIZE_CLASSES] };
        i += 1;
    }
    sizes
};

/// `offset * RECIPROCAL[class] >> 32` is `offset / SIZES[class]` for offsets within a block.
const RECIPROCAL: [u64; CLASSES] = {
    let mut table = [0; CLASSES];
    let mut i = 0;
    while i < CLASSES {
        table[i] = (1u64 << 32).div_ceil(SIZES[i] as u64);
        i += 1;
    }
    table
};

/// Class of each small size in granules, so that the class of a size is one load.
const CLASS_OF: [u8; MAX_SMALL as usize / GRANULE + 1] = {
    let mut table = [0; MAX_SMALL as usize / GRANULE + 1];
    let mut granules = 1;
    while granules < table.len() {
        table[granules] = aw_abi::size_class((granules * GRANULE) as u32) as u8;
        granules += 1;
    }
    table
};

/// The class of an object of `size` bytes (1 ..= [`MAX_MEDIUM`]).
pub fn class_of(size: usize) -> usize {
    if size <= MAX_SMALL as usize {
        return usize::from(CLASS_OF[size.div_ceil(GRANULE)]);
    }
    SIZE_CLASSES + MEDIUM_SIZES.partition_point(|&s| (s as usize) < size)
}

/// Index of a block in the region.
pub type Block = u32;
pub const NO_BLOCK: Block = u32::MAX;

#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BlockKind {
    Free = 0,
    Small = 1,
    /// First block of a large object; `extent` is its number of blocks.
    Large = 2,
    /// Further block of a large object; `extent` is the distance to the first.
    Tail = 3,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct BlockMeta {
    pub kind: BlockKind,
    pub class: u8,
    /// The memory is known to read as zero (only meaningful while free).
    pub zeroed: bool,
    /// Swept up to this byte offset.
    pub frontier: u16,
    pub extent: u32,
}

/// The reserved range and its side tables. Copied freely: it never moves or goes away.
#[derive(Clone, Copy)]
pub struct Region {
    base: *mut u8,
    blocks: u32,
    meta: *mut BlockMeta,
    marks: [*mut u64; 2],
}

impl Region {
    /// Reserves up to `bytes`, or less where the system refuses that much.
    pub fn reserve(bytes: usize) -> Option<Region> {
        const SMALLEST: usize = if cfg!(miri) { 1 << 20 } else { 32 << 20 };
        let mut size = (bytes & !(BLOCK - 1)).max(SMALLEST);
        while size >= SMALLEST {
            if let Some(region) = Region::try_reserve(size) {
                return Some(region);
            }
            size = (size / 2) & !(BLOCK - 1);
        }
        None
    }

    fn try_reserve(size: usize) -> Option<Region> {
        let blocks = size / BLOCK;
        // Side tables are committed whole and touched as the heap grows. 64 KiB is a multiple of every page size.
        let round = |bytes: usize| (bytes + 0xffff) & !0xffff;
        let meta_size = round(blocks * size_of::<BlockMeta>());
        let marks_size = round(blocks * MARK_WORDS * 8);
        let side = os::reserve(meta_size + 2 * marks_size, 0x10000)?.as_ptr();
        if !os::commit(side, meta_size + 2 * marks_size) {
            return None;
        }
        let base = os::reserve(size, BLOCK)?.as_ptr();
        // SAFETY: the offsets stay within the reservation just made.
        let marks = unsafe { [side.add(meta_size).cast(), side.add(meta_size + marks_size).cast()] };
        Some(Region { base, blocks: u32::try_from(blocks).ok()?, meta: side.cast(), marks })
    }

    pub fn blocks(&self) -> u32 {
        self.blocks
    }

    pub fn contains(&self, address: usize) -> bool {
        address.wrapping_sub(self.base.addr()) < self.blocks as usize * BLOCK
    }

    pub fn start_of(&self, block: Block) -> *mut u8 {
        debug_assert!(block < self.blocks);
        self.base.wrapping_add(block as usize * BLOCK)
    }

    /// Metadata of a block of the region.
    ///
    /// # Safety
    /// The caller owns the block, holds the heap's lock or has stopped the world; no other reference to this entry lives.
    #[expect(clippy::mut_from_ref, reason = "the table is shared memory; see Safety")]
    pub unsafe fn meta(&self, block: Block) -> &mut BlockMeta {
        debug_assert!(block < self.blocks);
        // SAFETY: within the table; exclusive as the caller promises. Zero bytes are a valid entry.
        unsafe { &mut *self.meta.add(block as usize) }
    }

    /// The mark words of `count` blocks from `block` on, in bitmap `which` (0 or 1).
    ///
    /// # Safety
    /// As for [`Region::meta`].
    #[expect(clippy::mut_from_ref, reason = "the table is shared memory; see Safety")]
    pub unsafe fn mark_words(&self, which: usize, block: Block, count: u32) -> &mut [u64] {
        debug_assert!(block + count <= self.blocks);
        // SAFETY: within the bitmap; exclusive as the caller promises.
        unsafe {
            let start = self.marks[which].add(block as usize * MARK_WORDS);
            std::slice::from_raw_parts_mut(start, count as usize * MARK_WORDS)
        }
    }

    pub fn is_marked(&self, which: usize, object: *const u8) -> bool {
        let granule = (object.addr() - self.base.addr()) / GRANULE;
        // SAFETY: `object` is in the region, so its bit is in the bitmap; read while nobody writes this block's words.
        unsafe { *self.marks[which].add(granule / 64) & (1 << (granule % 64)) != 0 }
    }

    /// Sets the mark; true if it was not set before. `object` lies in the region.
    pub fn mark(&self, which: usize, object: *const u8) -> bool {
        let granule = (object.addr() - self.base.addr()) / GRANULE;
        // SAFETY: as above; only the collector marks, with the world stopped.
        let word = unsafe { &mut *self.marks[which].add(granule / 64) };
        let bit = 1 << (granule % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// The object that `address` points into, if it is one. `which` is the bitmap of the last finished collection.
    ///
    /// # Safety
    /// The world is stopped.
    pub unsafe fn find_object(&self, which: usize, address: usize) -> Option<*mut Object> {
        if !self.contains(address) {
            return None;
        }
        let offset = address - self.base.addr();
        let mut block = (offset >> BLOCK_SHIFT) as Block;
        // SAFETY: the world is stopped; the copy keeps no reference.
        let mut meta = unsafe { *self.meta(block) };
        if meta.kind == BlockKind::Tail {
            block -= meta.extent;
            // SAFETY: as above; a tail's extent leads to its head.
            meta = unsafe { *self.meta(block) };
        }
        match meta.kind {
            BlockKind::Free | BlockKind::Tail => None,
            BlockKind::Large => {
                let object = self.start_of(block).cast::<Object>();
                // SAFETY: a large object's memory is committed and starts with its descriptor.
                unsafe { !(*object).desc.is_null() }.then_some(object)
            }
            BlockKind::Small => {
                let class = usize::from(meta.class);
                let size = SIZES[class] as usize;
                let within = offset & (BLOCK - 1);
                let slot = (within as u64 * RECIPROCAL[class]) >> 32;
                let start = slot as usize * size;
                if start + size > BLOCK {
                    return None;
                }
                let object = self.start_of(block).wrapping_add(start).cast::<Object>();
                let live = if start < usize::from(meta.frontier) {
                    // SAFETY: a swept slot starts with a descriptor, or is zero.
                    unsafe { !(*object).desc.is_null() }
                } else {
                    self.is_marked(which, object.cast())
                };
                live.then_some(object)
            }
        }
    }
}

/// `len` free blocks from `start` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub start: Block,
    pub len: u32,
}

/// Which blocks are free or partly free. Under the heap's lock.
pub struct Space {
    pub region: Region,
    /// Blocks from here on have never been used.
    pub top: u32,
    committed: u32,
    /// The most blocks that may be in use.
    pub limit: u32,
    /// Blocks of the runs in `bins`.
    free: u32,
    /// Free runs by the power of two of their length.
    bins: [Vec<Run>; 32],
    /// Blocks of each class with room that nobody owns.
    pub partial: [Vec<Block>; CLASSES],
}

/// Blocks committed in one call: 1 MiB.
const COMMIT_STEP: u32 = 32;

impl Space {
    pub fn new(region: Region) -> Space {
        Space {
            region,
            top: 0,
            committed: 0,
            limit: region.blocks(),
            free: 0,
            bins: [const { Vec::new() }; 32],
            partial: [const { Vec::new() }; CLASSES],
        }
    }

    /// Blocks that hold objects.
    pub fn used(&self) -> u32 {
        self.top - self.free
    }

    /// Takes `len` adjacent blocks; None when the heap is full.
    pub fn take_run(&mut self, len: u32) -> Option<Block> {
        debug_assert!(len > 0);
        if len > self.limit.checked_sub(self.used())? {
            return None;
        }
        let bin = len.ilog2() as usize;
        if let Some(at) = self.bins[bin].iter().rposition(|run| run.len >= len) {
            let run = self.bins[bin].swap_remove(at);
            return Some(self.split(run, len));
        }
        for bin in bin + 1..self.bins.len() {
            if let Some(run) = self.bins[bin].pop() {
                return Some(self.split(run, len));
            }
        }
        self.extend(len)
    }

    fn split(&mut self, run: Run, len: u32) -> Block {
        self.free -= run.len;
        if run.len > len {
            self.give_run(Run { start: run.start + len, len: run.len - len });
        }
        run.start
    }

    fn extend(&mut self, len: u32) -> Option<Block> {
        let start = self.top;
        let end = start.checked_add(len).filter(|&end| end <= self.region.blocks())?;
        if end > self.committed {
            let target = end.next_multiple_of(COMMIT_STEP).min(self.region.blocks());
            let size = (target - self.committed) as usize * BLOCK;
            if !os::commit(self.region.start_of(self.committed), size) {
                return None;
            }
            self.committed = target;
        }
        for block in start..end {
            // SAFETY: the heap's lock is held and the blocks belong to nobody.
            unsafe { self.region.meta(block) }.zeroed = true;
        }
        self.top = end;
        Some(start)
    }

    /// Returns blocks. Their metadata must say `Free`.
    pub fn give_run(&mut self, run: Run) {
        self.free += run.len;
        self.bins[run.len.ilog2() as usize].push(run);
    }

    /// Forgets all lists, before a collection rebuilds them.
    pub fn clear(&mut self) {
        self.free = 0;
        self.bins.iter_mut().for_each(Vec::clear);
        self.partial.iter_mut().for_each(Vec::clear);
    }
}

// SAFETY: the raw pointers lead to memory that is shared by design; every access says why it is exclusive.
unsafe impl Send for Space {}
// SAFETY: as above.
unsafe impl Send for Region {}
// SAFETY: as above.
unsafe impl Sync for Region {}
