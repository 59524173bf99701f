// AsyncLazy<T>: started at the first await, once; awaitable itself through GetAwaiter.
using System.Runtime.CompilerServices;
class AsyncLazy<T>
{
    private readonly Lazy<Task<T>> _task;
    public AsyncLazy(Func<Task<T>> make) => _task = new Lazy<Task<T>>(() => Task.Run(make));
    public AsyncLazy(Func<T> make) => _task = new Lazy<Task<T>>(() => Task.Run(make));
    public bool IsStarted => _task.IsValueCreated;
    public TaskAwaiter<T> GetAwaiter() => _task.Value.GetAwaiter();
    public ConfiguredTaskAwaitable<T> ConfigureAwait(bool c) => _task.Value.ConfigureAwait(c);
}
class Config
{
    private readonly AsyncLazy<Dictionary<string, int>> _values;
    private int _loads;
    public int Loads => _loads;
    public Config() => _values = new AsyncLazy<Dictionary<string, int>>(async () =>
    {
        Interlocked.Increment(ref _loads);
        await Task.Yield();
        return new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 };
    });
    public async Task<int> Get(string name) => (await _values)[name];
    public bool Loaded => _values.IsStarted;
}
class Program
{
    static async Task Main()
    {
        var config = new Config();
        Console.WriteLine(config.Loaded);
        int[] got = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => config.Get(i % 2 == 0 ? "x" : "y"))));
        Console.WriteLine($"{got.Sum()} {config.Loads} {config.Loaded}");
        var number = new AsyncLazy<int>(() => 6 * 7);
        Console.WriteLine($"{await number} {await number.ConfigureAwait(false)} {number.IsStarted}");
        int tries = 0;
        var bad = new AsyncLazy<string>(async () => { await Task.Yield(); tries++; throw new FormatException("never loads"); });
        for (int i = 0; i < 2; i++)
            try { Console.WriteLine(await bad); } catch (FormatException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(tries);
        try { await config.Get("z"); } catch (KeyNotFoundException) { Console.WriteLine("no z"); }
    }
}
