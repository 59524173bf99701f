// Channel<T>: TryWrite, TryRead, WaitToReadAsync, Completion, writing after completion, completing with an error.
using System.Threading.Channels;
class Program
{
    static async Task Main()
    {
        Channel<int> c = Channel.CreateUnbounded<int>();
        Console.WriteLine(c.Reader.TryRead(out int none) + " " + none);
        ValueTask<bool> waits = c.Reader.WaitToReadAsync();
        Console.WriteLine(waits.IsCompleted);
        Console.WriteLine(c.Writer.TryWrite(1));
        Console.WriteLine(await waits);
        await c.Writer.WriteAsync(2);
        Console.WriteLine(await c.Reader.ReadAsync());
        c.Writer.Complete();
        Console.WriteLine($"{c.Writer.TryWrite(3)} {c.Reader.Completion.IsCompleted} {c.Writer.TryComplete()}");
        Console.WriteLine(await c.Reader.ReadAsync());
        await c.Reader.Completion;
        Console.WriteLine(await c.Reader.WaitToReadAsync());
        try { await c.Reader.ReadAsync(); } catch (ChannelClosedException e) { Console.WriteLine(e.Message); }
        try { await c.Writer.WriteAsync(4); }
        catch (ChannelClosedException) { Console.WriteLine("closed to writers"); }
        try { c.Writer.Complete(); } catch (ChannelClosedException) { Console.WriteLine("completed before"); }
        Channel<string> bad = Channel.CreateUnbounded<string>();
        bad.Writer.TryWrite("kept");
        bad.Writer.Complete(new FormatException("broken"));
        await foreach (string s in Until(bad.Reader)) Console.WriteLine(s);
        try { await bad.Reader.ReadAsync(); }
        catch (ChannelClosedException e) { Console.WriteLine(e.InnerException!.Message); }
        try { await bad.Reader.WaitToReadAsync(); } catch (FormatException e) { Console.WriteLine(e.Message); }
        try { await bad.Reader.Completion; }
        catch (FormatException e) { Console.WriteLine("completion " + e.Message); }
        var cts = new CancellationTokenSource();
        Channel<int> quiet = Channel.CreateUnbounded<int>();
        ValueTask<int> read = quiet.Reader.ReadAsync(cts.Token);
        cts.Cancel();
        try { await read; } catch (OperationCanceledException) { Console.WriteLine("read cancelled"); }
        quiet.Writer.TryWrite(9);
        Console.WriteLine(await quiet.Reader.ReadAsync());
    }

    static async IAsyncEnumerable<string> Until(ChannelReader<string> r)
    {
        while (r.TryRead(out string? s)) { await Task.Yield(); yield return s; }
    }
}
