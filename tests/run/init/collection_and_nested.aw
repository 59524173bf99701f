// C# specification §12.8.17.3: object initialisers on existing members, collection initialisers with several arguments,
// extension Add, index initialisers, in structs, with conversions and side effects.
using System.Collections;
class Inner
{
    public int A, B;
    public List<int> L { get; } = new() { 100 };
    public Inner? Next;
    public int[] Arr = new int[3];
    public override string ToString() => $"{A},{B},[{string.Join(" ", L)}],{string.Join(" ", Arr)},{Next}";
}

class Outer
{
    public Inner In { get; } = new Inner { A = 1 };
    public Inner Set { get; set; } = new();
    public Dictionary<string, Inner> Map { get; } = new();
    public Point P;
    public event Action? E;
    public int this[int i, string s] { set => Console.Write($"[{i}{s}={value}]"); }
    public void Fire() => E?.Invoke();
    public Action? Act;
}

struct Point { public int X { get; set; } public int Y; public Point(int x) { X = x; Y = -1; } }

class Bag : IEnumerable
{
    readonly List<string> items = new();
    public void Add(int n) => items.Add("i" + n);
    public void Add(string s, int times = 2) { for (int i = 0; i < times; i++) items.Add(s); }
    public void Add(params object[] os) => items.Add("p" + os.Length);
    public IEnumerator GetEnumerator() => items.GetEnumerator();
    public override string ToString() => string.Join(",", items);
    public int Size { get; set; }
}

static class Ext
{
    public static void Add(this Bag b, DateTime d, bool x) => b.Add("ext" + d.Year + x, 1);
    public static void Add<T>(this Queue<T> q, T t) => q.Enqueue(t);
}

class Program
{
    static int n;
    static int Next(string s) { Console.Write(s + n + " "); return n++; }

    static void Main()
    {
        var o = new Outer { In = { B = Next("b"), L = { 1, 2 }, Next = new() { A = Next("a") },
            Arr = { [1] = 5, [0] = Next("z") } }, Set = new() { A = 9 }, P = { Y = 4 },
            Map = { ["k"] = new() { B = 2 }, ["l"] = new Inner { L = { 7 } } }, [1, "x"] = 3, Act = () => Console.Write("act ") };
        Console.WriteLine(); Console.WriteLine(o.In); Console.WriteLine(o.Set);
        Console.WriteLine(o.P.X + " " + o.P.Y); Console.WriteLine(o.Map["k"].B + " " + o.Map["l"]); o.Act!();
        Console.WriteLine();
        Console.WriteLine(new Bag { 1, "s", { "t", 3 }, { 1, "a", 2.5 }, { new DateTime(2020, 1, 1), true }, 'c' });
        var p = new Point(3) { X = 5 }; Point q = new() { Y = 2 }; Console.WriteLine($"{p.X}{p.Y} {q.X}{q.Y}");
        var d = new Dictionary<int, string> { { 1, "a" }, { 2, "b" } };
        var e = new Dictionary<int, List<int>> { [Next("i")] = new() { Next("v") }, [Next("i")] = new List<int> { 4, 5 } };
        Console.WriteLine(d[2] + e.Count + e[3].Count);
        try { _ = new Dictionary<int, int> { { 1, 1 }, { 1, 2 } }; }
        catch (ArgumentException) { Console.Write("dup "); }
        Console.WriteLine(new Dictionary<int, int> { [1] = 1, [1] = 2 }[1]);
        var qu = new Queue<int> { 1, 2, 3 }; Console.WriteLine(qu.Count);
        int[,] g = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
        int[][] j = { new[] { 1 }, new int[] { 2, 3 }, new int[2], null! };
        Console.WriteLine(g[2, 1] + g.Length + j[1][1] + j.Length);
        int[,,] cube = new int[,,] { { { 1 }, { 2 } } }; Console.WriteLine(cube.GetLength(1) + cube[0, 1, 0]);
        var anon = new { o.In.A, Name = "n", Sub = new { X = 1, o.P.Y } }; Console.WriteLine(anon);
        var arr = new[] { new { K = 1, V = "a" }, new { K = 2, V = "b" } };
        Console.WriteLine(arr[1].V + arr.Length + arr[0].Equals(new { K = 1, V = "a" }));
        try { _ = new Outer { Set = null!, In = { Next = { A = 1 } } }; }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        List<Action> acts = new() { () => Console.Write(1), delegate { Console.Write(2); }, Program.Three };
        foreach (var x in acts) x(); Console.WriteLine();
        object[] objs = { 1, "a", null!, new[] { 1.5 }, 'c', (1, 2) }; Console.WriteLine(objs.Length);
    }

    static void Three() => Console.Write(3);
}
