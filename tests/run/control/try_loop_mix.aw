// C# specification §13.10, §13.11: jumps out of try, catch and finally combined with loops, switch, using, lock and
// iterators; return values fixed before finally; nested rethrow and filters.
class Res : IDisposable
{
    readonly string n;
    public Res(string n) { this.n = n; Console.Write($"+{n} "); }
    public void Dispose() => Console.Write($"-{n} ");
}

class Program
{
    static int A() { int x = 1; try { return x; } finally { x = 2; Console.Write("fin "); } }

    static int B()
    {
        for (int i = 0; ; i++)
        {
            try { if (i == 1) continue; if (i == 3) break; Console.Write(i + " "); }
            finally { Console.Write("f" + i + " "); }
        }
        return -1;
    }

    static string C(int k)
    {
        try
        {
            try
            {
                switch (k)
                {
                    case 0: return "zero";
                    case 1: throw new ArgumentException("one");
                    case 2: goto end;
                    case 3: throw new InvalidOperationException("three");
                }
            }
            catch (ArgumentException e) when (e.Message == "one") { return e.Message + "!"; }
            finally { Console.Write("inner "); }
            Console.Write("after ");
        }
        catch (Exception e) { Console.Write(e.GetType().Name + " "); return "caught"; }
        finally { Console.Write("outer "); }
        return "fell";
    end: return "goto";
    }

    static IEnumerable<int> It()
    {
        using var r = new Res("it");
        try
        {
            for (int i = 0; i < 3; i++) { using (new Res("i" + i)) { if (i == 2) yield break; yield return i; } }
        }
        finally { Console.Write("itfin "); }
    }

    static bool Filter(string s, bool r) { Console.Write("?" + s + " "); return r; }

    static void D()
    {
        try { try { throw new Exception("d"); } finally { Console.Write("d1 "); } }
        catch (Exception) when (Filter("a", false)) { Console.Write("no"); }
        catch (Exception e) when (Filter("b", true))
        {
            try { throw; } catch (Exception e2) when (ReferenceEquals(e, e2)) { Console.Write("same "); }
        }
    }

    static int E()
    {
        int n = 0;
        while (true)
        {
            try
            {
                try { n++; if (n < 3) throw new Exception(); return n; }
                catch { if (n == 1) continue; Console.Write("c" + n + " "); }
                finally { n *= 10; }
            }
            finally { Console.Write("n" + n + " "); }
        }
    }

    static void F()
    {
        object l = new();
        lock (l) { lock (l) { try { goto done; } finally { Console.Write("l "); } } }
    done: Console.Write("done ");
    }

    static string G()
    {
        string s = "a";
        try { s += "b"; throw new Exception(s += "c"); }
        catch (Exception e) { s += e.Message; return s; }
        finally { s += "!"; Console.Write(s + " "); }
    }

    static int H(int depth)
    {
        try { if (depth == 0) throw new Exception("deep"); return H(depth - 1) + 1; }
        finally { Console.Write(depth); }
    }

    static ref int I(int[] a) { try { return ref a[0]; } finally { a[0]++; } }

    static void Main()
    {
        Console.WriteLine(A()); Console.WriteLine(B()); for (int k = 0; k < 5; k++) Console.WriteLine(C(k));
        foreach (int i in It()) { Console.Write(i + ";"); }
        Console.WriteLine();
        foreach (int i in It()) { if (i == 1) break; }
        Console.WriteLine();
        D(); Console.WriteLine(); Console.WriteLine(E()); F(); Console.WriteLine(); Console.WriteLine(G());
        try { H(3); } catch (Exception e) { Console.WriteLine(e.Message); }
        int[] a = { 5 }; I(a) += 10;
        Console.WriteLine(a[0]);
        try { try { throw new Exception("1"); } finally { throw new Exception("2"); } }
        catch (Exception e) { Console.WriteLine(e.Message + (e.InnerException == null)); }
        int outer = 0;
    again: try { if (outer++ < 2) goto again; }
        finally { Console.Write("g" + outer + " "); }
        Console.WriteLine();
        using (Res r1 = new("1"), r2 = new("2"))
        {
            using Res r3 = new("3");
            Console.Write("body ");
        }
        Console.WriteLine();
        try { using var bad = new Res("bad"); throw new Exception("x"); }
        catch (Exception) { Console.WriteLine("after dispose"); }
        do
        {
            try { break; } finally { Console.Write("do "); }
        } while (true);
        for (int i = 0; i < 2; i++)
            using (new Res("l" + i)) { if (i == 0) continue; Console.Write("last "); }
        Console.WriteLine();
    }
}
