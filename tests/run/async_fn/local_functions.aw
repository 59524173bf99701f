// C# specification §13.6.4: async local functions: capturing, static, generic, recursive, forward references, in loops
// and in lambdas
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

int total = 0;
Console.WriteLine(await Later(3));
async Task<int> Later(int n) { total += n; await Task.Yield(); return n == 0 ? total : await Later(n - 1); }
static async Task<T> Static<T>(T v, int n) { for (; n > 0; n--) await Task.Yield(); return v; }
Console.WriteLine(await Static("st", 3));
var fs = new List<Func<Task<int>>>();
for (int i = 0; i < 3; i++)
{
    int j = i * 10;
    async Task<int> InLoop() { await Task.Yield(); j++; return j + i * 100; }
    fs.Add(InLoop);
    await InLoop();
}
foreach (var f in fs) Console.Write(await f() + " ");
Console.WriteLine();
Func<int, Task<int>> lam = async x =>
{
    async Task<int> In(int y) { await Task.Yield(); x += y; return x; }
    return await In(1) * 100 + await In(2);
};
Console.WriteLine(await lam(5));

async Task<int> Outer(int p)
{
    int local = p;
    await Mid();
    return local;
    async Task Mid()
    {
        await Inner(); await Inner();
        async Task Inner() { await Task.Yield(); local += p; p *= 2; }
    }
}
Console.WriteLine(await Outer(1));
async Task<bool> Even(int n) => n == 0 || await Odd(n - 1);
async Task<bool> Odd(int n) { await Task.Yield(); return n != 0 && await Even(n - 1); }
Console.WriteLine($"{await Even(10)} {await Odd(10)}");
var c = new C { X = 5 };
Console.WriteLine(await c.M(2));
async void Fire(TaskCompletionSource<int> tcs, int v) { await Task.Yield(); tcs.SetResult(v + total); }
var t = new TaskCompletionSource<int>();
Fire(t, 4);
Console.WriteLine(await t.Task);

class C
{
    public int X;

    public async Task<int> M(int n)
    {
        int k = 1;
        async Task<int> Step() { await Task.Yield(); X += k; k += n; return X; }
        await Step(); await Step();
        return await Step() + this.X;
    }
}
