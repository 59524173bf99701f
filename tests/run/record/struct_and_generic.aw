// C# specification §15.16 and record structs (C# 10): readonly and mutable, with, equality of fields of every kind,
// generic records,
// records as keys, printing of nested, null and collection members, tuples and nullable inside, interfaces, operators,
// static members.
using System;
using System.Collections.Generic;
using System.Linq;

record struct Pt(int X, int Y)
{
    public readonly double Len => Math.Sqrt(X * X + Y * Y);
    public static Pt operator +(Pt a, Pt b) => new(a.X + b.X, a.Y + b.Y);
    public static readonly Pt Zero = default;
    public void Move(int d) { X += d; Y += d; }
}

readonly record struct Rp<T>(T A, T B) where T : IComparable<T>
{
    public T Max => A.CompareTo(B) > 0 ? A : B;
}

record struct Empty;

record struct Ctor(int A)
{
    public int B { get; set; } = A * 2;
    public Ctor() : this(7) { }
    public string C = "c";
}

record Pair<A, B>(A First, B Second) { public Pair<B, A> Swap() => new(Second, First); }

record Tree(string Name, params Tree[] Kids)
{
    public virtual int Count => 1 + Kids.Sum(k => k.Count);
}

record Opt(int? N, string? S, (int, string) T, double D, float F, decimal M, char C, DayOfWeek W, int[] Arr, List<int> L);

record Shape(string N) : IComparable<Shape>
{
    public int CompareTo(Shape? o) => string.CompareOrdinal(N, o?.N);
    public static bool operator <(Shape a, Shape b) => a.CompareTo(b) < 0;
    public static bool operator >(Shape a, Shape b) => b < a;
}

record Base<T>(T V);
record IntBase(int V, string Extra) : Base<int>(V);
sealed record Leaf : Base<string> { public Leaf() : base("leaf") { } }
record struct Cmp(double D, string S);

static class Program
{
    static void Main()
    {
        var p = new Pt(3, 4);
        var q = p;
        q.Move(1);
        Console.WriteLine(p + "" + q + p.Len + (p + q) + (p == q) + (p with { X = 4, Y = 5 } == q)
            + p.Equals((object)new Pt(3, 4)) + Pt.Zero + (p.GetHashCode() == new Pt(3, 4).GetHashCode()));
        Console.WriteLine(new Rp<string>("a", "b").Max + new Rp<int>(5, 2).Max + new Rp<int>(1, 2)
            + (new Rp<int>(1, 2) == new Rp<int>(1, 2)) + new Empty() + (new Empty() == default) + new Ctor()
            + new Ctor(2) + default(Ctor));
        var pr = new Pair<int, string>(1, "x");
        Console.WriteLine(pr.Swap() + "" + (pr.Swap().Swap() == pr) + new Pair<Pair<int, int>, object>(new(1, 2), null));
        var t = new Tree("r", new Tree("a"), new Tree("b", new Tree("c")));
        Console.WriteLine(t.Count + t.Kids[0].Name + (t with { Name = "z" }).Kids.Length + (t == t with { }));
        Console.WriteLine(new Opt(1, null, (2, "t"), 1.5, 2.5f, 1.10m, 'c', DayOfWeek.Friday, new int[2], new List<int>()));
        var a = new Opt(null, "s", (1, "a"), double.NaN, 0, 1.0m, 'a', 0, null, null);
        Console.WriteLine((a == a with { }) + "" + (a == a with { M = 1.00m }) + (a == a with { D = 0.0 })
            + (a with { D = 0.0 } == a with { D = -0.0 }) + (a == a with { T = (1, "b") }));
        var d = new Dictionary<Pair<int, string>, int> { [pr] = 1 };
        d[new(1, "x")]++;
        Console.WriteLine(d.Count + "" + d[pr] + new HashSet<Pt> { p, new(3, 4), q }.Count);
        var shapes = new List<Shape> { new("c"), new("a"), new("b") };
        shapes.Sort();
        Console.WriteLine(string.Join("", shapes.Select(s => s.N)) + (shapes[0] < shapes[1]));
        Base<int> b = new IntBase(5, "e");
        Console.WriteLine(b + "" + (b with { V = 6 }) + new Leaf() + (b == new Base<int>(5))
            + b.Equals(new IntBase(5, "e")) + (b is IntBase { Extra: ['e'] }));
        var (x, y) = p;
        (x, y) = (y, x);
        var (f, (s1, s2)) = new Pair<int, (string, bool)>(1, ("q", true));
        Console.WriteLine(x + "" + y + f + s1 + s2 + (p is (3, > 3)) + (p is { X: 3 } and (_, 4)) + p switch
        {
            (0, 0) => "zero",
            (var u, var v) when u < v => "less",
            _ => "other"
        });
        Pt? n = p;
        Console.WriteLine(n + "" + (n == p) + n?.Len + (new Cmp(double.NaN, null) == new Cmp(double.NaN, null))
            + new Cmp(0.0, "").Equals(new Cmp(-0.0, "")));
    }
}
