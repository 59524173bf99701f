// ConcurrentDictionary: members, exceptions and updates under contention.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

class Program
{
    static void Try(Action a)
    {
        try { a(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        var d = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Console.WriteLine(d.TryAdd("a", 1) + " " + d.TryAdd("A", 2) + " " + d["a"]);
        Console.WriteLine(d.GetOrAdd("b", k => k.Length) + " " + d.GetOrAdd("b", 9) + " " + d.GetOrAdd("c", (k, x) => x * 2, 21));
        Console.WriteLine(d.AddOrUpdate("a", 5, (k, v) => v + 10) + " " + d.AddOrUpdate("z", k => 7, (k, v) => v)
            + " " + d.AddOrUpdate("z", (k, x) => 0, (k, v, x) => v + x, 3));
        Console.WriteLine(d.TryUpdate("a", 50, 11) + " " + d.TryUpdate("a", 51, 11) + " " + d["a"]);
        Console.WriteLine(d.TryGetValue("nope", out int none) + " " + none + " " + d.ContainsKey("B") + " "
            + d.Count + " " + d.IsEmpty);
        Console.WriteLine(d.TryRemove("b", out int b) + " " + b + " " + d.TryRemove("b", out b));
        Console.WriteLine(string.Join(",", d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + "=" + p.Value)));
        Console.WriteLine(string.Join(",", d.Keys.OrderBy(k => k)) + " " + d.Values.Sum());
        Try(() => Console.WriteLine(d["missing"]));
        Try(() => d.TryAdd(null, 1));
        Try(() => ((IDictionary<string, int>)d).Add("a", 1));
        Try(() => d.GetOrAdd("q", (Func<string, int>)null));
        var count = new ConcurrentDictionary<int, int>();
        Parallel.For(0, 1000, i => count.AddOrUpdate(i % 7, 1, (k, v) => v + 1));
        Console.WriteLine(count.Values.Sum() + " " + count.Count);
        foreach (var pair in count) { count.TryRemove(pair.Key, out _); }
        Console.WriteLine(count.IsEmpty);
        var made = new ConcurrentDictionary<int, string>(new[] { new KeyValuePair<int, string>(1, "x") });
        Console.WriteLine(made.ToArray().Length + made[1]);
        made.Clear();
        Console.WriteLine(made.Count);
        Try(() => new ConcurrentDictionary<int, int>(-2, 1));
        Try(() => new ConcurrentDictionary<int, int>(1, -1));
    }
}
