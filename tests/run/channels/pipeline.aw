// Three stages joined by channels: parse, square with several workers, add up; completion flows downstream.
// gc: 20
using System.Threading.Channels;
class Program
{
    static ChannelReader<TOut> Stage<TIn, TOut>(ChannelReader<TIn> input, int workers, Func<TIn, ValueTask<TOut>> work)
    {
        Channel<TOut> output = Channel.CreateBounded<TOut>(4);
        Task[] all = Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            while (await input.WaitToReadAsync())
                while (input.TryRead(out TIn? item))
                    await output.Writer.WriteAsync(await work(item));
        })).ToArray();
        Task.WhenAll(all).ContinueWith(t => output.Writer.Complete(t.Exception?.InnerException));
        return output.Reader;
    }
    static ChannelReader<string> Source(IEnumerable<string> lines)
    {
        Channel<string> c = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleWriter = true });
        foreach (string l in lines) c.Writer.TryWrite(l);
        c.Writer.Complete();
        return c.Reader;
    }
    static async Task<long> Total(IEnumerable<string> lines, int workers)
    {
        ChannelReader<int> numbers = Stage<string, int>(Source(lines), 1, s => new ValueTask<int>(int.Parse(s)));
        ChannelReader<long> squares = Stage<int, long>(numbers, workers, async n => { await Task.Yield(); return (long)n * n; });
        long total = 0;
        await foreach (long s in squares.ReadAllAsync()) total += s;
        return total;
    }
    static async Task Main()
    {
        Console.WriteLine(await Total(Enumerable.Range(1, 30).Select(i => i.ToString()), 1));
        Console.WriteLine(await Total(Enumerable.Range(1, 30).Select(i => i.ToString()), 4));
        Console.WriteLine(await Total(new string[0], 2));
        try { await Total(new[] { "1", "two", "3" }, 1); }
        catch (FormatException e) { Console.WriteLine(e.GetType().Name); }
    }
}
