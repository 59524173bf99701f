//! A quick look over a file of the library: which types it declares and where each stands, without parsing it.
//!
//! ```text
//! namespace System;
//! public static class Math          → public static class System.Math, bytes 19 to 4031
//! { … }
//! ```
//!
//! A program uses a small part of the library; a type is parsed when somebody asks what it contains. The text is taken
//! to be right (a test compares with the parser): `using` of namespaces only, no preprocessor lines, and what is said of a
//! partial type stands at its first part.

use super::decl::{Modifier, TypeDeclKind, Variance};

/// What a file declares.
#[derive(Default, PartialEq, Debug)]
pub struct Skim<'a> {
    /// Namespaces of `using N;`
    pub usings: Vec<&'a str>,
    pub types: Vec<Outline<'a>>,
}

/// A type declaration without its members.
#[derive(PartialEq, Debug)]
pub struct Outline<'a> {
    /// Dotted; of a nested type empty.
    pub namespace: String,
    pub kind: TypeDeclKind,
    pub name: Word<'a>,
    pub params: Vec<(Variance, Word<'a>)>,
    /// Type parameters with a `struct` or `unmanaged` constraint.
    pub struct_params: Vec<&'a str>,
    /// A set of `1 << Modifier`.
    pub modifiers: u32,
    pub has_flags: bool,
    pub start: u32,
    /// Where its `{` stands; 0 if it has none.
    pub body: u32,
    pub end: u32,
    pub nested: Vec<Outline<'a>>,
    /// Names of its extension methods.
    pub extensions: Vec<&'a str>,
    /// Where bodies of methods stand that nobody needs before they are checked, those of nested types among them: from `{`
    /// or `=>` to the end. Of a nested type empty.
    pub bodies: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word<'a> {
    pub text: &'a str,
    pub start: u32,
}

pub fn skim(text: &str) -> Skim<'_> {
    let mut scanner =
        Scanner { text, bytes: text.as_bytes(), pos: 0, bodies: Vec::new(), owner: Owner::default() };
    let mut skim = Skim::default();
    scanner.items("", false, &mut skim);
    skim
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    pos: usize,
    /// Of the top-level type that is being read.
    bodies: Vec<(u32, u32)>,
    /// The type whose members are being read.
    owner: Owner<'a>,
}

#[derive(Clone, Copy, Default)]
struct Owner<'a> {
    name: &'a str,
    /// Its bodies tell which parameters of the type become fields.
    has_params: bool,
}

/// Bytes that may open or close something.
const MATTERS: [bool; 256] = {
    let mut table = [false; 256];
    let bytes = b"\"'$@/{}()[]<>";
    let mut i = 0;
    while i < bytes.len() {
        table[bytes[i] as usize] = true;
        i += 1;
    }
    table
};

/// A thing the scanner tells apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tok {
    Word,
    Punct(u8),
    /// A string, character or number.
    Literal,
    /// `=>`
    Arrow,
    End,
}

