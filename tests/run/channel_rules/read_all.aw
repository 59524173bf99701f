// .NET, ChannelReader.ReadAllAsync: ends with the channel, throws its error, is cancelled by its token; two enumerations share it.
using System.Threading.Channels;
var c = Channel.CreateUnbounded<int>();
for (int i = 0; i < 6; i++) c.Writer.TryWrite(i);
await foreach (int i in c.Reader.ReadAllAsync()) { Console.WriteLine(i); if (i == 1) break; }
await foreach (int i in c.Reader.ReadAllAsync()) { Console.WriteLine(i); if (i == 3) break; }
var source = new CancellationTokenSource();
try
{
    await foreach (int i in c.Reader.ReadAllAsync(source.Token)) { Console.WriteLine(i); if (i == 5) source.Cancel(); }
}
catch (OperationCanceledException e) { Console.WriteLine("cancelled " + (e.CancellationToken == source.Token)); }
c.Writer.TryWrite(9);
c.Writer.Complete(new FormatException("end"));
try { await foreach (int i in c.Reader.ReadAllAsync()) Console.WriteLine(i); }
catch (FormatException e) { Console.WriteLine(e.Message); }
try { await foreach (int i in c.Reader.ReadAllAsync()) Console.WriteLine(i); }
catch (FormatException e) { Console.WriteLine("again " + e.Message); }
var empty = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
empty.Writer.Complete();
await foreach (string s in empty.Reader.ReadAllAsync()) Console.WriteLine(s);
Console.WriteLine("none");
