// C# specification §15.15: iterators: every kind of function, lazy start, parameters and `this` as copies, early
// disposal, finally, nested and recursive ones, several enumerators at once, yields in switch, using and lock-free
// loops.
class Seq
{
    public int N = 3;
    public IEnumerable<int> Method() { for (int i = 0; i < N; i++) yield return i; }
    public IEnumerable<int> Property { get { yield return N; yield return N * 2; } }
    public IEnumerable<string> this[string p] { get { for (int i = 0; i < N; i++) yield return p + i; } }
    public static IEnumerator<int> Raw() { yield return 1; yield return 2; }
    public IEnumerator<int> GetEnumerator() { yield return N; N++; yield return N; }
    public static IEnumerable<int> operator +(Seq a, int b) { yield return a.N; yield return b; }
}

struct SSeq
{
    public int V;
    public IEnumerable<int> Up() { V++; yield return V; V++; yield return V; }
}

static class Program
{
    static IEnumerable<int> Lazy(string s)
    {
        Console.Write("start ");
        if (s == null) throw new ArgumentNullException();
        yield return s.Length;
        Console.Write("end ");
    }

    static IEnumerable<int> Changing(int n)
    {
        yield return n;
        n *= 2;
        yield return n;
    }

    static IEnumerable<int> Fin()
    {
        try { yield return 1; try { yield return 2; } finally { Console.Write("inner "); } yield return 3; }
        finally { Console.Write("outer "); }
    }

    static IEnumerable<T> Flat<T>(IEnumerable<IEnumerable<T>> s)
    {
        foreach (var x in s) foreach (var y in x) yield return y;
    }

    static IEnumerable<int> Tree(int n)
    {
        if (n <= 0) yield break;
        foreach (int l in Tree(n - 2)) yield return l;
        yield return n;
        foreach (int r in Tree(n - 3)) yield return r;
    }

    static IEnumerable<string> Switch(params int[] a)
    {
        foreach (int i in a)
            switch (i)
            {
                case 0: yield break;
                case 1: yield return "one"; goto case 2;
                case 2: yield return "two"; break;
                default: yield return "many"; continue;
            }
    }

    static IEnumerable<long> Fib()
    {
        long a = 0, b = 1;
        while (true) { yield return a; (a, b) = (b, a + b); }
    }

    static IEnumerable<T> Where2<T>(this IEnumerable<T> s, Func<T, bool> f)
    {
        foreach (T t in s) if (f(t)) yield return t;
    }

    static System.Collections.IEnumerable Old()
    {
        yield return 1;
        yield return "x";
        yield return null;
    }

    static IEnumerable<Func<int>> Closures()
    {
        for (int i = 0; i < 3; i++) { int j = i; yield return () => j++ * 10 + i; }
    }

    static IEnumerable<int> Throws()
    {
        yield return 1;
        throw new InvalidOperationException("mid");
    }

    static void Main()
    {
        var s = new Seq();
        Console.WriteLine(string.Join(",", s.Method()) + " " + string.Join(",", s.Property) + " "
            + string.Join(",", s["p"]) + " " + string.Join(",", s + 9));
        foreach (int x in s) Console.Write(x + " ");
        Console.WriteLine(s.N);
        var lazy = Lazy("abc");
        Console.Write("made ");
        foreach (int x in lazy) Console.Write(x + " ");
        foreach (int x in lazy) Console.Write(x + " ");
        Console.WriteLine();
        var bad = Lazy(null!);
        try { bad.First(); }
        catch (ArgumentNullException) { Console.WriteLine("late"); }
        var ch = Changing(5);
        Console.WriteLine(string.Join(",", ch) + " " + string.Join(",", ch));
        foreach (int x in Fin()) { Console.Write(x + " "); if (x == 2) break; }
        Console.WriteLine();
        Console.WriteLine(Fin().Take(1).Sum() + " " + Fin().Count());
        using (var e = Fin().GetEnumerator()) { e.MoveNext(); }
        Console.WriteLine();
        Console.WriteLine(string.Join(",", Flat(new[] { new[] { 1, 2 }, new int[0], new[] { 3 } })) + " "
            + string.Join(",", Tree(6)) + " " + string.Join(",", Switch(1, 5, 2, 0, 1)) + " "
            + string.Join(",", Fib().Skip(5).Take(5)) + " " + string.Join(",", Fib().Where2(x => x % 2 == 0).Take(4)));
        foreach (object? o in Old()) Console.Write((o ?? "null") + " ");
        var fs = Closures().ToList();
        Console.WriteLine(fs[0]() + " " + fs[0]() + " " + fs[2]());
        var m = s.Method();
        using var e1 = m.GetEnumerator();
        using var e2 = m.GetEnumerator();
        e1.MoveNext();
        e1.MoveNext();
        e2.MoveNext();
        Console.WriteLine(e1.Current + " " + e2.Current + " " + e1.MoveNext() + e1.Current);
        var raw = Seq.Raw();
        while (raw.MoveNext()) Console.Write(raw.Current);
        Console.WriteLine(raw.MoveNext());
        try { foreach (int x in Throws()) Console.Write(x + " "); }
        catch (InvalidOperationException ex) { Console.WriteLine(ex.Message); }
        var st = new SSeq { V = 10 };
        var up = st.Up();
        Console.WriteLine(string.Join(",", up) + " " + st.V + " " + string.Join(",", up));
        IEnumerable<int> Local(int n) { while (n-- > 0) yield return n; }
        Console.WriteLine(string.Join(",", Local(3)) + (Fib().GetEnumerator() is IDisposable));
        try { Seq.Raw().Reset(); }
        catch (NotSupportedException) { Console.WriteLine("no reset"); }
    }
}
