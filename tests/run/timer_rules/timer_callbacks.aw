// Timer: due time, period, Change, Dispose, state.
var fired = new TaskCompletionSource<object?>();
using (var once = new Timer(s => fired.TrySetResult(s), "state", 1, Timeout.Infinite))
    Console.WriteLine(await fired.Task);
int count = 0;
var three = new TaskCompletionSource<bool>();
var periodic = new Timer(_ => { if (Interlocked.Increment(ref count) == 3) three.TrySetResult(true); }, null, 0, 1);
await three.Task;
periodic.Dispose();
Console.WriteLine(count >= 3);
var never = new Timer(_ => Console.WriteLine("never"), null, Timeout.Infinite, Timeout.Infinite);
Console.WriteLine(never.Change(1000000, 0));
never.Dispose();
var late = new TaskCompletionSource<bool>();
var changed = new Timer(_ => late.TrySetResult(true));
Console.WriteLine(late.Task.IsCompleted + " " + changed.Change(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan));
Console.WriteLine(await late.Task);
changed.Dispose();
try { new Timer(_ => { }, null, -5, 0); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { new Timer(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
