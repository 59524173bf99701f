// DisposeAsync before the first MoveNextAsync runs nothing; in the middle it runs the finally blocks; twice is allowed;
// Current after the end.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> S()
{
    Console.Write("start ");
    try
    {
        yield return 1;
        try { yield return 2; } finally { await Task.Yield(); Console.Write("inner "); }
        yield return 3;
    }
    finally { await Task.Yield(); Console.Write("outer "); }
}
for (int moves = 0; moves <= 4; moves++)
{
    IAsyncEnumerator<int> e = S().GetAsyncEnumerator();
    for (int i = 0; i < moves; i++) Console.Write((await e.MoveNextAsync() ? "T" : "F") + e.Current + " ");
    await e.DisposeAsync();
    Console.Write("disposed ");
    await e.DisposeAsync();
    Console.WriteLine(await e.MoveNextAsync());
}
IAsyncEnumerable<int> both = S();
IAsyncEnumerator<int> first = both.GetAsyncEnumerator(), second = both.GetAsyncEnumerator();
await first.MoveNextAsync(); await second.MoveNextAsync(); await second.MoveNextAsync();
Console.WriteLine(first.Current + " " + second.Current + " " + ReferenceEquals(first, second));
await first.DisposeAsync(); await second.DisposeAsync();
Console.WriteLine();
