// LINQ's edges: empty sources, defaults, Single's failures, deferred errors, Zip and Concat lengths, stable order, set comparers.
class Program
{
    static void Try(string name, Func<object?> f)
    {
        try { Console.WriteLine($"{name}: {f() ?? "null"}"); } catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }
    static void Main()
    {
        int[] none = { }, one = { 4 }, some = { 3, 1, 2, 3, 1 };
        Try("First", () => none.First());
        Try("FirstOrDefault", () => none.FirstOrDefault());
        Try("Single", () => some.Single(x => x == 3));
        Try("Single none", () => some.Single(x => x == 9));
        Try("SingleOrDefault two", () => some.SingleOrDefault(x => x == 1));
        Try("SingleOrDefault", () => one.SingleOrDefault());
        Try("Max", () => none.Max());
        Try("Max nullable", () => none.Select(x => (int?)x).Max());
        Try("Average", () => none.Average());
        Try("Sum", () => none.Sum());
        Try("Aggregate", () => none.Aggregate((a, b) => a + b));
        Try("Aggregate seed", () => none.Aggregate(7, (a, b) => a + b));
        Try("ElementAt", () => some.ElementAt(5));
        Try("ElementAtOrDefault", () => some.ElementAtOrDefault(-1));
        Try("Last", () => some.Last(x => x < 3));
        Try("DefaultIfEmpty", () => string.Join(",", none.DefaultIfEmpty(5)));
        Try("checked sum", () => new[] { int.MaxValue, 1 }.Sum());
        Try("cast", () => new object[] { 1, "a" }.Cast<int>().Count());
        Try("oftype", () => new object?[] { 1, "a", null, 2 }.OfType<int>().Sum());
        Try("duplicate key", () => some.ToDictionary(x => x).Count);
        Try("lookup", () => some.ToLookup(x => x % 2)[0].Count() + some.ToLookup(x => x)[99].Count());
        Try("null source", () => ((IEnumerable<int>)null!).Where(x => true));
        IEnumerable<int> late = some.Select(x => 6 / (x - 1));
        Try("late", () => late.Count(x => x > 0));
        Console.WriteLine(string.Join(" ", some.Zip("abc", (n, c) => $"{n}{c}")) + " " + one.Concat(some).Count());
        Console.WriteLine(string.Join(" ", new[] { "bb", "a", "cc", "d" }.OrderBy(s => s.Length)) + " | " + string.Join(" ", new[] { "bb", "a", "cc", "d" }.OrderByDescending(s => s.Length).ThenByDescending(s => s)));
        Console.WriteLine(string.Join(" ", new[] { "a", "B", "A", "b" }.Distinct(StringComparer.OrdinalIgnoreCase)) + " " + string.Join(" ", some.Except(one).Union(one)) + " " + string.Join(" ", some.Intersect(new[] { 1, 3, 3 })));
        Console.WriteLine(string.Join(" ", some.SkipWhile(x => x != 2)) + "|" + string.Join(" ", some.TakeWhile(x => x != 2)) + "|" + string.Join(" ", some.SkipLast(2)) + "|" + string.Join(" ", some.TakeLast(2)));
        Console.WriteLine(some.SequenceEqual(new List<int> { 3, 1, 2, 3, 1 }) + " " + Enumerable.Repeat("x", 3).Aggregate("", (a, b) => a + b) + Enumerable.Range(5, 0).Any());
    }
}
