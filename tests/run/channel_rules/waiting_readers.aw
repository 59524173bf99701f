// .NET, ChannelReader: waiting reads get the items in the order in which they asked; a cancelled one is left out.
using System.Threading.Channels;
var c = Channel.CreateUnbounded<int>();
var source = new CancellationTokenSource();
Task<int> a = c.Reader.ReadAsync().AsTask(), b = c.Reader.ReadAsync(source.Token).AsTask(), d = c.Reader.ReadAsync().AsTask();
Console.WriteLine(a.IsCompleted + " " + b.IsCompleted + " " + d.IsCompleted);
source.Cancel();
try { await b; } catch (OperationCanceledException) { Console.WriteLine("b cancelled"); }
c.Writer.TryWrite(1);
c.Writer.TryWrite(2);
c.Writer.TryWrite(3);
Console.WriteLine(await a + " " + await d + " " + c.Reader.TryRead(out int rest) + rest);
Task<int> last = c.Reader.ReadAsync().AsTask();
Task<bool> wait = c.Reader.WaitToReadAsync().AsTask();
c.Writer.Complete();
try { await last; } catch (ChannelClosedException e) { Console.WriteLine(e.Message + " " + (e.InnerException == null)); }
Console.WriteLine(await wait);
var failing = Channel.CreateUnbounded<int>();
Task<bool> w = failing.Reader.WaitToReadAsync().AsTask();
Task<int> r = failing.Reader.ReadAsync().AsTask();
failing.Writer.Complete(new FormatException("broken"));
try { await w; } catch (FormatException e) { Console.WriteLine("wait: " + e.Message); }
try { await r; } catch (ChannelClosedException e) { Console.WriteLine("read: " + e.InnerException!.Message); }
