// HashSet<T> and SortedSet<T>: set algebra, relations, views, comparers, Min, Max, enumeration rules.
class Program
{
    static string S<T>(IEnumerable<T> s) => string.Join(",", s);
    static void Main()
    {
        var a = new HashSet<int> { 1, 2, 3, 4 };
        Console.WriteLine($"{a.Add(4)} {a.Add(5)} {a.Remove(9)} {a.Count} {a.Contains(5)} {a.TryGetValue(3, out int got)} {got}");
        int[] other = { 4, 5, 6, 6 };
        HashSet<int> Copy() => new(a);
        var u = Copy(); u.UnionWith(other);
        var i = Copy(); i.IntersectWith(other);
        var e = Copy(); e.ExceptWith(other);
        var x = Copy(); x.SymmetricExceptWith(other);
        Console.WriteLine($"{S(u.OrderBy(v => v))} | {S(i.OrderBy(v => v))} | {S(e.OrderBy(v => v))} | {S(x.OrderBy(v => v))}");
        Console.WriteLine($"{i.IsSubsetOf(a)} {i.IsProperSubsetOf(i)} {a.IsSupersetOf(e)} {a.IsProperSupersetOf(e)} {a.Overlaps(other)} {a.SetEquals(new[] { 5, 4, 3, 2, 1, 1 })}");
        Console.WriteLine($"{a.RemoveWhere(v => v % 2 == 0)} {S(a)}");
        a.ExceptWith(a);
        Console.WriteLine(a.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "x", "X", "y" };
        Console.WriteLine(names.Count + " " + names.SetEquals(new[] { "Y", "X" }));
        var s = new SortedSet<int> { 5, 1, 9, 3, 7 };
        Console.WriteLine($"{S(s)} {s.Min} {s.Max} {S(s.Reverse())} {S(s.GetViewBetween(3, 7))}");
        SortedSet<int> view = s.GetViewBetween(2, 8);
        s.Add(4);
        Console.WriteLine($"{S(view)} {view.Count} {view.Max}");
        view.Remove(5);
        Console.WriteLine(S(s));
        try { view.Add(100); } catch (ArgumentOutOfRangeException ex) { Console.WriteLine(ex.ParamName); }
        var byLength = new SortedSet<string>(Comparer<string>.Create((p, q) => p.Length != q.Length ? p.Length.CompareTo(q.Length) : string.CompareOrdinal(p, q))) { "ccc", "a", "bb", "aa" };
        Console.WriteLine(S(byLength) + " " + byLength.Add("aa") + " " + new SortedSet<int>().Min);
        try { foreach (int v in s) s.Add(v + 100); } catch (InvalidOperationException) { Console.WriteLine("changed"); }
        s.IntersectWith(new[] { 1, 4, 104 });
        s.SymmetricExceptWith(new[] { 4, 2 });
        Console.WriteLine(S(s));
    }
}
