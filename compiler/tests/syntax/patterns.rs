//! Patterns.

use expect_test::expect;

use super::check;

#[test]
fn is_patterns() {
    check(
        r"x = a is B; y = a is B c; z = a is B.C; w = a is int; v = a is null;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Const
                Name B
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Type B c
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Const
                Member .C
                  Name B
        Expr
          Assign =
            Name w
            Is
              Name a
              Pat Type int
        Expr
          Assign =
            Name v
            Is
              Name a
              Pat Const
                null
    "#]],
    );
    check(
        r"x = a is B or C and not D;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Or
                Pat Const
                  Name B
                Pat And
                  Pat Const
                    Name C
                  Pat Not
                    Pat Const
                      Name D
    "#]],
    );
    check(
        r"x = a is not null and > 0 and <= 10 or (1 or 2);",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Or
                Pat And
                  Pat And
                    Pat Not
                      Pat Const
                        null
                    Pat Relational >
                      0
                  Pat Relational <=
                    10
                Pat Paren
                  Pat Or
                    Pat Const
                      1
                    Pat Const
                      2
    "#]],
    );
    check(
        r"x = a is B && c; y = a is B or C && d; z = a is B b && b.c; w = a is > 1 + 2 == true;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Binary &&
              Is
                Name a
                Pat Const
                  Name B
              Name c
        Expr
          Assign =
            Name y
            Binary &&
              Is
                Name a
                Pat Or
                  Pat Const
                    Name B
                  Pat Const
                    Name C
              Name d
        Expr
          Assign =
            Name z
            Binary &&
              Is
                Name a
                Pat Type B b
              Member .c
                Name b
        Expr
          Assign =
            Name w
            Binary ==
              Is
                Name a
                Pat Relational >
                  Binary +
                    1
                    2
              true
    "#]],
    );
    check(
        r"x = a is { }; y = a is { B: 1, C.D: var e, F: { } } g; z = a is B { C: 1 }; w = a is B(1, d: _) { E: 2 } f;",
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
            Is
              Name a
              Pat Recursive {} g
                Prop B
                  Pat Const
                    1
                Prop C.D
                  Pat Var e
                Prop F
                  Pat Recursive {}
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Recursive B {}
                Prop C
                  Pat Const
                    1
        Expr
          Assign =
            Name w
            Is
              Name a
              Pat Recursive B () {} f
                Pat Const
                  1
                name: d
                Pat Discard
                Prop E
                  Pat Const
                    2
    "#]],
    );
    check(
        r"x = a is (1, 2); y = a is (int b, var c); z = a is (1); w = a is (int)1; v = a is (B)c; u = a is ();",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Recursive ()
                Pat Const
                  1
                Pat Const
                  2
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Recursive ()
                Pat Type int b
                Pat Var c
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Paren
                Pat Const
                  1
        Expr
          Assign =
            Name w
            Is
              Name a
              Pat Const
                Cast int
                  1
        Expr
          Assign =
            Name v
            Is
              Name a
              Pat Const
                Cast B
                  Name c
        Expr
          Assign =
            Name u
            Is
              Name a
              Pat Recursive ()
    "#]],
    );
    check(
        r"x = a is [1, .., var b, .. var c, .. [2]] d; y = a is [];",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat List d
                Pat Const
                  1
                Pat Slice
                Pat Var b
                Pat Slice
                  Pat Var c
                Pat Slice
                  Pat List
                    Pat Const
                      2
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat List
    "#]],
    );
    check(
        r"x = a is var b; y = a is var (c, (d, _)); z = a is _; w = a is var;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Var b
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Var (c, (d, _))
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Discard
        Expr
          Assign =
            Name w
            Is
              Name a
              Pat Const
                Name var
    "#]],
    );
    check(
        r"x = a is B[] c; y = a is B<C> d; z = a is B? e : f; w = a is B ? c : d; v = a is int?; u = a is (int, int) g;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Type B[] c
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Type B<C> d
        Expr
          Assign =
            Name z
            Ternary
              Is
                Name a
                Pat Const
                  Name B
              Name e
              Name f
        Expr
          Assign =
            Name w
            Ternary
              Is
                Name a
                Pat Const
                  Name B
              Name c
              Name d
        Expr
          Assign =
            Name v
            Is
              Name a
              Pat Type int?
        Expr
          Assign =
            Name u
            Is
              Name a
              Pat Recursive () g
                Pat Type int
                Pat Type int
    "#]],
    );
    check(
        r#"x = a is int.MaxValue; y = a is -1; z = a is 'c' or "s"; w = a is nameof(b); v = a is B.C or D.E;"#,
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Const
                Member .MaxValue
                  Predef int
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Const
                Unary -
                  1
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Or
                Pat Const
                  'c'
                Pat Const
                  "s"
        Expr
          Assign =
            Name w
            Is
              Name a
              Pat Const
                Nameof
                  Name b
        Expr
          Assign =
            Name v
            Is
              Name a
              Pat Or
                Pat Const
                  Member .C
                    Name B
                Pat Const
                  Member .E
                    Name D
    "#]],
    );
    check(
        r"x = a is not B b; y = a is and; z = a is not or and;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Is
              Name a
              Pat Not
                Pat Type B b
        Expr
          Assign =
            Name y
            Is
              Name a
              Pat Const
                Name and
        Expr
          Assign =
            Name z
            Is
              Name a
              Pat Or
                Pat Const
                  Name not
                Pat Const
                  Name and
    "#]],
    );
    check(
        r"if (a is not B { C: > 3 } b) { }",
        expect![[r#"
        If
          cond: Is
            Name a
            Pat Not
              Pat Recursive B {} b
                Prop C
                  Pat Relational >
                    3
          then: Block
    "#]],
    );
    check(
        r"x = a is B and { C: 1 } d ? e : f;",
        expect![[r#"
        Expr
          Assign =
            Name x
            Ternary
              Is
                Name a
                Pat And
                  Pat Const
                    Name B
                  Pat Recursive {} d
                    Prop C
                      Pat Const
                        1
              Name e
              Name f
    "#]],
    );
}

#[test]
fn switches() {
    check(
        r"x = a switch { 1 => 2, > 3 and < 5 => 6, B b when b.c => 7, B { D: 1 } => 8, (1, _) => 9, null => 10, _ => 11, };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Name a
              Arm
                Pat Const
                  1
                2
              Arm
                Pat And
                  Pat Relational >
                    3
                  Pat Relational <
                    5
                6
              Arm
                Pat Type B b
                when: Member .c
                  Name b
                7
              Arm
                Pat Recursive B {}
                  Prop D
                    Pat Const
                      1
                8
              Arm
                Pat Recursive ()
                  Pat Const
                    1
                  Pat Discard
                9
              Arm
                Pat Const
                  null
                10
              Arm
                Pat Discard
                11
    "#]],
    );
    check(
        r"x = a switch { B => c => d, E when f => g, H.I => j };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Name a
              Arm
                Pat Const
                  Name B
                Lambda
                  Param c
                  Name d
              Arm
                Pat Const
                  Name E
                when: Name f
                Name g
              Arm
                Pat Const
                  Member .I
                    Name H
                Name j
    "#]],
    );
    check(
        r"x = a switch { };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Name a
    "#]],
    );
    check(
        r#"switch (a) { case B | C: case 1 + 2: case not null: case B b when c: case (B)d: case "s": case var e: case [1]: case { F: 1 }: case int: case B<C>: break; }"#,
        expect![[r#"
        Switch
          Name a
          Section
            Case
              Pat Const
                Binary |
                  Name B
                  Name C
            Case
              Pat Const
                Binary +
                  1
                  2
            Case
              Pat Not
                Pat Const
                  null
            Case
              Pat Type B b
              when: Name c
            Case
              Pat Const
                Cast B
                  Name d
            Case
              Pat Const
                "s"
            Case
              Pat Var e
            Case
              Pat List
                Pat Const
                  1
            Case
              Pat Recursive {}
                Prop F
                  Pat Const
                    1
            Case
              Pat Type int
            Case
              Pat Type B<C>
            Break
    "#]],
    );
    check(
        r"x = a switch { 1 => b switch { 2 => 3 }, _ => 4 } switch { _ => 5 };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Switch
                Name a
                Arm
                  Pat Const
                    1
                  Switch
                    Name b
                    Arm
                      Pat Const
                        2
                      3
                Arm
                  Pat Discard
                  4
              Arm
                Pat Discard
                5
    "#]],
    );
    check(
        r"switch (a) { case when: break; case B when: break; } ",
        expect![[r#"
            1:43 AW1525 Invalid expression term ':' | expected an expression, found `:`
            Switch
              Name a
              Section
                Case
                  Pat Const
                    Name when
                Break
              Section
                Break
        "#]],
    );
    check(
        r"x = a switch { (int)1 => 2, (B) => 3, (B b) => 4, (B) b => 5, when => 6, B when (c) => 7 };",
        expect![[r#"
        Expr
          Assign =
            Name x
            Switch
              Name a
              Arm
                Pat Const
                  Cast int
                    1
                2
              Arm
                Pat Paren
                  Pat Const
                    Name B
                3
              Arm
                Pat Paren
                  Pat Type B b
                4
              Arm
                Pat Const
                  Cast B
                    Name b
                5
              Arm
                Pat Const
                  Name when
                6
              Arm
                Pat Const
                  Name B
                when: Paren
                  Name c
                7
    "#]],
    );
    check(
        r"switch (a) { case B ? c : d: break; case >= 1 or < 2 when e ? f : g: break; }",
        expect![[r#"
        Switch
          Name a
          Section
            Case
              Pat Const
                Ternary
                  Name B
                  Name c
                  Name d
            Break
          Section
            Case
              Pat Or
                Pat Relational >=
                  1
                Pat Relational <
                  2
              when: Ternary
                Name e
                Name f
                Name g
            Break
    "#]],
    );
}
