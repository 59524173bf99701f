// C# specification §18.4, C# 8: interfaces with bodies: defaults, overrides in other interfaces, static, private and
// sealed members, most specific implementation, calls on structs and through type parameters.
interface IA
{
    string M() => "IA.M";
    string P { get => "IA.P"; }
    static int Count;
    static IA() { Count = 10; }
    static string Help() => "help" + ++Count;
    private string Priv() => "private";
    string UsePriv() => Priv() + M();
    sealed string Fixed() => "fixed" + M();
    int this[int i] => i * 2;
    event Action E { add { Console.Write("add "); } remove { Console.Write("remove "); } }
}

interface IB : IA { string IA.M() => "IB.M"; new string P => "IB.P"; }
interface IC : IA { string IA.M() => "IC.M"; }
interface ID : IB, IC { string IA.M() => "ID.M"; }
class A : IA { }
class B : IB { }
class C : IC { public string M() => "class C.M"; }
class D : ID { }
class E : B, IA { public string M() => "E.M"; string IA.P => "E.P"; }
class F : E { public new string M() => "F.M"; }
class G : IB, IC { public string M() => "G.M"; }
struct S : IA { public int N; public string M() => "S" + ++N; }
abstract class Abs : IA { public abstract string M(); }
class Con : Abs { public override string M() => "Con.M"; }
interface IGen<T> { T Make() => default!; string Name() => typeof(T).Name; }
class Gen : IGen<int>, IGen<string> { string IGen<string>.Make() => "made"; }

interface IOp
{
    int V { get; set; }
    void Up() => V++;
    int Twice() { Up(); Up(); return V; }
}

class Op : IOp { public int V { get; set; } }
struct SOp : IOp { public int V { get; set; } }

static class Program
{
    static string Call(IA a) => a.M() + " " + a.P + " " + a.UsePriv() + " " + a.Fixed();
    static string Gen<T>(T t) where T : IA => t.M() + t.M() + t[4];
    static int Twice<T>(ref T t) where T : IOp { t.Twice(); return t.V; }

    static void Main()
    {
        Console.WriteLine(Call(new A()));
        Console.WriteLine(Call(new B()));
        Console.WriteLine(Call(new C()));
        Console.WriteLine(Call(new D()));
        Console.WriteLine(Call(new E()));
        Console.WriteLine(Call(new F()) + new F().M());
        Console.WriteLine(Call(new G()));
        Console.WriteLine(Call(new S()));
        Console.WriteLine(Call(new Con()));
        Console.WriteLine(((IB)new B()).P + " " + IA.Help() + IA.Help() + IA.Count);
        Console.WriteLine(Gen(new S()) + " " + Gen<IA>(new S()) + " " + Gen(new D()));
        IA a = new A();
        a.E += () => { };
        a.E -= null;
        Console.WriteLine(a[5]);
        IGen<int> gi = new Gen();
        IGen<string> gs = new Gen();
        Console.WriteLine(gi.Make() + gi.Name() + gs.Make() + gs.Name());
        IOp op = new Op();
        Console.WriteLine(op.Twice() + " " + op.V);
        IOp sop = new SOp();
        sop.Up();
        Console.WriteLine(sop.Twice());
        var o2 = new Op();
        Console.WriteLine(Twice(ref o2));
        Func<string> f = ((IA)new D()).M;
        Console.WriteLine(f());
    }
}
