// A continuation whose token is cancelled before the antecedent ends is cancelled at once, unless it has
// LazyCancellation; its own continuations run then.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var s = new TaskCompletionSource<int>();
var cts = new CancellationTokenSource();
Task eager = s.Task.ContinueWith(t => Console.WriteLine("never"), cts.Token);
Task lazy = s.Task.ContinueWith(t => Console.WriteLine("never"), cts.Token,
    TaskContinuationOptions.LazyCancellation, TaskScheduler.Default);
Task after = eager.ContinueWith(t => Console.WriteLine("after " + t.Status), TaskContinuationOptions.ExecuteSynchronously);
cts.Cancel();
await after;
Console.WriteLine(eager.Status + " " + lazy.Status);
s.SetResult(1);
try { await lazy; }
catch (TaskCanceledException e) { Console.WriteLine(lazy.Status + " " + (e.CancellationToken == cts.Token)); }
Task already = Task.CompletedTask.ContinueWith(t => Console.WriteLine("never"), new CancellationToken(true));
Console.WriteLine(already.Status);
Task chain = Task.FromException(new Exception("x"))
    .ContinueWith(t => Console.WriteLine("skipped"), TaskContinuationOptions.OnlyOnRanToCompletion)
    .ContinueWith(t => Console.WriteLine("skipped too"), TaskContinuationOptions.NotOnCanceled)
    .ContinueWith(t => Console.WriteLine("end " + t.Status), TaskContinuationOptions.OnlyOnCanceled);
await chain;
