//! Passes over MIR.

pub mod async_;
pub mod simplify_cfg;
