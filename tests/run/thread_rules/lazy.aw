// .NET, Lazy<T> and LazyInitializer: modes, what happens to exceptions, recursion, one value for many threads.
foreach (LazyThreadSafetyMode mode in new[] { LazyThreadSafetyMode.None, LazyThreadSafetyMode.PublicationOnly,
    LazyThreadSafetyMode.ExecutionAndPublication })
{
    int calls = 0;
    var failing = new Lazy<int>(() => ++calls < 3 ? throw new FormatException("call " + calls) : calls, mode);
    for (int i = 0; i < 3; i++) Try(mode + "", () => Console.WriteLine(failing.Value));
    Console.WriteLine(failing.IsValueCreated + " " + calls);
    Lazy<int> self = null!;
    self = new Lazy<int>(() => self.Value, mode);
    if (mode != LazyThreadSafetyMode.PublicationOnly) Try("recursive", () => _ = self.Value);
}
var lazy = new Lazy<string>(() => "made");
Console.WriteLine(lazy + " " + lazy.Value + " " + lazy);
Console.WriteLine(new Lazy<int>(5).IsValueCreated + " " + new Lazy<List<int>>().Value.Count);
int made = 0;
var shared = new Lazy<object>(() => { Interlocked.Increment(ref made); Thread.Yield(); return new object(); });
object[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => shared.Value)));
Console.WriteLine(made + " " + all.Distinct().Count());
var task = new Lazy<Task<int>>(async () => { await Task.Yield(); return ++made; });
Console.WriteLine(await task.Value + await task.Value);
string? target = null;
Console.WriteLine(LazyInitializer.EnsureInitialized(ref target, () => "first")
    + LazyInitializer.EnsureInitialized(ref target, () => "second"));
Try("null", () => { string? n = null; LazyInitializer.EnsureInitialized(ref n, () => null!); });
Try("no constructor", () => _ = new Lazy<NoDefault>().Value);

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}

class NoDefault { NoDefault() { } }
