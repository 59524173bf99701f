// BlockingCollection, ConcurrentBag, ConcurrentStack, ConcurrentQueue: members and exceptions.
using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }

    static void Main()
    {
        var c = new BlockingCollection<int>(2);
        Console.WriteLine(c.TryAdd(1) + " " + c.TryAdd(2) + " " + c.TryAdd(3) + " " + c.TryAdd(3, 1) + " "
            + c.Count + " " + c.BoundedCapacity);
        Task producer = Task.Run(() => { for (int i = 3; i < 20; i++) c.Add(i); c.CompleteAdding(); });
        Console.WriteLine(c.GetConsumingEnumerable().Sum());
        producer.Wait();
        Console.WriteLine(c.IsAddingCompleted + " " + c.IsCompleted + " " + c.TryTake(out int x));
        Try("take", () => c.Take());
        Try("add", () => c.Add(1));
        var stack = new BlockingCollection<int>(new ConcurrentStack<int>());
        stack.Add(1); stack.Add(2); stack.Add(3);
        Console.WriteLine(stack.Take() + " " + stack.Take());
        using var cts = new CancellationTokenSource(5);
        Try("canceled", () => { while (true) stack.Take(cts.Token); });
        Try("capacity", () => new BlockingCollection<int>(0));
        Try("null", () => new BlockingCollection<int>((IProducerConsumerCollection<int>)null));

        var s = new ConcurrentStack<int>(new[] { 1, 2, 3 });
        s.PushRange(new[] { 4, 5 });
        var popped = new int[3];
        Console.WriteLine(s.TryPopRange(popped) + " " + string.Join(",", popped) + " " + s.TryPeek(out x) + x + " "
            + string.Join(",", s));
        var q = new ConcurrentQueue<string>();
        q.Enqueue("a"); q.Enqueue("b");
        Console.WriteLine(q.TryPeek(out string p) + p + " " + q.TryDequeue(out p) + p + " " + q.Count + " "
            + string.Join(",", q.ToArray()));
        q.Clear();
        Console.WriteLine(q.IsEmpty + " " + q.TryDequeue(out p) + " " + (p == null));
        var bag = new ConcurrentBag<int>();
        Parallel.For(0, 100, i => bag.Add(i));
        Console.WriteLine(bag.Count + " " + bag.Sum());
        int taken = 0;
        while (bag.TryTake(out x)) taken++;
        Console.WriteLine(taken + " " + bag.IsEmpty);
    }
}
