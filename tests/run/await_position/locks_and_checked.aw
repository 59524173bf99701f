// C# specification §13.13, §13.12: an awaited object to lock on; checked arithmetic of awaited operands.
var log = new List<string>();
await Each("lock", async k =>
{
    object o = new object();
    lock (await At(k, o)) return Monitor.IsEntered(o).ToString();
});
await Each("left", async k =>
{
    object o = new object();
    try { lock (o) Note("inside", 0); await At(k, 0); }
    finally { log.Add(Monitor.IsEntered(o).ToString()); }
    return "end";
});
await Each("checked", async k =>
{
    try { checked { return (int.MaxValue + await At(k, 1)).ToString(); } }
    catch (OverflowException) { return "overflow"; }
});
await Each("unchecked", async k =>
{
    unchecked { return (int.MaxValue + await At(k, 1)).ToString(); }
});
await Each("division", async k =>
{
    try { return (Note("a", 1) / await At(k, 0)).ToString(); }
    catch (DivideByZeroException) { return "zero"; }
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
