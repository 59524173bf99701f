// C# specification §13.11: try: which clause catches, what finally sees, exceptions that replace others, values of
// return read before finally runs, nested rethrows.
static class Program
{
    static int state;

    static int ReturnValue()
    {
        int x = 1;
        try { return x; } finally { x = 50; state++; }
    }

    static int[] shared = { 1 };

    static int[] ReturnReference()
    {
        try { return shared; } finally { shared[0] = 9; shared = new int[0]; }
    }

    static string Which(Exception e)
    {
        try
        {
            try { throw e; }
            catch (ArgumentNullException) { return "null"; }
            catch (ArgumentException a) when (a.ParamName == "p") { return "param p"; }
            catch (ArgumentException) { return "argument"; }
            catch (InvalidOperationException) { throw; }
            finally { state++; }
        }
        catch (SystemException s) { return "system " + s.GetType().Name; }
        catch { return "any"; }
    }

    static string Order(int at)
    {
        var log = "";
        void Log(int n) { log += n; if (n == at) throw new Exception("at" + n); }
        try
        {
            try { Log(1); try { Log(2); } finally { Log(3); } Log(4); }
            catch (Exception e) when (e.Message == "at2") { Log(5); }
            catch (Exception e) { log += "(" + e.Message + ")"; Log(6); throw; }
            finally { Log(7); }
            Log(8);
        }
        catch (Exception e) { log += "[" + e.Message + "]"; }
        return log;
    }

    static int Loop()
    {
        int n = 0;
        for (int i = 0; i < 5; i++)
        {
            try { if (i == 1) continue; if (i == 3) break; n += i; } finally { n += 100; }
        }
        return n;
    }

    static int Overridden()
    {
        for (; ; )
        {
            try { try { throw new Exception("lost"); } finally { state += 10; } }
            catch { try { return 1; } finally { state += 100; } }
        }
    }

    static string Inner()
    {
        try
        {
            try { throw new Exception("first"); }
            catch (Exception e) { throw new InvalidOperationException("second", e); }
            finally { Console.Write("finally "); }
        }
        catch (InvalidOperationException e) { return e.Message + "<" + e.InnerException!.Message; }
    }

    static void Main()
    {
        Console.WriteLine(ReturnValue() + " " + state + " " + ReturnReference()[0] + shared.Length);
        foreach (var e in new Exception[] { new ArgumentNullException(), new ArgumentException("", "p"),
            new ArgumentOutOfRangeException("q"), new InvalidOperationException(), new NotSupportedException(),
            new ApplicationException() })
            Console.Write(Which(e) + ", ");
        Console.WriteLine(state);
        for (int i = 0; i < 9; i++) Console.Write(Order(i) + " ");
        Console.WriteLine();
        Console.WriteLine(Loop() + " " + Overridden() + " " + state + " " + Inner());
        try { try { throw new Exception("one"); } finally { throw new Exception("two"); } }
        catch (Exception e) { Console.WriteLine(e.Message + (e.InnerException == null)); }
        int assigned;
        try { assigned = int.Parse("12"); }
        catch (FormatException) { assigned = -1; }
        Console.WriteLine(assigned);
        try { object o = "s"; int n = (int)o; }
        catch (NullReferenceException) { Console.WriteLine("no"); }
        catch (InvalidCastException) { Console.WriteLine("cast"); }
        Exception? kept = null;
        try { throw new Exception("kept"); }
        catch (Exception e) { kept = e; e = new Exception("other"); }
        Console.WriteLine(kept.Message);
        try { throw null!; }
        catch (NullReferenceException) { Console.WriteLine("throw null"); }
        Func<int> f = () =>
        {
            try { return int.Parse("x"); }
            catch (FormatException) { return -5; }
            finally { Console.Write("in lambda "); }
        };
        Console.WriteLine(f());
    }
}
