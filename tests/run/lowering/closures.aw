using System;
using System.Collections.Generic;
using System.Linq;
delegate int Op(int a, int b);

class Program
{
    int field = 10;
    static List<Action> acts = new List<Action>();
    static void RunAll() { foreach (var a in acts) a(); acts.Clear(); }

    void Inst(int p)
    {
        acts.Add(() => Console.WriteLine("this " + field));
        acts.Add(() => Console.WriteLine("p " + p++ + " " + field++));
        acts.Add(() =>
        {
            int l = p;
            Action inner = () => { l++; field += l; Console.WriteLine("inner " + l + " " + p + " " + field); };
            inner();
            inner();
        });
        RunAll(); Console.WriteLine(p + " " + field);
    }

    static Func<int> Counter() { int c = 0; return () => ++c; }
    static Func<int, Func<int, int>> Adder() { return a => b => a + b; }
    static T Id<T>(T x) { Func<T> f = () => x; return f(); }

    class G<T>
    {
        T v;
        public G(T v) { this.v = v; }
        public Func<T> Get() { return () => v; }
        public Func<U, string> Pair<U>(T other) { return u => v + "," + other + "," + u; }
    }

    static int Fact(int n) { Func<int, int> f = null; f = k => k <= 1 ? 1 : k * f(k - 1); return f(n); }

    static int Sum(int n)
    {
        int total = 0;
        for (int i = 0; i < n; i++) { int j = i; Action a = () => total += j; a(); }
        return total;
    }

    static void Swallow(Action a) { a(); }
    static int st = 5;
    static int StM(int a, int b) { return a - b; }
    struct Pt { public int X; public int GetX() { return X; } public void Inc() { X++; } }

    static void Main()
    {
        for (int i = 0; i < 3; i++) acts.Add(() => Console.Write(i + " ")); RunAll(); Console.WriteLine();
        foreach (var x in new[] { 1, 2, 3 }) acts.Add(() => Console.Write(x + " ")); RunAll(); Console.WriteLine();
        for (int i = 0; i < 3; i++)
        {
            int j = i;
            acts.Add(() => Console.Write(j++ + " "));
            acts.Add(() => Console.Write(j + " "));
        }
        RunAll();
        Console.WriteLine();
        int w = 0;
        while (w < 3)
        {
            int k = w * 10;
            acts.Add(() => Console.Write(k + "/" + w + " "));
            w++;
        }
        RunAll();
        Console.WriteLine();
        new Program().Inst(3);
        var c1 = Counter(); var c2 = Counter(); Console.WriteLine(c1() + c1() * 10 + c2() * 100);
        Console.WriteLine(Adder()(3)(4));
        Console.WriteLine(Id("gen") + Id(5));
        var g = new G<string>("v"); Console.WriteLine(g.Get()() + g.Pair<int>("o")(7));
        Console.WriteLine(Fact(6) + " " + Sum(10));
        Op o = StM; Console.WriteLine(o(5, 3)); o = (a, b) => a * b + st; Console.WriteLine(o(2, 3));
        Op both = StM;
        int cnt = 0;
        both += (a, b) => { cnt++; return 42; };
        Console.WriteLine(both(1, 1) + " " + cnt);
        both -= StM; Console.WriteLine(both(1, 1) + " " + cnt);
        Pt pt; pt.X = 3; Func<int> gx = pt.GetX; pt.X = 9; Console.WriteLine(gx() + " " + pt.X);
        Action inc = pt.Inc; inc(); Console.WriteLine(pt.X);
        Pt cap; cap.X = 1; Action ci = () => cap.Inc(); ci(); ci(); cap.X += 10; Console.WriteLine(cap.X);
        int y = 1; Swallow(() => { y = 5; Swallow(() => y *= 2); }); Console.WriteLine(y);
        try { int z = 3; Swallow(() => { throw new Exception("z" + z); }); }
        catch (Exception e) { string m = e.Message; Swallow(() => Console.WriteLine("caught " + m + e.Message)); }
        switch (y)
        {
            case 10:
                int sw = 4;
                acts.Add(() => Console.WriteLine("sw " + sw++));
                acts.Add(() => Console.WriteLine("sw " + sw));
                break;
        }
        RunAll();
        int Local(int a) { return a <= 0 ? y : Local(a - 1) + 1; }
        Console.WriteLine(Local(3));
        void Mut() { y++; void Deep() { y += 100; } Deep(); }
        Mut(); Console.WriteLine(y);
        Func<int, int> viaLocal = Local; Console.WriteLine(viaLocal(2));
        T LG<T>(T v, int n) { return n == 0 ? v : LG(v, n - 1); }
        Console.WriteLine(LG("lg", 2) + LG(3, 1));
        int refv = 1;
        void ByRef(ref int q, out int r) { q += 5; r = q * 2; }
        int ro;
        ByRef(ref refv, out ro);
        Console.WriteLine(refv + " " + ro);
        Func<string> late = null;
        { string msg = "m1"; late = () => msg; msg = "m2"; }
        Console.WriteLine(late());
        acts.Add(() =>
        {
            foreach (var s in new[] { "a", "b" }) acts2.Add(() => Console.Write(s + y));
        });
        acts[0]();
        foreach (var a in acts2) a();
        Console.WriteLine();
        Action<int> rec = null;
        rec = n => { if (n > 0) { Console.Write(n); rec(n - 1); } };
        rec(4);
        Console.WriteLine();
        Console.WriteLine(((Func<int, int>)(q => q + 1))(4));
    }

    static List<Action> acts2 = new List<Action>();
}
