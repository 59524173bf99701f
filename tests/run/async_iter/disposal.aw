// C# specification §15.15, §13.9.5.3: leaving an `await foreach` in the middle disposes the iterator: its finally
// blocks run, with their awaits
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task L(string s) { await Task.Yield(); Console.Write(s + " "); }

async IAsyncEnumerable<int> Src(string n)
{
    try
    {
        await L(n + "-start");
        try { yield return 1; await L("between"); yield return 2; }
        finally { await L("inner"); }
        yield return 3;
        try { yield return 4; } finally { await L("second"); }
    }
    finally { await L(n + "-end"); }
}
for (int stop = 0; stop <= 5; stop++)
{
    await foreach (int x in Src("s")) { Console.Write(x + " "); if (x == stop) break; }
    Console.WriteLine();
}
async Task<int> Find(int v) { await foreach (int x in Src("r")) if (x == v) return x * 10; return -1; }
Console.WriteLine(await Find(2));
try { await foreach (int x in Src("t")) { if (x == 3) throw new Exception("body"); } }
catch (Exception e) { Console.WriteLine(e.Message); }
await foreach (int x in Src("o"))
{
    await foreach (int y in Src("i")) { if (y == 2) goto next; }
next: if (x == 2) break;
}
Console.WriteLine();
var en = Src("m").GetAsyncEnumerator();
await en.DisposeAsync();
Console.WriteLine("not started");
Console.WriteLine(await en.MoveNextAsync());
en = Src("m").GetAsyncEnumerator();
await en.MoveNextAsync();
await en.DisposeAsync();
await en.DisposeAsync();
Console.WriteLine(await en.MoveNextAsync());
