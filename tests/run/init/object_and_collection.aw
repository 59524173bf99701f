// C# specification §12.8.16.3 and §12.8.16.4: object, collection and index initialisers: order of evaluation, nesting
// without new,
// Add overloads and extensions, dictionaries, indexers with several arguments, init and required, target-typed new,
// anonymous types.
using System;
using System.Collections;
using System.Collections.Generic;

class P
{
    public int X, Y;
    public P In { get; } = null;
    public P Next;
    public List<int> L { get; } = new();
    public Dictionary<string, int> D = new();
    public int[] A = new int[3];
    public string this[int i, int j] { get => ""; set => Console.Write($"[{i},{j}]={value} "); }
    public int Prop { set => Console.Write("prop" + value + " "); }
    public P() { Console.Write("ctor "); }
    public P(int x) : this() { X = x; }
    public required string Req { get; init; }
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public P(string r) : this() { Req = r; }
}

class Bag : IEnumerable
{
    public List<string> S = new();
    public void Add(int i) => S.Add("i" + i);
    public void Add(string s, int n) => S.Add(s + n);
    public void Add(params double[] d) => S.Add("d" + d.Length);
    public void Add<T>(List<T> l) => S.Add("L" + typeof(T).Name);
    public IEnumerator GetEnumerator() => S.GetEnumerator();
    public string Name;
}

static class Ext
{
    public static void Add(this Bag b, bool x) => b.S.Add("ext" + x);
    public static void Add(this Queue<int> q, int a, int b) { q.Enqueue(a); q.Enqueue(b); }
}

struct Sp { public int A; public Sp2 In; public int B { get; set; } }
struct Sp2 { public int C; }

class Tree
{
    public string V;
    public List<Tree> Kids { get; set; } = new();
    public Tree Only { get; init; }
    public override string ToString() => V + (Kids.Count > 0 ? "(" + string.Join(",", Kids) + ")" : "");
}

static class Program
{
    static int T(int n) { Console.Write("t" + n + " "); return n; }

    static void Main()
    {
        var p = new P { X = T(1), Y = T(2), Req = "r", L = { T(3), 4 }, D = { ["a"] = T(5), ["b"] = 6 },
            A = { [0] = 7, [T(2)] = 8 }, [T(1), 2] = "ij", Prop = T(9), Next = new(5) { Req = "n", X = 6 } };
        Console.WriteLine(p.X + p.Y + p.L.Count + p.D["a"] + p.A[2] + p.Next.X + p.Next.Req);
        p = new P("set") { Next = new("k") { L = { 1 } } };
        Console.WriteLine(p.Req + p.Next.L.Count);
        try { _ = new P("q") { In = { X = 1 } }; }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        var bag = new Bag { 1, { "a", 2 }, { 1.5, 2.5 }, new List<int>(), true, 'c' };
        Console.WriteLine(string.Join(" ", bag.S));
        var q = new Queue<int> { { 1, 2 }, { 3, 4 } };
        Console.WriteLine(string.Join("", q));
        var d = new Dictionary<string, List<int>> { { "x", new() { 1, 2 } }, { "y", new List<int>(5) { 3 } } };
        var d2 = new Dictionary<int, string> { [1] = "a", [2] = "b", [1] = "c" };
        Console.WriteLine(d["x"].Count + d["y"][0] + d2[1] + d2.Count);
        try { _ = new Dictionary<int, int> { { 1, 1 }, { 1, 2 } }; }
        catch (ArgumentException) { Console.WriteLine("dup"); }
        var s = new Sp { A = 1, In = { C = 2 }, B = 3 };
        Sp s2 = new() { In = new() { C = 9 } };
        Console.WriteLine(s.A + s.In.C + s.B + s2.In.C);
        var tree = new Tree { V = "r",
            Kids = { new() { V = "a" }, new Tree { V = "b", Kids = new() { new() { V = "c" } } } },
            Only = new() { V = "o", Kids = { new Tree { V = "z" } } } };
        Console.WriteLine(tree + "" + tree.Only);
        List<(int, string)> tl = new() { (1, "a"), (2, "b") };
        HashSet<string> hs = new(StringComparer.OrdinalIgnoreCase) { "a", "A", "b" };
        Console.WriteLine(tl[1].Item2 + hs.Count);
        int[][] jag = { new[] { 1 }, new int[2], Array.Empty<int>() };
        int[,] md = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
        var sq = new[,] { { "a" }, { "b" } };
        Console.WriteLine(jag.Length + md[2, 1] + sq[1, 0] + md.GetLength(0) + md.Rank);
        p = null;
        p ??= new P("late") { X = 1 };
        Console.WriteLine(p.X);
        var list = new List<P> { new("1") { X = T(1) }, new("2") };
        list.Add(new("3") { Y = list.Count });
        Console.WriteLine(list[2].Y);
        var grid = new Dictionary<(int, int), char> { [(0, 0)] = 'a', [(1, 1)] = 'b' };
        Console.WriteLine(grid[(1, 1)]);
        object o2 = new Bag { Name = "nm" }.Name;
        string o = (string)o2;
        Console.WriteLine(o);
    }
}
