// .NET, Task.Delay: arguments, zero, cancelled tokens before and during, infinite, the order of deadlines.
var source = new CancellationTokenSource();
Task infinite = Task.Delay(Timeout.Infinite, source.Token), span = Task.Delay(Timeout.InfiniteTimeSpan, source.Token);
Console.WriteLine(Task.Delay(0).IsCompleted + " " + Task.Delay(TimeSpan.Zero).Status + " " + infinite.Status);
Task late = Task.Delay(10000, source.Token);
source.Cancel();
foreach (Task t in new[] { infinite, span, late, Task.Delay(0, source.Token), Task.Delay(5, source.Token) })
{
    try { await t; Console.WriteLine("ended"); }
    catch (TaskCanceledException e) { Console.WriteLine(t.Status + " " + (e.CancellationToken == source.Token)); }
}
Try("negative", () => Task.Delay(-2));
var order = new List<int>();
async Task After(int ms) { await Task.Delay(ms); lock (order) order.Add(ms); }
await Task.WhenAll(After(60), After(1), After(30));
Console.WriteLine(string.Join(" ", order));
var by = new CancellationTokenSource(1);
try { await Task.Delay(-1, by.Token); } catch (OperationCanceledException) { Console.WriteLine("by timer"); }
by = new CancellationTokenSource();
by.CancelAfter(100000);
by.CancelAfter(1);
try { await Task.Delay(-1, by.Token); } catch (OperationCanceledException) { Console.WriteLine("changed"); }

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
