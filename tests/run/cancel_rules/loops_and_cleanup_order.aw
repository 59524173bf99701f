// Cancelling a nest of methods: each finally runs from the inside out, and the token reaches all.
var cts = new CancellationTokenSource();
var log = new List<string>();
async Task Inner(CancellationToken t)
{
    try { for (int i = 0; ; i++) { log.Add("i" + i); if (i == 2) cts.Cancel(); await Task.Yield(); t.ThrowIfCancellationRequested(); } }
    finally { log.Add("inner finally"); await Task.Yield(); }
}
async Task Middle(CancellationToken t)
{
    try { await Inner(t); log.Add("not reached"); }
    catch (InvalidOperationException) { log.Add("wrong"); }
    finally { log.Add("middle finally"); }
}
try { await Middle(cts.Token); }
catch (OperationCanceledException e) when (e.CancellationToken == cts.Token) { log.Add("caught"); }
Console.WriteLine(string.Join(", ", log));
var timeout = new CancellationTokenSource(10);
int turns = 0;
try { while (true) { turns++; await Task.Delay(1, timeout.Token); } }
catch (OperationCanceledException) { Console.WriteLine(turns > 0 && timeout.IsCancellationRequested); }
var stopped = new CancellationTokenSource();
stopped.CancelAfter(10000);
stopped.CancelAfter(Timeout.Infinite);
await Task.Delay(5);
Console.WriteLine(stopped.IsCancellationRequested);
stopped.CancelAfter(0);
while (!stopped.IsCancellationRequested) await Task.Delay(1);
Console.WriteLine(stopped.IsCancellationRequested);
