// Task.WaitAll waits for all and throws all: cancelled tasks as TaskCanceledException, each faulted one's exceptions;
// with a timeout it may give up.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var pending = new TaskCompletionSource<int>();
Task bad = Task.FromException(new FormatException("bad"));
Task gone = Task.FromCanceled(new CancellationToken(true));
try { Task.WaitAll(bad, gone, Task.CompletedTask); }
catch (AggregateException e)
{
    foreach (var x in e.InnerExceptions) Console.Write(x.GetType().Name + " ");
    Console.WriteLine();
}
Console.WriteLine(Task.WaitAll(new Task[] { pending.Task }, 1) + " " + Task.WaitAll(new Task[] { Task.CompletedTask }, 0));
var cts = new CancellationTokenSource();
cts.Cancel();
try { Task.WaitAll(new Task[] { pending.Task }, cts.Token); }
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == cts.Token); }
try { Task.WaitAll(new Task[] { bad }, 5, cts.Token); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
Console.WriteLine(Task.WaitAny(new Task[] { pending.Task }, 1));
Console.WriteLine(Task.WaitAny(pending.Task, bad, gone));
Console.WriteLine(Task.WaitAny(new Task[0], 0));
try { Task.WaitAny(new Task[] { pending.Task }, cts.Token); }
catch (OperationCanceledException) { Console.WriteLine("canceled"); }
Task.WaitAll();
pending.SetResult(3);
Task.WaitAll(pending.Task);
Console.WriteLine(pending.Task.Result);
