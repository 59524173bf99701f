// C# specification §21: combination, removal of sublists, multicast results and exceptions, variance of groups and of
// delegate types, delegates of instance, extension, generic, virtual, interface and base methods, params, ref and out,
// nested delegates, equality.
delegate int Op(int a, params int[] rest);
delegate void RefOp(ref int x, out string s, in double d);
delegate T Fac<out T>();
delegate void Sink<in T>(T t);
delegate Rec Rec(int n);
delegate T Gen<T>(T t) where T : struct;

class A
{
    public virtual string V() => "A.V";
    public string Name = "a";
    public string Show(string p) => p + Name;
}

class B : A
{
    public override string V() => "B.V";
    public Func<string> Base() => base.V;
    public Func<string> Mine() => V;
}

interface IV { string V(); }
struct SV : IV { public int N; public string V() => "SV" + N++; }

static class Ext
{
    public static string Twice(this string s) => s + s;
    public static int Len<T>(this IList<T> l) => l.Count;
    public static string Hi(this A a, int n) => a.Name + n;
}

class Program
{
    static string log = "";
    static void L(string s) => log += s;
    static string Flush() { var l = log; log = ""; return l; }
    static int Sum(int a, params int[] r) => a + r.Sum();
    static void RO(ref int x, out string s, in double d) { x += (int)d; s = "s" + x; }
    static B MakeB() => new B();
    static void TakeA(A a) => L(a.V());
    static object Obj(string s) => s + "!";
    static T Id<T>(T t) => t;

    static void Main()
    {
        Action a = () => L("a"), b = () => L("b"), c = () => L("c");
        Action abc = a + b + c, abab = a + b + a + b; abc(); (abc - b)!(); (abab - (a + b))!();
        ((abab + c) - (b + a))!(); (abab - (c + a))!();
        Console.WriteLine(Flush() + ((a - a) == null) + (abc - abc == null) + (a + null == a)
            + ((Action?)null + a == a) + (abc == a + b + c) + (abc != a + c + b) + abc.GetInvocationList().Length);
        abc -= null; abc += abc; abc!(); Console.WriteLine(Flush());
        Op op = Sum; Console.WriteLine(op(1) + op(1, 2, 3) + op(5, new[] { 1 })); RefOp ro = RO; int x = 3;
        ro(ref x, out var s, 2.5);
        ro += (ref int y, out string t, in double d) => { y *= 2; t = "second" + y; }; ro(ref x, out s, 1);
        Console.WriteLine(x + s); Func<int> multi = () => { L("1"); return 1; };
        multi += () => { L("2"); return 2; }; Console.WriteLine(multi() + Flush()); Fac<A> fa = MakeB;
        Fac<B> fb = MakeB; fa = fb; Fac<object> fo = fb; Sink<A> sa = TakeA; Sink<B> sb = sa; sb(new B());
        Sink<B> sb2 = TakeA; sb2(new B()); Func<string, object> fso = Obj; Func<string, string> ss = Id;
        Func<object, string> os = o => "os" + o; Func<string, object> co = os;
        Console.WriteLine(Flush() + fa().V() + fo() + fso("q") + ss("id") + co("co"));
        A ab = new B(); Func<string> v = ab.V; Func<string> ext = "e".Twice;
        Func<int> len = new[] { 1, 2, 3 }.Len; Func<int, string> hi = ab.Hi;
        Func<A, int, string> open = Ext.Hi; Func<string, string> show = ab.Show;
        ab = new A { Name = "changed" };
        Console.WriteLine(v() + ext() + len() + hi(5) + open(ab, 6) + show("p:") + new B().Base()() + new B().Mine()());
        var sv = new SV(); Func<string> boxed = sv.V; IV iv = sv; Func<string> viaI = iv.V;
        Console.WriteLine(boxed() + boxed() + viaI() + iv.V() + sv.N); Rec rec = null!; int depth = 0;
        rec = n => { depth += n; return rec; }; rec(1)(2)(3)(4); Gen<int> gi = Id; Gen<DateTime> gd = Id;
        Console.WriteLine(depth + gi(9) + gd(default).Year);
        Func<Func<int, int>, Func<int, int>> twice = f => n => f(f(n));
        Console.WriteLine(twice(twice(n => n + 3))(1)); Action boom = a;
        boom += () => throw new InvalidOperationException("mid"); boom += c;
        try { boom(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message + Flush()); }
        try { A? none = null; Func<string> bad = none!.V; }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        Action? nul = null;
        nul?.Invoke();
        try { nul!(); }
        catch (NullReferenceException) { Console.WriteLine("nre2"); }
        Action d1 = ab.TakeMe_free, d2 = ab.TakeMe_free;
        Console.WriteLine((d1 == d2) + " " + d1.Equals(d2) + (d1.Target == ab)); Delegate del = a;
        Console.WriteLine(((Action)del == a) + " " + (del is Action) + (del is MulticastDelegate) + (del as Func<int> == null));
        Console.WriteLine(new Func<int, int>(Id<int>)(4) + new Action(a.Invoke).GetInvocationList().Length);
        Comparison<string> cmp = string.CompareOrdinal; Predicate<char> pd = char.IsDigit;
        Converter<int, string> cv = Convert.ToString;
        Console.WriteLine(Math.Sign(cmp("a", "b")) + " " + pd('5') + cv(7) + Array.ConvertAll(new[] { 1, 2 }, cv).Length);
    }
}

static class More { public static void TakeMe_free(this A a) { } }
