// C# specification §15.6.4–15.6.6: virtual, override, new virtual, sealed override, abstract override; calls from
// constructors, through base, on interfaces and generics.
abstract class A
{
    public virtual string F() => "A.F";
    public virtual string G() => "A.G";
    public abstract string H();
    public string Call() => F() + G() + H();
    public virtual string P { get => "A.P"; }
    public string NonV() => "A.N";
}

class B : A
{
    public override string F() => "B.F";
    public new virtual string G() => "B.G";
    public override string H() => "B.H";
    public override string P => "B.P>" + base.P;
    public new string NonV() => "B.N";
}

class C : B
{
    public sealed override string F() => "C.F>" + base.F();
    public override string G() => "C.G";
    public new string H() => "C.H";
}

class D : C
{
    public new string F() => "D.F";
    public override string G() => "D.G>" + base.G();
    public override string P => "D.P>" + base.P;
}

abstract class E : B
{
    public abstract override string F();
    public override string ToString() => "E:" + F();
}

class F_ : E { public override string F() => "F_.F"; }

class K
{
    public virtual void M(object o) => Console.Write("K.obj ");
    public virtual void M(string s) => Console.Write("K.str ");
    public virtual void M(int x, int y = 1) => Console.Write("K.int" + y + " ");
}

class L : K
{
    public override void M(object o) => Console.Write("L.obj ");
    public void M(long l) => Console.Write("L.long ");
    public override void M(int x, int y = 2) => Console.Write("L.int" + y + " ");
}

class G<T>
{
    public virtual string V(T t) => "G" + t;
    public virtual string V<U>(T t, U u) => "G" + t + u;
}

class GI : G<int>
{
    public override string V(int t) => "GI" + t;
    public override string V<U>(int t, U u) => "GI" + t + typeof(U).Name;
}

static class Program
{
    static string Gen<T>(T t) where T : A => t.F() + t.G();

    static void Main()
    {
        A[] all = { new B(), new C(), new D(), new F_() };
        foreach (var a in all)
            Console.WriteLine(a.F() + " " + a.G() + " " + a.H() + " " + a.Call() + " " + a.P + " " + a.NonV() + " "
                + ((B)a).G() + ((B)a).NonV());
        var d = new D();
        Console.WriteLine(d.F() + ((C)d).F() + d.H() + ((B)d).H() + Gen(d) + Gen<A>(d) + Gen<B>(d));
        Console.WriteLine(new F_());
        K k = new L();
        L l = new L();
        k.M("s");
        k.M(1);
        l.M("s");
        l.M(1);
        l.M((object)1);
        k.M(1L);
        l.M(1, 5);
        Console.WriteLine();
        G<int> g = new GI();
        Console.WriteLine(g.V(1) + g.V(1, "s") + g.V<object>(2, null));
        Func<string> f = d.G;
        A aa = d;
        Func<string> f2 = aa.G;
        Console.WriteLine(f() + f2());
    }
}
