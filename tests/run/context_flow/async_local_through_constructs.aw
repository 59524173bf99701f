// An AsyncLocal set before each construct is seen inside it; what is set inside stays inside when an async method
// returns.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var local = new AsyncLocal<string?>();

async Task<string?> Method()
{
    string? before = local.Value;
    local.Value = "method";
    await Task.Yield();
    return before + "/" + local.Value;
}

async IAsyncEnumerable<string?> Stream()
{
    yield return local.Value;
    local.Value = "stream";
    await Task.Yield();
    yield return local.Value;
}
local.Value = "main";
Console.WriteLine(await Method() + " " + local.Value);
Console.WriteLine(await Task.Run(() =>
{
    string? v = local.Value;
    local.Value = "run";
    return v;
}) + " " + local.Value);
Console.WriteLine(await Task.Factory.StartNew(() => local.Value) + " " + local.Value);
Console.WriteLine(await Task.CompletedTask.ContinueWith(t => local.Value) + " " + local.Value);
var done = new TaskCompletionSource<string?>();
ThreadPool.QueueUserWorkItem(_ => done.SetResult(local.Value));
Console.WriteLine(await done.Task);
string? seen = null;
var thread = new Thread(() => { seen = local.Value; local.Value = "thread"; });
thread.Start(); thread.Join();
Console.WriteLine(seen + " " + local.Value);
var cts = new CancellationTokenSource();
cts.Token.Register(() => Console.WriteLine("callback " + local.Value));
local.Value = "later";
cts.Cancel();
var fired = new TaskCompletionSource<string?>();
using (var timer = new Timer(_ => fired.TrySetResult(local.Value), null, 1, -1))
{
    local.Value = "after timer";
    Console.WriteLine("timer " + await fired.Task);
}
Func<Task<string?>> lambda = async () => { await Task.Yield(); return local.Value; };
Console.WriteLine(await lambda() + " " + await Task.WhenAll(Method(), lambda()).ContinueWith(t => t.Result[1]));
Parallel.For(0, 1, i => Console.WriteLine("parallel " + local.Value));
