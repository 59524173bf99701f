// Async methods of structs work on a copy (C# 15.15.2); fields of struct locals live across awaits; readonly structs; struct awaiters.
struct Counter
{
    public int N;
    public async Task<int> Bump(int by) { N += by; await Task.Yield(); N += by; return N; }
    public void Add(int k) => N += k;
    public readonly async Task<string> Show() { await Task.Yield(); return "n=" + N; }
}
readonly struct Money
{
    public readonly decimal Amount;
    public Money(decimal a) => Amount = a;
    public async Task<Money> Plus(Task<Money> other) => new Money(Amount + (await other).Amount);
    public override string ToString() => Amount.ToString("F2");
}
class Holder { public Counter C; public Counter[] Many = new Counter[2]; }
class Program
{
    static async Task<int> V(int v) { await Task.Yield(); return v; }
    static async Task Main()
    {
        var c = new Counter { N = 1 };
        Console.WriteLine($"{await c.Bump(5)} {c.N}");
        c.Add(await V(2));
        Console.WriteLine($"{c.N} {await c.Show()}");
        var h = new Holder();
        h.C.Add(await V(3));
        h.C.N += await V(4);
        h.Many[await V(1)].N += await V(9);
        h.Many[await V(0)].Add(await V(6));
        Console.WriteLine($"{h.C.N} {h.Many[0].N} {h.Many[1].N} {await h.Many[1].Bump(1)} {h.Many[1].N}");
        Counter copy = c;
        copy.N = await V(50);
        Console.WriteLine($"{c.N} {copy.N}");
        Console.WriteLine(await new Money(1.25m).Plus(Task.FromResult(new Money(2m))));
        (int A, Counter B) t = (1, new Counter { N = 2 });
        t.B.N += await V(10);
        t.A = await V(t.B.N);
        Console.WriteLine(t.A + " " + t.B.N);
        Counter? maybe = new Counter { N = 4 };
        Console.WriteLine(maybe.Value.N + await maybe.Value.Bump(1) + (maybe?.N ?? await V(0)));
        Counter[] list = await Task.WhenAll(Enumerable.Range(0, 3).Select(async i => new Counter { N = await V(i) }));
        foreach (Counter x in list) Console.Write(await x.Show() + " ");
        Console.WriteLine();
        Task<int> running = c.Bump(100);
        c.N = 0;
        Console.WriteLine(await running + " " + c.N);
    }
}
