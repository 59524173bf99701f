// C# specification §15.3.5, §15.6.4–15.6.6, §12.8.15: new, virtual, override, sealed and abstract over several levels;
// properties, indexers and events; calls through each static type; base from lambdas.
abstract class A
{
    public virtual string M() => "A.M";
    public virtual string N(object o) => "A.N(o)";
    public string H() => "A.H";
    public static string S() => "A.S";
    public int F = 1;
    public abstract int P { get; set; }
    public virtual string this[int i] => "A[" + i;
    public event Action? E;
    public void Raise() => E?.Invoke();
    public string CallAll() => M() + N("") + H() + P + this[0];
    protected virtual A Clone() => this;
    public override string ToString() => GetType().Name + ":" + M();
}

class B : A
{
    int p = 5;
    public override string M() => "B.M<" + base.M();
    public string N(string s) => "B.N(s)";
    public new string H() => "B.H";
    public static new string S() => "B.S";
    public new string F = "f";
    public override int P { get => p; set => p = value * 2; }
    public override string this[int i] => "B" + base[i];
    public new event Action? E;
    public new void Raise() { E?.Invoke(); base.Raise(); }
    public Func<string> Later() => () => base.M() + this.M();
    protected override A Clone() => new B { p = p };
    public A Public() => Clone();
}

class C : B
{
    public sealed override string M() => "C.M<" + base.M();
    public override string N(object o) => "C.N(o)";
    public new virtual string H() => "C.H";
    public override int P { set => base.P = value + 1; }
    public new string this[int i] { get => "C" + i; }
    public string this[string s] => s + base[1];
}

class D : C
{
    public override string H() => "D.H";
    public new string M() => "D.M";
    public string T() { string Local() => base.M(); Func<string> f = base.H; return Local() + f() + base.P; }
}

class Program
{
    static void Main()
    {
        D d = new D(); C c = d; B b = d; A a = d;
        Console.WriteLine(a.M()); Console.WriteLine(d.M()); Console.WriteLine(a.H() + b.H() + c.H() + d.H());
        Console.WriteLine(a.N("s") + b.N("s") + c.N("s") + b.N(1) + ((A)c).N("s"));
        d.P = 3; Console.WriteLine(a.P); b.P = 10; Console.WriteLine(d.P); Console.WriteLine(a.F + b.F + ((A)b).F);
        Console.WriteLine(a[1] + " " + b[1] + " " + c[1] + " " + d["k"]); Console.WriteLine(A.S() + B.S() + D.S());
        a.E += () => Console.Write("aE "); b.E += () => Console.Write("bE "); a.Raise(); b.Raise(); d.Raise();
        Console.WriteLine();
        Console.WriteLine(a.CallAll()); Console.WriteLine(b.Later()()); Console.WriteLine(d.T());
        Console.WriteLine(a); Console.WriteLine(new B().Public() + " " + d.Public());
        A anon = new B(); Console.WriteLine(anon.CallAll()); Func<string> m = a.M; Console.WriteLine(m());
        Func<object, string> n = b.N; Console.WriteLine(n("x")); Func<string, string> n2 = b.N;
        Console.WriteLine(n2("x"));
    }
}
