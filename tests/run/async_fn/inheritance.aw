// C# specification §15.6.4, §15.14: virtual, abstract, override, interface, explicit and base calls of async methods
using System;
using System.Threading.Tasks;

B b = new D();
Console.WriteLine(await b.V(1));
Console.WriteLine(await b.A("x"));
Console.WriteLine(await ((I)b).Run(2));
Console.WriteLine(await ((D)b).V(3) + " " + await new B2().V(1));
I i = new B2();
Console.WriteLine(await i.Run(5) + " " + await i.Default(6));
Console.WriteLine(await Call(new D()) + " " + await Call(new B2()));
async Task<string> Call<T>(T t) where T : B { return await t.V(9) + await t.A("g"); }
Func<int, Task<string>> m = b.V;
Console.WriteLine(await m(4));
try { await b.Throws(); } catch (NotImplementedException) { Console.WriteLine("not implemented"); }
Console.WriteLine(await (b + 1) + await b.Prop);
interface I { Task<string> Run(int n); async Task<string> Default(int n) { await Task.Yield(); return "default " + await Run(n); } }
abstract class B
{
    protected string name = "B";
    public virtual async Task<string> V(int n) { await Task.Yield(); return name + n; }
    public abstract Task<string> A(string s);
    public virtual async Task Throws() { await Task.Yield(); throw new NotImplementedException(); }
    public static Task<string> operator +(B b, int n) => b.Plus(n);
    async Task<string> Plus(int n) { await Task.Yield(); return name + "+" + n; }
    public Task<string> Prop => Get();
    async Task<string> Get() { await Task.Yield(); return "prop"; }
}
class D : B, I
{
    public override async Task<string> V(int n) { string r = await base.V(n); await Task.Yield(); return $"D({r},{await base.V(n + 1)})"; }
    public override async Task<string> A(string s) { Func<Task<string>> f = async () => await base.V(7) + s; return await f(); }
    async Task<string> I.Run(int n) { await Task.Yield(); return "explicit " + n; }
    public override async Task Throws() { try { await base.Throws(); } finally { Console.Write("D.Throws "); } }
}
class B2 : B, I
{
    public sealed override async Task<string> V(int n) => "B2" + await base.V(n);
    public override Task<string> A(string s) => Task.FromResult("sync " + s);
    public async Task<string> Run(int n) { await Task.Yield(); return "run " + n; }
}
