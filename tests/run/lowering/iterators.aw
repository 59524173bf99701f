using System;
using System.Collections;
using System.Collections.Generic;
class Program
{
    static void P(string s) { Console.WriteLine(s); }

    static IEnumerable<int> Up(int a, int b)
    {
        P("start");
        for (int i = a; i < b; i++) { P("yield " + i); yield return i; }
        P("end");
    }

    static IEnumerable<int> Fin()
    {
        try { yield return 1; try { yield return 2; } finally { P("inner"); } yield return 3; }
        finally { P("outer"); }
    }

    static IEnumerable<string> Brk(int n)
    {
        for (int i = 0; ; i++) { if (i == n) yield break; yield return "s" + i; }
    }

    static IEnumerable<T> Rep<T>(T v, int n) { while (n-- > 0) yield return v; }
    static IEnumerator<int> En() { int x = 1; yield return x; x *= 5; yield return x; }
    static IEnumerable NonGen() { yield return 1; yield return "two"; yield return null; }

    static IEnumerable<int> Tree(int d)
    {
        if (d > 0)
        {
            foreach (var x in Tree(d - 1)) yield return x;
            yield return d;
            foreach (var x in Tree(d - 1)) yield return x;
        }
    }

    static IEnumerable<int> Thrower() { yield return 1; throw new Exception("boom"); }

    class Node
    {
        public int V;
        public Node L, R;

        public IEnumerable<int> All()
        {
            if (L != null) foreach (var x in L.All()) yield return x;
            yield return V;
            if (R != null) foreach (var x in R.All()) yield return x;
        }

        public IEnumerable<int> Times { get { for (int i = 0; i < V; i++) yield return i * V; } }
    }

    class Coll : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() { yield return "c1"; yield return "c2"; }
        IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); }
    }

    static IEnumerable<Func<int>> Lams()
    {
        for (int i = 0; i < 3; i++) { int j = i; yield return () => j * 10; j++; }
    }

    static IEnumerable<int> Where(IEnumerable<int> s, Func<int, bool> f)
    {
        foreach (var x in s) if (f(x)) yield return x;
    }

    struct St { public int A; public IEnumerable<int> It() { A++; yield return A; A++; yield return A; } }

    static void Main()
    {
        foreach (var x in Up(1, 3)) P("got " + x);
        var u = Up(5, 6); P("made"); foreach (var x in u) P("a" + x); foreach (var x in u) P("b" + x);
        foreach (var x in Fin()) { P("f" + x); if (x == 2) break; }
        foreach (var x in Fin()) P("f" + x);
        P(string.Join(",", Brk(4))); P(string.Join(",", Rep("r", 3))); P(string.Join(",", Rep(7, 2)));
        var e = En(); while (e.MoveNext()) P("" + e.Current); P("" + e.MoveNext());
        foreach (var o in NonGen()) P(o == null ? "null" : o.ToString());
        P(string.Join(" ", Tree(4)));
        try { foreach (var x in Thrower()) P("t" + x); } catch (Exception ex) { P(ex.Message); }
        var th = Thrower().GetEnumerator();
        th.MoveNext();
        try { th.MoveNext(); }
        catch (Exception) { }
        P("after " + th.MoveNext());
        var n = new Node { V = 3, L = new Node { V = 1 }, R = new Node { V = 5 } };
        P(string.Join(",", n.All()) + "|" + string.Join(",", n.Times));
        P(string.Join(",", new Coll()));
        foreach (var f in Lams()) P("" + f());
        int lim = 2; P(string.Join(",", Where(Up(0, 4), x => x >= lim)));
        var s = new St { A = 1 }; foreach (var x in s.It()) P("st" + x); P("" + s.A);
        using (var en = Fin().GetEnumerator()) { en.MoveNext(); en.MoveNext(); P("cur " + en.Current); }
        var e3 = Fin().GetEnumerator(); e3.Dispose(); P("disposed fresh");
    }
}
