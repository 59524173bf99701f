//! Reads MIR text back: what [`super::print`] writes, and small declarations in front of it, so that a pass can be tested
//! on MIR alone.
//!
//! ```text
//! class Point : Object { x: int, static count: int }
//! struct Pair<A, B> { first: A, second: B }
//! extern async fn Program.Next(int) -> int
//! extern fn Point.Norm(this) -> int
//!
//! async fn Program.Sum(_0 n: int) -> int { … }
//! ```
//!
//! `Exception`, `Task`, `Task<T>`, `ValueTask` and `ValueTask<T>` are there without a declaration. A method belongs to the
//! class in front of its last dot, which is declared by being named. Spans that the text does not give (`@lo..hi`) are
//! the places in the text itself: a test's "line 12" is line 12 of its file.

mod code;
mod decls;
mod lex;

use std::fmt;

use crate::base::{FileId, Idx, IndexVec, Span};
use crate::mir::Body;
use crate::ty::defs::{Defs, TypeDefId, TypeParamId};
use lex::{Spanned, Token};

/// A parsed text: its declarations, and its bodies in order.
pub struct Module {
    pub defs: Defs,
    pub bodies: Vec<Body>,
    /// Where each body stands in the text; the rest is declarations.
    pub ranges: Vec<std::ops::Range<usize>>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct ParseError {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
}

pub fn parse(text: &str) -> Result<Module> {
    if u32::try_from(text.len()).is_err() {
        return Err(ParseError::new(text, 0, "this text is too large"));
    }
    let tokens = lex::lex(text)?;
    let mut parser = Parser {
        text,
        tokens,
        pos: 0,
        depth: 0,
        defs: Defs::default(),
        sides: IndexVec::new(),
        type_params: Vec::new(),
    };
    let (bodies, ranges) = decls::module(&mut parser)?.into_iter().unzip();
    Ok(Module { defs: parser.defs, bodies, ranges })
}

impl ParseError {
    fn new(text: &str, pos: usize, message: impl Into<String>) -> ParseError {
        let before = text.get(..pos).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        ParseError {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message: message.into(),
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

type Result<T> = std::result::Result<T, ParseError>;

/// Types nested deeper than this are refused, so that no text overflows the stack.
const MAX_DEPTH: u32 = 200;

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Spanned>,
    pos: usize,
    depth: u32,
    defs: Defs,
    sides: IndexVec<TypeDefId, decls::Side>,
    /// Type parameters in scope, inner ones last.
    type_params: Vec<TypeParamId>,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.pos].token
    }

    fn peek_at(&self, ahead: usize) -> &Token {
        let last = self.tokens.len() - 1;
        &self.tokens[(self.pos + ahead).min(last)].token
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        // The end of the text stays where it is.
        if self.pos + 1 < self.tokens.len() {
            self.pos += 1;
        }
        token
    }

    /// Where the next token starts.
    fn lo(&self) -> u32 {
        self.tokens[self.pos].lo
    }

    /// From `lo` to the end of the last token.
    fn span_from(&self, lo: u32) -> Span {
        let hi = self.tokens[self.pos.saturating_sub(1)].hi;
        Span::new(FileId::new(0), lo, hi.max(lo))
    }

    fn error<T>(&self, message: impl Into<String>) -> Result<T> {
        Err(ParseError::new(self.text, self.lo() as usize, message))
    }

    fn expected<T>(&self, what: &str) -> Result<T> {
        let found = match self.peek() {
            Token::Eof => "the end".into(),
            _ => {
                let token = &self.tokens[self.pos];
                format!("`{}`", &self.text[token.lo as usize..token.hi as usize])
            }
        };
        self.error(format!("expected {what}, found {found}"))
    }

    fn at(&self, punct: &str) -> bool {
        matches!(self.peek(), Token::Punct(p) if *p == punct)
    }

    fn at_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Ident(w) if w == word)
    }

    fn eat(&mut self, punct: &str) -> bool {
        let found = self.at(punct);
        if found {
            self.next();
        }
        found
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.at_word(word);
        if found {
            self.next();
        }
        found
    }

    fn expect(&mut self, punct: &str) -> Result<()> {
        if self.eat(punct) { Ok(()) } else { self.expected(&format!("`{punct}`")) }
    }

    fn expect_word(&mut self, word: &str) -> Result<()> {
        if self.eat_word(word) { Ok(()) } else { self.expected(&format!("`{word}`")) }
    }

    fn ident(&mut self) -> Result<String> {
        match self.peek() {
            Token::Ident(name) => {
                let name = name.clone();
                self.next();
                Ok(name)
            }
            _ => self.expected("a name"),
        }
    }

    /// `_3`, `bb3`, `state3`: the number behind `prefix`.
    fn peek_id<I: Idx>(&self, prefix: &str) -> Option<I> {
        let Token::Ident(word) = self.peek() else { return None };
        let digits = word.strip_prefix(prefix)?;
        // Only the spelling that the printer uses, and no number that would make a huge table.
        let number: usize = digits.parse().ok().filter(|&n| n < 1 << 24)?;
        (number.to_string() == digits).then(|| I::new(number))
    }

    fn id<I: Idx>(&mut self, prefix: &str, what: &str) -> Result<I> {
        match self.peek_id(prefix) {
            Some(id) => {
                self.next();
                Ok(id)
            }
            None => self.expected(what),
        }
    }

    fn number(&mut self) -> Result<i128> {
        match *self.peek() {
            Token::Int(n, _) => {
                self.next();
                Ok(n)
            }
            _ => self.expected("a number"),
        }
    }

    fn small_number(&mut self) -> Result<u32> {
        let n = self.number()?;
        u32::try_from(n).or_else(|_| self.error("this number is out of range"))
    }

    /// `item, item` up to (and with) `close`; the opening bracket has been read.
    fn list<T>(&mut self, close: &str, mut item: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let mut items = Vec::new();
        if self.eat(close) {
            return Ok(items);
        }
        loop {
            items.push(item(self)?);
            if self.eat(close) {
                return Ok(items);
            }
            if !self.eat(",") {
                return self.expected(&format!("`,` or `{close}`"));
            }
        }
    }

    /// `@lo..hi`, or else the place in this text since `lo`.
    fn span(&mut self, lo: u32) -> Result<Span> {
        let here = self.span_from(lo);
        if !self.eat("@") {
            return Ok(here);
        }
        let lo = self.small_number()?;
        self.expect("..")?;
        let hi = self.small_number()?;
        Ok(Span::new(FileId::new(0), lo, hi))
    }
}
