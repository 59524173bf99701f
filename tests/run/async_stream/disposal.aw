// await foreach (C# 13.9.5.1): the enumerator is disposed on break, return, exception; finally blocks of the iterator run.
class Program
{
    static async IAsyncEnumerable<int> Count(int n)
    {
        try
        {
            for (int i = 0; i < n; i++) { await Task.Yield(); yield return i; }
            Console.WriteLine("ran out");
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("disposed");
        }
    }
    static async Task<int> First(IAsyncEnumerable<int> s) { await foreach (int x in s) return x; return -1; }
    static async Task Main()
    {
        await foreach (int i in Count(2)) Console.WriteLine(i);
        await foreach (int i in Count(5)) { if (i == 1) break; Console.WriteLine("saw " + i); }
        Console.WriteLine(await First(Count(9)));
        Console.WriteLine(await First(Count(0)));
        try { await foreach (int i in Count(3)) throw new Exception("body " + i); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        IAsyncEnumerable<int> twice = Count(2);
        int sum = 0;
        await foreach (int a in twice) await foreach (int b in twice) sum += a * 10 + b;
        Console.WriteLine(sum);
        await using (IAsyncEnumerator<int> e = Count(4).GetAsyncEnumerator())
        {
            Console.WriteLine(await e.MoveNextAsync() + " " + e.Current);
            Console.WriteLine(await e.MoveNextAsync() + " " + e.Current);
        }
        IAsyncEnumerator<int> unused = Count(4).GetAsyncEnumerator();
        await unused.DisposeAsync();
        Console.WriteLine(await unused.MoveNextAsync());
        foreach (int limit in new[] { 1, 2 })
        {
            await foreach (int i in Count(3)) { if (i < limit) continue; Console.WriteLine("skip to " + i); goto next; }
            next:;
        }
    }
}
