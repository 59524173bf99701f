// C# specification §12.8.12, §12.10: awaited indices, from the end, ranges, and indexers with two arguments.
var log = new List<string>();
await Each("index", async k =>
{
    int[] a = { 1, 2, 3 };
    return a[await At(k, 1)].ToString();
});
await Each("outside", async k =>
{
    int[] a = { 1, 2, 3 };
    try { return a[await At(k, 3)].ToString(); }
    catch (IndexOutOfRangeException) { return "outside"; }
});
await Each("from end", async k =>
{
    int[] a = { 1, 2, 3 };
    return a[^await At(k, 1)].ToString();
});
await Each("range", async k =>
{
    string s = "abcdef";
    return s[Note("from", 1)..await At(k, 4)];
});
await Each("two", async k =>
{
    var g = new Grid();
    return g[Note("x", 2), await At(k, 3)].ToString();
});
await Each("two set", async k =>
{
    var g = new Grid();
    g[await At(k, 2), Note("y", 3)] = Note("v", 4);
    return g.Last;
});
await Each("jagged", async k =>
{
    int[][] j = { new[] { 1 }, new[] { 2, 3 } };
    return j[Note("i", 1)][await At(k, 1)].ToString();
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

class Grid
{
    public string Last = "";
    public int this[int x, int y] { get => x * 10 + y; set => Last = $"{x} {y} {value}"; }
}
