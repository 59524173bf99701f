//! The library's sources, which travel inside the compiler.

use std::sync::Arc;

use super::Compilation;
use crate::diag::Diagnostics;
use crate::{resolve, syntax};

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
    "integers.aw",
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
    /// Parses the library. It is part of the compiler: an error in it is a bug.
    pub(super) fn library(&mut self) -> Vec<resolve::SourceFile> {
        let Self { sources, timings, .. } = self;
        timings.time("parse library", || {
            FILES
                .iter()
                .map(|(name, text)| {
                    let id = sources.add(*name, (*text).to_owned(), true);
                    let mut diags = Diagnostics::default();
                    let ast = syntax::parse(id, text, &mut diags);
                    assert!(!diags.has_errors(), "{name}: {:?}", diags.list);
                    resolve::SourceFile { id, ast: Arc::new(ast), is_std: true }
                })
                .collect()
        })
    }
}
