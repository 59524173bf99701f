// A cold task: Created, WaitingToRun or Running or done after Start, and what each operation on it says in each state.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var log = new List<string>();
var t = new Task(() => log.Add("ran"));
Console.WriteLine(t.Status + " " + t.IsCompleted);
Console.WriteLine(t.Wait(0));
t.Start();
await t;
Console.WriteLine(t.Status + " " + log.Count);
foreach (Action a in new Action[] { t.Start, t.RunSynchronously })
    try { a(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Task promise = new TaskCompletionSource<int>().Task;
foreach (Action a in new Action[] { promise.Start, promise.RunSynchronously })
    try { a(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Task next = promise.ContinueWith(_ => { });
foreach (Action a in new Action[] { next.Start, next.RunSynchronously })
    try { a(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var cts = new CancellationTokenSource();
var c = new Task(() => log.Add("never"), cts.Token);
cts.Cancel();
Console.WriteLine(c.Status);
try { c.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { await c; }
catch (TaskCanceledException e)
{
    Console.WriteLine(e.Message + " " + (e.Task == c) + " " + (e.CancellationToken == cts.Token));
}
var inner = new Task<int>(() => 7);
inner.RunSynchronously();
Console.WriteLine(inner.Status + " " + inner.Result + " " + log.Count);
