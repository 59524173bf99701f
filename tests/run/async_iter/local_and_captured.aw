// C# specification §13.6.4 and §15.15: async iterators as local functions: captured variables are shared, parameters
// are copied per enumeration.
int shared = 0;

async IAsyncEnumerable<int> Local(int n)
{
    while (n-- > 0) { shared += 10; await Task.Yield(); yield return shared + n; }
}
var one = Local(2);
shared = 5;
await foreach (int i in one) { Console.WriteLine(i); shared = 100; }
Console.WriteLine(shared);
await foreach (int i in one) Console.WriteLine(i);

async Task<List<Func<string>>> Capture()
{
    var fs = new List<Func<string>>();
    int outer = 0;
    await foreach (int i in Local(3))
    {
        int inner = i;
        outer++;
        fs.Add(() => i + ":" + inner++ + ":" + outer++);
        await Task.Yield();
    }
    return fs;
}
shared = 0;
var got = await Capture();
foreach (var f in got) Console.WriteLine(f() + " " + f());

static async IAsyncEnumerable<T> Chunked<T>(IEnumerable<T> src, int size) where T : notnull
{
    var buffer = new List<T>();
    foreach (T t in src)
    {
        buffer.Add(t);
        if (buffer.Count == size)
        {
            await Task.Yield();
            foreach (var x in Drain()) yield return x;
            yield return default!;
        }
    }
    foreach (var x in Drain()) yield return x;
    IEnumerable<T> Drain() { foreach (T t in buffer) yield return t; buffer.Clear(); }
}
await foreach (int x in Chunked(new[] { 1, 2, 3, 4, 5 }, 2)) Console.Write(x + " ");
Console.WriteLine();
// Lambdas that hold the iterator's own variables live on after it.
var kept = new List<Action>();

async IAsyncEnumerable<int> Keeps()
{
    for (int i = 0; i < 3; i++)
    {
        int sq = i * i;
        kept.Add(() => { sq++; Console.Write(i + "/" + sq + " "); });
        await Task.Yield();
        yield return sq;
    }
}
int total = 0;
await foreach (int x in Keeps()) { kept[^1](); total += x; }
foreach (var k in kept) k();
Console.WriteLine(total);

// Mutual recursion between local async iterators.
async IAsyncEnumerable<string> Even(int n)
{
    if (n > 6) yield break;
    yield return "e" + n;
    await foreach (var s in Odd(n + 1)) yield return s;
}

async IAsyncEnumerable<string> Odd(int n)
{
    await Task.Yield();
    yield return "o" + n;
    await foreach (var s in Even(n + 1)) yield return s;
}
await foreach (var s in Even(0)) Console.Write(s + " ");
Console.WriteLine();

// An infinite one, stopped by its consumer; several running in turn.
async IAsyncEnumerable<long> Fib()
{
    long a = 0, b = 1;
    try { while (true) { yield return a; (a, b) = (b, a + b); await Task.Yield(); } }
    finally { Console.Write("stopped "); }
}
await foreach (long f in Fib()) { if (f > 100) break; Console.Write(f + " "); }
Console.WriteLine();
await using var p = Fib().GetAsyncEnumerator();
await using var q = Fib().GetAsyncEnumerator();
for (int i = 0; i < 10; i++) { await p.MoveNextAsync(); if (i % 2 == 0) await q.MoveNextAsync(); }
Console.WriteLine(p.Current + " " + q.Current);
