// A saga: steps with compensations run back in reverse order when a later step fails, even when a compensation fails.
class Saga
{
    private readonly List<(string Name, Func<Task> Do, Func<Task>? Undo)> _steps = new();

    public Saga Step(string name, Func<Task> run, Func<Task>? undo = null)
    {
        _steps.Add((name, run, undo));
        return this;
    }

    public async Task<(bool Ok, IReadOnlyList<string> Log)> Run()
    {
        var log = new List<string>();
        var undo = new Stack<(string, Func<Task>)>();
        foreach (var (name, run, back) in _steps)
        {
            try
            {
                await run();
                log.Add("+" + name);
                if (back is not null) undo.Push((name, back));
            }
            catch (Exception e)
            {
                log.Add($"!{name}({e.Message})");
                while (undo.TryPop(out var u))
                {
                    try { await u.Item2(); log.Add("-" + u.Item1); }
                    catch (Exception e2) { log.Add($"?{u.Item1}({e2.GetType().Name})"); }
                }
                return (false, log);
            }
        }
        return (true, log);
    }
}

class Program
{
    static int stock = 5, money = 100;
    static async Task Change(Action a) { await Task.Yield(); a(); }

    static Saga Order(int count, int price) => new Saga()
        .Step("reserve", () => Change(() =>
        {
            if (stock < count) throw new InvalidOperationException("no stock");
            stock -= count;
        }), () => Change(() => stock += count))
        .Step("log", () => Task.CompletedTask)
        .Step("mail", () => Change(() => { }), async () => { await Task.Yield(); throw new TimeoutException(); })
        .Step("pay", () => Change(() =>
        {
            if (money < price) throw new InvalidOperationException("no money");
            money -= price;
        }), () => Change(() => money += price))
        .Step("ship", () => Change(() => { if (count == 2) throw new InvalidOperationException("no truck"); }));

    static async Task Main()
    {
        foreach (var (c, p) in new[] { (1, 10), (9, 1), (3, 500), (2, 40), (4, 90) })
        {
            var (ok, log) = await Order(c, p).Run();
            Console.WriteLine($"{ok}: {string.Join(" ", log)} / stock {stock}, money {money}");
        }
    }
}
