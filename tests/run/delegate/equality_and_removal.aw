// C# specification §12.10.5 (delegate combination), §12.10.6 (removal), §12.12.9 (equality), §21: order, results,
// exceptions in the
// middle, removal of sequences, targets, static and instance groups, variance, invocation lists.
using System;
using System.Collections.Generic;

class C
{
    public int N;
    public C(int n) { N = n; }
    public void M() => Console.Write("M" + N + " ");
    public virtual string V(object o) => "C.V" + o;
    public static void S() => Console.Write("S ");
    public override bool Equals(object o) => o is C;
    public override int GetHashCode() => 1;
}

class D : C
{
    public D() : base(9) { }
    public override string V(object o) => "D.V" + o;
    public Func<object, string> BaseV => base.V;
}

struct St { public int X; public int Inc() => ++X; }

static class Ext
{
    public static void Say(this string s) => Console.Write(s + " ");
    public static int Len(this object o) => 3;
}

static class Program
{
    static void A() => Console.Write("A ");
    static void B() => Console.Write("B ");
    static int One() => 1;
    static int Two() => 2;
    static void Throw() => throw new InvalidOperationException("mid");
    static string Obj(object o) => "obj" + o;
    static D MkD() => new D();
    static void G<T>(T t) => Console.Write(typeof(T).Name + " ");
    static string Show(Delegate d) => d == null ? "null" : d.GetInvocationList().Length + "";

    static void Main()
    {
        Action a = A, b = B, n = null;
        Action ab = a + b, aba = ab + a, abab = ab + ab;
        (aba - a)();
        Console.Write("| ");
        (aba - ab)();
        Console.Write("| ");
        (abab - b)();
        Console.Write("| ");
        (abab - (b + a))();
        Console.Write("| ");
        Console.WriteLine(Show(ab - ab) + Show(ab - (b + a)) + Show(n + n) + Show(n + a) + Show(a - n)
            + Show(n - a) + Show(a - a) + Show(abab));
        Console.WriteLine((a == new Action(A)) + "" + (ab == a + b) + (ab == b + a) + (a != b)
            + a.Equals((Action)A) + (ab.GetHashCode() == (a + b).GetHashCode()) + (n == null));
        C c1 = new C(1), c2 = new C(2);
        Action m1 = c1.M, m2 = c2.M, m11 = c1.M;
        Console.WriteLine((m1 == m11) + "" + (m1 == m2) + (m1.Target == c1) + ReferenceEquals(m1.Target, c2)
            + (a.Target == null));
        Action sum = m1;
        sum += m2;
        sum += C.S;
        sum -= c1.M;
        sum();
        Console.WriteLine();
        Func<int> f = One;
        f += Two;
        f += () => 3;
        Console.WriteLine(f() + "" + (f - (Func<int>)One)() + f.GetInvocationList().Length);
        foreach (Func<int> g in f.GetInvocationList()) Console.Write(g());
        Console.WriteLine();
        Action t = A;
        t += Throw;
        t += B;
        try { t(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        D d = new D();
        C dc = d;
        Func<object, string> v = dc.V;
        Console.WriteLine(v(1) + d.BaseV(2));
        Func<string, object> co = Obj;
        Func<C> mk = MkD;
        Console.WriteLine(co("x") + "" + mk().N + "");
        Action<int> gi = G;
        gi(1);
        Action<string> gs = G<string>;
        gs("q");
        Console.WriteLine();
        St s = new St { X = 1 };
        Func<int> inc = s.Inc;
        inc();
        Console.WriteLine(inc() + "" + s.X);
        Action say = "hi".Say;
        say();
        Func<int> len = new object().Len;
        Console.WriteLine(len());
        string nul = null;
        Action sn = nul.Say;
        try { Action m = ((C)null).M; m(); }
        catch (ArgumentException) { Console.WriteLine("arg"); }
        catch (NullReferenceException) { Console.WriteLine("null"); }
        Delegate dd = Delegate.Combine(a, b, null, a);
        ((Action)dd)();
        dd = Delegate.Remove(dd, a);
        ((Action)dd)();
        dd = Delegate.RemoveAll(abab, b);
        ((Action)dd)();
        Console.WriteLine(dd.GetInvocationList().Length);
        Action self = null;
        int count = 0;
        self = () => { if (count++ < 2) self(); };
        self();
        Console.WriteLine(count);
        Action later = () => Console.Write("old ");
        Action snap = later;
        later += () => Console.Write("new ");
        snap();
        later();
        Console.WriteLine();
        Action<Action> twice = x => { x(); x(); };
        twice(A);
        twice(() => twice(B));
        Console.WriteLine();
        var dict = new Dictionary<Action, int> { [A] = 1, [ab] = 2 };
        Console.WriteLine(dict[A] + "" + dict[a + b]);
        var e1 = new EventHandler((o, ev) => Console.Write(o + "" + (ev == EventArgs.Empty)));
        e1("sender", EventArgs.Empty);
        EventHandler<string> e2 = (o, ev) => Console.WriteLine(ev);
        e2(null, "arg");
        Action outer = new Action(a);
        Console.WriteLine((outer == a) + "" + (outer + b == ab));
    }
}
