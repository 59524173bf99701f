// ReadAllAsync: ends with the channel, throws its cause, may be left in the middle and started again, hears a token.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

var c = Channel.CreateUnbounded<int>();
for (int i = 0; i < 6; i++) c.Writer.TryWrite(i);
await foreach (int x in c.Reader.ReadAllAsync()) { Console.Write(x + " "); if (x == 1) break; }
await foreach (int x in c.Reader.ReadAllAsync())
{
    Console.Write(x + " ");
    if (x == 3) c.Writer.Complete(new FormatException("cause"));
    if (x == 4) break;
}
try { await foreach (int x in c.Reader.ReadAllAsync()) Console.Write(x + " "); }
catch (FormatException e) { Console.WriteLine(e.Message); }
var open = Channel.CreateUnbounded<int>();
open.Writer.TryWrite(1);
var cts = new CancellationTokenSource();
try { await foreach (int x in open.Reader.ReadAllAsync(cts.Token)) { Console.Write(x + " "); cts.Cancel(); } }
catch (OperationCanceledException) { Console.WriteLine("canceled"); }
var (a, b) = (Channel.CreateUnbounded<int>(), Channel.CreateUnbounded<int>());

async Task Pump(ChannelReader<int> from, ChannelWriter<int> to)
{
    try { await foreach (int x in from.ReadAllAsync()) await to.WriteAsync(x * x); to.Complete(); }
    catch (Exception e) { to.Complete(e); }
}
Task pump = Pump(a.Reader, b.Writer);
for (int i = 1; i < 5; i++) await a.Writer.WriteAsync(i);
a.Writer.Complete(new OverflowException("upstream"));
try { await foreach (int x in b.Reader.ReadAllAsync()) Console.Write(x + " "); }
catch (OverflowException e) { Console.WriteLine(e.Message); }
await pump;
