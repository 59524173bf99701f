// Async void under a SynchronizationContext: it is told of begin and end and gets exceptions; ConfigureAwait(false) on streams.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var pump = new Pump();
pump.Run(async () =>
{
    Console.WriteLine("start " + pump.Inside);
    Fails(false);
    await Task.Yield();
    Fails(true);
    Quiet();
    while (pump.Ops < 303) await Task.Delay(1);
    // What was thrown has been posted before that: it comes first.
    await Task.Yield();
    await foreach (int x in Seq().ConfigureAwait(false)) Console.WriteLine("item " + x + " " + pump.Inside);
    Console.WriteLine("after stream " + pump.Inside);
});
Console.WriteLine("ops " + pump.Ops);
pump.Run(async () =>
{
    await using ((new D(pump)).ConfigureAwait(false)) { Console.WriteLine("body " + pump.Inside); }
    Console.WriteLine("after using " + pump.Inside);
});
pump.Run(async () =>
{
    await foreach (int x in Seq()) Console.WriteLine("item " + x + " " + pump.Inside);
    await using (new D(pump)) { }
    Console.WriteLine("kept " + pump.Inside);
});

async void Fails(bool wait)
{
    if (wait) await Task.Delay(20);
    throw new InvalidOperationException("void " + wait);
}
async void Quiet() { await Task.Yield(); Console.WriteLine("quiet"); }
async IAsyncEnumerable<int> Seq() { yield return 1; await Task.Delay(1).ConfigureAwait(false); yield return 2; }

class D : IAsyncDisposable
{
    Pump p; public D(Pump p) { this.p = p; }
    public async ValueTask DisposeAsync() { Console.WriteLine("dispose " + p.Inside); await Task.Delay(1).ConfigureAwait(false); }
}
class Pump : SynchronizationContext
{
    readonly Queue<(SendOrPostCallback, object?)> queue = new();
    int thread;
    public int Ops;
    public bool Inside => Environment.CurrentManagedThreadId == thread && SynchronizationContext.Current == this;
    public override void Post(SendOrPostCallback d, object? state) { lock (queue) { queue.Enqueue((d, state)); Monitor.Pulse(queue); } }
    public override void OperationStarted() { Interlocked.Increment(ref Ops); }
    public override void OperationCompleted() { Interlocked.Add(ref Ops, 100); }
    public void Run(Func<Task> f)
    {
        var before = Current;
        SetSynchronizationContext(this);
        thread = Environment.CurrentManagedThreadId;
        Task t = f();
        t.ContinueWith(_ => Post(_ => { }, null), TaskScheduler.Default);
        while (!t.IsCompleted)
        {
            (SendOrPostCallback d, object? s) item;
            lock (queue) { while (queue.Count == 0) Monitor.Wait(queue); item = queue.Dequeue(); }
            try { item.d(item.s); } catch (Exception e) { Console.WriteLine("posted: " + e.Message); }
        }
        SetSynchronizationContext(before);
        t.GetAwaiter().GetResult();
    }
}
