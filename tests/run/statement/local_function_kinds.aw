// C# §13.6.4: local functions are called before their declaration, capture, recurse, are generic, iterators, have
// optional
// and params parameters, hide methods of the class; captured variables are shared with lambdas of the same scope.
class Program
{
    int field = 5;
    static string Name() => "method";

    string Instance(int depth)
    {
        int local = 10;
        string Outer(int d)
        {
            int mine = d * 100;
            local++;
            if (d == 0) return Leaf(1);
            return Outer(d - 1) + Leaf(2);
            string Leaf(int k) => $"[{mine + k + field},{local}]";
        }
        return Outer(depth) + local;
    }

    static void Main()
    {
        Console.WriteLine(Early(3) + Name());
        int Early(int n) => n <= 0 ? 0 : n + Early(n - 1);
        static string Name() => " local";
        Console.WriteLine(new Program().Instance(2));
        int counter = 0;
        void Increment(int by = 2) => counter += by;
        Increment();
        Increment(5);
        Increment(by: -1);
        Action lambda = () => { counter *= 10; Increment(); };
        lambda();
        Console.WriteLine(counter);
        T Pick<T>(bool first, T a, T b) => first ? a : b;
        Console.WriteLine(Pick(true, 1, 2) + Pick(false, "a", "b") + Pick<object>(true, 'c', 1));
        int Sum(params int[] all) { int s = 0; foreach (int x in all) s += x; return s; }
        Console.WriteLine(Sum() + Sum(1) + Sum(1, 2, 3) + Sum(new[] { 10, 20 }));
        IEnumerable<int> Squares(int n) { for (int i = 1; i <= n; i++) { counter++; yield return i * i; } }
        Console.WriteLine(string.Join(",", Squares(4)) + " " + counter);
        bool IsEven(int n) => n == 0 || IsOdd(n - 1);
        bool IsOdd(int n) => n != 0 && IsEven(n - 1);
        Console.WriteLine(IsEven(10) + " " + IsOdd(10));
        void Swap<T>(ref T a, ref T b) { (a, b) = (b, a); }
        int p = 1, q = 2;
        Swap(ref p, ref q);
        Console.WriteLine(p + " " + q);
        bool TryHalf(int n, out int half) { half = n / 2; return n % 2 == 0; }
        Console.WriteLine(TryHalf(8, out int h) ? h : -1);
        Func<int, int> asDelegate = Early;
        Func<int, int> other = Early;
        Console.WriteLine(asDelegate(4) + " " + (asDelegate == other) + " " + asDelegate.Invoke(2));
        ref int Largest(int[] a)
        {
            int at = 0;
            for (int i = 1; i < a.Length; i++) if (a[i] > a[at]) at = i;
            return ref a[at];
        }
        int[] data = { 3, 9, 4 };
        Largest(data) = 0;
        Largest(data)++;
        Console.WriteLine(string.Join(" ", data));
        var fs = new List<Func<int>>();
        for (int i = 0; i < 3; i++)
        {
            int copy = i;
            int Get() => copy++ * 10 + i;
            fs.Add(Get);
        }
        foreach (var f in fs) Console.Write(f() + "," + f() + " ");
        Console.WriteLine();
        switch (data.Length)
        {
            case 3:
                string InCase(string s) => s + counter;
                Console.WriteLine(InCase("case "));
                break;
        }
        try { Fail("x"); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        void Fail(string why) => throw new InvalidOperationException(why + counter);
        int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));
        Console.WriteLine(Ackermann(2, 3));
        (int, string) Tuple(in int a) => (a, nameof(Tuple));
        Console.WriteLine(Tuple(p) + " " + Tuple(5).Item2);
    }
}
