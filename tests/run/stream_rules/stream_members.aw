// Async iterators as members: instance, static, generic, explicit interface, local functions; this of a struct is a
// copy.
await Print(new Box<int>(1, 2, 3));
await Print(new Box<string>("a"));

static async Task Print<T>(IAsyncEnumerable<T> s)
{
    await foreach (T x in s) Console.Write(x + " ");
    Console.WriteLine();
}
await Print(Box<int>.Repeat(7, 2));
IHas h = new Has();
await foreach (int n in h.Items()) Console.Write(n + ";");
Console.WriteLine();
int from = 10;

async IAsyncEnumerable<int> Local(int n)
{
    for (int i = 0; i < n; i++) { await Task.Yield(); yield return from++; }
}
await Print(Local(2));
await Print(Local(2));
var c = new Counter { N = 2 };
var s = c.Down();
c.N = 100;
await Print(s);
Console.WriteLine(c.N);

class Box<T> : IAsyncEnumerable<T>
{
    readonly T[] _all;
    public Box(params T[] all) => _all = all;

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken token = default)
    {
        foreach (T x in _all) { await Task.Yield(); yield return x; }
    }

    public static async IAsyncEnumerable<T> Repeat(T x, int n)
    {
        while (n-- > 0) { yield return x; await Task.Yield(); }
    }
}

interface IHas { IAsyncEnumerable<int> Items(); }

class Has : IHas
{
    async IAsyncEnumerable<int> IHas.Items() { yield return 1; await Task.Yield(); yield return 2; }
}

struct Counter
{
    public int N;
    public async IAsyncEnumerable<int> Down() { while (N > 0) { await Task.Yield(); yield return N--; } }
}
