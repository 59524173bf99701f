//! The Aw runtime.

#[cfg(not(loom))]
pub mod export;
#[cfg(not(loom))]
pub mod options;
#[cfg(not(loom))]
pub mod program;
#[cfg(not(loom))]
pub mod sched;
pub mod sync;
#[cfg(not(loom))]
pub mod task;
#[cfg(not(loom))]
pub mod timer;
#[cfg(not(loom))]
pub mod trace;
