//! Types and members.

use expect_test::expect;

use super::check;

#[test]
fn types() {
    check(
        r"class A<T, in U, [X] out V> : B<T>, I where T : class, I<U>, new() where U : struct { }",
        expect![[r#"
        TypeDecl class A
          TypeParam T
          TypeParam in U
          TypeParam out V
            Attribute X
          base: Type B<T>
          base: Type I
          Where T : class, I<U>, new()
          Where U : struct
    "#]],
    );
    check(
        r"struct A { } interface I; enum E : byte { A, B = 1, [X] C, } delegate ref readonly int D<T>(ref T a) where T : notnull;",
        expect![[r#"
        TypeDecl struct A
        TypeDecl interface I
        TypeDecl enum E
          base: Type byte
          EnumMember A
          EnumMember B
            = 1
          EnumMember C
            Attribute X
        TypeDecl delegate ref readonly int D
          TypeParam T
          Param ref T a
          Where T : notnull
    "#]],
    );
    check(
        r#"record A(int X, string Y = "z") : B(X), I; record struct C(int X) { } readonly record struct D; record class E;"#,
        expect![[r#"
        TypeDecl record A
          Param int X
          Param string Y
            default: "z"
          base: Type B
          base: Type I
          base: Name X
        TypeDecl record struct C
          Param int X
        TypeDecl readonly record struct D
        TypeDecl record E
    "#]],
    );
    check(
        r"public abstract partial class A { protected internal sealed class B { } file; }",
        expect![[r#"
            1:77 AW1519 Invalid token ';' in class, record, struct, or interface member declaration | expected a member declaration, found `;`
            TypeDecl public abstract partial class A
              TypeDecl protected internal sealed class B
        "#]],
    );
    check(
        r"class A(int x) : B(x, y: 1) { int z = x; }",
        expect![[r#"
        TypeDecl class A
          Param int x
          base: Type B
          base: Name x
          base: Arg y:
            1
          Field int
            Var z
              Name x
    "#]],
    );
    check(
        r"namespace A.B { using C; namespace D { class E { } } } namespace F { }",
        expect![[r#"
        Namespace A.B
          using C
          Namespace D
            TypeDecl class E
        Namespace F
    "#]],
    );
    check(
        r"namespace A; using B; class C { }",
        expect![[r#"
        Namespace A (to the end of the file)
          using B
          TypeDecl class C
    "#]],
    );
    check(
        r"readonly ref struct A { } file class B { } ref partial struct C { }",
        expect![[r#"
        TypeDecl readonly ref struct A
        TypeDecl file class B
        TypeDecl ref partial struct C
    "#]],
    );
}

#[test]
fn members() {
    check(
        r"class A { int a = 1, b; const int C = 1; static readonly A[] d = { }; volatile int e; required string f; }",
        expect![[r#"
        TypeDecl class A
          Field int
            Var a
              1
            Var b
          Field const int
            Var C
              1
          Field static readonly A[]
            Var d
              ArrayInit
                Initializer
          Field volatile int
            Var e
          Field required string
            Var f
    "#]],
    );
    check(
        r"class A { A() { } A(int x) : this() { } static A() => x(); A(A a) : base(a) { } ~A() { } }",
        expect![[r#"
        TypeDecl class A
          Ctor A
            body: Block
          Ctor A
            Param int x
            CtorInit this
            body: Block
          Ctor static A
            body: Call
              Name x
          Ctor A
            Param A a
            CtorInit base
              Name a
            body: Block
          Finalizer A
            body: Block
    "#]],
    );
    check(
        r"class A { int P { get; set; } int Q { get; private set; } = 1; int R => 1; int S { get => 1; init { } } ref int T => ref x; int I.U { get; } }",
        expect![[r#"
        TypeDecl class A
          Property int P
            Accessor get
            Accessor set
          Property int Q
            Accessor get
            Accessor private set
            = 1
          Property int R
            => 1
          Property int S
            Accessor get
              body: 1
            Accessor init
              body: Block
          Property ref int T
            => Ref
              Name x
          Property int I.U
            Accessor get
    "#]],
    );
    check(
        r"class A { int this[int i] { get => i; set { } } int I<A>.this[int i, int j] => 1; }",
        expect![[r#"
        TypeDecl class A
          Indexer int this
            Param int i
            Accessor get
              body: Name i
            Accessor set
              body: Block
          Indexer int I<A>.this
            Param int i
            Param int j
            => 1
    "#]],
    );
    check(
        r"class A { void F() { } T G<T>(T x) where T : A => x; void I.F() { } void I<A>.J<B>() { } abstract void H(); async Task K() => await x; (int, int) L() => x; int? M() => 1; ref readonly int N() => ref x; }",
        expect![[r#"
        TypeDecl class A
          Method void F
            body: Block
          Method T G
            TypeParam T
            Param T x
            Where T : A
            body: Name x
          Method void I.F
            body: Block
          Method void I<A>.J
            TypeParam B
            body: Block
          Method abstract void H
          Method async Task K
            body: Await
              Name x
          Method (int, int) L
            body: Name x
          Method int? M
            body: 1
          Method ref readonly int N
            body: Ref
              Name x
    "#]],
    );
    check(
        r"class A { public static A operator +(A a, A b) => a; public static A operator -(A a) => a; public static bool operator true(A a) => true; public static A operator ++(A a) => a; public static A operator >>>(A a, int b) => a; public static bool operator >=(A a, A b) => a; public static A operator checked -(A a, A b) => a; public void operator +=(A a) { } public void operator >>=(int a) { } public static implicit operator int(A a) => 1; public static explicit operator checked A(int a) => a; }",
        expect![[r#"
        TypeDecl class A
          Operator public static A +
            Param A a
            Param A b
            body: Name a
          Operator public static A -
            Param A a
            body: Name a
          Operator public static bool true
            Param A a
            body: true
          Operator public static A ++
            Param A a
            body: Name a
          Operator public static A >>>
            Param A a
            Param int b
            body: Name a
          Operator public static bool >=
            Param A a
            Param A b
            body: Name a
          Operator public static A checked -
            Param A a
            Param A b
            body: Name a
          Operator public void +=
            Param A a
            body: Block
          Operator public void >>=
            Param int a
            body: Block
          Conversion public static implicit int
            Param A a
            body: 1
          Conversion public static explicit checked A
            Param int a
            body: Name a
    "#]],
    );
    check(
        r"class A { event E a; event E b, c = null; event E d { add { } remove => x(); } event E I.f { add { } remove { } } }",
        expect![[r#"
        TypeDecl class A
          Event E
            Var a
          Event E
            Var b
            Var c
              null
          Event E
            Var d
            Accessor add
              body: Block
            Accessor remove
              body: Call
                Name x
          Event E I.
            Var f
            Accessor add
              body: Block
            Accessor remove
              body: Block
    "#]],
    );
    check(
        r"class A { partial void F(); public partial A(int x); partial int P { get; } async B c; required required; partial partial(); }",
        expect![[r#"
        TypeDecl class A
          Method partial void F
          Ctor public partial A
            Param int x
          Property partial int P
            Accessor get
          Field async B
            Var c
          Field required
            Var required
          Method partial partial
    "#]],
    );
    check(
        r"static class A { extension<T>(List<T> x) where T : class { int P => 1; } extension(string) { static void F() { } } static void G(this int x, params int[] y, scoped in A z, ref readonly B w) { } }",
        expect![[r#"
        TypeDecl static class A
          Extension List<T> x
            TypeParam T
            Where T : class
            Property int P
              => 1
          Extension string
            Method static void F
              body: Block
          Method static void G
            Param this int x
            Param params int[] y
            Param scoped in A z
            Param ref readonly B w
            body: Block
    "#]],
    );
    check(
        r"[A, B(1, C = 2, d: 3)] [return: D] class E { [field: F] int G { [H] get; } [I<int>] void J([K] int l) { } }",
        expect![[r#"
        TypeDecl class E
          Attribute A
          Attribute B
            1
            Assign =
              Name C
              2
            Arg d:
              3
          Attribute return: D
          Property int G
            Attribute field: F
            Accessor get
              Attribute H
          Method void J
            Attribute I<int>
            Param int l
              Attribute K
            body: Block
    "#]],
    );
    check(
        r"interface I<in T> { void F(); int P { get; } static abstract I<T> operator +(I<T> a, I<T> b); void G() { } static virtual int H => 1; }",
        expect![[r#"
        TypeDecl interface I
          TypeParam in T
          Method void F
          Property int P
            Accessor get
          Operator static abstract I<T> +
            Param I<T> a
            Param I<T> b
          Method void G
            body: Block
          Property static virtual int H
            => 1
    "#]],
    );
}
