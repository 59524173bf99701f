// Task.Run with a token: cancelled before it runs, an OperationCanceledException of this token cancels, of another one
// faults.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var mine = new CancellationTokenSource();
var other = new CancellationTokenSource();
other.Cancel();
Task faulted = Task.Run(() => { other.Token.ThrowIfCancellationRequested(); }, mine.Token);
try { await faulted; }
catch (OperationCanceledException e)
{
    Console.WriteLine("other: " + faulted.Status + " " + (e.CancellationToken == other.Token));
}
Task canceled = Task.Run(() => { mine.Cancel(); mine.Token.ThrowIfCancellationRequested(); }, mine.Token);
try { await canceled; }
catch (OperationCanceledException e)
{
    Console.WriteLine("own: " + canceled.Status + " " + (e.CancellationToken == mine.Token));
}
Task noToken = Task.Run(() => { new CancellationToken(true).ThrowIfCancellationRequested(); });
try { await noToken; }
catch (OperationCanceledException e)
{
    Console.WriteLine("none: " + noToken.Status + " " + e.CancellationToken.IsCancellationRequested);
}
Task viaAsync = Task.Run(async () => { await Task.Yield(); throw new OperationCanceledException("async"); });
try { await viaAsync; }
catch (OperationCanceledException e) { Console.WriteLine("async: " + viaAsync.Status + " " + e.Message); }
Task<int> value = Task.Run(() => int.Parse("f"));
try { Console.WriteLine(await value); }
catch (FormatException e) { Console.WriteLine(value.Status + " " + value.Exception!.InnerExceptions.Count); }
