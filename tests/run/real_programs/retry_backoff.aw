// A retry policy with exponential back-off on a clock of its own, filters deciding what is transient, and a final
// failure.
class Clock
{
    public int Now { get; private set; }
    public List<int> Waits { get; } = new();

    public async Task Delay(int ms, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        await Task.Yield();
        Waits.Add(ms);
        Now += ms;
    }
}

class Transient : Exception { public Transient(string m) : base(m) { } }

class RetryPolicy
{
    private readonly Clock _clock;
    private readonly int _limit;
    public RetryPolicy(Clock clock, int limit) { _clock = clock; _limit = limit; }

    public async Task<T> Execute<T>(Func<int, Task<T>> action, CancellationToken token = default)
    {
        for (int attempt = 1; ; attempt++)
        {
            try { return await action(attempt); }
            catch (Transient e) when (attempt < _limit)
            {
                Console.WriteLine($"  attempt {attempt}: {e.Message}");
                await _clock.Delay(100 << (attempt - 1), token);
            }
        }
    }
}

class Program
{
    static async Task Main()
    {
        var clock = new Clock();
        var policy = new RetryPolicy(clock, 4);
        Console.WriteLine(await policy.Execute(async n =>
        {
            await Task.Yield();
            if (n < 3) throw new Transient("busy");
            return "ok on " + n;
        }));
        try { await policy.Execute<int>(async n => { await Task.Yield(); throw new Transient("always " + n); }); }
        catch (Transient e) { Console.WriteLine("gave up: " + e.Message); }
        try { await policy.Execute<int>(n => throw new ArgumentException("fatal")); }
        catch (ArgumentException e) { Console.WriteLine("not retried: " + e.Message); }
        var stop = new CancellationTokenSource();
        try
        {
            await policy.Execute<int>(n => { if (n == 2) stop.Cancel(); throw new Transient("c"); }, stop.Token);
        }
        catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
        Console.WriteLine($"{clock.Now} {string.Join(",", clock.Waits)}");
    }
}
