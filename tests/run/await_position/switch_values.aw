// C# specification §13.8.3, §12.11: an awaited value of a switch statement and expression, awaits in guards and arms.
var log = new List<string>();
await Each("statement", async k =>
{
    switch (await At(k, 2)) { case 1: return "one"; case 2: return "two" + Note("arm", 0); default: return "other"; }
});
await Each("guard", async k =>
{
    switch (Note("value", 5))
    {
        case > 3 when await At(k, false): return "first";
        case > 4 when await At(1, true): return "second";
        default: return "third";
    }
});
await Each("expression", async k =>
{
    return await At(k, "b") switch { "a" => "A", "b" => "B" + Note("arm", 1), _ => "?" };
});
await Each("arm", async k =>
{
    return Note("value", 1) switch { 0 => await At(2, "zero"), 1 => await At(k, "one"), _ => "more" };
});
await Each("arm guard", async k =>
{
    return Note("value", 4) switch { > 3 when await At(k, true) => "big", _ => "small" };
});
await Each("goto case", async k =>
{
    switch (await At(k, 1)) { case 1: Note("one", 0); goto case 2; case 2: return "two"; default: return "none"; }
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
