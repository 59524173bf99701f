//! The large blocks, and the chunks that small ones are cut off: stretches of the reserve, shared by all threads.
//!
//! ```text
//! base ├─ table ─┼─ free ─┼─ chunk ─┼─ chunk ─┼─ free ─┼─ table, growing →            end
//!                                                                         top          (never touched)
//! ```
//! Free stretches are linked through their first words, lowest address first, and neighbours become one. So what the tokens
//! of a file took is there again for its definitions: in a large program, most of the time of an early stage goes into
//! memory that nobody has touched before. A table that stands before free room grows where it is.

use super::{RESERVE, base};

/// Large blocks are multiples of this.
const GRAIN: usize = 1 << 14;

/// What a large block of this size takes.
pub const fn room(size: usize) -> usize {
    size.next_multiple_of(GRAIN)
}

/// The stretches of the reserve that nobody has.
pub struct Stretches {
    /// The first free one, 0 if there is none.
    first: usize,
    /// From here on nothing has been used yet; 0 before the first request.
    top: usize,
}

/// Stands at the start of a free stretch.
#[derive(Clone, Copy)]
struct Free {
    next: usize,
    size: usize,
}

/// A stretch that has been taken.
pub struct Taken {
    pub start: usize,
    /// From here on all bytes are 0.
    pub fresh: usize,
}

impl Stretches {
    pub const fn new() -> Self {
        Self { first: 0, top: 0 }
    }

    /// None if the reserve is used up. `size` is a multiple of the grain.
    pub fn take(&mut self, size: usize) -> Option<Taken> {
        let base = base()?;
        if self.top == 0 {
            self.top = base;
        }
        let mut before = 0;
        let mut at = self.first;
        while at != 0 {
            let free = read(at);
            if free.size >= size {
                let rest = free.size - size;
                let after = if rest == 0 {
                    free.next
                } else {
                    write(at + size, Free { next: free.next, size: rest });
                    at + size
                };
                self.link(before, after);
                return Some(Taken { start: at, fresh: at + size });
            }
            (before, at) = (at, free.next);
        }
        let start = self.top;
        if size > base + RESERVE - start {
            return None;
        }
        self.top += size;
        Some(Taken { start, fresh: start })
    }

    /// Gives a stretch back.
    ///
    /// # Safety
    /// It has been taken, and nobody uses it.
    pub unsafe fn give(&mut self, start: usize, size: usize) {
        let (mut before, mut after) = (0, self.first);
        while after != 0 && after < start {
            (before, after) = (after, read(after).next);
        }
        let mut free = Free { next: after, size };
        if after == start + size {
            let behind = read(after);
            free = Free { next: behind.next, size: size + behind.size };
        }
        if before != 0 {
            let ahead = read(before);
            if before + ahead.size == start {
                write(before, Free { next: free.next, size: ahead.size + free.size });
                return;
            }
        }
        write(start, free);
        self.link(before, start);
    }

    /// Lengthens a stretch that has been taken where it stands, if there is room behind it.
    pub fn extend(&mut self, start: usize, size: usize, new: usize) -> bool {
        let end = start + size;
        let more = new - size;
        if end == self.top {
            let is_there = base().is_some_and(|base| more <= base + RESERVE - end);
            self.top += if is_there { more } else { 0 };
            return is_there;
        }
        let (mut before, mut at) = (0, self.first);
        while at != 0 && at < end {
            (before, at) = (at, read(at).next);
        }
        if at != end {
            return false;
        }
        let free = read(at);
        if free.size < more {
            return false;
        }
        let after = if free.size == more {
            free.next
        } else {
            write(at + more, Free { next: free.next, size: free.size - more });
            at + more
        };
        self.link(before, after);
        true
    }

    /// Makes `after` the stretch that follows the one at `before`, or the first.
    fn link(&mut self, before: usize, after: usize) {
        match before {
            0 => self.first = after,
            _ => write(before, Free { next: after, ..read(before) }),
        }
    }
}

fn read(at: usize) -> Free {
    // SAFETY: a free stretch is at least a grain long, nobody else uses it, and it begins with this.
    unsafe { (at as *const Free).read() }
}

fn write(at: usize, free: Free) {
    // SAFETY: as in `read`.
    unsafe { (at as *mut Free).write(free) };
}
