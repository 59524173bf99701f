// .NET Queue<T>, Stack<T>, LinkedList<T>: members, enumeration order and rules, exceptions.
// gc: 100
static string S<X>(IEnumerable<X> x) => "[" + string.Join(",", x) + "] ";

static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name + ": " + e.Message + " "; }
}
var q = new Queue<int>(new[] { 1, 2, 3 });
q.Enqueue(4);
Console.WriteLine(q.Dequeue() + " " + q.Peek() + S(q) + q.Contains(3) + q.Count + S(q.ToArray())
    + q.TryDequeue(out int a) + a + q.TryPeek(out a) + a);
for (int i = 0; i < 20; i++) { q.Enqueue(i); if (i % 2 == 0) q.Dequeue(); }
Console.WriteLine(S(q));
q.Clear();
Console.WriteLine(T(() => q.Dequeue()) + T(() => q.Peek()) + q.TryDequeue(out a) + a);
var s = new Stack<string>(new[] { "a", "b", "c" });
s.Push("d");
Console.WriteLine(S(s) + s.Pop() + s.Peek() + s.Count + S(s.ToArray()) + s.Contains("a") + s.TryPop(out var p) + p
    + s.TryPeek(out p) + p);
s.Clear();
Console.WriteLine(T(() => s.Pop()) + T(() => s.Peek()) + s.TryPop(out p) + (p == null));
try { s.Push("x"); foreach (var x in s) s.Push("y"); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { q.Enqueue(1); foreach (var x in q) q.Dequeue(); }
catch (InvalidOperationException) { Console.WriteLine("modified"); }
var l = new LinkedList<int>(new[] { 2, 3 });
var n1 = l.AddFirst(1);
var n4 = l.AddLast(4);
l.AddAfter(n1, 15);
l.AddBefore(n4, 35);
Console.WriteLine(S(l) + l.First.Value + l.Last.Value + l.Count + n1.Next.Value + n4.Previous.Value
    + (n1.Previous == null) + (n1.List == l));
Console.WriteLine(l.Find(3).Next.Value + " " + (l.Find(99) == null) + l.FindLast(3).Value + l.Contains(15)
    + l.Remove(15) + l.Remove(99));
l.Remove(n1);
l.RemoveFirst();
l.RemoveLast();
Console.WriteLine(S(l) + (n1.List == null) + (n1.Next == null));
l.AddFirst(n1);
n1.Value = 100;
Console.WriteLine(S(l));
Console.WriteLine(T(() => { l.AddFirst(n1); return 0; })
    + T(() => { new LinkedList<int>().RemoveFirst(); return 0; })
    + T(() => { l.Remove((LinkedListNode<int>)null); return 0; }) + T(() =>
{
    new LinkedList<int>().AddAfter(n1, 5);
    return 0;
}));
for (var n = l.First; n != null; n = n.Next) Console.Write(n.Value + ">");
for (var n = l.Last; n != null; n = n.Previous) Console.Write("<" + n.Value);
Console.WriteLine();
var arr = new int[5];
l.CopyTo(arr, 1);
Console.WriteLine(S(arr));
l.Clear();
Console.WriteLine(l.Count + "" + (l.First == null) + (n1.List == null));
