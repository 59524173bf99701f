// System.Linq.Enumerable: First, Last, Single, ElementAt, Any, All, Contains, Count, Aggregate, SequenceEqual and copies.
static IEnumerable<int> Lazy(params int[] xs) { foreach (int x in xs) yield return x; }
static string Join<T>(IEnumerable<T> xs) { return string.Join(" ", xs); }
static void Try<T>(Func<T> a)
{
    try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
}

int[] a = { 4, 7, 7, 10 };
int[] no = { };
foreach (IEnumerable<int> xs in new IEnumerable<int>[] { a, a.ToList(), Lazy(4, 7, 7, 10), a.OrderBy(x => -x), a.Select(x => x + 1), a.Skip(1), a.Where(x => x > 4) })
{
    Console.WriteLine(xs.First() + " " + xs.Last() + " " + xs.First(x => x > 6) + " " + xs.Last(x => x < 9) + " " + xs.ElementAt(1) + " " + xs.ElementAtOrDefault(2) + " " + xs.ElementAtOrDefault(-1) + " " + xs.ElementAtOrDefault(9));
    Console.WriteLine(xs.FirstOrDefault(x => x > 99) + " " + xs.LastOrDefault(x => x > 99) + " " + xs.SingleOrDefault(x => x > 99) + " " + xs.Count() + " " + xs.LongCount() + " " + xs.Count(x => x == 7) + " " + xs.LongCount(x => x == 7) + " " + xs.Any() + " " + xs.Any(x => x == 10) + " " + xs.All(x => x > 4) + " " + xs.Contains(7));
    Try(() => xs.First(x => x > 99));
    Try(() => xs.Last(x => x > 99));
    Try(() => xs.Single(x => x > 99));
    Try(() => xs.Single(x => x > 0));
    Try(() => xs.SingleOrDefault(x => x > 0));
    Try(() => xs.Single());
    Try(() => xs.SingleOrDefault());
    Try(() => xs.ElementAt(9));
    Try(() => xs.ElementAt(-1));
}
foreach (IEnumerable<int> xs in new IEnumerable<int>[] { no, Lazy(), no.OrderBy(x => x), no.Select(x => x) })
{
    Try(() => xs.First());
    Try(() => xs.Last());
    Try(() => xs.Single());
    Try(() => xs.Aggregate((x, y) => x + y));
    Console.WriteLine(xs.FirstOrDefault() + " " + xs.LastOrDefault() + " " + xs.SingleOrDefault() + " " + xs.Any() + " " + xs.All(x => false) + " " + xs.Count() + " " + xs.ToArray().Length);
}
Console.WriteLine(new[] { "x" }.Single() + " " + new string[0].FirstOrDefault() + "|" + new[] { "p", "qq" }.Single(s => s.Length == 2));
Console.WriteLine(a.Aggregate((x, y) => x * y) + " " + a.Aggregate("", (s, x) => s + x) + " " + a.Aggregate(1, (s, x) => s + x, s => "=" + s));
Console.WriteLine(a.SequenceEqual(Lazy(4, 7, 7, 10)) + " " + a.SequenceEqual(a.Take(3)) + " " + Lazy(1).SequenceEqual(Lazy(1, 2)) + " " + Lazy(1, 2).SequenceEqual(Lazy(1)) + " " + new[] { "A" }.SequenceEqual(new[] { "a" }, StringComparer.OrdinalIgnoreCase));
Console.WriteLine(new[] { "A" }.Contains("a") + " " + new[] { "A" }.Contains("a", StringComparer.OrdinalIgnoreCase) + " " + new string[] { null }.Contains(null));
Dictionary<int, string> byLength = new[] { "a", "bb", "ccc" }.ToDictionary(s => s.Length);
Console.WriteLine(Join(byLength) + " " + Join(a.Distinct().ToDictionary(x => "k" + x, x => x * x)) + " " + Join(new[] { "A", "b" }.ToDictionary(s => s, StringComparer.OrdinalIgnoreCase).Keys) + " " + new[] { "A", "b" }.ToDictionary(s => s, s => 1, StringComparer.OrdinalIgnoreCase).ContainsKey("B"));
Try(() => a.ToDictionary(x => x));
Try(() => new[] { "a", null }.ToDictionary(x => x));
HashSet<int> set = a.ToHashSet();
Console.WriteLine(set.Count + " " + new[] { "x", "X" }.ToHashSet(StringComparer.OrdinalIgnoreCase).Count + " " + Join(a.ToList()) + " " + Join(Lazy(3, 1).ToArray()));
List<int> copy = a.ToList();
copy[0] = 100;
Console.WriteLine(a[0] + " " + ReferenceEquals(a.ToArray(), a) + " " + ReferenceEquals(a.AsEnumerable(), a));
Console.WriteLine("arguments");
int[] nil = null;
Try(() => nil.First());
Try(() => nil.Last(x => true));
Try(() => a.Single(null));
Try(() => nil.ElementAt(0));
Try(() => nil.Any());
Try(() => a.All(null));
Try(() => nil.Contains(1));
Try(() => nil.Count());
Try(() => nil.Aggregate((x, y) => x));
Try(() => a.Aggregate(0, null));
Try(() => a.Aggregate(0, (x, y) => x, (Func<int, int>)null));
Try(() => a.SequenceEqual(null));
Try(() => nil.ToArray());
Try(() => nil.ToList());
Try(() => nil.ToHashSet());
Try(() => nil.ToDictionary(x => x));
Try(() => a.ToDictionary((Func<int, int>)null));
Try(() => a.ToDictionary(x => x, (Func<int, int>)null));
