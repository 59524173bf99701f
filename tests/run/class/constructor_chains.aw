// C# specification §15.11.2: constructor initialisers: this and base chains, arguments evaluated first, overloads,
// defaults, params, statics in arguments.
class A
{
    public static string Log = "";
    protected static int N(string s, int v) { Log += s + " "; return v; }
    int f = N("A.f", 1);
    public A() : this(N("A()arg", 5)) { Log += "A() "; }
    public A(int x) { Log += "A(" + x + ") "; }
    public A(string s, int n = 7) : this(n) { Log += "A(" + s + "," + n + ") "; }
    public A(params int[] a) { Log += "A[" + a.Length + "] "; }
}

class B : A
{
    int g = N("B.g", 2);
    public B() { Log += "B() "; }
    public B(int x) : base(N("B(int)arg", x) + 1) { Log += "B(" + x + ") "; }
    public B(string s) : this(N("B(s)arg", s.Length)) { Log += "B(s) "; }
    public B(int a, int b) : base(a, b, a) { }
    public B(object o) : base("o") { }
    public B(bool b) : base(n: 3, s: "named") { }
}

class C : B
{
    public C(out int r) : base(r = 9) { r++; Log += "C "; }
    public C(ref int r, int k) : base(k) { r += k; }
}

class D(int x) : B(x * 2) { int y = N("D.y", x); public int Y => y + x; public D() : this(4) { Log += "D() "; } }

static class Program
{
    static void Show(object o) { Console.WriteLine(o.GetType().Name + ": " + A.Log); A.Log = ""; }

    static void Main()
    {
        Show(new A());
        Show(new A(3));
        Show(new A("s"));
        Show(new A(1, 2, 3));
        Show(new B());
        Show(new B(1));
        Show(new B("abc"));
        Show(new B(1, 2));
        Show(new B(new object()));
        Show(new B(true));
        Show(new C(out int r));
        Console.WriteLine(r);
        Show(new C(ref r, 5));
        Console.WriteLine(r);
        Show(new D());
        Console.WriteLine(new D(6).Y);
    }
}
