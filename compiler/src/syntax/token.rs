//! The tokens of a file: one byte of kind each, with places and payloads in parallel vectors.
//!
//! ```text
//! $"a{b,3:F2}"      InterpStart InterpText HoleOpen Ident Comma Int HoleFormat HoleClose InterpEnd
//! List<List<int>>   Ident Lt Ident Lt Int GtJoined Gt        (`>>` is two tokens that touch)
//! async void M()    Async Void Ident LParen RParen           (`async` is in the range of identifiers)
//! ```
//!
//! Invariants: the last token is [`T::Eof`]; a bracket's payload is the index of its partner; contextual keywords
//! count as identifiers ([`T::is_ident`]), so only the rule that gives one a meaning ever looks at it.

use logos::Logos;

use super::ast::Literal;
use crate::base::{FileId, Span, Symbol};

/// What a token carries beside its kind and place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Payload {
    None,
    /// An identifier or contextual keyword.
    Name(Symbol),
    /// Index into [`Tokens::literals`].
    Literal(u32),
    /// A bracket's partner, as a token index.
    Partner(u32),
}

/// The tokens of one file.
#[derive(Debug)]
pub struct Tokens {
    pub file: FileId,
    /// Where the text begins in its file: positions here count from there, spans from the start of the file.
    pub base: u32,
    pub kinds: Vec<T>,
    /// Byte where each token starts.
    pub starts: Vec<u32>,
    /// Byte after each token.
    pub ends: Vec<u32>,
    pub payloads: Vec<Payload>,
    pub literals: Vec<Literal>,
    /// Indexes of tokens that a lexical error was reported at, ascending.
    pub bad: Vec<u32>,
    /// The text could not be read to its end (too deep, too large): a parse would only repeat the complaint.
    pub fatal: bool,
}

impl Tokens {
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    pub fn span(&self, index: usize) -> Span {
        Span::new(self.file, self.base + self.starts[index], self.base + self.ends[index])
    }

    /// The partner of the bracket at `index`; None when it has none.
    pub fn partner(&self, index: usize) -> Option<usize> {
        match self.payloads[index] {
            Payload::Partner(p) => Some(p as usize),
            Payload::None | Payload::Name(_) | Payload::Literal(_) => None,
        }
    }
}

