// C# specification §15.14.2: an exception in an async method goes into its task, thrown before the first await or
// after; a non-async method throws at the call.
static async Task Early(int n)
{
    if (n < 0) throw new ArgumentOutOfRangeException(nameof(n));
    await Task.Yield();
    if (n == 0) throw new InvalidOperationException("late");
}
static async Task<int> EarlyValue(string? s) { int l = s!.Length; await Task.Yield(); return l; }
static Task Plain(int n) { if (n < 0) throw new ArgumentException("at the call"); return Task.CompletedTask; }
static async ValueTask<int> Vt(bool b) { if (b) throw new FormatException("vt"); await Task.Yield(); return 1; }

static async Task Canceled(bool early)
{
    if (!early) await Task.Yield();
    throw new OperationCanceledException("stopped");
}

Task t = Early(-1);
Console.WriteLine(t.IsFaulted + " " + t.Status + " " + t.Exception!.InnerExceptions.Count + " "
    + t.Exception.InnerException!.GetType().Name);
try { await t; } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { await t; }
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine("again " + e.ParamName + " " + ReferenceEquals(e, t.Exception.InnerException));
}
Task late = Early(0);
try { await late; } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + late.Status); }
await Early(1);
Task<int> v = EarlyValue(null);
Console.WriteLine(v.IsFaulted + " " + v.Exception!.InnerException!.GetType().Name);
try { int n = await v; Console.WriteLine(n); } catch (NullReferenceException) { Console.WriteLine("null"); }
try { int n = v.Result; Console.WriteLine(n); }
catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
try { v.GetAwaiter().GetResult(); } catch (NullReferenceException) { Console.WriteLine("unwrapped"); }
Console.WriteLine(await EarlyValue("four"));
try { Task p = Plain(-1); Console.WriteLine("not reached"); await p; }
catch (ArgumentException e) { Console.WriteLine(e.Message); }
ValueTask<int> vt = Vt(true);
Console.WriteLine(vt.IsCompleted + " " + vt.IsFaulted + " " + vt.IsCompletedSuccessfully);
try { await vt; } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(await Vt(false));
foreach (bool early in new[] { true, false })
{
    Task c = Canceled(early);
    try { await c; }
    catch (OperationCanceledException e)
    {
        Console.WriteLine(e.Message + " " + c.Status + " " + c.IsCanceled + " " + (c.Exception == null));
    }
    try { c.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
}
// The order of what runs at the call and what runs later.
var tcs = new TaskCompletionSource<int>();

async Task<int> Order()
{
    Console.Write("start ");
    int n = await tcs.Task;
    Console.Write("got " + n + " ");
    throw new Exception("after " + n);
}
var o = Order();
Console.Write("called ");
tcs.SetResult(5);
try { await o; } catch (Exception e) { Console.WriteLine(e.Message); }
// Several failures: await throws the first, the task keeps all.
Task all = Task.WhenAll(Early(-1), Early(0), Canceled(true));
try { await all; }
catch (Exception e)
{
    Console.WriteLine(e.GetType().Name + " " + all.Exception!.InnerExceptions.Count + " " + all.Status);
}
