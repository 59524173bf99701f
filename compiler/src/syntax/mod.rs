//! Source text to syntax tree.

pub mod ast;
pub mod decl;
pub mod lexer;
pub mod parser;
pub mod print;
pub mod skim;
pub mod skim_index;
#[cfg(test)]
mod skim_tests;
pub mod token;

pub use lexer::lex;
pub use parser::{parse, parse_body, parse_without_bodies};

/// After so many errors in a file, further ones are not reported.
pub const MAX_ERRORS: usize = 100;
