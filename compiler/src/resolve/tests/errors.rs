//! What is wrong with declarations.

use expect_test::expect;

use super::{errors, load};

#[test]
fn entry_points() {
    errors(
        "",
        expect![[r#"
        1:1 error 5001: Program does not contain a static 'Main' method suitable for an entry point [: the program would start nowhere] (write statements at the top of the file, or `static void Main()` in a class)
    "#]],
    );
    errors(
        "class A { void Main() { } static void Main(int x) { } }",
        expect![[r#"
        1:1 error 5001: Program does not contain a static 'Main' method suitable for an entry point [: the program would start nowhere] (write statements at the top of the file, or `static void Main()` in a class)
        1:39 warning 28: 'A.Main(int)' has the wrong signature to be an entry point [Main: takes nothing or `string[]`, returns nothing, `int`, `Task` or `Task<int>`]
    "#]],
    );
    errors(
        "class A { static void Main() { } } class B { static int Main(string[] a) => 0; }",
        expect![[r#"
        1:57 error 17: Program has more than one entry point defined. Compile with /main to specify the type that contains the entry point. [Main: a second `Main`] (keep one of them)
    "#]],
    );
    errors(
        "Console.WriteLine(1); class A { static void Main() { } }",
        expect![[r#"
        1:45 warning 7022: The entry point of the program is global code; ignoring 'A.Main()' entry point. [Main: never called by the system]
    "#]],
    );
    expect![[r#"
        2:1:1 error 8802: Only one compilation unit can have top-level statements. [Console.WriteLine(2);: a second file with top-level statements]
    "#]].assert_eq(&load(&["Console.WriteLine(1);", "Console.WriteLine(2);"]).diagnostics());
}

const MAIN: &str = "\nclass P { static void Main() { } }";

fn fails(source: &str, expected: expect_test::Expect) {
    errors(&format!("{source}{MAIN}"), expected);
}

#[test]
fn types_not_found() {
    fails(
        "class A { Strng s; Lisst<int> l; System.Foo f; System.Text.StringBulder b; List g; Exception<int> e; }",
        expect![[r#"
            1:11 error 246: The type or namespace name 'Strng' could not be found (are you missing a using directive or an assembly reference?) [Strng: no such type] (did you mean `String`?)
            1:20 error 246: The type or namespace name 'Lisst<>' could not be found (are you missing a using directive or an assembly reference?) [Lisst: no such type] (did you mean `List`?)
            1:41 error 234: The type or namespace name 'Foo' does not exist in the namespace 'System' (are you missing an assembly reference?) [Foo: no such type or namespace]
            1:60 error 234: The type or namespace name 'StringBulder' does not exist in the namespace 'System.Text' (are you missing an assembly reference?) [StringBulder: no such type or namespace] (did you mean `StringBuilder`?)
            1:76 error 305: Using the generic type 'List<T>' requires 1 type arguments [List: type arguments are missing]
            1:84 error 308: The non-generic type 'Exception' cannot be used with type arguments [Exception: takes no type arguments]
        "#]],
    );
    fails(
        "class A { StringBuilder b; }",
        expect![[r#"
        1:11 error 246: The type or namespace name 'StringBuilder' could not be found (are you missing a using directive or an assembly reference?) [StringBuilder: no such type] (add `using System.Text;`)
    "#]],
    );
    fails(
        "namespace N { class X { } } namespace M { class X { } } namespace O { using N; using M; class A { X x; } }",
        expect![[r#"
            1:99 error 104: 'X' is an ambiguous reference between 'N.X' and 'M.X' [X: two types of this name are imported] (write `N.X` or `M.X`)
        "#]],
    );
    fails(
        "class A { class B { } private class C { } } class D { A.B b; A.X x; System s; }",
        expect![[r#"
        1:57 error 122: 'A.B' is inaccessible due to its protection level [B: not accessible from here]
        1:64 error 426: The type name 'X' does not exist in the type 'A' [X: no such type]
        1:69 error 118: 'System' is a namespace but is used like a type [System: a namespace]
    "#]],
    );
    fails(
        "using System.Xml; using Sytem.Foo; using System.Linqq; class A { System.Xml.Doc d; }",
        expect![[r#"
            1:25 error 246: The type or namespace name 'Sytem' could not be found (are you missing a using directive or an assembly reference?) [Sytem: no such namespace] (did you mean `System`?)
            1:49 error 234: The type or namespace name 'Linqq' does not exist in the namespace 'System' (are you missing an assembly reference?) [Linqq: no such namespace] (did you mean `Linq`?)
            1:77 error 234: The type or namespace name 'Doc' does not exist in the namespace 'System.Xml' (are you missing an assembly reference?) [Doc: no such type or namespace]
        "#]],
    );
}

#[test]
fn circles() {
    fails(
        "class A : B { } class B : C { } class C : A { }",
        expect![[r#"
        1:43 error 146: Circular base type dependency involving 'A' and 'C' [A: derives from this type again]
    "#]],
    );
    fails(
        "interface I : J { } interface J : I { }",
        expect![[r#"
        1:35 error 529: Inherited interface 'I' causes a cycle in the interface hierarchy of 'J' [I: leads back to this interface]
    "#]],
    );
    fails(
        "struct S { T t; } struct T { S? s; int x; static S fine; }",
        expect![[r#"
        1:14 error 523: Struct member 'S.t' of type 'T' causes a cycle in the struct layout [t: a 'S' would contain itself] (make it a class, or keep a reference)
        1:33 error 523: Struct member 'T.s' of type 'S?' causes a cycle in the struct layout [s: a 'T' would contain itself] (make it a class, or keep a reference)
    "#]],
    );
    fails(
        "class A { const int X = Y + 1; const int Y = B.Z; } class B { public const int Z = A.X; }",
        expect![[r#"
            1:21 error 110: The evaluation of the constant value for 'A.X' involves a circular definition [X: its value depends on itself]
        "#]],
    );
    fails(
        "class A<T, U> where T : U where U : T { }",
        expect![[r#"
        1:9 error 454: Circular constraint dependency involving 'T' and 'T' [T: its constraint leads back to it]
    "#]],
    );
    fails("class A : A.N { public class N { } }", expect![[""]]);
    fails(
        "using X = Y; using Y = X; class A { X x; }",
        expect![[r#"
        1:11 error 246: The type or namespace name 'Y' could not be found (are you missing a using directive or an assembly reference?) [Y: no such type]
        1:24 error 246: The type or namespace name 'X' could not be found (are you missing a using directive or an assembly reference?) [X: no such type]
    "#]],
    );
}

#[test]
fn bases() {
    fails(
        "sealed class S { } class A : S { } class B : int { } class C : IDisposable, Exception { public void Dispose() { } }",
        expect![[r#"
            1:30 error 509: 'A': cannot derive from sealed type 'S' [S: sealed]
            1:46 error 509: 'B': cannot derive from sealed type 'int' [int: sealed]
            1:77 error 1722: Base class 'Exception' must come before any interfaces [Exception: move it to the front]
        "#]],
    );
    fails(
        "static class S { } class A : S { } static class T : Exception { } struct U : Exception { } class V : Exception, Type { } class W : Enum { }",
        expect![[r#"
            1:30 error 709: 'A': cannot derive from static class 'S' [S: a static class]
            1:53 error 713: Static class 'T' cannot derive from type 'Exception'. Static classes must derive from object. [Exception: a static class has no base]
            1:78 error 527: Type 'Exception' in interface list is not an interface [Exception: not an interface]
            1:113 error 1721: Class 'V' cannot have multiple base classes: 'Exception' and 'Type' [Type: a second one]
            1:132 error 644: 'W' cannot derive from special class 'Enum' [Enum: only the compiler may]
        "#]],
    );
    fails(
        "enum E : string { } class A : IDisposable, IDisposable { public void Dispose() { } } class G<T> : T { }",
        expect![[r#"
            1:10 error 1008: Type byte, sbyte, short, ushort, int, uint, long, or ulong expected [string: not a whole number type]
            1:44 error 528: 'IDisposable' is already listed in interface list [IDisposable: listed twice]
            1:99 error 689: Cannot derive from 'T' because it is a type parameter [T: a type parameter]
        "#]],
    );
}

#[test]
fn overriding() {
    fails(
        "class A { public virtual int M() => 1; public void N() { } protected virtual void O() { } public virtual string Q => \"\"; }
         class B : A { public override string M() => null; public override void N() { } public override void O() { } public override void Qq() { } public override int Q => 1; }
         class C : A { public sealed override int M() => 1; } class D : C { public override int M() => 2; }
         class E { public override string Tostring() => null; }",
        expect![[r#"
            2:47 error 508: 'B.M()': return type must be 'int' to match overridden member 'A.M()' [M: returns 'string']
            2:81 error 506: 'B.N()': cannot override inherited member 'A.N()' because it is not marked virtual, abstract, or override [N: the inherited member is not virtual]
            2:110 error 507: 'B.O()': cannot change access modifiers when overriding 'protected' inherited member 'A.O()' [O: must be `protected`]
            2:139 error 115: 'B.Qq()': no suitable method found to override [Qq: overrides nothing]
            2:168 error 1715: 'B.Q': type must be 'string' to match overridden member 'A.Q' [Q: its type is 'int']
            3:97 error 239: 'D.M()': cannot override inherited member 'C.M()' because it is sealed [M: the inherited member is sealed]
            4:43 error 115: 'E.Tostring()': no suitable method found to override [Tostring: overrides nothing] (did you mean `object.ToString()`?)
        "#]],
    );
}

#[test]
fn abstract_and_interfaces() {
    fails(
        "abstract class A { public abstract void M(); public abstract int P { get; set; } }
         class B : A { public override int P { get; set; } }
         interface I { void M(); int P { get; set; } string this[int i] { get; } event Action E; }
         class C : I { void M() { } public int P { get; } }
         class D : I { public static void M() { } public long P { get; set; } public string this[int i] => null; public event Action E; }
         class F { abstract void X(); public abstract int Y { get; } }",
        expect![[r#"
            2:16 error 534: 'B' does not implement inherited abstract member 'A.M()' [B: needs `override` of 'A.M()', or to be abstract itself]
            4:20 error 737: 'C' does not implement interface member 'I.M()'. 'C.M()' cannot implement an interface member because it is not public. [I: the method is not public]
            4:20 error 535: 'C' does not implement interface member 'I.P.set' [I: 'I.P.set' is missing]
            4:20 error 535: 'C' does not implement interface member 'I.this[int]' [I: 'I.this[int]' is missing]
            4:20 error 535: 'C' does not implement interface member 'I.E' [I: 'I.E' is missing]
            5:20 error 736: 'D' does not implement instance interface member 'I.M()'. 'D.M()' cannot implement the interface member because it is static. [I: the method is static]
            5:20 error 738: 'D' does not implement interface member 'I.P'. 'D.P.get' cannot implement 'I.P' because it does not have the matching return type of 'int'. [I: the method does not return 'int']
            6:34 error 621: 'F.X': virtual or abstract members cannot be private [X: nobody could override it]
            6:34 error 513: 'F.X' is abstract but it is contained in non-abstract type 'F' [X: abstract] (write `abstract class F`)
            6:59 error 513: 'F.Y.get' is abstract but it is contained in non-abstract type 'F' [Y: abstract] (write `abstract class F`)
        "#]],
    );
    fails(
        "class A : IComparable<int> { int IComparable<int>.CompareTo(int x) => 0; void IDisposable.Dispose() { } int IComparable<int>.Foo() => 1; }",
        expect![[r#"
            1:79 error 540: 'A.IDisposable.Dispose()': containing type does not implement interface 'IDisposable' [IDisposable.: not an interface of this type] (add `IDisposable` to the list after the type's name)
            1:126 error 539: 'A.Foo()' in explicit interface declaration is not found among members of the interface that can be implemented [Foo: 'IComparable<int>' has no such member]
        "#]],
    );
}

#[test]
fn duplicates() {
    fails(
        "class A { } class A { } class B { int x; string x; void x() { } int B; } class C { void M(int a) { } void M(int b) { } int M(ref int a) => 1; int M(out int a) { a = 1; return 1; } } enum E { X, X }",
        expect![[r#"
            1:19 error 101: The namespace '<global namespace>' already contains a definition for 'A' [A: declared again]
            1:49 error 102: The type 'B' already contains a definition for 'x' [x: declared again]
            1:57 error 102: The type 'B' already contains a definition for 'x' [x: declared again]
            1:69 error 542: 'B': member names cannot be the same as their enclosing type [B: called like its type] (a constructor has no return type; another member needs another name)
            1:107 error 111: Type 'C' already defines a member called 'M' with the same parameter types [M: declared again]
            1:147 error 111: Type 'C' already defines a member called 'M' with the same parameter types [M: declared again]
            1:195 error 102: The type 'E' already contains a definition for 'X' [X: declared again]
        "#]],
    );
    fails(
        "partial class A { } class A { } class B<T, T> { void M<U, U>(int a, int a) { } }",
        expect![[r#"
            1:27 error 260: Missing partial modifier on declaration of type 'A'; another partial declaration of this type exists [A: needs `partial`, or another name]
            1:44 error 692: Duplicate type parameter 'T' [T: declared twice]
            1:59 error 692: Duplicate type parameter 'U' [U: declared twice]
            1:73 error 100: The parameter name 'a' is a duplicate [a: used twice]
        "#]],
    );
}

#[test]
fn modifiers() {
    fails(
        "private class A { } abstract sealed class B { } class C { public private int x; virtual int y; static void M() { } readonly void N() { } sealed void O() { } private virtual void Q() { } void R(); static C(int x) { } }",
        expect![[r#"
            1:1 error 1527: Elements defined in a namespace cannot be explicitly declared as private, protected, protected internal, or private protected [private: a namespace hides nothing]
            1:43 error 418: 'B': an abstract type cannot be sealed or static [B: nobody could derive from it]
            1:66 error 107: More than one protection modifier [private: there is one before]
            1:81 error 106: The modifier 'virtual' is not valid for this item [virtual: does not belong here]
            1:116 error 106: The modifier 'readonly' is not valid for this item [readonly: only in a struct]
            1:150 error 238: 'C.O' cannot be sealed because it is not an override [O: no override]
            1:179 error 621: 'C.Q': virtual or abstract members cannot be private [Q: nobody could override it]
            1:192 error 501: 'C.R()' must declare a body because it is not marked abstract, extern, or partial [R: no body]
            1:204 error 132: 'C.C': a static constructor must be parameterless [C: nobody passes arguments]
        "#]],
    );
    fails(
        "static class S { int x; void M() { } S() { } static int ok; const int fine = 1; } interface I { int x; I() { } } sealed class T { public virtual void M() { } }",
        expect![[r#"
            1:22 error 708: 'S.x': cannot declare instance members in a static class [x: needs `static`]
            1:30 error 708: 'S.M': cannot declare instance members in a static class [M: needs `static`]
            1:38 error 710: Static classes cannot have instance constructors [S: nobody can call it]
            1:101 error 525: Interfaces cannot contain instance fields [x: make it a property]
            1:104 error 526: Interfaces cannot contain instance constructors [I: not in an interface]
            1:151 error 549: 'T.M' is a new virtual member in sealed type 'T' [M: nobody can override it]
        "#]],
    );
    fails(
        "class A { ~A() { } extern void N(); decimal d; void X() { } int F; } struct S { int x = 1; }",
        expect![[r#"
            1:12 error 9001: finalizers are not part of Aw [A: left out of the language: when it would run depends on the collector]
            1:32 error 9001: `extern` methods are not part of Aw [N: left out of the language]
            1:37 error 9001: `decimal` is not part of Aw [decimal: left out of the language]
            1:77 error 8983: A 'struct' with field initializers must include an explicitly declared constructor. [S: no constructor]
        "#]],
    );
}

#[test]
fn constants() {
    fails(
        "class A { const int a = 1 / 0; const byte b = 300; const int c = \"x\"; const int d = int.MaxValue + 1; const int e = unchecked(int.MaxValue + 1);
         const string f = null; const int g = DateTime; const int h = (byte)300; static int s; const int i = s; const int j; const object k = 1; const uint l = 1 + 2; const ulong m = 1ul - 2;
         const char n = 'a' + 1; const float o = 1.5; const long p = 1L << 40; const int q = 1 << 33; const bool r = 1 > 2; }
         enum E : byte { A = 255, B, C = -1 }",
        expect![[r#"
            1:25 error 20: Division by constant zero [1 / 0: divides by zero]
            1:47 error 31: Constant value '300' cannot be converted to a 'byte' [300: does not fit 'byte']
            1:66 error 29: Cannot implicitly convert type 'string' to 'int' ["x": this is 'string']
            1:85 error 220: The operation overflows at compile time in checked mode [int.MaxValue + 1: too large for 'int'] (to let it wrap around, write `unchecked(…)`)
            2:47 error 103: The name 'DateTime' does not exist in the current context [DateTime: not declared]
            2:71 error 221: Constant value '300' cannot be converted to a 'byte' (use 'unchecked' syntax to override) [(byte)300: does not fit 'byte'] (to keep the low bits only, write `unchecked(…)`)
            2:110 error 133: The expression being assigned to 'A.i' must be constant [s: not a constant]
            2:123 error 145: A const field requires a value to be provided [j: needs `= value`]
            2:143 error 133: The expression being assigned to 'A.k' must be constant [1: not a constant]
            2:184 error 220: The operation overflows at compile time in checked mode [1ul - 2: too large for 'ulong'] (to let it wrap around, write `unchecked(…)`)
            3:25 error 31: Constant value '98' cannot be converted to a 'char' ['a' + 1: does not fit 'char']
            3:50 error 664: Literal of type double cannot be implicitly converted to type 'float'; use an 'F' suffix to create a literal of this type [1.5: this is 'double']
            4:35 error 543: 'E.B': the enumerator value is too large to fit in its type [B: 256 is no byte]
            4:42 error 31: Constant value '-1' cannot be converted to a 'byte' [-1: does not fit 'byte']
        "#]],
    );
    fails(
        "class A { void M(int x = s, string y = 1, int z = default, long w = 1, int? v = 3, object o = null, DayOfWeek d = 0, int last) { } static int s; }",
        expect![[r#"
            1:26 error 1736: Default parameter value for 'x' must be a compile-time constant [s: not a constant]
            1:36 error 1750: A value of this type cannot be used as a default parameter because there are no standard conversions to type 'string' [y: its type is 'string']
            1:101 error 246: The type or namespace name 'DayOfWeek' could not be found (are you missing a using directive or an assembly reference?) [DayOfWeek: no such type]
            1:122 error 1737: Optional parameters must appear after all required parameters [last: has no default value]
        "#]],
    );
}

#[test]
fn hiding_and_access() {
    fails(
        "class A { public void M() { } public virtual void N() { } public int F; } class B : A { public void M() { } public void N() { } public int F; } class C : A { public new void M() { } public new int F; }",
        expect![[r#"
            1:101 warning 108: 'B.M()' hides inherited member 'A.M()'. Use the new keyword if hiding was intended. [M: hides an inherited member] (write `new` if that is meant)
            1:121 warning 114: 'B.N()' hides inherited member 'A.N()'. To make the current member override that implementation, add the override keyword. Otherwise add the new keyword. [N: hides a virtual member] (write `override` (or `new`))
            1:140 warning 108: 'B.F' hides inherited member 'A.F'. Use the new keyword if hiding was intended. [F: hides an inherited member] (write `new` if that is meant)
        "#]],
    );
    fails(
        "class Hidden { } public class A { public Hidden M(List<Hidden> x) => null; public Hidden F; public Hidden P { get; } internal Hidden ok; } public class B : Hidden { } public interface I { void M(Hidden h); }",
        expect![[r#"
            1:49 error 50: Inconsistent accessibility: return type 'Hidden' is less accessible than method 'A.M(List<Hidden>)' [M: shows 'Hidden', which is less accessible]
            1:49 error 51: Inconsistent accessibility: parameter type 'List<Hidden>' is less accessible than method 'A.M(List<Hidden>)' [M: shows 'List<Hidden>', which is less accessible]
            1:90 error 52: Inconsistent accessibility: field type 'Hidden' is less accessible than field 'A.F' [F: shows 'Hidden', which is less accessible]
            1:107 error 53: Inconsistent accessibility: property type 'Hidden' is less accessible than property 'A.P' [P: shows 'Hidden', which is less accessible]
            1:153 error 60: Inconsistent accessibility: base class 'Hidden' is less accessible than class 'B' [B: shows 'Hidden', which is less accessible]
            1:194 error 51: Inconsistent accessibility: parameter type 'Hidden' is less accessible than method 'I.M(Hidden)' [M: shows 'Hidden', which is less accessible]
        "#]],
    );
}

#[test]
fn nothing_runs_in_circles() {
    fails(
        "interface I<in T> { } class C : I<I<C>> { I<C> x; static void M(I<C> i, int d = nope, C c = null) { } }",
        expect![[r#"
            1:81 error 103: The name 'nope' does not exist in the current context [nope: not declared]
        "#]],
    );
    fails(
        "interface I { override void M<T>(T t); } class A : A.I { public interface I { } } class B<T> : C<B<B<T>>> { } class C<T> { } interface X<T> : X<X<T>> { }",
        expect![[r#"
            1:15 error 106: The modifier 'override' is not valid for this item [override: does not belong here]
            1:143 error 529: Inherited interface 'X<X<T>>' causes a cycle in the interface hierarchy of 'X' [X<X<T>>: leads back to this interface]
        "#]],
    );
    fails(
        "class A<T> where T : A<T>.B { public class B { } } class D<T> where T : struct, IComparable<T?> { T? x; } enum E { A = E.B, B = A }",
        expect![[r#"
            1:116 error 110: The evaluation of the constant value for 'E.A' involves a circular definition [A: its value depends on itself]
        "#]],
    );
    fails(
        "using System = X; class A : System.Foo { } class Program { } class var { } class B { var x; dynamic.y z; }",
        expect![[r#"
            1:16 error 246: The type or namespace name 'X' could not be found (are you missing a using directive or an assembly reference?) [X: no such type]
            1:36 error 234: The type or namespace name 'Foo' does not exist in the namespace 'System' (are you missing an assembly reference?) [Foo: no such type or namespace]
            1:93 error 246: The type or namespace name 'dynamic' could not be found (are you missing a using directive or an assembly reference?) [dynamic: no such type]
        "#]],
    );
}

#[test]
fn constraints() {
    fails(
        "class A<T> where T : struct { } class B<T> where T : class, IDisposable { } class C<T> where T : new() { } abstract class Abs { } class D { A<string> a; A<int?> b; B<int> c; B<string> d; C<Abs> e; C<int> ok; } class F<T> { A<T> x; C<T> y; } class G<T> where T : int { } class H<T> where U : class { }",
        expect![[r#"
            1:141 error 453: The type 'string' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'A<T>' [A<string>: 'string' is no plain value type]
            1:154 error 453: The type 'int?' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'A<T>' [A<int?>: 'int?' is no plain value type]
            1:165 error 452: The type 'int' must be a reference type in order to use it as parameter 'T' in the generic type or method 'B<T>' [B<int>: 'int' is no reference type]
            1:165 error 315: The type 'int' cannot be used as type parameter 'T' in the generic type or method 'B<T>'. There is no boxing conversion from 'int' to 'IDisposable'. [B<int>: 'int' is no 'IDisposable']
            1:175 error 311: The type 'string' cannot be used as type parameter 'T' in the generic type or method 'B<T>'. There is no implicit reference conversion from 'string' to 'IDisposable'. [B<string>: 'string' is no 'IDisposable']
            1:188 error 310: 'Abs' must be a non-abstract type with a public parameterless constructor in order to use it as parameter 'T' in the generic type or method 'C<T>' [C<Abs>: `new Abs()` is not possible]
            1:224 error 453: The type 'T' must be a non-nullable value type in order to use it as parameter 'T' in the generic type or method 'A<T>' [A<T>: 'T' is no plain value type]
            1:232 error 310: 'T' must be a non-abstract type with a public parameterless constructor in order to use it as parameter 'T' in the generic type or method 'C<T>' [C<T>: `new T()` is not possible]
            1:263 error 701: 'int' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed class or a type parameter. [int: cannot be a constraint]
            1:288 error 699: 'H' does not define type parameter 'U' [U: no such type parameter]
        "#]],
    );
}

#[test]
fn operators_and_extensions() {
    fails("class A { public static bool operator ==(A a, A b) => true; static A operator +(A a, A b) => a; public static int operator -(int a, int b) => 1; public static implicit operator string(int x) => null; }
        class B { static void Ext(this int x) { } } static class C { static void Ok(this int x) { } static void Bad(int x, this int y) { } void NotStatic(this int x) { } }", expect![[r#"
            1:7 warning 660: 'A' defines operator == or operator != but does not override Object.Equals(object o) [A: does not override Equals]
            1:7 warning 661: 'A' defines operator == or operator != but does not override Object.GetHashCode() [A: does not override GetHashCode]
            1:39 error 216: The operator 'A.operator ==(A, A)' requires a matching operator '!=' to also be defined [==: alone]
            1:79 error 558: User-defined operator 'A.operator +(A, A)' must be declared static and public [+: needs `public static`]
            1:124 error 563: One of the parameters of a binary operator must be the containing type [-: no 'A' among them]
            1:178 error 556: User-defined conversion must convert to or from the enclosing type [string: neither side is 'A']
            2:31 error 1106: Extension method must be defined in a non-generic static class [Ext: its class is not static, or generic]
            2:133 error 1100: The parameter modifier 'this' should be on the first parameter [y: not the first]
            2:145 error 708: 'C.NotStatic': cannot declare instance members in a static class [NotStatic: needs `static`]
            2:145 error 1105: Extension methods must be static [NotStatic: needs `static`]
        "#]]);
    fails(
        "class A { async int M() { return 1; } async Task N(ref int x) { } [Obsolete] void O() { } [Foo] void Q() { } [DllImport(\"x\")] static extern void R(); [ThreadStatic] static int t; }",
        expect![[r#"
            1:17 error 1983: The return type of an async method must be void, Task, Task<T>, a task-like type, IAsyncEnumerable<T>, or IAsyncEnumerator<T> [int: 'int' cannot be awaited] (return `Task<int>`)
            1:60 error 1988: Async methods cannot have ref, in or out parameters [x: the method may run on after its caller has returned]
            1:92 error 246: The type or namespace name 'Foo' could not be found (are you missing a using directive or an assembly reference?) [Foo: no such attribute]
            1:111 error 9001: [DllImport] is not part of Aw [DllImport("x"): left out of the language]
            1:146 error 9001: `extern` methods are not part of Aw [R: left out of the language]
            1:152 error 9001: [ThreadStatic] is not part of Aw [ThreadStatic: left out of the language]
        "#]],
    );
}
