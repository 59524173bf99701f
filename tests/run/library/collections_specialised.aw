// Queue, Stack, LinkedList, PriorityQueue-free ordering, BitArray, Hashtable, ArrayList, ReadOnlyCollection,
// ObservableCollection-free Collection<T>: order and exceptions.
using System.Collections;
using System.Collections.ObjectModel;
static void Try(Action a)
{
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
}
var q = new Queue<int>(new[] { 1, 2 });
q.Enqueue(3);
Console.WriteLine(q.Dequeue() + q.Peek() + " " + q.Count + q.Contains(3) + string.Join(",", q)
    + q.TryDequeue(out int v) + v + q.TryPeek(out v) + v + string.Join(",", q.ToArray()));
var s = new Stack<string>();
s.Push("a");
s.Push("b");
Console.WriteLine(s.Pop() + s.Peek() + s.Count + s.TryPop(out string? t) + t + s.TryPop(out t) + (t == null)
    + string.Join(",", new Stack<int>(new[] { 1, 2, 3 })));
var l = new LinkedList<int>();
var two = l.AddLast(2);
l.AddFirst(1);
l.AddAfter(two, 4);
l.AddBefore(l.Last!, 3);
Console.WriteLine(string.Join(",", l) + l.First!.Next!.Value + l.Last!.Previous!.Value + l.Find(3)!.Value
    + (l.Find(9) == null) + l.Remove(3) + l.Count);
l.RemoveFirst();
l.RemoveLast();
l.Remove(two);
Try(() => l.RemoveFirst());
Try(() => l.AddAfter(two, 5));
Try(() => q.Clear());
Try(() => q.Dequeue());
Try(() => new Stack<int>().Peek());
Try(() =>
{
    var x = new Queue<int>(new[] { 1 });
    foreach (int i in x) x.Enqueue(i);
});
Console.WriteLine();
var bits = new BitArray(5);
bits[1] = true;
bits.Set(3, true);
Console.WriteLine(string.Join("", bits.Cast<bool>().Select(b => b ? 1 : 0)) + bits.Count
    + string.Join("", new BitArray(new[] { true, false }).Not().Cast<bool>()));
var h = new Hashtable { ["k"] = 1, [2] = "two" };
Console.WriteLine(h["k"] + "" + h[2] + (h["none"] == null) + h.Count + h.ContainsKey("k"));
var al = new ArrayList { 3, "x", null };
al.Add(2.5);
al.RemoveAt(1);
Console.WriteLine(al.Count + " " + (al[1] == null) + al.Contains(3) + al.IndexOf(2.5));
var c = new Collection<int> { 1, 2 };
c.Insert(1, 9);
var ro = new ReadOnlyCollection<int>(c);
c.Add(5);
Console.WriteLine(string.Join(",", ro) + ro.Count + ro.IndexOf(9));
Try(() => ((IList<int>)ro).Add(1));
Try(() => c[99] = 1);
Try(() => ((ICollection<int>)new int[2]).Add(1));
Console.WriteLine(new Upper { "a", "b" }[1]);

class Upper : Collection<string>
{
    protected override void InsertItem(int index, string item) => base.InsertItem(index, item.ToUpper());
}
