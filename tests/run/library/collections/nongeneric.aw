// System.Collections: ArrayList, Hashtable (in the order of its buckets), Queue, Stack, BitArray, CollectionBase.
using System.Collections;
class Names : CollectionBase
{
    public int Add(string s) { return List.Add(s); }
    public string this[int i] { get { return (string)List[i]; } set { List[i] = value; } }
    protected override void OnInsert(int index, object value) { Console.Write("+" + index + value + " "); }
    protected override void OnRemoveComplete(int index, object value) { Console.Write("-" + index + value + " "); }
}
class Program
{
    static void Try(Action a) { try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
    static string Join(IEnumerable xs) { string s = ""; foreach (object x in xs) s += (x ?? "null") + " "; return s; }
    static string Bits(BitArray b) { string s = ""; foreach (bool x in b) s += x ? "1" : "0"; return s; }
    static string Pairs(Hashtable t) { string s = ""; foreach (DictionaryEntry e in t) s += e.Key + "=" + e.Value + " "; return s; }
    static void Main()
    {
        ArrayList list = new ArrayList { 3, "x", null, 1.5 };
        Console.WriteLine(Join(list) + list.Count + list.IndexOf("x") + list.Contains(null) + list.Contains(3L) + list.Add('c'));
        list.Insert(1, "in"); list.Remove(null); list.RemoveAt(0); list.AddRange(new[] { 7, 8 }); list.InsertRange(0, new[] { "p", "q" });
        Console.WriteLine(Join(list) + Join(list.GetRange(1, 2)) + list.LastIndexOf(8));
        list.RemoveRange(0, 5); list.Reverse(); list.Add(5);
        list.RemoveAt(2); list.Sort();
        Console.WriteLine(Join(list) + list.BinarySearch(7) + list.BinarySearch(6) + " " + Join((ArrayList)list.Clone()) + list.ToArray().Length);
        Try(() => new ArrayList { 1, "a" }.Sort());
        Try(() => list.Insert(9, 1));
        Try(() => list.RemoveAt(9));
        Try(() => Console.WriteLine(list[-1]));
        Try(() => list.AddRange(null));
        Try(() => { foreach (object o in list) list.Add(o); });

        Hashtable table = new Hashtable();
        for (int i = 0; i < 12; i++) table[i * 37 % 101] = i;
        Console.WriteLine(Pairs(table) + table.Count);
        for (int i = 0; i < 12; i += 3) table.Remove(i * 37 % 101);
        for (int i = 50; i < 54; i++) table.Add(i * 1009, i);
        Console.WriteLine(Pairs(table) + table.Count);
        Hashtable big = new Hashtable(50);
        for (int i = 0; i < 120; i++) { big[i * i * 31 % 7919] = i; if (i % 4 == 3) big.Remove((i - 2) * (i - 2) * 31 % 7919); }
        Console.WriteLine(Join(big.Keys));
        Console.WriteLine(Pairs(new Hashtable(table)) + "| " + Pairs((Hashtable)table.Clone()));
        Hashtable mixed = new Hashtable(20, 0.5f) { { -5, "a" }, { long.MaxValue, "b" }, { 'c', "c" }, { true, "d" }, { 2.5, "e" }, { (byte)9, "f" }, { 1 << 30, "g" }, { int.MinValue, "h" } };
        Console.WriteLine(Pairs(mixed) + "| " + Join(mixed.Values));
        Console.WriteLine(mixed[-5] + " " + (mixed["none"] ?? "null") + mixed.ContainsKey('c') + mixed.Contains(99) + mixed.ContainsValue("e") + mixed.ContainsValue(null));
        Try(() => table.Add(50 * 1009, 1));
        Try(() => table.Add(null, 1));
        Try(() => Console.WriteLine(table[null]));
        Try(() => { foreach (DictionaryEntry e in table) table.Remove(e.Key); });
        table.Clear();
        Console.WriteLine(table.Count + Pairs(table));

        Queue q = new Queue(new[] { 1, 2 });
        q.Enqueue("three");
        Console.WriteLine(Join(q) + q.Peek() + q.Dequeue() + q.Count + q.Contains("three") + q.ToArray().Length);
        Stack st = new Stack(new[] { 1, 2 });
        st.Push("three");
        Console.WriteLine(Join(st) + st.Peek() + st.Pop() + st.Count + st.Contains(1) + Join(st.ToArray()) + Join((Stack)st.Clone()));
        Try(() => new Queue().Dequeue());
        Try(() => new Stack().Pop());
        Try(() => new Stack().Peek());

        BitArray a = new BitArray(new[] { true, false, true, true, false }), b = new BitArray(5, true);
        b[1] = false; b.Set(0, false);
        Console.WriteLine(Bits(a) + " " + Bits(b) + " " + Bits(new BitArray(a).And(b)) + " " + Bits(new BitArray(a).Or(b)) + " " + Bits(new BitArray(a).Xor(b)) + " " + Bits(((BitArray)a.Clone()).Not()));
        Console.WriteLine(Bits(new BitArray(a).RightShift(1)) + " " + Bits(new BitArray(a).LeftShift(2)) + " " + Bits(new BitArray(new byte[] { 5, 128 })) + " " + Bits(new BitArray(new[] { -2 })) + " " + a.Get(2) + a.Count);
        a.Length = 40; a.Length = 3; a.Length = 6;
        int[] words = new int[2]; byte[] bytes = new byte[2]; bool[] bits = new bool[7];
        a.CopyTo(words, 1); a.CopyTo(bytes, 0); a.CopyTo(bits, 1);
        Console.WriteLine(Bits(a) + " " + Join(words) + Join(bytes) + Join(bits));
        Try(() => a.And(b));
        Try(() => Console.WriteLine(a[6]));
        Try(() => a.CopyTo(new string[9], 0));
        Names names = new Names();
        names.Add("x"); names.Add("y"); names[0] = "z"; names.RemoveAt(1);
        Console.WriteLine(Join(names) + names.Count);
        Try(() => names.Add(null));
        Try(() => names.RemoveAt(5));
    }
}
