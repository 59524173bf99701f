// Delegates and events (§12.8.10, §15.8): the delegate is evaluated before its arguments are awaited.
Func<int, int> f = n => n + 1;
async Task<int> Change(int v) { await Task.Yield(); f = n => n * 100; return v; }
Console.WriteLine(f(await Change(5)));
Console.WriteLine(f(await Change(5)));
var source = new Source();
source.Changed += async (s, e) => { await Task.Yield(); Console.WriteLine("async handler " + e); source.Done.SetResult(true); };
source.Changed += (s, e) => Console.WriteLine("handler " + e);
source.Raise(await Change(1));
await source.Done.Task;
Func<Task<int>>[] jobs = { async () => { await Task.Yield(); return 1; }, () => Task.FromResult(2), async () => 3 };
int total = 0;
foreach (var job in jobs) total += await job();
Console.WriteLine(total);
Func<Task>? both = async () => { Console.Write("a"); await Task.Yield(); };
both += async () => { Console.Write("b"); await Task.Yield(); };
await both();
Console.WriteLine(both.GetInvocationList().Length);
class Source
{
    public event EventHandler<int>? Changed;
    public TaskCompletionSource<bool> Done = new TaskCompletionSource<bool>();
    public void Raise(int n) => Changed?.Invoke(this, n);
}
