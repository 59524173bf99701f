// C# specification §15.14: each call of an async method has its own state: interleaved, recursive, in a loop and
// through interfaces.
async Task<string> Step(string name, Task[] gates)
{
    string s = name;
    foreach (Task g in gates) { await g; s += "."; }
    return s;
}
var g = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource<int>()).ToArray();
Task<string> a = Step("a", new Task[] { g[0].Task, g[1].Task }),
    b = Step("b", new Task[] { g[1].Task, g[0].Task, g[2].Task }), c = Step("c", new Task[0]);
Console.WriteLine(a.IsCompleted + " " + b.IsCompleted + " " + c.IsCompleted);
foreach (var x in new[] { 1, 0, 2 }) g[x].SetResult(0);
Console.WriteLine(await a + await b + await c);

async Task<int> Fib(int n)
{
    if (n < 2) { await Task.Yield(); return n; }
    return await Fib(n - 1) + await Fib(n - 2);
}
Console.WriteLine(await Fib(10));
async Task<bool> Even(int n) => n == 0 || await Odd(n - 1);
async Task<bool> Odd(int n) => n != 0 && await Even(n - 1);
Console.WriteLine(await Even(50) + " " + await Odd(50));
IStep[] steps = { new Add(2), new Times(5), new Add(1) };
int v = 1;
foreach (IStep s in steps) v = await s.Apply(v);
Console.WriteLine(v);

interface IStep { Task<int> Apply(int v); }
class Add(int n) : IStep { public async Task<int> Apply(int v) { await Task.Yield(); return v + n; } }
class Times(int n) : IStep { async Task<int> IStep.Apply(int v) => await Task.FromResult(v * n); }
