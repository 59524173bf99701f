// SemaphoreSlim.WaitAsync bounds how many bodies run at once.
class Program
{
    static async Task<(int Peak, int Sum)> Throttled(int jobs, int limit)
    {
        using var gate = new SemaphoreSlim(limit);
        int running = 0, peak = 0;
        object padlock = new();
        int[] results = await Task.WhenAll(Enumerable.Range(1, jobs).Select(async i =>
        {
            await gate.WaitAsync();
            try
            {
                lock (padlock) { running++; peak = Math.Max(peak, running); }
                await Task.Yield();
                await Task.Yield();
                lock (padlock) running--;
                return i;
            }
            finally { gate.Release(); }
        }));
        return (peak, results.Sum());
    }
    static async Task Main()
    {
        foreach (int limit in new[] { 1, 3, 50 })
        {
            (int peak, int sum) = await Throttled(40, limit);
            Console.WriteLine($"{limit}: within {peak <= limit}, sum {sum}");
        }
        var mutex = new SemaphoreSlim(1, 1);
        int shared = 0;
        async Task Add(int n)
        {
            for (int i = 0; i < n; i++)
            {
                await mutex.WaitAsync();
                try { int seen = shared; await Task.Yield(); shared = seen + 1; }
                finally { mutex.Release(); }
            }
        }
        await Task.WhenAll(Add(10), Add(20), Add(30));
        Console.WriteLine(shared);
        async Task Faulty()
        {
            await mutex.WaitAsync();
            try { throw new InvalidOperationException("inside"); }
            finally { mutex.Release(); }
        }
        try { await Faulty(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + mutex.CurrentCount); }
    }
}
