// C# specification §16.4.7, ValueType.Equals: structs compare field by field; what overrides say; dictionaries and sets
// of structs.
struct Pair { public int A; public string B; public Pair(int a, string b) { A = a; B = b; } }
struct Outer { public Pair In; public double D; }

struct CaseLess : IEquatable<CaseLess>
{
    public string Text;
    public bool Equals(CaseLess o) => string.Equals(Text, o.Text, StringComparison.OrdinalIgnoreCase);
    public override bool Equals(object? o) => o is CaseLess c && Equals(c);
    public override int GetHashCode() => Text.ToUpperInvariant().GetHashCode();
    public static bool operator ==(CaseLess a, CaseLess b) => a.Equals(b);
    public static bool operator !=(CaseLess a, CaseLess b) => !(a == b);
}

record struct Point(int X, int Y);

static class Program
{
    static bool Same<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    static void Main()
    {
        var p = new Pair(1, "x");
        var q = new Pair(1, new string('x', 1));
        Console.WriteLine(p.Equals(q) + " " + p.Equals(new Pair(2, "x")) + " " + p.Equals(null) + " "
            + p.Equals("x") + " " + Same(p, q) + " " + Equals(p, q) + " " + ReferenceEquals(p, p));
        Console.WriteLine((p.GetHashCode() == q.GetHashCode()) + " "
            + new Outer { In = p, D = 0.0 }.Equals(new Outer { In = q, D = -0.0 }) + " "
            + new Outer { D = double.NaN }.Equals(new Outer { D = double.NaN }));
        var a = new CaseLess { Text = "Key" };
        var b = new CaseLess { Text = "KEY" };
        Console.WriteLine((a == b) + " " + (a != b) + " " + a.Equals((object)b) + " " + Same(a, b));
        var map = new Dictionary<CaseLess, int> { [a] = 1 };
        map[b] = 2;
        Console.WriteLine(map.Count + " " + map[a]);
        var set = new HashSet<Pair> { p, q, new Pair(1, null!) };
        Console.WriteLine(set.Count + " " + set.Contains(new Pair(1, null!)));
        Console.WriteLine((new Point(1, 2) == new Point(1, 2)) + " " + new Point(1, 2).Equals(new Point(2, 1))
            + " " + new HashSet<Point> { new(1, 2), new(1, 2), new(2, 1) }.Count);
        Pair? n = p;
        Console.WriteLine(n.Equals(q) + " " + ((Pair?)null).Equals(null) + " " + Same<Pair?>(n, q) + " " + Same<Pair?>(null, n));
        Console.WriteLine((1, "a").Equals((1, "a")) + " " + ((1, 2) == (1, 2)) + " "
            + new List<Pair> { p }.Contains(q) + " " + Array.IndexOf(new[] { new Pair(), q }, p));
        object o1 = p, o2 = q;
        Console.WriteLine((o1 == o2) + " " + o1.Equals(o2));
    }
}
