// C# specification §18.6: implementing interfaces: by name, explicitly, inherited, again, generic twice, with
// properties, events and indexers; which one a call finds.
interface I1 { string M(); int P { get; set; } }
interface I2 { string M(); }
interface I3 : I1, I2 { new string M(); }
interface IG<T> { string Get(T t); }
interface IEv { event Action E; string this[int i] { get; } }

class A : I1, I2
{
    public string M() => "A.M";
    string I2.M() => "I2.M";
    int p;
    int I1.P { get => p; set => p = value * 2; }
    public int P => -1;
}

class B : A, I1 { string I1.M() => "B as I1"; int I1.P { get; set; } = 50; }
class C : A { public new string M() => "C.M"; }

class D : I3
{
    string I1.M() => "1";
    string I2.M() => "2";
    string I3.M() => "3";
    public string M() => "D";
    int I1.P { get; set; }
}

class G : IG<int>, IG<string>
{
    public string Get(int i) => "int" + i;
    string IG<string>.Get(string s) => "string" + s;
}

class Ev : IEv
{
    Action? list;
    event Action IEv.E { add => list += value; remove => list -= value; }
    string IEv.this[int i] => "explicit" + i;
    public string this[int i] => "own" + i;
    public void Go() => list?.Invoke();
}

abstract class Abs : I2 { public abstract string M(); }
class Impl : Abs { public override string M() => "Impl"; }
class Base { public string M() => "Base.M"; }
class Late : Base, I2 { }
class Virt : I2 { public virtual string M() => "Virt"; }
class Over : Virt { public override string M() => "Over"; }
class New : Virt { public new string M() => "New"; }
class Re : New, I2 { }
struct S : I1 { public string M() => "S" + P; public int P { get; set; } }

static class Program
{
    static string Call(I2 i) => i.M();
    static string Set<T>(T t) where T : I1 { t.P = 3; t.P++; return t.M() + t.P; }

    static void Main()
    {
        I1 a1 = new A();
        a1.P = 4;
        Console.WriteLine(a1.M() + " " + ((I2)a1).M() + " " + a1.P + " " + new A().P + " " + new A().M());
        I1 b = new B();
        b.P++;
        Console.WriteLine(b.M() + " " + b.P + " " + new B().M() + " " + ((I2)b).M());
        I1 c = new C();
        Console.WriteLine(c.M() + " " + new C().M());
        I3 d = new D();
        Console.WriteLine(d.M() + ((I1)d).M() + ((I2)d).M() + ((D)d).M());
        var g = new G();
        Console.WriteLine(g.Get(1) + ((IG<string>)g).Get("x") + ((IG<int>)g).Get(2));
        var ev = new Ev();
        ((IEv)ev).E += () => Console.Write("event ");
        ev.Go();
        Console.WriteLine(((IEv)ev)[1] + ev[2]);
        Console.WriteLine(Call(new Impl()) + Call(new Late()) + Call(new Virt()) + Call(new Over())
            + Call(new New()) + Call(new Re()));
        Console.WriteLine(Set(new S()) + " " + Set<I1>(new S()) + " " + Set(new B()));
        object o = new D();
        Console.WriteLine((o is I1) + " " + (o is I2 and I3) + " " + (o as IEv == null));
    }
}
