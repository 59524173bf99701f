// C# specification §12.4.1, §12.9.9: operands are evaluated left to right around an await that completes, waits, fails or is cancelled.
var log = new List<string>();
await Each("left", async k =>
{
    int r = await At(k, 7) - Note("right", 2);
    return r.ToString();
});
await Each("right", async k =>
{
    int r = Note("left", 7) - await At(k, 2);
    return r.ToString();
});
await Each("middle", async k =>
{
    int r = Note("a", 1) + await At(k, 10) * Note("b", 3);
    return r.ToString();
});
await Each("both", async k =>
{
    long r = await At(0, 40L) << (await At(k, 1) + Note("c", 1));
    return r.ToString();
});
await Each("compare", async k =>
{
    bool r = Note("x", 3) < await At(k, 4) == await At(1, true);
    return r.ToString();
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
