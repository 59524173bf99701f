// C# specification §12.19.6: captured parameters, out variables, pattern variables, foreach and using variables,
// `this`, primary constructor parameters, in nested lambdas and local functions.
class Acc(int start)
{
    int total = start;
    public Func<int, int> Adder() => n => total += n + start;
    public Action Reset { get { int saved = total; return () => { total = saved; start++; }; } }
    public int Total => total;

    public IEnumerable<Func<int>> Many(params int[] xs)
    {
        foreach (int x in xs) { int sq = x * x; yield return () => sq + total; }
    }
}

struct Pt { public int X; public Func<int> Get() { int x = X; return () => x; } }

class Program
{
    static Func<int> Make(ref int r, int p) { int copy = r; r++; return () => copy + p++; }

    static bool Try(string s, out Func<int> f)
    {
        if (int.TryParse(s, out int n)) { f = () => n * 2; return true; }
        f = () => -1;
        return false;
    }

    static void Main()
    {
        var acc = new Acc(10); var add = acc.Adder(); add(1); var reset = acc.Reset; add(5);
        Console.Write(acc.Total + " "); reset(); Console.WriteLine(acc.Total + " " + add(0));
        foreach (var g in acc.Many(1, 2, 3)) Console.Write(g() + " "); Console.WriteLine();
        int r = 5; var m = Make(ref r, 100); Console.WriteLine(m() + " " + m() + " " + r);
        Console.WriteLine(Try("21", out var f) + " " + f() + " " + Try("x", out f) + " " + f());
        var fs = new List<Func<string>>();
        for (int i = 0; i < 3; i++) { int j = i; fs.Add(() => $"{i}{j}"); j += 10; }
        foreach (char c in "ab") fs.Add(() => c.ToString());
        object o = "pat"; if (o is string { Length: var len } s) fs.Add(() => s + len);
        Console.WriteLine(string.Join(" ", fs.Select(x => x())));
        int depth = 0;
        Func<Func<Func<int>>> nest = () =>
        {
            int a = ++depth;
            return () => { int b = ++depth; return () => a * 100 + b * 10 + ++depth; };
        };
        var n1 = nest(); var n2 = n1(); Console.WriteLine(n2() + " " + n2() + " " + n1()() + " " + depth);
        int Fact(int n) => n < 2 ? 1 : n * Fact(n - 1); Func<int, int> fact = Fact; Console.WriteLine(fact(6));
        int even = 0;
        bool IsEven(int n) { even++; return n == 0 || IsOdd(n - 1); }
        bool IsOdd(int n) => n != 0 && IsEven(n - 1);
        Console.WriteLine(IsEven(10) + " " + even);
        Action chain = () => { };
        for (int i = 0; i < 3; i++)
        {
            var prev = chain;
            int k = i;
            chain = () => { prev(); Console.Write(k); };
        }
        chain();
        Console.WriteLine();
        var pt = new Pt { X = 4 }; var get = pt.Get(); pt.X = 9; Console.WriteLine(get() + " " + pt.Get()());
        int x1 = 1;
        { int y1 = 2; Action inc = () => { x1++; y1 += x1; }; inc(); inc(); Console.WriteLine(x1 + " " + y1); }
        var (p, q) = (1, 2); Action swap = () => (p, q) = (q, p); swap(); Console.WriteLine(p + "" + q);
        Func<int, Func<int, Func<int, int>>> curry = a => b => c => a * 100 + b * 10 + c;
        Console.WriteLine(curry(1)(2)(3));
        int again = 0; retry: int fresh = 7; Func<int> getFresh = () => fresh++; getFresh();
        if (again++ < 2) goto retry; Console.WriteLine(fresh);
        try { throw new InvalidOperationException("ex"); }
        catch (Exception e) when (new Func<bool>(() => e.Message == "ex")())
        {
            Func<string> msg = () => e.Message;
            Console.WriteLine(msg());
        }
    }
}
