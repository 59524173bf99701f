// .NET, System.Collections.Concurrent.ConcurrentDictionary: GetOrAdd, AddOrUpdate, TryUpdate, TryRemove and the indexer, with
// their errors; a comparer; many adders at once.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

void Try(string name, Action action)
{
    try
    {
        action();
        Console.WriteLine($"{name}: no error");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{name}: {e.GetType().Name}");
    }
}

ConcurrentDictionary<string, int> map = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
Console.WriteLine($"{map.IsEmpty} {map.TryAdd("a", 1)} {map.TryAdd("A", 2)} {map["A"]}");
Console.WriteLine($"{map.GetOrAdd("b", k => k.Length)} {map.GetOrAdd("B", 9)} {map.GetOrAdd("cc", (k, n) => k.Length + n, 10)}");
Console.WriteLine($"{map.AddOrUpdate("a", 5, (k, v) => v + 100)} {map.AddOrUpdate("d", k => 4, (k, v) => v + 100)}");
Console.WriteLine($"{map.TryUpdate("a", 7, 1)} {map.TryUpdate("a", 7, 101)} {map["a"]}");
Console.WriteLine($"{map.TryRemove("d", out int gone)} {gone} {map.TryRemove("d", out gone)} {gone}");
Console.WriteLine(string.Join(" ", map.OrderBy(p => p.Key).Select(p => p.Key + p.Value)));
Console.WriteLine($"{map.Count} {map.ContainsKey("CC")} {string.Join(",", map.Keys.OrderBy(k => k))} {map.Values.Sum()}");
Try("missing", () => Console.WriteLine(map["zz"]));
Try("null key", () => map.TryAdd(null!, 1));
Try("null factory", () => map.GetOrAdd("q", (Func<string, int>)null!));
IDictionary<string, int> plain = map;
Try("Add of a key twice", () => plain.Add("a", 1));
Console.WriteLine($"{plain.Remove("cc")} {plain.Remove("cc")} {plain.IsReadOnly}");

ConcurrentDictionary<int, int> counts = new ConcurrentDictionary<int, int>();
Parallel.For(0, 400, i => counts.AddOrUpdate(i % 8, 1, (k, v) => v + 1));
Console.WriteLine(string.Join(" ", counts.OrderBy(p => p.Key).Select(p => p.Value)));
ConcurrentDictionary<int, Lazy<int>> once = new ConcurrentDictionary<int, Lazy<int>>();
int made = 0;
Parallel.For(0, 50, i => _ = once.GetOrAdd(1, k => new Lazy<int>(() => System.Threading.Interlocked.Increment(ref made))).Value);
Console.WriteLine($"{made} {once[1].Value}");
foreach (KeyValuePair<int, int> pair in counts)
    counts.TryRemove(pair.Key, out _);
Console.WriteLine(counts.IsEmpty);
map.Clear();
Console.WriteLine($"{map.Count} {map.ToArray().Length}");
