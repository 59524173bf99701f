// BoundedChannelFullMode, TryPeek, Count, Completion, WaitToWriteAsync, ReadAllAsync; ChannelClosedException with the
// cause.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

static string Drain(Channel<int> c)
{
    string s = "";
    while (c.Reader.TryRead(out int i)) s += i + " ";
    return s;
}

foreach (BoundedChannelFullMode mode in new[] { BoundedChannelFullMode.Wait, BoundedChannelFullMode.DropNewest,
    BoundedChannelFullMode.DropOldest, BoundedChannelFullMode.DropWrite })
{
    var c = Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });
    string wrote = "";
    for (int i = 1; i <= 4; i++) wrote += c.Writer.TryWrite(i) + " ";
    Console.WriteLine(mode + ": " + wrote + "- " + Drain(c));
}
var u = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
Console.WriteLine(u.Reader.TryRead(out string none) + " " + (none == null));
ValueTask<string> pending = u.Reader.ReadAsync();
Console.WriteLine(pending.IsCompleted);
Console.WriteLine(u.Writer.TryWrite("a"));
Console.WriteLine(await pending);
ValueTask<bool> more = u.Reader.WaitToReadAsync();
await u.Writer.WriteAsync("b");
Console.WriteLine(await more + " " + u.Reader.Completion.IsCompleted);
u.Writer.Complete();
Console.WriteLine(u.Writer.TryComplete() + " " + u.Writer.TryWrite("c") + " " + u.Reader.Completion.IsCompleted);
Console.WriteLine(await u.Reader.ReadAsync() + " " + await u.Reader.WaitToReadAsync());
await u.Reader.Completion;
Console.WriteLine(u.Reader.Completion.Status);
try { await u.Reader.ReadAsync(); }
catch (ChannelClosedException e) { Console.WriteLine(e.Message + " " + (e.InnerException == null)); }
try { await u.Writer.WriteAsync("d"); } catch (ChannelClosedException e) { Console.WriteLine(e.Message); }
try { u.Writer.Complete(); } catch (ChannelClosedException e) { Console.WriteLine(e.Message); }
var f = Channel.CreateUnbounded<int>();
f.Writer.TryWrite(1);
f.Writer.Complete(new InvalidOperationException("cause"));
Console.WriteLine(await f.Reader.ReadAsync());
try { await f.Reader.ReadAsync(); }
catch (ChannelClosedException e) { Console.WriteLine(e.InnerException?.Message); }
try { await f.Reader.WaitToReadAsync(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { await f.Reader.Completion; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { f.Writer.TryWrite(2); await f.Writer.WaitToWriteAsync(); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
var w = Channel.CreateBounded<int>(1);
await w.Writer.WriteAsync(1);
ValueTask blocked = w.Writer.WriteAsync(2);
ValueTask<bool> can = w.Writer.WaitToWriteAsync();
Console.WriteLine(blocked.IsCompleted + " " + can.IsCompleted);
Console.WriteLine(await w.Reader.ReadAsync() + " " + await w.Reader.ReadAsync());
await blocked;
Console.WriteLine(await can);
using var cts = new CancellationTokenSource();
ValueTask<int> read = w.Reader.ReadAsync(cts.Token);
cts.Cancel();
try { await read; }
catch (OperationCanceledException e) { Console.WriteLine("canceled " + (e.CancellationToken == cts.Token)); }
try { Channel.CreateBounded<int>(0); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
var all = Channel.CreateUnbounded<int>();
Task producer = Task.Run(async () =>
{
    for (int i = 0; i < 50; i++) { await all.Writer.WriteAsync(i); if (i % 10 == 0) await Task.Yield(); }
    all.Writer.Complete();
});
int sum = 0;
await foreach (int i in all.Reader.ReadAllAsync()) sum += i;
Console.WriteLine(sum);
await producer;
