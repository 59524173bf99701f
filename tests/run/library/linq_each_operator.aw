// System.Linq.Enumerable: one use of each of the common operators, with its edge cases: empty sources, indices,
// comparers, defaults.
static string S<T>(IEnumerable<T> s) => "[" + string.Join(" ", s) + "]";
int[] a = { 3, 1, 4, 1, 5, 9, 2, 6 }, none = { };
string[] w = { "pear", "fig", "apple", "kiwi" };
Console.WriteLine(S(a.Where((x, i) => i % 2 == 0)) + S(a.Select((x, i) => x * i)) + S(w.SelectMany(x => x.Take(2)))
    + S(a.Skip(5)) + S(a.Take(2)) + S(a.SkipWhile(x => x != 4)) + S(a.TakeWhile(x => x < 5)) + S(a.TakeLast(2))
    + S(a.SkipLast(6)));
Console.WriteLine(S(a.Distinct()) + S(a.Union(new[] { 7, 3 })) + S(a.Intersect(new[] { 1, 9, 0 }))
    + S(a.Except(new[] { 1, 2, 3 })) + S(a.Concat(none)) + S(a.Append(0)) + S(a.Prepend(0))
    + S(Enumerable.Reverse(a)) + S(none.DefaultIfEmpty(7)));
Console.WriteLine(S(w.OrderBy(x => x.Length).ThenByDescending(x => x)) + S(w.OrderByDescending(x => x[1]))
    + S(a.OrderBy(x => x % 3)) + S(w.GroupBy(x => x.Length).Select(g => g.Key + ":" + g.Count()))
    + S(w.Zip(a, (x, y) => x[0] + "" + y)) + S(Enumerable.Range(3, 3)) + S(Enumerable.Repeat('x', 2))
    + S(w.ToLookup(x => x.Length)[4].ToArray()));
Console.WriteLine(a.Count() + " " + a.Count(x => x > 3) + " " + a.Sum() + " " + a.Average() + " " + a.Min() + " "
    + a.Max() + " " + w.Max(x => x.Length) + " " + a.Aggregate((x, y) => x * 2 + y) + " "
    + a.Aggregate("", (s, x) => s + x, s => s.Length) + " " + a.LongCount() + " " + none.Sum() + " " + w.Sum(x => x.Length));
Console.WriteLine(a.First() + " " + a.First(x => x > 4) + " " + none.FirstOrDefault() + " "
    + w.FirstOrDefault(x => x == "?") + "|" + a.Last() + " " + a.LastOrDefault(x => x > 9) + " " + a.ElementAt(2)
    + " " + a.ElementAtOrDefault(99) + " " + new[] { 5 }.Single() + " " + none.SingleOrDefault() + " " + a.Any()
    + none.Any() + a.All(x => x > 0) + a.Contains(9) + a.SequenceEqual(a.ToList()));
foreach (Func<object> f in new Func<object>[] { () => none.First(), () => a.Single(), () => a.Single(x => x > 100),
    () => none.Average(), () => a.ElementAt(-1), () => none.Aggregate((x, y) => x),
    () => new[] { "a", "a" }.ToDictionary(x => x) })
    try { Console.Write(f() + " "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
Console.WriteLine();
Console.WriteLine(S(new object[] { 1, "a", 2 }.OfType<int>())
    + S(new System.Collections.ArrayList { 1, 2 }.Cast<int>())
    + S(w.Join(a, x => x.Length, y => y, (x, y) => x + y))
    + S(w.GroupJoin(a, x => x.Length, y => y, (x, ys) => ys.Count()))
    + w.ToDictionary(x => x[0], x => x.Length)['f'] + w.ToHashSet().Count + w.Distinct(StringComparer.OrdinalIgnoreCase).Count());
