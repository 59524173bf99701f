// C# specification §13.10.5: return: values converted, from nested blocks, of ref, from lambdas, iterators' ends, in
// constructors and accessors, through finally.
class C
{
    public int V;
    public C(int n) { if (n < 0) return; V = n; }
    public int P { get { if (V > 5) return 5; return V; } set { if (value == 0) return; V = value; } }
}

static class Program
{
    static long Wide(int n) { if (n > 0) return n; return 'a'; }
    static object Boxed(bool b) { if (b) return 1; else return "s"; }
    static int? Maybe(int n) { if (n == 0) return null; return n; }
    static IEnumerable<object> Seq() { return new[] { "a", "b" }; }
    static ref int Ref(int[] a, int i) { if (i < 0) return ref a[0]; return ref a[i]; }
    static (int, string) Pair() { return (1, "x"); }

    static double Nested(int n)
    {
        while (true)
        {
            for (int i = 0; ; i++) { switch (n) { case 0: return 0.5; default: if (i == n) return i; break; } }
        }
    }

    static int Fin()
    {
        int x = 1;
        try { return x; } finally { x = 2; Console.Write("fin "); }
    }

    static int Throwing()
    {
        try { throw new Exception(); } catch { return -1; }
    }

    static void Nothing(int n)
    {
        if (n == 0) return;
        Console.Write("n" + n + " ");
    }

    static Func<int, Func<int>> Curried()
    {
        return a => { return () => { return a * 2; }; };
    }

    static Action Act() => () => { return; };
    static decimal Dec() => 1;
    static int[] Arr() => new[] { 1, 2 };
    static Span<int> Sp(int[] a) { return a; }

    static void Main()
    {
        Console.WriteLine(Wide(1) + " " + Wide(0) + " " + Boxed(true) + Boxed(false) + " " + (Maybe(0) == null) + Maybe(2));
        Console.WriteLine(string.Join(",", Seq()));
        int[] a = { 1, 2 };
        Ref(a, 1) = 9;
        Ref(a, -1)++;
        Console.WriteLine(a[0] + " " + a[1] + " " + Pair().Item2 + " " + Nested(0) + Nested(3));
        Console.WriteLine(Fin() + " " + Throwing());
        Nothing(0);
        Nothing(1);
        Act()();
        Console.WriteLine(Curried()(4)() + " " + Dec() + Arr()[1] + Sp(a).Length);
        var c = new C(-1);
        c.P = 0;
        Console.Write(c.V);
        c.P = 7;
        Console.WriteLine(c.P + " " + c.V);
        Func<int, string> f = n => { if (n > 0) return "pos"; return n == 0 ? "zero" : "neg"; };
        Console.WriteLine(f(1) + f(0) + f(-1));
    }
}
