// C# specification §13.9.5: foreach: by pattern, by interface, by extension, over structs' enumerators, with
// conversions, deconstruction and disposal; variables are fresh and read-only.
class Numbers
{
    public Enumerator GetEnumerator() { Console.Write("get "); return new(); }

    public struct Enumerator : IDisposable
    {
        int i;
        public int Current { get { Console.Write("cur "); return i; } }
        public bool MoveNext() { Console.Write("move "); return ++i < 3; }
        public void Dispose() => Console.Write("dispose ");
    }
}

class Both : IEnumerable<string>
{
    public IEnumerator<int> GetEnumerator() => new List<int> { 1, 2 }.GetEnumerator();
    IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new Exception();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new Exception();
}

class Explicit : IEnumerable<char>
{
    IEnumerator<char> IEnumerable<char>.GetEnumerator() { yield return 'x'; yield return 'y'; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new Exception();
}

class Old : System.Collections.IEnumerable
{
    public System.Collections.IEnumerator GetEnumerator() { yield return 1; yield return 2; yield return 3; }
}

static class Extensions
{
    public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; }

    public static IEnumerator<T> GetEnumerator<T>(this (T, T) pair)
    {
        yield return pair.Item1;
        yield return pair.Item2;
    }
}

static class Program
{
    static void Main()
    {
        foreach (int i in new Numbers()) Console.Write(i + "; ");
        Console.WriteLine();
        foreach (int i in new Numbers()) { if (i == 1) break; }
        Console.WriteLine();
        try { foreach (int i in new Numbers()) throw new Exception("out"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        foreach (var x in new Both()) Console.Write(x.GetType().Name + " ");
        foreach (var x in new Explicit()) Console.Write(x);
        foreach (var x in (IEnumerable<char>)new Explicit()) Console.Write(x);
        Console.WriteLine();
        foreach (int x in new Old()) Console.Write(x + 1 + " ");
        foreach (object x in new Old()) Console.Write(x + " ");
        try { foreach (string x in new Old()) Console.Write(x); }
        catch (InvalidCastException) { Console.WriteLine("no string"); }
        foreach (var i in 3) Console.Write(i);
        foreach (string s in ("p", "q")) Console.Write(s);
        Console.WriteLine();
        foreach (long l in new[] { 1, 2 }) Console.Write(l.GetType().Name);
        foreach (byte b in new[] { 300, 5 }) Console.Write(" " + b);
        foreach (double? d in new double[] { 1.5 }) Console.Write(" " + d.Value);
        Console.WriteLine();
        foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) Console.Write(k + v);
        foreach ((int a, (string b, _)) in new[] { (1, ("x", 2)), (3, ("y", 4)) }) Console.Write(a + b);
        Console.WriteLine();
        var later = new List<Func<string>>();
        foreach (var s in new[] { "one", "two" }) later.Add(() => s);
        foreach (var f in later) Console.Write(f() + " ");
        foreach (char c in "héllo") Console.Write((int)c + " ");
        Console.WriteLine();
        var list = new List<int> { 1, 2, 3 };
        try { foreach (int i in list) { Console.Write(i); if (i == 2) list.Add(9); } }
        catch (InvalidOperationException e) { Console.WriteLine(" " + e.Message); }
        int[] array = { 1, 2, 3 };
        foreach (int i in array)
        {
            if (array.Length > 2) array[2] = 50;
            Console.Write(i + " ");
            array = new[] { 7 };
        }
        Console.WriteLine(array.Length);
        int[]? none = null;
        try { foreach (int i in none!) Console.Write(i); }
        catch (NullReferenceException) { Console.WriteLine("null"); }
        foreach (var _ in Enumerable.Repeat(0, 2)) Console.Write("twice ");
        foreach (var row in new[] { new[] { 1, 2 }, new[] { 3 } }) foreach (var x in row) Console.Write(x);
        Console.WriteLine();
    }
}
