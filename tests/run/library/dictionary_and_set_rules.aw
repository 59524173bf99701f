// Dictionary and HashSet: comparers, missing and repeated keys, removal while enumerating, set operations, views,
// structs as keys, nulls.
static string S<T>(IEnumerable<T> s) => "[" + string.Join(" ", s) + "]";

static void Try(Action a)
{
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
}
var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1, ["B"] = 2 };
d["A"] += 10;
d.Add("c", 3);
Console.WriteLine(S(d) + d["b"] + d.ContainsKey("C") + d.ContainsValue(3) + d.TryAdd("a", 0) + d.TryAdd("z", 9)
    + d.TryGetValue("q", out int q) + q + d.GetValueOrDefault("q", -1) + d.Remove("c") + d.Remove("c")
    + d.Remove("z", out int z) + z + d.Count);
Console.WriteLine(S(d.Keys) + S(d.Values) + d.Keys.Count + d.Comparer.Equals("x", "X")
    + S(new Dictionary<string, int>(d).Keys.OrderBy(k => k)) + d.First().Key);
Try(() => d.Add("A", 1));
Try(() => { _ = d["none"]; });
Try(() => d[null!] = 1);
Try(() => { foreach (var k in d.Keys) d["new"] = 1; });
Try(() =>
{
    foreach (var k in d.Keys.ToList()) d.Remove(k);
});
Try(() => new Dictionary<string, int> { { "x", 1 }, { "x", 2 } });
Console.WriteLine(d.Count);
var s = new HashSet<int> { 1, 2, 3, 2 };
Console.WriteLine(s.Count + " " + s.Add(3) + s.Add(4) + s.Remove(1) + s.Contains(9)
    + s.SetEquals(new[] { 4, 3, 2 }) + s.IsSubsetOf(new[] { 2, 3, 4, 5 }) + s.IsProperSupersetOf(new[] { 2 })
    + s.Overlaps(new[] { 9, 4 }));
s.UnionWith(new[] { 7, 8 });
s.IntersectWith(new[] { 2, 7, 8, 9 });
s.ExceptWith(new[] { 8 });
s.SymmetricExceptWith(new[] { 7, 1 });
Console.WriteLine(S(s.OrderBy(x => x)) + s.RemoveWhere(x => x > 1) + s.Count);
var byLength = new HashSet<string>(new ByLength()) { "aa", "bb", "c" };
Console.WriteLine(byLength.Count + " " + byLength.Contains("zz") + byLength.TryGetValue("xx", out string? kept) + kept);
var pts = new Dictionary<(int, int), string> { [(1, 2)] = "p" };
Console.WriteLine(pts[(1, 2)] + pts.ContainsKey((2, 1)));
var sorted = new SortedDictionary<string, int> { ["b"] = 1, ["a"] = 2 };
var list = new SortedList<int, string> { [3] = "c", [1] = "a" };
var set = new SortedSet<int> { 5, 1, 3 };
Console.WriteLine(S(sorted) + S(list.Values) + list.IndexOfKey(3) + S(set) + set.Min + set.Max + S(set.Reverse())
    + S(set.GetViewBetween(2, 5)));

class ByLength : IEqualityComparer<string>
{
    public bool Equals(string? a, string? b) => a?.Length == b?.Length;
    public int GetHashCode(string s) => s.Length;
}
