//! Tokens of MIR text.

use super::ParseError;

#[derive(Clone, PartialEq, Debug)]
pub enum Token {
    /// A word or a quoted name; `List'1` is one word.
    Ident(String),
    Int(i128, IntSuffix),
    Float(f32),
    Double(f64),
    Char(u16),
    Str(Vec<u16>),
    Punct(&'static str),
    Eof,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IntSuffix {
    None,
    Long,
    UInt,
    ULong,
}

/// A token and its byte range.
#[derive(Clone, Debug)]
pub struct Spanned {
    pub token: Token,
    pub lo: u32,
    pub hi: u32,
}

/// Longer ones first.
const PUNCTS: [&str; 23] = [
    "::", "->", "..", "(", ")", "{", "}", "[", "]", "<", ">", ",", ":", ";", "=", ".", "*", "@", "?", "#",
    "/", "+", "-",
];

pub fn lex(text: &str) -> Result<Vec<Spanned>, ParseError> {
    let mut lexer = Lexer { text, pos: 0, tokens: Vec::new() };
    while lexer.skip_blank() {
        lexer.token()?;
    }
    let end = text.len() as u32;
    lexer.tokens.push(Spanned { token: Token::Eof, lo: end, hi: end });
    Ok(lexer.tokens)
}

struct Lexer<'a> {
    text: &'a str,
    pos: usize,
    tokens: Vec<Spanned>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.pos..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn error<T>(&self, message: impl Into<String>) -> Result<T, ParseError> {
        Err(ParseError::new(self.text, self.pos, message))
    }

    /// Skips white space and comments; false at the end.
    fn skip_blank(&mut self) -> bool {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start();
            self.pos += rest.len() - trimmed.len();
            if !trimmed.starts_with("//") {
                return !trimmed.is_empty();
            }
            self.pos += trimmed.find('\n').unwrap_or(trimmed.len());
        }
    }

