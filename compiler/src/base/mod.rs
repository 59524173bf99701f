//! What every stage uses and no stage owns: typed ids, spans, symbols, bit sets.
//!
//! Nothing here knows about syntax, types or code.

pub mod alloc;
mod arena;
mod bitset;
mod few;
mod index;
pub mod parallel;
mod span;
mod symbol;

pub use arena::Arena;
pub use bitset::BitSet;
pub use few::Few;
pub use index::{Idx, IndexVec};
pub use span::{FileId, Span};
pub use symbol::{Interner, Symbol, with_interner};

/// Stops with an internal error: something that no input may cause has happened.
///
/// The driver catches the panic and prints "this is a bug in aw" with the place.
#[macro_export]
macro_rules! bug {
    ($span:expr, $($arg:tt)*) => {
        panic!("internal error at {:?}: {}", $span, format_args!($($arg)*))
    };
}
