// Parallel.For, ForEach and Invoke: sums, per-thread state, Break and Stop, exceptions, cancellation.
class Program
{
    static void Main()
    {
        long sum = 0;
        ParallelLoopResult r = Parallel.For(0, 1000, i => Interlocked.Add(ref sum, i));
        Console.WriteLine($"{sum} {r.IsCompleted} {r.LowestBreakIteration.HasValue}");
        long total = 0;
        Parallel.For(0, 500, () => 0L, (i, state, local) => local + i * 2, local => Interlocked.Add(ref total, local));
        Console.WriteLine(total);
        int[] data = Enumerable.Range(1, 200).ToArray();
        Parallel.ForEach(data, (x, state, index) => data[index] = x * x);
        Console.WriteLine(data.Sum());
        int count = 0;
        Parallel.Invoke(() => Interlocked.Increment(ref count), () => Interlocked.Add(ref count, 10),
            () => Interlocked.Add(ref count, 100));
        Console.WriteLine(count);
        ParallelLoopResult broken = Parallel.For(0, 100, (i, s) => { if (i == 7) s.Break(); });
        Console.WriteLine($"{broken.IsCompleted} {broken.LowestBreakIteration}");
        ParallelLoopResult stopped = Parallel.For(0, 100, (i, s) => { if (i == 3) s.Stop(); });
        Console.WriteLine($"{stopped.IsCompleted} {stopped.LowestBreakIteration == null}");
        try { Parallel.ForEach(new[] { 1 }, x => throw new FormatException("item " + x)); }
        catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
        try { Parallel.Invoke(() => throw new InvalidOperationException("i"), () => { }); }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.GetType().Name);
        }
        var options = new ParallelOptions { CancellationToken = new CancellationToken(true), MaxDegreeOfParallelism = 2 };
        try { Parallel.For(0, 10, options, i => { }); }
        catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
        try { new ParallelOptions { MaxDegreeOfParallelism = 0 }; }
        catch (ArgumentOutOfRangeException) { Console.WriteLine("degree"); }
        var one = new List<int>();
        Parallel.For(0, 5, new ParallelOptions { MaxDegreeOfParallelism = 1 }, i => one.Add(i));
        Console.WriteLine(string.Join("", one.OrderBy(i => i)));
        Console.WriteLine(Parallel.For(5, 5, i => Console.WriteLine("never")).IsCompleted);
        try { Parallel.ForEach((IEnumerable<int>)null!, i => { }); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
    }
}
