// C# specification §12.10 (with), §12.22.3: awaits in with expressions and in the first source of a query.
var log = new List<string>();
await Each("receiver", async k =>
{
    return (await At(k, new R(1, "a")) with { N = Note("n", 2) }).ToString();
});
await Each("member", async k =>
{
    return (new R(Note("n", 1), "a") with { S = await At(k, "b") }).ToString();
});
await Each("struct", async k =>
{
    return (new S { A = 1 } with { A = await At(k, 5), B = Note("b", 2) }).Sum.ToString();
});
await Each("from", async k =>
{
    return string.Join("", from x in await At(k, new[] { 3, 1, 2 }) orderby x select x * Note("s", 2));
});
await Each("join", async k =>
{
    return string.Join("", from x in new[] { 1, 2 } join y in await At(k, new[] { 2, 3 }) on x equals y select y);
});
await Each("argument", async k =>
{
    return (await At(k, new[] { 1, 2, 3 })).Where(x => x > 1).Aggregate(Note("seed", 10), (a, b) => a + b).ToString();
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

record R(int N, string S);
struct S { public int A, B; public int Sum => A + B; }
