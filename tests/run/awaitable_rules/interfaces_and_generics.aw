// Async members through interfaces, base classes, generics and constraints; explicit implementations and overrides.
IWork[] all = { new A(), new B(), new C<string>("c") };
foreach (IWork w in all) Console.Write(await w.Do(2) + " ");
Console.WriteLine();
Console.WriteLine(await Twice(new B()) + " " + await Twice<IWork>(new A()));
static async Task<int> Twice<T>(T work) where T : IWork => await work.Do(1) + await work.Do(2);
Base b = new Derived();
Console.WriteLine(await b.Name() + " " + await b.Sealed());
var c = new C<int>(5);
Console.WriteLine(await c.Get() + " " + await c.Map(async n => { await Task.Yield(); return "n"
    + n; }) + " " + await C<int>.Make());
Console.WriteLine(await new Point { X = 3 }.Move(4));

interface IWork { Task<int> Do(int n); }
class A : IWork { public async Task<int> Do(int n) { await Task.Yield(); return n; } }
class B : IWork { async Task<int> IWork.Do(int n) => n * await Task.FromResult(10); }

class C<T> : IWork
{
    readonly T _value;
    public C(T value) => _value = value;
    public Task<int> Do(int n) => Task.FromResult(n * 100);
    public async Task<T> Get() { await Task.Yield(); return _value; }
    public async Task<R> Map<R>(Func<T, Task<R>> f) { await Task.Yield(); return await f(_value); }
    public static async Task<string> Make() { await Task.Yield(); return typeof(T).Name; }
}

abstract class Base
{
    public abstract Task<string> Name();
    public virtual async Task<string> Sealed() { await Task.Yield(); return "base"; }
}

class Derived : Base
{
    public override async Task<string> Name() { await Task.Yield(); return "derived"; }
    public sealed override async Task<string> Sealed() => await base.Sealed() + "+derived";
}

struct Point { public int X; public async Task<int> Move(int d) { await Task.Yield(); X += d; return X; } }
