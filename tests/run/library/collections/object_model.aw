// System.Collections.ObjectModel: Collection, ReadOnlyCollection, ReadOnlyDictionary; the collections as IList, ICollection, IDictionary.
using System.Collections;
using System.Collections.ObjectModel;
class Loud : Collection<string>
{
    public Loud() { }
    public Loud(IList<string> l) : base(l) { }
    protected override void InsertItem(int index, string item) { Console.Write("insert " + index + item + "; "); base.InsertItem(index, item); }
    protected override void SetItem(int index, string item) { Console.Write("set " + index + item + "; "); base.SetItem(index, item); }
    protected override void RemoveItem(int index) { Console.Write("remove " + index + "; "); base.RemoveItem(index); }
    protected override void ClearItems() { Console.Write("clear " + Items.Count + "; "); base.ClearItems(); }
}
class Program
{
    static void Try(Action a) { try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
    static string Join(IEnumerable xs) { string s = ""; foreach (object x in xs) s += (x ?? "null") + " "; return s; }
    static void Main()
    {
        Loud loud = new Loud { "a", "b" };
        loud.Insert(1, "c"); loud[0] = "A"; Console.Write(loud.Remove("b") + " " + loud.Remove("zz") + "; "); loud.RemoveAt(0); ((IList)loud).Add("o"); loud.Clear();
        Console.WriteLine(loud.Count);
        List<string> inner = new List<string> { "x", "y" };
        Loud around = new Loud(inner);
        inner.Add("z");
        Console.WriteLine(Join(around) + around.IndexOf("z") + around.Contains("q") + around[1]);
        Try(() => around[3] = "w");
        Try(() => around.Insert(4, "w"));
        Try(() => around.RemoveAt(-1));
        Try(() => Console.WriteLine(around[7]));
        Try(() => new Collection<int>(null));
        Try(() => new Collection<int>(new int[3]).Add(1));
        ReadOnlyCollection<string> ro = inner.AsReadOnly();
        inner.Add("more");
        Console.WriteLine(Join(ro) + ro.Count + ro[3] + ro.IndexOf("y") + ro.Contains("no"));
        Try(() => ((IList<string>)ro).Add("x"));
        Try(() => ((IList<string>)ro)[0] = "x");
        Try(() => ((IList)ro).Clear());
        Try(() => Console.WriteLine(ro[9]));
        Try(() => new ReadOnlyCollection<int>(null));
        ReadOnlyDictionary<string, int> rd = new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { { "a", 1 } });
        Console.WriteLine(Join(rd) + rd["a"] + rd.Count + rd.ContainsKey("b") + Join(rd.Keys) + Join(rd.Values));
        Try(() => ((IDictionary<string, int>)rd).Add("b", 2));
        Try(() => ((IDictionary<string, int>)rd)["a"] = 2);
        Try(() => Console.WriteLine(rd["q"]));

        IList il = new List<int> { 1, 2 };
        Console.WriteLine(il.Add(3) + " " + il.Contains(2) + il.Contains("2") + il.Contains(null) + il.IndexOf(3) + il.IndexOf("x") + il.IsReadOnly + il.IsFixedSize);
        il.Insert(0, 9); il.Remove(1); il.Remove("no"); il[1] = 7;
        Console.WriteLine(Join(il) + il.Count + il[0]);
        Try(() => il.Add("text"));
        Try(() => il.Add(null));
        Try(() => il[0] = "text");
        ICollection q = new Queue<int>(new[] { 1, 2, 3 });
        object[] target = new object[5];
        q.CopyTo(target, 1);
        Console.WriteLine(Join(target) + q.Count + q.IsSynchronized);
        ((ICollection)new Stack<int>(new[] { 1, 2 })).CopyTo(target, 0);
        ((ICollection)new Dictionary<int, int> { { 5, 6 } }.Keys).CopyTo(target, 4);
        Console.WriteLine(Join(target));
        Try(() => q.CopyTo(null, 0));
        Try(() => q.CopyTo(new int[3], 1));
        Try(() => q.CopyTo(new int[3], -1));
        IDictionary id = new Dictionary<string, int>();
        id.Add("k", 1); id["j"] = 2;
        Console.WriteLine(id["k"] + " " + (id["none"] ?? "null") + " " + (id[5] ?? "null") + id.Contains("j") + id.Contains(5) + id.Count + id.IsReadOnly);
        foreach (DictionaryEntry e in id) Console.Write(e.Key + "=" + e.Value + " ");
        id.Remove("k"); id.Remove(7);
        Console.WriteLine(Join(id.Keys) + Join(id.Values));
        Try(() => id.Add(5, 5));
        Try(() => id.Add("x", "y"));
        Try(() => id.Add("x", null));
        Try(() => id.Add(null, 1));
        Array array = new[] { 3, 1, 2 };
        array.SetValue(8, 1);
        Console.WriteLine(array.GetValue(1) + " " + array.Length + ((IList)array).IndexOf(2));
        Try(() => array.GetValue(3));
        Try(() => array.SetValue("x", 0));
    }
}
