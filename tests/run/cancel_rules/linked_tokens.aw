// CreateLinkedTokenSource: cancelled by any of its sources, and by itself; a source is never cancelled by a linked one.
var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
using var linked = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
using var deeper = CancellationTokenSource.CreateLinkedTokenSource(linked.Token, CancellationToken.None);
Console.WriteLine(linked.IsCancellationRequested + " " + deeper.IsCancellationRequested);
b.Cancel();
Console.WriteLine(linked.IsCancellationRequested + " " + deeper.IsCancellationRequested + " " + a.IsCancellationRequested);
var c = new CancellationTokenSource();
var own = CancellationTokenSource.CreateLinkedTokenSource(c.Token);
own.Cancel();
Console.WriteLine(own.IsCancellationRequested + " " + c.IsCancellationRequested);
var gone = CancellationTokenSource.CreateLinkedTokenSource(c.Token);
CancellationToken kept = gone.Token;
gone.Dispose();
c.Cancel();
Console.WriteLine(kept.IsCancellationRequested);
try { _ = gone.Token; } catch (ObjectDisposedException) { Console.WriteLine("disposed"); }
var already = CancellationTokenSource.CreateLinkedTokenSource(c.Token, a.Token);
Console.WriteLine(already.IsCancellationRequested);
try { already.Token.ThrowIfCancellationRequested(); }
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == already.Token); }
try { await Task.Delay(Timeout.Infinite, already.Token); }
catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == already.Token); }
