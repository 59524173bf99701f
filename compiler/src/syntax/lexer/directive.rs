//! Preprocessor lines: `#if` and its family are evaluated, what is switched off is skipped line by line;
//! `#region`, `#pragma`, `#nullable` and `#:` lines have no meaning here and are read over.
//!
//! The symbols are those that `dotnet run` defines for a file-based program.

use super::{Lexer, is_newline, is_space};
use crate::diag::Diagnostic;

const PREDEFINED: &[&str] = &[
    "DEBUG",
    "TRACE",
    "NET",
    "NET10_0",
    "NETCOREAPP",
    "NET5_0_OR_GREATER",
    "NET6_0_OR_GREATER",
    "NET7_0_OR_GREATER",
    "NET8_0_OR_GREATER",
    "NET9_0_OR_GREATER",
    "NET10_0_OR_GREATER",
    "NETCOREAPP1_0_OR_GREATER",
    "NETCOREAPP1_1_OR_GREATER",
    "NETCOREAPP2_0_OR_GREATER",
    "NETCOREAPP2_1_OR_GREATER",
    "NETCOREAPP2_2_OR_GREATER",
    "NETCOREAPP3_0_OR_GREATER",
    "NETCOREAPP3_1_OR_GREATER",
];

/// An `#if` or `#region` that is open.
enum Open {
    /// Where it started; whether a branch was taken; whether `#else` has been.
    If {
        at: usize,
        taken: bool,
        in_else: bool,
    },
    Region {
        at: usize,
    },
}

pub(super) struct Directives {
    symbols: Vec<String>,
    open: Vec<Open>,
}

impl Directives {
    pub(super) fn new() -> Self {
        Self { symbols: PREDEFINED.iter().map(|s| (*s).to_owned()).collect(), open: Vec::new() }
    }
}

