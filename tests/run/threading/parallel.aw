// Parallel.For, ForEach, Invoke: results, Break and Stop, thread-local sums, exceptions, cancellation.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        long sum = 0;
        var r = Parallel.For(0, 100, i => Interlocked.Add(ref sum, i));
        Console.WriteLine(sum + " " + r.IsCompleted + " " + r.LowestBreakIteration.HasValue);
        sum = 0;
        Parallel.For(0, 1000, () => 0L, (i, s, local) => local + i, local => Interlocked.Add(ref sum, local));
        Console.WriteLine(sum);
        sum = 0;
        Parallel.ForEach(Enumerable.Range(1, 50), x => Interlocked.Add(ref sum, x));
        Parallel.ForEach(new List<int> { 1, 2, 3 }, (x, s, index) => Interlocked.Add(ref sum, x * index));
        Parallel.ForEach(new[] { 5, 6 }, () => 0, (x, s, local) => local + x, local => Interlocked.Add(ref sum, local));
        Console.WriteLine(sum);
        r = Parallel.For(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 1 }, (i, s) => { if (i == 10) s.Break(); });
        Console.WriteLine(r.IsCompleted + " " + r.LowestBreakIteration);
        r = Parallel.For(0, 100, (i, s) => s.Stop());
        Console.WriteLine(r.IsCompleted + " " + r.LowestBreakIteration.HasValue);
        try { Parallel.For(0, 10, i => { if (i == 3) throw new InvalidOperationException("three"); }); }
        catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException.Message); }
        var bag = new ConcurrentBag<string>();
        Parallel.Invoke(() => bag.Add("a"), () => bag.Add("b"), () => bag.Add("c"));
        Console.WriteLine(string.Join("", bag.OrderBy(x => x)));
        try { Parallel.Invoke(() => throw new Exception("1"), () => throw new Exception("2")); }
        catch (AggregateException e) { Console.WriteLine(string.Join(",", e.InnerExceptions.Select(x => x.Message).OrderBy(x => x))); }
        using var cts = new CancellationTokenSource();
        cts.Cancel();
        try { Parallel.ForEach(new[] { 1 }, new ParallelOptions { CancellationToken = cts.Token }, x => { }); }
        catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == cts.Token); }
        try { Parallel.Invoke((Action[])null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { new ParallelOptions().MaxDegreeOfParallelism = 0; } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        Console.WriteLine(Parallel.For(5, 5, i => { }).IsCompleted);
    }
}
