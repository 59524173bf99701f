// C# specification §12.7, §12.8.6, §12.21.2: deconstruction in every statement, mixed declarations, tuples of nine,
// equality, patterns, caller expressions.
using System.Runtime.CompilerServices;
class Program
{
    static int F(int x, [CallerArgumentExpression(nameof(x))] string? e = null)
    {
        Console.Write(e + " ");
        return x;
    }

    static void Main()
    {
        int[] a = { 1, 2, 3 }; int i = 0;
        (a[i++], a[i++]) = (a[i], a[i - 1]); Console.WriteLine(string.Join(",", a) + i);
        var (x, (y, z)) = (1, (2, "s")); (x, _) = (F(x + 1), F(y)); Console.WriteLine(x + z + y);
        (int, int) t = (1, 2); (t.Item1, t.Item2) = (t.Item2, t.Item1); Console.WriteLine(t);
        object o = (1, "a", 2.5); if (o is (int n, string s, double d) && n < d) Console.WriteLine(n + s + d);
        if (o is ITuple { Length: 3 } it) Console.WriteLine(it[1]);
        Console.WriteLine((1, (2, 3)) == (1, (2, 3)) ? "eq" : "ne"); Console.WriteLine((F(1), F(2)) != (1, 3));
        var big = (1, 2, 3, 4, 5, 6, 7, 8, 9);
        Console.WriteLine(big.Rest + " " + big.Item9 + big.Equals((1, 2, 3, 4, 5, 6, 7, 8, 9)) + " "
            + big.GetHashCode().Equals((1, 2, 3, 4, 5, 6, 7, 8, 9).GetHashCode()));
        Console.WriteLine(big);
        foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1 }) Console.WriteLine(k + v);
        for (var (p, q) = (0, 10); p < q; (p, q) = (p + 3, q - 1)) Console.Write(p + q + " "); Console.WriteLine();
        ValueTuple<int> one = new(5); var e = ValueTuple.Create(); Console.WriteLine(one + "" + e + one.Item1);
        (string a, int b)[] arr = { ("x", 1), ("y", 2) };
        Console.WriteLine(string.Join(" ", arr.OrderByDescending(m => m.b).Select(m => m.a)));
        Func<(int a, int b), int> sum = w => w.a + w.b; Console.WriteLine(sum((3, 4)));
        (int a, int b) M() => (1, 2); Console.WriteLine(M().b);
        var (r1, r2) = M() is var mm ? (mm.a, mm.b) : default; Console.WriteLine(r1 + r2);
        long l; int w2; (l, w2) = (5, 6); Console.WriteLine(l + w2); (var u1, w2) = ("mixed", 9);
        Console.WriteLine(u1 + w2); string? n1; (n1, (_, l)) = (null, ("", 7));
        Console.WriteLine(n1 ?? "null" + l);
        default((int, string)).ToString().Equals(""); Console.WriteLine(default((int, string)));
        Console.WriteLine((default(int), (string?)null).ToString());
        Console.WriteLine(((1, 2) is (1, > 1)) + " " + ((1, 2) switch { ( > 1, _) => "a", (_, 2) => "b", _ => "c" }));
    }
}
