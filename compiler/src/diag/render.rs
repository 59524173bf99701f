//! Diagnostics as people see them. The only user of ariadne.
//!
//! ```text
//! Error[AW0103]: The name 'totl' does not exist in the current context
//!    ╭─[ sum.aw:3:19 ]
//!  3 │ Console.WriteLine(totl);
//!    │                   ──┬─
//!    │                     ╰─── not declared
//!    │ Help: did you mean `total`?
//! ───╯
//! ```

use std::collections::HashMap;
use std::io::{self, Write};

use ariadne::{Cache, Color as Paint, Config, IndexType, Label, Report, ReportKind, Source};

use super::{Diagnostic, Severity};
use crate::base::{FileId, Span};
use crate::session::Sources;

/// Longer lines are cut around the place for display, so that a 10 MB line stays readable.
const MAX_LINE: usize = 400;

/// More than this many help nobody.
pub const MAX_SHOWN: usize = 100;

/// Writes all diagnostics in source order, then a count.
pub fn render_all(
    list: &[Diagnostic],
    sources: &Sources,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let sorted = in_source_order(list);
    for diagnostic in sorted.iter().take(MAX_SHOWN) {
        render(diagnostic, sources, color, out)?;
    }
    if sorted.len() > MAX_SHOWN {
        writeln!(out, "… and {} more", sorted.len() - MAX_SHOWN)?;
    }
    let count = |s| sorted.iter().filter(|d| d.severity == s).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let plural = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, 0) => Ok(()),
        (0, w) => writeln!(out, "{}", plural(w, "warning")),
        (e, 0) => writeln!(out, "{}", plural(e, "error")),
        (e, w) => writeln!(out, "{}, {}", plural(e, "error"), plural(w, "warning")),
    }
}

/// By place, without repetitions.
pub fn in_source_order(list: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = list.iter().collect();
    sorted.sort_by_key(|d| (d.span().file, d.span().lo, d.code));
    sorted.dedup();
    sorted
}

fn render(d: &Diagnostic, sources: &Sources, color: bool, out: &mut dyn Write) -> io::Result<()> {
    if d.labels.iter().any(|l| has_long_line(sources, l.span)) {
        return render_plain(d, sources, out);
    }
    let (kind, paint) = match d.severity {
        Severity::Error => (ReportKind::Error, Paint::Red),
        Severity::Warning => (ReportKind::Warning, Paint::Yellow),
    };
    let at = |s: Span| (s.file, s.lo as usize..s.hi.max(s.lo) as usize);
    let mut report = Report::build(kind, at(d.span()))
        .with_config(Config::default().with_color(color).with_index_type(IndexType::Byte))
        .with_code(d.code)
        .with_message(&d.message);
    for (i, label) in d.labels.iter().enumerate() {
        let mut l = Label::new(at(label.span)).with_color(if i == 0 { paint } else { Paint::Blue });
        if !label.text.is_empty() {
            l = l.with_message(&label.text);
        }
        report = report.with_label(l);
    }
    for note in &d.notes {
        report = report.with_note(note);
    }
    if let Some(help) = &d.help {
        report = report.with_help(help);
    }
    report.finish().write(SourceCache { sources, parsed: HashMap::new() }, out)
}

fn has_long_line(sources: &Sources, span: Span) -> bool {
    let (line, _) = sources.line_col(span.file, span.lo);
    sources.line_text(span.file, line).len() > MAX_LINE
}

/// One line a fact, for places in lines too long to draw.
fn render_plain(d: &Diagnostic, sources: &Sources, out: &mut dyn Write) -> io::Result<()> {
    let severity = match d.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    writeln!(out, "[{}] {severity}: {}", d.code, d.message)?;
    for label in &d.labels {
        let text: String = sources.snippet(label.span).chars().take(60).collect();
        writeln!(out, "   at {}: `{}` {}", sources.place(label.span), text.escape_debug(), label.text)?;
    }
    for note in &d.notes {
        writeln!(out, "   Note: {note}")?;
    }
    if let Some(help) = &d.help {
        writeln!(out, "   Help: {help}")?;
    }
    Ok(())
}

/// `prog.aw:3:14: error AW0103: message`: one line each, for editors and tests.
pub fn render_short(d: &Diagnostic, sources: &Sources) -> String {
    let severity = match d.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    format!("{}: {severity} {}: {}", sources.place(d.span()), d.code, d.message)
}

struct SourceCache<'a> {
    sources: &'a Sources,
    parsed: HashMap<FileId, Source<&'a str>>,
}

impl<'a> Cache<FileId> for SourceCache<'a> {
    type Storage = &'a str;

    fn fetch(&mut self, id: &FileId) -> Result<&Source<&'a str>, impl std::fmt::Debug> {
        let file = &self.sources.files[*id];
        let source = self.parsed.entry(*id).or_insert_with(|| Source::from(&*file.text));
        Ok::<_, std::convert::Infallible>(source)
    }

    fn display<'b>(&self, id: &'b FileId) -> Option<impl std::fmt::Display + 'b> {
        Some(self.sources.files[*id].name.clone())
    }
}
