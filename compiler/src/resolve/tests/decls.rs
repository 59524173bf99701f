//! What declarations become.

use expect_test::expect;

use super::{defs, load};

#[test]
fn top_level_statements() {
    defs(
        "Console.WriteLine(1);",
        expect![[r#"
        internal class Program : object
          private static void <Main>$(string[] args)
          public .ctor()  // default
        entry Program.<Main>$(string[])
    "#]],
    );
    defs(
        "await Task.Delay(1); return 3;",
        expect![[r#"
        internal class Program : object
          private static async Task<int> <Main>$(string[] args)  // task of int
          public .ctor()  // default
        entry Program.<Main>$(string[])
    "#]],
    );
}

#[test]
fn class_with_everything() {
    defs(
        r#"
        class P { static void Main() { } }
        public class Dog(string name) : Animal, IDisposable
        {
            public const int Legs = 4, Eyes = Legs / 2;
            static int count = 1;
            readonly int _x;
            public int Age { get; set; } = 3;
            public string Name => name;
            public int this[int i, string s = "a" + "b"] { get => i; }
            public event EventHandler? Barked;
            public override string Sound() => "wuff";
            public override string ToString() => name;
            public async Task<int> Bark(int times = 1, params string[] words) { await Task.Delay(1); return times; }
            public IEnumerable<int> Paws() { yield return 1; }
            void IDisposable.Dispose() { }
            public static Dog operator +(Dog a, Dog b) => a;
            public static implicit operator int(Dog d) => 1;
            public T Pick<T>(T a, T b) where T : class, IComparable<T>, new() => a;
        }
        public abstract class Animal { public abstract string Sound(); protected virtual void Eat(ref int food, out int rest) { rest = 0; } }
        "#,
        expect![[r#"
            internal class P : object
              private static void Main()
              public .ctor()  // default
            public class Dog : Animal, IDisposable
              private string <name>P
              public const int Legs = 4
              public const int Eyes = 2
              private static int count = …
              private readonly int _x
              private int <Age>k__BackingField = …
              private EventHandler Barked
              public int Age { get; set; }
              public string Name { get; }
              public int this[int i, string s = "ab"] { get; }
              public event EventHandler Barked
              public .ctor(string name)
              public int get_Age()  // auto
              public void set_Age(int value)  // auto
              public string get_Name()
              public int get_Item(int i, string s = "ab")
              public void add_Barked(EventHandler value)  // auto
              public void remove_Barked(EventHandler value)  // auto
              public override string Sound()  // slot 3, overrides Animal.Sound()
              public override string ToString()  // slot 0, overrides object.ToString()
              public async Task<int> Bark(int times = 1, params string[] words)  // task of int
              public IEnumerable<int> Paws()  // iterator
              private void IDisposable.Dispose()
              public static Dog op_Addition(Dog a, Dog b)
              public static int op_Implicit(Dog d)
              public T Pick<T>(T a, T b)
              where T : class, new(), IComparable<T>
              private static .cctor()
            public abstract class Animal : object
              public abstract string Sound()  // slot 3
              protected virtual void Eat(ref int food, out int rest)  // slot 4
              protected .ctor()  // default
            entry P.Main()
        "#]],
    );
}

#[test]
fn enums_and_delegates() {
    defs(
        r#"
        class P { static int Main(string[] args) => 0; }
        enum Color { Red, Green = 5, Blue, Mix = Red | Green, Last = Mix }
        [Flags] enum Bits : byte { None, A = 1 << 0, B = 1 << 7, All = A | B }
        delegate T Maker<out T>(int n, ref string s);
        "#,
        expect![[r#"
            internal class P : object
              private static int Main(string[] args)
              public .ctor()  // default
            internal enum Color : int
              public const Color Red = 0
              public const Color Green = 5
              public const Color Blue = 6
              public const Color Mix = 5
              public const Color Last = 5
            internal enum Bits : byte
              public const Bits None = 0
              public const Bits A = 1
              public const Bits B = 128
              public const Bits All = 129
            internal delegate Maker<T> : MulticastDelegate
              public T Invoke(int n, ref string s)
            entry P.Main(string[])
        "#]],
    );
}

#[test]
fn structs_and_interfaces() {
    defs(
        r#"
        class P { static async Task Main() { await Task.Delay(1); } }
        interface IShape { double Area { get; } string Describe() => "shape"; static int Count; }
        readonly struct Circle(double r) : IShape { public double Area => r * r; public double R { get; } = r; }
        struct Pair<A, B> where A : struct { public A? First; public B? Second; public (int x, B y)[] All; }
        "#,
        expect![[r#"
            internal class P : object
              private static async Task Main()  // task of void
              public .ctor()  // default
            internal interface IShape
              public static int Count
              public double Area { get; }
              public abstract double get_Area()  // slot 0
              public virtual string Describe()  // slot 1
            internal readonly struct Circle : ValueType, IShape
              private double <r>P
              private readonly double <R>k__BackingField = …
              public double Area { get; }
              public double R { get; }
              public .ctor(double r)
              public readonly double get_Area()
              public readonly double get_R()  // auto
              public override readonly bool Equals(object obj)  // slot 1, overrides object.Equals(object), record
              public override readonly int GetHashCode()  // slot 2, overrides object.GetHashCode(), record
            internal struct Pair<A, B> : ValueType
              where A : struct
              public A? First
              public B Second
              public (int x, B y)[] All
              public override readonly bool Equals(object obj)  // slot 1, overrides object.Equals(object), record
              public override readonly int GetHashCode()  // slot 2, overrides object.GetHashCode(), record
            entry P.Main()
        "#]],
    );
}

#[test]
fn records() {
    defs(
        r#"
        class P { static void Main() { } }
        record Person(string Name, int Age = 3) { public string Upper => Name; }
        sealed record Student(string Name, int Age, string School) : Person(Name, Age);
        readonly record struct Point(int X, int Y);
        "#,
        expect![[r#"
            internal class P : object
              private static void Main()
              public .ctor()  // default
            internal record class Person : object, IEquatable<Person>
              private readonly string <Name>k__BackingField
              private readonly int <Age>k__BackingField
              public string Name { get; init; }
              public int Age { get; init; }
              public string Upper { get; }
              public .ctor(string Name, int Age = 3)
              public string get_Name()  // auto
              public void set_Name(string value)  // auto
              public int get_Age()  // auto
              public void set_Age(int value)  // auto
              public string get_Upper()
              public override string ToString()  // slot 0, overrides object.ToString(), record
              protected virtual bool PrintMembers(StringBuilder builder)  // slot 3, record
              public static bool op_Equality(Person left, Person right)  // record
              public static bool op_Inequality(Person left, Person right)  // record
              public override int GetHashCode()  // slot 2, overrides object.GetHashCode(), record
              public override bool Equals(object obj)  // slot 1, overrides object.Equals(object), record
              public virtual bool Equals(Person other)  // slot 4, record
              protected .ctor(Person original)  // record
              public virtual Person <Clone>$()  // slot 5, record
              public void Deconstruct(out string Name, out int Age)  // record
            internal sealed record class Student : Person, IEquatable<Student>
              private readonly string <School>k__BackingField
              public string School { get; init; }
              public .ctor(string Name, int Age, string School)
              public string get_School()  // auto
              public void set_School(string value)  // auto
              public override string ToString()  // slot 0, overrides Person.ToString(), record
              protected override bool PrintMembers(StringBuilder builder)  // slot 3, overrides Person.PrintMembers(StringBuilder), record
              public static bool op_Equality(Student left, Student right)  // record
              public static bool op_Inequality(Student left, Student right)  // record
              public override int GetHashCode()  // slot 2, overrides Person.GetHashCode(), record
              public override bool Equals(object obj)  // slot 1, overrides Person.Equals(object), record
              public sealed override bool Equals(Person other)  // slot 4, overrides Person.Equals(Person), record
              public bool Equals(Student other)  // record
              private .ctor(Student original)  // record
              public override Student <Clone>$()  // slot 5, overrides Person.<Clone>$(), record
              public void Deconstruct(out string Name, out int Age, out string School)  // record
            internal readonly record struct Point : ValueType, IEquatable<Point>
              private readonly int <X>k__BackingField
              private readonly int <Y>k__BackingField
              public int X { get; init; }
              public int Y { get; init; }
              public .ctor(int X, int Y)
              public readonly int get_X()  // auto
              public void set_X(int value)  // auto
              public readonly int get_Y()  // auto
              public void set_Y(int value)  // auto
              public override readonly string ToString()  // slot 0, overrides object.ToString(), record
              private readonly bool PrintMembers(StringBuilder builder)  // record
              public static bool op_Equality(Point left, Point right)  // record
              public static bool op_Inequality(Point left, Point right)  // record
              public override readonly int GetHashCode()  // slot 2, overrides object.GetHashCode(), record
              public override readonly bool Equals(object obj)  // slot 1, overrides object.Equals(object), record
              public readonly bool Equals(Point other)  // record
              public readonly void Deconstruct(out int X, out int Y)  // record
            entry P.Main()
        "#]],
    );
}

#[test]
fn nested_generic_types_share_parameters() {
    defs(
        r#"
        class P { static void Main() { } }
        class Outer<T> { public class Inner<U> { public T a; public U b; public Inner<T> c; public Outer<U>.Inner<int> d; Node n; }
            class Node { public Node next; T value; } }
        class Derived : Outer<string> { Inner<int> field; }
        "#,
        expect![[r#"
            internal class P : object
              private static void Main()
              public .ctor()  // default
            internal class Outer<T> : object
              public .ctor()  // default
            public class Outer<T>.Inner<U> : object
              public T a
              public U b
              public Outer<T>.Inner<T> c
              public Outer<U>.Inner<int> d
              private Outer<T>.Node n
              public .ctor()  // default
            private class Outer<T>.Node : object
              public Outer<T>.Node next
              private T value
              public .ctor()  // default
            internal class Derived : Outer<string>
              private Outer<string>.Inner<int> field
              public .ctor()  // default
            entry P.Main()
        "#]],
    );
}

#[test]
fn namespaces_usings_and_aliases() {
    defs(
        r#"
        using System.Text;
        using Builder = System.Text.StringBuilder;
        using Numbers = System.Collections.Generic.List<int>;
        using Sys = System;
        using static System.Math;
        namespace A.B { using Inner = C; class C { Inner self; Builder b; Numbers n; Sys.Exception e; global::A.B.C g; Sys::Type t; const double Two = PI * 2; } }
        namespace A { class D { B.C c; } }
        class P { static void Main() { } }
        "#,
        expect![[r#"
            internal class A.B.C : object
              private C self
              private StringBuilder b
              private List<int> n
              private Exception e
              private C g
              private Type t
              private const double Two = 6.28318530717958
              public .ctor()  // default
            internal class A.D : object
              private C c
              public .ctor()  // default
            internal class P : object
              private static void Main()
              public .ctor()  // default
            entry P.Main()
        "#]],
    );
}

#[test]
fn overrides_keep_slots() {
    defs(
        r#"
        class P { static void Main() { } }
        class A { public virtual void M(int x) { } public virtual int N { get; set; } public virtual T G<T>(T t) => t; }
        class B : A { public override void M(int x) { } public override int N { get => 1; } public sealed override U G<U>(U t) => t; }
        class C : B { public new virtual void M(int x) { } public override int GetHashCode() => 1; }
        class E : Exception { public override string Message => ""; }
        "#,
        expect![[r#"
            internal class P : object
              private static void Main()
              public .ctor()  // default
            internal class A : object
              private int <N>k__BackingField
              public int N { get; set; }
              public virtual void M(int x)  // slot 3
              public virtual int get_N()  // slot 4, auto
              public virtual void set_N(int value)  // slot 5, auto
              public virtual T G<T>(T t)  // slot 6
              public .ctor()  // default
            internal class B : A
              public int N { get; }
              public override void M(int x)  // slot 3, overrides A.M(int)
              public override int get_N()  // slot 4, overrides A.N.get
              public sealed override U G<U>(U t)  // slot 6, overrides A.G<T>(T)
              public .ctor()  // default
            internal class C : B
              public virtual void M(int x)  // slot 7
              public override int GetHashCode()  // slot 2, overrides object.GetHashCode()
              public .ctor()  // default
            internal class E : Exception
              public string Message { get; }
              public override string get_Message()  // slot 3, overrides Exception.Message.get
              public .ctor()  // default
            entry P.Main()
        "#]],
    );
}

#[test]
fn partial_types_are_one() {
    defs(
        r#"
        class P { static void Main() { } }
        public partial class A : IDisposable { int x; }
        partial class A { int y; public void Dispose() { } }
        "#,
        expect![[r#"
            internal class P : object
              private static void Main()
              public .ctor()  // default
            public class A : object, IDisposable
              private int x
              private int y
              public void Dispose()
              public .ctor()  // default
            entry P.Main()
        "#]],
    );
}

#[test]
fn only_what_is_used_of_the_library_is_resolved() {
    let test = load(&["class P { static void Main() { } }"]);
    let defs = &test.program.defs;
    let resolved: Vec<String> = defs
        .types
        .iter()
        .filter(|t| t.is_std && t.header.peek().is_some_and(|h| h.members.peek().is_some()))
        .map(|t| t.name.to_string())
        .collect();
    expect!["Object"].assert_eq(&resolved.join(" "));
    let names = &test.program.names;
    let library = names.files.values().find(|f| f.is_std).expect("there is a library");
    let parsed: Vec<&str> = library
        .chunks
        .iter()
        .filter(|c| c.tree.get().is_some())
        .filter_map(|c| c.text.lines().next())
        .collect();
    expect!["public class Object"].assert_eq(&parsed.join("\n"));
}
