// C# specification §13.6.4: local functions: before their declaration, recursive, mutual, generic, static, default and
// params arguments, ref and out, iterators.
using System;
using System.Collections.Generic;
using System.Linq;

class Host<T>
{
    readonly T item;
    int calls;
    public Host(T item) { this.item = item; }

    public string Run<U>(U other)
    {
        return Outer(2);
        string Outer(int n) { calls++; return n == 0 ? Inner<int>(5) : Outer(n - 1) + Inner<string>("s"); }
        string Inner<V>(V v) { calls++; return $"[{item},{other},{v},{typeof(V).Name}]"; }
    }

    public int Calls => calls;
    public int this[int i] { get { return Twice(i); int Twice(int x) => x * 2 + calls; } }
    public int Prop { set { Set(); void Set() => calls = value; } }
    public static Host<T> operator !(Host<T> h) { return Make(); Host<T> Make() => new Host<T>(h.item); }
}

class Program
{
    static int Fib(int n)
    {
        return Go(n, 0, 1);
        static int Go(int n, int a, int b) => n == 0 ? a : Go(n - 1, b, a + b);
    }

    static bool Even(int n)
    {
        bool E(int k) => k == 0 || O(k - 1);
        bool O(int k) => k != 0 && E(k - 1);
        return E(n);
    }

    static void Main()
    {
        Console.WriteLine(Fib(20) + " " + Even(10) + " " + Even(7));
        Host<char> h = new Host<char>('h');
        Console.WriteLine(h.Run(1.5) + h.Calls + " " + h[3] + " " + (!h).Calls);
        h.Prop = 50;
        Console.WriteLine(h.Calls);
        int x = 1;
        Add(); Add(5); Add(by: 7);
        Console.WriteLine(x);
        void Add(int by = 10) => x += by;
        Console.WriteLine(Sum() + " " + Sum(1) + " " + Sum(1, 2, 3));
        int Sum(params int[] all) => all.Sum() + x;
        Swap(ref x, out int old);
        Console.WriteLine(x + " " + old);
        void Swap(ref int a, out int was) { was = a; a = -a; }
        ref int Max(ref int a, ref int b) => ref (a > b ? ref a : ref b);
        int p = 3, q = 4;
        Max(ref p, ref q) = 100;
        Console.WriteLine(p + " " + q);
        Func<int, int> group = Square; Action act = Bump; act(); act();
        Console.WriteLine(group(9) + " " + x);
        static int Square(int v) => v * v;
        void Bump() { x++; Nested(); void Nested() { x += 100; Deeper(); void Deeper() => x += 1000; } }
        Console.WriteLine(string.Join(",", Range(3)) + " " + string.Join(",", Range(2)));
        IEnumerable<int> Range(int n) { for (int i = 0; i < n; i++) yield return i + p; }
        T Pick<T>(bool first, T a, T b) where T : IComparable<T> => first ? a : Larger(a, b);
        T Larger<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
        Console.WriteLine(Pick(false, "a", "b") + Pick(true, 1, 2) + Pick(false, 2.5, 1.5));
        for (int i = 0; i < 2; i++)
        {
            int j = i;
            Console.Write(Inside() + " ");
            int Inside() { j += 10; return j + i; }
        }
        Console.WriteLine();
        List<Func<int>> fs = new List<Func<int>>();
        foreach (int i in new[] { 1, 2, 3 }) { fs.Add(F); int F() => i * i; }
        Console.WriteLine(string.Join(" ", fs.Select(f => f())));
        Func<int> lam = () => { int z = 5; return L(); int L() { z++; return z + p; } };
        Console.WriteLine(lam() + " " + lam());
        try { Thrower(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        static void Thrower() => throw new InvalidOperationException("thrown");
        int late;
        void Assign() { late = 8; }
        Assign();
        Console.WriteLine(late);
        Console.WriteLine(nameof(Assign) + Local2<int>(null));
        string Local2<T>(T? v) where T : struct => v.HasValue ? "has" : "none" + typeof(T).Name;
        (int a, int b) Tup((int, int) t) { var (m, n) = t; return (n, m); }
        Console.WriteLine(Tup((1, 2)));
        if (x > 0) { Same(); void Same() => Console.Write("first "); }
        { Same(); void Same() => Console.WriteLine("second"); }
    }
}
