//! The library's sources, which travel inside the compiler.

use super::Compilation;
use crate::resolve::LibraryFile;
use crate::syntax::skim_index;

/// Name, text and skim index of each file: the build script lists what is in `src/std`.
const FILES: &[(&str, &str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

impl Compilation {
    /// The library's files, unread: resolution parses what the program uses of them.
    pub(super) fn library(&mut self) -> Vec<LibraryFile> {
        let file = |&(name, text, index): &(&str, &'static str, &'static [u8])| LibraryFile {
            id: self.sources.add(name, text, true),
            text,
            skim: skim_index::read(text, index),
        };
        FILES.iter().map(file).collect()
    }
}
