// C# specification §15.3.5 (the new modifier) and §15.6.4–15.6.6: hiding starts a new virtual chain; the static type of
// the
// receiver picks the chain, the run-time type the implementation inside it.
using System;

class A
{
    public virtual string M() => "A";
    public string F = "fA";
    public static string S() => "SA";
    public int P { get; set; } = 1;
    public class N { public override string ToString() => "A.N"; }
}

class B : A
{
    public override string M() => "B";
    public new string F = "fB";
    public static new string S() => "SB";
    public new string P => "pB" + base.P;
    public new class N { public override string ToString() => "B.N"; }
}

class C : B { public new virtual string M() => "C"; }
class D : C { public override string M() => "D<" + base.M() + ">"; }
class E : D { public sealed override string M() => "E<" + base.M() + ">"; }
class F : E { public new string M() => "F<" + base.M() + ">"; }
abstract class G : F { public new abstract string M(); }

class H : G
{
    public override string M() => "H";
    public string Up() => ((F)this).M() + ((C)this).M() + ((A)this).M();
}

class Over { public virtual void Do(object o) { Console.Write("Over.object "); } }

class Over2 : Over
{
    public void Do(int i) { Console.Write("Over2.int "); }
    public void Do(long i) { Console.Write("Over2.long "); }
}

class Over3 : Over2
{
    public override void Do(object o) { Console.Write("Over3.object "); }
    public void Do(string s) { Console.Write("Over3.string "); }
}

class Shape { protected virtual string Who() => "shape"; public string Hello() => "I am " + Who(); }
class Round : Shape { protected override string Who() => "round " + base.Who(); }
class Ball : Round { private new string Who() => "secret"; public string Mine() => Who(); }
class Ball2 : Ball { protected override string Who() => "ball2 " + base.Who(); }

class Generic<T> { public virtual string Get(T t) => "T"; public virtual string Get(int t) => "int"; }

class IntGeneric : Generic<string>
{
    public override string Get(string t) => "over string";
    public override string Get(int t) => "over int";
}

static class Program
{
    static void Main()
    {
        H h = new H();
        Console.WriteLine(((A)h).M() + " " + ((B)h).M() + " " + ((C)h).M() + " " + ((D)h).M() + " " + ((E)h).M()
            + " " + ((F)h).M() + " " + ((G)h).M() + " " + h.M() + " " + h.Up());
        A a = new D(); Console.WriteLine(a.M() + " " + ((C)a).M());
        var b = new B(); Console.WriteLine(b.F + ((A)b).F + " " + B.S() + A.S() + " " + b.P + ((A)b).P);
        Console.WriteLine(new A.N() + " " + new B.N() + " " + new C.N());
        byte x = 1; var o = new Over3();
        o.Do(x);
        o.Do("s");
        o.Do(1L);
        o.Do(1.5);
        o.Do(null!);
        ((Over2)o).Do("s");
        ((Over)o).Do(1);
        ((Over2)o).Do('c');
        Console.WriteLine();
        Console.WriteLine(new Ball().Hello() + " " + new Ball().Mine() + " " + new Ball2().Hello());
        Generic<string> g = new IntGeneric();
        Console.WriteLine(g.Get("a") + " " + g.Get(1));
    }
}
