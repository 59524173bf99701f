// [EnumeratorCancellation]: the token of the call, of WithCancellation, both combined, neither; the same call
// enumerated with two tokens.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> S(string name, [EnumeratorCancellation] CancellationToken token = default)
{
    Console.Write(name + " " + token.CanBeCanceled + ": ");
    for (int i = 1; i < 5; i++) { await Task.Yield(); token.ThrowIfCancellationRequested(); yield return i; }
}

async Task Run(IAsyncEnumerable<int> s, CancellationTokenSource? c)
{
    try
    {
        await foreach (int i in s) { Console.Write(i + " "); if (i == 2) c?.Cancel(); }
        Console.WriteLine("all");
    }
    catch (OperationCanceledException e)
    {
        Console.WriteLine("canceled " + (e.CancellationToken == (c == null ? default : c.Token)));
    }
}

async Task With(IAsyncEnumerable<int> s, CancellationToken t, CancellationTokenSource? c)
{
    try
    {
        await foreach (int i in s.WithCancellation(t)) { Console.Write(i + " "); if (i == 2) c?.Cancel(); }
        Console.WriteLine("all");
    }
    catch (OperationCanceledException e)
    {
        Console.WriteLine("canceled " + (c != null && e.CancellationToken == c.Token));
    }
}
await Run(S("none"), null);
var a = new CancellationTokenSource();
await Run(S("call", a.Token), a);
var b = new CancellationTokenSource();
await With(S("with"), b.Token, b);
var (c1, c2, c3, c4) = (new CancellationTokenSource(), new CancellationTokenSource(),
    new CancellationTokenSource(), new CancellationTokenSource());
await With(S("both, first", c1.Token), c2.Token, c1);
await With(S("both, second", c3.Token), c4.Token, c4);
var d = new CancellationTokenSource();
await With(S("same", d.Token), d.Token, d);
IAsyncEnumerable<int> shared = S("shared");
await With(shared, new CancellationToken(true), null);
await With(shared, default, null);
