// .NET, bounded channels: waiting writers enter in order as room is made; completion and cancellation end their waits.
using System.Threading.Channels;
var c = Channel.CreateBounded<int>(1);
var source = new CancellationTokenSource();
await c.Writer.WriteAsync(1);
Task w2 = c.Writer.WriteAsync(2).AsTask(), w3 = c.Writer.WriteAsync(3, source.Token).AsTask(), w4 = c.Writer.WriteAsync(4).AsTask();
Console.WriteLine(w2.IsCompleted + " " + w3.IsCompleted + " " + w4.IsCompleted);
source.Cancel();
try { await w3; } catch (OperationCanceledException) { Console.WriteLine("w3 cancelled"); }
Console.WriteLine(await c.Reader.ReadAsync());
await w2;
Console.WriteLine(w4.IsCompleted + " " + await c.Reader.ReadAsync());
await w4;
Task w5 = c.Writer.WriteAsync(5).AsTask();
Task<bool> room = c.Writer.WaitToWriteAsync().AsTask();
Console.WriteLine(c.Writer.TryComplete());
try { await w5; } catch (ChannelClosedException) { Console.WriteLine("w5 closed"); }
Console.WriteLine(await room + " " + c.Reader.Completion.IsCompleted);
Console.WriteLine(await c.Reader.ReadAsync());
await c.Reader.Completion;
Console.WriteLine(c.Reader.TryRead(out _) + " " + await c.Reader.WaitToReadAsync());
