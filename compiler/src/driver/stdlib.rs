//! The library's sources, which travel inside the compiler.

use super::Compilation;
use crate::resolve::LibraryFile;

macro_rules! library {
    ($($name:literal),* $(,)?) => {
        &[$((concat!("std/", $name), include_str!(concat!("../std/", $name)))),*]
    };
}

/// Name and text of each file.
const FILES: &[(&str, &str)] = library![
    "aggregate.aw",
    "array.aw",
    "awaiter.aw",
    "boolean.aw",
    "collections.aw",
    "console.aw",
    "convert.aw",
    "delegates.aw",
    "dictionary.aw",
    "enum.aw",
    "environment.aw",
    "exceptions.aw",
    "floats.aw",
    "handlers.aw",
    "integers.aw",
    "linq.aw",
    "linq_elements.aw",
    "linq_groups.aw",
    "linq_numbers.aw",
    "linq_order.aw",
    "linq_sequence.aw",
    "linq_sets.aw",
    "list.aw",
    "math.aw",
    "nullable.aw",
    "number.aw",
    "object.aw",
    "string.aw",
    "task.aw",
    "text.aw",
    "threading.aw",
    "time.aw",
];

impl Compilation {
    /// The library's files, unread: resolution parses what the program uses of them.
    pub(super) fn library(&mut self) -> Vec<LibraryFile> {
        FILES
            .iter()
            .map(|&(name, text)| LibraryFile { id: self.sources.add(name, text, true), text })
            .collect()
    }
}
