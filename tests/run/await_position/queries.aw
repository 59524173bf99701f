// Query expressions (§12.20): await may stand in the first source; elsewhere lambdas of async methods do the work.
static async Task<int[]> Numbers(int n) { await Task.Yield(); return Enumerable.Range(1, n).ToArray(); }
var q = from n in await Numbers(6) where n % 2 == 0 orderby n descending select n * n;
Console.WriteLine(string.Join(" ", q));
var pairs = from a in await Numbers(3) join b in await Numbers(5) on a equals b - 1 select (a, b);
Console.WriteLine(string.Join(" ", pairs));
var groups = from n in await Numbers(7) group n by n % 3 into g orderby g.Key select g.Key + ":" + g.Sum();
Console.WriteLine(string.Join(" ", groups));
var tasks = from n in await Numbers(3) select Square(n);
Console.WriteLine(string.Join(" ", await Task.WhenAll(tasks)));
static async Task<int> Square(int n) { await Task.Yield(); return n * n; }
int best = (await Numbers(4)).Max() + (await Numbers(2)).Aggregate(0, (s, x) => s + x);
Console.WriteLine(best);
var later = (await Numbers(3)).Select(async n => { await Task.Delay(4 - n); return n; }).ToList();
Console.WriteLine(string.Join(" ", await Task.WhenAll(later)));
Console.WriteLine(await (await Numbers(3)).Select(n => Square(n)).Aggregate(Task.FromResult(0), async (sum, t) => await sum + await t));
