// Streams made of streams: Where, Select, Take, Concat, Zip written as async iterators.
static async IAsyncEnumerable<int> Range(int from, int count)
{
    for (int i = 0; i < count; i++) { if (i % 2 == 1) await Task.Yield(); yield return from + i; }
}

static async IAsyncEnumerable<T> Where<T>(IAsyncEnumerable<T> s, Func<T, Task<bool>> p)
{
    await foreach (T x in s) if (await p(x)) yield return x;
}
static async IAsyncEnumerable<R> Select<T, R>(IAsyncEnumerable<T> s, Func<T, R> f) { await foreach (T x in s) yield return f(x); }

static async IAsyncEnumerable<T> Take<T>(IAsyncEnumerable<T> s, int n)
{
    if (n <= 0) yield break;
    await foreach (T x in s) { yield return x; if (--n == 0) yield break; }
}

static async IAsyncEnumerable<T> Concat<T>(params IAsyncEnumerable<T>[] all)
{
    foreach (var s in all) await foreach (T x in s) yield return x;
}

static async IAsyncEnumerable<(A, B)> Zip<A, B>(IAsyncEnumerable<A> a, IAsyncEnumerable<B> b)
{
    await using var x = a.GetAsyncEnumerator();
    await using var y = b.GetAsyncEnumerator();
    while (await x.MoveNextAsync() && await y.MoveNextAsync()) yield return (x.Current, y.Current);
}

static async Task<List<T>> List<T>(IAsyncEnumerable<T> s)
{
    var l = new List<T>();
    await foreach (T x in s) l.Add(x);
    return l;
}
Console.WriteLine(string.Join(" ", await List(Where(Range(1, 10), async n => { await Task.Yield(); return n % 3 == 0; }))));
Console.WriteLine(string.Join(" ", await List(Select(Take(Range(5, 100), 4), n => "<" + n + ">"))));
Console.WriteLine(string.Join(" ", await List(Concat(Range(1, 2), Range(10, 0), Range(20, 3)))));
Console.WriteLine(string.Join(" ", await List(Zip(Range(1, 3), Select(Range(1, 9), n => (char)('a' + n))))));
Console.WriteLine(string.Join(" ", await List(Take(Range(1, 5), 0))) + "|");
