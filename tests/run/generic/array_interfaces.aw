// C# specification §10.2.8, §10.3.5: arrays and the interfaces of `IList<T>`, implicitly and by casts that are checked
// at
// run time; the operator `is` with nullable and impossible types (§12.12.12), `as` with open types (§12.12.13).
using System;
using System.Collections;
using System.Collections.Generic;

class Base { public virtual string Name { get { return "base"; } } }
class Derived : Base { public override string Name { get { return "derived"; } } }
enum E { A, B }

static class Program
{
    static string Try(Func<object> f)
    {
        try { return f() == null ? "null" : "ok"; } catch (InvalidCastException) { return "cast"; }
    }

    static T[] Copy<T>(T[] from)
    {
        var to = new T[from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            Array inner = from[i] as Array;
            to[i] = inner == null ? from[i] : (T)inner.Clone();
        }
        return to;
    }

    static string Kind<T>(T t)
    {
        return (t is int) + " " + (t is int?) + " " + (t is E) + " " + (t is IComparable) + " " + (t is T);
    }

    static string AsList<T>(object o) where T : class { var t = o as T; return t == null ? "no" : "yes"; }
    static string Nullable<T>(object o) where T : struct { T? t = o as T?; return t.HasValue + ""; }

    static void Main()
    {
        Base[] bases = { new Base(), new Derived() };
        Base[] really = new Derived[] { new Derived() };
        IEnumerable<Base> up = new Derived[] { new Derived() };
        IList<Base> list = new Derived[2];
        Console.WriteLine(list.Count + " " + list.IsReadOnly);
        foreach (var b in up) Console.Write(b.Name + " ");
        Console.WriteLine(Try(() => (IEnumerable<Derived>)bases) + " " + Try(() => (IEnumerable<Derived>)really)
            + " " + Try(() => (IList<Derived>)really)
            + " " + Try(() => (Derived[])up) + " " + Try(() => (Derived[])list) + " "
            + Try(() => (IReadOnlyList<Derived>)really));

        object o = 5, e = E.B;
        int? some = 5, none = null;
        E? maybe = null;
        Console.WriteLine((o is int?) + " " + (some is int?) + " " + (none is int?) + " " + (none is int) + " "
            + (maybe is Enum) + " " + (e is E?) + " " + (e is Enum));
        Console.WriteLine(Kind(5) + " | " + Kind("s") + " | " + Kind(E.A) + " | " + Kind<int?>(null) + " | "
            + Kind<object>(null));
        int[][] jagged = { new[] { 1, 2 }, new[] { 3 } };
        var copy = Copy(jagged);
        copy[0][0] = 9;
        Console.WriteLine(jagged[0][0] + " " + copy[0][0] + " " + Copy(new[] { "a" })[0]);
        Console.WriteLine(AsList<IList<int>>(new int[1]) + AsList<IList<object>>(new string[1])
            + AsList<IList<string>>(new object[1]) + AsList<IEnumerable>("s"));
        Console.WriteLine(Nullable<int>(5) + Nullable<int>(5L) + Nullable<E>(E.A) + Nullable<int>(null));
        byte? n = 3;
        E a = E.B;
        Console.WriteLine((n - a) + " " + (a - n) + " " + (a + 1) + " " + (a - E.A) + " " + (E?)null);
    }
}
