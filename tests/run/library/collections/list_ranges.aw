// List<T>: GetRange, InsertRange, RemoveRange, RemoveAll, Reverse and Sort of a part, BinarySearch, ConvertAll, CopyTo, versions.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); } catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }
    static void Main()
    {
        var l = new List<int> { 5, 3, 8, 1, 9, 2 };
        Console.WriteLine(string.Join(",", l.GetRange(1, 3)));
        l.InsertRange(2, new[] { 70, 71 });
        l.InsertRange(0, l);
        Console.WriteLine(string.Join(",", l));
        l.RemoveRange(0, 8);
        Console.WriteLine(l.RemoveAll(x => x > 60) + " " + string.Join(",", l));
        l.Reverse(1, 3);
        l.Sort(0, 4, Comparer<int>.Create((a, b) => b.CompareTo(a)));
        Console.WriteLine(string.Join(",", l));
        l.Sort();
        Console.WriteLine($"{l.BinarySearch(8)} {l.BinarySearch(4)} {~l.BinarySearch(100)}");
        Console.WriteLine(string.Join(",", l.ConvertAll(x => x * 0.5)));
        int[] target = new int[5];
        l.CopyTo(2, target, 1, 3);
        Console.WriteLine(string.Join(",", target));
        Console.WriteLine($"{l.Find(x => x > 4)} {l.FindLast(x => x < 4)} {l.FindIndex(2, x => x > 4)} {l.FindLastIndex(x => x == 77)} {l.Exists(x => x == 9)} {l.TrueForAll(x => x > 0)}");
        Console.WriteLine($"{l.IndexOf(8, 1)} {l.LastIndexOf(1)} {l.IndexOf(1, 1)}");
        Try("range", () => l.GetRange(4, 5));
        Try("negative", () => l.RemoveRange(-1, 1));
        Try("insert past", () => l.Insert(7, 0));
        Try("capacity", () => l.Capacity = 2);
        Try("copy", () => l.CopyTo(new int[2]));
        Try("changed", () => { foreach (int x in l) l.Add(x); });
        Try("set is a change", () => { foreach (int x in l) l[0] = x; });
        Try("foreach method", () => l.ForEach(x => { if (x == 2) l.Clear(); }));
        Console.WriteLine(l.Count);
        l.TrimExcess();
        Console.WriteLine(new List<int>(10).Capacity + " " + new List<int>(new[] { 1 }).AsReadOnly()[0]);
    }
}
