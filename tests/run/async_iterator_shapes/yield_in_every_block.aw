// `yield return` in try with finally, loops, switch, using, lock-free blocks and after awaits of both kinds; `yield
// break` from within them.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<string> All(int stop)
{
    for (int i = 0; i < 2; i++)
    {
        try
        {
            if (i == stop) { await Task.Yield(); yield break; }
            yield return "for" + i;
            switch (i)
            {
                case 0: yield return "case0"; await Task.Yield(); break;
                default: await Task.CompletedTask; yield return "default"; break;
            }
        }
        finally { await Task.Yield(); Console.Write("finally" + i + " "); }
    }
    int n = 0;
    do { yield return "do" + n; if (n == stop - 2) yield break; } while (n++ < 1);
    using (new Closing()) { await Task.Yield(); yield return "using"; if (stop == 4) yield break; }
    foreach (var c in "ab") { yield return "each" + c; await Task.Yield(); }
    { if (stop == 5) goto end; yield return "block"; }
    end:
    yield return "last";
}
for (int stop = 0; stop < 7; stop++)
{
    Console.Write(stop + ": ");
    await foreach (string s in All(stop)) Console.Write(s + " ");
    Console.WriteLine();
}

class Closing : IDisposable { public void Dispose() => Console.Write("closed "); }
