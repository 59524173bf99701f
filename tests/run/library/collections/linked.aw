// System.Collections.Generic.LinkedList and LinkedListNode.
class Program
{
    static void Try(Action a) { try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
    static void Show(LinkedList<string> list)
    {
        Console.Write(list.Count + ": " + string.Join(" ", list) + " |");
        for (LinkedListNode<string> n = list.Last; n != null; n = n.Previous) Console.Write(" " + n.Value);
        Console.WriteLine(" | " + (list.First == null ? "-" : list.First.Value) + " " + (list.Last == null ? "-" : list.Last.Value));
    }
    static void Main()
    {
        LinkedList<string> list = new LinkedList<string>();
        Show(list);
        LinkedListNode<string> b = list.AddFirst("b");
        LinkedListNode<string> a = list.AddFirst("a");
        LinkedListNode<string> d = list.AddLast("d");
        LinkedListNode<string> c = list.AddBefore(d, "c");
        LinkedListNode<string> e = list.AddAfter(d, "e");
        list.AddBefore(a, new LinkedListNode<string>("0"));
        list.AddAfter(e, new LinkedListNode<string>("z"));
        Show(list);
        Console.WriteLine(a.Previous.Value + a.Next.Value + (list.First.Previous == null) + (list.Last.Next == null) + (a.List == list));
        list.Remove(c);
        Console.WriteLine((c.List == null) + " " + (c.Next == null) + " " + (c.Previous == null) + " " + c.Value);
        list.AddLast(c);
        Console.WriteLine(list.Remove("nope") + " " + list.Remove("b") + " " + list.Contains("d") + " " + list.Contains(null));
        list.RemoveFirst();
        list.RemoveLast();
        Show(list);
        list.AddLast("a");
        Console.WriteLine((list.Find("a") == a) + " " + (list.FindLast("a") == list.Last) + " " + (list.Find("q") == null) + " " + (list.FindLast(null) == null));
        a.Value = "A";
        Show(list);
        string[] copy = new string[6];
        list.CopyTo(copy, 1);
        Console.WriteLine(string.Join(",", copy));
        Show(new LinkedList<string>(new[] { "x", "y" }));
        LinkedListNode<string> loose = new LinkedListNode<string>("loose");
        Console.WriteLine((loose.List == null) + " " + (loose.Next == null) + " " + (loose.Previous == null));
        Try(() => list.AddLast((LinkedListNode<string>)null));
        Try(() => list.AddLast(a));
        Try(() => list.AddAfter(loose, "q"));
        Try(() => list.AddAfter(null, "q"));
        Try(() => list.AddBefore(a, (LinkedListNode<string>)null));
        Try(() => list.Remove((LinkedListNode<string>)null));
        Try(() => list.Remove(loose));
        Try(() => new LinkedList<string>().RemoveFirst());
        Try(() => new LinkedList<string>().RemoveLast());
        Try(() => new LinkedList<string>(null));
        Try(() => list.CopyTo(null, 0));
        Try(() => list.CopyTo(copy, -1));
        Try(() => list.CopyTo(copy, 7));
        Try(() => list.CopyTo(copy, 4));
        Try(() => { foreach (string s in list) list.AddLast(s); });
        Try(() => { foreach (string s in list) list.Remove(s); });
        list.Clear();
        Show(list);
        Console.WriteLine(a.List == null);
        LinkedList<int> numbers = new LinkedList<int>(Enumerable.Range(1, 5));
        for (LinkedListNode<int> n = numbers.First; n != null;)
        {
            LinkedListNode<int> next = n.Next;
            if (n.Value % 2 == 0) numbers.Remove(n);
            n = next;
        }
        Console.WriteLine(string.Join(" ", numbers) + " " + numbers.Sum() + " " + ((ICollection<int>)numbers).IsReadOnly);
    }
}
