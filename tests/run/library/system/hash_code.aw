// System.HashCode: Combine, Add and ToHashCode agree for equal values.
Console.WriteLine(HashCode.Combine(1, "a") == HashCode.Combine(1, "a"));
Console.WriteLine(HashCode.Combine(1, 2) == HashCode.Combine(2, 1));
Console.WriteLine(HashCode.Combine<string?>(null) == HashCode.Combine<string?>(null));
var a = new HashCode(); a.Add(1); a.Add("x"); a.Add((string?)null);
var b = new HashCode(); b.Add(1); b.Add("x"); b.Add((string?)null);
var first = a.ToHashCode();
Console.WriteLine(first == b.ToHashCode());
var c = new HashCode(); c.Add("ABC", StringComparer.OrdinalIgnoreCase);
var d = new HashCode(); d.Add("abc", StringComparer.OrdinalIgnoreCase);
Console.WriteLine(c.ToHashCode() == d.ToHashCode());
Console.WriteLine(HashCode.Combine(1, 2, 3, 4, 5, 6, 7, 8) == HashCode.Combine(1, 2, 3, 4, 5, 6, 7, 8));
Console.WriteLine(HashCode.Combine(1, 2, 3, 4, 5) == HashCode.Combine(1, 2, 3, 5, 4));
var points = new HashSet<P>();
for (int i = 0; i < 100; i++) points.Add(new P(i % 10, i % 5));
Console.WriteLine(points.Count);
var d2 = new Dictionary<P, int> { [new P(1, 2)] = 12 };
Console.WriteLine(d2[new P(1, 2)] + " " + d2.ContainsKey(new P(2, 1)));
class P(int x, int y) : IEquatable<P>
{
    public int X => x; public int Y => y;
    public bool Equals(P? o) => o is not null && X == o.X && Y == o.Y;
    public override bool Equals(object? o) => Equals(o as P);
    public override int GetHashCode() => HashCode.Combine(X, Y);
}
