// An exception in an async iterator: before the first yield, after one, in a finally, in the consumer; after it
// MoveNextAsync says false.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> Source(int at)
{
    if (at == 0) throw new FormatException("start");
    try
    {
        yield return 1;
        if (at == 1) throw new FormatException("between");
        await Task.Yield();
        if (at == 2) throw new FormatException("after await");
        yield return 2;
    }
    finally
    {
        Console.Write("[finally] ");
        await Task.Yield();
        if (at == 3) throw new OverflowException("in finally");
    }
    yield return 3;
}
for (int at = 0; at < 5; at++)
{
    var e = Source(at).GetAsyncEnumerator();
    Console.Write(at + ": ");
    try { while (await e.MoveNextAsync()) Console.Write(e.Current + " "); Console.Write("end"); }
    catch (Exception x) { Console.Write(x.GetType().Name + " " + x.Message); }
    Console.Write(" then " + await e.MoveNextAsync());
    await e.DisposeAsync();
    Console.WriteLine();
}
for (int at = 3; at < 5; at++)
    try { await foreach (int i in Source(at)) if (i == 1) throw new Exception("consumer"); }
    catch (Exception x) { Console.WriteLine(x.Message); }
