// ValueTask and ValueTask<T>: default, from a value, from a task, AsTask, Preserve, equality, statuses.
class Program
{
    static async ValueTask<int> Maybe(bool now) { if (!now) await Task.Yield(); return now ? 1 : 2; }
    static async ValueTask Fails() { await Task.Yield(); throw new FormatException("vt"); }

    static ValueTask<string> Cached(Dictionary<int, string> cache, int k)
    {
        if (cache.TryGetValue(k, out string? v)) return new ValueTask<string>(v + " cached");
        return new ValueTask<string>(Load());
        async Task<string> Load() { await Task.Yield(); return cache[k] = "v" + k; }
    }

    static async Task Main()
    {
        ValueTask none = default;
        Console.WriteLine($"{none.IsCompletedSuccessfully} {none.IsFaulted} {none == default(ValueTask)} {none.AsTask() == Task.CompletedTask}");
        await none;
        ValueTask<int> zero = default;
        Console.WriteLine($"{zero.IsCompleted} {zero.Result} {zero.Equals(new ValueTask<int>(0))}");
        Console.WriteLine($"{await Maybe(true)} {await Maybe(false)}");
        Console.WriteLine(Maybe(true).IsCompletedSuccessfully);
        Task<int> t = Task.FromResult(3);
        ValueTask<int> of = new ValueTask<int>(t);
        Console.WriteLine($"{ReferenceEquals(of.AsTask(), t)} {of == new ValueTask<int>(t)} {of != new ValueTask<int>(3)} {await of.ConfigureAwait(false)}");
        ValueTask<int> kept = Maybe(false).Preserve();
        Console.WriteLine(await kept + await kept);
        try { await Fails(); } catch (FormatException e) { Console.WriteLine(e.Message); }
        ValueTask bad = new ValueTask(Task.FromException(new Exception("x")));
        Console.WriteLine($"{bad.IsFaulted} {bad.IsCanceled} {bad.IsCompleted}");
        ValueTask<int> gone = new ValueTask<int>(Task.FromCanceled<int>(new CancellationToken(true)));
        Console.WriteLine($"{gone.IsFaulted} {gone.IsCanceled}");
        var cache = new Dictionary<int, string>();
        Console.WriteLine(await Cached(cache, 4));
        Console.WriteLine(await Cached(cache, 4));
        Console.WriteLine(zero.ToString() + "|" + new ValueTask<string>("s"));
        try { new ValueTask<int>((Task<int>)null!); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        Task[] all = { Maybe(false).AsTask(), new ValueTask(Task.CompletedTask).AsTask() };
        await Task.WhenAll(all);
        Console.WriteLine(all.All(x => x.IsCompletedSuccessfully));
    }
}
