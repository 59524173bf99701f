// C# specification §13.9: while, do, for and foreach with awaits in every clause and try blocks within
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var log = new List<string>();
for (int i = await A(0), j = await A(10); await A(i < 4); i += await A(1), j -= await A(2))
{
    try { if (i == 1) continue; if (i == 3) throw new Exception("three"); log.Add($"{i},{j}"); }
    catch (Exception e) { await Task.Yield(); log.Add(e.Message); }
    finally { log.Add("f" + await A(i)); }
}
Console.WriteLine(string.Join(" ", log)); log.Clear();
int n = 0;
do
{
    try { n++; await Task.Yield(); if (n == 2) continue; log.Add("d" + n); }
    finally { await Task.Yield(); log.Add("e"); }
} while (await A(n) < 3);
Console.WriteLine(string.Join(" ", log)); log.Clear();

IEnumerable<int> Source()
{
    try { for (int i = 0; i < 5; i++) yield return i; } finally { log.Add("source done"); }
}
foreach (int v in Source()) { await Task.Yield(); if (v == 3) break; log.Add("v" + await A(v)); }
foreach (var (k, v) in await A(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 })) log.Add(k + await A(v));
foreach (char c in await A("xyz")) { if (c == await A('y')) continue; log.Add(c.ToString()); }
foreach (long l in new List<int> { 1, 2 }) log.Add((await A(l)).GetType().Name);
foreach (int g in new int[,] { { 1, 2 }, { 3, 4 } }) log.Add(await A(g) + "");
Console.WriteLine(string.Join(" ", log)); log.Clear();
var list = new List<int> { 1, 2, 3 };
try { foreach (int x in list) { await Task.Yield(); list.Add(x); } }
catch (InvalidOperationException) { Console.WriteLine("modified"); }
outer:
for (int i = 0; ; i++)
{
    for (int j = 0; ; j++) { await Task.Yield(); if (j == 2) break; if (n++ < 5) goto outer; if (i == 1) goto end; }
}
end:
Console.WriteLine(n);
