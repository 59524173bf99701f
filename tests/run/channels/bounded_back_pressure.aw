// A bounded channel holds writers back; a read lets the longest waiting in; order is kept.
using System.Threading.Channels;
class Program
{
    static async Task Main()
    {
        Channel<int> c = Channel.CreateBounded<int>(2);
        Console.WriteLine($"{c.Writer.TryWrite(1)} {c.Writer.TryWrite(2)} {c.Writer.TryWrite(3)}");
        ValueTask w3 = c.Writer.WriteAsync(3), w4 = c.Writer.WriteAsync(4);
        Console.WriteLine($"{w3.IsCompleted} {w4.IsCompleted}");
        ValueTask<bool> room = c.Writer.WaitToWriteAsync();
        Console.WriteLine(await c.Reader.ReadAsync());
        await w3;
        Console.WriteLine(w4.IsCompleted);
        Console.WriteLine(await c.Reader.ReadAsync());
        await w4;
        Console.WriteLine(await c.Reader.ReadAsync());
        Console.WriteLine(await room);
        Console.WriteLine(await c.Reader.ReadAsync());
        Console.WriteLine(c.Reader.TryRead(out _));
        int produced = 0;
        Task producer = Task.Run(async () =>
        {
            for (int i = 0; i < 50; i++) { await c.Writer.WriteAsync(i); produced++; }
            c.Writer.Complete();
        });
        long sum = 0;
        int last = -1;
        bool ordered = true;
        await foreach (int x in c.Reader.ReadAllAsync()) { ordered &= x == last + 1; last = x; sum += x; }
        await producer;
        Console.WriteLine($"{produced} {sum} {ordered}");
        Channel<int> shut = Channel.CreateBounded<int>(1);
        shut.Writer.TryWrite(0);
        ValueTask stuck = shut.Writer.WriteAsync(1);
        ValueTask<bool> stuckWait = shut.Writer.WaitToWriteAsync();
        shut.Writer.Complete();
        try { await stuck; } catch (ChannelClosedException) { Console.WriteLine("writer closed out"); }
        Console.WriteLine(await stuckWait);
        try { Channel.CreateBounded<int>(0); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
    }
}
