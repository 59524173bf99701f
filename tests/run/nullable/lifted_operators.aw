// C# specification §12.4.8: every lifted operator with and without values; bool? three-valued logic; comparisons;
// shifts; conversions; nested in conditions; nullable of user structs and enums.
enum E { A, B, C = 4 }

struct U
{
    public int N;
    public U(int n) => N = n;
    public static U operator +(U a, U b) => new(a.N + b.N);
    public static U operator -(U a) => new(-a.N);
    public static bool operator ==(U a, U b) => a.N == b.N;
    public static bool operator !=(U a, U b) => a.N != b.N;
    public static bool operator <(U a, U b) => a.N < b.N;
    public static bool operator >(U a, U b) => a.N > b.N;
    public static bool operator true(U u) => u.N > 0;
    public static bool operator false(U u) => u.N <= 0;
    public static U operator &(U a, U b) => new(a.N & b.N);
    public override bool Equals(object? o) => o is U u && u == this;
    public override int GetHashCode() => N;
    public override string ToString() => "U" + N;
}

class Program
{
    static string S(object? o) => o?.ToString() ?? "null";
    static int calls;
    static int? Get(int? x) { calls++; return x; }

    static void Main()
    {
        int? a = 6, b = 4, n = null;
        Console.WriteLine(string.Join(" ", S(a + b), S(a - n), S(n * b), S(a / b), S(a % b), S(a << b), S(n >> 1),
            S(a & b), S(a | n), S(a ^ b), S(-a), S(~n), S(+a), S(a >>> 1)));
        Console.WriteLine(string.Join(" ", a > b, a > n, n < b, n >= n, n == n, n != a, a == 6, n == null,
            null != a, n <= null!, a >= 6));
        bool? t = true, f = false, u = null;
        foreach (var x in new[] { t, f, u })
        {
            foreach (var y in new[] { t, f, u })
                Console.Write($"{S(x & y)[0]}{S(x | y)[0]}{S(x ^ y)[0]}{(x == y ? 1 : 0)} ");
            Console.Write(S(!x) + "; ");
        }
        Console.WriteLine();
        long? l = a; double? d = n; decimal? m = (decimal?)b; byte? by = unchecked((byte?)l);
        int back = (int)l!;
        Console.WriteLine(string.Join(" ", S(l), S(d), S(m), S(by), back, S(l + d), S(a + 1.5m), S('a' + n), S((char?)(a + 60))));
        E? e = E.B, en = null;
        Console.WriteLine(string.Join(" ", S(e | E.C), S(e + 1), S(e - E.A), S(en & e), S(~e), e > E.A,
            en == e, S((int?)e), S((E?)a), S(e & (E)1)));
        U? u1 = new U(3), un = null; U u2 = new(5);
        Console.WriteLine(string.Join(" ", S(u1 + u2), S(un + u1), S(-un), S(-u1), u1 == u2, un == null, un != u1,
            un == un, u1 < u2, un < u1, u1 == new U(3)));
        if (u1 == new U(3) && (u2 & u1.Value ? true : false)) Console.WriteLine("and");
        Console.WriteLine(S(Get(1) + Get(null) * Get(3)) + calls);
        Console.WriteLine((Get(null) ?? Get(null) ?? Get(5) ?? Get(6)) + " " + calls);
        int? c = null; c ??= a; c += b; c++; c -= null; Console.WriteLine(S(c));
        try { int bad = n!.Value; }
        catch (InvalidOperationException ex) { Console.WriteLine(ex.Message); }
        try { int z = (int)n!; }
        catch (InvalidOperationException) { Console.WriteLine("cast"); }
        Console.WriteLine(n.GetValueOrDefault() + n.GetValueOrDefault(9) + a.GetHashCode() + n.GetHashCode()
            + n.ToString()!.Length + a.ToString() + a.Equals(6) + n.Equals(null) + a.Equals(6L)
            + (a is int q ? q : -1) + (n is int) + (n is null));
        object? o = n; object o2 = a!;
        Console.WriteLine((o == null) + " " + o2.GetType() + " " + (int?)o2 + S((int?)o) + (o2 is int?) + (o is int?));
        checked
        {
            try { Console.WriteLine(a + int.MaxValue); }
            catch (OverflowException) { Console.WriteLine("overflow"); }
        }
        int? zero = 0;
        try { Console.WriteLine(a / zero); }
        catch (DivideByZeroException) { Console.WriteLine("div " + S(n / zero)); }
        var tup = (a, n); Console.WriteLine(tup == (6, null));
        Console.WriteLine(S((a, b) switch { ( > 5, null) => 1, (6, 4) => 2, _ => 3 }));
        int?[] arr = new int?[2]; arr[1]++; arr[0] = 5; arr[0]++; Console.WriteLine(S(arr[0]) + S(arr[1]));
        U?[] us = { new U(1), null }; us[0] += new U(2); us[1] += new U(2);
        Console.WriteLine(S(us[0]) + S(us[1]));
    }
}
