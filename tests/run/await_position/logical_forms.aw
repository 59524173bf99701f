// C# specification §12.16, §12.17, §12.18: short-circuit operators, ?:, ?? and ?. with an awaited operand on each side.
var log = new List<string>();
await Each("and left", async k =>
{
    return (await At(k, true) && Note("r", 1) == 1).ToString();
});
await Each("and right", async k =>
{
    return (Note("l", 1) == 2 && await At(k, true)).ToString();
});
await Each("or right", async k =>
{
    return (Note("l", 1) == 2 || await At(k, true)).ToString();
});
await Each("condition", async k =>
{
    return await At(k, false) ? "yes" + Note("t", 0) : "no" + Note("f", 0);
});
await Each("branch", async k =>
{
    return Note("c", 1) == 1 ? await At(k, "taken") : await At(2, "not taken");
});
await Each("coalesce left", async k =>
{
    return await At<string?>(k, null) ?? "right" + Note("r", 0);
});
await Each("coalesce right", async k =>
{
    string? s = null;
    return s ?? await At(k, "right");
});
await Each("not needed", async k =>
{
    string? s = "left";
    return s ?? await At(k, "right");
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
