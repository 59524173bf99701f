// [EnumeratorCancellation]: the token of WithCancellation reaches the parameter; combined with one that was passed.
using System.Runtime.CompilerServices;
static async IAsyncEnumerable<int> Ticks([EnumeratorCancellation] CancellationToken token = default)
{
    for (int i = 0; ; i++) { token.ThrowIfCancellationRequested(); await Task.Yield(); yield return i; }
}
var cts = new CancellationTokenSource();
try { await foreach (int i in Ticks().WithCancellation(cts.Token)) { Console.Write(i + " "); if (i == 3) cts.Cancel(); } }
catch (OperationCanceledException e) { Console.WriteLine("cancelled " + (e.CancellationToken == cts.Token)); }
var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
try { await foreach (int i in Ticks(a.Token).WithCancellation(b.Token)) { if (i == 1) a.Cancel(); } }
catch (OperationCanceledException) { Console.WriteLine("by the argument"); }
a = new CancellationTokenSource();
try { await foreach (int i in Ticks(a.Token).WithCancellation(b.Token)) { if (i == 1) b.Cancel(); } }
catch (OperationCanceledException) { Console.WriteLine("by the consumer"); }
static async IAsyncEnumerable<bool> Plain(CancellationToken token = default) { await Task.Yield(); yield return token.CanBeCanceled; }
#pragma warning disable CS8425
await foreach (bool can in Plain().WithCancellation(new CancellationTokenSource().Token)) Console.WriteLine(can);
await foreach (bool can in Plain(new CancellationTokenSource().Token)) Console.WriteLine(can);
await foreach (int i in Ticks().ConfigureAwait(false)) { Console.WriteLine(i); break; }
