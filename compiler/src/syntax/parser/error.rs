//! Syntax errors: a set of what was expected and the token that stood there instead, eight and four bytes; and how
//! they are told, with C#'s numbers and sentences.

use chumsky::DefaultExpected;
use chumsky::error::{Error, LabelError};
use chumsky::span::SimpleSpan;
use chumsky::util::MaybeRef;

use super::State;
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::syntax::MAX_ERRORS;
use crate::syntax::token::T;

/// A set of tokens and labels that would have been right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Expected(u64);

macro_rules! expected {
    ($($name:ident = $text:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($name),* }

        impl Expected {
            $(pub(super) const $name: Expected = Expected(1 << Bit::$name as u64);)*
            const TEXTS: &[(Expected, &str)] = &[$((Expected::$name, $text)),*];
        }
    };
}

expected! {
    SILENT = "",
    SEMI = ";",
    COMMA = ",",
    RPAREN = ")",
    RBRACKET = "]",
    RBRACE = "}",
    LPAREN = "(",
    LBRACKET = "[",
    LBRACE = "{",
    COLON = ":",
    EQ = "=",
    GT = ">",
    ARROW = "=>",
    IN = "in",
    WHILE = "while",
    DOT = ".",
    EXPR = "an expression",
    IDENT = "an identifier",
    TYPE = "a type",
    STMT = "a statement",
    MEMBER = "a member declaration",
    ITEM = "a type or namespace",
    PATTERN = "a pattern",
    ACCESSOR = "`get`, `set`, `init`, `add` or `remove`",
    CATCH = "catch or finally",
    OPERATOR = "an operator that can be overloaded",
    CASE = "case",
    SELECT = "select or group",
    ON = "on",
    EQUALS = "equals",
    BY = "by",
    NEW_ARGS = "(, [ or {",
    ATTRIBUTE_TARGET = "an attribute target",
    PARAM = "a parameter",
    OPERATOR_WORD = "operator",
    THIS_BASE = "this or base",
}

impl Expected {
    pub(super) fn closing(close: T) -> Expected {
        match close {
            T::RParen => Expected::RPAREN,
            T::RBracket => Expected::RBRACKET,
            T::Gt => Expected::GT,
            _ => Expected::RBRACE,
        }
    }

    fn has(self, other: Expected) -> bool {
        self.0 & other.0 != 0
    }

    /// The first member's text; sets of several tell their most general member last.
    fn text(self) -> &'static str {
        Self::TEXTS.iter().rev().find(|(e, _)| self.has(*e)).map_or("something else", |&(_, text)| text)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct SyntaxError {
    /// Index of the token that was not expected.
    pub(super) at: u32,
    pub(super) expected: Expected,
}

impl<'s> Error<'s, &'s [T]> for SyntaxError {
    fn merge(self, other: Self) -> Self {
        Self { at: self.at, expected: Expected(self.expected.0 | other.expected.0) }
    }
}

impl<'s> LabelError<'s, &'s [T], DefaultExpected<'s, T>> for SyntaxError {
    fn expected_found<I: IntoIterator<Item = DefaultExpected<'s, T>>>(
        _: I,
        _: Option<MaybeRef<'s, T>>,
        span: SimpleSpan<usize>,
    ) -> Self {
        Self { at: span.start as u32, expected: Expected::ITEM }
    }
}

