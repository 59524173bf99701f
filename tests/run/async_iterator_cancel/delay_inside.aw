// A cancelled wait inside an async iterator runs its finally blocks and leaves the loop by the exception.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> Slow([EnumeratorCancellation] CancellationToken token = default)
{
    try { yield return 1; await Task.Delay(-1, token); yield return 2; }
    finally { await Task.Yield(); Console.Write("[end " + token.IsCancellationRequested + "] "); }
}
var c = new CancellationTokenSource();
try
{
    await foreach (int i in Slow().WithCancellation(c.Token).ConfigureAwait(false)) { Console.Write(i + " "); c.Cancel(); }
}
catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == c.Token); }
var outer = new CancellationTokenSource();

async IAsyncEnumerable<int> Pass([EnumeratorCancellation] CancellationToken token = default)
{
    await foreach (int i in Slow(token)) yield return i * 10;
}
try { await foreach (int i in Pass(outer.Token)) { Console.Write(i + " "); outer.Cancel(); } }
catch (OperationCanceledException) { Console.WriteLine("canceled"); }
var e2 = Slow().GetAsyncEnumerator(new CancellationToken(true));
Console.Write(await e2.MoveNextAsync() + " ");
ValueTask<bool> next = e2.MoveNextAsync();
try { await next; } catch (OperationCanceledException) { Console.WriteLine("at once"); }
