// SemaphoreSlim: CurrentCount, Release returns the count before, maximum, wrong arguments, zero timeouts.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }

    static async Task Main()
    {
        var s = new SemaphoreSlim(2, 3);
        Console.WriteLine(s.CurrentCount);
        s.Wait();
        Console.WriteLine($"{s.Wait(0)} {s.Wait(0)} {s.CurrentCount}");
        Console.WriteLine($"{s.Release()} {s.Release(2)} {s.CurrentCount}");
        Try("too many", () => s.Release());
        Try("zero", () => s.Release(0));
        Console.WriteLine(await s.WaitAsync(0));
        await s.WaitAsync();
        await s.WaitAsync();
        Console.WriteLine($"{await s.WaitAsync(0)} {await s.WaitAsync(TimeSpan.Zero)}");
        Task waiting = s.WaitAsync();
        Console.WriteLine(waiting.IsCompleted);
        s.Release();
        await waiting;
        Console.WriteLine(s.CurrentCount);
        var cts = new CancellationTokenSource();
        Task cancelled = s.WaitAsync(cts.Token);
        cts.Cancel();
        try { await cancelled; }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(cancelled.Status + " " + (e.CancellationToken == cts.Token));
        }
        s.Release();
        Task already = s.WaitAsync(cts.Token);
        Console.WriteLine($"{already.Status} {s.CurrentCount}");
        Try("wait cancelled", () => s.Wait(cts.Token));
        Try("negative count", () => new SemaphoreSlim(-1));
        Try("over maximum", () => new SemaphoreSlim(3, 2));
        Try("zero maximum", () => new SemaphoreSlim(0, 0));
        Try("negative timeout", () => s.Wait(-2));
        s.Dispose();
        Try("disposed", () => s.Wait());
        Try("disposed release", () => s.Release());
    }
}
