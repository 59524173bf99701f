// Interlocked, Volatile, volatile fields (C# specification §15.5.4), Lazy<T>, concurrent collections and Parallel under
// contention.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static int i;
    static long l;
    static double d = 1;
    static string s = "a";
    static object o;
    static volatile bool flag;
    static volatile string text;

    static void Main()
    {
        Console.WriteLine(Interlocked.Increment(ref i) + " " + Interlocked.Decrement(ref i) + " "
            + Interlocked.Add(ref i, 5) + " " + Interlocked.Exchange(ref i, 9) + " "
            + Interlocked.CompareExchange(ref i, 1, 8) + " " + Interlocked.CompareExchange(ref i, 1, 9) + " " + i);
        Console.WriteLine(Interlocked.Increment(ref l) + " " + Interlocked.Add(ref l, 1L << 40) + " "
            + Interlocked.Read(ref l) + " " + Interlocked.Exchange(ref l, -1) + " "
            + Interlocked.CompareExchange(ref l, 3, -1) + " " + l);
        Console.WriteLine(Interlocked.Exchange(ref d, 2.5) + " " + Interlocked.CompareExchange(ref d, 4, 2.5) + " " + d);
        Console.WriteLine(Interlocked.Exchange(ref s, "b") + " " + Interlocked.CompareExchange(ref s, "c", "x")
            + " " + Interlocked.CompareExchange(ref s, "c", s) + " " + s);
        Console.WriteLine((Interlocked.CompareExchange(ref o, "first", null) == null) + " "
            + Interlocked.CompareExchange(ref o, "second", null));

        Task waits = Task.Run(() => { while (!flag) Thread.Yield(); Console.WriteLine(text); });
        text = "published";
        flag = true;
        waits.Wait();

        long sum = 0;
        Parallel.For(1, 1001, n => Interlocked.Add(ref sum, n));
        Console.WriteLine(sum);
        ParallelLoopResult r = Parallel.For(0, 100, (n, state) => { if (n == 10) state.Break(); });
        Console.WriteLine(r.IsCompleted + " " + r.LowestBreakIteration);
        r = Parallel.ForEach(Enumerable.Range(0, 50), n => Interlocked.Add(ref sum, -n));
        Console.WriteLine(r.IsCompleted + " " + sum);
        int locals = 0;
        Parallel.For(0, 100, () => 0, (n, state, mine) => mine + n, mine => Interlocked.Add(ref locals, mine));
        Console.WriteLine(locals);
        try { Parallel.For(0, 10, n => { if (n == 3) throw new InvalidOperationException("three"); }); }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException.Message);
        }
        try { Parallel.Invoke(() => Interlocked.Increment(ref locals), () => throw new ArgumentException("a")); }
        catch (AggregateException e) { Console.WriteLine(e.InnerException.Message + " " + locals); }
        try
        {
            Parallel.For(0, 10, new ParallelOptions { CancellationToken = new CancellationToken(true) }, n => { });
        }
        catch (OperationCanceledException e) { Console.WriteLine(e.Message); }

        var dictionary = new ConcurrentDictionary<int, int>();
        Parallel.For(0, 1000, n => dictionary.AddOrUpdate(n % 5, 1, (k, v) => v + 1));
        Console.WriteLine(string.Join(" ", dictionary.OrderBy(p => p.Key).Select(p => p.Key + "=" + p.Value)));
        Console.WriteLine(dictionary.TryAdd(1, 0) + " " + dictionary.GetOrAdd(7, k => k * 2) + " "
            + dictionary.TryUpdate(7, 1, 13) + " " + dictionary.TryRemove(7, out int removed) + " " + removed + " "
            + dictionary.ContainsKey(7) + " " + dictionary.Count);
        try { _ = dictionary[99]; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        var queue = new ConcurrentQueue<int>();
        var stack = new ConcurrentStack<int>();
        var bag = new ConcurrentBag<int>();
        Parallel.For(0, 100, n => { queue.Enqueue(n); stack.Push(n); bag.Add(n); });
        Console.WriteLine(queue.Sum() + " " + stack.Sum() + " " + bag.Sum() + " " + queue.Count);
        Console.WriteLine(queue.TryDequeue(out _) + " " + stack.TryPop(out _) + " " + bag.TryTake(out _) + " "
            + new ConcurrentQueue<int>().TryPeek(out _));

        int made = 0;
        var lazy = new Lazy<string>(() => { Interlocked.Increment(ref made); Thread.Sleep(1); return "value"; });
        Console.WriteLine(lazy.IsValueCreated + " " + lazy);
        Parallel.For(0, 8, n => { if (lazy.Value != "value") made = 100; });
        Console.WriteLine(lazy.Value + " " + made + " " + lazy.IsValueCreated);
        int tries = 0;
        var fails = new Lazy<int>(() => throw new InvalidOperationException("try " + ++tries));
        for (int k = 0; k < 2; k++)
            try { _ = fails.Value; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var again = new Lazy<int>(() => throw new InvalidOperationException("try " + ++tries),
            LazyThreadSafetyMode.PublicationOnly);
        for (int k = 0; k < 2; k++)
            try { _ = again.Value; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        var blocking = new BlockingCollection<int>(2);
        Task producer = Task.Run(() =>
        {
            for (int k = 0; k < 20; k++) blocking.Add(k);
            blocking.CompleteAdding();
        });
        Console.WriteLine(blocking.GetConsumingEnumerable().Sum() + " " + blocking.IsCompleted);
        producer.Wait();
    }
}