impl<'a> Scanner<'a> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// Skips white space and comments.
    fn space(&mut self) {
        loop {
            match self.byte(self.pos) {
                b' ' | b'\t' | b'\r' | b'\n' => self.pos += 1,
                b'/' if self.byte(self.pos + 1) == b'/' => {
                    while !matches!(self.byte(self.pos), b'\n' | 0) {
                        self.pos += 1;
                    }
                }
                b'/' if self.byte(self.pos + 1) == b'*' => {
                    self.pos += 2;
                    while self.pos < self.bytes.len()
                        && !(self.byte(self.pos) == b'*' && self.byte(self.pos + 1) == b'/')
                    {
                        self.pos += 1;
                    }
                    self.pos += 2;
                }
                _ => return,
            }
        }
    }

    /// Reads one token and gives its start.
    fn next(&mut self) -> (Tok, usize) {
        self.space();
        let start = self.pos;
        if start >= self.bytes.len() {
            return (Tok::End, start);
        }
        let tok = match self.byte(start) {
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => {
                self.word();
                Tok::Word
            }
            b'0'..=b'9' => {
                self.number();
                Tok::Literal
            }
            b'"' => {
                self.string(0, false);
                Tok::Literal
            }
            b'\'' => {
                self.character();
                Tok::Literal
            }
            b'$' | b'@' => self.prefixed(),
            b'=' if self.byte(start + 1) == b'>' => {
                self.pos += 2;
                Tok::Arrow
            }
            // Comparisons are no initialisers.
            b'=' | b'!' | b'<' | b'>' if self.byte(start + 1) == b'=' => {
                self.pos += 2;
                Tok::Literal
            }
            other => {
                self.pos += 1;
                Tok::Punct(other)
            }
        };
        (tok, start)
    }

    fn peek(&mut self) -> (Tok, usize) {
        let before = self.pos;
        let found = self.next();
        self.pos = before;
        found
    }

    fn word(&mut self) {
        while matches!(self.byte(self.pos), b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..) {
            self.pos += 1;
        }
    }

    fn number(&mut self) {
        loop {
            self.word();
            // `1.5`, but not `1..2` or `1.ToString()`.
            if self.byte(self.pos) == b'.' && self.byte(self.pos + 1).is_ascii_digit() {
                self.pos += 1;
            } else {
                return;
            }
        }
    }

    fn character(&mut self) {
        self.pos += 1;
        while self.pos < self.bytes.len() && self.byte(self.pos) != b'\'' {
            self.pos += if self.byte(self.pos) == b'\\' { 2 } else { 1 };
        }
        self.pos += 1;
    }

    /// `$"…"`, `@"…"`, `$@"…"`, `$$"""…"""`, `@name`
    fn prefixed(&mut self) -> Tok {
        let mut dollars = 0;
        let mut verbatim = false;
        loop {
            match self.byte(self.pos) {
                b'$' => dollars += 1,
                b'@' => verbatim = true,
                b'"' => break,
                _ => {
                    self.word();
                    return Tok::Word;
                }
            }
            self.pos += 1;
        }
        self.string(dollars, verbatim);
        Tok::Literal
    }

    /// A string that starts at the quote; `dollars` braces open a hole.
    fn string(&mut self, dollars: usize, verbatim: bool) {
        let quotes = self.run(b'"');
        if quotes >= 3 {
            self.raw_string(quotes, dollars);
            return;
        }
        if quotes == 2 {
            self.pos += 2;
            return;
        }
        self.pos += 1;
        while self.pos < self.bytes.len() {
            match self.byte(self.pos) {
                b'"' if verbatim && self.byte(self.pos + 1) == b'"' => self.pos += 2,
                b'"' => {
                    self.pos += 1;
                    return;
                }
                b'\\' if !verbatim => self.pos += 2,
                b'{' if dollars > 0 && self.byte(self.pos + 1) == b'{' => self.pos += 2,
                b'{' if dollars > 0 => self.hole(),
                _ => self.pos += 1,
            }
        }
    }

    fn raw_string(&mut self, quotes: usize, dollars: usize) {
        self.pos += quotes;
        while self.pos < self.bytes.len() {
            match self.byte(self.pos) {
                b'"' => {
                    let run = self.run(b'"');
                    self.pos += run;
                    if run >= quotes {
                        return;
                    }
                }
                b'{' if dollars > 0 => {
                    let run = self.run(b'{');
                    if run >= dollars {
                        // Of a long run the last braces open the hole.
                        self.pos += run - 1;
                        self.hole();
                        self.pos += dollars - 1;
                    } else {
                        self.pos += run;
                    }
                }
                _ => self.pos += 1,
            }
        }
    }

    fn run(&self, byte: u8) -> usize {
        self.bytes[self.pos..].iter().take_while(|&&b| b == byte).count()
    }

    /// From the `{` of a hole past its `}`.
    fn hole(&mut self) {
        self.balanced(b'{', b'}');
    }

    /// From an opening bracket past its partner. Most of a file is inside of such: bytes that cannot matter are passed
    /// over without a look at what they spell.
    fn balanced(&mut self, open: u8, close: u8) {
        let mut depth = 0;
        loop {
            let rest = &self.bytes[self.pos.min(self.bytes.len())..];
            let Some(skip) = rest.iter().position(|&b| MATTERS[usize::from(b)]) else {
                self.pos = self.bytes.len();
                return;
            };
            self.pos += skip;
            match self.byte(self.pos) {
                b'"' => self.string(0, false),
                b'\'' => self.character(),
                b'$' | b'@' => {
                    self.prefixed();
                }
                b'/' if matches!(self.byte(self.pos + 1), b'/' | b'*') => self.space(),
                b if b == open => {
                    depth += 1;
                    self.pos += 1;
                }
                b if b == close => {
                    depth -= 1;
                    self.pos += 1;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.pos += 1,
            }
        }
    }

    fn at(&self, start: usize) -> &'a str {
        &self.text[start..self.pos]
    }

    /// Items of a file or of a `namespace N { … }`, up to its `}`.
    fn items(&mut self, namespace: &str, braced: bool, skim: &mut Skim<'a>) {
        let mut namespace = namespace.to_owned();
        loop {
            let (tok, start) = self.peek();
            match tok {
                Tok::End => return,
                Tok::Punct(b'}') if braced => {
                    self.next();
                    return;
                }
                Tok::Word => {
                    self.next();
                    match self.at(start) {
                        "using" => skim.usings.push(self.path(b';')),
                        "namespace" => {
                            let (name, end) = self.dotted();
                            let full = if namespace.is_empty() {
                                name.to_owned()
                            } else {
                                format!("{namespace}.{name}")
                            };
                            if end == b'{' {
                                self.items(&full, true, skim);
                            } else {
                                namespace = full;
                            }
                        }
                        _ => {
                            self.pos = start;
                            if let Some(mut outline) = self.declaration() {
                                outline.namespace.clone_from(&namespace);
                                outline.bodies = std::mem::take(&mut self.bodies);
                                skim.types.push(outline);
                            }
                        }
                    }
                }
                Tok::Punct(b'[') => {
                    if let Some(mut outline) = self.declaration() {
                        outline.namespace.clone_from(&namespace);
                        outline.bodies = std::mem::take(&mut self.bodies);
                        skim.types.push(outline);
                    }
                }
                Tok::Punct(_) | Tok::Literal | Tok::Arrow => {
                    self.next();
                }
            }
        }
    }

    /// A dotted name up to `end`, which is skipped.
    fn path(&mut self, end: u8) -> &'a str {
        self.space();
        let start = self.pos;
        while !matches!(self.byte(self.pos), 0) && self.byte(self.pos) != end {
            self.pos += 1;
        }
        let text = self.at(start).trim_end();
        self.pos += 1;
        text
    }

    /// A dotted name up to `{` or `;`, which is skipped and given.
    fn dotted(&mut self) -> (&'a str, u8) {
        self.space();
        let start = self.pos;
        while !matches!(self.byte(self.pos), 0 | b'{' | b';') {
            self.pos += 1;
        }
        let text = self.at(start).trim_end();
        let end = self.byte(self.pos);
        self.pos += 1;
        (text, end)
    }

    /// A type, or None after skipping another member.
    fn declaration(&mut self) -> Option<Outline<'a>> {
        let (_, start) = self.peek();
        let mut has_flags = false;
        let mut modifiers = 0;
        loop {
            let (tok, at) = self.next();
            match tok {
                Tok::Punct(b'[') => {
                    self.pos = at;
                    self.balanced(b'[', b']');
                    has_flags |= self.at(at).contains("Flags");
                }
                Tok::Word => {
                    let word = self.at(at);
                    if let Some(m) = modifier(word) {
                        modifiers |= 1 << m as u32;
                        continue;
                    }
                    match self.type_kind(word) {
                        Some(kind) => return Some(self.type_decl(start, kind, modifiers, has_flags)),
                        None => {
                            self.pos = at;
                            self.skip_member();
                            return None;
                        }
                    }
                }
                Tok::End => return None,
                Tok::Punct(_) | Tok::Literal | Tok::Arrow => {
                    self.pos = at;
                    self.skip_member();
                    return None;
                }
            }
        }
    }

    fn type_kind(&mut self, word: &str) -> Option<TypeDeclKind> {
        Some(match word {
            "class" => TypeDeclKind::Class,
            "struct" => TypeDeclKind::Struct,
            "interface" => TypeDeclKind::Interface,
            "enum" => TypeDeclKind::Enum,
            "delegate" => TypeDeclKind::Delegate,
            "record" => {
                let (tok, at) = self.next();
                match (tok, self.at(at)) {
                    (Tok::Word, "struct") => TypeDeclKind::RecordStruct,
                    (Tok::Word, "class") => TypeDeclKind::Record,
                    _ => {
                        self.pos = at;
                        TypeDeclKind::Record
                    }
                }
            }
            _ => return None,
        })
    }

    fn type_decl(
        &mut self,
        start: usize,
        kind: TypeDeclKind,
        modifiers: u32,
        has_flags: bool,
    ) -> Outline<'a> {
        let name = if kind == TypeDeclKind::Delegate { self.delegate_name() } else { self.name() };
        let mut outline = Outline {
            namespace: String::new(),
            kind,
            name,
            params: Vec::new(),
            struct_params: Vec::new(),
            modifiers,
            has_flags,
            start: start as u32,
            body: 0,
            end: 0,
            nested: Vec::new(),
            extensions: Vec::new(),
            bodies: Vec::new(),
        };
        if self.peek().0 == Tok::Punct(b'<') {
            outline.params = self.type_params();
        }
        self.header(&mut outline);
        outline.end = self.pos as u32;
        outline
    }

    fn name(&mut self) -> Word<'a> {
        let (_, start) = self.next();
        Word { text: self.at(start).trim_start_matches('@'), start: start as u32 }
    }

    /// The word before the parameter list (or its type parameters): what comes first is the result's type.
    fn delegate_name(&mut self) -> Word<'a> {
        let mut last = Word { text: "", start: 0 };
        loop {
            let (tok, start) = self.next();
            match tok {
                Tok::Word => last = Word { text: self.at(start), start: start as u32 },
                Tok::Punct(b'<') => {
                    // `Task<T> F<U>(…)`: the name is the word whose `<…>` stands before `(`.
                    self.pos = start;
                    self.balanced(b'<', b'>');
                    if self.peek().0 == Tok::Punct(b'(') {
                        self.pos = start;
                        return last;
                    }
                }
                Tok::Punct(b'(') if !last.text.is_empty() => {
                    self.pos = start;
                    return last;
                }
                Tok::Punct(b'(') => {
                    self.pos = start;
                    self.balanced(b'(', b')');
                }
                Tok::End => return last,
                Tok::Punct(_) | Tok::Literal | Tok::Arrow => {}
            }
        }
    }

    fn type_params(&mut self) -> Vec<(Variance, Word<'a>)> {
        let mut params = Vec::new();
        let mut variance = Variance::None;
        self.next();
        loop {
            let (tok, start) = self.next();
            match tok {
                Tok::Word => match self.at(start) {
                    "in" => variance = Variance::In,
                    "out" => variance = Variance::Out,
                    text => {
                        params.push((variance, Word { text, start: start as u32 }));
                        variance = Variance::None;
                    }
                },
                Tok::Punct(b'>') | Tok::End => return params,
                Tok::Punct(_) | Tok::Literal | Tok::Arrow => {}
            }
        }
    }

    /// Bases and constraints, then the body if there is one.
    fn header(&mut self, outline: &mut Outline<'a>) {
        let mut constrained = "";
        let mut has_params = false;
        loop {
            let (tok, start) = self.next();
            match tok {
                Tok::Word => match self.at(start) {
                    "where" => {
                        let word = self.name();
                        constrained = word.text;
                    }
                    "struct" | "unmanaged" => outline.struct_params.push(constrained),
                    _ => {}
                },
                Tok::Punct(b'{') => {
                    outline.body = start as u32;
                    match outline.kind {
                        TypeDeclKind::Enum => {
                            self.pos = start;
                            self.balanced(b'{', b'}');
                        }
                        _ => {
                            let inner = Owner { name: outline.name.text, has_params };
                            let outer = std::mem::replace(&mut self.owner, inner);
                            self.body(outline);
                            self.owner = outer;
                        }
                    }
                    return;
                }
                Tok::Punct(b'(') => {
                    has_params = true;
                    self.pos = start;
                    self.balanced(b'(', b')');
                }
                Tok::Punct(b';') | Tok::End => return,
                Tok::Punct(_) | Tok::Literal | Tok::Arrow => {}
            }
        }
    }

    /// Members after the `{`, past the `}`.
    fn body(&mut self, outline: &mut Outline<'a>) {
        let is_static = outline.modifiers & (1 << Modifier::Static as u32) != 0;
        loop {
            let (tok, start) = self.peek();
            match tok {
                Tok::Punct(b'}') => {
                    self.next();
                    return;
                }
                Tok::End => return,
                Tok::Punct(b';') => {
                    self.next();
                }
                Tok::Word | Tok::Punct(_) | Tok::Literal | Tok::Arrow => {
                    let before = self.pos;
                    if let Some(nested) = self.declaration() {
                        outline.nested.push(nested);
                    } else if is_static && let Some(name) = self.extension_name(start) {
                        outline.extensions.push(name);
                    }
                    if self.pos == before {
                        self.next();
                    }
                }
            }
        }
    }

    /// The method's name if the member from `start` to here has a `this` parameter.
    fn extension_name(&mut self, start: usize) -> Option<&'a str> {
        let end = std::mem::replace(&mut self.pos, start);
        let mut last = "";
        let mut found = None;
        while self.pos < end {
            let (tok, at) = self.next();
            match tok {
                Tok::Word => last = self.at(at),
                Tok::Punct(b'[') => {
                    self.pos = at;
                    self.balanced(b'[', b']');
                }
                Tok::Punct(b'<') => {
                    self.pos = at;
                    self.balanced(b'<', b'>');
                }
                Tok::Punct(b'(') => {
                    let (tok, at) = self.next();
                    if tok == Tok::Word && self.at(at) == "this" {
                        found = Some(last);
                    }
                    break;
                }
                Tok::Punct(b'{' | b';' | b'=') | Tok::Arrow | Tok::End => break,
                Tok::Punct(_) | Tok::Literal => {}
            }
        }
        self.pos = end;
        found
    }

    /// Past the end of a field, method, property, …
    fn skip_member(&mut self) {
        let first = self.pos;
        // The last word, and whether the parameters after it end here.
        let mut name = "";
        let mut after_params = false;
        loop {
            let (tok, start) = self.next();
            match tok {
                Tok::Punct(b';') | Tok::End => return,
                Tok::Punct(b'(') => {
                    self.pos = start;
                    self.balanced(b'(', b')');
                    after_params = true;
                    continue;
                }
                Tok::Punct(b'{') => {
                    self.pos = start;
                    self.balanced(b'{', b'}');
                    if after_params {
                        self.defer(first, name, start);
                    }
                    // `{ get; } = value;`
                    if self.peek().0 != Tok::Punct(b'=') {
                        return;
                    }
                }
                Tok::Arrow => {
                    self.skip_value();
                    if after_params {
                        self.defer(first, name, start);
                    }
                    return;
                }
                Tok::Punct(b'=') => {
                    self.skip_value();
                    return;
                }
                Tok::Punct(b'}') => {
                    // The end of the type: not ours.
                    self.pos = start;
                    return;
                }
                Tok::Word => name = self.at(start),
                Tok::Punct(_) | Tok::Literal => {}
            }
            after_params = false;
        }
    }

    /// Notes the body from `start` to here, unless somebody looks into it before it is checked.
    fn defer(&mut self, first: usize, name: &str, start: usize) {
        let is_ctor = name == self.owner.name || matches!(name, "base" | "this");
        let is_extension = self.text[first..start].trim_start().starts_with("extension");
        let is_iterator = self.at(start).contains("yield");
        if !is_ctor && !is_extension && !is_iterator && !self.owner.has_params {
            self.bodies.push((start as u32, self.pos as u32));
        }
    }

    /// Past the `;` of an expression.
    fn skip_value(&mut self) {
        loop {
            let (tok, start) = self.next();
            match tok {
                Tok::Punct(b';') | Tok::End => return,
                Tok::Punct(b'{') => {
                    self.pos = start;
                    self.balanced(b'{', b'}');
                }
                Tok::Word | Tok::Punct(_) | Tok::Literal | Tok::Arrow => {}
            }
        }
    }
}

fn modifier(word: &str) -> Option<Modifier> {
    Some(match word {
        "public" => Modifier::Public,
        "private" => Modifier::Private,
        "protected" => Modifier::Protected,
        "internal" => Modifier::Internal,
        "static" => Modifier::Static,
        "abstract" => Modifier::Abstract,
        "sealed" => Modifier::Sealed,
        "readonly" => Modifier::Readonly,
        "ref" => Modifier::Ref,
        "partial" => Modifier::Partial,
        "new" => Modifier::New,
        "unsafe" => Modifier::Unsafe,
        _ => return None,
    })
}
