using System;
using System.Threading.Tasks;
using System.Collections.Generic;
class MyE : Exception { public int C; public MyE(int c) : base("my" + c) { C = c; } }

class Program
{
    static void P(string s) { Console.WriteLine(s); }
    static bool F(string s, bool r) { P("filter " + s); return r; }
    static void Thr(int n) { try { P("thr"); throw new MyE(n); } finally { P("fin thr"); } }

    static void Mid(int n)
    {
        try { Thr(n); } catch (InvalidOperationException) { P("no"); } finally { P("fin mid"); }
    }

    static void Catcher(int n) { try { Mid(n); } catch (MyE e) when (e.C == 1) { P("inner catch " + e.C); } }

    static int R(int n)
    {
        int loc = 5;
        try { Mid(n); return 1; }
        catch (MyE e) when (F("a" + loc, e.C == 9)) { return 2; }
        catch (MyE e) when (F("b" + e.C, e.C == 2) && loc++ == 5) { return loc; }
        catch (Exception) { return 4; }
        finally { P("fin R"); }
    }

    static void Bad() { try { Thr(3); } catch (MyE) when (Boom()) { P("never"); } }
    static bool Boom() { try { Thr(77); } finally { P("boom fin"); } return true; }

    static void Re()
    {
        try { try { Thr(5); } catch (MyE e) when (F("re", true)) { P("rethrow"); throw; } }
        catch (MyE e) when (F("outer", e.C == 5)) { P("got"); }
    }

    static void Use() { using (new D()) Thr(6); }
    class D : IDisposable { public void Dispose() { P("disp"); } }
    static IEnumerable<int> It() { try { yield return 1; Thr(8); } finally { P("it fin"); } }
    static int depth;
    static void Rec(int n) { try { if (n == 0) Thr(10); else Rec(n - 1); } finally { P("u" + n); } }

    static async Task<int> As(int n)
    {
        try { await Task.Yield(); Thr(n); return 1; }
        catch (MyE e) when (F("as" + e.C, e.C == 2)) { await Task.Yield(); return 2; }
        finally { P("as fin"); }
    }

    static async Task<int> AsMid(int n) { try { return await As(n); } finally { P("asmid fin"); } }

    static async Task Main()
    {
        P("" + R(2)); P("" + R(3)); P("" + R(9));
        try { Catcher(1); Catcher(4); } catch (MyE e) when (F("main", true)) { P("main " + e.C); }
        try { Bad(); } catch (MyE e) when (F("bad", e.C == 3)) { P("bad " + e.C); }
        Re();
        try { Use(); } catch (MyE e) when (F("use", true)) { P("u"); }
        try { foreach (var x in It()) P("x" + x); } catch (MyE e) when (F("it", true)) { P("it"); }
        try { Rec(2); } catch (MyE e) when (F("rec", true)) { P("rec"); }
        Action a = () => Thr(11); try { a(); } catch (MyE e) when (F("lam", e.C == 11)) { P("lam"); }
        for (int i = 0; i < 3; i++)
        {
            try { if (i == 1) continue; Thr(i); }
            catch (MyE e) when (F("loop" + i, i == e.C)) { P("l" + i); if (i == 2) break; }
        }
        P("" + await As(2)); try { await AsMid(3); } catch (MyE e) when (F("await", true)) { P("aw " + e.C); }
        try { int q = await As(2) + As(4).Result; }
        catch (AggregateException e) when (F("agg", true)) { P("agg " + e.InnerException.Message); }
        try { await Task.Run(() => Thr(12)); } catch (MyE e) when (F("run", e.C == 12)) { P("run"); }
        try { try { throw new MyE(1); } finally { P("f1"); await Task.Yield(); P("f1b"); } }
        catch (MyE) when (F("after await fin", true)) { P("ok"); }
        var saved = new MyE(20);
        try { try { throw saved; } catch (MyE) when (F("s1", false)) { } finally { P("s1f"); } }
        catch (MyE e) when (F("s2", ReferenceEquals(e, saved))) { P("same"); }
        P("end");
    }
}
