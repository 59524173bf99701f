// C# specification §12.9.8, §12.14.12: casts, is, as, patterns and unary operators of awaited values.
var log = new List<string>();
await Each("unboxing", async k =>
{
    return ((int)await At<object>(k, 5) + Note("after", 1)).ToString();
});
await Each("is", async k =>
{
    return (await At<object>(k, "text") is string { Length: 4 } s ? s + Note("yes", 1) : "no");
});
await Each("as", async k =>
{
    return (await At<object>(k, 3) as string) ?? "not a string";
});
await Each("not", async k =>
{
    return (!await At(k, true)).ToString();
});
await Each("minus", async k =>
{
    return (-await At(k, 6)).ToString();
});
await Each("narrow", async k =>
{
    return checked((byte)await At(k, 200)).ToString();
});
await Each("list", async k =>
{
    return (await At(k, new[] { 1, 2, 3 }) is [var a, .., var z] ? a + z : 0).ToString();
});
await Each("relational", async k =>
{
    return (await At(k, 15) is > 10 and < 20).ToString();
});
await Each("nullable", async k =>
{
    return ((await At<int?>(k, null)).HasValue || (await At<int?>(1, 4)) == 4).ToString();
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
