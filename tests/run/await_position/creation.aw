// C# specification §12.8.17: awaits in arguments, sizes, elements and initialisers of what is created.
var log = new List<string>();
await Each("new", async k =>
{
    return new P(Note("x", 1), await At(k, 2)).ToString();
});
await Each("initialiser", async k =>
{
    return new P(1, 2) { X = Note("x", 3), Y = await At(k, 4), Z = Note("z", 5) }.ToString();
});
await Each("array", async k =>
{
    return string.Join("", new[] { Note("a", 1), await At(k, 2), Note("c", 3) });
});
await Each("size", async k =>
{
    return new int[Note("m", 2), await At(k, 3)].Length.ToString();
});
await Each("collection", async k =>
{
    return string.Join("", new List<int> { Note("a", 1), await At(k, 2) });
});
await Each("dictionary", async k =>
{
    return string.Join("", new Dictionary<string, int> { ["k" + Note("k", 0)] = await At(k, 2) });
});
await Each("expression", async k =>
{
    int[] r = [Note("a", 1), .. await At(k, new[] { 8, 9 }), Note("c", 3)];
    return string.Join("", r);
});
await Each("anonymous", async k =>
{
    return new { A = Note("a", 1), B = await At(k, "b") }.ToString()!;
});
await Each("tuple", async k =>
{
    return (Note("a", 1), await At(k, 2), Note("c", 3)).ToString();
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

class P(int x, int y)
{
    public int X = x, Y = y, Z;
    public override string ToString() => $"({X} {Y} {Z})";
}
