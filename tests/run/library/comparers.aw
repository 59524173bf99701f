// .NET Comparer<T>, EqualityComparer<T>, IComparable, IEquatable, StructuralComparisons-free: defaults for every kind,
// nulls, Create, sorting through them.
// gc: 100
static string T(Func<object> f)
{
    try { return (f() ?? "null") + " "; } catch (Exception e) { return e.GetType().Name + " "; }
}
Console.WriteLine(Comparer<int>.Default.Compare(1, 2) + " " + Comparer<string>.Default.Compare(null, "a")
    + Comparer<string>.Default.Compare("b", null) + Comparer<int?>.Default.Compare(null, 0)
    + Comparer<bool>.Default.Compare(true, false) + Comparer<double>.Default.Compare(double.NaN, 0)
    + Comparer<P>.Default.Compare(new P(1), new P(2)) + Comparer<Q>.Default.Compare(new Q(5), new Q(3))
    + Comparer<E>.Default.Compare(E.A, E.B) + Comparer<(int, string)>.Default.Compare((1, "a"), (1, "b"))
    + T(() => Comparer<N>.Default.Compare(new N(), new N())) + T(() => Comparer<N>.Default.Compare(null, new N()))
    + T(() => Comparer<object>.Default.Compare(1, 2)) + T(() => Comparer<object>.Default.Compare(1, 2L))
    + T(() => Comparer<object>.Default.Compare("a", null)));
Console.WriteLine(EqualityComparer<string>.Default.Equals("a", "a") + ""
    + EqualityComparer<string>.Default.Equals(null, null)
    + EqualityComparer<int[]>.Default.Equals(new int[0], new int[0])
    + EqualityComparer<P>.Default.Equals(new P(1), new P(1)) + EqualityComparer<N>.Default.Equals(new N(), new N())
    + EqualityComparer<double>.Default.Equals(double.NaN, double.NaN)
    + EqualityComparer<int?>.Default.Equals(null, 0) + EqualityComparer<object>.Default.Equals(1, 1)
    + EqualityComparer<object>.Default.Equals(1, 1L)
    + EqualityComparer<S>.Default.Equals(new S { A = 1, B = "x" }, new S { A = 1, B = "x" })
    + EqualityComparer<string>.Default.GetHashCode(null) + EqualityComparer<int>.Default.GetHashCode(7));
var byMod = Comparer<int>.Create((a, b) => a % 3 - b % 3);
var l = new List<int> { 5, 4, 3, 2, 1, 0 };
Console.WriteLine(string.Join(",", l.OrderBy(x => x, byMod)) + " " + string.Join(",", new SortedSet<int>(l, byMod))
    + " " + new SortedDictionary<int, string>(byMod) { [1] = "one", [4] = "four" }.Count);
l.Sort(new Rev());
Console.WriteLine(string.Join(",", l));
l.Sort();
Console.WriteLine(string.Join(",", l) + l.Max() + " " + new[] { new P(3), new P(9), new P(1) }.Max()
    + new List<P> { new(4), new(2) }.OrderBy(p => p).First());
System.Collections.IComparer nc = System.Collections.Comparer.Default;
Console.WriteLine(nc.Compare(1, 2) + T(() => nc.Compare(new object(), new object())) + nc.Compare(null, null));
var cmp = StringComparer.OrdinalIgnoreCase;
var sd = new SortedDictionary<string, int>(cmp) { ["b"] = 1, ["A"] = 2 };
sd["B"] = 3;
Console.WriteLine(string.Join(",", sd));
P pn = null;
Console.WriteLine(new P(1).CompareTo(pn) + "" + new P(1).Equals((object)new P(1)) + Equals(new P(1), new P(1))
    + (new P(2) as IComparable<P>).CompareTo(new P(1)) + new Weird().Equals((object)null)
    + Equals(new Weird(), null) + Equals(null, new Weird()));

enum E { A, B }

class P(int v) : IComparable<P>, IEquatable<P>
{
    public int V = v;
    public int CompareTo(P o) => o is null ? 1 : V - o.V;
    public bool Equals(P o) => o?.V == V;
    public override bool Equals(object o) => Equals(o as P);
    public override int GetHashCode() => V;
    public override string ToString() => "P" + V;
}

class Q(int v) : IComparable
{
    int V = v;
    public int CompareTo(object o) => V - ((Q)o).V;
}

class N { }
struct S { public int A; public string B; }
class Rev : IComparer<int> { public int Compare(int a, int b) => b.CompareTo(a); }

class Weird
{
    public override bool Equals(object o) => true;
    public override int GetHashCode() => 0;
}
