// Query expressions and LINQ operators with async selectors: tasks as elements, deferred execution starts work late.
// gc: 20
class Program
{
    static int started;
    static async Task<int> Twice(int x) { started++; await Task.Yield(); return x * 2; }

    static async Task Main()
    {
        IEnumerable<Task<int>> lazy = from x in Enumerable.Range(1, 4) where x != 3 select Twice(x);
        Console.WriteLine(started);
        Console.WriteLine(string.Join(",", await Task.WhenAll(lazy)) + " " + started);
        int sum = 0;
        foreach (Task<int> t in lazy) sum += await t;
        Console.WriteLine($"{sum} {started}");
        var pairs = from a in new[] { 1, 2 } from b in new[] { 3, 4 } select (a, b, Task: Twice(a * b));
        foreach (var p in pairs) Console.Write($"{p.a}x{p.b}={await p.Task} ");
        Console.WriteLine();
        var query = from w in "the quick brown fox jumps over the lazy dog".Split(' ')
                    group w by w.Length into g
                    orderby g.Key
                    select new { g.Key, Work = Task.Run(() => g.OrderBy(x => x).First()) };
        foreach (var g in query) Console.Write($"{g.Key}:{await g.Work} ");
        Console.WriteLine();
        int acc = await Enumerable.Range(1, 5).Aggregate(Task.FromResult(0), async (t, x) => await t + await Twice(x));
        Console.WriteLine(acc);
        Dictionary<int, Task<int>> map = Enumerable.Range(0, 3).ToDictionary(i => i, Twice);
        Console.WriteLine(await map[2] + map.Count);
        var ordered = (await Task.WhenAll(new[] { 3, 1,
            2 }.Select(async x => (Key: x, Value: await Twice(x))))).OrderByDescending(p => p.Key).Select(p => p.Value);
        Console.WriteLine(string.Join(" ", ordered));
        bool all = (await Task.WhenAll(new[] { 1, 2 }.Select(async x => await Twice(x) > 1))).All(b => b);
        var joined = from x in new[] { 1, 2, 3 } join y in await Task.WhenAll(Twice(1), Twice(2)) on x equals y
            select x + "=" + y;
        Console.WriteLine(all + " " + string.Join(",", joined));
        let();
        async void let()
        {
            var r = from x in new[] { await Twice(5) } let y = x + 1 select y;
            foreach (int i in r) Console.WriteLine(i);
            done.SetResult(0);
        }
        await done.Task;
    }

    static readonly TaskCompletionSource<int> done = new();
}
