//! Monomorphic MIR → Cranelift IR → machine code, in memory ([`jit`]) or in an object file ([`object`]).
//!
//! - [`layout`]: sizes and offsets; [`abi`]: signatures
//! - [`function`]: one body, with its operations in `ops`, `place`, `check`, `rvalue`, `call`, `task`, `delegate`, `intrinsic`
//! - [`data`]: descriptors, strings, statics, the program image
//! - [`emit`]: all of it into a Cranelift module
//!
//! The contract with the runtime is `aw_abi`; no offset is written anywhere else.

pub mod abi;
mod call;
mod check;
mod data;
mod delegate;
pub mod emit;
pub mod function;
mod intrinsic;
pub mod jit;
pub mod layout;
pub mod object;
mod ops;
mod place;
mod rvalue;
mod task;
