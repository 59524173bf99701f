// ContinueWith: which of the conditional continuations run, and what becomes of the others.
var boom = new Exception("boom");
Task Cancelled() => Task.FromCanceled(new CancellationToken(true));
foreach (var (name, task) in new (string, Task)[] { ("ok", Task.CompletedTask),
    ("fault", Task.FromException(boom)), ("cancel", Cancelled()) })
{
    var made = new List<(string, Task)>();
    foreach (TaskContinuationOptions o in new[] { TaskContinuationOptions.OnlyOnRanToCompletion,
        TaskContinuationOptions.OnlyOnFaulted, TaskContinuationOptions.OnlyOnCanceled,
        TaskContinuationOptions.NotOnRanToCompletion, TaskContinuationOptions.NotOnFaulted,
        TaskContinuationOptions.NotOnCanceled })
        made.Add((o.ToString(), task.ContinueWith(t => { }, o | TaskContinuationOptions.ExecuteSynchronously)));
    foreach (var (o, t) in made)
    {
        try { await t; } catch (TaskCanceledException) { }
        Console.WriteLine(name + " " + o + " " + t.Status);
    }
}
Task<int> value = Task.FromResult(20).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2);
Console.WriteLine(await value);
Task faulting = Task.CompletedTask.ContinueWith(t => throw new InvalidOperationException("in it"));
try { await faulting; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(await Task.FromException<int>(boom).ContinueWith(t => t.Exception!.InnerException!.Message));
Task<Task<int>> nested = Task.CompletedTask.ContinueWith(async t => { await Task.Yield(); return 5; });
Console.WriteLine(await await nested + await nested.Unwrap());
object state = "state";
Console.WriteLine(await Task.CompletedTask.ContinueWith((t, s) => s + "!", state));
