// Interlocked: the value returned by each operation.
int i = 5;
long l = 10;
Console.WriteLine(Interlocked.Increment(ref i) + " " + Interlocked.Decrement(ref i) + " " + Interlocked.Add(ref i, 7) + " " + i);
Console.WriteLine(Interlocked.Exchange(ref i, 1) + " " + i);
Console.WriteLine(Interlocked.CompareExchange(ref i, 9, 2) + " " + i + " " + Interlocked.CompareExchange(ref i, 9, 1) + " " + i);
Console.WriteLine(Interlocked.Increment(ref l) + " " + Interlocked.Add(ref l, -20) + " " + Interlocked.Read(ref l));
string? s = "a";
Console.WriteLine(Interlocked.Exchange(ref s, "b") + s + Interlocked.CompareExchange(ref s, "c", s) + s);
object? o = null;
Console.WriteLine(Interlocked.CompareExchange(ref o, "first", null) == null);
Console.WriteLine(Interlocked.CompareExchange(ref o, "second", null));
double d = 1.5;
Console.WriteLine(Interlocked.Exchange(ref d, 2.5) + " " + Interlocked.CompareExchange(ref d, 3.5, 2.5) + " " + d);
int max = int.MaxValue;
Console.WriteLine(Interlocked.Increment(ref max));
int total = 0, spins = 0;
await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() =>
{
    for (int k = 0; k < 250; k++)
    {
        int before;
        do { before = Volatile.Read(ref total); } while (Interlocked.CompareExchange(ref total, before + 1, before) != before);
        Interlocked.Increment(ref spins);
    }
})));
Console.WriteLine(total + " " + spins);
