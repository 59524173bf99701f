// Complete with and without an exception: what waiting and later readers and writers get; items written before are
// still read.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

foreach (Exception? cause in new Exception?[] { null, new FormatException("cause"), new OperationCanceledException("stop") })
{
    var c = Channel.CreateUnbounded<int>();
    c.Writer.TryWrite(1);
    Console.Write(c.Writer.TryComplete(cause) + " " + c.Writer.TryComplete() + " " + c.Reader.Completion.IsCompleted + " ");
    try { c.Writer.Complete(); } catch (ChannelClosedException) { Console.Write("closed "); }
    Console.Write(await c.Reader.WaitToReadAsync() + " " + await c.Reader.ReadAsync() + " ");
    try { Console.Write(await c.Reader.WaitToReadAsync() + " "); }
    catch (Exception e) { Console.Write(e.GetType().Name + " "); }
    try { await c.Reader.ReadAsync(); }
    catch (Exception e) { Console.Write(e.GetType().Name + "(" + e.InnerException?.GetType().Name + ") "); }
    try { await c.Writer.WriteAsync(2); }
    catch (Exception e) { Console.Write(e.GetType().Name + "(" + e.InnerException?.GetType().Name + ") "); }
    try { Console.Write(await c.Writer.WaitToWriteAsync() + " "); }
    catch (Exception e) { Console.Write(e.GetType().Name + " "); }
    try { await c.Reader.Completion; } catch (Exception e) { Console.Write(e.Message + " "); }
    Console.WriteLine(c.Reader.Completion.Status);
}
var waiting = Channel.CreateUnbounded<string>();
ValueTask<string> read = waiting.Reader.ReadAsync();
ValueTask<bool> more = waiting.Reader.WaitToReadAsync();
waiting.Writer.Complete(new FormatException("late"));
try { await read; } catch (ChannelClosedException e) { Console.WriteLine(e.InnerException!.Message); }
try { await more; } catch (FormatException e) { Console.WriteLine(e.Message); }
var blocked = Channel.CreateBounded<int>(1);
blocked.Writer.TryWrite(0);
ValueTask write = blocked.Writer.WriteAsync(1);
blocked.Writer.Complete();
try { await write; } catch (ChannelClosedException e) { Console.WriteLine("writer " + (e.InnerException == null)); }
Console.WriteLine(await blocked.Reader.ReadAsync() + " " + blocked.Reader.Completion.IsCompletedSuccessfully);
