// A token bucket on a virtual clock: permits refill with time, callers wait in order, some give up.
class VirtualTime
{
    private readonly PriorityQueue _timers = new();
    public int Now { get; private set; }
    private sealed class PriorityQueue { public readonly SortedDictionary<(int At, int Seq), TaskCompletionSource<bool>> Items = new(); public int Seq; }
    public Task Delay(int ms) { var t = new TaskCompletionSource<bool>(); _timers.Items.Add((Now + ms, _timers.Seq++), t); return t.Task; }
    public void Advance(int ms)
    {
        int end = Now + ms;
        while (_timers.Items.Count > 0)
        {
            var next = _timers.Items.First();
            if (next.Key.At > end) break;
            _timers.Items.Remove(next.Key);
            Now = next.Key.At;
            next.Value.SetResult(true);
        }
        Now = end;
    }
}
class Bucket
{
    private readonly VirtualTime _time;
    private readonly Queue<(string Name, TaskCompletionSource<bool> Turn)> _waiting = new();
    private int _tokens;
    public Bucket(VirtualTime time, int capacity, int every) { _time = time; _tokens = capacity; _ = Refill(capacity, every); }
    private async Task Refill(int capacity, int every)
    {
        while (true)
        {
            await _time.Delay(every);
            if (_waiting.Count > 0) _waiting.Dequeue().Turn.SetResult(true);
            else if (_tokens < capacity) _tokens++;
        }
    }
    public Task<bool> Take(string name)
    {
        if (_tokens > 0) { _tokens--; return Task.FromResult(true); }
        if (_waiting.Count == 3) return Task.FromResult(false);
        var t = new TaskCompletionSource<bool>();
        _waiting.Enqueue((name, t));
        return t.Task;
    }
}
class Program
{
    static async Task Main()
    {
        var time = new VirtualTime();
        var bucket = new Bucket(time, 2, 100);
        var done = new List<Task>();
        async Task Client(string name) => Console.WriteLine($"{time.Now,4}: {name} {(await bucket.Take(name) ? "served" : "rejected")} at {time.Now}");
        for (int i = 0; i < 6; i++) done.Add(Client("c" + i));
        time.Advance(250);
        done.Add(Client("late"));
        time.Advance(500);
        done.Add(Client("last"));
        await Task.WhenAll(done);
        Console.WriteLine(time.Now);
    }
}
