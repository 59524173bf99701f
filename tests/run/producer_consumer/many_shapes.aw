// Producers and consumers over BlockingCollection, Channel and TaskCompletionSource hand-over, with totals that any
// schedule gives.
// gc: 20
using System.Collections.Concurrent;
using System.Threading.Channels;
class HandOver<T>
{
    private readonly Queue<TaskCompletionSource<T>> _takers = new();
    private readonly Queue<T> _items = new();

    public void Put(T item)
    {
        TaskCompletionSource<T>? taker = null;
        lock (_items) { if (_takers.Count > 0) taker = _takers.Dequeue(); else _items.Enqueue(item); }
        taker?.SetResult(item);
    }

    public Task<T> Take()
    {
        lock (_items)
        {
            if (_items.Count > 0) return Task.FromResult(_items.Dequeue());
            var t = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            _takers.Enqueue(t);
            return t.Task;
        }
    }
}

class Program
{
    static async Task<int> Channels(int producers, int consumers)
    {
        var c = Channel.CreateBounded<int>(new BoundedChannelOptions(3) { FullMode = BoundedChannelFullMode.Wait });
        Task make = Task.WhenAll(Enumerable.Range(0, producers).Select(p => Task.Run(async () =>
        {
            for (int i = 1; i <= 20; i++) await c.Writer.WriteAsync(i);
        })));
        Task<int>[] take = Enumerable.Range(0, consumers).Select(_ => Task.Run(async () =>
        {
            int s = 0;
            await foreach (int x in c.Reader.ReadAllAsync()) s += x;
            return s;
        })).ToArray();
        await make;
        c.Writer.Complete();
        return (await Task.WhenAll(take)).Sum();
    }

    static int Blocking(int consumers)
    {
        using var b = new BlockingCollection<int>(4);
        Task<int>[] take = Enumerable.Range(0, consumers)
            .Select(_ => Task.Factory.StartNew(() => b.GetConsumingEnumerable().Sum(),
            TaskCreationOptions.LongRunning)).ToArray();
        for (int i = 1; i <= 40; i++) b.Add(i);
        b.CompleteAdding();
        Task.WaitAll(take);
        return take.Sum(t => t.Result);
    }

    static async Task Main()
    {
        Console.WriteLine($"{await Channels(1, 1)} {await Channels(3, 2)} {await Channels(2, 5)}");
        Console.WriteLine($"{Blocking(1)} {Blocking(3)}");
        var h = new HandOver<string>();
        Task<string> early = h.Take();
        h.Put("first");
        h.Put("second");
        Console.WriteLine(await early + " " + await h.Take());
        Task<int> total = Task.Run(async () =>
        {
            int n = 0;
            for (int i = 0; i < 30; i++) n += int.Parse(await h.Take());
            return n;
        });
        await Task.WhenAll(Enumerable.Range(0, 3).Select(p => Task.Run(() =>
        {
            for (int i = 0; i < 10; i++) h.Put((p * 10 + i).ToString());
        })));
        Console.WriteLine(await total);
    }
}
