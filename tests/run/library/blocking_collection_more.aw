// .NET, System.Collections.Concurrent.BlockingCollection: bounds, CompleteAdding, GetConsumingEnumerable, the order of the store
// beneath, and the errors of adding and taking at the end.

using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

void Try(string name, Action action)
{
    try
    {
        action();
        Console.WriteLine($"{name}: no error");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{name}: {e.GetType().Name}");
    }
}

using BlockingCollection<int> two = new BlockingCollection<int>(2);
Console.WriteLine($"{two.BoundedCapacity} {two.TryAdd(1)} {two.TryAdd(2)} {two.TryAdd(3)} {two.TryAdd(3, 1)} {two.Count}");
Console.WriteLine($"{two.Take()} {two.TryTake(out int taken)} {taken} {two.TryTake(out taken)} {taken}");
two.Add(9);
two.CompleteAdding();
Console.WriteLine($"{two.IsAddingCompleted} {two.IsCompleted}");
Try("add at the end", () => two.Add(1));
Console.WriteLine(string.Join(",", two.GetConsumingEnumerable()));
Console.WriteLine($"{two.IsCompleted} {two.TryTake(out taken, -1)}");
Try("take at the end", () => two.Take());

BlockingCollection<string> stack = new BlockingCollection<string>(new ConcurrentStack<string>());
foreach (string word in new[] { "a", "b", "c" })
    stack.Add(word);
stack.CompleteAdding();
Console.WriteLine(string.Join(",", stack.GetConsumingEnumerable()));

BlockingCollection<int> pipe = new BlockingCollection<int>(3);
Task producer = Task.Run(() =>
{
    for (int i = 1; i <= 50; i++)
        pipe.Add(i);
    pipe.CompleteAdding();
});
int[] received = pipe.GetConsumingEnumerable().ToArray();
producer.Wait();
Console.WriteLine($"{received.Length} {received.Sum()} {received.SequenceEqual(Enumerable.Range(1, 50))}");

using CancellationTokenSource source = new CancellationTokenSource();
BlockingCollection<int> empty = new BlockingCollection<int>();
Task waiting = Task.Run(() => Try("take canceled", () => empty.Take(source.Token)));
source.Cancel();
waiting.Wait();
Console.WriteLine(empty.TryTake(out taken, 1));
Try("capacity", () => new BlockingCollection<int>(0));
Try("null store", () => new BlockingCollection<int>((IProducerConsumerCollection<int>)null!));
