//! What the skimmer finds, as bytes: the build script writes them, and the compiler reads them at every start.
//!
//! ```text
//! namespace System; public static class Math { … }      →  … "System" class 61+4 … 19 4031 …
//! ```
//!
//! Words are places in the text. Numbers take seven bits a byte, the last byte of each below 128.

use super::decl::{TypeDeclKind, Variance};
use super::skim::{Outline, Skim, Word};

pub fn write(text: &str, skim: &Skim<'_>) -> Vec<u8> {
    let mut w = Writer { text, out: Vec::new() };
    w.list(&skim.usings, |w, u| w.word(u));
    w.list(&skim.types, Writer::outline);
    w.out
}

pub fn read<'a>(text: &'a str, bytes: &'a [u8]) -> Skim<'a> {
    let mut r = Reader { text, bytes };
    Skim { usings: r.list(Reader::word), types: r.list(Reader::outline) }
}

const KINDS: [TypeDeclKind; 7] = [
    TypeDeclKind::Class,
    TypeDeclKind::Struct,
    TypeDeclKind::Interface,
    TypeDeclKind::Enum,
    TypeDeclKind::Record,
    TypeDeclKind::RecordStruct,
    TypeDeclKind::Delegate,
];

const VARIANCES: [Variance; 3] = [Variance::None, Variance::In, Variance::Out];

struct Writer<'a> {
    text: &'a str,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn number(&mut self, mut n: u32) {
        while n >= 128 {
            self.out.push(n as u8 | 128);
            n >>= 7;
        }
        self.out.push(n as u8);
    }

    fn list<T>(&mut self, list: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.number(list.len() as u32);
        list.iter().for_each(|x| each(self, x));
    }

    /// A word of the text.
    fn word(&mut self, word: &str) {
        let at = word.as_ptr() as usize - self.text.as_ptr() as usize;
        assert!(self.text[at..].starts_with(word), "a word of the text");
        self.number(at as u32);
        self.number(word.len() as u32);
    }

    fn outline(&mut self, o: &Outline<'_>) {
        self.number(o.namespace.len() as u32);
        self.out.extend(o.namespace.bytes());
        self.number(o.kind as u32);
        self.word(o.name.text);
        self.list(&o.params, |w, (variance, word)| {
            w.number(*variance as u32);
            w.word(word.text);
        });
        self.list(&o.struct_params, |w, p| w.word(p));
        self.number(o.modifiers);
        self.number(u32::from(o.has_flags));
        self.number(o.start);
        self.number(o.body);
        self.number(o.end);
        self.list(&o.nested, Writer::outline);
        self.list(&o.extensions, |w, e| w.word(e));
        let mut last = 0;
        self.list(&o.bodies, |w, &(start, end)| {
            w.number(start - last);
            w.number(end - start);
            last = end;
        });
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn number(&mut self) -> u32 {
        let mut n = 0;
        let mut shift = 0;
        loop {
            let (&byte, rest) = self.bytes.split_first().expect("a whole index");
            self.bytes = rest;
            n |= u32::from(byte & 127) << shift;
            if byte < 128 {
                return n;
            }
            shift += 7;
        }
    }

    fn list<T>(&mut self, mut each: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.number()).map(|_| each(self)).collect()
    }

    fn place(&mut self) -> Word<'a> {
        let start = self.number();
        let len = self.number();
        Word { text: &self.text[start as usize..(start + len) as usize], start }
    }

    fn word(&mut self) -> &'a str {
        self.place().text
    }

    fn outline(&mut self) -> Outline<'a> {
        let len = self.number() as usize;
        let (namespace, rest) = self.bytes.split_at(len);
        self.bytes = rest;
        // Fields are read in the order in which they are written.
        Outline {
            namespace: String::from_utf8_lossy(namespace).into_owned(),
            kind: KINDS[self.number() as usize],
            name: self.place(),
            params: self.list(|r| (VARIANCES[r.number() as usize], r.place())),
            struct_params: self.list(Reader::word),
            modifiers: self.number(),
            has_flags: self.number() != 0,
            start: self.number(),
            body: self.number(),
            end: self.number(),
            nested: self.list(Reader::outline),
            extensions: self.list(Reader::word),
            bodies: {
                let mut last = 0;
                self.list(|r| {
                    let start = last + r.number();
                    last = start + r.number();
                    (start, last)
                })
            },
        }
    }
}
