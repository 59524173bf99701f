// Arguments around an await are evaluated once, left to right (C# spec 12.6.2.3): named, optional, params, ref.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

Console.WriteLine(F(Say(1), await Later(2), Say(3)));
Console.WriteLine(F(c: Say(1), a: await Later(2), b: Say(3)));
Console.WriteLine(G(await Later("x"), Say("y"), await Later("z")));
int[] xs = { 1, 2, 3 };
Add(ref xs[Say(1)], await Later(10));
Add(ref xs[await Later(2)], Say(5));
Console.WriteLine(string.Join(",", xs));
int o = 0;
Out(await Later(7), out o);
Console.WriteLine(o + Opt(await Later(1)) + Opt(1, await Later(2)));
C c = new C { N = 1 };
Console.WriteLine(c.M(c.N++, await c.Set(50), c.N));
Console.WriteLine(new C { N = await Later(4) }.M(await Later(1), 2, 3));
static string F(int a, int b, int c) => $"{a}{b}{c}";
static string G(params string[] p) => string.Concat(p);
static void Add(ref int x, int n) => x += n;
static void Out(int n, out int o) => o = n;
static int Opt(int a, int b = 100) => a + b;

class C
{
    public int N;
    public async Task<int> Set(int n) { await Task.Yield(); return N = n; }
    public string M(int a, int b, int c) => $"{N}: {a} {b} {c}";
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
