// ContinueWith's conditions against each way to end: which continuations run, and that those which do not are
// cancelled.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var options = new[]
{
    TaskContinuationOptions.None, TaskContinuationOptions.NotOnFaulted, TaskContinuationOptions.NotOnCanceled,
    TaskContinuationOptions.NotOnRanToCompletion,
    TaskContinuationOptions.OnlyOnFaulted, TaskContinuationOptions.OnlyOnCanceled, TaskContinuationOptions.OnlyOnRanToCompletion,
};
Task[] ends = { Task.CompletedTask, Task.FromException(new Exception("f")), Task.FromCanceled(new CancellationToken(true)) };
foreach (var o in options)
{
    Console.Write(o + ":");
    foreach (Task end in ends)
        foreach (bool sync in new[] { false, true })
        {
            Task c = end.ContinueWith(t => { }, o | (sync ? TaskContinuationOptions.ExecuteSynchronously : 0));
            try { await c; } catch (TaskCanceledException) { }
            Console.Write(" " + (c.Status == TaskStatus.RanToCompletion ? "ran" : c.Status.ToString()));
        }
    Console.WriteLine();
}
try
{
    Task.CompletedTask.ContinueWith(t => { }, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.NotOnFaulted);
}
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try
{
    Task.CompletedTask.ContinueWith(t => { }, TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning);
}
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
