// .NET Enumerable: which operators defer, stream, buffer or run at once; how often sources and delegates are asked;
// argument checks happen at the call.
// gc: 100
int asked = 0;

IEnumerable<int> Src(int n)
{
    for (int i = 1; i <= n; i++) { asked++; yield return i; }
}

static string T(Action a)
{
    try { a(); return "ok "; }
    catch (Exception e) { return e.GetType().Name[0..8] + ((e as ArgumentException)?.ParamName ?? "") + " "; }
}
var q = Src(10).Where(x => x % 2 == 0).Select(x => x * x).Skip(1).Take(2);
Console.WriteLine(asked + " " + string.Join(",", q) + " " + asked);
asked = 0;
Console.WriteLine(Src(100).First(x => x > 3) + " " + asked);
asked = 0;
Console.WriteLine(Src(100).Any() + " " + asked);
asked = 0;
Console.WriteLine(Src(10).TakeWhile(x => x < 4).Count() + " " + asked);
asked = 0;
var ord = Src(5).OrderBy(x => -x);
Console.WriteLine(asked + " " + ord.First() + " " + asked);
asked = 0;
var rev = Src(5).Reverse();
using (var e = rev.GetEnumerator())
{
    Console.Write(asked + " ");
    e.MoveNext();
    Console.WriteLine(asked);
}
asked = 0;
foreach (var x in Src(10).Distinct().Concat(Src(2))) { if (x == 3) break; }
Console.WriteLine(asked);
asked = 0;
var z = Src(3).Zip(Src(5));
Console.WriteLine(z.Count() + " " + asked);
asked = 0;
var l = Src(3).ToList();
l.Count();
l.First();
Console.WriteLine(asked);
asked = 0;
var lookup = Src(4).ToLookup(x => x % 2);
Console.WriteLine(asked + " " + lookup[0].Sum() + lookup[7].Count());
asked = 0;
var grp = Src(4).GroupBy(x => x % 2);
Console.Write(asked + " ");
foreach (var g in grp) Console.Write(g.Key + ":" + g.Count() + " ");
Console.WriteLine(asked);
asked = 0;
Console.WriteLine(Src(5).Contains(2) + " " + asked + Src(5).SequenceEqual(new[] { 1, 9 }) + asked);
asked = 0;
var ex = Src(3).Except(Src(2));
Console.Write(asked + " ");
Console.WriteLine(string.Join(",", ex) + asked);
asked = 0;
var chunk = Src(4).Aggregate((a, b) => a + b);
Console.WriteLine(chunk + " " + asked);
asked = 0;
var two = Src(2);
two.Sum();
two.Sum();
Console.WriteLine(asked);
int sel = 0;
var cached = Enumerable.Range(1, 3).Select(x => { sel++; return x; });
cached.Count();
Console.Write(sel + " ");
cached.Last();
Console.WriteLine(cached.ElementAt(1) + " " + (sel > 0));
IEnumerable<int> nul = null;
Console.WriteLine(T(() => nul.Where(x => true)) + T(() => Src(1).Where((Func<int, bool>)null))
    + T(() => nul.Select(x => x)) + T(() => nul.Count()) + T(() => Src(1).Concat(null))
    + T(() => Src(1).OrderBy<int, int>(null)) + T(() => nul.ToList()) + T(() => Enumerable.Range(1, -1))
    + T(() => Enumerable.Repeat(1, -1)) + T(() => nul.First())
    + T(() => Src(1).Zip<int, int, int>(null, (a, b) => a)) + T(() => nul.Take(1))
    + T(() => Src(1).GroupBy<int, int>(null)) + T(() => nul.Cast<int>())
    + T(() => Src(0).Select<int, int>(x => throw new Exception())));
asked = 0;
try { Src(3).Select(x => x == 2 ? throw new Exception("two") : x).ToList(); }
catch (Exception e) { Console.WriteLine(e.Message + asked); }
var src = new List<int> { 1, 2 };
var live = src.Where(x => x > 1);
src.Add(3);
Console.WriteLine(live.Count());
try { foreach (var x in src.Where(x => x > 0)) src.Add(x); }
catch (InvalidOperationException) { Console.WriteLine("modified"); }
src = new() { 1, 2, 3 };
foreach (var x in src.ToArray()) src.Remove(x);
Console.WriteLine(src.Count);
