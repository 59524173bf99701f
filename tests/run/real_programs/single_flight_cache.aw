// A cache that lets one caller load a key while the others wait for the same task; failures are not kept.
using System.Collections.Concurrent;
class Cache<K, V> where K : notnull
{
    private readonly ConcurrentDictionary<K, Lazy<Task<V>>> _entries = new();
    private readonly Func<K, Task<V>> _load;
    public int Loads;
    public Cache(Func<K, Task<V>> load) => _load = load;
    public async Task<V> Get(K key)
    {
        Lazy<Task<V>> entry = _entries.GetOrAdd(key, k => new Lazy<Task<V>>(() => { Interlocked.Increment(ref Loads); return _load(k); }));
        try { return await entry.Value; }
        catch { _entries.TryRemove(key, out _); throw; }
    }
    public bool Has(K key) => _entries.ContainsKey(key);
}
class Program
{
    static async Task Main()
    {
        var gates = new Dictionary<string, TaskCompletionSource<int>> { ["a"] = new(), ["b"] = new(), ["bad"] = new() };
        var cache = new Cache<string, int>(k => gates[k].Task);
        Task<int>[] readers = { cache.Get("a"), cache.Get("a"), cache.Get("b"), cache.Get("a") };
        Console.WriteLine($"{cache.Loads} {readers.Any(r => r.IsCompleted)}");
        gates["b"].SetResult(20);
        gates["a"].SetResult(10);
        Console.WriteLine(string.Join(" ", await Task.WhenAll(readers)));
        Console.WriteLine(await cache.Get("a") + " " + cache.Loads);
        Task<int>[] fails = { cache.Get("bad"), cache.Get("bad") };
        gates["bad"].SetException(new TimeoutException("slow"));
        foreach (Task<int> f in fails)
            try { await f; } catch (TimeoutException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(cache.Has("bad"));
        gates["bad"] = new();
        Task<int> again = cache.Get("bad");
        gates["bad"].SetResult(5);
        Console.WriteLine(await again + " " + cache.Loads);
        var counted = new Cache<int, int>(async k => { await Task.Yield(); return k * k; });
        int[] all = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => counted.Get(i % 6))));
        Console.WriteLine(all.Sum() + " " + counted.Loads);
    }
}
