// C# 10 record structs: positional, readonly, with, equality, ToString, deconstruction, mutability, default values,
// parameterless constructors, nested.
var p = new P(1, 2);
var q = p with { Y = 5 };
p.X = 10;
Console.WriteLine(p + " " + q + " " + (p == q) + (q == new P(1, 5)) + p.Equals((object)new P(10, 2))
    + (p.GetHashCode() == new P(10, 2).GetHashCode()));
var (x, y) = q;
Console.WriteLine(x + y);
R r = new("n", new[] { 1 });
Console.WriteLine(r + " " + (r == new R("n", r.A)) + (r == new R("n", new[] { 1 })) + (r with { Name = "m" }).Name);
Console.WriteLine(default(P) + " " + default(R) + " " + new P() + " " + new E() + new E { V = 3 } + default(E));
Console.WriteLine(new G<string>("a", null) + " " + new G<int>(1, new G<int>(2, null))
    + (new G<int>(1, null) == new G<int>(1, null)));
N n = new(1.5, 'c', null, true);
Console.WriteLine(n + " " + n.Sum + (n is { D: > 1, C: 'c' }) + (n is (1.5, _, null, true)));
P[] arr = { new(1, 1), new(2, 2) };
arr[0].X = 9;
foreach (var e in arr) Console.Write(e);
Console.WriteLine();
var d = new Dictionary<P, string> { [new(1, 2)] = "k" };
Console.WriteLine(d[new P(1, 2)] + d.ContainsKey(new P(2, 1)));
object o = p;
Console.WriteLine(o.Equals(p) + "" + (o is P) + o.Equals(null) + (o is IEquatable<P>));
P? np = p;
Console.WriteLine(np + "" + (np == p) + (np.Value with { X = 3 }).X);
Custom c = new(3, 4);
Console.WriteLine(c + " " + (c == new Custom(3, 99)) + c.Area + (c with { W = 5 }).Area);
I i = new P(7, 8);
Console.WriteLine(i.Get() + ((P)i).X);
Console.WriteLine(new Validated(5) + Try());

static string Try()
{
    try { return new Validated(-1) + ""; } catch (ArgumentException) { return "bad"; }
}
Func<P, P> inc = v => v with { X = v.X + 1, Y = v.X };
Console.WriteLine(inc(inc(new P(1, 1))));
var t = (new P(1, 2), new P(1, 2));
Console.WriteLine(t.Item1 == t.Item2);

interface I { int Get(); }
record struct P(int X, int Y) : I { public int Get() => X * Y; }
readonly record struct R(string Name, int[] A);
record struct E { public int V = 1; public E() { V = 2; } }
record struct G<T>(T V, object Next);

readonly record struct N(double D, char C, string S, bool B)
{
    public double Sum => D + C;
}

record struct Custom(int W, int H)
{
    public int Area => W * H;
    public bool Equals(Custom o) => W == o.W;
    public override int GetHashCode() => W;
    public override string ToString() => $"{W}x{H}";
}

record struct Validated(int V)
{
    public int V { get; init; } = V >= 0 ? V : throw new ArgumentException();
}
