// C# specification §13.14 and §15.15: await using, using, lock-free disposal and foreach inside async iterators, with
// yields between.
var log = "";

async IAsyncEnumerable<string> Lines(params string[] names)
{
    using var outer = new Sync("outer", Log);
    foreach (string n in names)
    {
        await using var r = new Async(n, Log);
        if (n == "skip") continue;
        if (n == "stop") yield break;
        if (n == "bad") throw new Exception("bad name");
        await using (new Async(n + "'", Log)) { yield return r.Name + "1"; await Task.Yield(); }
        yield return r.Name + "2";
    }
    yield return "last";
}

async Task Run(string title, int max, params string[] names)
{
    try { await foreach (string s in Lines(names)) { log += "<" + s + ">"; if (--max == 0) break; } }
    catch (Exception e) { log += "!" + e.Message; }
    Console.WriteLine(title + ": " + log);
    log = "";
}
await Run("all", 99, "a", "b");
await Run("skip", 99, "skip", "c");
await Run("stop", 99, "d", "stop", "e");
await Run("bad", 99, "f", "bad");
for (int i = 1; i < 5; i++) await Run("break " + i, i, "a", "b");
// foreach over a synchronous iterator within an asynchronous one: both are disposed.
IEnumerable<int> Inner() { try { yield return 1; yield return 2; } finally { Log("inner;"); } }

async IAsyncEnumerable<int> Outer()
{
    try { foreach (int i in Inner()) { await Task.Yield(); yield return i * 10; } }
    finally { await Task.Yield(); Log("outer;"); }
}
await foreach (int i in Outer()) { log += i + ";"; break; }
Console.WriteLine(log);
log = "";
async IAsyncEnumerable<int> Twice() { await foreach (int i in Outer()) { yield return i; yield return i + 1; } }
await foreach (int i in Twice()) { log += i + ";"; if (i == 11) break; }
Console.WriteLine(log);
void Log(string s) => log += s;

class Sync(string n, Action<string> log) : IDisposable { public void Dispose() => log("-" + n); }

class Async(string n, Action<string> log) : IAsyncDisposable
{
    public string Name => n;
    public async ValueTask DisposeAsync() { await Task.Yield(); log("~" + n); }
}
