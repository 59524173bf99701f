// Ways to notice a cancellation: polling, WaitHandle, Register with a source, WhenAny with a token's task.
var cts = new CancellationTokenSource();
CancellationToken t = cts.Token;
Task<int> poll = Task.Run(() =>
{
    int n = 0;
    while (!t.IsCancellationRequested) { n++; Thread.Yield(); }
    return n > 0 ? 1 : 0;
});
Task<bool> handle = Task.Run(() => t.WaitHandle.WaitOne());

static Task When(CancellationToken token)
{
    var s = new TaskCompletionSource<bool>();
    token.Register(() => s.TrySetResult(true));
    return s.Task;
}
Task any = Task.WhenAny(When(t), Task.Delay(Timeout.Infinite));
while (!poll.IsCompleted && poll.Status != TaskStatus.Running) await Task.Delay(1);
await Task.Delay(2);
cts.Cancel();
Console.WriteLine(await poll + " " + await handle);
await any;
Console.WriteLine(t.IsCancellationRequested + " " + t.WaitHandle.WaitOne(0));
Console.WriteLine(new CancellationToken(true).IsCancellationRequested + " "
    + new CancellationToken(false).CanBeCanceled + " " + (t == cts.Token) + " "
    + t.Equals(default(CancellationToken)) + " " + (default(CancellationToken) == CancellationToken.None));
using (var d = new CancellationTokenSource())
{
    CancellationToken kept = d.Token;
    d.Dispose();
    Console.WriteLine(kept.IsCancellationRequested);
    try { d.Cancel(); } catch (ObjectDisposedException) { Console.WriteLine("disposed"); }
}
try { new CancellationTokenSource(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
