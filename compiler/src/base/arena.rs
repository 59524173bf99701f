//! A vector that grows while it is being read: definitions are added on demand, and references to old ones stay valid.
//!
//! Items live in blocks that double in size and never move.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use super::Idx;

/// Block `b` holds `FIRST << b` items.
const FIRST: usize = 64;
const BLOCKS: usize = 27;

pub struct Arena<I, T> {
    blocks: [OnceLock<Box<[OnceLock<T>]>>; BLOCKS],
    len: AtomicUsize,
    adding: Mutex<()>,
    _id: PhantomData<fn(I) -> I>,
}

fn place(index: usize) -> (usize, usize) {
    let block = (index / FIRST + 1).ilog2() as usize;
    (block, index - FIRST * ((1 << block) - 1))
}

impl<I: Idx, T> Arena<I, T> {
    pub const fn new() -> Self {
        Self {
            blocks: [const { OnceLock::new() }; BLOCKS],
            len: AtomicUsize::new(0),
            adding: Mutex::new(()),
            _id: PhantomData,
        }
    }

    /// Adds an item through a shared reference.
    pub fn push(&self, value: T) -> I {
        let _guard = self.adding.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let index = self.len.load(Ordering::Relaxed);
        let (block, offset) = place(index);
        let block = self.blocks[block]
            .get_or_init(|| std::iter::repeat_with(OnceLock::new).take(FIRST << block).collect());
        assert!(block[offset].set(value).is_ok(), "slot {index} was taken");
        self.len.store(index + 1, Ordering::Release);
        I::new(index)
    }

    /// The id that the next `push` will return, if nobody else pushes.
    pub fn next_id(&self) -> I {
        I::new(self.len())
    }

    pub fn len(&self) -> usize {
        self.len.load(Ordering::Acquire)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn get(&self, id: I) -> Option<&T> {
        let (block, offset) = place(id.index());
        self.blocks.get(block)?.get()?.get(offset)?.get()
    }

    pub fn get_mut(&mut self, id: I) -> Option<&mut T> {
        let (block, offset) = place(id.index());
        self.blocks.get_mut(block)?.get_mut()?.get_mut(offset)?.get_mut()
    }

    /// The ids of what is there now.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + use<I, T> {
        (0..self.len()).map(I::new)
    }

    pub fn iter_ids(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.ids().map(|id| (id, &self[id]))
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.ids().map(|id| &self[id])
    }
}

impl<I: Idx, T> Default for Arena<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I: Idx, T: std::fmt::Debug> std::fmt::Debug for Arena<I, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter_ids()).finish()
    }
}

impl<I: Idx, T> Index<I> for Arena<I, T> {
    type Output = T;
    fn index(&self, id: I) -> &T {
        match self.get(id) {
            Some(item) => item,
            None => panic!("{id:?} is not in this arena"),
        }
    }
}

impl<I: Idx, T> IndexMut<I> for Arena<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        match self.get_mut(id) {
            Some(item) => item,
            None => panic!("{id:?} is not in this arena"),
        }
    }
}
