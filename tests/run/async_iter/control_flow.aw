// C# specification §13.15: `yield` in loops, switch, nested try/finally, conditions and with awaits in the yielded expression
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
async IAsyncEnumerable<string> All(int n)
{
    yield return await A("first") + await A(1);
    for (int i = await A(0); i < await A(n); i++)
    {
        switch (i)
        {
            case 0: yield return "zero"; break;
            case 1: await Task.Yield(); yield return "one"; goto case 0;
            case 2: try { continue; } finally { await A(0); Console.Write("(skip) "); }
            case 3: { try { yield return "three"; break; } finally { Console.Write("(f3) "); } }
            case 4: yield return await A(true) ? await A("yes") : "no"; break;
            default: if (i == 6) yield break; goto again;
        }
        yield return $"after {i}";
        continue;
    again:
        yield return "again " + i;
    }
    yield return "end";
}
await foreach (string s in All(6)) Console.Write(s + "; ");
Console.WriteLine();
await foreach (string s in All(10)) Console.Write(s + "; ");
Console.WriteLine();
async IAsyncEnumerable<int> Nested(int d)
{
    if (d == 0) { yield return await A(0); yield break; }
    await foreach (int x in Nested(d - 1)) { yield return x; yield return x + d; }
}
await foreach (int x in Nested(4)) Console.Write(x + " ");
Console.WriteLine();
async IAsyncEnumerable<int> Mixed()
{
    foreach (int x in Sync()) { yield return x; await Task.Yield(); }
    using var r = new R();
    await using var ar = new AR();
    lock (r) { }
    yield return 100;
    try { yield return 200; } finally { try { await A(1); throw new Exception(); } catch { Console.Write("swallowed "); } }
}
IEnumerable<int> Sync() { try { yield return 1; yield return 2; } finally { Console.Write("sync-end "); } }
await foreach (int x in Mixed()) Console.Write(x + " ");
Console.WriteLine();
class R : IDisposable { public void Dispose() => Console.Write("~R "); }
class AR : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("~AR "); } }
