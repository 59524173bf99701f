// C# §7.7.2.3: hiding through inheritance. A member of a derived class hides those of the same name in its bases: which
// one is meant follows from the static type of the receiver; methods hide by signature, everything else by name.
class A
{
    public string F = "A.F";
    public string P => "A.P";
    public string M(object o) => "A.M(object)";
    public string M(int i) => "A.M(int)";
    public virtual string V() => "A.V";
    public static string S() => "A.S";
    public class Inner { public override string ToString() => "A.Inner"; }
    public const int K = 1;
}

class B : A
{
    public new int F = 42;
    public new string P => "B.P, base " + base.P;
    public new string M(object o) => "B.M(object), base " + base.M(o);
    public new virtual string V() => "B.V";
    public static new string S() => "B.S, " + A.S();
    public new class Inner { public override string ToString() => "B.Inner"; }
    public new const string K = "one";
    public string Use() => new Inner() + " " + new A.Inner() + " " + K + " " + A.K;
}

class C : B
{
    public override string V() => "C.V";
    private new string F => "private";
    public string Own() => F + " " + base.F;
}

class Program
{
    static void Main()
    {
        var c = new C();
        B b = c;
        A a = c;
        Console.WriteLine(a.F + " " + b.F + " " + c.F + " " + c.Own());
        Console.WriteLine(a.P + " | " + b.P);
        Console.WriteLine(a.M(1) + " | " + b.M(1) + " | " + c.M("x"));
        Console.WriteLine(a.V() + " " + b.V() + " " + c.V());
        Console.WriteLine(A.S() + " | " + B.S() + " | " + C.S());
        Console.WriteLine(c.Use());
        Console.WriteLine(new C.Inner());
        Console.WriteLine(C.K.Length + A.K);
        Console.WriteLine(((A)b).F + ((A)b).M(2));
    }
}
