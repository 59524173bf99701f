// Timer: due time, Change, Dispose; Task.Delay orders; Stopwatch moves on; elapsed time is at least what was asked.
class Program
{
    static async Task Main()
    {
        int ticks = 0;
        var done = new TaskCompletionSource<int>();
        Timer? timer = null;
        timer = new Timer(s =>
        {
            if (Interlocked.Increment(ref ticks) == 3) { done.TrySetResult((int)s!); }
        }, 7, 1, 1);
        Console.WriteLine(await done.Task);
        Console.WriteLine(timer.Change(Timeout.Infinite, Timeout.Infinite));
        timer.Dispose();
        var once = new TaskCompletionSource<string>();
        using (var t = new Timer(s => once.SetResult("once " + s), "x", Timeout.Infinite, Timeout.Infinite))
        {
            Console.WriteLine(once.Task.IsCompleted);
            t.Change(0, Timeout.Infinite);
            Console.WriteLine(await once.Task);
        }
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Task.Delay(12);
        Console.WriteLine(watch.ElapsedMilliseconds >= 11);
        await Task.Delay(TimeSpan.FromMilliseconds(1));
        Console.WriteLine(Task.Delay(0).IsCompleted);
        try { Task.Delay(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        try { new Timer(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { new Timer(_ => { }, null, -5, 0); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        var cts = new CancellationTokenSource(5);
        try { await Task.Delay(-1, cts.Token); }
        catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == cts.Token); }
        cts = new CancellationTokenSource();
        cts.CancelAfter(100000);
        cts.CancelAfter(1);
        try { await Task.Delay(Timeout.InfiniteTimeSpan, cts.Token); }
        catch (OperationCanceledException) { Console.WriteLine("cancelled by the timer"); }
        Task<int> slow = new TaskCompletionSource<int>().Task;
        Console.WriteLine(await Task.WhenAny(slow, Task.Delay(2)) == slow ? "value" : "timeout");
        Console.WriteLine(slow.Wait(1));
    }
}
