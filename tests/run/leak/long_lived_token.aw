// System.Threading.CancellationTokenSource: what uses a token that outlives it leaves nothing behind in it
// gc: 2000
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

// Each way is used often; the heap must not grow with the number of uses.
async Task Flat(string name, int times, Func<Task> use)
{
    for (int i = 0; i < times / 4; i++)
        await use();
    long before = GC.GetTotalMemory(true);
    for (int i = 0; i < times; i++)
        await use();
    long grown = GC.GetTotalMemory(true) - before;
    Console.WriteLine($"{name}: {(grown < times * 16 + 20000 ? "flat" : grown + " bytes more")}");
}

CancellationToken token = Shared.Source.Token;
await Flat("tasks", 400, () => Task.Run(() => { }, token));
await Flat("linked sources", 400, () =>
{
    using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(token);
    return Task.CompletedTask;
});
await Flat("registrations", 400, () =>
{
    token.Register(() => { }).Dispose();
    return Task.CompletedTask;
});

// Two at a time: the latest is always alive, those behind it are not.
CancellationTokenRegistration latest = token.Register(() => { });
await Flat("overlapping registrations", 400, () =>
{
    CancellationTokenRegistration next = token.Register(() => { });
    latest.Dispose();
    latest = next;
    return Task.CompletedTask;
});
latest.Dispose();

SemaphoreSlim none = new SemaphoreSlim(0);
await Flat("WaitAsync with a limit", 20, async () => Console.Write(await none.WaitAsync(1, token) ? "?" : ""));
await Flat("Wait with a limit", 20, () => { Console.Write(none.Wait(1, token) ? "?" : ""); return Task.CompletedTask; });
await Flat("Task.Wait with a limit", 20, () => { Console.Write(Shared.Never.Task.Wait(1) ? "?" : ""); return Task.CompletedTask; });
await Flat("WhenAny", 400, async () => await Task.WhenAny(Shared.Never.Task, Task.Delay(0)));
await Flat("delays", 100, async () =>
{
    using CancellationTokenSource own = new CancellationTokenSource();
    Task delay = Task.Delay(100000, own.Token);
    own.Cancel();
    try { await delay; } catch (OperationCanceledException) { }
});
await Flat("sources with a time", 100, () =>
{
    using CancellationTokenSource own = new CancellationTokenSource(100000);
    return Task.CompletedTask;
});
await Flat("wait handles", 100, () => { Console.Write(token.WaitHandle.WaitOne(0) ? "?" : ""); return Task.CompletedTask; });

// A delay without an end ends by its token only.
using (CancellationTokenSource soon = new CancellationTokenSource())
{
    Task endless = Task.Delay(Timeout.Infinite, soon.Token);
    Task first = await Task.WhenAny(endless, Task.Delay(20));
    Console.WriteLine($"{first == endless} {endless.Status}");
    soon.Cancel();
    try { await endless; } catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == soon.Token); }
}

// A disposed linked source does not follow any more.
CancellationTokenSource parent = new CancellationTokenSource();
CancellationTokenSource child = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
CancellationTokenSource dropped = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
dropped.Dispose();
parent.Cancel();
Console.WriteLine($"{child.IsCancellationRequested} {dropped.IsCancellationRequested}");

static class Shared
{
    public static readonly CancellationTokenSource Source = new CancellationTokenSource();
    public static readonly TaskCompletionSource<int> Never = new TaskCompletionSource<int>();
}
