// Locals of async methods: declared in loops and blocks, definitely assigned across awaits, reused names, out
// variables.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

for (int i = 0; i < 2; i++)
{
    int fresh;
    if (i == 0) fresh = await Later(1); else fresh = 2;
    { string name = "a" + fresh; await Task.Yield(); Console.Write(name + " "); }
    { int name = fresh * 10; await Task.Yield(); Console.Write(name + " "); }
}
Console.WriteLine();
if (int.TryParse(await Later("42"), out int parsed) && parsed == await Later(42)) Console.WriteLine(parsed);
int late;
try { late = await Later(7); } catch { late = -1; }
Console.WriteLine(late);
const int Ten = 10;
long wide = await Later(Ten) * 1000000000L;
(int lo, int hi) = Split(await Later(1234));
Console.WriteLine($"{wide} {lo} {hi}");
var zero = default(Big);
zero.C = await Later(3);
Big copy = zero;
copy.A.X = await Later(4);
Console.WriteLine($"{zero.C} {zero.A.X} {copy.A.X}");
int? maybe = null;
maybe = maybe ?? await Later(1);
object boxed = await Later(maybe);
Console.WriteLine((int)boxed + (await Later<int?>(null)).GetValueOrDefault(8));
static (int, int) Split(int n) => (n / 100, n % 100);

struct Small { public int X, Y; }
struct Big { public Small A, B; public long C; public string? D; }

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
