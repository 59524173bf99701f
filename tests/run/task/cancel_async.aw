// CancellationTokenSource.CancelAsync (.NET 8) and TryReset (.NET 6).
using System;
using System.Threading;
using System.Threading.Tasks;

var source = new CancellationTokenSource();
int called = 0;
source.Token.Register(() => Interlocked.Increment(ref called));
source.Token.Register(() => Interlocked.Increment(ref called));
Task cancel = source.CancelAsync();
Console.WriteLine(source.IsCancellationRequested);
await cancel;
Console.WriteLine(called + " " + source.CancelAsync().IsCompletedSuccessfully);
var failing = new CancellationTokenSource();
failing.Token.Register(() => throw new InvalidOperationException("callback"));
try { await failing.CancelAsync(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
var reset = new CancellationTokenSource();
Console.WriteLine(reset.TryReset());
reset.CancelAfter(TimeSpan.FromHours(1));
Console.WriteLine(reset.TryReset() + " " + reset.IsCancellationRequested);
reset.Cancel();
Console.WriteLine(reset.TryReset());
