// C# specification §13.9.5: what foreach takes: untyped enumerators, patterns of classes and structs, ref structs,
// extensions, hidden and virtual GetEnumerator; conversions, changes meanwhile, captures.
using System.Collections;
class Coll { public IEnumerator GetEnumerator() { yield return 1; yield return "two"; yield return 3.0; } }

class Pat
{
    int n;
    public Pat GetEnumerator() => new();
    public bool MoveNext() => n++ < 3;
    public int Current => n * 10;
    public void Dispose() => Console.Write("never ");
}

ref struct RefEn
{
    int n;
    public RefEn GetEnumerator() => this;
    public bool MoveNext() => n++ < 2;
    public int Current => n;
    public void Dispose() => Console.Write("refdisp ");
}

struct Disp : IDisposable
{
    int n;
    public Disp GetEnumerator() => this;
    public bool MoveNext() => n++ < 2;
    public string Current => "d" + n;
    public void Dispose() => Console.Write("disp ");
}

static class Ext
{
    public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; }
    public static IEnumerator<T> GetEnumerator<T>(this (T, T) t) { yield return t.Item1; yield return t.Item2; }
}

class Base1 { public virtual IEnumerator<int> GetEnumerator() { yield return 1; } }

class Der1 : Base1
{
    public new IEnumerator<string> GetEnumerator() { yield return "der"; }
}

class Program
{
    static int[] Arr() { Console.Write("arr "); return new[] { 1, 2 }; }

    static void Main()
    {
        foreach (var x in new Coll()) Console.Write(x + " ");
        foreach (object x in new Coll()) Console.Write(x.GetType().Name + " "); Console.WriteLine();
        foreach (var x in new Pat()) Console.Write(x + " ");
        foreach (long x in new Pat()) Console.Write(x + 1 + " "); Console.WriteLine();
        foreach (var x in new RefEn()) Console.Write(x + " ");
        foreach (var x in new Disp()) { if (x == "d2") break; Console.Write(x + " "); }
        Console.WriteLine();
        foreach (var i in 3) Console.Write(i); foreach (var s in ("a", "b")) Console.Write(s);
        foreach (var s in new Der1()) Console.Write(s); foreach (var s in (Base1)new Der1()) Console.Write(s);
        Console.WriteLine();
        foreach (int x in Arr()) foreach (char c in x.ToString()) Console.Write(c + ";");
        foreach (int x in new int[,] { { 1, 2 }, { 3, 4 } }) Console.Write(x);
        foreach (var (a, b) in new[] { (1, 2), (3, 4) }) Console.Write(a * b);
        foreach ((int a, _) in new[] { (1, 2) }) Console.Write(a); Console.WriteLine();
        int[] arr = { 1, 2, 3 };
        foreach (int x in arr) { arr = new int[0]; Console.Write(x); }
        List<int> l = new() { 1, 2 };
        try { foreach (int x in l) l.Add(x); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        foreach (int x in l.ToArray()) l.Remove(x);
        Console.WriteLine(l.Count);
        foreach (int x in (IEnumerable)new ArrayList { 1, 2 }) Console.Write(x);
        try { foreach (string s in new object[] { "a", 1 }) Console.Write(s); }
        catch (InvalidCastException) { Console.WriteLine(" cast"); }
        try { int[] na = null!; foreach (int x in na) { } }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        var acts = new List<Action>();
        foreach (var x in new[] { 1, 2, 3 }) acts.Add(() => Console.Write(x));
        foreach (var act in acts) act(); for (int i = 0; i < 2; i++) acts.Add(() => Console.Write(i));
        acts[^1](); Console.WriteLine();
        foreach (var g in from x in Enumerable.Range(1, 6)
            group x by x % 3 into g orderby g.Key descending select (g.Key, Sum: g.Sum()))
            Console.Write(g.Key + ":" + g.Sum + " ");
        Console.WriteLine();
    }
}
