// C# specification §15.15, §13.9.5: finally blocks at break, return, exception and explicit Dispose; yield in using,
// lock and nested try; lazy start; several enumerators; Reset; Current before and after; recursion; generic; captured
// parameters; exceptions from MoveNext.
using System.Collections;
class R : IDisposable
{
    readonly string n;
    public R(string n) { this.n = n; Console.Write($"+{n} "); }
    public void Dispose() => Console.Write($"-{n} ");
}

class Program
{
    static IEnumerable<int> A(int n)
    {
        Console.Write("start ");
        using var r = new R("a");
        try
        {
            for (int i = 0; i < n; i++) { try { yield return i; } finally { Console.Write($"f{i} "); } }
            Console.Write("end ");
        }
        finally { Console.Write("outer "); }
    }

    static IEnumerable<int> B(object o)
    {
        lock (o) { yield return 1; foreach (int x in A(2)) yield return x * 10; }
        yield return 3;
    }

    static IEnumerable<string> C(IEnumerable<int> xs, Func<int, bool> keep)
    {
        int seen = 0;
        foreach (int x in xs)
        {
            seen++;
            if (!keep(x)) continue;
            if (x > 5) { yield return "stop" + seen; yield break; }
            yield return x + "/" + seen;
        }
        yield return "all" + seen;
    }

    static IEnumerable<int> Bad(int at)
    {
        for (int i = 0; ; i++) { if (i == at) throw new InvalidOperationException("at" + i); yield return i; }
    }

    static IEnumerator<T> Repeat<T>(T t, int n) { while (n-- > 0) yield return t; }

    static IEnumerable NonGeneric()
    {
        yield return 1;
        yield return "s";
        yield return null!;
    }

    static IEnumerable<int> Perm(int[] a, int k)
    {
        if (k == a.Length) { yield return a.Aggregate(0, (p, q) => p * 10 + q); yield break; }
        for (int i = k; i < a.Length; i++)
        {
            (a[k], a[i]) = (a[i], a[k]);
            foreach (int p in Perm(a, k + 1)) yield return p;
            (a[k], a[i]) = (a[i], a[k]);
        }
    }

    static IEnumerable<(int, char)> Tup(string s)
    {
        int i = 0;
        foreach (char c in s)
            switch (c) { case 'x': continue; case 'q': goto done; default: yield return (i++, c); break; }
        done: yield return (-1, '.');
    }

    static IEnumerable<int> Goto()
    {
        int i = 0;
    top: if (i < 3) { yield return i++; goto top; }
    }

    static int First(IEnumerable<int> xs) { foreach (int x in xs) return x; return -1; }

    static void Main()
    {
        var a = A(3); Console.Write("made "); foreach (int x in a) Console.Write($"[{x}] ");
        Console.WriteLine(); foreach (int x in a) if (x == 1) break; Console.WriteLine();
        Console.WriteLine(First(A(5)));
        try { foreach (int x in A(2)) throw new Exception("body"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        var en = A(2).GetEnumerator();
        en.Dispose(); Console.WriteLine(en.MoveNext()); en = A(1).GetEnumerator(); en.MoveNext();
        Console.Write(en.Current + " "); en.Dispose(); en.Dispose(); Console.WriteLine(en.MoveNext());
        object o = new(); foreach (int x in B(o)) Console.Write($"<{x}> "); Console.WriteLine();
        foreach (int x in B(o)) if (x == 10) break; Console.WriteLine(System.Threading.Monitor.IsEntered(o));
        Console.WriteLine(string.Join(" ", C(new[] { 1, 2, 3, 4 }, x => x % 2 == 0)) + " "
            + string.Join(" ", C(Bad(9), x => x > 4)));
        try { foreach (int x in Bad(2)) Console.Write(x + " "); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var be = Bad(1).GetEnumerator();
        be.MoveNext();
        try { be.MoveNext(); }
        catch (InvalidOperationException) { Console.WriteLine(be.MoveNext() + " " + be.Current); }
        var rp = Repeat("r", 2);
        Console.Write((rp.Current ?? "null") + " "); while (rp.MoveNext()) Console.Write(rp.Current + " ");
        Console.WriteLine(rp.Current);
        try { rp.Reset(); }
        catch (NotSupportedException) { Console.WriteLine("no reset"); }
        foreach (object? x in NonGeneric()) Console.Write((x ?? "null") + " ");
        foreach (int x in NonGeneric().OfType<int>()) Console.Write(x); Console.WriteLine();
        Console.WriteLine(string.Join(" ", Perm(new[] { 1, 2, 3 }, 0)));
        Console.WriteLine(string.Join("", Tup("axbqc")) + string.Join("", Goto()));
        var two = Perm(new[] { 1, 2 }, 0); using var e1 = two.GetEnumerator();
        using var e2 = two.GetEnumerator(); e1.MoveNext(); e2.MoveNext(); e1.MoveNext();
        Console.WriteLine(e1.Current + " " + e2.Current + ReferenceEquals(e1, e2));
        Console.WriteLine(A(1).Concat(A(1)).Take(1).Count());
        Console.WriteLine(Enumerable.Range(0, 3).SelectMany(i => Goto().Select(j => i * 10 + j)).Sum());
    }
}