    fn token(&mut self) -> Result<(), ParseError> {
        let lo = self.pos;
        let Some(c) = self.peek() else { return Ok(()) };
        let after_dot = self.tokens.last().is_some_and(|t| t.token == Token::Punct("."));
        let ctor = [".cctor", ".ctor"].into_iter().find(|name| after_dot && self.rest().starts_with(name));
        let token = if let Some(name) = ctor {
            self.pos += name.len();
            Token::Ident(name.into())
        } else if self.rest().starts_with("..ctor") || self.rest().starts_with("..cctor") {
            self.pos += 1;
            Token::Punct(".")
        } else if c.is_alphabetic() || c == '_' {
            self.word()?
        } else if c == '`' {
            self.quoted_name()?
        } else if c.is_ascii_digit()
            || c == '-' && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit() || c == 'i')
        {
            self.number()?
        } else if c == '"' {
            self.pos += 1;
            Token::Str(self.units('"')?)
        } else if c == '\'' {
            self.pos += 1;
            match self.units('\'')?[..] {
                [unit] => Token::Char(unit),
                _ => return self.error("a character literal is one UTF-16 unit"),
            }
        } else if let Some(punct) = PUNCTS.into_iter().find(|p| self.rest().starts_with(p)) {
            self.pos += punct.len();
            Token::Punct(punct)
        } else {
            return self.error(format!("unexpected character `{c}`"));
        };
        self.tokens.push(Spanned { token, lo: lo as u32, hi: self.pos as u32 });
        Ok(())
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let len = rest.find(|c| !accept(c)).unwrap_or(rest.len());
        self.pos += len;
        &rest[..len]
    }

    fn word(&mut self) -> Result<Token, ParseError> {
        let start = self.pos;
        let word = self.take_while(|c| c.is_alphanumeric() || c == '_');
        if word == "inf" {
            return Ok(self.float_suffix(f64::INFINITY));
        }
        if word == "inff" {
            return Ok(Token::Float(f32::INFINITY));
        }
        if word == "nan" && self.rest().starts_with(':') {
            self.pos += 1;
            return self.nan();
        }
        if let Some(digits) = self.rest().strip_prefix('\'')
            && digits.starts_with(|c: char| c.is_ascii_digit())
        {
            self.pos += 1;
            self.take_while(|c| c.is_ascii_digit());
        }
        Ok(Token::Ident(self.text[start..self.pos].into()))
    }

    /// After `nan:`: the bits, so that a NaN keeps its payload.
    fn nan(&mut self) -> Result<Token, ParseError> {
        // A float has 8 digits and an `f` behind them, a double 16.
        let digits = self.take_while(|c| c.is_ascii_hexdigit());
        if digits.len() == 9 && digits.ends_with('f') {
            match u32::from_str_radix(&digits[..8], 16) {
                Ok(bits) => return Ok(Token::Float(f32::from_bits(bits))),
                Err(_) => return self.error("bad bits of a NaN"),
            }
        }
        match u64::from_str_radix(digits, 16) {
            Ok(bits) => Ok(Token::Double(f64::from_bits(bits))),
            Err(_) => self.error("bad bits of a NaN"),
        }
    }

    fn float_suffix(&mut self, value: f64) -> Token {
        if self.rest().starts_with('f') {
            self.pos += 1;
            Token::Float(value as f32)
        } else {
            Token::Double(value)
        }
    }

    fn quoted_name(&mut self) -> Result<Token, ParseError> {
        self.pos += 1;
        let name = self.take_while(|c| c != '`' && c != '\n');
        if !self.rest().starts_with('`') {
            return self.error("a quoted name ends with a backtick");
        }
        self.pos += 1;
        Ok(Token::Ident(name.into()))
    }

    fn number(&mut self) -> Result<Token, ParseError> {
        let start = self.pos;
        if self.peek() == Some('-') {
            self.pos += 1;
        }
        if self.rest().starts_with("inf") {
            self.pos += 3;
            return Ok(self.float_suffix(f64::NEG_INFINITY));
        }
        self.take_while(|c| c.is_ascii_digit());
        let mut float = false;
        // `3..7` is a range, not a number with a point.
        if self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) {
            float = true;
            self.pos += 1;
            self.take_while(|c| c.is_ascii_digit());
        }
        if self.rest().starts_with(['e', 'E']) {
            float = true;
            self.pos += 1;
            if self.rest().starts_with(['-', '+']) {
                self.pos += 1;
            }
            self.take_while(|c| c.is_ascii_digit());
        }
        let digits = &self.text[start..self.pos];
        if float || self.rest().starts_with('f') {
            if self.rest().starts_with('f') {
                self.pos += 1;
                return digits.parse().map(Token::Float).or_else(|_| self.error("bad number"));
            }
            return digits.parse().map(Token::Double).or_else(|_| self.error("bad number"));
        }
        let suffixes = [("UL", IntSuffix::ULong), ("L", IntSuffix::Long), ("u", IntSuffix::UInt)];
        let found = suffixes.into_iter().find(|(s, _)| self.rest().starts_with(s));
        let (len, suffix) = found.map_or((0, IntSuffix::None), |(s, suffix)| (s.len(), suffix));
        self.pos += len;
        match digits.parse() {
            Ok(value) => Ok(Token::Int(value, suffix)),
            Err(_) => self.error("this number is too large"),
        }
    }

    /// The UTF-16 units up to the closing `quote`.
    fn units(&mut self, quote: char) -> Result<Vec<u16>, ParseError> {
        let mut units = Vec::new();
        loop {
            let Some(c) = self.peek().filter(|&c| c != '\n') else {
                return self.error("this literal has no end");
            };
            self.pos += c.len_utf8();
            if c == quote {
                return Ok(units);
            }
            if c != '\\' {
                units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
                continue;
            }
            let escape = self.peek();
            self.pos += escape.map_or(0, char::len_utf8);
            match escape {
                Some('n') => units.push(b'\n'.into()),
                Some(c) if c == '\\' || c == quote => units.push(c as u16),
                Some('u') => {
                    let unit = self.rest().get(..4).and_then(|hex| u16::from_str_radix(hex, 16).ok());
                    let Some(unit) = unit else { return self.error("`\\u` takes four hex digits") };
                    self.pos += 4;
                    units.push(unit);
                }
                _ => return self.error("unknown escape"),
            }
        }
    }
}
