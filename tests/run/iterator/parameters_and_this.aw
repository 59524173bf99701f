// C# specification §15.15.6: iterators keep parameters as given, also when they assign them; params arrays, defaults,
// `this` of classes and structs; nested foreach.
using System.Collections;
class Tree<T> : IEnumerable<T>
{
    readonly T value;
    readonly Tree<T>?[] kids;
    public Tree(T v, params Tree<T>?[] k) { value = v; kids = k; }

    public IEnumerator<T> GetEnumerator()
    {
        yield return value;
        foreach (var k in kids)
            if (k != null)
                foreach (var x in k) yield return x;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerable<(int depth, T item)> Walk(int depth = 0)
    {
        yield return (depth, value);
        foreach (var k in kids) { if (k is null) continue; foreach (var p in k.Walk(depth + 1)) yield return p; }
    }
}

struct Counter
{
    public int N;
    public IEnumerable<int> Up(int to) { while (N < to) yield return N++; }
    public IEnumerable<int> this[int by] { get { for (int i = 0; i < 3; i++) yield return N += by; } }
}

class Program
{
    static IEnumerable<int> Down(int n) { while (n > 0) { yield return n; n--; } }

    static IEnumerable<string> All(string sep = "-", params int[] items)
    {
        foreach (int i in items) yield return sep + i;
        yield return items.Length.ToString();
    }

    static IEnumerable<T> Interleave<T>(IEnumerable<T> a, IEnumerable<T> b)
    {
        using var x = a.GetEnumerator(); using var y = b.GetEnumerator();
        bool more;
        do
        {
            more = false;
            if (x.MoveNext()) { more = true; yield return x.Current; }
            if (y.MoveNext()) { more = true; yield return y.Current; }
        } while (more);
    }

    static IEnumerator<int> Fib() { int a = 0, b = 1; for (; ; ) { yield return a; (a, b) = (b, a + b); } }
    static IEnumerable<int> Evens { get { for (int i = 0; ; i += 2) { if (i > 8) yield break; yield return i; } } }

    static void Main()
    {
        var t = new Tree<string>("a", new Tree<string>("b", new Tree<string>("c")), null, new Tree<string>("d"));
        Console.WriteLine(string.Join(" ", t) + " | " + string.Join(" ", t.Walk()));
        var down = Down(3); Console.WriteLine(string.Join(",", down) + " " + string.Join(",", down));
        Console.WriteLine(string.Join(" ", All("*", 1, 2)) + " " + string.Join(" ", All()) + " "
            + string.Join(" ", All(items: new[] { 7 })));
        Console.WriteLine(string.Join("", Interleave("ace", "bdfgh")));
        var c = new Counter { N = 5 }; var up = c.Up(8);
        Console.WriteLine(string.Join(",", up) + " " + c.N + " " + string.Join(",", up) + " "
            + string.Join(",", c[10]) + " " + c.N);
        var f = Fib();
        for (int i = 0; i < 10; i++) { f.MoveNext(); Console.Write(f.Current + " "); }
        Console.WriteLine();
        Console.WriteLine(string.Join(" ", Evens));
        IEnumerable<int> Local(int k)
        {
            if (k > 0) { yield return k; foreach (int j in Local(k - 1)) yield return j * 10; }
        }
        Console.WriteLine(string.Join(" ", Local(4)));
        IEnumerable ng = t; foreach (string s in ng) Console.Write(s); Console.WriteLine();
    }
}
