// .NET, System.Threading.Timer: due time and period, Change, Dispose, and what a callback may do to its own timer.
var fired = new TaskCompletionSource<string>();
var once = new Timer(s => fired.TrySetResult("fired " + s), "state", 1, Timeout.Infinite);
Console.WriteLine(await fired.Task);
Console.WriteLine(once.Change(-1, -1));
once.Dispose();
int count = 0;
var third = new TaskCompletionSource<int>();
Timer periodic = null!;
periodic = new Timer(_ =>
{
    if (Interlocked.Increment(ref count) == 3) { periodic.Dispose(); third.SetResult(count); }
});
periodic.Change(1, 1);
Console.WriteLine(await third.Task);
Timer self = null!;
var state = new TaskCompletionSource<bool>();
self = new Timer(s => state.SetResult(ReferenceEquals(s, self)));
self.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
Console.WriteLine(await state.Task);
var never = new Timer(_ => Console.WriteLine("never"), null, -1, 1);
var handle = new ManualResetEvent(false);
Console.WriteLine(never.Dispose(handle) + " " + handle.WaitOne());
Try("null", () => new Timer(null!));
Try("due", () => new Timer(_ => { }, null, -2, 0));
Try("period", () => new Timer(_ => { }, null, 0, -2));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
