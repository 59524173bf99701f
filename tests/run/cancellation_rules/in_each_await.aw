// .NET: one token given to each operation that takes one: cancelled before, and while it waits.
using System.Threading.Channels;
var gate = new SemaphoreSlim(0);
var full = Channel.CreateBounded<int>(1);
full.Writer.TryWrite(1);
var empty = Channel.CreateUnbounded<int>();
var ops = new (string Name, Func<CancellationToken, Task> Op)[]
{
    ("delay", t => Task.Delay(-1, t)),
    ("semaphore", t => gate.WaitAsync(t)),
    ("read", t => empty.Reader.ReadAsync(t).AsTask()),
    ("wait to read", t => empty.Reader.WaitToReadAsync(t).AsTask()),
    ("write", t => full.Writer.WriteAsync(2, t).AsTask()),
    ("wait to write", t => full.Writer.WaitToWriteAsync(t).AsTask()),
    ("run", t => Task.Run(() => { t.WaitHandle.WaitOne(); t.ThrowIfCancellationRequested(); }, t)),
    ("continue", t => new TaskCompletionSource<int>().Task.ContinueWith(x => { }, t)),
};
foreach (var (name, op) in ops)
{
    var source = new CancellationTokenSource();
    Task waiting = op(source.Token);
    bool early = waiting.IsCompleted;
    source.Cancel();
    string how = "ended";
    try { await waiting; } catch (OperationCanceledException e) { how = (e.CancellationToken == source.Token) + ""; }
    Task at = op(source.Token);
    string second = "ended";
    try { await at; } catch (OperationCanceledException e) { second = (e.CancellationToken == source.Token) + ""; }
    Console.WriteLine($"{name}: {early} {waiting.Status} {how}, {at.Status} {second}");
}
Console.WriteLine(gate.CurrentCount + " " + full.Reader.TryRead(out int v) + v + " " + full.Reader.TryRead(out v));
