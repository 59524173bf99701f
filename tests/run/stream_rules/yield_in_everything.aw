// Async iterators (§15.15.1): yield return with awaits in loops, try with finally, using, switch and lambdas around.
static async IAsyncEnumerable<string> All()
{
    yield return "start";
    for (int i = 0; i < 2; i++) { await Task.Yield(); yield return "for" + i; }
    try { yield return "try"; await Task.Yield(); yield return "try2"; }
    finally { Console.Write("[finally]"); await Task.Yield(); }
    using (new Closing("using")) { yield return "in using"; await Task.Yield(); }
    await using (new ClosingAsync("await using")) { yield return "in await using"; }
    switch (await Task.FromResult(2)) { case 1: yield return "one"; break; case 2: yield return "two"; break; }
    foreach (string s in new[] { "a", "b" }) { if (s == "b") { await Task.Yield(); yield break; } yield return s; }
    yield return "never";
}
await foreach (string s in All()) Console.Write(s + " ");
Console.WriteLine();
await foreach (string s in All()) { Console.Write(s + " "); if (s == "try") break; }
Console.WriteLine();
await foreach (string s in All()) { if (s == "in using") { Console.Write(s); break; } }
Console.WriteLine();

class Closing : IDisposable
{
    string _n;
    public Closing(string n) => _n = n;
    public void Dispose() => Console.Write("[" + _n + "]");
}

class ClosingAsync : IAsyncDisposable
{
    string _n;
    public ClosingAsync(string n) => _n = n;
    public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("[" + _n + "]"); }
}
