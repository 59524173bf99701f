// .NET, Task.WhenAny with a linked source: the loser is cancelled, its end is waited for.
var log = new List<string>();
async Task<string> Racer(string name, Task start, CancellationToken token)
{
    try { await start.ContinueWith(_ => { }, token); return name; }
    catch (OperationCanceledException) { log.Add(name + " lost"); throw; }
}
foreach (int winner in new[] { 0, 2, 1 })
{
    var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource<int>()).ToArray();
    using var source = new CancellationTokenSource();
    var racers = gates.Select((g, i) => Racer("r" + i, g.Task, source.Token)).ToList();
    gates[winner].SetResult(0);
    Task<string> won = await Task.WhenAny(racers);
    source.Cancel();
    racers.Remove(won);
    Task rest = Task.WhenAll(racers);
    try { await rest; } catch (OperationCanceledException) { }
    log.Sort();
    Console.WriteLine($"{await won}: {rest.Status} {string.Join(", ", log)}");
    log.Clear();
}
