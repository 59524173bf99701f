// .NET: [EnumeratorCancellation], WithCancellation and the token given to GetAsyncEnumerator
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> Src(int n, [EnumeratorCancellation] CancellationToken t = default)
{
    for (int i = 0; i < n; i++)
    {
        t.ThrowIfCancellationRequested();
        await Task.Yield();
        yield return t.CanBeCanceled ? i : -i;
    }
}
await foreach (int x in Src(3)) Console.Write(x + " ");
Console.WriteLine();
using var a = new CancellationTokenSource();
using var b = new CancellationTokenSource();
await foreach (int x in Src(3).WithCancellation(a.Token)) Console.Write(x + " ");
Console.WriteLine();
try
{
    await foreach (int x in Src(100).WithCancellation(a.Token)) { Console.Write(x + " "); if (x == 2) a.Cancel(); }
}
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == a.Token); }
try { await foreach (int x in Src(100, b.Token)) { if (x == 1) b.Cancel(); Console.Write(x + " "); } }
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == b.Token); }
var p = new CancellationTokenSource();
var q = new CancellationTokenSource();
try
{
    await foreach (int x in Src(100, p.Token).WithCancellation(q.Token).ConfigureAwait(false))
    {
        if (x == 1) q.Cancel();
        Console.Write(x + " ");
    }
}
catch (OperationCanceledException) { Console.WriteLine("either"); }
q = new CancellationTokenSource();
try
{
    await foreach (int x in Src(100, p.Token).ConfigureAwait(false).WithCancellation(q.Token))
    {
        if (x == 1) p.Cancel();
        Console.Write(x + " ");
    }
}
catch (OperationCanceledException) { Console.WriteLine("or"); }

async IAsyncEnumerable<bool> Which([EnumeratorCancellation] CancellationToken t,
    CancellationToken other) { await Task.Yield(); yield return t == other; }
var same = new CancellationTokenSource().Token;
await foreach (bool r in Which(same, same)) Console.WriteLine(r);
await foreach (bool r in Which(default, same).WithCancellation(same)) Console.WriteLine(r);
await foreach (bool r in Which(same, same).WithCancellation(same)) Console.WriteLine(r);
