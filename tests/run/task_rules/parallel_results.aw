// Many tasks at once: order of results, sharing, throttling, first failures.
int[] squares = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n => { await Task.Delay(n % 3); return n * n; }));
Console.WriteLine(string.Join(",", squares));
var gate = new SemaphoreSlim(3);
int inside = 0, most = 0;
await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
{
    await gate.WaitAsync();
    try { int now = Interlocked.Increment(ref inside); lock (gate) most = Math.Max(most, now); await Task.Yield(); }
    finally { Interlocked.Decrement(ref inside); gate.Release(); }
}));
Console.WriteLine((most <= 3) + " " + inside);
Task<int>[] some = Enumerable.Range(0, 6).Select(n => Task.Run(() => n % 2 == 0 ? n : throw new ArgumentException("odd " + n))).ToArray();
try { await Task.WhenAll(some); } catch (ArgumentException) { }
Console.WriteLine(some.Count(t => t.IsFaulted) + " " + some.Where(t => t.IsCompletedSuccessfully).Sum(t => t.Result));
Console.WriteLine(string.Join(" ", some.Where(t => t.IsFaulted).Select(t => t.Exception!.InnerException!.Message)));
var cache = new Dictionary<int, Task<int>>();
int computed = 0;
Task<int> Cached(int k) { lock (cache) return cache.TryGetValue(k, out var t) ? t : cache[k] = Compute(k); }
async Task<int> Compute(int k) { Interlocked.Increment(ref computed); await Task.Yield(); return k + 1; }
Console.WriteLine((await Task.WhenAll(Enumerable.Range(0, 9).Select(n => Cached(n % 3)))).Sum() + " " + computed);
