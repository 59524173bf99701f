// C# specification §15.15, §12.19.6: locals, parameters and captured variables of an async iterator between yields and
// awaits
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var acts = new List<Func<int>>();

async IAsyncEnumerable<int> It(int p)
{
    int a = p * 2;
    for (int i = 0; i < 3; i++)
    {
        int j = await A(i);
        acts.Add(() => j++ + a);
        a += 10;
        yield return a;
        p += acts[0]();
    }
    var t = (x: p, y: a);
    yield return t.x;
    var big = new Big { A = a, S = "s" + p };
    await Task.Yield();
    yield return big.S.Length + big.A;
    Func<Task<int>> late = async () => { await Task.Yield(); return big.A += p; };
    yield return await late();
    yield return big.A;
}
await foreach (int x in It(1)) Console.Write(x + " ");
Console.WriteLine();
foreach (var f in acts) Console.Write(f() + " ");
Console.WriteLine();

async IAsyncEnumerable<Func<Task<int>>> Makers()
{
    for (int i = 0; i < 3; i++)
    {
        int k = i;
        yield return async () => { await Task.Yield(); return k * 10 + i; };
        await Task.Yield();
    }
}
var makers = new List<Func<Task<int>>>();
await foreach (var m in Makers()) { Console.Write(await m() + " "); makers.Add(m); }
foreach (var m in makers) Console.Write(await m() + " ");
Console.WriteLine();
await foreach (int x in It(2)) { int y = x; acts.Add(() => y); if (acts.Count > 7) break; }
Console.WriteLine(acts[^1]() + " " + acts[^2]());

struct Big { public int A; public long B, C; public string S; }
