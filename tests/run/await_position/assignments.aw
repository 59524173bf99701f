// C# specification §12.23.2, §12.23.4: the target is evaluated first; a failing await on the right stores nothing.
var log = new List<string>();
await Each("local", async k =>
{
    int v = 1;
    try { v = await At(k, 2); } finally { Note("v" + v, 0); }
    return v.ToString();
});
await Each("compound", async k =>
{
    int v = 1;
    try { v += Note("a", 1) + await At(k, 10); } finally { Note("v" + v, 0); }
    return v.ToString();
});
await Each("element", async k =>
{
    int[] a = { 1, 2 };
    try { a[Note("i", 1)] = await At(k, 9); } finally { Note("a" + a[1], 0); }
    return a[1].ToString();
});
await Each("element compound", async k =>
{
    int[] a = { 1, 2 };
    try { a[Note("i", 1)] *= await At(k, 9); } finally { Note("a" + a[1], 0); }
    return a[1].ToString();
});
await Each("chain", async k =>
{
    int x = 1, y = 2;
    try { x = y = await At(k, 7); } finally { Note(x + "" + y, 0); }
    return (x + y).ToString();
});
await Each("deconstruct", async k =>
{
    int x = 1, y = 2;
    try { (x, y) = (Note("l", y), await At(k, x)); } finally { Note(x + "" + y, 0); }
    return x + "" + y;
});
await Each("coalesce", async k =>
{
    string? s = null;
    try { s ??= await At(k, "set"); } finally { Note(s ?? "null", 0); }
    return s;
});
await Each("property", async k =>
{
    var h = new H(log);
    h.Value += await At(k, 5);
    return h.Value.ToString();
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

class H(List<string> log)
{
    int _value = 1;
    public int Value { get { log.Add("get"); return _value; } set { log.Add("set"); _value = value; } }
}
