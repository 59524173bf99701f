// C# specification §20: delegates: declaration with ref, out, params and defaults; creation from methods, lambdas and
// delegates; invocation lists; equality; results and exceptions of several; generic and nested ones.
delegate int Op(int a, int b);
delegate bool TryParse(string s, out int v);
delegate void Change(ref int x);
delegate int Sum(params int[] items);
delegate T Make<T>();
delegate ref int Pick(int[] a);
delegate string Named(int x, string label = "lbl");
delegate Rec Rec(int n);

class Target
{
    public int Base;
    public int Add(int a, int b) => Base + a + b;
    public static int Mul(int a, int b) => a * b;
    public virtual string V() => "target";
    public Func<string> Bind() => V;
    public Func<string> BindBase() => this.V;
}

class Sub : Target
{
    public override string V() => "sub";
    public Func<string> BaseV() => base.V;
}

static class Ext
{
    public static string Twice(this string s) => s + s;
    public static int Len<T>(this IEnumerable<T> s) => s.Count();
}

static class Program
{
    static int Log(string s, int r) { Console.Write(s + " "); return r; }
    static bool Fails() => throw new InvalidOperationException("second");
    static int Total(params int[] x) => x.Sum();
    static object Text() => "text";
    static string Any(object o) => "any" + o;

    static void Main()
    {
        var t = new Target { Base = 100 };
        Op add = t.Add, mul = Target.Mul, lam = (a, b) => a - b, anon = delegate (int a, int b) { return a % b; },
            copy = new Op(add);
        Console.WriteLine(add(1, 2) + " " + mul(3, 4) + " " + lam(9, 4) + " " + anon(9, 4) + " " + copy(0, 0));
        t.Base = 200;
        Console.WriteLine(add(1, 2) + " " + copy.Invoke(1, 1));
        TryParse tp = int.TryParse;
        Console.WriteLine(tp("12", out int v) + " " + v + tp("x", out v) + v);
        Change ch = (ref int x) => x *= 2;
        ch += (ref int x) => x += 1;
        int n = 5;
        ch(ref n);
        Console.WriteLine(n);
        Sum s = Total;
        Console.WriteLine(s() + s(1, 2) + s(new[] { 5 }));
        Pick p = a => ref a[1];
        int[] arr = { 1, 2 };
        p(arr) = 50;
        p(arr)++;
        Console.WriteLine(arr[1]);
        Named nm = (x, l) => x + l;
        Console.WriteLine(nm(1) + nm(2, "given") + nm(label: "n", x: 3));
        Func<int> multi = () => Log("a", 1);
        multi += () => Log("b", 2);
        multi += () => Log("c", 3);
        Console.WriteLine(multi());
        Func<int>? less = multi - multi;
        Console.WriteLine(less == null);
        var list = multi.GetInvocationList();
        Console.WriteLine(list.Length + " " + ((Func<int>)list[1])());
        Action act = () => Console.Write("first ");
        act += () => Fails();
        act += () => Console.Write("third ");
        try { act(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Op? none = null;
        none += add;
        none -= add;
        Console.WriteLine(none == null);
        try { none!(1, 2); }
        catch (NullReferenceException) { Console.WriteLine("null"); }
        none -= mul;
        none += null;
        Console.WriteLine(none is null);
        Op x1 = t.Add, x2 = t.Add, x3 = new Target().Add;
        Console.WriteLine((x1 == x2) + " " + (x1 == x3) + " " + x1.Equals(x2) + " " + (x1 + mul == x2 + mul) + " "
            + (mul + x1 == x1 + mul) + " " + (x1.GetHashCode() == x2.GetHashCode()));
        Func<string> ext = "ab".Twice;
        Console.WriteLine(ext() + new[] { 1, 2 }.Len());
        Func<object> cov = Text;
        Func<string, string> con = Any;
        Console.WriteLine(cov() + con("!"));
        Target sub = new Sub();
        Console.WriteLine(sub.Bind()() + sub.BindBase()() + ((Sub)sub).BaseV()());
        Make<int> mk = () => 7;
        Make<string> ms = "q".ToString;
        Console.WriteLine(mk() + ms());
        Rec r = null!;
        int depth = 0;
        r = k => { depth += k; return r; };
        r(1)(2)(3);
        Console.WriteLine(depth);
        Func<int, Func<int, int>> curry = a => b => a * 10 + b;
        Console.WriteLine(curry(4)(2));
        Delegate d = add;
        Console.WriteLine(ReferenceEquals(d.Target, t) + " " + (mul.Target == null));
    }
}
