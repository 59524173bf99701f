// System.Linq.Enumerable since .NET 6: Chunk, *By, Order, Index, CountBy, AggregateBy, LeftJoin, TryGetNonEnumeratedCount.
static IEnumerable<int> Lazy(params int[] xs) { foreach (int x in xs) yield return x; }
static string Join<T>(IEnumerable<T> xs) => string.Join(" ", xs);
static void Try<T>(Func<T> a)
{
    try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
}
static string Known<T>(IEnumerable<T> xs) => xs.TryGetNonEnumeratedCount(out int n) + ":" + n;

int[] a = [5, 3, 8, 1, 9];
string[] words = ["pear", "fig", "kiwi", "plum", "date", "lime"];
foreach (int size in new[] { 1, 2, 5, 9 })
    Console.WriteLine(string.Join(" | ", a.Chunk(size).Select(c => Join(c))));
Console.WriteLine(Join(a.Order()) + " | " + Join(a.OrderDescending()) + " | " + Join(words.Order(StringComparer.Ordinal)) + " | " + Join(a.Order().ThenBy(x => x)));
Console.WriteLine(a.MinBy(x => x % 5) + " " + a.MaxBy(x => x % 5) + " " + words.MinBy(w => w.Length) + " " + words.MaxBy(w => w.Length) + " " + words.MaxBy(w => w, Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))));
Console.WriteLine((new string[0].MinBy(w => w) ?? "null") + " " + new[] { "x", "y" }.MaxBy(w => (string?)null));
Console.WriteLine(a.Max(Comparer<int>.Create((x, y) => y - x)) + " " + a.Min(Comparer<int>.Create((x, y) => y - x)));
Console.WriteLine(Join(words.DistinctBy(w => w[0])) + " | " + Join(words.UnionBy(new[] { "apple", "f" }, w => w[0])) + " | " + Join(words.ExceptBy(new[] { 'p', 'k' }, w => w[0])) + " | " + Join(words.IntersectBy(new[] { 'p', 'k' }, w => w[0])));
foreach (var (i, w) in words.Take(2).Index())
    Console.Write(i + w + " ");
Console.WriteLine(Join(words.Zip(a)) + " | " + Join(a.Zip(words, Lazy(7, 8))));
Console.WriteLine(Join(words.CountBy(w => w.Length)) + " | " + Join(words.AggregateBy(w => w[0], "", (s, w) => s + w[^1])) + " | " + Join(words.AggregateBy(w => w.Length, k => k * 100, (n, w) => n + 1)));
Console.WriteLine(a.FirstOrDefault(x => x > 100, -1) + " " + a.LastOrDefault(x => x > 100, -2) + " " + a.SingleOrDefault(x => x > 100, -3) + " " + Lazy().FirstOrDefault(-4) + Lazy().LastOrDefault(-5) + Lazy().SingleOrDefault(-6));
Console.WriteLine(Join(a.LeftJoin([3, 1, 1], x => x, y => y, (x, y) => x + "-" + y)) + " | " + Join(new[] { 3, 7 }.RightJoin(a, x => x, y => y, (x, y) => x + "-" + y)));
Console.WriteLine(Join(new[] { KeyValuePair.Create("a", 1), KeyValuePair.Create("b", 2) }.ToDictionary()) + " " + Join(new[] { ("c", 3), ("d", 4) }.ToDictionary()) + " " + Join(a.Reverse()));
Console.WriteLine(Known(a) + " " + Known(a.Select(x => x)) + " " + Known(a.Where(x => true)) + " " + Known(Lazy(1)) + " " + Known(a.Skip(2)) + " " + Known(a.OrderBy(x => x)) + " " + Known(a.Append(1).Concat(a)) + " " + Known(Enumerable.Range(3, 4)) + " " + Known("abc"));
Try(() => a.Chunk(0));
Try(() => new int[0].MinBy(x => x));
Try(() => new int[0].MaxBy(x => x));
Try(() => new int[0].Min(Comparer<int>.Default));
Try(() => a.DistinctBy((Func<int, int>)null!));
Try(() => a.ExceptBy((int[])null!, x => x));
Try(() => a.CountBy((Func<int, int>)null!));
Try(() => ((int[])null!).Order());
Try(() => ((int[])null!).Index());
Try(() => a.MinBy((Func<int, int>)null!));
