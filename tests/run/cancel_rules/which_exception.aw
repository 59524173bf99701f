// How cancellation shows: OperationCanceledException or TaskCanceledException, Canceled or Faulted.
var cts = new CancellationTokenSource();
cts.Cancel();
CancellationToken token = cts.Token;

async Task Show(string name, Func<Task> start)
{
    Task t = start();
    try { await t; Console.WriteLine(name + " ended"); }
    catch (OperationCanceledException e)
    {
        Console.WriteLine(name + " " + e.GetType().Name + " " + t.Status + " " + (e.CancellationToken == token));
    }
}
await Show("delay", () => Task.Delay(1000, token));
await Show("run", () => Task.Run(() => { }, token));
await Show("async throw", async () => { await Task.Yield(); token.ThrowIfCancellationRequested(); });
await Show("async throw at once", async () => token.ThrowIfCancellationRequested());
await Show("other exception", async () => { await Task.Yield(); throw new OperationCanceledException("by hand"); });
await Show("run with its token",
    () => Task.Run(() => { token.ThrowIfCancellationRequested(); }, new CancellationTokenSource().Token));
await Show("from", () => Task.FromCanceled(token));
await Show("source", () => { var s = new TaskCompletionSource<int>(); s.SetCanceled(); return s.Task; });
await Show("source with exception", () =>
{
    var s = new TaskCompletionSource<int>();
    s.SetException(new OperationCanceledException(token));
    return s.Task;
});
await Show("semaphore", () => new SemaphoreSlim(0).WaitAsync(token));
await Show("all", () => Task.WhenAll(Task.CompletedTask, Task.FromCanceled(token)));
await Show("continue", () => Task.CompletedTask.ContinueWith(t => { }, token));
