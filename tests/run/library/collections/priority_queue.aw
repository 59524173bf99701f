// System.Collections.Generic.PriorityQueue: a heap with four children to a node; equal priorities leave it in .NET's order.
static void Try(Action a) { try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); } }
static string Drain<T, P>(PriorityQueue<T, P> q)
{
    var list = new List<string>();
    while (q.TryDequeue(out T? e, out P? p)) list.Add(e + ":" + p);
    return string.Join(" ", list);
}

var q = new PriorityQueue<string, int>();
foreach (var (name, p) in new[] { ("e", 5), ("a", 1), ("d", 4), ("b", 2), ("c", 3) })
    q.Enqueue(name, p);
Console.WriteLine(q.Count + " " + q.Peek() + " " + q.Dequeue() + " " + q.Dequeue() + " " + q.Count);
Console.WriteLine(q.EnqueueDequeue("z", 0) + " " + q.EnqueueDequeue("f", 6) + " " + q.DequeueEnqueue("g", 0) + " " + q.Peek());
Console.WriteLine(string.Join(" ", q.UnorderedItems.Select(x => x.Element)) + " " + q.UnorderedItems.Count);
Console.WriteLine(Drain(q) + " " + q.TryPeek(out _, out _));

// Equal priorities: six nodes in one level of four and one below.
foreach (char c in "abcdefgh") q.Enqueue(c.ToString(), 1);
Console.WriteLine(Drain(q));
foreach (char c in "abcdefgh") q.Enqueue(c.ToString(), c % 2);
Console.WriteLine(Drain(q));
q.EnqueueRange(["p", "q", "r"], 7);
q.EnqueueRange([("s", 7), ("t", 6)]);
Console.WriteLine(q.Remove("q", out string? gone, out int was) + " " + gone + was + " " + q.Remove("nope", out _, out _) + " " + Drain(q));
var made = new PriorityQueue<int, int>(Enumerable.Range(0, 12).Select(i => (i, i * 7 % 12)));
Console.WriteLine(string.Join(" ", made.UnorderedItems.Select(x => x.Priority)) + " | " + Drain(made));
var down = new PriorityQueue<string, int>(Comparer<int>.Create((a, b) => b.CompareTo(a)));
down.EnqueueRange([("x", 1), ("y", 3), ("z", 2)]);
Console.WriteLine(Drain(down));
Try(() => q.Dequeue());
Try(() => q.Peek());
Try(() => q.DequeueEnqueue("a", 1));
Try(() => q.EnqueueRange(null!));
Try(() => new PriorityQueue<int, int>(-1));
Try(() => { q.Enqueue("a", 1); q.Enqueue("b", 2); foreach (var x in q.UnorderedItems) q.Enqueue("c", 3); });
q.Clear();
Console.WriteLine(q.Count);
