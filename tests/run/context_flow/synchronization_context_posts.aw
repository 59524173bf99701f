// A SynchronizationContext of one's own: awaits post to it, ConfigureAwait(false) does not, Send and Post run, async
// void reports start and end.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var context = new Pump();
SynchronizationContext? before = SynchronizationContext.Current;
Console.WriteLine(before == null);
context.Run(async () =>
{
    Console.WriteLine("start " + (SynchronizationContext.Current == context));
    await Task.Yield();
    Console.WriteLine("yield " + (SynchronizationContext.Current == context));
    await Task.Delay(1);
    Console.WriteLine("delay " + (SynchronizationContext.Current == context));
    await Task.Delay(1).ConfigureAwait(true);
    Console.WriteLine("true " + (SynchronizationContext.Current == context));
    await Task.Run(() => Console.WriteLine("run " + (SynchronizationContext.Current == null)));
    Task t = Off();
    Console.WriteLine("called off");
    await t;
    Console.WriteLine("back " + (SynchronizationContext.Current == context));
    context.Post(s => Console.WriteLine("posted " + s), 1);
    context.Send(s => Console.WriteLine("sent " + s), 2);
    Void();
    await Task.Yield();
    Console.WriteLine("end");
});
Console.WriteLine(context.Posts > 4);

async Task Off()
{
    await Task.Delay(1).ConfigureAwait(false);
    Console.WriteLine("off " + (SynchronizationContext.Current == null));
}
async void Void() { Console.WriteLine("void"); await Task.Yield(); Console.WriteLine("void again"); }

class Pump : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback, object?)> _queue = new();
    private int _open;
    public int Posts;
    public override void Post(SendOrPostCallback d, object? state) { Posts++; _queue.Add((d, state)); }
    public override void Send(SendOrPostCallback d, object? state) => d(state);
    public override void OperationStarted() { Console.WriteLine("operation started"); _open++; }
    public override void OperationCompleted() { Console.WriteLine("operation completed"); _open--; }

    public void Run(Func<Task> main)
    {
        SynchronizationContext? old = Current;
        SetSynchronizationContext(this);
        Task t = main();
        t.ContinueWith(_ => Post(_ => { if (_open == 0) _queue.CompleteAdding(); }, null), TaskScheduler.Default);
        foreach (var (d, s) in _queue.GetConsumingEnumerable()) d(s);
        SetSynchronizationContext(old);
        t.GetAwaiter().GetResult();
    }
}
