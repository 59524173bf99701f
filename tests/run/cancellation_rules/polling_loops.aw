// C# specification §15.14.3: methods that look at a token between awaits end as cancelled, run their finally blocks, or
// stop in good order.
var log = new List<string>();

async Task<int> Throwing(CancellationToken t, int at, CancellationTokenSource s)
{
    int n = 0;
    try
    {
        while (true)
        {
            t.ThrowIfCancellationRequested();
            if (++n == at) s.Cancel();
            await Task.Yield();
        }
    }
    finally { log.Add("finally " + n); }
}

async Task<int> Stopping(CancellationToken t, int at, CancellationTokenSource s)
{
    int n = 0;
    while (!t.IsCancellationRequested) { if (++n == at) s.Cancel(); await Task.Yield(); }
    return n;
}

async Task<int> Swallowing(CancellationToken t, CancellationTokenSource s)
{
    s.Cancel();
    try { await Task.Delay(1000, t); return 1; }
    catch (OperationCanceledException) when (t.IsCancellationRequested) { await Task.Yield(); return -1; }
}
foreach (int at in new[] { 1, 3 })
{
    var s = new CancellationTokenSource();
    Task<int> t = Throwing(s.Token, at, s);
    try { await t; }
    catch (OperationCanceledException e) { log.Add($"{t.Status} {e.CancellationToken == s.Token}"); }
    s = new CancellationTokenSource();
    log.Add("stopped " + await Stopping(s.Token, at, s));
    s = new CancellationTokenSource();
    log.Add("swallowed " + await Swallowing(s.Token, s));
}
Console.WriteLine(string.Join("\n", log));
