// Compound assignment and increments across await: the target is found before, its old value read before (C# spec
// 12.21.4).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

int x = 1;
x += await Change(() => x = 100);
Console.WriteLine(x);
int[] a = { 1, 2 };
a[0] += await Change(() => a[0] = 50);
int i = 0;
a[i++] *= await Change(() => i = 7);
Console.WriteLine(a[0] + " " + a[1] + " " + i);
C c = new C();
c.F += await Change(() => c.F = 9);
c.P -= await Change(() => c.P = 9);
c[await Later(2)] += await Later(3);
C.S ??= await Later("static");
Console.WriteLine($"{c.F} {c.P} {c[2]} {C.S}");
string s = "a";
s += await Later("b") + (s += "c");
Console.WriteLine(s);
long big = int.MaxValue;
big += await Later(1);
byte b = 250;
b += (byte)await Later(10);
Console.WriteLine(big + " " + b);
a[await Later(0)]++;
--a[await Later(1)];
Console.WriteLine(a[0] + " " + a[1] + " " + c.P++ * await Later(2) + " " + c.P);
checked
{
    try { int m = int.MaxValue; m += await Later(1); } catch (OverflowException) { Console.WriteLine("overflow"); }
}
Action act = () => Console.Write("one ");
act += await Later<Action>(() => Console.WriteLine("two"));
act();
async Task<int> Change(Action f) { await Task.Yield(); f(); return 1; }

class C
{
    public int F = 1;
    public static string? S;
    int p = 1;
    int[] xs = new int[4];
    public int P { get { Console.Write("get "); return p; } set { Console.Write("set "); p = value; } }

    public int this[int i]
    {
        get { Console.Write("[get] "); return xs[i]; }
        set { Console.Write("[set] "); xs[i] = value; }
    }
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
