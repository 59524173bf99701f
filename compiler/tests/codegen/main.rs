//! MIR text → machine code → run against the runtime.

mod arithmetic;
mod harness;
mod objects;
mod tasks;
