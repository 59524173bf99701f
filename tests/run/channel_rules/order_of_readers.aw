// Readers get items in the order in which they asked, writers are let in in the order in which they came.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

var c = Channel.CreateUnbounded<int>();
var readers = new List<Task<string>>();
async Task<string> Read(string name) => name + await c.Reader.ReadAsync();
for (int i = 0; i < 4; i++) readers.Add(Read("r" + i + ":"));
for (int i = 10; i < 14; i++) c.Writer.TryWrite(i);
Console.WriteLine(string.Join(" ", await Task.WhenAll(readers)));
var b = Channel.CreateBounded<string>(1);
var writers = new List<Task>();
async Task Write(string s) => await b.Writer.WriteAsync(s);
for (int i = 0; i < 4; i++) writers.Add(Write("w" + i));
for (int i = 0; i < 4; i++) Console.Write(await b.Reader.ReadAsync() + " ");
await Task.WhenAll(writers);
Console.WriteLine();
var all = Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
Task produce = Task.Run(async () =>
{
    for (int i = 0; i < 20; i++) { all.Writer.TryWrite(i); if (i % 7 == 0) await Task.Yield(); }
    all.Writer.Complete();
});
int sum = 0, last = -1; bool ordered = true;
await foreach (int x in all.Reader.ReadAllAsync()) { sum += x; ordered &= x == last + 1; last = x; }
await produce;
Console.WriteLine(sum + " " + ordered);
