//! loom replaces the synchronisation types, with which only the protocols are written.

/// Items that are left out under `--cfg loom`.
macro_rules! not_under_loom {
    ($($item:item)*) => { $( #[cfg(not(loom))] $item )* };
}
