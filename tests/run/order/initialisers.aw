// C# specification §12.8.17.2: object and collection initialisers run in order, after the constructor.
class Log
{
    public static int E(string s, int v) { Console.Write(s + " "); return v; }
}

class Part
{
    public Part() { Console.Write("Part() "); Inner = new Part(0); }
    public int X { get; set; }
    public Part Inner { get; }
    public List<int> List { get; } = new List<int>();
    public Part Sub;
    Part(int z) { Console.Write("inner() "); }
    readonly Dictionary<string, int> map = new Dictionary<string, int>();

    public int this[string key]
    {
        get { return map[key]; }
        set { Console.Write($"[{key}]={value} "); map[key] = value; }
    }
}

class Bag : System.Collections.IEnumerable
{
    public string Text = "";
    public void Add(int x) { Console.Write($"Add({x}) "); Text += x + ";"; }
    public void Add(string k, int v) { Console.Write($"Add({k},{v}) "); Text += k + "=" + v + ";"; }
    public void Add(params double[] d) { Console.Write($"Add({d.Length} doubles) "); }
    public System.Collections.IEnumerator GetEnumerator() { return null; }
}

class Program
{
    static Part MakeNothing(int x) { throw new InvalidOperationException("thrown " + x); }

    static void Main()
    {
        var p = new Part { X = Log.E("x", 1), ["a"] = Log.E("a", 2), Inner = { X = Log.E("ix", 3) },
            List = { Log.E("l", 4), 5 }, Sub = new Part { X = Log.E("sx", 6) } };
        Console.WriteLine();
        Console.WriteLine($"{p.X} {p["a"]} {p.Inner.X} {string.Join("+", p.List)} {p.Sub.X} {p.Sub.Sub == null}");
        var bag = new Bag { 1, { "two", Log.E("v", 2) }, { 1.5, 2.5, 3.5 }, Log.E("3", 3) };
        Console.WriteLine(); Console.WriteLine(bag.Text);
        var d = new Dictionary<string, List<int>> { ["odd"] = new List<int> { 1, 3 },
            ["even"] = new List<int> { 2, 4 }, ["odd"] = new List<int>() };
        Console.WriteLine($"{d.Count} {d["odd"].Count} {d["even"][1]}");
        // The variable is assigned only after all initialisers have run.
        Part q = p;
        q = new Part { X = q.X + 100, Sub = q };
        Console.WriteLine(q.X + " " + q.Sub.X);
        try { q = new Part { X = 7, Sub = MakeNothing(Log.E("boom", 8)) }; }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + q.X); }
        int[] a = { Log.E("0", 0), Log.E("1", 1), Log.E("2", 2) };
        int[,] m = { { Log.E("00", 0), Log.E("01", 1) }, { Log.E("10", 2), Log.E("11", 3) } };
        int[][] j = { new[] { Log.E("j", 1) }, null, new int[Log.E("len", 2)] };
        Console.WriteLine($"{a.Length} {m[1, 0]} {j[2].Length}");
    }
}
