// An async method of a struct works on a copy of `this` (C# spec 15.14): changes stay inside, before and after the
// await.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

S s = new S { N = 1 };
Console.WriteLine(await s.Grow(false) + " " + s.N);
Console.WriteLine(await s.Grow(true) + " " + s.N);
S[] all = { new S { N = 5 } };
Console.WriteLine(await all[0].Grow(true) + " " + all[0].N);
IGrow boxed = new S { N = 10 };
Console.WriteLine(await boxed.Grow(true) + " " + ((S)boxed).N);
Console.WriteLine(await Call(new S { N = 20 }));
Console.WriteLine(await new R(3).Sum() + await new G<string>("v").Show());
async Task<int> Call<T>(T t) where T : IGrow { int a = await t.Grow(true); return a + await t.Grow(false); }

interface IGrow { Task<int> Grow(bool wait); }

struct S : IGrow
{
    public int N;

    public async Task<int> Grow(bool wait)
    {
        N += 1;
        if (wait) await Task.Yield();
        N += 10;
        return await Twice() + this.N;
    }

    async Task<int> Twice() { await Task.CompletedTask; return N *= 2; }
}

readonly record struct R(int A) { public async Task<int> Sum() { await Task.Yield(); return A + await Later(A); } }

struct G<T>
{
    T v;
    public G(T v) { this.v = v; }
    public async Task<string> Show() { var self = this; await Task.Yield(); return self.v + typeof(T).Name; }
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
