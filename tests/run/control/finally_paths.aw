// C# specification §13.10.6, §13.11: finally with return, break, continue, goto, nested rethrow; values are kept;
// exceptions replace.
using System;

class Program
{
    static int n;
    static int Log(string s, int v = 0) { Console.Write(s + " "); return v; }
    static int Ret() { int x = 1; try { return x; } finally { x = 100; Log("f" + x); } }
    static int RetField() { n = 5; try { return n++; } finally { n += 10; } }

    static int Nested()
    {
        try { try { return Log("r", 1); } finally { Log("inner"); } }
        finally { Log("outer"); }
    }

    static int Override()
    {
        for (int i = 0; ; i++)
        {
            try { if (i < 2) continue; if (i == 3) break; }
            finally { Log("i" + i); }
        }
        return Log("end", 7);
    }

    static string Goto(int k)
    {
        string s = "";
        try
        {
            try { s += "a"; if (k == 0) goto done; if (k == 1) goto other; s += "b"; }
            finally { s += "F"; }
            s += "c";
        }
        finally { s += "G"; }
    other:
        s += "o";
    done:
        return s + "d";
    }

    static int Throwing(int k)
    {
        try
        {
            try { if (k == 0) throw new InvalidOperationException("A"); return k; }
            catch (InvalidOperationException e) { Log("caught " + e.Message); throw new ArgumentException("B", e); }
            finally { Log("fin"); if (k == 2) throw new FormatException("C"); }
        }
        catch (ArgumentException e) when (Log("filter") == 0)
        {
            Log(e.Message + " from " + e.InnerException!.Message);
            return -1;
        }
        catch (FormatException e) { Log(e.Message); return -2; }
    }

    static void Rethrow()
    {
        try
        {
            try { throw new Exception("one"); }
            catch { try { throw new Exception("two"); } catch (Exception e) { Log(e.Message); } throw; }
        }
        catch (Exception e) { Log(e.Message); }
    }

    static int Switch(int k)
    {
        switch (k)
        {
            case 0: try { break; } finally { Log("s0"); }
            case 1: try { goto case 0; } finally { Log("s1"); }
            case 2: try { return 2; } finally { Log("s2"); }
            default: try { throw new Exception(); } catch { goto case 1; } finally { Log("sd"); }
        }
        return -1;
    }

    static int Loop()
    {
        int sum = 0;
        foreach (int i in new[] { 1, 2, 3, 4 })
            try { if (i == 2) continue; try { if (i == 4) return sum; sum += i; } finally { sum += 100; } }
            finally { Log("l" + i); }
        return -1;
    }

    static int Deep(int d)
    {
        try { return d == 0 ? throw new Exception("deep") : Deep(d - 1) + 1; }
        catch when (d == 2) { return 1000; }
        finally { Log("d" + d); }
    }

    static bool Lock(object o) { lock (o) { try { lock (o) { return true; } } finally { Log("locked"); } } }
    static string Expr() { string s = "x"; try { return s += "y"; } finally { s += "z"; } }
    static ref int RefRet(int[] a) { try { return ref a[0]; } finally { a[0] = 9; } }

    static void Main()
    {
        Console.WriteLine(Ret());
        Console.WriteLine(RetField() + " " + n);
        Console.WriteLine(Nested());
        Console.WriteLine(Override());
        Console.WriteLine(Goto(0) + " " + Goto(1) + " " + Goto(2));
        Console.WriteLine(Throwing(0)); Console.WriteLine(Throwing(1)); Console.WriteLine(Throwing(2));
        Rethrow(); Console.WriteLine();
        for (int i = 0; i < 4; i++) Console.WriteLine(Switch(i));
        Console.WriteLine(Loop());
        Console.WriteLine(Deep(4));
        Console.WriteLine(Lock(new object()));
        Console.WriteLine(Expr());
        Console.WriteLine(RefRet(new int[1]));
        int outer = 0;
        try { outer = 1; try { outer = checked(int.MaxValue + outer); } finally { outer += 5; } }
        catch (OverflowException) { Console.WriteLine("overflow " + outer); }
    }
}
