//! What one compilation is about: its options and its source files.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::base::{FileId, Idx, IndexVec, Span};

/// One source text with what is needed to find lines in it.
pub struct SourceFile {
    /// As shown in diagnostics and traces: the path the user gave, or `<stdin>`.
    pub name: String,
    pub text: Cow<'static, str>,
    /// Part of Aw's own library.
    pub is_std: bool,
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// Byte where each line starts, found when first asked for: few files are ever asked.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|&(_, b)| b == b'\n');
            std::iter::once(0).chain(breaks.map(|(i, _)| i as u32 + 1)).collect()
        })
    }
}

#[derive(Default)]
pub struct Sources {
    pub files: IndexVec<FileId, SourceFile>,
}

/// Why a file could not become a source.
#[derive(Debug)]
pub enum LoadError {
    Io(PathBuf, std::io::Error),
    IsDirectory(PathBuf),
    /// Byte offset, line and column (both from 1) of the first byte that is not UTF-8.
    NotUtf8 {
        path: PathBuf,
        offset: usize,
        line: usize,
        column: usize,
    },
    TooLarge(PathBuf, u64),
}

/// Spans are `u32` byte offsets; the lexer keeps a margin.
const MAX_SOURCE_BYTES: u64 = 1 << 30;

impl Sources {
    pub fn add(
        &mut self,
        name: impl Into<String>,
        text: impl Into<Cow<'static, str>>,
        is_std: bool,
    ) -> FileId {
        self.files.push(SourceFile {
            name: name.into(),
            text: text.into(),
            is_std,
            line_starts: OnceLock::new(),
        })
    }

    /// Reads a file; `-` is standard input.
    pub fn load(&mut self, path: &Path) -> Result<FileId, LoadError> {
        let io = |e| LoadError::Io(path.to_owned(), e);
        let (name, bytes) = if path == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes).map_err(io)?;
            ("<stdin>".to_owned(), bytes)
        } else {
            let meta = std::fs::metadata(path).map_err(io)?;
            if meta.is_dir() {
                return Err(LoadError::IsDirectory(path.to_owned()));
            }
            if meta.len() > MAX_SOURCE_BYTES {
                return Err(LoadError::TooLarge(path.to_owned(), meta.len()));
            }
            (path.display().to_string(), std::fs::read(path).map_err(io)?)
        };
        if bytes.len() as u64 > MAX_SOURCE_BYTES {
            return Err(LoadError::TooLarge(path.to_owned(), bytes.len() as u64));
        }
        let text = String::from_utf8(bytes).map_err(|e| {
            let offset = e.utf8_error().valid_up_to();
            let before = &e.as_bytes()[..offset];
            let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
            let column = offset - before.iter().rposition(|&b| b == b'\n').map_or(0, |i| i + 1) + 1;
            LoadError::NotUtf8 { path: path.to_owned(), offset, line, column }
        })?;
        Ok(self.add(name, text, false))
    }

    /// Line and column of a byte offset, both from 1; the column counts characters.
    pub fn line_col(&self, file: FileId, offset: u32) -> (u32, u32) {
        let f = &self.files[file];
        let line = f.line_starts().partition_point(|&s| s <= offset) - 1;
        let start = f.line_starts()[line] as usize;
        let column = f.text.get(start..offset as usize).map_or(0, |s| s.chars().count());
        (line as u32 + 1, column as u32 + 1)
    }

    /// Not by way of [`Sources::line_col`], which counts the characters of what may be a long line.
    pub fn line(&self, span: Span) -> u32 {
        self.files[span.file].line_starts().partition_point(|&s| s <= span.lo) as u32
    }

    /// The text of a line (from 1) without its line break.
    pub fn line_text(&self, file: FileId, line: u32) -> &str {
        let f = &self.files[file];
        let i = line as usize - 1;
        let start = f.line_starts()[i] as usize;
        let end = f.line_starts().get(i + 1).map_or(f.text.len(), |&e| e as usize);
        f.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// `prog.aw:3:14`
    pub fn place(&self, span: Span) -> String {
        let (line, column) = self.line_col(span.file, span.lo);
        format!("{}:{line}:{column}", self.files[span.file].name)
    }

    pub fn snippet(&self, span: Span) -> &str {
        self.files[span.file].text.get(span.lo as usize..span.hi as usize).unwrap_or("")
    }

    pub fn user_files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.iter_ids().filter(|(_, f)| !f.is_std).map(|(id, _)| id)
    }
}

impl Default for SourceFile {
    fn default() -> Self {
        SourceFile {
            name: String::new(),
            text: Cow::Borrowed(""),
            is_std: false,
            line_starts: OnceLock::new(),
        }
    }
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            LoadError::Io(path, e) if e.kind() == std::io::ErrorKind::NotFound => {
                write!(f, "there is no file `{}`", path.display())
            }
            LoadError::Io(path, e) => write!(f, "cannot read `{}`: {e}", path.display()),
            LoadError::IsDirectory(path) => {
                write!(f, "`{}` is a directory, not an Aw program", path.display())
            }
            LoadError::NotUtf8 { path, offset, line, column } => write!(
                f,
                "`{}` is not UTF-8: bad byte at offset {offset} (line {line}, byte {column}); Aw sources are UTF-8 text",
                path.display()
            ),
            LoadError::TooLarge(path, bytes) => {
                write!(f, "`{}` has {bytes} bytes; sources may have up to 1 GiB", path.display())
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// When to colour diagnostics.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum OptLevel {
    /// Compiles fastest: the MIR passes that the next stage requires, and nothing else.
    None,
    /// All passes.
    #[default]
    Speed,
}

/// Options of the compiler itself (those of the running program are the runtime's).
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub opt: OptLevel,
    /// Run the MIR verifier after every pass (always on in debug builds).
    pub verify: bool,
    pub time_passes: bool,
}

/// Wall time of each stage and pass, for `--time-passes`; what several threads do at the same time is added up.
#[derive(Default, Debug)]
pub struct Timings {
    pub list: Vec<(String, std::time::Duration)>,
}

impl Timings {
    pub fn time<R>(&mut self, name: &str, f: impl FnOnce() -> R) -> R {
        let start = std::time::Instant::now();
        let result = f();
        self.add(name, start.elapsed());
        result
    }

    pub fn add(&mut self, name: &str, took: std::time::Duration) {
        match self.list.iter_mut().find(|(n, _)| n == name) {
            Some((_, total)) => *total += took,
            None => self.list.push((name.to_owned(), took)),
        }
    }

    /// Adds the times of another list.
    pub fn append(&mut self, other: Timings) {
        for (name, took) in other.list {
            self.add(&name, took);
        }
    }

    pub fn report(&self) -> String {
        let total: std::time::Duration = self.list.iter().map(|(_, t)| *t).sum();
        let mut out = String::new();
        for (name, took) in self.list.iter().chain([&("total".to_owned(), total)]) {
            let share = 100.0 * took.as_secs_f64() / total.as_secs_f64().max(1e-12);
            let _ = writeln!(out, "{name:<24} {:>10.3} ms {share:>5.1}%", took.as_secs_f64() * 1e3);
        }
        out
    }
}

/// The file every span of a body that no source wrote points to.
pub fn no_file() -> FileId {
    FileId::new(0)
}
