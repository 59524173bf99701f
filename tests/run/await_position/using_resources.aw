// C# specification §13.14: an awaited resource; what was acquired before a failure is disposed, the latest first.
var log = new List<string>();
await Each("statement", async k =>
{
    using (await At(k, new Res(log, "a"))) Note("body", 0);
    return "end";
});
await Each("declaration", async k =>
{
    using var a = new Res(log, "a");
    using var b = await At(k, new Res(log, "b"));
    Note("body", 0);
    return "end";
});
await Each("two", async k =>
{
    using (Res a = new Res(log, "a"), b = await At(k, new Res(log, "b"))) Note("body", 0);
    return "end";
});
await Each("body", async k =>
{
    using (new Res(log, "a")) return await At(k, "value");
});
await Each("await using", async k =>
{
    await using (await At(k, new Res(log, "a"))) Note("body", 0);
    return "end";
});
await Each("await body", async k =>
{
    await using var a = new Res(log, "a");
    using var b = new Res(log, "b");
    return await At(k, "value");
});
await Each("null", async k =>
{
    using (await At<Res?>(k, null)) Note("body", 0);
    return "end";
});

// How the awaited task ends: 0 at once, 1 later, 2 faulted at once, 3 faulted later, 4 cancelled at once, 5 cancelled later.
async Task<T> At<T>(int kind, T value)
{
    if (kind % 2 == 1) await Task.Yield();
    if (kind is 2 or 3) throw new FormatException("f" + kind);
    if (kind > 3) throw new OperationCanceledException("c" + kind);
    return value;
}

int Note(string what, int value) { log.Add(what); return value; }

async Task Each(string name, Func<int, Task<string>> form)
{
    for (int kind = 0; kind < 6; kind++)
    {
        log.Clear();
        string end;
        try { end = await form(kind); }
        catch (FormatException e) { end = e.Message; }
        catch (OperationCanceledException e) { end = e.Message; }
        Console.WriteLine($"{name} {kind}: {end} [{string.Join(",", log)}]");
    }
}

class Res(List<string> log, string name) : IDisposable, IAsyncDisposable
{
    public void Dispose() => log.Add("dispose " + name);
    public async ValueTask DisposeAsync() { await Task.Yield(); log.Add("async " + name); }
}
