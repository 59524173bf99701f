// Publish/subscribe with async handlers: awaited in order or all at once, unsubscribing through IDisposable, failures
// collected.
class Hub
{
    private readonly Dictionary<Type, List<Func<object, Task>>> _handlers = new();

    private sealed class Subscription : IDisposable
    {
        private Action? _end;
        public Subscription(Action end) => _end = end;
        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }

    public IDisposable On<T>(Func<T, Task> handler)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list)) _handlers[typeof(T)] = list = new();
        Func<object, Task> wrapped = m => handler((T)m);
        list.Add(wrapped);
        return new Subscription(() => list.Remove(wrapped));
    }

    public async Task Publish<T>(T message) where T : notnull
    {
        var faults = new List<Exception>();
        if (_handlers.TryGetValue(typeof(T), out var list))
            foreach (var h in list.ToArray())
                try { await h(message); } catch (Exception e) { faults.Add(e); }
        if (faults.Count > 0) throw new AggregateException(faults);
    }

    public Task<int[]> Count<T>(T message, Func<T, Task<int>>[] each) => Task.WhenAll(each.Select(f => f(message)));
}

record Created(string Name);
record Removed(string Name, int Times);

class Program
{
    static async Task Main()
    {
        var hub = new Hub();
        var log = new List<string>();
        hub.On<Created>(async c => { await Task.Yield(); log.Add("a:" + c.Name); });
        IDisposable second = hub.On<Created>(c => { log.Add("b:" + c.Name); return Task.CompletedTask; });
        hub.On<Removed>(async r => { for (int i = 0; i < r.Times; i++) { await Task.Yield(); log.Add($"r{i}"); } });
        hub.On<Removed>(async r =>
        {
            await Task.Yield();
            if (r.Times > 2) throw new InvalidOperationException("too often");
        });
        await hub.Publish(new Created("x"));
        second.Dispose();
        second.Dispose();
        await hub.Publish(new Created("y"));
        await hub.Publish(new Removed("x", 2));
        try { await hub.Publish(new Removed("y", 3)); }
        catch (AggregateException e) { log.Add(e.InnerException!.Message); }
        await hub.Publish("nobody listens");
        Console.WriteLine(string.Join(" ", log));
        Console.WriteLine(string.Join(",",
            await hub.Count("word", new Func<string, Task<int>>[] { async s => { await Task.Yield(); return s.Length; }, s => Task.FromResult(s.Count(c => c == 'w')) })));
    }
}
