// C# specification §12.6.2: arguments by name and default: order of evaluation, defaults of every kind, with params,
// ref, overloads, constructors, indexers, delegates, attributes of callers, overriding methods' own defaults.
class B { public virtual string M(int a = 1, string b = "base") => "B" + a + b; }

class D : B
{
    public override string M(int a = 2, string b = "derived") => "D" + a + b;
    public string this[int i, int j = 7] => i + ":" + j;
    public D(int x = 5, params string[] names) => X = x + names.Length * 100;
    public int X;
}

delegate string Del(int a, int b = 20);

static class Program
{
    const int K = 3;
    static int V(int n) { Console.Write("v" + n + " "); return n; }
    static string F(int a, int b = 2, int c = 3) => $"{a}{b}{c}";

    static string Defs(int i = K * 2, string? s = null, double d = double.NaN,
        DayOfWeek w = DayOfWeek.Friday, int? n = null, DateTime t = default, object? o = null, char c = 'x',
        decimal m = 1.5m, bool b = true, long l = 'a', (int, int) p = default) => $"{i}{s}{d}{w}{n}{t.Year}{o}{c}{m}{b}{l}{p}";

    static string P(int a, params int[] r) => a + "+" + r.Length;
    static string R(ref int a, out int b, in int c = 9) { b = a++ + c; return b.ToString(); }
    static string O(int a) => "one";
    static string O(int a, int b = 0) => "two";
    static string Q(object a, int b = 1) => "object";
    static string Q(int a, long b) => "int long";
    static string Q(params int[] a) => "params";
    static string G<T>(T a = default!, int b = 0) => typeof(T).Name + a + b;
    static string Ext(this string s, int n = 2, string sep = "-") => s + sep + n;

    static void Main()
    {
        Console.WriteLine(F(1) + " " + F(1, 5) + " " + F(1, c: 5) + " " + F(c: V(1), a: V(2), b: V(3)) + " "
            + F(V(1), c: V(2), b: V(3)) + " " + F(a: 1, 2, 3));
        Console.WriteLine(Defs());
        Console.WriteLine(Defs(c: 'y', i: 1, s: "s", m: 2));
        Console.WriteLine(P(1) + P(1, 2, 3) + P(r: new[] { 1 }, a: 2) + P(a: 1));
        int x = 1;
        Console.WriteLine(R(ref x, out int y) + " " + R(b: out y, a: ref x, c: 1) + " " + x);
        Console.WriteLine(O(1) + O(1, 2) + O(b: 1, a: 2) + " " + Q(1) + "," + Q("s") + "," + Q(1, 2, 3));
        B b = new D();
        Console.WriteLine(b.M() + " " + ((D)b).M() + " " + b.M(b: "x") + " " + ((D)b)[1] + " " + ((D)b)[j: 1, i: 2]);
        Console.WriteLine(new D().X + " " + new D(1).X + " " + new D(1, "a", "b").X + " " + new D(names: new[] { "q" }).X);
        Del d = F2;
        Console.WriteLine(d(1) + " " + d(b: 1, a: 2) + " " + G<int>() + G(b: 2, a: "s") + G<string>() + " "
            + "e".Ext() + "e".Ext(sep: "+") + Ext("e", 1));
        Console.WriteLine(Where() + " " + F(1, b: V(7)));
    }

    static string F2(int a, int b) => a + "/" + b;

    static string Where([System.Runtime.CompilerServices.CallerMemberName] string m = "",
        [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) => m + (line > 0);
}
