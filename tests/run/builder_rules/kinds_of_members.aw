// C# specification §15.14: async on every kind of function: static, virtual, override, sealed, abstract, generic,
// extension, operator-like helpers, local, lambda, delegate.
B b = new D();
Console.WriteLine(await b.Virtual() + " " + await b.Abstract(3) + " " + await B.Static());
Console.WriteLine(await new D().Hidden() + " " + await ((B)new D()).Hidden());
Console.WriteLine(await Gen.Pair(1, "x") + " " + await "ext".Later() + " " + await 5.Later());
Func<int, Task<int>> lambda = async x => { await Task.Yield(); return x + 1; };
Func<int, Task<int>> anonymous = async delegate (int x) { await Task.Yield(); return x * 2; };
Func<Task<Func<Task<int>>>> deep = async () =>
{
    await Task.Yield();
    return async () => { await Task.Yield(); return 42; };
};
Console.WriteLine(await lambda(1) + " " + await anonymous(4) + " " + await (await deep())());
static async Task<T> Local<T>(T t) { await Task.Yield(); return t; }
Console.WriteLine(await Local("local") + await Local(1));
Func<string, Task<string>> group = Local<string>, ext = Gen.Later;
Console.WriteLine(await group("group") + await ext("method"));
Console.WriteLine(await new D().Property + " " + await new D()[3]);

abstract class B
{
    public virtual async Task<string> Virtual() { await Task.Yield(); return "B"; }
    public abstract Task<int> Abstract(int x);
    public static async Task<string> Static() { await Task.Yield(); return "static"; }
    public async Task<string> Hidden() { await Task.Yield(); return "B.Hidden"; }
}

class D : B
{
    public override async Task<string> Virtual() => "D over " + await base.Virtual();
    public sealed override async Task<int> Abstract(int x) { await Task.Yield(); return x * x; }
    public new async Task<string> Hidden() { await Task.Yield(); return "D.Hidden " + await base.Hidden(); }
    public Task<int> Property => Get(10);
    public Task<int> this[int i] => Get(i);
    async Task<int> Get(int i) { await Task.Yield(); return i; }
}

static class Gen
{
    public static async Task<(A, B2)> Pair<A, B2>(A a, B2 b) { await Task.Yield(); return (a, b); }
    public static async Task<T> Later<T>(this T t) { await Task.Yield(); return t; }
}
