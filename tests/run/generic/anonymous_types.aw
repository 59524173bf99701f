// C# specification §12.8.17.4: anonymous types: names from members, equality by value, one type for the same names and
// types
// in the same order, inference over them, `with`; §12.6.3.
using System;
using System.Collections.Generic;
using System.Linq;

class Point
{
    public int X = 3;
    public string Label { get; set; } = "p";
    public Point Next;
    public static int Count = 9;
}

static class Program
{
    static T Same<T>(T a, T b) { return a; }
    static T Make<T>(Func<T> f) { return f(); }
    static List<T> ListOf<T>(params T[] items) { return new List<T>(items); }
    static string Show<T>(T t) where T : class { return "<" + t + ">"; }
    static IEnumerable<R> Map<T, R>(IEnumerable<T> s, Func<T, R> f) { foreach (var x in s) yield return f(x); }
    static int Trace(string s, int v) { Console.Write(s); return v; }

    static void Generic<T>(T value, int n)
    {
        var a = new { Value = value, n };
        Func<string> later = () => a.Value + "/" + a.n;
        Console.WriteLine(a + " " + later());
    }

    static void Main()
    {
        var p = new Point();
        var a = new { p.X, p.Label, Y = 1.5 };
        Console.WriteLine(a + " " + a.X + " " + a.Label + " " + a.Y);
        var b = new { X = 3, Label = "p", Y = 1.5 };
        object c = new { Label = "p", X = 3, Y = 1.5 };
        Console.WriteLine(a.Equals(b) + " " + (a == b) + " " + (a.GetHashCode() == b.GetHashCode()) + " "
            + a.Equals(c) + " " + a.Equals(null));
        b = a;
        Console.WriteLine(ReferenceEquals(a, b) + " " + (a.GetType() == b.GetType()) + " " + (a.GetType() == c.GetType()));

        int local = 4;
        string nothing = null;
        int? maybe = null;
        Console.WriteLine(new { local, Point.Count, p.Next, nothing, maybe, some = (int?)5 });
        Console.WriteLine(new { } + " " + new { }.Equals(new { }) + " " + new { A = 'c', B = true, C = 2.50, D = new { E = 1 } });
        Console.WriteLine(new { p?.Label!.Length, Inner = new[] { 1, 2 }.Length, p.Label });
        Console.WriteLine(new { Z = Trace("z", 1), A = Trace("a", 2) });
        Console.WriteLine(new { @class = 1, _x = 2 }.@class);

        var same = Same(new { A = 1, B = "x" }, new { A = 2, B = "y" });
        Console.WriteLine(same.A + same.B + Show(same));
        var array = new[] { new { N = 1, S = "one" }, new { N = 2, S = "two" } };
        foreach (var item in array) Console.Write(item.N + item.S + " ");
        var list = ListOf(new { K = 1 }, new { K = 2 });
        list.Add(new { K = 3 });
        Console.WriteLine(list.Count + " " + list.Contains(new { K = 2 }) + " " + list.IndexOf(new { K = 3 }));
        foreach (var m in Map(array, x => new { Twice = x.N * 2, x.S })) Console.Write(m + " ");
        Console.WriteLine(Make(() => new { Deep = new { Deeper = "bottom" } }).Deep.Deeper);

        var dict = new Dictionary<object, int>();
        dict[new { A = 1, B = "k" }] = 7;
        Console.WriteLine(dict[new { A = 1, B = "k" }] + " " + dict.ContainsKey(new { A = 2, B = "k" }));

        var changed = a with { X = 10, Y = Trace("!", 2) };
        Console.WriteLine(changed + " " + a + " " + (a with { }).Equals(a));
        Generic("g", 1);
        Generic(2.5, 2);

        var words = new[] { "pear", "apple", "fig", "plum" };
        var q = from w in words
                where w.Length > 3
                select new { w, w.Length, First = w[0] } into t
                orderby t.Length, t.w
                select new { t.w, Key = t.First + t.Length.ToString() };
        foreach (var r in q) Console.Write(r + ";");
        Console.WriteLine();
        foreach (var g in words.GroupBy(w => new { First = w[0], Long = w.Length > 4 }))
            Console.Write(g.Key.First + "" + g.Key.Long + g.Count() + " ");
        Console.WriteLine();
        if (a is { X: 3, Label: var label }) Console.WriteLine(label);
        try { Console.WriteLine(new { V = int.Parse("x") }); }
        catch (FormatException) { Console.WriteLine("caught"); }
        Console.WriteLine(typeof(Point).Name + a.GetType().Name);
    }
}
