// foreach (§13.9.5) with awaits in the body: arrays, lists, strings, dictionaries, iterators; disposal at every exit.
static IEnumerable<int> Iter(string n)
{
    try { for (int i = 0; i < 4; i++) yield return i; } finally { Console.Write("(" + n + " disposed) "); }
}
foreach (int i in Iter("all")) { await Task.Yield(); Console.Write(i); }
Console.WriteLine();
foreach (int i in Iter("break")) { await Task.Yield(); if (i == 1) break; Console.Write(i); }
Console.WriteLine();
try { foreach (int i in Iter("throw")) { await Task.Yield(); if (i == 2) throw new Exception("x"); } }
catch (Exception e) { Console.WriteLine(e.Message); }

static async Task<int> Find(int n)
{
    foreach (int i in Iter("return")) { await Task.Yield(); if (i == n) return i; }
    return -1;
}
Console.WriteLine(await Find(3) + " " + await Find(9));
foreach (int a in new[] { 1, 2 }) foreach (int b in Iter("nested")) { await Task.Yield(); if (b == a) goto next; }
next:
Console.WriteLine();
int[,] grid = { { 1, 2 }, { 3, 4 } };
foreach (int v in grid) { await Task.Yield(); Console.Write(v + " "); }
foreach (char c in "xyz") { await Task.Yield(); Console.Write(c); }
foreach (var (k, v) in new Dictionary<string, int> { ["k"] = 1 }) { await Task.Yield(); Console.WriteLine(k + v); }
var list = new List<int> { 1, 2, 3 };
try { foreach (int i in list) { await Task.Yield(); list.Add(i); } }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
