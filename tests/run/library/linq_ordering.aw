// .NET Enumerable: OrderBy, ThenBy and descending forms are stable; comparers; keys computed once; nulls first;
// Reverse; ordering of chars, bools, tuples.
// gc: 100
static string S<X>(IEnumerable<X> x) => string.Join(" ", x.Select(v => v?.ToString() ?? "null"));
var p = new[] { ("bob", 3), ("al", 3), ("cy", 1), ("di", 2), ("ed", 1) };
Console.WriteLine(S(p.OrderBy(x => x.Item2)));
Console.WriteLine(S(p.OrderByDescending(x => x.Item2)));
Console.WriteLine(S(p.OrderBy(x => x.Item2).ThenBy(x => x.Item1)));
Console.WriteLine(S(p.OrderBy(x => x.Item2).ThenByDescending(x => x.Item1)));
Console.WriteLine(S(p.OrderBy(x => x.Item1.Length).ThenBy(x => x.Item2).ThenBy(x => x.Item1)));
Console.WriteLine(S(new[] { "b", null, "a", null }.OrderBy(x => x)) + "|"
    + S(new int?[] { 3, null, 1 }.OrderBy(x => x)) + "|" + S(new int?[] { 3, null, 1 }.OrderByDescending(x => x)));
int keys = 0, cmps = 0;
var o = new[] { 5, 3, 9, 1 }.OrderBy(x => { keys++; return x; },
    Comparer<int>.Create((a, b) => { cmps++; return a.CompareTo(b); }));
o.ToList();
Console.WriteLine(keys + " " + (cmps >= 3));
Console.WriteLine(S("hello".OrderBy(c => c)) + "|" + S(new[] { true, false, true }.OrderBy(b => b)) + "|"
    + S(new[] { (2, 'a'), (1, 'b'), (1, 'a') }.OrderBy(t => t)) + "|"
    + S(new[] { 1.5, double.NaN, -1, double.NegativeInfinity }.OrderBy(d => d)));
Console.WriteLine(S(new[] { "b", "A", "a", "B" }.OrderBy(x => x, StringComparer.OrdinalIgnoreCase)) + "|"
    + S(new[] { "b", "A", "a", "B" }.OrderBy(x => x, StringComparer.Ordinal)) + "|"
    + S(new[] { 3, 1, 2 }.OrderBy(x => x).Reverse()) + "|" + S(new[] { 3, 1, 2 }.OrderBy(_ => 0)) + "|"
    + S(new[] { 3, 1, 2 }.OrderBy(x => x).Where(x => x > 1).Select(x => x * 2)));
try { new object[] { new object(), new object() }.OrderBy(x => x).ToList(); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message + "|" + e.InnerException.Message); }
Console.WriteLine(S(new[] { DayOfWeek.Friday, DayOfWeek.Monday }.OrderBy(d => d))
    + new[] { 4, 2 }.OrderBy(x => x).First() + new[] { 4, 2 }.OrderBy(x => x).Last()
    + new[] { 4, 2, 8 }.OrderBy(x => x).ElementAt(1) + S(new[] { 4, 2, 8, 1 }.OrderBy(x => x).Skip(1).Take(2)));
IOrderedEnumerable<int> chain = new[] { 12, 21, 11, 22 }.OrderBy(x => x % 10);
chain = chain.ThenByDescending(x => x / 10);
Console.WriteLine(S(chain));
var big = Enumerable.Range(0, 200).Select(i => (i * 37 % 10, i)).OrderBy(t => t.Item1).ToList();
bool stable = true;
for (int i = 1; i < big.Count; i++)
    if (big[i - 1].Item1 == big[i].Item1 && big[i - 1].i > big[i].i) stable = false;
Console.WriteLine(stable);
