// C# specification §15.15.5: enumerator objects: states before, running, suspended and after; exceptions end them;
// Current outside; Dispose in each state; several GetEnumerator calls; finally order with nested tries.
static class Program
{
    static IEnumerable<int> Steps(string n)
    {
        Console.Write(n + "-start ");
        try { yield return 1; Console.Write(n + "-mid "); yield return 2; } finally { Console.Write(n + "-fin "); }
        Console.Write(n + "-end ");
    }

    static IEnumerable<int> Bad(int at)
    {
        for (int i = 0; ; i++) { if (i == at) throw new InvalidOperationException("at " + i); yield return i; }
    }

    static IEnumerable<int> Nested()
    {
        try { try { yield return 1; throw new Exception("x"); } finally { Console.Write("f1 "); } }
        finally { Console.Write("f2 "); }
    }

    static IEnumerable<int> Catching()
    {
        int r;
        try { r = int.Parse("z"); } catch (FormatException) { r = -1; }
        yield return r;
        lock (typeof(Program)) { yield return 5; }
    }

    static IEnumerable<int> Outer()
    {
        foreach (int x in Steps("in")) { yield return x * 10; }
        foreach (int x in Bad(1)) yield return x;
    }

    static IEnumerable<int> FinThrows()
    {
        try { yield return 1; } finally { throw new Exception("from finally"); }
    }

    static void Main()
    {
        var e = Steps("a").GetEnumerator();
        Console.Write("before ");
        Console.Write(e.Current + " ");
        e.MoveNext();
        Console.Write(e.Current + " ");
        e.MoveNext();
        Console.Write(e.Current + " ");
        Console.Write(e.MoveNext() + " " + e.MoveNext() + " ");
        e.Dispose();
        Console.WriteLine(e.MoveNext());
        e = Steps("b").GetEnumerator();
        e.Dispose();
        Console.WriteLine("unstarted " + e.MoveNext());
        e = Steps("c").GetEnumerator();
        e.MoveNext();
        e.Dispose();
        e.Dispose();
        Console.WriteLine(e.MoveNext());
        e = Bad(2).GetEnumerator();
        try { while (e.MoveNext()) Console.Write(e.Current + " "); }
        catch (InvalidOperationException x) { Console.Write(x.Message + " "); }
        Console.WriteLine(e.MoveNext());
        try { foreach (int i in Nested()) Console.Write(i + " "); }
        catch (Exception x) { Console.WriteLine(x.Message); }
        foreach (int i in Nested()) { Console.Write("break "); break; }
        Console.WriteLine(string.Join(",", Catching()));
        try { foreach (int i in Outer()) Console.Write(i + " "); }
        catch (InvalidOperationException x) { Console.WriteLine(x.Message); }
        foreach (int i in Outer()) if (i == 10) break;
        Console.WriteLine();
        try { foreach (int i in FinThrows()) break; }
        catch (Exception x) { Console.WriteLine(x.Message); }
        var s = Steps("d");
        var e1 = s.GetEnumerator();
        var e2 = s.GetEnumerator();
        e1.MoveNext();
        e2.MoveNext();
        e1.MoveNext();
        Console.WriteLine(e1.Current + "" + e2.Current + ReferenceEquals(e1, e2) + ReferenceEquals(e1, s));
        e1.Dispose();
        e2.Dispose();
        Console.WriteLine();
        try { Console.Write(Steps("z").Zip(Bad(0), (a, b) => a).Count()); }
        catch (InvalidOperationException) { Console.WriteLine("zip"); }
    }
}
