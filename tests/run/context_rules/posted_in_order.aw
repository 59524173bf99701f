// A SynchronizationContext of one's own: awaits post their continuations to it; ConfigureAwait(false) does not.
using System.Collections.Concurrent;
var loop = new Loop();
SynchronizationContext? old = SynchronizationContext.Current;
SynchronizationContext.SetSynchronizationContext(loop);
Task main = Main2();
loop.Run(main);
SynchronizationContext.SetSynchronizationContext(old);
async Task Main2()
{
    int thread = Environment.CurrentManagedThreadId;
    await Task.Yield();
    Console.WriteLine(thread == Environment.CurrentManagedThreadId && SynchronizationContext.Current == loop);
    await Task.Delay(1);
    Console.WriteLine(thread == Environment.CurrentManagedThreadId);
    await Task.CompletedTask;
    await Task.Run(() => Console.WriteLine(SynchronizationContext.Current == null));
    Console.WriteLine(SynchronizationContext.Current == loop);
    await Other();
    Console.WriteLine(SynchronizationContext.Current == loop);
}
async Task Other()
{
    await Task.Delay(1).ConfigureAwait(false);
    Console.WriteLine(SynchronizationContext.Current == null);
    await Task.Yield();
    Console.WriteLine(SynchronizationContext.Current == null);
}
class Loop : SynchronizationContext
{
    readonly BlockingCollection<(SendOrPostCallback, object?)> _queue = new BlockingCollection<(SendOrPostCallback, object?)>();
    public int Posts;
    public override void Post(SendOrPostCallback d, object? state) { Interlocked.Increment(ref Posts); _queue.Add((d, state)); }
    public void Run(Task until)
    {
        until.ContinueWith(_ => _queue.CompleteAdding(), TaskScheduler.Default);
        foreach (var (d, state) in _queue.GetConsumingEnumerable()) d(state);
        until.GetAwaiter().GetResult();
    }
}
