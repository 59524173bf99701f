// Exceptions of an async iterator come out of MoveNextAsync; those of the loop's body dispose of it first.
static async IAsyncEnumerable<int> Count(int failAt)
{
    try
    {
        for (int i = 0; i < 4; i++)
        {
            await Task.Yield();
            if (i == failAt) throw new InvalidOperationException("at " + i);
            yield return i;
        }
    }
    finally { Console.Write("(end) "); }
}
try { await foreach (int i in Count(2)) Console.Write(i + " "); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { await foreach (int i in Count(9)) { Console.Write(i + " "); if (i == 1) throw new FormatException("body"); } }
catch (FormatException e) { Console.WriteLine(e.Message); }
IAsyncEnumerator<int> e1 = Count(1).GetAsyncEnumerator();
Console.WriteLine(await e1.MoveNextAsync() + " " + e1.Current);
try { await e1.MoveNextAsync(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(await e1.MoveNextAsync());
await e1.DisposeAsync();
IAsyncEnumerator<int> e2 = Count(9).GetAsyncEnumerator();
await e2.DisposeAsync();
Console.WriteLine(await e2.MoveNextAsync());
IAsyncEnumerator<int> e3 = Count(9).GetAsyncEnumerator();
await e3.MoveNextAsync();
await e3.DisposeAsync();
await e3.DisposeAsync();
Console.WriteLine(await e3.MoveNextAsync());
