// Exceptions around awaits (C# spec 13.11): filters, nested handlers, finally with return and rethrow.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

foreach (int k in new[] { 0, 1, 2, 3 })
{
    try { Console.WriteLine("result " + await Run(k)); }
    catch (Exception e) { Console.WriteLine("out " + e.GetType().Name + " " + e.Message); }
}
Console.WriteLine(await Nested());
Console.WriteLine(await Finally());
try { await Both(); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + (e.InnerException?.Message ?? "-")); }

async Task<string> Run(int k)
{
    try
    {
        if (k == 1) await Fail<int>("one");
        if (k == 2) throw new ArgumentException("two");
        if (k == 3) await Task.FromException(new FormatException("three"));
        return await Later("fine");
    }
    catch (InvalidOperationException e) when (e.Message.Length == 3) { return "caught " + await Later(e.Message); }
    catch (ArgumentException) { await Task.Yield(); throw; }
    finally { Console.Write(await Later("finally ")); }
}

async Task<int> Nested()
{
    int n = 0;
    try { try { await Fail<int>("a"); } finally { n += await Later(1); await Fail<int>("b"); } }
    catch (InvalidOperationException e) when (e.Message == "b")
    {
        n += 10;
        try { throw; } catch (InvalidOperationException f) { n += ReferenceEquals(e, f) ? 100 : 0; }
    }
    return n;
}

async Task<string> Finally()
{
    string s = "";
    for (int i = 0; i < 4; i++)
    {
        try { if (i == 1) continue; if (i == 3) break; s += i; await Task.Yield(); }
        finally { s += "f" + await Later(i) + " "; }
    }
    try { return s + "ret"; } finally { s = "lost"; await Task.Yield(); }
}

async Task Both()
{
    try { await Fail<int>("first"); }
    catch (Exception e) { await Task.Yield(); throw new InvalidOperationException("second", e); }
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
