// C# specification §12.6.2: named and optional arguments: evaluation in the order written, defaults of every kind,
// virtual methods use
// the defaults of the static type, params in normal and expanded form, ref and out by name, indexers, constructors,
// delegates, attributes.
using System;
using System.Collections.Generic;

enum E { A, B }
struct S { public int X; }

class Base
{
    public virtual string V(int a = 1, string b = "base") => "Base" + a + b;
    public string this[int i, string s = "def", params int[] r] => i + s + r.Length;
    public Base(int a = 3, params string[] p) { Made = a + ":" + p.Length; }
    public string Made;
}

class Derived : Base
{
    public override string V(int x = 100, string y = "derived") => "Derived" + x + y;
    public Derived() : base(p: new[] { "a", "b" }) { }
    public Derived(string s) : base(1, s) { }
}

interface I { string M(int a = 7); }
class Im : I { public string M(int a = 8) => "M" + a; }
delegate string D(int a, string b = "dd", params int[] c);

static class Program
{
    static int T(string s, int v) { Console.Write(s + " "); return v; }
    static string M(int a, int b, int c = 30, int d = 40) => $"{a},{b},{c},{d} ";

    static string Def(bool b = true, char c = 'x', double d = 1.5, long l = -1, E e = E.B, S s = default,
        S s2 = new S(), object o = null, int? n = 5, int? n2 = null, string str = "q\n", byte by = 255,
        DateTime dt = default, decimal m = 1.10m, float f = 1e3f, E? ne = E.A, Type t = null, nint ni = 4) =>
        $"{b}{c}{d}{l}{e}{s.X}{s2.X}{o}{n}{n2}{str.Length}{by}{dt.Year}{m}{f}{ne}{t}{ni}";

    static string Params(string f, params object[] a) => f + (a == null ? "null" : a.Length.ToString());

    static string Ref(ref int r, out int o, in int i)
    {
        o = r + i;
        r++;
        return r + "," + o + " ";
    }

    static string Opt(int a = 1, params int[] r) => a + ":" + r.Length;
    static string Gen<T>(T t, T u = default, List<T> l = null) => t + "" + u + (l == null);
    static string PL(params (int, string)[] t) => t.Length + "";
    static string PA(params int[][] t) => t.Length + "";
    static string PN(params string[] s) => s == null ? "null" : s.Length + "";

    static void Main()
    {
        Console.WriteLine(M(1, 2) + M(b: T("b", 1), a: T("a", 2)) + M(1, d: 4, b: 2)
            + M(d: T("d", 4), c: T("c", 3), b: T("b", 2), a: T("a", 1)) + M(1, b: 2, 3) + M(a: 1, 2));
        Console.WriteLine(Def() + Def(str: "", e: E.A, n: null));
        Base b = new Derived();
        Console.WriteLine(b.V() + ((Derived)b).V() + b.V(b: "n") + ((Derived)b).V(y: "n") + b.Made
            + new Derived("s").Made + new Base().Made + new Base(1, "x", "y").Made + new Base(p: "z").Made);
        I i = new Im();
        Console.WriteLine(i.M() + new Im().M() + i.M(a: 1));
        Console.WriteLine(Params("a") + Params("b", null) + Params("c", (object)null) + Params("d", 1, "x", null)
            + Params("e", new object[] { 1, 2 }) + Params("f", new[] { "x", "y", "z" })
            + Params("g", new[] { 1, 2 }) + Params(a: 5, f: "h") + Params("i", new List<int>()));
        int r = 1;
        Console.WriteLine(Ref(i: 5, r: ref r, o: out int o) + o + r + Opt() + Opt(1, 2, 3) + Opt(r: new[] { 1 })
            + Opt(r: 5) + Gen(1) + Gen("s", l: new List<string>()) + PL((1, "a"), (2, "b"))
            + PA(new[] { 1 }, new int[0]) + PA(new int[3][]) + PN() + PN(null) + PN("a", null) + PN((string)null));
        Console.WriteLine(b[1] + b[2, "x"] + b[3, "y", 1, 2] + b[s: "n", i: 4]);
        D d = (x, y, z) => x + y + z.Length;
        Console.WriteLine(d(1) + d(1, "b") + d(1, "b", 1, 2) + d(b: "z", a: 5));
        string Loc(int a, int b = 2, params string[] c) => a + "" + b + c.Length;
        Console.WriteLine(Loc(1) + Loc(1, c: "x") + Loc(b: 3, a: 4) + Loc(1, 2, "a", "b"));
    }
}
