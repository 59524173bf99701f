// ConcurrentQueue, ConcurrentStack and ConcurrentBag: order, Try… methods, ranges, enumeration as a snapshot.
using System.Collections.Concurrent;
class Program
{
    static async Task Main()
    {
        var q = new ConcurrentQueue<int>(new[] { 1, 2, 3 });
        q.Enqueue(4);
        Console.WriteLine($"{q.TryPeek(out int p)} {p} {q.TryDequeue(out int d)} {d} {q.Count} {string.Join(",", q)}");
        foreach (int x in q) q.Enqueue(x * 10);
        Console.WriteLine(string.Join(",", q.ToArray()));
        q.Clear();
        Console.WriteLine($"{q.IsEmpty} {q.TryDequeue(out d)} {d}");
        var s = new ConcurrentStack<string>();
        s.PushRange(new[] { "a", "b", "c", "d" });
        s.Push("e");
        string[] two = new string[3];
        Console.WriteLine($"{s.TryPopRange(two, 0, 2)} {two[0]}{two[1]}{two[2]} {string.Join("", s)}");
        Console.WriteLine($"{s.TryPop(out string? top)} {top} {s.TryPeek(out top)} {top} {s.Count}");
        var bag = new ConcurrentBag<int> { 5, 6, 7 };
        Console.WriteLine($"{bag.Count} {bag.Sum()} {bag.TryTake(out int t)} {bag.Sum() + t}");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++) { q.Enqueue(w * 1000 + i); bag.Add(1); s.Push("x"); }
        })));
        Console.WriteLine($"{q.Count} {bag.Count} {s.Count}");
        int[] last = { -1, -1, -1, -1 };
        bool ordered = true;
        while (q.TryDequeue(out int v)) { ordered &= v % 1000 == last[v / 1000] + 1; last[v / 1000] = v % 1000; }
        Console.WriteLine(ordered);
        int taken = 0;
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (s.TryPop(out string? _)) Interlocked.Increment(ref taken);
        })));
        Console.WriteLine(taken + " " + s.IsEmpty);
        IProducerConsumerCollection<int> any = new ConcurrentQueue<int>();
        Console.WriteLine(any.TryAdd(3) + " " + any.TryTake(out int got) + got + any.TryTake(out _));
    }
}
