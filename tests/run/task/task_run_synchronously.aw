// .NET, System.Threading.Tasks.Task: constructors, Start and RunSynchronously; AsyncState, CreationOptions and the errors of a
// second start, of starting a promise and of waiting for nothing.

using System;
using System.Threading;
using System.Threading.Tasks;

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

int thread = Environment.CurrentManagedThreadId;
Task here = new Task(() => Console.WriteLine($"runs here: {Environment.CurrentManagedThreadId == thread}"));
Console.WriteLine(here.Status);
here.RunSynchronously();
Console.WriteLine(here.Status);
Try("again", () => here.RunSynchronously());
Try("start after the end", () => here.Start());

Task<int> state = new Task<int>(s => (int)s! * 2, 21, TaskCreationOptions.LongRunning);
Console.WriteLine($"{state.AsyncState} {state.CreationOptions} {state.IsCompleted}");
state.Start();
Console.WriteLine($"{state.Result} {state.Status} {state.IsCompletedSuccessfully}");
Try("second start", () => state.Start());

Task bad = new Task(() => throw new InvalidOperationException("bad"));
bad.RunSynchronously();
Console.WriteLine($"{bad.Status} {bad.Exception!.InnerException!.Message}");
Try("wait", () => bad.Wait());

TaskCompletionSource<int> promise = new TaskCompletionSource<int>("state");
Console.WriteLine($"{promise.Task.AsyncState} {promise.Task.Status}");
Try("start a promise", () => promise.Task.Start());
Try("run a promise", () => promise.Task.RunSynchronously());

using CancellationTokenSource source = new CancellationTokenSource();
Task never = new Task(() => Console.WriteLine("never"), source.Token);
source.Cancel();
Console.WriteLine($"{never.Status} {never.IsCanceled}");
Try("start when canceled", () => never.Start());
Try("wait when canceled", () => never.Wait());

Try("null action", () => new Task(null!));
