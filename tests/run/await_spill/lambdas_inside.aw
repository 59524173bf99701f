// C# specification §12.19: lambdas between awaits capture the variables that live across them
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var fs = new List<Func<int>>();
for (int i = 0; i < 3; i++)
{
    int j = i * await A(10);
    fs.Add(() => i * 1000 + j++);
    await Task.Yield();
}
Console.WriteLine(string.Join(",", fs.Select(f => f())) + " " + fs[1]());
foreach (int x in new[] { 1, 2 }) { int y = await A(x); fs.Add(() => x + y); }
Console.WriteLine($"{fs[3]()} {fs[4]()}");
int count = 0;
Func<Task<int>> af = async () => { count += await A(1); return count; };
Console.WriteLine(await af() + await af() * 10);
Func<int, Func<int, Task<int>>> nested = a => async b => { await Task.Yield(); count += a; return a + b + await A(count); };
Console.WriteLine(await nested(await A(1))(await A(2)));
int total = new[] { 1, 2, 3 }.Select(x => x * count).Sum() + await A(1);
Console.WriteLine(total);
var tasks = Enumerable.Range(0, 4).Select(async n => { await Task.Yield(); return n * n; }).ToList();
Console.WriteLine(string.Join(",", await Task.WhenAll(tasks)));
async Task Param(int p)
{
    Action inc = () => p++;
    await Task.Yield(); inc();
    p += await A(p); inc();
    Console.WriteLine(p);
}
await Param(5);
