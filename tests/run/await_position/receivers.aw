// C# specification §12.8.7, §12.8.10: an awaited receiver of a member access, a call, an index and a delegate call.
var log = new List<string>();
await Each("call", async k =>
{
    return (await At(k, new Box(3))).Add(Note("arg", 4));
});
await Each("property", async k =>
{
    return (await At(k, new Box(3))).Size.ToString();
});
await Each("field", async k =>
{
    (await At(k, new Box(3))).Value = Note("value", 8);
    return "stored";
});
await Each("index", async k =>
{
    return (await At(k, new[] { 5, 6, 7 }))[Note("index", 2)].ToString();
});
await Each("delegate", async k =>
{
    return (await At(k, (Func<int, string>)(x => "got " + x)))(Note("arg", 1));
});
await Each("null", async k =>
{
    return (await At<Box?>(k, null))?.Add(Note("not evaluated", 1)) ?? "none";
});
await Each("extension", async k =>
{
    return (await At(k, "abc")).Twice();
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

class Box
{
    public int Value;
    public Box(int v) => Value = v;
    public int Size => Value * 10;
    public string Add(int n) => (Value + n).ToString();
}
static class Texts { public static string Twice(this string s) => s + s; }
