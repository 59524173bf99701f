// C# specification §13.5, §13.10: goto out of loops, switches, try and using; labels of the same name in separate
// functions; backward and forward jumps; captured variables made anew; definite assignment across labels; state
// machines.
class D : IDisposable
{
    readonly string n;
    public D(string n) => this.n = n;
    public void Dispose() => Console.Write("~" + n + " ");
}

class Program
{
    static int Parse(string s)
    {
        int i = 0, n = 0, sign = 1;
    start: if (i >= s.Length) goto end;
        switch (s[i])
        {
            case '-': sign = -sign; goto next;
            case >= '0' and <= '9': goto digit;
            case ' ': goto next;
            default: goto fail;
        }
    digit: n = n * 10 + (s[i] - '0');
    next: i++; goto start;
    fail: return -999;
    end: return n * sign;
    }

    static string Search(int[,] g, int want)
    {
        for (int r = 0; r < g.GetLength(0); r++)
            for (int c = 0; c < g.GetLength(1); c++)
                if (g[r, c] == want) { want = r * 10 + c; goto found; }
        return "none";
    found: return "at " + want;
    }

    static int Assigned(bool b) { int x; if (b) { x = 1; goto use; } x = 2; use: return x; }

    static void Main()
    {
        Console.WriteLine(Parse("12 3") + " " + Parse("--4-5") + " " + Parse("a") + " " + Parse(""));
        int[,] g = { { 1, 2 }, { 3, 4 } };
        Console.WriteLine(Search(g, 3) + " " + Search(g, 9) + " " + Assigned(true) + Assigned(false));
        int n = 0; var fs = new List<Func<int>>();
    again: { int local = n * 10; fs.Add(() => local++); }
        if (++n < 3) goto again;
        Console.WriteLine(string.Join(",", fs.Select(f => f() + f())));
        for (int i = 0; ; i++)
        {
            using var d = new D("d" + i);
            try { if (i == 1) goto continued; if (i == 2) goto outside; } finally { Console.Write("f" + i + " "); }
            Console.Write("body ");
        continued:;
        }
    outside: Console.WriteLine("out");
        int state = 0; string trace = "";
    loop: switch (state)
        {
            case 0: trace += "a"; state = 2; goto loop;
            case 1: trace += "b"; state = 3; goto case 3;
            case 2: trace += "c"; state = 1; goto loop;
            case 3: trace += "d"; break;
        }
        Console.WriteLine(trace);
        void Inner() { int k = 0; inner: if (k++ < 2) goto inner; Console.WriteLine("inner" + k); }
        Inner();
        Action lam = () => { int k = 5; top: k--; if (k > 0) goto top; Console.WriteLine("lambda" + k); }; lam();
        foreach (var x in new[] { 1, 2, 3 })
        {
            foreach (var y in new[] { 1, 2, 3 })
            {
                if (x * y == 4) goto done;
                if (y > x) goto nextx;
                Console.Write($"{x}{y} ");
            }
        nextx: continue;
        }
    done: Console.WriteLine();
        try { goto inTry; }
        finally { Console.Write("fin "); }
    inTry: while (true) { while (true) goto leave; }
    leave: do { if (n++ > 5) goto last; } while (true);
    last: Console.WriteLine(n);
    }
}
