// C# specification §13.8.2, §13.9: awaits as conditions of if, while, do and for, at each end.
var log = new List<string>();
await Each("if", async k =>
{
    if (await At(k, true)) Note("then", 0); else Note("else", 0);
    return "end";
});
await Each("else if", async k =>
{
    if (await At(0, false)) Note("one", 0);
    else if (await At(k, true)) Note("two", 0);
    return "end";
});
await Each("while", async k =>
{
    int n = 0;
    while (await At(n == 2 ? k : 1, n < 3)) n += 1 + Note("w" + n, 0);
    return n.ToString();
});
await Each("do", async k =>
{
    int n = 0;
    do Note("d" + n, 0); while (await At(n == 1 ? k : 0, ++n < 3));
    return n.ToString();
});
await Each("for", async k =>
{
    int sum = 0;
    for (int i = await At(1, 1); await At(i == 3 ? k : 1, i < 5); i += await At(0, 1)) sum += Note("f" + i, i);
    return sum.ToString();
});
await Each("for step", async k =>
{
    int sum = 0;
    for (int i = 0; i < 3; i += await At(k, 1)) sum += Note("s" + i, i);
    return sum.ToString();
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
