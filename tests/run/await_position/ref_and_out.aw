// C# specification §12.6.2.3: variables passed by reference next to an awaited argument are evaluated in order.
var log = new List<string>();
string Take(int v, out int r) { log.Add("take"); r = v * 2; return "took "; }
void Bump(ref int v, int by) { log.Add("bump"); v += by; }
int Read(in int a, in int b) { log.Add("read"); return a * b; }
await Each("out after", async k =>
{
    return Take(await At(k, 2), out int r) + r;
});
await Each("ref local", async k =>
{
    int v = 1;
    try { Bump(ref v, await At(k, 10)); } finally { Note("v" + v, 0); }
    return v.ToString();
});
await Each("ref element", async k =>
{
    int[] a = { 1, 2 };
    try { Bump(ref a[Note("i", 1)], await At(k, 10)); } finally { Note("a" + a[1], 0); }
    return a[1].ToString();
});
await Each("ref field", async k =>
{
    var h = new Holder();
    try { Bump(ref h.F, await At(k, 10)); } finally { Note("f" + h.F, 0); }
    return h.F.ToString();
});
await Each("in", async k =>
{
    return Read(await At(k, 3), Note("b", 4)).ToString();
});
await Each("out into", async k =>
{
    int r = 0;
    bool ok = int.TryParse(await At(k, "12"), out r);
    return ok + "" + r;
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

class Holder { public int F = 1; }
