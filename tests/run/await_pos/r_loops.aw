// await in every part of loops (C# spec 13.9): conditions, iterators, bodies, with break, continue and goto.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

for (int i = await Later(0); i < await Later(3); i += await Later(1)) Console.Write(i + " ");
int n = 3;
while (await Later(n--) > 0) { if (await Later(n) == 1) continue; Console.Write("w" + n + " "); }
do Console.Write("d" + n + " "); while (await Later(n++) < 1);
foreach (int x in await Later(new[] { 1, 2, 3 })) { if (x == await Later(3)) break; Console.Write("f" + x + " "); }
Console.WriteLine();
List<Func<Task<int>>> fs = new();
for (int i = 0; i < 3; i++) { int j = i; fs.Add(async () => { await Task.Yield(); return i * 10 + j; }); }
foreach (var f in fs) Console.Write(await f() + " ");
foreach (var x in new[] { 1, 2 }) fs.Add(async () => await Later(x));
foreach (var f in fs.Skip(3)) Console.Write(await f() + " ");
Console.WriteLine();
int tries = 0;
retry:
try { if (++tries < 3) await Fail<int>("try " + tries); Console.WriteLine("after " + tries); }
catch (InvalidOperationException e) { Console.WriteLine(await Later(e.Message)); goto retry; }
for (int a = 0; ; a++)
    for (int b = 0; b < 3; b++)
    {
        if (a * b == await Later(2)) goto done;
        Console.Write(a * b + ",");
    }
done:
Console.WriteLine("done");
foreach (var (k, v) in await Later(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }))
    Console.WriteLine(k + await Later(v));

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
