// C# specification §15.14.3: the status of an async method's task by the exception that leaves it.
async Task<int> End(Exception? e, bool later)
{
    if (later) await Task.Yield();
    if (e != null) throw e;
    return 1;
}
var source = new CancellationTokenSource();
source.Cancel();
Exception?[] ends = { null, new FormatException("f"), new OperationCanceledException("o"), new TaskCanceledException("t"),
    new OperationCanceledException(source.Token), new AggregateException(new OperationCanceledException()), new Derived() };
foreach (bool later in new[] { false, true })
{
    foreach (Exception? e in ends)
    {
        Task<int> t = End(e, later);
        try { await t; } catch (Exception caught) { Console.WriteLine(ReferenceEquals(caught, e) + " " + caught.GetType().Name); }
        Console.WriteLine($"{t.Status} {t.Exception?.InnerExceptions.Count} {t.Exception?.InnerException?.GetType().Name}");
    }
}
// A delegate of Task.Run is cancelled only by its own token; an async delegate by any.
foreach (CancellationToken token in new[] { CancellationToken.None, source.Token })
{
    Task run = Task.Run(() => { throw new OperationCanceledException(token); });
    Task asyncRun = Task.Run(async () => { await Task.Yield(); throw new OperationCanceledException(token); });
    try { await Task.WhenAll(run, asyncRun); } catch (Exception) { }
    Console.WriteLine(run.Status + " " + asyncRun.Status);
}
class Derived : OperationCanceledException { }
