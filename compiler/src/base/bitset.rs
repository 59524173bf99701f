//! A growable set of small ids, for dataflow.

use std::marker::PhantomData;

use super::Idx;

/// A set of ids, one bit each. All operations treat missing words as zero.
#[derive(Clone)]
pub struct BitSet<I> {
    words: Vec<u64>,
    _id: PhantomData<fn(I) -> I>,
}

impl<I: Idx> BitSet<I> {
    /// An empty set with room for ids below `len`.
    pub fn new(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)], _id: PhantomData }
    }

    pub fn contains(&self, id: I) -> bool {
        let i = id.index();
        self.words.get(i / 64).is_some_and(|w| w & (1 << (i % 64)) != 0)
    }

    /// Adds `id`; true if it was not there before.
    pub fn insert(&mut self, id: I) -> bool {
        let i = id.index();
        if i / 64 >= self.words.len() {
            self.words.resize(i / 64 + 1, 0);
        }
        let word = &mut self.words[i / 64];
        let fresh = *word & (1 << (i % 64)) == 0;
        *word |= 1 << (i % 64);
        fresh
    }

    /// Removes `id`; true if it was there.
    pub fn remove(&mut self, id: I) -> bool {
        let i = id.index();
        let Some(word) = self.words.get_mut(i / 64) else { return false };
        let was = *word & (1 << (i % 64)) != 0;
        *word &= !(1 << (i % 64));
        was
    }

    /// `self ∪= other`; true if `self` grew.
    pub fn union_with(&mut self, other: &Self) -> bool {
        if other.words.len() > self.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        let mut grew = false;
        for (a, &b) in self.words.iter_mut().zip(&other.words) {
            grew |= b & !*a != 0;
            *a |= b;
        }
        grew
    }

    /// `self ∩= other`; true if `self` shrank.
    pub fn intersect_with(&mut self, other: &Self) -> bool {
        let mut shrank = false;
        for (i, a) in self.words.iter_mut().enumerate() {
            let b = other.words.get(i).copied().unwrap_or(0);
            shrank |= *a & !b != 0;
            *a &= b;
        }
        shrank
    }

    /// `self −= other`.
    pub fn subtract(&mut self, other: &Self) {
        for (a, &b) in self.words.iter_mut().zip(&other.words) {
            *a &= !b;
        }
    }

    pub fn clear(&mut self) {
        self.words.fill(0);
    }

    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&w| w == 0)
    }

    pub fn count(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// The members in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            std::iter::successors((word != 0).then_some(word), |w| {
                let rest = w & (w - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |w| I::new(i * 64 + w.trailing_zeros() as usize))
        })
    }
}

impl<I: Idx> PartialEq for BitSet<I> {
    fn eq(&self, other: &Self) -> bool {
        let n = self.words.len().max(other.words.len());
        let word = |s: &Self, i: usize| s.words.get(i).copied().unwrap_or(0);
        (0..n).all(|i| word(self, i) == word(other, i))
    }
}

impl<I: Idx> Eq for BitSet<I> {}

impl<I: Idx> std::fmt::Debug for BitSet<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<I: Idx> FromIterator<I> for BitSet<I> {
    fn from_iter<It: IntoIterator<Item = I>>(iter: It) -> Self {
        let mut set = Self::new(0);
        for id in iter {
            set.insert(id);
        }
        set
    }
}
