// C# specification §18.4 and the default interface members of C# 8: bodies in interfaces, overriding in derived
// interfaces, the most
// specific implementation in a diamond, static and private members, properties, structs and generic calls.
using System;

interface IShape
{
    double Area();
    string Describe() => "shape " + Area() + Suffix();
    private string Suffix() => "!" + count;
    static int count = 0;
    static IShape Make(double d) { count++; return new Sq(d); }
    string Name { get => "noname"; }
}

class Sq : IShape { double s; public Sq(double s) { this.s = s; } public double Area() => s * s; }
class Named : IShape { public double Area() => 1; public string Describe() => "named"; public string Name => "N"; }
interface ILeft : IShape { string IShape.Describe() => "left " + Area(); }
interface IRight : IShape { string IShape.Name => "right"; }
class Dia : ILeft, IRight { public double Area() => 2; }
interface IBoth : ILeft, IRight { string IShape.Describe() => "both"; }
class Dia2 : ILeft, IBoth { public double Area() => 3; }
class Derived : Dia, IShape { public string Describe() => "derived"; }

interface IGen<T>
{
    T Value { get; }
    string Show() => "<" + Value + ">";
    U Map<U>(Func<T, U> f) => f(Value);
    int this[int i] => i * 2;
    event Action E { add { Console.Write("E+ "); } remove { Console.Write("E- "); } }
}

class G1 : IGen<int> { public int Value => 5; }
struct SG : IGen<string> { public string Value { get; set; } public string Show() => "struct " + Value; }
struct SD : IShape { public int N; public double Area() { N++; return N; } }

interface IVirt
{
    sealed string Fixed() => "fixed " + Open();
    virtual string Open() => "open";
    protected string Prot() => "prot";
    string CallProt() => Prot();
    public const int K = 3;
    class Nested { public override string ToString() => "nested"; }
}

class V : IVirt
{
    string IVirt.Open() => "V.open";
    public string Fixed() => "V.fixed";
    string IVirt.Prot() => "V.prot";
}

static class Program
{
    static string Gen<T>(T t) where T : IShape => t.Describe() + t.Name;

    static void Main()
    {
        IShape s = IShape.Make(3); Console.WriteLine(s.Describe() + s.Name + Gen(s));
        s = new Named(); Console.WriteLine(s.Describe() + s.Name + Gen(new Named()));
        s = new Dia(); Console.WriteLine(s.Describe() + s.Name + ((ILeft)s).Describe() + ((IRight)s).Name);
        s = new Dia2(); Console.WriteLine(s.Describe() + s.Name);
        s = new Derived(); Console.WriteLine(s.Describe() + s.Name);
        IGen<int> g = new G1();
        Console.WriteLine(g.Show() + g.Map(v => v * 2.5) + g.Map(v => "m" + v) + g[4]);
        g.E += null;
        g.E -= null;
        Console.WriteLine();
        IGen<string> sg = new SG { Value = "q" }; Console.WriteLine(sg.Show() + sg.Map(q => q + q));
        var sd = new SD();
        Console.WriteLine(Gen(sd) + sd.N);
        IShape bx = sd;
        Console.WriteLine(bx.Describe() + bx.Describe() + sd.N);
        IVirt v = new V();
        Console.WriteLine(v.Fixed() + " " + v.Open() + " " + new V().Fixed() + " " + v.CallProt() + IVirt.K + new IVirt.Nested());
        Func<string> f = s.Describe; Console.WriteLine(f());
    }
}
