// An async iterator over an ordinary iterator and the other way round, both with finally blocks; captured variables are
// shared.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

int made = 0;

IEnumerable<int> Sync()
{
    try { for (int i = 0; i < 3; i++) { made++; yield return i; } } finally { Console.Write("sync~ "); }
}

async IAsyncEnumerable<int> Lift(IEnumerable<int> s)
{
    try { foreach (int i in s) { await Task.Yield(); yield return i + made * 10; } }
    finally { Console.Write("async~ "); }
}
await foreach (int i in Lift(Sync())) Console.Write(i + " ");
Console.WriteLine();
await foreach (int i in Lift(Sync())) { Console.Write(i + " "); if (i >= 50) break; }
Console.WriteLine(made);

async Task<List<T>> ToList<T>(IAsyncEnumerable<T> s)
{
    var l = new List<T>();
    await foreach (T t in s) l.Add(t);
    return l;
}
var funcs = new List<Func<int>>();

async IAsyncEnumerable<Func<int>> Closures()
{
    for (int i = 0; i < 2; i++) { int k = i; await Task.Yield(); yield return () => k++ * 10 + made; }
}
foreach (var f in await ToList(Closures())) { Console.Write(f() + " "); made = 0; Console.Write(f() + " "); }
Console.WriteLine();
