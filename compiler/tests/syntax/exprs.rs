//! Expressions: precedence, and the spots where one token does not decide.

use expect_test::expect;

use super::check;

#[test]
fn precedence() {
    check(
        r"x = a + b * c - d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary -
              Binary +
                Name a
                Binary *
                  Name b
                  Name c
              Name d
    "#]],
    );
    check(
        r"x = a || b && c | d ^ e & f == g < h << i + j * k;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ||
              Name a
              Binary &&
                Name b
                Binary |
                  Name c
                  Binary ^
                    Name d
                    Binary &
                      Name e
                      Binary ==
                        Name f
                        Binary <
                          Name g
                          Binary <<
                            Name h
                            Binary +
                              Name i
                              Binary *
                                Name j
                                Name k
    "#]],
    );
    check(
        r"x = -a * !b + ~c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary +
              Binary *
                Unary -
                  Name a
                Unary !
                  Name b
              Unary ~
                Name c
    "#]],
    );
    check(
        r"x = a ?? b ?? c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ??
              Name a
              Binary ??
                Name b
                Name c
    "#]],
    );
    check(
        r"x = y = z += 1;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Assign =
              Name y
              Assign +=
                Name z
                1
    "#]],
    );
    check(
        r"x = a ? b : c ? d : e;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name a
              Name b
              Ternary
                Name c
                Name d
                Name e
    "#]],
    );
    check(
        r"x = a ? b = c : d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name a
              Assign =
                Name b
                Name c
              Name d
    "#]],
    );
    check(
        r"x = (a, b) == (c, d);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ==
              Tuple
                Name a
                Name b
              Tuple
                Name c
                Name d
    "#]],
    );
    check(
        r"x = -1..^2; y = ..; z = a..; w = ..b * 2;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Range
              from: Unary -
                1
              to: Unary ^
                2
        Expr
          Assign =
            Name y
            Range
        Expr
          Assign =
            Name z
            Range
              from: Name a
        Expr
          Assign =
            Name w
            Binary *
              Range
                to: Name b
              2
    "#]],
    );
    check(
        r"x = a + b switch { _ => 1 } * 2;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary +
              Name a
              Binary *
                Switch
                  Name b
                  Arm
                    Pat Discard
                    1
                2
    "#]],
    );
    check(
        r"x = !a with { B = 1 };",
        expect![[r#"
        Expr
          Assign =
            Name x
            With
              Unary !
                Name a
              Initializer
                Set .B
                  1
    "#]],
    );
    check(
        r"x = a >> b >>> c << d; y >>= 1; y >>>= 2; y <<= 3;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary <<
              Binary >>>
                Binary >>
                  Name a
                  Name b
                Name c
              Name d
        Expr
          Assign >>=
            Name y
            1
        Expr
          Assign >>>=
            Name y
            2
        Expr
          Assign <<=
            Name y
            3
    "#]],
    );
    check(
        r"x = a < b == c > d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ==
              Binary <
                Name a
                Name b
              Binary >
                Name c
                Name d
    "#]],
    );
    check(
        r"x = a is B && c is D;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary &&
              Is
                Name a
                Pat Const
                  Name B
              Is
                Name c
                Pat Const
                  Name D
    "#]],
    );
    check(
        r"x = await a + await b.c();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary +
              Await
                Name a
              Await
                Call
                  Member .c
                    Name b
    "#]],
    );
    check(
        r"x = a as B ?? c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ??
              As B
                Name a
              Name c
    "#]],
    );
    check(
        r"x = a & b; y = a && b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary &
              Name a
              Name b
        Expr
          Assign =
            Name y
            Binary &&
              Name a
              Name b
    "#]],
    );
    check(
        r"x = - - a; y = - --a; z = a-- - --b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Unary -
              Unary -
                Name a
        Expr
          Assign =
            Name y
            Unary -
              Prefix --
                Name a
        Expr
          Assign =
            Name z
            Binary -
              Postfix --
                Name a
              Prefix --
                Name b
    "#]],
    );
}

#[test]
fn casts() {
    check(
        r"x = (int)a;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast int
              Name a
    "#]],
    );
    check(
        r"x = (A)b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A
              Name b
    "#]],
    );
    check(
        r"x = (A)-b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary -
              Paren
                Name A
              Name b
    "#]],
    );
    check(
        r"x = (int)-b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast int
              Unary -
                Name b
    "#]],
    );
    check(
        r"x = (a) - b; y = (a) + b; z = (a)(b); w = (a) * b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary -
              Paren
                Name a
              Name b
        Expr
          Assign =
            Name y
            Binary +
              Paren
                Name a
              Name b
        Expr
          Assign =
            Name z
            Cast a
              Paren
                Name b
        Expr
          Assign =
            Name w
            Binary *
              Paren
                Name a
              Name b
    "#]],
    );
    check(
        r"x = (A.B<C>)d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A.B<C>
              Name d
    "#]],
    );
    check(
        r#"x = (A[])b; y = (A?)b; z = (A)"s"; w = (A)1; v = (A)this; u = (A)await b;"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A[]
              Name b
        Expr
          Assign =
            Name y
            Cast A?
              Name b
        Expr
          Assign =
            Name z
            Cast A
              "s"
        Expr
          Assign =
            Name w
            Cast A
              1
        Expr
          Assign =
            Name v
            Cast A
              This
        Expr
          Assign =
            Name u
            Cast A
              Await
                Name b
    "#]],
    );
    check(
        r"x = (A)(B)c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A
              Cast B
                Name c
    "#]],
    );
    check(
        r"x = ((int, A))b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast (int, A)
              Name b
    "#]],
    );
    check(
        r"x = (a).b; y = (a)[0]; z = (a)++;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Member .b
              Paren
                Name a
        Expr
          Assign =
            Name y
            Index
              Paren
                Name a
              0
        Expr
          Assign =
            Name z
            Postfix ++
              Paren
                Name a
    "#]],
    );
    check(
        r"x = (A)b.c(d)[e];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A
              Index
                Call
                  Member .c
                    Name b
                  Name d
                Name e
    "#]],
    );
    check(
        r"x = (int)a switch { _ => 1 };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Cast int
                Name a
              Arm
                Pat Discard
                1
    "#]],
    );
    check(
        r"x = (a) is B; y = (a) as B; z = (A)new B(); w = (A)typeof(B);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Paren
                Name a
              Pat Const
                Name B
        Expr
          Assign =
            Name y
            As B
              Paren
                Name a
        Expr
          Assign =
            Name z
            Cast A
              New B ()
        Expr
          Assign =
            Name w
            Cast A
              Typeof B
    "#]],
    );
    check(
        r"x = (A)~b; y = (A)!b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Cast A
              Unary ~
                Name b
        Expr
          Assign =
            Name y
            Cast A
              Unary !
                Name b
    "#]],
    );
    check(
        r"x = (A)x => 1;",
        expect![[r#"
        1:9 AW1002 ; expected | expected `;`, found `=>`
        Expr
          Assign =
            Name x
            Cast A
              Name x
        Error
    "#]],
    );
}

#[test]
fn generics_or_comparisons() {
    check(
        r"F(a<b, c>(d));",
        expect![[r#"
        Expr
          Call
            Name F
            Call
              Name a<b, c>
              Name d
    "#]],
    );
    check(
        r"F(a<b, c>d);",
        expect![[r#"
        Expr
          Call
            Name F
            Binary <
              Name a
              Name b
            Binary >
              Name c
              Name d
    "#]],
    );
    check(
        r"F(a<b, c>-d);",
        expect![[r#"
        Expr
          Call
            Name F
            Binary <
              Name a
              Name b
            Binary >
              Name c
              Unary -
                Name d
    "#]],
    );
    check(
        r"x = a<b>.c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Member .c
              Name a<b>
    "#]],
    );
    check(
        r"x = a < b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary <
              Name a
              Name b
    "#]],
    );
    check(
        r"x = a<b>(c);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Call
              Name a<b>
              Name c
    "#]],
    );
    check(
        r"x = a<b<c>>(d);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Call
              Name a<b<c>>
              Name d
    "#]],
    );
    check(
        r"x = a<b[], c?, (d, e)>(f);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Call
              Name a<b[], c?, (d, e)>
              Name f
    "#]],
    );
    check(
        r"x = a < b > c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary >
              Binary <
                Name a
                Name b
              Name c
    "#]],
    );
    check(
        r"x = a.b<c>.d<e>(f);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Call
              Member .d<e>
                Member .b<c>
                  Name a
              Name f
    "#]],
    );
    check(
        r"x = a<b> == c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ==
              Name a<b>
              Name c
    "#]],
    );
    check(
        r"x = a < b && c > d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary &&
              Binary <
                Name a
                Name b
              Binary >
                Name c
                Name d
    "#]],
    );
    check(
        r"x = A<B>;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Name A<B>
    "#]],
    );
    check(
        r"x = a < (b) > (c);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary >
              Binary <
                Name a
                Paren
                  Name b
              Paren
                Name c
    "#]],
    );
    check(
        r"x = new A<B<C>>(d)[e];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Index
              New A<B<C>> ()
                Name d
              Name e
    "#]],
    );
    check(
        r"x = F<int>;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Name F<int>
    "#]],
    );
    check(
        r"if (a < b || c > (d)) { }",
        expect![[r#"
        If
          cond: Binary ||
            Binary <
              Name a
              Name b
            Binary >
              Name c
              Paren
                Name d
          then: Block
    "#]],
    );
}

#[test]
fn lambdas() {
    check(
        r"f = x => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param x
              Name x
    "#]],
    );
    check(
        r"f = (x, y) => x + y;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param x
              Param y
              Binary +
                Name x
                Name y
    "#]],
    );
    check(
        r"f = () => { };",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Block
    "#]],
    );
    check(
        r"f = (int x, ref A<B> y, params int[] z) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param int x
              Param ref A<B> y
              Param params int[] z
              Name x
    "#]],
    );
    check(
        r"f = async x => await x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async
              Param x
              Await
                Name x
    "#]],
    );
    check(
        r"f = async (x) => await x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async
              Param x
              Await
                Name x
    "#]],
    );
    check(
        r"f = async () => { await x; };",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async
              Block
                Expr
                  Await
                    Name x
    "#]],
    );
    check(
        r"f = static (x, int y = 1) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda static
              Param x
              Param int y
                default: 1
              Name x
    "#]],
    );
    check(
        r"f = int (x) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda int
              Param x
              Name x
    "#]],
    );
    check(
        r"f = A<B> (C d) => d;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda A<B>
              Param C d
              Name d
    "#]],
    );
    check(
        r"f = ref int (ref int x) => ref x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda ref int
              Param ref int x
              Ref
                Name x
    "#]],
    );
    check(
        r"f = async Task<int> () => 1;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async Task<int>
              1
    "#]],
    );
    check(
        r"f = [A] [B(1)] (x) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Attribute A
              Attribute B
                1
              Param x
              Name x
    "#]],
    );
    check(
        r"f = [A] async (x) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async
              Attribute A
              Param x
              Name x
    "#]],
    );
    check(
        r"f = delegate { };",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda without parameters
              Block
    "#]],
    );
    check(
        r"f = async delegate (int x) { return x; };",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda async
              Param int x
              Block
                Return
                  Name x
    "#]],
    );
    check(
        r"f = x => y => x + y;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param x
              Lambda
                Param y
                Binary +
                  Name x
                  Name y
    "#]],
    );
    check(
        r"f = c ? x => 1 : y => 2;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Ternary
              Name c
              Lambda
                Param x
                1
              Lambda
                Param y
                2
    "#]],
    );
    check(
        r"f = (a, b);",
        expect![[r#"
        Expr
          Assign =
            Name f
            Tuple
              Name a
              Name b
    "#]],
    );
    check(
        r"f = (_, _) => 0;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param _
              Param _
              0
    "#]],
    );
    check(
        r"f = async;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Name async
    "#]],
    );
    check(
        r"f = async(x);",
        expect![[r#"
        Expr
          Assign =
            Name f
            Call
              Name async
              Name x
    "#]],
    );
    check(
        r"f = (A.B c) => c; g = A.B (c) => c; h = A[] (c) => c; i = (int, int) (c) => c;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param A.B c
              Name c
        Expr
          Assign =
            Name g
            Lambda A.B
              Param c
              Name c
        Expr
          Assign =
            Name h
            Lambda A[]
              Param c
              Name c
        Expr
          Assign =
            Name i
            Lambda (int, int)
              Param c
              Name c
    "#]],
    );
    check(
        r"F(x => x, (y) => { return y; }, z);",
        expect![[r#"
        Expr
          Call
            Name F
            Lambda
              Param x
              Name x
            Lambda
              Param y
              Block
                Return
                  Name y
            Name z
    "#]],
    );
    check(
        r"f = (ref x, out y) => x;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param ref x
              Param out y
              Name x
    "#]],
    );
    check(
        r"f = x => x ? y => 1 : z;",
        expect![[r#"
        Expr
          Assign =
            Name f
            Lambda
              Param x
              Ternary
                Name x
                Lambda
                  Param y
                  1
                Name z
    "#]],
    );
}

#[test]
fn tuples() {
    check(
        r"x = (a, b: c, (d, e));",
        expect![[r#"
        Expr
          Assign =
            Name x
            Tuple
              Name a
              b:
                Name c
              Tuple
                Name d
                Name e
    "#]],
    );
    check(
        r"(a, b) = (b, a);",
        expect![[r#"
        Expr
          Assign =
            Tuple
              Name a
              Name b
            Tuple
              Name b
              Name a
    "#]],
    );
    check(
        r"(int a, var b) = c;",
        expect![[r#"
        Expr
          Assign =
            Tuple
              Declaration int a
              Declaration var b
            Name c
    "#]],
    );
    check(
        r"var (a, (b, _)) = c;",
        expect![[r#"
        Expr
          Assign =
            Declaration var (a, (b, _))
            Name c
    "#]],
    );
    check(
        r"(a, var b, int c) = d;",
        expect![[r#"
        Expr
          Assign =
            Tuple
              Name a
              Declaration var b
              Declaration int c
            Name d
    "#]],
    );
    check(
        r"(var (a, b), c) = d;",
        expect![[r#"
        Expr
          Assign =
            Tuple
              Declaration var (a, b)
              Name c
            Name d
    "#]],
    );
    check(
        r"x = (a: 1, b: 2).a;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Member .a
              Tuple
                a:
                  1
                b:
                  2
    "#]],
    );
    check(
        r"x = (a);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Paren
              Name a
    "#]],
    );
}

#[test]
fn conditional_access() {
    check(
        r"x = a?.b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Conditional
              Name a
              ?Member .b
                Receiver
    "#]],
    );
    check(
        r"x = a?.b.c?.d(e)[f];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Conditional
              Name a
              ?Conditional
                Member .c
                  Member .b
                    Receiver
                ?Index
                  Call
                    Member .d
                      Receiver
                    Name e
                  Name f
    "#]],
    );
    check(
        r"x = a?[0]?.b!.c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Conditional
              Name a
              ?Conditional
                Index
                  Receiver
                  0
                ?Member .c
                  SuppressNull
                    Member .b
                      Receiver
    "#]],
    );
    check(
        r"x = a ? [b] : c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name a
              Collection
                Name b
              Name c
    "#]],
    );
    check(
        r"x = a ? .5 : .6;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name a
              0.5
              0.6
    "#]],
    );
    check(
        r"x = c ? a?[0] : b;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name c
              Conditional
                Name a
                ?Index
                  Receiver
                  0
              Name b
    "#]],
    );
    check(
        r"a?.b = c;",
        expect![[r#"
        Expr
          Assign =
            Conditional
              Name a
              ?Member .b
                Receiver
            Name c
    "#]],
    );
    check(
        r"a?.b();",
        expect![[r#"
        Expr
          Conditional
            Name a
            ?Call
              Member .b
                Receiver
    "#]],
    );
    check(
        r"x = a!.b!;",
        expect![[r#"
        Expr
          Assign =
            Name x
            SuppressNull
              Member .b
                SuppressNull
                  Name a
    "#]],
    );
    check(
        r"x = a?.b ?? c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ??
              Conditional
                Name a
                ?Member .b
                  Receiver
              Name c
    "#]],
    );
}

#[test]
fn new_expressions() {
    check(
        r"x = new A();",
        expect![[r#"
        Expr
          Assign =
            Name x
            New A ()
    "#]],
    );
    check(
        r"x = new(1, b: 2) { C = 3 };",
        expect![[r#"
        Expr
          Assign =
            Name x
            New ()
              1
              Arg b:
                2
              Initializer
                Set .C
                  3
    "#]],
    );
    check(
        r"x = new A { B = 1, C = { D = 2 }, [0] = 3, [a, b] = { 4 } };",
        expect![[r#"
        Expr
          Assign =
            Name x
            New A
              Initializer
                Set .B
                  1
                Set .C
                  Initializer
                    Set .D
                      2
                Set []
                  key: 0
                  3
                Set []
                  key: Name a
                  key: Name b
                  Initializer
                    4
    "#]],
    );
    check(
        r"x = new List<int> { 1, 2, { 3, 4 } };",
        expect![[r#"
        Expr
          Assign =
            Name x
            New List<int>
              Initializer
                1
                2
                Nested
                  3
                  4
    "#]],
    );
    check(
        r"x = new int[3];",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewArray int rank 1
              size: 3
    "#]],
    );
    check(
        r"x = new int[3][,];",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewArray int[,] rank 1
              size: 3
    "#]],
    );
    check(
        r"x = new int[][] { new[] { 1 }, null };",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewArray int[] rank 1
              Initializer
                NewArray rank 1
                  Initializer
                    1
                null
    "#]],
    );
    check(
        r"x = new int[,] { { 1, 2 }, { 3, 4 } };",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewArray int rank 2
              Initializer
                Nested
                  1
                  2
                Nested
                  3
                  4
    "#]],
    );
    check(
        r"x = new { A = 1, b.C, d };",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewAnonymous
              A:
                1
              Member .C
                Name b
              Name d
    "#]],
    );
    check(
        r"x = new A?[1]; y = new (int, int)[2]; z = new[,] { { 1 } };",
        expect![[r#"
        Expr
          Assign =
            Name x
            NewArray A? rank 1
              size: 1
        Expr
          Assign =
            Name y
            NewArray (int, int) rank 1
              size: 2
        Expr
          Assign =
            Name z
            NewArray rank 2
              Initializer
                Nested
                  1
    "#]],
    );
    check(
        r"int[] a = { 1, b }, c = [];",
        expect![[r#"
        Local int[]
          Var a
            ArrayInit
              Initializer
                1
                Name b
          Var c
            Collection
    "#]],
    );
    check(
        r"x = new A.B<C>(d).E;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Member .E
              New A.B<C> ()
                Name d
    "#]],
    );
    check(
        r"x = [1, ..a, [b]];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Collection
              1
              ..Name a
              Collection
                Name b
    "#]],
    );
}

#[test]
fn other_primaries() {
    check(
        r"x = typeof(List<>) == typeof(Dictionary<,>); y = typeof(int[]); z = typeof(void);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary ==
              Typeof List<>
              Typeof Dictionary<,>
        Expr
          Assign =
            Name y
            Typeof int[]
        Expr
          Assign =
            Name z
            Typeof void
    "#]],
    );
    check(
        r"x = nameof(a.b) + nameof(List<>); y = nameof; z = nameof();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary +
              Nameof
                Member .b
                  Name a
              Nameof
                Type List<>
        Expr
          Assign =
            Name y
            Name nameof
        Expr
          Assign =
            Name z
            Call
              Name nameof
    "#]],
    );
    check(
        r"x = default; y = default(int?); z = sizeof(long);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Default
        Expr
          Assign =
            Name y
            Default int?
        Expr
          Assign =
            Name z
            Sizeof long
    "#]],
    );
    check(
        r"x = checked(a + b) - unchecked(c);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary -
              Checked
                Binary +
                  Name a
                  Name b
              Unchecked
                Name c
    "#]],
    );
    check(
        r"x = this.a + base.b; y = int.Parse(a); z = string.Join(b); w = global::A.B<C>();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary +
              Member .a
                This
              Member .b
                Base
        Expr
          Assign =
            Name y
            Call
              Member .Parse
                Predef int
              Name a
        Expr
          Assign =
            Name z
            Call
              Member .Join
                Predef string
              Name b
        Expr
          Assign =
            Name w
            Call
              Member .B<C>
                AliasName global::A
    "#]],
    );
    check(
        r"F(ref a, out var b, out int c, in d, out _, out e.f, name: g, x: ref h);",
        expect![[r#"
        Expr
          Call
            Name F
            Arg ref
              Name a
            Arg out
              Declaration var b
            Arg out
              Declaration int c
            Arg in
              Name d
            Arg out
              Name _
            Arg out
              Member .f
                Name e
            Arg name:
              Name g
            Arg x: ref
              Name h
    "#]],
    );
    check(
        r"x = throw a; y = b ?? throw c;",
        expect![[r#"
            1:5 AW8115 A throw expression is not allowed in this context. | help: it may stand right of `??`, behind `=>`, and as an arm of `?:` and `switch`
            Expr
              Assign =
                Name x
                Throw
                  Name a
            Expr
              Assign =
                Name y
                Binary ??
                  Name b
                  Throw
                    Name c
        "#]],
    );
    check(
        r"x = ref a; ref int y = ref b[0];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ref
              Name a
        Local ref int
          Var y
            Ref
              Index
                Name b
                0
    "#]],
    );
    check(
        r"x = a is { }; y = a!;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Recursive {}
        Expr
          Assign =
            Name y
            SuppressNull
              Name a
    "#]],
    );
    check(
        r#"x = null; y = true; z = 'c'; w = 1.5f; v = 2m; u = 0xFFul; t = "a\n"u8;"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            null
        Expr
          Assign =
            Name y
            true
        Expr
          Assign =
            Name z
            'c'
        Expr
          Assign =
            Name w
            1.5f
        Expr
          Assign =
            Name v
            2m
        Expr
          Assign =
            Name u
            255uL
        Expr
          Assign =
            Name t
            "a\n"u8
    "#]],
    );
}

#[test]
fn interpolation() {
    check(
        r#"x = $"a{b}c{{d}}";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Text "a"
              Hole
                Name b
              Text "c{d}"
    "#]],
    );
    check(
        r#"x = $"{a,-5:N2}{b:yyyy-MM-dd}{(c ? d : e)}";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Hole :N2
                Name a
                align: Unary -
                  5
              Hole :yyyy-MM-dd
                Name b
              Hole
                Paren
                  Ternary
                    Name c
                    Name d
                    Name e
    "#]],
    );
    check(
        r#"x = $"{$"{a}"}{F("b")}{new { A = 1 }}";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Hole
                Interpolated
                  Hole
                    Name a
              Hole
                Call
                  Name F
                  "b"
              Hole
                NewAnonymous
                  A:
                    1
    "#]],
    );
    check(
        r#"x = $@"c:\{a}""q""";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Text "c:\\"
              Hole
                Name a
              Text "\"q\""
    "#]],
    );
    check(
        r#"x = $$"""{a}{{b}}""";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Text "{a}"
              Hole
                Name b
    "#]],
    );
    check(
        r#"x = $"{a ?? "b"}{c switch { 1 => 2, _ => 3 }}";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Hole
                Binary ??
                  Name a
                  "b"
              Hole
                Switch
                  Name c
                  Arm
                    Pat Const
                      1
                    2
                  Arm
                    Pat Discard
                    3
    "#]],
    );
    check(
        r#"x = $"{x => 1}{a::b}";"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Interpolated
              Hole
                Lambda
                  Param x
                  1
              Hole ::b
                Name a
    "#]],
    );
}

#[test]
fn queries() {
    check(
        r"x = from a in b select a;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From a
                in: Name b
              select: Name a
    "#]],
    );
    check(
        r"x = from int a in b where a > 1 orderby a descending, c select a into d group d by e;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From int a
                in: Name b
              Where
                Binary >
                  Name a
                  1
              OrderBy
                descending: Name a
                ascending: Name c
              select: Name a
              into: d
              group: Name d
              by: Name e
    "#]],
    );
    check(
        r"x = from a in b from c in d let e = a join f in g on a.b equals f.b into h select new { a, e };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From a
                in: Name b
              From c
                in: Name d
              Let e
                Name a
              Join f into h
                in: Name g
                on: Member .b
                  Name a
                equals: Member .b
                  Name f
              select: NewAnonymous
                Name a
                Name e
    "#]],
    );
    check(
        r"x = from a in b where a is C select a;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From a
                in: Name b
              Where
                Is
                  Name a
                  Pat Const
                    Name C
              select: Name a
    "#]],
    );
    check(
        r"x = from a in b where a < c select d;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From a
                in: Name b
              Where
                Binary <
                  Name a
                  Name c
              select: Name d
    "#]],
    );
    check(
        r"from = 1; x = from + 1;",
        expect![[r#"
        Expr
          Assign =
            Name from
            1
        Expr
          Assign =
            Name x
            Binary +
              Name from
              1
    "#]],
    );
    check(
        r"x = from a in b select a into c where c select c;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Query
              From a
                in: Name b
              select: Name a
              into: c
              Where
                Name c
              select: Name c
    "#]],
    );
    check(
        r"x = (from a in b orderby (int)a select a).ToList();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Call
              Member .ToList
                Paren
                  Query
                    From a
                      in: Name b
                    OrderBy
                      ascending: Cast int
                        Name a
                    select: Name a
    "#]],
    );
}

#[test]
fn await_is_contextual() {
    check(
        r"await a; x = await b; await using (c) { } await foreach (var d in e) { }",
        expect![[r#"
        Expr
          Await
            Name a
        Expr
          Assign =
            Name x
            Await
              Name b
        Using await
          Name c
          Block
        Foreach await var d
          in: Name e
          Block
    "#]],
    );
    check(
        r"void F() { int await = 1; x = await + 1; await = 2; await.G(); }",
        expect![[r#"
        LocalFn void F
          body: Block
            Local int
              Var await
                1
            Expr
              Assign =
                Name x
                Binary +
                  Name await
                  1
            Expr
              Assign =
                Name await
                2
            Expr
              Call
                Member .G
                  Name await
    "#]],
    );
    check(
        r"async void F() { await a; G(await b, async () => await c); void H() { await = 1; } }",
        expect![[r#"
        LocalFn async void F
          body: Block
            Expr
              Await
                Name a
            Expr
              Call
                Name G
                Await
                  Name b
                Lambda async
                  Await
                    Name c
            LocalFn void H
              body: Block
                Expr
                  Assign =
                    Name await
                    1
    "#]],
    );
    check(
        r"void F() { await G(); }",
        expect![[r#"
        LocalFn void F
          body: Block
            Expr
              Await
                Call
                  Name G
    "#]],
    );
    check(
        r"class C { int await; int M() => await; async Task N() => await x; }",
        expect![[r#"
        TypeDecl class C
          Field int
            Var await
          Method int M
            body: Name await
          Method async Task N
            body: Await
              Name x
    "#]],
    );
}

#[test]
fn more_look_alikes() {
    check(
        r"x = (a < b, c > d);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Tuple
              Binary <
                Name a
                Name b
              Binary >
                Name c
                Name d
    "#]],
    );
    check(
        r"x = (a, b < c, d > e);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Tuple
              Name a
              Declaration b<c, d> e
    "#]],
    );
    check(
        r"x = y is A<B> ? 1 : 2; z = y is A[] ? 1 : 2;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Is
                Name y
                Pat Type A<B>
              1
              2
        Expr
          Assign =
            Name z
            Ternary
              Is
                Name y
                Pat Type A[]
              1
              2
    "#]],
    );
    check(
        r"x = (Action)delegate { }; y = a ?? (b) => c;",
        expect![[r#"
        1:39 AW1002 ; expected | expected `;`, found `=>`
        Expr
          Assign =
            Name x
            Cast Action
              Lambda without parameters
                Block
        Expr
          Assign =
            Name y
            Binary ??
              Name a
              Paren
                Name b
        Error
    "#]],
    );
    check(
        r"d = new D<string, List<(int A, int B)>>(); Func<(int a, int b), int> f = t => t.a;",
        expect![[r#"
        Expr
          Assign =
            Name d
            New D<string, List<(int A, int B)>> ()
        Local Func<(int a, int b), int>
          Var f
            Lambda
              Param t
              Member .a
                Name t
    "#]],
    );
    check(
        r"x = b ? (c) : d; y = (e) ? f : g; z = (T)(object)h; w = (i as T)?.j;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Name b
              Paren
                Name c
              Name d
        Expr
          Assign =
            Name y
            Ternary
              Paren
                Name e
              Name f
              Name g
        Expr
          Assign =
            Name z
            Cast T
              Cast object
                Name h
        Expr
          Assign =
            Name w
            Conditional
              Paren
                As T
                  Name i
              ?Member .j
                Receiver
    "#]],
    );
    check(
        r"x = new[] { 1 }[0]; new T(() => { a(); }) { B = true }.Start(); (a, b).c(); ((A)d).e();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Index
              NewArray rank 1
                Initializer
                  1
              0
        Expr
          Call
            Member .Start
              New T ()
                Lambda
                  Block
                    Expr
                      Call
                        Name a
                Initializer
                  Set .B
                    true
        Expr
          Call
            Member .c
              Tuple
                Name a
                Name b
        Expr
          Call
            Member .e
              Paren
                Cast A
                  Name d
    "#]],
    );
}
