//! Tokens: numbers, strings, holes, names, preprocessor lines, brackets.

use aw::syntax::token::T;
use expect_test::{Expect, expect};

use super::{lex, render};

/// Tokens without places, and errors.
fn check(text: &str, expect: Expect) {
    let (tokens, diags) = lex(text);
    let dump = aw::syntax::print::tokens(&tokens, text);
    let lines: String = dump.lines().map(|l| format!("{}\n", l.get(9..).unwrap_or_default())).collect();
    expect.assert_eq(&format!("{}{lines}", render(text, &diags)));
}

#[test]
fn numbers() {
    check(
        "0 123 1_000 0xFF 0x_1f 0b1010 1u 2L 3ul 4LU 18446744073709551615",
        expect![[r#"
            IntLit             0  = 0
            IntLit             123  = 123
            IntLit             1_000  = 1000
            IntLit             0xFF  = 255
            IntLit             0x_1f  = 31
            IntLit             0b1010  = 10
            IntLit             1u  = 1u
            IntLit             2L  = 2L
            IntLit             3ul  = 3uL
            IntLit             4LU  = 4uL
            IntLit             18446744073709551615  = 18446744073709551615
            Eof
        "#]],
    );
    check(
        "1.5 .5 1e3 1.5e-3f 2f 3d 4m 1_0.0_1 1.ToString() 1..2 1.e",
        expect![[r#"
            RealLit            1.5  = 1.5
            RealLit            .5  = 0.5
            RealLit            1e3  = 1000.0
            RealLit            1.5e-3f  = 0.0015f
            RealLit            2f  = 2.0f
            RealLit            3d  = 3.0
            RealLit            4m  = 4m
            RealLit            1_0.0_1  = 10.01
            IntLit             1  = 1
            Dot                .
            Ident              ToString
            LParen             (
            RParen             )
            IntLit             1  = 1
            DotDot             ..
            IntLit             2  = 2
            IntLit             1  = 1
            Dot                .
            Ident              e
            Eof
        "#]],
    );
    check(
        "18446744073709551616 1_ 0x 0b2 1uu 1e999 3.5e38f 79228162514264337593543950335m",
        expect![[r#"
            1:1 AW1021 Integral constant is too large | does not fit in 64 bits
            1:22 AW1013 Invalid number | not a number of base 10
            1:25 AW1013 Invalid number | not a number of base 16
            1:28 AW1013 Invalid number | not a number of base 2
            1:32 AW1013 Invalid number | not a number of base 10
            1:36 AW0594 Floating-point constant is outside the range of type 'double'
            1:42 AW0594 Floating-point constant is outside the range of type 'float'
            IntLit             18446744073709551616  = 0
            IntLit             1_  = 0
            IntLit             0x  = 0
            IntLit             0b2  = 0
            IntLit             1uu  = 0
            RealLit            1e999  = 0.0
            RealLit            3.5e38f  = 0.0
            RealLit            79228162514264337593543950335m  = 79228162514264337593543950335m
            Eof
        "#]],
    );
}

#[test]
fn characters() {
    check(
        r"'a' '\n' '\'' '\x41' '\u00e9' '\uD800' '\e' 'é'",
        expect![[r#"
            CharLit            \'a\'  = 'a'
            CharLit            \'\\n\'  = '\n'
            CharLit            \'\\\'\'  = '''
            CharLit            \'\\x41\'  = 'A'
            CharLit            \'\\u00e9\'  = 'é'
            CharLit            \'\\uD800\'  = '\uD800'
            CharLit            \'\\e\'  = '\u{1b}'
            CharLit            \'é\'  = 'é'
            Eof
        "#]],
    );
    check(
        "'' 'ab' '\\q' '😀'\n'a\n'\nx",
        expect![[r#"
            1:1 AW1011 Empty character literal | help: write `'\''` for a quote
            1:4 AW1012 Too many characters in character literal | help: a string takes double quotes: `"…"`
            1:10 AW1009 Unrecognized escape sequence | no such escape | help: write `\\` for a backslash, or use a verbatim string `@"…"`
            1:14 AW1012 Too many characters in character literal | help: a string takes double quotes: `"…"`
            2:1 AW1010 Newline in constant | this character literal is not closed
            3:1 AW1010 Newline in constant | this character literal is not closed
            CharLit            \'\'  = '\0'
            CharLit            \'ab\'  = 'a'
            CharLit            \'\\q\'  = 'q'
            CharLit            \'😀\'  = '\uD83D'
            CharLit            \'a  = 'a'
            CharLit            \'  = '\0'
            Ident              x
            Eof
        "#]],
    );
}

#[test]
fn strings() {
    check(
        r#""" "a" "a\tb\"c" "\u0041\U0001F600\x4g" "é😀" "a"u8 "#,
        expect![[r#"
            StrLit             \"\"  = ""
            StrLit             \"a\"  = "a"
            StrLit             \"a\\tb\\\"c\"  = "a\tb\"c"
            StrLit             \"\\u0041\\U0001F600\\x4g\"  = "A😀\u{4}g"
            StrLit             \"é😀\"  = "é😀"
            StrLit             \"a\"u8  = "a"u8
            Eof
        "#]],
    );
    check(
        r#"@"a\b""c" @"" @"x
y""#,
        expect![[r#"
            StrLit             @\"a\\b\"\"c\"  = "a\\b\"c"
            StrLit             @\"\"  = ""
            StrLit             @\"x\ny\"  = "x\ny"
            Eof
        "#]],
    );
    check(
        "\"abc\nx",
        expect![[r#"
            1:1 AW1010 Newline in constant | this string is not closed on its line | help: add the closing `"`, or use a raw string `"""` for several lines
            StrLit             \"abc  = "abc"
            Ident              x
            Eof
        "#]],
    );
    check(
        "\"abc",
        expect![[r#"
            1:1 AW1010 Newline in constant | this string is not closed on its line | help: add the closing `"`, or use a raw string `"""` for several lines
            StrLit             \"abc  = "abc"
            Eof
        "#]],
    );
    check(
        "@\"abc\n",
        expect![[r#"
            1:1 AW1039 Unterminated string literal | this verbatim string is never closed
            StrLit             @\"abc\n  = ""
            Eof
        "#]],
    );
    check(
        r#""a\qb" "\u12" "\U00110000" "a\"#,
        expect![[r#"
            1:3 AW1009 Unrecognized escape sequence | no such escape | help: write `\\` for a backslash, or use a verbatim string `@"…"`
            1:9 AW1009 Unrecognized escape sequence | `\u` needs four hexadecimal digits | help: write `\\` for a backslash, or use a verbatim string `@"…"`
            1:16 AW1009 Unrecognized escape sequence | `\U` needs eight hexadecimal digits, 0010FFFF at most | help: write `\\` for a backslash, or use a verbatim string `@"…"`
            1:28 AW1010 Newline in constant | this string is not closed on its line | help: add the closing `"`, or use a raw string `"""` for several lines
            StrLit             \"a\\qb\"  = "aqb"
            StrLit             \"\\u12\"  = "u"
            StrLit             \"\\U00110000\"  = "U"
            StrLit             \"a\\  = "a"
            Eof
        "#]],
    );
}

#[test]
fn raw_strings() {
    check(
        "\"\"\"a \"b\" c\"\"\" \"\"\"\"a\"\"\"b\"\"\"\"",
        expect![[r#"
            StrLit             \"\"\"a \"b\" c\"\"\"  = "a \"b\" c"
            StrLit             \"\"\"\"a\"\"\"b\"\"\"\"  = "a\"\"\"b"
            Eof
        "#]],
    );
    check(
        "\"\"\"\n    a\n      \"b\"\n\n    c\n    \"\"\"",
        expect![[r#"
            StrLit             \"\"\"\n    a\n      \"b\"\n\n    c\n    \"\"\"  = "a\n  \"b\"\n\nc"
            Eof
        "#]],
    );
    check(
        "\"\"\"\r\n  a\r\n  b\r\n  \"\"\"u8;",
        expect![[r#"
            StrLit             \"\"\"\r\n  a\r\n  b\r\n  \"\"\"u8  = "a\r\nb"u8
            Semi               ;
            Eof
        "#]],
    );
    check(
        "\"\"\"\n\n\"\"\"",
        expect![[r#"
            StrLit             \"\"\"\n\n\"\"\"  = ""
            Eof
        "#]],
    );
    check(
        "\"\"\"\n\"\"\"",
        expect![[r#"
            2:1 AW9002 Multi-line raw string literals must contain at least one line of content
            StrLit             \"\"\"\n\"\"\"  = ""
            Eof
        "#]],
    );
    check(
        "\"\"\"\n   a\n  b\n   \"\"\"",
        expect![[r#"
            3:1 AW8999 Line does not start with the same whitespace as the closing line of the raw string literal.
            StrLit             \"\"\"\n   a\n  b\n   \"\"\"  = "a\n"
            Eof
        "#]],
    );
    check(
        "\"\"\"\n  a\n  b\"\"\" x",
        expect![[r#"
            3:4 AW9000 Raw string literal delimiter must be on its own line
            StrLit             \"\"\"\n  a\n  b\"\"\"  = ""
            Ident              x
            Eof
        "#]],
    );
    check(
        "\"\"\"a\n\"\"\"",
        expect![[r#"
            1:1 AW8997 Unterminated raw string literal. | this string is never closed
            2:1 AW8997 Unterminated raw string literal. | this string is never closed
            StrLit             \"\"\"a  = ""
            StrLit             \"\"\"  = ""
            Eof
        "#]],
    );
    check(
        "\"\"\"a\"\"\"\"",
        expect![[r#"
            1:5 AW8998 The raw string literal does not start with enough quote characters to allow this many consecutive quote characters as content. | help: start and end the string with more quotes
            StrLit             \"\"\"a\"\"\"\"  = "a"
            Eof
        "#]],
    );
    check(
        "\"\"\"\n  a",
        expect![[r#"
            1:1 AW8997 Unterminated raw string literal. | this string is never closed
            StrLit             \"\"\"\n  a  = ""
            Eof
        "#]],
    );
}

#[test]
fn interpolated_strings() {
    check(
        r#"$"" $"a" $"{a}" $"a{b}c{d,3:F2}e""#,
        expect![[r#"
            InterpStart        $\"
            InterpEnd          \"
            InterpStart        $\"
            InterpText         a  = "a"
            InterpEnd          \"
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            HoleClose          }
            InterpEnd          \"
            InterpStart        $\"
            InterpText         a  = "a"
            HoleOpen           {
            Ident              b
            HoleClose          }
            InterpText         c  = "c"
            HoleOpen           {
            Ident              d
            Comma              ,
            IntLit             3  = 3
            HoleFormat         :F2  = "F2"
            HoleClose          }
            InterpText         e  = "e"
            InterpEnd          \"
            Eof
        "#]],
    );
    check(
        r#"$"{{}}\n{{{a}}}" $@"\{a}""{b:""x""}" @$"{a}""#,
        expect![[r#"
            InterpStart        $\"
            InterpText         {{}}\\n{{  = "{}\n{"
            HoleOpen           {
            Ident              a
            HoleClose          }
            InterpText         }}  = "}"
            InterpEnd          \"
            InterpStart        $@\"
            InterpText         \\  = "\\"
            HoleOpen           {
            Ident              a
            HoleClose          }
            InterpText         \"\"  = "\""
            HoleOpen           {
            Ident              b
            HoleFormat         :\"\"x\"\"  = "\"x\""
            HoleClose          }
            InterpEnd          \"
            InterpStart        @$\"
            HoleOpen           {
            Ident              a
            HoleClose          }
            InterpEnd          \"
            Eof
        "#]],
    );
    check(
        r#"$"{F("x{y}")}{$"{a}"}{new{b}}{(c:d)}{e[f:1]}""#,
        expect![[r#"
            InterpStart        $\"
            HoleOpen           {
            Ident              F
            LParen             (
            StrLit             \"x{y}\"  = "x{y}"
            RParen             )
            HoleClose          }
            HoleOpen           {
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            HoleClose          }
            InterpEnd          \"
            HoleClose          }
            HoleOpen           {
            New                new
            LBrace             {
            Ident              b
            RBrace             }
            HoleClose          }
            HoleOpen           {
            LParen             (
            Ident              c
            Colon              :
            Ident              d
            RParen             )
            HoleClose          }
            HoleOpen           {
            Ident              e
            LBracket           [
            Ident              f
            Colon              :
            IntLit             1  = 1
            RBracket           ]
            HoleClose          }
            InterpEnd          \"
            Eof
        "#]],
    );
    check(
        "$\"\"\"a{b}\"c\"\"\"\" $$\"\"\"{a}{{b}}{{{c}}}\"\"\"",
        expect![[r#"
            1:11 AW8998 The raw string literal does not start with enough quote characters to allow this many consecutive quote characters as content. | help: start and end the string with more quotes
            InterpStart        $\"\"\"
            InterpText         a  = "a"
            HoleOpen           {
            Ident              b
            HoleClose          }
            InterpText         \"c  = "\"c"
            InterpEnd          \"\"\"\"
            InterpStart        $$\"\"\"
            InterpText         {a}  = "{a}"
            HoleOpen           {{
            Ident              b
            HoleClose          }}
            InterpText         {  = "{"
            HoleOpen           {{
            Ident              c
            HoleClose          }}
            InterpText         }  = "}"
            InterpEnd          \"\"\"
            Eof
        "#]],
    );
    check(
        "$\"\"\"\n    a {b}\n      {c} d\n\n    e\n    \"\"\"",
        expect![[r#"
            InterpStart        $\"\"\"
            InterpText         \n    a   = "a "
            HoleOpen           {
            Ident              b
            HoleClose          }
            InterpText         \n        = "\n  "
            HoleOpen           {
            Ident              c
            HoleClose          }
            InterpText          d\n\n    e\n      = " d\n\ne"
            InterpEnd          \"\"\"
            Eof
        "#]],
    );
    check(
        "$\"{a\n+ b // c\n}\"",
        expect![[r#"
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            Plus               +
            Ident              b
            HoleClose          }
            InterpEnd          \"
            Eof
        "#]],
    );
}

#[test]
fn broken_interpolations() {
    check(
        "$\"a{b; c();",
        expect![[r#"
            1:4 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | this hole is never closed | help: write `{{` for a brace in the text
            InterpStart        $\"
            InterpText         a  = "a"
            HoleOpen           {
            Ident              b
            HoleClose
            InterpEnd
            Semi               ;
            Ident              c
            LParen             (
            RParen             )
            Semi               ;
            Eof
        "#]],
    );
    check(
        "$\"a{b;\" + c;\nd",
        expect![[r#"
            1:4 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | this hole is never closed | help: write `{{` for a brace in the text
            InterpStart        $\"
            InterpText         a  = "a"
            HoleOpen           {
            Ident              b
            HoleClose
            InterpEnd          ;\"
            Plus               +
            Ident              c
            Semi               ;
            Ident              d
            Eof
        "#]],
    );
    check(
        "$\"a{b",
        expect![[r#"
            1:4 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | this hole is never closed | help: write `{{` for a brace in the text
            InterpStart        $\"
            InterpText         a  = "a"
            HoleOpen           {
            Ident              b
            HoleClose
            InterpEnd
            Eof
        "#]],
    );
    check(
        "$\"a\nb",
        expect![[r#"
            1:1 AW1010 Newline in constant | this string is never closed
            InterpStart        $\"
            InterpText         a  = "a"
            InterpEnd
            Ident              b
            Eof
        "#]],
    );
    check(
        "$\"a}b\" $\"{a:}\" $\"{a:b \" $\"{a:{b}\"",
        expect![[r#"
            1:4 AW8086 A '}' character must be escaped (by doubling) in an interpolated string. | help: write `}}`
            1:12 AW8089 Empty format specifier. | help: leave the `:` out
            1:20 AW8088 A format specifier may not contain trailing whitespace.
            1:18 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | this hole is never closed | help: write `{{` for a brace in the text
            1:30 AW8087 Unexpected character '{' | a format cannot contain a brace
            InterpStart        $\"
            InterpText         a}b  = "ab"
            InterpEnd          \"
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            HoleFormat         :  = ""
            HoleClose          }
            InterpEnd          \"
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            HoleFormat         :b   = "b "
            HoleClose
            InterpEnd          \"
            InterpStart        $\"
            HoleOpen           {
            Ident              a
            HoleFormat         :{b  = "b"
            HoleClose          }
            InterpEnd          \"
            Eof
        "#]],
    );
    check(
        "$$\"\"\"{{{{a}}}}\"\"\" $$\"\"\"{{a}\"\"\"",
        expect![[r#"
            1:6 AW9006 The interpolated raw string literal does not start with enough '$' characters to allow this many consecutive opening braces as content. | help: start the string with more `$`
            1:13 AW9007 The interpolated raw string literal does not start with enough '$' characters to allow this many consecutive closing braces as content. | help: start the string with more `$`
            1:27 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | 2 braces close this hole
            InterpStart        $$\"\"\"
            InterpText         {{  = "{{"
            HoleOpen           {{
            Ident              a
            HoleClose          }}
            InterpText         }}  = "}}"
            InterpEnd          \"\"\"
            InterpStart        $$\"\"\"
            HoleOpen           {{
            Ident              a
            HoleClose          }
            InterpEnd          \"\"\"
            Eof
        "#]],
    );
    check(
        "$@\"a\n{b}",
        expect![[r#"
            1:1 AW1039 Unterminated string literal | this string is never closed
            InterpStart        $@\"
            InterpText         a\n  = "a\n"
            HoleOpen           {
            Ident              b
            HoleClose          }
            InterpEnd
            Eof
        "#]],
    );
    check(
        "$$\"a\" @@\"b\"",
        expect![[r#"
            1:1 AW9009 String must start with quote character: """ | only a raw string takes several `$`
            1:7 AW9008 Sequence of '@' characters is not allowed. A verbatim string or identifier can only have one '@' character and a raw string cannot have any.
            InterpStart        $$\"
            InterpText         a  = "a"
            InterpEnd          \"
            StrLit             @@\"b\"  = "b"
            Eof
        "#]],
    );
}

#[test]
fn names() {
    check(
        r"a @class größe _1 名前 \u0061b a\u0062 @\u0069f \u0069f aéb été x\u00ADy",
        expect![[r#"
            Ident              a
            Ident              @class  = class
            Ident              größe
            Ident              _1
            Ident              名前
            Ident              \\u0061b  = ab
            Ident              a\\u0062  = ab
            Ident              @\\u0069f  = if
            Ident              \\u0069f  = if
            Ident              aéb
            Ident              été
            Ident              x\\u00ADy  = xy
            Eof
        "#]],
    );
    check(
        "async await var record nint classé if_ @if @async",
        expect![[r#"
            Ident              async
            Ident              await
            Ident              var
            Ident              record
            Ident              nint
            Ident              classé
            Ident              if_
            Ident              @if  = if
            Ident              @async  = async
            Eof
        "#]],
    );
    check(
        "a\u{200d}b Ⓐ 😀😀 ` \\ $ @ é\u{a0}b\u{2028}c",
        expect![[r#"
            1:7 AW1056 Unexpected character 'Ⓐ' | no token of the language starts with it
            1:11 AW1056 Unexpected character '😀' | no token of the language starts with it
            1:20 AW1056 Unexpected character '`' | no token of the language starts with it
            1:22 AW1056 Unexpected character '\\' | no token of the language starts with it
            1:24 AW1056 Unexpected character '$' | no token of the language starts with it
            1:26 AW1056 Unexpected character '@' | no token of the language starts with it
            Ident              a\u{200d}b  = ab
            Unknown            Ⓐ
            Unknown            😀😀
            Unknown            `
            Unknown            \\
            Unknown            $
            Unknown            @
            Ident              é
            Ident              b
            Ident              c
            Eof
        "#]],
    );
}

#[test]
fn operators() {
    check(
        "a>>b>>>c>=d>>=e>>>=f> >g ?. ?? ??= ?[ .. ... :: => -> ++ -- && || <<= << ^=",
        expect![[r#"
            Ident              a
            GtJoined           >
            Gt                 >
            Ident              b
            GtJoined           >
            GtJoined           >
            Gt                 >
            Ident              c
            GtEq               >=
            Ident              d
            GtJoined           >
            GtEq               >=
            Ident              e
            GtJoined           >
            GtJoined           >
            GtEq               >=
            Ident              f
            Gt                 >
            Gt                 >
            Ident              g
            Question           ?
            Dot                .
            QuestionQuestion   ??
            QuestionQuestionEq ??=
            Question           ?
            LBracket           [
            DotDot             ..
            DotDot             ..
            Dot                .
            ColonColon         ::
            Arrow              =>
            Deref              ->
            PlusPlus           ++
            MinusMinus         --
            AmpAmp             &&
            PipePipe           ||
            ShlEq              <<=
            Shl                <<
            CaretEq            ^=
            Eof
        "#]],
    );
}

#[test]
fn comments_and_whitespace() {
    check(
        "\u{feff}#!/usr/bin/env aw\na // b\n/* c\n * d */ e /// f\n/**/ g/*h*/i //",
        expect![[r#"
            Ident              a
            Ident              e
            Ident              g
            Ident              i
            Eof
        "#]],
    );
    check(
        "a /* b",
        expect![[r#"
            1:3 AW1035 End-of-file found, '*/' expected | this comment is never closed
            Ident              a
            Eof
        "#]],
    );
    check(
        " #!x\na",
        expect![[r#"
            1:2 AW1024 Preprocessor directive expected | a `#!` line can only be the first of the file
            Ident              a
            Eof
        "#]],
    );
}

#[test]
fn preprocessor() {
    check(
        "#define A\n#undef DEBUG\n#if A && !B && !DEBUG\na\n#else\n\"unclosed\n#endif\nb",
        expect![[r#"
            Ident              a
            Ident              b
            Eof
        "#]],
    );
    check(
        "#if X\n#if Y\nx\n#else\ny\n#endif\n#elif DEBUG == true\na\n#elif TRACE\nb\n#else\nc\n#endif",
        expect![[r#"
            Ident              a
            Eof
        "#]],
    );
    check(
        "#if (A || B) != (NET10_0)\na\n#endif\n#region r \"x\n#pragma warning disable\n#nullable enable\n#endregion\n#:package X@1",
        expect![[r#"
            Ident              a
            Eof
        "#]],
    );
    check(
        "#warning careful\n#error stop it\na",
        expect![[r#"
            1:1 AW1030 #warning: 'careful'
            2:1 AW1029 #error: 'stop it'
            Ident              a
            Eof
        "#]],
    );
    check(
        "#if A\na",
        expect![[r#"
        2:2 AW1027 #endif directive expected
        Eof
    "#]],
    );
    check(
        "a\n#define B\n#foo\nb #if C\n#endif\n#else\n#endregion\n#region\n#endif\n#line 3",
        expect![[r#"
            2:1 AW1032 Cannot define/undefine preprocessor symbols after first token in file
            3:1 AW1024 Preprocessor directive expected
            4:3 AW1040 Preprocessor directives must appear as the first non-whitespace character on a line
            5:1 AW1028 Unexpected preprocessor directive | nothing that it could end is open
            6:1 AW1028 Unexpected preprocessor directive | nothing that it could end is open
            7:1 AW1028 Unexpected preprocessor directive | nothing that it could end is open
            9:1 AW1038 #endregion directive expected
            10:1 AW9001 `#line` is not part of Aw
            10:8 AW1038 #endregion directive expected
            Ident              a
            Ident              b
            Eof
        "#]],
    );
    check(
        "#if A &&\na\n#endif\n#if ((((A))))\n#elif !!DEBUG\nb\n#endif",
        expect![[r#"
            1:1 AW1517 Invalid preprocessor expression | help: symbols, `true`, `false`, `!`, `&&`, `||`, `==`, `!=` and parentheses may stand here
            Ident              b
            Eof
        "#]],
    );
    check(
        "#if DEBUG\na\n#else\nb\n#else\nc\n#endif\nd",
        expect![[r#"
            5:1 AW1028 Unexpected preprocessor directive | nothing that it could end is open
            Ident              a
            Ident              d
            Eof
        "#]],
    );
}

#[test]
fn bracket_partners() {
    for (text, expected) in [
        ("( [ { } ] )", "0-5 1-4 2-3"),
        ("{ ( }", "0-2"),
        ("{ ) }", "0-2"),
        ("( ] )", "0-2"),
        ("{ ( [ } )", "0-3"),
        ("$\"{(}\" )", "0-4 1-3"),
        ("$\"{ {} }\"", "0-5 1-4 2-3"),
    ] {
        let (tokens, _) = lex(text);
        let pairs: Vec<String> = (0..tokens.len())
            .filter_map(|i| tokens.partner(i).filter(|&p| p > i).map(|p| format!("{i}-{p}")))
            .collect();
        assert_eq!(pairs.join(" "), expected, "{text}");
    }
}

#[test]
fn one_byte_tokens() {
    assert_eq!(std::mem::size_of::<T>(), 1);
}
