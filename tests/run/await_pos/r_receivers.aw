// The receiver of a call or access is found before an await in its arguments: classes, structs, this, base, statics.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

C c = new C(1), first = c;
Console.WriteLine(c.Add(await Swap(() => c = new C(100))));
Console.WriteLine(first.N + " " + c.N);
S s = new S { N = 1 };
s.Add(await Later(5));
Console.WriteLine(s.N);
S[] ss = { new S { N = 1 } };
ss[0].Add(await Later(6));
ss[await Later(0)].Add(1);
Console.WriteLine(ss[0].N);
H h = new H();
h.S.Add(await Later(7));
Console.WriteLine(h.S.N);
Console.WriteLine((await Later(new S { N = 3 })).Get() + (await Later("text")).Length);
Console.WriteLine(await new D(4).Go());
int? m = 3;
Console.WriteLine(m.GetValueOrDefault(await Later(1)) + 5.CompareTo(await Later(3)));
Func<int, int> f = x => x + 1, g = f;
Console.WriteLine(f(await Swap(() => f = x => -x)));
C? none = null;
try { none!.Add(await Later(Say(1))); } catch (NullReferenceException) { Console.WriteLine("null after"); }
async Task<int> Swap(Action a) { await Task.Yield(); a(); return 10; }

class C
{
    public int N;
    public C(int n) { N = n; }
    public int Add(int n) => N += n;
    public virtual async Task<int> Go() => await Later(N);
}

struct S { public int N; public void Add(int n) { N += n; } public int Get() => N; }
class H { public S S; }

class D : C
{
    public D(int n) : base(n) { }
    public override async Task<int> Go() => await base.Go() + Add(await Later(1)) + this.N;
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
