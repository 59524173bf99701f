// A program as people write it: containers.
using System; using System.Collections; using System.Collections.Generic; using System.Linq; using System.Diagnostics;
// generic containers & iterators
namespace Containers {
    public class BinaryTree<T> : IEnumerable<T> where T : IComparable<T> {
        class Node { public T Value; public Node Left, Right; public Node(T v) { Value = v; } }
        Node root; public int Count { get; private set; }
        public bool Add(T v) { if (root == null) { root = new Node(v); Count++; return true; } var n = root; while (true) { int c = v.CompareTo(n.Value); if (c == 0) return false; ref Node next = ref (c < 0 ? ref n.Left : ref n.Right); if (next == null) { next = new Node(v); Count++; return true; } n = next; } }
        public IEnumerator<T> GetEnumerator() { var st = new Stack<Node>(); var n = root; while (st.Count > 0 || n != null) { while (n != null) { st.Push(n); n = n.Left; } n = st.Pop(); yield return n.Value; n = n.Right; } }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        public int Height() { int H(Node n) => n == null ? 0 : 1 + Math.Max(H(n.Left), H(n.Right)); return H(root); }
    }
    public class LruCache<K, V> where K : notnull {
        readonly int cap; readonly Dictionary<K, LinkedListNode<(K Key, V Val)>> map = new(); readonly LinkedList<(K Key, V Val)> list = new();
        public LruCache(int c) { cap = c; }
        public bool TryGet(K k, out V v) { if (map.TryGetValue(k, out var n)) { list.Remove(n); list.AddFirst(n); v = n.Value.Val; return true; } v = default; return false; }
        public void Put(K k, V v) { if (map.TryGetValue(k, out var n)) { list.Remove(n); } else if (map.Count >= cap) { map.Remove(list.Last.Value.Key); list.RemoveLast(); } map[k] = list.AddFirst((k, v)); }
        public override string ToString() => "[" + string.Join(" ", list.Select(p => p.Key + "=" + p.Val)) + "]";
    }
    public class RingBuffer<T> : IReadOnlyCollection<T>, ICollection {
        T[] a; int head, n; public RingBuffer(int c) { a = new T[c]; }
        public void Push(T t) { a[(head + n) % a.Length] = t; if (n < a.Length) n++; else head = (head + 1) % a.Length; }
        public int Count => n; public IEnumerator<T> GetEnumerator() { for (int i = 0; i < n; i++) yield return a[(head + i) % a.Length]; }
        IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); }
        bool ICollection.IsSynchronized => false; object ICollection.SyncRoot => this;
        void ICollection.CopyTo(Array arr, int i) { foreach (var x in this) arr.SetValue(x, i++); }
    }
    public struct Vec3 : IEquatable<Vec3> { public double X, Y, Z; public Vec3(double x, double y, double z) { X = x; Y = y; Z = z; } public static Vec3 operator +(Vec3 a, Vec3 b) => new Vec3(a.X + b.X, a.Y + b.Y, a.Z + b.Z); public static Vec3 operator *(double k, Vec3 a) => new Vec3(k * a.X, k * a.Y, k * a.Z); public double this[int i] { get { switch (i) { case 0: return X; case 1: return Y; case 2: return Z; default: throw new IndexOutOfRangeException(); } } } public bool Equals(Vec3 o) => X == o.X && Y == o.Y && Z == o.Z; public override string ToString() => $"<{X}, {Y}, {Z}>"; public void Deconstruct(out double x, out double y, out double z) => (x, y, z) = (X, Y, Z); }
    class MyList<T> : IList<T> { readonly List<T> l = new List<T>(); public T this[int i] { get => l[i]; set => l[i] = value; } public int Count => l.Count; public bool IsReadOnly => false; public void Add(T t) => l.Add(t); public void Clear() => l.Clear(); public bool Contains(T t) => l.Contains(t); public void CopyTo(T[] a, int i) => l.CopyTo(a, i); public IEnumerator<T> GetEnumerator() => l.GetEnumerator(); public int IndexOf(T t) => l.IndexOf(t); public void Insert(int i, T t) => l.Insert(i, t); public bool Remove(T t) => l.Remove(t); public void RemoveAt(int i) => l.RemoveAt(i); IEnumerator IEnumerable.GetEnumerator() => l.GetEnumerator(); }
    class Program {
        static IEnumerable<long> Fib() { long a = 0, b = 1; for (; ; ) { yield return a; (a, b) = (b, a + b); } }
        static IEnumerable<int> Primes() { var comp = new HashSet<int>(); for (int i = 2; ; i++) if (!comp.Contains(i)) { yield return i; for (int j = i * 2; j < 1000; j += i) comp.Add(j); } }
        static void Main() {
            var t = new BinaryTree<int>(); foreach (var x in new[] { 5, 2, 8, 1, 9, 3, 5 }) Console.Write(t.Add(x) ? "+" : "-"); Console.WriteLine(" " + string.Join(",", t) + " h" + t.Height() + " c" + t.Count);
            var c = new LruCache<string, int>(2); c.Put("a", 1); c.Put("b", 2); c.TryGet("a", out _); c.Put("c", 3); Console.WriteLine(c + " " + c.TryGet("b", out var bb) + bb);
            var r = new RingBuffer<char>(3); foreach (char ch in "hello") r.Push(ch); Console.WriteLine(string.Concat(r)); var dst = new char[5]; ((ICollection)r).CopyTo(dst, 1); Console.WriteLine(dst.Length + ":" + (int)dst[0] + dst[1]);
            Console.WriteLine(string.Join(" ", Fib().TakeWhile(x => x < 100)) + " | " + string.Join(" ", Primes().Skip(5).Take(5)));
            Vec3 v = new Vec3(1, 2, 3) + 2 * new Vec3(.5, 0, -1); var (x1, y1, _) = v; Console.WriteLine(v + " " + v[2] + " " + x1 + y1); try { _ = v[3]; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
            var ml = new MyList<int> { 1, 2, 3 }; ml.Insert(0, 9); Console.WriteLine(ml.Sum() + " " + ml.Contains(9) + " " + ml.IndexOf(3) + string.Join("", ml.Reverse()));
            var pq = new SortedSet<(int, string)>(); pq.Add((3, "c")); pq.Add((1, "a")); pq.Add((2, "b")); Console.WriteLine(pq.Min + " " + pq.Max + " " + string.Join(" ", pq.GetViewBetween((1, "b"), (3, "a"))));
            var sd = new SortedDictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase); foreach (var (k, n) in new[] { ("b", 1), ("A", 2), ("B", 3) }) { if (!sd.TryGetValue(k, out var li)) sd[k] = li = new List<int>(); li.Add(n); } foreach (var kv in sd) Console.Write(kv.Key + "->" + string.Join("+", kv.Value) + " "); Console.WriteLine();
            var q = new Queue<int>(Enumerable.Range(1, 5)); while (q.TryDequeue(out int z)) if (z % 2 == 0) q.Enqueue(z - 1); else Console.Write(z); Console.WriteLine();
            try { var l = new List<int> { 1, 2, 3 }; foreach (var i in l) l.Remove(i); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
            try { Console.WriteLine(new int[0].First()); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); } try { new[] { 1, 2 }.Single(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
            try { new Dictionary<string, int> { ["a"] = 1 }.Add("a", 2); } catch (ArgumentException e) { Console.WriteLine(e.Message); } try { Console.WriteLine(new Dictionary<string, int>()["zz"]); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
            Array arr = Array.CreateInstance(typeof(int), 3); arr.SetValue(7, 1); Console.WriteLine(string.Join(",", arr.Cast<int>())); int[,] grid = new int[2, 3]; grid.SetValue(5, 1, 2); Console.WriteLine(grid.GetValue(1, 2) + " " + grid.Rank + " " + grid.Length + " " + grid.GetUpperBound(1));
            foreach (DayOfWeek d in Enum.GetValues(typeof(DayOfWeek))) Console.Write((int)d + d.ToString().Substring(0, 2)); Console.WriteLine(); Console.WriteLine(string.Join(",", Enum.GetNames(typeof(DayOfWeek)).Take(2)) + Enum.IsDefined(typeof(DayOfWeek), 9) + Enum.Parse(typeof(DayOfWeek), "Friday") + Enum.GetName(typeof(DayOfWeek), 2));
            BitArray bits = new BitArray(10); bits[3] = true; bits.Set(7, true); Console.WriteLine(string.Concat(bits.Cast<bool>().Select(b => b ? '1' : '0')));
            Debug.Assert(t.Count == 6, "count"); Trace.WriteLine("x"); Buffer.BlockCopy(new int[] { 1, 2 }, 0, dst.Length > 0 ? new byte[8] : null, 0, 8);
        }
    }
}
