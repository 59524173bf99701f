// C# specification §12.6.2.3: receivers and arguments are evaluated from left to right around awaits, named arguments in the order written
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); Console.Write($"await {v}; "); return v; }
T N<T>(T v) { Console.Write($"now {v}; "); return v; }
static string F(int a, int b = 2, int c = 3, params int[] rest) => $"{a} {b} {c} [{string.Join(",", rest)}]";
Console.WriteLine(F(N(1), await A(2), N(3), await A(4), N(5)));
Console.WriteLine(F(c: await A(1), a: N(2), b: await A(3)));
Console.WriteLine(F(N(9), c: await A(8)));
Console.WriteLine(N("s").Replace(await A("s"), N("t")) + await A("u"));
Console.WriteLine((N(1) + await A(2)) * (N(3) - await A(4)) + N(5));
Console.WriteLine(N(1) < await A(2) && N(3) > await A(4) || await A(true));
string r = N("x") + await A(1) + N('c') + await A(2.5) + N("z");
Console.WriteLine(r);
Func<int, int, string> d = (p, q) => $"{p}/{q}";
Func<int, int, string> D() { Console.Write("delegate; "); return d; }
Console.WriteLine(D()(N(1), await A(2)));
Console.WriteLine(new Q(N(1), await A(2)) { Z = await A(3), W = N(4) });
Console.WriteLine(F(await A(await A(1) + await A(2)), N(3), await A(F(1).Length)));

class Q(int x, int y)
{
    public int Z, W;
    public override string ToString() => $"Q {x} {y} {Z} {W}";
}
