// Custom awaiters: explicit implementations, struct awaiters that change themselves, critical awaiters.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Console.WriteLine(await new Explicit());
Console.WriteLine(await new Changing());
Console.WriteLine(await new Critical());
Console.WriteLine(await new OnlyName());
Console.WriteLine(await new Ref());
Console.WriteLine(await Generic<Changing2>(new Changing2()));
INotify n = new Impl();
Console.WriteLine(await n);
async Task<int> Generic<T>(T t) where T : IAwaitable { return await t; }

struct Explicit : INotifyCompletion
{
    public Explicit GetAwaiter() => this;
    public bool IsCompleted => false;
    public int GetResult() => 1;
    void INotifyCompletion.OnCompleted(Action a) { Console.WriteLine("explicit"); a(); }
}
struct Changing : INotifyCompletion
{
    int n;
    public Changing GetAwaiter() => this;
    public bool IsCompleted { get { n += 1; return false; } }
    public int GetResult() => n;
    public void OnCompleted(Action a) { n += 10; Task.Run(a); }
}
interface IAwaitable { Changing2.Aw GetAwaiter(); }
struct Changing2 : IAwaitable
{
    public Aw GetAwaiter() => new Aw();
    public struct Aw : INotifyCompletion
    {
        int n;
        public bool IsCompleted => n++ > 5;
        public int GetResult() => n;
        public void OnCompleted(Action a) { n += 10; a(); }
    }
}
class Critical : ICriticalNotifyCompletion
{
    public Critical GetAwaiter() => this;
    public bool IsCompleted => false;
    public int GetResult() => 3;
    public void OnCompleted(Action a) { Console.WriteLine("safe"); a(); }
    void ICriticalNotifyCompletion.UnsafeOnCompleted(Action a) { Console.WriteLine("unsafe"); a(); }
}
class OnlyName : INotifyCompletion
{
    public OnlyName GetAwaiter() => this;
    public bool IsCompleted => false;
    public int GetResult() => 4;
    public void OnCompleted(Action a) { Console.WriteLine("on"); a(); }
    public void UnsafeOnCompleted(Action a) { Console.WriteLine("not this"); a(); }
}
class Base : INotifyCompletion
{
    public virtual bool IsCompleted => false;
    public virtual int GetResult() => 5;
    public virtual void OnCompleted(Action a) { Console.WriteLine("base"); a(); }
}
class Ref : Base
{
    public Base GetAwaiter() => this;
    public override void OnCompleted(Action a) { Console.WriteLine("derived"); Task.Run(a); }
}
interface INotify { INotifyAwaiter GetAwaiter(); }
interface INotifyAwaiter : ICriticalNotifyCompletion { bool IsCompleted { get; } string GetResult(); }
class Impl : INotify, INotifyAwaiter
{
    public INotifyAwaiter GetAwaiter() => this;
    public bool IsCompleted => false;
    public string GetResult() => "impl";
    public void OnCompleted(Action a) => throw new Exception();
    public void UnsafeOnCompleted(Action a) { Console.WriteLine("impl unsafe"); a(); }
}
