// C# specification §15.15.5: states of enumerator objects: before, running, suspended, after; Current; captured
// parameters, ref-like loops.
using System;
using System.Collections.Generic;
using System.Linq;

class Box { public int V; }

class Program
{
    static IEnumerable<int> Params(int a, Box b, int[] arr)
    {
        yield return a; a++; b.V++; arr[0] *= 2;
        yield return a; yield return b.V; yield return arr[0];
    }

    static IEnumerable<Func<int>> Closures()
    {
        for (int i = 0; i < 3; i++) { int j = i * 10; yield return () => i + j++; }
    }

    static IEnumerable<int> Switch(int n)
    {
        while (true)
            switch (n--)
            {
                case 0: yield break;
                case 2: yield return 200; goto case 1;
                case 1: yield return 100; break;
                default: yield return n; continue;
            }
    }

    static IEnumerable<int> Goto()
    {
        int i = 0;
    again:
        yield return i++;
        if (i < 4) goto again;
    }

    static IEnumerable<object> Mixed()
    {
        int? q = null;
        yield return q ?? 5;
        q = 3;
        yield return q;
        yield return (q, "t");
        yield return new[] { 1 }.Length;
    }

    static IEnumerable<int> Args(Func<int, int> f) { int x = 1; yield return f(x) + f(x = 5); yield return x; }
    IEnumerable<Program> Self() { yield return this; yield return this; }

    static IEnumerable<int> Checked(string s)
    {
        if (s == null) throw new ArgumentNullException(nameof(s));
        foreach (char c in s) yield return c;
    }

    static IEnumerable<int> Lock(object o) { lock (o) { yield return 1; } yield return 2; }

    static IEnumerable<int> Out()
    {
        if (int.TryParse("12", out int n)) yield return n;
        Dictionary<int, string> d = new() { [1] = "x" };
        yield return d.TryGetValue(1, out string? v) ? v.Length : -1;
    }

    static void Main()
    {
        Box b = new Box { V = 5 }; int[] arr = { 4 };
        IEnumerable<int> p = Params(1, b, arr);
        b.V = 7; arr[0] = 8;
        Console.WriteLine(string.Join(" ", p) + " | " + string.Join(" ", p));
        List<Func<int>> fs = Closures().ToList();
        Console.WriteLine(string.Join(" ", fs.Select(f => f())) + " " + string.Join(" ", fs.Select(f => f())));
        Console.WriteLine(string.Join(" ", Switch(5)));
        Console.WriteLine(string.Join(" ", Goto()));
        Console.WriteLine(string.Join(" ", Mixed()));
        Console.WriteLine(string.Join(" ", Args(x => x * 2)));
        Program me = new Program();
        Console.WriteLine(me.Self().All(x => x == me));
        IEnumerable<int> bad = Checked(null!);
        try { bad.First(); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        Console.WriteLine(string.Join(" ", Lock(new object())) + " " + string.Join(" ", Out()));
        IEnumerator<int> it = Goto().GetEnumerator();
        Console.Write(it.Current + " ");
        while (it.MoveNext()) Console.Write(it.Current + " ");
        Console.WriteLine(it.Current + " " + it.MoveNext() + " " + it.Current);
        IEnumerator<string> strings = ((IEnumerable<string>)new[] { "a" }.Select(s => s)).GetEnumerator();
        strings.MoveNext();
        Console.WriteLine(strings.Current);
        IEnumerable<int> src = Goto();
        Console.WriteLine(ReferenceEquals(src.GetEnumerator(), src.GetEnumerator()));
        int depth = 0;
        IEnumerable<int> Deep(int n)
        {
            if (n == 0) { depth++; yield break; }
            yield return n;
            foreach (int i in Deep(n - 1)) { depth++; yield return i; }
        }
        Console.WriteLine(Deep(30).Sum() + " " + depth);
    }
}
