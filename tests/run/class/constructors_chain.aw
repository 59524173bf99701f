// C# specification §15.11: instance constructors: initialisers before the base's constructor, this(...) and base(...),
// their arguments, private and generic ones, virtual calls from them, exceptions half-way, optional and params,
// expression bodies.
static class L
{
    public static int T(string s, int v = 0) { Console.Write(s + " "); return v; }
}

class A
{
    readonly int a = L.T("A.field", 1);
    public A() : this(L.T("A.this", 2)) => L.T("A()");
    public A(int x) { L.T("A(" + x + ")"); Virt(); }
    public virtual void Virt() => L.T("A.Virt");
}

class B : A
{
    readonly int b = L.T("B.field", 3);
    readonly string s = "set";
    public B() { L.T("B()"); }
    public B(string t) : base(L.T("B.base", 4)) { L.T("B(" + t + ")"); }
    public B(int x, int y = 9) : this(x + "/" + y) { L.T("B(int,int)"); }
    public override void Virt() => L.T("B.Virt:" + s + b);
}

class C : B
{
    public C(params int[] a) : base(a.Length) { L.T("C" + a.Length); }
    private C(bool _) { }
    public static C Make() => new(true);
}

class Thrower
{
    public static Thrower? Leaked;
    readonly int x = L.T("x", 1);
    public Thrower() { Leaked = this; throw new InvalidOperationException("half"); }
    public int X => x;
}

class Gen<T> : List<T>
{
    public Gen(params T[] t) : base(t) { }
    public Gen(int n, T v) : this(Enumerable.Repeat(v, n).ToArray()) { }
}

class Prim(int x, string s = "def") : A(L.T("prim base", x))
{
    readonly int y = L.T("prim field", x * 2);
    public Prim(string only) : this(only.Length, only) { L.T("second"); }
    public override string ToString() => x + s + y;
}

class Copy
{
    public int V;
    public Copy(int v) => V = v;
    public Copy(Copy c) : this(c.V + 1) { }
}

static class Program
{
    static void Main()
    {
        new A();
        Console.WriteLine();
        new B();
        Console.WriteLine();
        new B("t");
        Console.WriteLine();
        new B(5);
        Console.WriteLine();
        new C(1, 2);
        Console.WriteLine();
        C.Make();
        Console.WriteLine();
        try { new Thrower(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message + Thrower.Leaked!.X); }
        Console.WriteLine(new Gen<int>(1, 2, 3).Count + " " + new Gen<string>(2, "z").Count);
        Console.WriteLine(new Prim(3));
        Console.WriteLine(new Prim("four"));
        Console.WriteLine(new Copy(new Copy(new Copy(1))).V);
    }
}
