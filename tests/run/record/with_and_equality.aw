// C# specification §15.16 (records): with over positional, init and mutable members; order of evaluation; copy
// constructors; user Equals and Deconstruct; generics, nested and inherited records.
record P(int X, int Y = 7) { public int Sum => X + Y; public string? Tag { get; set; } }

record Q(int X, int Y, string Z) : P(X, Y)
{
    protected Q(Q other) : base(other) { Console.Write("[copy]"); Z = other.Z + "'"; }
}

record struct V(int A, string B) { public int C = 5; public readonly V Next() => this with { A = A + 1 }; }

readonly record struct W(double D, params int[] Xs)
{
    public bool Equals(W o) => D == o.D;
    public override int GetHashCode() => 1;
}

abstract record Shape(string Name)
{
    public abstract double Area { get; }
    public virtual bool Equals(Shape? o) => o is not null && Area == o.Area;
    public override int GetHashCode() => 0;
}

record Sq(double S) : Shape("sq") { public override double Area => S * S; }

sealed record Rect(double A, double B) : Shape("rect")
{
    public override double Area => A * B;
    public void Deconstruct(out double area) => area = Area;
}

record G<T>(T Value, G<T>? Next = null) where T : notnull { public int Count => 1 + (Next?.Count ?? 0); }
record Empty;
record class Derived : Empty { public int K = 2; }

record Printed(int I)
{
    private int hidden = 3;
    public string S { get; init; } = "s";

    protected virtual bool PrintMembers(System.Text.StringBuilder b)
    {
        b.Append("I=").Append(I + hidden);
        return true;
    }
}

class Program
{
    static T Say<T>(string s, T v) { Console.Write(s + " "); return v; }

    static void Main()
    {
        var p = new P(1) { Tag = "t" }; var p2 = p with { Y = Say("y", 3), X = Say("x", 2) };
        Console.WriteLine(p + " " + p2 + " " + p2.Sum + " " + (p == p2 with { X = 1, Y = 7 }));
        P q = new Q(1, 2, "z"); var q2 = q with { X = 9 };
        Console.WriteLine(q2 + " " + q2.GetType().Name + " " + (q == q2) + " " + ((P)q).Equals(new P(1, 2)) + (new P(1, 2) == q));
        var v = new V(1, "b") { C = 9 }; var v2 = v.Next();
        Console.WriteLine(v + " " + v2 + " " + (v == v2) + " " + (v == new V(1, "b") { C = 9 }) + " " + default(V));
        (v2.A, v2.B) = (100, "m"); Console.WriteLine(v2.A + v2.B);
        var (a, b) = v; Console.WriteLine(a + b); W w = new(1, 2, 3);
        Console.WriteLine((w == new W(1)) + " " + w.Xs.Length + " " + w.Equals((object)new W(1, 9)));
        Shape s = new Sq(2), r = new Rect(1, 4);
        Console.WriteLine((s == r) + " " + s.Equals(r) + " " + r.Equals((object)s) + " " + s + " " + r);
        if (r is Rect(var area)) Console.WriteLine(area);
        if (r is Rect(var w1, var h1)) Console.WriteLine(w1 + h1);
        var g = new G<int>(1, new(2, new(3)));
        Console.WriteLine(g.Count + " " + g + " " + (g == (g with { })) + ReferenceEquals(g, g with { }));
        Console.WriteLine(new Empty() + " " + new Derived() + " " + (new Empty() == new Derived())
            + (new Derived() == new Derived()) + " " + new Printed(4) + (new Printed(4) with { S = "q" }).S);
        var set = new HashSet<P> { new(1), new(1, 7), new(2), new Q(1, 7, "k") };
        Console.WriteLine(set.Count + " " + set.Contains(new P(2)));
        (P l, object o) = (new P(5), new P(5));
        Console.WriteLine(l.Equals(o) + " " + (l == o as P) + " " + (l == (object)o) + " "
            + (l.GetHashCode() == o.GetHashCode()));
    }
}
