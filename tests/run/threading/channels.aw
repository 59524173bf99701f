// System.Threading.Channels: unbounded and bounded channels, what a full one does, completion, cancellation.
using System;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

class Program
{
    static async Task Full(BoundedChannelFullMode mode)
    {
        var c = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });
        Console.Write(mode + ":");
        for (int i = 1; i <= 4; i++)
            Console.Write(" " + c.Writer.TryWrite(i));
        c.Writer.Complete();
        Console.Write(" |");
        while (await c.Reader.WaitToReadAsync())
            while (c.Reader.TryRead(out int x))
                Console.Write(" " + x);
        Console.WriteLine();
    }

    static async Task Main()
    {
        foreach (BoundedChannelFullMode mode in new[] { BoundedChannelFullMode.Wait,
            BoundedChannelFullMode.DropNewest, BoundedChannelFullMode.DropOldest, BoundedChannelFullMode.DropWrite })
            await Full(mode);

        var bounded = Channel.CreateBounded<int>(3);
        Task producer = Task.Run(async () =>
        {
            for (int i = 0; i < 100; i++)
                await bounded.Writer.WriteAsync(i);
            bounded.Writer.Complete();
        });
        int sum = 0, last = -1;
        bool inOrder = true;
        await foreach (int x in bounded.Reader.ReadAllAsync())
        {
            sum += x;
            inOrder &= x == last + 1;
            last = x;
        }
        await producer;
        await bounded.Reader.Completion;
        Console.WriteLine(sum + " " + inOrder);

        var many = Channel.CreateUnbounded<int>();
        var writers = new Task[4];
        for (int i = 0; i < 4; i++)
            writers[i] = Task.Run(async () =>
            {
                for (int k = 1; k <= 50; k++)
                {
                    await many.Writer.WriteAsync(k);
                    if (k % 10 == 0) await Task.Yield();
                }
            });
        int total = 0;
        var readers = new Task[3];
        for (int i = 0; i < 3; i++)
            readers[i] = Task.Run(async () =>
            {
                try { while (true) Interlocked.Add(ref total, await many.Reader.ReadAsync()); }
                catch (ChannelClosedException) { }
            });
        await Task.WhenAll(writers);
        many.Writer.Complete();
        await Task.WhenAll(readers);
        Console.WriteLine(total);

        var failed = Channel.CreateUnbounded<string>();
        failed.Writer.TryWrite("left");
        failed.Writer.Complete(new InvalidOperationException("broken"));
        Console.WriteLine(failed.Writer.TryWrite("no") + " " + failed.Writer.TryComplete() + " "
            + failed.Reader.Completion.IsCompleted);
        Console.WriteLine(await failed.Reader.ReadAsync());
        try { await failed.Reader.ReadAsync(); }
        catch (ChannelClosedException e) { Console.WriteLine(e.Message + " " + e.InnerException.Message); }
        try { await failed.Reader.WaitToReadAsync(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { await failed.Reader.Completion; }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { await failed.Writer.WriteAsync("no"); }
        catch (ChannelClosedException e) { Console.WriteLine(e.InnerException.Message); }
        try { failed.Writer.Complete(); } catch (ChannelClosedException) { Console.WriteLine("closed"); }

        var idle = Channel.CreateUnbounded<int>();
        var cts = new CancellationTokenSource();
        ValueTask<int> read = idle.Reader.ReadAsync(cts.Token);
        ValueTask<bool> wait = idle.Reader.WaitToReadAsync();
        Console.WriteLine(read.IsCompleted + " " + wait.IsCompleted);
        cts.Cancel();
        try { await read; } catch (OperationCanceledException) { Console.WriteLine("canceled"); }
        idle.Writer.TryWrite(3);
        Console.WriteLine(await wait + " " + await idle.Reader.ReadAsync());
        ValueTask<bool> end = idle.Reader.WaitToReadAsync();
        idle.Writer.Complete();
        Console.WriteLine(await end);

        var slow = Channel.CreateBounded<int>(1);
        await slow.Writer.WriteAsync(1);
        Task second = slow.Writer.WriteAsync(2).AsTask();
        Task<bool> room = slow.Writer.WaitToWriteAsync().AsTask();
        Console.WriteLine(second.IsCompleted);
        Console.WriteLine(await slow.Reader.ReadAsync());
        await second;
        Console.WriteLine(await slow.Reader.ReadAsync() + " " + await room);
    }
}
