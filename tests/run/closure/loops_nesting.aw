// C# specification §12.19.6: captured variables: one per entry of its scope; nested lambdas share; parameters, `this`,
// out of loops.
using System;
using System.Collections.Generic;
using System.Linq;

class Counter
{
    int n = 10;
    public Func<int> Inc() => () => n++;
    public Func<Func<int>> Deep(int step) => () => { int local = step; return () => n += local++; };
    public IEnumerable<Func<int>> Many() { for (int i = 0; i < 2; i++) { int j = i; yield return () => n + j; } }
    public int N => n;
}

class Program
{
    static Func<int, Func<int, int>> Curry(Func<int, int, int> f) => a => b => f(a, b);
    static Action Param(int p, List<int> log) { p++; Action a = () => { p *= 2; log.Add(p); }; p += 100; return a; }
    static (Func<int>, Action<int>) Pair(int start) { int v = start; return (() => v, x => v = x); }
    static void Out(out Func<int> f) { int secret = 42; f = () => secret++; }

    static void Main()
    {
        List<Func<int>> fs = new List<Func<int>>();
        for (int i = 0; i < 3; i++) fs.Add(() => i);
        for (int i = 0; i < 3; i++) { int c = i; fs.Add(() => c++); }
        foreach (int i in new[] { 7, 8 }) fs.Add(() => i);
        int w = 0;
        while (w < 2) { int k = w * 10; fs.Add(() => k + w); w++; }
        do { int d = w; fs.Add(() => d); } while (--w > 0);
        Console.WriteLine(string.Join(" ", fs.Select(f => f())));
        Console.WriteLine(string.Join(" ", fs.Select(f => f())));
        Counter counter = new Counter();
        Func<int> inc = counter.Inc();
        inc(); inc();
        Func<Func<int>> deep = counter.Deep(5);
        Func<int> d1 = deep(), d2 = deep();
        Console.WriteLine(d1() + " " + d1() + " " + d2() + " " + counter.N + " "
            + string.Join(",", counter.Many().Select(f => f())));
        Console.WriteLine(Curry((a, b) => a * 10 + b)(3)(4));
        List<int> log = new List<int>();
        Action act = Param(1, log); act(); act();
        Console.WriteLine(string.Join(",", log));
        var (get, set) = Pair(1); set(9);
        Console.WriteLine(get());
        Out(out Func<int> secret); secret();
        Console.WriteLine(secret());
        Func<int, int> fact = null!;
        fact = n => n <= 1 ? 1 : n * fact(n - 1);
        Console.WriteLine(fact(6));
        int shared = 0;
        Action x = () =>
        {
            shared++;
            Action y = () => { shared += 10; Action z = () => shared += 100; z(); };
            y();
        };
        x(); x();
        Console.WriteLine(shared);
        List<Action> acts = new List<Action>();
        for (int i = 0; i < 2; i++)
        {
            int outer = i;
            for (int j = 0; j < 2; j++)
            {
                int inner = j;
                acts.Add(() =>
                {
                    outer += 10;
                    inner++;
                    Console.Write(outer + ":" + inner + ":" + i + ":" + j + " ");
                });
            }
        }
        foreach (Action a in acts) a();
        Console.WriteLine();
        int before = 1;
        goto skip;
    again:
        before++;
    skip:
        int fresh = before; acts.Add(() => Console.Write(fresh + "/" + before + " "));
        if (before < 3) goto again;
        foreach (Action a in acts.Skip(4)) a();
        Console.WriteLine();
        switch (before) { case 3: int s = 5; Action sa = () => s++; sa(); Console.WriteLine(s); break; }
        try { throw new Exception("caught"); }
        catch (Exception e) when (((Func<bool>)(() => e.Message == "caught"))())
        {
            Func<string> m = () => e.Message;
            e = new Exception("new");
            Console.WriteLine(m());
        }
        Func<object> boxed = () => { struct_t t = default; t.V = 3; Func<int> q = () => t.V++; q(); return t.V; };
        Console.WriteLine(boxed());
    }

    struct struct_t { public int V; }
}
