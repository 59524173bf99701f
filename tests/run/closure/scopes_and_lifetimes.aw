// C# specification §12.19.6: captured variables: one per scope entry, shared by lambdas of a scope, kept alive,
// modified from both sides; parameters, foreach, for, using, catch, pattern and switch variables; this, and nested
// lambdas.
class Account
{
    int balance = 100;
    public Func<int, int> Deposit => n => balance += n;
    public Action<Action<int>> Each(params int[] a) => f => { foreach (int x in a) { f(x); balance -= x; } };
    public int Balance => balance;

    public Func<Func<string>> Nested()
    {
        int depth = 1;
        return () => { depth++; return () => "d" + depth++ + balance; };
    }
}

struct Counter
{
    public int N;
    public Func<int> Make() { var copy = this; return () => ++copy.N; }
}

static class Program
{
    static Func<int> Gen(int start) => () => start++;
    static (Func<int> get, Action<int> set) Shared() { int v = 1; return (() => v, x => v = x); }

    static Action Combine(params Action[] all)
    {
        Action r = () => { };
        foreach (var a in all) { var before = r; r = () => { before(); a(); }; }
        return r;
    }

    static T Memo<T>(ref Func<T> f)
    {
        T v = f();
        f = () => v;
        return v;
    }

    static Func<int, int> Y(Func<Func<int, int>, int, int> f) => n => f(Y(f), n);

    static void Main()
    {
        var g1 = Gen(5);
        var g2 = Gen(50);
        g1();
        Console.WriteLine(g1() + " " + g2() + " " + g1());
        var (get, set) = Shared();
        set(42);
        Console.WriteLine(get());
        var acc = new Account();
        acc.Deposit(50);
        Console.WriteLine(acc.Deposit(1) + " " + acc.Balance);
        acc.Each(1, 2, 3)(x => acc.Deposit(x * 10));
        Console.WriteLine(acc.Balance);
        var n = acc.Nested();
        var i1 = n();
        var i2 = n();
        Console.WriteLine(i1() + i1() + i2());
        var outer = new List<Action>();
        int total = 0;
        for (int i = 0; i < 3; i++)
        {
            int sq = i * i;
            outer.Add(() => total += sq + i);
        }
        foreach (var a in outer) a();
        Console.WriteLine(total);
        var each = new List<Func<string>>();
        foreach (var (k, v) in new[] { ("a", 1), ("b", 2) }) each.Add(() => k + v);
        Console.WriteLine(string.Concat(each.Select(f => f())));
        Combine(() => Console.Write("1 "), () => Console.Write("2 "), () => Console.WriteLine("3"))();
        int calls = 0;
        Func<int> costly = () => { calls++; return 7; };
        Console.WriteLine(Memo(ref costly) + Memo(ref costly) + costly() + " " + calls);
        Console.WriteLine(Y((self, k) => k < 2 ? 1 : k * self(k - 1))(6));
        object o = 5;
        Func<int>? pat = null;
        if (o is int num && num > 3) pat = () => num + 1;
        o = 9;
        Console.WriteLine(pat!());
        Func<string>? caught = null;
        try { throw new Exception("msg"); }
        catch (Exception e) when (e.Message.Length == 3) { caught = () => e.Message; }
        Console.WriteLine(caught());
        Func<int> sw = 3 switch { var z when z > 2 => () => z * 2, _ => () => 0 };
        Console.WriteLine(sw());
        int x1 = 1;
        Action inc = () => x1++;
        inc();
        x1 *= 10;
        inc();
        Console.WriteLine(x1);
        var c = new Counter { N = 5 };
        var m = c.Make();
        m();
        Console.WriteLine(m() + " " + c.N);
        Action<int> rec = null!;
        string path = "";
        rec = d => { path += d; if (d > 0) rec(d - 1); };
        rec(3);
        Console.WriteLine(path);
        int w = 0;
        while (w < 2)
        {
            int fresh = w++;
            outer.Add(() => Console.Write(fresh++ + " "));
        }
        outer[3]();
        outer[3]();
        outer[4]();
        Console.WriteLine();
        (int A, int B) tup = (1, 2);
        Action ch = () => { tup.A += 5; tup.B = tup.A; };
        ch();
        Console.WriteLine(tup);
        int[] arr = { 1 };
        Func<int> el = () => arr[0];
        arr[0] = 3;
        arr = new[] { 8 };
        Console.WriteLine(el());
        string text = "a";
        Func<Func<string>> late = () => { text += "b"; return () => text; };
        var lt = late();
        text += "c";
        Console.WriteLine(lt());
    }
}
