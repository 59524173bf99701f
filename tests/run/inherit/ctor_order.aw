// C# specification §15.11.2–15.11.4: field initialisers run before the base constructor, in textual order; `this(...)`
// skips them;
// a virtual call in a base constructor sees initialised fields of the derived class, but not its constructor's work.
using System;

static class T { public static int N; public static int Trace(string s) { Console.Write(s + " "); return ++N; } }

class Base
{
    protected int x = T.Trace("Base.x"), y = T.Trace("Base.y");
    public Base() : this(T.Trace("Base()arg")) { T.Trace("Base()"); }
    protected Base(int n) { T.Trace("Base(int)"); Virt(); }
    protected virtual void Virt() { T.Trace("Base.Virt"); }
}

class Derived : Base
{
    int a = T.Trace("Derived.a");
    readonly string s = "init";
    string t;
    public int Auto { get; set; } = T.Trace("Derived.Auto");
    public Derived() { t = "body"; T.Trace("Derived()"); Virt(); }
    public Derived(string q) : base(T.Trace("Derived(string)arg")) { t = q; T.Trace("Derived(string)"); }
    public Derived(bool b) : this(b ? "yes" : "no") { T.Trace("Derived(bool)"); }

    protected override void Virt()
    {
        Console.Write("Virt[" + a + "," + s + "," + (t ?? "null") + "," + (Auto > 0) + "] ");
    }
}

class NoCtor : Derived { int z = T.Trace("NoCtor.z"); public int Z => z; }

struct S
{
    public int A = 5, B;
    public string C { get; } = "c";
    public S(int b) { B = b; }
    public S(string q) : this(q.Length) { A++; }
}

struct Plain { public int A; public string B; public Plain(int a) : this() { A = a; } }

class Args
{
    public Args(int a, int b = 7, params string[] c) { Console.Write(a + ":" + b + ":" + c.Length + " "); }
}

class Args2 : Args
{
    public Args2() : base(b: T.Trace("b"), a: T.Trace("a")) { }
    public Args2(int n) : base(n, n, "x", "y") { }
    public Args2(string s) : base(s.Length) { }
}

class Throwing
{
    public static Throwing Last;
    int a = T.Trace("Throwing.a");
    public Throwing() { Last = this; throw new Exception("boom"); }
    public int A => a;
}

static class Program
{
    static void Main()
    {
        new Derived(); Console.WriteLine();
        new Derived("q"); Console.WriteLine();
        new Derived(true); Console.WriteLine();
        Console.WriteLine(new NoCtor().Z);
        var s = new S(3); Console.WriteLine(s.A + " " + s.B + " " + s.C);
        s = new S("four"); Console.WriteLine(s.A + " " + s.B + " " + s.C);
        s = new S(); Console.WriteLine(s.A + " " + s.B + " " + (s.C ?? "null"));
        s = default; Console.WriteLine(s.A + " " + s.B + " " + (s.C ?? "null") + " " + (new S[1])[0].A);
        var p = new Plain(4); Console.WriteLine(p.A + (p.B ?? "null"));
        new Args2(); new Args2(5); new Args2("abc"); Console.WriteLine();
        T.N = 40;
        try { new Throwing(); } catch (Exception e) { Console.WriteLine(e.Message + Throwing.Last.A); }
    }
}
