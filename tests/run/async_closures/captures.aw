// Closures of async lambdas: one environment per scope, fresh variable per foreach turn, changes seen across awaits.
class Program
{
    static async Task Main()
    {
        var fs = new List<Func<Task<int>>>();
        for (int i = 0; i < 3; i++) fs.Add(async () => { await Task.Yield(); return i; });
        foreach (int x in new[] { 10, 20, 30 }) fs.Add(async () => { await Task.Yield(); return x; });
        for (int i = 0; i < 3; i++)
        {
            int copy = i;
            fs.Add(async () => { copy += 100; await Task.Yield(); return copy; });
        }
        foreach (var f in fs) Console.Write(await f() + " ");
        foreach (var f in fs.Skip(6)) Console.Write(await f() + " ");
        Console.WriteLine();
        int count = 0;
        Func<Task> inc = async () => { int seen = count; await Task.Yield(); count = seen + 1; };
        for (int k = 0; k < 5; k++) await inc();
        Console.WriteLine(count);
        Func<int, Func<Task<int>>> adder = a =>
        {
            int total = 0;
            return async () => { await Task.Yield(); return total += a; };
        };
        var two = adder(2);
        var five = adder(5);
        Console.WriteLine($"{await two()} {await two()} {await five()} {await two()}");
        async Task<int> Fact(int n) => n <= 1 ? 1 : n * await Fact(n - 1);
        Console.WriteLine(await Fact(10));
        string log = "";
        async Task Nested(int depth)
        {
            string mine = "d" + depth;
            Func<Task> inner = async () =>
            {
                log += mine + "(";
                await Task.Yield();
                if (depth < 3) await Nested(depth + 1);
                log += ")";
            };
            await inner();
        }
        await Nested(1);
        Console.WriteLine(log);
        (int, string) pair = (1, "a");
        Action<int> change = v => pair.Item1 = v;
        Func<Task<string>> show = async () =>
        {
            change(7);
            await Task.Yield();
            pair.Item2 += "!";
            return pair.ToString();
        };
        Console.WriteLine(await show() + pair);
        Task<int>[] started = Enumerable.Range(0, 4).Select(async i =>
        {
            int local = i;
            await Task.Yield();
            local *= 10;
            await Task.Yield();
            return local + i;
        }).ToArray();
        Console.WriteLine(string.Join(",", await Task.WhenAll(started)));
    }
}
