// Operators over IAsyncEnumerable<T> as people write them: where, select, take, concat, zip, batch, to list.
static class Streams
{
    public static async IAsyncEnumerable<T> Where<T>(this IAsyncEnumerable<T> s, Func<T, bool> f)
    {
        await foreach (T x in s) if (f(x)) yield return x;
    }

    public static async IAsyncEnumerable<R> Select<T, R>(this IAsyncEnumerable<T> s, Func<T, Task<R>> f)
    {
        await foreach (T x in s) yield return await f(x);
    }

    public static async IAsyncEnumerable<T> Take<T>(this IAsyncEnumerable<T> s, int n)
    {
        if (n == 0) yield break;
        await foreach (T x in s) { yield return x; if (--n == 0) yield break; }
    }

    public static async IAsyncEnumerable<T> Concat<T>(this IAsyncEnumerable<T> a, IAsyncEnumerable<T> b)
    {
        await foreach (T x in a) yield return x;
        await foreach (T x in b) yield return x;
    }

    public static async IAsyncEnumerable<(A, B)> Zip<A, B>(this IAsyncEnumerable<A> a, IAsyncEnumerable<B> b)
    {
        await using var x = a.GetAsyncEnumerator();
        await using var y = b.GetAsyncEnumerator();
        while (await x.MoveNextAsync() && await y.MoveNextAsync()) yield return (x.Current, y.Current);
    }

    public static async IAsyncEnumerable<T[]> Batch<T>(this IAsyncEnumerable<T> s, int size)
    {
        var part = new List<T>();
        await foreach (T x in s)
        {
            part.Add(x);
            if (part.Count == size) { yield return part.ToArray(); part.Clear(); }
        }
        if (part.Count > 0) yield return part.ToArray();
    }

    public static async Task<List<T>> ToList<T>(this IAsyncEnumerable<T> s)
    {
        var l = new List<T>();
        await foreach (T x in s) l.Add(x);
        return l;
    }
}

class Program
{
    static async IAsyncEnumerable<int> From(int n)
    {
        try { while (true) { await Task.Yield(); yield return n++; } }
        finally { Console.WriteLine("stop at " + n); }
    }

    static async Task Main()
    {
        Console.WriteLine(string.Join(" ", await From(1).Where(x => x % 3 == 0).Take(4).ToList()));
        Console.WriteLine(string.Join(" ", await From(5).Select(async x => { await Task.Yield(); return "#"
            + x; }).Take(2).ToList()));
        Console.WriteLine(string.Join(" ", await From(0).Take(2).Concat(From(10).Take(3)).ToList()));
        foreach (var (a, b) in await From(0).Zip(From(100).Take(2)).ToList()) Console.WriteLine($"{a}-{b}");
        await foreach (int[] part in From(1).Take(7).Batch(3)) Console.WriteLine(string.Join(",", part));
        Console.WriteLine((await From(3).Take(0).ToList()).Count);
    }
}
