// Awaits in every statement: if, for's three parts, while, do, switch heads and sections, foreach, using, return, throw, yield-free goto.
class Res : IDisposable, IAsyncDisposable
{
    private readonly string _n;
    public Res(string n) { _n = n; Console.Write($"[{n} "); }
    public void Dispose() => Console.Write(_n + "] ");
    public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write(_n + "~] "); }
}
class Program
{
    static async Task<T> V<T>(T v) { await Task.Yield(); return v; }
    static async Task<int> For()
    {
        int sum = 0;
        for (int i = await V(1); i < await V(6); i += await V(2)) sum += await V(i);
        return sum;
    }
    static async Task<string> Switch(object o)
    {
        switch (await V(o))
        {
            case int i when i > await V(10): return await V("big");
            case int: goto default;
            case string s: { await Task.Yield(); return s.ToUpper(); }
            case null: throw await V(new ArgumentNullException());
            default: return "other";
        }
    }
    static async Task<int> Goto()
    {
        int n = 0;
    again:
        n += await V(1);
        if (n < await V(4)) goto again;
        return n;
    }
    static async Task Main()
    {
        Console.WriteLine(await For());
        foreach (object o in new object[] { 50, 5, "str", 1.5 }) Console.Write(await Switch(o) + " ");
        Console.WriteLine();
        try { await Switch(null!); } catch (ArgumentNullException) { Console.WriteLine("null"); }
        Console.WriteLine(await Goto());
        int n = 3;
        while (await V(n) > 0) { n--; if (await V(n) == 1) continue; Console.Write(n + " "); }
        do { n += await V(2); } while (n < await V(5));
        Console.WriteLine(n);
        using (Res a = await V(new Res("a"))) { await Task.Yield(); using Res b = await V(new Res("b")); await Task.Yield(); }
        await using (new Res("c")) { await using var d = await V(new Res("d")); await Task.Yield(); }
        Console.WriteLine();
        foreach (int x in await V(new[] { 1, 2, 3 })) { if (x == await V(2)) continue; Console.Write(x); }
        foreach (var (k, v) in await V(new Dictionary<string, int> { ["k"] = 1 })) Console.Write(k + await V(v));
        Console.WriteLine();
        if (await V(false)) Console.WriteLine("no"); else if (await V(true) && await V(1) == 1) Console.WriteLine("yes");
        int local = await V(1), other = local + await V(2);
        const int C = 4;
        checked { try { other = int.MaxValue; other += await V(C); } catch (OverflowException) { Console.WriteLine("overflow"); } }
        lock (await V(new object())) Console.WriteLine("locked");
    }
}
