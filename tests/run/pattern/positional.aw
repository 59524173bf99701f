// C# specification §11.2.5: positional patterns over tuples, Deconstruct methods (own, inherited, extension), records,
// nullables.
using System;

class P
{
    public readonly int X, Y;
    public P(int x, int y) { X = x; Y = y; }
    public virtual void Deconstruct(out int x, out int y) { Console.Write("D2 "); x = X; y = Y; }
    public void Deconstruct(out int x, out int y, out int sum) { Console.Write("D3 "); x = X; y = Y; sum = X + Y; }
}

class Q : P
{
    public Q(int x, int y) : base(x, y) { }
    public override void Deconstruct(out int x, out int y) { Console.Write("Q2 "); x = -X; y = -Y; }
}

static class Ext
{
    public static void Deconstruct(this string s, out char first, out string rest)
    {
        first = s[0];
        rest = s.Substring(1);
    }

    public static void Deconstruct<T>(this T[] a, out T first, out int length) { first = a[0]; length = a.Length; }
}

record R(int A, string? B);
record struct S(int A, S2 In);
record struct S2(int Z);

class Program
{
    static string Quad(P p) => p switch
    {
        (0, 0) => "origin",
        ( > 0, > 0) => "I",
        ( < 0, > 0) => "II",
        (x: < 0, y: < 0) => "III",
        (_, 0) or (0, _) => "axis",
        var (x, y) => "IV " + x + y,
    };

    static void Main()
    {
        foreach (P p in new[] { new P(0, 0), new P(1, 2), new P(-1, 2), new P(-1, -2), new P(5, 0), new P(3, -4), new Q(1, 1) })
            Console.WriteLine(Quad(p));
        Console.WriteLine(new P(1, 2) is (1, 2, 3));
        Console.WriteLine(new P(1, 2) is (_, _, sum: 4));
        Console.WriteLine(new P(1, 2) is (1, var b) { X: 1 } whole && whole.Y == b);
        Console.WriteLine("hello" is ('h', "ello"));
        Console.WriteLine(new[] { 7, 8 } is (7, 2));
        Console.WriteLine(new R(1, "b") is (1, "b") and (A: > 0, B: { Length: 1 }));
        Console.WriteLine(new R(1, null) is (_, null));
        Console.WriteLine(new S(1, new S2(2)) is (1, { Z: 2 }));
        S? maybe = new S(1, new S2(2));
        Console.WriteLine(maybe is (1, { Z: 3 }) ? "a" : maybe is (1, _) ? "b" : "c");
        maybe = null;
        Console.WriteLine(maybe is (1, _));
        (int, (string, bool))? nested = (1, ("t", true));
        Console.WriteLine(nested is (1, ("t", true)));
        Console.WriteLine(nested is (1, (var t, false)) ? t : "no");
        object o = (1, "x");
        Console.WriteLine(o is (int i, string s) ? i + s : "none");
        Console.WriteLine(o is (int, int));
        Console.WriteLine(o is ValueTuple<int, string>(1, "x"));
        (int a, int c) pair = (3, 4);
        switch (pair)
        {
            case (a: 1, _): Console.WriteLine("one"); break;
            case (var m, var n) when m > n: Console.WriteLine("desc"); break;
            case var (m, n): Console.WriteLine("asc " + (m, n)); break;
        }
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7, 8, 9) is (1, _, _, _, _, _, _, 8, > 8));
        P? none = null;
        Console.WriteLine(none is (_, _));
        Console.WriteLine(none is var (_, _));
    }
}
