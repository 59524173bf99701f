// .NET, System.Threading.Tasks.Task.ContinueWith: which continuation runs for which end of the antecedent, the state object,
// a canceled token, and the options that exclude each other.

using System;
using System.Threading;
using System.Threading.Tasks;

string Ran(Task task)
{
    try
    {
        task.Wait();
        return "ran";
    }
    catch (AggregateException e)
    {
        return e.InnerException!.GetType().Name;
    }
}

void Try(string name, Action action)
{
    try
    {
        action();
        Console.WriteLine($"{name}: no error");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{name}: {e.GetType().Name}: {e.Message}");
    }
}

TaskContinuationOptions[] options =
{
    TaskContinuationOptions.None,
    TaskContinuationOptions.OnlyOnRanToCompletion,
    TaskContinuationOptions.OnlyOnFaulted,
    TaskContinuationOptions.OnlyOnCanceled,
    TaskContinuationOptions.NotOnRanToCompletion,
    TaskContinuationOptions.NotOnFaulted,
    TaskContinuationOptions.NotOnCanceled,
};
Task[] ends = { Task.CompletedTask, Task.FromException(new FormatException("f")), Task.FromCanceled(new CancellationToken(true)) };
foreach (Task end in ends)
{
    foreach (TaskContinuationOptions option in options)
    {
        Task next = end.ContinueWith(t => { }, option | TaskContinuationOptions.ExecuteSynchronously);
        Console.WriteLine($"{end.Status}, {option}: {Ran(next)} {next.Status}");
    }
}

Task<string> text = Task.FromResult(5).ContinueWith((t, s) => $"{t.Result} {s}", "state");
Console.WriteLine($"{text.Result}, {text.AsyncState}");
Task<int> chain = Task.FromResult(1).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 10);
Console.WriteLine(chain.Result);
Task throws = Task.CompletedTask.ContinueWith(t => throw new InvalidOperationException("inside"));
Console.WriteLine($"{Ran(throws)} {throws.Status}");
Task refused = Task.CompletedTask.ContinueWith(t => Console.WriteLine("never"), new CancellationToken(true));
Console.WriteLine($"{Ran(refused)} {refused.Status}");
Try("null", () => Task.CompletedTask.ContinueWith((Action<Task>)null!));
Try("nothing left", () => Task.CompletedTask.ContinueWith(t => { },
    TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled));
Try("long and synchronous", () => Task.CompletedTask.ContinueWith(t => { },
    TaskContinuationOptions.LongRunning | TaskContinuationOptions.ExecuteSynchronously));
Try("unknown", () => Task.CompletedTask.ContinueWith(t => { }, (TaskContinuationOptions)0x1000000));
