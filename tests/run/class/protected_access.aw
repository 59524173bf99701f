// C# specification §7.5.4, §12.8.12: protected members take part in overload resolution only through the right
// receiver; overriding members are no candidates.
using System;
class A
{
    public string Which;
    public A(object o) { Which = "object"; }
    protected A(int i) { Which = "int"; }
    protected A(int i, int j) : this(i + j) { Which += " pair"; }
    public string M(object o) { return "M(object)"; }
    protected string M(int i) { return "M(int)"; }
    public string this[object o] { get { return "[object]"; } }
    protected string this[int i] { get { return "[int]"; } }
    protected string Name = "A.Name";
    protected static string Shared(int i) { return "Shared(int)"; }
    public static string Shared(object o) { return "Shared(object)"; }
    protected internal string Open(int i) { return "Open(int)"; }
    public string Open(object o) { return "Open(object)"; }
    protected virtual string V() { return "A.V"; }
    protected class Hidden { public string S = "hidden"; }
    public static A Make() { return new A(1); }
}

class B : A
{
    public B() : base(1) { }
    public B(int x) : base(x, x) { }
    protected override string V() { return "B.V " + base.V() + " " + base.Name + " " + base.M(1) + " " + base[1]; }

    public void Test()
    {
        A a = new A(1);
        B b = new B();
        C c = new C();
        Console.WriteLine(a.Which + ", " + b.Which + ", " + new B(2).Which + ", " + Make().Which);
        Console.WriteLine(a.M(1) + " " + b.M(1) + " " + c.M(1) + " " + M(1) + " " + this.M(1));
        Console.WriteLine(a[1] + " " + b[1] + " " + c[1] + " " + this[1]);
        Console.WriteLine(b.Name + " " + c.Name + " " + Name);
        Console.WriteLine(Shared(1) + " " + A.Shared(1) + " " + C.Shared(1));
        Console.WriteLine(a.Open(1) + " " + b.Open(1));
        Console.WriteLine(V() + " | " + c.V());
        Console.WriteLine(new Hidden().S + " " + new A.Hidden().S);
        Console.WriteLine(new Inner().Look(this));
        Console.WriteLine(Generic(c));
        Func<int, string> f = b.M; Console.WriteLine(f(1));
    }

    static string Generic<T>(T t) where T : B { return t.Name + " " + t.M(1); }
    class Inner { public string Look(B b) { return b.Name + " " + b.M(1) + " " + b[1]; } }
}

class C : B { }

class Virtuals
{
    public virtual string F(int i) { return "F(int)"; }
    public virtual string F(double d) { return "F(double)"; }
    public virtual string this[int i] { get { return "[int]"; } set { Console.WriteLine("set int"); } }
    public virtual string this[double d] { get { return "[double]"; } set { Console.WriteLine("set double"); } }
}

class Over : Virtuals
{
    public override string F(double d) { return "Over.F(double)"; }
    public override string this[double d] { get { return "Over[double]"; } }
}

class More : Over
{
    public string F(long l) { return "F(long)"; }
    public string this[long l] { get { return "[long]"; } }
    public override string this[double d] { set { Console.WriteLine("More.set double"); } }
}

class Program
{
    static void Main()
    {
        new B().Test();
        var o = new Over();
        Console.WriteLine(o.F(1) + " " + o.F(1.0) + " " + o[1] + " " + o[1.0]);
        o[1] = "";
        o[1.5] = "";
        var m = new More(); Console.WriteLine(m.F(1) + " " + m.F(1.0) + " " + m[1] + " " + m[1.0]); m[1.5] = "";
        m[1.5] += "z";
    }
}
