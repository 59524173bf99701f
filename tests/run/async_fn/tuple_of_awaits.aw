// C# specification §12.9.8.1: in async code `await` is an operator: `(await a, await b)` is a tuple, `(await a)` an
// operand, `using (await a)` an expression
using System;
using System.Threading.Tasks;

var a = Task.FromResult(1); var b = Task.FromResult("b");
var t = (await a, await b);
Console.WriteLine(t);
(int, string) u = (await a, await b);
Console.WriteLine(u == (await a, await b));
async Task<(int, string)> P(Task<int> a, Task<string> b) => (await a, await b);
Console.WriteLine(await P(a, b));
async Task<int> Parens(Task<int> a) { int x = (await a) + (await a); return (await a) - x; }
Console.WriteLine(await Parens(a));
static string F(int x, string s) => s + x;
Console.WriteLine(F(await a, await b));

async Task<string> Args(Task<int> a, Task<string> b)
{
    (int p, string q) = (await a, await b);
    return F(await a, await b) + p + q;
}
Console.WriteLine(await Args(a, b));

async Task Res(Task<R?> r)
{
    using (await r) Console.WriteLine("using");
    using (await Get<R?>(null)) { }
    using (await Get<R>(new R())) { }
}
await Res(Task.FromResult<R?>(new R()));
using (await Get<R?>(null)) Console.WriteLine("none");
async Task<T> Get<T>(T v) { await Task.Yield(); return v; }

async Task<int[]> Arr(Task<int> a)
{
    var m = new int[await a + 1, await a + 2];
    return new[] { await a, await a, m.Length };
}
Func<Task<int>, Task<(int, int)>> l = async a => (await a, await a);
Console.WriteLine(await l(a));

class R : IDisposable { public void Dispose() => Console.WriteLine("~R"); }
