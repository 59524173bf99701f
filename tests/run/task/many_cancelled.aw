// Scale: many tasks wait for timers under one token, and are cancelled at once (tests/bench/cancelled.aw: a million).
// gc: 1000
using System;
using System.Threading;
using System.Threading.Tasks;

const int Count = 2000;
using var cts = new CancellationTokenSource();
int ended = 0;
async Task Sleeper(int i)
{
    try
    {
        await Task.Delay(TimeSpan.FromHours(1), cts.Token);
    }
    catch (OperationCanceledException)
    {
        Interlocked.Increment(ref ended);
        if (i % 2 == 0)
            throw;
    }
}
var tasks = new Task[Count];
for (int i = 0; i < Count; i++)
    tasks[i] = Sleeper(i);
cts.Cancel();
Task all = Task.WhenAll(tasks);
try { await all; } catch (OperationCanceledException) { }
int canceled = 0;
foreach (Task t in tasks)
    canceled += t.IsCanceled ? 1 : 0;
Console.WriteLine(ended + " " + canceled + " " + all.Status);
