//! The Aw compiler.

pub mod base;
pub mod build_mir;
pub mod check;
pub mod cli;
pub mod codegen;
pub mod diag;
pub mod driver;
pub mod dump;
pub mod explain;
pub mod hir;
pub mod link;
pub mod mir;
pub mod mono;
pub mod passes;
pub mod resolve;
pub mod session;
pub mod syntax;
pub mod ty;
