// .NET, System.Threading.Channels: stages joined by bounded channels; order is kept with one reader, nothing is lost
// with several.
using System.Threading.Channels;
static ChannelReader<TOut> Stage<TIn, TOut>(ChannelReader<TIn> source, Func<TIn, Task<TOut>> map)
{
    var next = Channel.CreateBounded<TOut>(2);
    async Task Pump()
    {
        Exception? error = null;
        try { await foreach (TIn item in source.ReadAllAsync()) await next.Writer.WriteAsync(await map(item)); }
        catch (Exception e) { error = e; }
        next.Writer.Complete(error);
    }
    _ = Pump();
    return next.Reader;
}

static ChannelReader<int> Numbers(int n)
{
    var c = Channel.CreateBounded<int>(1);
    Task.Run(async () => { for (int i = 1; i <= n; i++) await c.Writer.WriteAsync(i); c.Writer.Complete(); });
    return c.Reader;
}
var texts = new List<string>();
await foreach (string s in Stage(Stage(Numbers(6), async i => { await Task.Yield(); return i * i; }),
    i => Task.FromResult("<" + i + ">")).ReadAllAsync())
    texts.Add(s);
Console.WriteLine(string.Join("", texts));
try
{
    await foreach (int i in Stage(Stage(Numbers(6),
        i => i == 3 ? throw new FormatException("at 3") : Task.FromResult(i)), i => Task.FromResult(i * 10)).ReadAllAsync())
        Console.WriteLine(i);
}
catch (FormatException e) { Console.WriteLine(e.Message); }
var shared = Numbers(30);
int[] sums = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
{
    int s = 0;
    await foreach (int i in shared.ReadAllAsync()) s += i;
    return s;
})));
Console.WriteLine(sums.Sum());
