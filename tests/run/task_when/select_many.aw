// Task.WhenAll over projections: dictionaries, tuples, nested sequences and conditional work.
class Program
{
    static async Task<int> Price(string item)
    {
        await Task.Yield();
        return item.Length * 10;
    }

    static async Task<(string Name, int Cost)> Named(string item) => (item, await Price(item));

    static async Task Main()
    {
        string[] items = { "pen", "book", "lamp", "ink" };
        var costs = (await Task.WhenAll(items.Select(Named))).ToDictionary(p => p.Name, p => p.Cost);
        foreach (string i in items) Console.WriteLine($"{i}={costs[i]}");
        var groups = items.GroupBy(i => i.Length)
            .Select(async g => new { g.Key, Total = (await Task.WhenAll(g.Select(Price))).Sum() });
        foreach (var g in (await Task.WhenAll(groups)).OrderBy(g => g.Key))
            Console.WriteLine($"{g.Key}: {g.Total}");
        (int x, int y) = (await Price("a"), await Price("bb"));
        Console.WriteLine(x + y);
        Task<int>[][] table = Enumerable.Range(0, 3)
            .Select(r => Enumerable.Range(0, 3).Select(async c => { await Task.Yield(); return r * 3 + c; }).ToArray()).ToArray();
        foreach (Task<int>[] row in table) Console.WriteLine(string.Join(" ", await Task.WhenAll(row)));
        int[][] all = await Task.WhenAll(table.Select(r => Task.WhenAll(r)));
        Console.WriteLine(all.SelectMany(r => r).Max());
        bool[] keep = await Task.WhenAll(items.Select(async i => await Price(i) > 30));
        Console.WriteLine(string.Join(",", items.Zip(keep, (i, k) => (i, k)).Where(p => p.k).Select(p => p.i)));
    }
}
