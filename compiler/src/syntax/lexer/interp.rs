//! Interpolated strings: text by hand, holes by the ordinary lexer, a mode stack between them.
//!
//! ```text
//! $"x = {x,4:F1}!"
//!   InterpStart `$"`, InterpText `x = `, HoleOpen, Ident, Comma, Int, HoleFormat `:F1`, HoleClose,
//!   InterpText `!`, InterpEnd
//! ```
//! Hole and string are brackets of the bracket table, so a parser that jumps never lands inside a string.

use super::raw::MultiLine;
use super::{Lexer, is_newline};
use crate::syntax::ast::Literal;
use crate::syntax::token::{Payload, T};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Regular,
    Verbatim,
    /// The numbers of `$` and of quotes.
    Raw {
        dollars: usize,
        quotes: usize,
        multi: bool,
    },
}

/// An interpolated string that is being read.
pub(super) struct Interp {
    style: Style,
    start: usize,
    /// Its `InterpStart`.
    token: usize,
    /// Text parts of a raw string over several lines: their indentation is known at the closing line only.
    /// Index of the literal, and its bytes.
    parts: Vec<(usize, usize, usize)>,
}

/// What ended a piece of text.
enum Stop {
    Hole,
    Quote,
    /// A line break or the end of the file, where the string cannot go on.
    Broken,
}

impl Interp {
    pub(super) fn new(style: Style, start: usize, token: usize) -> Self {
        Self { style, start, token, parts: Vec::new() }
    }
}

