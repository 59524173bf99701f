// .NET Enumerable: GroupBy and ToLookup overloads, joins, Distinct, Union, Intersect, Except with comparers,
// ToDictionary, Zip, Cast, OfType, order of results.
// gc: 100
static string S<X>(IEnumerable<X> x) => "[" + string.Join(" ", x) + "] ";
var w = new[] { "apple", "bob", "cat", "Ann", "bee", "avocado", "BOB" };
foreach (var g in w.GroupBy(x => x.Length)) Console.Write(g.Key + S(g));
Console.WriteLine();
foreach (var g in w.GroupBy(x => x[0], StringOrChar.Cmp)) Console.Write(g.Key + S(g));
Console.WriteLine(S(w.GroupBy(x => x.Length, x => x[0]).Select(g => g.Key + string.Concat(g)))
    + S(w.GroupBy(x => x.Length, (k, g) => k * g.Count()))
    + S(w.GroupBy(x => x.Length, x => x[0], (k, g) => k + ":" + g.Max()))
    + S(w.GroupBy(x => x, StringComparer.OrdinalIgnoreCase).Select(g => g.Key + g.Count())));
var lk = w.ToLookup(x => x.Length, x => x.ToUpperInvariant());
Console.WriteLine(lk.Count + S(lk[3]) + S(lk[99]) + lk.Contains(5) + S(lk.Select(g => g.Key)));
foreach (var g in new[] { "a", null, "b", null }.GroupBy(x => x))
    Console.Write((g.Key ?? "null") + g.Count() + " ");
Console.WriteLine();
Console.WriteLine(S(new[] { 3, 1, 3, 2, 1 }.Distinct()) + S(new[] { 1, 2, 2 }.Union(new[] { 3, 1, 4 }))
    + S(new[] { 5, 3, 3, 1 }.Intersect(new[] { 1, 3, 9 })) + S(new[] { 5, 3, 3, 1, 5 }.Except(new[] { 1 }))
    + S(w.Distinct(StringComparer.OrdinalIgnoreCase))
    + S(w.Union(new[] { "CAT", "dog" }, StringComparer.OrdinalIgnoreCase))
    + S(new[] { "A" }.Intersect(new[] { "a" }, StringComparer.OrdinalIgnoreCase))
    + S(new string[] { null, "x", null }.Distinct().Select(x => x ?? "null")));
Console.WriteLine(S(new[] { 1, 2, 3 }.Join(new[] { "a", "bb", "cc", "ddd" }, x => x, s => s.Length, (x, s) => x
    + s)) + S(new[] { 1, 2, 9 }.GroupJoin(new[] { "a", "bb", "cc" }, x => x, s => s.Length, (x, g) => x + "="
    + g.Count())) + S(new[] { "k", null }.Join(new[] { "k", null }, x => x, x => x, (a, b) => a ?? "null")));
var d = w.ToDictionary(x => x, x => x.Length);
Console.WriteLine(d["bee"] + S(d.Keys));
try { w.ToDictionary(x => x.Length); }
catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { new string[] { null }.ToDictionary(x => x); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(S(new[] { 1, 2, 3 }.Zip(new[] { "a", "b" }))
    + S(new[] { 1, 2 }.Zip(new[] { 3, 4 }, (a, b) => a * b))
    + S(new object[] { 1, "a", null, 2L, 3 }.OfType<int>()) + S(new object[] { 1, "a", null }.OfType<object>()));
try { S(new object[] { 1, "a" }.Cast<int>()); }
catch (InvalidCastException) { Console.WriteLine("cast"); }
Console.WriteLine(S(new[] { 1, 2 }.SelectMany(x => new[] { x, x * 10 }))
    + S(new[] { "ab", "c" }.SelectMany(s => s, (s, c) => s + c))
    + S(new[] { "ab", "c" }.SelectMany((s, i) => s.Select(c => c + i.ToString())))
    + S(new[] { 5, 6 }.Select((x, i) => x * i)) + S(new[] { 5, 6, 7 }.Where((x, i) => i != 1))
    + S(new[] { 1, 2, 3, 1 }.SkipWhile(x => x < 3)) + S(new[] { 1, 2, 3 }.TakeWhile((x, i) => i < 2))
    + S(new[] { 1, 2 }.Append(3).Prepend(0)) + S(Enumerable.Range(5, 3)) + S(Enumerable.Repeat('x', 2))
    + S(Enumerable.Empty<int>()) + S(new[] { 1, 2, 3, 4 }.SkipLast(1).TakeLast(2))
    + new[] { 1, 2 }.SequenceEqual(new List<int> { 1, 2 }) + S(new[] { 1, 2, 3 }.ToHashSet()));

static class StringOrChar
{
    public static IEqualityComparer<char> Cmp = new CI();

    class CI : IEqualityComparer<char>
    {
        public bool Equals(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
        public int GetHashCode(char c) => char.ToLowerInvariant(c);
    }
}
