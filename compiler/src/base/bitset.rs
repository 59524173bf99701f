//! A growable set of small ids, for dataflow.

use std::marker::PhantomData;

use super::Idx;

/// A set of ids, one bit each. All operations treat missing words as zero. Most functions have few blocks and locals, and
/// their sets need no memory of their own.
#[derive(Clone)]
pub struct BitSet<I> {
    /// Ids below 64.
    first: u64,
    /// 64 ids each.
    more: Vec<u64>,
    _id: PhantomData<fn(I) -> I>,
}

/// Which word an id is in (0 is `first`), and its bit there.
#[inline]
fn place<I: Idx>(id: I) -> (usize, u64) {
    let i = id.index();
    (i / 64, 1 << (i % 64))
}

impl<I: Idx> BitSet<I> {
    /// An empty set with room for ids below `len`.
    pub fn new(len: usize) -> Self {
        Self { first: 0, more: vec![0; len.div_ceil(64).saturating_sub(1)], _id: PhantomData }
    }

    #[inline]
    pub fn contains(&self, id: I) -> bool {
        let (word, bit) = place(id);
        match word {
            0 => self.first & bit != 0,
            _ => self.more.get(word - 1).is_some_and(|w| w & bit != 0),
        }
    }

    /// Adds `id`; true if it was not there before.
    #[inline]
    pub fn insert(&mut self, id: I) -> bool {
        let (word, bit) = place(id);
        let word = match word {
            0 => &mut self.first,
            _ => {
                if word > self.more.len() {
                    self.more.resize(word, 0);
                }
                &mut self.more[word - 1]
            }
        };
        let fresh = *word & bit == 0;
        *word |= bit;
        fresh
    }

    /// Removes `id`; true if it was there.
    #[inline]
    pub fn remove(&mut self, id: I) -> bool {
        let (word, bit) = place(id);
        let word = match word {
            0 => &mut self.first,
            _ => match self.more.get_mut(word - 1) {
                Some(word) => word,
                None => return false,
            },
        };
        let was = *word & bit != 0;
        *word &= !bit;
        was
    }

    /// `self ∪= other`; true if `self` grew.
    pub fn union_with(&mut self, other: &Self) -> bool {
        let mut grew = other.first & !self.first != 0;
        self.first |= other.first;
        if other.more.len() > self.more.len() {
            self.more.resize(other.more.len(), 0);
        }
        for (a, &b) in self.more.iter_mut().zip(&other.more) {
            grew |= b & !*a != 0;
            *a |= b;
        }
        grew
    }

    /// `self ∩= other`; true if `self` shrank.
    pub fn intersect_with(&mut self, other: &Self) -> bool {
        let mut shrank = self.first & !other.first != 0;
        self.first &= other.first;
        let common = self.more.len().min(other.more.len());
        let (both, mine) = self.more.split_at_mut(common);
        for (a, &b) in both.iter_mut().zip(&other.more) {
            shrank |= *a & !b != 0;
            *a &= b;
        }
        shrank |= mine.iter().any(|&a| a != 0);
        mine.fill(0);
        shrank
    }

    /// `self −= other`.
    pub fn subtract(&mut self, other: &Self) {
        self.first &= !other.first;
        for (a, &b) in self.more.iter_mut().zip(&other.more) {
            *a &= !b;
        }
    }

    pub fn clear(&mut self) {
        self.first = 0;
        self.more.fill(0);
    }

    pub fn is_empty(&self) -> bool {
        self.words().all(|w| w == 0)
    }

    pub fn count(&self) -> usize {
        self.words().map(|w| w.count_ones() as usize).sum()
    }

    fn words(&self) -> impl Iterator<Item = u64> + '_ {
        std::iter::once(self.first).chain(self.more.iter().copied())
    }

    /// The members in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        self.words().enumerate().flat_map(|(i, word)| {
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
        let n = self.more.len().max(other.more.len());
        let word = |s: &Self, i: usize| s.more.get(i).copied().unwrap_or(0);
        self.first == other.first && (0..n).all(|i| word(self, i) == word(other, i))
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
