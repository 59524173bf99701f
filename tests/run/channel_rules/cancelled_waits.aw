// A cancelled read or write leaves the channel as it was: no item is lost, the next reader gets it, the next writer's
// is taken.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

var c = Channel.CreateBounded<int>(1);
var cts = new CancellationTokenSource();
ValueTask<int> read = c.Reader.ReadAsync(cts.Token);
ValueTask<int> next = c.Reader.ReadAsync();
cts.Cancel();
try { await read; }
catch (OperationCanceledException e) { Console.WriteLine("read " + (e.CancellationToken == cts.Token)); }
Console.WriteLine(c.Writer.TryWrite(1));
Console.WriteLine(await next);
c.Writer.TryWrite(2);
var cts2 = new CancellationTokenSource();
ValueTask write = c.Writer.WriteAsync(3, cts2.Token);
ValueTask after = c.Writer.WriteAsync(4);
cts2.Cancel();
try { await write; } catch (OperationCanceledException) { Console.WriteLine("write"); }
Console.WriteLine(await c.Reader.ReadAsync() + " " + await c.Reader.ReadAsync() + " " + c.Reader.TryRead(out _));
await after;
var dead = new CancellationToken(true);
try { await c.Reader.WaitToReadAsync(dead); }
catch (OperationCanceledException) { Console.WriteLine("WaitToRead"); }
try { await c.Writer.WaitToWriteAsync(dead); }
catch (OperationCanceledException) { Console.WriteLine("WaitToWrite"); }
try { await c.Writer.WriteAsync(5, dead); }
catch (OperationCanceledException) { Console.WriteLine("Write " + c.Reader.TryRead(out _)); }
c.Writer.TryWrite(6);
try { await c.Reader.ReadAsync(dead); }
catch (OperationCanceledException) { Console.WriteLine("Read " + c.Reader.TryRead(out int six) + six); }
c.Writer.Complete();
try { Console.WriteLine(await c.Reader.WaitToReadAsync(dead)); }
catch (OperationCanceledException) { Console.WriteLine("still canceled"); }
