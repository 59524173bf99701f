// C# specification §12.8.14 (base access) inside lambdas, local functions, iterators and async methods: always the base's own
// implementation, never the override, whatever the run-time type.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class A
{
    public virtual string Name() => "A.Name";
    public virtual string Prop { get => "A.Prop:" + field_; set => field_ = value; }
    protected string field_ = "0";
    public virtual int this[int i] => i + 100;
    public virtual Task<string> Async(string s) => Task.FromResult("A.Async " + s);
    public virtual IEnumerable<int> Items() { yield return 1; yield return 2; }
    public virtual event Action Changed { add { log.Add("A.add"); } remove { log.Add("A.remove"); } }
    public List<string> log = new List<string>();
    public virtual T Gen<T>(T t) { log.Add("A.Gen " + typeof(T).Name); return t; }
}

class B : A
{
    public override string Name() => "B.Name";
    public override string Prop { get => "B.Prop"; set => base.Prop = "<" + value + ">"; }
    public override int this[int i] => -i;
    public override async Task<string> Async(string s)
    {
        await Task.Yield();
        var first = await base.Async(s + "1");
        await Task.Yield();
        return first + " then " + await base.Async(s + "2") + " " + base.Name();
    }
    public override IEnumerable<int> Items()
    {
        yield return 0;
        foreach (var i in base.Items()) yield return i * 10;
        yield return base[5];
    }
    public override event Action Changed
    {
        add { log.Add("B.add"); Action a = () => base.Changed += value; a(); }
        remove { log.Add("B.remove"); base.Changed -= value; }
    }
    public override T Gen<T>(T t)
    {
        Func<T, T> f = base.Gen;
        Func<T> g = () => base.Gen<T>(t);
        log.Add("B.Gen " + typeof(T).Name);
        f(g());
        return t;
    }
    public string Closures()
    {
        Func<string> a = () => base.Name() + "/" + Name();
        Func<string> b = base.Name;
        Func<Func<string>> c = () => () => base.Prop + base[1] + this[1];
        string Local() { return base.Name() + "!"; }
        base.Prop = "set";
        return a() + " " + b() + " " + c()() + " " + Local();
    }
}

class C : B
{
    public override string Name() => "C.Name";
    public override int this[int i] => 7;
    public string Deep() { Func<string> f = base.Name; return f() + base[3] + string.Join(",", base.Items()); }
}

static class Program
{
    static async Task Main()
    {
        var b = new B();
        Console.WriteLine(b.Closures());
        var c = new C();
        Console.WriteLine(c.Closures());
        Console.WriteLine(c.Deep());
        Console.WriteLine(await b.Async("x") + " | " + await c.Async("y"));
        Console.WriteLine(string.Join(" ", b.Items()) + " | " + string.Join(" ", ((A)c).Items()));
        b.Changed += () => { };
        b.Changed -= null;
        b.Gen("s"); b.Gen(1); ((A)b).Gen(2.5);
        Console.WriteLine(string.Join(",", b.log));
        b.Prop = "v";
        Console.WriteLine(b.Prop);
    }
}
