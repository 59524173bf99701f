// C# specification §12.8.17.2: object creation: arguments, constructor, then members in order; nested objects and
// collections; index initialisers; target-typed new; creation in generic code.
class T
{
    public T() => Console.Write("T() ");
    public T(int a, string b = "d") => Console.Write($"T({a},{b}) ");
    int x;
    public int X { get => x; set { Console.Write("X=" + value + " "); x = value; } }
    public string F = "f";
    public readonly List<int> L = new();
    public T? Child { get; set; }
    public Dictionary<string, int> D { get { Console.Write("D "); return d; } }
    readonly Dictionary<string, int> d = new();
    public int this[int i, string s] { set => Console.Write($"[{i},{s}]={value} "); }
    public P Pt;
}

struct P { public int A, B; public List<string> Names; }

class Bag : System.Collections.IEnumerable
{
    public int Count;
    public void Add(int x) { Console.Write("add" + x + " "); Count++; }
    public void Add(string k, int v) { Console.Write("add" + k + v + " "); Count += v; }
    public System.Collections.IEnumerator GetEnumerator() => throw new Exception();
}

static class BagExtensions
{
    public static void Add(this Bag b, double d) { Console.Write("ext" + d + " "); b.Count += 100; }
}

static class Program
{
    static int V(int n) { Console.Write("v" + n + " "); return n; }
    static T Create<T>() where T : new() => new T();

    static void Main()
    {
        var a = new T(V(1)) { X = V(2), F = "g" + V(3), L = { V(4), V(5) }, Child = new T { X = V(6) } };
        Console.WriteLine(a.L.Count + a.F);
        var b = new T { Child = new(V(1), "q") { L = { 1 } }, D = { ["a"] = V(2), ["b"] = V(3) }, [V(4), "i"] = V(5) };
        Console.WriteLine(b.D.Count);
        var c = new T { Child = new() };
        Console.WriteLine();
        var d = new T { Pt = { A = V(1), B = V(2) } };
        Console.WriteLine(d.Pt.A + d.Pt.B);
        var e = new T { Pt = new P { A = 3, Names = new() { "x", "y" } } };
        Console.WriteLine(e.Pt.Names.Count);
        var bag = new Bag { V(1), { "k", V(2) }, 2.5, };
        Console.WriteLine(bag.Count);
        T target = new(7);
        T[] many = { new(), new(1) };
        Console.WriteLine(many.Length);
        P p = new() { A = 1 };
        Console.WriteLine(p.A + " " + (new P().Names == null) + " " + new int() + " " + new DateTime().Year);
        Console.WriteLine(Create<T>().F + Create<P>().A + Create<object>().GetType().Name);
        var dict = new Dictionary<int, List<string>> { [1] = new() { "a" }, [2] = new() { "b", "c" } };
        Console.WriteLine(dict[2].Count);
        try { new T { Child = { X = 1 } }; }
        catch (NullReferenceException) { Console.WriteLine("no child"); }
        var anon = new { A = V(1), a.F, Inner = new { B = V(2) } };
        Console.WriteLine(anon);
        try { var half = new T { X = V(1), F = Fail() }; }
        catch (InvalidOperationException) { Console.WriteLine("half made"); }
        Action make = () => { var t = new T(V(9)) { X = V(8) }; };
        make();
        Console.WriteLine(new List<int>(V(10)) { 1, 2 }.Capacity);
    }

    static string Fail() => throw new InvalidOperationException();
}
