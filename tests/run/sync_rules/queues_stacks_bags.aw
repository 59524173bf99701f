// ConcurrentQueue, ConcurrentStack, ConcurrentBag, BlockingCollection.
using System.Collections.Concurrent;
var q = new ConcurrentQueue<int>(new[] { 1, 2 });
q.Enqueue(3);
Console.WriteLine(q.TryPeek(out int p) + " " + p + " " + q.TryDequeue(out p) + " " + p + " " + q.Count + " " + string.Join(",", q));
var s = new ConcurrentStack<int>(new[] { 1, 2 });
s.Push(3);
s.PushRange(new[] { 4, 5 });
int[] popped = new int[3];
Console.WriteLine(s.TryPop(out p) + " " + p + " " + s.TryPopRange(popped) + " " + string.Join(",", popped) + " " + s.Count);
var b = new ConcurrentBag<int> { 1, 2, 3 };
Console.WriteLine(b.Count + " " + b.Sum() + " " + b.TryTake(out _) + " " + b.Count);
var c = new BlockingCollection<int>(2);
Task producer = Task.Run(() => { for (int i = 0; i < 5; i++) c.Add(i); c.CompleteAdding(); });
Console.WriteLine(string.Join(",", c.GetConsumingEnumerable()));
await producer;
Console.WriteLine(c.IsAddingCompleted + " " + c.IsCompleted + " " + c.TryTake(out _));
try { c.Add(1); } catch (InvalidOperationException) { Console.WriteLine("complete"); }
try { c.Take(); } catch (InvalidOperationException) { Console.WriteLine("empty"); }
q = new ConcurrentQueue<int>();
await Task.WhenAll(Enumerable.Range(0, 3).Select(n => Task.Run(() => { for (int i = 0; i < 50; i++) q.Enqueue(n); })));
Console.WriteLine(q.Count + " " + q.GroupBy(x => x).All(g => g.Count() == 50));
Console.WriteLine(q.TryDequeue(out _) && !new ConcurrentQueue<string>().TryDequeue(out _));
