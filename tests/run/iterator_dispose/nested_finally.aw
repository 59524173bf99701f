// C# specification §15.15.5: disposing an async iterator at each of its yields runs the finally blocks around it, inner first.
var log = new List<string>();
async IAsyncEnumerable<int> Numbers()
{
    try
    {
        yield return 1;
        try { yield return 2; await Task.Yield(); yield return 3; }
        finally { log.Add("inner"); await Task.Yield(); log.Add("inner end"); }
        yield return 4;
        await using var r = new Res(log);
        yield return 5;
    }
    finally { log.Add("outer"); }
}
for (int stop = 0; stop <= 6; stop++)
{
    log.Clear();
    IAsyncEnumerator<int> e = Numbers().GetAsyncEnumerator();
    int moves = 0;
    while (moves < stop && await e.MoveNextAsync()) moves++;
    log.Add("|");
    await e.DisposeAsync();
    await e.DisposeAsync();
    bool more = await e.MoveNextAsync();
    Console.WriteLine($"{stop}: {moves} {string.Join(" ", log)} {more}");
}
class Res(List<string> log) : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); log.Add("resource"); } }
