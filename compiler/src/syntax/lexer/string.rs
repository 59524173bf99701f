//! Characters and strings without holes: `'a'`, `"…"`, `@"…"`, and which kind of string a prefix starts.

use super::interp::{Interp, Style};
use super::{Lexer, is_newline, utf16};
use crate::syntax::ast::Literal;
use crate::syntax::token::T;

impl Lexer<'_> {
    /// A string that starts with a quote at `quote`; `start` is where its prefix began.
    pub(super) fn string(&mut self, start: usize, quote: usize, dollars: usize, verbatim: bool) {
        let quotes = self.count(quote, b'"');
        if !verbatim && quotes >= 3 {
            if dollars == 0 {
                self.raw_string(start, quotes);
            } else {
                self.raw_interpolated(start, quote, dollars, quotes);
            }
        } else if dollars > 0 {
            let style = if verbatim { Style::Verbatim } else { Style::Regular };
            self.start_interp(start, quote + 1, Interp::new(style, start, self.out.kinds.len()));
        } else if verbatim {
            self.verbatim(start, quote + 1);
        } else {
            self.regular(start);
        }
    }

    /// A run of `$` and `@`, then a quote at `end - 1`.
    pub(super) fn prefixed_string(&mut self, start: usize, end: usize) {
        let prefix = &self.text[start..end - 1];
        let dollars = prefix.bytes().filter(|&b| b == b'$').count();
        let ats = prefix.len() - dollars;
        let raw = ats == 0 && self.count(end - 1, b'"') >= 3;
        if ats > 1 {
            let message = "Sequence of '@' characters is not allowed. A verbatim string or identifier can only \
                           have one '@' character and a raw string cannot have any.";
            let d = self.error(9008, start, end - 1, message);
            self.report(d);
        } else if dollars > 1 && !raw {
            let d = self.error(9009, start, end - 1, "String must start with quote character: \"\"\"");
            self.report(d.label("only a raw string takes several `$`"));
        }
        self.string(start, end - 1, dollars, ats > 0);
    }

    fn regular(&mut self, start: usize) {
        let bytes = self.text.as_bytes();
        let mut pos = start + 1;
        while bytes.get(pos).is_some_and(|&b| !matches!(b, b'"' | b'\\' | b'\n' | b'\r' | 0xc2 | 0xe2)) {
            pos += 1;
        }
        if bytes.get(pos) == Some(&b'"') {
            let units = utf16(&self.text[start + 1..pos]);
            self.finish_string(start, pos + 1, units);
            return;
        }
        let mut units: Vec<u16> = utf16(&self.text[start + 1..pos]).into_vec();
        loop {
            match self.text[pos..].chars().next() {
                Some('"') => {
                    self.finish_string(start, pos + 1, units.into());
                    return;
                }
                Some('\\') => pos = self.escape_in_line(pos, &mut units),
                Some(c) if !is_newline(c) => {
                    units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                    pos += c.len_utf8();
                }
                // `$"{a";`: the quote was meant to end the string around the hole.
                _ if self.at_hole_end() && self.in_one_line_hole() => {
                    self.unclosed_hole(start);
                    return;
                }
                _ => {
                    let d = self.error(1010, start, pos, "Newline in constant");
                    let d = d.label("this string is not closed on its line");
                    self.report(
                        d.help("add the closing `\"`, or use a raw string `\"\"\"` for several lines"),
                    );
                    self.seek(pos);
                    self.push_literal(T::StrLit, start, pos, Literal::Str(units.into()));
                    return;
                }
            }
        }
    }

    /// An escape, unless the backslash is the last character of its line.
    pub(super) fn escape_in_line(&mut self, pos: usize, units: &mut Vec<u16>) -> usize {
        match self.text[pos + 1..].chars().next() {
            Some(c) if !is_newline(c) => self.escape(pos, units),
            _ => pos + 1,
        }
    }

    fn verbatim(&mut self, start: usize, mut pos: usize) {
        let mut units = Vec::new();
        loop {
            let Some(n) = self.text[pos..].find('"') else {
                let d = self.error(1039, start, pos, "Unterminated string literal");
                self.report(d.label("this verbatim string is never closed"));
                let end = self.text.len();
                self.seek(end);
                self.push_literal(T::StrLit, start, end, Literal::Str(units.into()));
                return;
            };
            units.extend(self.text[pos..pos + n].encode_utf16());
            pos += n + 1;
            if self.text.as_bytes().get(pos) != Some(&b'"') {
                self.finish_string(start, pos, units.into());
                return;
            }
            units.push(u16::from(b'"'));
            pos += 1;
        }
    }

    /// Pushes the string that ends before `end`, with its `u8` suffix if it has one.
    pub(super) fn finish_string(&mut self, start: usize, end: usize, units: Box<[u16]>) {
        let rest = &self.text.as_bytes()[end..];
        let suffixed = matches!(rest, [b'u' | b'U', b'8', ..])
            && !rest.get(2).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        if !suffixed {
            self.seek(end);
            self.push_literal(T::StrLit, start, end, Literal::Str(units));
            return;
        }
        let bytes = String::from_utf16(&units).unwrap_or_else(|_| {
            let message = "The input string cannot be converted into the equivalent UTF-8 byte representation. \
                           Half of a surrogate pair stands alone.";
            let d = self.error(9026, start, end + 2, message);
            self.report(d);
            String::new()
        });
        self.seek(end + 2);
        self.push_literal(T::StrLit, start, end + 2, Literal::Utf8(bytes.into_bytes().into()));
    }

    pub(super) fn char_literal(&mut self, start: usize) {
        let mut units = Vec::new();
        let mut pos = start + 1;
        loop {
            match self.text[pos..].chars().next() {
                Some('\'') => break,
                Some('\\') => pos = self.escape_in_line(pos, &mut units),
                // `'` was meant for something else: do not swallow the line.
                Some(c) if is_newline(c) || units.len() > 16 => {
                    return self.unclosed_char(start, pos, &units);
                }
                Some(c) => {
                    units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                    pos += c.len_utf8();
                }
                None => return self.unclosed_char(start, pos, &units),
            }
        }
        pos += 1;
        match units.as_slice() {
            [] => {
                let d = self.error(1011, start, pos, "Empty character literal");
                self.report(d.help("write `'\\''` for a quote"));
            }
            [_] => {}
            _ => {
                let d = self.error(1012, start, pos, "Too many characters in character literal");
                self.report(d.help("a string takes double quotes: `\"…\"`"));
            }
        }
        self.seek(pos);
        let unit = units.first().copied().unwrap_or(0);
        self.push_literal(T::CharLit, start, pos, Literal::Char(unit));
    }

    fn unclosed_char(&mut self, start: usize, pos: usize, units: &[u16]) {
        let d = match units.len() {
            0 | 1 => self.error(1010, start, pos, "Newline in constant"),
            _ => self.error(1012, start, pos, "Too many characters in character literal"),
        };
        self.report(d.label("this character literal is not closed"));
        // Go on at the end of the line: what follows the quote is most likely text.
        let end = self.line_end(pos);
        self.seek(end);
        let unit = units.first().copied().unwrap_or(0);
        self.push_literal(T::CharLit, start, end, Literal::Char(unit));
    }

    /// How often `byte` stands from `pos` on.
    pub(super) fn count(&self, pos: usize, byte: u8) -> usize {
        self.text.as_bytes()[pos..].iter().take_while(|&&b| b == byte).count()
    }
}
