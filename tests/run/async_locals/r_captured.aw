// Captured variables and parameters of async functions and lambdas keep their value and identity across awaits.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

int outer = 1;
Func<int, Task<int>> f = async x => { outer += x; await Task.Yield(); x++; outer += x; return outer; };
Console.WriteLine(await f(1) + await f(2));
Console.WriteLine(outer);

async Task<Func<int>> Counter(int start)
{
    int n = start;
    Func<int> next = () => n++;
    next();
    await Task.Yield();
    n += 100;
    return next;
}
var a = await Counter(1);
var b = await Counter(10);
Console.WriteLine($"{a()} {a()} {b()}");
var list = new List<Func<Task<string>>>();
for (int i = 0; i < 2; i++)
{
    string s = "s" + i;
    int k = await Later(i);
    list.Add(async () => { await Task.Yield(); k++; s += k; return s; });
}
foreach (var g in list) Console.Write(await g() + await g() + " ");
Console.WriteLine();
async Task<int> Fact(int n) => n <= 1 ? await Later(1) : n * await Fact(n - 1);
Console.WriteLine(await Fact(6));
Func<Func<int, Task<int>>, Func<int, Task<int>>> twice = h => async x => await h(await h(x));
Console.WriteLine(await twice(twice(async x => { await Task.Yield(); return x + 3; }))(1));

static async Task<T> Generic<T>(T t, Func<T, Task<T>> h)
{
    T local = t;
    local = await h(local);
    Func<T> get = () => local;
    return await h(get());
}
Console.WriteLine(await Generic(2, async x => await Later(x * x)) + await Generic("q", async x => await Later(x + x)));

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
