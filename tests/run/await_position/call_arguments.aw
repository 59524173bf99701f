// C# specification §12.6.2.3: arguments before a failing await have been evaluated, those after it have not, the call does not happen.
var log = new List<string>();
string Three(int a, int b = 5, int c = 6) { log.Add("call"); return a + "" + b + c; }
string Sum(params int[] all) { log.Add("sum"); return all.Sum().ToString(); }
await Each("first", async k =>
{
    return Three(await At(k, 1), Note("b", 2), Note("c", 3));
});
await Each("middle", async k =>
{
    return Three(Note("a", 1), await At(k, 2), Note("c", 3));
});
await Each("last", async k =>
{
    return Three(Note("a", 1), Note("b", 2), await At(k, 3));
});
await Each("named", async k =>
{
    return Three(c: Note("c", 3), a: await At(k, 1), b: Note("b", 2));
});
await Each("optional", async k =>
{
    return Three(await At(k, 1), c: Note("c", 9));
});
await Each("params", async k =>
{
    return Sum(Note("a", 1), await At(k, 2), Note("c", 3));
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
