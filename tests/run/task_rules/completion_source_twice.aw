// TaskCompletionSource: the first outcome counts.
var a = new TaskCompletionSource<string>();
Console.WriteLine(a.TrySetResult("one") + " " + a.TrySetResult("two") + " " + a.TrySetException(new Exception())
    + " " + a.TrySetCanceled());
Console.WriteLine(await a.Task);
foreach (Action act in new Action[] { () => a.SetResult("x"), () => a.SetException(new Exception("y")), () => a.SetCanceled() })
{
    try { act(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
}
try { a.SetException((Exception)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
var b = new TaskCompletionSource<int>("state", TaskCreationOptions.RunContinuationsAsynchronously);
Console.WriteLine(b.Task.AsyncState + " " + b.Task.CreationOptions);
b.SetException(new Exception[] { new ArgumentException("p"), new FormatException("q") });
try { await b.Task; }
catch (ArgumentException e) { Console.WriteLine(e.Message + " " + b.Task.Exception!.InnerExceptions.Count); }
var c = new TaskCompletionSource<int>();
using (var cts = new CancellationTokenSource())
{
    cts.Cancel();
    Console.WriteLine(c.TrySetCanceled(cts.Token));
    try { await c.Task; } catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == cts.Token); }
}
var d = new TaskCompletionSource<int>();
var order = new List<string>();
async Task Waiter(string n) { await d.Task; order.Add(n); }
Task w1 = Waiter("first"), w2 = Waiter("second");
d.SetResult(1);
await Task.WhenAll(w1, w2);
Console.WriteLine(order.Count);
