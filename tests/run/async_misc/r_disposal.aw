// using and await using with awaits inside: order, exceptions, null resources, declarations (C# spec 13.14).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

using (var a = new D("a")) { await Task.Yield(); Console.WriteLine("in a"); }
await using (var b = new A("b", false)) Console.WriteLine(await Later("in b"));
await using (A? none = null) Console.WriteLine("null is fine");
try { await using var c = new A("c", true); Console.WriteLine("in c"); }
catch (InvalidOperationException e) { Console.WriteLine("c: " + e.Message); }
try { using var d = new D("d"); await Fail<int>("body"); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(await Ret());
await using (new Pattern()) { }
await foreach (int x in Items()) { if (x == 2) break; Console.WriteLine("item " + x); }
async Task<int> Ret() { await using var x = new A("x", false); using var y = new D("y"); return await Later(5); }

async IAsyncEnumerable<int> Items()
{
    await using var r = new A("items", false);
    try { yield return await Later(1); yield return 2; yield return 3; }
    finally { Console.WriteLine(await Later("items finally")); }
}

class D : IDisposable
{
    string n;
    public D(string n) { this.n = n; }
    public void Dispose() => Console.WriteLine("dispose " + n);
}

class A : IAsyncDisposable
{
    string n;
    bool fail;
    public A(string n, bool fail) { this.n = n; this.fail = fail; }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("async dispose " + n);
        if (fail) throw new InvalidOperationException("in dispose");
    }
}

struct Pattern { public Task DisposeAsync() { Console.WriteLine("by pattern"); return Task.CompletedTask; } }

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
