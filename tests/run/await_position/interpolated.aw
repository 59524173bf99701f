// C# specification §12.8.3: holes are evaluated in order; a failing await leaves out those after it.
var log = new List<string>();
await Each("first", async k =>
{
    return $"{await At(k, 1)}-{Note("b", 2)}";
});
await Each("last", async k =>
{
    return $"{Note("a", 1)}-{await At(k, 2)}";
});
await Each("format", async k =>
{
    return $"{Note("a", 5):D3}|{await At(k, 255),6:X4}|{Note("c", 1)}";
});
await Each("nested", async k =>
{
    return $"<{$"[{await At(k, "in")}]"}{Note("b", 2)}>";
});
await Each("raw", async k =>
{
    return $"""{Note("a", 1)} "{await At(k, "q")}" """;
});
await Each("concat", async k =>
{
    return Note("a", 1) + "+" + await At(k, "x") + Note("c", 3);
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
