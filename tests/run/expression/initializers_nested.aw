// C# §12.8.17.2: object initialisers assign members in order, go into nested objects without making them, use indexers,
// call
// Add of any arity, as an extension too; the new object is visible only when all is done.
class Point { public int X, Y; public override string ToString() => "(" + X + "," + Y + ")"; }

class Line
{
    public Point A { get; } = new Point();
    public Point B = new Point { X = 9 };
    public List<int> Marks { get; } = new List<int> { 0 };
    public Dictionary<string, Point> Named { get; } = new Dictionary<string, Point>();
    public int[] Raw = new int[3];
    public int this[int i, string s] { get => 0; set => Console.Write("[" + i + s + "=" + value + "]"); }
    public event Action E;
    public string Name { set { Console.Write("[name " + value + "]"); name = value; } }
    string name;
    public Line() { Console.Write("[new]"); }

    public override string ToString() => name + A + B + string.Join("/", Marks) + string.Join("/", Named)
        + string.Join("/", Raw) + (E == null);
}

class Bag : System.Collections.IEnumerable
{
    readonly List<string> items = new List<string>();
    public void Add(int i) => items.Add("int " + i);
    public void Add(string s, int times) { for (int i = 0; i < times; i++) items.Add(s); }
    public void Add(params object[] all) => items.Add("params " + all.Length);
    public System.Collections.IEnumerator GetEnumerator() => items.GetEnumerator();
    public override string ToString() => string.Join(", ", items);
}

static class BagExtensions
{
    public static void Add(this Bag bag, double d) => bag.Add("double" + d, 1);
}

struct Value { public int N; public Value2 Inner; public override string ToString() => N + ":" + Inner.M; }
struct Value2 { public int M; }

class Program
{
    static Line current;
    static int V(string s, int v) { Console.Write("<" + s + ">"); return v; }

    static void Main()
    {
        var line = new Line { Name = "first", A = { X = V("ax", 1), Y = V("ay", 2) },
            B = new Point { Y = V("by", 3) }, Marks = { 4, V("m", 5) },
            Named = { ["p"] = new Point { X = 6 }, ["q"] = new Point() },
            Raw = { [1] = V("raw", 7) }, [V("i", 8), "s"] = V("v", 9) };
        Console.WriteLine();
        Console.WriteLine(line);
        current = new Line { Name = "old" };
        current = new Line { Name = current.ToString().Substring(0, 3) };
        Console.WriteLine();
        Console.WriteLine(current);
        Console.WriteLine(new Bag { 1, { "two", 2 }, 3.5, { 1, 2, 3 }, "s" });
        var matrix = new List<List<int>> { new List<int> { 1, 2 }, new() { 3 }, new List<int>() };
        Console.WriteLine(matrix.Count + " " + matrix[1][0]);
        var map = new Dictionary<int, List<string>> { [1] = new() { "a" }, [2] = new() { "b", "c" } };
        map[1].Add("z");
        Console.WriteLine(map[1].Count + map[2][1]);
        var v = new Value { N = 1, Inner = { M = 2 } };
        var w = new Value { Inner = new Value2 { M = v.N + 4 }, N = v.Inner.M };
        Console.WriteLine(v + " " + w);
        Value[] array = { new() { N = 5 }, new Value { Inner = { M = 6 } } };
        Console.WriteLine(array[0] + " " + array[1]);
        try { var bad = new Line { Name = "bad", B = null, Marks = { int.Parse("x") } }; }
        catch (FormatException) { Console.WriteLine("not made"); }
        try { var dup = new Dictionary<string, int> { { "k", 1 }, { "k", 2 } }; }
        catch (ArgumentException) { Console.WriteLine("twice"); }
        var again = new Dictionary<string, int> { ["k"] = 1, ["k"] = 2 };
        Console.WriteLine(again["k"]);
        HashSet<int> set = new() { 1, 1, 2 };
        var nested = new { P = new Point { X = 1 }, L = new[] { new { Q = 2 } } };
        Console.WriteLine(set.Count + " " + nested.P + nested.L[0].Q);
    }
}
