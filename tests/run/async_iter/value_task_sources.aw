// C# specification §15.15.4 and .NET's IAsyncEnumerator<T>: MoveNextAsync's results when it suspends and when not;
// enumerators passed around by interface.
var gates = new Queue<TaskCompletionSource<int>>();

async IAsyncEnumerable<int> Gated(int n)
{
    for (int i = 0; i < n; i++)
    {
        var g = new TaskCompletionSource<int>();
        gates.Enqueue(g);
        yield return await g.Task;
    }
}
await using var e = Gated(2).GetAsyncEnumerator();
var m = e.MoveNextAsync();
Console.WriteLine(m.IsCompleted + " " + gates.Count);
gates.Dequeue().SetResult(7);
Console.WriteLine(await m + " " + e.Current);
Task<bool> t = e.MoveNextAsync().AsTask();
Console.WriteLine(t.IsCompleted);
gates.Dequeue().SetException(new FormatException("gate"));
try { await t; } catch (FormatException x) { Console.WriteLine(x.Message); }
Console.WriteLine(await e.MoveNextAsync());

async IAsyncEnumerator<string> Enumerator(string a, string b)
{
    yield return a;
    await Task.Yield();
    try { yield return b; } finally { Console.WriteLine("enumerator done"); }
}
var en = Enumerator("x", "y");
while (await en.MoveNextAsync()) Console.WriteLine(en.Current);
await en.DisposeAsync();

static async ValueTask<T> First<T>(IAsyncEnumerable<T> s, T otherwise)
{
    await foreach (T x in s) return x;
    return otherwise;
}

static async ValueTask<T> Last<T>(IAsyncEnumerable<T> s, T otherwise)
{
    await foreach (T x in s) otherwise = x;
    return otherwise;
}

async IAsyncEnumerable<int> UpTo(int n)
{
    for (int i = 1; i <= n; i++) { if (i == 3) await Task.Yield(); yield return i; }
}
Console.WriteLine(await First(UpTo(5), -1) + " " + await First(UpTo(0), -1) + " " + await Last(UpTo(5), -1) + " "
    + await Last(UpTo(0), -1));

static async Task<bool> SameSequence<T>(IAsyncEnumerable<T> a, IAsyncEnumerable<T> b)
{
    await using IAsyncEnumerator<T> x = a.GetAsyncEnumerator(), y = b.GetAsyncEnumerator();
    while (true)
    {
        bool p = await x.MoveNextAsync(), q = await y.MoveNextAsync();
        if (p != q) return false;
        if (!p) return true;
        if (!EqualityComparer<T>.Default.Equals(x.Current, y.Current)) return false;
    }
}
Console.WriteLine(await SameSequence(UpTo(4), UpTo(4)) + " " + await SameSequence(UpTo(4), UpTo(5)) + " "
    + await SameSequence(UpTo(0), UpTo(0)));
// Covariance of the interface.
IAsyncEnumerable<object> objs = Strings();
await foreach (object o in objs) Console.WriteLine(o + " " + (o is string));
async IAsyncEnumerable<string> Strings() { yield return "s1"; await Task.Yield(); yield return "s2"; }

// A long one that never suspends and one that always does: no stack grows.
async IAsyncEnumerable<int> Long(int n, bool wait)
{
    for (int i = 0; i < n; i++) { if (wait) await Task.Yield(); yield return i; }
}
long sum = 0;
await foreach (int i in Long(20000, false)) sum += i;
await foreach (int i in Long(2000, true)) sum += i;
Console.WriteLine(sum);
