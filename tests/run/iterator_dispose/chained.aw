// C# specification §15.15: operators made of async iterators: disposal runs from the consumer to the source, once each.
var log = new List<string>();

async IAsyncEnumerable<int> Source(int n)
{
    try { for (int i = 0; i < n; i++) { if (i % 2 == 1) await Task.Yield(); yield return i; } }
    finally { log.Add("source"); }
}

async IAsyncEnumerable<T> Take<T>(IAsyncEnumerable<T> s, int n)
{
    try { if (n > 0) await foreach (T t in s) { yield return t; if (--n == 0) yield break; } }
    finally { await Task.Yield(); log.Add("take"); }
}

async IAsyncEnumerable<R> Select<T, R>(IAsyncEnumerable<T> s, Func<T, Task<R>> f)
{
    try { await foreach (T t in s) yield return await f(t); } finally { log.Add("select"); }
}

async IAsyncEnumerable<(T, T)> Pairs<T>(IAsyncEnumerable<T> s)
{
    await using IAsyncEnumerator<T> e = s.GetAsyncEnumerator();
    while (await e.MoveNextAsync())
    {
        T a = e.Current;
        if (!await e.MoveNextAsync()) yield break;
        yield return (a, e.Current);
    }
}

async Task Show<T>(string name, IAsyncEnumerable<T> s)
{
    log.Clear();
    var got = new List<T>();
    try { await foreach (T t in s) got.Add(t); } catch (FormatException e) { log.Add(e.Message); }
    Console.WriteLine($"{name}: {string.Join(",", got)} [{string.Join(" ", log)}]");
}
await Show("take", Take(Source(5), 2));
await Show("none", Take(Source(5), 0));
await Show("all", Take(Select(Source(3), async i => { await Task.Yield(); return i * 10; }), 9));
await Show("pairs", Pairs(Source(5)));
await Show("taken pairs", Take(Pairs(Select(Source(9), i => Task.FromResult("s" + i))), 2));
await Show("throws", Select(Source(5), i => i == 3 ? throw new FormatException("at 3") : Task.FromResult(i)));
