// TaskFactory.FromAsync: Begin and End as a task; synchronous completion; exceptions and cancellation; the state; of an
// IAsyncResult.
using System;
using System.Threading;
using System.Threading.Tasks;

IAsyncResult Begin(AsyncCallback callback, object? state)
{
    var s = new TaskCompletionSource<int>(state);
    Task.Run(() => s.SetResult(5)).ContinueWith(_ => callback(s.Task));
    return s.Task;
}
int End(IAsyncResult r) => ((Task<int>)r).Result * 2;
Task<int> t = Task.Factory.FromAsync(Begin, End, "state");
Console.WriteLine(await t + " " + t.AsyncState + " " + t.Status);

IAsyncResult BeginAdd(int a, int b, AsyncCallback callback, object? state)
{
    var r = new Done(a + b, state);
    callback(r);
    return r;
}
Task<int> sync = Task<int>.Factory.FromAsync(BeginAdd, r => ((Done)r).Value, 3, 4, null);
Console.WriteLine(sync.IsCompleted + " " + sync.Result);
Task plain = Task.Factory.FromAsync(BeginAdd, r => Console.WriteLine("end " + ((Done)r).Value), 1, 1, "s");
await plain;
Console.WriteLine(plain.AsyncState);
Task failed = Task.Factory.FromAsync(BeginAdd, r => throw new FormatException("in end"), 1, 1, null);
try { await failed; } catch (FormatException e) { Console.WriteLine(failed.Status + " " + e.Message); }
Task canceled = Task.Factory.FromAsync(BeginAdd, r => throw new OperationCanceledException(), 1, 1, null);
try { await canceled; } catch (OperationCanceledException) { Console.WriteLine(canceled.Status); }
try { Task.Factory.FromAsync((c, s) => throw new InvalidOperationException("in begin"), r => { }, null); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { Task.Factory.FromAsync((Func<AsyncCallback, object?, IAsyncResult>)null!, End, null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { Task.Factory.FromAsync(Begin, (Func<IAsyncResult, int>)null!, null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Task<int> of = Task<int>.Factory.FromAsync(new Done(9, null), r => ((Done)r).Value);
Console.WriteLine(await of);
var later = new TaskCompletionSource<int>();
Task<int> ofLater = Task<int>.Factory.FromAsync(later.Task, End);
later.SetResult(21);
Console.WriteLine(await ofLater);
Task task = Task.Run(() => { });
IAsyncResult result = task;
Console.WriteLine(result.AsyncWaitHandle.WaitOne() + " " + result.IsCompleted + " " + result.CompletedSynchronously);

class Done : IAsyncResult
{
    public Done(int value, object? state) { Value = value; AsyncState = state; }
    public int Value { get; }
    public object? AsyncState { get; }
    public WaitHandle AsyncWaitHandle => new ManualResetEvent(true);
    public bool CompletedSynchronously => true;
    public bool IsCompleted => true;
}
