// C# specification §13.14: `using` statements and declarations around awaits; resources released on every way out, null
// skipped
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }

async Task<int> Run(int how)
{
    using var outer = new R("outer");
    using (R a = await A(new R("a")), b = new R("b"))
    using (await A<R?>(null))
    {
        await Task.Yield();
        if (how == 1) return await A(1);
        if (how == 2) throw new Exception("boom");
        using var c = await A(new R("c"));
        await Task.Yield();
    }
    for (int i = 0; i < 3; i++)
    {
        using var l = new R("l" + i);
        await Task.Yield();
        if (how == 3 && i == 1) break;
        if (i == 0) continue;
        Console.Write("body ");
    }
    using (var s = new S { N = await A(5) }) { await Task.Yield(); s.Show(); }
    return 0;
}
for (int i = 0; i < 4; i++)
    try { Console.WriteLine("= " + await Run(i)); } catch (Exception e) { Console.WriteLine("! " + e.Message); }
try { using (new R("bad")) { await Task.Yield(); using var t = new Thrower(); throw new Exception("lost"); } }
catch (Exception e) { Console.WriteLine(e.Message); }

class R(string n) : IDisposable { public void Dispose() => Console.Write($"~{n} "); }
class Thrower : IDisposable { public void Dispose() => throw new Exception("from Dispose"); }

struct S : IDisposable
{
    public int N;
    public void Show() => Console.Write($"S{N} ");
    public void Dispose() => Console.Write($"~S{N} ");
}
