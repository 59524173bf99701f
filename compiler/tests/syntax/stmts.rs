//! Statements, and where declarations, local functions and expressions look alike.

use expect_test::expect;

use super::check;

#[test]
fn declarations() {
    check(
        r"int a = 1, b; var c = d; const int e = 1;",
        expect![[r#"
        Local int
          Var a
            1
          Var b
        Local var
          Var c
            Name d
        Local const int
          Var e
            1
    "#]],
    );
    check(
        r"A b; A.B c = d; A<B> e; A<B>.C f; A[] g; A[,][] h; A? i; A?[]? j; (A, B c) k; A<B>? l;",
        expect![[r#"
        Local A
          Var b
        Local A.B
          Var c
            Name d
        Local A<B>
          Var e
        Local A<B>.C
          Var f
        Local A[]
          Var g
        Local A[,][]
          Var h
        Local A?
          Var i
        Local A?[]?
          Var j
        Local (A, B c)
          Var k
        Local A<B>?
          Var l
    "#]],
    );
    check(
        r"a * b;",
        expect![[r#"
        Expr
          Binary *
            Name a
            Name b
    "#]],
    );
    check(
        r"a = b; a.b = c; a[0] = b; a++; a<b>(c); a.b<c>.d();",
        expect![[r#"
        Expr
          Assign =
            Name a
            Name b
        Expr
          Assign =
            Member .b
              Name a
            Name c
        Expr
          Assign =
            Index
              Name a
              0
            Name b
        Expr
          Postfix ++
            Name a
        Expr
          Call
            Name a<b>
            Name c
        Expr
          Call
            Member .d
              Member .b<c>
                Name a
    "#]],
    );
    check(
        r"a ? b : c;",
        expect![[r#"
        Expr
          Ternary
            Name a
            Name b
            Name c
    "#]],
    );
    check(
        r"ref int a = ref b; ref readonly A c = ref d; scoped ref int e = ref f; scoped Span<int> g;",
        expect![[r#"
        Local ref int
          Var a
            Ref
              Name b
        Local ref readonly A
          Var c
            Ref
              Name d
        Local scoped ref int
          Var e
            Ref
              Name f
        Local scoped Span<int>
          Var g
    "#]],
    );
    check(
        r"var a; dynamic; var(1); nint n; nuint m; field = 1; value = 2; record = 3; where = 4;",
        expect![[r#"
        Local var
          Var a
        Expr
          Name dynamic
        Expr
          Call
            Name var
            1
        Local nint
          Var n
        Local nuint
          Var m
        Expr
          Assign =
            Name field
            1
        Expr
          Assign =
            Name value
            2
        Expr
          Assign =
            Name record
            3
        Expr
          Assign =
            Name where
            4
    "#]],
    );
    check(
        r"(int, int) a = b; (int a, int b) c = d;",
        expect![[r#"
        Local (int, int)
          Var a
            Name b
        Local (int a, int b)
          Var c
            Name d
    "#]],
    );
    check(
        r"global::A.B a; a::B c;",
        expect![[r#"
        Local global::A.B
          Var a
        Local a::B
          Var c
    "#]],
    );
    check(
        r"using var a = b; using A c = d; using (var e = f) g(); using (h) { } await using var i = j;",
        expect![[r#"
        Local using var
          Var a
            Name b
        Local using A
          Var c
            Name d
        Using
          Local var
            Var e
              Name f
          Expr
            Call
              Name g
        Using
          Name h
          Block
        Local await using var
          Var i
            Name j
    "#]],
    );
}

#[test]
fn local_functions() {
    check(
        r"void F() { } int G(int x) => x; static async Task<T> H<T>(T x) where T : class { }",
        expect![[r#"
        LocalFn void F
          body: Block
        LocalFn int G
          Param int x
          body: Name x
        LocalFn static async Task<T> H
          TypeParam T
          Param T x
          Where T : class
          body: Block
    "#]],
    );
    check(
        r"A<B> F() => 1; A? G() { } (int, int) H() => x; A[] I() => x; ref int J() => ref x;",
        expect![[r#"
            LocalFn A<B> F
              body: 1
            LocalFn A? G
              body: Block
            LocalFn (int, int) H
              body: Name x
            LocalFn A[] I
              body: Name x
            LocalFn ref int J
              body: Ref
                Name x
        "#]],
    );
    check(
        r"[A] static void F() { } [A] int G() => 1;",
        expect![[r#"
        LocalFn static void F
          Attribute A
          body: Block
        LocalFn int G
          Attribute A
          body: 1
    "#]],
    );
    check(
        r"async void F() { } async; async(); async F();",
        expect![[r#"
        LocalFn async void F
          body: Block
        Expr
          Name async
        Expr
          Call
            Name async
        LocalFn async F
    "#]],
    );
    check(
        r"extern static void F();",
        expect![[r#"
        LocalFn extern static void F
    "#]],
    );
}

#[test]
fn control_flow() {
    check(
        r"if (a) b(); else if (c) d(); else { e(); }",
        expect![[r#"
        If
          cond: Name a
          then: Expr
            Call
              Name b
          else: If
            cond: Name c
            then: Expr
              Call
                Name d
            else: Block
              Expr
                Call
                  Name e
    "#]],
    );
    check(
        r"if (a) if (b) c(); else d();",
        expect![[r#"
        If
          cond: Name a
          then: If
            cond: Name b
            then: Expr
              Call
                Name c
            else: Expr
              Call
                Name d
    "#]],
    );
    check(
        r"while (a) b(); do { c(); } while (d);",
        expect![[r#"
        While
          cond: Name a
          Expr
            Call
              Name b
        Do
          Block
            Expr
              Call
                Name c
          cond: Name d
    "#]],
    );
    check(
        r"for (int i = 0, j = 1; i < 3; i++, j--) { } for (; ;) ; for (i = 0; ; i++) { }",
        expect![[r#"
        For
          init: Local int
            Var i
              0
            Var j
              1
          cond: Binary <
            Name i
            3
          step: Postfix ++
            Name i
          step: Postfix --
            Name j
          Block
        For
          Empty
        For
          init: Assign =
            Name i
            0
          step: Postfix ++
            Name i
          Block
    "#]],
    );
    check(
        r"foreach (var a in b) { } foreach (int c in d) { } foreach (var (e, f) in g) { } foreach ((int h, var i) in j) { } foreach ((int, int) k in l) { }",
        expect![[r#"
        Foreach var a
          in: Name b
          Block
        Foreach int c
          in: Name d
          Block
        Foreach
          target: Declaration var (e, f)
          in: Name g
          Block
        Foreach
          target: Tuple
            Declaration int h
            Declaration var i
          in: Name j
          Block
        Foreach (int, int) k
          in: Name l
          Block
    "#]],
    );
    check(
        r"switch (a) { case 1: case 2: b(); break; case int c when c > 3: { break; } default: return; }",
        expect![[r#"
        Switch
          Name a
          Section
            Case
              Pat Const
                1
            Case
              Pat Const
                2
            Expr
              Call
                Name b
            Break
          Section
            Case
              Pat Type int c
              when: Binary >
                Name c
                3
            Block
              Break
          Section
            Default
            Return
    "#]],
    );
    check(
        r"switch (a, b) { case (1, _): break; }",
        expect![[r#"
        Switch
          Tuple
            Name a
            Name b
          Section
            Case
              Pat Recursive ()
                Pat Const
                  1
                Pat Discard
            Break
    "#]],
    );
    check(
        r"try { } catch (A b) when (c) { } catch (D) { } catch { } finally { }",
        expect![[r#"
        Try
          Block
          Catch b
            Type A
            when: Name c
            Block
          Catch
            Type D
            Block
          Catch
            Block
          finally: Block
    "#]],
    );
    check(
        r"a: b(); goto a; goto case 1; goto default;",
        expect![[r#"
        Label a
          Expr
            Call
              Name b
        Goto a
        Goto
          case: 1
        Goto default
    "#]],
    );
    check(
        r"lock (a) { } checked { } unchecked { } checked(a).b();",
        expect![[r#"
        Lock
          Name a
          Block
        Checked
          Block
        Unchecked
          Block
        Expr
          Call
            Member .b
              Checked
                Name a
    "#]],
    );
    check(
        r"return; return a; throw; throw a; break; continue; yield return a; yield break; yield(); yield = 1;",
        expect![[r#"
        Return
        Return
          Name a
        Throw
        Throw
          Name a
        Break
        Continue
        YieldReturn
          Name a
        YieldBreak
        Expr
          Call
            Name yield
        Expr
          Assign =
            Name yield
            1
    "#]],
    );
    check(
        r"; { ; { } }",
        expect![[r#"
        Empty
        Block
          Empty
          Block
    "#]],
    );
}

#[test]
fn file_order() {
    check(
        r"using A; using static A.B; using X = A<int>; global using C; using (x) { } using var y = z;",
        expect![[r#"
        using A
        using static A.B
        using X = A<int>
        global using C
        Using
          Name x
          Block
        Local using var
          Var y
            Name z
    "#]],
    );
    check(
        r"a(); class C { } record R(int X); int b;",
        expect![[r#"
        1:35 AW8803 Top-level statements must precede namespace and type declarations. | help: move the statement up
        Expr
          Call
            Name a
        Local int
          Var b
        TypeDecl class C
        TypeDecl record R
          Param int X
    "#]],
    );
    check(
        r"record r; record = 1; record R { }",
        expect![[r#"
        1:11 AW8803 Top-level statements must precede namespace and type declarations. | help: move the statement up
        Expr
          Assign =
            Name record
            1
        TypeDecl record r
        TypeDecl record R
    "#]],
    );
    check(
        r"[assembly: A] [module: B(1)] class C { }",
        expect![[r#"
        Attribute assembly: A
        Attribute module: B
          1
        TypeDecl class C
    "#]],
    );
}
