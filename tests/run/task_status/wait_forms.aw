// .NET, Task.Wait and Result: by end of the task, with a time limit and with a token.
var never = new TaskCompletionSource<int>();
var source = new CancellationTokenSource();
source.Cancel();
Console.WriteLine(never.Task.Wait(0) + " " + never.Task.Wait(TimeSpan.FromMilliseconds(1)) + " " + Task.CompletedTask.Wait(0));
Try("token", () => never.Task.Wait(source.Token));
Try("token done", () => Task.CompletedTask.Wait(source.Token));
Try("limit", () => never.Task.Wait(-2));
Try("span", () => never.Task.Wait(TimeSpan.FromMilliseconds(-5)));
Task faulted = Task.FromException(new FormatException("f")), cancelled = Task.FromCanceled(source.Token);
Try("faulted", () => faulted.Wait());
Try("faulted 0", () => faulted.Wait(0));
Try("cancelled", () => cancelled.Wait());
Try("result", () => _ = Task.FromException<int>(new FormatException("r")).Result);
Try("result cancelled", () => _ = Task.FromCanceled<int>(source.Token).Result);
Try("awaiter", () => faulted.GetAwaiter().GetResult());
Try("awaiter cancelled", () => cancelled.GetAwaiter().GetResult());
Try("all", () => Task.WaitAll(faulted, Task.CompletedTask, cancelled));
Console.WriteLine(Task.WaitAll(new Task[] { never.Task, Task.CompletedTask }, 0));
Console.WriteLine(Task.WaitAny(never.Task, faulted) + " " + Task.WaitAny(new Task[] { never.Task }, 0) + " " + Task.WaitAny());
Try("any token", () => Task.WaitAny(new Task[] { never.Task }, source.Token));
Try("null array", () => Task.WaitAll((Task[])null!));
Try("null element", () => Task.WaitAny(new Task[] { null! }));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
