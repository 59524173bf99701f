// ConcurrentDictionary: the results of each operation, and updates from many tasks.
using System.Collections.Concurrent;
var d = new ConcurrentDictionary<string, int>();
Console.WriteLine(d.TryAdd("a", 1) + " " + d.TryAdd("a", 2) + " " + d["a"]);
Console.WriteLine(d.GetOrAdd("a", 5) + " " + d.GetOrAdd("b", 6) + " " + d.GetOrAdd("c", k => k.Length + 10));
Console.WriteLine(d.AddOrUpdate("a", 0, (k, v) => v + 100) + " " + d.AddOrUpdate("z", k => 26, (k, v) => -1));
Console.WriteLine(d.TryUpdate("a", 7, 1) + " " + d.TryUpdate("a", 7, 101) + " " + d["a"]);
Console.WriteLine(d.TryRemove("b", out int removed) + " " + removed + " " + d.TryRemove("b", out _) + " " + d.ContainsKey("b"));
Console.WriteLine(d.TryGetValue("c", out int c) + " " + c + " " + d.TryGetValue("q", out int q) + " " + q);
try { Console.WriteLine(d["missing"]); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
try { d.TryAdd(null!, 1); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(string.Join(",", d.OrderBy(p => p.Key).Select(p => p.Key + p.Value)) + " " + d.Count + d.IsEmpty);
await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() =>
{
    for (int i = 0; i < 100; i++) d.AddOrUpdate("n" + i % 5, 1, (k, v) => v + 1);
})));
Console.WriteLine(Enumerable.Range(0, 5).Sum(i => d["n" + i]));
foreach (var p in d) d.TryRemove(p.Key, out _);
Console.WriteLine(d.IsEmpty + " " + d.Keys.Count + d.Values.Count);
