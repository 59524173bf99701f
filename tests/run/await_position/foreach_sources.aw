// C# specification §13.9.5: an awaited collection, and an await in the body at the second element; the enumerator is disposed.
var log = new List<string>();
IEnumerable<int> Items() { try { yield return 1; yield return 2; } finally { log.Add("disposed"); } }
await Each("source", async k =>
{
    foreach (int i in await At(k, new[] { 1, 2 })) Note("i" + i, 0);
    return "end";
});
await Each("body", async k =>
{
    foreach (int i in Items()) Note("got " + await At(i == 2 ? k : 0, i), 0);
    return "end";
});
await Each("deconstruct", async k =>
{
    foreach (var (a, b) in await At(k, new[] { (1, "x"), (2, "y") })) Note(a + b, 0);
    return "end";
});
await Each("list", async k =>
{
    foreach (int i in await At(k, new List<int> { 4, 5 })) { if (i == 5) break; Note("l" + i, 0); }
    return "end";
});
await Each("string", async k =>
{
    foreach (char c in await At(k, "pq")) Note(c.ToString(), 0);
    return "end";
});
await Each("nested", async k =>
{
    foreach (int i in Items()) foreach (int j in await At(i == 1 ? 1 : k, new[] { i, i * 10 })) Note("j" + j, 0);
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
