// C# specification §15.14 (async functions): an async instance method of a struct works on a copy of `this`
using System;
using System.Threading.Tasks;

var s = new S { N = 1 };
Console.WriteLine(await s.Add(5) + " " + s.N);
Task<int> t = s.Add(10);
s.N = 100;
Console.WriteLine(await t + " " + s.N);
Console.WriteLine(await s.Sync() + " " + s.N);
var h = new H();
Console.WriteLine(await h.F.Add(1) + " " + h.F.N);
S[] a = { s };
Console.WriteLine(await a[0].Twice() + " " + a[0].N);
IAdd boxed = s;
Console.WriteLine(await boxed.Add(1));
Console.WriteLine(await boxed.Add(1));
Console.WriteLine(await Gen(s) + " " + s.N);
async Task<int> Gen<T>(T x) where T : IAdd { int r = await x.Add(2); return r + await x.Add(3); }
Console.WriteLine(await new G<string> { V = "v" }.Show(3));

interface IAdd { Task<int> Add(int n); }

struct S : IAdd
{
    public int N;
    public async Task<int> Add(int n) { N += n; await Task.Yield(); N += n; return N; }
    public async Task<int> Sync() { N = -1; return N; }

    public async Task<int> Twice()
    {
        int a = await Add(1);
        int b = await this.Add(1);
        N++;
        return a * 10000 + b * 10 + N;
    }

    void Inc() => N++;
    public async ValueTask<int> Use() { Inc(); await Task.Yield(); Inc(); return N; }
}

class H { public S F; }

struct G<T>
{
    public T V;

    public async Task<string> Show(int n)
    {
        string r = "";
        while (n-- > 0) { await Task.Yield(); r += V + typeof(T).Name; }
        return r;
    }
}
