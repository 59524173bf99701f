// .NET: WhenAll and WhenAny inside each other, in async lambdas, in LINQ and as arguments of ContinueWith.
async Task<int> Slow(int v, int yields) { for (int i = 0; i < yields; i++) await Task.Yield(); return v; }
int[][] all = await Task.WhenAll(Task.WhenAll(Slow(1, 2), Slow(2, 0)), Task.WhenAll(Slow(3, 1)), Task.WhenAll<int>());
Console.WriteLine(string.Join("|", all.Select(a => string.Join(",", a))));
var never = new TaskCompletionSource<int>();
Task<int[]> inner = await Task.WhenAny(Task.WhenAll(never.Task), Task.WhenAll(Slow(4, 1), Slow(5, 1)));
Console.WriteLine(inner.Result.Sum());
Console.WriteLine(await Task.WhenAll(Slow(1, 1), Slow(2, 1)).ContinueWith(t => t.Result.Sum()));
var (x, y) = (Slow(6, 1), Slow(7, 2));
await Task.WhenAll(x, y);
Console.WriteLine(x.Result * y.Result);
var byKey = await Task.WhenAll(new[] { "a", "bb", "ccc" }.Select(async s => (Key: s, Length: await Slow(s.Length, s.Length))));
Console.WriteLine(string.Join(" ", byKey.Select(p => p.Key + p.Length)));
int sum = 0;
foreach (Task<int> t in new[] { Slow(1, 3), Slow(2, 0), Slow(3, 1) }) sum = sum * 10 + await t;
Console.WriteLine(sum);
Task nested = Task.WhenAll(Task.WhenAll(Task.FromException(new Exception("a")),
    Task.FromException(new Exception("b"))), Task.FromException(new Exception("c")));
try { await nested; }
catch (Exception e) { Console.WriteLine(e.Message + " " + nested.Exception!.InnerExceptions.Count); }
try { await Task.WhenAll(Task.WhenAny(Task.FromException(new Exception("d")))); Console.WriteLine("no exception"); }
catch (Exception) { Console.WriteLine("thrown"); }
