// C# specification §13.6.4: local functions: use before declaration, mutual recursion, generic with outer type
// parameters, static, ref and out, default and params, iterators with eager checks, async-free capture by reference,
// shadowing, attributes, in lambdas, accessors, constructors and switch sections.
class Host<T>
{
    readonly T seed;
    public string Log = "";

    public Host(T s)
    {
        seed = s;
        Init();
        void Init() { Log += "init" + typeof(T).Name; Later(); }
        void Later() => Log += "+" + seed;
    }

    public (T, U) Pair<U>(U u)
    {
        return Make(u);
        (T, V) Make<V>(V v) => (seed, v);
    }

    public int Prop
    {
        get { return Calc(2); int Calc(int k) => k * Mult; }
        set { Set(); void Set() => Mult = value; }
    }

    int Mult = 3;
    public string this[int i] { get { string R(int k) => k == 0 ? "" : R(k - 1) + k; return R(i); } }

    public static bool operator ==(Host<T> a, Host<T> b)
    {
        return Same();
        bool Same() => ReferenceEquals(a, b);
    }

    public static bool operator !=(Host<T> a, Host<T> b) => !(a == b);
    public override bool Equals(object? o) => false;
    public override int GetHashCode() => 0;
}

class Program
{
    static IEnumerable<int> Checked(int n)
    {
        if (n < 0) throw new ArgumentException("neg");
        return Core();
        IEnumerable<int> Core() { for (int i = 0; i < n; i++) yield return i * i; }
    }

    static int Outer(int x)
    {
        int y = 10;
        int r = Add(5) + Add(y: 1, z: 2);
        return r + y;
        int Add(int z, int y = 100) { x++; return x + y + z; }
    }

    static string Swap()
    {
        int a = 1, b = 2;
        Sw(ref a, ref b);
        Get(out var c, out int d);
        return $"{a}{b}{c}{d}";
        static void Sw(ref int p, ref int q) => (p, q) = (q, p);
        void Get(out int m, out int n) { m = a * 10; n = b * 10; }
    }

    static int Assigned() { int v; Set(); return v; void Set() { v = 42; } }

    static void Main()
    {
        var h = new Host<int>(7); Console.WriteLine(h.Log + h.Pair("u") + h.Prop + h[4] + (h == (object)h));
        h.Prop = 5; Console.WriteLine(h.Prop);
        try { Checked(-1); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Join(",", Checked(4)) + " " + Outer(1) + " " + Swap() + Assigned());
        Console.WriteLine(IsEven(7) + " " + IsOdd(7)); bool IsEven(int n) => n == 0 || IsOdd(n - 1);
        bool IsOdd(int n) => n != 0 && IsEven(n - 1);
        int counter = 0; void Inc(int by = 1) => counter += by; Inc(); Inc(5); Action<int> act = Inc; act(10);
        Console.WriteLine(counter); string Join(string sep, params object[] xs) => string.Join(sep, xs);
        Console.WriteLine(Join("-", 1, 'a', "b") + Join("+")); T Id<T>(T t) => t;
        Console.WriteLine(Id(5) + Id("s") + Id<object>(1.5));
        static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Func<int, int> fib = Fib;
        Console.WriteLine(fib(10) + Fib(11));
        for (int i = 0; i < 3; i++)
        {
            int k = i * 10;
            Print();
            void Print() { Console.Write(k + i + " "); }
        }
        Console.WriteLine();
        Func<int> makeCounter() { int c = 0; return Step; int Step() => ++c; }
        var c1 = makeCounter();
        var c2 = makeCounter(); Console.WriteLine(c1() + c1() + c2());
        switch (counter)
        {
            case 16: Console.WriteLine(Sec("x")); break; string Sec(string s) => s + counter;
            case 17: Console.WriteLine(Sec("y")); break;
        }
        Func<int, Func<int, int>> outer = a =>
        {
            int Inner(int b) => a * b + counter;
            return Inner;
        };
        Console.WriteLine(outer(3)(4));
        int Depth(int n)
        {
            if (n == 0) return 0;
            int Next() => Depth(n - 1);
            return 1 + Next();
        }
        Console.WriteLine(Depth(5));
        (int a, int b) Div(int x, int y) => (x / y, x % y); var (q, r) = Div(17, 5);
        Console.WriteLine(q + " " + r); ref int Pick(int[] xs, int i) => ref xs[i]; int[] arr = { 1, 2 };
        Pick(arr, 1) = 9; Console.WriteLine(arr[1]); unsafeFree();
        void unsafeFree()
        {
            const string S = "const";
            Console.WriteLine(S + Nested());
            string Nested() { return Deeper(); string Deeper() => S + counter++ + counter; }
        }
        Console.WriteLine(counter);
        Func<string> lam = () => { string In(string s) => s + arr[1]; return In("l"); };
        Console.WriteLine(lam()); var list = new List<Func<int>>();
        foreach (var item in new[] { 1, 2, 3 }) { int Get() => item * 2; list.Add(Get); }
        Console.WriteLine(list.Sum(f => f()));
        try { Throw(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        static void Throw() => throw new InvalidOperationException("local");
        int Expr(int n) => n switch { 0 => 1, _ => n * Expr(n - 1) }; Console.WriteLine(Expr(5));
    }
}
