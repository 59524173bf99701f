// .NET HashSet<T> and SortedSet<T>: set operations, relations, enumeration order and rules, views.
// gc: 100
static string S<X>(IEnumerable<X> x) => "[" + string.Join(",", x) + "] ";
var h = new HashSet<int> { 5, 1, 3, 1 };
Console.WriteLine(h.Add(5) + "" + h.Add(7) + h.Remove(1) + h.Remove(100) + h.Count + S(h));
h.Add(1);
Console.WriteLine(S(h));
h.UnionWith(new[] { 2, 3, 9, 9 });
Console.WriteLine(S(h));
h.IntersectWith(new List<int> { 9, 2, 5, 77 });
Console.WriteLine(S(h));
h.ExceptWith(new[] { 2, 2 });
Console.WriteLine(S(h));
h.SymmetricExceptWith(new[] { 5, 6, 6 });
Console.WriteLine(S(h.OrderBy(x => x)));
var a = new HashSet<int> { 1, 2, 3 };
Console.WriteLine(a.IsSubsetOf(new[] { 3, 2, 1, 0 }) + "" + a.IsProperSubsetOf(new[] { 1, 2, 3 })
    + a.IsSupersetOf(new[] { 1, 1 }) + a.IsProperSupersetOf(new int[0]) + a.Overlaps(new[] { 9, 3 })
    + a.SetEquals(new[] { 3, 3, 2, 1 }) + a.SetEquals(new[] { 1, 2 }) + a.RemoveWhere(x => x > 1) + S(a)
    + a.TryGetValue(1, out int got) + got);
a.ExceptWith(a);
Console.WriteLine(a.Count);
try { foreach (var x in h) h.Add(x + 100); }
catch (InvalidOperationException) { Console.WriteLine("modified"); }
try { h.UnionWith(null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
var s = new SortedSet<string>(StringComparer.Ordinal) { "pear", "apple", "fig", "apple" };
Console.WriteLine(S(s) + s.Min + s.Max + S(s.Reverse()) + S(s.GetViewBetween("b", "g")) + s.Contains("fig"));
var view = s.GetViewBetween("a", "g");
s.Add("cat");
Console.WriteLine(S(view) + view.Count);
try { view.Add("zebra"); }
catch (ArgumentOutOfRangeException) { Console.WriteLine("outside"); }
s.ExceptWith(new[] { "fig" });
s.UnionWith(new[] { "kiwi" });
s.IntersectWith(new[] { "kiwi", "cat", "pear" });
Console.WriteLine(S(s) + s.RemoveWhere(x => x.Length == 3) + s.IsSubsetOf(new[] { "kiwi", "pear", "x" }));
var nums = new SortedSet<int>(Comparer<int>.Create((x, y) => y - x)) { 1, 3, 2 };
Console.WriteLine(S(nums) + nums.Min + nums.Max);
var empty = new SortedSet<int>();
Console.WriteLine(empty.Min + "" + empty.Count);
var cmp = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A" };
Console.WriteLine(cmp.Contains("a") + "" + cmp.SetEquals(new[] { "a", "A" }));
ISet<int> iset = new HashSet<int>();
Console.WriteLine(iset.Add(1) + "" + iset.IsReadOnly);
((ICollection<int>)iset).Add(1);
Console.WriteLine(iset.Count + S(new HashSet<char>("hello")) + S("hello".ToHashSet()));
