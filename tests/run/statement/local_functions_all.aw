// C# specification §13.6.4: local functions: before their declaration, recursive, generic, static, capturing, with ref
// and params, in loops, in accessors, lambdas and constructors.
class Shelf
{
    readonly List<string> log = new();
    int size;
    public Shelf(int n) { size = Twice(n); int Twice(int x) => Add(x, x); static int Add(int a, int b) => a + b; }

    public int Size
    {
        get { return Inner() + 1; int Inner() => size; }
        set { void Set(int v) { log.Add("set " + v); size = v; } Set(value); }
    }

    public string this[int i]
    {
        get
        {
            string At(int k) => k < log.Count ? log[k] : Missing(k);
            return At(i);
            static string Missing(int k) => "none " + k;
        }
    }

    public IEnumerable<int> Down()
    {
        return Go(size);
        IEnumerable<int> Go(int n)
        {
            if (n == 0) yield break;
            yield return n;
            foreach (int m in Go(n - 1)) yield return m;
        }
    }
}

static class Program
{
    static void Main()
    {
        Console.WriteLine(Even(10) + " " + Even(7));
        bool Even(int n) => n == 0 || Odd(n - 1);
        bool Odd(int n) => n != 0 && Even(n - 1);
        Console.WriteLine(Fact(10)); static long Fact(int n) => n < 2 ? 1 : n * Fact(n - 1);
        T Pick<T>(bool first, T a, T b) => first ? a : b;
        Console.WriteLine(Pick(true, "a", "b") + Pick(false, 1, 2));
        string Describe<T>(T x) where T : struct => typeof(T).Name + x;
        Console.WriteLine(Describe(2.5) + Describe('c'));
        int total = 0;
        void Add(params int[] items) { foreach (int i in items) total += i; }
        Add(1, 2, 3);
        Add();
        Add(new[] { 4 });
        Console.WriteLine(total);
        void Out(int x, out int twice, ref int sum) { twice = 2 * x; sum += x; }
        Out(5, out int t, ref total);
        Console.WriteLine(t + " " + total);
        var actions = new List<Action>();
        for (int i = 0; i < 3; i++)
        {
            int own = i * 10;
            void Print() => Console.Write(own++ + "/" + i + " ");
            actions.Add(Print);
            Print();
        }
        foreach (var a in actions) a();
        Console.WriteLine();
        Func<int, int> f = Square;
        Console.WriteLine(f(7));
        int Square(int x) => x * x;
        Func<Func<int>> make = () =>
        {
            int n = 0;
            return Next;
            int Next() => ++n;
        };
        var next = make();
        next();
        Console.WriteLine(next() + " " + make()());
        var s = new Shelf(3);
        Console.WriteLine(s.Size);
        s.Size = 4;
        Console.WriteLine(s[0] + " " + s[1] + " " + string.Join(",", s.Down()));
        int Default(int x, int y = 7, string z = "z") => x + y + z.Length;
        Console.WriteLine(Default(1) + " " + Default(1, z: "long") + " " + Default(y: 1, x: 2));
        const int Limit = 3;
        int depth = 0;
        void Deep()
        {
            if (++depth < Limit) Deep(); else Console.WriteLine("depth " + depth);
        }
        Deep();
        try { Fails("x"); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        void Fails(string m)
        {
            try { throw new InvalidOperationException(m); } finally { Console.Write("finally "); }
        }
    }
}
