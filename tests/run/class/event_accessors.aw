// C# specification §15.8: events with accessors, virtual, through `base`, explicit and of a struct.
using System;
delegate int D(int x);

class A
{
    protected D list;

    public virtual event D Changed
    {
        add { Console.WriteLine("A.add"); list += value; }
        remove { Console.WriteLine("A.remove"); list -= value; }
    }

    public virtual event Action Plain;
    public void Fire() { Console.WriteLine(list == null ? -1 : list(4)); if (Plain != null) Plain(); }
    protected void Reset() { Plain = null; }
}

class B : A
{
    public override event D Changed
    {
        add { Console.WriteLine("B.add"); base.Changed += value; }
        remove { Console.WriteLine("B.remove"); base.Changed -= value; }
    }

    public void Direct(D d) { base.Changed += d; }
    public void Clear() { Reset(); }
}

class C : B { public void Twice(D d) { base.Changed += d; base.Changed += d; } }
class Sealed : A { public sealed override event D Changed { add { Console.WriteLine("Sealed.add"); } remove { } } }
interface IHas { event Action E; }

class Explicit : IHas
{
    event Action IHas.E
    {
        add { Console.WriteLine("explicit add"); value(); }
        remove { Console.WriteLine("explicit remove"); }
    }
}

struct Source
{
    public event Action E;
    public void Fire() { if (E != null) E(); else Console.WriteLine("nobody"); }
}

class Program
{
    static int Ten(int x) { return x * 10; }

    static void Main()
    {
        A a = new B();
        a.Changed += Ten; a.Fire(); a.Changed -= Ten; a.Fire();
        var b = new B(); b.Direct(x => x + 1); b.Fire();
        b.Plain += () => Console.WriteLine("plain"); b.Fire(); b.Clear(); b.Fire();
        var c = new C(); c.Twice(x => { Console.WriteLine("called"); return x; }); c.Fire();
        A s = new Sealed(); s.Changed += Ten; s.Fire();
        IHas h = new Explicit(); Action hello = () => Console.WriteLine("hello"); h.E += hello; h.E -= hello;
        var src = new Source(); src.Fire(); src.E += hello; src.Fire(); src.E -= hello; src.Fire();
    }
}
