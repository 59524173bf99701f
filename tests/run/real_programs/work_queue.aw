// A pool of workers on a bounded queue: priorities, results by id, failures, draining and shutdown.
// gc: 20
using System.Collections.Concurrent;
class WorkQueue<T> : IAsyncDisposable
{
    private readonly BlockingCollection<(int Id, Func<Task<T>> Job)> _jobs = new(16);
    private readonly ConcurrentDictionary<int, T> _results = new();
    private readonly ConcurrentBag<(int, string)> _failures = new();
    private readonly Task[] _workers;
    private int _next;
    public WorkQueue(int workers) => _workers = Enumerable.Range(0, workers).Select(_ => Task.Run(Work)).ToArray();
    public int Add(Func<Task<T>> job) { int id = Interlocked.Increment(ref _next); _jobs.Add((id, job)); return id; }
    private async Task Work()
    {
        foreach (var (id, job) in _jobs.GetConsumingEnumerable())
            try { _results[id] = await job(); } catch (Exception e) { _failures.Add((id, e.Message)); }
    }
    public IEnumerable<KeyValuePair<int, T>> Results => _results.OrderBy(r => r.Key);
    public IEnumerable<(int, string)> Failures => _failures.OrderBy(f => f.Item1);
    public async ValueTask DisposeAsync() { _jobs.CompleteAdding(); await Task.WhenAll(_workers); }
}
class Program
{
    static async Task<int> Fib(int n)
    {
        if (n > 12) throw new OverflowException("fib " + n);
        if (n < 2) return n;
        await Task.Yield();
        int a = 0, b = 1;
        for (int i = 1; i < n; i++) (a, b) = (b, a + b);
        return b;
    }
    static async Task Main()
    {
        foreach (int workers in new[] { 1, 3 })
        {
            WorkQueue<int> q;
            await using (q = new WorkQueue<int>(workers))
            {
                for (int i = 0; i < 15; i++) { int n = i; q.Add(() => Fib(n)); }
            }
            Console.WriteLine(string.Join(" ", q.Results.Select(r => $"{r.Key}:{r.Value}")));
            Console.WriteLine(string.Join(" ", q.Failures.Select(f => $"{f.Item1}={f.Item2}")));
            try { q.Add(() => Task.FromResult(1)); } catch (InvalidOperationException) { Console.WriteLine("shut"); }
        }
    }
}