impl Lexer<'_> {
    /// A `#` at byte `start`.
    pub(super) fn directive(&mut self, start: usize) {
        let before = &self.text[..start];
        let line_start = before.trim_end_matches(is_space);
        let end = self.line_end(start);
        self.seek(end);
        if !line_start.is_empty() && !line_start.ends_with(is_newline) {
            let message =
                "Preprocessor directives must appear as the first non-whitespace character on a line";
            let d = self.error(1040, start, start + 1, message);
            self.report(d);
            return;
        }
        let (name, rest) = split_word(self.text[start + 1..end].trim_start_matches(is_space));
        match name {
            "if" => {
                let taken = self.condition(rest, start);
                self.directives.open.push(Open::If { at: start, taken, in_else: false });
                if !taken {
                    self.skip_section();
                }
            }
            "elif" | "else" | "endif" => self.branch(name, rest, start),
            "define" | "undef" => self.define(name == "define", rest, start, end),
            "region" => self.directives.open.push(Open::Region { at: start }),
            "endregion" => match self.directives.open.last() {
                Some(Open::Region { .. }) => {
                    self.directives.open.pop();
                }
                Some(Open::If { .. }) => {
                    let d = self.error(1027, start, end, "#endif directive expected");
                    self.report(d);
                }
                None => self.unexpected(start, end),
            },
            "pragma" | "nullable" => {}
            "error" => {
                let d = self.error(1029, start, end, format!("#error: '{}'", rest.trim()));
                self.report(d);
            }
            "warning" => {
                let message = format!("#warning: '{}'", rest.trim());
                let span = self.span(start, end);
                self.diags.push(Diagnostic::warning(1030, span, message));
            }
            "line" => self.refuse_directive("#line", start, end),
            "r" | "load" | "reference" => self.refuse_directive("a script directive", start, end),
            "" if rest.starts_with(':') => {}
            "" if rest.starts_with('!') => {
                let d = self.error(1024, start, end, "Preprocessor directive expected");
                self.report(d.label("a `#!` line can only be the first of the file"));
            }
            _ => {
                let d = self.error(1024, start, end, "Preprocessor directive expected");
                self.report(d);
            }
        }
    }

    fn refuse_directive(&mut self, what: &str, start: usize, end: usize) {
        let d = self.error(9001, start, end, format!("`{what}` is not part of Aw"));
        self.report(d);
    }

    fn unexpected(&mut self, start: usize, end: usize) {
        let d = self.error(1028, start, end, "Unexpected preprocessor directive");
        self.report(d.label("nothing that it could end is open"));
    }

    fn define(&mut self, define: bool, rest: &str, start: usize, end: usize) {
        let (symbol, _) = split_word(rest.trim_start_matches(is_space));
        if !self.out.kinds.is_empty() {
            let message = "Cannot define/undefine preprocessor symbols after first token in file";
            let d = self.error(1032, start, end, message);
            self.report(d);
        } else if symbol.is_empty() {
            let d = self.error(1001, end, end, "Identifier expected");
            self.report(d);
        } else if define {
            self.directives.symbols.push(symbol.to_owned());
        } else {
            self.directives.symbols.retain(|s| s != symbol);
        }
    }

    /// `#elif`, `#else`, `#endif` after a branch that was taken, or out of place.
    fn branch(&mut self, name: &str, rest: &str, start: usize) {
        let end = self.line_end(start);
        match self.directives.open.last_mut() {
            Some(Open::If { taken, in_else, .. }) if !*in_else || name == "endif" => {
                if name == "endif" {
                    self.directives.open.pop();
                    return;
                }
                if name == "else" {
                    *in_else = true;
                }
                let was_taken = std::mem::replace(taken, true);
                if name == "elif" {
                    // C# reads the condition even where it does not matter.
                    self.condition(rest, start);
                }
                if was_taken {
                    self.skip_section();
                }
            }
            Some(Open::Region { .. }) => {
                let d = self.error(1038, start, end, "#endregion directive expected");
                self.report(d);
            }
            Some(Open::If { .. }) | None => self.unexpected(start, end),
        }
    }

    /// Skips lines up to the `#elif`, `#else` or `#endif` at which reading goes on.
    fn skip_section(&mut self) {
        let mut depth = 0usize;
        let mut pos = self.inner.span().end;
        while pos < self.text.len() {
            let line_break = self.text[pos..].chars().next().map_or(0, char::len_utf8);
            let start = pos + line_break;
            let end = self.line_end(start);
            pos = end;
            let line = self.text[start..end].trim_start_matches(is_space);
            let Some(directive) = line.strip_prefix('#') else { continue };
            let at = end - line.len();
            let (name, rest) = split_word(directive.trim_start_matches(is_space));
            match name {
                "if" => depth += 1,
                "endif" if depth > 0 => depth -= 1,
                "endif" => {
                    self.seek(end);
                    self.branch(name, rest, at);
                    return;
                }
                "elif" | "else" if depth == 0 => {
                    let take = match self.directives.open.last() {
                        Some(Open::If { taken: false, in_else: false, .. }) => {
                            name == "else" || self.condition(rest, at)
                        }
                        Some(Open::If { in_else: true, .. }) => {
                            self.unexpected(at, end);
                            false
                        }
                        Some(Open::If { .. } | Open::Region { .. }) | None => false,
                    };
                    if let Some(Open::If { taken, in_else, .. }) = self.directives.open.last_mut() {
                        *taken |= take;
                        *in_else |= name == "else";
                    }
                    if take {
                        self.seek(end);
                        return;
                    }
                }
                _ => {}
            }
        }
        self.seek(self.text.len());
    }

    /// At the end of the file: what is still open.
    pub(super) fn finish_directives(&mut self) {
        let end = self.text.len();
        for open in std::mem::take(&mut self.directives.open).into_iter().rev() {
            let (code, name, at) = match open {
                Open::If { at, .. } => (1027, "#endif", at),
                Open::Region { at } => (1038, "#endregion", at),
            };
            let opened = self.span(at, self.line_end(at));
            let d = self.error(code, end, end, format!("{name} directive expected"));
            self.report(d.also(opened, "this is still open"));
        }
    }

    /// The value of an `#if` condition; `at` is where errors point.
    fn condition(&mut self, text: &str, at: usize) -> bool {
        let text = text.split("//").next().unwrap_or_default();
        let mut condition = Condition { rest: text, symbols: &self.directives.symbols, depth: 0 };
        let value = condition.or();
        if value.is_some() && condition.rest.trim().is_empty() {
            return value == Some(true);
        }
        let d = self.error(1517, at, self.line_end(at), "Invalid preprocessor expression");
        self.report(
            d.help("symbols, `true`, `false`, `!`, `&&`, `||`, `==`, `!=` and parentheses may stand here"),
        );
        false
    }
}

/// `or := and ("||" and)*`, `and := eq ("&&" eq)*`, `eq := unary (("=="|"!=") unary)*`.
struct Condition<'a> {
    rest: &'a str,
    symbols: &'a [String],
    depth: u32,
}

impl Condition<'_> {
    fn or(&mut self) -> Option<bool> {
        let mut value = self.and()?;
        while self.eat("||") {
            value |= self.and()?;
        }
        Some(value)
    }

    fn and(&mut self) -> Option<bool> {
        let mut value = self.equality()?;
        while self.eat("&&") {
            value &= self.equality()?;
        }
        Some(value)
    }

    fn equality(&mut self) -> Option<bool> {
        let mut value = self.unary()?;
        loop {
            if self.eat("==") {
                value = value == self.unary()?;
            } else if self.eat("!=") {
                value = value != self.unary()?;
            } else {
                return Some(value);
            }
        }
    }

    fn unary(&mut self) -> Option<bool> {
        let mut negate = false;
        while !self.rest.trim_start().starts_with("!=") && self.eat("!") {
            negate = !negate;
        }
        if self.eat("(") {
            self.depth += 1;
            if self.depth > 64 {
                return None;
            }
            let value = self.or()?;
            self.depth -= 1;
            return self.eat(")").then_some(value != negate);
        }
        let (word, rest) = split_word(self.rest.trim_start());
        self.rest = rest;
        match word {
            "" => None,
            "true" => Some(!negate),
            "false" => Some(negate),
            symbol => Some(self.symbols.iter().any(|s| s == symbol) != negate),
        }
    }

    fn eat(&mut self, op: &str) -> bool {
        match self.rest.trim_start().strip_prefix(op) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

/// The word at the start of `text`, and the rest.
fn split_word(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    text.split_at(end)
}
