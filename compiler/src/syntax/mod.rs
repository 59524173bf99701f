//! Source text to syntax tree.

pub mod ast;
pub mod lexer;
pub mod parser;
pub mod print;
pub mod skim;
#[cfg(test)]
mod skim_tests;
pub mod token;

pub use lexer::lex;
pub use parser::{parse, parse_part};

/// After so many errors in a file, further ones are not reported.
pub const MAX_ERRORS: usize = 100;
