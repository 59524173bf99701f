// C# specification §13.10.5, §13.10.6: awaits as operands of return and throw, also within try with finally.
var log = new List<string>();
await Each("return", async k =>
{
    return await At(k, "value");
});
await Each("expression", async k =>
{
    Func<Task<string>> f = async () => await At(k, "lambda");
    return await f();
});
await Each("throw", async k =>
{
    throw await At(k, new FormatException("thrown"));
});
await Each("throw expression", async k =>
{
    string? none = null;
    return none ?? throw await At(k, new FormatException("coalesced"));
});
await Each("in try", async k =>
{
    try { return await At(k, "tried"); }
    finally { log.Add("finally"); }
});
await Each("in catch", async k =>
{
    try { throw new InvalidOperationException("first"); }
    catch (InvalidOperationException e) { return e.Message + await At(k, " caught"); }
});
await Each("from finally", async k =>
{
    string r = "none";
    try { r = "try"; }
    finally { r += await At(k, " finally"); }
    return r;
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
