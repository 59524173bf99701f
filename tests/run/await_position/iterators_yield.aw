// C# specification §15.15: awaits in yield return, in the loop and after it; what was yielded before a failure has been
// seen.
var log = new List<string>();

async Task<string> Collect(IAsyncEnumerable<int> source)
{
    string s = "";
    await foreach (int i in source) { Note("i" + i, 0); s += i; }
    return s;
}
async IAsyncEnumerable<int> One(int k) { yield return 1; yield return await At(k, 2); yield return 3; }

async IAsyncEnumerable<int> Between(int k)
{
    for (int i = 0; i < 2; i++) { yield return i; Note("n" + await At(i == 1 ? k : 1, i), 0); }
}

async IAsyncEnumerable<int> Finally(int k)
{
    try { yield return 1; await At(k, 0); } finally { log.Add("f1"); await Task.Yield(); log.Add("f2"); }
}
async IAsyncEnumerable<int> Outer(int k) { await foreach (int i in One(k)) yield return i * 10; }
await Each("yield", async k =>
{
    return await Collect(One(k));
});
await Each("between", async k =>
{
    return await Collect(Between(k));
});
await Each("finally", async k =>
{
    return await Collect(Finally(k));
});
await Each("nested", async k =>
{
    return await Collect(Outer(k));
});
await Each("source", async k =>
{
    await foreach (int i in await At(k, One(1))) Note("i" + i, 0);
    return "end";
});

// How the awaited task ends: 0 at once, 1 later, 2 faulted at once, 3 faulted later, 4 cancelled at once, 5 cancelled
// later.
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
