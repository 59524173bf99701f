// C# specification §15.8: events: field-like, custom, static, virtual and overridden, abstract, interface and explicit,
// raising, removal
// during raising, subscription of lambdas and groups, generic handlers, struct events, base access, accessors' order.
using System;
using System.Collections.Generic;

class Args : EventArgs { public int N; public Args(int n) { N = n; } }

class Pub
{
    public event EventHandler<Args> Changed;
    public event Action<int> Simple = delegate { };
    public static event Action St;
    List<Action> list = new();

    public event Action Custom
    {
        add { Console.Write("add "); list.Add(value); }
        remove { Console.Write("rem "); list.Remove(value); }
    }

    public virtual event Action Virt;

    public void Fire(int n)
    {
        Changed?.Invoke(this, new Args(n));
        Simple(n);
        foreach (var a in list) a();
        Virt?.Invoke();
    }

    public static void FireSt() => St?.Invoke();
    public int Count => Changed?.GetInvocationList().Length ?? 0;
    public void Clear() => Changed = null;
    public bool Has => Virt != null;
}

class Sub : Pub
{
    Action mine;

    public override event Action Virt
    {
        add { Console.Write("Sub.add "); mine += value; base.Virt += value; }
        remove { mine -= value; }
    }

    public void FireMine() => mine?.Invoke();
}

interface IEv { event Action E; event Action<string> F; }

class Both : IEv
{
    public event Action E;
    Action<string> f;
    event Action<string> IEv.F { add => f += value; remove => f -= value; }
    public void Fire() { E?.Invoke(); f?.Invoke("f"); }
}

abstract class Abs { public abstract event Action E; public abstract void Fire(); }
class Con : Abs { public override event Action E; public override void Fire() => E(); }
struct Se { public event Action E; public void Fire() => E?.Invoke(); }

class Gen<T>
{
    public event Action<T> On;
    public void Fire(T t) => On?.Invoke(t);
    public static event Func<T> Make;
    public static T Do() => Make();
}

class Hide : Pub
{
    public new event Action<string> Simple;
    public void FireHide() => Simple?.Invoke("hidden");
}

static class Program
{
    static void OnSt() => Console.Write("st ");
    static Pub Get(Pub p) { Console.Write("get "); return p; }

    static Action H(string s)
    {
        Console.Write("h" + s + " ");
        return () => Console.Write(s + " ");
    }

    static void Main()
    {
        var p = new Pub();
        p.Fire(0);
        EventHandler<Args> h = (s, e) => Console.Write((s == (object)p) + "" + e.N + " ");
        p.Changed += h;
        p.Changed += h;
        p.Changed += (_, e) => Console.Write("L" + e.N + " ");
        p.Simple += n => Console.Write("S" + n + " ");
        p.Fire(1);
        p.Changed -= h;
        p.Fire(2);
        Console.WriteLine(p.Count);
        p.Clear();
        p.Changed -= h;
        Console.WriteLine(p.Count);
        Pub.St += OnSt;
        Pub.St += OnSt;
        Pub.St -= OnSt;
        Pub.FireSt();
        Console.WriteLine();
        Action c = () => Console.Write("custom ");
        p.Custom += c;
        p.Custom += c;
        p.Fire(3);
        p.Custom -= c;
        p.Fire(4);
        Console.WriteLine();
        Get(p).Custom += H("x");
        Console.WriteLine();
        Pub s = new Sub();
        s.Virt += () => Console.Write("virt ");
        s.Fire(5);
        ((Sub)s).FireMine();
        Console.WriteLine(s.Has);
        var b = new Both();
        IEv ie = b;
        ie.E += () => Console.Write("E ");
        ie.F += x => Console.Write(x + " ");
        b.E += () => Console.Write("E2 ");
        b.Fire();
        Abs a = new Con();
        a.E += () => Console.Write("abs ");
        a.Fire();
        var se = new Se();
        se.E += () => Console.Write("se ");
        var se2 = se;
        se2.E += () => Console.Write("se2 ");
        se.Fire();
        se2.Fire();
        Console.WriteLine();
        var g = new Gen<string>();
        g.On += x => Console.Write(x.Length + " ");
        g.Fire("four");
        Gen<int>.Make += () => 1;
        Gen<int>.Make += () => 2;
        Console.WriteLine(Gen<int>.Do());
        var hd = new Hide();
        hd.Simple += x => Console.Write(x + " ");
        ((Pub)hd).Simple += x => Console.Write("base" + x + " ");
        hd.FireHide();
        hd.Fire(6);
        Console.WriteLine();
        Action self = null;
        var q = new Pub();
        self = () => { Console.Write("once "); q.Virt -= self; };
        q.Virt += self;
        q.Virt += () =>
        {
            Console.Write("adds ");
            q.Virt += () => Console.Write("added ");
        };
        q.Fire(7);
        Console.Write("| ");
        q.Fire(8);
        Console.WriteLine();
        q.Virt += null;
        q.Virt -= null;
        Action big = null;
        for (int i = 0; i < 3; i++)
        {
            int k = i;
            big += () => Console.Write(k + i + " ");
        }
        q = new Pub();
        q.Virt += big;
        q.Fire(0);
        Console.WriteLine();
    }
}
