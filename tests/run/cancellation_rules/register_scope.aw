// .NET: a registration in a using block is taken away at its end; DisposeAsync; registrations that outlive a cancel.
async Task<string> Wait(CancellationToken token, Task work)
{
    var cancelled = new TaskCompletionSource<bool>();
    await using (token.Register(() => cancelled.TrySetResult(true)))
        return await Task.WhenAny(work, cancelled.Task) == work ? "work" : "cancelled";
}
var s = new CancellationTokenSource();
Console.WriteLine(await Wait(s.Token, Task.CompletedTask));
Task<string> waits = Wait(s.Token, new TaskCompletionSource<int>().Task);
Console.WriteLine(waits.IsCompleted);
s.Cancel();
Console.WriteLine(await waits);
Console.WriteLine(await Wait(s.Token, new TaskCompletionSource<int>().Task));
int calls = 0;
var t = new CancellationTokenSource();
using (t.Token.Register(() => calls++)) { }
using (t.Token.Register(() => calls += 10)) t.Cancel();
Console.WriteLine(calls);
// UnsafeRegister gives the state; Register with the token (.NET 6 adds a callback that gets it).
var u = new CancellationTokenSource();
u.Token.UnsafeRegister(o => Console.WriteLine("unsafe " + o), 1);
u.Token.Register(o => Console.WriteLine("context " + o), 2, true);
u.Cancel();