macro_rules! tokens {
    (
        punctuation { $($p:ident $ptext:tt)* }
        keywords { $($k:ident $ktext:tt)* }
        contextual { $($c:ident $ctext:tt)* }
    ) => {
        /// The kind of a token.
        #[derive(Logos, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        #[logos(skip r"[ \t\r\n\x0b\x0c]+")]
        #[logos(skip r"//[^\n\r\u{85}\u{2028}\u{2029}]*")]
        pub enum T {
            /// End of file: always the last token, and only there.
            Eof,
            /// A character that starts no token.
            Unknown,
            /// A method's body that is not read now: see `FnBody::Deferred`.
            Deferred,
            #[regex(r"[0-9][0-9_]*[uUlL]*|0[xX][0-9a-fA-F_]*[uUlL]*|0[bB][0-9_]*[uUlL]*")]
            IntLit,
            #[regex(r"[0-9][0-9_]*\.[0-9][0-9_]*([eE][+-]?[0-9][0-9_]*)?[fFdDmM]?")]
            #[regex(r"\.[0-9][0-9_]*([eE][+-]?[0-9][0-9_]*)?[fFdDmM]?")]
            #[regex(r"[0-9][0-9_]*[eE][+-]?[0-9][0-9_]*[fFdDmM]?")]
            #[regex(r"[0-9][0-9_]*[fFdDmM]")]
            RealLit,
            CharLit,
            /// Every string without holes: regular, verbatim, raw, UTF-8.
            StrLit,
            /// `$"`, `$@"`, `$$"""` …
            InterpStart,
            /// Text between holes; its value is a `Literal::Str`.
            InterpText,
            HoleOpen,
            /// `:F2`: the format of a hole, colon included; its value is a `Literal::Str`.
            HoleFormat,
            HoleClose,
            InterpEnd,
            /// A `>` that touches a `>` or `>=` after it: what shift operators are made of.
            GtJoined,
            $(#[token($ptext)] $p,)*
            $(#[token($ktext)] $k,)*
            #[regex(r"@?[A-Za-z_][A-Za-z0-9_]*")]
            Ident,
            $(#[token($ctext)] $c,)*

            // Starts that the driver finishes by hand; no token list holds them.
            #[token("\"")]
            OpenQuote,
            #[regex("[$@]+\"")]
            OpenPrefixedQuote,
            #[token("'")]
            OpenChar,
            #[token("/*")]
            OpenComment,
            #[token("#")]
            Hash,
        }

        impl T {
            /// The text of a fixed token, or a word for what it is.
            pub fn text(self) -> &'static str {
                match self {
                    T::Eof => "end of file",
                    T::Unknown => "unknown character",
                    T::Deferred => "body",
                    T::IntLit | T::RealLit => "number",
                    T::CharLit => "character literal",
                    T::StrLit => "string",
                    T::InterpStart => "interpolated string",
                    T::InterpText => "string text",
                    T::HoleOpen => "{",
                    T::HoleFormat => ":",
                    T::HoleClose => "}",
                    T::InterpEnd => "end of string",
                    T::GtJoined => ">",
                    T::Ident => "identifier",
                    T::OpenQuote | T::OpenPrefixedQuote => "\"",
                    T::OpenChar => "'",
                    T::OpenComment => "/*",
                    T::Hash => "#",
                    $(T::$p => $ptext,)*
                    $(T::$k => $ktext,)*
                    $(T::$c => $ctext,)*
                }
            }

            /// A reserved word: never an identifier without `@`.
            pub fn is_keyword(self) -> bool {
                matches!(self, $(T::$k)|*)
            }

            /// An identifier, contextual keywords included.
            #[inline]
            pub fn is_ident(self) -> bool {
                self >= T::Ident && self < T::OpenQuote
            }

            /// Every word that has a meaning of its own: what a misspelt word is compared with.
            pub const WORDS: &[&str] = &[$($ktext,)* $($ctext,)*];
        }
    };
}

tokens! {
    punctuation {
        LParen "(" RParen ")" LBracket "[" RBracket "]" LBrace "{" RBrace "}"
        Semi ";" Comma "," Dot "." DotDot ".." Colon ":" ColonColon "::"
        Question "?" QuestionQuestion "??" QuestionQuestionEq "??=" Arrow "=>" Deref "->"
        Tilde "~" Bang "!" BangEq "!=" Eq "=" EqEq "==" Lt "<" LtEq "<=" Shl "<<" ShlEq "<<=" Gt ">" GtEq ">="
        Plus "+" PlusEq "+=" PlusPlus "++" Minus "-" MinusEq "-=" MinusMinus "--" Star "*" StarEq "*="
        Slash "/" SlashEq "/=" Percent "%" PercentEq "%=" Amp "&" AmpEq "&=" AmpAmp "&&"
        Pipe "|" PipeEq "|=" PipePipe "||" Caret "^" CaretEq "^="
    }
    keywords {
        Abstract "abstract" As "as" Base "base" Bool "bool" Break "break" Byte "byte" Case "case" Catch "catch"
        Char "char" Checked "checked" Class "class" Const "const" Continue "continue" Decimal "decimal"
        Default "default" Delegate "delegate" Do "do" Double "double" Else "else" Enum "enum" Event "event"
        Explicit "explicit" Extern "extern" False "false" Finally "finally" Fixed "fixed" Float "float" For "for"
        Foreach "foreach" Goto "goto" If "if" Implicit "implicit" In "in" Int "int" Interface "interface"
        Internal "internal" Is "is" Lock "lock" Long "long" Namespace "namespace" New "new" Null "null"
        Object "object" Operator "operator" Out "out" Override "override" Params "params" Private "private"
        Protected "protected" Public "public" Readonly "readonly" Ref "ref" Return "return" Sbyte "sbyte"
        Sealed "sealed" Short "short" Sizeof "sizeof" Stackalloc "stackalloc" Static "static" String "string"
        Struct "struct" Switch "switch" This "this" Throw "throw" True "true" Try "try" Typeof "typeof" Uint "uint"
        Ulong "ulong" Unchecked "unchecked" Unsafe "unsafe" Ushort "ushort" Using "using" Virtual "virtual"
        Void "void" Volatile "volatile" While "while"
        Arglist "__arglist" Makeref "__makeref" Reftype "__reftype" Refvalue "__refvalue"
    }
    contextual {
        Add "add" Alias "alias" Allows "allows" And "and" Ascending "ascending" Async "async" Await "await" By "by"
        Descending "descending" Dynamic "dynamic" Equals "equals" Extension "extension" Field "field" File "file"
        From "from" Get "get" Global "global" Group "group" Init "init" Into "into" Join "join" Let "let"
        Nameof "nameof" Nint "nint" Not "not" Notnull "notnull" Nuint "nuint" On "on" Or "or" Orderby "orderby"
        Partial "partial" Record "record" Remove "remove" Required "required" Scoped "scoped" Select "select"
        Set "set" Unmanaged "unmanaged" Value "value" Var "var" When "when" Where "where" With "with" Yield "yield"
    }
}

impl T {
    /// `(`, `[`, `{`, a hole or an interpolated string.
    pub fn is_open(self) -> bool {
        matches!(self, T::LParen | T::LBracket | T::LBrace | T::HoleOpen | T::InterpStart)
    }

    pub fn is_close(self) -> bool {
        matches!(self, T::RParen | T::RBracket | T::RBrace | T::HoleClose | T::InterpEnd)
    }

    /// `int`, `string`, `void` …: a type by itself. (`nint` and `nuint` are identifiers.)
    pub fn is_predef(self) -> bool {
        matches!(
            self,
            T::Bool
                | T::Byte
                | T::Char
                | T::Decimal
                | T::Double
                | T::Float
                | T::Int
                | T::Long
                | T::Object
                | T::Sbyte
                | T::Short
                | T::String
                | T::Uint
                | T::Ulong
                | T::Ushort
                | T::Void
        )
    }
}
