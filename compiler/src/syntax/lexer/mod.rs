//! Text to tokens: a driver over the `logos` lexer of [`T`].
//!
//! `logos` recognises words, numbers, punctuation and where strings and comments start; this driver does what a
//! regular expression cannot: string contents and holes, preprocessor lines, matching brackets, Unicode names.
//!
//! ```text
//! $"a{ x }b"    the driver reads `$"` and `a`, sees `{`, pushes a mode; `logos` reads `x`; at the `}` that
//!               belongs to the hole the driver pops the mode and reads `b` and the closing quote
//! ```
//!
//! The text is read once, left to right. Nesting of brackets and holes is bounded by [`MAX_NESTING`], so that
//! everything downstream may recurse over them.

mod brackets;
mod directive;
mod escape;
mod ident;
mod interp;
mod number;
mod raw;
mod string;

use logos::Logos;

use self::directive::Directives;
use self::interp::Interp;
use super::ast::Literal;
use super::token::{Payload, T, Tokens};
use crate::base::{FileId, Interner, Span, with_interner};
use crate::diag::{Diagnostic, Diagnostics};

/// How deep brackets, holes and interpolated strings may nest.
pub const MAX_NESTING: usize = 256;

/// Splits `text` into tokens. Never fails: what is wrong is reported, and a token stands for it.
pub fn lex(file: FileId, text: &str, diags: &mut Diagnostics) -> Tokens {
    lex_part(file, text, 0, &[], diags)
}

/// Splits a part of a file that begins at byte `base`. Each of the ranges in `deferred` (of the file, ascending) becomes a
/// single token.
pub fn lex_part(
    file: FileId,
    text: &str,
    base: u32,
    deferred: &[(u32, u32)],
    diags: &mut Diagnostics,
) -> Tokens {
    let left_out: u32 = deferred.iter().map(|(lo, hi)| hi - lo).sum();
    let length = text.len() - left_out as usize;
    with_interner(|interner| Lexer::new(file, text, base, length, interner, diags).run(deferred))
}

/// The state of one run. `inner` is the `logos` lexer; its end is where reading goes on.
struct Lexer<'a> {
    text: &'a str,
    inner: logos::Lexer<'a, T>,
    interner: &'a mut Interner,
    diags: &'a mut Diagnostics,
    out: Tokens,
    /// Indexes of the open brackets that wait for their partner.
    open: Vec<u32>,
    /// The interpolated strings whose hole we are in, outermost first.
    interps: Vec<Interp>,
    directives: Directives,
    errors: usize,
}

impl<'a> Lexer<'a> {
    fn new(
        file: FileId,
        text: &'a str,
        base: u32,
        length: usize,
        interner: &'a mut Interner,
        diags: &'a mut Diagnostics,
    ) -> Self {
        let guess = length.min(1 << 26) / 4 + 16;
        let out = Tokens {
            file,
            base,
            kinds: Vec::with_capacity(guess),
            starts: Vec::with_capacity(guess),
            ends: Vec::with_capacity(guess),
            payloads: Vec::with_capacity(guess),
            literals: Vec::new(),
            bad: Vec::new(),
            fatal: false,
        };
        Self {
            text,
            inner: T::lexer(text),
            interner,
            diags,
            out,
            open: Vec::new(),
            interps: Vec::new(),
            directives: Directives::new(),
            errors: 0,
        }
    }

    fn run(mut self, deferred: &[(u32, u32)]) -> Tokens {
        let base = self.out.base as usize;
        let mut deferred =
            deferred.iter().map(|&(lo, hi)| (lo as usize - base, hi as usize - base)).peekable();
        if self.text.len() >= u32::MAX as usize / 2 {
            let span = Span::new(self.out.file, 0, 0);
            self.diags.push(Diagnostic::error(9003, span, "the file is too large").label("2 GiB at most"));
            self.out.fatal = true;
            self.push(T::Eof, 0, 0, Payload::None);
            return self.out;
        }
        self.skip_file_start();
        while let Some(token) = self.inner.next() {
            let span = self.inner.span();
            if let Some((start, end)) = deferred.next_if(|&(start, _)| start == span.start) {
                self.push(T::Deferred, start, end, Payload::None);
                self.seek(end);
                continue;
            }
            match token {
                Ok(kind) => self.token(kind, span.start, span.end),
                Err(()) => self.other(span.start),
            }
            if self.out.fatal {
                break;
            }
        }
        if !self.out.fatal {
            self.finish_directives();
            self.finish_holes();
        }
        let end = self.text.len();
        self.push(T::Eof, end, end, Payload::None);
        self.out
    }

