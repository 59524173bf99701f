// Nothing of an async iterator runs before MoveNextAsync; arguments are evaluated at the call; each step runs up to the
// next yield.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> S(int n, string s)
{
    Console.Write("[start " + s + "] ");
    for (int i = 0; i < n; i++)
    {
        Console.Write("[before " + i + "] ");
        yield return i;
        Console.Write("[after " + i + "] ");
        await Task.Yield();
    }
    Console.Write("[end] ");
}
int Arg() { Console.Write("arg "); return 2; }
var s = S(Arg(), "x");
Console.Write("called ");
var e = s.GetAsyncEnumerator();
Console.Write("enumerator ");
while (true)
{
    ValueTask<bool> move = e.MoveNextAsync();
    if (!await move) break;
    Console.Write("got " + e.Current + " ");
}
await e.DisposeAsync();
Console.WriteLine();

async IAsyncEnumerable<int> Check(string? t)
{
    if (t == null) throw new ArgumentNullException("t");
    yield return 1;
    await Task.Yield();
}
var bad = Check(null);
Console.WriteLine("not thrown yet");
try { await foreach (int i in bad) { } } catch (ArgumentNullException x) { Console.WriteLine(x.ParamName); }
