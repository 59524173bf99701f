//! Where something stands in the source.

use crate::new_id;

new_id!(
    /// A source file of this session.
    pub struct FileId, "file"
);

/// A byte range of one file: `lo` inclusive, `hi` exclusive.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    pub file: FileId,
    pub lo: u32,
    pub hi: u32,
}

impl Span {
    pub fn new(file: FileId, lo: u32, hi: u32) -> Self {
        Self { file, lo, hi }
    }

    /// From the start of `self` to the end of `other`.
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// The empty span just after `self`: where something is missing.
    pub fn end(self) -> Span {
        Span { file: self.file, lo: self.hi, hi: self.hi }
    }

    /// The empty span at the start of `self`.
    pub fn start(self) -> Span {
        Span { file: self.file, lo: self.lo, hi: self.lo }
    }
}
