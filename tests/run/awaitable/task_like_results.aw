// C# specification §12.9.8: awaiting tasks held in fields, arrays, dictionaries, results of calls, conditional
// expressions and nested tasks
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var h = new H { T = A(1), P = A("p") };
Console.WriteLine(await h.T + await h.P);
Task<int>[] ts = { A(1), A(2), A(3) };
Console.WriteLine(await ts[0] + await ts[await ts[0]] * 10 + await ts[^1] * 100);
var d = new Dictionary<string, Task<int>> { ["x"] = A(5) };
Console.WriteLine(await d["x"] + await d["x"]);
Console.WriteLine(await await A(A(6)));
Console.WriteLine(await (await await A(A(7)) > 3 ? A("big") : A("small")));
Console.WriteLine(await (h.None ?? A(8)));
Console.WriteLine((await Task.WhenAll(ts)).Sum() + (await Task.WhenAll(A(1), A(2))).Length);
Console.WriteLine(await (await Task.WhenAny(A("any"))));
object o = A(9);
Console.WriteLine(await (Task<int>)o + (o is Task<int> t ? await t : 0));
Task plain = A(10);
await plain;
Console.WriteLine(plain is Task<int> { Result: 10 });
Console.WriteLine(await Task.Run(() => 11) + await Task.Run(async () => { await Task.Yield(); return 12; }));
Console.WriteLine(await new Func<Task<int>>(async () => await A(13))());
Console.WriteLine(await A(await A(await A(14))));
var (a, b) = (A(1), A(2));
Console.WriteLine(await a - await b);
await Task.WhenAll(from i in Enumerable.Range(0, 3) select h.Add(i));
Console.WriteLine(h.Sum);
await (Task)A(1);
var _ = await A(15);

class H
{
    public Task<int> T = null!;
    public Task<string> P { get; set; } = null!;
    public Task<int>? None;
    public int Sum;
    public async Task Add(int i) { await Task.CompletedTask; System.Threading.Interlocked.Add(ref Sum, i); }
}
