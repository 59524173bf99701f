// .NET, Task.WhenAny: succeeds whatever the end of the first task; the first in the list of those that have ended.
Task f = Task.FromException(new FormatException("f")), c = Task.FromCanceled(new CancellationToken(true)), r = Task.CompletedTask;
var never = new TaskCompletionSource<int>();
foreach (Task[] list in new[] { new[] { never.Task, f, r }, new[] { c, r }, new[] { r, f }, new[] { never.Task, never.Task, c } })
{
    Task<Task> any = Task.WhenAny(list);
    Console.WriteLine($"{any.Status} {Array.IndexOf(list, await any)} {(await any).Status}");
}
try { await await Task.WhenAny(never.Task, f); } catch (FormatException e) { Console.WriteLine(e.Message); }
var a = new TaskCompletionSource<int>();
var b = new TaskCompletionSource<int>();
Task<Task<int>> first = Task.WhenAny(a.Task, b.Task);
b.SetResult(2);
a.SetResult(1);
Console.WriteLine(await await first);
Task<Task<int>> fault = Task.WhenAny(never.Task, Task.FromException<int>(new Exception("x")));
Console.WriteLine(fault.Result.IsFaulted + " " + fault.IsCompletedSuccessfully);
Try("empty", () => Task.WhenAny(new Task[0]));
Try("empty list", () => Task.WhenAny(new List<Task>()));
Try("null", () => Task.WhenAny(r, null!));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