impl Lexer<'_> {
    pub(super) fn start_interp(&mut self, start: usize, content: usize, interp: Interp) {
        self.open_bracket(T::InterpStart, start, content);
        if !self.out.fatal {
            self.interps.push(interp);
            self.interp_text(content);
        }
    }

    pub(super) fn raw_interpolated(&mut self, start: usize, quote: usize, dollars: usize, quotes: usize) {
        let content = quote + quotes;
        let multi = self.starts_multi_line(content);
        let style = Style::Raw { dollars, quotes, multi };
        self.start_interp(start, content, Interp::new(style, start, self.out.kinds.len()));
    }

    /// Reads text from `start` to the next hole or the end of the string.
    fn interp_text(&mut self, start: usize) {
        let Some(interp) = self.interps.last() else { return };
        let style = interp.style;
        let mut units = Vec::new();
        let (end, stop) = match style {
            Style::Regular | Style::Verbatim => self.plain_text(start, style == Style::Verbatim, &mut units),
            Style::Raw { dollars, quotes, multi } => self.raw_text(start, dollars, quotes, multi, &mut units),
        };
        if end > start {
            if let (Style::Raw { multi: true, .. }, Some(interp)) = (style, self.interps.last_mut()) {
                interp.parts.push((self.out.literals.len(), start, end));
            }
            self.push_literal(T::InterpText, start, end, Literal::Str(units.into()));
        }
        match stop {
            Stop::Hole => {
                let width = match style {
                    Style::Regular | Style::Verbatim => 1,
                    Style::Raw { dollars, .. } => dollars,
                };
                self.open_bracket(T::HoleOpen, end, end + width);
                self.seek(end + width);
            }
            Stop::Quote => {
                let width = match style {
                    Style::Regular | Style::Verbatim => 1,
                    Style::Raw { .. } => self.count(end, b'"'),
                };
                self.end_interp(end, end + width);
            }
            Stop::Broken => {
                let (from, message) = match (self.interps.last().map_or(end, |i| i.start), style) {
                    (from, Style::Regular) => (from, (1010, "Newline in constant")),
                    (from, Style::Verbatim) => (from, (1039, "Unterminated string literal")),
                    (from, Style::Raw { .. }) => (from, (8997, "Unterminated raw string literal.")),
                };
                let d = self.error(message.0, from, end.min(self.line_end(from)), message.1);
                self.report(d.label("this string is never closed"));
                self.end_interp(end, end);
            }
        }
    }

    fn end_interp(&mut self, start: usize, end: usize) {
        self.close_bracket(T::InterpEnd, start, end);
        self.seek(end);
        let Some(mut interp) = self.interps.pop() else { return };
        if let Style::Raw { multi: true, quotes, .. } = interp.style
            && start < end
        {
            let content = self.out.ends[interp.token] as usize;
            let mut lines = MultiLine::new(self, content, start);
            lines.check_delimiters(self);
            for (literal, from, to) in interp.parts.drain(..) {
                let mut units = Vec::new();
                lines.part(self, from, to, &mut units);
                self.out.literals[literal] = Literal::Str(units.into());
            }
            if end - start > quotes {
                self.report_few_quotes(start, end);
            }
        }
    }

    /// Text of `$"…"` and `$@"…"`.
    fn plain_text(&mut self, mut pos: usize, verbatim: bool, units: &mut Vec<u16>) -> (usize, Stop) {
        loop {
            let rest = &self.text[pos..];
            let plain = rest.find(|c| matches!(c, '"' | '\\' | '{' | '}') || (!verbatim && is_newline(c)));
            let n = plain.unwrap_or(rest.len());
            units.extend(rest[..n].encode_utf16());
            pos += n;
            let two = &self.text.as_bytes()[pos..];
            match two.first() {
                None => return (pos, Stop::Broken),
                Some(b'"') if verbatim && two.get(1) == Some(&b'"') => {
                    units.push(u16::from(b'"'));
                    pos += 2;
                }
                Some(b'"') => return (pos, Stop::Quote),
                Some(b'\\') if verbatim => {
                    units.push(u16::from(b'\\'));
                    pos += 1;
                }
                Some(b'\\') => pos = self.escape_in_line(pos, units),
                Some(&brace @ (b'{' | b'}')) if two.get(1) == Some(&brace) => {
                    units.push(u16::from(brace));
                    pos += 2;
                }
                Some(b'{') => return (pos, Stop::Hole),
                Some(b'}') => {
                    let message = "A '}' character must be escaped (by doubling) in an interpolated string.";
                    let d = self.error(8086, pos, pos + 1, message);
                    self.report(d.help("write `}}`"));
                    pos += 1;
                }
                Some(_) => return (pos, Stop::Broken),
            }
        }
    }

    /// Text of `$$"""…"""`. The value of one over several lines is computed at its end.
    fn raw_text(
        &mut self,
        start: usize,
        dollars: usize,
        quotes: usize,
        multi: bool,
        units: &mut Vec<u16>,
    ) -> (usize, Stop) {
        let mut pos = start;
        let (end, stop) = loop {
            let rest = &self.text[pos..];
            let Some(n) = rest.find(|c| matches!(c, '"' | '{' | '}') || (!multi && is_newline(c))) else {
                break (self.text.len(), Stop::Broken);
            };
            pos += n;
            let byte = self.text.as_bytes()[pos];
            let run = self.count(pos, byte);
            match byte {
                b'"' if run >= quotes => {
                    if run > quotes && !multi {
                        self.report_few_quotes(pos, pos + run);
                    }
                    break (pos, Stop::Quote);
                }
                b'{' if run >= dollars => {
                    if run >= 2 * dollars {
                        self.report_braces(9006, pos, run, "opening");
                    }
                    break (pos + run - dollars, Stop::Hole);
                }
                b'}' if run >= dollars => {
                    self.report_braces(9007, pos, run, "closing");
                    pos += run;
                }
                b'"' | b'{' | b'}' => pos += run,
                _ => break (pos, Stop::Broken),
            }
        };
        if !multi {
            units.extend(self.text[start..end].encode_utf16());
        }
        (end, stop)
    }

    fn report_braces(&mut self, code: u16, pos: usize, run: usize, which: &str) {
        let message = format!(
            "The interpolated raw string literal does not start with enough '$' characters to allow this many \
             consecutive {which} braces as content."
        );
        let d = self.error(code, pos, pos + run, message);
        self.report(d.help("start the string with more `$`"));
    }

    /// A `}` at `start` that belongs to the innermost hole.
    pub(super) fn hole_close(&mut self, start: usize) {
        let width = match self.interps.last().map(|i| i.style) {
            Some(Style::Raw { dollars, .. }) => dollars,
            Some(Style::Regular | Style::Verbatim) | None => 1,
        };
        let run = self.count(start, b'}');
        if run < width {
            let message = "Missing close delimiter '}' for interpolated expression started with '{'.";
            let d = self.error(8076, start, start + run, message);
            self.report(d.label(format!("{width} braces close this hole")));
        }
        let end = start + run.min(width);
        self.close_bracket(T::HoleClose, start, end);
        self.seek(end);
        self.interp_text(end);
    }

    /// A `:` directly in a hole starts the format, which ends before `}`.
    pub(super) fn hole_format(&mut self, start: usize) {
        let style = self.interps.last().map_or(Style::Regular, |i| i.style);
        let mut units = Vec::new();
        let mut pos = start + 1;
        loop {
            match self.text[pos..].chars().next() {
                Some('}') | None => break,
                Some('{') => {
                    let d = self.error(8087, pos, pos + 1, "Unexpected character '{'");
                    self.report(d.label("a format cannot contain a brace"));
                    pos += 1;
                }
                Some('\\') if style == Style::Regular => pos = self.escape_in_line(pos, &mut units),
                Some('"') if style == Style::Verbatim && self.text[pos + 1..].starts_with('"') => {
                    units.push(u16::from(b'"'));
                    pos += 2;
                }
                Some('"') => break,
                Some(c) if is_newline(c) && style != Style::Verbatim => break,
                Some(c) => {
                    units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                    pos += c.len_utf8();
                }
            }
        }
        if units.is_empty() {
            let d = self.error(8089, start, pos, "Empty format specifier.");
            self.report(d.help("leave the `:` out"));
        } else if units.last().is_some_and(|&u| u == u16::from(b' ') || u == u16::from(b'\t')) {
            let d = self.error(8088, start, pos, "A format specifier may not contain trailing whitespace.");
            self.report(d);
        }
        self.seek(pos);
        self.push_literal(T::HoleFormat, start, pos, Literal::Str(units.into()));
        if !self.text[pos..].starts_with('}') {
            self.unclosed_hole(pos);
        }
    }

    /// A hole that cannot go on: it and its string end at `pos`, the text up to the end of the line is skipped.
    pub(super) fn unclosed_hole(&mut self, pos: usize) {
        self.report_unclosed_hole();
        self.close_bracket(T::HoleClose, pos, pos);
        let line_end = self.line_end(pos);
        // The rest of the string, as far as it is on this line.
        let end = self.text[pos..line_end].find('"').map_or(pos, |n| pos + n + 1);
        self.close_bracket(T::InterpEnd, pos, end);
        self.interps.pop();
        self.seek(end);
        if end == pos && self.text[pos..].starts_with(';') {
            self.push(T::Semi, pos, pos + 1, Payload::None);
            self.seek(pos + 1);
        }
    }

    /// In a hole of a string that must end on its line.
    pub(super) fn in_one_line_hole(&self) -> bool {
        self.interps.last().is_some_and(|i| i.style == Style::Regular)
    }

    /// At the end of the file: closes what is open.
    pub(super) fn finish_holes(&mut self) {
        let end = self.text.len();
        while !self.interps.is_empty() {
            self.report_unclosed_hole();
            self.close_bracket(T::HoleClose, end, end);
            self.close_bracket(T::InterpEnd, end, end);
            self.interps.pop();
        }
    }

    fn report_unclosed_hole(&mut self) {
        let hole = self.open.iter().rev().copied().find(|&i| self.out.kinds[i as usize] == T::HoleOpen);
        let Some(hole) = hole else { return };
        let (start, end) = (self.out.starts[hole as usize], self.out.ends[hole as usize]);
        let message = "Missing close delimiter '}' for interpolated expression started with '{'.";
        let d = self.error(8076, start as usize, end as usize, message);
        self.report(d.label("this hole is never closed").help("write `{{` for a brace in the text"));
    }
}
