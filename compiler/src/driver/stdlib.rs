//! The library's sources, which travel inside the compiler.

use super::Compilation;
use crate::resolve::LibraryFile;
use crate::syntax::skim_index;

<<<<<<< HEAD
/// Name, text and skim index of each file: the build script lists what is in `src/std`.
const FILES: &[(&str, &str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/library.rs"));
=======
macro_rules! library {
    ($($name:literal),* $(,)?) => {
        &[$((concat!("std/", $name), include_str!(concat!("../std/", $name)))),*]
    };
}

/// Name and text of each file.
const FILES: &[(&str, &str)] = library![
    "aggregate.aw",
    "ambient.aw",
    "array.aw",
    "awaiter.aw",
    "boolean.aw",
    "channels.aw",
    "collections.aw",
    "concurrent.aw",
    "console.aw",
    "convert.aw",
    "delegates.aw",
    "dictionary.aw",
    "enum.aw",
    "environment.aw",
    "events.aw",
    "exceptions.aw",
    "floats.aw",
    "handlers.aw",
    "integers.aw",
    "lazy.aw",
    "list.aw",
    "math.aw",
    "monitor.aw",
    "nullable.aw",
    "number.aw",
    "object.aw",
    "parallel.aw",
    "semaphore.aw",
    "string.aw",
    "task.aw",
    "task_continue.aw",
    "task_run.aw",
    "task_wait.aw",
    "text.aw",
    "thread.aw",
    "threading.aw",
    "time.aw",
    "timers.aw",
    "work.aw",
];
>>>>>>> e25d081 (std, runtime: monitors, threads, events, schedulers, channels and the rest of System.Threading)

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
