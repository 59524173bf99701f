//! Errors: C#'s numbers at the right places, and parsing that goes on.

use expect_test::expect;

use super::{check, check_errors};

#[test]
fn missing_tokens() {
    check(
        "int a = 1\nint b = 2;\nF(a\nG();\n",
        expect![[r#"
        1:10 AW1002 ; expected | expected `;`, found `int`
        3:4 AW1026 ) expected | expected `)`, found `G`
        Local int
          Var a
            1
        Local int
          Var b
            2
        Expr
          Call
            Name F
            Name a
        Expr
          Call
            Name G
    "#]],
    );
    check(
        "if (a b();\nwhile a { }\n",
        expect![[r#"
        1:6 AW1026 ) expected | expected `)`, found `b`
        2:6 AW1003 Syntax error, '(' expected | expected `(`, found `a`
        If
          cond: Name a
          then: Expr
            Call
              Name b
        While
          cond: Name a
          Block
    "#]],
    );
    check(
        "x = (1 + 2;\ny = a[0;\nz = F(1, (2);\n",
        expect![[r#"
        1:11 AW1026 ) expected | expected `)`, found `;`
        2:8 AW1003 Syntax error, ']' expected | expected `]`, found `;`
        3:13 AW1026 ) expected | expected `)`, found `;`
        Expr
          Assign =
            Name x
            Paren
              Binary +
                1
                2
        Expr
          Assign =
            Name y
            Index
              Name a
              0
        Expr
          Assign =
            Name z
            Call
              Name F
              1
              Paren
                2
    "#]],
    );
    check_errors(
        "class A { void F() { int x = 1; \n public void G() { } }\n",
        expect![[r#"
        1:32 AW1513 } expected | expected `}`, found `public`
    "#]],
    );
    check_errors(
        "class A { void F( { } int x }",
        expect![[r#"
            1:19 AW1031 Type expected | expected a type, found `{`
            1:28 AW1002 ; expected | expected `;`, found `}`
        "#]],
    );
    check_errors(
        "for (int i = 0 i < 3; i++) { }",
        expect![[r#"
        1:15 AW1002 ; expected | expected `;`, found `i`
    "#]],
    );
    check_errors(
        "for (int i = 0; i < 3) { }",
        expect![[r#"
        1:22 AW1002 ; expected | expected `;`, found `)`
    "#]],
    );
    check_errors(
        "do { } whle (x);",
        expect![[r#"
        1:7 AW1003 Syntax error, 'while' expected | expected `while`, found `whle` | help: `whle` looks like the keyword `while`
    "#]],
    );
    check_errors(
        "foreach (x in y) { } foreach (var x of y) { }",
        expect![[r#"
        1:10 AW0230 Type and identifier are both required in a foreach statement | help: write `var` before the name
        1:36 AW1515 'in' expected | expected `in`, found `of`
    "#]],
    );
    check_errors(
        "try { } x();",
        expect![[r#"
        1:8 AW1524 Expected catch or finally | expected catch or finally, found `x`
    "#]],
    );
    check_errors(
        "class { } class A : { } struct 1 { }",
        expect![[r#"
        1:7 AW1001 Identifier expected | expected an identifier, found `{`
        1:21 AW1031 Type expected | expected a type, found `{`
        1:32 AW1001 Identifier expected | expected an identifier, found `1`
    "#]],
    );
    check_errors(
        "namespace { } namespace A class B { }",
        expect![[r#"
        1:11 AW1001 Identifier expected | expected an identifier, found `{`
        1:26 AW1514 { expected | expected `{`, found `class`
    "#]],
    );
}

#[test]
fn wrong_terms() {
    check(
        "x = 5 + ;\ny = * 3;\nz = ;\nw = 1;\n",
        expect![[r#"
        1:9 AW1525 Invalid expression term ';' | expected an expression, found `;`
        2:5 AW9001 dereferencing a pointer with `*` is not part of Aw | left out of the language
        3:5 AW1525 Invalid expression term ';' | expected an expression, found `;`
        Error
        Expr
          Assign =
            Name y
            Unary *
              3
        Error
        Expr
          Assign =
            Name w
            1
    "#]],
    );
    check(
        "F(a, , b);\nG(a b);\nH(,);\ni = 1;\n",
        expect![[r#"
            1:6 AW1525 Invalid expression term ',' | expected an expression, found `,`
            2:4 AW1003 Syntax error, ',' expected | expected `,`, found `b`
            3:3 AW1525 Invalid expression term ',' | expected an expression, found `,`
            3:4 AW1525 Invalid expression term ')' | expected an expression, found `)`
            Expr
              Call
                Name F
                Name a
                Error
                Name b
            Expr
              Call
                Name G
                Name a
            Expr
              Call
                Name H
                Error
                Error
            Expr
              Assign =
                Name i
                1
        "#]],
    );
    check(
        "x = a.;\ny = b.1;\nz = new;\nw = new A;\n",
        expect![[r#"
        1:7 AW1001 Identifier expected | expected an identifier, found `;`
        2:6 AW1002 ; expected | expected `;`, found `.1`
        3:8 AW1031 Type expected | expected a type, found `;`
        4:10 AW1526 A new expression requires an argument list or (), [], or {} after type | expected (, [ or {, found `;`
        Error
        Expr
          Assign =
            Name y
            Name b
        Expr
          0.1
        Error
        Expr
          Assign =
            Name w
            New A
    "#]],
    );
    check_errors(
        "x = ); y = ]; z = };\nclass A { }",
        expect![[r#"
        1:5 AW1525 Invalid expression term ')' | expected an expression, found `)`
        1:12 AW1525 Invalid expression term ']' | expected an expression, found `]`
        1:19 AW1525 Invalid expression term '}' | expected an expression, found `}`
    "#]],
    );
    check_errors(
        "else { } catch { } case 1: default: x();",
        expect![[r#"
        1:1 AW8641 'else' cannot start a statement. | no `if` stands before it
        1:10 AW1003 Syntax error, 'try' expected | no `try` stands before it
        1:20 AW1513 } expected | this label is not inside a `switch`
    "#]],
    );
    check_errors(
        "int = 3; string[] ; int 5x = 3; int class = 1;",
        expect![[r#"
        1:5 AW1001 Identifier expected | expected an identifier, found `=`
        1:19 AW1001 Identifier expected | expected an identifier, found `;`
        1:25 AW1001 Identifier expected | expected an identifier, found `5`
        1:37 AW1041 Identifier expected; 'class' is a keyword | expected an identifier, found `class`
    "#]],
    );
    check_errors(
        "x = a ? b; y = a ? : c;",
        expect![[r#"
        1:10 AW1003 Syntax error, ':' expected | expected `:`, found `;`
        1:20 AW1525 Invalid expression term ':' | expected an expression, found `:`
    "#]],
    );
    check_errors(
        "int a[3]; void F(int b[]) { } class A { int c[2]; }",
        expect![[r#"
        1:6 AW0650 Bad array declarator: To declare a managed array the rank specifier precedes the variable's identifier. To declare a fixed size buffer field, use the fixed keyword before the field type. | help: write `T[] name`
        1:23 AW1552 Array type specifier, [], must appear before parameter name | help: write `T[] name`
        1:46 AW0650 Bad array declarator: To declare a managed array the rank specifier precedes the variable's identifier. To declare a fixed size buffer field, use the fixed keyword before the field type. | help: write `T[] name`
    "#]],
    );
    check_errors(
        "x = a[]; y = (int) ; z = (); w = (a: 1);",
        expect![[r#"
        1:20 AW1525 Invalid expression term ';' | expected an expression, found `;`
        1:27 AW1525 Invalid expression term ')' | expected an expression, found `)`
        1:34 AW8124 Tuple must contain at least two elements.
    "#]],
    );
    check_errors(
        "if (a) int b = 1; while (c) d: e();",
        expect![[r#"
        1:8 AW1023 Embedded statement cannot be a declaration or labeled statement | help: put it in braces
        1:29 AW1023 Embedded statement cannot be a declaration or labeled statement | help: put it in braces
    "#]],
    );
}

#[test]
fn members() {
    check_errors(
        "class A { x; int; void; public }",
        expect![[r#"
            1:12 AW1519 Invalid token ';' in class, record, struct, or interface member declaration | expected a member declaration, found `;`
            1:17 AW1519 Invalid token ';' in class, record, struct, or interface member declaration | expected a member declaration, found `;`
            1:23 AW1519 Invalid token ';' in class, record, struct, or interface member declaration | expected a member declaration, found `;`
            1:32 AW1519 Invalid token '}' in class, record, struct, or interface member declaration | expected a member declaration, found `}`
        "#]],
    );
    check_errors(
        "class A { 1; int F() { } = 3; int G { get; } int H { foo; } ) int I; }",
        expect![[r#"
        1:11 AW1519 Invalid token '1' in class, record, struct, or interface member declaration | expected a member declaration, found `1`
        1:26 AW1519 Invalid token '=' in class, record, struct, or interface member declaration | expected a member declaration, found `=`
        1:54 AW1014 A get, set or init accessor expected | expected `get`, `set`, `init`, `add` or `remove`, found `foo` | help: `foo` looks like the keyword `for`
        1:61 AW1519 Invalid token ')' in class, record, struct, or interface member declaration | expected a member declaration, found `)`
    "#]],
    );
    check_errors(
        "class A { F() { } public public int x; void G() }",
        expect![[r#"
        1:11 AW1520 Method must have a return type | help: write `void` or a type before the name
        1:26 AW1004 Duplicate 'public' modifier
        1:48 AW1514 { expected | expected `{`, found `}`
    "#]],
    );
    check_errors(
        "class A { int operator +(A a) => 1; int operator &&(A a) => 1; A operator(A a) => a; }",
        expect![[r#"
        1:50 AW1020 Overloadable binary operator expected | expected an operator that can be overloaded, found `&&`
        1:74 AW1020 Overloadable binary operator expected | expected an operator that can be overloaded, found `(`
    "#]],
    );
    check_errors(
        "namespace N { int x; void F() { } class A { } }",
        expect![[r#"
        1:15 AW0116 A namespace cannot directly contain members such as fields, methods or statements | not inside a type
        1:22 AW0116 A namespace cannot directly contain members such as fields, methods or statements | not inside a type
    "#]],
    );
    check_errors(
        "enum E { A B, 1, C = } class D { }",
        expect![[r#"
            1:11 AW1003 Syntax error, ',' expected | expected `,`, found `B`
            1:15 AW1001 Identifier expected | expected an identifier, found `1`
            1:22 AW1525 Invalid expression term '}' | expected an expression, found `}`
        "#]],
    );
    check_errors(
        "class A { } int x; using B; namespace C; }",
        expect![[r#"
        1:13 AW8803 Top-level statements must precede namespace and type declarations. | help: move the statement up
        1:20 AW1529 A using clause must precede all other elements defined in the namespace except extern alias declarations | help: move it to the top of the file
        1:29 AW8956 File-scoped namespace must precede all other members in a file.
    "#]],
    );
    check_errors(
        "void F() { public int x = 1; private void G() { } }",
        expect![[r#"
            1:12 AW0106 The modifier 'public' is not valid for this item | help: what a method declares is visible only inside it
            1:30 AW0106 The modifier 'private' is not valid for this item | help: what a method declares is visible only inside it
        "#]],
    );
    check_errors(
        "class A<T> where T { } class B { A(int x) : that() { } event x; }",
        expect![[r#"
        1:19 AW1003 Syntax error, ':' expected | expected `:`, found `{`
        1:34 AW1520 Method must have a return type | help: write `void` or a type before the name
        1:45 AW1018 Keyword 'this' or 'base' expected | expected this or base, found `that`
        1:63 AW1001 Identifier expected | expected an identifier, found `;`
    "#]],
    );
}

#[test]
fn patterns_and_switches() {
    check_errors(
        "x = a switch { 1 = 2, => 3, 4 => , 5 => 6 }; y = 1;",
        expect![[r#"
        1:17 AW1003 Syntax error, '=>' expected | expected `=>`, found `=`
        1:23 AW8504 Pattern missing | expected a pattern, found `=>`
        1:34 AW1525 Invalid expression term ',' | expected an expression, found `,`
    "#]],
    );
    check_errors(
        "switch (a) { b(); case 1 c(); case : d(); default: }",
        expect![[r#"
            1:14 AW1003 Syntax error, 'case' expected | expected `case`, found `b`
            1:25 AW1003 Syntax error, ':' expected | expected `:`, found `c`
            1:36 AW8504 Pattern missing | expected a pattern, found `:`
        "#]],
    );
    check_errors(
        "x = a is ; y = a is not; z = a is { B 1 }; w = a is [1, ; v = 2;",
        expect![[r#"
        1:10 AW1525 Invalid expression term ';' | expected an expression, found `;`
        1:38 AW1003 Syntax error, ':' expected | expected `:`, found `1`
        1:57 AW1525 Invalid expression term ';' | expected an expression, found `;`
    "#]],
    );
    check_errors(
        "switch (a) case 1: break;",
        expect![[r#"
        1:12 AW1525 Invalid expression term 'case' | expected an expression, found `case`
    "#]],
    );
}

#[test]
fn interpolations() {
    check(
        r#"x = $"a{}b{1 +}c{d e}f"; y = 1;"#,
        expect![[r#"
        1:9 AW1733 Expected expression | expected an expression, found the end of the hole
        1:15 AW1733 Expected expression | expected an expression, found the end of the hole
        1:19 AW1513 } expected | expected `}`, found `e`
        Expr
          Assign =
            Name x
            Interpolated
              Text "a"
              Hole
                Error
              Text "b"
              Hole
                Error
              Text "c"
              Hole
                Name d
              Text "f"
        Expr
          Assign =
            Name y
            1
    "#]],
    );
    check_errors(
        r#"x = $"{a ? b : c}";"#,
        expect![[r#"
            1:8 AW8361 A conditional expression cannot be used directly in a string interpolation because the ':' ends the interpolation. Parenthesize the conditional expression. | help: write `{(a ? b : c)}`
        "#]],
    );
    check_errors(
        "x = $\"{a\"; y = 1;\nz = 2;",
        expect![[r#"
            1:7 AW8076 Missing close delimiter '}' for interpolated expression started with '{'. | this hole is never closed | help: write `{{` for a brace in the text
        "#]],
    );
}

#[test]
fn misspelt_keywords() {
    check_errors(
        "clas A { }",
        expect![[r#"
        1:7 AW1002 ; expected | expected `;`, found `{` | help: `clas` looks like the keyword `class`
    "#]],
    );
    check_errors(
        "whlie (x) { }",
        expect![[r#"
        1:10 AW1002 ; expected | expected `;`, found `{` | help: `whlie` looks like the keyword `while`
    "#]],
    );
    check_errors(
        "pubilc class A { }",
        expect![[r#"
        1:7 AW1002 ; expected | expected `;`, found `class` | help: `pubilc` looks like the keyword `public`
    "#]],
    );
    check_errors(
        "class A { pubic int x; viod F() { } }",
        expect![[r#"
        1:17 AW1519 Invalid token 'int' in class, record, struct, or interface member declaration | expected a member declaration, found `int` | help: `pubic` looks like the keyword `public`
    "#]],
    );
    check_errors(
        "foreahc (var x in y) { }",
        expect![[r#"
            1:13 AW1003 Syntax error, ',' expected | expected `,`, found `x` | help: `foreahc` looks like the keyword `foreach`
            1:21 AW1002 ; expected | expected `;`, found `{` | help: `foreahc` looks like the keyword `foreach`
        "#]],
    );
    check_errors(
        "namespce A { }",
        expect![[r#"
        1:11 AW1002 ; expected | expected `;`, found `{` | help: `namespce` looks like the keyword `namespace`
    "#]],
    );
}

#[test]
fn left_out_constructs() {
    check_errors(
        "unsafe { int* p = &x; *p = 1; p->q(); }",
        expect![[r#"
        1:1 AW9001 `unsafe` code is not part of Aw | left out of the language
        1:10 AW9001 a pointer type is not part of Aw | left out of the language
        1:19 AW9001 taking an address with `&` is not part of Aw | left out of the language
        1:23 AW9001 dereferencing a pointer with `*` is not part of Aw | left out of the language
        1:31 AW9001 member access through a pointer with `->` is not part of Aw | left out of the language
    "#]],
    );
    check_errors(
        "unsafe class A { int* a; delegate*<int, void> f; fixed int b[3]; }",
        expect![[r#"
            1:1 AW9001 `unsafe` code is not part of Aw | left out of the language
            1:18 AW9001 a pointer type is not part of Aw | left out of the language
            1:26 AW9001 a function pointer is not part of Aw | left out of the language
            1:50 AW9001 a fixed-size buffer is not part of Aw | left out of the language
        "#]],
    );
    check_errors(
        "fixed (int* p = a) { } Span<int> s = stackalloc int[3]; x = stackalloc[] { 1 };",
        expect![[r#"
            1:1 AW9001 the `fixed` statement is not part of Aw | left out of the language
        "#]],
    );
    check_errors(
        "dynamic d = 1; extern alias X; F(__arglist(1)); void G(__arglist) { } dynamic = 1;",
        expect![[r#"
        1:1 AW9001 `dynamic` is not part of Aw | left out of the language
        1:16 AW9001 `extern alias` is not part of Aw | left out of the language
        1:34 AW9001 `__arglist` is not part of Aw | left out of the language
        1:56 AW9001 `__arglist` is not part of Aw | left out of the language
    "#]],
    );
    check_errors(
        "x = __makeref(a); List<dynamic> y;",
        expect![[r#"
        1:5 AW9001 a typed reference is not part of Aw | left out of the language
        1:24 AW9001 `dynamic` is not part of Aw | left out of the language
    "#]],
    );
}

#[test]
fn beside_lexical_errors() {
    check_errors(
        "x = \"abc;\ny = 'ab;\nz = 1 ` 2;\nw = ;\n",
        expect![[r#"
        1:5 AW1010 Newline in constant | this string is not closed on its line | help: add the closing `"`, or use a raw string `"""` for several lines
        2:5 AW1012 Too many characters in character literal | this character literal is not closed
        3:7 AW1056 Unexpected character '`' | no token of the language starts with it
        4:5 AW1525 Invalid expression term ';' | expected an expression, found `;`
    "#]],
    );
    check_errors(
        "int x = 1 /* unclosed",
        expect![[r#"
        1:11 AW1035 End-of-file found, '*/' expected | this comment is never closed
    "#]],
    );
}

#[test]
fn recovery_goes_on() {
    check(
        "int F( { return 1; }\nclass A { int x = ; int y = 2; void G() { x = ; y = 3; if ( { z(); } } int H => 4; }\nclass B { }",
        expect![[r#"
            1:8 AW1031 Type expected | expected a type, found `{`
            2:19 AW1525 Invalid expression term ';' | expected an expression, found `;`
            2:47 AW1525 Invalid expression term ';' | expected an expression, found `;`
            2:61 AW1525 Invalid expression term '{' | expected an expression, found `{`
            LocalFn int F
              body: Block
                Return
                  1
            TypeDecl class A
              Field int
                Var y
                  2
              Method void G
                body: Block
                  Error
                  Expr
                    Assign =
                      Name y
                      3
                  If
                    cond: Error
                    then: Block
                      Expr
                        Call
                          Name z
              Property int H
                => 4
            TypeDecl class B
        "#]],
    );
    check(
        "{ a(; b(); }\nc();",
        expect![[r#"
        1:5 AW1525 Invalid expression term ';' | expected an expression, found `;`
        Block
          Expr
            Call
              Name a
              Error
          Expr
            Call
              Name b
        Expr
          Call
            Name c
    "#]],
    );
    check(
        "x = new A { B = , C = 1 }; y = [1, , 2]; z = (1, );",
        expect![[r#"
        1:17 AW1525 Invalid expression term ',' | expected an expression, found `,`
        1:36 AW1525 Invalid expression term ',' | expected an expression, found `,`
        1:50 AW1525 Invalid expression term ')' | expected an expression, found `)`
        Expr
          Assign =
            Name x
            New A
              Initializer
                Set .C
                  1
        Expr
          Assign =
            Name y
            Collection
              1
              Error
              2
        Expr
          Assign =
            Name z
            Tuple
              1
              Error
    "#]],
    );
}
