// List, Dictionary, HashSet, Queue, Stack, Array and tuples.
using System.Text;
class Pt : IComparable<Pt>
{
    public int X;
    public Pt(int x) { X = x; }
    public int CompareTo(Pt o) { return X.CompareTo(o.X); }
    public override string ToString() { return "P" + X; }
    public override bool Equals(object o) { return o is Pt && ((Pt)o).X == X; }
    public override int GetHashCode() { return X; }
}

class Program
{
    static void P(object o) { Console.WriteLine(o == null ? "<null>" : "[" + o + "]"); }

    static void E(Action a)
    {
        try { a(); Console.WriteLine("no exception"); }
        catch (Exception e) { Console.WriteLine(e.GetType().FullName + ": " + e.Message); }
    }

    static void Main()
    {
        var l = new List<int> { 5, 3, 8, 1 }; l.Add(7); l.Insert(1, 9); l.Remove(8); l.RemoveAt(0);
        P(string.Join(",", l)); l.Sort();
        P(string.Join(",", l)); l.Reverse();
        P(string.Join(",", l));
        P(l.Contains(7));
        P(l.IndexOf(1));
        P(l.Count);
        P(l.BinarySearch(100)); l.AddRange(new int[] { 4, 4 });
        P(l.LastIndexOf(4));
        P(l.Find(x => x > 5));
        P(l.FindAll(x => x < 5).Count);
        P(l.RemoveAll(x => x == 4));
        P(l.Exists(x => x == 9));
        P(l.TrueForAll(x => x > 0)); l.ForEach(x => Console.Write(x + ".")); Console.WriteLine();
        P(l.GetRange(1, 2).Count);
        P(string.Join(",", l.ConvertAll(x => "n" + x)));
        P(l.ToArray().Length); l.Capacity = 50;
        P(l.Capacity);
        E(() => { foreach (int x in l) l.Add(x); });
        E(() => { int y = l[99]; });
        E(() => l.RemoveAt(-1));
        E(() => l.Insert(99, 1));
        E(() => new List<int>(-1)); l.Clear();
        P(l.Count);
        var ps = new List<Pt> { new Pt(3), new Pt(1), new Pt(2) }; ps.Sort();
        P(string.Join(" ", ps)); ps.Sort((p1, p2) => p2.X - p1.X);
        P(string.Join(" ", ps));
        P(ps.Contains(new Pt(2)));
        P(ps.IndexOf(new Pt(1)));
        var d = new Dictionary<string, int>();
        d["one"] = 1;
        d.Add("two", 2);
        d["three"] = 3;
        d["one"] = 11;
        foreach (var kv in d) Console.Write(kv.Key + "=" + kv.Value + " ");
        Console.WriteLine();
        P(d.Count);
        P(d.ContainsKey("two"));
        P(d.Remove("two"));
        P(d.Remove("zz"));
        d["four"] = 4;
        foreach (var k in d.Keys) Console.Write(k + " ");
        foreach (var v in d.Values) Console.Write(v + " ");
        Console.WriteLine();
        int val;
        P(d.TryGetValue("three", out val));
        P(val);
        P(d.TryGetValue("x", out val));
        P(val);
        P(d.ContainsValue(11));
        E(() => { int q2 = d["nope"]; });
        E(() => d.Add("one", 5));
        E(() => d.Add(null, 5));
        E(() => { foreach (var kv in d) d["new"] = 1; });
        foreach (var kv in d) { P(kv); break; }
        var di = new Dictionary<int, string>(); for (int i = 0; i < 100; i++) di[i * 7 % 101] = "v" + i;
        P(di.Count);
        for (int i = 0; i < 50; i++) di.Remove(i);
        for (int i = 200; i < 210; i++) di[i] = "w";
        var sb = new StringBuilder();
        foreach (var kv in di) sb.Append(kv.Key).Append(' ');
        P(sb);
        var h = new HashSet<int> { 1, 2, 3, 2 };
        P(h.Count);
        P(h.Add(3));
        P(h.Add(4));
        P(h.Contains(2)); h.Remove(1); h.UnionWith(new[] { 9, 8 });
        P(string.Join(",", h)); h.IntersectWith(new[] { 9, 2, 3 });
        P(string.Join(",", h)); h.ExceptWith(new[] { 9 });
        P(string.Join(",", h));
        P(h.SetEquals(new[] { 3, 2 }));
        P(h.IsSubsetOf(new[] { 1, 2, 3 }));
        P(h.Overlaps(new[] { 3 }));
        var q = new Queue<string>(); q.Enqueue("a"); q.Enqueue("b"); q.Enqueue("c");
        P(q.Dequeue());
        P(q.Peek());
        P(q.Count); for (int i = 0; i < 10; i++) { q.Enqueue("x" + i); if (i % 2 == 0) q.Dequeue(); }
        P(string.Join(",", q));
        E(() => new Queue<int>().Dequeue());
        var st = new Stack<int>(); st.Push(1); st.Push(2); st.Push(3);
        P(st.Pop());
        P(st.Peek());
        P(string.Join(",", st));
        P(st.Contains(1));
        E(() => new Stack<int>().Pop());
        E(() => new Stack<int>().Peek());
        int[] a = { 5, 2, 9, 1 }; Array.Sort(a);
        P(string.Join(",", a)); Array.Reverse(a);
        P(string.Join(",", a));
        P(Array.IndexOf(a, 9));
        P(Array.IndexOf(a, 77));
        P(Array.BinarySearch(new[] { 1, 3, 5 }, 3)); Array.Resize(ref a, 6);
        P(a.Length);
        P(string.Join(",", a)); var b2 = (int[])a.Clone(); b2[0] = 100;
        P(a[0]); Array.Clear(a, 0, 2);
        P(string.Join(",", a)); Array.Copy(b2, 0, a, 1, 3);
        P(string.Join(",", a));
        P(Array.Find(a, x => x > 4));
        P(Array.Exists(a, x => x == 100));
        P(Array.FindIndex(a, x => x == 5));
        P(string.Join(",", Array.ConvertAll(a, x => x * 2)));
        P(Array.TrueForAll(a, x => x >= 0));
        string[] names = { "bob", "al", "Zed" };
        Array.Sort(names, StringComparer.Ordinal);
        P(string.Join(",", names)); Array.Sort(names, (x, y) => x.Length - y.Length);
        P(string.Join(",", names));
        int[] keys = { 3, 1, 2 };
        string[] items = { "c", "a", "b" };
        Array.Sort(keys, items);
        P(string.Join(",", items));
        P(a.Rank);
        P(new int[2, 3].Length);
        P(new int[2, 3].GetLength(1));
        P(new int[0].Length); Array.Fill(a, 7);
        P(string.Join(",", a));
        E(() => { int z = a[6]; });
        E(() => Array.Copy(a, 0, b2, 5, 3));
        E(() => { object[] o = new string[1]; o[0] = 5; });
        E(() => { var z = new int[-l.Count - 1]; });
        var big = new List<Pt>();
        for (int i = 0; i < 100; i++) big.Add(new Pt(i * 37 % 11));
        var order = new List<string>();
        for (int i = 0; i < 100; i++) order.Add(i + ":" + big[i].X);
        order.Sort((x, y) => int.Parse(x.Split(':')[1]) - int.Parse(y.Split(':')[1]));
        P(string.Join(" ", order));
        IEnumerable<int> en = new int[] { 1, 2 };
        foreach (var x in en) Console.Write(x);
        IList<int> il = new int[] { 1, 2 };
        P(il.Count);
        P(il[1]);
        E(() => il.Add(3)); ICollection<int> ic = new List<int> { 1 }; ic.Add(2);
        P(ic.Count); IReadOnlyList<int> ro = new List<int> { 4 };
        P(ro[0]);
        var t = (1, "x");
        P(t);
        P(t.Item2);
        P((1, 2).Equals((1, 2)));
        P((1, 2).CompareTo((1, 3))); int? nn = 5;
        P(nn); nn = null;
        P(nn);
        P(nn.HasValue);
        P(nn ?? 9);
        P(nn.GetValueOrDefault(3));
        E(() => { int z = nn.Value; });
        P(new KeyValuePair<string, int>("k", 1));
        P(Comparer<int>.Default.Compare(1, 2));
        P(EqualityComparer<string>.Default.Equals("a", "a"));
        P(StringComparer.OrdinalIgnoreCase.Equals("A", "a"));
        var ci = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        ci["A"] = 1;
        P(ci["a"]);
    }
}
