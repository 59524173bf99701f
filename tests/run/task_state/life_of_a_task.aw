// Task.Status and the Is… properties through the life of each kind of task.
class Program
{
    static void Show(string name, Task t) =>
        Console.WriteLine($"{name}: {t.Status} c={t.IsCompleted} ok={t.IsCompletedSuccessfully} f={t.IsFaulted} x={t.IsCanceled} e={t.Exception != null}");

    static async Task Throws() { await Task.Yield(); throw new FormatException("f"); }
    static async Task Cancels(CancellationToken t) { await Task.Yield(); t.ThrowIfCancellationRequested(); }
    static async Task Cancels2() { await Task.Yield(); throw new OperationCanceledException(); }

    static async Task End(string name, Task t)
    {
        try { await t; } catch (Exception) { }
        Show(name, t);
    }

    static async Task Main()
    {
        Show("completed", Task.CompletedTask);
        Show("result", Task.FromResult(1));
        Show("exception", Task.FromException(new Exception()));
        Show("canceled", Task.FromCanceled(new CancellationToken(true)));
        var source = new TaskCompletionSource<int>();
        Show("pending", source.Task);
        source.SetResult(1);
        Show("set", source.Task);
        var cold = new Task(() => { });
        Show("cold", cold);
        cold.Start();
        await End("run", cold);
        await End("throws", Throws());
        await End("cancels", Cancels(new CancellationToken(true)));
        await End("cancels without token", Cancels2());
        await End("run cancelled", Task.Run(() => { }, new CancellationToken(true)));
        await End("run throws oce", Task.Run(() => { throw new OperationCanceledException(); }));
        var cts = new CancellationTokenSource();
        await End("run throws its oce", Task.Run(() =>
        {
            cts.Cancel();
            throw new OperationCanceledException(cts.Token);
        }, cts.Token));
        Console.WriteLine(Task.FromResult("v").Result
            + Task.FromException<int>(new Exception("e")).Exception!.InnerException!.Message);
    }
}
