// A TaskScheduler of one's own: StartNew, nested tasks, Current, and await inside.
using System.Collections.Concurrent;
var own = new Own();
Task t = Task.Factory.StartNew(() =>
{
    Console.WriteLine("on own " + (TaskScheduler.Current == own));
    Task inner = Task.Factory.StartNew(() => Console.WriteLine("inner " + (TaskScheduler.Current == own)));
    inner.Wait();
    Task.Run(() => Console.WriteLine("run " + (TaskScheduler.Current == TaskScheduler.Default))).Wait();
}, CancellationToken.None, TaskCreationOptions.None, own);
await t;
Console.WriteLine(TaskScheduler.Current == TaskScheduler.Default);
Task<Task> u = Task.Factory.StartNew(async () =>
{
    await Task.Yield();
    Console.WriteLine("after await " + (TaskScheduler.Current == own));
    await Task.Delay(1).ConfigureAwait(false);
    Console.WriteLine("after false " + (TaskScheduler.Current == own));
}, CancellationToken.None, TaskCreationOptions.None, own);
await await u;
await Task.CompletedTask.ContinueWith(_ => Console.WriteLine("continued " + (TaskScheduler.Current == own)), own);
await Task.Factory.StartNew(() => Task.Factory.StartNew(() => Console.WriteLine("hidden "
    + (TaskScheduler.Current == own))), CancellationToken.None, TaskCreationOptions.HideScheduler, own).Unwrap();
Console.WriteLine(own.Queued >= 4);

class Own : TaskScheduler
{
    public int Queued;

    protected override void QueueTask(Task task)
    {
        Interlocked.Increment(ref Queued);
        new Thread(() => TryExecuteTask(task)).Start();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;
    protected override IEnumerable<Task>? GetScheduledTasks() => null;
}