impl State<'_> {
    /// Reports `error`, unless it follows from one that was reported already.
    pub(super) fn report(&mut self, error: SyntaxError) {
        if error.expected.has(Expected::SILENT) || !self.admit(error.at) {
            return;
        }
        let diagnostic = self.describe(error);
        self.diags.push(diagnostic);
    }

    /// Reports a finding of its own kind at the token `at`.
    pub(super) fn report_at(&mut self, at: usize, diagnostic: Diagnostic) {
        if self.admit(at as u32) {
            self.diags.push(diagnostic);
        }
    }

    /// Whether an error at the token `at` is news: not the second one there, not beside a lexical error.
    fn admit(&mut self, at: u32) -> bool {
        if self.stopped || self.errors >= MAX_ERRORS || self.last_error == Some(at) {
            return false;
        }
        self.last_error = Some(at);
        let bad = &self.tokens.bad;
        let next = bad.partition_point(|&b| b < at);
        let same_line = |b: u32, at: u32| (b + 1..=at).all(|i| !self.starts_line(i as usize));
        let beside = bad.get(next).is_some_and(|&b| b <= at + 1)
            || next
                .checked_sub(1)
                .is_some_and(|n| at - bad[n] <= 2 || (at - bad[n] < 64 && same_line(bad[n], at)));
        if beside {
            return false;
        }
        self.errors += 1;
        true
    }

    fn describe(&self, error: SyntaxError) -> Diagnostic {
        let at = (error.at as usize).min(self.tokens.len() - 1);
        let expected = error.expected;
        let found = self.tokens.kinds[at];
        let found_text = self.found_text(at);
        let span = self.tokens.span(at);
        let before = if at == 0 { span.start() } else { self.tokens.span(at - 1).end() };
        let has = |e| expected.has(e);
        // Where something is missing, the place is after the last token that was right.
        let (code, place, message): (u16, Span, String) = if has(Expected::ITEM) {
            (1022, span, "Type or namespace definition, or end-of-file expected".into())
        } else if has(Expected::MEMBER) {
            let message = "in class, record, struct, or interface member declaration";
            (1519, span, format!("Invalid token '{}' {message}", self.term(at)))
        } else if has(Expected::STMT) && !has(Expected::EXPR) {
            (1023, span, "Embedded statement cannot be a declaration or labeled statement".into())
        } else if has(Expected::PATTERN) {
            (8504, span, "Pattern missing".into())
        } else if has(Expected::EXPR) {
            match found {
                T::Eof => (1733, before, "Expected expression".into()),
                T::HoleClose | T::HoleFormat => (1733, span, "Expected expression".into()),
                _ => (1525, span, format!("Invalid expression term '{}'", self.term(at))),
            }
        } else if has(Expected::TYPE) {
            (1031, span, "Type expected".into())
        } else if has(Expected::IDENT) {
            match found.is_keyword() {
                true => {
                    let message = format!("Identifier expected; '{}' is a keyword", found.text());
                    (1041, span, message)
                }
                false => (1001, span, "Identifier expected".into()),
            }
        } else if has(Expected::NEW_ARGS) {
            let message = "A new expression requires an argument list or (), [], or {} after type";
            (1526, before, message.into())
        } else if has(Expected::CATCH) {
            (1524, before, "Expected catch or finally".into())
        } else if has(Expected::CASE) {
            (1003, span, "Syntax error, 'case' expected".into())
        } else if has(Expected::OPERATOR) {
            (1020, span, "Overloadable binary operator expected".into())
        } else if has(Expected::ACCESSOR) {
            (1014, span, "A get, set or init accessor expected".into())
        } else if has(Expected::IN) {
            (1515, before, "'in' expected".into())
        } else if has(Expected::SELECT) {
            (742, span, "A query body must end with a select clause or a group clause".into())
        } else if has(Expected::THIS_BASE) {
            (1018, span, "Keyword 'this' or 'base' expected".into())
        } else if has(Expected::SEMI) {
            (1002, before, "; expected".into())
        } else if has(Expected::RPAREN) {
            (1026, before, ") expected".into())
        } else if has(Expected::RBRACE) {
            (1513, before, "} expected".into())
        } else if has(Expected::LBRACE) {
            (1514, before, "{ expected".into())
        } else {
            (1003, before, format!("Syntax error, '{}' expected", expected.text()))
        };
        let wanted = match expected.text() {
            text if text.len() <= 2 || text.chars().all(|c| c.is_ascii_lowercase()) => format!("`{text}`"),
            text => text.to_owned(),
        };
        let mut diagnostic = Diagnostic::error(code, place, message);
        diagnostic = diagnostic.label(format!("expected {wanted}, found {found_text}"));
        if let Some(word) = self.misspelt(at) {
            diagnostic = diagnostic.help(word);
        }
        diagnostic
    }

    /// The token as C# names it in "Invalid expression term 'x'".
    fn term(&self, at: usize) -> String {
        let span = self.tokens.span(at);
        match self.tokens.kinds[at] {
            T::Eof => String::new(),
            _ => {
                let base = self.tokens.base;
                self.text[(span.lo - base) as usize..(span.hi - base) as usize].chars().take(40).collect()
            }
        }
    }

    fn found_text(&self, at: usize) -> String {
        match self.tokens.kinds[at] {
            T::Eof => "the end of the file".into(),
            T::InterpStart | T::StrLit | T::CharLit => format!("a {}", self.tokens.kinds[at].text()),
            T::InterpText | T::InterpEnd => "the string's text".into(),
            T::HoleClose => "the end of the hole".into(),
            T::HoleFormat => "a format".into(),
            _ => format!("`{}`", self.term(at)),
        }
    }

    /// A hint if the identifier at or before the error, or at the start of the statement, is nearly a keyword.
    fn misspelt(&self, at: usize) -> Option<String> {
        let candidates = [self.unit_start, at.wrapping_sub(2), at.wrapping_sub(1), at];
        for index in candidates {
            if index > at || self.kind(index) != T::Ident {
                continue;
            }
            let text = self.term(index);
            if let Some(word) = nearest_word(&text) {
                return Some(format!("`{text}` looks like the keyword `{word}`"));
            }
        }
        None
    }
}

/// The keyword that `text` is a misspelling of.
fn nearest_word(text: &str) -> Option<&'static str> {
    let allowed = match text.len() {
        0..=2 => return None,
        3..=5 => 1,
        _ => 2,
    };
    let distances = T::WORDS.iter().filter(|w| w.len() > 2).map(|&w| (edit_distance(text, w), w));
    distances.filter(|&(d, _)| d <= allowed).min_by_key(|&(d, _)| d).map(|(_, w)| w)
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`; at least 3 if far apart.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 2 || a.len() > 20 {
        return 3;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut best = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    best = best.min(rows[i - 2][j - 2] + 1);
                }
                best
            };
        }
    }
    rows[a.len()][b.len()]
}