    /// A byte order mark and a `#!` line.
    fn skip_file_start(&mut self) {
        let mut pos = 0;
        if self.text.starts_with('\u{feff}') {
            pos = '\u{feff}'.len_utf8();
        }
        if self.text[pos..].starts_with("#!") {
            pos = self.line_end(pos);
        }
        self.seek(pos);
    }

    #[inline]
    fn token(&mut self, kind: T, start: usize, end: usize) {
        if kind >= T::Ident || kind.is_keyword() {
            match kind {
                T::OpenQuote => self.string(start, start, 0, false),
                T::OpenPrefixedQuote => self.prefixed_string(start, end),
                T::OpenChar => self.char_literal(start),
                T::OpenComment => self.comment(start),
                T::Hash => self.directive(start),
                word => self.word(word, start, end),
            }
            return;
        }
        match kind {
            T::IntLit => self.int(start, end),
            T::RealLit => self.real(start, end),
            T::Gt => {
                let joined = self.text.as_bytes().get(end) == Some(&b'>');
                self.push(if joined { T::GtJoined } else { T::Gt }, start, end, Payload::None);
            }
            T::LParen | T::LBracket | T::LBrace => self.open_bracket(kind, start, end),
            T::RParen | T::RBracket => self.close_bracket(kind, start, end),
            T::RBrace if self.at_hole_end() => self.hole_close(start),
            T::RBrace => self.close_bracket(kind, start, end),
            T::Colon | T::ColonColon if self.directly_in_hole() => self.hole_format(start),
            T::Semi if self.directly_in_hole() => self.unclosed_hole(start),
            other => self.push(other, start, end, Payload::None),
        }
    }

    /// `/* … */`; the start is read.
    fn comment(&mut self, start: usize) {
        match self.text[start + 2..].find("*/") {
            Some(n) => self.seek(start + 2 + n + 2),
            None => {
                let d = self.error(1035, start, start + 2, "End-of-file found, '*/' expected");
                self.report(d.label("this comment is never closed"));
                self.seek(self.text.len());
            }
        }
    }

    // ---- What the parts share ---------------------------------------------------------------------------------

    /// Goes on reading at byte `pos`.
    fn seek(&mut self, pos: usize) {
        let end = self.inner.span().end;
        if pos < end {
            self.inner = T::lexer(self.text);
            self.inner.bump(pos);
        } else {
            self.inner.bump(pos - end);
        }
    }

    #[inline]
    fn push(&mut self, kind: T, start: usize, end: usize, payload: Payload) {
        self.out.kinds.push(kind);
        self.out.starts.push(start as u32);
        self.out.ends.push(end as u32);
        self.out.payloads.push(payload);
    }

    fn push_literal(&mut self, kind: T, start: usize, end: usize, literal: Literal) {
        let index = self.out.literals.len() as u32;
        self.out.literals.push(literal);
        self.push(kind, start, end, Payload::Literal(index));
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.out.file, self.out.base + start as u32, self.out.base + end as u32)
    }

    fn error(&self, code: u16, start: usize, end: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.span(start, end), message)
    }

    /// Reports a lexical error at the token that is about to be pushed.
    fn report(&mut self, diagnostic: Diagnostic) {
        let index = self.out.kinds.len() as u32;
        if self.out.bad.last() != Some(&index) {
            self.out.bad.push(index);
        }
        self.errors += 1;
        if self.errors <= super::MAX_ERRORS {
            self.diags.push(diagnostic);
        }
    }

    /// The end of the line that `pos` is on: before its line break.
    fn line_end(&self, pos: usize) -> usize {
        let rest = &self.text[pos..];
        rest.find(is_newline).map_or(self.text.len(), |n| pos + n)
    }
}

/// C#'s line breaks.
fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whitespace inside a line, as C# sees it: category Zs, tab, vertical tab, form feed.
fn is_space(c: char) -> bool {
    !is_newline(c) && (c.is_whitespace() || c == '\u{feff}')
}

/// UTF-16 units of `text`.
fn utf16(text: &str) -> Box<[u16]> {
    if text.is_ascii() { text.bytes().map(u16::from).collect() } else { text.encode_utf16().collect() }
}
