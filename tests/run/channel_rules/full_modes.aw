// .NET, BoundedChannelFullMode: what a write to a full channel does in each mode.
using System.Threading.Channels;
foreach (BoundedChannelFullMode mode in new[] { BoundedChannelFullMode.Wait, BoundedChannelFullMode.DropNewest,
    BoundedChannelFullMode.DropOldest, BoundedChannelFullMode.DropWrite })
{
    var channel = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });
    string tries = string.Join(" ", Enumerable.Range(1, 4).Select(i => channel.Writer.TryWrite(i)));
    ValueTask pending = channel.Writer.WriteAsync(5);
    bool atOnce = pending.IsCompleted;
    bool room = channel.Writer.WaitToWriteAsync().IsCompleted;
    var got = new List<int>();
    while (channel.Reader.TryRead(out int v)) got.Add(v);
    await pending;
    while (channel.Reader.TryRead(out int v)) got.Add(v);
    Console.WriteLine($"{mode}: {tries}; {atOnce} {room}; {string.Join(",", got)}");
}
Try("capacity", () => Channel.CreateBounded<int>(0));
Try("options", () => Channel.CreateBounded<int>((BoundedChannelOptions)null!));
Try("mode", () => new BoundedChannelOptions(1) { FullMode = (BoundedChannelFullMode)9 });

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
