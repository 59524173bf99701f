// .NET Enumerable: First, Last, Single, ElementAt with OrDefault forms and predicates; Min, Max, Sum, Average of every
// type, empty and null; exceptions and messages.
// gc: 100
static string T(Func<object> f)
{
    try { return (f() ?? "null") + " "; }
    catch (Exception e) { return "<" + e.GetType().Name + ": " + e.Message + "> "; }
}
int[] none = { }, one = { 7 }, many = { 3, 1, 2 };
Console.WriteLine(T(() => none.First()) + T(() => none.FirstOrDefault()) + T(() => many.First(x => x > 5))
    + T(() => many.FirstOrDefault(x => x > 5)) + T(() => none.Last()) + T(() => many.Last(x => x < 3))
    + T(() => many.LastOrDefault(x => x > 9)) + T(() => new string[0].FirstOrDefault()));
Console.WriteLine(T(() => one.Single()) + T(() => none.Single()) + T(() => many.Single())
    + T(() => many.Single(x => x == 2)) + T(() => many.Single(x => x < 3)) + T(() => many.Single(x => x > 3))
    + T(() => none.SingleOrDefault()) + T(() => many.SingleOrDefault()) + T(() => many.SingleOrDefault(x => x < 3))
    + T(() => many.ElementAt(1)) + T(() => many.ElementAtOrDefault(9)) + T(() => many.ElementAtOrDefault(-1)));
Console.WriteLine(T(() => many.Max()) + T(() => none.Max()) + T(() => none.Min(x => x))
    + T(() => new int?[] { null, 2 }.Max()) + T(() => new int?[] { null }.Min())
    + T(() => new[] { 1.5, double.NaN }.Max()) + T(() => new[] { 1.5, double.NaN }.Min())
    + T(() => new[] { "b", "a", null }.Min()) + T(() => new string[0].Max()) + T(() => new[] { 'x', 'y' }.Max())
    + T(() => many.Max(x => -x)) + T(() => many.Max(x => "s" + x)) + T(() => new[] { 1.5m }.Max())
    + T(() => new object[] { 1 }.Max()) + T(() => new[] { (1, 2), (1, 3) }.Max()));
Console.WriteLine(T(() => many.Sum()) + T(() => none.Sum()) + T(() => new[] { int.MaxValue, 1 }.Sum())
    + T(() => new[] { 1.5, 2 }.Sum()) + T(() => new int?[] { 1, null }.Sum()) + T(() => many.Sum(x => x * 2L))
    + T(() => new[] { 0.1f, 0.2f }.Sum()) + T(() => new[] { 1.10m, 2 }.Sum()) + T(() => many.Average())
    + T(() => none.Average()) + T(() => new int?[] { null }.Average()) + T(() => new[] { 1m, 2 }.Average())
    + T(() => many.Average(x => x * 1.5f)) + T(() => new long[] { 1, 2 }.Average()));
Console.WriteLine(T(() => many.Aggregate((a, b) => a * 10 + b)) + T(() => none.Aggregate((a, b) => a))
    + T(() => none.Aggregate(5, (a, b) => a)) + T(() => many.Aggregate("", (a, b) => a + b, s => s.Length))
    + T(() => many.Count(x => x > 1)) + T(() => many.LongCount()) + T(() => many.All(x => x > 0))
    + T(() => none.All(x => false)) + T(() => none.Any()) + T(() => many.Any(x => x == 2))
    + T(() => many.Contains(9)) + T(() => new[] { "a" }.Contains("A", StringComparer.OrdinalIgnoreCase))
    + T(() => none.DefaultIfEmpty().Count()) + T(() => none.DefaultIfEmpty(4).First()));
