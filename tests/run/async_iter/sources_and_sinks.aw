// .NET: async streams composed: Where, Select, Take and buffering written as async iterators over one another
using System;
using System.Collections.Generic;
using System.Threading.Channels;
using System.Threading.Tasks;

int stopped = 0;
await foreach (var s in Numbers().Where(x => x % 2 == 1).Select(async x => { await Task.Yield(); return $"n{x}"; }).Take(4))
    Console.Write(s + " ");
Console.WriteLine();
await foreach (var c in Numbers().Take(7).Chunk(3)) Console.Write($"[{string.Join(",", c)}] ");
Console.WriteLine();
var ch = Channel.CreateBounded<int>(2);
Task producer = Produce();

async Task Produce()
{
    await foreach (int x in Numbers().Take(6)) await ch.Writer.WriteAsync(x * x);
    ch.Writer.Complete();
}
await foreach (int x in ch.Reader.ReadAllAsync()) Console.Write(x + " ");
await producer;
Console.WriteLine();
Console.WriteLine(await Numbers().Take(10).Aggregate(0, (a, b) => a + b) + " " + stopped);

async IAsyncEnumerable<int> Numbers()
{
    try { for (int i = 0; ; i++) { if (i % 3 == 0) await Task.Yield(); yield return i; } }
    finally { await Task.Yield(); stopped++; }
}

static class Ops
{
    public static async IAsyncEnumerable<T> Where<T>(this IAsyncEnumerable<T> s, Func<T, bool> f)
    {
        await foreach (T x in s) if (f(x)) yield return x;
    }

    public static async IAsyncEnumerable<U> Select<T, U>(this IAsyncEnumerable<T> s, Func<T, Task<U>> f)
    {
        await foreach (T x in s) yield return await f(x);
    }

    public static async IAsyncEnumerable<T> Take<T>(this IAsyncEnumerable<T> s, int n)
    {
        if (n > 0) await foreach (T x in s) { yield return x; if (--n == 0) break; }
    }

    public static async IAsyncEnumerable<List<T>> Chunk<T>(this IAsyncEnumerable<T> s, int n)
    {
        var l = new List<T>();
        await foreach (T x in s) { l.Add(x); if (l.Count == n) { yield return l; l = new(); } }
        if (l.Count > 0) yield return l;
    }

    public static async ValueTask<A> Aggregate<T, A>(this IAsyncEnumerable<T> s, A a, Func<A, T, A> f)
    {
        await foreach (T x in s) a = f(a, x);
        return a;
    }
}
