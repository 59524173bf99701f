// C# specification §12.7, §12.21.2: deconstruction: nested, mixed, discards, generic extension, ref targets, foreach,
// using its value.
using System;
using System.Collections.Generic;
using System.Linq;

class C<T>
{
    public T A;
    public T B;
    public C(T a, T b) { A = a; B = b; }
    public void Deconstruct(out T a, out T b) { a = A; b = B; }
    public void Deconstruct(out T a, out C<T> rest, out int n) { a = A; rest = this; n = 3; }
}

static class Ext
{
    public static void Deconstruct(this DateTime d, out int y, out int m, out int day)
    {
        y = d.Year;
        m = d.Month;
        day = d.Day;
    }

    public static void Deconstruct<T>(this List<T> l, out T first, out List<T> rest)
    {
        first = l[0];
        rest = l.GetRange(1, l.Count - 1);
    }

    public static void Deconstruct(this int i, out int tens, out int ones) { tens = i / 10; ones = i % 10; }
    public static void Deconstruct(this int? i, out bool has, out int v) { has = i.HasValue; v = i ?? -1; }
}

struct S
{
    public int X;
    public int this[int i] { get => X + i; set => X = value * 100 + i; }
    public void Deconstruct(out int x, out string s) => (x, s) = (X, "s" + X);
}

class Program
{
    static int f;
    static int Prop { get; set; }
    static ref int Ref(int[] a, int i) { Console.Write("ref" + i + " "); return ref a[i]; }
    static (int, int) Two() { Console.Write("two "); return (8, 9); }
    readonly int ra, rb;
    Program((int, int) t) => (ra, rb) = t;

    static void Main()
    {
        var (a, (b, c)) = (1, new C<string>("x", "y"));
        Console.WriteLine(a + b + c);
        (int d, var (e, g), _) = (1L > 0 ? 5 : 6, new C<int>(7, 8), "unused");
        Console.WriteLine(d + e + g);
        int x; string y;
        (x, (y, var z)) = (1, new C<string>("p", "q"));
        Console.WriteLine(x + y + z);
        (var first, C<int> rest, _) = new C<int>(4, 5);
        Console.WriteLine(first + rest.B);
        var (year, month, _) = new DateTime(2024, 2, 29);
        Console.WriteLine(year + "/" + month);
        var (head, (second, tail)) = new List<int> { 1, 2, 3, 4 };
        Console.WriteLine(head + " " + second + " " + tail.Count);
        var (tens, ones) = 42; int? none = null; var (has, v) = none;
        Console.WriteLine(tens + " " + ones + has + v);
        int[] arr = new int[3];
        (Ref(arr, 0), Ref(arr, 2)) = Two();
        Console.WriteLine(string.Join(",", arr));
        S s = new S { X = 3 };
        (f, Prop, s.X, s[2]) = (1, 2, 3, 4);
        Console.WriteLine(f + " " + Prop + " " + s.X);
        (s.X, y) = s;
        Console.WriteLine(s.X + y);
        long l; object o; double? dn;
        (l, o, dn) = (1, 2, 3);
        Console.WriteLine(l + o.ToString() + dn);
        (int, (int, int)) val = ((x, (f, Prop)) = (10, (20, 30)));
        Console.WriteLine(val + " " + x + f + Prop);
        foreach (var (k, (p, q)) in new[] { (1, (2, 3)), (4, (5, 6)) }) Console.Write(k + p + q + " ");
        foreach (var (n, ch) in "ab".Select((ch, n) => (n, ch))) Console.Write(n + "" + ch + " ");
        foreach ((string key, int value) in new Dictionary<string, int> { ["one"] = 1 })
            Console.Write(key + value + " ");
        foreach (var (_, (_, deep)) in new[] { (1, (2, 3)) }) Console.Write(deep + " ");
        Console.WriteLine(x);
        for (var (i, j) = (0, 5); i < j; (i, j) = (i + 1, j - 1)) Console.Write(i + "" + j + " ");
        Console.WriteLine();
        Program pr = new Program((3, 4));
        Console.WriteLine(pr.ra + pr.rb);
        int u = 1, w = 2; (u, w) = (w, u + w); (u, w) = (w, u + w);
        Console.WriteLine(u + " " + w);
        Func<(int, int), int> add = t => { var (m, n) = t; return m + n; };
        Console.WriteLine(add((5, 6)));
        (_, _) = Two(); (_, int only) = Two(); var (_, _) = Two();
        Console.WriteLine(only);
        if ((1, 2) is var (i1, i2)) Console.WriteLine(i1 + i2);
        string? str = null; (str, int len) = ("abc", "abc".Length);
        Console.WriteLine(str + len);
    }
}
