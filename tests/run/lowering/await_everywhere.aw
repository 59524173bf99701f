using System;
using System.Collections.Generic;
using System.Threading.Tasks;
class Program
{
    static void P(string s) { Console.WriteLine(s); }
    static async Task<int> D(int v) { await Task.Delay(1); return v; }
    static async Task<int> Y(int v) { await Task.Yield(); return v; }
    static async Task<int> Now(int v) { return v; }
    static async Task<int> Thr(int v) { await Task.Yield(); throw new Exception("thr" + v); }
    static int I(int v) { P("i" + v); return v; }

    static async Task Ord()
    {
        int x = 1;
        x = x + await Y(2) * x + (x = 5) + await Now(x) + x;
        P("" + x);
        int[] a = { 1, 2, 3 };
        int i = 0;
        a[i++] += await Y(10) + i;
        a[i] = await D(7) + a[0];
        P(string.Join(",", a));
        P(I(1) + await Y(I(2)) + I(3) + "");
        P($"{await Y(1)} {I(4)} {await Now(5)}");
    }

    static async Task<string> TryA(int m)
    {
        string log = "";
        for (int i = 0; i < 3; i++)
        {
            try
            {
                log += "t" + i;
                if (m == 0 && i == 1) return log + "ret";
                if (m == 1 && i == 1) break;
                if (m == 2) { await Thr(i); }
                await Y(1);
                log += ".";
            }
            catch (Exception e) when (e.Message == "thr1") { log += "c1"; await D(1); log += "d"; continue; }
            catch (Exception e) { log += "c" + e.Message; await Y(3); }
            finally { log += "f"; await D(2); log += "g" + i; P(log); }
            log += "|";
        }
        return log;
    }

    static async Task<int> Nested()
    {
        try { try { return await Y(1); } finally { await Y(2); P("in"); } } finally { await D(1); P("out"); }
    }

    static async Task Rethrow()
    {
        try { try { await Thr(1); } catch (Exception) { await Y(1); throw; } }
        catch (Exception e) { P("re " + e.Message); }
        try { await FinThrow(); } catch (Exception e) { P("ft " + e.Message); }
    }

    static async Task FinThrow() { try { await Thr(5); } finally { await Y(1); throw new Exception("from fin"); } }
    static async void Void(TaskCompletionSource<int> t) { await Task.Yield(); t.SetResult(33); }
    class C { public int F; public async Task<int> M(int a) { F += await Y(a); return this.F; } public C Next; }
    struct S { public int A; public async Task<int> M() { A++; await Task.Yield(); A += 10; return A; } }
    static async Task<T> Gen<T>(T v, Func<T, Task<T>> f) { var r = await f(v); return await f(r); }
    static async Task<int> Rec(int n) { return n == 0 ? 0 : n + await Rec(n - 1); }
    static async Task<bool> B(bool b) { P("b" + b); await Task.Yield(); return b; }

    static async Task Main()
    {
        await Ord(); for (int m = 0; m < 3; m++) P(await TryA(m)); P("" + await Nested()); await Rethrow();
        var tcs = new TaskCompletionSource<int>(); Void(tcs); P("" + await tcs.Task);
        var c = new C { F = 1 };
        P("" + await c.M(4) + await c.M(await c.M(1)));
        C nul = null;
        try { await nul.M(I(1)); }
        catch (NullReferenceException) { P("nre"); }
        try { nul.F = await Y(I(2)); }
        catch (NullReferenceException) { P("nre2"); }
        try { c.Next.F = await Y(I(3)); }
        catch (NullReferenceException) { P("nre3"); }
        var s = new S { A = 1 }; P("" + await s.M() + s.A);
        P(await Gen("x", async v => { await Task.Yield(); return v + v; })); P("" + await Gen(3, v => Y(v * v)));
        P("" + await Rec(50));
        if (await B(true) && !await B(false) || await B(true)) P("cond");
        P("" + (await B(false) ? await Y(1) : await Y(2)));
        var t1 = D(1);
        var t2 = Y(2);
        P("" + (await t1 + await t2));
        var all = await Task.WhenAll(Y(1), D(2), Now(3));
        P(string.Join(",", all));
        Task<int> tn = null; try { await tn; } catch (NullReferenceException) { P("null task"); }
        var ex = Thr(9);
        try { await ex; }
        catch (Exception e) { P(e.Message); }
        try { await ex; }
        catch (Exception e) { P("again " + e.Message); }
        int cap = 0;
        Func<Task> f = async () =>
        {
            cap++;
            await Task.Yield();
            cap += 10;
        };
        await f();
        await f();
        P("" + cap);
        foreach (var x in new List<int> { 1, 2, 3 })
        {
            await Task.Yield();
            if (x == 2) continue;
            P("l" + await Y(x));
        }
        int w = 0;
        while (await Y(w) < 3) { w++; if (w == 2) await Task.Delay(1); }
        P("w" + w);
        do { w -= await Y(1); } while (w > 0);
        switch (await Y(2)) { case 2: P("two " + await Y(3)); goto case 1; case 1: P("one"); break; }
        await Task.Run(async () => { P("run " + await Y(1)); }); P("" + await Task.Run(() => 5));
        using (var d = new Dsp()) { await Task.Yield(); P("using"); }
        string str = null;
        P((str ?? await Str()) + (str?.Length ?? await Y(4)));
        object o = await Y(6);
        P("" + (int)o);
        long lg = await Y(7);
        P("" + lg);
        int? ni = await Y(8);
        P("" + ni);
        try { checked { int big = int.MaxValue; big += await Y(1); } } catch (OverflowException) { P("ovf"); }
        lockless();
    }

    static void lockless() { P("" + Y(11).Result); }
    static async Task<string> Str() { await Task.Yield(); return "str"; }
    class Dsp : IDisposable { public void Dispose() { P("disp"); } }
}
