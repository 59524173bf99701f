// Primitives built on the others: an async lock, an async event, a queue, a once-only initialiser.
var l = new AsyncLock();
int n = 0;
await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
{
    using (await l.Enter()) { int was = n; await Task.Yield(); n = was + 1; }
}));
Console.WriteLine(n);
var e = new AsyncEvent();
Task[] waiting = Enumerable.Range(0, 3).Select(_ => e.Wait()).ToArray();
Console.WriteLine(waiting.Count(t => t.IsCompleted));
e.Set();
await Task.WhenAll(waiting);
Console.WriteLine(e.Wait().IsCompleted);
var q = new AsyncQueue<int>();
Task<int> first = q.Take(), second = q.Take();
q.Put(1); q.Put(2); q.Put(3);
Console.WriteLine(await first + " " + await second + " " + await q.Take());

class AsyncLock
{
    readonly SemaphoreSlim _s = new SemaphoreSlim(1, 1);
    public async Task<IDisposable> Enter() { await _s.WaitAsync(); return new Leaver(_s); }

    class Leaver : IDisposable
    {
        SemaphoreSlim? _s;
        public Leaver(SemaphoreSlim s) => _s = s;
        public void Dispose() => Interlocked.Exchange(ref _s, null)?.Release();
    }
}

class AsyncEvent
{
    readonly TaskCompletionSource<bool> _t = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
    public Task Wait() => _t.Task;
    public void Set() => _t.TrySetResult(true);
}

class AsyncQueue<T>
{
    readonly Queue<T> _items = new Queue<T>();
    readonly Queue<TaskCompletionSource<T>> _takers = new Queue<TaskCompletionSource<T>>();

    public void Put(T x)
    {
        TaskCompletionSource<T>? t = null;
        lock (_items) { if (_takers.Count > 0) t = _takers.Dequeue(); else _items.Enqueue(x); }
        t?.SetResult(x);
    }

    public Task<T> Take()
    {
        lock (_items)
        {
            if (_items.Count > 0) return Task.FromResult(_items.Dequeue());
            var t = new TaskCompletionSource<T>();
            _takers.Enqueue(t);
            return t.Task;
        }
    }
}
