// C# specification §13.9.5.2: the enumerator's DisposeAsync runs once at each way out of await foreach, and its
// exception replaces another.
var log = new List<string>();

async Task<string> Go(int way, bool disposeThrows)
{
    await foreach (int i in new Seq(log, disposeThrows))
    {
        if (i < 2) continue;
        switch (way)
        {
            case 1: return "returned";
            case 2: throw new FormatException("thrown");
            case 3: goto after;
            case 4: await Task.Yield(); throw new OperationCanceledException("cancelled");
        }
        if (way == 5) break;
    }
    return "end";
after:
    return "goto";
}
foreach (bool throws in new[] { false, true })
{
    for (int way = 0; way < 6; way++)
    {
        log.Clear();
        string end;
        try { end = await Go(way, throws); } catch (Exception e) { end = e.GetType().Name + " " + e.Message; }
        Console.WriteLine($"{way}: {end} [{string.Join(" ", log)}]");
    }
}

class Seq(List<string> log, bool throws) : IAsyncEnumerable<int>, IAsyncEnumerator<int>
{
    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken token = default) => this;
    public int Current { get; private set; }

    public async ValueTask<bool> MoveNextAsync()
    {
        await Task.Yield();
        log.Add("m" + Current);
        return ++Current < 4;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        log.Add("disposed");
        if (throws) throw new InvalidOperationException("dispose");
    }
}
