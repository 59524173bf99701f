// C# specification §13.11: nested try, catch and finally: which run in which order; rethrow, replaced exceptions,
// returns from each part, filters with effects.
static void R(string name, Action a)
{
    Console.Write(name + ": ");
    try { a(); Console.WriteLine("done"); }
    catch (Exception e)
    {
        Console.WriteLine("-> " + e.GetType().Name + " " + e.Message
            + (e.InnerException != null ? " <- " + e.InnerException.Message : ""));
    }
}
static bool F(string s, bool r) { Console.Write("filter" + s + " "); return r; }
static int Thr(string s) => throw new InvalidOperationException(s);
R("a", () =>
{
    try { try { Thr("1"); } finally { Console.Write("f1 "); } }
    catch (InvalidOperationException) when (F("no", false)) { }
    finally { Console.Write("f2 "); }
});
R("b", () =>
{
    try { Thr("1"); }
    catch { try { Thr("2"); } catch (Exception e) { Console.Write("in " + e.Message + " "); } throw; }
    finally { Console.Write("f "); }
});
R("c", () =>
{
    try { try { Thr("1"); } finally { throw new Exception("from finally"); } }
    catch (Exception e) { Console.Write(e.Message + " "); throw new ApplicationException("wrap", e); }
});
R("d", () =>
{
    try { Thr("x"); }
    catch (InvalidOperationException e) when (e.Message == "y") { Console.Write("y "); }
    catch (InvalidOperationException e) when (F(e.Message, true)) { Console.Write("x "); }
    catch (Exception) { Console.Write("all "); }
});
R("e", () =>
{
    for (int i = 0; i < 3; i++)
        try { if (i == 1) continue; if (i == 2) break; Console.Write("b" + i + " "); }
        finally { Console.Write("f" + i + " "); }
});
R("f", () =>
{
    try { try { Thr("a"); } catch (ArgumentException) { Console.Write("wrong "); } }
    catch (SystemException e)
    {
        Console.Write(e.Message + " ");
        try { throw; } catch (Exception e2) { Console.Write(ReferenceEquals(e, e2) + " "); }
    }
});
R("g", () =>
{
    try { try { Thr("1"); } catch (Exception) when (F("throws", Thr("in filter") > 0)) { } }
    catch (Exception e) { Console.Write("outer " + e.Message + " "); }
});

static int Ret(int k)
{
    int x = 1;
    try { if (k == 0) return x; if (k == 1) throw new Exception(); x = 5; }
    catch { x = 10; return x; }
    finally { x = 100; Console.Write("fin" + x + " "); }
    return x;
}
Console.WriteLine(Ret(0) + " " + Ret(1) + " " + Ret(2));

static string Deep(int n)
{
    try { return n == 0 ? throw new Exception("bottom") : Deep(n - 1); }
    catch (Exception e) when (n == 2) { return e.Message + "@2"; }
    finally { Console.Write(n); }
}
Console.WriteLine(" " + Deep(4));
R("h", () =>
{
    try { } finally { try { Thr("t"); } catch { Console.Write("caught in finally "); } }
});
R("i", () =>
{
    try { throw null; } catch (NullReferenceException) { Console.Write("null throw "); }
});
R("j", () =>
{
    object o = null;
    try
    {
        try { o.ToString(); }
        catch (NullReferenceException e) { throw new AggregateException("agg", e, new Exception("2")); }
    }
    catch (AggregateException e) { Console.Write(e.InnerExceptions.Count + e.InnerException.GetType().Name + " "); }
});
