// AwaitTaskContinuation.IsValidLocationForInlining: an await that captured no context does not go on inside SetResult
// when the
// code that calls it has a SynchronizationContext of its own; nor inside a task of a TaskScheduler of its own.
using System;
using System.Threading;
using System.Threading.Tasks;

class Own : SynchronizationContext { }

class OneThread : TaskScheduler
{
    protected override void QueueTask(Task task) => new Thread(() => TryExecuteTask(task)).Start();
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;
    protected override System.Collections.Generic.IEnumerable<Task> GetScheduledTasks() => null;
}

class Program
{
    static bool inside;
    static string Where() => inside ? "inside" : "elsewhere";

    static async Task Waits(string name, Task task, TaskCompletionSource<string> says)
    {
        await task;
        says.SetResult(name + " " + Where());
    }

    static async Task WaitsConfigured(string name, Task task, TaskCompletionSource<string> says)
    {
        await task.ConfigureAwait(false);
        says.SetResult(name + " " + Where());
    }

    static void Case(string name, SynchronizationContext context, bool faults)
    {
        var source = new TaskCompletionSource<int>();
        var says = new TaskCompletionSource<string>();
        var gate = new ManualResetEventSlim();
        Task t = Waits(name, faults ? (Task)source.Task.ContinueWith(_ => { },
            TaskContinuationOptions.ExecuteSynchronously) : source.Task, says);
        SynchronizationContext.SetSynchronizationContext(context);
        Volatile.Write(ref inside, true);
        var holder = new Thread(() => { });
        if (faults)
            source.SetException(new Exception("x"));
        else
            source.SetResult(1);
        bool at_once = says.Task.IsCompleted && says.Task.Result.EndsWith("inside");
        Volatile.Write(ref inside, false);
        SynchronizationContext.SetSynchronizationContext(null);
        says.Task.Wait();
        Console.WriteLine(name + ": " + (context == null
            || context.GetType() == typeof(SynchronizationContext) ? at_once.ToString() : "queued"));
        t.Wait();
    }

    static int setter;

    static async Task<bool> SameThread(Task task, bool configure)
    {
        if (configure)
            await task.ConfigureAwait(false);
        else
            await task;
        return Environment.CurrentManagedThreadId == setter;
    }

    static void Main()
    {
        Case("none", null, false);
        Case("plain", new SynchronizationContext(), false);
        Case("own", new Own(), false);
        Case("none, through a continuation", null, true);

        // This thread is never one of the pool's: who goes on elsewhere has another number.
        foreach (bool configure in new[] { false, true })
        {
            var source = new TaskCompletionSource<int>();
            Task<bool> same = SameThread(source.Task, configure);
            bool here = false;
            var thread = new Thread(() =>
            {
                setter = Environment.CurrentManagedThreadId;
                SynchronizationContext.SetSynchronizationContext(new Own());
                source.SetResult(1);
            });
            thread.Start();
            thread.Join();
            Console.WriteLine($"under a context, configured {configure}: {same.Result}");

            var second = new TaskCompletionSource<int>();
            same = SameThread(second.Task, configure);
            thread = new Thread(() =>
            {
                setter = Environment.CurrentManagedThreadId;
                second.SetResult(1);
            });
            thread.Start();
            thread.Join();
            Console.WriteLine($"under none, configured {configure}: {same.Result} {here}");

            var third = new TaskCompletionSource<int>();
            same = SameThread(third.Task, configure);
            Task.Factory.StartNew(() =>
            {
                setter = Environment.CurrentManagedThreadId;
                third.SetResult(1);
            }, CancellationToken.None, TaskCreationOptions.None, new OneThread()).Wait();
            Console.WriteLine($"under a scheduler, configured {configure}: {same.Result}");

            var fourth = new TaskCompletionSource<int>();
            same = SameThread(Task.WhenAll(fourth.Task, Task.CompletedTask), configure);
            thread = new Thread(() =>
            {
                setter = Environment.CurrentManagedThreadId;
                SynchronizationContext.SetSynchronizationContext(new Own());
                fourth.SetResult(1);
            });
            thread.Start();
            thread.Join();
            Console.WriteLine($"through WhenAll, configured {configure}: {same.Result}");
        }
    }
}
