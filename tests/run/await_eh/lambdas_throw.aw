// C# specification §12.21 (anonymous functions) and §15.14: exceptions in async lambdas and async local functions, by
// the delegate's type.
static async Task<string> Catch(Func<Task> f)
{
    try { await f(); return "fine"; } catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
}

static async Task<string> CatchV<T>(Func<Task<T>> f)
{
    try { return "value " + await f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
}
Console.WriteLine(await Catch(async () => { await Task.Yield(); throw new Exception("lambda"); }));
Console.WriteLine(await Catch(async () => throw new Exception("expression")));
Console.WriteLine(await Catch(() => throw new Exception("not async")));
Console.WriteLine(await Catch(async () => await Task.FromException(new TimeoutException("task"))));
Console.WriteLine(await Catch(async () => { }));
Console.WriteLine(await CatchV(async () => { await Task.Yield(); return 5; }));
Console.WriteLine(await CatchV<int>(async () => { await Task.Yield(); throw new Exception("typed"); }));
Console.WriteLine(await CatchV(async () => await CatchV(async () =>
{
    await Task.Yield();
    int z = 0;
    return 3 / z;
})));
int depth = 0;

async Task<int> Local(int n)
{
    if (n == 0) throw new InvalidOperationException("at depth " + depth);
    depth++;
    try { return await Local(n - 1); }
    finally { await Task.Yield(); depth--; }
}
Console.WriteLine(await CatchV(() => Local(4)) + " " + depth);
Func<int, Task<int>> fact = null!;
fact = async n =>
{
    await Task.Yield();
    if (n < 0) throw new ArgumentException("negative");
    return n < 2 ? 1 : n * await fact(n - 1);
};
Console.WriteLine(await CatchV(() => fact(6)) + " " + await CatchV(() => fact(-1)));
// The lambda throws when it is called only if it is not async.
Func<Task> sync = () => throw new Exception("thrown by the call");
Func<Task> asyn = async () => { throw new Exception("kept in the task"); };
Task? t = null;
try { t = sync(); } catch (Exception e) { Console.WriteLine(e.Message + " " + (t == null)); }
try { t = asyn(); Console.WriteLine(t.Status); await t; } catch (Exception e) { Console.WriteLine(e.Message); }
// ContinueWith and WhenAny see the failure, nothing is thrown there.
Task done = await Task.WhenAny(asyn());
Console.WriteLine(done.IsFaulted + " " + done.Exception!.InnerException!.Message);
Console.WriteLine(await asyn().ContinueWith(x => "continued after " + x.Exception!.InnerException!.Message));
Func<ValueTask<int>> vt = async () => { await Task.Yield(); throw new Exception("value task"); };
try { await vt(); } catch (Exception e) { Console.WriteLine(e.Message); }
// A multicast delegate: only the last task is seen.
Func<Task> multi = async () => { Console.WriteLine("first"); throw new Exception("lost"); };
multi += async () => { Console.WriteLine("second"); await Task.Yield(); };
await multi();
Console.WriteLine("end");
