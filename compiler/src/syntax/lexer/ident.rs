//! Words: the fast path for ASCII, the slow one for `größe`, `\u0061b` and characters that start no token.

use logos::Logos;

use super::{Lexer, is_newline, is_space};
use crate::syntax::token::{Payload, T};

/// What C# allows in names beyond ASCII, by Unicode category. One character at a time.
#[derive(Logos, Clone, Copy, PartialEq, Eq)]
enum NameChar {
    #[regex(r"[\p{L}\p{Nl}_]")]
    Start,
    #[regex(r"[\p{Mn}\p{Mc}\p{Nd}\p{Pc}--_]")]
    Part,
    /// Allowed inside, and no part of the name.
    #[regex(r"\p{Cf}")]
    Format,
}

/// The class of `c`; characters beyond U+FFFF are in no C# name.
fn classify(c: char) -> Option<NameChar> {
    if c.is_ascii() {
        return match c {
            'a'..='z' | 'A'..='Z' | '_' => Some(NameChar::Start),
            '0'..='9' => Some(NameChar::Part),
            _ => None,
        };
    }
    if c as u32 > 0xffff {
        return None;
    }
    let mut buffer = [0; 4];
    NameChar::lexer(c.encode_utf8(&mut buffer)).next()?.ok()
}

impl Lexer<'_> {
    /// An ASCII word that `logos` found; it goes on if a non-ASCII character or an escape follows.
    #[inline]
    pub(super) fn word(&mut self, kind: T, start: usize, end: usize) {
        if self.text.as_bytes().get(end).is_some_and(|&b| b >= 0x80 || b == b'\\') && self.slow_word(start) {
            return;
        }
        if kind.is_keyword() {
            self.push(kind, start, end, Payload::None);
            return;
        }
        let text = &self.text[start..end];
        let name = self.interner.intern(text.strip_prefix('@').unwrap_or(text));
        self.push(kind, start, end, Payload::Name(name));
    }

    /// Reads a name character by character from `start`. False if there is none.
    fn slow_word(&mut self, start: usize) -> bool {
        let mut name = String::new();
        let mut pos = start;
        if self.text[pos..].starts_with('@') {
            pos += 1;
        }
        let mut escaped = false;
        while let Some(c) = self.text[pos..].chars().next() {
            let (c, len) = match c {
                '\\' => match unicode_escape(&self.text[pos..]) {
                    Some(found) => {
                        escaped = true;
                        found
                    }
                    None => break,
                },
                c => (c, c.len_utf8()),
            };
            match classify(c) {
                Some(NameChar::Start) => name.push(c),
                Some(NameChar::Part) if !name.is_empty() => name.push(c),
                Some(NameChar::Format) if !name.is_empty() => {}
                Some(NameChar::Part | NameChar::Format) | None => break,
            }
            pos += len;
        }
        if name.is_empty() {
            return false;
        }
        self.seek(pos);
        // A keyword stays one when a character that is no part of the name follows; an escape makes it a name.
        let mut words = T::lexer(&name);
        let kind = match words.next() {
            Some(Ok(word)) if !escaped && words.span().end == name.len() && word.is_keyword() => word,
            _ => T::Ident,
        };
        if kind.is_keyword() && !self.text[start..].starts_with('@') {
            self.push(kind, start, pos, Payload::None);
        } else {
            let symbol = self.interner.intern(&name);
            self.push(T::Ident, start, pos, Payload::Name(symbol));
        }
        true
    }

    /// What `logos` has no token for.
    pub(super) fn other(&mut self, start: usize) {
        if self.slow_word(start) {
            return;
        }
        let Some(c) = self.text[start..].chars().next() else { return };
        let mut end = start + c.len_utf8();
        if matches!(c, '$' | '@') {
            // All of a run that no quote follows, or it would be looked at from each of its characters.
            end += self.text[end..].bytes().take_while(|&b| matches!(b, b'$' | b'@')).count();
        }
        self.seek(end);
        if is_space(c) || is_newline(c) {
            return;
        }
        let repeated =
            self.out.kinds.last() == Some(&T::Unknown) && self.out.ends.last() == Some(&(start as u32));
        if repeated {
            // One error for a run of garbage, one token for it too.
            if let Some(last) = self.out.ends.last_mut() {
                *last = end as u32;
            }
            return;
        }
        let d = self.error(1056, start, end, format!("Unexpected character '{}'", c.escape_debug()));
        self.report(d.label("no token of the language starts with it"));
        self.push(T::Unknown, start, end, Payload::None);
    }
}

/// `\u0061` or `\U00000061` at the start of `text`: the character and the length.
fn unicode_escape(text: &str) -> Option<(char, usize)> {
    let digits = match text.as_bytes().get(1)? {
        b'u' => 4,
        b'U' => 8,
        _ => return None,
    };
    let hex = text.get(2..2 + digits)?;
    if !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let c = char::from_u32(u32::from_str_radix(hex, 16).ok()?)?;
    Some((c, 2 + digits))
}
