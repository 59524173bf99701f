// Continuations that run inside SetResult run in the order in which they were added.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var s = new TaskCompletionSource<int>();
Task[] all =
{
    s.Task.ContinueWith(t => Console.WriteLine("with 2 " + t.Result), TaskContinuationOptions.ExecuteSynchronously),
    s.Task.ContinueWith(t => Console.WriteLine("with 3 " + t.Result), TaskContinuationOptions.ExecuteSynchronously),
    s.Task.ContinueWith(t => Console.WriteLine("with 4 " + t.Status + " " + t.Result),
    TaskContinuationOptions.ExecuteSynchronously),
};
await Task.Run(() => { Console.WriteLine("before"); s.SetResult(1); Console.WriteLine("after"); });
await Task.WhenAll(all);
var later = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
int ran = 0;
var seen = new ManualResetEventSlim();
Task c = later.Task.ContinueWith(t => { seen.Wait(); ran++; }, TaskContinuationOptions.ExecuteSynchronously);
await Task.Run(() => { later.SetResult(1); Console.WriteLine("not inside: " + ran); seen.Set(); });
await c;
Console.WriteLine(ran);
