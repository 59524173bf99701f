// C# specification §15.15.5: DisposeAsync in the middle runs the pending finally blocks, with their awaits; a consumer
// that breaks, returns or throws disposes.
var log = "";

async IAsyncEnumerable<int> Seq()
{
    log += "start ";
    try
    {
        try { yield return 1; await Task.Yield(); yield return 2; }
        finally { log += "f1< "; await Task.Yield(); log += "f1> "; }
        await using var r = new Res(s => log += s);
        yield return 3;
        log += "after3 ";
    }
    finally { log += "f2< "; await Task.Yield(); log += "f2> "; }
    log += "end ";
}
void Show(string s) { Console.WriteLine(s + " [" + log.Trim() + "]"); log = ""; }
await foreach (int i in Seq()) log += i + " ";
Show("whole");
foreach (int stop in new[] { 1, 2, 3 })
{
    await foreach (int i in Seq()) { log += i + " "; if (i == stop) break; }
    Show("break at " + stop);
}
async Task<int> Ret() { await foreach (int i in Seq()) { if (i == 2) return i * 10; } return 0; }
Show("return " + await Ret());
try { await foreach (int i in Seq()) { await Task.Yield(); throw new Exception("body " + i); } }
catch (Exception e) { Show(e.Message); }
await foreach (int i in Seq()) { if (i == 1) goto outside; }
outside: Show("goto");
// By hand.
var en = Seq().GetAsyncEnumerator();
await en.DisposeAsync();
Show("never started");
en = Seq().GetAsyncEnumerator();
Console.WriteLine(await en.MoveNextAsync() + " " + en.Current);
await en.DisposeAsync();
Show("after the first");
Console.WriteLine(await en.MoveNextAsync());
await en.DisposeAsync();
Show("disposed twice");
en = Seq().GetAsyncEnumerator();
while (await en.MoveNextAsync()) log += en.Current + " ";
Console.WriteLine(await en.MoveNextAsync() + " " + await en.MoveNextAsync());
await en.DisposeAsync();
Show("ran out");
// An enumerable gives a fresh enumerator each time, with its own variables.
async IAsyncEnumerable<int> Count(int n) { while (n > 0) { await Task.Yield(); yield return n--; } }
var c = Count(3);
await foreach (int i in c) { await foreach (int j in c) log += i * 10 + j + " "; }
Show("nested");
await using (var e1 = c.GetAsyncEnumerator()) await using (var e2 = c.GetAsyncEnumerator())
{
    await e1.MoveNextAsync(); await e1.MoveNextAsync(); await e2.MoveNextAsync();
    Show(e1.Current + " " + e2.Current);
}

class Res(Action<string> log) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { log("res< "); await Task.Yield(); log("res> "); }
}
