// System.Collections.Generic.SortedSet, SortedDictionary and SortedList.
class Program
{
    static void Try(Action a) { try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); } }
    static string Join<T>(IEnumerable<T> xs) { return string.Join(" ", xs); }
    static void Main()
    {
        SortedSet<int> set = new SortedSet<int>(new[] { 5, 1, 9, 3, 7, 5, 1 });
        Console.WriteLine(set.Count + ": " + Join(set) + " | " + Join(set.Reverse()) + " | " + set.Min + " " + set.Max);
        Console.WriteLine(set.Add(4) + " " + set.Add(5) + " " + set.Remove(9) + " " + set.Remove(10) + " " + set.Contains(7) + " " + set.Contains(8));
        Console.WriteLine(new SortedSet<int>().Min + " " + (new SortedSet<string>().Max == null));
        SortedSet<int> view = set.GetViewBetween(2, 5);
        Console.WriteLine(Join(view) + " | " + view.Count + " " + view.Min + " " + view.Max + " " + view.Contains(7) + " " + Join(view.Reverse()));
        set.Add(2);
        view.Add(3);
        view.Remove(4);
        view.Remove(7);
        Console.WriteLine(Join(view) + " | " + Join(set) + " | " + Join(view.GetViewBetween(3, 4)));
        Try(() => view.Add(6));
        Try(() => view.GetViewBetween(1, 4));
        Try(() => view.GetViewBetween(3, 6));
        Try(() => set.GetViewBetween(3, 1));
        view.Clear();
        Console.WriteLine(Join(set) + " " + set.Count);
        set.UnionWith(new[] { 10, 2, 4, 6, 8 });
        set.ExceptWith(new[] { 1, 100 });
        set.SymmetricExceptWith(new[] { 2, 3, 3 });
        Console.WriteLine(Join(set) + " | " + set.RemoveWhere(x => x % 4 == 0) + " " + Join(set));
        set.IntersectWith(new[] { 3, 6, 7, 11 });
        Console.WriteLine(Join(set) + " " + set.IsSubsetOf(new[] { 7, 6, 3, 1 }) + set.IsProperSubsetOf(new[] { 7, 6, 3 }) + set.IsSupersetOf(new[] { 3 }) + set.IsProperSupersetOf(new[] { 3, 6, 7 }) + set.SetEquals(new[] { 7, 6, 3, 3 }) + set.Overlaps(new[] { 1, 2 }));
        SortedSet<string> words = new SortedSet<string>(StringComparer.OrdinalIgnoreCase) { "b", "A", "a", "C" };
        string actual;
        Console.WriteLine(Join(words) + " " + words.Contains("c") + " " + words.TryGetValue("c", out actual) + actual);
        int[] copy = new int[5];
        set.CopyTo(copy); set.CopyTo(copy, 2); set.CopyTo(copy, 4, 1);
        Console.WriteLine(Join(copy));
        SortedSet<int> many = new SortedSet<int>();
        for (int i = 0; i < 1000; i++) many.Add(i * 7919 % 1009);
        for (int i = 0; i < 900; i++) many.Remove(i * 31 % 1009);
        int last = -1; bool rising = true;
        foreach (int x in many) { if (x <= last) rising = false; last = x; }
        Console.WriteLine(many.Count + " " + rising + " " + many.Sum() + " " + many.GetViewBetween(100, 200).Count);
        Try(() => { foreach (int x in many) many.Remove(x); });
        Try(() => new SortedSet<object> { new object(), new object() });
        Try(() => new SortedSet<int>((IEnumerable<int>)null));

        SortedDictionary<string, int> map = new SortedDictionary<string, int> { { "pear", 3 }, { "fig", 1 }, { "kiwi", 2 } };
        map["apple"] = 9; map["fig"] = 7;
        Console.WriteLine(Join(map) + " | " + Join(map.Keys) + " | " + Join(map.Values) + " | " + map.Count + map["kiwi"]);
        int v;
        Console.WriteLine(map.TryGetValue("nope", out v) + "" + v + map.ContainsKey("fig") + map.ContainsValue(9) + map.Remove("pear") + map.Remove("pear"));
        Try(() => map.Add("fig", 1));
        Try(() => Console.WriteLine(map["nope"]));
        Try(() => map.Add(null, 1));
        Try(() => map.ContainsKey(null));
        Try(() => { foreach (var p in map) map[p.Key] = 1; });
        Try(() => { foreach (var p in map.Keys) map.Remove(p); });
        Try(() => ((ICollection<string>)map.Keys).Add("x"));
        Console.WriteLine(Join(new SortedDictionary<int, string>(new Dictionary<int, string> { { 2, "b" }, { 1, "a" } }, Comparer<int>.Create((x, y) => y - x))));

        SortedList<string, int> list = new SortedList<string, int> { { "pear", 3 }, { "fig", 1 } };
        list["kiwi"] = 5; list["fig"] = 2;
        Console.WriteLine(Join(list) + " | " + list.Keys[1] + list.Values[1] + " " + list.IndexOfKey("pear") + list.IndexOfKey("x") + list.IndexOfValue(5) + " " + list.ContainsKey("fig") + list.ContainsValue(0) + list.Count);
        list.RemoveAt(0);
        Console.WriteLine(Join(list) + " " + list.Remove("pear") + list.Remove("pear") + " " + list.TryGetValue("kiwi", out v) + v);
        Try(() => list.Add("kiwi", 1));
        Try(() => Console.WriteLine(list["nope"]));
        Try(() => list.Add(null, 1));
        Try(() => list.RemoveAt(5));
        Try(() => list.Keys.Add("x"));
        Try(() => { foreach (var p in list) list["a" + p.Key] = 1; });
        list.Clear();
        Console.WriteLine(list.Count);
    }
}
