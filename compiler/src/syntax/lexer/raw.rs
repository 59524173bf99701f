//! Raw strings: `"""…"""`, on one line or on several, where the closing line's indentation is taken off.
//!
//! ```text
//! var s = """
//!     a "b"         the value is `a "b"`, newline, `  c`
//!       c
//!     """;
//! ```

use super::{Lexer, is_newline, is_space, utf16};
use crate::syntax::ast::Literal;
use crate::syntax::token::T;

impl Lexer<'_> {
    /// `start` is the first of `quotes` quotes.
    pub(super) fn raw_string(&mut self, start: usize, quotes: usize) {
        let content = start + quotes;
        let multi = self.starts_multi_line(content);
        let mut pos = content;
        let close = loop {
            let stop = self.text[pos..].find(|c| c == '"' || (!multi && is_newline(c)));
            let Some(n) = stop else { return self.unterminated_raw(start, self.text.len()) };
            pos += n;
            if !self.text[pos..].starts_with('"') {
                return self.unterminated_raw(start, pos);
            }
            let run = self.count(pos, b'"');
            if run >= quotes {
                break pos;
            }
            pos += run;
        };
        let run = self.count(close, b'"');
        let end = close + run;
        if run > quotes {
            self.report_few_quotes(close, end);
        }
        let units = match multi {
            false => utf16(&self.text[content..close]),
            true => {
                let mut lines = MultiLine::new(self, content, close);
                lines.check_delimiters(self);
                let mut units = Vec::new();
                lines.part(self, content, close, &mut units);
                units.into()
            }
        };
        self.finish_string(start, end, units);
    }

    /// The opening quotes stand at the end of their line.
    pub(super) fn starts_multi_line(&self, content: usize) -> bool {
        let line = &self.text[content..self.line_end(content)];
        line.chars().all(is_space) && content + line.len() < self.text.len()
    }

    fn unterminated_raw(&mut self, start: usize, end: usize) {
        let d = self.error(8997, start, end.min(self.line_end(start)), "Unterminated raw string literal.");
        self.report(d.label("this string is never closed"));
        self.seek(end);
        self.push_literal(T::StrLit, start, end, Literal::Str(Box::default()));
    }

    pub(super) fn report_few_quotes(&mut self, start: usize, end: usize) {
        let message = "The raw string literal does not start with enough quote characters to allow this many \
                       consecutive quote characters as content.";
        let d = self.error(8998, start, end, message);
        self.report(d.help("start and end the string with more quotes"));
    }
}

/// The lines of a raw string between its delimiters, and the indentation they lose.
pub(super) struct MultiLine {
    /// The first byte of the first line.
    first: usize,
    /// The line break before the closing line: the text ends there.
    last: usize,
    /// The closing line, up to the quotes.
    indent: (usize, usize),
    reported: bool,
}

impl MultiLine {
    /// `content` is the byte after the opening quotes, `close` the closing quotes.
    pub(super) fn new(lexer: &Lexer<'_>, content: usize, close: usize) -> Self {
        let text = lexer.text;
        let opening = lexer.line_end(content);
        let first = opening + newline_len(&text[opening..close]);
        let line = text[..close]
            .rfind(is_newline)
            .map_or(content, |n| n + text[n..].chars().next().map_or(1, char::len_utf8));
        // `\r\n` is one line break.
        let mut last = text[..line].char_indices().next_back().map_or(0, |(n, _)| n);
        if text[..last].ends_with('\r') && text[last..].starts_with('\n') {
            last -= 1;
        }
        let last = last.max(opening);
        Self { first, last, indent: (line, close), reported: false }
    }

    pub(super) fn check_delimiters(&mut self, lexer: &mut Lexer<'_>) {
        let (line, close) = self.indent;
        if !lexer.text[line..close].chars().all(is_space) {
            let message = "Raw string literal delimiter must be on its own line";
            let d = lexer.error(9000, close, close + lexer.count(close, b'"'), message);
            lexer.report(d);
            self.reported = true;
        } else if self.last < self.first {
            let message = "Multi-line raw string literals must contain at least one line of content";
            let d = lexer.error(9002, line, close, message);
            lexer.report(d);
            self.reported = true;
        }
    }

    /// Appends the value of the bytes `start..end` of the string, without indentation.
    pub(super) fn part(&mut self, lexer: &mut Lexer<'_>, start: usize, end: usize, units: &mut Vec<u16>) {
        let text = lexer.text;
        let mut pos = start.max(self.first);
        let end = end.min(self.last);
        while pos < end {
            let at_line_start = pos == self.first || text[..pos].ends_with(is_newline);
            let line_end = text[pos..end].find(is_newline).map_or(end, |n| pos + n);
            let line = &text[pos..line_end];
            // A part may end inside its line, at a hole; then the line is not blank.
            let blank = line.chars().all(is_space) && (line_end < end || end == self.last);
            if at_line_start {
                let indent = &text[self.indent.0..self.indent.1];
                if let Some(rest) = line.strip_prefix(indent) {
                    units.extend(rest.encode_utf16());
                } else if blank {
                    // A blank line may have less than the indentation.
                } else if !self.reported {
                    self.reported = true;
                    let message = "Line does not start with the same whitespace as the closing line of the raw \
                                   string literal.";
                    let d = lexer
                        .error(8999, pos, line_end, message)
                        .also(lexer.span(self.indent.0, self.indent.1), "this much is taken off every line");
                    lexer.report(d);
                }
            } else {
                units.extend(line.encode_utf16());
            }
            let next = line_end + newline_len(&text[line_end..end]);
            units.extend(text[line_end..next].encode_utf16());
            pos = next;
        }
    }
}

/// Bytes of the line break at the start of `text`.
fn newline_len(text: &str) -> usize {
    match text.chars().next() {
        Some('\r') if text[1..].starts_with('\n') => 2,
        Some(c) if is_newline(c) => c.len_utf8(),
        _ => 0,
    }
}
