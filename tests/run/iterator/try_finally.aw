// C# specification §15.15: yield in try with finally, in loops, nested finally blocks; Dispose in the middle runs the
// pending ones.
using System;
using System.Collections;
using System.Collections.Generic;

class Program
{
    static IEnumerable<int> Nest()
    {
        Console.Write("[start]");
        try
        {
            yield return 1;
            try { yield return 2; Console.Write("[after 2]"); yield return 3; }
            finally { Console.Write("[inner]"); }
            yield return 4;
        }
        finally { Console.Write("[outer]"); }
        Console.Write("[end]");
        yield return 5;
    }

    static IEnumerable<int> Loop(int n)
    {
        for (int i = 0; i < n; i++)
        {
            try
            {
                if (i == 1) continue;
                if (i == 4) yield break;
                yield return i;
            }
            finally { Console.Write("[f" + i + "]"); }
        }
    }

    static IEnumerable<string> Throws()
    {
        try { yield return "a"; throw new InvalidOperationException("boom"); }
        finally { Console.Write("[cleanup]"); }
    }

    static IEnumerable<int> Catches()
    {
        int r = 0;
        for (int i = 0; i < 3; i++)
        {
            try { if (i == 1) throw new Exception("e" + i); r += 10; }
            catch (Exception e) { Console.Write("[" + e.Message + "]"); r = -1; }
            yield return r;
        }
    }

    static IEnumerable<int> Using()
    {
        using (new Res("a"))
        {
            using Res b = new Res("b");
            foreach (int i in new[] { 1, 2 }) { using Res c = new Res("c" + i); yield return i; }
        }
    }

    class Res : IDisposable
    {
        readonly string n;
        public Res(string n) { this.n = n; }
        public void Dispose() => Console.Write("[-" + n + "]");
    }

    static void Take(IEnumerable<int> e, int n)
    {
        using (IEnumerator<int> it = e.GetEnumerator())
            for (int i = 0; i < n && it.MoveNext(); i++) Console.Write(it.Current + " ");
        Console.WriteLine();
    }

    static void Main()
    {
        for (int i = 0; i <= 6; i++) Take(Nest(), i);
        Take(Loop(3), 9); Take(Loop(6), 9); Take(Loop(9), 2);
        try { foreach (string s in Throws()) Console.Write(s); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Take(Catches(), 9);
        Take(Using(), 1); Take(Using(), 9);
        foreach (int i in Nest()) { Console.Write(i); if (i == 3) break; }
        Console.WriteLine();
        try { foreach (int i in Nest()) if (i == 2) throw new Exception("out"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        IEnumerator<string> t = Throws().GetEnumerator();
        t.MoveNext();
        try { t.MoveNext(); } catch (InvalidOperationException) { Console.Write("thrown "); }
        Console.WriteLine(t.MoveNext());
        IEnumerator<int> d = Nest().GetEnumerator();
        d.MoveNext(); d.MoveNext(); d.Dispose(); d.Dispose();
        Console.WriteLine(d.MoveNext());
        try { ((IEnumerator)d).Reset(); } catch (NotSupportedException) { Console.WriteLine("no reset"); }
    }
}
