// C# specification §15.15.5: exceptions of an async iterator come out of MoveNextAsync; afterwards it is finished
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async IAsyncEnumerable<int> Fails(int at, bool late)
{
    try
    {
        for (int i = 0; ; i++)
        {
            if (late) await Task.Yield();
            if (i == at) throw new InvalidOperationException("at " + i);
            yield return i;
        }
    }
    finally { await Task.Yield(); Console.Write("finally "); }
}
foreach (bool late in new[] { false, true })
    for (int at = 0; at < 3; at++)
        try { await foreach (int x in Fails(at, late)) Console.Write(x + " "); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var en = Fails(1, true).GetAsyncEnumerator();
Console.WriteLine(await en.MoveNextAsync());
try { await en.MoveNextAsync(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(await en.MoveNextAsync());
await en.DisposeAsync();

async IAsyncEnumerable<int> Inside()
{
    for (int i = 0; i < 3; i++)
    {
        int r = 0;
        try { await Task.Yield(); if (i == 1) throw new Exception("in"); r = i; }
        catch (Exception e) when (e.Message == "in") { await Task.Yield(); r = -1; }
        yield return r;
    }
}
await foreach (int x in Inside()) Console.Write(x + " ");
Console.WriteLine();

async IAsyncEnumerable<int> BadFinally()
{
    try { yield return 1; } finally { await Task.Yield(); throw new Exception("finally threw"); }
}
try { await foreach (int x in BadFinally()) break; } catch (Exception e) { Console.WriteLine(e.Message); }

async IAsyncEnumerable<int> Args(string s)
{
    Console.Write("body ");
    int n = s.Length;
    await Task.Yield();
    yield return n;
}
var a = Args(null!);
Console.WriteLine("not yet");
try { await foreach (int x in a) { } } catch (NullReferenceException) { Console.WriteLine("NRE"); }
