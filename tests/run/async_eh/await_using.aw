// C# specification §13.14.3 (await using): order of disposal, null, pattern-based DisposeAsync, structs,
// ConfigureAwait, exceptions
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }

async Task<int> Run(int how)
{
    await using var outer = new R("outer");
    await using (R a = await A(new R("a")), b = new R("b"))
    await using ((R?)null)
    {
        if (how == 1) return await A(1);
        if (how == 2) throw new Exception("boom");
        await using var c = await A(new R("c"));
        Console.Write("in ");
    }
    foreach (int i in new[] { 1, 2, 3 })
    {
        await using var l = new R("l" + i);
        if (i == 1) continue;
        if (how == 3) break;
        Console.Write("body ");
    }
    await using (new Pattern()) Console.Write("pattern ");
    await using (var s = new S(await A(4))) { await Task.Yield(); Console.Write("struct "); }
    await using ((new R("cfg")).ConfigureAwait(false)) { Console.Write("configured "); }
    return 0;
}
for (int i = 0; i < 4; i++)
    try { Console.WriteLine("= " + await Run(i)); } catch (Exception e) { Console.WriteLine("! " + e.Message); }
try { await using var f = new Failing(); throw new Exception("replaced"); }
catch (Exception e) { Console.WriteLine(e.Message); }
async Task<string> Ret() { await using var r = new R("r"); return await A("value"); }
Console.WriteLine(await Ret());
IAsyncDisposable d = new S(9);
await using (d) { }
Console.WriteLine();

class R(string n) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { Console.Write($"<{n} "); await Task.Yield(); Console.Write($"{n}> "); }
}

class Pattern { public async Task DisposeAsync() { await Task.Yield(); Console.Write("~pattern "); } }

class Failing : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { await Task.Yield(); throw new Exception("dispose failed"); }
}

struct S(int n) : IAsyncDisposable { public ValueTask DisposeAsync() { Console.Write($"~S{n} "); return default; } }
