// C# specification §12.4.1, §12.6.2.2, §12.21: left to right in every compound form: indexers with several arguments,
// named arguments out of order, property chains, nested assignments, conditional targets, array creation, exceptions
// between.
class T
{
    readonly string n;
    int v;
    public T(string n) { this.n = n; Program.L("new" + n); }

    public T this[int i, int j]
    {
        get { Program.L($"{n}.get[{i},{j}]"); return this; }
        set => Program.L($"{n}.set[{i},{j}]={value?.n}");
    }

    public T P { get { Program.L(n + ".getP"); return this; } set => Program.L($"{n}.setP={value?.n}"); }

    public int V
    {
        get { Program.L($"{n}.getV={v}"); return v; }
        set { Program.L($"{n}.setV={value}"); v = value; }
    }

    public T M(T a, T b) { Program.L($"{n}.M({a.n},{b.n})"); return a; }
    public static T operator +(T a, T b) { Program.L($"{a.n}+{b.n}"); return a; }
    public int F;
    public int[] A = new int[3];
    public static implicit operator int(T t) { Program.L("int(" + t.n + ")"); return 1; }
    public static bool operator true(T t) { Program.L("true" + t.n); return true; }
    public static bool operator false(T t) => false;
}

class Program
{
    static string log = "";
    public static void L(string s) => log += s + " ";

    static void Out(string title)
    {
        Console.WriteLine(title + ": " + log);
        log = "";
    }

    static T a = new("a"), b = new("b"), c = new("c");
    static T X(T t, string s) { L(s); return t; }
    static int I(int i) { L("i" + i); return i; }
    static T? Nul(string s) { L(s); return null; }
    static void N(int x, int y = 7, params int[] z) => L($"N({x},{y},{z.Length})");
    static int[] Arr(string s) { L(s); return a.A; }
    static T Throw() { L("throw"); throw new Exception(); }

    static void Main()
    {
        Out("init"); X(a, "A")[I(1), I(2)] = X(b, "B"); Out("set"); X(a, "A")[I(1), I(2)] += X(b, "B");
        Out("compound"); X(a, "A").P.P = X(b, "B").P; Out("chain"); a.P = b.P = c.P; Out("nested");
        X(a, "A").V += X(b, "B").V++ + --c.V; Out("values"); a.V = a.V + (a.V = 5) * a.V; Out("same");
        X(a, "A").M(b: X(b, "B"), a: X(c, "C")); Out("named"); N(z: new[] { I(1), I(2) }, x: I(3));
        Out("params"); N(I(1), I(2), I(3), I(4)); Out("expanded");
        Arr("arr")[I(0)] = Arr("arr2")[I(1)] = I(9); Out("array"); Arr("arr")[I(0)] += I(1) * Arr("z")[I(2)];
        Out("array compound"); _ = new int[I(2), I(3)]; _ = new[] { I(1), I(2) }; Out("new");
        _ = (X(a, "A") ? X(b, "B") : X(c, "C")).V; Out("cond"); X(a, "A").F = X(b, "B").F++ + I(X(c, "C"));
        Out("fields"); var t = (I(1), X(a, "A").V, I(2)); (a[I(1), I(2)], b.V) = (X(b, "B"), I(3));
        Out("tuple");
        try { Nul("nul")!.V = I(1); } catch (NullReferenceException) { L("nre"); }
        Out("null set");
        try { Nul("nul")!.F = I(1); } catch (NullReferenceException) { L("nre"); }
        Out("null field");
        try { Nul("nul")!.A[I(0)] = I(1); } catch (NullReferenceException) { L("nre"); }
        Out("null array");
        try { Arr("arr")[I(7)] = I(1); } catch (IndexOutOfRangeException) { L("range"); }
        Out("range");
        try { Arr("arr")[I(7)] += I(1); } catch (IndexOutOfRangeException) { L("range"); }
        Out("range compound");
        try { int[] z = null!; z[I(0)] = I(1); } catch (NullReferenceException) { L("nre"); }
        Out("null arr");
        try { X(a, "A")[I(1), Throw()] = X(b, "never"); } catch (Exception) { L("caught"); }
        Out("throw");
        try { a.M(X(b, "B"), Throw()).V = I(1); } catch (Exception) { L("caught"); }
        Out("throw2");
        string s = $"{I(1)}{X(a, "A").V,3}{I(2):X}"; Out("interp"); _ = I(1) + I(2) * I(3) - (I(4) << I(5));
        Out("arith"); _ = I(0) == 1 && I(2) == 2 || I(3) == 3 & I(4) == 4; Out("logic"); int k = 1;
        k = k++ + ++k * k-- - k; L(k.ToString()); k += k++ + (k = 10) + k; L(k.ToString());
        int[] q = { 0, 0, 0 }; int w = 0; q[w++] = w++; q[w] = w = 1; q[w] += w++ + w;
        L(string.Join(",", q) + " " + w); Out("locals"); Func<T> f = () => X(a, "lam");
        f().M(f(), X(b, "B")).P = f(); Out("lambda"); _ = X(a, "A")?.M(X(b, "B"), X(c, "C"))?.V + I(1);
        Out("cond access"); object o = I(1) > 0 ? X(a, "A") : (object)I(2); Out("ternary");
        switch (X(a, "A").V)
        {
            case var v when I(v) > 100: break;
            case > 3 when X(b, "B").V == 0: L("hit"); break;
        }
        Out("switch");
        foreach (var e in new[] { X(a, "A"), X(b, "B") }) e.V = I(1); Out("foreach");
        for (int i = I(0); i < I(2); i += I(1)) L("body"); Out("for"); lock (X(a, "lock")) L("in");
        using (var d = new D(I(1))) L("use"); Out("using");
    }

    class D : IDisposable { public D(int i) => L("D" + i); public void Dispose() => L("dispose"); }
}
