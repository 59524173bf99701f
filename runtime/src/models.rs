//! The protocols that loom checks, without the rest of the runtime (see `tests/loom.rs`).

#[path = "io/cell.rs"]
pub mod cell;
#[path = "task/handshake.rs"]
pub mod handshake;
#[path = "monitor/lock.rs"]
pub mod lock;
#[path = "sched/park.rs"]
pub mod park;
