// Requests that come one by one are answered by one call for a whole batch, closed by size or by a flush.
class Batcher<K, V> where K : notnull
{
    private readonly Func<IReadOnlyList<K>, Task<Dictionary<K, V>>> _load;
    private readonly int _size;
    private List<(K Key, TaskCompletionSource<V> Reply)> _open = new();
    public Batcher(int size, Func<IReadOnlyList<K>, Task<Dictionary<K, V>>> load) { _size = size; _load = load; }
    public Task<V> Get(K key)
    {
        var reply = new TaskCompletionSource<V>();
        _open.Add((key, reply));
        if (_open.Count == _size) _ = Flush();
        return reply.Task;
    }
    public async Task Flush()
    {
        var batch = _open;
        if (batch.Count == 0) return;
        _open = new();
        try
        {
            Dictionary<K, V> found = await _load(batch.Select(b => b.Key).Distinct().ToList());
            foreach (var (key, reply) in batch)
                if (found.TryGetValue(key, out V? v)) reply.SetResult(v);
                else reply.SetException(new KeyNotFoundException("no " + key));
        }
        catch (Exception e) when (e is not InvalidOperationException) { foreach (var (_, reply) in batch) reply.TrySetException(e); }
    }
}
class Program
{
    static async Task Main()
    {
        int calls = 0;
        var gates = new Queue<TaskCompletionSource<bool>>();
        var b = new Batcher<int, string>(3, async keys =>
        {
            calls++;
            Console.WriteLine("load " + string.Join(",", keys));
            await Task.CompletedTask;
            if (keys.Contains(13)) throw new ArgumentException("unlucky");
            return keys.Where(k => k != 4).ToDictionary(k => k, k => "v" + k);
        });
        Task<string>[] gets = new[] { 1, 2, 1, 4, 5 }.Select(b.Get).ToArray();
        await b.Flush();
        foreach (Task<string> g in gets)
            try { Console.WriteLine(await g); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        Task<string> bad = b.Get(13), also = b.Get(1);
        await b.Flush();
        await b.Flush();
        foreach (Task<string> g in new[] { bad, also })
            try { Console.WriteLine(await g); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(calls);
    }
}
