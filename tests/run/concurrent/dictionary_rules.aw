// ConcurrentDictionary: GetOrAdd, AddOrUpdate, TryUpdate, TryRemove, snapshots, and counts under many writers.
// gc: 20
using System.Collections.Concurrent;
class Program
{
    static async Task Main()
    {
        var d = new ConcurrentDictionary<string, int>();
        Console.WriteLine($"{d.TryAdd("a", 1)} {d.TryAdd("a", 2)} {d["a"]}");
        Console.WriteLine($"{d.GetOrAdd("a", 9)} {d.GetOrAdd("b", k => k[0])} {d.GetOrAdd("c", (k, x) => x * 2, 21)}");
        Console.WriteLine($"{d.AddOrUpdate("a", 5, (k, old) => old + 10)} {d.AddOrUpdate("z", 5, (k, old) => old + 10)} {d.AddOrUpdate("z", k => 0, (k, old) => old * 3)}");
        Console.WriteLine($"{d.TryUpdate("a", 12, 11)} {d.TryUpdate("a", 13, 11)} {d.TryUpdate("q", 1, 1)} {d["a"]}");
        Console.WriteLine($"{d.TryRemove("b", out int b)} {b} {d.TryRemove("b", out b)} {b} {d.ContainsKey("b")}");
        Console.WriteLine(string.Join(" ", d.OrderBy(p => p.Key)));
        try { _ = d["none"]; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        try { d.TryAdd(null!, 1); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        foreach (string k in d.Keys.ToArray()) d[k] = -d[k];
        Console.WriteLine(d.Values.Sum() + " " + d.Count + " " + d.IsEmpty);
        var counts = new ConcurrentDictionary<int, int>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(w => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++) counts.AddOrUpdate(i % 5, 1, (_, n) => n + 1);
        })));
        Console.WriteLine(string.Join(" ", counts.OrderBy(p => p.Key).Select(p => p.Value)));
        foreach (var p in counts) counts.TryRemove(p.Key, out _);
        Console.WriteLine(counts.IsEmpty);
        var ignoring = new ConcurrentDictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Key"] = "v" };
        Console.WriteLine(ignoring["KEY"] + ignoring.ContainsKey("key"));
        IDictionary<string, int> plain = d;
        try { plain.Add("a", 1); } catch (ArgumentException) { Console.WriteLine("added before"); }
        Console.WriteLine(plain.Remove("a") + " " + plain.Remove("a"));
        d.Clear();
        Console.WriteLine(d.Count + " " + d.ToArray().Length);
    }
}
