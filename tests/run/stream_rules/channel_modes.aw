// Channels: bounded modes, completion with and without an exception, TryRead and WaitToReadAsync.
using System.Threading.Channels;
foreach (BoundedChannelFullMode mode in new[] { BoundedChannelFullMode.DropNewest,
    BoundedChannelFullMode.DropOldest, BoundedChannelFullMode.DropWrite })
{
    var c = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });
    for (int i = 1; i <= 4; i++) await c.Writer.WriteAsync(i);
    c.Writer.Complete();
    var got = new List<int>();
    await foreach (int x in c.Reader.ReadAllAsync()) got.Add(x);
    Console.WriteLine(mode + " " + string.Join(",", got));
}
var b = Channel.CreateBounded<int>(1);
Console.WriteLine(b.Writer.TryWrite(1) + " " + b.Writer.TryWrite(2));
ValueTask waiting = b.Writer.WriteAsync(3);
Console.WriteLine(waiting.IsCompleted + " " + b.Reader.TryRead(out int first) + " " + first);
await waiting;
Console.WriteLine(await b.Reader.ReadAsync() + " " + b.Reader.TryRead(out _));
b.Writer.Complete(new FormatException("done badly"));
try { await b.Reader.ReadAsync(); }
catch (ChannelClosedException e) { Console.WriteLine(e.InnerException!.Message); }
try { await b.Reader.WaitToReadAsync(); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { await b.Reader.Completion; } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(b.Writer.TryComplete() + " " + b.Writer.TryWrite(1));
try { await b.Writer.WriteAsync(1); }
catch (ChannelClosedException e) { Console.WriteLine(e.InnerException!.Message); }
var u = Channel.CreateUnbounded<string>();
Task<bool> more = u.Reader.WaitToReadAsync().AsTask();
Console.WriteLine(more.IsCompleted);
u.Writer.TryWrite("x");
Console.WriteLine(await more);
u.Writer.Complete();
Console.WriteLine(u.Reader.TryRead(out string? s) + s + await u.Reader.WaitToReadAsync()
    + u.Reader.Completion.IsCompletedSuccessfully);
